package damages

import (
	"cmp"
	"slices"
)

// chunk is how many rows the quick way computes at once: few enough that the
// lanes of an expression stay in the processor's nearest memory.
const chunk = 1024

// quickColumn computes a column in scaled integers. It declines, and the
// exact row-by-row way is taken, where a figure lacks, an integer overflows or
// it would have to know what each single row assumes.
// The state it gives is that of the column as a whole.
func (c *Computation) quickColumn(sheet *Sheet, t *Table, def *Column) (*column, bool) {
	out := &column{vector: &vector{n: make([]int64, 0, t.Rows)}, kind: def.Unit.Kind}
	q := &quick{sheet: sheet, table: t.ID, c: c, same: map[Expr]lane{}}
	for q.from = 0; q.from < t.Rows; q.from += chunk {
		q.size = min(chunk, t.Rows-q.from)
		l := Fold[lane](def.Expr, q)
		if l.n == nil {
			return nil, false
		}
		out.n, out.exp = append(out.n, l.n...), l.exp
		out.rows += q.size
		out.state = join(out.state, Result{State: stateOf(l.assumes), Assumes: l.assumes})
		q.done(l)
	}
	return out, true
}

func stateOf(assumes []string) State {
	if len(assumes) > 0 {
		return Assumed
	}
	return Complete
}

// lane is one operand over the rows at hand: n × 10^-exp for each row. A lane
// without numbers is one that the quick way declines.
type lane struct {
	n       []int64
	exp     int32
	own     bool // n was taken for this lane alone and is used again after it
	assumes []string
	mixed   bool // single rows may assume less than assumes
}

// quick is the scaled-integer reading of an expression. The exponent of a lane
// depends on the expression alone, so it is the same in every chunk.
type quick struct {
	sheet      *Sheet
	table      string
	c          *Computation
	from, size int
	spare      [][]int64     // lanes that are done
	same       map[Expr]lane // operands that are the same in every row
}

var _ Algebra[lane] = (*quick)(nil)

// take gives room for a lane; done gives it back once it has been read.
func (q *quick) take() []int64 {
	last := len(q.spare) - 1
	if last < 0 {
		return make([]int64, chunk)[:q.size]
	}
	n := q.spare[last]
	q.spare = q.spare[:last]
	return n[:q.size]
}

func (q *quick) done(of ...lane) {
	for _, l := range of {
		if l.own {
			q.spare = append(q.spare, l.n[:0])
		}
	}
}

// constant is a lane that holds one result in every row.
func (q *quick) constant(e Expr, kind Kind, r func() Result) lane {
	l, ok := q.same[e]
	if !ok {
		l = laneOf(r(), kind)
		q.same[e] = l
	}
	if l.n != nil {
		l.n = l.n[:q.size]
	}
	return l
}

func laneOf(r Result, kind Kind) lane {
	if r.State == Missing {
		return lane{}
	}
	v := &vector{}
	v.push(r.Value, kind)
	if v.dec != nil {
		return lane{}
	}
	l := lane{n: make([]int64, chunk), exp: v.exp, assumes: r.Assumes}
	for i := range l.n {
		l.n[i] = v.n[0]
	}
	return l
}

func (q *quick) Ref(r Ref) lane {
	full := FullID(q.sheet.ID, r.Line)
	line, _ := q.c.Sheets.Line(full)
	return q.constant(r, line.Unit.Kind, func() Result { return q.c.Result(full) })
}

func (q *quick) Cell(e Cell) lane {
	col := q.c.column(q.sheet, q.table, e.Column)
	if col.state.State == Missing || col.n == nil {
		return lane{}
	}
	return lane{n: col.n[q.from : q.from+q.size], exp: col.exp, assumes: col.state.Assumes}
}

// zip combines two lanes row by row.
func (q *quick) zip(a, b lane, exp int32, all kernel) lane {
	if a.n == nil || b.n == nil {
		return lane{}
	}
	out := lane{n: q.take(), exp: exp, own: true, assumes: union(a.assumes, b.assumes), mixed: a.mixed || b.mixed}
	if !all(out.n, a.n, b.n) {
		return lane{}
	}
	q.done(a, b)
	return out
}

// level combines lanes in turn, each two brought to one exponent, which the
// result has too.
func (q *quick) level(of []lane, all kernel) lane {
	out := of[0]
	for _, l := range of[1:] {
		exp := max(out.exp, l.exp)
		out = q.zip(q.to(exp, out), q.to(exp, l), exp, all)
	}
	return out
}

// to brings a lane to a larger exponent.
func (q *quick) to(exp int32, l lane) lane {
	p := pow10(exp - l.exp)
	if l.n == nil || p == 1 {
		return l
	}
	out := lane{n: q.take(), exp: exp, own: true, assumes: l.assumes, mixed: l.mixed}
	if p == 0 || !scaleAll(out.n, l.n, p) {
		return lane{}
	}
	q.done(l)
	return out
}

func (q *quick) Sum(of []lane) lane        { return q.level(of, addAll) }
func (q *quick) Difference(a, b lane) lane { return q.level([]lane{a, b}, subtractAll) }
func (q *quick) Min(of []lane) lane {
	return q.level(of, each(func(x, y int64) int64 { return min(x, y) }))
}
func (q *quick) Max(of []lane) lane {
	return q.level(of, each(func(x, y int64) int64 { return max(x, y) }))
}
func (q *quick) And(of []lane) lane {
	return q.level(of, each(func(x, y int64) int64 { return x & y }))
}
func (q *quick) Or(of []lane) lane { return q.level(of, each(func(x, y int64) int64 { return x | y })) }

