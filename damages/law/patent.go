package law

import "redress/internal/text"

// Patent law stands here because trade-secret courts borrow from it: from
// 2007-02-01 by 法释〔2007〕2号 art 17, since that was repealed by analogy only.
// Art 17 let the patent maximum serve for acts under the AUCL of 1993.
var patentLaw = Instrument{
	ID:    "patent",
	Name:  text.T("中华人民共和国专利法", "Patent Law of the PRC"),
	Short: text.T("专利法", "Patent Law"),
	Versions: []Version{{
		ID: "patent2008", Name: text.T("专利法（2008修正）", "Patent Law (2008 amendment)"),
		InForce: during("2009-10-01", "2021-05-31"), Reads: ReadsLastAct, Confidence: Medium,
		Note: text.T("已由2020修正文本自2021-06-01起取代（法定赔偿改列第71条）。", "Replaced from 2021-06-01 by the 2020 amendment (statutory damages moved to art 71)."),
	}},
	Articles: []Article{{
		ID: "patent2008.65.2", Version: "patent2008", Label: text.T("第65条第2款", "art 65(2)"),
		Summary:    text.T("损失、获利、许可费均难以确定的，酌定一万元以上一百万元以下。", "Where loss, gain and royalty are all hard to determine, 10,000 to 1,000,000 yuan."),
		Confidence: Medium, Governs: during("2009-10-01", "2017-12-31"),
		Note: text.T("对商业秘密仅作参照，且仅适用于2018年前终了的行为。", "For trade secrets by reference only, and only for acts that ended before 2018."),
	}},
}

// Each text governs the acts that ended under it; the confidence is that of the
// analogy, not of the wording.
var patentInterpretation = Instrument{
	ID:     "patentint",
	Name:   text.T("最高人民法院关于审理专利纠纷案件适用法律问题的若干规定", "SPC Provisions on Patent Disputes"),
	Short:  text.T("专利纠纷规定", "SPC Patent Provisions"),
	Number: "法释〔2001〕21号",
	Versions: []Version{
		{
			ID: "patentint2001", Name: text.T("专利纠纷规定（2001）", "SPC Patent Provisions (2001)"),
			InForce: during("2001-07-01", "2015-01-31"), Reads: ReadsLastAct, Confidence: Low,
			Note: text.T("已由法释〔2015〕4号自2015-02-01起修正；2013年曾修正，未涉及赔偿。", "Amended from 2015-02-01 by Fa Shi [2015] No. 4; an amendment of 2013 did not touch damages."),
		},
		{
			ID: "patentint2015", Name: text.T("专利纠纷规定（2015修正）", "SPC Patent Provisions (2015 amendment)"), Number: "法释〔2015〕4号",
			InForce: during("2015-02-01", "2020-12-31"), Reads: ReadsLastAct, Confidence: Medium,
			Note: text.T("已由法释〔2020〕19号自2021-01-01起修正并重新编号。", "Amended and renumbered from 2021-01-01 by Fa Shi [2020] No. 19."),
		},
		{
			ID: "patentint2020", Name: text.T("专利纠纷规定（2020修正）", "SPC Patent Provisions (2020 amendment)"), Number: "法释〔2020〕19号",
			InForce: from("2021-01-01"), Reads: ReadsLastAct, Confidence: Medium,
			Note: text.T("对商业秘密案件为类推适用；其第14至16条仍引用专利法2008文本第65条。文号依专业知识，条文已读。", "Applied to trade secrets by analogy; arts 14 to 16 still cite art 65 of the Patent Law in the 2008 numbering. Its number is from professional knowledge; the articles were read."),
		},
	},
	Articles: []Article{
		art("patentint2001", "20", Low, "损失为减少销量或侵权品销量乘以权利人单位合理利润；获利为侵权品销量乘以其单位合理利润，一般按营业利润，完全以侵权为业的按销售利润。", "Loss: lost or infringing units times the holder's reasonable unit profit; gain: infringing units times their unit profit, operating profit as a rule, sales profit where infringement is the whole business."),
		{
			ID: "patentint2001.21", Version: "patentint2001", Label: text.T("第21条", "art 21"),
			Summary:    text.T("难以确定的，一般在五千元以上三十万元以下酌定，最多不超过五十万元。", "Where hard to determine, as a rule 5,000 to 300,000 yuan, at most 500,000."),
			Confidence: Medium, InForce: during("2001-07-01", "2009-09-30"), Governs: during("2007-02-01", "2009-09-30"),
			Note: text.T("自2009-10-01起由专利法（2008修正）第65条第2款取代。", "Displaced from 2009-10-01 by art 65(2) of the Patent Law (2008 amendment)."),
		},
		art("patentint2001", "23", MediumHigh, "起诉时侵权仍在继续的，赔偿自起诉之日向前推算二年。", "Where infringement continues at filing, damages reach back two years from filing.").reads(ReadsFiling),
		art("patentint2015", "20", Medium, "损失与获利的计算方法，同2020修正第14条。", "Loss and gain as in art 14 of the 2020 amendment."),
		art("patentint2015", "23", MediumHigh, "起诉时侵权仍在继续的，赔偿自起诉之日向前推算二年。", "Where infringement continues at filing, damages reach back two years from filing.").reads(ReadsFiling),
		art("patentint2020", "14.1", Medium, "损失为因侵权减少的销量乘以单位合理利润；减少销量难以确定的，以侵权品销量乘以权利人单位合理利润视为损失。", "Loss: sales lost because of the infringement times unit profit; where hard to determine, infringing units times the holder's unit profit may be deemed the loss."),
		art("patentint2020", "14.2", Medium, "获利为侵权品销量乘以其单位合理利润，一般按营业利润，完全以侵权为业的可按销售利润。", "Gain: infringing units times their unit profit, operating profit as a rule, sales profit where infringement is the whole business."),
		art("patentint2020", "15", Medium, "参照许可使用费的倍数或法定赔偿。", "Multiple of the royalty, or statutory damages."),
		art("patentint2020", "16", Medium, "合理开支在赔偿数额之外另行计算。", "Reasonable expenses are computed on top of damages."),
		art("patentint2020", "17", Medium, "起诉时侵权仍在继续的，赔偿自起诉之日向前推算三年。", "Where infringement continues at filing, damages reach back three years from filing.").reads(ReadsFiling),
	},
}
