package damages

import "slices"

// operand is a line, or a column of a table on the sheet, that an expression
// reads.
type operand struct{ line, table, column string }

// operands lists what an expression reads itself; table is the one whose row
// it is worked in.
type operands struct{ sheet, table string }

var _ Algebra[[]operand] = operands{}

func (r operands) Ref(e Ref) []operand   { return []operand{{line: FullID(r.sheet, e.Line)}} }
func (r operands) Cell(c Cell) []operand { return r.column(r.table, c.Column) }
func (r operands) column(table, column string) []operand {
	return []operand{{table: table, column: column}}
}

func (r operands) Sum(of [][]operand) []operand                   { return slices.Concat(of...) }
func (r operands) Difference(a, b []operand) []operand            { return slices.Concat(a, b) }
func (r operands) Product(of [][]operand) []operand               { return slices.Concat(of...) }
func (r operands) Quotient(_ Quotient, n, d []operand) []operand  { return slices.Concat(n, d) }
func (r operands) Power(b, e []operand) []operand                 { return slices.Concat(b, e) }
func (r operands) Min(of [][]operand) []operand                   { return slices.Concat(of...) }
func (r operands) Max(of [][]operand) []operand                   { return slices.Concat(of...) }
func (r operands) Compare(_ Comparison, a, b []operand) []operand { return slices.Concat(a, b) }
func (r operands) If(c, t, e []operand) []operand                 { return slices.Concat(c, t, e) }
func (r operands) And(of [][]operand) []operand                   { return slices.Concat(of...) }
func (r operands) Or(of [][]operand) []operand                    { return slices.Concat(of...) }
func (r operands) DaysBetween(a, b []operand) []operand           { return slices.Concat(a, b) }
func (r operands) Count(_ Count, of [][]operand) []operand        { return slices.Concat(of...) }
func (r operands) Choose(w, t [][]operand) []operand {
	return slices.Concat(slices.Concat(w...), slices.Concat(t...))
}

func (r operands) Round(_ Round, x []operand, to *[]operand) []operand {
	if to == nil {
		return x
	}
	return slices.Concat(x, *to)
}

func (r operands) Brackets(b Brackets, amount []operand) []operand {
	return slices.Concat(amount, r.column(b.Table, b.Over), r.column(b.Table, b.Step))
}
func (r operands) ColumnSum(c ColumnSum) []operand   { return r.column(c.Table, c.Column) }
func (r operands) ColumnMax(c ColumnMax) []operand   { return r.column(c.Table, c.Column) }
func (r operands) RunningSum(s RunningSum) []operand { return r.column(r.table, s.Column) }
func (r operands) CountIf(c CountIf) []operand       { return r.column(c.Table, c.Where) }
func (r operands) SumIf(c SumIf) []operand {
	return slices.Concat(r.column(c.Table, c.Column), r.column(c.Table, c.Where))
}
func (r operands) SumUpTo(s SumUpTo, until []operand) []operand {
	return slices.Concat(until, r.column(s.Table, s.Column), r.column(s.Table, s.Day))
}

// Reads lists the full ids of the lines that a line's formula reads, those
// read through columns included.
func (s *Sheets) Reads(full string) []string {
	at := s.lines[full]
	if at.line == nil || at.line.Expr == nil {
		return nil
	}
	var lines []string
	seen := map[operand]bool{}
	var follow func(Expr, string)
	follow = func(e Expr, table string) {
		for _, o := range Fold[[]operand](e, operands{at.sheet.ID, table}) {
			if seen[o] {
				continue
			}
			seen[o] = true
			if o.line != "" {
				lines = append(lines, o.line)
			} else if c, ok := at.sheet.column(o); ok && c.Expr != nil {
				follow(c.Expr, o.table)
			}
		}
	}
	follow(at.line.Expr, "")
	slices.Sort(lines)
	return lines
}

// column finds the column that an expression reads.
func (s *Sheet) column(o operand) (*Column, bool) {
	t, ok := s.Table(o.table)
	if !ok {
		return nil, false
	}
	return t.Column(o.column)
}
