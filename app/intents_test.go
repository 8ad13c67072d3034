//go:build !headless

package app

import (
	"context"
	"testing"

	"redress/cases"

	"fyne.io/fyne/v2"
)

// Every kind can be made, changed field by field, refused, tied to an excerpt,
// archived, taken back and done again, through the window.
func TestEveryKindThroughTheWindow(t *testing.T) {
	for _, e := range cases.Entities() {
		if e.Kind == cases.KindCase {
			continue // TestACaseThroughTheWindow
		}
		t.Run(string(e.Kind), func(t *testing.T) { throughTheWindow(t, e) })
	}
}

func throughTheWindow(t *testing.T, e cases.Entity) {
	b := newBench(t, nil)
	for _, f := range e.Fields {
		if f.Points() {
			b.target(f.Ref)
		}
	}
	excerpt := b.target(cases.KindExcerpt)
	b.open()
	p := b.page(e.Kind)
	p.New()
	for _, f := range e.Fields {
		if f.Required {
			b.typeInto(p.form, f.ID, b.sample(f))
		}
	}
	if p.form.model.Record == "" {
		p.form.create() // nothing is required
	}
	id := p.form.model.Record
	if id == "" {
		t.Fatalf("not made: %s", p.form.model.Lacking)
	}
	if e.AppendOnly {
		if !p.form.model.Locked {
			t.Error("an entry of an append-only log can be typed into")
		}
		return
	}
	for _, f := range e.Fields {
		switch m, _ := p.form.model.field(f.ID); {
		case f.Derived && !m.Locked:
			t.Errorf("%s: what is computed can be typed into", f.ID)
		case !f.Hidden && !f.Derived:
			changeField(t, b, p, id, f)
		}
	}
	linkFields(t, b, p, e, id, excerpt.ID)
	archiveAndBack(t, b, p, id)
}

// changeField types what is refused, then what is taken, then takes it back and
// does it again.
func changeField(t *testing.T, b *bench, p *RecordPage, id string, f cases.Field) {
	t.Helper()
	before := b.stored(id).Values[f.ID]
	b.typeInto(p.form, f.ID, refused(f))
	m, _ := p.form.model.field(f.ID)
	if m.Wrong == "" {
		t.Errorf("%s: %q was not refused", f.ID, refused(f))
	}
	if got := b.stored(id).Values[f.ID]; got != before {
		t.Errorf("%s: a refused text was stored: %q", f.ID, got)
	}
	if m.Typed == m.Taken {
		t.Errorf("%s: the refused text did not stay", f.ID)
	}
	typed := b.sample(f)
	if f.Type == cases.Line {
		typed = "another line"
	}
	want, err := cases.ParseField(f, typed)
	b.must(err)
	b.typeInto(p.form, f.ID, typed)
	if got := b.stored(id).Values[f.ID]; got != want {
		t.Errorf("%s: typed %q, stored %q, want %q", f.ID, typed, got, want)
	}
	if m, _ := p.form.model.field(f.ID); m.Wrong != "" || m.Typed != m.Taken {
		t.Errorf("%s: after a good text the form still says %q", f.ID, m.Wrong)
	}
	if want == before {
		return
	}
	b.undo()
	if got := b.stored(id).Values[f.ID]; got == want {
		t.Errorf("%s: undo left %q", f.ID, got)
	}
	b.redo()
	if got := b.stored(id).Values[f.ID]; got != want {
		t.Errorf("%s: redo gave %q", f.ID, got)
	}
}

func linkFields(t *testing.T, b *bench, p *RecordPage, e cases.Entity, id, excerpt string) {
	t.Helper()
	fields := []string{""}
	for _, f := range e.Fields {
		fields = append(fields, f.ID)
	}
	for _, f := range fields {
		p.ctx.Session.Link(id, f, excerpt, func(err error) { b.must(err) })
		if got := b.stored(id).Links[f]; len(got) != 1 || got[0] != excerpt {
			t.Errorf("%q: linked to %v", f, got)
		}
	}
	p.form.unlink("", excerpt)
	if got := b.stored(id).Links[""]; len(got) != 0 {
		t.Errorf("unlinked, but still tied to %v", got)
	}
	b.undo()
	if got := b.stored(id).Links[""]; len(got) != 1 {
		t.Errorf("undo of unlinking left %v", got)
	}
}

func archiveAndBack(t *testing.T, b *bench, p *RecordPage, id string) {
	t.Helper()
	p.Choose(id)
	p.ArchiveChosen()
	if !b.stored(id).Archived {
		t.Fatal("not archived")
	}
	if b.shell.banner.words == "" {
		t.Error("archiving did not say how to take it back")
	}
	b.undo()
	if b.stored(id).Archived {
		t.Error("undo did not bring it back")
	}
	b.redo()
	if !b.stored(id).Archived {
		t.Error("redo did not archive it")
	}
	p.showArchived(true)
	p.Choose(id)
	if !p.form.model.Locked {
		t.Error("an archived record can be typed into")
	}
	p.Restore()
	if b.stored(id).Archived {
		t.Error("not restored")
	}
}

