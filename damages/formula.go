package damages

import (
	"fmt"
	"strings"
)

// FormulaNames says how the workbook calls what a formula reads.
type FormulaNames interface {
	Line(full string) string                  // a defined name, or a cell
	Cell(column string) string                // the cell of a column in the row at hand
	Range(sheet, table, column string) string // the rows of a column
	SoFar(column string) string               // the rows of a column to the row at hand
}

// Formula is the Excel reading, without the leading "=". It uses only SUM,
// SUMPRODUCT, SUMIF, COUNTIF, ROUND, ROUNDDOWN, ROUNDUP, IF, AND, OR, MIN and
// MAX, which Excel, WPS and LibreOffice compute alike.
func Formula(e Expr, sheet string, names FormulaNames) string {
	return Fold[term](e, formula{sheet, names}).text
}

// Precedence of a term, from loosest to tightest.
const (
	atCompare = iota
	atAdd
	atMultiply
	atPower
	atAtom
)

// term is written text with how tightly it holds together.
type term struct {
	text  string
	level int
	day   bool // in words: a date
}

// within brackets a term that holds together less tightly than its place.
func (t term) within(level int) string {
	if t.level < level {
		return "(" + t.text + ")"
	}
	return t.text
}

type formula struct {
	sheet string
	names FormulaNames
}

var _ Algebra[term] = formula{}

func atom(format string, args ...any) term {
	return term{text: fmt.Sprintf(format, args...), level: atAtom}
}

func texts(of []term) []string {
	out := make([]string, len(of))
	for i, t := range of {
		out[i] = t.text
	}
	return out
}

func call(name string, of []term) term { return atom("%s(%s)", name, strings.Join(texts(of), ",")) }

// infix joins operands; those after the first are bracketed at their own
// level too, because a−(b−c) is not a−b−c.
func infix(sign string, level int, of []term) term {
	out := of[0].within(level)
	for _, t := range of[1:] {
		out += sign + t.within(level+1)
	}
	return term{text: out, level: level}
}

func (f formula) Ref(r Ref) term                 { return atom("%s", f.names.Line(FullID(f.sheet, r.Line))) }
func (f formula) Cell(c Cell) term               { return atom("%s", f.names.Cell(c.Column)) }
func (f formula) Sum(of []term) term             { return infix("+", atAdd, of) }
func (f formula) Difference(a, b term) term      { return infix("-", atAdd, []term{a, b}) }
func (f formula) Product(of []term) term         { return infix("*", atMultiply, of) }
func (f formula) Power(base, exponent term) term { return infix("^", atPower, []term{base, exponent}) }
func (f formula) Min(of []term) term             { return call("MIN", of) }
func (f formula) Max(of []term) term             { return call("MAX", of) }
func (f formula) And(of []term) term             { return call("AND", of) }
func (f formula) Or(of []term) term              { return call("OR", of) }
func (f formula) If(cond, then, otherwise term) term {
	return call("IF", []term{cond, then, otherwise})
}

func (f formula) Quotient(q Quotient, num, den term) term {
	return atom("ROUND(%s,%d)", infix("/", atMultiply, []term{num, den}).text, q.Digits)
}

var roundNames = map[Mode]string{HalfAway: "ROUND", Down: "ROUNDDOWN", Up: "ROUNDUP"}

func (f formula) Round(r Round, x term, to *term) term {
	if to == nil {
		return atom("%s(%s,%d)", roundNames[r.Mode], x.text, r.Digits)
	}
	return term{text: fmt.Sprintf("%s(%s/%s,0)*%s", roundNames[r.Mode],
		x.within(atMultiply), to.within(atPower), to.within(atPower)), level: atMultiply}
}

func (f formula) Compare(op Comparison, a, b term) term {
	return infix(op.String(), atCompare, []term{{text: a.within(atAdd), level: atAtom}, b})
}

func (f formula) DaysBetween(from, to term) term { return infix("-", atAdd, []term{to, from}) }

func (f formula) Count(_ Count, of []term) term {
	ones := make([]term, len(of))
	for i, t := range of {
		ones[i] = atom("IF(%s,1,0)", t.text)
	}
	if len(ones) == 1 {
		return ones[0]
	}
	return infix("+", atAdd, ones)
}

func (f formula) Brackets(b Brackets, amount term) term {
	over := f.names.Range(f.sheet, b.Table, b.Over)
	x := amount.within(atPower)
	return atom("SUMPRODUCT((%s>%s)*(%s-%s)*%s)", x, over, x, over, f.names.Range(f.sheet, b.Table, b.Step))
}

// Choose tests the cases in turn. The engine has made sure that exactly one
// holds; if figures are changed by hand until none does, the word stands.
func (f formula) Choose(when, then []term) term {
	out := `"?"`
	for i := len(when) - 1; i >= 0; i-- {
		out = fmt.Sprintf("IF(%s,%s,%s)", when[i].text, then[i].text, out)
	}
	return term{text: out, level: atAtom}
}

func (f formula) ColumnSum(c ColumnSum) term {
	return atom("SUM(%s)", f.names.Range(f.sheet, c.Table, c.Column))
}

func (f formula) ColumnMax(c ColumnMax) term {
	return atom("MAX(%s)", f.names.Range(f.sheet, c.Table, c.Column))
}

func (f formula) RunningSum(s RunningSum) term { return atom("SUM(%s)", f.names.SoFar(s.Column)) }

func (f formula) SumIf(s SumIf) term {
	return atom("SUMIF(%s,TRUE,%s)", f.names.Range(f.sheet, s.Table, s.Where), f.names.Range(f.sheet, s.Table, s.Column))
}

func (f formula) SumUpTo(s SumUpTo, until term) term {
	return atom("SUMPRODUCT((%s<=%s)*%s)", f.names.Range(f.sheet, s.Table, s.Day), until.within(atAdd), f.names.Range(f.sheet, s.Table, s.Column))
}

func (f formula) CountIf(c CountIf) term {
	return atom("COUNTIF(%s,TRUE)", f.names.Range(f.sheet, c.Table, c.Where))
}
