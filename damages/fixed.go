package damages

import "slices"

// Some inputs a workbook cannot carry alone. A date or a yes-or-no decides which
// text governs and which lines there are; a number of months decides which
// columns are added up. The program reads them while it drafts a sheet, so a
// change of them in the workbook moves part of the figures or none. Such an
// input is fixed: it is marked in the exhibit and changed in the claim. Sums,
// quantities and rates are live, but for those declared as Fixed.

// fix marks the inputs of a sheet that the program reads: days, yes or no and
// words, and what its kind of option declares.
func (s *Sheet) fix(kind *OptionKind) {
	for i := range s.Lines {
		l := &s.Lines[i]
		l.Fixed = l.Kind == Input && (l.Unit.decides() ||
			slices.ContainsFunc(kind.Figures, func(f FigureSpec) bool { return f.ID == l.ID && f.Fixed }))
	}
	for _, t := range s.Tables {
		at := slices.IndexFunc(kind.Tables, func(spec TableSpec) bool { return spec.ID == t.ID })
		for j := range t.Columns {
			c := &t.Columns[j]
			c.Fixed = c.Expr == nil && (c.Unit.decides() ||
				at >= 0 && slices.ContainsFunc(kind.Tables[at].Columns, func(want Column) bool { return want.ID == c.ID && want.Fixed }))
		}
	}
}

// decides tells the units whose figures the program reads: days, yes or no, and
// words.
func (u Unit) decides() bool { return u.Kind == Date || u.Kind == Truth || u.Kind == Words }
