package damages

import (
	"fmt"

	"redress/internal/text"
)

// Problem is something wrong with a sheet as it is defined, found before
// anything is computed.
type Problem struct {
	Code    string // unknown_reference, cycle, unit, duplicate, unrounded, name, label, shape
	Sheet   string
	Line    string // or table.column
	Message text.Text
}

func (p *Problem) Error() string {
	return fmt.Sprintf("sheet %s, line %s: %s", p.Sheet, p.Line, p.Message.EN)
}

// typing is the static reading of an expression: its unit and, for money,
// whether it is rounded to the fen.
type typing struct {
	unit    Unit
	rounded bool
	alone   bool // a quotient: no operand of anything else
	problem *Problem
}

// checker reads units. Sums and differences take rounded money only, unless
// the line states its exception.
type checker struct {
	sheet     *Sheet
	at        string
	exception bool
	line      func(id string) (*Line, bool)
	table     *Table // the table of a column expression
	columns   func(table, column string) (typing, bool)
}

var _ Algebra[typing] = (*checker)(nil)

func (c *checker) fail(code, zh, en string, args ...any) typing {
	return typing{problem: &Problem{Code: code, Sheet: c.sheet.ID, Line: c.at,
		Message: text.T(fmt.Sprintf(zh, inChinese(args)...), fmt.Sprintf(en, args...))}}
}

// problem is the first thing wrong among operands.
func (c *checker) problem(of ...typing) *Problem {
	for _, t := range of {
		if t.problem != nil {
			return t.problem
		}
		if t.alone {
			return c.fail("shape", "商须单独成行后再引用", "a quotient stands in a line of its own").problem
		}
	}
	return nil
}

func (c *checker) Ref(r Ref) typing {
	id := FullID(c.sheet.ID, r.Line)
	l, ok := c.line(id)
	if !ok || l.Kind == Heading {
		return c.fail("unknown_reference", "引用了不存在的行 %s", "refers to line %s, which does not exist", id)
	}
	return typing{unit: l.Unit, rounded: l.Unrounded.IsZero()}
}

func (c *checker) Cell(cell Cell) typing {
	if c.table == nil {
		return c.fail("shape", "列 %s 只能在表内引用", "column %s can be read in its table only", cell.Column)
	}
	return c.column(c.table.ID, cell.Column)
}

func (c *checker) column(table, column string) typing {
	t, ok := c.columns(table, column)
	if !ok {
		return c.fail("unknown_reference", "引用了不存在的列 %s.%s", "refers to column %s.%s, which does not exist", table, column)
	}
	return t
}

// same wants operands of one unit.
func (c *checker) same(of []typing) typing {
	if p := c.problem(of...); p != nil {
		return typing{problem: p}
	}
	out := of[0]
	for _, t := range of[1:] {
		if t.unit != out.unit {
			return c.fail("unit", "单位不同：%s与%s", "units differ: %s and %s", out.unit, t.unit)
		}
		out.rounded = out.rounded && t.rounded
	}
	return out
}

func (c *checker) added(of []typing) typing {
	if len(of) < 2 {
		return c.fail("shape", "至少需要两项", "needs at least two operands")
	}
	out := c.same(of)
	switch {
	case out.problem != nil:
		return out
	case out.unit.Kind > Days:
		return c.fail("unit", "%s不能相加减", "%s cannot be added or subtracted", out.unit)
	case out.unit.Kind == Money && !out.rounded && !c.exception:
		return c.fail("unrounded", "相加减的金额须先四舍五入到分", "adds money that is not rounded to the fen")
	}
	return out
}

func (c *checker) Sum(of []typing) typing        { return c.added(of) }
func (c *checker) Difference(a, b typing) typing { return c.added([]typing{a, b}) }

