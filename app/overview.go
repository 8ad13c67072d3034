//go:build !headless

package app

import (
	"redress/cases"
	"redress/internal/civil"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// Chart draws the options of the case side by side; the room of damages gives
// it. Refresh shows what the case says now.
type Chart interface {
	Build() fyne.CanvasObject
	Refresh()
}

// overviewPage shows the case at a glance; its other tabs hold the details of the
// case, tasks and notes.
type overviewPage struct {
	ctx   PageContext
	chart func(PageContext) Chart
	tab   string
	stage *fyne.Container
	facts *fyne.Container
	dates *fyne.Container
	next  *fyne.Container
	drawn Chart
	form  *formView
	desk  *RecordPage
}

func newOverview(ctx PageContext, chart func(PageContext) Chart) *overviewPage {
	return &overviewPage{ctx: ctx, chart: chart, tab: "glance", desk: NewRecordPage(ctx, pageOverview, cases.KindTask, cases.KindNote)}
}

// ID implements Page.
func (p *overviewPage) ID() string { return pageOverview }

// Title implements Page.
func (p *overviewPage) Title() string { return p.ctx.T("overview.glance") }

// Build implements Page.
func (p *overviewPage) Build() fyne.CanvasObject {
	tr := p.ctx.Words
	options := []option{{"glance", tr.T("overview.glance")}, {"details", tr.T("overview.details")}, {"desk", tr.T("overview.desk")}}
	tabs := newSegments(p.ctx.Keys, options, p.tab, p.open)
	p.stage = container.NewStack()
	p.open(p.tab)
	return container.NewBorder(insets(0, gapS, 0, 0, container.NewHBox(tabs)), nil, nil, nil, p.stage)
}

func (p *overviewPage) open(tab string) {
	p.Leave()
	p.tab, p.form, p.drawn = tab, nil, nil
	p.facts = nil
	var shown fyne.CanvasObject
	switch tab {
	case "details":
		p.form = newForm(p.ctx, cases.KindCase, p.ctx.Session.CaseID())
		history := newButton(p.ctx.Keys, p.ctx.T("do.history"), quiet, func() {
			showHistory(p.ctx, p.ctx.Session.CaseID(), p.form.model.Title)
		})
		body := container.NewVScroll(container.New(&readingWidth{64}, insets(gapS, gapL, gapM, gapM, p.form.root)))
		shown = card(titled(newPara(p.form.model.Title, headingPen), history, body))
	case "desk":
		shown = p.desk.Build()
	default:
		shown = p.glance()
	}
	p.stage.Objects = []fyne.CanvasObject{shown}
	p.stage.Refresh()
}

// glance lays out facts, dates, options and what is lacking.
func (p *overviewPage) glance() fyne.CanvasObject {
	p.facts, p.dates, p.next = container.NewStack(), container.NewStack(), container.NewStack()
	var left []fyne.CanvasObject
	if p.chart != nil {
		p.drawn = p.chart(p.ctx)
		left = append(left, p.block(p.ctx.T("overview.options"), p.drawn.Build()))
	}
	left = append(left, p.block(p.ctx.T("overview.facts"), p.facts))
	right := []fyne.CanvasObject{p.block(p.ctx.T("overview.next"), p.next), p.block(p.ctx.T("overview.dates"), p.dates)}
	p.refreshGlance()
	stack := func(objects []fyne.CanvasObject) fyne.CanvasObject {
		return container.New(&stackLayout{gap: gapM}, objects...)
	}
	return container.NewVScroll(container.New(&halves{gap: gapM, share: 0.52}, stack(left), stack(right)))
}

func (p *overviewPage) block(title string, content fyne.CanvasObject) fyne.CanvasObject {
	return card(inset(gapM, container.New(&stackLayout{gap: gapS}, newLine(title, headingPen), content)))
}

func (p *overviewPage) refreshGlance() {
	s, tr := p.ctx.Session, p.ctx.Words
	c := s.List(cases.KindCase, true)[0]
	facts := container.New(&stackLayout{gap: gapS})
	for _, f := range modelFacts(s, tr) {
		facts.Add(pair(f[0], f[1], tr.T("overview.unknown")))
	}
	if summary := c.In("summary", tr.Lang()); summary != "" {
		facts.Add(rule())
		facts.Add(newPara(summary, bodyPen))
	}
	p.facts.Objects = []fyne.CanvasObject{facts}
	dates := container.New(&stackLayout{gap: gapS})
	for _, d := range modelDates(s, tr) {
		dates.Add(pair(d.Label, d.Words, tr.T("overview.unknown")))
	}
	p.dates.Objects = []fyne.CanvasObject{dates}
	p.refreshNext()
	p.facts.Refresh()
	p.dates.Refresh()
}

func (p *overviewPage) refreshNext() {
	now := p.ctx.Now()
	today, _ := civil.NewDay(now.Year(), int(now.Month()), now.Day())
	list := container.New(&stackLayout{gap: 2})
	todos := modelNext(p.ctx.Session, p.ctx.Words, today)
	for _, t := range todos {
		list.Add(newTodoLine(p.ctx, t))
	}
	if len(todos) == 0 {
		list.Add(newPara(p.ctx.T("next.nothing"), bodyPen.in(inkSoft)))
	}
	p.next.Objects = []fyne.CanvasObject{list}
	p.next.Refresh()
}

// pair is a label and what is said under it, side by side.
func pair(label, words, unknown string) fyne.CanvasObject {
	p := bodyPen
	if words == "" {
		words, p = unknown, bodyPen.in(inkFaint)
	}
	return container.New(&pairLayout{}, newPara(label, softPen), newPara(words, p))
}

type pairLayout struct{}

func (pairLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(em(16), max(o[0].MinSize().Height, o[1].MinSize().Height))
}

func (pairLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	label := em(10)
	o[0].Move(fyne.NewPos(0, 1))
	o[0].Resize(fyne.NewSize(label-gapS, size.Height))
	o[1].Move(fyne.NewPos(label, 0))
	o[1].Resize(fyne.NewSize(size.Width-label, size.Height))
}

// halves puts two columns side by side, each as high as it needs.
type halves struct{ gap, share float32 }

func (h *halves) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(em(40), max(o[0].MinSize().Height, o[1].MinSize().Height))
}

