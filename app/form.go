//go:build !headless

package app

import (
	"redress/cases"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// formView is the form of one record, or of one about to be made. A field is
// taken when it is left; a new record is made as soon as all that it needs has
// been given.
type formView struct {
	ctx   PageContext
	model formModel
	only  []string // these fields only, without headings
	made  func(cases.Record)
	waits bool // a new record waits for its button

	rows   map[string]*fieldRow
	groups map[string]*formGroup
	lack   *para
	whole  *fyne.Container
	root   *fyne.Container
	scroll *container.Scroll
	opened map[string]bool // headings the user opened or closed
}

func newForm(ctx PageContext, kind cases.Kind, recordID string, only ...string) *formView {
	f := &formView{ctx: ctx, only: only, opened: map[string]bool{}}
	f.model = modelForm(ctx.Session, ctx.Words, kind, recordID)
	f.build()
	return f
}

func (f *formView) build() {
	f.rows, f.groups = map[string]*fieldRow{}, map[string]*formGroup{}
	f.lack = newPara("", softPen.in(inkAmberText))
	f.whole = container.New(&flowLayout{gap: gapXS})
	f.root = container.New(&stackLayout{gap: gapS})
	if len(f.only) > 0 {
		f.buildOnly()
	} else {
		f.root.Objects = append(f.root.Objects, f.lack, f.whole)
		for i, g := range f.model.Groups {
			f.root.Objects = append(f.root.Objects, f.buildGroup(g, i == 0))
		}
	}
	f.showHead()
}

func (f *formView) buildOnly() {
	for _, id := range f.only {
		if m, ok := f.model.field(id); ok {
			f.root.Objects = append(f.root.Objects, f.row(m).view)
		}
	}
}

func (f *formView) row(m fieldModel) *fieldRow {
	r := newFieldRow(f, m)
	f.rows[m.Field.ID] = r
	return r
}

func (f *formView) buildGroup(g groupModel, first bool) fyne.CanvasObject {
	body := container.New(&stackLayout{gap: gapS})
	head := newFormGroup(g.Title, body)
	head.fill = func() {
		for _, m := range g.Fields {
			if now, ok := f.model.field(m.Field.ID); ok {
				body.Objects = append(body.Objects, f.row(now).view)
			}
		}
	}
	f.groups[g.Title] = head
	head.count = f.ctx.T("form.filled", "Filled", g.Filled, "All", len(g.Fields))
	head.toggled = func(open bool) { f.opened[g.Title] = open; f.root.Refresh() }
	open, said := f.opened[g.Title]
	head.open(said && open || !said && (first || g.Filled > 0))
	return container.New(&stackLayout{gap: gapS}, head, body)
}

// refresh shows what the case says now, in the widgets that are there.
func (f *formView) refresh() {
	f.model = modelForm(f.ctx.Session, f.ctx.Words, f.model.Kind, f.model.Record)
	for id, r := range f.rows {
		if m, ok := f.model.field(id); ok {
			r.show(m)
		}
	}
	for _, g := range f.model.Groups {
		if head := f.groups[g.Title]; head != nil {
			head.setCount(f.ctx.T("form.filled", "Filled", g.Filled, "All", len(g.Fields)))
		}
	}
	f.showHead()
	f.root.Refresh()
}

func (f *formView) showHead() {
	f.lack.set(f.model.Lacking, softPen.in(inkAmberText))
	setShown(f.lack, f.model.Lacking != "")
	f.whole.Objects = f.chips("", f.model.Links)
	if f.model.Record != "" && !f.model.Locked {
		f.whole.Objects = append(f.whole.Objects, newButton(f.ctx.Keys, f.ctx.T("excerpt.link_whole"), quiet, func() { f.linkDialog("") }))
	}
	setShown(f.whole, len(f.whole.Objects) > 0)
	f.whole.Refresh()
}

// chips are the excerpts of a field; a tap shows the quote.
func (f *formView) chips(field string, links []linkModel) []fyne.CanvasObject {
	var out []fyne.CanvasObject
	for _, l := range links {
		var c *chip
		c = newChip(l.Words, good, func() { f.showExcerpt(c, field, l) })
		out = append(out, c)
	}
	return out
}

// commit takes what was typed into a field.
func (f *formView) commit(field cases.Field, typed string) {
	if f.model.Record == "" {
		f.commitNew(field, typed)
		return
	}
	f.ctx.Session.Commit(f.model.Record, field, typed, func(err error) {
		if err != nil && cases.ErrorCode(err) != cases.Invalid {
			f.ctx.Fail(err)
		}
		f.refresh()
	})
}

func (f *formView) commitNew(field cases.Field, typed string) {
	s := f.ctx.Session
	_, err := s.Check(field, typed)
	if typed == "" {
		s.Drop(f.model.Draft, field.ID)
	} else {
		s.Keep(f.model.Draft, field.ID, typed, err)
	}
	if err != nil || f.waits || len(s.Lacking(f.model.Kind)) > 0 {
		f.refresh()
		return
	}
	f.create()
}

// create makes the record of what was typed so far.
func (f *formView) create() {
	f.ctx.Session.Create(f.model.Kind, nil, func(r cases.Record, err error) {
		if err != nil {
			if cases.ErrorCode(err) != cases.Invalid {
				f.ctx.Fail(err)
			}
			f.refresh()
			return
		}
		f.model.Record = r.ID
		f.refresh()
		if f.made != nil {
			f.made(r)
		}
	})
}

// next goes to the field after one, as they stand on screen.
func (f *formView) next(field cases.Field) {
	found := field.ID == ""
	for _, g := range f.model.Groups {
		for _, m := range g.Fields {
			if found && f.rows[m.Field.ID] != nil {
				f.focus(m.Field.ID)
				return
			}
			found = found || m.Field.ID == field.ID
		}
	}
	f.ctx.Window.Canvas().Unfocus()
}

// inHand brings a field into view when the cursor comes to it.
func (f *formView) inHand(field cases.Field) {
	r := f.rows[field.ID]
	if f.scroll == nil || r == nil {
		return
	}
	place := fyne.CurrentApp().Driver().AbsolutePositionForObject
	top := place(r.view).Y - place(f.scroll).Y
	bottom := top + r.view.Size().Height
	switch room := f.scroll.Size().Height; {
	case top < 0:
		f.scroll.ScrollToOffset(f.scroll.Offset.AddXY(0, top-gapS))
	case bottom > room:
		f.scroll.ScrollToOffset(f.scroll.Offset.AddXY(0, min(bottom-room+gapS, top)))
	}
}

// focus puts the cursor into a field.
func (f *formView) focus(id string) {
	if r := f.rows[id]; r != nil {
		f.ctx.Window.Canvas().Focus(r.box.focusable())
	}
}

// focusFirst puts the cursor into the first field.
func (f *formView) focusFirst() {
	f.next(cases.Field{})
}

// formGroup is the heading of a group of fields; a tap folds it. Its fields are
// made when it is opened first.
type formGroup struct {
	widget.BaseWidget
	title, count string
	body         *fyne.Container
	fill         func()
	toggled      func(open bool)
	isOpen       bool
	mark, words  *line
	state        *line
}

func newFormGroup(title string, body *fyne.Container) *formGroup {
	g := &formGroup{title: title, body: body, mark: newLine("", softPen), words: newLine(title, boldPen), state: newLine("", faintPen)}
	g.ExtendBaseWidget(g)
	return g
}

func (g *formGroup) setCount(words string) { g.count = words; g.state.say(words) }

func (g *formGroup) open(open bool) {
	if open && g.fill != nil {
		g.fill()
		g.fill = nil
	}
	g.isOpen = open
	g.mark.say(map[bool]string{true: "\u25bc", false: "\u25b6"}[open])
	g.state.say(g.count)
	setShown(g.body, open)
}

// Tapped folds or unfolds.
func (g *formGroup) Tapped(*fyne.PointEvent) {
	g.open(!g.isOpen)
	if g.toggled != nil {
		g.toggled(g.isOpen)
	}
}

// Cursor shows that it can be pressed.
func (g *formGroup) Cursor() desktop.Cursor { return desktop.PointerCursor }

// CreateRenderer implements fyne.Widget.
func (g *formGroup) CreateRenderer() fyne.WidgetRenderer {
	line := canvas.NewRectangle(ink(inkLine))
	line.SetMinSize(fyne.NewSize(1, 1))
	mark := container.NewGridWrap(fyne.NewSize(em(1.1), bodyPen.height()), g.mark)
	head := row(0, mark, g.words, space(gapS, 1), g.state)
	return widget.NewSimpleRenderer(container.NewVBox(line, insets(gapXS, 0, 0, 0, head)))
}
