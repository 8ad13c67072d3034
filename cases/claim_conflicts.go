package cases

import (
	"strings"

	"redress/damages"
)

// conflicts are the choices between conflicting inputs that the case records. A
// record that names no place of the claim settles nothing: it is left out, and
// the conflict still stands.
func (c *ClaimFile) conflicts() {
	for _, r := range c.File.All(KindConflict) {
		one := damages.ClaimConflict{Chosen: strings.TrimSpace(r.Text("chosen")), Reason: both(r.Bilingual("reason"))}
		one.Between = strings.FieldsFunc(r.Text("between"), func(sign rune) bool { return strings.ContainsRune(",，、;； ", sign) })
		if r.Has("aside") {
			known := damages.Known(r.Text("how"))
			if known == "" {
				known = damages.Estimate
			}
			one.SetAside = []damages.Entry{{Value: strings.TrimSpace(r.Text("aside")), Source: c.source(r, "aside", known, tx("未说明来源", "no source given"))}}
		}
		if c.Claim.CheckConflict(&one) == nil {
			c.Claim.Conflicts = append(c.Claim.Conflicts, one)
		} else {
			c.Skipped = append(c.Skipped, r)
		}
	}
}
