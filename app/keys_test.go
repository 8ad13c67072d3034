//go:build !headless

package app

import (
	"testing"

	"redress/cases"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

func ctrl(k fyne.KeyName) fyne.Shortcut {
	return &desktop.CustomShortcut{KeyName: k, Modifier: fyne.KeyModifierShortcutDefault}
}

func alt(k fyne.KeyName) fyne.Shortcut {
	return &desktop.CustomShortcut{KeyName: k, Modifier: fyne.KeyModifierAlt}
}

func TestKeysGoToSections(t *testing.T) {
	b := newBench(t, nil)
	s := b.open()
	for i, section := range sectionOrder {
		before := s.at
		s.TypedShortcut(alt(sectionKeys[i]))
		want := section
		if s.factories[section] == nil {
			want = before // a section without a page is absent
		}
		if s.at != want {
			t.Errorf("Alt+%s: at %s, want %s", sectionKeys[i], s.at, want)
		}
	}
	s.TypedShortcut(ctrl(fyne.KeyComma))
	if s.at != pageSettings {
		t.Errorf("Ctrl+,: at %s", s.at)
	}
	s.TypedShortcut(ctrl(fyne.KeyO))
	if s.at != pageCases {
		t.Errorf("Ctrl+O: at %s", s.at)
	}
}

func TestNewFilterAndHelpKeys(t *testing.T) {
	b := newBench(t, nil)
	s := b.open()
	s.Go("parties")
	s.TypedKey(&fyne.KeyEvent{Name: fyne.KeyInsert})
	p := s.page("parties").(*RecordPage)
	if !p.newOne[cases.KindParty] || s.window.Canvas().Focused() == nil {
		t.Error("Ins did not begin a new record")
	}
	s.TypedShortcut(ctrl(fyne.KeyF))
	if s.window.Canvas().Focused() != p.table.FilterBox() {
		t.Error("Ctrl+F did not reach the filter")
	}
	s.TypedKey(&fyne.KeyEvent{Name: fyne.KeyF1})
	if !s.covered() {
		t.Error("F1 shows nothing")
	}
	s.TypedShortcut(alt(fyne.Key1))
	if s.at != "parties" {
		t.Error("keys reach the page under a dialog")
	}
	s.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if s.covered() {
		t.Error("Escape did not close it")
	}
}

func TestPaletteGoesToARecord(t *testing.T) {
	b := newBench(t, nil)
	party := b.make(cases.KindParty, map[string]string{"name": "Zebra Ltd"})
	s := b.open()
	s.TypedShortcut(ctrl(fyne.KeyK))
	search, ok := s.window.Canvas().Focused().(*entry)
	if !ok {
		t.Fatal("the palette has no cursor")
	}
	search.SetText("Zebra")
	search.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if s.at != "parties" || s.session.Chosen(cases.KindParty) != party.ID {
		t.Errorf("at %s, chosen %q", s.at, s.session.Chosen(cases.KindParty))
	}
	if s.covered() {
		t.Error("the palette stayed open")
	}
}

func TestUndoTurnsTypingFirst(t *testing.T) {
	b := newBench(t, nil)
	party := b.make(cases.KindParty, nil)
	s := b.open()
	p := b.page(cases.KindParty)
	p.Choose(party.ID)
	b.typeInto(p.form, "phone", "111")
	box := p.form.rows["phone"].box.(*lineBox).box
	s.window.Canvas().Focus(box)
	test.Type(box, "9")
	box.TypedShortcut(&fyne.ShortcutUndo{})
	if box.Text != "111" || b.stored(party.ID).Text("phone") != "111" {
		t.Errorf("typing: %q, stored %q", box.Text, b.stored(party.ID).Text("phone"))
	}
	box.TypedShortcut(&fyne.ShortcutUndo{})
	if got := b.stored(party.ID).Text("phone"); got != "" {
		t.Errorf("the step was not undone: %q", got)
	}
	if s.status.said == "" {
		t.Error("the status bar does not say what was undone")
	}
	s.TypedShortcut(&fyne.ShortcutRedo{})
	if got := b.stored(party.ID).Text("phone"); got != "111" {
		t.Errorf("redo gave %q", got)
	}
}

func TestRefusedUndoSaysWhy(t *testing.T) {
	b := newBench(t, nil)
	s := b.open()
	b.undo() // the making of the case
	b.undo()
	if s.banner.words == "" {
		t.Error("nobody was told why")
	}
}

func TestSaveKeyTakesTheFieldInHand(t *testing.T) {
	b := newBench(t, nil)
	party := b.make(cases.KindParty, nil)
	s := b.open()
	p := b.page(cases.KindParty)
	p.Choose(party.ID)
	box := p.form.rows["pinyin"].box.(*lineBox).box
	s.window.Canvas().Focus(box)
	test.Type(box, "wang")
	box.TypedShortcut(ctrl(fyne.KeyS))
	if got := b.stored(party.ID).Text("pinyin"); got != "wang" {
		t.Errorf("stored %q", got)
	}
}

func TestAnEmptyWorkspaceSaysWhatToDo(t *testing.T) {
	b := &bench{t: t, folder: t.TempDir()}
	b.openStore("a")
	s := b.open()
	if s.at != pageCases {
		t.Fatalf("at %s", s.at)
	}
	if s.page(pageCases).(*casesPage).table.empty.Objects == nil {
		t.Error("an empty workspace is silent")
	}
}

func TestClosingPointsOutWhatWouldBeLost(t *testing.T) {
	b := newBench(t, nil)
	party := b.make(cases.KindParty, nil)
	cost := b.make(cases.KindCost, nil)
	s := b.open()
	p := b.page(cases.KindCost)
	p.Choose(cost.ID)
	b.typeInto(p.form, "amount", "1e5")
	closed := false
	s.window.SetOnClosed(func() { closed = true })
	s.closing()
	if closed || s.banner.words == "" {
		t.Error("a refused text was lost without a word")
	}
	b.typeInto(p.form, "amount", "10")
	q := b.page(cases.KindParty)
	q.Choose(party.ID)
	s.warned = false
	box := q.form.rows["pinyin"].box.(*lineBox).box
	s.window.Canvas().Focus(box)
	test.Type(box, "wang")
	s.closing()
	if !closed || b.stored(party.ID).Text("pinyin") != "wang" {
		t.Errorf("closed %v, stored %q: the field in hand is taken on closing", closed, b.stored(party.ID).Text("pinyin"))
	}
}
