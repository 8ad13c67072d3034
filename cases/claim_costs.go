package cases

import (
	"fmt"
	"strings"

	"redress/damages"
	"redress/internal/text"
)

// costTable makes the table of enforcement costs from the cost records. A cost
// counts when its payment is proved; its vouchers are complete when contract,
// invoice, payment and the tie to this case are all in hand.
func (c *ClaimFile) costTable(o *damages.ClaimOption) {
	costs := c.File.All(KindCost)
	if len(costs) == 0 {
		return
	}
	kind, _ := damages.KindOf("enforcement_costs")
	t := damages.ClaimTable{ID: o.ID + "_costs", Title: kind.Tables[0].Label, Source: c.costSource(costs)}
	for _, col := range kind.Tables[0].Columns {
		t.Columns = append(t.Columns, damages.ClaimColumn{ID: col.ID, Label: col.Label, Unit: col.Unit.String()})
	}
	for _, r := range costs {
		t.Rows.Inline = append(t.Rows.Inline, costRow(r))
	}
	c.Claim.Tables = append(c.Claim.Tables, t)
	o.Tables["costs"] = t.ID
}

// costSource is an estimate as soon as one of the costs is.
func (c *ClaimFile) costSource(costs []Record) *damages.EntrySource {
	for _, r := range costs {
		if r.Has("assumption") {
			return &damages.EntrySource{Known: damages.Estimate, Reason: both(r.Bilingual("assumption"))}
		}
	}
	return c.source(costs[0], "amount", damages.OwnBooks, text.Text{})
}

var vouchers = []struct {
	id    string
	label text.Text
}{
	{"contract", tx("合同", "contract")}, {"invoice", tx("发票", "invoice")},
	{"payment", tx("付款", "payment")}, {"link", tx("关联", "link")},
}

func costRow(r Record) []string {
	category := choiceText(r, "category")
	item := both(r.Bilingual("description"))
	if item.IsZero() {
		item = category
	}
	have, all := text.Text{}, true
	for _, v := range vouchers {
		if r.Text(v.id) != "have" {
			all = false
			continue
		}
		have = text.Join(text.T("、", ", "), nonZero(have, v.label)...)
	}
	if have.IsZero() {
		have = tx("无", "none")
	}
	share := r.Text("share")
	if share == "" {
		share = "1"
	}
	included, known := r.Truth("included")
	paid := r.Text("payment") == "have" || r.Has("paid_on")
	payee := r.Text("payee")
	return []string{cellText(item), cellText(category), payee, cellText(have), r.Text("amount"), share,
		fmt.Sprint(paid), fmt.Sprint(included || !known), fmt.Sprint(all)}
}

func nonZero(of ...text.Text) []text.Text {
	var out []text.Text
	for _, t := range of {
		if !t.IsZero() {
			out = append(out, t)
		}
	}
	return out
}

func choiceText(r Record, field string) text.Text {
	f, _ := EntityOf(r.Kind).Field(field)
	c, _ := f.Choice(r.Text(field))
	return c.Label
}

// cellText writes a text of both languages into one cell, as damages.CellText
// reads it.
func cellText(t text.Text) string {
	if t.ZH == t.EN {
		return t.ZH
	}
	return strings.Join([]string{t.ZH, t.EN}, damages.CellSeparator)
}
