package law

import "redress/internal/text"

// Insolvency reads the day on which the court accepted the petition.
var bankruptcyLaw = Instrument{
	ID:    "ebl",
	Name:  text.T("中华人民共和国企业破产法", "Enterprise Bankruptcy Law of the PRC"),
	Short: text.T("企业破产法", "Bankruptcy Law"),
	Versions: []Version{{
		ID: "ebl2007", Name: text.T("企业破产法", "Bankruptcy Law"),
		InForce: from("2007-06-01"), Reads: ReadsInsolvency, Confidence: Medium,
		Note: text.T("条文内容依专业知识，未复核。", "From professional knowledge, not re-verified."),
	}},
	Articles: []Article{
		art("ebl2007", "46", Medium, "附利息的债权自破产申请受理时起停止计息。", "Interest stops when the petition is accepted."),
		art("ebl2007", "113", Medium, "优先清偿破产费用和共益债务后，依职工债权、社保和税款、普通债权的顺序清偿；不足的按比例分配。", "After costs and common debts: employees, social insurance and taxes, ordinary claims; within a rank pro rata."),
	},
}

var bankruptcyMinutes = Instrument{
	ID:     "eblminutes",
	Name:   text.T("全国法院破产审判工作会议纪要", "Minutes of the National Conference on Bankruptcy Adjudication"),
	Short:  text.T("破产审判会议纪要", "Bankruptcy Conference Minutes"),
	Number: "法〔2018〕53号",
	Versions: []Version{{
		ID: "eblminutes2018", Name: text.T("破产审判会议纪要（法〔2018〕53号）", "Bankruptcy Conference Minutes (Fa [2018] No. 53)"),
		InForce: from("2018-03-04"), Reads: ReadsInsolvency, Confidence: Medium,
		Note: text.T("会议纪要，不是司法解释，可作裁判说理。", "Conference minutes, no judicial interpretation; they serve as reasoning."),
	}},
	Articles: []Article{
		art("eblminutes2018", "28", Medium, "破产财产依序清偿后仍有剩余的，可清偿受理前产生的民事惩罚性赔偿金、行政罚款、刑事罚金等惩罚性债权；补偿性先于惩罚性。", "What remains after all ranks may pay punitive claims that arose before acceptance, such as punitive damages, fines and criminal fines: compensatory before punitive."),
	},
}

var bankruptcyInterpretation3 = Instrument{
	ID:     "eblint3",
	Name:   text.T("最高人民法院关于适用《中华人民共和国企业破产法》若干问题的规定（三）", "SPC Provisions (III) on the Bankruptcy Law"),
	Short:  text.T("破产法规定（三）", "SPC Bankruptcy Provisions (III)"),
	Number: "法释〔2019〕3号",
	Versions: []Version{{
		ID: "eblint2019", Name: text.T("破产法规定（三）（法释〔2019〕3号）", "SPC Bankruptcy Provisions (III) (Fa Shi [2019] No. 3)"),
		InForce: from("2019-03-28"), Reads: ReadsInsolvency, Confidence: Medium,
		Note: text.T("2020年曾修正，未改所引条文。条文内容依专业知识，未复核。", "Amended in 2020 without change to the article cited. From professional knowledge, not re-verified."),
	}},
	Articles: []Article{
		art("eblint2019", "3", Medium, "受理后产生的滞纳金，包括未履行生效文书应加倍支付的迟延利息，申报为破产债权的不予确认。", "Late charges after acceptance, doubled interest for non-performance included, are not confirmed as claims."),
	},
}

// PunitiveRank says how a punitive claim ranks in insolvency.
var PunitiveRank = Parameter[bool]{
	ID:    "punitive_rank",
	Title: text.T("惩罚性债权劣后", "Punitive claims rank last"),
	Reads: ReadsInsolvency,
	Values: []Dated[bool]{
		{
			InForce: during("1993-12-01", "2007-05-31"),
			None:    text.T("企业破产法自2007-06-01起施行，此前的破产法本程序未收录。", "The Bankruptcy Law took effect on 2007-06-01; the earlier law is not held here."),
		},
		{
			InForce: during("2007-06-01", "2018-03-03"),
			None:    text.T("法〔2018〕53号自2018-03-04起有惩罚性债权劣后的规则，此前没有明文。", "That punitive claims rank last is said from 2018-03-04, Fa [2018] No. 53; before it no text says so."),
		},
		{InForce: from("2018-03-04"), Value: true, Cites: []CitationID{"ebl2007.113", "eblminutes2018.28"}},
	},
}

// Distribution among creditors in enforcement, in the numbering of 2022.
var distributionArticles = []Article{
	art("cplint2022", "506", Low, "被执行人为公民或其他组织，财产不能清偿全部债权的，已取得执行依据的其他债权人可申请参与分配。", "Where a natural person or an organisation without legal personality cannot pay all, other creditors with a title may join the distribution."),
	art("cplint2022", "507", Low, "参与分配的申请与期限：执行程序开始后、财产执行终结前。", "Application to join, after enforcement began and before the assets are disposed of."),
	art("cplint2022", "508", Low, "扣除执行费用并清偿优先债权后，普通债权原则上按比例受偿。", "After costs and preferred claims, ordinary claims are paid pro rata."),
	art("cplint2022", "509", Low, "执行法院制作分配方案，异议期十五日。", "The court draws up a plan of distribution; objections within fifteen days."),
	art("cplint2022", "510", Low, "分配方案异议之诉。", "Suit against the plan of distribution."),
	art("cplint2022", "514", Low, "企业法人不进入破产的，普通债权按查封、扣押、冻结的先后清偿。", "A company that is not put into bankruptcy: ordinary claims in the order of seizure."),
}

var insolvencyRules = []Rule{
	{
		ID: "R50", Title: text.T("破产中按性质申报债权", "Claims in insolvency by their nature"),
		Cites:   []CitationID{"ebl2007.46", "ebl2007.113", "eblminutes2018.28", "eblint2019.3"},
		InForce: from("2007-06-01"), Reads: ReadsInsolvency, Confidence: MediumHigh, Values: []string{"punitive_rank"},
		Caveat: text.T("惩罚性部分劣后于全部普通债权；受理前的加倍利息裁判不一：苏高院（2020）苏民终50号不予确认，辽高院（2021）辽民终498号列为劣后。", "The punitive part ranks after all ordinary claims; on doubled interest before acceptance courts differ: Jiangsu HC (2020) Su Min Zhong 50 out, Liaoning HC (2021) Liao Min Zhong 498 subordinated."),
	},
	{
		ID: "R51", Title: text.T("执行中的分配", "Distribution in enforcement"),
		Cites: []CitationID{
			"cplint2022.506", "cplint2022.507", "cplint2022.508", "cplint2022.514",
			"aucl2017.27", "aucl2019.27", "aucl2025.34", "tortlaw2010.4", "civilcode2021.187",
		},
		InForce: from("2007-04-01"), Reads: ReadsProceduralStep, Confidence: Medium,
		Caveat: text.T("公民和其他组织按比例，企业法人按查封先后；民事赔偿先于罚款、罚金。司法解释条号依专业知识。", "Natural persons and organisations pro rata, companies in the order of seizure; damages before fines. Numbers of the interpretation from professional knowledge."),
	},
}