func TestACaseThroughTheWindow(t *testing.T) {
	b := newBench(t, nil)
	s := b.open()
	e := cases.EntityOf(cases.KindCase)
	over := s.page(pageOverview).(*overviewPage)
	over.open("details")
	p := &RecordPage{ctx: over.ctx, form: over.form}
	for _, f := range e.Fields {
		if !f.Hidden {
			changeField(t, b, p, b.caseID, f)
		}
	}
	var made cases.Record
	over.ctx.Session.Keep("new:case", "number", "T-2", nil)
	over.ctx.Session.Create(cases.KindCase, map[string]string{"name": "Second"}, func(r cases.Record, err error) { b.must(err); made = r })
	if made.ID == "" || made.CaseID != made.ID {
		t.Fatalf("made %+v", made)
	}
	s.OpenCase(made.ID)
	if s.session.CaseID() != made.ID {
		t.Error("the new case is not open")
	}
}

func TestStaleWritesAreShownAndTheCaseReadAgain(t *testing.T) {
	b := newBench(t, nil)
	party := b.make(cases.KindParty, nil)
	s := b.open()
	p := b.page(cases.KindParty)
	p.Choose(party.ID)
	_, err := b.service.As("li").Set(context.Background(), party.ID, party.Revision, "pinyin", "from elsewhere")
	b.must(err)
	b.typeInto(p.form, "pinyin", "mine")
	if s.banner.words == "" {
		t.Error("nobody was told")
	}
	m, _ := p.form.model.field("pinyin")
	if m.Taken != "from elsewhere" || m.Typed != "mine" {
		t.Errorf("stored %q, typed %q: the user must see both", m.Taken, m.Typed)
	}
	b.typeInto(p.form, "pinyin", "mine again")
	if got := b.stored(party.ID).Text("pinyin"); got != "mine again" {
		t.Errorf("stored %q", got)
	}
}

func TestRestartKeepsWhatWasDone(t *testing.T) {
	b := newBench(t, nil)
	b.open()
	p := b.page(cases.KindParty)
	p.New()
	b.typeInto(p.form, "nature", "person")
	b.typeInto(p.form, "name", `{"zh":"","en":"Li"}`)
	id := p.form.model.Record
	b.typeInto(p.form, "phone", "123")
	b.typeInto(p.form, "phone", "456")
	b.undo()
	b.shell.SetDark(true)
	b.shell.SpeakIn("en")
	b.must(b.store.Close())

	b.openStore("b")
	s := b.open()
	if s.session.CaseID() != b.caseID || !s.prefs.Look.Dark || s.deps.Words.Lang() != "en" {
		t.Errorf("case %q, dark %v, language %s", s.session.CaseID(), s.prefs.Look.Dark, s.deps.Words.Lang())
	}
	if got := b.stored(id).Text("phone"); got != "123" {
		t.Errorf("stored %q", got)
	}
	b.redo()
	if got := b.stored(id).Text("phone"); got != "456" {
		t.Errorf("after the restart redo gave %q", got)
	}
	b.undo()
	b.undo()
	if got := b.stored(id).Text("phone"); got != "" {
		t.Errorf("after the restart undo left %q", got)
	}
}

func TestDraftsSurviveLeavingThePageAndTheLanguage(t *testing.T) {
	b := newBench(t, nil)
	party := b.make(cases.KindParty, nil)
	cost := b.make(cases.KindCost, nil)
	s := b.open()
	s.Go("costs")
	p := s.page("costs").(*RecordPage)
	p.Choose(cost.ID)
	b.typeInto(p.form, "amount", "1e5")
	s.Go("parties")
	s.SpeakIn("en")
	s.Go("costs")
	m, _ := p.form.model.field("amount")
	if m.Typed != "1e5" || m.Wrong == "" {
		t.Errorf("typed %q, wrong %q", m.Typed, m.Wrong)
	}
	if _, ok := s.session.Record(party.ID); !ok {
		t.Error("the party is gone")
	}
	box := p.form.rows["amount"].box.(*lineBox).box
	s.window.Canvas().Focus(box)
	box.TypedShortcut(&fyne.ShortcutUndo{})
	if box.Text != "" {
		t.Errorf("undo of typing left %q", box.Text)
	}
	s.window.Canvas().Unfocus()
	if _, ok := s.session.Draft(cost.ID, "amount"); ok {
		t.Error("the draft was not given up")
	}
}
