package cases

func agreementEntity() Entity {
	return Entity{
		Kind: KindAgreement, Label: tx("协议", "Agreement"), Plural: tx("协议", "Agreements"),
		Section: "agreements", Title: []string{"name"},
		Columns: []string{"kind", "name", "obliged", "signed_on", "penalty_kind", "penalty_amount", "validity"},
		Empty:   tx("录入保密、竞业限制、外包、许可等协议，写明谁对谁负有义务、违约金是哪一种。", "Enter the NDA, non-compete, outsourcing or licence: who owes what to whom, and what kind of penalty."),
		Fields:  join(agreementWhat(), agreementDuties(), agreementNonCompete(), agreementPenalty(), agreementValidity(), notes()),
	}
}

func agreementWhat() []Field {
	return group("协议", "Agreement",
		choice("kind", "种类", "Kind",
			one("nda", "保密协议", "Confidentiality agreement"),
			one("non_compete", "竞业限制协议", "Non-compete"),
			one("non_solicitation", "不招揽客户约定", "Non-solicitation of customers"),
			one("undertaking", "承诺书", "Undertaking"),
			one("employment", "劳动合同", "Employment contract"),
			one("service", "劳务或服务合同", "Service contract"),
			one("outsourcing", "外包合同", "Outsourcing contract"),
			one("licence", "许可合同", "Licence"),
			one("supply", "供货合同", "Supply contract"),
			one("training", "培训服务期协议", "Training-service agreement"),
			one("settlement", "和解协议", "Settlement"),
			one("other", "其他", "Other")).required(),
		field("name", Bilingual, "名称", "Name").required(),
		refs("parties", KindParty, "签约各方", "Parties to it"),
		refs("obliged", KindParty, "义务人", "Who is bound"),
		refs("entitled", KindParty, "权利人", "Who may claim"),
		field("obliged_is_employee", Truth, "义务人是劳动者", "Bound party is an employee").law("lcl2008.25"),
		field("third_party_rights", Truth, "赋予第三人请求权", "Gives a third party the claim").law("civilcode2021.522.2"),
		field("signed_on", Partial, "签订", "Signed"),
		field("place", Line, "签订地", "Place of signing"),
		field("from", Partial, "生效", "In effect from"), field("to", Partial, "终止", "Ends"),
		field("term", Bilingual, "期限约定", "Term as agreed"),
		field("dispute_resolution", Line, "争议解决", "Dispute resolution"),
		refs("evidence", KindEvidence, "证据", "Evidence"))
}

func agreementDuties() []Field {
	return group("义务", "Duties",
		field("scope", Bilingual, "保密范围", "Scope").lines(),
		field("clause", Bilingual, "条款要旨", "Clause in substance").lines(),
		field("no_prying", Truth, "不得刺探", "No prying"),
		field("no_disclosure", Truth, "不得披露", "No disclosure"),
		field("no_use", Truth, "不得使用", "No use"),
		field("no_copying", Truth, "不得复制", "No copying"),
		field("no_colleagues", Truth, "不得招揽同事", "No soliciting of colleagues"),
		field("no_customers", Truth, "不得招揽客户", "No soliciting of customers"),
		field("return_carriers", Truth, "返还载体", "Return of carriers"),
		field("report_leaks", Truth, "泄密报告", "Reporting of leaks"),
		field("trust_excluded", Truth, "约定排除个人信赖例外", "Excludes the personal-trust exception").
			law("ucint2007.13.2", "tsint2020.2.2"))
}

func agreementNonCompete() []Field {
	return group("竞业限制与补偿", "Non-compete and compensation",
		field("restricted_from", Partial, "限制自", "Restricted from"),
		field("restricted_to", Partial, "限制至", "Restricted to").law("lcl2008.24"),
		field("restricted_months", Integer, "限制月数", "Months of restriction"),
		field("person_class", OneOf, "人员类别", "Class of person").choices(
			one("senior_manager", "高级管理人员", "Senior manager"),
			one("senior_technician", "高级技术人员", "Senior technician"),
			one("bound", "其他负有保密义务的人员", "Other person bound to secrecy"),
			one("no_access", "不接触秘密的人员", "No access to secrets")),
		inYuan(field("monthly_compensation", Money, "竞业限制月补偿", "Monthly non-compete compensation")),
		inYuan(field("secrecy_pay", Money, "月保密费", "Monthly pay for secrecy")),
		inYuan(field("average_wage", Money, "离职前十二个月平均工资", "Average wage of the last 12 months")),
		inYuan(field("minimum_wage", Money, "履行地最低工资", "Minimum wage at the place of performance")))
}

