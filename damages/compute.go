package damages

// Computation is what sheets come to: a result for every line and every
// column. Once evaluated it does not change, so it may be read from anywhere.
type Computation struct {
	Sheets  *Sheets
	Results map[string]Result // by full id
	ready   ready
	before  ready // of the computation before
	exact   bool  // never the quick way; for tests
}

// ready is what has been worked out over tables.
type ready struct {
	columns map[string]*column // by sheet.table.column
	totals  map[overRows]Result
}

// Evaluate computes checked sheets. Columns and totals of an earlier
// computation are reused where all that they were made of is the same;
// previous may be nil.
func Evaluate(s *Sheets, previous *Computation) *Computation {
	c := newComputation(s)
	if previous != nil {
		c.before = previous.ready
	}
	c.run()
	return c
}

func newComputation(s *Sheets) *Computation {
	return &Computation{Sheets: s, Results: make(map[string]Result, len(s.order)),
		ready: ready{map[string]*column{}, map[overRows]Result{}}}
}

// run evaluates every line after what it reads, then the columns that no line
// reads.
func (c *Computation) run() {
	for _, full := range c.Sheets.order {
		at := c.Sheets.lines[full]
		switch {
		case at.line.Kind == Heading:
			c.Results[full] = Result{} // words lack nothing
		case at.line.Expr == nil:
			c.Results[full] = given(full, at.line.Given)
		default:
			c.Results[full] = Fold[Result](at.line.Expr, c.evaluator(at.sheet))
		}
	}
	for _, sheet := range c.Sheets.All {
		for _, t := range sheet.Tables {
			for i := range t.Columns {
				c.column(sheet, t.ID, t.Columns[i].ID)
			}
		}
	}
	c.before = ready{}
}

// Result of a line, by full id. An unknown id is missing.
func (c *Computation) Result(full string) Result {
	if r, ok := c.Results[full]; ok {
		return r
	}
	return Result{State: Missing, Lacks: []string{full}}
}

func given(full string, g *Given) Result {
	switch {
	case g == nil:
		return Result{State: Missing, Lacks: []string{full}}
	case g.Source.Known.assumed():
		return Result{Value: g.Value, State: Assumed, Assumes: []string{full}}
	}
	return Result{Value: g.Value}
}

func (c *Computation) evaluator(sheet *Sheet) evaluator {
	return evaluator{sheet: sheet, line: c.Result,
		sum:     func(e SumIf) Result { return c.total(sheet, e) },
		largest: func(e ColumnMax) Result { return c.largest(sheet, e) },
		count:   func(e CountIf) Result { return c.count(sheet, e) }}
}