func (h *halves) Layout(o []fyne.CanvasObject, size fyne.Size) {
	w := (size.Width - h.gap) * h.share
	o[0].Move(fyne.NewPos(0, 0))
	o[0].Resize(fyne.NewSize(w, o[0].MinSize().Height))
	o[0].Resize(fyne.NewSize(w, o[0].MinSize().Height))
	o[1].Move(fyne.NewPos(w+h.gap, 0))
	o[1].Resize(fyne.NewSize(size.Width-w-h.gap, o[1].MinSize().Height))
	o[1].Resize(fyne.NewSize(size.Width-w-h.gap, o[1].MinSize().Height))
}

// readingWidth keeps a form from growing wider than can be read.
type readingWidth struct{ ems float32 }

func (r *readingWidth) MinSize(o []fyne.CanvasObject) fyne.Size { return o[0].MinSize() }

func (r *readingWidth) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Move(fyne.NewPos(0, 0))
	o[0].Resize(fyne.NewSize(min(size.Width, em(r.ems)), size.Height))
}

// Refresh implements Page.
func (p *overviewPage) Refresh() {
	switch {
	case p.form != nil:
		p.form.refresh()
	case p.tab == "desk":
		p.desk.Refresh()
	case p.facts != nil:
		p.refreshGlance()
		if p.drawn != nil {
			p.drawn.Refresh()
		}
	}
}

// New implements Creator: a task, or a note.
func (p *overviewPage) New() {
	if p.tab != "desk" {
		p.tab = "desk"
		p.ctx.Go(pageOverview)
	}
	p.desk.New()
}

// Show implements Locator.
func (p *overviewPage) Show(r cases.Record) bool {
	tab := "desk"
	if r.Kind == cases.KindCase {
		tab = "details"
	}
	p.tab = tab
	p.ctx.Go(pageOverview)
	return tab == "details" || p.desk.Show(r)
}

// FocusFilter implements Filterer.
func (p *overviewPage) FocusFilter() {
	if p.tab == "desk" {
		p.desk.FocusFilter()
	}
}

// Leave implements Leaver.
func (p *overviewPage) Leave() { p.ctx.Window.Canvas().Unfocus() }

// todoLine is one thing lacking; a tap goes where it is mended.
type todoLine struct {
	widget.BaseWidget
	words *para
	mark  *chip
	tap   func()
}

func newTodoLine(ctx PageContext, t todo) *todoLine {
	mark := ctx.T("next.mark_missing")
	if t.Tone == amber {
		mark = ctx.T("next.mark_open")
	}
	l := &todoLine{words: newPara(t.Words, bodyPen), mark: newChip(mark, t.Tone, nil), tap: func() {
		if r, ok := ctx.Session.Record(t.Record); ok {
			ctx.Show(r)
			return
		}
		ctx.Go(t.Section)
	}}
	l.ExtendBaseWidget(l)
	return l
}

// Tapped goes there.
func (l *todoLine) Tapped(*fyne.PointEvent) { l.tap() }

// Cursor shows that it can be pressed.
func (l *todoLine) Cursor() desktop.Cursor { return desktop.PointerCursor }

// CreateRenderer implements fyne.Widget.
func (l *todoLine) CreateRenderer() fyne.WidgetRenderer {
	l.mark.tap = l.tap
	body := container.NewBorder(nil, nil, container.NewVBox(l.mark), nil, insets(1, 3, gapS, 0, l.words))
	return widget.NewSimpleRenderer(body)
}
