package damages_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

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
	if len(flips) == 0 || flips[0].Line != "multiple.award" || flips[0].Then != damages.OptionBarred || len(flips[0].New) == 0 {
		t.Errorf("%+v", flips)
	}
	if o := option(t, out, "multiple"); o.State == damages.OptionBarred {
		t.Error("the claim itself was changed")
	}
}

// TestWhatIfListsTheHeadline: the total that the pleading comes to is among what
// flips, and so are an alternative and a fee that the change brings.
func TestWhatIfListsTheHeadline(t *testing.T) {
	out := outcomeWith(t, "scenarios", nil)
	_, flips, err := damages.WhatIf(out, damages.ClaimScenario{Figures: map[string]damages.Entry{
		"gain.units": shownAs("2000"), "statutory.amount": shownAs("400000"), "facts.claim_amount": shownAs("504000")}})
	if err != nil {
		t.Fatal(err)
	}
	lines := map[string]damages.FlipJSON{}
	for _, f := range flips {
		lines[f.Line] = f.JSON()
	}
	for line, want := range map[string][2]string{"comparison.principal_total": {"756000.00", "504000.00"},
		"comparison.alternative_total": {"500000.00", "400000.00"}, "comparison.fee": {"11360.00", "8840.00"}} {
		f, ok := lines[line]
		if !ok || f.Was == nil || f.Is == nil || *f.Was != want[0] || *f.Is != want[1] {
			t.Errorf("%s: %+v, not %v", line, f, want)
		}
	}
}

func shownAs(value string) damages.Entry {
	return damages.Entry{Value: value, Source: &damages.EntrySource{Known: damages.Official}}
}

// TestChangedClaimsAreChecked: what a claim file is refused for, a scenario and
// a what-if are refused for, at the change.
func TestChangedClaimsAreChecked(t *testing.T) {
	sheet := object{"id": "none", "title": object{"zh": "空", "en": "empty"}, "columns": []any{}, "rows": []any{}, "source": object{"known": "official"}}
	for at, changes := range map[string]object{
		"/scenarios/0/figures/facts.last_act/value":    {"/scenarios/0/figures": object{"facts.last_act": said("2018-12-31")}},
		"/scenarios/1/figures/gain.contribution/value": {"/scenarios/1/figures": object{"gain.contribution": said("1.2")}},
		"/scenarios/0/tables/sizing.amounts":           {"/scenarios/0/tables": object{"sizing.amounts": "none"}, "/tables/1": sheet},
		"/scenarios/0/tables/gain.nothing":             {"/scenarios/0/tables": object{"gain.nothing": "sums"}},
		"/scenarios/0/principal/0":                     {"/scenarios/0/principal": []any{"nobody"}},
		"/scenarios/0/principal/1":                     {"/scenarios/0/principal": []any{"gain", "statutory"}},
	} {
		_, err := damages.ReadClaim(patched(t, claimFile(t, "scenarios"), changes), openTable)
		var refused *damages.ClaimError
		if !errors.As(err, &refused) || refused.Pointer != at || !refused.Mend.Complete() {
			t.Errorf("%s: %v", at, err)
		}
	}
	out := outcomeWith(t, "scenarios", nil)
	_, _, err := damages.WhatIf(out, damages.ClaimScenario{Figures: map[string]damages.Entry{"facts.last_act": shownAs("2018-12-31")}})
	var refused *damages.ClaimError
	if !errors.As(err, &refused) || refused.Pointer != "/figures/facts.last_act/value" {
		t.Errorf("what if: %v", err)
	}
}

// TestScenarioPleadsAnotherOption: a scenario may take another option as
// principal, and another table.
func TestScenarioPleadsAnotherOption(t *testing.T) {
	less := object{"id": "less", "title": object{"zh": "较小数额", "en": "Smaller sums"}, "source": object{"known": "estimate", "reason": object{"zh": "供比较", "en": "for comparison"}},
		"columns": []any{object{"id": "claimed", "label": object{"zh": "拟诉请额", "en": "sum claimed"}, "unit": "money"}}, "rows": []any{[]any{"100000"}}}
	out := explored(t, "scenarios", object{"/tables/1": less, "/scenarios/1/figures": nil, "/scenarios/1/choices": nil,
		"/scenarios/1/principal": []any{"statutory"}, "/scenarios/1/tables": object{"sizing.amounts": "less"}})
	if got := cellOf(out, "by_scenario", "total", 2); got != "500000" {
		t.Errorf("with statutory damages as principal the total is %s", got)
	}
	sheet, _ := out.Computation.Sheets.Sheet(damages.ScenarioSheet)
	changes, _ := sheet.Table("changes")
	var said []string
	for i := range changes.Rows {
		if damages.CellText(changes.Text("name", i), text.EN) == "as the court may find" {
			said = append(said, damages.CellText(changes.Text("what", i), text.EN)+": "+damages.CellText(changes.Text("was", i), text.EN)+" → "+damages.CellText(changes.Text("is", i), text.EN))
		}
	}
	want := []string{"Sizing of the claim›sums that might be claimed: Sums that might be claimed → Smaller sums",
		"Infringer's profit›principal plea: yes → no", "Statutory damages›principal plea: no → yes"}
	if !slices.Equal(said, want) {
		t.Errorf("it says %q", said)
	}
}

