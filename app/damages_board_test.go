//go:build !headless

package app

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2/test"

	"redress/cases"
	"redress/damages"
	"redress/internal/text"
)

// onBoard is the view of the board as it stands.
func (b *damagesBench) onBoard() boardView {
	b.t.Helper()
	if !b.page.board.shown {
		b.t.Fatal("the board is not shown")
	}
	return b.page.boardWriter().view()
}

func (b *damagesBench) records(kind cases.Kind) []cases.Record {
	b.t.Helper()
	list, err := b.service.Records(context.Background(), "t", kind, false)
	if err != nil {
		b.t.Fatal(err)
	}
	return list
}

// withScenarios puts a scenario and a range into the case through the board.
func (b *damagesBench) withScenarios() {
	b.t.Helper()
	b.page.pickLine(damages.ScenarioSheet, "")
	b.page.askAbout("loss_by_customer.margin")
	b.page.setGuess("30%")
	b.page.keepGuess("B")
	b.page.rangeOf("loss_by_customer.margin")
	b.page.addRange("35%", "45%", "")
	if len(b.failed) > 0 {
		b.t.Fatal(b.failed)
	}
}

// TestWhatIfStoresNothing: a figure is changed on the board, what flips is
// listed, and the case stays as it was until the change is kept.
func TestWhatIfStoresNothing(t *testing.T) {
	b := openDamages(t, text.EN, Look{})
	b.page.pickLine(damages.ScenarioSheet, "")
	b.page.askAbout("loss_by_customer.margin")
	b.page.setGuess("30%")
	v := b.onBoard()
	if len(v.Guess.Changes) != 1 || v.Guess.Changes[0].Was != "41.00 %" || v.Guess.Changes[0].Is != "30.00 %" {
		t.Errorf("changes: %+v", v.Guess.Changes)
	}
	if len(v.Guess.Flips) == 0 || v.Guess.Flips[0].Was == v.Guess.Flips[0].Is {
		t.Errorf("flips: %+v", v.Guess.Flips)
	}
	if got := b.figure("t-loss", "margin").Text("value"); got != "0.41" || len(b.records(cases.KindScenario)) > 0 {
		t.Errorf("stored: margin %s, scenarios %v", got, b.records(cases.KindScenario))
	}
	b.page.setGuess("a lot")
	if v := b.onBoard(); v.Guess.Fault == "" || len(v.Guess.Changes) != 1 {
		t.Errorf("what cannot be read: %+v", v.Guess)
	}
	b.page.dropGuess("")
	if v := b.onBoard(); len(v.Guess.Changes)+len(v.Guess.Flips) > 0 || v.Guess.Fault != "" {
		t.Errorf("after clearing: %+v", v.Guess)
	}
}

// TestAWhatIfIsRefusedInWords: what a claim file is refused for says so.
func TestAWhatIfIsRefusedInWords(t *testing.T) {
	b := openDamages(t, text.EN, Look{})
	b.page.pickLine(damages.ScenarioSheet, "")
	b.page.askAbout("loss_by_customer.margin")
	b.page.setGuess("140%")
	if v := b.onBoard(); !strings.Contains(v.Guess.Fault, "out of range") || len(v.Guess.Flips) > 0 {
		t.Errorf("%+v", v.Guess)
	}
}

