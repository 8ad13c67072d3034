//go:build !headless

package app

import (
	"slices"

	"redress/cases"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// linkDialog ties an excerpt to a field, "" for the record: one that is there,
// or a new one of an evidence item, a page and a quote.
func (f *formView) linkDialog(field string) {
	record := f.model.Record
	if record == "" || f.model.Locked {
		return
	}
	pickExcerpt(f.ctx, f.linked(field), func(excerpt string) {
		f.ctx.Session.Link(record, field, excerpt, f.after)
	})
}

func (f *formView) linked(field string) []string {
	r, _ := f.ctx.Session.Record(f.model.Record)
	return r.Links[field]
}

func (f *formView) after(err error) {
	if err != nil {
		f.ctx.Fail(err)
	}
	f.refresh()
}

// showExcerpt shows the quote under its chip, with the way to its evidence.
func (f *formView) showExcerpt(under fyne.CanvasObject, field string, l linkModel) {
	quote := l.Quote
	if quote == "" {
		quote = f.ctx.T("excerpt.no_quote")
	}
	var popup *widget.PopUp
	close := func(then func()) func() {
		return func() { popup.Hide(); then() }
	}
	buttons := []fyne.CanvasObject{newButton(f.ctx.Keys, f.ctx.T("excerpt.go"), quiet, close(func() { f.goTo(l.Excerpt) }))}
	if !f.model.Locked {
		buttons = append(buttons, newButton(f.ctx.Keys, f.ctx.T("excerpt.unlink"), quiet, close(func() { f.unlink(field, l.Excerpt) })))
	}
	body := container.New(&stackLayout{gap: gapS}, newPara(l.Words, boldPen), newPara(quote, bodyPen), row(gapS, buttons...))
	over := f.ctx.Window.Canvas()
	popup = widget.NewPopUp(container.NewStack(panel(inkPaper, inkLine, 6), inset(gapM, body)), over)
	popup.ShowAtPosition(below(under))
	popup.Resize(fyne.NewSize(em(24), em(12)))
}

func (f *formView) goTo(excerpt string) {
	if r, ok := f.ctx.Session.Record(excerpt); ok {
		f.ctx.Show(r)
	}
}

func (f *formView) unlink(field, excerpt string) {
	f.ctx.Session.Unlink(f.model.Record, field, excerpt, f.after)
}

// pickExcerpt chooses an excerpt that is there, left, or makes a new one, right.
func pickExcerpt(ctx PageContext, linked []string, then func(excerpt string)) {
	var m *modal
	take := func(id string) { m.close(); then(id) }
	items := excerptItems(ctx, linked)
	c := newChooser(ctx.T("excerpt.search"), items, func(item choiceItem, _ string) { take(item.id) })
	known := container.NewBorder(column(gapXS, newLine(ctx.T("excerpt.existing"), boldPen), newFrame(c.search).object()), nil, nil, nil, c.list)
	c.closed = func() { m.close() }
	form := newForm(ctx, cases.KindExcerpt, "", "evidence", "page", "quote")
	form.made = func(r cases.Record) { take(r.ID) }
	form.waits = true
	fresh := container.NewBorder(newLine(ctx.T("excerpt.fresh"), boldPen), nil, nil, nil, container.NewVScroll(insets(gapS, 0, 0, gapS, form.root)))
	split := container.NewHSplit(insets(0, 0, 0, gapS, known), insets(0, 0, gapS, 0, fresh))
	split.Offset = 0.44
	m = openModal(ctx, ctx.T("excerpt.title"), split, fyne.NewSize(em(66), em(34)),
		newButton(ctx.Keys, ctx.T("do.cancel"), secondary, func() { m.close() }),
		newButton(ctx.Keys, ctx.T("excerpt.make"), primary, form.create))
	ctx.Window.Canvas().Focus(c.search)
}

func excerptItems(ctx PageContext, linked []string) []choiceItem {
	var out []choiceItem
	for _, x := range ctx.Session.List(cases.KindExcerpt, false) {
		if slices.Contains(linked, x.ID) {
			continue
		}
		out = append(out, choiceItem{id: x.ID, words: excerptWords(ctx.Session, ctx.Words, x) + "  " + oneLine(x.Text("quote"))})
	}
	return out
}
