package cases

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"redress/damages"
	"redress/internal/text"
)

// costTable makes the table of enforcement costs from the cost records. A cost
// counts when its payment is proved. Columns that no record fills are left out.
func (c *ClaimFile) costTable(o *damages.ClaimOption) {
	costs := c.File.All(KindCost)
	if len(costs) == 0 {
		return
	}
	kind, _ := damages.KindOf("enforcement_costs")
	t := damages.ClaimTable{ID: o.ID + "_costs", Title: kind.Tables[0].Label, Source: c.costSource(costs)}
	rows := make([][]string, len(costs))
	for _, col := range kind.Tables[0].Columns {
		cell, ok := costCells[col.ID]
		if !ok || col.Optional && !slices.ContainsFunc(costs, func(r Record) bool { return cell(c, r) != "" }) {
			continue
		}
		t.Columns = append(t.Columns, damages.ClaimColumn{ID: col.ID, Label: col.Label, Unit: col.Unit.String()})
		for i, r := range costs {
			rows[i] = append(rows[i], cell(c, r))
		}
	}
	t.Rows.Inline = rows
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

// costCells give the cells of a cost, by column of the table; what is not here
// is not taken from a case.
var costCells = map[string]func(c *ClaimFile, r Record) string{
	"item": func(_ *ClaimFile, r Record) string {
		if item := both(r.Bilingual("description")); !item.IsZero() {
			return cellText(item)
		}
		return cellText(choiceText(r, "category"))
	},
	"category": func(_ *ClaimFile, r Record) string { return costCategory(r) },
	"payee":    textCell("payee"),
	"amount":   textCell("amount"),
	"share":    func(_ *ClaimFile, r Record) string { return cmp.Or(r.Text("share"), "1") },
	"paid": func(_ *ClaimFile, r Record) string {
		return fmt.Sprint(r.Text("payment") == "have" || r.Has("paid_on"))
	},
	"on_top": func(_ *ClaimFile, r Record) string {
		included, known := r.Truth("included")
		return fmt.Sprint(included || !known)
	},
	"stage":           (*ClaimFile).costStage,
	"hours":           textCell("hours"),
	"hourly_rate":     textCell("hourly_rate"),
	"vat_rate":        textCell("vat_rate"),
	"vat_recoverable": truthCell("vat_recoverable"),
	"awarded":         truthCell("awarded"),
	"contract":        voucherCell("contract"),
	"invoice":         voucherCell("invoice"),
	"payment":         voucherCell("payment"),
	"link":            voucherCell("link"),
}

func textCell(field string) func(*ClaimFile, Record) string {
	return func(_ *ClaimFile, r Record) string { return r.Text(field) }
}

func truthCell(field string) func(*ClaimFile, Record) string {
	return func(_ *ClaimFile, r Record) string {
		said, known := r.Truth(field)
		if !known {
			return ""
		}
		return fmt.Sprint(said)
	}
}

func voucherCell(field string) func(*ClaimFile, Record) string {
	return func(_ *ClaimFile, r Record) string { return fmt.Sprint(r.Text(field) == "have") }
}

// costCodes are the categories of a case that the engine knows under a code of
// its own; others keep their words.
var costCodes = map[string]string{
	"lawyer": "lawyer", "notary": "notary", "own_expert": "own_expert", "court_expert": "court_expert", "sample": "samples",
	"travel": "travel", "translation": "translation", "search": "search_print", "insurance": "preservation_insurance", "other": "other",
}

func costCategory(r Record) string {
	if code, ok := costCodes[r.Text("category")]; ok {
		return code
	}
	return cellText(choiceText(r, "category"))
}

// costStage is the instance of a cost: its own, or that of its proceeding.
func (c *ClaimFile) costStage(r Record) string {
	if own := r.Text("stage"); own != "" {
		return own
	}
	if p, ok := c.File.Resolve(r.Ref("proceeding")); ok {
		return map[string]string{"first_instance": "first", "appeal": "second"}[p.Text("kind")]
	}
	return ""
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
