package damages_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"redress/damages"
	"redress/internal/civil"
	"redress/internal/text"
)

// columnDrawer draws computed columns over given ones, of every operation that
// a column can hold.
type columnDrawer struct {
	*rapid.T
	columns []damages.Column
	seen    map[string]int
}

func (d *columnDrawer) pick(name string, of ...string) string {
	d.Helper()
	s := rapid.SampledFrom(of).Draw(d.T, name)
	d.seen[s]++
	return s
}

// leaf is a cell or a line of a unit.
func (d *columnDrawer) leaf(u damages.Unit) damages.Expr {
	of := []damages.Expr{damages.L(map[damages.Kind]string{damages.Money: "amount", damages.Ratio: "rate",
		damages.Quantity: "pieces", damages.Date: "day", damages.Truth: "flag", damages.Days: "wait"}[u.Kind])}
	for _, c := range d.columns {
		if c.Unit == u {
			of = append(of, damages.C(c.ID), damages.C(c.ID))
		}
	}
	return rapid.SampledFrom(of).Draw(d.T, "leaf")
}

// expr is an expression of a unit; money is rounded to the fen.
func (d *columnDrawer) expr(u damages.Unit, depth int) damages.Expr {
	if depth == 0 {
		return d.leaf(u)
	}
	same := func() damages.Expr { return d.expr(u, depth-1) }
	switch u.Kind {
	case damages.Truth:
		return d.truth(depth)
	case damages.Days:
		return damages.NoLess(same(), damages.DaysBetween{From: d.leaf(damages.DayDate), To: d.leaf(damages.DayDate)})
	case damages.Quantity:
		if d.pick("quantity", "count", "count if", "cell") == "count" {
			return damages.Count{Of: []damages.Expr{d.truth(depth), d.truth(depth)}, Unit: "piece"}
		}
		return damages.CountIf{Table: "rows", Where: "yes", Unit: "piece"}
	case damages.Ratio:
		return damages.Mul(same(), d.leaf(damages.Rate))
	}
	switch d.pick("money", "sum", "difference", "min", "max", "round", "multiple", "if", "choose", "column sum", "column max", "sum if") {
	case "sum":
		return damages.Add(same(), same(), same())
	case "difference":
		return damages.Sub(same(), same())
	case "min":
		return damages.AtMost(same(), same())
	case "max":
		return damages.NoLess(same(), same())
	case "round":
		return damages.Round{X: damages.Mul(same(), d.factor()), Mode: d.mode(), Digits: rapid.Int32Range(-2, 2).Draw(d.T, "digits")}
	case "multiple":
		return damages.Round{X: same(), Mode: d.mode(), To: d.leaf(damages.CNY)}
	case "if":
		return damages.If{Cond: d.truth(depth), Then: same(), Else: same()}
	case "choose":
		a, b := same(), same()
		return damages.Choose{Cases: []damages.Case{{When: damages.Compare{Op: damages.Less, A: a, B: b}, Then: same()},
			{When: damages.Compare{Op: rapid.SampledFrom([]damages.Comparison{damages.GreaterOrEqual, damages.GreaterOrEqual, damages.Greater, damages.LessOrEqual}).Draw(d.T, "other case"), A: a, B: b}, Then: same()}}}
	case "column max":
		return damages.ColumnMax{Table: "rows", Column: "a"}
	case "column sum":
		return damages.ColumnSum{Table: "rows", Column: "a"}
	}
	return damages.SumIf{Table: "rows", Column: "a", Where: "yes"}
}

func (d *columnDrawer) factor() damages.Expr {
	return d.leaf(rapid.SampledFrom([]damages.Unit{damages.Rate, damages.Of("piece"), damages.DayUnit}).Draw(d.T, "factor"))
}

func (d *columnDrawer) mode() damages.Mode {
	return rapid.SampledFrom([]damages.Mode{damages.HalfAway, damages.Down, damages.Up}).Draw(d.T, "mode")
}

func (d *columnDrawer) truth(depth int) damages.Expr {
	switch d.pick("truth", "compare", "and", "or", "flag") {
	case "compare":
		return damages.Compare{Op: damages.Comparison(rapid.IntRange(0, 5).Draw(d.T, "op")), A: d.expr(damages.CNY, depth-1), B: d.leaf(damages.CNY)}
	case "and":
		return damages.And{Of: []damages.Expr{d.leaf(damages.YesNo), d.leaf(damages.YesNo)}}
	case "or":
		return damages.Or{Of: []damages.Expr{d.leaf(damages.YesNo), d.leaf(damages.YesNo)}}
	}
	return d.leaf(damages.YesNo)
}

