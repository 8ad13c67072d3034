package law

import "redress/internal/text"

// deadlines are the time limits of a trade-secret dispute: civil procedure,
// labour arbitration, limitation. Lengths and articles are those of the day from
// which a limit runs.
var deadlines = []Deadline{
	{
		ID: "docketing", Title: text.T("审查立案", "Docketing decision"), Counting: Procedural, Bound: AtMost,
		Trigger: text.T("法院收到起诉状之日", "the day the court received the complaint"),
		Terms:   byProcedure("126", days(7)),
	},
	{
		ID: "complaint_service", Title: text.T("向被告发送起诉状副本", "Complaint sent to the defendant"), Counting: Procedural, Bound: AtMost,
		Trigger: text.T("立案之日", "the day of docketing"),
		Terms:   byProcedure("128", days(5)),
	},
	{
		ID: "answer", Title: text.T("答辩", "Answer"), Counting: Procedural,
		Trigger: text.T("被告收到起诉状副本之日", "the day the defendant received the complaint"),
		Terms:   byProcedure("128", days(15)), Foreign: byProcedure("285", days(30)),
		Note: text.T("不答辩不影响审理。", "Without an answer the case goes on."),
	},
	{
		ID: "jurisdiction", Title: text.T("管辖权异议", "Objection to jurisdiction"), Counting: Procedural,
		Trigger: text.T("被告收到起诉状副本之日", "the day the defendant received the complaint"),
		Terms:   byProcedure("130 128", days(15)), Foreign: byProcedure("130 285", days(30)), Also: []CitationID{"evidence2020.55"},
		Note: text.T("提出异议的，举证期限中止。", "An objection stops the evidence period."),
	},
	{
		ID: "evidence", Title: text.T("一审普通程序举证", "Evidence, first instance, ordinary procedure"), Counting: Procedural, Bound: AtLeast,
		Trigger: text.T("收到举证通知之日", "the day the notice of evidence was received"),
		Terms:   since("2020-05-01", days(15), "evidence2020.51"),
		Note:    text.T("期限由法院指定或当事人协商，法律只定下限；以举证通知书为准。", "The court fixes it or the parties agree; the law sets the least. The notice decides."),
	},
	{
		ID: "evidence_summary", Title: text.T("简易程序举证", "Evidence, summary procedure"), Counting: Procedural, Bound: AtMost,
		Trigger: text.T("收到举证通知之日", "the day the notice of evidence was received"),
		Terms:   since("2020-05-01", days(15), "evidence2020.51"), Also: []CitationID{"cplint2022.266"},
		Note: text.T("法律只定上限；以举证通知书为准。", "The law sets the most; the notice decides."),
	},
	{
		ID: "evidence_small", Title: text.T("小额诉讼举证", "Evidence, small claims"), Counting: Procedural, Bound: AtMost,
		Trigger: text.T("收到举证通知之日", "the day the notice of evidence was received"),
		Terms:   since("2020-05-01", days(7), "evidence2020.51"), Also: []CitationID{"cplint2022.275"},
		Note: text.T("一般不超过七日；以举证通知书为准。", "As a rule not more than seven days; the notice decides."),
	},
	{
		ID: "evidence_appeal", Title: text.T("二审提供新证据", "New evidence on appeal"), Counting: Procedural, Bound: AtLeast,
		Trigger: text.T("收到举证通知之日", "the day the notice of evidence was received"),
		Terms:   since("2020-05-01", days(10), "evidence2020.51"),
		Note:    text.T("期限由法院指定，法律只定下限；以举证通知书为准。", "The court fixes it; the law sets the least. The notice decides."),
	},
	{
		ID: "evidence_request", Title: text.T("申请延期举证、调查取证、证据保全、证人出庭", "Requests for more time, investigation, preservation of evidence, witnesses"), Counting: Procedural,
		Trigger: text.T("举证期限届满之日", "the day the evidence period ends"),
		Terms:   since("2020-05-01", until, "evidence2020.54", "evidence2020.20", "evidence2020.25", "evidence2020.69"),
		Note:    text.T("须在举证期限届满前书面提出。", "In writing, before the evidence period ends."),
	},
	{
		ID: "add_claims", Title: text.T("增加诉讼请求、反诉", "Adding claims, counterclaim"), Counting: Procedural,
		Trigger: text.T("法庭辩论终结之日", "the day the debate closes"),
		Terms:   since("2022-04-10", until, "cplint2022.232"),
		Note:    text.T("须在法庭辩论结束前提出。", "Before the debate closes."),
	},
	{
		ID: "secret_points", Title: text.T("明确商业秘密的具体内容", "Fixing the secret points"), Counting: Procedural,
		Trigger: text.T("一审法庭辩论终结之日", "the day the first-instance debate closes"),
		Terms:   since("2020-09-12", until, "tsint2020.27"),
		Note:    text.T("二审不得增加秘密点。", "No secret points can be added on appeal."),
	},
	{
		ID: "punitive", Title: text.T("增加惩罚性赔偿请求", "Adding punitive damages"), Counting: Procedural,
		Trigger: text.T("一审法庭辩论终结之日", "the day the first-instance debate closes"),
		Terms:   punitiveTerms,
		Note:    text.T("二审增加的先行调解，调解不成的不予支持（2026-05-01前告知另诉）。", "On appeal only by mediation, else it is not supported (before 2026-05-01: a separate suit)."),
	},
	{
		ID: "preservation_ruling", Title: text.T("紧急保全裁定", "Urgent preservation ruling"), Counting: Procedural, Bound: AtMost, Fixed: true,
		Trigger: text.T("法院接受保全申请之时", "the hour the court accepted the application"),
		Terms:   byProcedure("103 104", hours(48)), Also: []CitationID{"tsint2020.15"},
		Note: text.T("自次时起按小时连续计算，同一时刻届满；情况紧急，不顺延。", "Counted by the hour from the next hour on and ends at the same hour; being urgent it does not move."),
	},
	{
		ID: "preservation_review", Title: text.T("保全裁定复议", "Review of a preservation ruling"), Counting: Procedural,
		Trigger: text.T("收到保全裁定之日", "the day the ruling was received"),
		Terms:   since("2016-12-01", days(5), "preservation2016.25"), Also: []CitationID{"cplint2022.171"},
	},
	{
		ID: "preservation_suit", Title: text.T("诉前保全后起诉", "Suit after pre-action preservation"), Counting: Procedural,
		Trigger: text.T("法院采取保全措施之日", "the day the measure was taken"),
		Terms:   byProcedure("104", days(30)),
		Note:    text.T("逾期法院解除保全。", "Otherwise the measure is lifted."),
	},
	{
		ID: "preservation_renewal", Title: text.T("申请续行保全", "Renewal of preservation"), Counting: Procedural, Back: true, Fixed: true,
		Trigger: text.T("保全期限届满之日", "the day the measure ends"),
		Terms:   since("2016-12-01", days(7), "preservation2016.18"),
		Note:    text.T("自届满日倒算，不顺延；遇休息日应在此前的工作日提出。", "Counted back from the end and never moved forward; where it is a day of rest, apply on the working day before."),
	},
	{
		ID: "fee", Title: text.T("预交案件受理费", "Paying the court fee"), Counting: Procedural,
		Trigger: text.T("收到交费通知之日", "the day the notice to pay was received"),
		Terms:   since("2007-04-01", days(7), "order481.22"),
		Note:    text.T("逾期不交按撤诉处理。", "Otherwise the suit counts as withdrawn."),
	},
	{
		ID: "publication", Title: text.T("公告送达", "Service by publication"), Counting: Procedural,
		Trigger: text.T("发出公告之日", "the day of publication"),
		Terms:   byProcedure("95", days(60), days(30), days(30)), Foreign: byProcedure("283", months(3), months(3), days(60)),
		Note: text.T("期满视为送达，此后的期限自该日起算；为稳妥，收件一方宜按未顺延的日期起算。", "Service is deemed when it has run, and what follows runs from there; whoever is served does well to count from the day before it rolled."),
	},
	{
		ID: "trial", Title: text.T("一审普通程序审限", "Trial time, ordinary procedure"), Counting: Procedural, Bound: AtMost,
		Trigger: text.T("立案之日", "the day of docketing"),
		Terms:   byProcedure("152", months(6)), Foreign: noneInProcedure("287 152", noForeignTrialTime),
		Note: text.T("经批准可以延长。", "May be extended with leave."),
	},
	{
		ID: "trial_summary", Title: text.T("简易程序审限", "Trial time, summary procedure"), Counting: Procedural, Bound: AtMost,
		Trigger: text.T("立案之日", "the day of docketing"),
		Terms:   byProcedure("164", months(3)),
		Note:    text.T("经批准可以延长。", "May be extended with leave."),
	},
	{
		ID: "trial_appeal", Title: text.T("二审审限", "Trial time on appeal"), Counting: Procedural, Bound: AtMost,
		Trigger: text.T("二审立案之日", "the day the appeal was docketed"),
		Terms:   byProcedure("183", months(3)), Foreign: noneInProcedure("287 183", noForeignTrialTime),
		Note: text.T("对裁定的上诉为三十日；经批准可以延长。", "Thirty days for an appeal against a ruling; may be extended with leave."),
	},
	{
		ID: "appeal", Title: text.T("对判决上诉", "Appeal against a judgment"), Counting: Procedural,
		Trigger: text.T("判决书送达之日", "the day the judgment was served"),
		Terms:   byProcedure("171", days(15)), Foreign: byProcedure("286", days(30)),
		Note: text.T("各方自各自收到之日分别计算。", "Each party counts from its own day of service."),
	},
	{
		ID: "appeal_ruling", Title: text.T("对裁定上诉", "Appeal against a ruling"), Counting: Procedural,
		Trigger: text.T("裁定书送达之日", "the day the ruling was served"),
		Terms:   byProcedure("171", days(10)), Foreign: byProcedure("286", days(30)),
		Note: text.T("各方自各自收到之日分别计算。", "Each party counts from its own day of service."),
	},
	{
		ID: "retrial", Title: text.T("申请再审", "Retrial application"), Counting: Procedural,
		Trigger: text.T("裁判生效之日；第一、三、十二、十三项事由为知道之日", "the day the judgment took effect; for four grounds, the day of knowledge"),
		Terms:   byProcedure("216", months(6)),
		Note:    text.T("四种事由：有新证据、主要证据系伪造、据以裁判的文书被撤销或变更、审判人员枉法。", "The four grounds: new evidence, forged evidence, a revoked or changed underlying document, corrupt judges."),
	},
	{
		ID: "enforcement", Title: text.T("申请执行", "Enforcement application"), Counting: Procedural,
		Trigger: text.T("履行期间最后一日；分期履行的为最后一期届满之日；未定期间的为生效之日", "the last day of the performance period; for instalments the expiry of the last; without a period the day it took effect"),
		Terms:   byProcedure("250", years(2)),
		Note:    text.T("不是自判决之日起算；中止、中断依诉讼时效的规定。", "It does not run from the judgment; suspension and interruption follow the law of limitation."),
	},
	{
		ID: "restore", Title: text.T("申请顺延期限", "Request to restore a time limit"), Counting: Procedural,
		Trigger: text.T("障碍消除之日", "the day the obstacle ended"),
		Terms:   byProcedure("86", days(10)),
		Note:    text.T("是否准许由法院决定。", "The court decides."),
	},
	{
		ID: "arbitration", Title: text.T("申请劳动仲裁", "Labour arbitration"), Counting: Civil,
		Trigger: text.T("知道或应当知道权利被侵害之日", "the day the harm was or should have been known"),
		Terms:   since("2008-05-01", years(1), "ldma2008.27"),
		Note:    text.T("主张权利、请求救济或对方同意履行的中断。", "Interrupted by a demand, a request for relief or an acknowledgment."),
	},
	{
		ID: "arbitration_answer", Title: text.T("劳动仲裁答辩", "Answer in labour arbitration"), Counting: Procedural,
		Trigger: text.T("收到仲裁申请书副本之日", "the day the application was received"),
		Terms:   since("2008-05-01", days(10), "ldma2008.30"),
	},
	{
		ID: "arbitration_award", Title: text.T("劳动仲裁审限", "Time for the labour award"), Counting: Procedural, Bound: AtMost,
		Trigger: text.T("仲裁委员会受理之日", "the day the application was accepted"),
		Terms:   since("2008-05-01", days(45), "ldma2008.43"),
		Note:    text.T("可延长不超过十五日；逾期未裁决的可以起诉。", "May be extended by 15 days; after that a suit may be brought."),
	},
	{
		ID: "arbitration_suit", Title: text.T("不服劳动仲裁起诉", "Suit after the labour award"), Counting: Procedural,
		Trigger: text.T("收到裁决书之日", "the day the award was received"),
		Terms:   since("2008-05-01", days(15), "ldma2008.50"),
	},
	{
		ID: "non_compete", Title: text.T("竞业限制期限", "Term of a non-compete"), Counting: Civil, Bound: AtMost, Fixed: true,
		Trigger: text.T("劳动合同解除或终止之日", "the day the employment ended"),
		Terms:   since("2008-01-01", years(2), "lcl2008.24"),
		Note:    text.T("是约束的最长期限，不因休息日延长。", "It is the longest restraint allowed; a day of rest does not lengthen it."),
	},
	{
		ID: "limitation", Title: text.T("诉讼时效", "Limitation"), Counting: Civil, Reads: ReadsTwoYearEnd,
		Trigger: text.T("知道或应当知道权利受损及义务人之日", "the day the harm and the obligor were or should have been known"),
		Terms:   limitationTerms(),
		Note:    text.T("抗辩须由被告提出，法院不主动适用；中止、中断另计；停止侵害的请求不受时效限制（民法典第192至196条）。", "The defendant must plead it and the court may not; suspension and interruption count apart; the claim to stop is not barred (Civil Code arts 192 to 196)."),
	},
	{
		ID: "limitation_instalments", Title: text.T("分期履行债务的诉讼时效", "Limitation of a debt in instalments"), Counting: Civil,
		Trigger: text.T("最后一期履行期限届满之日", "the day the last instalment falls due"),
		Terms:   limitationOfInstalments,
		Note:    text.T("整个债务自最后一期起算，不逐期起算；抗辩须由对方提出。2017-10-01以前没有明文。", "For the whole debt from the last instalment, not from each; the other side must plead it. Before 2017-10-01 no text says so."),
	},
	{
		ID: "limitation_longest", Title: text.T("最长诉讼时效", "Longest limitation"), Counting: Civil,
		Trigger: text.T("权利受到损害之日", "the day of the harm"),
		Terms:   longestLimitation,
		Note:    text.T("特殊情况可申请延长。", "May be extended on application in special circumstances."),
	},
}

