package law

import "redress/internal/text"

var courtCosts = Instrument{
	ID:     "order481",
	Name:   text.T("诉讼费用交纳办法", "Measures on the Payment of Litigation Costs"),
	Short:  text.T("诉讼费用交纳办法", "Litigation Costs Measures"),
	Number: "国务院令第481号",
	Versions: []Version{{
		ID: "order481", Name: text.T("诉讼费用交纳办法（国务院令第481号）", "Litigation Costs Measures (State Council Order No. 481)"),
		InForce: from("2007-04-01"), Reads: ReadsFiling, Confidence: High,
	}},
	Articles: courtCostArticles,
}

var procedureInterpretation = Instrument{
	ID:     "cplint",
	Name:   text.T("最高人民法院关于适用《中华人民共和国民事诉讼法》的解释", "SPC Interpretation on the Civil Procedure Law"),
	Short:  text.T("民诉法解释", "SPC CPL Interpretation"),
	Number: "法释〔2022〕11号",
	Versions: []Version{{
		ID: "cplint2022", Name: text.T("民诉法解释（法释〔2022〕11号）", "SPC CPL Interpretation (Fa Shi [2022] No. 11)"),
		InForce: from("2022-04-10"), Reads: ReadsProceduralStep, Confidence: Medium,
		Note: text.T("文号和施行日依专业知识，未复核；此前文本的条号未核。", "Number and first day are from professional knowledge; the numbering of earlier texts was not checked."),
	}},
	Articles: append(distributionArticles,
		art("cplint2022", "125", High, "以时起算的期间自次时起算，以日、月、年计算的自次日起算。", "Periods by the hour run from the next hour; by days, months and years from the next day."),
		art("cplint2022", "171", High, "对保全裁定不服的，收到后五日内申请复议。", "Review of a preservation ruling within five days of receipt."),
		art("cplint2022", "199", High, "简易程序转为普通程序的，七日内补交受理费；逾期按撤诉处理，已交的退还一半。", "On a change from summary to ordinary procedure the fee is topped up within 7 days; otherwise the suit counts as withdrawn and half of what was paid is refunded."),
		art("cplint2022", "201", High, "多个财产性请求合并计算；财产性与非财产性请求并存的只按财产性请求。", "Several money claims add up; beside a money claim other claims bear no fee."),
		art("cplint2022", "202", High, "分别上诉的各按其上诉请求预交；同一方多人共同上诉的只预交一份。", "Each party that appeals alone pays on its own request; several of one side who appeal together pay one fee."),
		art("cplint2022", "203", High, "承担连带责任的当事人败诉的，共同负担诉讼费用。", "Losers who are jointly liable bear the costs together."),
		art("cplint2022", "206", High, "有多个减半情形的只减半一次。", "Halving once only."),
		art("cplint2022", "207", High, "胜诉方预交而不应负担的费用由法院退还，败诉方向法院交纳；胜诉方自愿由败诉方直接支付的除外。", "What the winner prepaid without owing it is refunded by the court and the loser pays the court, unless the winner agrees to be paid directly."),
		art("cplint2022", "232", High, "法庭辩论结束前增加的诉讼请求、反诉，可以合并审理的合并审理。", "Claims added and counterclaims brought before the debate closes are heard together where they can be."),
		art("cplint2022", "266", High, "简易程序的举证期限不超过十五日。", "Summary procedure: an evidence period of at most 15 days."),
		art("cplint2022", "275", High, "小额诉讼的举证期限一般不超过七日。", "Small claims: an evidence period of seven days at most as a rule."),
		art("cplint2022", "505", Low, "未按期履行非金钱义务的支付迟延履行金：已造成损失的，双倍补偿；没有造成损失的，由法院决定。", "Late non-money duties: late-performance money; where loss was caused it is made good twice, else the court fixes the sum.").noted("条号依专业知识，未复核。", "The number is from professional knowledge."),
	),
}
