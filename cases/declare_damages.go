package cases

func pleadingEntity() Entity {
	return Entity{
		Kind: KindPleading, Label: tx("主张的算法", "Option pleaded"), Plural: tx("赔偿算法", "Options pleaded"),
		Section: "damages", Title: []string{"rank", "name", "option"},
		Columns: []string{"rank", "option", "name", "mode", "amount", "reason_left"},
		Empty:   tx("按顺序列出主张的算法：实际损失、侵权获利、许可费、法定赔偿。", "List the options in order: actual loss, infringer's profit, royalty, statutory."),
		Fields: join(
			group("主张", "Pleading",
				field("option", Line, "算法标识", "Option").required().help("由赔偿计算列出的算法标识。", "The id of an option the damages engine offers."),
				field("name", Bilingual, "名称", "Name"),
				field("rank", Integer, "顺位", "Rank"),
				choice("mode", "主位或备位", "Principal or alternative",
					one("principal", "主位", "Principal"), one("alternative", "备位", "Alternative"),
					one("shown", "仅列示", "Shown only")),
				refs("against", KindParty, "针对", "Against"),
				refs("points", KindSecretPoint, "秘密点", "Secret points"),
				ref("agreement", KindAgreement, "依据协议", "Agreement"),
				field("from", Partial, "期间自", "Period from"), field("to", Partial, "期间至", "Period to"),
				field("causation", Bilingual, "因果关系说明", "Causation").lines(),
				field("reason_left", Bilingual, "不采前一算法的理由", "Why the earlier option is left").lines(),
				inYuan(field("amount", Money, "主张金额", "Amount claimed")),
				field("elections", Data, "计算选择", "Elections of the computation").hidden()),
			notes()),
	}
}

func shareEntity() Entity {
	return Entity{
		Kind: KindShare, Label: tx("责任份额", "Liability share"), Plural: tx("责任分担", "Liability by defendant"),
		Section: "parties", Title: []string{"party", "mode"},
		Columns: []string{"party", "mode", "cap", "share", "ground"},
		Empty:   tx("逐个被告写明全额连带、限额连带或按份；“各被告的责任”据此列表。", "For each defendant: fully joint, joint up to a cap, or several; the option on liability reads them."),
		Fields: join(
			group("份额", "Share",
				ref("party", KindParty, "被告", "Defendant").required(),
				ref("pleading", KindPleading, "算法", "Option").help("分列几种责任方案时，写明属于哪一种；不填的均计入。", "Where several options on liability are pleaded, the one it belongs to; one left open counts in each."),
				choice("mode", "责任形态", "Liability",
					one("joint", "全额连带", "Fully joint"), one("capped", "限额连带", "Joint up to a cap"),
					one("several", "按份", "Several")).required(),
				inYuan(field("cap", Money, "限额", "Cap")),
				field("share", Ratio, "份额", "Share").help("按份的填份额；限额连带按百分比的填百分比；全额连带按全部计，不读此栏。", "By share only: the share; joint up to a percentage: the percentage; fully joint counts as the whole and does not read this."),
				field("ground", Bilingual, "依据", "Ground").lines()),
			notes()),
	}
}

func known() Field {
	return choice("how", "如何得知", "How known",
		one("admitted", "对方自认", "Admitted"),
		one("official", "官方数据", "Official data"),
		one("court_obtained", "法院调取或认定", "Obtained or found by a court"),
		one("own_books", "自有账册", "Own books"),
		one("estimate", "估计（假设）", "Estimate (assumption)"))
}

func figureEntity() Entity {
	return Entity{
		Kind: KindFigure, Label: tx("数字", "Figure"), Plural: tx("数字", "Figures"),
		Section: "damages", Title: []string{"label", "value"},
		Columns: []string{"pleading", "label", "value", "unit", "how", "responsible"},
		Empty:   tx("算法缺少的数字列在这里；每个数字链接到证据的页码。", "The figures an option lacks are listed here; tie each to a page of evidence."),
		Fields: join(
			group("数字", "Figure",
				ref("pleading", KindPleading, "算法", "Option"),
				field("input", Line, "输入行", "Input line").help("赔偿计算表中的行标识。", "The id of the line in the damages sheet."),
				field("label", Bilingual, "名称", "Label").required(),
				field("value", Quantity, "数值", "Value").signed(),
				choice("unit", "单位", "Unit",
					one("yuan", "元", "Yuan"), one("ratio", "比例", "Ratio"), one("pieces", "件", "Pieces"),
					one("days", "天", "Days"), one("months", "月", "Months"), one("count", "次", "Count"),
					one("date", "日期", "Date"), one("truth", "是否", "Yes or no"), one("other", "其他", "Other")),
				field("on", Day, "日期值", "Value as a date"),
				field("answer", Truth, "是否值", "Value as yes or no"),
				ref("party", KindParty, "涉及", "Concerns"),
				field("from", Partial, "期间自", "Period from"), field("to", Partial, "期间至", "Period to"),
				field("currency", Line, "币种", "Currency"), field("rate_on", Day, "汇率日", "Day of the exchange rate")),
			figureSource()),
	}
}

func figureSource() []Field {
	return group("来源", "Source",
		known(),
		field("method", Bilingual, "来源与方法", "Source and method").lines(),
		field("assumption", Bilingual, "假设的理由", "Reason for the assumption").lines(),
		field("responsible", Line, "负责人", "Responsible"),
		field("second_reader", Line, "复核人", "Second reader"),
		field("objection", Bilingual, "对方异议", "The other side's objection").lines(),
		remark())
}

