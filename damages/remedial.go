package damages

import (
	"slices"

	"redress/internal/text"
)

// remedialCost is the loss that consists of what was spent to contain the
// damage: locking out accounts, notices to customers, re-securing, campaigns
// that won customers back. Beside lost sales it is a table of that option.
var remedialCost = OptionKind{
	ID: "remedial_cost", Title: text.T("实际损失·补救费用", "Actual loss, remedial costs"), Route: Tort, Method: ByLoss,
	Rules:   []string{"R02.remedial"},
	Figures: slices.Concat(lossPeriod, []FigureSpec{leadTimeFigure}, reductionFigures),
	Tables:  []TableSpec{remedyTable},
	Factors: []FactorSpec{{"necessity", text.T("必要性与合理性", "necessity and reasonableness")}},
	build:   buildRemedialCost,
}

func buildRemedialCost(d *draft) error {
	d.period()
	d.factors(d.kind.Factors)
	if !d.remedies() {
		d.lacks("remedies")
		return nil
	}
	if d.claim.asks(enforcementCosts.ID) {
		d.warn(text.T("已另行主张合理开支：同一支出不得两处列入", "enforcement costs are pleaded as well: no item may stand in both"), d.rule("R02.remedial")...)
	}
	d.actualLoss(L("remedies_total"), "R02.remedial")
	return nil
}

// factors keeps texts that an option asks for, filled in or not.
func (d *draft) factors(of []FactorSpec) {
	for _, f := range of {
		d.option.Factors = append(d.option.Factors, Factor{f.Label, d.asked.Factors[f.ID]})
	}
}
