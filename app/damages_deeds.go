//go:build !headless

package app

import (
	"maps"
	"slices"

	"redress/cases"
	"redress/damages"

	"fyne.io/fyne/v2"
)

// typing keeps what is being typed and shows what it comes to.
func (p *damagesPage) typing(r sheetRow, typed string) {
	s, id, slot := p.ctx.Session, p.draftRecord(r), p.draftSlot(r)
	if id == "" {
		return
	}
	if typed == r.Taken {
		s.Drop(id, slot)
	} else {
		s.Keep(id, slot, typed, nil)
	}
	if r.Edit == editText {
		p.recompute()
	}
}

// draftRecord is the record a row is typed into: its pleading, or the case.
func (p *damagesPage) draftRecord(r sheetRow) string {
	if p.claim == nil {
		return ""
	}
	if p.at.sheet == damages.FactsSheet || sheetOf(r.ID) == damages.FactsSheet {
		return p.claim.File.Case.ID
	}
	return p.claim.Pleadings[p.rowOption(r)].ID
}

// rowOption is the option a row belongs to.
func (p *damagesPage) rowOption(r sheetRow) string {
	if sheet := sheetOf(r.ID); sheet != "" {
		return sheet
	}
	return p.sheet.now.Option
}

func (p *damagesPage) draftSlot(r sheetRow) string {
	switch {
	case r.Edit == editWords:
		return rowFactor + r.Figure
	case sheetOf(r.ID) == damages.FactsSheet:
		return r.Figure
	}
	return draftOf(r.Figure)
}

// commitRow stores what was typed into a row.
func (p *damagesPage) commitRow(r sheetRow, typed string) {
	if p.claim == nil {
		return
	}
	if sheetOf(r.ID) == damages.FactsSheet {
		field, _ := cases.EntityOf(cases.KindCase).Field(r.Figure)
		p.ctx.Session.Commit(p.claim.File.Case.ID, field, typed, p.stored)
		return
	}
	option := p.rowOption(r)
	pleading := p.claim.Pleadings[option]
	if r.Edit == editWords {
		p.ctx.Session.setFactor(pleading.ID, r.Figure, p.factorText(option, r.Figure, typed), p.stored)
		return
	}
	spec, ok := figureSpec(pleading.Text("option"), r.Figure)
	if !ok {
		return
	}
	claim, before := p.claim, p.outcome()
	p.ctx.Session.setFigure(pleading.ID, spec, typed, func() error {
		return computable(claim, typedFigure{option, r.Figure, typed}, before)
	}, p.storedAs(r, spec, pleading.ID))
}

// computable refuses a figure with which the engine cannot compute, such as
// months that the ledger does not cover, or that no claim may hold, such as a
// margin above one: once stored it would stand in the way of the whole page.
func computable(claim *cases.ClaimFile, typed typedFigure, before *damages.Outcome) error {
	c := *claim.Claim
	c.Options, c.Facts, c.Tables = slices.Clone(c.Options), maps.Clone(c.Facts), slices.Clone(c.Tables)
	if err := putFigure(&c, typed); err != nil {
		return err
	}
	if err := c.Check(nil); err != nil {
		return err
	}
	w, err := work(claim, []typedFigure{typed}, before)
	if err != nil {
		return err
	}
	return w.faults[typed.full()]
}

// choosePicked stores the answer to a choice, or a yes or no.
func (p *damagesPage) choosePicked(r sheetRow, id string) {
	if r.Edit == editTruth {
		p.commitRow(r, id)
		return
	}
	pleading := p.claim.Pleadings[p.rowOption(r)]
	p.ctx.Session.setChoice(pleading.ID, r.Figure, id, p.stored)
}

// takeReading chooses one reading of a clause.
func (p *damagesPage) takeReading(id string) {
	pleading := p.claim.Pleadings[p.at.sheet]
	p.ctx.Session.setChoice(pleading.ID, "clause", id, p.stored)
}

// stored shows what the case says after a write; a refused value stands in its
// box with the reason under it.
func (p *damagesPage) stored(err error) {
	if err != nil && cases.ErrorCode(err) != cases.Invalid && !engineError(err) {
		p.ctx.Fail(err)
	}
	p.Refresh()
}

// storedAs does the same and says in the status bar what the figure was and is.
func (p *damagesPage) storedAs(r sheetRow, spec damages.FigureSpec, pleading string) func(error) {
	return func(err error) {
		now := p.writer().asTyped(p.ctx.Session.storedFigure(pleading, spec), spec)
		if err == nil && now != r.Taken && r.Edit == editText {
			before := r.Taken
			if before == "" {
				before = "\u2014"
			}
			p.ctx.Status(r.Label + "  " + p.ctx.T("damages.history.change", "Before", before, "After", now))
		}
		p.stored(err)
	}
}

// openTable shows the rows of a table, or the sheet again.
func (p *damagesPage) openTable(table string) {
	p.open = table
	p.show()
}

// offerOptions lists the kinds of options that may be pleaded.
func (p *damagesPage) offerOptions(under fyne.CanvasObject) {
	var items []choiceItem
	for _, o := range p.writer().addable() {
		items = append(items, choiceItem{id: o.id, words: o.words})
	}
	p.offer(under, items, func(id string) { p.addOption(id) })
}

func (p *damagesPage) offer(under fyne.CanvasObject, items []choiceItem, take func(id string)) {
	list := newChooser(p.ctx.T("pick.hint"), items, func(item choiceItem, _ string) { take(item.id) })
	list.show(p.ctx.Window.Canvas(), below(under), fyne.NewSize(em(20), float32(len(items))*em(2.7)+em(4.5)))
}

// addOption pleads an option of a kind and looks at it.
func (p *damagesPage) addOption(kind string) {
	p.ctx.Session.pleadOption(kind, func(r cases.Record, err error) {
		if err != nil {
			p.ctx.Fail(err)
			return
		}
		p.Show(r)
	})
}

// archive takes an option out of the pleading; it can be undone.
func (p *damagesPage) archive(pleading string) {
	p.ctx.Session.Archive(pleading, func(err error) {
		if err != nil {
			p.ctx.Fail(err)
		}
	})
}

// ArchiveChosen takes the option out of the claim; undo brings it back.
func (p *damagesPage) ArchiveChosen() {
	if p.claim != nil {
		if r, ok := p.claim.Pleadings[p.at.sheet]; ok {
			p.archive(r.ID)
		}
	}
}

// New implements Creator.
func (p *damagesPage) New() {
	if p.work != nil {
		p.offerOptions(p.ladder.adder)
	}
}

// Show implements Locator: a pleading or one of its figures.
func (p *damagesPage) Show(r cases.Record) bool {
	if r.Kind == cases.KindScenario || r.Kind == cases.KindRange {
		p.openBoard()
		return true
	}
	pleading, figure := r.ID, ""
	if r.Kind == cases.KindFigure {
		pleading, figure = r.Ref("pleading"), r.Text("input")
	}
	if p.claim == nil {
		return false
	}
	for option, rec := range p.claim.Pleadings {
		if rec.ID == pleading {
			line := ""
			if figure != "" {
				line = damages.FullID(option, figure)
			}
			p.pickLine(option, line)
			return true
		}
	}
	p.wanted = r.ID
	return true
}

// Leave takes the field in hand.
func (p *damagesPage) Leave() {
	if p.ctx.Window != nil {
		p.ctx.Window.Canvas().Unfocus()
	}
}
