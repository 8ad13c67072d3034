package cases

func proceedingEntity() Entity {
	return Entity{
		Kind: KindProceeding, Label: tx("程序", "Proceeding"), Plural: tx("程序", "Proceedings"),
		Section: "proceedings", Title: []string{"kind", "court", "number"},
		Columns: []string{"kind", "court", "number", "filed_on", "closed_on", "outcome"},
		Empty:   tx("每一审级一条：仲裁、一审、二审、再审、执行、刑事、行政。", "One entry to an instance: arbitration, first instance, appeal, retrial, enforcement, criminal, administrative."),
		Fields: join(
			group("程序", "Proceeding",
				choice("kind", "种类", "Kind",
					one("arbitration", "劳动仲裁", "Labour arbitration"),
					one("commercial_arbitration", "商事仲裁", "Arbitration"),
					one("preservation", "保全", "Preservation"),
					one("first_instance", "一审", "First instance"), one("appeal", "二审", "Appeal"),
					one("retrial_request", "申请再审", "Retrial application"), one("retrial", "再审", "Retrial"),
					one("enforcement", "执行", "Enforcement"), one("criminal", "刑事", "Criminal"),
					one("administrative", "行政查处", "Administrative"), one("mediation", "调解", "Mediation")).required(),
				field("court", Bilingual, "法院或机关", "Court or body"),
				field("number", Line, "案号", "File number"),
				field("judges", Line, "审判人员", "Judges"), field("clerk", Line, "书记员", "Clerk"),
				refs("claimants", KindParty, "原告、申请人", "Claimants"),
				refs("respondents", KindParty, "被告、被申请人", "Respondents"),
				ref("from_proceeding", KindProceeding, "源自程序", "Follows on")),
			group("日期", "Dates",
				field("filed_on", Partial, "提起", "Filed"), field("accepted_on", Partial, "受理", "Accepted"),
				field("served_on", Partial, "送达", "Served"), field("heard_on", Partial, "开庭", "Heard"),
				field("debate_closed_on", Partial, "辩论终结", "Debate closed"), field("closed_on", Partial, "裁判日", "Decided")),
			group("结果", "Outcome",
				inYuan(field("claim_amount", Money, "标的额", "Amount in dispute")),
				inYuan(field("fee", Money, "案件受理费", "Court fee")),
				choice("outcome", "结果", "Outcome",
					one("pending", "审理中", "Pending"), one("granted", "支持", "Granted"),
					one("part", "部分支持", "Granted in part"), one("dismissed", "驳回", "Dismissed"),
					one("upheld", "维持", "Upheld"), one("reversed", "改判", "Reversed"),
					one("remanded", "发回", "Remanded"), one("settled", "调解或和解", "Settled"),
					one("withdrawn", "撤回", "Withdrawn"), one("terminated", "终结", "Terminated")),
				field("outcome_text", Bilingual, "结果说明", "What was decided").lines()),
			notes()),
	}
}

func eventEntity() Entity {
	return Entity{
		Kind: KindEvent, Label: tx("程序事项", "Procedural event"), Plural: tx("程序事项", "Procedural events"),
		Section: "proceedings", Title: []string{"on", "what"},
		Columns: []string{"on", "proceeding", "kind", "what"},
		Empty:   tx("登记立案、送达、开庭、保全、裁判等事项。", "Enter filing, service, hearing, preservation and decision."),
		Fields: join(
			group("事项", "Event",
				ref("proceeding", KindProceeding, "程序", "Proceeding"),
				field("on", Partial, "日期", "Date"),
				choice("kind", "种类", "Kind",
					one("filing", "立案", "Filing"), one("service", "送达", "Service"), one("hearing", "开庭", "Hearing"),
					one("exchange", "证据交换", "Exchange of evidence"), one("preservation", "保全", "Preservation"),
					one("order", "裁定或命令", "Order"), one("refusal", "拒不提供证据", "Refusal to produce"),
					one("decision", "裁判", "Decision"), one("other", "其他", "Other")),
				field("what", Bilingual, "事项", "What").required().lines(),
				refs("evidence", KindEvidence, "证据", "Evidence")),
			notes()),
	}
}

func judgmentEntity() Entity {
	return Entity{
		Kind: KindJudgment, Label: tx("裁判", "Judgment"), Plural: tx("裁判", "Judgments"),
		Section: "proceedings", Title: []string{"number", "instance"},
		Columns: []string{"number", "instance", "dated", "effective_on", "compensatory", "expenses", "punitive"},
		Empty:   tx("录入裁判：按性质分列金额、履行期届满日、生效日。", "Enter the judgment: amounts by nature, end of the performance period, effective date."),
		Fields:  join(judgmentWhat(), judgmentAmounts(), notes()),
	}
}

