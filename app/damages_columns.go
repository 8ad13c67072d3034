//go:build !headless

package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

const (
	sheetPad float32 = 10 // at the sides of a row
	rowPad   float32 = 7  // above and below its words
	boxRise  float32 = 5  // how much closer a box comes to the edge
)

// sheetColumns shares the width of the sheet among label, formula, value and
// state: the figures and states get what the widest of them needs, words fold.
type sheetColumns struct{ value, state float32 }

func (c *sheetColumns) measure(rows []sheetRow) {
	c.value, c.state = em(7.2), em(4)
	for _, r := range rows {
		if r.Edit == editNone {
			c.value = max(c.value, boldPen.width(r.Value)+2)
		}
		if r.Edit == editText {
			c.value = max(c.value, bodyPen.width(r.Typed)+em(2.2))
		}
		if r.Chip != "" && r.Edit != editWords {
			c.state = max(c.state, softPen.width(r.Chip)+2*gapS+1)
		}
	}
	c.value, c.state = min(c.value, em(14)), min(c.state, em(10))
}

// columnsAt is where the four columns of a row stand.
type columnsAt struct {
	label, formula, value, state, stateWidth, valueWidth, formulaWidth, labelWidth float32
	stacked                                                                        bool // too narrow for a formula beside its label: it stands under it
}

func (c *sheetColumns) at(width float32) columnsAt {
	rest := max(0, width-2*sheetPad-3*gapS-c.value-c.state)
	a := columnsAt{label: sheetPad, labelWidth: rest * 0.54, valueWidth: c.value, stateWidth: c.state}
	a.formula = a.label + a.labelWidth + gapS
	a.formulaWidth = rest - a.labelWidth
	a.value = a.formula + a.formulaWidth + gapS
	if a.stacked = a.formulaWidth < em(7); a.stacked {
		a.labelWidth += gapS + a.formulaWidth
		a.formula, a.formulaWidth = a.label, a.labelWidth
	}
	a.state = a.value + a.valueWidth + gapS
	return a
}

// sheetHeads names the columns.
type sheetHeads struct {
	widget.BaseWidget
	columns *sheetColumns
	words   [4]*line
}

func newSheetHeads(ctx PageContext, c *sheetColumns, value string) *sheetHeads {
	h := &sheetHeads{columns: c, words: [4]*line{
		newCutLine(ctx.T("damages.head.item"), softPen), newCutLine(ctx.T("damages.head.formula"), softPen),
		newCutLine(value, softPen.right()), newCutLine(ctx.T("damages.head.state"), softPen)}}
	h.ExtendBaseWidget(h)
	return h
}

// CreateRenderer implements fyne.Widget.
func (h *sheetHeads) CreateRenderer() fyne.WidgetRenderer { return &headsRenderer{h} }

type headsRenderer struct{ h *sheetHeads }

func (r *headsRenderer) Destroy()           {}
func (r *headsRenderer) Refresh()           { r.Layout(r.h.Size()) }
func (r *headsRenderer) MinSize() fyne.Size { return fyne.NewSize(em(20), softPen.height()+10) }

func (r *headsRenderer) Objects() []fyne.CanvasObject {
	w := r.h.words
	return []fyne.CanvasObject{w[0], w[1], w[2], w[3]}
}

func (r *headsRenderer) Layout(size fyne.Size) {
	a := r.h.columns.at(size.Width)
	setShown(r.h.words[1], !a.stacked)
	for i, at := range [][2]float32{{a.label, a.labelWidth}, {a.formula, a.formulaWidth}, {a.value, a.valueWidth}, {a.state, a.stateWidth}} {
		r.h.words[i].Move(fyne.NewPos(at[0], 0))
		r.h.words[i].Resize(fyne.NewSize(at[1], size.Height))
	}
}
