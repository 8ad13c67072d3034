package damages

import (
	"slices"

	"redress/internal/text"
)

// tellColumnsApart renames a column that the option works out where the claim
// gave that name to a column of its own: a lawyer cannot know what the option
// adds, and a sentence must find each column by its label. An id given twice
// stays refused.
func (d *draft) tellColumnsApart() {
	for _, t := range d.sheet.Tables {
		i := slices.IndexFunc(d.claim.Tables, func(c ClaimTable) bool { return c.ID == d.asked.Tables[t.ID] })
		if i < 0 || d.claim.Tables[i].loaded == nil {
			continue
		}
		given := d.claim.Tables[i].loaded.Columns
		for j := range t.Columns[min(len(given), len(t.Columns)):] {
			c := &t.Columns[len(given)+j]
			if slices.ContainsFunc(given, func(g Column) bool { return g.Label.ZH == c.Label.ZH || g.Label.EN == c.Label.EN }) {
				c.Label = text.T("算得的"+c.Label.ZH, c.Label.EN+" as worked out")
			}
		}
	}
}
