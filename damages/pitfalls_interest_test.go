package damages_test

import (
	"fmt"
	"strings"
	"testing"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/civil"
)

// lines holds lines of an outcome against what they should print.
func lines(t *testing.T, out *damages.Outcome, want map[string]string) {
	t.Helper()
	for full, value := range want {
		is(t, out, full, value)
	}
}

func TestPitfall25DoubledInterestIsNotOnGeneralInterestAndLast(t *testing.T) {
	// general interest of 20,000 bears none: the debt is the same 1,000,000
	with := outcomeWith(t, "delayed-interest", nil)
	without := outcomeWith(t, "delayed-interest", object{"/options/2/figures/general_interest": nil, "/options/2/figures/costs": nil})
	lines(t, with, map[string]string{"waterfall.doubled_exclusive": "14,000.00 元", "waterfall.debt": "1,000,000.00 元"})
	lines(t, without, map[string]string{"waterfall.debt": "1,000,000.00 元", "waterfall.to_doubled": "14,033.25 元", "waterfall.overpaid": "30,966.75 元"}) // 10,000 paid ahead of time bears nothing
	// a payment that does not cover the debt leaves doubled interest untouched
	short := outcomeWith(t, "delayed-interest", object{"/tables/3/rows": []any{[]any{"2026-06-20", "532400.00"}}})
	lines(t, short, map[string]string{"waterfall.to_costs": "12,400.00 元", "waterfall.to_general": "20,000.00 元", "waterfall.to_debt": "500,000.00 元",
		"waterfall.to_doubled": "0.00 元", "waterfall.outstanding": "500,000.00 元", "waterfall.overpaid": "0.00 元"})
	// costs come before general interest
	little := outcomeWith(t, "delayed-interest", object{"/tables/3/rows": []any{[]any{"2026-06-20", "15000.00"}}})
	lines(t, little, map[string]string{"waterfall.to_costs": "12,400.00 元", "waterfall.to_general": "2,600.00 元", "waterfall.to_debt": "0.00 元", "waterfall.ahead_open": "17,400.00 元"})
	if got := titles(line(t, with, "waterfall.to_doubled").Cites); !all(got, "民法典第561条") || !all(got, "第4条") {
		t.Errorf("the order rests on %v", got)
	}
}

func TestPitfall26DelayBearsTheDailyRateNotTheLPR(t *testing.T) {
	out := outcomeWith(t, "delayed-interest", nil)
	is(t, out, "nothing_paid.daily_rate", "0.0175 %")
	is(t, out, "nothing_paid.doubled", "805.00 元") // 50,000 for 92 days
	lines(t, out, map[string]string{"at_once.doubled_exclusive": "88,900.00 元", "at_once.doubled_both": "89,432.00 元", "at_once.doubled": "88,900.00 元"})
	for row, want := range []string{"17500", "71400", "0"} {
		sheet, _ := out.Computation.Sheets.Sheet("at_once")
		if got := out.Computation.Cell(sheet, "segments", "interest", row).Value.Number.String(); got != want {
			t.Errorf("row %d bears %s, not %s", row, got, want)
		}
	}
}

func TestPitfall28And41TimeToEnforceRunsFromTheLastInstalment(t *testing.T) {
	out := outcomeWith(t, "delayed-interest", nil)
	is(t, out, "at_once.enforce_by", "2028-03-12")     // from the last day to perform, not from the judgment
	is(t, out, "instalments.enforce_by", "2028-05-31") // from the last instalment, not from the first
	if got := titles(line(t, out, "instalments.enforce_by").Cites); !all(got, "第250条") {
		t.Errorf("%v", got)
	}
	paidUp := outcomeWith(t, "delayed-interest", object{"/tables/2/rows": []any{[]any{"2026-01-31", "150000.00"}}})
	is(t, paidUp, "instalments.doubled", "0.00 元") // paid ahead: the later instalments are never overdue
	old := outcomeWith(t, "delayed-interest", object{"/tables/1/rows": []any{[]any{"2021-01-31", "50000.00"}, []any{"2021-12-31", "50000.00"}}})
	if got := notes(option(t, old, "instalments")); !all(got, "自每期届满分别起算") {
		t.Errorf("the text before 2022 goes without a word: %v", got)
	}
}

