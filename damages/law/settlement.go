package law

import "redress/internal/text"

// Settlements made in the course of enforcement. The numbers are those of the
// text of 2018, which the amendment of 2020 kept.
var settlementInterpretation = Instrument{
	ID:     "settleint",
	Name:   text.T("最高人民法院关于执行和解若干问题的规定", "SPC Provisions on Settlement in Enforcement"),
	Short:  text.T("执行和解规定", "SPC Enforcement-Settlement Provisions"),
	Number: "法释〔2018〕3号",
	Versions: []Version{
		{
			ID: "settleint2018", Name: text.T("执行和解规定（法释〔2018〕3号）", "SPC Enforcement-Settlement Provisions (Fa Shi [2018] No. 3)"),
			InForce: during("2018-03-01", "2020-12-31"), Reads: ReadsProceduralStep, Confidence: Medium,
			Note: text.T("2020年修正，自2021-01-01起按修正文本。", "Amended in 2020; the amended text from 2021-01-01."),
		},
		{
			ID: "settleint2021", Name: text.T("执行和解规定（法释〔2018〕3号，2020修正）", "SPC Enforcement-Settlement Provisions (Fa Shi [2018] No. 3, 2020 amendment)"),
			InForce: from("2021-01-01"), Reads: ReadsProceduralStep, Confidence: MediumHigh,
		},
	},
	Articles: append(settlementArticles("settleint2018", Medium), settlementArticles("settleint2021", MediumHigh)...),
}

func settlementArticles(version string, c Confidence) []Article {
	return []Article{
		art(version, "9", c, "被执行人不履行执行和解协议的，申请执行人可以申请恢复执行原生效法律文书，也可以就履行执行和解协议向执行法院起诉。", "Where the debtor does not perform the settlement, the creditor may have the judgment enforced again, or sue on the settlement in the court of enforcement."),
		art(version, "10", c, "申请恢复执行适用申请执行期间的规定，自执行和解协议约定的履行期间最后一日起算。", "To resume, the period of an application for enforcement applies, from the last day agreed for performance in the settlement."),
		art(version, "17", c, "恢复执行后，执行和解协议已经履行的部分应当扣除。", "When enforcement resumes, what was performed under the settlement comes off."),
		art(version, "19", c, "当事人自行达成但未提交法院的和解协议，被执行人可据以提出执行异议。", "A settlement made by the parties and not filed with the court works by way of the debtor's objection to enforcement."),
	}
}
