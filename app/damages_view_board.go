//go:build !headless

package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// boardHost is told what the user does on the board of scenarios.
type boardHost interface {
	pickInput(under fyne.CanvasObject)  // what to change
	setGuess(typed string)              // to what
	dropGuess(id string)                // "" is all of it
	keepGuess(name string)              // as a scenario of the case
	offerRange(under fyne.CanvasObject) // a figure with a low and a high
	addRange(low, high, reason string)
	dropRecord(id string)
}

// boardCard is the scenarios of the case: what if, scenarios, what moves the
// total, break-even, sizing.
type boardCard struct {
	ctx  PageContext
	host boardHost

	asked  changedInput
	ranged string
	value  *entry
	parts  *segments
	guess  *fyne.Container // what is picked and to what it is changed
	found  *fyne.Container // what it flips
	rest   *fyne.Container
	pick   *button
	scroll *foldScroll
	view   fyne.CanvasObject
}

func newBoardCard(ctx PageContext, host boardHost) *boardCard {
	b := &boardCard{ctx: ctx, host: host, guess: foldColumn(gapS), found: foldColumn(gapS), rest: foldColumn(gapM)}
	b.pick = newButton(ctx.Keys, ctx.T("damages.board.pick"), secondary, func() { host.pickInput(b.pick) })
	b.guess.Add(foldFlow(0, b.pick))
	head := foldColumn(gapXS, newPara(ctx.T("damages.board.title"), headingPen), newPara(ctx.T("damages.board.note"), softPen))
	var body fyne.CanvasObject
	b.scroll, body = newFoldScroll(foldInset(gapS, gapM, sheetPad, sheetPad, foldColumn(gapM, head, rule(),
		newPara(ctx.T("damages.board.what_if"), boldPen), b.guess, b.found, b.rest)))
	b.view = card(inset(1, body))
	return b
}

// show puts the board on screen; the box in hand stays.
func (b *boardCard) show(v *boardView, ranged changedInput) {
	if v.Guess.Picked.ID != b.asked.ID {
		b.ask(v.Guess.Picked)
	}
	b.found.Objects = nil
	b.showGuess(&v.Guess)
	b.rest.Objects = nil
	for _, f := range v.Faults {
		var content fyne.CanvasObject = newPara(f.Words, bodyPen.in(inkDangerText))
		if drop := b.dropper(f.Record); drop != nil {
			content = foldBeside(gapS, content, newButton(b.ctx.Keys, b.ctx.T("damages.board.drop"), quiet, drop))
		}
		b.rest.Add(note(content, ToneDanger))
	}
	b.section("damages.board.scenarios", b.scenarios(v))
	b.section("damages.board.tornado", b.tornado(v, ranged))
	b.section("damages.board.even", b.even(v))
	for _, c := range v.Curves {
		b.rest.Add(rule())
		b.rest.Add(newPara(c.Title, boldPen))
		b.rest.Add(b.curve(c))
	}
	b.scroll.fit()
}

func (b *boardCard) section(key string, content fyne.CanvasObject) {
	b.rest.Add(rule())
	b.rest.Add(newPara(b.ctx.T(key), boldPen))
	b.rest.Add(content)
}

// ask makes the box, or the answers, for what was picked to change.
func (b *boardCard) ask(in changedInput) {
	b.asked = in
	b.value, b.parts = nil, nil
	b.guess.Objects = []fyne.CanvasObject{foldFlow(0, b.pick)}
	if in.ID == "" {
		b.guess.Refresh()
		return
	}
	now := newPara(b.ctx.T("damages.board.now", "Value", in.Now), softPen)
	b.guess.Add(foldColumn(2, newPara(in.Label, bodyPen), now))
	if len(in.Options) > 0 {
		b.parts = newSegments(b.ctx.Keys, in.Options, "\x00", b.host.setGuess)
		b.parts.wraps = true
		b.guess.Add(b.parts)
	} else {
		b.value = newEntry(b.ctx.Keys)
		b.value.SetPlaceHolder(in.Hint)
		b.value.enter = func() { b.host.setGuess(b.value.Text) }
		b.guess.Add(foldFlow(gapS, sized(em(14), newFrame(b.value).object()),
			newButton(b.ctx.Keys, b.ctx.T("damages.board.see"), primary, func() { b.host.setGuess(b.value.Text) })))
	}
	b.guess.Refresh()
	if b.value != nil && b.ctx.Window != nil {
		b.ctx.Window.Canvas().Focus(b.value)
	}
}