// The time to apply runs from the last instalment, doubled interest from each.
func TestPitfall41EachInstalmentHasItsInterestAndTheLastItsTimeLimit(t *testing.T) {
	rows := []any{[]any{"2026-01-31", "50000.00"}, []any{"2026-03-31", "50000.00"}, []any{"2026-05-31", "50000.00"}}
	out := outcomeWith(t, "delayed-interest", object{"/tables/1/rows": rows})
	is(t, out, "instalments.enforce_by", "2028-05-31")
	first := outcomeWith(t, "delayed-interest", object{"/tables/1/rows": rows[:1]})
	is(t, first, "instalments.enforce_by", "2028-01-31")
	if a, b := out.Computation.Result("instalments.doubled"), first.Computation.Result("instalments.doubled"); !a.Value.Number.GreaterThan(b.Value.Number) {
		t.Errorf("three instalments bear %s, the first alone %s", a.Value.Number, b.Value.Number)
	}
}

// TestDelayBoundaries walks 2014-08-01, when the rate came into force, and the
// days on which the articles of procedure changed their numbers.
func TestDelayBoundaries(t *testing.T) {
	set := func(due, until string) *damages.Outcome {
		return outcomeWith(t, "delayed-interest", object{"/options/3/figures/due_on": said(due), "/options/3/figures/until": said(until)})
	}
	before := set("2014-07-01", "2014-07-31")
	if o := option(t, before, "nothing_paid"); o.State != damages.OptionMissing || !all(notes(o), "2014-08-01以前") {
		t.Errorf("before the rule: %s %v", o.State, notes(o))
	}
	across := set("2014-07-01", "2014-08-02")
	is(t, across, "nothing_paid.doubled", "17.50 元") // 1 and 2 August only
	is(t, across, "nothing_paid.doubled_both", "17.50 元")
	is(t, set("2014-07-31", "2014-08-01"), "nothing_paid.doubled", "8.75 元")
	for until, want := range map[string]string{"2021-12-31": "第253条", "2022-01-01": "第260条", "2023-12-31": "第260条", "2024-01-01": "第264条"} {
		out := set("2021-06-30", until)
		if got := titles(line(t, out, "nothing_paid.doubled").Cites); !all(got, want) || strings.Count(strings.Join(got, ""), "民事诉讼法") != 1 {
			t.Errorf("%s: %v, want %s", until, got, want)
		}
	}
	applied := outcomeWith(t, "delayed-interest", object{"/options/3/figures/applied_on": said("2023-12-31"), "/options/3/figures/due_on": said("2021-06-30")})
	if got := titles(line(t, applied, "nothing_paid.doubled").Cites); !all(got, "第260条") {
		t.Errorf("the day of the application decides the number: %v", got)
	}
	for due, want := range map[string]string{"2021-12-31": "第239条", "2022-01-01": "第246条", "2023-12-31": "第246条", "2024-01-01": "第250条"} {
		if got := titles(line(t, set(due, "2024-06-01"), "nothing_paid.enforce_by").Cites); !all(got, want) {
			t.Errorf("%s: %v, want %s", due, got, want)
		}
	}
}

// TestDelayLacksItsDates: a date that lacks makes the option missing, whichever
// it is, and names it.
func TestDelayLacksItsDates(t *testing.T) {
	for name, changes := range map[string]map[string]any{
		"due day":     {"/options/0/figures/due_on": nil},
		"no end":      {"/options/3/figures/until": nil},
		"instalments": {"/options/1/tables/instalments": nil},
		"blank days":  {"/tables/1/rows": []any{[]any{"", "50000.00"}}},
		"blank pay":   {"/tables/0/rows": []any{[]any{"2026-06-20", "1000000.00"}, []any{"", "5.00"}}},
		"debt":        {"/options/0/figures/principal": nil},
	} {
		out := outcomeWith(t, "delayed-interest", changes)
		id := map[string]string{"no end": "nothing_paid", "instalments": "instalments", "blank days": "instalments"}[name]
		if id == "" {
			id = "at_once"
		}
		if o := option(t, out, id); o.State != damages.OptionMissing || len(o.Lacks) == 0 {
			t.Errorf("%s: %s, %v", name, o.State, o.Lacks)
		}
	}
}