// TestKeptScenariosAreDrawn: a change kept under a name is a scenario of the
// case, a figure with a low and a high is a bar of the tornado; both can be taken
// out again, and undone.
func TestKeptScenariosAreDrawn(t *testing.T) {
	b := openDamages(t, text.EN, Look{})
	b.withScenarios()
	v := b.onBoard()
	if len(v.Scenarios) != 2 || v.Scenarios[1].Label != "B" || v.Scenarios[0].Amount == v.Scenarios[1].Amount {
		t.Fatalf("scenarios: %+v", v.Scenarios)
	}
	if len(v.Changes) != 1 || v.Changes[0].Record == "" || len(v.Guess.Changes) > 0 {
		t.Fatalf("changes: %+v, what if %+v", v.Changes, v.Guess)
	}
	if len(v.Tornado) != 1 || v.Tornado[0].Ends != "35.00 % … 45.00 %" || v.Tornado[0].Record == "" || v.Tornado[0].Low >= 0 || v.Tornado[0].High <= 0 {
		t.Fatalf("tornado: %+v", v.Tornado)
	}
	b.page.dropRecord(v.Changes[0].Record)
	if v := b.onBoard(); len(v.Scenarios) > 0 || len(v.Tornado) != 1 {
		t.Errorf("after removing the scenario: %+v", v)
	}
	if _, err := b.service.Undo(context.Background(), "t"); err != nil {
		t.Error(err)
	}
	b.session.Reload()
	if v := b.onBoard(); len(v.Scenarios) != 2 {
		t.Errorf("after undo: %+v", v.Scenarios)
	}
}

// TestAScenarioThatDoesNotHoldIsNamed: it is left out, and the rest is computed.
func TestAScenarioThatDoesNotHoldIsNamed(t *testing.T) {
	b := openDamages(t, text.EN, Look{})
	b.page.pickLine(damages.ScenarioSheet, "")
	b.page.keep([]cases.Draft{{Kind: cases.KindScenario, Values: map[string]string{"name": "C", "pleading": "t-loss", "input": "margin", "value": "1.4"}}}, func() {})
	v := b.onBoard()
	if len(v.Faults) != 1 || !strings.Contains(v.Faults[0].Words, "out of range") || len(v.Scenarios) > 0 {
		t.Fatalf("faults %v, scenarios %v", v.Faults, v.Scenarios)
	}
	b.page.dropRecord(v.Faults[0].Record)
	if v := b.onBoard(); len(v.Faults) > 0 {
		t.Errorf("after removing it: %v", v.Faults)
	}
}

// TestAnOptionThatCannotBeComputedTakesItsScenariosWithIt: what is set aside so
// that the page can be shown is named by no scenario.
func TestAnOptionThatCannotBeComputedTakesItsScenariosWithIt(t *testing.T) {
	b := openDamages(t, text.EN, Look{})
	b.withScenarios()
	c := *b.page.claim.Claim
	c.Options = slices.Clone(c.Options)
	i := slices.IndexFunc(c.Options, func(o damages.ClaimOption) bool { return o.ID == "loss_by_customer" })
	w := &workedClaim{faults: map[string]error{}, broken: map[string]error{}}
	if !w.setAside(&c, &damages.ClaimError{Pointer: fmt.Sprintf("/options/%d", i)}) {
		t.Fatal("nothing set aside")
	}
	if len(c.Scenarios)+len(c.Ranges) > 0 {
		t.Errorf("%v %v", c.Scenarios, c.Ranges)
	}
}

// TestTheBoardGivesWayToASheet: picking an option leaves the board, also the one
// that was looked at before.
func TestTheBoardGivesWayToASheet(t *testing.T) {
	b := openDamages(t, text.EN, Look{})
	at := b.page.at
	b.page.pickLine(damages.ScenarioSheet, "")
	b.page.pickLine(at.sheet, at.line)
	if b.page.board.shown || b.page.root.Objects[0] == nil || b.page.at != at {
		t.Errorf("at %v, board %v", b.page.at, b.page.board.shown)
	}
}

func TestBoardMarkup(t *testing.T) {
	for _, lang := range []text.Lang{text.ZH, text.EN} {
		t.Run(string(lang), func(t *testing.T) {
			b := openDamages(t, lang, Look{})
			b.withScenarios()
			b.page.askAbout("statutory.amount")
			test.AssertObjectRendersToMarkup(t, "damages/board-"+string(lang)+".xml", b.page.boards.view)
		})
	}
}