// sized holds a box at a width.
func sized(width float32, o fyne.CanvasObject) fyne.CanvasObject {
	return container.NewGridWrap(fyne.NewSize(width, bodyPen.height()+14), o)
}

func (b *boardCard) showGuess(g *guessView) {
	for _, c := range g.Changes {
		b.found.Add(b.change(c, func() { b.host.dropGuess(c.ID) }))
	}
	if g.Fault != "" {
		b.found.Add(newPara(g.Fault, bodyPen.in(inkDangerText)))
	}
	for _, f := range g.Flips {
		b.found.Add(b.flip(f))
	}
	if len(g.Changes) == 0 {
		return
	}
	if g.Done && len(g.Flips) == 0 && g.Fault == "" {
		b.found.Add(newPara(b.ctx.T("damages.board.nothing"), bodyPen.in(inkSoft)))
	}
	name := newEntry(b.ctx.Keys)
	name.SetPlaceHolder(b.ctx.T("damages.board.name"))
	keep := func() { b.host.keepGuess(name.Text) }
	name.enter = keep
	b.found.Add(foldFlow(gapS, sized(em(14), newFrame(name).object()), newButton(b.ctx.Keys, b.ctx.T("damages.board.keep"), secondary, keep),
		newButton(b.ctx.Keys, b.ctx.T("damages.board.clear"), quiet, func() { b.host.dropGuess("") })))
}

// change is one change in a line: what, from what, to what, and a way to take it
// back.
func (b *boardCard) change(c changeEntry, drop func()) fyne.CanvasObject {
	words := c.What + b.ctx.T("damages.board.is") + c.Was + " \u2192 " + c.Is
	if c.Scenario != "" {
		words = c.Scenario + b.ctx.T("damages.dot") + words
	}
	text := twoLines(words, bodyPen, c.Why)
	if drop == nil {
		return text
	}
	return foldBeside(gapS, text, newButton(b.ctx.Keys, b.ctx.T("damages.board.drop"), quiet, drop))
}

// flip is what becomes of one option or total.
func (b *boardCard) flip(f flipEntry) fyne.CanvasObject {
	amounts := f.Is
	if f.Was != f.Is {
		amounts = f.Was + " \u2192 " + f.Is
	}
	out := foldColumn(2, foldBeside(gapS, newPara(f.Title, bodyPen), newLine(amounts, boldPen.right())))
	if f.State != "" {
		out.Add(foldFlow(0, newChip(f.State, f.Tone, nil)))
	}
	for _, t := range f.New {
		out.Add(newPara("\uff0b "+t, softPen))
	}
	for _, t := range f.Gone {
		out.Add(newPara("\uff0d "+t, softPen))
	}
	return foldInset(0, 0, gapM, 0, out)
}

func (b *boardCard) scenarios(v *boardView) fyne.CanvasObject {
	if len(v.Scenarios) == 0 {
		return newPara(b.ctx.T("damages.board.scenarios.none"), bodyPen.in(inkSoft))
	}
	label, amount := float32(0), float32(0)
	for _, s := range v.Scenarios {
		label, amount = max(label, boldPen.width(s.Label)), max(amount, boldPen.width(s.Amount))
	}
	out := foldColumn(gapXS)
	for _, s := range v.Scenarios {
		out.Add(newBarRow(s, label+gapS, amount+gapS))
	}
	for _, c := range v.Changes {
		out.Add(b.change(c, b.dropper(c.Record)))
	}
	return out
}

// dropper takes a record out of the case; nil where there is none to take.
func (b *boardCard) dropper(record string) func() {
	if record == "" {
		return nil
	}
	return func() { b.host.dropRecord(record) }
}

