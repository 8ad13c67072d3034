package damages

import (
	"math/big"
	"math/bits"

	"github.com/shopspring/decimal"
)

// overRows is a total of a column over the rows where a truth column holds
// (every row where there is none), or, without a column, the number of those
// rows.
type overRows struct{ of, where *column }

// over gives a total, worked out once and kept while its columns are the same.
func (c *Computation) over(o overRows, rows int) Result {
	out, ok := c.ready.totals[o]
	if !ok {
		if out, ok = c.before.totals[o]; !ok {
			out = o.result(rows)
		}
		c.ready.totals[o] = out
	}
	return out
}

func (c *Computation) total(sheet *Sheet, e SumIf) Result {
	o := overRows{of: c.column(sheet, e.Table, e.Column)}
	if e.Where != "" {
		o.where = c.column(sheet, e.Table, e.Where)
	}
	t, _ := sheet.Table(e.Table)
	return c.over(o, t.Rows)
}

func (c *Computation) count(sheet *Sheet, e CountIf) Result {
	t, _ := sheet.Table(e.Table)
	return c.over(overRows{where: c.column(sheet, e.Table, e.Where)}, t.Rows)
}

// most is the largest figure of a column. It is strict: a blank cell may be the
// largest.
func (c *Computation) most(sheet *Sheet, e ColumnMax) Result {
	col := c.column(sheet, e.Table, e.Column)
	out := join(col.state)
	if t, _ := sheet.Table(e.Table); out.State != Missing && t.Rows > 0 {
		out.Value = col.at(0).Value
		for i := 1; i < t.Rows; i++ {
			if v := col.at(i).Value; v.Number.GreaterThan(out.Value.Number) {
				out.Value = v
			}
		}
	}
	return out
}

// result adds or counts. Where figures lack, what is known of a sum is the
// least it can be.
func (o overRows) result(rows int) Result {
	var out Result
	for _, col := range []*column{o.of, o.where} {
		if col != nil {
			out = join(out, col.state)
		}
	}
	sum, open := o.add(rows)
	if out.State != Missing {
		out.Value.Number = sum
	} else if o.of != nil && open > 0 && open < rows {
		out.AtLeast = &AtLeast{Value{Number: sum}, open}
	}
	return out
}

// add adds what there is in the rows that count, and counts what lacks.
func (o overRows) add(rows int) (sum decimal.Decimal, open int) {
	var quick scaledSum
	exp := int32(0)
	for i := range rows {
		switch {
		case o.where != nil && !o.where.holds(i):
		case o.of == nil:
			quick.add(1)
		case o.of.lacks(i):
			open++
		case o.of.n != nil:
			quick.add(o.of.n[i])
			exp = o.of.exp
		default:
			sum = sum.Add(o.of.at(i).Value.Number)
		}
	}
	return sum.Add(quick.decimal(exp)), open
}

// scaledSum adds scaled integers exactly: 128 bits hold any sum of a table's
// rows.
type scaledSum struct{ hi, lo uint64 }

func (t *scaledSum) add(n int64) {
	var carry uint64
	t.lo, carry = bits.Add64(t.lo, uint64(n), 0)
	t.hi, _ = bits.Add64(t.hi, uint64(n>>63), carry)
}

// decimal is the sum × 10^-exp.
func (t scaledSum) decimal(exp int32) decimal.Decimal {
	sum := new(big.Int).Lsh(big.NewInt(int64(t.hi)), 64)
	return decimal.NewFromBigInt(sum.Add(sum, new(big.Int).SetUint64(t.lo)), -exp)
}
