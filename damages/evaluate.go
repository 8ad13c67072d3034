package damages

import (
	"slices"

	"github.com/shopspring/decimal"
)

// evaluator is the exact reading: decimals, with the state of every operand
// carried along. Every operation is strict; only If and Choose look at one
// branch.
type evaluator struct {
	sheet *Sheet
	line  func(id string) Result     // by full id
	cell  func(column string) Result // in a row; nil outside tables
	// running gives the sum of a column to the row at hand; nil outside tables.
	running func(column string) Result
	sum     func(SumIf) Result
	largest func(ColumnMax) Result
	count   func(CountIf) Result
}

var _ Algebra[Result] = evaluator{}

func (v evaluator) Ref(r Ref) Result   { return v.line(FullID(v.sheet.ID, r.Line)) }
func (v evaluator) Cell(c Cell) Result { return v.cell(c.Column) }

// number makes the result of a strict operation on numbers.
func number(calculate func() decimal.Decimal, operands ...Result) Result {
	out := join(operands...)
	if out.State != Missing {
		out.Value.Number = calculate()
	}
	return out
}

func truth(calculate func() bool, operands ...Result) Result {
	out := join(operands...)
	if out.State != Missing {
		out.Value.Truth = calculate()
	}
	return out
}

func (v evaluator) Sum(of []Result) Result {
	out := number(func() decimal.Decimal { return addKnown(of) }, of...)
	if out.State == Missing {
		open := 0
		for _, o := range of {
			if o.State == Missing {
				open++
			}
		}
		if open < len(of) {
			out.AtLeast = &AtLeast{Value{Number: addKnown(of)}, open}
		}
	}
	return out
}

func addKnown(of []Result) decimal.Decimal {
	total := decimal.Zero
	for _, o := range of {
		if o.State != Missing {
			total = total.Add(o.Value.Number)
		}
	}
	return total
}

func (v evaluator) Difference(a, b Result) Result {
	return number(func() decimal.Decimal { return a.Value.Number.Sub(b.Value.Number) }, a, b)
}

func (v evaluator) Product(of []Result) Result {
	return number(func() decimal.Decimal {
		p := of[0].Value.Number
		for _, o := range of[1:] {
			p = p.Mul(o.Value.Number)
		}
		return p
	}, of...)
}

func (v evaluator) Quotient(q Quotient, num, den Result) Result {
	if out := join(num, den); out.State != Missing && den.Value.Number.IsZero() {
		return out.fails(ZeroDivisor)
	}
	return number(func() decimal.Decimal { return num.Value.Number.DivRound(den.Value.Number, q.Digits) }, num, den)
}

// fails makes a result missing for a reason other than a lacking figure.
func (r Result) fails(f Fault) Result {
	r.State, r.Fault, r.Value = Missing, f, Value{}
	return r
}

func (v evaluator) Power(base, exponent Result) Result {
	out := join(base, exponent)
	if out.State == Missing {
		return out
	}
	n := exponent.Value.Number
	if !n.IsInteger() || n.IsNegative() || n.GreaterThan(decimal.New(400, 0)) {
		return out.fails(BadPower)
	}
	out.Value.Number = decimal.New(1, 0)
	for range n.IntPart() {
		out.Value.Number = out.Value.Number.Mul(base.Value.Number)
	}
	return out
}

func (v evaluator) Min(of []Result) Result { return extreme(of, -1) }
func (v evaluator) Max(of []Result) Result { return extreme(of, +1) }

func extreme(of []Result, sign int) Result {
	out := join(of...)
	if out.State == Missing {
		return out
	}
	best := of[0].Value
	for _, o := range of[1:] {
		if compareValues(o.Value, best) == sign {
			best = o.Value
		}
	}
	out.Value = best
	return out
}

// compareValues orders numbers, or days where both are days.
func compareValues(a, b Value) int {
	if !a.Day.IsZero() || !b.Day.IsZero() {
		return a.Day.Compare(b.Day)
	}
	return a.Number.Cmp(b.Number)
}

func (v evaluator) Round(r Round, x Result, to *Result) Result {
	if to == nil {
		return number(func() decimal.Decimal { return RoundTo(x.Value.Number, r.Mode, r.Digits) }, x)
	}
	out := join(x, *to)
	if out.State != Missing && to.Value.Number.IsZero() {
		return out.fails(ZeroDivisor)
	}
	return number(func() decimal.Decimal {
		return multipleOf(x.Value.Number, to.Value.Number, r.Mode).Mul(to.Value.Number)
	}, x, *to)
}