// value is a cell as typed: ties, negatives, and numbers at and beyond the end
// of what an integer holds.
func (d *columnDrawer) value(u damages.Unit) string {
	switch u.Kind {
	case damages.Truth:
		return fmt.Sprint(rapid.Bool().Draw(d.T, "truth"))
	case damages.Date:
		return civil.MustDay("2018-01-01").AddDays(rapid.IntRange(0, 3000).Draw(d.T, "day")).String()
	case damages.Days:
		return fmt.Sprint(rapid.IntRange(-400, 400).Draw(d.T, "days"))
	case damages.Ratio:
		return d.pick("rate", "0.5", "-0.5", "0.05", "0.005", "1", "0", "0.333333", "2", "12345678901.5", "0.00000000000000000001")
	case damages.Quantity:
		return d.pick("quantity", "0", "1", "-7", "400", "0.125", "3000000000", "9223372036854775807")
	}
	return d.pick("amount", "0", "0.01", "-0.01", "0.05", "0.5", "1.5", "-2.5", "849.56", "-849.56", "10000.01", "99999999.99",
		"46116860184273879.04", "-46116860184273879.04", "92233720368547758.07", "-92233720368547758.07", "92233720368547758.08", "-92233720368547758.08", "100000000000000000000")
}

// sheets is one sheet with lines of every unit and a table.
func (d *columnDrawer) sheets() *damages.Sheets {
	sheet := &damages.Sheet{ID: "own", Title: text.T("表", "sheet")}
	units := []damages.Unit{damages.CNY, damages.CNY, damages.Rate, damages.Of("piece"), damages.DayDate, damages.YesNo, damages.DayUnit}
	for i, id := range []string{"amount", "limit", "rate", "pieces", "day", "flag", "wait"} {
		l := damages.Line{ID: id, Label: text.T(id, id), Unit: units[i], Kind: damages.Input}
		if rapid.IntRange(0, 30).Draw(d.T, "lacks") > 0 {
			v, _, err := damages.ParseValue(d.value(l.Unit), l.Unit)
			if err != nil {
				d.Fatal(err)
			}
			l.Given = &damages.Given{Value: v, Source: damages.Source{Known: rapid.SampledFrom([]damages.Known{damages.OwnBooks, damages.Estimate}).Draw(d.T, "known")}}
		}
		sheet.Lines = append(sheet.Lines, l)
	}
	given := []string{"a", "b", "part", "number", "on", "yes", "late"}
	for i, id := range given {
		d.columns = append(d.columns, damages.Column{ID: id, Label: text.T(id, id), Unit: units[i]})
	}
	for i := range rapid.IntRange(1, 5).Draw(d.T, "computed") {
		u := rapid.SampledFrom(units).Draw(d.T, "unit")
		if u.Kind == damages.Date {
			continue
		}
		c := damages.Column{ID: fmt.Sprintf("c%d", i), Label: text.T(fmt.Sprint("列", i), fmt.Sprint("column ", i)), Unit: u}
		if c.Expr = d.expr(u, rapid.IntRange(1, 2).Draw(d.T, "depth")); u == damages.CNY && d.pick("money column", "any", "quotient") == "quotient" {
			c.Expr = damages.Quotient{Num: c.Expr, Den: d.leaf(damages.Of("piece")), Digits: rapid.Int32Range(0, 2).Draw(d.T, "digits")}
		}
		d.columns = append(d.columns, c)
	}
	sheet.Tables = []*damages.Table{d.table(units[:len(given)])}
	d.totals(sheet)
	s, err := damages.Build([]*damages.Sheet{sheet})
	if err != nil {
		d.Fatal(err)
	}
	return s
}

// table repeats a few rows, now and then beyond the rows computed at once.
func (d *columnDrawer) table(units []damages.Unit) *damages.Table {
	t := &damages.Table{ID: "rows", Title: text.T("明细", "rows"), Columns: d.columns,
		Source: damages.Source{Known: rapid.SampledFrom([]damages.Known{damages.OwnBooks, damages.Estimate}).Draw(d.T, "rows known")}}
	var rows [][]string
	for range rapid.IntRange(0, 4).Draw(d.T, "rows") {
		row := make([]string, len(units))
		for i, u := range units {
			if rapid.IntRange(0, 60).Draw(d.T, "blank") > 0 {
				row[i] = d.value(u)
			}
		}
		rows = append(rows, row)
	}
	times := 1
	if rapid.IntRange(0, 40).Draw(d.T, "long") == 0 {
		times = 700
		d.seen["long"]++
	}
	fill := t.Fill()
	for range times {
		for _, row := range rows {
			if err := fill.Row(row); err != nil {
				d.Fatal(err)
			}
		}
	}
	return fill.Done()
}

// totals adds lines that read the columns as a whole.
func (d *columnDrawer) totals(sheet *damages.Sheet) {
	for _, c := range d.columns {
		add := func(id string, u damages.Unit, e damages.Expr) {
			sheet.Lines = append(sheet.Lines, damages.Line{ID: id, Label: text.T(id, id), Unit: u, Kind: damages.Computed, Expr: e})
		}
		switch {
		case c.Unit.Kind == damages.Truth:
			add("count_"+c.ID, damages.Of("piece"), damages.CountIf{Table: "rows", Where: c.ID, Unit: "piece"})
		case c.Unit.Kind != damages.Date:
			add("sum_"+c.ID, c.Unit, damages.ColumnSum{Table: "rows", Column: c.ID})
			add("part_"+c.ID, c.Unit, damages.SumIf{Table: "rows", Column: c.ID, Where: "yes"})
		}
	}
}

