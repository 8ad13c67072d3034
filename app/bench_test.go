//go:build !headless

package app

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"redress/assets"
	"redress/cases"
	"redress/cases/store"
	"redress/cases/vault"
	"redress/internal/i18n"
	"redress/internal/text"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// stillClock stands at one moment.
type stillClock struct{}

func (stillClock) Now() time.Time { return time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC) }

// madeIDs counts the ids it gives under a name, so that goldens stay the same.
type madeIDs struct {
	name string
	n    int
}

func (m *madeIDs) NewID() string { m.n++; return fmt.Sprintf("%s-%03d", m.name, m.n) }

// bench is the real window over the real service on a real store, with work
// that runs at once.
type bench struct {
	t       *testing.T
	folder  string
	store   *store.Store
	service *cases.Service
	shell   *Shell
	caseID  string
}

func newBench(t *testing.T, prefs map[string]string) *bench {
	t.Helper()
	b := &bench{t: t, folder: t.TempDir()}
	b.openStore("a")
	c, err := b.service.CreateCase(context.Background(), map[string]string{"number": "T-1", "name": "\u7532 | Case one"})
	b.must(err)
	b.caseID = c.ID
	for key, value := range prefs {
		b.must(b.service.PutSetting(context.Background(), key, value))
	}
	return b
}

func (b *bench) must(err error) {
	b.t.Helper()
	if err != nil {
		b.t.Fatal(err)
	}
}

func (b *bench) openStore(ids string) {
	b.t.Helper()
	s, err := store.Open(context.Background(), filepath.Join(b.folder, "redress.db"), stillClock{})
	b.must(err)
	v, err := vault.Open(filepath.Join(b.folder, "vault"))
	b.must(err)
	b.store, b.service = s, cases.New(s, v, &madeIDs{name: ids}, stillClock{}, "wang")
	b.t.Cleanup(func() { _ = s.Close() })
}

// open opens the window.
func (b *bench) open() *Shell {
	b.t.Helper()
	words, err := i18n.New(assets.I18n())
	b.must(err)
	b.shell = newShell(test.NewTempApp(b.t), Deps{
		Desk: func(actor string) Desk { return b.service.As(actor) }, Settings: b.service, Now: stillClock{}.Now,
		Fonts: Fonts{assets.FontRegular, assets.FontBold}, Words: words, AppVersion: "test",
		Tables:  shippedTables(b.t),
		LawDate: "2026-09-30", Workspace: "/workspace", DefaultActor: "wang",
	}, func(report func(Progress)) *Background { return newBackground(report, now, now) })
	b.shell.open()
	return b.shell
}

// make stores a record of a kind with what it requires, and what is given.
func (b *bench) make(kind cases.Kind, given map[string]string) cases.Record {
	b.t.Helper()
	typed := map[string]string{}
	for _, f := range cases.EntityOf(kind).Fields {
		if f.Required && given[f.ID] == "" {
			typed[f.ID] = b.sample(f)
		}
	}
	for id, v := range given {
		typed[id] = v
	}
	r, err := b.service.Create(context.Background(), b.caseID, kind, typed)
	b.must(err)
	return r
}

// sample is something that may be typed into a field.
func (b *bench) sample(f cases.Field) string {
	switch f.Type {
	case cases.OneOf:
		return f.Choices[len(f.Choices)-1].ID
	case cases.Ref, cases.Refs:
		return b.target(f.Ref).ID
	}
	return map[cases.FieldType]string{
		cases.Line: "one line", cases.Long: "two\nlines", cases.Bilingual: `{"zh":"` + "\u4e2d" + `","en":"middle"}`,
		cases.Money: "1,234.5", cases.Quantity: "12.375", cases.Ratio: "41%", cases.Integer: "12",
		cases.Day: "2022-04-07", cases.Partial: "~2022-04", cases.Month: "2022-03", cases.Truth: "no",
		cases.Instant: "2026-11-23T09:00:00Z",
	}[f.Type]
}

// target is a record of a kind to point to.
func (b *bench) target(kind cases.Kind) cases.Record {
	list, err := b.service.Records(context.Background(), b.caseID, kind, false)
	b.must(err)
	if len(list) > 0 {
		return list[0]
	}
	return b.make(kind, nil)
}

// refused is something that may not be typed into a field.
func refused(f cases.Field) string {
	switch f.Type {
	case cases.Line, cases.Long:
		return "bell \a"
	case cases.Bilingual:
		return cases.BilingualValue(text.T("bell \a", ""))
	}
	return map[cases.FieldType]string{
		cases.Money: "1e5", cases.Quantity: "a dozen", cases.Ratio: "half", cases.Integer: "1.5",
		cases.Day: "2022-13-40", cases.Partial: "someday", cases.Month: "spring", cases.Truth: "maybe",
		cases.OneOf: "no such choice", cases.Ref: "NOT AN ID!", cases.Refs: "NOT AN ID!", cases.Instant: "noon",
	}[f.Type]
}

// typeInto types a text into the box of a field as a user would, and leaves it.
func (b *bench) typeInto(form *formView, id, typed string) {
	b.t.Helper()
	for _, g := range form.groups {
		if !g.isOpen {
			g.Tapped(nil)
		}
	}
	row := form.rows[id]
	if row == nil {
		b.t.Fatalf("no box for %s", id)
	}
	m, _ := form.model.field(id)
	switch box := row.box.(type) {
	case *lineBox:
		b.enter(box.box, typed)
	case *longBox:
		b.enter(box.box, typed)
	case *bilingualBox:
		two := twoTongues(typed)
		b.enter(box.zh, two.ZH)
		b.enter(box.en, two.EN)
	case *truthBox:
		if typed != "yes" && typed != "no" && typed != "" {
			form.commit(m.Field, typed)
			return
		}
		box.parts.choose(typed)
	case *pickBox:
		form.commit(m.Field, typed)
	}
}

func (b *bench) enter(e *entry, typed string) {
	c := b.shell.window.Canvas()
	c.Focus(e)
	e.SetText(typed)
	c.Unfocus()
}

func (b *bench) undo() { b.shell.TypedShortcut(&fyne.ShortcutUndo{}) }
func (b *bench) redo() { b.shell.TypedShortcut(&fyne.ShortcutRedo{}) }

// stored reads a record from the store.
func (b *bench) stored(id string) cases.Record {
	b.t.Helper()
	r, err := b.service.Record(context.Background(), id)
	b.must(err)
	return r
}

// page puts a page of one kind into the window.
func (b *bench) page(kind cases.Kind) *RecordPage {
	p := NewRecordPage(b.shell.context("test"), cases.EntityOf(kind).Section, kind)
	b.shell.Register("test", func(PageContext) Page { return p })
	delete(b.shell.pages, "test")
	b.shell.Go("test")
	return p
}
