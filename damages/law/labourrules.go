package law

import "redress/internal/text"

// labourRules are what the labour route adds to the penalty between parties:
// who may be bound, what is paid for it, what comes back.
var labourRules = []Rule{
	{
		ID: "R18.solicitation", Title: text.T("不招揽客户约定解读为限于客户的竞业限制", "Non-solicitation of customers read as a narrow non-compete"),
		Cites:   []CitationID{"lcl2008.23", "lcl2008.24"},
		InForce: from("2008-01-01"), Reads: ReadsConclusion, Confidence: Low, Overrides: []string{"R18", "R18.employee"},
		Caveat: text.T("裁判不一：或视为竞业限制（有效，须补偿，不超过二年），或视为保密条款（对劳动者无效）。", "Decisions are split: a non-compete (valid, to be paid for, two years at most) or a clause on secrecy (void against an employee)."),
	},
	{
		ID: "R18.loss", Title: text.T("劳动者违反保密义务或竞业限制的损失", "Loss from an employee's breach of secrecy or non-compete"),
		Cites:   []CitationID{"lcl2008.90"},
		InForce: from("2008-01-01"), Reads: ReadsConclusion, Confidence: High,
		Caveat: text.T("违约金无效的，损失仍可主张；违约金有效的，违约金计入损失。", "Where the penalty is void the loss may still be claimed; a valid penalty counts toward it."),
	},
	{
		ID: "R19", Title: text.T("未约定数额的竞业限制月补偿", "Monthly compensation where none was agreed"),
		Cites:   []CitationID{"labourint2013.6", "labourint2021.36", "labourint2021.37"},
		InForce: from("2013-02-01"), Reads: ReadsBreach, Confidence: High, Values: []string{"fallback_compensation"},
		Caveat: text.T("仅限未约定数额且劳动者已履行；不低于履行地最低工资。", "Only where no amount was agreed and the employee performed; not below the local minimum wage."),
	},
	{
		ID: "R20", Title: text.T("单位提前解除竞业限制的额外补偿", "Further compensation on early release"),
		Cites:   []CitationID{"labourint2013.9", "labourint2021.39"},
		InForce: from("2013-02-01"), Reads: ReadsBreach, Confidence: High, Values: []string{"early_release_months"},
		Caveat: text.T("须由劳动者请求。", "On the employee's request."),
	},
	{
		ID: "R21", Title: text.T("违反竞业限制：违约金加返还补偿", "Breach of the non-compete: penalty and returned compensation"),
		Cites:   []CitationID{"lcl2008.23", "labourint2013.10", "labourint2021.40", "labourint2025.15"},
		InForce: from("2008-01-01"), Reads: ReadsBreach, Confidence: High, Values: []string{"compensation_return"},
		Caveat: text.T("返还以有约定为限，自违约之日起；此前违约的裁判不一，法释〔2025〕12号对施行时未决的案件未作规定（M）。", "The return as agreed and from the day of the breach; for breaches before 2025-09-01 decisions differed, and Fa Shi [2025] No. 12 is silent on cases then pending (M)."),
	},
	{
		ID: "R22", Title: text.T("合规指引的提示线（不是法律）", "Lines of the compliance guideline (not law)"),
		Cites:   []CitationID{"ncguide2025.compensation", "ncguide2025.penalty"},
		InForce: from("2025-09-04"), Reads: ReadsBreach, Confidence: MediumHigh, Values: []string{"guideline_compensation", "guideline_long_compensation", "guideline_penalty"},
		Caveat: text.T("部门指引，仅作提示，不影响金额。", "A ministry's guidance: it flags and moves no amount."),
	},
	{
		ID: "R42", Title: text.T("服务期违约金的限额", "Limit of the training penalty"),
		Cites:   []CitationID{"lcl2008.22"},
		InForce: from("2008-01-01"), Reads: ReadsConclusion, Confidence: High,
		Caveat: text.T("不超过培训费用，且不超过服务期尚未履行部分应分摊的费用。", "At most the training cost, and at most its share for the unperformed part of the service period."),
	},
}
