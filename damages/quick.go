package damages

// chunk is how many rows the quick way computes at once.
const chunk = 4096

// quickColumn computes a column in scaled integers. It declines, and the
// exact row-by-row way is taken, where a figure lacks or an integer overflows.
// The state it gives is that of the column as a whole.
func (c *Computation) quickColumn(sheet *Sheet, t *Table, def *Column) (*column, bool) {
	out := &column{vector: &vector{}, kind: def.Unit.Kind}
	q := &quick{sheet: sheet, table: t.ID, c: c}
	for q.from = 0; q.from < t.Rows; q.from += chunk {
		q.size = min(chunk, t.Rows-q.from)
		l := Fold[lane](def.Expr, q)
		if !l.ok || !out.take(l, q.size) {
			return nil, false
		}
		out.state = join(out.state, Result{State: stateOf(l.assumes), Assumes: l.assumes})
	}
	return out, true
}

func stateOf(assumes []string) State {
	if len(assumes) > 0 {
		return Assumed
	}
	return Complete
}

// take appends a lane, bringing both to one exponent.
func (col *column) take(l lane, size int) bool {
	v := col.vector
	n := l.spread(size)
	switch {
	case l.exp > v.exp:
		if !rescale(v.n, l.exp-v.exp) {
			return false
		}
		v.exp = l.exp
	case l.exp < v.exp:
		if !rescale(n, v.exp-l.exp) {
			return false
		}
	}
	v.n = append(v.n, n...)
	v.rows += size
	return true
}

// lane is one operand over the rows at hand: n × 10^-exp for each row, or one
// value for all of them.
type lane struct {
	ok      bool
	n       []int64
	one     bool // n holds a single value for every row
	exp     int32
	assumes []string
}

func (l lane) get(i int) int64 {
	if l.one {
		return l.n[0]
	}
	return l.n[i]
}

// spread is a copy with one value for each row.
func (l lane) spread(size int) []int64 {
	out := make([]int64, size)
	for i := range out {
		out[i] = l.get(i)
	}
	return out
}

// quick is the scaled-integer reading of an expression.
type quick struct {
	sheet      *Sheet
	table      string
	c          *Computation
	from, size int
}

var _ Algebra[lane] = (*quick)(nil)

func (q *quick) Ref(r Ref) lane {
	full := FullID(q.sheet.ID, r.Line)
	res := q.c.Result(full)
	if res.State == Missing {
		return lane{}
	}
	l := lane{ok: true, one: true, assumes: res.Assumes}
	line, _ := q.c.Sheets.Line(full)
	switch line.Unit.Kind {
	case Date:
		l.n = []int64{int64(serialOf(res.Value.Day))}
	case Truth:
		l.n = []int64{truthBit(res.Value.Truth)}
	default:
		l.exp = max(0, -res.Value.Number.Exponent())
		n, ok := scaled(res.Value.Number, l.exp)
		l.n, l.ok = []int64{n}, ok
	}
	return l
}

func (q *quick) Cell(e Cell) lane {
	col := q.c.column(q.sheet, q.table, e.Column)
	if col.state.State == Missing || col.rows != nil || col.dec != nil {
		return lane{}
	}
	return lane{ok: true, n: col.n[q.from : q.from+q.size], exp: col.exp, assumes: col.state.Assumes}
}

// zip combines two lanes row by row after bringing them to one exponent where
// level is set.
func (q *quick) zip(a, b lane, level bool, exp int32, op func(x, y int64) (int64, bool)) lane {
	out := lane{ok: a.ok && b.ok, one: a.one && b.one, exp: exp, assumes: union(a.assumes, b.assumes)}
	if !out.ok {
		return lane{}
	}
	size := q.size
	if out.one {
		size = 1
	}
	fa, fb := int64(1), int64(1)
	if level {
		common := max(a.exp, b.exp)
		fa, fb = pow10(common-a.exp), pow10(common-b.exp)
		if exp < 0 {
			out.exp = common
		}
	}
	out.n = make([]int64, size)
	for i := range size {
		x, okX := mulInt(a.get(i), fa)
		y, okY := mulInt(b.get(i), fb)
		if !okX || !okY {
			return lane{}
		}
		var ok bool
		if out.n[i], ok = op(x, y); !ok {
			return lane{}
		}
	}
	return out
}

const levelled = -1 // take the common exponent

func (q *quick) chain(of []lane, op func(a, b lane) lane) lane {
	out := of[0]
	for _, l := range of[1:] {
		out = op(out, l)
	}
	return out
}

