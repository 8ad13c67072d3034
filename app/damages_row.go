//go:build !headless

package app

import (
	"image/color"

	"redress/damages"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// sheetRowView is one row of the sheet on screen.
type sheetRowView struct {
	widget.BaseWidget
	card  *sheetCard
	row   sheetRow
	input rowInput // nil where nothing is typed

	label, formula, value, below *para
	mark                         *chip
	open                         *button // of a table
	hovered                      bool
}

func newSheetRowView(card *sheetCard, r sheetRow) *sheetRowView {
	v := &sheetRowView{card: card, row: r, label: newPara("", bodyPen), formula: newPara("", softPen),
		value: newPara("", bodyPen.right()), below: newPara("", faultPen), mark: newChip("", plain, nil)}
	v.input = newRowInput(v)
	if v.isTable() {
		v.open = newButton(card.ctx.Keys, r.Formula+" \u25b6", quiet, func() { card.host.openTable(r.Figure) })
	}
	v.ExtendBaseWidget(v)
	v.mark.tap = v.press
	v.show(r)
	return v
}

func (v *sheetRowView) isTable() bool { return v.row.ID == rowTable+v.row.Figure }

// fits tells whether the row can show another one without being made anew.
func (v *sheetRowView) fits(r *sheetRow) bool {
	return v.row.ID == r.ID && v.row.Edit == r.Edit && len(v.row.Options) == len(r.Options)
}

func (v *sheetRowView) show(r sheetRow) {
	v.row = r
	name, figure := bodyPen, bodyPen.right()
	switch {
	case r.Heading:
		name = boldPen.in(inkSoft)
	case r.Kind == damages.Total:
		name, figure = boldPen, boldPen.right()
	}
	if r.Faint {
		figure = figure.in(inkFaint)
	}
	v.label.set(r.Label, name)
	v.formula.set(r.Formula, softPen)
	v.value.set(r.Value, figure)
	v.mark.set(r.Chip, r.Tone)
	switch {
	case r.Fault != "":
		v.below.set(r.Fault, faultPen)
	default:
		v.below.set(r.Least, softPen.in(inkAmberText))
	}
	if v.input != nil {
		v.input.show(r)
	}
	v.Refresh()
}

// held tells whether the cursor is in the row's box.
func (v *sheetRowView) held() bool { return v.input != nil && v.input.held() }

// focus puts the cursor into the row's box.
func (v *sheetRowView) focus() bool {
	if v.input == nil || v.card.ctx.Window == nil {
		return false
	}
	v.card.ctx.Window.Canvas().Focus(v.input.focusable())
	return true
}

func (v *sheetRowView) enter() {
	if v.isTable() {
		v.card.host.openTable(v.row.Figure)
		return
	}
	v.focus()
}

func (v *sheetRowView) press() {
	if !v.row.Heading {
		v.card.host.pickLine(v.card.now.ID, v.row.ID)
	}
}

// Tapped looks at the row.
func (v *sheetRowView) Tapped(*fyne.PointEvent) {
	v.card.focusKeys()
	v.press()
}

// MouseIn implements desktop.Hoverable.
func (v *sheetRowView) MouseIn(*desktop.MouseEvent) { v.hovered = !v.row.Heading; v.Refresh() }

// MouseMoved implements desktop.Hoverable.
func (v *sheetRowView) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (v *sheetRowView) MouseOut() { v.hovered = false; v.Refresh() }

// box is where the row's input stands, and what is left for the formula.
func (v *sheetRowView) box(a columnsAt) (left, width, formula float32) {
	switch {
	case v.input == nil:
		return a.value, a.valueWidth, a.formulaWidth
	case v.row.Edit == editChoice, v.row.Edit == editWords:
		return a.formula, a.state + a.stateWidth - a.formula, 0
	case v.row.Edit == editTruth:
		w := v.input.object().MinSize().Width
		left = a.value + a.valueWidth - w
		return left, w, max(0, left-gapS-a.formula)
	}
	return a.value, a.valueWidth, a.formulaWidth
}

func (v *sheetRowView) indent() float32 { return float32(v.row.Indent) * gapM }

func (v *sheetRowView) heightFor(width float32) float32 {
	a := v.card.columns.at(width)
	_, boxWidth, formula := v.box(a)
	h := v.label.heightFor(a.labelWidth - v.indent())
	if v.row.Edit == editWords && v.row.Chip != "" {
		h += v.mark.MinSize().Height + 2
	}
	switch {
	case v.open != nil:
		h = max(h, v.open.MinSize().Height)
	case formula > em(2):
		h = max(h, v.formula.heightFor(formula))
	}
	if v.input != nil {
		h = max(h+2, v.input.heightFor(boxWidth)-2*boxRise)
	} else {
		h = max(h, v.value.heightFor(a.valueWidth))
	}
	if v.below.words != "" {
		h += v.below.heightFor(width-2*sheetPad) + 2
	}
	return h + 2*rowPad
}

// CreateRenderer implements fyne.Widget.
func (v *sheetRowView) CreateRenderer() fyne.WidgetRenderer {
	r := &sheetRowRenderer{v: v, back: canvas.NewRectangle(color.Transparent), edge: canvas.NewRectangle(color.Transparent), mark: canvas.NewRectangle(color.Transparent)}
	r.objects = []fyne.CanvasObject{r.back, r.edge, v.label, v.formula, v.value, v.mark, v.below}
	if v.input != nil {
		r.objects = append(r.objects, v.input.object())
	}
	if v.open != nil {
		r.objects = append(r.objects, v.open)
	}
	r.objects = append(r.objects, r.mark)
	r.Refresh()
	return r
}

type sheetRowRenderer struct {
	v                *sheetRowView
	back, edge, mark *canvas.Rectangle
	objects          []fyne.CanvasObject
}

func (r *sheetRowRenderer) Destroy()                     {}
func (r *sheetRowRenderer) Objects() []fyne.CanvasObject { return r.objects }

func (r *sheetRowRenderer) MinSize() fyne.Size {
	return fyne.NewSize(em(20), bodyPen.height()+2*rowPad)
}

func (r *sheetRowRenderer) Layout(size fyne.Size) {
	v := r.v
	r.back.Resize(size)
	r.edge.Resize(fyne.NewSize(size.Width, 1))
	r.mark.Resize(fyne.NewSize(3, size.Height))
	a := v.card.columns.at(size.Width)
	place := func(o fyne.CanvasObject, x, y, w, h float32) {
		o.Move(fyne.NewPos(x, y))
		o.Resize(fyne.NewSize(w, h))
	}
	left, width, formula := v.box(a)
	labelWidth := a.labelWidth - v.indent()
	if v.row.Heading {
		labelWidth = size.Width - 2*sheetPad
	}
	labelHigh := v.label.heightFor(labelWidth)
	top := rowPad
	if v.input != nil {
		top += 1.5 // level with the words in the box
	}
	place(v.label, a.label+v.indent(), top, labelWidth, labelHigh)
	setShown(v.formula, v.open == nil && formula > em(2))
	place(v.formula, a.formula, top+1, formula, v.formula.heightFor(formula))
	place(v.value, a.value, rowPad, a.valueWidth, v.value.heightFor(a.valueWidth))
	setShown(v.value, v.input == nil)
	if v.open != nil {
		place(v.open, a.formula-gapXS, rowPad-gapXS, v.open.MinSize().Width, v.open.MinSize().Height)
	}
	if v.input != nil {
		h := v.input.heightFor(width)
		place(v.input.object(), left, rowPad-boxRise, width, h)
	}
	r.placeMark(a, top, labelHigh, place)
	place(v.below, sheetPad, size.Height-rowPad-v.below.heightFor(size.Width-2*sheetPad), size.Width-2*sheetPad, v.below.heightFor(size.Width-2*sheetPad))
}

// placeMark puts the state at the end of the row, or under the label where the
// box takes that room.
func (r *sheetRowRenderer) placeMark(a columnsAt, top, labelHigh float32, place func(o fyne.CanvasObject, x, y, w, h float32)) {
	m := r.v.mark
	setShown(m, r.v.row.Chip != "")
	size := m.MinSize()
	if r.v.row.Edit == editWords {
		place(m, a.label, rowPad+labelHigh+2, min(size.Width, a.labelWidth), size.Height)
		return
	}
	place(m, a.state, top-2, min(size.Width, a.stateWidth), size.Height)
}

func (r *sheetRowRenderer) Refresh() {
	v := r.v
	r.back.FillColor, r.mark.FillColor, r.edge.FillColor = color.Transparent, color.Transparent, ink(inkLine)
	switch {
	case v.row.Chosen:
		r.back.FillColor, r.mark.FillColor = ink(inkChosen), ink(inkAccent)
	case v.hovered:
		r.back.FillColor = ink(inkHover)
	case v.row.Kind == damages.Total || v.row.Heading:
		r.back.FillColor = ink(inkHead)
	}
	r.Layout(v.Size())
	canvas.Refresh(v)
}
