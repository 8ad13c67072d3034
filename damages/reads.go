package damages

import "slices"

// readers lists the lines an expression reads.
type readers struct{ sheet *Sheet }

var _ Algebra[[]string] = readers{}

func (r readers) Ref(e Ref) []string                           { return []string{FullID(r.sheet.ID, e.Line)} }
func (r readers) Cell(Cell) []string                           { return nil }
func (r readers) Sum(of [][]string) []string                   { return slices.Concat(of...) }
func (r readers) Difference(a, b []string) []string            { return slices.Concat(a, b) }
func (r readers) Product(of [][]string) []string               { return slices.Concat(of...) }
func (r readers) Quotient(_ Quotient, n, d []string) []string  { return slices.Concat(n, d) }
func (r readers) Power(b, e []string) []string                 { return slices.Concat(b, e) }
func (r readers) Min(of [][]string) []string                   { return slices.Concat(of...) }
func (r readers) Max(of [][]string) []string                   { return slices.Concat(of...) }
func (r readers) Compare(_ Comparison, a, b []string) []string { return slices.Concat(a, b) }
func (r readers) If(c, t, e []string) []string                 { return slices.Concat(c, t, e) }
func (r readers) And(of [][]string) []string                   { return slices.Concat(of...) }
func (r readers) Or(of [][]string) []string                    { return slices.Concat(of...) }
func (r readers) DaysBetween(a, b []string) []string           { return slices.Concat(a, b) }
func (r readers) Count(_ Count, of [][]string) []string        { return slices.Concat(of...) }
func (r readers) Choose(w, t [][]string) []string {
	return slices.Concat(slices.Concat(w...), slices.Concat(t...))
}

func (r readers) Round(_ Round, x []string, to *[]string) []string {
	if to == nil {
		return x
	}
	return slices.Concat(x, *to)
}

func (r readers) Brackets(b Brackets, amount []string) []string {
	return slices.Concat(amount, r.table(b.Table))
}
func (r readers) ColumnSum(c ColumnSum) []string             { return r.table(c.Table) }
func (r readers) SumIf(c SumIf) []string                     { return r.table(c.Table) }
func (r readers) SumUpTo(_ SumUpTo, until []string) []string { return until }
func (r readers) CountIf(c CountIf) []string                 { return r.table(c.Table) }

// table lists what the computed columns of a table read.
func (r readers) table(id string) []string {
	t, ok := r.sheet.Table(id)
	if !ok {
		return nil
	}
	var out []string
	for _, c := range t.Columns {
		if c.Expr != nil {
			out = append(out, Fold[[]string](c.Expr, r)...)
		}
	}
	return out
}

// cellsRead lists the columns an expression reads in its row.
type cellsRead struct{ readers }

var _ Algebra[[]string] = cellsRead{}

func (cellsRead) Ref(Ref) []string     { return nil }
func (cellsRead) Cell(c Cell) []string { return []string{c.Column} }
