package law

import (
	"slices"

	"redress/internal/text"
)

// Civil procedure is printed in the numbering of the day of the step.
var civilProcedure = Instrument{
	ID:    "cpl",
	Name:  text.T("中华人民共和国民事诉讼法", "Civil Procedure Law of the PRC"),
	Short: text.T("民事诉讼法", "CPL"),
	Versions: []Version{
		{
			ID: "cpl2013", Name: text.T("民事诉讼法（2012修正）", "CPL (2012 amendment)"),
			InForce: during("2013-01-01", "2021-12-31"), Reads: ReadsProceduralStep, Confidence: Low,
			Note: text.T("已由2021修正文本自2022-01-01起取代；2017年曾修正，未改条号。", "Replaced from 2022-01-01 by the 2021 amendment; the amendment of 2017 kept the numbers."),
		},
		{
			ID: "cpl2022", Name: text.T("民事诉讼法（2021修正）", "CPL (2021 amendment)"),
			InForce: during("2022-01-01", "2023-12-31"), Reads: ReadsProceduralStep, Confidence: High,
			Note: text.T("已由2023修正文本自2024-01-01起取代。", "Replaced from 2024-01-01 by the 2023 amendment."),
		},
		{
			ID: "cpl2024", Name: text.T("民事诉讼法（2023修正）", "CPL (2023 amendment)"),
			InForce: from("2024-01-01"), Reads: ReadsProceduralStep, Confidence: High,
		},
	},
	Articles: slices.Concat(procedureArticles(), cplDecided, cplForms),
}

// provision is one rule of the Civil Procedure Law with its number in the texts
// of 2012, 2021 and 2023; empty where it is not relied on.
type provision struct {
	numbers [3]string
	summary text.Text
}

func numbered(n2012, n2021, n2023, zh, en string) provision {
	return provision{[3]string{n2012, n2021, n2023}, text.T(zh, en)}
}