// TestScaledIntegersEqualDecimals: a column in scaled integers and the same in
// exact decimals agree in every cell, in every total, in what is known of a sum
// whose figures lack, and in what lacks or is assumed.
func TestScaledIntegersEqualDecimals(t *testing.T) {
	seen := map[string]int{}
	rapid.Check(t, func(t *rapid.T) {
		d := &columnDrawer{T: t, seen: seen}
		s := d.sheets()
		quick, slow := damages.Evaluate(s, nil), damages.EvaluateSlow(s)
		sheet := s.All[0]
		for i := range sheet.Lines {
			full := damages.FullID(sheet.ID, sheet.Lines[i].ID)
			sameResult(t, full, quick.Result(full), slow.Result(full))
		}
		for _, c := range d.columns {
			if c.Expr != nil {
				seen[fmt.Sprint("quick ", quick.Quick(sheet.ID, "rows", c.ID))]++
			}
			for row := range sheet.Tables[0].Rows {
				sameResult(t, fmt.Sprint(c.ID, " ", row), quick.Cell(sheet, "rows", c.ID, row), slow.Cell(sheet, "rows", c.ID, row))
			}
		}
		again := damages.Evaluate(s, quick)
		if !reflect.DeepEqual(again.Results, quick.Results) {
			t.Fatal("reused columns give other results")
		}
	})
	for _, what := range []string{"quick true", "quick false", "long", "choose", "multiple", "quotient", "column sum", "column max", "sum if", "92233720368547758.08", "1.5", "-2.5"} {
		if seen[what] == 0 {
			t.Errorf("nothing drawn with %s", what)
		}
	}
}

// sameResult compares a cell or a line in full.
func sameResult(t *rapid.T, what string, quick, slow damages.Result) {
	t.Helper()
	same := sameValue(quick, slow) && quick.State == slow.State && quick.Fault == slow.Fault &&
		reflect.DeepEqual(quick.Lacks, slow.Lacks) && reflect.DeepEqual(quick.Assumes, slow.Assumes) &&
		(quick.AtLeast == nil) == (slow.AtLeast == nil)
	if same && slow.AtLeast != nil {
		same = quick.AtLeast.Open == slow.AtLeast.Open && quick.AtLeast.Value.Number.Equal(slow.AtLeast.Value.Number)
	}
	if !same {
		t.Fatalf("%s: quick %+v, slow %+v", what, quick, slow)
	}
}

// TestBranchWithinBranchAssumes: which estimate a column rests on is asked of
// the branches that its rows take, one inside another too.
func TestBranchWithinBranchAssumes(t *testing.T) {
	line := func(id string, known damages.Known) damages.Line {
		return damages.Line{ID: id, Label: text.T(id, id), Unit: damages.CNY, Kind: damages.Input,
			Given: &damages.Given{Value: damages.Num("1"), Source: damages.Source{Known: known}}}
	}
	column := func(id string, u damages.Unit, e damages.Expr) damages.Column {
		return damages.Column{ID: id, Label: text.T(id, id), Unit: u, Expr: e}
	}
	inner := damages.If{Cond: damages.C("in"), Then: damages.L("books"), Else: damages.L("guess")}
	for rows, want := range map[string][]string{"true true;false false": nil, "true false;false false": {"own.guess"}} {
		table := &damages.Table{ID: "rows", Title: text.T("明细", "rows"), Source: damages.Source{Known: damages.OwnBooks}, Columns: []damages.Column{
			column("out", damages.YesNo, nil), column("in", damages.YesNo, nil),
			column("c", damages.CNY, damages.If{Cond: damages.C("out"), Then: inner, Else: damages.L("books")})}}
		fill := table.Fill()
		for _, row := range strings.Split(rows, ";") {
			if err := fill.Row(strings.Fields(row)); err != nil {
				t.Fatal(err)
			}
		}
		fill.Done()
		total := damages.Line{ID: "total", Label: text.T("合计", "total"), Unit: damages.CNY, Kind: damages.Computed, Expr: damages.ColumnSum{Table: "rows", Column: "c"}}
		s, err := damages.Build([]*damages.Sheet{{ID: "own", Title: text.T("表", "sheet"), Tables: []*damages.Table{table},
			Lines: []damages.Line{line("books", damages.OwnBooks), line("guess", damages.Estimate), total}}})
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range []*damages.Computation{damages.Evaluate(s, nil), damages.EvaluateSlow(s)} {
			if got := c.Result("own.total").Assumes; !slices.Equal(got, want) {
				t.Errorf("%s: assumes %v, want %v", rows, got, want)
			}
		}
	}
}