// TestScenarioElectsTheOtherRoute (CC 186): naming the contract as principal
// takes the tort option out of the election, naming both leaves both.
func TestScenarioElectsTheOtherRoute(t *testing.T) {
	out := outcomeWith(t, "c-contract-clause", object{"/options/0/principal": true, "/options/2/principal": true})
	tort, contract := out.Claim.Options[0].ID, out.Claim.Options[2].ID
	for _, c := range []struct {
		principal []string
		tort      bool
	}{{[]string{contract}, false}, {[]string{tort, contract}, true}} {
		then, _, err := damages.WhatIf(out, damages.ClaimScenario{Principal: c.principal})
		if err != nil {
			t.Fatal(err)
		}
		if option(t, then, tort).Principal != c.tort || !option(t, then, contract).Principal {
			t.Errorf("principal %v: tort %v, contract %v", c.principal, option(t, then, tort).Principal, option(t, then, contract).Principal)
		}
	}
}

func cellOf(out *damages.Outcome, table, column string, row int) string {
	sheet, _ := out.Computation.Sheets.Sheet(damages.ScenarioSheet)
	return out.Computation.Cell(sheet, table, column, row).Value.Number.String()
}

// TestScenarioCellsAreInOneLanguage: no cell of the tables mixes languages.
func TestScenarioCellsAreInOneLanguage(t *testing.T) {
	out := explored(t, "scenarios", nil)
	sheet, _ := out.Computation.Sheets.Sheet(damages.ScenarioSheet)
	for _, table := range sheet.Tables {
		for row := range table.Rows {
			for _, c := range table.Columns {
				if c.Unit.Kind != damages.Words {
					continue
				}
				if en := damages.CellText(table.Text(c.ID, row), text.EN); strings.ContainsFunc(en, func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
					t.Errorf("%s.%s, row %d, in English: %s", table.ID, c.ID, row+1, en)
				}
			}
		}
	}
}

// TestWorkedOutFromAssumptions: what the program worked out anew from an assumed
// figure stays assumed; what rests on none is complete.
func TestWorkedOutFromAssumptions(t *testing.T) {
	out := explored(t, "scenarios", nil)
	sheet, _ := out.Computation.Sheets.Sheet(damages.ScenarioSheet)
	if r := out.Computation.Result("scenarios.option_low_1"); r.State != damages.Assumed {
		t.Errorf("the option at the low of an assumed range is %v", r.State)
	}
	if r := out.Computation.Cell(sheet, "tornado", "at_low", 0); r.State != damages.Assumed {
		t.Errorf("the total at the low of an assumed range is %v", r.State)
	}
	if r := out.Computation.Cell(sheet, "by_scenario", "difference", 1); r.State != damages.Assumed {
		t.Errorf("the difference of an assumed scenario is %v", r.State)
	}
	plain := explored(t, "scenarios", object{"/ranges": nil, "/options/0/figures/contribution": said("0.6"),
		"/scenarios/0/figures": object{"gain.contribution": said("0.2")}, "/scenarios/1/figures": object{"gain.contribution": said("0.4")}})
	sheet, _ = plain.Computation.Sheets.Sheet(damages.ScenarioSheet)
	if r := plain.Computation.Cell(sheet, "by_scenario", "total", 1); r.State != damages.Complete {
		t.Errorf("the total of a scenario of proved figures is %v", r.State)
	}
}

// TestBreakEvenStaysInItsRange: beyond the range the line through its ends says
// nothing: 5,000,000 of statutory damages are not reached by a contribution up to
// 0.8, nor do 350 to 600 yuan a piece come down to 500,000.
func TestBreakEvenStaysInItsRange(t *testing.T) {
	out := explored(t, "scenarios", object{"/options/1/figures/amount": said("5000000")})
	for n := 1; n <= 3; n++ {
		if _, ok := out.Computation.Sheets.Line(fmt.Sprintf("scenarios.break_even_%d", n)); ok {
			t.Errorf("range %d has a break-even value at 5,000,000", n)
		}
		is(t, out, fmt.Sprintf("scenarios.reached_%d", n), "否")
		words := out.Computation.Sentence(fmt.Sprintf("scenarios.not_reached_%d", n), text.EN)
		if !strings.Contains(words, "not reached in this range: statutory damages give more") {
			t.Errorf("range %d says %q", n, words)
		}
	}
	out = explored(t, "scenarios", nil)
	if words := out.Computation.Sentence("scenarios.not_reached_2", text.EN); !strings.Contains(words, "the option gives more") {
		t.Errorf("unit profit: %q", words)
	}
}

// TestBreakEvenOfPiecesIsWhole: 500,000 at 252 a piece takes 1,985 pieces, not
// 1,984.13.
func TestBreakEvenOfPiecesIsWhole(t *testing.T) {
	out := explored(t, "scenarios", object{"/ranges/1/low": "1500"})
	for n := 1; n <= 3; n++ {
		if l, ok := out.Computation.Sheets.Line(fmt.Sprintf("scenarios.break_even_%d", n)); ok && l.Unit == damages.Of("piece") {
			is(t, out, fmt.Sprintf("scenarios.break_even_%d", n), "1,985 件")
			return
		}
	}
	t.Error("no break-even number of pieces")
}

// TestSizingNamesTheBestSum: of the sums that might be claimed the one with the
// best expected net, its fee, and the chance from which it pays.
func TestSizingNamesTheBestSum(t *testing.T) {
	out := outcomeWith(t, "scenarios", nil)
	is(t, out, "sizing.best_net", "449,056.00 元") // 453,600 − 40 % of 11,360
	is(t, out, "sizing.best_claimed", "756,000.00 元")
	is(t, out, "sizing.best_fee", "11,360.00 元")
	is(t, out, "sizing.chance_needed", "1.48040033 %") // 11,360 of 756,000 and the fee
	if _, ok := out.Computation.Sheets.Line("sizing.fees"); ok {
		t.Error("fees of sums that exclude one another are added up")
	}
	sheet, _ := out.Computation.Sheets.Sheet("sizing")
	if got := out.Computation.Cell(sheet, "chances", "net", 5).Value.Number.String(); got != "449056" {
		t.Errorf("at 60 %% the net is %s", got)
	}
}
