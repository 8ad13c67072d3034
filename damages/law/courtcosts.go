package law

import (
	"slices"

	"redress/internal/text"
)

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
	Versions: []Version{
		{
			ID: "cplint2015", Name: text.T("民诉法解释（法释〔2015〕5号）", "SPC CPL Interpretation (Fa Shi [2015] No. 5)"), Number: "法释〔2015〕5号",
			InForce: during("2015-02-04", "2022-04-09"), Reads: ReadsProceduralStep, Confidence: Medium,
			Note: text.T("已由法释〔2022〕11号自2022-04-10起修正；所引各条读自2020年修正文本，文号和施行日依专业知识。", "Amended from 2022-04-10 by Fa Shi [2022] No. 11; the articles cited were read in the text as amended in 2020, number and first day are from professional knowledge."),
		},
		{
			ID: "cplint2022", Name: text.T("民诉法解释（法释〔2022〕11号）", "SPC CPL Interpretation (Fa Shi [2022] No. 11)"),
			InForce: from("2022-04-10"), Reads: ReadsProceduralStep, Confidence: Medium,
			Note: text.T("文号和施行日依专业知识，未复核；此前文本的条号未核。", "Number and first day are from professional knowledge; the numbering of earlier texts was not checked."),
		},
	},
	Articles: slices.Concat(distributionArticles, proofArticles("cplint2015"), proofArticles("cplint2022"), []Article{
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
	}),
}

// proofArticles are those on burden and means of proof, whose numbers the texts
// of 2015 (as amended in 2020) and 2022 share.
func proofArticles(version string) []Article {
	return []Article{
		art(version, "90", High, "当事人对请求所依据的事实或者反驳所依据的事实应当举证；不能证明的，由负有举证责任的一方承担不利后果。", "Each party proves the facts its claim or its answer rests on; who bears the burden bears the want of proof."),
		art(version, "91", High, "主张法律关系变更、消灭或者权利受到妨害的，对该基本事实承担举证责任。", "Who asserts that a legal relation was changed, ended or hindered proves the facts of it."),
		art(version, "94", High, "不能自行收集的证据：国家有关部门保存而无权调取的，涉及国家秘密、商业秘密、个人隐私的，其他客观原因；可以在举证期限届满前书面申请调查收集。", "What cannot be collected: kept by the state without access, secret or private, other objective reasons; investigation is applied for in writing before the evidence period ends."),
		art(version, "95", High, "与待证事实无关联、无意义或者无必要的，不准许调查收集。", "No investigation of what is not related to the fact, without meaning for it or unnecessary."),
		art(version, "98", High, "证据保全可以在举证期限届满前书面申请；可能造成损失的，责令提供担保。", "Preservation is applied for in writing before the evidence period ends; security where harm is possible."),
		art(version, "112", High, "书证在对方控制之下的，可以在举证期限届满前书面申请责令提交；无正当理由拒不提交的，可以认定申请人主张的书证内容为真实。", "Production of a document in the other side's control is applied for in writing before the evidence period ends; on unjustified refusal its asserted content may be taken as true."),
		art(version, "114", High, "国家机关等在职权范围内制作的文书所载事项推定为真实，有相反证据足以推翻的除外。", "What public bodies record within their powers is presumed true unless rebutted."),
		art(version, "121", High, "鉴定可以在举证期限届满前申请；与待证事实无关联或者无意义的不准许。", "Appraisal is applied for before the evidence period ends; not where it is unrelated or without meaning."),
	}
}
