package cases

import (
	"fmt"
	"strings"

	"redress/damages"
	"redress/internal/text"
)

// shareTable makes the table of debtors from the shares on record; false where
// there is none. It is an estimate as soon as one share is assumed or tied to no
// excerpt.
func (c *ClaimFile) shareTable(o *damages.ClaimOption, p Record, spec damages.TableSpec) bool {
	shares := c.sharesOf(p)
	if len(shares) == 0 {
		return false
	}
	t := damages.ClaimTable{ID: o.ID + "_" + spec.ID, Title: spec.Label}
	for _, col := range spec.Columns {
		t.Columns = append(t.Columns, damages.ClaimColumn{ID: col.ID, Label: col.Label, Unit: col.Unit.String()})
	}
	for _, r := range shares {
		t.Rows.Inline = append(t.Rows.Inline, c.shareRow(r))
		if s := c.shareSource(r); t.Source == nil || t.Source.Known != damages.Estimate && s.Known == damages.Estimate {
			t.Source = s
		}
	}
	c.Claim.Tables = append(c.Claim.Tables, t)
	o.Tables[spec.ID] = t.ID
	return true
}

// sharesOf are the shares that a liability pleading reads. One that names
// another liability pleading is not among them; where a party has several, those
// that name this one go before those of what is pleaded as principal or of no
// option, and these before those of an alternative.
func (c *ClaimFile) sharesOf(p Record) []Record {
	rank := func(r Record) int {
		of, named := c.File.Resolve(r.Ref("pleading"))
		switch {
		case of.ID == p.ID:
			return 3
		case named && of.Text("option") == p.Text("option"):
			return 0
		case !named || of.Text("mode") == "principal":
			return 2
		}
		return 1
	}
	best := map[string]int{}
	for _, r := range c.File.All(KindShare) {
		best[r.Ref("party")] = max(best[r.Ref("party")], rank(r))
	}
	return c.File.Where(KindShare, func(r Record) bool { return rank(r) > 0 && rank(r) == best[r.Ref("party")] })
}

// shareRow is one debtor in the order of the option's columns: name, ground,
// share answered for, whether there is a cap, the cap, liable by share only. A
// joint debtor answers for the whole, up to a cap where he has one; joint up to
// a percentage has the percentage as its share; by share only, a share that is
// not on record lacks.
func (c *ClaimFile) shareRow(r Record) []string {
	party, _ := c.File.Resolve(r.Ref("party"))
	mode, share := r.Text("mode"), r.Text("share")
	capped := mode == "capped" && (r.Has("cap") || share == "") || mode == "several" && r.Has("cap")
	if mode == "joint" || mode == "capped" && share == "" {
		share = "1"
	}
	limit := ""
	if capped {
		limit = r.Text("cap")
	}
	return []string{cellText(oneLine(both(party.Bilingual("name")))), cellText(oneLine(c.groundOf(r, party))), share,
		fmt.Sprint(capped), limit, fmt.Sprint(mode == "several")}
}

// groundOf is the ground of liability on the share, else the ground of personal
// liability of the party.
func (c *ClaimFile) groundOf(r, party Record) text.Text {
	if ground := both(r.Bilingual("ground")); !ground.IsZero() {
		return ground
	}
	own := party.Text("personal_ground")
	return text.T(own, own)
}

func oneLine(t text.Text) text.Text {
	return text.T(strings.Join(strings.Fields(t.ZH), " "), strings.Join(strings.Fields(t.EN), " "))
}

// shareSource is where a share is read.
func (c *ClaimFile) shareSource(r Record) *damages.EntrySource {
	if r.Has("assumption") {
		return c.source(r, "share", damages.Estimate, both(r.Bilingual("assumption")))
	}
	for _, field := range []string{"share", "cap", "mode", "ground", ""} {
		if len(c.File.Sources(r, field)) > 0 {
			return c.source(r, field, damages.CourtObtained, text.Text{})
		}
	}
	return c.source(r, "share", damages.Estimate, tx("责任份额未链接证据", "a share of liability that is tied to no evidence"))
}
