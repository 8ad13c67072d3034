package damages_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"redress/internal/civil"
)

// TestPartsOfASplitAddUp: whatever the amount and the days at which time is
// cut, the parts by days and those by whole months are the whole.
func TestPartsOfASplitAddUp(t *testing.T) {
	whole := readClaim(t, claimFile(t, "period-split"))
	whole.Options = whole.Options[4:]
	file, err := whole.JSON()
	if err != nil {
		t.Fatal(err)
	}
	day := func(r *rapid.T, name string) string {
		return civil.MustDay("2014-05-01").AddDays(rapid.IntRange(0, 2400).Draw(r, name)).String()
	}
	rapid.Check(t, func(r *rapid.T) {
		amount := decimal.New(rapid.Int64Range(-1e13, 1e13).Draw(r, "amount"), -2)
		out := compute(t, readClaim(t, patched(t, file, object{"/options/0/figures/amount": said(amount.String()),
			"/facts/injunction_on": said(day(r, "injunction")), "/facts/agreement_to": said(day(r, "agreement")),
			"/tables/2/rows": []any{[]any{day(r, "own"), "自定"}, []any{day(r, "own too"), "自定"}}})))
		for _, way := range []string{"days", "months"} {
			if got := out.Computation.Result("periods.spread_by_" + way).Value.Number; !got.Equal(amount) {
				r.Fatalf("by %s the parts of %s add up to %s", way, amount, got)
			}
		}
	})
}

func TestPeriodByPeriodIsTheMelamineEstimate(t *testing.T) {
	out := outcomeWith(t, "period-split", nil)
	sheet, _ := out.Computation.Sheets.Sheet("gain")
	for column, want := range map[string]string{"estimate": "809176821.36", "revenue": "6631900554.34"} {
		if got := out.Computation.Cell(sheet, "periods", column, 0).Value.Number.String(); got != want {
			t.Errorf("%s is %s, not %s", column, got, want)
		}
	}
	cars, _ := out.Computation.Sheets.Sheet("cars")
	if got := out.Computation.Cell(cars, "unit_periods", "part", 0).Value.Number.String(); got != "8409600" { // 3,000 × 2,803.20
		t.Errorf("3,000 cars give %s", got)
	}
}
