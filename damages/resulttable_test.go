package damages_test

import "testing"

// TestTheJSONHoldsTheRowsOfTables: what a segment of interest comes to stands in
// the JSON of an outcome as it does in the computation, and the rows add up to the
// line that adds them.
func TestTheJSONHoldsTheRowsOfTables(t *testing.T) {
	out := compute(t, readClaim(t, claimFile(t, "delayed-interest")))
	found := 0
	for _, s := range out.JSON().Sheets {
		own, _ := out.Computation.Sheets.Sheet(s.ID)
		for _, table := range s.Tables {
			if table.RowsInAll != len(table.Rows) {
				t.Errorf("%s.%s: %d rows of %d", s.ID, table.ID, len(table.Rows), table.RowsInAll)
			}
			for i, row := range table.Rows {
				for j, c := range table.Columns {
					if c.Unit != "money" || c.Formula.IsZero() || row[j] == nil {
						continue
					}
					found++
					if want := out.Computation.Cell(own, table.ID, c.ID, i).Value.Number.StringFixed(2); *row[j] != want {
						t.Errorf("%s.%s row %d %s: %s, not %s", s.ID, table.ID, i+1, c.ID, *row[j], want)
					}
				}
			}
		}
	}
	if found < 20 {
		t.Errorf("%d computed amounts", found)
	}
}
