package cases

func secretPointEntity() Entity {
	return Entity{
		Kind: KindSecretPoint, Label: tx("秘密点", "Secret point"), Plural: tx("秘密点", "Secret points"),
		Section: "secrets", Title: []string{"number", "title"}, FrozenBy: "is_frozen",
		Columns: []string{"number", "title", "kind", "first_fixed", "is_frozen"},
		Empty:   tx("写出每一个主张的秘密点：内容、载体、何时固定、哪部分已公开。", "Write down each point claimed: content, carrier, when fixed, which part is public."),
		Fields: join(secretContent(), secretCustomer(), secretValue(),
			group("冻结", "Freezing",
				field("is_frozen", Truth, "已冻结", "Frozen").help("起诉时冻结，主张范围不得悄悄变化。", "Frozen on filing, so that the scope cannot drift."),
				field("frozen_on", Day, "冻结日", "Frozen on"),
				field("version", Line, "版本", "Version").frozen()),
			group("备注", "Notes", level(), assumed(), remark())),
	}
}

func secretContent() []Field {
	return group("内容", "Content",
		field("number", Line, "编号", "Number").frozen(),
		field("title", Bilingual, "名称", "Title").required().frozen(),
		choice("kind", "类型", "Kind",
			one("technical", "技术信息", "Technical information"),
			one("business", "经营信息", "Business information"),
			one("customer", "客户信息", "Customer information")).law("tsint2020.1").frozen(),
		field("content", Bilingual, "主张的内容", "What is claimed").lines().frozen(),
		field("carrier", Bilingual, "载体", "Carrier").lines(),
		field("first_fixed", Partial, "最早固定日", "First fixed"),
		field("public_part", Long, "已公开部分", "Public part").frozen(),
		field("excluded", Long, "排除的变体", "Excluded variants").frozen(),
		field("scope", Long, "主张范围", "Scope claimed").frozen(),
		refs("holders", KindParty, "权利人", "Holders"),
		refs("custodians", KindParty, "保管和接触人", "Custodians and users"))
}

func secretCustomer() []Field {
	return group("客户信息", "Customer information",
		field("has_contacts", Truth, "名称、地址、联系方式", "Names, addresses, contacts").law("tsint2020.1.3"),
		field("has_habits", Truth, "交易习惯", "Trading habits"),
		field("has_intent", Truth, "交易意向", "Trading intentions"),
		field("has_content", Truth, "交易内容", "Content of trade"),
		field("has_preferences", Truth, "个人偏好", "Personal preferences"),
		field("customers", Integer, "客户数", "Number of customers"),
		field("relation_years", Quantity, "稳定交易年数", "Years of stable trade"),
		field("privacy_basis", Long, "个人信息处理依据", "Basis for the personal data").law("pipl2021.13"))
}

func secretValue() []Field {
	return group("价值与时间", "Value and time",
		field("value_reason", Bilingual, "商业价值", "Commercial value").lines().law("tsint2020.7"),
		inYuan(field("development_cost", Money, "研发或培育成本", "Cost of development")),
		field("advantage_until", Partial, "可保持竞争优势至", "Lead time ends").law("tsint2020.17.1", "tsint2020.19"),
		field("public_on", Partial, "公开之日", "Became public"))
}

func proofEntity() Entity {
	return Entity{
		Kind: KindProof, Label: tx("要件证明", "Element proof"), Plural: tx("要件证明", "Proof of the elements"),
		Section: "secrets", Title: []string{"point", "element", "state"},
		Columns: []string{"point", "element", "act", "evidence", "state", "attack"},
		Empty:   tx("每个秘密点三要件，每个被诉行为四要件：逐项写明证据到了哪一步。", "Three elements for each point, four for each act: say how far the proof of each has come."),
		Fields: join(
			group("要件", "Element",
				ref("point", KindSecretPoint, "秘密点", "Secret point").required(),
				choice("element", "要件", "Element",
					one("not_public", "不为公众所知悉", "Not known to the public"),
					one("value", "具有商业价值", "Commercial value"),
					one("measures", "采取保密措施", "Confidentiality measures"),
					one("access", "接触", "Access"),
					one("sameness", "实质相同", "Substantial sameness"),
					one("improper_act", "不正当行为", "Improper act"),
					one("no_lawful_source", "无合法来源", "No lawful source"),
					one("causation", "因果关系", "Causation"),
					one("damage", "损害", "Damage")).required().law("aucl2019.32", "aucl2025.39"),
				ref("act", KindAct, "被诉行为", "Act"),
				ref("party", KindParty, "针对", "Against"),
				choice("state", "状态", "State",
					one("none", "尚无证据", "No evidence"),
					one("collected", "已收集", "Collected"),
					one("fixed", "已固定", "Fixed"),
					one("filed", "已提交", "Filed"),
					one("examined", "已质证", "Examined"),
					one("accepted", "已采信", "Accepted"),
					one("rejected", "未采信", "Rejected"),
					one("shifted", "举证责任转移", "Burden shifted")),
				refs("evidence", KindEvidence, "证据", "Evidence"),
				field("statement", Bilingual, "证明说明", "How it is proved").lines(),
				field("attack", Bilingual, "对方抗辩", "The other side's attack").lines(),
				field("answer", Bilingual, "我方回应", "Our answer").lines()),
			notes()),
	}
}

func measureEntity() Entity {
	return Entity{
		Kind: KindMeasure, Label: tx("保密措施", "Measure"), Plural: tx("保密措施", "Confidentiality measures"),
		Section: "secrets", Title: []string{"name"},
		Columns: []string{"kind", "name", "from", "to", "points", "persons"},
		Empty:   tx("逐项列出侵权发生前已采取的措施，以及覆盖的秘密点和人员。", "List each measure taken before the act, and the points and people it covers."),
		Fields: join(
			group("措施", "Measure",
				choice("kind", "类别", "Kind",
					one("agreement", "签订保密协议或约定义务", "Confidentiality agreement or clause"),
					one("rules", "章程、培训、制度、书面告知", "Rules, training, written notice"),
					one("premises", "涉密场所限制或区分管理", "Premises restricted or separated"),
					one("carriers", "标记、分类、隔离、加密、限制接触", "Marking, classing, sealing off, encrypting, limiting access"),
					one("devices", "设备、账户、存储、软件管控", "Control of devices, accounts, storage, software"),
					one("exit", "离职登记、返还、清除、销毁", "Registering, returning, wiping, destroying on exit"),
					one("other", "其他合理措施", "Other reasonable measure")).required().law("tsint2020.6"),
				field("name", Bilingual, "名称", "Name").required(),
				field("description", Bilingual, "说明", "Description").lines(),
				field("from", Partial, "自", "From").help("须在被诉行为发生之前。", "Must come before the act.").law("tsint2020.5"),
				field("to", Partial, "至", "To"),
				refs("points", KindSecretPoint, "覆盖的秘密点", "Points covered"),
				refs("persons", KindParty, "覆盖的人员", "Persons covered"),
				field("everyone", Truth, "覆盖全体接触人员", "Covers all who have access"),
				ref("agreement", KindAgreement, "所依协议", "Agreement"),
				refs("evidence", KindEvidence, "证据", "Evidence"),
				field("gap", Long, "缺口", "Gap")),
			notes()),
	}
}
