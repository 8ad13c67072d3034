package cases

import (
	"context"
	"fmt"

	"redress/damages"
	"redress/internal/text"
)

// ledgerTable reads a ledger as a table of the claim.
func (s *Service) ledgerTable(ctx context.Context, c *ClaimFile, ledger Record, id string) (*damages.ClaimTable, error) {
	columns, err := Columns(ledger)
	if err != nil {
		return nil, err
	}
	known := damages.Known(ledger.Text("how"))
	if known == "" {
		known = damages.Estimate
	}
	reason := both(ledger.Bilingual("assumption"))
	if known == damages.Estimate && reason.IsZero() {
		reason = tx("未说明来源", "no source given")
	}
	t := &damages.ClaimTable{ID: id, Title: damages.SafeLabel(both(ledger.Bilingual("name"))), Source: c.source(ledger, "", known, reason)}
	if t.Source.Evidence == "" && len(ledger.Refs("evidence")) > 0 {
		t.Source.Evidence = ledger.Refs("evidence")[0]
	}
	units := map[FieldType]string{Line: "text", Money: "money", Ratio: "ratio", Quantity: "quantity:piece", Integer: "quantity:piece", Truth: "truth", Day: "date"}
	taken := map[text.Text]bool{}
	for _, col := range columns {
		unit, ok := units[col.Type]
		if !ok {
			unit = "text"
		}
		label := damages.SafeLabel(both(col.Label))
		if taken[label] || label.IsZero() { // two columns of one name, or none: told apart by their ids
			label = text.T(label.ZH+" "+col.ID, label.EN+" "+col.ID)
		}
		taken[label] = true
		t.Columns = append(t.Columns, damages.ClaimColumn{ID: col.ID, Label: label, Unit: unit, Period: col.Period})
	}
	return t, s.BatchRows(ctx, ledger.Batches, func(chunk [][]string) error {
		for _, row := range chunk {
			t.Rows.Inline = append(t.Rows.Inline, claimRow(columns, row))
		}
		return nil
	})
}

// claimRow writes a row as a claim does: true and false, not yes and no.
func claimRow(columns []Column, row []string) []string {
	out := append([]string(nil), row...)
	for i, col := range columns {
		if col.Type == Truth && out[i] != "" {
			out[i] = fmt.Sprint(out[i] == yes)
		}
	}
	return out
}
