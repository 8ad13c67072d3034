package cases

import (
	"fmt"

	"redress/damages"
)

// performanceTable makes the tables of payments and instalments from their
// records, with the columns that the option reads; false for any other table. A
// payment of costs of court is no payment of the judgment sum.
func (c *ClaimFile) performanceTable(o *damages.ClaimOption, spec damages.TableSpec) bool {
	kind, ok := map[string]Kind{"payments": KindPayment, "instalments": KindInstalment}[spec.ID]
	if !ok {
		return false
	}
	t := damages.ClaimTable{ID: o.ID + "_" + spec.ID, Title: spec.Label}
	for _, col := range spec.Columns {
		t.Columns = append(t.Columns, damages.ClaimColumn{ID: col.ID, Label: col.Label, Unit: col.Unit.String()})
	}
	for _, r := range c.File.All(kind) {
		switch {
		case kind == KindInstalment:
			t.Rows.Inline = append(t.Rows.Inline, []string{r.Text("due_on"), r.Text("amount"), fmt.Sprint(r.Text("state") == "kept")}[:len(spec.Columns)])
		case r.Has("judgment") && r.Text("toward") != "other":
			t.Rows.Inline = append(t.Rows.Inline, []string{r.Text("on"), r.Text("amount")})
		default:
			continue
		}
		if t.Source == nil || r.Has("assumption") {
			known := damages.OwnBooks
			if r.Has("assumption") {
				known = damages.Estimate
			}
			t.Source = c.source(r, "amount", known, both(r.Bilingual("assumption")))
		}
	}
	if len(t.Rows.Inline) > 0 {
		c.Claim.Tables = append(c.Claim.Tables, t)
		o.Tables[spec.ID] = t.ID
	}
	return true
}