var procedureProvisions = []provision{
	numbered("49.2", "52.2", "52.2", "当事人可以查阅、复制本案有关材料和法律文书。", "A party may consult and copy the papers of the case."),
	numbered("64.1", "67.1", "67", "当事人对自己的主张有责任提供证据。", "Each party proves what it asserts."),
	numbered("64.2", "67.2", "67.2", "因客观原因不能自行收集的证据，人民法院应当调查收集。", "What a party cannot collect for objective reasons the court investigates and collects."),
	numbered("76", "79", "79", "当事人可以就专门性问题申请鉴定，鉴定人由双方协商，协商不成由法院指定。", "A party may ask for an appraisal of a technical question; the expert is agreed, else appointed."),
	numbered("81", "84", "84", "证据可能灭失或者以后难以取得的，可以申请证据保全；情况紧急的可以在起诉前申请。", "Evidence that may be lost or become hard to get is preserved on application; in urgent cases before the suit."),
	numbered("114", "117", "117", "有关单位拒绝或者妨碍人民法院调查取证的，责令履行协助义务，并可以罚款。", "A body that refuses or hinders the court's inquiry is ordered to help and may be fined."),
	numbered("82", "85", "85", "期间的计算：开始之日不计，末日为法定休假日的顺延，在途时间不计。", "Counting of periods: first day not counted, last day on a holiday rolls, travel time excluded."),
	numbered("83", "86", "86", "因正当理由耽误期限的，障碍消除后十日内可以申请顺延。", "A limit missed for good cause may be restored on application within ten days after the obstacle ends."),
	numbered("92", "95", "95", "公告送达：期满视为送达（2021年底前六十日，此后三十日）。", "Service by publication is deemed when the period has run (60 days until 2021, 30 since)."),
	numbered("100", "103", "103", "诉讼保全；情况紧急的四十八小时内裁定。", "Preservation in a suit; if urgent, a ruling within 48 hours."),
	numbered("101", "104", "104", "诉前保全：四十八小时内裁定；采取措施后三十日内不起诉或仲裁的解除。", "Pre-action preservation: a ruling within 48 hours; lifted unless suit follows within 30 days of the measure."),
	numbered("123", "126", "126", "符合条件的七日内立案；不符合的七日内裁定不予受理。", "Docketing, or a ruling against it, within seven days."),
	numbered("125", "128", "128", "立案后五日内发送起诉状副本；收到后十五日内答辩。", "The complaint is sent within five days of docketing and answered within 15 days of receipt."),
	numbered("127", "130", "130", "管辖权异议在答辩期内提出。", "Objections to jurisdiction within the time to answer."),
	numbered("149", "152", "152", "普通程序立案后六个月内审结。", "Ordinary procedure: six months from docketing."),
	numbered("161", "164", "164", "简易程序立案后三个月内审结。", "Summary procedure: three months from docketing."),
	numbered("164", "171", "171", "判决送达后十五日内、裁定送达后十日内上诉。", "Appeal within 15 days of service of a judgment, ten of a ruling."),
	numbered("176", "183", "183", "二审立案后三个月内审结，对裁定的上诉三十日内。", "Appeals: three months from docketing; against rulings 30 days."),
	numbered("205", "212", "216", "裁判生效后六个月内申请再审，四种事由自知道之日起算。", "Retrial is applied for within six months of effect; on four grounds, of knowledge."),
	numbered("239", "246", "250", "申请执行的期间为二年，自履行期间最后一日起算；分期履行的，自最后一期履行期限届满之日起算。", "Enforcement is applied for within two years of the last day of the performance period; for instalments from the expiry of the last."),
	numbered("253", "260", "264", "未按期履行金钱义务的加倍支付迟延利息；其他义务支付迟延履行金。", "Doubled interest for late money debts; late-performance money for other duties."),
	numbered("267", "274", "283", "对境内无住所者的公告送达：期满视为送达（2023年底前三个月，此后六十日）。", "Service by publication on parties without domicile in the PRC (three months until 2023, 60 days since)."),
	numbered("268", "275", "285", "境内无住所的被告三十日内答辩，可申请延期。", "Defendants without domicile in the PRC answer within 30 days; extension on application."),
	numbered("269", "276", "286", "境内无住所的当事人三十日内上诉，判决、裁定相同。", "Parties without domicile in the PRC appeal within 30 days, judgments and rulings alike."),
	numbered("270", "277", "287", "涉外案件不受审限限制。", "No trial time limits in cases with a foreign element."),
}

// enforcementTime2012 differs from the later texts: each instalment by itself.
var enforcementTime2012 = art("cpl2013", "239", Low, "申请执行的期间为二年，自履行期间最后一日起算；分期履行的，自每次履行期间的最后一日起算。", "Enforcement is applied for within two years of the last day of the performance period; for instalments from the last day of each.").noted("2021修正改为自最后一期履行期限届满之日起算。", "The amendment of 2021 lets the period for instalments run from the expiry of the last one.")

// procedureArticles are the provisions in each text's own numbering. Those of
// 2021 and 2023 were read; those of 2012 are from professional knowledge.
func procedureArticles() []Article {
	var out []Article
	for i, v := range []struct {
		id string
		c  Confidence
	}{{"cpl2013", Low}, {"cpl2022", High}, {"cpl2024", High}} {
		for _, p := range procedureProvisions {
			if n := p.numbers[i]; n != "" {
				out = append(out, art(v.id, n, v.c, p.summary.ZH, p.summary.EN))
			}
		}
	}
	for i := range out {
		if out[i].ID == "cpl2013.239" {
			out[i] = enforcementTime2012
		}
	}
	return out
}

