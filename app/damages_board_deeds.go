//go:build !headless

package app

import (
	"context"

	"redress/cases"
	"redress/damages"
	"redress/internal/text"

	"fyne.io/fyne/v2"
)

// What the user does on the board of scenarios. A what-if stores nothing until it
// is kept as a scenario.

// Keeper makes several records in one step.
type Keeper interface {
	CreateAll(ctx context.Context, caseID string, drafts []cases.Draft) ([]cases.Record, error)
}

// boardState is what the board looks at and what the user is trying out.
type boardState struct {
	shown  bool
	guess  damages.ClaimScenario
	picked string // what is being changed
	ranged string // the figure that gets a range
	now    explored
}

// openBoard shows the scenarios in the place of the sheet.
func (p *damagesPage) openBoard() {
	p.open, p.board.shown = "", true
	p.show()
	p.explore()
}

// explore works out the scenarios, and what the what-if flips, beside the window.
func (p *damagesPage) explore() {
	if !p.board.shown || p.work == nil {
		return
	}
	base, guess := p.outcome(), p.board.guess
	Read(p.ctx.Background, "damages board", func(context.Context, Report) (explored, error) {
		var e explored
		e.out, e.err = damages.Explore(base)
		if e.err == nil {
			warm(e.out)
		}
		if !empty(guess) {
			_, e.flips, e.flipsErr = damages.WhatIf(base, guess)
			e.done = true
		}
		return e, nil
	}, func(e explored, err error) {
		if err != nil {
			p.ctx.Fail(err)
			return
		}
		p.board.now = e
		p.showBoard()
	})
}

func (p *damagesPage) boardWriter() *boardWriter {
	return &boardWriter{tr: p.ctx.Words, claim: p.claim, base: p.outcome(), explored: p.board.now, guess: p.board.guess, picked: p.board.picked}
}

func (p *damagesPage) showBoard() {
	if p.work == nil {
		return
	}
	w := p.boardWriter()
	v := w.view()
	p.boards.show(&v, w.input(p.board.ranged))
}

func (p *damagesPage) offerMany(under fyne.CanvasObject, items []choiceItem, take func(id string)) {
	list := newChooser(p.ctx.T("pick.hint"), items, func(item choiceItem, _ string) { take(item.id) })
	list.show(p.ctx.Window.Canvas(), below(under), fyne.NewSize(em(36), em(26)))
}

// pickInput implements boardHost.
func (p *damagesPage) pickInput(under fyne.CanvasObject) {
	p.offerMany(under, p.boardWriter().inputs(), p.askAbout)
}

// askAbout takes what is to be changed.
func (p *damagesPage) askAbout(id string) {
	p.board.picked = id
	p.showBoard()
}

// setGuess implements boardHost.
func (p *damagesPage) setGuess(typed string) {
	guess, err := guessed(p.outcome(), p.board.guess, p.board.picked, typed)
	if err != nil {
		p.board.now.flipsErr = err
		p.showBoard()
		return
	}
	p.board.guess = guess
	p.explore()
}

// dropGuess implements boardHost.
func (p *damagesPage) dropGuess(id string) {
	p.board.guess = withoutChange(p.board.guess, id)
	if id == "" {
		p.board.guess, p.board.picked = damages.ClaimScenario{}, ""
	}
	p.board.now.flips, p.board.now.flipsErr, p.board.now.done = nil, nil, false
	p.explore()
}

// keepGuess implements boardHost.
func (p *damagesPage) keepGuess(name string) {
	if name == "" {
		p.ctx.Tell(p.ctx.T("damages.board.unnamed"), ToneAmber, "", nil)
		return
	}
	p.keep(scenarioDrafts(p.claim, text.T(name, name), p.board.guess), func() { p.dropGuess("") })
}

// offerRange implements boardHost.
func (p *damagesPage) offerRange(under fyne.CanvasObject) {
	p.offerMany(under, p.boardWriter().figures(), p.rangeOf)
}

func (p *damagesPage) rangeOf(id string) {
	p.board.ranged = id
	p.showBoard()
}

// addRange implements boardHost.
func (p *damagesPage) addRange(low, high, reason string) {
	option, input := cutID(p.board.ranged)
	values := map[string]string{"pleading": p.claim.Pleadings[option].ID, "input": input, "low": low, "high": high}
	if reason != "" {
		values["reason"] = cases.BilingualValue(text.T(reason, reason))
	}
	p.keep([]cases.Draft{{Kind: cases.KindRange, Values: values}}, func() { p.board.ranged = "" })
}

// keep makes records of the case; then runs once they are there.
func (p *damagesPage) keep(drafts []cases.Draft, then func()) {
	p.ctx.Session.keepAll(drafts, func(err error) {
		if err != nil {
			p.ctx.Fail(err)
			return
		}
		then()
		p.Refresh()
	})
}

// dropRecord implements boardHost.
func (p *damagesPage) dropRecord(id string) { p.archive(id) }

// keepAll makes several records in one step of the case.
func (s *Session) keepAll(drafts []cases.Draft, then func(error)) {
	caseID := s.CaseID()
	s.write(func(ctx context.Context, desk Desk) (outcome, error) {
		keeper, ok := desk.(Keeper)
		if !ok {
			return outcome{}, errNoPleader
		}
		_, err := keeper.CreateAll(ctx, caseID, drafts)
		return last(ctx, desk, caseID, outcome{}, err)
	}, func(_ outcome, err error) { then(err) })
}
