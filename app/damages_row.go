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
		left = a.formula
		if a.stacked {
			left = a.label + a.labelWidth/2
		}
		return left, a.state + a.stateWidth - left, 0
	case v.row.Edit == editTruth:
		w := v.input.object().MinSize().Width
		left = a.value + a.valueWidth - w
		if a.stacked {
			return left, w, a.formulaWidth
		}
		return left, w, max(0, left-gapS-a.formula)
	}
	return a.value, a.valueWidth, a.formulaWidth
}

// labelWidth is the room of the label: all that a box beside it leaves.
func (v *sheetRowView) labelWidth(a columnsAt) float32 {
	w := a.labelWidth - v.indent()
	if left, _, _ := v.box(a); a.stacked && v.input != nil {
		w = min(w, left-gapS-a.label-v.indent())
	}
	return w
}

func (v *sheetRowView) indent() float32 { return float32(v.row.Indent) * gapM }

func (v *sheetRowView) heightFor(width float32) float32 {
	a := v.card.columns.at(width)
	_, boxWidth, formula := v.box(a)
	h := v.label.heightFor(v.labelWidth(a))
	if v.row.Edit == editWords && v.row.Chip != "" {
		h += v.mark.MinSize().Height + 2
	}
	under := float32(0)
	if v.open != nil {
		under = v.open.MinSize().Height - gapXS
	} else if formula > em(2) && v.formula.words != "" {
		under = v.formula.heightFor(formula)
	}
	if a.stacked {
		h += under
	} else {
		h = max(h, under)
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
	left, width, formula := v.box(a)
	top, labelWidth := rowPad, v.labelWidth(a)
	if v.row.Heading {
		labelWidth = size.Width - 2*sheetPad
	}
	if v.input != nil {
		top += 1.5 // level with the words in the box
	}
	labelHigh := v.label.heightFor(labelWidth)
	put(v.label, a.label+v.indent(), top, labelWidth, labelHigh)
	under := top + 1
	if a.stacked {
		under = top + labelHigh
	}
	r.placeFormula(a.formula, under, formula)
	put(v.value, a.value, rowPad, a.valueWidth, v.value.heightFor(a.valueWidth))
	setShown(v.value, v.input == nil)
	if v.input != nil {
		put(v.input.object(), left, rowPad-boxRise, width, v.input.heightFor(width))
	}
	r.placeMark(a, top, labelHigh)
	low := v.below.heightFor(size.Width - 2*sheetPad)
	put(v.below, sheetPad, size.Height-rowPad-low, size.Width-2*sheetPad, low)
}

func put(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(w, h))
}

// placeFormula puts the formula, or the way to the rows of a table.
func (r *sheetRowRenderer) placeFormula(x, y, width float32) {
	v := r.v
	setShown(v.formula, v.open == nil && width > em(2))
	put(v.formula, x, y, width, v.formula.heightFor(width))
	if v.open != nil {
		put(v.open, x-gapXS, y-gapXS-1, v.open.MinSize().Width, v.open.MinSize().Height)
	}
}

// placeMark puts the state at the end of the row, or under the label where the
// box takes that room.
func (r *sheetRowRenderer) placeMark(a columnsAt, top, labelHigh float32) {
	m := r.v.mark
	setShown(m, r.v.row.Chip != "")
	size := m.MinSize()
	if r.v.row.Edit == editWords {
		put(m, a.label, rowPad+labelHigh+2, min(size.Width, a.labelWidth), size.Height)
		return
	}
	put(m, a.state, top-2, min(size.Width, a.stateWidth), size.Height)
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
