//go:build !headless

package app

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

const cellPad = gapS

// cellLayout places the cells of one row under their heads; the cells of columns
// that do not fit are hidden.
type cellLayout[R any] struct {
	table *DataTable[R]
	head  bool
}

func (c *cellLayout[R]) MinSize([]fyne.CanvasObject) fyne.Size {
	w, h := float32(1), theme.Size(sizeRow)
	if *c.table.all {
		w = c.table.fit.total()
	}
	if !c.head {
		h = c.table.rowHeight()
	}
	return fyne.NewSize(w, h)
}

func (c *cellLayout[R]) Layout(cells []fyne.CanvasObject, size fyne.Size) {
	x, widths := float32(0), c.table.fit.widths
	for i, cell := range cells {
		setShown(cell, i < len(widths))
		if i >= len(widths) {
			continue
		}
		cell.Move(fyne.NewPos(x+cellPad, 0))
		cell.Resize(fyne.NewSize(widths[i]-2*cellPad, size.Height))
		x += widths[i]
	}
}

func (t *DataTable[R]) newRow() fyne.CanvasObject {
	cells := make([]fyne.CanvasObject, len(t.model.columns))
	for i, c := range t.model.columns {
		objects := []fyne.CanvasObject{newPara("", bodyPen)}
		if c.Tone != nil {
			objects = append(objects, newChip("", plain, nil))
		}
		cells[i] = container.New(&stateLayout{}, objects...)
	}
	return container.New(&cellLayout[R]{table: t}, cells...)
}

func (t *DataTable[R]) fillRow(at int, o fyne.CanvasObject) {
	if at >= t.Len() {
		return
	}
	r, box := t.model.row(at), o.(*fyne.Container)
	for i, c := range t.model.columns[:len(t.fit.widths)] {
		cell := box.Objects[i].(*fyne.Container)
		p := bodyPen
		if t.faint != nil && t.faint(r) {
			p = p.in(inkFaint)
		}
		if c.Right {
			p = p.right()
		}
		words := cell.Objects[0].(*para)
		words.limit = t.fit.lines
		fillState(cell, flat(c.Text(r)), p, r, c.Tone)
	}
	box.Layout.Layout(box.Objects, box.Size())
}

func fillState[R any](cell *fyne.Container, words string, p pen, r R, toned func(R) (Tone, bool)) {
	text, asChip, t := cell.Objects[0].(*para), false, plain
	if toned != nil && words != "" {
		t, asChip = toned(r)
	}
	if toned != nil {
		mark := cell.Objects[1].(*chip)
		setShown(mark, asChip)
		if asChip {
			mark.set(words, t)
		}
	}
	if setShown(text, !asChip); !asChip {
		text.set(words, p)
	}
	cell.Layout.Layout(cell.Objects, cell.Size())
}

// stateLayout gives words all the width and a chip what it needs, both in the
// middle of the height.
type stateLayout struct{}

func (stateLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(1, 1) }

func (stateLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		w, h := size.Width, size.Height
		switch o := o.(type) {
		case *chip:
			w = min(w, o.MinSize().Width)
		case *para:
			h = o.heightFor(w)
		}
		o.Move(fyne.NewPos(0, (size.Height-h)/2))
		o.Resize(fyne.NewSize(w, h))
	}
}

// flat is text on one line, to be folded where it must be.
func flat(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == '\n' }), " ")
}

func oneLine(s string) string {
	for i, r := range s {
		if r == '\n' {
			return s[:i] + " …"
		}
	}
	return s
}

// tableHead is the head of a column; a tap sorts by it.
type tableHead struct {
	widget.BaseWidget
	label string
	right bool
	tap   func()
	line  *line
}

func newTableHead(label string, right bool, tap func()) *tableHead {
	p := softPen
	if right {
		p = p.right()
	}
	h := &tableHead{label: label, right: right, tap: tap, line: newCutLine(label, p)}
	h.ExtendBaseWidget(h)
	return h
}

func (h *tableHead) mark(sorted, desc bool) {
	words, p := h.label, h.line.pen
	p.bold, p.ink = sorted, inkSoft
	if sorted {
		p.ink = inkAccent
		words += " \u25b2"
		if desc {
			words = h.label + " \u25bc"
		}
	}
	h.line.set(words, p)
}

// Tapped sorts.
func (h *tableHead) Tapped(*fyne.PointEvent) { h.tap() }

// Cursor shows that a head can be pressed.
func (h *tableHead) Cursor() desktop.Cursor { return desktop.PointerCursor }

// CreateRenderer implements fyne.Widget.
func (h *tableHead) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(h.line) }

var _ fyne.Focusable = (*rowList)(nil)