func seriesEntity() Entity {
	return Entity{
		Kind: KindSeries, Label: tx("数列", "Series"), Plural: tx("逐月数列", "Series of figures"),
		Section: "damages", Title: []string{"label"},
		Columns: []string{"pleading", "label", "unit", "how", "responsible"},
		Empty:   tx("逐月的数字放在数列里。", "Figures by month go into a series."),
		Fields: join(
			group("数列", "Series",
				ref("pleading", KindPleading, "算法", "Option"),
				field("input", Line, "输入表", "Input table"),
				field("label", Bilingual, "名称", "Label").required(),
				field("unit", Line, "单位", "Unit"),
				field("values", Data, "各期数值", "Values").hidden().help("{\"2022-03\":\"1200.00\"}", "{\"2022-03\":\"1200.00\"}")),
			figureSource()),
	}
}

func ledgerEntity() Entity {
	return Entity{
		Kind: KindLedger, Label: tx("台账", "Ledger"), Plural: tx("台账", "Ledgers"),
		Section: "damages", Title: []string{"name"},
		Columns: []string{"name", "purpose", "pleading", "how", "evidence"},
		Empty:   tx("导入客户、订单、发票的表格；导入前会先给出计划。", "Import tables of customers, orders or invoices; the plan is shown first."),
		Fields: join(
			group("台账", "Ledger",
				field("name", Bilingual, "名称", "Name").required(),
				choice("purpose", "用途", "Purpose",
					one("customers", "客户", "Customers"), one("orders", "流失订单", "Diverted orders"),
					one("sales", "销售", "Sales"), one("invoices", "发票", "Invoices"),
					one("costs", "成本", "Costs"), one("units", "侵权产品", "Infringing goods"), one("other", "其他", "Other")),
				ref("pleading", KindPleading, "算法", "Option"),
				field("input", Line, "输入表", "Input table"),
				field("columns", Data, "列", "Columns").hidden(),
				field("from", Partial, "期间自", "Period from"), field("to", Partial, "期间至", "Period to"),
				refs("evidence", KindEvidence, "证据", "Evidence"),
				field("source_file", Line, "来源文件", "Source file")),
			figureSource()),
	}
}

func costEntity() Entity {
	return Entity{
		Kind: KindCost, Label: tx("开支", "Cost"), Plural: tx("合理开支", "Enforcement costs"),
		Section: "costs", Title: []string{"category", "payee", "amount"},
		Columns: []string{"category", "payee", "description", "amount", "share", "included", "contract", "invoice", "payment", "link", "paid_on"},
		Empty:   tx("逐笔登记律师费、公证费、购样费：合同、发票、付款和与本案的关联。", "Enter lawyer's, notary's and sample costs one by one: contract, invoice, payment, tie to this case."),
		Fields:  join(costWhat(), costVouchers(), notes()),
	}
}

func costWhat() []Field {
	return group("开支", "Cost",
		choice("category", "类别", "Category",
			one("lawyer", "律师费", "Lawyer's fee"), one("notary", "公证费", "Notary"),
			one("own_expert", "己方专家、技术比对费", "Own expert, technical comparison"),
			one("court_expert", "法院委托鉴定、审计费", "Court-commissioned appraisal, audit"),
			one("appraisal", "鉴定、审计费（未分由谁委托）", "Appraisal, audit (by whom not stated)"), one("sample", "购样费", "Sample purchase"),
			one("travel", "差旅费", "Travel"), one("translation", "翻译费", "Translation"),
			one("search", "查档、复制费", "File search, copies"), one("timestamp", "存证费", "Timestamping"),
			one("insurance", "保全保险费", "Preservation insurance"), one("preservation_fee", "保全申请费", "Preservation fee"),
			one("investigation", "调查费", "Investigation"), one("other", "其他", "Other")).required(),
		field("payee", Line, "收款人", "Payee"),
		field("description", Bilingual, "事由", "What for"),
		inYuan(field("amount", Money, "金额", "Amount")).
			help("按工时收费的可留空，按工时乘费率计。", "May stay empty for a fee by the hour: it is the hours times the rate."),
		field("hours", Quantity, "工时", "Hours").unit("小时", "hours"),
		inYuan(field("hourly_rate", Money, "每小时费率", "Hourly rate")),
		field("share", Ratio, "本案分摊", "Share of this case"),
		field("included", Truth, "计入请求", "Included in the claim"),
		choice("stage", "审级", "Instance", one("first", "一审", "First instance"), one("second", "二审", "Second instance")).
			help("不填的按所属程序。", "Where it is empty the proceeding decides."),
		field("awarded", Truth, "已判入开支", "Put among the costs").
			help("只问法院委托的费用：判决列入开支的选“是”。", "Of what the court commissioned: yes where the judgment puts it among the costs.").law("order481.12"),
		field("vat_rate", Ratio, "发票税率", "VAT rate of the invoice"),
		field("vat_recoverable", Truth, "进项税可抵扣", "Input VAT can be deducted"),
		field("risk_fee", Truth, "风险代理", "Contingent fee"),
		ref("proceeding", KindProceeding, "所属程序", "Proceeding"),
		ref("payer", KindParty, "付款人", "Payer"),
		inYuan(field("allowed", Money, "法院支持", "Allowed by the court")))
}

func costVouchers() []Field {
	voucher := func(id, zh, en string) Field {
		return choice(id, zh, en, one("have", "有", "In hand"), one("pending", "待取得", "To come"), one("none", "无", "None"))
	}
	return group("凭证", "Vouchers",
		voucher("contract", "合同", "Contract"), voucher("invoice", "发票", "Invoice"),
		voucher("payment", "付款凭证", "Proof of payment"), voucher("link", "与本案关联", "Tie to this case"),
		field("invoice_number", Line, "发票号", "Invoice number"),
		field("paid_on", Day, "付款日", "Paid on"),
		refs("evidence", KindEvidence, "证据", "Evidence"))
}
