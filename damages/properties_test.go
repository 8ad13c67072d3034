package damages_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"redress/damages"
)

// Laws that hold for whole claims, whatever the figures.

// TestWordingsGiveTheSameFactor: n times in all and n − 1 times on top are one
// total factor and one award (R11); a factor of one changes nothing and warns.
func TestWordingsGiveTheSameFactor(t *testing.T) {
	award := func(wording string, times decimal.Decimal) (*damages.Outcome, decimal.Decimal, decimal.Decimal) {
		out := outcomeWith(t, "punitive-worked", object{"/options/0/choices/wording": wording, "/options/0/figures/times": said(times.String())})
		return out, out.Computation.Result("split_total.factor").Value.Number, out.Computation.Result("split_total.award").Value.Number
	}
	draws := 0
	rapid.Check(t, func(r *rapid.T) {
		if draws++; draws > 60 {
			return
		}
		n := decimal.New(rapid.Int64Range(2000, 5000).Draw(r, "thousandths"), -3)
		_, total, all := award("total", n)
		_, additive, top := award("additive", n.Sub(decimal.New(1, 0)))
		if !total.Equal(n) || !additive.Equal(total) || !all.Equal(top) {
			r.Fatalf("n = %s: factors %s and %s, awards %s and %s", n, total, additive, all, top)
		}
	})
	out, factor, sum := award("total", decimal.New(1, 0))
	if !factor.Equal(decimal.New(1, 0)) || !sum.Equal(out.Computation.Result("split_total.compensatory_part").Value.Number) {
		t.Errorf("T = 1: factor %s, award %s", factor, sum)
	}
	if !all(notes(option(t, out, "split_total")), "没有惩罚性部分") {
		t.Error("T = 1 is not warned of")
	}
}

// TestByPeriodEqualsByCustomer adds one ledger up in two ways: each customer
// over all months, and each month over all customers.
func TestByPeriodEqualsByCustomer(t *testing.T) {
	cell := func(id string) any { return object{"cell": id} }
	months := []string{"m1", "m2", "m3", "m4"}
	rapid.Check(t, func(r *rapid.T) {
		columns := []any{object{"id": "name", "label": object{"zh": "客户", "en": "customer"}, "unit": "text"}}
		var ofRow, ofMonths []any
		for _, m := range months {
			columns = append(columns, object{"id": m, "label": object{"zh": m + "月", "en": "month " + m}, "unit": "money"})
			ofRow, ofMonths = append(ofRow, cell(m)), append(ofMonths, object{"column_sum": "ledger." + m})
		}
		columns = append(columns, object{"id": "whole", "label": object{"zh": "全期", "en": "whole time"}, "unit": "money", "formula": object{"sum": ofRow}})
		var rows []any
		for i := range rapid.IntRange(1, 30).Draw(r, "customers") {
			row := []any{fmt.Sprintf("c%d", i)}
			for range months {
				row = append(row, decimal.New(rapid.Int64Range(-1_000_000, 1_000_000_000).Draw(r, "fen"), -2).StringFixed(2))
			}
			rows = append(rows, row)
		}
		line := func(id string, formula any) any {
			return object{"id": id, "label": object{"zh": id, "en": id}, "unit": "money", "kind": "total", "formula": formula}
		}
		b := patched(t, []byte(plainClaim), object{
			"/tables":     []any{object{"id": "ledger", "title": object{"zh": "台账", "en": "ledger"}, "source": source, "columns": columns, "rows": rows}},
			"/worksheets": []any{object{"id": "own", "title": object{"zh": "合计", "en": "sums"}, "tables": []any{"ledger"}, "lines": []any{line("by_customer", object{"column_sum": "ledger.whole"}), line("by_month", object{"sum": ofMonths})}}},
		})
		out := compute(t, readClaim(t, b))
		a, c := out.Computation.Result("own.by_customer").Value.Number, out.Computation.Result("own.by_month").Value.Number
		if !a.Equal(c) {
			r.Fatalf("by customer %s, by month %s", a, c)
		}
	})
}

// figuresOf are the results of every line of the options of a claim, in words.
func figuresOf(out *damages.Outcome, but string) map[string]string {
	found := map[string]string{}
	for _, s := range out.Computation.Sheets.All {
		for i := range s.Lines {
			l := &s.Lines[i]
			if l.Kind != damages.Heading && s.ID != but {
				full := damages.FullID(s.ID, l.ID)
				found[full] = damages.ShowResult(out.Computation.Result(full), l, "zh")
			}
		}
	}
	return found
}

