package cases

func caseEntity() Entity {
	return Entity{
		Kind: KindCase, Label: tx("案件", "Case"), Plural: tx("案件", "Cases"),
		Section: "overview", Title: []string{"number", "name"},
		Columns: []string{"number", "name", "stage", "court", "claim_amount"},
		Empty:   tx("还没有案件。新建一个，或打开示例纠纷看看。", "No case yet. Make one, or open a sample dispute to look around."),
		Fields:  join(caseNames(), caseCourt(), caseDates(), caseSpans(), caseClaim(), caseKeeping()),
	}
}

func caseNames() []Field {
	return group("案件", "Case",
		field("number", Line, "内部编号", "File number").required(),
		field("name", Bilingual, "案件名称", "Case name").required(),
		choice("cause", "案由", "Cause of action",
			one("trade_secret", "侵害商业秘密纠纷", "Infringement of trade secrets"),
			one("technical_secret", "侵害技术秘密纠纷", "Infringement of technical secrets"),
			one("business_secret", "侵害经营秘密纠纷", "Infringement of business secrets"),
			one("unfair_competition", "不正当竞争纠纷", "Unfair competition"),
			one("contract", "合同纠纷", "Contract dispute"),
			one("non_compete", "竞业限制纠纷", "Non-compete dispute"),
			one("labour", "劳动争议", "Labour dispute"),
			one("other", "其他", "Other")),
		choice("our_side", "我方地位", "Our side",
			one("claimant", "原告方", "Claimant"),
			one("defendant", "被告方", "Defendant"),
			one("third_party", "第三人", "Third party"),
			one("neutral", "中立（鉴定、研究）", "Neutral (expert, study)")),
		choice("stage", "阶段", "Stage",
			one("preparing", "诉前准备", "Preparing"),
			one("preservation", "保全", "Preservation"),
			one("arbitration", "劳动仲裁", "Labour arbitration"),
			one("first_instance", "一审", "First instance"),
			one("appeal", "二审", "Appeal"),
			one("retrial", "再审", "Retrial"),
			one("enforcement", "执行", "Enforcement"),
			one("settled", "和解履行", "Settlement performance"),
			one("closed", "已结", "Closed")),
		field("summary", Bilingual, "案情摘要", "Summary").lines())
}

func caseCourt() []Field {
	return group("法院", "Court",
		field("court", Bilingual, "法院", "Court"),
		field("court_number", Line, "案号", "Court file number"),
		field("judges", Line, "审判人员", "Judges"),
		field("jurisdiction_basis", Long, "管辖依据", "Basis of jurisdiction"))
}

func caseDates() []Field {
	return group("关键日期", "Key dates",
		field("first_act", Partial, "首次侵权", "First act").
			help("可填不完整的日期，如 2022-10、约2022年4月、<2022-06。", "A part of a date will do: 2022-10, ~2022-04, <2022-06."),
		field("last_act", Partial, "最后侵权", "Last act").law("legislation2023.104"),
		field("continuing", Truth, "侵权仍在持续", "Still going on"),
		field("knew_on", Partial, "知道或应当知道", "Knew or should have known").law("civilcode2021.188"),
		field("warned_on", Partial, "发出有效通知", "Effective notice given"),
		field("public_on", Partial, "秘密公开之日", "Secret became public"),
		field("filed_on", Partial, "起诉", "Filed"),
		field("served_on", Partial, "送达被告", "Served on the defendant"),
		field("debate_closed_on", Partial, "一审法庭辩论终结", "First-instance debate closed").
			law("tsint2020.27"),
		field("judged_on", Partial, "裁判", "Judged"),
		field("effective_on", Partial, "裁判生效", "Judgment took effect").law("punint2026.14"),
		field("cut_off", Day, "证据截止日", "Cut-off day").
			help("表册所用资料的截止日；未定的日期按此日适用法律。", "The last day of the data in the exhibits; law that depends on a day still open reads this one."))
}

// caseSpans are days that cut the time of the acts or end the lead time.
func caseSpans() []Field {
	return group("期间与领先时间", "Periods and lead time",
		field("employment_ended_on", Partial, "劳动关系终止", "Employment ended"),
		field("agreement_from", Partial, "协议义务起始", "Duty under the agreement from"),
		field("agreement_to", Partial, "协议义务届满", "Duty under the agreement to"),
		field("injunction_on", Partial, "禁令或行为保全生效", "Injunction in force from"),
		field("public_otherwise_on", Partial, "非因侵权而公开", "Public other than by the infringement"),
		field("rival_ready_on", Partial, "他人可独立研发或反向工程完成", "Independent development or reverse engineering by others"),
		field("product_end_on", Partial, "产品退市", "End of the product"))
}

func caseClaim() []Field {
	return group("请求", "Claim",
		inYuan(field("claim_amount", Money, "诉请金额", "Amount claimed")),
		inYuan(field("claim_costs", Money, "其中合理开支", "Of which enforcement costs")),
		field("costs_separate", Truth, "合理开支另计", "Costs claimed on top"),
		field("injunction", Long, "停止侵害请求", "Injunction sought"),
		field("other_claims", Long, "其他请求", "Other claims"))
}

func caseKeeping() []Field {
	return group("管理", "Keeping",
		level(),
		field("lead", Line, "主办律师", "Lead lawyer"),
		field("team", Line, "协办", "Team"),
		field("client_reference", Line, "客户编号", "Client reference"),
		field("opened_on", Day, "收案日", "Opened on"),
		field("related_cases", Long, "关联案件", "Related cases"),
		field("source", Bilingual, "资料来源", "Where the facts come from").lines(),
		field("sample", Line, "示例标识", "Sample id").hidden(),
		assumed(), remark())
}
