package randomsheets

import (
	"fmt"
	"strings"

	"pgregory.net/rapid"

	"redress/damages"
	"redress/internal/text"
)

// ref draws a line of a unit already on the sheet (or the one before it), no
// money line above the limit, or adds an input.
func (d *drawer) ref(u damages.Unit, limit int64) damages.Expr {
	var ids []string
	for _, sheet := range []*damages.Sheet{d.sheet, d.abroad} {
		if sheet == nil {
			continue
		}
		for _, l := range sheet.Lines {
			if l.Unit == u && d.bound[damages.FullID(sheet.ID, l.ID)] <= limit {
				ids = append(ids, damages.FullID(sheet.ID, l.ID))
			}
		}
	}
	if len(ids) == 0 || rapid.IntRange(0, 4).Draw(d.t, "fresh") == 0 {
		return damages.L(d.input(u, limit))
	}
	id := rapid.SampledFrom(ids).Draw(d.t, "ref")
	if local, ok := strings.CutPrefix(id, d.sheet.ID+"."); ok {
		id = local
	}
	return damages.L(id)
}

// other draws a line of a unit that has no size.
func (d *drawer) other(u damages.Unit) damages.Expr { return d.ref(u, exact) }

func (d *drawer) line() {
	u := rapid.SampledFrom([]damages.Unit{damages.CNY, damages.CNY, damages.CNY, damages.Rate, damages.Of("piece"), damages.DayUnit, damages.YesNo}).Draw(d.t, "unit")
	e := d.root(u)
	id := d.add(damages.Line{Unit: u, Kind: damages.Computed, Expr: e})
	if u == damages.CNY {
		d.bound[damages.FullID(d.sheet.ID, id)] = d.largest(e)
	}
}

// largest bounds what an expression of money can come to, in yuan: rates are
// at most 2, counts at most 400.
func (d *drawer) largest(e damages.Expr) int64 {
	total := int64(0)
	of := func(list ...damages.Expr) int64 {
		for _, x := range list {
			total += d.largest(x)
		}
		return total
	}
	switch e := e.(type) {
	case damages.Ref:
		return d.bound[damages.FullID(d.sheet.ID, e.Line)]
	case damages.Sum:
		return of(e.Of...)
	case damages.Difference:
		return of(e.A, e.B)
	case damages.Min:
		return of(e.Of...)
	case damages.Max:
		return of(e.Of...)
	case damages.If:
		return of(e.Then, e.Else)
	case damages.Choose:
		return of(e.Cases[0].Then, e.Cases[1].Then)
	case damages.Round:
		return of(e.X) + 1000
	case damages.Product:
		return 400 * of(e.Of...)
	case damages.Quotient:
		return 400 * of(e.Num)
	case damages.Brackets:
		return of(e.Amount)
	}
	return 6 * 3 * exact // sums over a table
}

// root draws a line's whole expression.
func (d *drawer) root(u damages.Unit) damages.Expr {
	switch u.Kind {
	case damages.Money:
		return d.moneyRoot()
	case damages.Ratio:
		return d.ratioRoot()
	case damages.Quantity:
		return d.quantity()
	case damages.Days:
		d.hit("days")
		return damages.DaysBetween{From: d.other(damages.DayDate), To: d.other(damages.DayDate)}
	}
	return d.truth(2)
}

func (d *drawer) moneyRoot() damages.Expr {
	of := []string{"round", "round", "quotient", "rounded", "rounded", "round to"}
	if d.abroad == nil {
		of = append(of, "column", "sumif", "brackets", "up to", "largest")
	}
	switch d.pick("money root", of...) {
	case "round":
		d.hit("round")
		mode := rapid.SampledFrom([]damages.Mode{damages.HalfAway, damages.HalfAway, damages.Down, damages.Up}).Draw(d.t, "mode")
		d.hit(fmt.Sprintf("mode %d", mode))
		if mode == damages.HalfAway && rapid.IntRange(0, 3).Draw(d.t, "huge product") == 0 {
			return damages.Fen(d.hugeProduct())
		}
		return damages.Round{X: d.product(), Mode: mode, Digits: rapid.SampledFrom([]int32{2, 2, 2, 0, -2}).Draw(d.t, "digits")}
	case "round to":
		d.hit("round to multiple")
		to := d.add(damages.Line{Unit: damages.CNY, Kind: damages.Input, Given: &damages.Given{Value: damages.Num(d.pick("multiple", "100", "0.5", "1000", "20"))}})
		return damages.Round{X: d.ref(damages.CNY, exact), Mode: rapid.SampledFrom([]damages.Mode{damages.HalfAway, damages.Down, damages.Up}).Draw(d.t, "mode"), To: damages.L(to)}
	case "quotient":
		d.hit("quotient")
		return damages.Quotient{Num: damages.Mul(d.ref(damages.CNY, exact), d.other(damages.Of("piece"))), Den: d.divisor(), Digits: 2}
	case "column":
		d.hit("column sum")
		return damages.ColumnSum{Table: "rows", Column: d.pick("column", "amount", "worked", "share", "by")}
	case "largest":
		d.hit("column max")
		return damages.ColumnMax{Table: "rows", Column: d.pick("column", "amount", "worked", "share", "so_far")}
	case "sumif":
		d.hit("sum if")
		return damages.SumIf{Table: "rows", Column: "worked", Where: d.pick("where", "flag", "big")}
	case "up to":
		d.hit("sum up to")
		return damages.SumUpTo{Table: "rows", Column: "amount", Day: "on", Until: d.other(damages.DayDate)}
	case "brackets":
		d.hit("brackets")
		return damages.Fen(damages.Brackets{Amount: d.ref(damages.CNY, exact), Table: "scale", Over: "over", Step: "step"})
	}
	return d.rounded(3, most)
}

