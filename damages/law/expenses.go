package law

import "redress/internal/text"

// The opinions of 2020 on sanctions for infringement. Their text was not found:
// what they say on costs is given from professional knowledge.
var sanctionOpinions2020 = Instrument{
	ID:     "ipsanction",
	Name:   text.T("最高人民法院关于依法加大知识产权侵权行为惩治力度的意见", "SPC Opinions on Stronger Sanctions for IP Infringement"),
	Short:  text.T("加大知识产权侵权惩治意见", "SPC IP Sanction Opinions"),
	Number: "法发〔2020〕33号",
	Versions: []Version{{
		ID: "ipsanction2020", Name: text.T("加大知识产权侵权惩治意见（法发〔2020〕33号）", "SPC IP Sanction Opinions (Fa Fa [2020] No. 33)"),
		InForce: from("2020-09-14"), Reads: ReadsJudgment, Confidence: Low,
		Note: text.T("司法政策文件，不是司法解释；原文未查得，内容依专业知识。", "A policy document, no judicial interpretation; its text was not found and is given from professional knowledge."),
	}},
	Articles: []Article{
		art("ipsanction2020", "12", Low, "权利人在二审程序中请求将新增的合理开支纳入赔偿数额的，可以一并审查。", "Reasonable costs newly incurred may be added on appeal and are examined together."),
		art("ipsanction2020", "13", Low, "律师费综合案情复杂程度、行业惯例、当地指导价等确定。", "Lawyers' fees are judged by complexity, custom of the trade and local guidance prices."),
	},
}

// expenseRules are about parts of the enforcement costs.
var expenseRules = []Rule{
	{
		ID: "R13.commissioned", Title: text.T("法院委托鉴定等费用", "Court-commissioned appraisal and the like"),
		Cites:   []CitationID{"order481.12"},
		InForce: from("2007-04-01"), Reads: ReadsFiling, Confidence: High,
		Caveat: text.T("由主张者直接支付给有关机构，不属合理开支；判决列入开支的除外。己方委托的专家费用仍是合理开支。", "Paid directly to the institution and no part of the reasonable costs, unless a judgment puts it among them. The fee of the own expert remains one of them."),
	},
	{
		ID: "R13.appeal", Title: text.T("二审新增的合理开支", "Costs of the second instance"),
		Cites:   []CitationID{"ipsanction2020.12", "ipsanction2020.13"},
		InForce: from("2020-09-14"), Reads: ReadsJudgment, Confidence: Low,
		Caveat: text.T("可在二审中一并主张；意见原文未查得。", "May be added on appeal; the text of the opinions was not found."),
	},
	{
		ID: "R13.vat", Title: text.T("合理开支中可抵扣的进项税", "Input VAT in the costs"),
		Cites:   []CitationID{"vatreg2017.8", "vatlaw2026.16"},
		InForce: from("2017-11-19"), Reads: ReadsFiling, Confidence: Low,
		Caveat: text.T("一般纳税人可抵扣的进项税不是其损失：按不含税数额主张，或准备回应抗辩。未见专门规定。", "Input VAT that a general taxpayer deducts is no cost to him: claim net, or be ready for the objection. No rule of its own was found."),
	},
}