func (c *checker) Product(of []typing) typing {
	if p := c.problem(of...); p != nil {
		return typing{problem: p}
	}
	if len(of) < 2 {
		return c.fail("shape", "至少需要两项", "needs at least two operands")
	}
	unit := of[0].unit
	for _, t := range of[1:] {
		next, ok := unit.times(t.unit)
		if !ok {
			return c.fail("unit", "%s不能乘以%s", "%s cannot be multiplied by %s", unit, t.unit)
		}
		unit = next
	}
	return typing{unit: unit}
}

func (c *checker) Quotient(q Quotient, num, den typing) typing {
	if p := c.problem(num, den); p != nil {
		return typing{problem: p}
	}
	unit, ok := num.unit.over(den.unit)
	if !ok {
		return c.fail("unit", "%s不能除以%s", "%s cannot be divided by %s", num.unit, den.unit)
	}
	if q.Digits < 0 || q.Digits > 15 {
		return c.fail("shape", "商的小数位须在 0 至 15 之间", "digits of a quotient must be from 0 to 15")
	}
	return typing{unit: unit, rounded: q.Digits <= 2, alone: true}
}

func (c *checker) Power(base, exponent typing) typing {
	if p := c.problem(base, exponent); p != nil {
		return typing{problem: p}
	}
	if base.unit != Rate || (exponent.unit.Kind != Quantity && exponent.unit != Rate) {
		return c.fail("unit", "乘方只用于比率和次数", "a power takes a rate and a count")
	}
	return typing{unit: Rate}
}

func (c *checker) Min(of []typing) typing { return c.ordered(of) }
func (c *checker) Max(of []typing) typing { return c.ordered(of) }

func (c *checker) ordered(of []typing) typing {
	if len(of) < 2 {
		return c.fail("shape", "至少需要两项", "needs at least two operands")
	}
	out := c.same(of)
	if out.problem == nil && out.unit.Kind >= Truth {
		return c.fail("unit", "%s没有大小", "%s has no order", out.unit)
	}
	return out
}

func (c *checker) Round(r Round, x typing, to *typing) typing {
	if p := c.problem(x); p != nil {
		return typing{problem: p}
	}
	if x.unit.Kind > Days {
		return c.fail("unit", "%s不能取整", "%s cannot be rounded", x.unit)
	}
	if to != nil {
		if to.problem != nil {
			return *to
		}
		if to.unit != x.unit {
			return c.fail("unit", "取整单位%s与%s不同", "the multiple is in %s, the figure in %s", to.unit, x.unit)
		}
		return typing{unit: x.unit, rounded: to.rounded}
	}
	if r.Digits < -12 || r.Digits > 15 {
		return c.fail("shape", "取整位数须在 -12 至 15 之间", "digits must be from -12 to 15")
	}
	return typing{unit: x.unit, rounded: r.Digits <= 2}
}

func (c *checker) Compare(_ Comparison, a, b typing) typing {
	t := c.same([]typing{a, b})
	if t.problem == nil && t.unit.Kind >= Truth {
		return c.fail("unit", "%s没有大小", "%s has no order", t.unit)
	}
	return typing{unit: YesNo, problem: t.problem}
}

func (c *checker) truths(of []typing, least int) typing {
	if p := c.problem(of...); p != nil {
		return typing{problem: p}
	}
	if len(of) < least {
		return c.fail("shape", "至少需要 %d 项", "needs at least %d operands", least)
	}
	for _, t := range of {
		if t.unit != YesNo {
			return c.fail("unit", "%s不是是否判断", "%s is not a yes or no", t.unit)
		}
	}
	return typing{unit: YesNo}
}

func (c *checker) If(cond, then, otherwise typing) typing {
	if t := c.truths([]typing{cond}, 1); t.problem != nil {
		return t
	}
	return c.same([]typing{then, otherwise})
}

func (c *checker) And(of []typing) typing { return c.truths(of, 2) }
func (c *checker) Or(of []typing) typing  { return c.truths(of, 2) }

func (c *checker) DaysBetween(from, to typing) typing {
	if p := c.problem(from, to); p != nil {
		return typing{problem: p}
	}
	if from.unit != DayDate || to.unit != DayDate {
		return c.fail("unit", "天数须由两个日期算出", "days are counted between two dates")
	}
	return typing{unit: DayUnit}
}