// divisor is a quantity that is not zero.
func (d *drawer) divisor() damages.Expr {
	n := rapid.IntRange(1, 60).Draw(d.t, "divisor")
	return damages.L(d.add(damages.Line{Unit: damages.Of("piece"), Kind: damages.Input, Given: &damages.Given{Value: damages.Num(fmt.Sprint(n))}}))
}

// product is money times one or two factors, unrounded.
func (d *drawer) product() damages.Expr {
	d.hit("product")
	factors := []damages.Expr{d.rounded(1, exact), d.other(damages.Rate)}
	if rapid.Bool().Draw(d.t, "count factor") {
		factors[1] = d.other(damages.Of("piece"))
	}
	if rapid.Bool().Draw(d.t, "swap") {
		factors[0], factors[1] = factors[1], factors[0]
	}
	return damages.Mul(factors...)
}

// hugeProduct is an amount of any size times a small whole number.
func (d *drawer) hugeProduct() damages.Expr {
	n := d.add(damages.Line{Unit: damages.Of("piece"), Kind: damages.Input, Given: &damages.Given{Value: damages.Num(d.pick("times", "1", "2", "3"))}})
	d.hit("huge product")
	return damages.Mul(d.ref(damages.CNY, 3_000_000_000_000), damages.L(n))
}

// rounded is an expression of money rounded to the fen, nested to depth, and
// never larger than the limit.
func (d *drawer) rounded(depth int, limit int64) damages.Expr {
	if depth == 0 {
		return d.ref(damages.CNY, limit)
	}
	next := func() damages.Expr { return d.rounded(depth-1, limit/3) }
	switch d.pick("money", "ref", "sum", "difference", "min", "max", "if", "choose", "sum") {
	case "sum":
		d.hit("sum")
		return damages.Add(next(), next(), next())
	case "difference":
		d.hit("difference")
		return damages.Sub(next(), next())
	case "min":
		d.hit("min")
		return damages.AtMost(next(), next())
	case "max":
		d.hit("max")
		return damages.NoLess(next(), next())
	case "if":
		d.hit("if")
		return damages.If{Cond: d.truth(1), Then: next(), Else: next()}
	case "choose":
		d.hit("choose")
		c := damages.Compare{Op: damages.Less, A: d.ref(damages.CNY, most), B: d.ref(damages.CNY, most)}
		return damages.Choose{Cases: []damages.Case{{When: c, Then: next()},
			{When: damages.Compare{Op: damages.GreaterOrEqual, A: c.A, B: c.B}, Then: next()}}}
	}
	return d.ref(damages.CNY, limit)
}

func (d *drawer) ratioRoot() damages.Expr {
	switch d.pick("ratio", "product", "sum", "power", "quotient") {
	case "product":
		return damages.Mul(d.other(damages.Rate), d.other(damages.Rate))
	case "power":
		d.hit("power")
		n := d.add(damages.Line{Unit: damages.Of("year"), Kind: damages.Input, Given: &damages.Given{Value: damages.Num(d.pick("exponent", "0", "1", "2", "3"))}})
		return damages.Round{X: damages.Power{Base: d.other(damages.Rate), Exponent: damages.L(n)}, Digits: 6}
	case "quotient":
		d.hit("quotient")
		return damages.Quotient{Num: d.other(damages.Of("piece")), Den: d.divisor(), Digits: rapid.SampledFrom([]int32{10, 4}).Draw(d.t, "digits")}
	}
	return damages.Sub(d.other(damages.Rate), damages.Add(d.other(damages.Rate), d.other(damages.Rate)))
}

