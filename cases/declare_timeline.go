package cases

func disputed() []Choice {
	return []Choice{
		one("undisputed", "无争议", "Undisputed"),
		one("admitted", "对方自认", "Admitted"),
		one("disputed", "有争议", "Disputed"),
		one("found", "法院已认定", "Found by a court"),
		one("unknown", "未知", "Not known"),
	}
}

func actEntity() Entity {
	return Entity{
		Kind: KindAct, Label: tx("被诉行为", "Act"), Plural: tx("被诉行为", "Acts complained of"),
		Section: "timeline", Title: []string{"title"},
		Columns: []string{"from", "to", "title", "kind", "by", "points", "disputed"},
		Empty:   tx("一个行为一条：谁、何时、以何种方式获取、披露或使用。", "One act to an entry: who, when, and how it was got, disclosed or used."),
		Fields: join(
			group("行为", "Act",
				field("title", Bilingual, "行为", "Act").required(),
				choice("kind", "类型", "Kind",
					one("acquire", "不正当手段获取", "Got by improper means"),
					one("use_after_acquire", "披露、使用不正当获取的秘密", "Disclosed or used what was so got"),
					one("breach", "违反保密义务披露、使用", "Disclosed or used in breach of confidence"),
					one("induce", "教唆、引诱、帮助", "Induced or helped"),
					one("third_party", "第三人明知而获取、使用", "Third party who knew"),
					one("non_operator", "非经营者实施", "By one who is no operator"),
					one("other", "其他", "Other")).law("aucl1993.10", "aucl2017.9.1", "aucl2019.9.1", "aucl2025.10.1"),
				field("statement", Bilingual, "经过", "What happened").lines(),
				refs("by", KindParty, "行为人", "Who acted"),
				refs("points", KindSecretPoint, "涉及秘密点", "Points concerned"),
				field("from", Partial, "自", "From"), field("to", Partial, "至", "To"),
				field("continuing", Truth, "仍在持续", "Still going on"),
				field("place", Line, "地点", "Place")),
			group("情节", "Gravity",
				field("intent", Bilingual, "故意", "Intent").lines(),
				field("consequence", Bilingual, "后果", "Consequence").lines(),
				field("causation", Bilingual, "与损失的因果关系", "Causation of the loss").lines(),
				choice("disputed", "争议情况", "Disputed?", disputed()...),
				refs("disputed_by", KindParty, "争议方", "Disputed by"),
				field("defence", Bilingual, "抗辩", "Defence").lines(),
				refs("evidence", KindEvidence, "证据", "Evidence")),
			notes()),
	}
}

func factEntity() Entity {
	return Entity{
		Kind: KindFact, Label: tx("事实", "Fact"), Plural: tx("大事记", "Chronology"),
		Section: "timeline", Title: []string{"on", "statement"},
		Columns: []string{"on", "statement", "persons", "evidence", "element", "disputed", "triggers"},
		Empty:   tx("一条只写一个事实；日期不全也可以，如 2022-10、约2022年4月。", "One assertion to an entry; part of a date will do: 2022-10, ~2022-04."),
		Fields: join(
			group("事实", "Fact",
				field("on", Partial, "日期", "Date"),
				field("until", Partial, "至", "Until"),
				field("statement", Bilingual, "事实", "Statement").required().lines(),
				refs("persons", KindParty, "人物", "Persons"),
				choice("element", "对应要件", "Element",
					one("right", "权利", "Right"), one("measures", "保密措施", "Measures"),
					one("access", "接触", "Access"), one("sameness", "同一性", "Sameness"),
					one("act", "行为", "Act"), one("loss", "损失", "Loss"),
					one("costs", "合理开支", "Costs"), one("procedure", "程序", "Procedure"),
					one("background", "背景", "Background")),
				refs("points", KindSecretPoint, "秘密点", "Secret points"),
				choice("disputed", "争议情况", "Disputed?", disputed()...),
				refs("disputed_by", KindParty, "争议方", "Disputed by"),
				refs("evidence", KindEvidence, "证据", "Evidence"),
				field("triggers", Line, "触发的期限", "Deadline triggered")),
			notes()),
	}
}