func agreementPenalty() []Field {
	return group("违约责任", "Liability for breach",
		choice("penalty_kind", "违约金性质", "Kind of penalty",
			one("none", "无违约金", "No penalty"),
			one("confidentiality", "保密违约金", "For breach of confidence"),
			one("non_compete", "竞业限制违约金", "For breach of non-compete"),
			one("customer_limited", "限于客户的竞业限制", "Customer-limited non-compete"),
			one("civil_undertaking", "普通民事承诺", "Ordinary civil undertaking"),
			one("training", "服务期违约金", "Training service"),
			one("settlement", "和解违约金", "Settlement penalty")),
		inYuan(field("penalty_amount", Money, "违约金", "Penalty")),
		field("penalty_clause", Bilingual, "违约金条款", "Penalty clause").lines(),
		choice("penalty_basis", "计算方式", "How it is counted",
			one("lump", "一次性", "Once"), one("each", "每次", "Per breach"), one("day", "每日", "Per day"),
			one("month", "每月", "Per month")),
		field("breach_from", Partial, "违约自", "Breach from"), field("breach_to", Partial, "违约至", "Breach to"),
		field("malicious", Truth, "恶意违约", "Malicious breach").law("contractint2023.65.3"),
		choice("loss_formula", "损失的约定算法", "Agreed way to compute the loss",
			one("actual", "实际损失", "Actual loss"),
			one("gain_if_hard", "难以计算时按侵权获利", "Infringer's profit where hard to compute"),
			one("none", "未约定", "None agreed")),
		field("deduct_penalty", Truth, "赔偿扣除已付违约金", "Paid penalty is deducted"),
		field("costs_agreed", Truth, "调查费用由违约方承担", "Investigation costs on the breaching party"),
		field("election_agreed", Truth, "可择一主张违约或侵权", "Holder may elect contract or tort").law("civilcode2021.186"),
		field("return_compensation", Truth, "违约返还已付补偿", "Paid compensation is returned").law("labourint2025.15"),
		field("default_clause", Long, "不履行和解的后果", "Consequence of default on a settlement"),
		field("release_clause", Long, "免责条款", "Release clause"))
}

func agreementValidity() []Field {
	return group("效力", "Validity",
		choice("validity", "效力判断", "Finding on validity",
			one("open", "未判断", "Not judged"),
			one("valid", "有效", "Valid"),
			one("partly_void", "部分无效", "Partly void"),
			one("void", "无效", "Void"),
			one("not_effective", "不生效", "Not effective"),
			one("disputed", "有争议", "Disputed")),
		choice("reading", "采用的解释", "Reading taken",
			one("confidentiality_only", "仅保密条款（对劳动者无效）", "Confidentiality only (void against an employee)"),
			one("customer_non_compete", "限于客户的竞业限制", "Customer-limited non-compete"),
			one("civil_undertaking", "离职时的普通承诺", "Ordinary undertaking at departure")),
		field("validity_reason", Bilingual, "理由", "Reason").lines())
}

func compensationEntity() Entity {
	return Entity{
		Kind: KindCompensation, Label: tx("补偿发放", "Compensation"), Plural: tx("补偿逐月发放", "Compensation month by month"),
		Section: "agreements", Title: []string{"agreement", "month"},
		Columns: []string{"agreement", "month", "due", "paid", "state", "paid_on"},
		Empty:   tx("逐月登记补偿是否发放；欠付三个月影响竞业限制的效力。", "Enter month by month whether it was paid; three months unpaid affect the non-compete."),
		Fields: join(
			group("发放", "Payment",
				ref("agreement", KindAgreement, "协议", "Agreement").required(),
				field("month", Month, "月份", "Month").required(),
				choice("kind", "性质", "Nature",
					one("non_compete", "竞业限制补偿", "Non-compete compensation"),
					one("secrecy", "保密费", "Pay for secrecy")),
				inYuan(field("due", Money, "应付", "Due")),
				inYuan(field("paid", Money, "实付", "Paid")),
				choice("state", "状态", "State",
					one("paid", "已付", "Paid"), one("part", "部分支付", "Part paid"),
					one("unpaid", "未付", "Unpaid"), one("unknown", "不详", "Unknown")),
				field("paid_on", Day, "支付日", "Paid on"),
				ref("recipient", KindParty, "收款人", "Recipient")),
			notes()),
	}
}
