package calculators

import (
	"strings"

	"github.com/shopspring/decimal"

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
// columns of its table, or lines where they hold a dot; a yearly rate has the
// days of its year and its multiple beside it.
type segmentColumns struct{ days, principal, rate, interest, year, multiple string }

// segmented fills in the rows of an option's working that bear on a sum, and
// gives them as steps; rows on no principal (nothing is open) are left out.
func (a *Answer) segmented(option string, at segmentColumns) []Step {
	sheet, _ := a.Outcome.Computation.Sheets.Sheet(option)
	table, ok := sheet.Table("segments")
	if !ok {
		return nil
	}
	value := func(of string, row int) (damages.Value, text.Text) { return a.shownAt(sheet, table, of, row) }
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
		if at.year != "" {
			rateShown = a.yearly(sheet, table, at, row)
		}
		steps = append(steps, Step{Words: text.F(text.T("%v 至 %v，%v：本金 %v，利率 %v，利息 %v。", "%v to %v, %v: principal %v at %v, interest %v."),
			fromShown, toShown, daysShown, principalShown, rateShown, interestShown)})
	}
	return steps
}

// shownAt is a cell of a row of the working, or a line where of holds a dot.
func (a *Answer) shownAt(sheet *damages.Sheet, table *damages.Table, of string, row int) (damages.Value, text.Text) {
	if strings.Contains(of, ".") {
		return a.Outcome.Computation.Result(of).Value, shown(a.Outcome, of)
	}
	return a.Outcome.Computation.Cell(sheet, table.ID, of, row).Value, shownCell(a.Outcome, sheet, table, of, row)
}

// yearly is a yearly rate with its multiple and the days of its year.
func (a *Answer) yearly(sheet *damages.Sheet, table *damages.Table, at segmentColumns, row int) text.Text {
	_, rate := a.shownAt(sheet, table, at.rate, row)
	multiple, times := a.shownAt(sheet, table, at.multiple, row)
	_, year := a.shownAt(sheet, table, at.year, row)
	if !multiple.Number.Equal(decimal.NewFromInt(1)) {
		rate = text.F(text.T("%v × %v", "%v × %v"), rate, times)
	}
	return text.F(text.T("%v（一年 %v）", "%v (a year of %v)"), rate, year)
}
