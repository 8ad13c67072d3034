//go:build !headless

package app

import (
	"context"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"redress/cases"
	"redress/internal/text"
)

func (b *damagesBench) figure(pleading, input string) cases.Record {
	b.t.Helper()
	file, err := b.service.CaseFile(context.Background(), "t")
	if err != nil {
		b.t.Fatal(err)
	}
	r, _ := file.Figure(pleading, input)
	return r
}

func (b *damagesBench) box(id string) *entry {
	b.t.Helper()
	row := b.page.sheet.row(id)
	if row == nil {
		b.t.Fatalf("no row %s", id)
	}
	switch in := row.input.(type) {
	case *figureInput:
		return in.box
	case *wordsInput:
		return in.box
	}
	b.t.Fatalf("%s is not typed into", id)
	return nil
}

// typeInto replaces what stands in a box, as a user does.
func (b *damagesBench) typeInto(box *entry, words string) {
	b.window.Canvas().Focus(box)
	box.TypedShortcut(&fyne.ShortcutSelectAll{})
	test.Type(box, words)
}

// TestTypingShowsTheNewFiguresAtOnce and stores nothing before Enter.
func TestTypingShowsTheNewFiguresAtOnce(t *testing.T) {
	b := openDamages(t, text.ZH, Look{})
	box := b.box("loss_by_customer.margin")
	b.typeInto(box, "45%")
	if got := b.view("", "").rung("loss_by_customer").Amount; got != "9,855.00" {
		t.Errorf("the loss is %s while 45%% is typed", got)
	}
	if got := b.figure("t-loss", "margin").Text("value"); got != "0.41" {
		t.Errorf("stored %s before Enter", got)
	}
	if box.Text != "45%" {
		t.Errorf("the box holds %q", box.Text)
	}
	box.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if got := b.figure("t-loss", "margin").Text("value"); got != "0.45" {
		t.Errorf("stored %s after Enter", got)
	}
	if got := b.view("", "").rung("loss_by_customer").Amount; got != "9,855.00" {
		t.Errorf("the loss is %s after Enter", got)
	}
	if box.Text != "45.00 %" {
		t.Errorf("the box holds %q after Enter", box.Text)
	}
	if h := b.view("loss_by_customer", "loss_by_customer.margin").Inspector.History; len(h) == 0 || h[0].Words != "41.00 % → 45.00 %" || h[0].Who != "wang" {
		t.Errorf("history: %+v", h)
	}
}

func TestAStepOfTheSheetIsUndone(t *testing.T) {
	b := openDamages(t, text.ZH, Look{})
	b.page.commitRow(b.view("loss_by_customer", "").Sheet.row("margin"), "45%")
	b.session.Undo(func(_ text.Text, err error) {
		if err != nil {
			t.Fatal(err)
		}
	})
	if got := b.view("", "").rung("loss_by_customer").Amount; got != "8,979.00" {
		t.Errorf("the loss is %s after undo", got)
	}
}

// TestWhatCannotBeReadStaysInItsBox with the reason and what to do.
func TestWhatCannotBeReadStaysInItsBox(t *testing.T) {
	b := openDamages(t, text.ZH, Look{})
	box := b.box("loss_by_customer.margin")
	b.typeInto(box, "45")
	box.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	r := b.view("loss_by_customer", "").Sheet.row("margin")
	if r.Typed != "45" || !strings.Contains(r.Fault, "45%") || box.Text != "45" {
		t.Errorf("row %+v, box %q", r, box.Text)
	}
	if got := b.view("", "").rung("loss_by_customer").Amount; got != "8,979.00" {
		t.Errorf("the loss is %s", got)
	}
}

// TestWhatTheEngineRefusesIsNotStored: months that the ledger does not cover.
func TestWhatTheEngineRefusesIsNotStored(t *testing.T) {
	b := openDamages(t, text.ZH, Look{})
	b.page.commitRow(b.view("loss_by_customer", "").Sheet.row("loss_months"), "99")
	if got := b.figure("t-loss", "loss_months").Text("value"); got != "8" {
		t.Errorf("stored %s", got)
	}
	v := b.view("loss_by_customer", "")
	if r := v.Sheet.row("loss_months"); r.Typed != "99" || !strings.Contains(r.Fault, "99") {
		t.Errorf("row: %+v", r)
	}
	if got := v.rung("loss_by_customer"); got.Amount != "8,979.00" {
		t.Errorf("rung: %+v", got)
	}
	if len(b.failed) > 0 {
		t.Errorf("banner: %v", b.failed)
	}
}

// TestWhatNoClaimMayHoldIsNotStored: it would stand in the way of the whole page.
func TestWhatNoClaimMayHoldIsNotStored(t *testing.T) {
	b := openDamages(t, text.ZH, Look{})
	b.page.commitRow(b.view("loss_by_customer", "").Sheet.row("margin"), "-5%")
	if got := b.figure("t-loss", "margin").Text("value"); got != "0.41" {
		t.Errorf("stored %s", got)
	}
	if r := b.view("loss_by_customer", "").Sheet.row("margin"); r.Typed != "-5%" || r.Fault == "" {
		t.Errorf("row: %+v", r)
	}
	b.page.commitRow(b.view("loss_by_customer", "").Sheet.row("margin"), "41%")
	if r := b.view("loss_by_customer", "").Sheet.row("margin"); r.Fault != "" || r.Typed != "41.00 %" {
		t.Errorf("mended: %+v", r)
	}
}

