package damages_test

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"redress/damages"
)

// sumsOf names the claim file whose sums this program prints instead of being
// a test, so that the engine can be measured as a process of its own.
const sumsOf = "REDRESS_SUMS_OF"

func printSums(path string) error {
	file, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	claim, err := damages.ReadClaim(file, func(name string) (io.ReadCloser, error) {
		return os.Open(filepath.Join(filepath.Dir(path), name))
	})
	if err != nil {
		return err
	}
	out, err := damages.Compute(claim, nil)
	if err != nil {
		return err
	}
	sum := func(line string) string { return out.Computation.Result("gain." + line).Value.Number.StringFixed(2) }
	_, err = fmt.Println(sum("sales_total"), sum("profit"), sum("gain"))
	return err
}

// BenchmarkMillionRowsAgainstPython compares two whole processes that do the
// same: start, read a claim file and its CSV of 1,000,000 orders, work out
// sales, profit and gain, print them. One is this engine, which besides checks
// the file and takes its SHA-256; the other is Python with its csv and decimal
// modules. They run in turn; medians are reported, and the benchmark fails
// where their figures differ or Python is not at least three times slower.
func BenchmarkMillionRowsAgainstPython(b *testing.B) {
	python, err := exec.LookPath("python3")
	if err != nil {
		b.Skip("no python3 here to compare with")
	}
	path := millionOrders(b)
	engine := func() *exec.Cmd {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), sumsOf+"="+path)
		return cmd
	}
	script := func() *exec.Cmd { return exec.Command(python, "testdata/bench/sums.py", path) }
	var ours, theirs clock
	for b.Loop() {
		for range 5 { // enough for a median
			a, c := ours.run(b, engine()), theirs.run(b, script())
			if a != c {
				b.Fatalf("the engine says %s and Python %s", a, c)
			}
		}
	}
	ratio := float64(theirs.median()) / float64(ours.median())
	b.ReportMetric(float64(ours.median().Milliseconds()), "engine-ms")
	b.ReportMetric(float64(theirs.median().Milliseconds()), "python-ms")
	b.ReportMetric(ratio, "times-faster")
	if ratio < 3 {
		b.Errorf("only %.1f times as fast as Python", ratio)
	}
}

// run times a process and gives what it prints.
func (c *clock) run(b *testing.B, cmd *exec.Cmd) string {
	b.Helper()
	cmd.Stderr = os.Stderr
	var out []byte
	*c = append(*c, elapsed(func() {
		var err error
		if out, err = cmd.Output(); err != nil {
			b.Fatal(err)
		}
	}))
	return string(out)
}

// millionOrders writes a claim for the infringer's profit on 1,000,000 orders.
func millionOrders(b *testing.B) string {
	b.Helper()
	orders := listed("orders", [3]string{"item", "项目", "text"}, [3]string{"count", "件数", "quantity:piece"}, [3]string{"price", "单价", "money"})
	orders["rows"] = "orders.csv"
	file, err := json.Marshal(object{"redress_claim": 1, "cut_off": "2024-03-05", "name": object{"zh": "百万订单", "en": "a million orders"},
		"facts": object{"last_act": said("2023-06-30")}, "tables": []any{orders},
		"options": []any{object{"id": "gain", "kind": "infringer_profit", "choices": object{"basis": "margin"}, "tables": object{"sales": "orders"},
			"figures": object{"margin": said("0.1373")}}}})
	if err != nil {
		b.Fatal(err)
	}
	folder := b.TempDir()
	path := filepath.Join(folder, "claim.json")
	for name, content := range map[string]string{path: string(file), filepath.Join(folder, "orders.csv"): orderRows(damages.MaxRows)} {
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			b.Fatal(err)
		}
	}
	return path
}
