//go:build !headless

package app

import (
	"strconv"

	"redress/cases"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// rail is the left edge: the sections of the open case, all cases, settings.
type rail struct {
	shell *Shell
	items map[string]*railItem
	view  fyne.CanvasObject
}

func newRail(s *Shell) *rail {
	r := &rail{shell: s, items: map[string]*railItem{}}
	tr := s.deps.Words
	title := container.NewVBox(newLine(tr.T("app.name"), titlePen.in(inkRailText)), newLine(tr.T("app.motto"), softPen.in(inkRailSoft)))
	list := container.New(layout.NewCustomPaddedVBoxLayout(0))
	for _, section := range sectionOrder {
		if s.factories[section] != nil {
			list.Add(r.item(section, sectionLabel(s, section)))
		}
	}
	list.Add(insets(gapS, gapS, 0, 0, railRule()))
	list.Add(r.item(pageCases, tr.T("rail.cases")))
	if s.factories[pageCalculators] != nil {
		list.Add(r.item(pageCalculators, tr.T("rail.calculators")))
	}
	foot := container.NewVBox(r.item(pageSettings, tr.T("rail.settings")), space(1, gapS))
	body := container.NewBorder(insets(gapM, gapM, gapL, gapL, title), foot, nil, nil, container.NewVScroll(list))
	width := canvas.NewRectangle(nil)
	width.SetMinSize(fyne.NewSize(em(13), 1))
	r.view = container.NewStack(sheet(inkRail), width, body)
	return r
}

func railRule() fyne.CanvasObject {
	line := canvas.NewRectangle(ink(inkRailHere))
	line.SetMinSize(fyne.NewSize(1, 1))
	return line
}

func sectionLabel(s *Shell, section string) string {
	for _, one := range cases.Sections() {
		if one.ID == section {
			return s.deps.Words.In(one.Label)
		}
	}
	return section
}

func (r *rail) item(section, label string) *railItem {
	item := newRailItem(label, func() { r.shell.Go(section) })
	r.items[section] = item
	return item
}

// refresh shows where one is and how much each section holds.
func (r *rail) refresh() {
	s := r.shell
	for section, item := range r.items {
		item.here = section == s.at
		item.off = needsCase(section) && s.session.File() == nil
		item.badge = s.badges[section]
		if item.badge.words == "" {
			item.badge.words = s.countOf(section)
		}
		item.Refresh()
	}
}

// countOf is how many records the first kind of a section has.
func (s *Shell) countOf(section string) string {
	n := 0
	switch {
	case section == pageCases:
		n = len(s.cases)
	case section == pageOverview || section == "damages" || !needsCase(section):
		return ""
	default:
		n = sectionCount(s.session, section)
	}
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// sectionCount is what a section is about: its first kind, and for the timeline
// acts and facts together.
func sectionCount(session *Session, section string) int {
	kinds := kindsOf(section)
	if len(kinds) == 0 {
		return 0
	}
	n := len(session.List(kinds[0], false))
	if section == "timeline" {
		n += len(session.List(cases.KindFact, false))
	}
	return n
}

// railItem is one line of the rail.
type railItem struct {
	widget.BaseWidget
	label     string
	badge     badge
	here, off bool
	hovered   bool
	tap       func()
}

func newRailItem(label string, tap func()) *railItem {
	i := &railItem{label: label, tap: tap}
	i.ExtendBaseWidget(i)
	return i
}

// Tapped goes there.
func (i *railItem) Tapped(*fyne.PointEvent) {
	if !i.off {
		i.tap()
	}
}

// Cursor shows that it can be pressed.
func (i *railItem) Cursor() desktop.Cursor { return desktop.PointerCursor }

// MouseIn implements desktop.Hoverable.
func (i *railItem) MouseIn(*desktop.MouseEvent) { i.hovered = true; i.Refresh() }

// MouseMoved implements desktop.Hoverable.
func (i *railItem) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (i *railItem) MouseOut() { i.hovered = false; i.Refresh() }

// CreateRenderer implements fyne.Widget.
func (i *railItem) CreateRenderer() fyne.WidgetRenderer {
	r := &railItemRenderer{i: i, back: canvas.NewRectangle(nil), mark: canvas.NewRectangle(nil),
		label: newCutLine("", bodyPen), badge: newLine("", softPen)}
	r.Refresh()
	return r
}

type railItemRenderer struct {
	i          *railItem
	back, mark *canvas.Rectangle
	label      *line
	badge      *line
}

func (r *railItemRenderer) Destroy() {}
func (r *railItemRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.back, r.mark, r.label, r.badge}
}

func (r *railItemRenderer) MinSize() fyne.Size {
	return fyne.NewSize(em(8), theme.Size(sizeRow)+6)
}

func (r *railItemRenderer) Layout(size fyne.Size) {
	r.back.Resize(size)
	r.mark.Resize(fyne.NewSize(3, size.Height))
	w := r.badge.MinSize().Width
	r.badge.Move(fyne.NewPos(size.Width-w-gapL, 0))
	r.badge.Resize(fyne.NewSize(w, size.Height))
	r.label.Move(fyne.NewPos(gapL+3, 0))
	r.label.Resize(fyne.NewSize(size.Width-w-2*gapL-gapXS+1, size.Height))
}

func (r *railItemRenderer) Refresh() {
	i := r.i
	r.back.FillColor, r.mark.FillColor = nil, nil
	p := bodyPen.in(inkRailText)
	switch {
	case i.here:
		r.back.FillColor, r.mark.FillColor = ink(inkRailHere), ink(inkRailMark)
		p = p.heavy()
	case i.off:
		p = p.in(inkRailSoft)
	case i.hovered:
		r.back.FillColor = ink(inkRailHere)
	}
	b := softPen.in(inkRailSoft)
	if i.badge.tone == amber || i.badge.tone == danger {
		b = b.in(inkRailAmber)
	}
	r.label.set(i.label, p)
	r.badge.set(i.badge.words, b)
	r.label.Refresh()
	r.badge.Refresh()
	r.Layout(i.Size())
	canvas.Refresh(i)
}
