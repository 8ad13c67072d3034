package damages

// EvaluateSlow computes with every column row by row in exact decimals.
func EvaluateSlow(s *Sheets) *Computation {
	c := newComputation(s)
	c.exact = true
	c.run()
	return c
}

// Quick tells whether a column was computed in scaled integers.
func (c *Computation) Quick(sheet, table, column string) bool {
	return c.ready.columns[sheet+"."+table+"."+column].results == nil
}
