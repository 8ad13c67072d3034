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