var evidenceRules = Instrument{
	ID:     "evidence",
	Name:   text.T("最高人民法院关于民事诉讼证据的若干规定", "SPC Provisions on Evidence in Civil Proceedings"),
	Short:  text.T("民事证据规定", "SPC Evidence Provisions"),
	Number: "法释〔2019〕19号",
	Versions: []Version{
		{
			ID: "evidence2002", Name: text.T("民事证据规定（法释〔2001〕33号）", "SPC Evidence Provisions (Fa Shi [2001] No. 33)"), Number: "法释〔2001〕33号",
			InForce: during("2002-04-01", "2020-04-30"), Reads: ReadsProceduralStep, Confidence: Low,
			Note: text.T("已由法释〔2019〕19号自2020-05-01起修正取代；条文依专业知识，未复核。", "Replaced from 2020-05-01 by Fa Shi [2019] No. 19; from professional knowledge, not re-verified."),
		},
		{
			ID: "evidence2020", Name: text.T("民事证据规定（法释〔2019〕19号）", "SPC Evidence Provisions (Fa Shi [2019] No. 19)"),
			InForce: from("2020-05-01"), Reads: ReadsProceduralStep, Confidence: High,
			Note: text.T("文号依专业知识，条文已读。", "Its number is from professional knowledge; the articles were read."),
		},
	},
	Articles: []Article{
		art("evidence2002", "19", Low, "申请调查收集证据不得迟于举证期限届满前七日；不准许的可申请复议一次。", "Court investigation is applied for at least seven days before the evidence period ends; review of a refusal once."),
		art("evidence2002", "23", Low, "申请保全证据不得迟于举证期限届满前七日，可以要求提供担保。", "Preservation is applied for at least seven days before the evidence period ends; security may be asked."),
		art("evidence2002", "25", Low, "申请鉴定应在举证期限内提出；无正当理由不申请、不预交费用或拒不提供材料的，承担举证不能的后果。", "Appraisal is applied for within the evidence period; who fails to ask, to pay or to hand over materials bears the want of proof."),
		art("evidence2002", "75", Low, "一方持有证据无正当理由拒不提供，对方主张其内容不利于持有人的，可以推定该主张成立。", "Where a party withholds evidence without reason, the assertion that its content is against him may be presumed."),
		art("evidence2020", "2.2", High, "因客观原因不能自行收集的证据，可以申请人民法院调查收集。", "What a party cannot collect for objective reasons the court may be asked to collect."),
		art("evidence2020", "19", High, "证据应逐一分类编号，简要说明来源、证明对象和内容，签名盖章，注明提交日期，按对方人数提交副本。", "Evidence is classified and numbered, with source, object and content of proof, signature, date and copies per opponent."),
		art("evidence2020", "20", High, "申请调查收集证据应在举证期限届满前书面提出。", "Court investigation is applied for in writing before the evidence period ends.").
			noted("申请书载明被调查人的基本情况、证据名称或内容、不能自行收集的原因、要证明的事实和明确的线索。", "The paper names the person asked, the evidence, why it cannot be collected, the fact to be proved and clear leads."),
		art("evidence2020", "25", High, "诉讼中的证据保全应在举证期限届满前申请。", "Preservation of evidence is applied for before the evidence period ends.").
			noted("申请书载明证据的基本情况、申请理由和保全措施；诉前保全另有规定的从其规定。", "The paper states the evidence, the reasons and the measures; preservation before the suit follows its own rules."),
		art("evidence2020", "26", High, "保全可能对证据持有人造成损失的，责令申请人提供相应担保。", "Security is ordered where the measure may harm the holder of the evidence."),
		art("evidence2020", "31", High, "鉴定应在法院指定期间内申请并预交费用，逾期视为放弃；致使待证事实无法查明的，承担举证不能的后果。", "Appraisal is applied for within the time the court sets, with costs paid ahead; else it is given up, and who bears the burden bears the want of proof."),
		art("evidence2020", "45", High, "责令提交书证的申请书载明书证的名称或内容、要证明的事实及其重要性、对方控制的根据和应当提交的理由。", "The paper names the document, the fact and its weight, the ground for the other side's control and the reason why it must be produced."),
		art("evidence2020", "48", High, "无正当理由拒不提交书证的，可以认定申请人主张的书证内容为真实；毁灭书证等的，可以认定以该书证证明的事实为真实。", "On unjustified refusal the content asserted may be taken as true; where it was destroyed or the like, the fact to be proved by it."),
		art("evidence2020", "51", High, "法院指定的举证期限：一审普通程序不少于十五日，二审新证据不少于十日，简易程序不超过十五日，小额诉讼一般不超过七日。", "Evidence periods fixed by the court: at least 15 days in ordinary first instance, ten for new evidence on appeal; at most 15 in summary procedure, as a rule seven in small claims."),
		art("evidence2020", "54", High, "延长举证期限应在届满前书面申请。", "More time is applied for in writing before the period ends."),
		art("evidence2020", "55", High, "管辖权异议期间举证期限中止，驳回裁定生效后恢复。", "An objection to jurisdiction stops the evidence period until its refusal takes effect."),
		art("evidence2020", "69", High, "申请证人出庭应在举证期限届满前提出。", "Witnesses are named before the evidence period ends."),
		art("evidence2020", "95", High, "控制证据无正当理由拒不提交，负有举证责任的当事人主张其内容不利于控制人的，可以认定该主张成立。", "Where evidence is withheld without reason, the assertion that its content is against the holder may be accepted."),
	},
}