// TestCourtFeesInTheDebt: left out by default, counted by choice with a word.
func TestCourtFeesInTheDebt(t *testing.T) {
	fees := object{"/options/3/figures/court_fees": said("1050.00")}
	is(t, outcomeWith(t, "delayed-interest", fees), "nothing_paid.debt", "50,000.00 元")
	fees["/options/3/choices"] = object{"fees": "included"}
	out := outcomeWith(t, "delayed-interest", fees)
	is(t, out, "nothing_paid.debt", "51,050.00 元")
	is(t, out, "nothing_paid.doubled", "821.91 元") // 51,050 × 0.000175 × 92 = 821.905
	if !all(notes(option(t, out, "nothing_paid")), "没有定论") {
		t.Error("counted without a word")
	}
}

// TestLPRIsOffForTort and refused where there was none.
func TestLPRIsOffForTortAndBeforeIt(t *testing.T) {
	out := outcomeWith(t, "lpr-interest", nil)
	if o := option(t, out, "on_tort"); o.State != damages.OptionBarred || !all(bars(o), "侵权赔偿额在裁判前未确定") {
		t.Errorf("tort: %s %v", o.State, bars(o))
	}
	on := outcomeWith(t, "lpr-interest", object{"/options/7/choices/for_tort": "on"})
	if o := option(t, on, "on_tort"); o.State != damages.OptionComputed || !all(notes(o), "侵权赔偿额在裁判前未确定") {
		t.Errorf("claimed all the same: %s %v", o.State, notes(o))
	}
	for from, state := range map[string]damages.OptionState{"2019-08-19": damages.OptionBarred, "2019-08-20": damages.OptionComputed} {
		if o := option(t, outcomeWith(t, "lpr-interest", object{"/options/3/figures/from": said(from)}), "lpr"); o.State != state {
			t.Errorf("%s: %s", from, o.State)
		}
	}
	c := readClaim(t, claimFile(t, "lpr-interest"))
	c.Published = damages.PublishedTables{}
	if o := option(t, compute(t, c), "lpr"); o.State != damages.OptionMissing || len(o.Lacks) == 0 {
		t.Errorf("without a table: %s", o.State)
	}
	if last := published(t).LPR.Last(); all(notes(option(t, outcomeWith(t, "lpr-interest", object{"/options/3/figures/to": said(last.String())}), "lpr")), "利率表止于") ||
		!all(notes(option(t, outcomeWith(t, "lpr-interest", object{"/options/3/figures/to": said(last.AddDays(1).String())}), "lpr")), "利率表止于") {
		t.Error("the warning stands from the day after the table's last")
	}
}

// TestSettlementConditions asks whether it was broken and filed.
func TestSettlementConditions(t *testing.T) {
	for broken, state := range map[string]damages.OptionState{"true": damages.OptionComputed, "false": damages.OptionBarred, "": damages.OptionMissing} {
		for _, filed := range []string{"true", "false", ""} {
			changes := object{"/options/3/figures/broken": said(broken), "/options/3/figures/filed": said(filed)}
			for pointer, v := range map[string]string{"/options/3/figures/broken": broken, "/options/3/figures/filed": filed} {
				if v == "" {
					changes[pointer] = nil
				}
			}
			want := state
			if filed == "" && state == damages.OptionComputed {
				want = damages.OptionMissing
			}
			o := option(t, outcomeWith(t, "after-judgment", changes), "resumed")
			if o.State != want || all(notes(o), "未提交法院") != (filed == "false") {
				t.Errorf("broken %q, filed %q: %s %v", broken, filed, o.State, notes(o))
			}
		}
	}
	out := outcomeWith(t, "after-judgment", nil)
	lines(t, out, map[string]string{"resumed.resume": "122,672.25 元", "resumed.sue": "110,000.00 元", "resumed.enforce_by": "2027-06-30"})
	if got := titles(line(t, out, "resumed.revived").Cites); !all(got, "第9条") || !all(got, "第17条") {
		t.Errorf("%v", got)
	}
}