var punitiveTerms = []Dated[Term]{
	{InForce: during("1993-12-01", "2021-03-02"), None: noOlderText},
	{InForce: during("2021-03-03", "2026-04-30"), Value: until, Cites: []CitationID{"punint2021.2"}},
	{InForce: from("2026-05-01"), Value: until, Cites: []CitationID{"punint2026.3"}},
}

var noForeignTrialTime = text.T("涉外民事案件不受审限限制。", "Cases with a foreign element have no trial time limit.")

// limitationTerms are LimitationYears as a time limit; it reads the day on which
// two years would have run out.
func limitationTerms() []Dated[Term] {
	out := []Dated[Term]{}
	for _, v := range LimitationYears.Values {
		out = append(out, Dated[Term]{InForce: v.InForce, Value: years(v.Value), Cites: v.Cites, Note: v.Note})
	}
	return out
}

var limitationOfInstalments = []Dated[Term]{
	{InForce: during("1993-12-01", "2017-09-30"), None: text.T("民法总则第189条自2017-10-01起施行，此前没有明文。", "Art 189 of the General Rules took effect on 2017-10-01; before it no text says so.")},
	{InForce: during("2017-10-01", "2020-12-31"), Value: years(3), Cites: []CitationID{"gr2017.188", "gr2017.189"}},
	{InForce: from("2021-01-01"), Value: years(3), Cites: []CitationID{"civilcode2021.188", "civilcode2021.189"}},
}