// tornado draws the ranges, and the way to enter one more.
func (b *boardCard) tornado(v *boardView, ranged changedInput) fyne.CanvasObject {
	out := foldColumn(gapS)
	if len(v.Tornado) == 0 {
		out.Add(newPara(b.ctx.T("damages.board.tornado.none"), bodyPen.in(inkSoft)))
	} else {
		out.Add(newPara(b.ctx.T("damages.board.tornado.legend"), softPen))
	}
	for _, t := range v.Tornado {
		words := twoLines(t.Label, bodyPen, t.Ends)
		if drop := b.dropper(t.Record); drop != nil {
			words = foldBeside(gapS, words, newButton(b.ctx.Keys, b.ctx.T("damages.board.drop"), quiet, drop))
		}
		out.Add(foldColumn(2, words, container.New(&thirds{}, newLine(t.Below, bodyPen.right()), newTornadoBar(t.Low, t.High), newLine(t.Above, bodyPen))))
	}
	out.Add(b.rangeForm(ranged))
	return out
}

// rangeForm is where a figure gets its low and its high.
func (b *boardCard) rangeForm(in changedInput) fyne.CanvasObject {
	var pick *button
	pick = newButton(b.ctx.Keys, b.ctx.T("damages.board.range"), secondary, func() { b.host.offerRange(pick) })
	if in.ID == "" {
		return foldFlow(0, pick)
	}
	box := func(key string) *entry {
		e := newEntry(b.ctx.Keys)
		e.SetPlaceHolder(b.ctx.T(key))
		return e
	}
	low, high, why := box("damages.board.low"), box("damages.board.high"), box("damages.board.why")
	add := func() { b.host.addRange(low.Text, high.Text, why.Text) }
	why.enter = add
	return foldColumn(gapXS, foldFlow(0, pick), twoLines(in.Label, bodyPen, b.ctx.T("damages.board.now", "Value", in.Now)),
		foldFlow(gapS, sized(em(8), newFrame(low).object()), sized(em(8), newFrame(high).object()), sized(em(16), newFrame(why).object()),
			newButton(b.ctx.Keys, b.ctx.T("damages.board.add"), primary, add)))
}

// thirds is what lies left of a bar, the bar, and what lies right of it.
type thirds struct{}

func (thirds) side(o []fyne.CanvasObject) float32 {
	return max(em(8), o[0].MinSize().Width, o[2].MinSize().Width)
}

func (t thirds) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(2*t.side(o)+o[1].MinSize().Width+2*gapS, bodyPen.height()+2)
}

func (t thirds) Layout(o []fyne.CanvasObject, size fyne.Size) {
	side := t.side(o)
	middle := max(0, size.Width-2*side-2*gapS)
	x := float32(0)
	for i, w := range []float32{side, middle, side} {
		o[i].Move(fyne.NewPos(x, 0))
		o[i].Resize(fyne.NewSize(w, size.Height))
		x += w + gapS
	}
}

func (b *boardCard) even(v *boardView) fyne.CanvasObject {
	if len(v.Even) == 0 {
		return newPara(b.ctx.T("damages.board.even.none"), bodyPen.in(inkSoft))
	}
	out := foldColumn(gapXS)
	for _, e := range v.Even {
		if !e.Found {
			out.Add(newPara(e.Label, bodyPen.in(inkSoft)))
			continue
		}
		out.Add(foldBeside(gapS, newPara(e.Label, bodyPen), newLine(e.Value, boldPen.right())))
	}
	return out
}

func (b *boardCard) curve(c curveView) fyne.CanvasObject {
	legend := foldFlow(gapM)
	for i, l := range c.Lines {
		mark := newCurveMark(i)
		paintMark(mark, i)
		legend.Add(row(gapXS, container.NewCenter(container.NewGridWrap(fyne.NewSize(markSize, markSize), mark)), newLine(l.Label, softPen)))
	}
	out := foldColumn(gapS, newCurve(c), legend)
	for _, words := range c.Said {
		out.Add(newPara(words, bodyPen))
	}
	return out
}