func TestDailySums(t *testing.T) {
	out := outcomeWith(t, "after-judgment", nil)
	lines(t, out, map[string]string{"daily.by_the_judgment": "16,100,000.00 元", "daily.twice": "16,000,000.00 元", "twice.twice": "16,000,000.00 元"})
	first := outcomeWith(t, "after-judgment", object{"/options/1/choices": object{"count": "exclusive"}})
	is(t, first, "daily.by_the_judgment", "14,900,000.00 元") // 9 × 1m + 30 × 100k + 9 × 100k + 2m
	none := outcomeWith(t, "after-judgment", object{"/options/1/tables": nil})
	if o := option(t, none, "daily"); o.State != damages.OptionMissing {
		t.Errorf("without duties: %s", o.State)
	}
	for day, want := range map[string]damages.OptionState{"2022-04-09": damages.OptionMissing, "2022-04-10": damages.OptionAssumed} {
		o := option(t, outcomeWith(t, "after-judgment", object{"/options/2/figures/stop_on": said(day)}), "twice")
		if o.State != want {
			t.Errorf("twice the loss on %s: %s", day, o.State)
		}
	}
}

// TestSumUpTo: before, on and after the day; a blank anywhere is a blank.
func TestSumUpTo(t *testing.T) {
	table := &damages.Table{ID: "rows", Title: damages.CNY.Label(), Columns: []damages.Column{
		{ID: "on", Label: damages.DayUnit.Label(), Unit: damages.DayDate}, {ID: "sum", Label: damages.CNY.Label(), Unit: damages.CNY}}}
	fill := table.Fill()
	for i, day := range []string{"2026-01-02", "2026-01-01", "2026-01-03"} {
		if err := fill.Row([]string{day, fmt.Sprint(1 << i)}); err != nil {
			t.Fatal(err)
		}
	}
	fill.Done()
	for day, want := range map[string]string{"2025-12-31": "0", "2026-01-01": "2", "2026-01-02": "3", "2026-01-03": "7"} {
		sheet := &damages.Sheet{ID: "s", Title: damages.CNY.Label(), Tables: []*damages.Table{table}, Lines: []damages.Line{
			{ID: "day", Label: damages.AssumedWord, Unit: damages.DayDate, Kind: damages.Input, Given: &damages.Given{Value: damages.Value{Day: civil.MustDay(day)}}},
			{ID: "sum", Label: damages.MissingWord, Unit: damages.CNY, Kind: damages.Total, Expr: damages.SumUpTo{Table: "rows", Column: "sum", Day: "on", Until: damages.L("day")}}}}
		s, err := damages.Build([]*damages.Sheet{sheet})
		if err != nil {
			t.Fatal(err)
		}
		if got := damages.Evaluate(s, nil).Result("s.sum").Value.Number.String(); got != want {
			t.Errorf("up to %s: %s, not %s", day, got, want)
		}
	}
}

// TestInterestRulesAreHeld: the rules of this route are in the registry.
func TestInterestRulesAreHeld(t *testing.T) {
	for _, id := range []string{"R31", "R32", "R33", "R43", "R52"} {
		if rule, ok := law.Default().Rule(id); !ok || rule.Caveat.IsZero() {
			t.Errorf("%s", id)
		}
	}
}

// TestPublishedDailySums: what a published judgment fixed stands beside the
// sums of the case, as data with its case number, and moves no figure.
func TestPublishedDailySums(t *testing.T) {
	out := outcomeWith(t, "after-judgment", nil)
	if !all(notes(option(t, out, "daily")), "停止侵害每日 1,000,000.00 元（吉利诉威马案（2023）最高法知民终1590号）") {
		t.Errorf("%v", notes(option(t, out, "daily")))
	}
}

// TestGeneralInterestRanksAheadOnlyOnceAccrued: R32 puts interest before the
// principal, but a payment cannot meet interest of a later time; that is said
// where a payment lies before the day computed to, and only there.
func TestGeneralInterestRanksAheadOnlyOnceAccrued(t *testing.T) {
	const words = "其后才产生的部分不先于该次付款的本金"
	later := object{"/options/0/figures/general_interest": said("30000.00")}
	if !all(notes(option(t, outcomeWith(t, "delayed-interest", later), "at_once")), words) {
		t.Error("two payments, the interest computed to the last: not warned of")
	}
	if all(notes(option(t, outcomeWith(t, "delayed-interest", nil), "at_once")), words) {
		t.Error("warned of without any interest")
	}
}
