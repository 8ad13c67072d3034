//go:build !headless

package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

const cellPad = gapS

// cellLayout places the cells of one row under their heads.
type cellLayout[R any] struct {
	columns []Column[R]
	height  float32
}

func (c *cellLayout[R]) MinSize([]fyne.CanvasObject) fyne.Size {
	var w float32
	for _, one := range widths(c.columns, 0, theme.TextSize(), 2*cellPad) {
		w += one
	}
	return fyne.NewSize(w, c.height)
}

func (c *cellLayout[R]) Layout(cells []fyne.CanvasObject, size fyne.Size) {
	x := float32(0)
	for i, w := range widths(c.columns, size.Width, theme.TextSize(), 2*cellPad) {
		cells[i].Move(fyne.NewPos(x+cellPad, 0))
		cells[i].Resize(fyne.NewSize(w-2*cellPad, size.Height))
		x += w
	}
}

func (t *DataTable[R]) newRow() fyne.CanvasObject {
	cells := make([]fyne.CanvasObject, len(t.model.columns))
	for i, c := range t.model.columns {
		objects := []fyne.CanvasObject{newCutLine("", bodyPen)}
		if c.Tone != nil {
			objects = append(objects, newChip("", plain, nil))
		}
		cells[i] = container.New(&stateLayout{}, objects...)
	}
	return container.New(&cellLayout[R]{columns: t.model.columns, height: theme.Size(sizeRow)}, cells...)
}

func (t *DataTable[R]) fillRow(at int, o fyne.CanvasObject) {
	if at >= t.Len() {
		return
	}
	r := t.model.row(at)
	for i, c := range t.model.columns {
		cell := o.(*fyne.Container).Objects[i].(*fyne.Container)
		p := bodyPen
		if t.faint != nil && t.faint(r) {
			p = p.in(inkFaint)
		}
		if c.Right {
			p = p.right()
		}
		words := oneLine(c.Text(r))
		if c.Tone == nil {
			cell.Objects[0].(*line).set(words, p)
			continue
		}
		fillState(cell, words, p, r, c.Tone)
	}
}

func fillState[R any](cell *fyne.Container, words string, p pen, r R, toned func(R) (Tone, bool)) {
	l, mark := cell.Objects[0].(*line), cell.Objects[1].(*chip)
	if t, ok := toned(r); ok && words != "" {
		mark.set(words, t)
		mark.Show()
		l.Hide()
	} else {
		l.set(words, p)
		l.Show()
		mark.Hide()
	}
	cell.Layout.Layout(cell.Objects, cell.Size())
}

// stateLayout gives a line all the room and a chip what it needs.
type stateLayout struct{}

func (stateLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(1, 1) }

func (stateLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		w := size.Width
		if _, ok := o.(*chip); ok {
			w = min(w, o.MinSize().Width)
		}
		o.Move(fyne.NewPos(0, 0))
		o.Resize(fyne.NewSize(w, size.Height))
	}
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
