package law

import "redress/internal/text"

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
			InForce: during("2022-01-01", "2023-12-31"), Reads: ReadsProceduralStep, Confidence: Medium,
			Note: text.T("已由2023修正文本自2024-01-01起取代。", "Replaced from 2024-01-01 by the 2023 amendment."),
		},
		{
			ID: "cpl2024", Name: text.T("民事诉讼法（2023修正）", "CPL (2023 amendment)"),
			InForce: from("2024-01-01"), Reads: ReadsProceduralStep, Confidence: High,
		},
	},
	Articles: []Article{
		art("cpl2013", "253", Low, "迟延履行的加倍利息和迟延履行金。", "Doubled interest and late-performance money."),
		art("cpl2022", "260", Medium, "迟延履行的加倍利息和迟延履行金。", "Doubled interest and late-performance money."),
		art("cpl2024", "67", Low, "当事人对自己的主张有责任提供证据。", "Each party proves what it asserts."),
		art("cpl2024", "85", High, "期间的计算：开始之日不计，末日为法定休假日的顺延，在途时间不计。", "Counting of periods: first day not counted, last day on a holiday rolls, travel time excluded."),
		art("cpl2024", "250", High, "申请执行的期间为二年，自履行期间最后一日起算；分期履行的，自最后一期履行期限届满之日起算。", "Enforcement is applied for within two years of the last day of the performance period; for instalments from the expiry of the last."),
		art("cpl2024", "264", High, "未按期履行金钱义务的加倍支付迟延利息；其他义务支付迟延履行金。", "Doubled interest for late money debts; late-performance money for other duties."),
	},
}

var evidenceRules = Instrument{
	ID:     "evidence",
	Name:   text.T("最高人民法院关于民事诉讼证据的若干规定", "SPC Provisions on Evidence in Civil Proceedings"),
	Short:  text.T("民事证据规定", "SPC Evidence Provisions"),
	Number: "法释〔2019〕19号",
	Versions: []Version{{
		ID: "evidence2020", Name: text.T("民事证据规定（法释〔2019〕19号）", "SPC Evidence Provisions (Fa Shi [2019] No. 19)"),
		InForce: from("2020-05-01"), Reads: ReadsProceduralStep, Confidence: High,
	}},
	Articles: []Article{
		art("evidence2020", "19", High, "证据应逐一分类编号，简要说明来源、证明对象和内容，签名盖章，注明提交日期，按对方人数提交副本。", "Evidence is classified and numbered, with source, object and content of proof, signature, date and copies per opponent."),
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
		Note: text.T("施行日依专业知识，未复核。", "The first day in force is from professional knowledge."),
	}},
	Articles: []Article{
		art("ipevidence2020", "24", High, "经书面申请，法院可裁定责令对方提交其控制的证据。", "On written application the court may order the other side to produce evidence."),
		art("ipevidence2020", "25", High, "拒不提交、提交虚假或毁灭证据的，可推定对方就该证据的主张成立。", "On refusal, falsehood or destruction the other side's claim on that point may be presumed."),
		art("ipevidence2020", "31", High, "可用以证明赔偿数额的财务、合同、平台、鉴定、许可、税务等资料。", "Ledgers, contracts, platform data, appraisals, licences and tax records may prove the amount."),
		art("ipevidence2020", "32", High, "参照许可费的审查因素：是否实际支付、履行和备案、内容范围期限、利害关系、行业惯例。", "Royalty factors: paid, performed and recorded, scope and term, related parties, custom of the trade."),
	},
}