var longestLimitation = []Dated[Term]{
	{InForce: during("1993-12-01", "2017-09-30"), Value: years(20), Cites: []CitationID{"gpcl1987.137"}},
	{InForce: during("2017-10-01", "2020-12-31"), Value: years(20), Cites: []CitationID{"gr2017.188"}},
	{InForce: from("2021-01-01"), Value: years(20), Cites: []CitationID{"civilcode2021.188"}},
}

// The rules that count, and the look-back of damages.
var deadlineRules = []Rule{
	{
		ID: "R34", Title: text.T("诉讼期间的计算与顺延", "Counting and rolling of periods in procedure"),
		Cites:   []CitationID{"cpl2013.82", "cpl2022.85", "cpl2024.85", "cplint2022.125"},
		InForce: from("2013-01-01"), Reads: ReadsTrigger, Confidence: High,
		Caveat: text.T("开始之时、日不计；末日为法定休假日的顺延至其后第一日，调休上班日不顺延；在途时间不计，期满前交邮不算过期。", "The first hour or day is not counted; a last day of rest rolls to the first day after it, a make-up working day does not; travel time is left out, posted in time is in time."),
	},
	{
		ID: "R34.civil", Title: text.T("民事期间的计算与顺延", "Counting and rolling of civil periods"),
		Cites:   []CitationID{"gpcl1987.154", "gr2017.201", "gr2017.202", "gr2017.203", "civilcode2021.201", "civilcode2021.202", "civilcode2021.203"},
		InForce: from("1987-01-01"), Reads: ReadsTrigger, Confidence: High,
		Caveat: text.T("开始之日不计；按月、年计算的以对应日为最后一日，没有对应日的为月末日。", "The first day is not counted; months and years end on the corresponding day, else on the last day of the month."),
	},
	{
		ID: "R35", Title: text.T("持续侵权的赔偿自起诉之日向前推算", "Damages for continuing infringement reach back from filing"),
		Cites:   []CitationID{"gr2017.192", "gr2017.196", "civilcode2021.192", "civilcode2021.196"},
		InForce: from("1993-12-01"), Reads: ReadsFiling, Confidence: Medium, Values: []string{"look_back_years", "limitation_years"},
		Caveat: text.T("对商业秘密为类推；须由被告提出时效抗辩；停止侵害的请求不受影响。", "For trade secrets by analogy; the defendant must plead limitation; the claim to stop is not affected."),
	},
}