func (d *drawer) quantity() damages.Expr {
	if d.abroad == nil && rapid.Bool().Draw(d.t, "count rows") {
		d.hit("count if")
		return damages.CountIf{Table: "rows", Where: d.pick("where", "flag", "big"), Unit: "piece"}
	}
	d.hit("count")
	return damages.Count{Of: []damages.Expr{d.truth(1), d.truth(0)}, Unit: "piece"}
}

func (d *drawer) truth(depth int) damages.Expr {
	kind := d.pick("truth", "ref", "compare", "and", "or")
	if depth == 0 || kind == "ref" {
		return d.other(damages.YesNo)
	}
	switch kind {
	case "compare":
		d.hit("compare")
		op := damages.Comparison(rapid.IntRange(0, 5).Draw(d.t, "op"))
		return damages.Compare{Op: op, A: d.rounded(1, most), B: d.rounded(1, most)}
	case "and":
		d.hit("and")
		return damages.And{Of: []damages.Expr{d.truth(depth - 1), d.truth(depth - 1)}}
	}
	d.hit("or")
	return damages.Or{Of: []damages.Expr{d.truth(depth - 1), d.truth(depth - 1)}}
}

// table adds a table of rows with computed columns, and a scale of brackets.
func (d *drawer) table() {
	rate, zero := damages.L("line_2"), damages.L("line_1")
	rows := &damages.Table{ID: "rows", Title: text.T("明细", "rows"), Source: damages.Source{Known: damages.OwnBooks}, Columns: []damages.Column{
		{ID: "item", Label: text.T("名目", "name"), Unit: damages.Free},
		{ID: "amount", Label: text.T("数额", "sum of money"), Unit: damages.CNY},
		{ID: "part", Label: text.T("份额", "part"), Unit: damages.Rate},
		{ID: "flag", Label: text.T("标记", "flag"), Unit: damages.YesNo},
		{ID: "on", Label: text.T("发生日", "day of the row"), Unit: damages.DayDate},
		{ID: "by", Label: text.T("累计", "so far"), Unit: damages.CNY, Expr: damages.SumUpTo{Table: "rows", Column: "amount", Day: "on", Until: damages.C("on")}},
		{ID: "share", Label: text.T("应占", "share"), Unit: damages.CNY, Expr: damages.Fen(damages.Mul(damages.C("amount"), damages.C("part")))},
		{ID: "so_far", Label: text.T("逐行", "row by row"), Unit: damages.CNY, Expr: damages.RunningSum{Column: "share"}},
		{ID: "big", Label: text.T("较大", "big"), Unit: damages.YesNo, Expr: damages.IsMore(damages.C("amount"), zero)},
		{ID: "worked", Label: text.T("核算", "worked"), Unit: damages.CNY, Expr: damages.If{Cond: damages.C("flag"),
			Then: damages.Fen(damages.Mul(damages.C("amount"), rate)), Else: damages.Sub(damages.C("amount"), damages.C("share"))}},
	}}
	fill := rows.Fill()
	for i := range rapid.IntRange(0, 6).Draw(d.t, "rows") {
		amount := d.amount("row", exact)
		if rapid.IntRange(0, 25).Draw(d.t, "blank") == 0 {
			d.hit("blank cell")
			amount = ""
		}
		cells := []string{fmt.Sprintf("=row %d", i), amount, d.value(damages.Rate, exact), fmt.Sprint(rapid.Bool().Draw(d.t, "flag")), d.value(damages.DayDate, exact)}
		if err := fill.Row(cells); err != nil {
			d.t.Fatalf("drawn row: %v", err)
		}
		d.hit("table row")
		d.hit("running sum")
	}
	fill.Done()
	scale := &damages.Table{ID: "scale", Title: text.T("分段", "scale"), Source: damages.Source{Known: damages.OfLaw}, Columns: []damages.Column{
		{ID: "over", Label: text.T("下限", "lower bound"), Unit: damages.CNY},
		{ID: "step", Label: text.T("增量", "step"), Unit: damages.Rate},
	}}
	steps := scale.Fill()
	for _, row := range [][]string{{"10000", "0.025"}, {"100000", "-0.005"}, {"200000", "-0.005"}, {"1000000", "-0.001"}} {
		if err := steps.Row(row); err != nil {
			d.t.Fatalf("drawn scale: %v", err)
		}
	}
	steps.Done()
	d.sheet.Tables = append(d.sheet.Tables, rows, scale)
}
