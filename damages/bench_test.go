package damages_test

import (
	"fmt"
	"io"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing"

	"redress/damages"
)

// large is a claim file with the CSV files beside it.
type large struct {
	file []byte
	csv  map[string]string
}

func (l large) open(name string) (io.ReadCloser, error) {
	rows, ok := l.csv[name]
	if !ok {
		return nil, fs.ErrNotExist
	}
	return io.NopCloser(strings.NewReader(rows)), nil
}

func (l large) claim(b testing.TB) *damages.Claim {
	b.Helper()
	c, err := damages.ReadClaim(l.file, l.open)
	if err != nil {
		b.Fatal(err)
	}
	return c
}

// largeClaim is sample A with every other kind of option beside its own: a
// ledger of customers over twenty-one months and a ledger of orders of the given
// rows, tables of the size of a large case for the rest.
func largeClaim(b testing.TB, rows int) large {
	b.Helper()
	changes := object{
		"/tables/0/rows": "customers.csv",
		"/tables/1/rows": "orders.csv",
		"/tables/4":      listed("payments", [3]string{"on", "付款日", "date"}, [3]string{"sum", "付款金额", "money"}),
		"/tables/5":      listed("instalments", [3]string{"due", "应付日", "date"}, [3]string{"agreed", "约定金额", "money"}, [3]string{"kept", "已履行", "truth"}),
		"/options/5": object{"id": "units", "kind": "loss_by_units", "choices": object{"basis": "lost_units", "detail": "table", "margin_kind": "gross"},
			"tables": object{"sales": "orders"}, "figures": object{"margin": said("0.38")}},
		"/options/6": object{"id": "performance", "kind": "performance", "tables": object{"payments": "payments", "instalments": "instalments"},
			"figures": object{"awarded": said("900000"), "as_of": said("2024-03-01"), "broken": said("true")}},
		"/options/3/figures/agreed_penalty": said("200000"),
	}
	var whole = patched(b, claimFile(b, "a-wine-customers"), changes)
	return large{whole, map[string]string{"customers.csv": customerRows(rows), "orders.csv": orderRows(rows)}}
}

// listed is a table of ten rows, one a month.
func listed(id string, columns ...[3]string) object {
	var of, rows []any
	for _, c := range columns {
		of = append(of, object{"id": c[0], "label": object{"zh": c[1], "en": c[0]}, "unit": c[2]})
	}
	for i := range 10 {
		row := []any{fmt.Sprintf("2023-%02d-28", i+1), fmt.Sprint(20000 + i), "false"}
		rows = append(rows, row[:len(columns)])
	}
	return object{"id": id, "title": object{"zh": id, "en": id}, "source": source, "columns": of, "rows": rows}
}

// customerRows is a ledger of customers with what each bought in every month.
func customerRows(rows int) string {
	var b strings.Builder
	b.WriteString("customer,voluntary,caused")
	for m := range 21 {
		fmt.Fprintf(&b, ",m%04d_%02d", 2021+(m+9)/12, (m+9)%12+1)
	}
	for i := range rows {
		fmt.Fprintf(&b, "\n酒客%06d,%t,0.%d", i, i%9 == 0, 5+i%5)
		for m := range 21 {
			fmt.Fprintf(&b, ",%d.%02d", (i*7+m*13)%5000, (i+m)%100)
		}
	}
	return b.String()
}

// orderRows is a ledger of orders at prices to a tenth of a fen.
func orderRows(rows int) string {
	var b strings.Builder
	b.WriteString("item,count,price\n")
	for i := range rows {
		fmt.Fprintf(&b, "订单%06d,%d,%d.%03d\n", i, i%40, i%900, i%1000)
	}
	return b.String()
}

// with is the same claim over the same tables with one figure changed.
func with(c *damages.Claim, option, figure, value string) *damages.Claim {
	out := *c
	out.Options = slices.Clone(c.Options)
	for i, o := range out.Options {
		if o.ID == option {
			entry := o.Figures[figure]
			entry.Value = value
			out.Options[i].Figures = maps.Clone(o.Figures)
			out.Options[i].Figures[figure] = entry
		}
	}
	return &out
}

// recompute changes one figure to and fro, as typing does, and works out the
// whole claim each time. It reports the median, which other work on the
// machine does not move.
func recompute(b *testing.B, option, figure string, values ...string) {
	claim := largeClaim(b, 100_000).claim(b)
	var claims []*damages.Claim
	for _, v := range values {
		claims = append(claims, with(claim, option, figure, v))
	}
	out, err := damages.Compute(claims[1], nil)
	if err != nil {
		b.Fatal(err)
	}
	for _, o := range out.Options {
		if o.State == damages.OptionMissing {
			b.Fatalf("option %s lacks figures: %v", o.ID, o.Lacks)
		}
	}
	turn := 0
	times := clocked(b, func() {
		if out, err = damages.Compute(claims[turn%2], out); err != nil {
			b.Fatal(err)
		}
		turn++
	})
	b.ReportMetric(times.median().Seconds()*1000, "median-ms")
}

// BenchmarkKeystrokeReadByEveryRow changes the margin that each of 100,000
// customers is measured with. It must stay under 16 milliseconds.
func BenchmarkKeystrokeReadByEveryRow(b *testing.B) { recompute(b, "loss", "margin", "0.41", "0.47") }

// BenchmarkKeystrokeReadByNoRow changes an amount that no row reads.
func BenchmarkKeystrokeReadByNoRow(b *testing.B) {
	recompute(b, "discretion", "amount", "400000", "450000")
}

// BenchmarkComputeLargeClaim works out the claim for the first time.
func BenchmarkComputeLargeClaim(b *testing.B) {
	claim := largeClaim(b, 100_000).claim(b)
	for b.Loop() {
		if _, err := damages.Compute(claim, nil); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkReadLargeClaim reads the claim file with both ledgers.
func BenchmarkReadLargeClaim(b *testing.B) {
	file := largeClaim(b, 100_000)
	for b.Loop() {
		file.claim(b)
	}
}
