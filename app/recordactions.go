//go:build !headless

package app

import (
	"redress/cases"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// head lays out the form with its title and what may be done with the record.
func (p *RecordPage) head() {
	m, ctx := p.form.model, p.ctx
	var buttons []fyne.CanvasObject
	switch {
	case m.Record == "":
		buttons = append(buttons, newButton(ctx.Keys, ctx.T("do.discard"), quiet, p.Discard),
			newButton(ctx.Keys, ctx.T("do.create"), primary, p.form.create))
	default:
		if p.more != nil {
			buttons = append(buttons, p.more(p)...)
		}
		buttons = append(buttons, newButton(ctx.Keys, ctx.T("do.history"), quiet, p.History))
		buttons = append(buttons, p.archiveButton(m)...)
	}
	title := newPara(m.Title, headingPen)
	if m.Archived {
		title.set(m.Title, headingPen.in(inkFaint))
	}
	p.right.Objects = []fyne.CanvasObject{card(titled(title, row(gapXS, buttons...), p.body()))}
	p.right.Refresh()
}

// titled is a page under its title, which folds, with buttons beside it.
func titled(title *para, buttons, body fyne.CanvasObject) fyne.CanvasObject {
	top := foldColumn(0, foldInset(gapS, gapS, gapM, gapS, foldBeside(gapS, foldInset(3, 0, 0, 0, title), buttons)), rule())
	return container.New(&titledLayout{}, top, body)
}

// body is the scrolled form; it is kept while the record stays, so that the
// place in it stays too.
func (p *RecordPage) body() fyne.CanvasObject {
	if p.form.scroll == nil {
		p.form.scroll = container.NewVScroll(insets(gapS, gapL, gapM, gapM, p.form.root))
	}
	return p.form.scroll
}

func (p *RecordPage) archiveButton(m formModel) []fyne.CanvasObject {
	switch {
	case cases.EntityOf(p.kind).AppendOnly || p.kind == cases.KindCase:
		return nil
	case m.Archived:
		return []fyne.CanvasObject{newButton(p.ctx.Keys, p.ctx.T("do.restore"), secondary, p.Restore)}
	}
	return []fyne.CanvasObject{newButton(p.ctx.Keys, p.ctx.T("do.archive"), quiet, p.ArchiveChosen)}
}

// Discard gives up a record not yet made.
func (p *RecordPage) Discard() {
	p.ctx.Session.DropAll(p.ctx.Session.newID(p.kind))
	p.newOne[p.kind] = false
	p.form = nil
	p.Refresh()
}

// ArchiveChosen implements Archiver.
func (p *RecordPage) ArchiveChosen() {
	if p.form == nil || p.form.model.Record == "" {
		return
	}
	ctx, title := p.ctx, p.form.model.Title
	ctx.Session.Archive(p.form.model.Record, func(err error) {
		if err != nil {
			ctx.Fail(err)
			return
		}
		ctx.Tell(ctx.T("archive.done", "Title", title), info, ctx.T("do.undo"), func() { ctx.Keys.TypedShortcut(&fyne.ShortcutUndo{}) })
		p.Refresh()
	})
}

// Restore puts an archived record back.
func (p *RecordPage) Restore() {
	p.ctx.Session.Restore(p.form.model.Record, func(err error) {
		if err != nil {
			p.ctx.Fail(err)
		}
		p.Refresh()
	})
}

// History shows what was done to the record.
func (p *RecordPage) History() { showHistory(p.ctx, p.form.model.Record, p.form.model.Title) }