var ipEvidenceRules = Instrument{
	ID:     "ipevidence",
	Name:   text.T("最高人民法院关于知识产权民事诉讼证据的若干规定", "SPC Provisions on Evidence in IP Civil Proceedings"),
	Short:  text.T("知识产权证据规定", "SPC IP Evidence Provisions"),
	Number: "法释〔2020〕12号",
	Versions: []Version{{
		ID: "ipevidence2020", Name: text.T("知识产权证据规定（法释〔2020〕12号）", "SPC IP Evidence Provisions (Fa Shi [2020] No. 12)"),
		InForce: from("2020-11-18"), Reads: ReadsProceduralStep, Confidence: MediumHigh,
		Note: text.T("文号和施行日依专业知识，条文已读。", "Number and first day are from professional knowledge; the articles were read."),
	}},
	Articles: []Article{
		art("ipevidence2020", "11", High, "审查证据保全申请的因素：是否已有初步证据、能否自行收集、灭失或以后难以取得的可能、对证据持有人的影响。", "Preservation is weighed by prima facie evidence, whether the applicant can collect it, the risk of loss and the effect on the holder."),
		art("ipevidence2020", "13", High, "无正当理由拒不配合或者妨害证据保全，致使无法保全的，可以确定由其承担不利后果。", "Who refuses or hinders preservation so that it fails may bear the consequence."),
		art("ipevidence2020", "14", High, "擅自拆装、篡改或者破坏已保全的证据，致使不能使用的，可以确定由其承担不利后果。", "Who tampers with preserved evidence so that it cannot be used may bear the consequence."),
		art("ipevidence2020", "15.2", High, "证据为案外人持有的，可以对其持有的证据采取保全措施。", "Evidence held by a person outside the case may be preserved there."),
		art("ipevidence2020", "19", High, "可以委托鉴定的专门性问题。", "The technical questions that may be put to an expert."),
		art("ipevidence2020", "24", High, "经书面申请，法院可裁定责令对方提交其控制的证据。", "On written application the court may order the other side to produce evidence."),
		art("ipevidence2020", "25", High, "拒不提交、提交虚假或毁灭证据的，可推定对方就该证据的主张成立。", "On refusal, falsehood or destruction the other side's claim on that point may be presumed."),
		art("ipevidence2020", "31", High, "可用以证明赔偿数额的财务、合同、平台、鉴定、许可、税务等资料。", "Ledgers, contracts, platform data, appraisals, licences and tax records may prove the amount."),
		art("ipevidence2020", "32", High, "参照许可费的审查因素：是否实际支付、履行和备案、内容范围期限、利害关系、行业惯例。", "Royalty factors: paid, performed and recorded, scope and term, related parties, custom of the trade."),
	},
}
