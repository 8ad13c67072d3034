package damages_test

import (
	"fmt"
	"strings"
	"testing"

	"redress/damages"
	"redress/internal/text"
)

func explored(t *testing.T, name string, changes map[string]any) *damages.Outcome {
	t.Helper()
	out, err := damages.Explore(outcomeWith(t, name, changes))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestScenarios prints the tables that Explore adds: the scenarios, each
// option under each, and what moves the total most.
func TestScenarios(t *testing.T) {
	out := explored(t, "scenarios", nil)
	sheet, _ := out.Computation.Sheets.Sheet(damages.ScenarioSheet)
	var b strings.Builder
	for _, table := range sheet.Tables {
		fmt.Fprintf(&b, "%s\n", table.Title.ZH)
		for row := range table.Rows {
			for _, c := range table.Columns {
				words := table.Text(c.ID, row)
				if c.Unit.Kind != damages.Words {
					words = damages.ShowResult(out.Computation.Cell(sheet, table.ID, c.ID, row), &damages.Line{Unit: c.Unit}, text.ZH)
				}
				fmt.Fprintf(&b, "  %s: %s", c.Label.ZH, words)
			}
			b.WriteByte('\n')
		}
	}
	golden(t, "testdata/scenarios.txt", b.String())
}

// TestBreakEven: the option at its break-even value is as good as statutory
// damages, and the value moves with what is claimed there.
func TestBreakEven(t *testing.T) {
	out := explored(t, "scenarios", nil)
	is(t, out, "scenarios.break_even_1", "39.68253968 %") // 500,000 of 1,260,000
	value := out.Computation.Result("scenarios.break_even_1").Value.Number.String()
	at := outcomeWith(t, "scenarios", object{"/options/0/figures/contribution": said(value)})
	is(t, at, "gain.gain", "500,000.00 元") // to the digits of the quotient
	more := explored(t, "scenarios", object{"/options/1/figures/amount": said("630000")})
	is(t, more, "scenarios.break_even_1", "50.00 %")
}

// TestExploreChangesNothing: the claim as pleaded stays as it is.
func TestExploreChangesNothing(t *testing.T) {
	plain := outcomeWith(t, "scenarios", nil)
	out := explored(t, "scenarios", nil)
	for full, r := range plain.Computation.Results {
		if again := out.Computation.Result(full); !again.Value.Number.Equal(r.Value.Number) || again.State != r.State {
			t.Errorf("%s was %v and is %v", full, r, again)
		}
	}
}

// TestClaimSizing: a claim of 5,000,000 costs 46,800; of 756,000 expected at
// 60 % it gives 453,600, so 90.928 % of the fee stays with the claimant.
func TestClaimSizing(t *testing.T) {
	out := outcomeWith(t, "scenarios", nil)
	sheet, _ := out.Computation.Sheets.Sheet("sizing")
	for column, want := range map[string]string{"fee": "46800", "given": "756000", "weighed": "453600", "succeeds": "0.09072", "own_fee": "42554.3", "net": "411045.7"} {
		if got := out.Computation.Cell(sheet, "amounts", column, 3).Value.Number.String(); got != want {
			t.Errorf("%s is %s, not %s", column, got, want)
		}
	}
}

// TestWhatIfListsWhatFlips: what moves is listed with what it was and the
// reasons that came and went; the claim itself stays as it was.
func TestWhatIfListsWhatFlips(t *testing.T) {
	out := outcomeWith(t, "scenarios", nil)
	_, flips, err := damages.WhatIf(out, damages.ClaimScenario{Figures: map[string]damages.Entry{
		"multiple.intent_relation": {Value: "false", Source: &damages.EntrySource{Known: damages.Official}}}})
	if err != nil {
		t.Fatal(err)
	}
	if len(flips) != 1 || flips[0].Line != "multiple.award" || flips[0].Then != damages.OptionBarred || len(flips[0].New) == 0 {
		t.Errorf("%+v", flips)
	}
	if o := option(t, out, "multiple"); o.State == damages.OptionBarred {
		t.Error("the claim itself was changed")
	}
}
