package exports

import (
	"fmt"
	"testing"

	"github.com/shopspring/decimal"

	"redress/damages"
	"redress/internal/text"
)

// A day, a yes or a number that the program reads out of a table is held by the
// checks too: changed in any of its cells, the cover says that not all agrees.
func TestFixedColumnsAreChecked(t *testing.T) {
	for _, name := range []string{"delayed-interest", "gain-ledger", "enforcement-costs", "a-wine-customers"} {
		p := plan(bookMade(t, name, Making{Lang: text.ZH}))
		path := written(t, p.book)
		seen := 0
		for _, s := range p.sheets() {
			for _, table := range s.Tables {
				for j := range table.Columns {
					c := &table.Columns[j]
					if table.Rows == 0 || c.Unit.Kind == damages.Words || givenStyle(table, c) != fixed || p.printedBefore(s, table, c).page != nil {
						continue
					}
					for _, row := range []int{0, table.Rows - 1} {
						seen++
						at := relative(j+2, tableFirst+row)
						if agree := agreesWhenMoved(t, path, p.tables[s.ID+"."+table.ID].name, at); agree {
							t.Errorf("%s: %s.%s.%s row %d: changed, and all is said to agree", name, s.ID, table.ID, c.ID, row+1)
						}
					}
				}
			}
		}
		if seen == 0 {
			t.Errorf("%s has no fixed column", name)
		}
	}
}

// agreesWhenMoved turns a yes into a no or adds one to a number, and tells what
// the cover then says.
func agreesWhenMoved(t *testing.T, path, sheet, at string) bool {
	t.Helper()
	b, err := readWorkbook(path)
	if err != nil {
		t.Fatal(err)
	}
	c := b.cells[sheet][at]
	if c == nil || c.formula != "" {
		t.Fatalf("%s!%s is no input", sheet, at)
	}
	switch v := c.scalar(); v.kind {
	case isTruth:
		c.truth = !v.truth
	case isNumber:
		c.number = v.number.Add(decimal.New(1, 0))
	default:
		t.Fatalf("%s!%s holds %s", sheet, at, v)
	}
	v, err := newInterpreter(b).evaluate(b.sheets[0], allAgreeName)
	if err != nil || v.kind != isTruth {
		t.Fatalf("%s: %v %v", fmt.Sprint(sheet, "!", at), v, err)
	}
	return v.truth
}
