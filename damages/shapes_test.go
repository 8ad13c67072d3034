package damages_test

import (
	"errors"
	"strings"
	"testing"

	"redress/damages"
	"redress/internal/text"
)

// TestShapesOfJudgments: computations as judgments have made them, worked out by
// hand with exact decimals, to the fen.
func TestShapesOfJudgments(t *testing.T) {
	for _, c := range []struct{ claim, line, want string }{
		// Σ fall in price × units × share caused × contribution, by year.
		{"erosion-by-year", "eroded.eroded", "50,109,465.51 元"},
		{"erosion-by-year", "eroded.loss", "47,603,992.23 元"},
		{"erosion-by-year", "eroded.loss_later_part", "15,918,494.82 元"}, // eight of the twelve months of 2019
		{"erosion-by-year", "punished.award", "63,522,487.05 元"},
		// Σ (sales before − after) × caused × margin, by customer and year.
		{"customers-by-year", "lost.profit", "828,674.96 元"},
		{"customers-by-year", "lost.sum", "752,287.47 元"},
		// Σ income × share × printed factor.
		{"value-by-factors", "value.loss", "61,055,765.02 元"},
		{"penalty-of-a-sum", "of_price.agreed_penalty", "804,000.15 元"}, // 30 % of 2,680,000.50
		{"penalty-of-a-sum", "by_day.penalty_uncapped", "146,400.04 元"}, // 244 days
		{"penalty-of-a-sum", "by_day.agreed_penalty", "140,000.00 元"},   // as the clause caps it
		{"penalty-of-a-sum", "former.reduced_penalty", "23,483.88 元"},   // 7 of 24 months
		{"penalty-of-a-sum", "former.outstanding_reduced", "38,348.40 元"},
		{"penalty-of-a-sum", "former.non_compete_outstanding", "95,380.67 元"},
		{"restitution", "costs.costs_total", "203,333.33 元"},
		{"restitution", "award.damages", "1,606,710.83 元"},
		{"restitution", "award.damages_and_expenses", "1,810,044.16 元"},
		{"restitution", "fee.claimant_bears", "8,568.00 元"},
		{"restitution", "fee.defendant_bears", "15,912.00 元"},
		{"restitution", "fee_appeal.claimant_bears", "2,560.00 元"},
		{"restitution", "fee_appeal.defendant_bears", "10,240.00 元"},
		// Each multiple on its own base, in its own wording.
		{"two-multiples", "once.award", "2,334,705.34 元"},
		{"two-multiples", "thrice.award", "2,218,163.52 元"},
		{"two-multiples", "parts.sum", "5,352,868.86 元"},
		{"two-multiples", "award.punitive", "2,646,128.35 元"},
		{"two-multiples", "award.compensatory", "2,706,740.51 元"},
		// The plain average of the years that count, on either measure of a loss.
		{"margins-averaged", "own_price.loss", "465,244,246.49 元"},
		{"margins-averaged", "ledger.loss", "70,160.14 元"},
		// A round sum before the multiple.
		{"margins-averaged", "gain.gain_before_rounding", "5,975,547.50 元"},
		{"margins-averaged", "five.award", "30,000,000.00 元"},
		{"margins-averaged", "award.award_total", "30,400,000.00 元"},
		// 38 + 59 + 59 + 1,396 + 31 + 61 + 57 days at their rates.
		{"stepped-interest", "late.days", "1,701 天"},
		{"stepped-interest", "late.interest", "251,934.70 元"},
	} {
		is(t, outcomeWith(t, c.claim, nil), c.line, c.want)
	}
}

// TestUnitsOfTheClaimNameWhatIsCounted: an option counts pieces, the claim says
// that they are tonnes, and the exhibit says tonnes.
func TestUnitsOfTheClaimNameWhatIsCounted(t *testing.T) {
	is(t, outcomeWith(t, "gain-worked", nil), "operating.units", "3,000 件")
	out := outcomeWith(t, "gain-worked", object{"/units": object{"piece": object{"zh": "吨", "en": "tonnes"}}})
	is(t, out, "operating.units", "3,000 吨")
	if said := out.Computation.Sentence("operating.profit", text.EN); !strings.Contains(said, "3,000 tonnes") {
		t.Errorf("the sentence says %q", said)
	}
}

// whyRefused is the refusal of a claim with some values moved, with its mend.
func whyRefused(t *testing.T, claim string, changes map[string]any) string {
	t.Helper()
	c, err := damages.ReadClaim(patched(t, claimFile(t, claim), changes), openTable)
	if err == nil {
		_, err = damages.Compute(c, nil)
	}
	refusal, ok := errors.AsType[*damages.ClaimError](err)
	if !ok || !refusal.Message.Complete() || !refusal.Mend.Complete() || refusal.Pointer == "" {
		t.Fatalf("not refused with a place and a mend in both languages: %v", err)
	}
	return refusal.Message.ZH + "\n" + refusal.Mend.ZH
}

