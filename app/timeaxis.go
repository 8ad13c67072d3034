//go:build !headless

package app

import (
	"redress/cases"
	"redress/internal/civil"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
)

// timeAxis draws what happened when, a lane for each party. A chip leads to its
// record.
type timeAxis struct {
	ctx  PageContext
	tap  func(id string)
	root *fyne.Container
}

func timelinePicture(p *RecordPage, _ cases.Kind) picture {
	return &timeAxis{ctx: p.ctx, tap: func(id string) {
		if r, ok := p.ctx.Session.Record(id); ok && !p.Show(r) {
			p.ctx.Show(r)
		}
	}}
}

// Build implements picture.
func (a *timeAxis) Build() fyne.CanvasObject {
	a.root = container.NewStack()
	a.Refresh()
	return a.root
}

// Refresh implements picture.
func (a *timeAxis) Refresh() {
	m := modelTime(a.ctx.Session, a.ctx.Words)
	if len(m.Lanes) == 0 {
		a.root.Objects = []fyne.CanvasObject{newPara(a.ctx.T("time.empty"), bodyPen.in(inkSoft))}
		a.root.Refresh()
		return
	}
	plan := &axisLayout{model: m}
	board := container.New(plan)
	plan.draw(board, a.tap)
	scroll := container.NewVScroll(board)
	room := max(em(15), a.ctx.Window.Canvas().Size().Height*0.3)
	scroll.SetMinSize(fyne.NewSize(em(20), min(room, board.MinSize().Height)))
	foot := a.ctx.T("time.legend")
	if m.Undated > 0 {
		foot += "  " + a.ctx.Words.N("time.undated", m.Undated)
	}
	a.root.Objects = []fyne.CanvasObject{container.NewBorder(nil, foldInset(gapXS, 0, 0, 0, newPara(foot, faintPen)), nil, nil, scroll)}
	a.root.Refresh()
}

// axisLayout places ticks, lanes and chips by their days.
type axisLayout struct {
	model timeModel
	ticks []axisTick
	lanes []axisLane
	width float32
	high  float32 // of the highest chip
}

type axisTick struct {
	day   civil.Day
	rule  *canvas.Rectangle
	words *line
}

type axisLane struct {
	name  *para
	rule  *canvas.Rectangle
	chips []*chip
	model timeLane
}

func (a *axisLayout) draw(board *fyne.Container, tap func(string)) {
	for _, t := range a.model.Ticks {
		tick := axisTick{t.Day, canvas.NewRectangle(ink(inkLine)), newLine(t.Words, faintPen)}
		a.ticks = append(a.ticks, tick)
		board.Objects = append(board.Objects, tick.rule, tick.words)
	}
	for _, l := range a.model.Lanes {
		lane := axisLane{name: newAxisName(l.Name), rule: canvas.NewRectangle(ink(inkLine)), model: l}
		board.Objects = append(board.Objects, lane.rule, lane.name)
		for _, c := range l.Chips {
			mark := newChip(c.Date+"  "+c.Words, c.Tone, func() { tap(c.Record) })
			mark.limit, mark.folds = em(14), true
			a.high = max(a.high, mark.MinSize().Height)
			lane.chips = append(lane.chips, mark)
			board.Objects = append(board.Objects, mark)
		}
		a.lanes = append(a.lanes, lane)
	}
}

// newAxisName is the name of a party before its lane.
func newAxisName(words string) *para {
	name := newPara(words, softPen)
	name.limit = 2
	return name
}

const axisHead = 1.8

func (a *axisLayout) label() float32  { return em(8) }
func (a *axisLayout) height() float32 { return max(em(2), a.high+gapXS+2) }

// x is where a day stands on a board of this width.
func (a *axisLayout) x(day civil.Day, width float32) float32 {
	span := a.model.To.Sub(a.model.From) + 1
	room := width - a.label() - em(12)
	return a.label() + room*float32(day.Sub(a.model.From))/float32(max(span, 1))
}

func (a *axisLayout) pack(l axisLane, width float32) ([]packed, int) {
	at := 0
	return pack(l.model.Chips, func(d civil.Day) float32 { return a.x(d, width) },
		func(timeChip) float32 { at++; return l.chips[at-1].MinSize().Width }, width)
}

// laneHeight is what the chips of a lane need, and its name.
func (a *axisLayout) laneHeight(l axisLane, lines int) float32 {
	return max(float32(lines)*a.height(), l.name.heightFor(a.label()-gapS)+gapXS) + gapS
}

// MinSize implements fyne.Layout.
func (a *axisLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	width := a.width
	if width == 0 {
		width = em(70)
	}
	h := em(axisHead)
	for _, l := range a.lanes {
		_, lines := a.pack(l, width)
		h += a.laneHeight(l, lines)
	}
	return fyne.NewSize(em(20), h)
}

// Layout implements fyne.Layout.
func (a *axisLayout) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	a.width = size.Width
	last := float32(-1e6)
	for _, t := range a.ticks {
		x := a.x(t.day, size.Width)
		if t.day.Before(a.model.From) {
			x = a.label()
		}
		t.rule.Move(fyne.NewPos(x-gapXS, 0))
		t.rule.Resize(fyne.NewSize(1, size.Height))
		setShown(t.words, x > last+gapS)
		if t.words.Visible() {
			last = x + t.words.MinSize().Width
		}
		t.words.Move(fyne.NewPos(x, 0))
		t.words.Resize(t.words.MinSize())
	}
	y := em(axisHead)
	for _, l := range a.lanes {
		y = a.layLane(l, y, size.Width)
	}
}

func (a *axisLayout) layLane(l axisLane, y, width float32) float32 {
	placed, lines := a.pack(l, width)
	h := a.laneHeight(l, lines)
	l.rule.Move(fyne.NewPos(0, y-1))
	l.rule.Resize(fyne.NewSize(width, 1))
	l.name.Move(fyne.NewPos(0, y+gapXS))
	l.name.Resize(fyne.NewSize(a.label()-gapS, h-gapXS))
	for i, p := range placed {
		l.chips[i].Move(fyne.NewPos(p.x, y+gapXS+float32(p.place)*a.height()))
		l.chips[i].Resize(fyne.NewSize(p.w, a.height()-gapXS))
	}
	return y + h
}
