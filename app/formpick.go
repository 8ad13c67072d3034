//go:build !headless

package app

import (
	"slices"
	"strings"

	"redress/cases"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// choose opens the list of what a field may hold, under its box.
func (f *formView) choose(field cases.Field, under fyne.CanvasObject, typed string) {
	items := choicesOf(f.ctx.Words, field, typed)
	if field.Points() {
		items = candidates(f.ctx.Session, f.ctx.Words, field, typed)
		if !cases.EntityOf(field.Ref).AppendOnly {
			items = append(items, choiceItem{make: true, words: f.ctx.T("pick.new", "Kind", inside(cases.EntityOf(field.Ref).Label))})
		}
	}
	if !field.Required && typed != "" && field.Type != cases.Refs {
		items = append(items, choiceItem{words: f.ctx.T("pick.clear")})
	}
	c := newChooser(f.ctx.T("pick.hint"), items, func(item choiceItem, query string) {
		f.chosen(field, item, query)
	})
	c.stays = field.Type == cases.Refs
	rows := min(max(len(items), 2), 10)
	c.show(f.ctx.Window.Canvas(), below(under), fyne.NewSize(max(under.Size().Width, em(20)), float32(rows)*em(2.7)+em(4.5)))
}

// chosen takes an item of the list.
func (f *formView) chosen(field cases.Field, item choiceItem, query string) {
	switch {
	case item.make:
		quickNew(f.ctx, field.Ref, query, func(r cases.Record) { f.takeRef(field, r.ID) })
	case field.Type == cases.Refs:
		f.takeRef(field, item.id)
	default:
		f.commit(field, item.id)
	}
}

// takeRef names a record; one that is named already is left out again.
func (f *formView) takeRef(field cases.Field, id string) {
	if field.Type == cases.Ref {
		f.commit(field, id)
		return
	}
	m, _ := f.model.field(field.ID)
	named := strings.Fields(m.Typed)
	if at := slices.Index(named, id); at >= 0 {
		named = slices.Delete(named, at, at+1)
	} else {
		named = append(named, id)
	}
	f.commit(field, strings.Join(named, "\n"))
}

// quickNew makes a record of another kind without leaving the page: what its
// kind requires, and what makes its title.
func quickNew(ctx PageContext, kind cases.Kind, query string, then func(cases.Record)) {
	e := cases.EntityOf(kind)
	s := ctx.Session
	prefill(s, e, query)
	form := newForm(ctx, kind, "", quickFields(e)...)
	var m *modal
	form.made = func(r cases.Record) {
		m.close()
		then(r)
	}
	m = openModal(ctx, ctx.T("form.new", "Kind", inside(e.Label)), container.NewVScroll(insets(0, 0, 0, gapM, form.root)), fyne.NewSize(em(44), em(26)),
		newButton(ctx.Keys, ctx.T("do.cancel"), secondary, func() { m.close() }),
		newButton(ctx.Keys, ctx.T("do.create"), primary, form.create))
	form.focusFirst()
}

// prefill puts what was searched for into the first field of the title.
func prefill(s *Session, e cases.Entity, query string) {
	f, _ := e.Field(e.Title[0])
	if query == "" || f.Points() {
		return
	}
	if _, err := s.Check(f, query); err == nil {
		s.Keep(s.newID(e.Kind), f.ID, query, nil)
	}
}

func quickFields(e cases.Entity) []string {
	var out []string
	for _, f := range e.Fields {
		if f.Required || slices.Contains(e.Title, f.ID) {
			out = append(out, f.ID)
		}
	}
	return out
}