// TestOrderInTheFileDoesNotMatter: options, tables and evidence written the
// other way round give the same figures in every line.
func TestOrderInTheFileDoesNotMatter(t *testing.T) {
	for _, name := range claimNames(t) {
		var whole map[string]any
		if err := json.Unmarshal(claimFile(t, name), &whole); err != nil {
			t.Fatal(err)
		}
		kinds := map[string]int{}
		for _, o := range listOf(whole["options"]) {
			kinds[o.(map[string]any)["kind"].(string)]++
		}
		if most := slices.Max(append(slices.Collect(maps.Values(kinds)), 0)); most > 1 {
			continue // options of one kind stand in the order of the file, and are told apart by it
		}
		was := figuresOf(compute(t, readClaim(t, claimFile(t, name))), "")
		for _, key := range []string{"options", "tables", "evidence"} {
			slices.Reverse(listOf(whole[key]))
		}
		b, err := json.Marshal(whole)
		if err != nil {
			t.Fatal(err)
		}
		is := figuresOf(compute(t, readClaim(t, b)), "")
		for _, id := range slices.Sorted(maps.Keys(was)) {
			if is[id] != was[id] {
				t.Errorf("%s, %s: %s, the other way round %s", name, id, was[id], is[id])
			}
		}
	}
}

func listOf(v any) []any {
	list, _ := v.([]any)
	return list
}

// scaled is a claim with every amount of money times ten.
func scaled(t *testing.T, c *damages.Claim) {
	t.Helper()
	ten := func(e damages.Entry) damages.Entry {
		if e.Value != "" {
			e.Value = decimal.RequireFromString(e.Value).Shift(1).String()
		}
		return e
	}
	for i := range c.Options {
		o := &c.Options[i]
		kind, _ := damages.KindOf(o.Kind)
		for _, f := range kind.Figures {
			if e, ok := o.Figures[f.ID]; ok && f.Unit.Kind == damages.Money {
				o.Figures[f.ID] = ten(e)
			}
		}
	}
	for i := range c.Tables {
		for j, column := range c.Tables[i].Columns {
			if !strings.HasPrefix(column.Unit, "money") {
				continue
			}
			for _, row := range c.Tables[i].Rows.Inline {
				row[j] = ten(damages.Entry{Value: row[j]}).Value
			}
		}
	}
}

// TestTenTimesTheMoney: ten times every amount is ten times every total, but
// for the fen of ten roundings, where no amount of the law binds: no cap, no
// scale of fees, no minimum wage.
func TestTenTimesTheMoney(t *testing.T) {
	for _, name := range []string{"worked-numbers", "punitive-worked", "punitive-span", "period-split", "gain-worked", "gain-statements", "gain-companies",
		"loss-royalty", "loss-value", "loss-sales", "penalty-forms", "sharing-worked", "c-contract-clause", "training", "delayed-interest"} {
		once := readClaim(t, claimFile(t, name))
		was := compute(t, once)
		ten := readClaim(t, claimFile(t, name))
		scaled(t, ten)
		if err := ten.Check(openTable); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		is := compute(t, ten)
		seen := 0
		for i, o := range was.Options {
			kind, _ := damages.KindOf(o.Kind)
			l, ok := was.Computation.Sheets.Line(o.Result)
			if !ok || l.Unit.Kind != damages.Money || kind.Route == damages.CourtCosts || kind.Method == damages.AtDiscretion || o.State != damages.OptionComputed && o.State != damages.OptionAssumed {
				continue
			}
			most := decimal.New(50, -2)
			if asked := once.Options[slices.IndexFunc(once.Options, func(c damages.ClaimOption) bool { return c.ID == o.ID })].Choices; asked["rounding"] != "" || asked["penalty_rounding"] != "" {
				most = decimal.New(5, 0) // rounded to the yuan by choice
			}
			a, b := was.Amount(o).Value.Number, is.Amount(is.Options[i]).Value.Number
			if b.Sub(a.Shift(1)).Abs().GreaterThan(most) {
				t.Errorf("%s, %s: %s, of ten times the money %s", name, o.ID, a, b)
			}
			seen++
		}
		if seen == 0 {
			t.Errorf("%s: no total was looked at", name)
		}
	}
}