func judgmentWhat() []Field {
	return group("裁判", "Judgment",
		ref("proceeding", KindProceeding, "程序", "Proceeding"),
		choice("kind", "文书", "Document",
			one("judgment", "判决书", "Judgment"), one("mediation", "调解书", "Mediation document"),
			one("ruling", "裁定书", "Ruling"), one("award", "裁决书", "Award"), one("settlement", "和解协议", "Settlement")),
		choice("instance", "审级", "Instance",
			one("arbitration", "仲裁", "Arbitration"), one("first", "一审", "First"), one("second", "二审", "Second"), one("retrial", "再审", "Retrial")),
		field("number", Line, "案号", "Number"),
		field("dated", Partial, "作出日", "Dated"), field("served_on", Partial, "送达日", "Served"),
		field("effective_on", Partial, "生效日", "Effective"),
		field("in_effect", Truth, "已生效", "In effect"),
		field("performance_end", Day, "履行期届满日", "Performance period ends").law("cpl2013.253", "cpl2022.260", "cpl2024.264"),
		refs("creditors", KindParty, "债权人", "Creditors"),
		refs("debtors", KindParty, "债务人", "Debtors"),
		field("held", Bilingual, "认定与判项", "What was held").lines(),
		field("orders", Bilingual, "非金钱判项", "Orders other than money").lines())
}

func judgmentAmounts() []Field {
	return group("金额（按性质）", "Amounts by nature",
		inYuan(field("compensatory", Money, "经济损失", "Compensation")),
		inYuan(field("expenses", Money, "合理开支", "Expenses")),
		field("expenses_inside", Truth, "合理开支含在经济损失内", "Expenses are inside the compensation"),
		inYuan(field("punitive", Money, "惩罚性赔偿", "Punitive part")),
		inYuan(field("penalty", Money, "违约金", "Contractual penalty")),
		inYuan(field("court_fee", Money, "负担的诉讼费", "Court fee borne by the debtor")),
		inYuan(field("daily_sum", Money, "每日迟延金", "Daily sum")),
		field("liability", Bilingual, "责任形态", "How the debtors are liable").lines())
}

func instalmentEntity() Entity {
	return Entity{
		Kind: KindInstalment, Label: tx("分期", "Instalment"), Plural: tx("分期付款", "Agreed instalments"),
		Section: "proceedings", Title: []string{"due_on", "amount"},
		Columns: []string{"due_on", "amount", "agreement", "judgment", "state"},
		Empty:   tx("逐期录入约定的付款日和金额。", "Enter each agreed day and amount."),
		Fields: join(
			group("分期", "Instalment",
				ref("agreement", KindAgreement, "和解协议", "Settlement"),
				ref("judgment", KindJudgment, "裁判", "Judgment"),
				field("due_on", Day, "应付日", "Due on").required(),
				inYuan(field("amount", Money, "金额", "Amount")).required(),
				choice("state", "状态", "State",
					one("open", "未到期或未付", "Open"), one("kept", "已履行", "Kept"), one("broken", "未履行", "Broken"))),
			notes()),
	}
}

func paymentEntity() Entity {
	return Entity{
		Kind: KindPayment, Label: tx("付款", "Payment"), Plural: tx("付款", "Payments"),
		Section: "proceedings", Title: []string{"on", "amount"},
		Columns: []string{"on", "amount", "by", "toward", "judgment", "agreement"},
		Empty:   tx("逐笔登记收到的款项及其抵充。", "Enter each sum received and what it goes toward."),
		Fields: join(
			group("付款", "Payment",
				ref("judgment", KindJudgment, "裁判", "Judgment"),
				ref("agreement", KindAgreement, "协议", "Agreement"),
				field("on", Day, "付款日", "Paid on").required(),
				inYuan(field("amount", Money, "金额", "Amount")).required(),
				ref("by", KindParty, "付款人", "Paid by"), ref("to", KindParty, "收款人", "Paid to"),
				choice("toward", "抵充", "Goes toward",
					one("judgment", "判决金额", "Judgment sum"), one("compensatory", "经济损失", "Compensation"),
					one("expenses", "合理开支", "Expenses"), one("penalty", "违约金", "Penalty"),
					one("interest", "利息", "Interest"), one("settlement", "和解款", "Settlement sum"), one("other", "其他", "Other")),
				choice("manner", "方式", "Manner",
					one("voluntary", "自动履行", "Voluntary"), one("enforced", "强制执行", "Enforced"), one("set_off", "抵销", "Set-off"))),
			notes()),
	}
}