// RoundTo rounds to digits decimal places (negative: tens, hundreds …).
func RoundTo(x decimal.Decimal, mode Mode, digits int32) decimal.Decimal {
	switch mode {
	case Down:
		return x.RoundDown(digits)
	case Up:
		return x.RoundUp(digits)
	}
	return x.Round(digits)
}

// multipleOf is x ÷ to rounded to a whole number by mode, exactly.
func multipleOf(x, to decimal.Decimal, mode Mode) decimal.Decimal {
	if mode == HalfAway {
		return x.DivRound(to, 0)
	}
	q, rest := x.QuoRem(to, 0)
	if mode == Up && !rest.IsZero() {
		step := decimal.New(1, 0)
		if x.Sign()*to.Sign() < 0 {
			step = step.Neg()
		}
		q = q.Add(step)
	}
	return q
}

func (v evaluator) Compare(op Comparison, a, b Result) Result {
	return truth(func() bool { return op.holds(compareValues(a.Value, b.Value)) }, a, b)
}

func (v evaluator) If(cond, then, otherwise Result) Result {
	if cond.State == Missing {
		return join(cond)
	}
	branch := then
	if !cond.Value.Truth {
		branch = otherwise
	}
	out := join(cond, branch)
	out.Value = branch.Value
	return out
}

func (v evaluator) And(of []Result) Result {
	return truth(func() bool { return !slices.ContainsFunc(of, func(o Result) bool { return !o.Value.Truth }) }, of...)
}

func (v evaluator) Or(of []Result) Result {
	return truth(func() bool { return slices.ContainsFunc(of, func(o Result) bool { return o.Value.Truth }) }, of...)
}

func (v evaluator) DaysBetween(from, to Result) Result {
	return number(func() decimal.Decimal { return decimal.New(int64(to.Value.Day.Sub(from.Value.Day)), 0) }, from, to)
}

func (v evaluator) Count(_ Count, of []Result) Result {
	return number(func() decimal.Decimal {
		var n int64
		for _, o := range of {
			n += truthBit(o.Value.Truth)
		}
		return decimal.New(n, 0)
	}, of...)
}

func (v evaluator) Brackets(b Brackets, amount Result) Result {
	return number(func() decimal.Decimal {
		t, _ := v.sheet.Table(b.Table)
		over, step := t.data[b.Over], t.data[b.Step]
		total := decimal.Zero
		for i := range t.Rows {
			if above := amount.Value.Number.Sub(over.at(i, Money).Number); above.IsPositive() {
				total = total.Add(above.Mul(step.at(i, Ratio).Number))
			}
		}
		return total
	}, amount)
}

func (v evaluator) Choose(when, then []Result) Result {
	out := join(when...)
	if out.State == Missing {
		return out
	}
	chosen := -1
	for i, w := range when {
		switch {
		case w.Value.Truth && chosen >= 0:
			return out.fails(SeveralCases)
		case w.Value.Truth:
			chosen = i
		}
	}
	if chosen < 0 {
		return out.fails(NoCase)
	}
	result := join(out, then[chosen])
	result.Value = then[chosen].Value
	return result
}

func (v evaluator) ColumnSum(c ColumnSum) Result   { return v.sum(SumIf{c.Table, c.Column, ""}) }
func (v evaluator) ColumnMax(c ColumnMax) Result   { return v.largest(c) }
func (v evaluator) RunningSum(r RunningSum) Result { return v.running(r.Column) }
func (v evaluator) SumIf(c SumIf) Result           { return v.sum(c) }
func (v evaluator) CountIf(c CountIf) Result       { return v.count(c) }

// SumUpTo is strict as a sum over the whole column is: a blank cell anywhere
// may be one of those that count.
func (v evaluator) SumUpTo(s SumUpTo, until Result) Result {
	t, _ := v.sheet.Table(s.Table)
	money, _ := t.Column(s.Column)
	on, _ := t.Column(s.Day)
	sums, days := givenColumn(v.sheet, t, money), givenColumn(v.sheet, t, on)
	return number(func() decimal.Decimal {
		total := decimal.Zero
		for i := range t.Rows {
			if !days.vector.at(i, Date).Day.After(until.Value.Day) {
				total = total.Add(sums.vector.at(i, money.Unit.Kind).Number)
			}
		}
		return total
	}, until, sums.state, days.state)
}
