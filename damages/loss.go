package damages

import (
	"slices"

	"redress/internal/text"
)

// lossKinds are the ways of measuring the actual loss.
var lossKinds = []OptionKind{lossByCustomer, lossByUnits, lossByPeriod, marketShareLoss, priceErosion, remedialCost, royalty, secretValue, joinedLosses}

var contributionFigure = FigureSpec{ID: "contribution", Within: SomePart, Label: text.T("秘密点贡献率", "contribution rate"), Unit: Rate, Optional: true, When: "contribution_by=rate",
	From: fromExpert, Prove: text.T("评估或鉴定意见；理由须说明", "an appraisal; the reason is stated")}

var notApportioned = text.T("未分摊：未主张贡献率，按 1 计", "not apportioned: no contribution rate is pleaded, 1 is used")

// lacks marks a table that the claim does not hold: the option has a result
// line without a value.
func (d *draft) lacks(table string) {
	d.lacksTable(table)
	d.halted = true
	d.result(table + "_total")
}

// lacksTable adds the line that stands for a table the claim does not hold.
func (d *draft) lacksTable(table string) {
	i := slices.IndexFunc(d.kind.Tables, func(t TableSpec) bool { return t.ID == table })
	label := d.kind.Tables[i].Label
	d.add(Line{ID: table + "_total", Label: label, Unit: CNY, Kind: Input})
}
