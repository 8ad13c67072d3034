package law

import (
	"slices"

	"redress/internal/text"
)

// gainRules are the rules on the infringer's gain that stand beside the
// formula itself (R04 to R06).
var gainRules = []Rule{
	{
		ID: "R45", Title: text.T("节省的研发成本作为侵权获利", "Avoided development cost as the gain"),
		Cites:   slices.Concat(auclAmounts, []CitationID{"tsint2020.19", "tsint2020.20.2"}),
		InForce: from("1993-12-01"), Reads: ReadsLastAct, Confidence: Low,
		Caveat: text.T("“因侵权所获得的利益”的文义可以包含，但未检得裁判先例；用于尚无销售或亏损的侵权人，不与同一侵权人的销售利润相加。", "The words \"benefit from the infringement\" are wide enough, but no judgment was found; for infringers without sales or with losses, never added to the profit on the same infringer's sales."),
	},
	{
		ID: "R49", Title: text.T("拒不提交账簿时据主张和证据认定获利", "Gain found on the claim and the evidence where books are withheld"),
		Cites:   []CitationID{"tsint2020.24", "ipevidence2020.24", "ipevidence2020.25", "punint2026.10"},
		InForce: from("2020-09-12"), Reads: ReadsJudgment, Confidence: MediumHigh,
		Caveat: text.T("须先有获利的初步证据、书面申请和责令裁定；是“可以”而非当然；仅及于获利，不及于损失。推定的比例由使用者选择，法无规定。", "Prima facie evidence of the gain, a written application and an order come first; the court may, it need not; for the gain only, not the loss. The share inferred is the user's choice, the law has none."),
	},
}
