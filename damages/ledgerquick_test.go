package damages

import (
	"strings"
	"testing"

	"redress/internal/civil"
)

// TestLedgerColumnsAreQuick: every column of a ledger is computed in scaled
// integers, or a million rows would be computed one by one in decimals.
func TestLedgerColumnsAreQuick(t *testing.T) {
	var c Claim
	c.Facts = map[string]Entry{"first_act": {Value: "2018-03-01"}, "last_act": {Value: "2020-03-31"}}
	c.CutOff = civil.MustDay("2026-09-30")
	columns := strings.Fields("on date count quantity:piece price money incl truth affiliate truth brushed truth")
	table := &Table{ID: "orders"}
	for i := 0; i < len(columns); i += 2 {
		u, _ := ParseUnit(columns[i+1])
		spec, _ := (&Table{Columns: ledgerTables[0].Columns}).Column(columns[i])
		table.Columns = append(table.Columns, Column{ID: columns[i], Label: spec.Label, Unit: u})
	}
	fill := table.Fill()
	for range 3 {
		for _, row := range []string{"2018-02-28 3 1170.01 true false false", "2018-05-01 1 960 true false true", "2019-04-01 7 849.57 false true true", "2019-06-01 -2 113 true false false"} {
			if err := fill.Row(strings.Fields(row)); err != nil {
				t.Fatal(err)
			}
		}
	}
	c.Tables = []ClaimTable{{ID: "orders", loaded: fill.Done()}}
	c.Options = []ClaimOption{{ID: "gain", Kind: "infringer_profit", Tables: map[string]string{"ledger": "orders"}, Figures: map[string]Entry{"margin": {Value: "0.2"}},
		Choices: map[string]string{"basis": "ledger", "vat": "goods", "brushed": "left_out"}}}
	out, err := Compute(&c, nil)
	if err != nil {
		t.Fatal(err)
	}
	sheet, _ := out.Computation.Sheets.Sheet("gain")
	ledger := sheet.Tables[0]
	computed := 0
	for i := range ledger.Columns {
		if def := &ledger.Columns[i]; def.Expr != nil {
			computed++
			if _, quick := out.Computation.quickColumn(sheet, ledger, def); !quick {
				t.Errorf("%s is not quick", def.ID)
			}
		}
	}
	if computed < 8 {
		t.Errorf("only %d computed columns", computed)
	}
}
