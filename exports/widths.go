package exports

import (
	"github.com/shopspring/decimal"

	"redress/damages"
	"redress/internal/text"
)

// A figure that does not fit its column is printed as ###, so columns of figures
// are as wide as the longest of them.

// room is how many characters a figure takes in its cell.
func room(n decimal.Decimal, unit damages.Unit) int {
	switch {
	case unit.Kind == damages.Money:
		return len(text.Group(n.StringFixed(damages.Decimals(n, 2))))
	case unit.Kind == damages.Ratio && unit.Code == "":
		percent := n.Shift(2)
		return len(percent.StringFixed(damages.Decimals(percent, 2))) + 1
	}
	return len(text.Group(n.StringFixed(damages.Decimals(n, 0))))
}

// figures is the width of a column that holds figures of the lines: as asked for,
// or what the longest of them needs.
func (p *planner) figures(asked float64) float64 {
	if p.longest == 0 {
		p.longest = 1
		for _, s := range p.sheets() {
			for i := range s.Lines {
				l := &s.Lines[i]
				if r := p.book.Outcome.Computation.Result(damages.FullID(s.ID, l.ID)); r.State != damages.Missing && counts(l.Unit) {
					p.longest = max(p.longest, room(r.Value.Number, l.Unit))
				}
			}
		}
	}
	return max(asked, float64(p.longest)+1.5)
}

// counts tells the units whose figures are numbers.
func counts(u damages.Unit) bool {
	return u.Kind != damages.Date && u.Kind != damages.Truth && u.Kind != damages.Words
}

// columnWidth is the width of a column of a table: by its kind, or what its
// longest figure needs.
func (p *planner) columnWidth(s *damages.Sheet, t *damages.Table, c *damages.Column) float64 {
	asked := 11.0
	switch c.Unit.Kind {
	case damages.Words:
		return 22
	case damages.Truth:
		return 8
	case damages.Money:
		asked = 13
	}
	if !counts(c.Unit) {
		return asked
	}
	largest, digits, longest := decimal.Zero, int32(-1), 0
	for i := range t.Rows {
		r := p.book.Outcome.Computation.Cell(s, t.ID, c.ID, i)
		if r.State == damages.Missing {
			continue
		}
		n := r.Value.Number
		if size, d := n.Abs(), damages.Decimals(n, 0); size.GreaterThan(largest) || d > digits || n.IsNegative() {
			largest, digits, longest = decimal.Max(size, largest), max(d, digits), max(longest, room(n, c.Unit))
		}
	}
	return max(asked, float64(longest)+1.5)
}