// TestAFigureThatLackedIsAnAssumptionOnceTyped until its source is named.
func TestAFigureThatLackedIsAnAssumptionOnceTyped(t *testing.T) {
	b := openDamages(t, text.ZH, Look{})
	b.page.commitRow(b.view("penalty", "").Sheet.row("agreed_penalty"), "300,000")
	r := b.figure("t-penalty", "agreed_penalty")
	if r.Text("value") != "300000" || r.Text("how") != "estimate" {
		t.Errorf("record: %v", r.Values)
	}
	if row := b.view("penalty", "").Sheet.row("agreed_penalty"); row.Chip != "假设" || row.Typed != "300,000.00" {
		t.Errorf("row: %+v", row)
	}
	b.session.Link(r.ID, "value", "t-x-2", func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	})
	b.session.Commit(r.ID, cases.Field{ID: "how", Type: cases.OneOf, Choices: []cases.Choice{{ID: "own_books"}}}, "own_books", func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	})
	if row := b.view("penalty", "").Sheet.row("agreed_penalty"); row.Chip != "证据3-4 p.1" || row.Tone != ToneGood {
		t.Errorf("row: %+v", row)
	}
}

// TestATruthIsTurned: sales above cost need no gifts; the gain opens.
func TestATruthIsTurned(t *testing.T) {
	b := openDamages(t, text.ZH, Look{})
	row := b.view("infringer_profit", "").Sheet.row("leave_out_chosen")
	b.page.choosePicked(row, "yes")
	if got := b.view("", "").rung("infringer_profit"); got.Amount != "2,208.00" || got.Faint {
		t.Errorf("without the gifts: %+v", got)
	}
	b.page.choosePicked(b.view("infringer_profit", "").Sheet.row("leave_out_chosen"), "")
	if got := b.view("", "").rung("infringer_profit"); got.Amount != "-43,962.00" {
		t.Errorf("unknown again: %+v", got)
	}
}

func TestAChoiceOfReadingIsStored(t *testing.T) {
	b := openDamages(t, text.ZH, Look{})
	b.page.pickLine("penalty", "")
	b.page.takeReading("undertaking")
	if r := b.view("penalty", "").Sheet.row(rowChoice + "clause"); r.Picked != "undertaking" {
		t.Errorf("row: %+v", r)
	}
}

func TestAFactorKeepsTheOtherLanguage(t *testing.T) {
	b := openDamages(t, text.ZH, Look{})
	b.page.pickLine("statutory", "")
	b.page.commitRow(b.view("statutory", "").Sheet.row(rowFactor+"fault"), "明知而为")
	b.page.ctx.Words.Use(text.EN)
	b.page.commitRow(b.view("statutory", "").Sheet.row(rowFactor+"fault"), "knowing")
	if got := b.page.writer().asked("statutory").Factors["fault"]; got != text.T("明知而为", "knowing") {
		t.Errorf("factor: %v", got)
	}
}

// TestAnOptionIsAddedAndArchived, both undoable.
func TestAnOptionIsAddedAndArchived(t *testing.T) {
	b := openDamages(t, text.ZH, Look{})
	b.page.addOption("loss_by_units")
	if b.page.at.sheet != "loss_by_units" {
		t.Fatalf("looking at %s", b.page.at.sheet)
	}
	if e := b.view("", "").rung("loss_by_units"); e.Chip != "缺 2 项" || e.Mark != "2" {
		t.Errorf("rung: %+v", e)
	}
	b.page.ArchiveChosen()
	if e := b.view("", "").rung("loss_by_units"); e.ID != "" {
		t.Errorf("still there: %+v", e)
	}
	for range 2 {
		b.session.Undo(func(_ text.Text, err error) {
			if err != nil {
				t.Fatal(err)
			}
		})
	}
	if got := len(b.view("", "").Ladder); got != 5 {
		t.Errorf("%d options after two undos", got)
	}
}

// TestTheArrowKeysMoveAlongTheRows, into and out of boxes.
func TestTheArrowKeysMoveAlongTheRows(t *testing.T) {
	b := openDamages(t, text.ZH, Look{})
	b.page.pickLine("loss_by_customer", "loss_by_customer.loss_months")
	b.page.sheet.focusKeys()
	b.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	if b.page.at.line != "loss_by_customer.margin" || b.window.Canvas().Focused() != b.box("loss_by_customer.margin") {
		t.Errorf("at %s", b.page.at.line)
	}
	b.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	if b.page.at.line != "loss_by_customer.trust_counts" || b.window.Canvas().Focused() != b.page.sheet.keys {
		t.Errorf("at %s", b.page.at.line)
	}
}

// TestClickingLeadsOn: a total to its sheet, its lines to theirs.
func TestClickingLeadsOn(t *testing.T) {
	b := openDamages(t, text.ZH, Look{})
	b.page.pickLine("", "comparison.tort_total")
	if b.page.at.sheet != "comparison" {
		t.Fatalf("at %+v", b.page.at)
	}
	reads := b.view("comparison", "comparison.tort_award").Inspector.Reads
	if len(reads) != 1 || reads[0].ID != "loss_by_customer.loss" {
		t.Fatalf("reads: %+v", reads)
	}
	b.page.followLine(reads[0].ID)
	b.page.followLine(rowTable + "customers")
	if b.page.at != (chosenLine{"loss_by_customer", rowTable + "customers"}) {
		t.Errorf("at %+v", b.page.at)
	}
}

// TestNothingTypedIsLostWhenTheWindowIsBuiltAnew, as on a change of language.
func TestNothingTypedIsLostWhenTheWindowIsBuiltAnew(t *testing.T) {
	b := openDamages(t, text.ZH, Look{})
	b.page.typing(b.view("loss_by_customer", "").Sheet.row("margin"), "4")
	b.page.ctx.Words.Use(text.EN)
	b.window.SetContent(b.page.Build())
	if got := b.box("loss_by_customer.margin").Text; got != "4" {
		t.Errorf("the box holds %q", got)
	}
}
