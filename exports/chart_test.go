package exports

import (
	"fmt"
	"html"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"redress/internal/text"
)

// TestChartsOfScenarios opens the exhibit of a claim with scenarios, ranges and
// sizing again: each of their pages holds its chart, over the rows of its own
// table, named by the heads of its columns, inside what is printed.
func TestChartsOfScenarios(t *testing.T) {
	path := written(t, bookMade(t, "scenarios", Making{Lang: text.EN}))
	file, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for sheet, want := range map[string]struct {
		kind  string
		heads []string
		rows  int
	}{
		"Scenarios":                          {`barDir val="bar"`, []string{"total"}, 3},
		"Figures that move the total most":   {`grouping val="stacked"`, []string{"difference at the low", "difference at the high"}, 3},
		"Against statutory damages":          {`grouping val="clustered"`, []string{"its option at the low", "its option at the high", "statutory damages"}, 3},
		"Sums that might be claimed":         {"lineChart", []string{"expected net of the fee", "acceptance fee", "fee borne by the claimant, estimated"}, 4},
		"Chance of winning and expected net": {"lineChart", []string{"expected net of the fee", "fee borne by the claimant, estimated"}, 10},
	} {
		name := sheet[:min(len(sheet), 31)]
		chart := chartOfSheet(t, file, name)
		if !strings.Contains(chart, want.kind) {
			t.Errorf("%s: no %s in %.300s", sheet, want.kind, chart)
		}
		for i, head := range want.heads {
			refs := between(chart, "<tx><strRef><f>", "</f>")
			if len(refs) != len(want.heads) {
				t.Fatalf("%s: series %q", sheet, refs)
			}
			_, cell, _ := strings.Cut(refs[i], "!")
			if got, _ := file.GetCellValue(name, strings.ReplaceAll(cell, "$", "")); strings.ReplaceAll(got, "\n", " ") != head {
				t.Errorf("%s: series %d is called %q, not %q", sheet, i, got, head)
			}
		}
		for _, of := range between(chart, "<val><numRef><f>", "</f>") {
			if from, to, _ := strings.Cut(of[strings.LastIndex(of, "!")+1:], ":"); !strings.HasSuffix(from, "$5") || !strings.HasSuffix(to, fmt.Sprintf("$%d", 4+want.rows)) {
				t.Errorf("%s: draws %s", sheet, of)
			}
		}
	}
	rep, err := Verify(path)
	if err != nil || !rep.Sound() {
		t.Errorf("%+v %v", rep, err)
	}
}

// chartOfSheet is the part that holds the chart of a sheet.
func chartOfSheet(t *testing.T, file *excelize.File, sheet string) string {
	t.Helper()
	for path, part := range parts(t, file) {
		if strings.HasPrefix(path, "xl/charts/chart") && strings.Contains(html.UnescapeString(part), "<f>"+quoted(sheet)+"!") {
			return part
		}
	}
	t.Fatalf("%s has no chart", sheet)
	return ""
}

func parts(t *testing.T, file *excelize.File) map[string]string {
	t.Helper()
	out := map[string]string{}
	file.Pkg.Range(func(k, v any) bool {
		if b, ok := v.([]byte); ok {
			out[k.(string)] = string(b)
		}
		return true
	})
	return out
}

// between lists what stands between two marks.
func between(s, open, shut string) []string {
	var out []string
	for {
		_, rest, ok := strings.Cut(s, open)
		if !ok {
			return out
		}
		one, after, _ := strings.Cut(rest, shut)
		out, s = append(out, one), after
	}
}
