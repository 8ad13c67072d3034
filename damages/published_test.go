package damages_test

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

// checked is one row of testdata/published.txt: a line of a claim file, the
// figure at the digits printed, and how well it is known (A printed inputs, B
// one inferred, R an equality of the judgment, shape an exercise of the shape).
type checked struct{ claim, line, printed, unit, grade string }

func checkedFigures(t *testing.T) []checked {
	t.Helper()
	f, err := os.Open("testdata/published.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []checked
	for in := bufio.NewScanner(f); in.Scan(); {
		w := strings.Fields(in.Text())
		if len(w) == 0 || strings.HasPrefix(w[0], "#") {
			continue
		}
		if len(w) != 5 {
			t.Fatalf("five words to a row: %q", in.Text())
		}
		out = append(out, checked{w[0], w[1], w[2], w[3], w[4]})
	}
	return out
}

// TestPublishedFigures: what a judgment printed is what its claim file comes
// to. A figure printed rounded or cut off ("107万", "6.4亿余") names the unit
// in which it is printed, and is held at its digits.
func TestPublishedFigures(t *testing.T) {
	for _, row := range checkedFigures(t) {
		c := compute(t, readClaim(t, claimFile(t, row.claim))).Computation
		if _, ok := c.Sheets.Line(row.line); !ok {
			t.Errorf("%s has no line %s", row.claim, row.line)
			continue
		}
		got := c.Result(row.line).Value.Number
		printed, unit := decimal.RequireFromString(row.printed), decimal.RequireFromString(row.unit)
		if unit.IsPositive() {
			got = got.Div(unit).Truncate(0).Mul(unit)
		}
		if !got.Equal(printed) {
			t.Errorf("%s %s: %s, printed %s", row.claim, row.line, c.Result(row.line).Value.Number, printed)
		}
	}
}

// TestPublishedFiguresAreAll counts the oracles, case by case.
func TestPublishedFiguresAreAll(t *testing.T) {
	want := map[string]int{"ts-01": 1, "ts-04": 2, "ts-07": 4, "nc-03": 3, "tm-01": 2, "pt-01": 1, "pt-02": 1, "pv-02": 1, "us-02": 3}
	got := map[string]int{}
	for _, row := range checkedFigures(t) {
		if row.grade == "A" || row.grade == "B" {
			got[row.claim[:5]]++
		}
	}
	for name, n := range want {
		if got[name] != n {
			t.Errorf("%s: %d figures, want %d", name, got[name], n)
		}
	}
	if len(got) != len(want) {
		t.Errorf("cases %v, want %v", got, want)
	}
}
