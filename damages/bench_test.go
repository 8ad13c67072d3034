package damages_test

import (
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"redress/damages"
	"redress/internal/civil"
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

// largeClaim is sample A over a ledger of customers in twenty-one months and a
// ledger of orders, both of the given rows; beside its options stands one of
// every other kind, from the claims of the test data or the examples of the
// documentation, with ten periods and twenty defendants.
func largeClaim(b testing.TB, rows int) large {
	b.Helper()
	claim := parsed(b, "a-wine-customers")
	of := func(key string, i int) object { return claim[key].([]any)[i].(object) }
	of("tables", 0)["rows"], of("tables", 1)["rows"] = "customers.csv", "orders.csv"
	of("options", 3)["figures"].(object)["agreed_penalty"] = said("200000")
	seen := map[any]bool{}
	for _, o := range claim["options"].([]any) {
		seen[o.(object)["kind"]] = true
	}
	for _, name := range claimNames(b) {
		other := parsed(b, name)
		options, _ := other["options"].([]any)
		for _, o := range options {
			if kind := o.(object)["kind"]; !seen[kind] && !leans(o.(object)) {
				seen[kind] = true
				adopt(claim, other, o.(object))
			}
		}
	}
	for _, kind := range damages.Kinds() { // the others from the documentation
		if !seen[kind.ID] {
			var other object
			example, err := os.ReadFile("testdata/examples/" + kind.ID + ".json")
			if err != nil || json.Unmarshal(example, &other) != nil {
				b.Fatalf("no example of %s: %v", kind.ID, err)
			}
			for _, o := range other["options"].([]any) {
				if o.(object)["kind"] == kind.ID {
					renamed(claim, other)
					adopt(claim, other, o.(object))
				}
			}
		}
	}
	file, err := json.Marshal(claim)
	if err != nil {
		b.Fatal(err)
	}
	return large{file, map[string]string{"customers.csv": customerRows(rows), "orders.csv": orderRows(rows)}}
}

// renamed writes the heads of an example by the ids that options of their kinds
// have in the large claim.
func renamed(claim, example object) {
	ids := map[any]any{} // kind → id in the claim
	for _, o := range claim["options"].([]any) {
		ids[o.(object)["kind"]] = o.(object)["id"]
	}
	tables, _ := example["tables"].([]any)
	for _, t := range tables {
		if t.(object)["id"] != "heads" {
			continue
		}
		for _, row := range t.(object)["rows"].([]any) {
			for _, o := range example["options"].([]any) {
				if o.(object)["id"] == row.([]any)[0] {
					row.([]any)[0] = ids[o.(object)["kind"]]
					break
				}
			}
		}
	}
}

// leans tells an option that names others of its claim, or a line of its
// worksheets: it makes no sense in another claim.
func leans(option object) bool {
	tables, _ := option["tables"].(object)
	if tables["of"] != nil || tables["heads"] != nil {
		return true
	}
	figures, _ := option["figures"].(object)
	for _, f := range figures {
		if f.(object)["line"] != nil {
			return true
		}
	}
	return false
}

// TestTheLargeClaimIsWorkedOut: what the benchmarks measure holds an option of
// every kind.
func TestTheLargeClaimIsWorkedOut(t *testing.T) {
	claim := largeClaim(t, 50).claim(t)
	claim.Published = published(t)
	compute(t, claim)
	for _, kind := range damages.Kinds() {
		if !slices.ContainsFunc(claim.Options, func(o damages.ClaimOption) bool { return o.Kind == kind.ID }) {
			t.Errorf("the large claim has no %s", kind.ID)
		}
	}
}

func parsed(b testing.TB, name string) (claim object) {
	b.Helper()
	if err := json.Unmarshal(claimFile(b, name), &claim); err != nil {
		b.Fatal(err)
	}
	return claim
}

// adopt puts an option of another claim into a claim, with its tables, at the
// size of a large case, and the evidence that they cite.
func adopt(claim, other, option object) {
	option["id"], option["principal"] = option["kind"], false
	tables, _ := option["tables"].(object)
	for what, name := range tables {
		for _, t := range other["tables"].([]any) {
			if t := maps.Clone(t.(object)); t["id"] == name {
				t["id"] = fmt.Sprint(option["kind"], "_", what)
				t["rows"] = stretched(what, t["rows"].([]any))
				claim["tables"] = append(claim["tables"].([]any), t)
				tables[what] = t["id"]
			}
		}
	}
	listed := claim["evidence"].([]any)
	evidence, _ := other["evidence"].([]any)
	for _, e := range evidence {
		if !slices.ContainsFunc(listed, func(x any) bool { return x.(object)["id"] == e.(object)["id"] }) {
			listed = append(listed, e)
		}
	}
	for i, e := range listed { // numbers of several claims in one list
		e.(object)["pages"], e.(object)["number"] = 1000, fmt.Sprintf("证据%d", i+1)
	}
	claim["evidence"] = listed
	claim["options"] = append(claim["options"].([]any), option)
}

// stretched repeats the last row, under another name or two years later, to ten
// periods and twenty defendants.
func stretched(table string, rows []any) []any {
	for size := map[string]int{"defendants": 20, "periods": 10, "unit_periods": 10, "cuts": 9}[table]; len(rows) < size; {
		row := slices.Clone(rows[len(rows)-1].([]any))
		row[0] = fmt.Sprint(row[0], "+")
		for i, cell := range rows[len(rows)-1].([]any) {
			if day, err := civil.ParseDay(cell.(string)); err == nil {
				row[i] = day.AddYears(2).String()
			}
		}
		rows = append(rows, row)
	}
	return rows
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
	if option, _ := out.Option(option); option.State != damages.OptionComputed && option.State != damages.OptionAssumed {
		b.Fatalf("option %s is %s", option.ID, option.State)
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
