package damages_test

import (
	"fmt"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"redress/damages"
	"redress/internal/civil"
)

var lateDebt = object{"/options/0/figures/principal": said("1000000.00"), "/options/0/figures/general_rate": said("0.06"), "/options/0/figures/general_from": said("2026-01-01"),
	"/options/0/figures/until": said("2026-09-28")}

func lateWith(t *testing.T, payments []any, more object) *damages.Outcome {
	t.Helper()
	changes := object{"/tables/0/rows": payments}
	for _, of := range []object{lateDebt, more} {
		for k, v := range of {
			changes[k] = v
		}
	}
	return outcomeWith(t, "delayed-interest", changes)
}

// TestGeneralInterestRunsOnWhatIsLeft: 6 % a year on 1,000,000 from 2026-01-01,
// due 2026-03-12, 500,000 paid on 2026-06-20 and nothing after to 2026-09-28. By
// the payment 170 days have borne 27,945.21, so it meets 472,054.79 of the
// principal; 527,945.21 bears 100 days more, 8,678.55.
func TestGeneralInterestRunsOnWhatIsLeft(t *testing.T) {
	payments := []any{[]any{"2026-06-20", "500000.00"}}
	lines(t, lateWith(t, payments, nil), map[string]string{"at_once.general_accrued_1": "27,945.21 元", "at_once.general_paid_1": "472,054.79 元", "at_once.general_base_2": "527,945.21 元",
		"at_once.general_accrued_2": "8,678.55 元", "at_once.general_accrued": "36,623.76 元", "at_once.to_general": "27,945.21 元", "at_once.to_debt": "472,054.79 元",
		"at_once.ahead_open": "8,678.55 元", "at_once.outstanding": "527,945.21 元", "at_once.to_doubled": "0.00 元",
		// 472,054.79 × 100 days and 527,945.21 × 200 days at 0.0175 %
		"at_once.doubled": "26,739.04 元", "at_once.due_in_all": "563,362.80 元"})
	lines(t, lateWith(t, payments, object{"/options/0/choices": object{"general_year": "360"}}), map[string]string{"at_once.general_accrued_1": "28,333.33 元"})
	// costs and what had accrued before go ahead of it
	lines(t, lateWith(t, payments, object{"/options/0/figures/costs": said("12400"), "/options/0/figures/general_interest": said("20000")}),
		map[string]string{"at_once.to_costs": "12,400.00 元", "at_once.general_paid_1": "439,654.79 元", "at_once.to_general": "47,945.21 元"})
	// a payment that does not cover the interest leaves the principal whole
	lines(t, lateWith(t, []any{[]any{"2026-06-20", "20000.00"}, []any{"2026-06-30", "10000.00"}}, nil),
		map[string]string{"at_once.general_base_2": "1,000,000.00 元", "at_once.general_accrued_2": "1,643.84 元", "at_once.general_paid_2": "410.95 元", "at_once.to_general": "29,589.05 元"})
	// without the day it runs from the option lacks it
	if o := option(t, lateWith(t, payments, object{"/options/0/figures/general_from": nil}), "at_once"); o.State != damages.OptionMissing {
		t.Error(o.State)
	}
}

// TestWaterfallMeetsEveryPaymentInTurn holds the lines against a loop that keeps
// what is open and meets costs, general interest, principal, doubled interest.
func TestWaterfallMeetsEveryPaymentInTurn(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		num := decimal.RequireFromString
		from, until := civil.MustDay("2026-01-01"), civil.MustDay("2026-09-28")
		costs, open, base, paid := num("1000.00"), num("500.00"), num("1000000.00"), decimal.Zero
		var rows []any
		last, day, accrued := from, civil.MustDay("2025-11-01"), decimal.Zero
		accrue := func(to civil.Day) {
			if to.After(last) {
				bears := base.Mul(num("0.06")).Mul(decimal.NewFromInt(int64(to.Sub(last)))).DivRound(num("365"), 2)
				open, accrued, last = open.Add(bears), accrued.Add(bears), to
			}
		}
		for range rapid.IntRange(0, 6).Draw(r, "payments") {
			day = day.AddDays(rapid.IntRange(1, 90).Draw(r, "days"))
			sum := decimal.New(rapid.Int64Range(1, 60000000).Draw(r, "fen"), -2)
			rows = append(rows, []any{day.String(), sum.String()})
			if day.After(until) {
				continue
			}
			accrue(day)
			paid = paid.Add(sum)
			for _, claim := range []*decimal.Decimal{&costs, &open, &base} {
				met := decimal.Min(sum, *claim)
				*claim, sum = claim.Sub(met), sum.Sub(met)
			}
		}
		accrue(until)
		out := lateWith(t, rows, object{"/options/0/figures/costs": said("1000"), "/options/0/figures/general_interest": said("500"), "/options/0/tables": object{"payments": "paid"}})
		got := func(id string) decimal.Decimal { return out.Computation.Result("at_once." + id).Value.Number }
		if !got("outstanding").Equal(base) || !got("general_accrued").Equal(accrued) {
			r.Fatal(fmt.Sprint(rows, " left ", got("outstanding"), " not ", base, ", accrued ", got("general_accrued"), " not ", accrued))
		}
		spent := got("to_costs").Add(got("to_general")).Add(got("to_debt")).Add(got("to_doubled")).Add(got("overpaid"))
		if !spent.Equal(paid) || !got("ahead_open").Equal(costs.Add(open)) {
			r.Fatal(fmt.Sprint(rows, " spent ", spent, " of ", paid, ", open ", got("ahead_open")))
		}
	})
}
