//go:build !headless

package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// ladderCard is the options in the order of methods, the sheets around them, and
// what they add up to.
type ladderCard struct {
	ctx    PageContext
	pick   func(sheet, line string)
	add    func(under fyne.CanvasObject)
	scroll *foldScroll
	totals *fyne.Container
	view   fyne.CanvasObject
	adder  *button
}

func newLadderCard(ctx PageContext, pick func(sheet, line string), add func(under fyne.CanvasObject)) *ladderCard {
	l := &ladderCard{ctx: ctx, pick: pick, add: add}
	l.adder = newButton(ctx.Keys, ctx.T("damages.add"), quiet, func() { l.add(l.adder) })
	head := foldInset(gapXS, gapXS, gapM, gapS, foldBeside(gapS,
		container.NewHBox(newLine(ctx.T("damages.ladder"), headingPen), newLine(ctx.T("damages.ladder.order"), softPen)), l.adder))
	var body fyne.CanvasObject
	l.scroll, body = newFoldScroll(foldColumn(0))
	l.totals = foldColumn(0)
	l.view = card(inset(1, container.NewBorder(head, l.totals, nil, nil, body)))
	return l
}

func (l *ladderCard) show(v *damagesView) {
	rungs := foldColumn(0)
	for _, n := range v.Notes {
		rungs.Add(foldInset(0, gapS, gapM, gapM, note(twoLines(n.Text, bodyPen.in(tones[n.Tone].text), n.Law), n.Tone)))
	}
	for _, e := range v.Ladder {
		rungs.Add(rule())
		rungs.Add(l.rung(e))
	}
	rungs.Add(rule())
	for _, e := range v.Around {
		rungs.Add(l.around(e))
		rungs.Add(rule())
	}
	l.scroll.set(rungs)
	under := foldColumn(0)
	if len(v.Totals) > 0 {
		under.Add(foldStack(sheet(inkHead), foldColumn(0, rule(), l.sums(v.Totals))))
	}
	under.Add(rule())
	under.Add(l.link(v.Board))
	l.totals.Objects = []fyne.CanvasObject{under}
	l.totals.Refresh()
	if box, ok := l.view.(*fyne.Container); ok {
		box.Refresh()
	}
}

// rung is one option: its mark, its name and amount, its state and the reason.
func (l *ladderCard) rung(e ladderEntry) fyne.CanvasObject {
	name, amount := boldPen, boldPen.right()
	if e.Faint {
		name, amount = name.in(inkSoft), amount.in(inkFaint)
	}
	top := foldBeside(gapS, newPara(e.Title, name), newLine(e.Amount, amount))
	under := foldFlow(6)
	if e.Chip != "" {
		under.Add(newChip(e.Chip, e.Tone, nil))
	}
	if e.Role != "" {
		under.Add(newPara(e.Role, softPen))
	}
	if e.Reason != "" {
		under.Add(newPara(e.Reason, softPen))
	}
	mark := container.New(&markColumn{width: em(1.6)}, newLine(e.Mark, bodyPen.in(inkSoft)), foldColumn(3, top, under))
	p := newPressArea(foldInset(9, 9, gapM, gapM, mark), func() { l.pick(e.ID, "") })
	p.marked = true
	p.choose(e.Chosen)
	return p
}

func (l *ladderCard) around(e ladderEntry) fyne.CanvasObject {
	p := newPressArea(foldInset(6, 6, gapM, gapM, newPara(e.Title, bodyPen.in(inkSoft))), func() { l.pick(e.ID, "") })
	p.marked = true
	p.choose(e.Chosen)
	return p
}

// link leads to a view of its own.
func (l *ladderCard) link(e ladderEntry) fyne.CanvasObject {
	p := newPressArea(foldInset(6, 6, gapM, gapM, newPara(e.Title, bodyPen.in(inkAccent))), func() { l.pick(e.ID, "") })
	p.marked = true
	p.choose(e.Chosen)
	return p
}

func (l *ladderCard) sums(totals []totalEntry) fyne.CanvasObject {
	list := foldColumn(0)
	for _, t := range totals {
		list.Add(newSumRow(t, gapM, func() { l.pick("", t.ID) }))
	}
	return foldInset(gapS, gapS, 0, 0, list)
}

// newSumRow is one sum; a tap looks at its line.
func newSumRow(t totalEntry, side float32, tap func()) *pressArea {
	name, amount := bodyPen.in(inkSoft), bodyPen.right()
	if t.Bold {
		name, amount = bodyPen, boldPen.right()
	}
	p := newPressArea(foldInset(3, 3, side, side, foldBeside(gapS, newPara(t.Label, name), newLine(t.Amount, amount))), tap)
	p.choose(t.Chosen)
	return p
}

// markColumn puts a narrow mark before what folds.
type markColumn struct{ width float32 }

func (m *markColumn) heightFor(o []fyne.CanvasObject, width float32) float32 {
	return max(o[0].MinSize().Height, heightAt(o[1], width-m.width))
}

func (m *markColumn) MinSize(o []fyne.CanvasObject) fyne.Size {
	return o[1].MinSize().AddWidthHeight(m.width, 0)
}

func (m *markColumn) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Move(fyne.NewPos(0, 0))
	o[0].Resize(fyne.NewSize(m.width, bodyPen.height()))
	o[1].Move(fyne.NewPos(m.width, 0))
	o[1].Resize(fyne.NewSize(size.Width-m.width, size.Height))
}