// Count adds truths; one alone is its own count.
func (q *quick) Count(_ Count, of []lane) lane { return q.level(of, addAll) }

func (q *quick) DaysBetween(from, to lane) lane { return q.level([]lane{to, from}, subtractAll) }

func (q *quick) Product(of []lane) lane {
	out := of[0]
	for _, l := range of[1:] {
		out = q.zip(out, l, out.exp+l.exp, multiplyAll)
	}
	return out
}

func (q *quick) Quotient(e Quotient, num, den lane) lane {
	exp := max(num.exp, den.exp)
	out := q.zip(q.to(exp+e.Digits, num), q.to(exp, den), e.Digits, func(out, x, y []int64) bool {
		for i := range out {
			var ok bool
			if out[i], ok = divRound(x[i], y[i], HalfAway); !ok {
				return false
			}
		}
		return true
	})
	return out
}

func (q *quick) Round(e Round, x lane, to *lane) lane {
	switch {
	case to != nil:
		return q.level([]lane{x, *to}, multiples(e.Mode))
	case e.Digits < 0 || pow10(x.exp-e.Digits) == 0 && x.exp > e.Digits:
		return lane{}
	case x.n == nil || x.exp <= e.Digits:
		return x
	}
	out := lane{n: q.take(), exp: e.Digits, own: true, assumes: x.assumes, mixed: x.mixed}
	p := pow10(x.exp - e.Digits)
	for i, n := range x.n {
		out.n[i], _ = divRound(n, p, e.Mode) // p is 10 or more: the result fits
	}
	q.done(x)
	return out
}

func (q *quick) Compare(op Comparison, a, b lane) lane {
	holds := [...]int64{truthBit(op.holds(-1)), truthBit(op.holds(0)), truthBit(op.holds(1))}
	out := q.level([]lane{a, b}, each(func(x, y int64) int64 { return holds[1+cmp.Compare(x, y)] }))
	out.exp = 0
	return out
}

func (q *quick) If(cond, then, otherwise lane) lane {
	return q.pick(cond, []lane{otherwise, then})
}

// Choose finds the one case that holds in each row; where none does, or two
// do, the exact way says so.
func (q *quick) Choose(when, then []lane) lane {
	which := lane{n: q.take(), own: true}
	for i := range which.n {
		which.n[i] = -1
	}
	for c, w := range when {
		if w.n == nil {
			return lane{}
		}
		which.assumes, which.mixed = union(which.assumes, w.assumes), which.mixed || w.mixed
		for i, holds := range w.n {
			switch {
			case holds != 0 && which.n[i] >= 0:
				return lane{}
			case holds != 0:
				which.n[i] = int64(c)
			}
		}
	}
	q.done(when...)
	return q.pick(which, then)
}

// pick takes in each row the branch that which names. A branch that no row
// takes lends the result none of its assumptions.
func (q *quick) pick(which lane, branches []lane) lane {
	exp := int32(0)
	for _, b := range branches {
		exp = max(exp, b.exp)
	}
	of, taken := make([][]int64, len(branches)), make([]int, len(branches))
	for i := range branches {
		if branches[i] = q.to(exp, branches[i]); branches[i].n == nil {
			return lane{}
		}
		of[i] = branches[i].n
	}
	if which.n == nil {
		return lane{}
	}
	out := lane{n: q.take(), exp: exp, own: true, assumes: which.assumes, mixed: which.mixed}
	for i, b := range which.n {
		if b < 0 {
			return lane{}
		}
		out.n[i] = of[b][i]
		taken[b]++
	}
	if !out.restsOn(branches, taken) {
		return lane{}
	}
	q.done(which)
	q.done(branches...)
	return out
}

// restsOn adds what the branches assume that so many rows take. It declines
// where only some rows take a branch whose rows differ in what they assume.
func (l *lane) restsOn(branches []lane, taken []int) bool {
	var first *lane
	for i := range branches {
		b := &branches[i]
		switch {
		case taken[i] == 0:
			continue
		case b.mixed && taken[i] < len(l.n):
			return false
		case first == nil:
			first = b
		}
		l.mixed = l.mixed || b.mixed || !slices.Equal(first.assumes, b.assumes)
		l.assumes = union(l.assumes, b.assumes)
	}
	return true
}

// What is read of whole columns is the same in every row.

func (q *quick) ColumnSum(e ColumnSum) lane { return q.SumIf(SumIf{e.Table, e.Column, ""}) }

func (q *quick) ColumnMax(e ColumnMax) lane {
	t, _ := q.sheet.Table(e.Table)
	def, _ := t.Column(e.Column)
	return q.constant(e, def.Unit.Kind, func() Result { return q.c.largest(q.sheet, e) })
}

func (q *quick) SumIf(e SumIf) lane {
	return q.constant(e, Money, func() Result { return q.c.total(q.sheet, e) })
}

func (q *quick) CountIf(e CountIf) lane {
	return q.constant(e, Quantity, func() Result { return q.c.count(q.sheet, e) })
}

// The rest is left to the exact way.

func (q *quick) Power(_, _ lane) lane         { return lane{} }
func (q *quick) Brackets(Brackets, lane) lane { return lane{} }
func (q *quick) SumUpTo(SumUpTo, lane) lane   { return lane{} }
func (q *quick) RunningSum(RunningSum) lane   { return lane{} }
