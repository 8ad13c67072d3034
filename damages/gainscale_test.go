package damages_test

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"redress/damages"
)

// ledgerOf is the ledger claim with rows of its own, amounts times a factor.
func ledgerOf(t testing.TB, rows []ledgerRow, factor int64) *damages.Outcome {
	var cells []any
	for _, r := range rows {
		cells = append(cells, []any{r.on, "甲产品", fmt.Sprint(r.hundreds * 100 * factor), fmt.Sprint(r.incl), fmt.Sprint(r.affiliate), fmt.Sprint(r.brushed)})
	}
	return compute(t, readClaim(t, patched(t, claimFile(t, "gain-ledger"), object{"/tables/0/rows": cells,
		"/options/0/choices/vat": "stated", "/options/0/figures/vat_rate": said("0.25"), "/options/1/choices/vat": "stated", "/options/1/figures/vat_rate": said("0.25"),
		"/options/1/figures/claimed_revenue": said(fmt.Sprint(900000 * factor))})))
}

type ledgerRow struct {
	on                       string
	hundreds                 int64
	incl, affiliate, brushed bool
}

var drawnRow = rapid.Custom(func(t *rapid.T) ledgerRow {
	return ledgerRow{fmt.Sprintf("20%02d-%02d-28", rapid.IntRange(17, 21).Draw(t, "year"), rapid.IntRange(1, 12).Draw(t, "month")),
		rapid.Int64Range(-50, 1000).Draw(t, "amount"), rapid.Bool().Draw(t, "incl"), rapid.Bool().Draw(t, "affiliate"), rapid.Bool().Draw(t, "brushed")}
})

// TestLedgerScalesAndHasNoOrder: all money times ten gives every money line
// times ten, and rows in another order give the same lines. The amounts come
// out even at the fen, so that no rounding stands between.
func TestLedgerScalesAndHasNoOrder(t *testing.T) {
	draws := 0
	rapid.Check(t, func(r *rapid.T) {
		if draws++; draws > 300 { // three whole claims a draw: enough of them
			return
		}
		rows := rapid.SliceOfN(drawnRow, 1, 12).Draw(r, "rows")
		once, ten := ledgerOf(t, rows, 1), ledgerOf(t, rows, 10)
		other := ledgerOf(t, rapid.Permutation(rows).Draw(r, "order"), 1)
		for _, id := range []string{"ledger", "brushed_off"} {
			s, _ := once.Computation.Sheets.Sheet(id)
			for _, l := range s.Lines {
				full := damages.FullID(id, l.ID)
				a, b, c := once.Computation.Result(full), ten.Computation.Result(full), other.Computation.Result(full)
				if l.Unit == damages.CNY && !b.Value.Number.Equal(a.Value.Number.Shift(1)) {
					r.Fatalf("%s: %s, ten times the money gives %s", full, a.Value.Number, b.Value.Number)
				}
				if !sameValue(a, c) || a.State != c.State {
					r.Fatalf("%s: %v, in another order %v", full, a, c)
				}
			}
		}
	})
}
