package calculators

import (
	"strings"

	"redress/damages"
	"redress/internal/civil"
	"redress/internal/text"
)

// Segment is one row of a working of interest. Rate is a fraction: of the
// principal a day in doubled interest, a year at the loan prime rate.
type Segment struct {
	From, To                  civil.Day
	Days                      int64
	Principal, Rate, Interest string // plain decimals
}

// segmentColumns say where the working of an option has what a segment shows:
// columns of its table, or lines where they hold a dot.
type segmentColumns struct{ days, principal, rate, interest string }

// segmented fills in the rows of an option's working that bear on a sum, and
// gives them as steps; rows on no principal (nothing is open) are left out.
func (a *Answer) segmented(option string, at segmentColumns) []Step {
	out := a.Outcome
	sheet, _ := out.Computation.Sheets.Sheet(option)
	table, ok := sheet.Table("segments")
	if !ok {
		return nil
	}
	value := func(of string, row int) (damages.Value, text.Text) {
		if strings.Contains(of, ".") {
			return out.Computation.Result(of).Value, shown(out, of)
		}
		return out.Computation.Cell(sheet, table.ID, of, row).Value, shownCell(out, sheet, table, of, row)
	}
	a.Table = &Table{Columns: []TableColumn{{Label: text.T("自", "from")}, {Label: text.T("至", "to")}, {text.T("天数", "days"), true},
		{text.T("本金", "principal"), true}, {text.T("利率", "rate"), true}, {text.T("利息", "interest"), true}}}
	var steps []Step
	for row := range table.Rows {
		from, fromShown := value("from", row)
		to, toShown := value("to", row)
		days, daysShown := value(at.days, row)
		principal, principalShown := value(at.principal, row)
		rate, rateShown := value(at.rate, row)
		interest, interestShown := value(at.interest, row)
		if principal.Number.IsZero() {
			continue
		}
		a.Segments = append(a.Segments, Segment{from.Day, to.Day, days.Number.IntPart(), principal.Number.StringFixed(2), rate.Number.String(), interest.Number.StringFixed(2)})
		a.Table.Rows = append(a.Table.Rows, []text.Text{fromShown, toShown, daysShown, principalShown, rateShown, interestShown})
		steps = append(steps, Step{Words: text.F(text.T("%v 至 %v，%v：本金 %v，利率 %v，利息 %v。", "%v to %v, %v: principal %v at %v, interest %v."),
			fromShown, toShown, daysShown, principalShown, rateShown, interestShown)})
	}
	return steps
}
