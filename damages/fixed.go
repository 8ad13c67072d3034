package damages

// Some inputs a workbook cannot carry alone. A date or a yes-or-no decides which
// text governs and which lines there are; a number of months decides which
// columns are added up. The program reads them while it drafts a sheet, so a
// change of them in the workbook moves part of the figures or none. Such an
// input is fixed: it is marked in the exhibit and changed in the claim. Sums,
// quantities and rates are live, but for those that fixes names.

// fixes notes that drafting reads the value of a figure.
func (d *draft) fixes(figure string) {
	if d.read == nil {
		d.read = map[string]bool{}
	}
	d.read[figure] = true
}

// fix marks the inputs of a sheet that the program reads.
func (s *Sheet) fix(read map[string]bool) {
	for i := range s.Lines {
		l := &s.Lines[i]
		l.Fixed = l.Kind == Input && (l.Unit.decides() || read[l.ID])
	}
	for _, t := range s.Tables {
		for j := range t.Columns {
			c := &t.Columns[j]
			c.Fixed = c.Expr == nil && (c.Unit.decides() || read[t.ID+"."+c.ID])
		}
	}
}

// decides tells the units whose figures the program reads: days, yes or no, and
// words.
func (u Unit) decides() bool { return u.Kind == Date || u.Kind == Truth || u.Kind == Words }