// TestNamedBase: a multiple rests on the option it names, whichever is pleaded
// as principal; on no other kind, on one only.
func TestNamedBase(t *testing.T) {
	refusal := func(option string) string {
		return whyRefused(t, "two-multiples", object{"/tables/2/rows": []any{[]any{option}}})
	}
	for option, want := range map[string]string{"other": "不是本案的损失或获利方案", "nobody": "不是本案的损失或获利方案"} {
		if got := refusal(option); !strings.Contains(got, want) {
			t.Errorf("%s: %s", option, got)
		}
	}
	two := whyRefused(t, "two-multiples", object{"/tables/2/rows": []any{[]any{"before"}, []any{"after"}}})
	if !strings.Contains(two, "只能是一个") {
		t.Error(two)
	}
	swapped := outcomeWith(t, "two-multiples", object{"/tables/2/rows": []any{[]any{"after"}}})
	is(t, swapped, "once.award", "1,478,775.68 元")
}

// TestReceivedComesOffOnce: what was received comes off before the sum claimed
// caps what is left, pays the compensation first, and is not taken off again by
// a contract plea that states the same payment.
func TestReceivedComesOffOnce(t *testing.T) {
	more := outcomeWith(t, "restitution", object{"/options/2/figures/already_received": said("2000000")})
	is(t, more, "award.damages", "0.00 元")
	if got := notes(option(t, more, "award")); !all(got, "已收款项超过所认定的赔偿") {
		t.Error(got)
	}
	capped := outcomeWith(t, "restitution", object{"/options/2/figures/claimed_damages": said("1600000")})
	is(t, capped, "award.damages", "1,600,000.00 元")
	first := outcomeWith(t, "restitution", object{"/options/2/choices": object{"from": "stated"}, "/options/2/figures/stated_compensatory": said("300000"),
		"/options/2/figures/stated_punitive": said("600000"), "/options/2/figures/claimed_damages": said("900000")})
	is(t, first, "award.punitive", "549,999.50 元") // 900,000 − 350,000.50, all of it punitive
	is(t, first, "award.compensatory", "0.00 元")
}

// TestDecidedFee: a share and a sum; a sum above the fee is said.
func TestDecidedFee(t *testing.T) {
	above := outcomeWith(t, "restitution", object{"/options/5/figures/decided_sum": said("20000")})
	is(t, above, "fee_appeal.defendant_bears", "0.00 元")
	if got := notes(option(t, above, "fee_appeal")); !all(got, "超过受理费") {
		t.Error(got)
	}
	open := outcomeWith(t, "restitution", object{"/options/5/figures/decided_sum": nil})
	if o := option(t, open, "fee_appeal"); o.State != damages.OptionMissing {
		t.Errorf("neither share nor sum: %s", o.State)
	}
}

// TestDiscountFactors: years between years need the factors of the appraisal,
// and the refusal says so.
func TestDiscountFactors(t *testing.T) {
	got := whyRefused(t, "value-by-factors", object{"/tables/0/columns/3": object{"id": "note", "label": object{"zh": "备注", "en": "remark"}, "unit": "text"}})
	if !strings.Contains(got, "factor") {
		t.Error(got)
	}
	unrated := outcomeWith(t, "value-by-factors", object{"/options/0/figures/discount_rate": nil})
	is(t, unrated, "value.loss", "61,055,765.02 元")
}

// TestColumnsAreToldApart: a label of the claim that a column worked out by the
// option bears as well is no mistake; an id given twice is, and says why.
func TestColumnsAreToldApart(t *testing.T) {
	out := outcomeWith(t, "penalty-of-a-sum", object{"/tables/0/columns/2/label": object{"zh": "天数", "en": "days"}})
	is(t, out, "former.outstanding_reduced", "38,348.40 元")
	sheet, _ := out.Computation.Sheets.Sheet("former")
	months, _ := sheet.Table("months")
	if c, ok := months.Column("days"); !ok || c.Label.EN != "days as worked out" || c.Label.ZH != "算得的天数" {
		t.Errorf("the column of the option is called %v", c)
	}
	got := whyRefused(t, "restitution", object{"/tables/0/columns/8": object{"id": "part", "label": object{"zh": "备注", "en": "remark"}, "unit": "text"}})
	if !strings.Contains(got, "计算列") {
		t.Error(got)
	}
}

// TestJudgmentThatDidNotStand: its figures are worked out and say so.
func TestJudgmentThatDidNotStand(t *testing.T) {
	for set, want := range map[string]bool{"true": true, "false": false} {
		out := outcomeWith(t, "margins-averaged", object{"/options/4/figures/set_aside": said(set)})
		if got := notes(option(t, out, "award")); all(got, "其后被撤销或改判") != want {
			t.Errorf("set aside %s: %v", set, got)
		}
	}
}

// TestSteppedRates: stretches in the order of days that reach back to the first
// day of interest.
func TestSteppedRates(t *testing.T) {
	for row, want := range map[string]string{"2015-06-01": "晚于计息首日", "2016-01-01": "不晚于上一行"} {
		got := whyRefused(t, "stepped-interest", object{"/tables/0/rows/0": []any{row, "0.051"}})
		if !strings.Contains(got, want) {
			t.Errorf("%s: %s", row, got)
		}
	}
	if got := whyRefused(t, "stepped-interest", object{"/tables/0/rows/3": []any{"2015-10-24", ""}}); !strings.Contains(got, "缺日期或利率") {
		t.Error(got)
	}
	open := outcomeWith(t, "stepped-interest", object{"/options/0/tables": object{}})
	if o := option(t, open, "late"); o.State != damages.OptionMissing {
		t.Errorf("without the rates the interest is %s", o.State)
	}
}
