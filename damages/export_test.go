package damages

// EvaluateSlow computes with every column row by row in exact decimals.
func EvaluateSlow(s *Sheets) *Computation {
	c := &Computation{Sheets: s, Results: map[string]Result{}, columns: map[string]*column{}, reuse: map[string]*column{}}
	c.exact = true
	c.run()
	return c
}
