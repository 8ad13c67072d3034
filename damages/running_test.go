package damages_test

import (
	"slices"
	"testing"

	"redress/damages"
	"redress/internal/text"
)

// TestRunningSumAndColumnMax: sums to each row, the largest of a column, and a
// blank that leaves open what may count it.
func TestRunningSumAndColumnMax(t *testing.T) {
	for _, c := range []struct {
		rows    []string
		running []string
		largest string
	}{
		{[]string{"1", "-2", "4"}, []string{"1", "-1", "3"}, "4"},
		{[]string{"-3", "-2"}, []string{"-3", "-5"}, "-2"},
		{[]string{"1", "", "4"}, []string{"1", "?", "?"}, "?"},
		{nil, nil, "0"},
	} {
		table := &damages.Table{ID: "rows", Title: text.T("行", "rows"), Columns: []damages.Column{
			{ID: "sum", Label: text.T("数额", "amount"), Unit: damages.CNY},
			{ID: "so_far", Label: text.T("累计", "so far"), Unit: damages.CNY, Expr: damages.RunningSum{Column: "sum"}}}}
		fill := table.Fill()
		for _, row := range c.rows {
			if err := fill.Row([]string{row}); err != nil {
				t.Fatal(err)
			}
		}
		fill.Done()
		sheet := &damages.Sheet{ID: "s", Title: text.T("表", "sheet"), Tables: []*damages.Table{table}, Lines: []damages.Line{
			{ID: "most", Label: text.T("最大", "largest"), Unit: damages.CNY, Kind: damages.Total, Expr: damages.ColumnMax{Table: "rows", Column: "sum"}}}}
		s, err := damages.Build([]*damages.Sheet{sheet})
		if err != nil {
			t.Fatal(err)
		}
		out := damages.Evaluate(s, nil)
		shown := func(r damages.Result) string {
			if r.State == damages.Missing {
				return "?"
			}
			return r.Value.Number.String()
		}
		var running []string
		for i := range c.rows {
			running = append(running, shown(out.Cell(sheet, "rows", "so_far", i)))
		}
		if got := shown(out.Result("s.most")); got != c.largest || !slices.Equal(running, c.running) {
			t.Errorf("%v: largest %s, running %v", c.rows, got, running)
		}
	}
}

// TestRunningSumStaysInItsTable: it is refused in a line, over words, and over
// a column that comes after.
func TestRunningSumStaysInItsTable(t *testing.T) {
	table := func(e damages.Expr) *damages.Table {
		out := &damages.Table{ID: "rows", Title: text.T("行", "rows"), Columns: []damages.Column{
			{ID: "who", Label: text.T("何人", "who"), Unit: damages.Free}, {ID: "sum", Label: text.T("数额", "amount"), Unit: damages.CNY},
			{ID: "so_far", Label: text.T("累计", "so far"), Unit: damages.CNY, Expr: e}}}
		out.Fill().Done()
		return out
	}
	for name, sheet := range map[string]*damages.Sheet{
		"line":  {ID: "s", Title: text.T("表", "sheet"), Tables: []*damages.Table{table(damages.C("sum"))}, Lines: []damages.Line{{ID: "x", Label: text.T("甲", "x"), Unit: damages.CNY, Kind: damages.Computed, Expr: damages.RunningSum{Column: "sum"}}}},
		"words": {ID: "s", Title: text.T("表", "sheet"), Tables: []*damages.Table{table(damages.RunningSum{Column: "who"})}},
		"after": {ID: "s", Title: text.T("表", "sheet"), Tables: []*damages.Table{table(damages.RunningSum{Column: "so_far"})}},
		"none":  {ID: "s", Title: text.T("表", "sheet"), Tables: []*damages.Table{table(damages.RunningSum{Column: "other"})}},
		"most":  {ID: "s", Title: text.T("表", "sheet"), Tables: []*damages.Table{table(damages.C("sum"))}, Lines: []damages.Line{{ID: "x", Label: text.T("甲", "x"), Unit: damages.Free, Kind: damages.Computed, Expr: damages.ColumnMax{Table: "rows", Column: "who"}}}},
	} {
		if _, err := damages.Build([]*damages.Sheet{sheet}); err == nil {
			t.Errorf("%s: built", name)
		}
	}
}