func (c *checker) Count(n Count, of []typing) typing {
	t := c.truths(of, 1)
	return typing{unit: Of(n.Unit), problem: t.problem}
}

func (c *checker) Brackets(b Brackets, amount typing) typing {
	over, step := c.column(b.Table, b.Over), c.column(b.Table, b.Step)
	if p := c.problem(amount, over, step); p != nil {
		return typing{problem: p}
	}
	if amount.unit.Kind != Money || over.unit != amount.unit || step.unit != Rate {
		return c.fail("unit", "分段累计须以金额对照金额下限与费率", "brackets take money, its lower bounds and rates")
	}
	return typing{unit: amount.unit}
}

func (c *checker) Choose(when, then []typing) typing {
	if len(when) == 0 {
		return c.fail("shape", "没有情形可选", "has no case to choose from")
	}
	if t := c.truths(when, 1); t.problem != nil {
		return t
	}
	return c.same(then)
}

func (c *checker) ColumnSum(s ColumnSum) typing {
	t := c.column(s.Table, s.Column)
	switch {
	case t.problem != nil:
		return t
	case t.unit.Kind > Days:
		return c.fail("unit", "%s列不能合计", "a column of %s cannot be added", t.unit)
	case t.unit.Kind == Money && !t.rounded && !c.exception:
		return c.fail("unrounded", "合计的列须先四舍五入到分", "adds a column that is not rounded to the fen")
	}
	return t
}

// ColumnMax takes a column of numbers; the rows of one are always of one unit.
func (c *checker) ColumnMax(m ColumnMax) typing {
	t := c.column(m.Table, m.Column)
	if t.problem == nil && t.unit.Kind > Days {
		return c.fail("unit", "%s列没有最大值", "a column of %s has no largest", t.unit)
	}
	return t
}

// RunningSum is a sum of rows, so its column is one that can be added.
func (c *checker) RunningSum(s RunningSum) typing {
	if c.table == nil {
		return c.fail("shape", "列 %s 只能在表内引用", "column %s can be read in its table only", s.Column)
	}
	return c.ColumnSum(ColumnSum{c.table.ID, s.Column})
}

func (c *checker) SumIf(s SumIf) typing {
	if where := c.column(s.Table, s.Where); where.problem != nil || where.unit != YesNo {
		return c.whereProblem(where, s.Where)
	}
	return c.ColumnSum(ColumnSum{s.Table, s.Column})
}

func (c *checker) whereProblem(where typing, column string) typing {
	if where.problem != nil {
		return where
	}
	return c.fail("unit", "条件列 %s 不是是否判断", "the condition column %s is not a yes or no", column)
}

func (c *checker) SumUpTo(s SumUpTo, until typing) typing {
	column, on := c.givenColumn(s.Table, s.Column), c.givenColumn(s.Table, s.Day)
	if p := c.problem(until, column, on); p != nil {
		return typing{problem: p}
	}
	if until.unit != DayDate || on.unit != DayDate || column.unit.Kind > Days {
		return c.fail("unit", "截至合计须为日期、可合计的列与日期列", "a sum up to a day takes a date, a column that can be added and a column of dates")
	}
	return column
}

// givenColumn is a column that the rows of a table on this sheet give; it may
// be read from anywhere, because nothing is computed for it first.
func (c *checker) givenColumn(table, column string) typing {
	if t, ok := c.sheet.Table(table); ok {
		if col, ok := t.Column(column); ok && col.Expr == nil {
			return typing{unit: col.Unit, rounded: true}
		}
	}
	return c.fail("unknown_reference", "引用了不存在或并非录入的列 %s.%s", "refers to column %s.%s, which is not there or not given by the rows", table, column)
}

func (c *checker) CountIf(n CountIf) typing {
	if where := c.column(n.Table, n.Where); where.problem != nil || where.unit != YesNo {
		return c.whereProblem(where, n.Where)
	}
	return typing{unit: Of(n.Unit)}
}