func (q *quick) Sum(of []lane) lane {
	return q.chain(of, func(a, b lane) lane { return q.zip(a, b, true, levelled, addInt) })
}

func (q *quick) Difference(a, b lane) lane {
	return q.zip(a, b, true, levelled, func(x, y int64) (int64, bool) { return addInt(x, -y) })
}

func (q *quick) Product(of []lane) lane {
	return q.chain(of, func(a, b lane) lane { return q.zip(a, b, false, a.exp+b.exp, times) })
}

// times is mulInt where a zero is a zero, and not a power of ten that did not
// fit.
func times(x, y int64) (int64, bool) {
	if y == 0 {
		return 0, true
	}
	return mulInt(x, y)
}

func (q *quick) Quotient(e Quotient, num, den lane) lane {
	return q.zip(num, den, true, e.Digits, func(x, y int64) (int64, bool) {
		n, ok := mulInt(x, pow10(e.Digits))
		if !ok || y == 0 {
			return 0, false
		}
		return divRound(n, y, HalfAway)
	})
}

func (q *quick) Min(of []lane) lane {
	return q.chain(of, func(a, b lane) lane {
		return q.zip(a, b, true, levelled, func(x, y int64) (int64, bool) { return min(x, y), true })
	})
}

func (q *quick) Max(of []lane) lane {
	return q.chain(of, func(a, b lane) lane {
		return q.zip(a, b, true, levelled, func(x, y int64) (int64, bool) { return max(x, y), true })
	})
}

func (q *quick) Round(e Round, x lane, to *lane) lane {
	if to != nil || e.Digits < 0 || !x.ok {
		return lane{}
	}
	if x.exp <= e.Digits {
		return x
	}
	p := pow10(x.exp - e.Digits)
	if p == 0 {
		return lane{}
	}
	out := lane{ok: true, one: x.one, exp: e.Digits, assumes: x.assumes, n: make([]int64, len(x.n))}
	for i, n := range x.n {
		var ok bool
		if out.n[i], ok = divRound(n, p, e.Mode); !ok {
			return lane{}
		}
	}
	return out
}

func (q *quick) Compare(op Comparison, a, b lane) lane {
	return q.zip(a, b, true, 0, func(x, y int64) (int64, bool) {
		sign := 0
		if x < y {
			sign = -1
		} else if x > y {
			sign = 1
		}
		return truthBit(op.holds(sign)), true
	})
}

func (q *quick) If(cond, then, otherwise lane) lane {
	if !cond.ok || !then.ok || !otherwise.ok {
		return lane{}
	}
	exp := max(then.exp, otherwise.exp)
	ft, fo := pow10(exp-then.exp), pow10(exp-otherwise.exp)
	out := lane{ok: true, exp: exp, assumes: cond.assumes, n: make([]int64, q.size)}
	for i := range q.size {
		branch, factor := then, ft
		if cond.get(i) == 0 {
			branch, factor = otherwise, fo
		}
		out.assumes = union(out.assumes, branch.assumes)
		var ok bool
		if out.n[i], ok = mulInt(branch.get(i), factor); !ok {
			return lane{}
		}
	}
	return out
}

func (q *quick) And(of []lane) lane {
	return q.chain(of, func(a, b lane) lane {
		return q.zip(a, b, false, 0, func(x, y int64) (int64, bool) { return x & y, true })
	})
}

func (q *quick) Or(of []lane) lane {
	return q.chain(of, func(a, b lane) lane {
		return q.zip(a, b, false, 0, func(x, y int64) (int64, bool) { return x | y, true })
	})
}

func (q *quick) DaysBetween(from, to lane) lane {
	return q.zip(to, from, false, 0, func(x, y int64) (int64, bool) { return x - y, true })
}

// The rest is left to the exact way.

func (q *quick) Power(_, _ lane) lane         { return lane{} }
func (q *quick) Count(Count, []lane) lane     { return lane{} }
func (q *quick) Brackets(Brackets, lane) lane { return lane{} }
func (q *quick) Choose(_, _ []lane) lane      { return lane{} }
func (q *quick) ColumnSum(ColumnSum) lane     { return lane{} }
func (q *quick) SumIf(SumIf) lane             { return lane{} }
func (q *quick) SumUpTo(SumUpTo, lane) lane   { return lane{} }
func (q *quick) CountIf(CountIf) lane         { return lane{} }
