//go:build !headless

package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// matrixModel is a heat map: rows, columns, and what stands in each cell.
type matrixModel struct {
	Heads []string
	Rows  []matrixRow
	Gaps  int
	Note  string
}

type matrixRow struct {
	Title, Under string
	Cells        []matrixCell
}

// matrixCell says how far a proof has come, in words and in its tone.
type matrixCell struct {
	Words, Under string
	Tone         tone
	Open         bool // nothing is there yet; a tap adds it
	Record       string
	Row, Column  string // what a tap adds: the ids it is about
}

// matrixView shows a heat map.
type matrixView struct {
	model func() matrixModel
	tap   func(matrixCell)
	root  *fyne.Container
}

func newMatrix(model func() matrixModel, tap func(matrixCell)) *matrixView {
	return &matrixView{model: model, tap: tap}
}

// Build implements picture.
func (v *matrixView) Build() fyne.CanvasObject {
	v.root = container.NewStack()
	v.Refresh()
	return v.root
}

// Refresh implements picture.
func (v *matrixView) Refresh() {
	m := v.model()
	cells := []fyne.CanvasObject{newPara(m.Note, softPen)}
	for _, head := range m.Heads {
		words := newPara(head, softPen.centre())
		words.limit = 3
		cells = append(cells, words)
	}
	for _, r := range m.Rows {
		title := newPara(r.Title, boldPen)
		title.limit = 2
		cells = append(cells, insets(0, 0, 0, gapS, container.New(&stackLayout{gap: 1}, title, newCutLine(r.Under, softPen))))
		for _, c := range r.Cells {
			cells = append(cells, newMatrixCell(c, v.tap))
		}
	}
	grid := container.New(&matrixLayout{columns: len(m.Heads) + 1}, cells...)
	var content fyne.CanvasObject = grid
	if len(m.Rows) > 4 {
		scroll := container.NewVScroll(grid)
		scroll.SetMinSize(fyne.NewSize(1, em(20)))
		content = scroll
	}
	v.root.Objects = []fyne.CanvasObject{content}
	v.root.Refresh()
}

// matrixLayout is a grid with a wide first column; the heads are as high as
// their words need.
type matrixLayout struct {
	columns int
	head    float32
	wide    float32 // all of it, when it was last laid out
}

// first is the width of the first column: it grows with the room.
func (m *matrixLayout) first() float32 { return min(max(em(17), m.wide*0.2), em(24)) }

func (m *matrixLayout) row() float32 { return em(4.6) }

// headRow is the height of the first row.
func (m *matrixLayout) headRow() float32 { return max(m.head, em(1.6)) + gapXS }

// MinSize implements fyne.Layout.
func (m *matrixLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	rows := float32((len(o)+m.columns-1)/m.columns - 1)
	return fyne.NewSize(em(17)+float32(m.columns-1)*em(4.5), m.headRow()+rows*(m.row()+gapXS))
}

// Layout implements fyne.Layout.
func (m *matrixLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	m.wide = size.Width
	each := (size.Width - m.first()) / float32(max(1, m.columns-1))
	m.head = 0
	for i, one := range o[:m.columns] {
		width := each - gapXS
		if i == 0 {
			width = m.first()
		}
		one.Resize(fyne.NewSize(width, one.MinSize().Height))
		m.head = max(m.head, one.MinSize().Height)
	}
	for i, one := range o {
		r, c := i/m.columns, i%m.columns
		at, box := fyne.NewPos(0, 0), fyne.NewSize(m.first(), m.headRow())
		if c > 0 {
			at.X, box.Width = m.first()+float32(c-1)*each, each-gapXS
		}
		if r > 0 {
			at.Y, box.Height = m.headRow()+float32(r-1)*(m.row()+gapXS), m.row()
		}
		one.Move(at)
		one.Resize(box)
	}
}

// matrixBox is one cell on screen.
type matrixBox struct {
	widget.BaseWidget
	cell    matrixCell
	tap     func(matrixCell)
	hovered bool
}

func newMatrixCell(c matrixCell, tap func(matrixCell)) *matrixBox {
	b := &matrixBox{cell: c, tap: tap}
	b.ExtendBaseWidget(b)
	return b
}

// Tapped shows the proof, or adds it.
func (b *matrixBox) Tapped(*fyne.PointEvent) { b.tap(b.cell) }

// Cursor shows that it can be pressed.
func (b *matrixBox) Cursor() desktop.Cursor { return desktop.PointerCursor }

// MouseIn implements desktop.Hoverable.
func (b *matrixBox) MouseIn(*desktop.MouseEvent) { b.hovered = true; b.Refresh() }

// MouseMoved implements desktop.Hoverable.
func (b *matrixBox) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (b *matrixBox) MouseOut() { b.hovered = false; b.Refresh() }

// CreateRenderer implements fyne.Widget.
func (b *matrixBox) CreateRenderer() fyne.WidgetRenderer {
	r := &matrixRenderer{b: b, back: canvas.NewRectangle(nil), words: canvas.NewText("", nil), under: canvas.NewText("", nil)}
	r.Refresh()
	return r
}

type matrixRenderer struct {
	b            *matrixBox
	back         *canvas.Rectangle
	words, under *canvas.Text
}

func (r *matrixRenderer) Destroy()           {}
func (r *matrixRenderer) MinSize() fyne.Size { return fyne.NewSize(em(3), em(1.8)) }
func (r *matrixRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.back, r.words, r.under}
}

func (r *matrixRenderer) Layout(size fyne.Size) {
	r.back.Resize(size)
	p := softPen
	r.words.Text = cut(r.b.cell.Words, size.Width-2*gapS, p.points(), false)
	r.under.Text = cut(r.b.cell.Under, size.Width-2*gapS, p.points(), false)
	h, y := p.height(), gapXS+2
	if r.b.cell.Under == "" || size.Height < 2*h+gapS {
		y, r.under.Text = (size.Height-h)/2, ""
	}
	r.words.Move(fyne.NewPos(gapS, y))
	r.words.Resize(fyne.NewSize(size.Width-2*gapS, h))
	r.under.Move(fyne.NewPos(gapS, y+h+2))
	r.under.Resize(fyne.NewSize(size.Width-2*gapS, h))
}

func (r *matrixRenderer) Refresh() {
	t := tones[r.b.cell.Tone]
	r.back.FillColor, r.back.CornerRadius, r.back.StrokeWidth = ink(t.back), 4, 0
	if r.b.cell.Open || r.b.hovered {
		r.back.StrokeColor, r.back.StrokeWidth = ink(t.line), 1
	}
	p := softPen.in(t.text)
	p.dress(r.words)
	p.dress(r.under)
	r.Layout(r.b.Size())
	canvas.Refresh(r.b)
}
