//go:build !headless

package app

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"redress/cases"
	"redress/internal/text"
)

// rowInput is what a row of the sheet is typed or chosen in.
type rowInput interface {
	object() fyne.CanvasObject
	focusable() fyne.Focusable
	show(r sheetRow)
	held() bool
	heightFor(width float32) float32
}

func newRowInput(v *sheetRowView) rowInput {
	switch v.row.Edit {
	case editText:
		return newFigureInput(v)
	case editWords:
		return newWordsInput(v)
	case editTruth:
		return newTruthInput(v)
	case editChoice:
		return newChoiceInput(v)
	}
	return nil
}

// figureInput is the box of a figure. What is typed counts at once and is stored
// on Enter or on leaving.
type figureInput struct {
	box   *entry
	frame *frame
	view  fyne.CanvasObject
}

func newFigureInput(v *sheetRowView) *figureInput {
	f := &figureInput{box: newEntry(v.card.ctx.Keys)}
	f.frame = newRightFrame(f.box)
	f.view = f.frame.object()
	wire(f.box, v)
	counts := f.box.OnChanged
	f.box.OnChanged = func(typed string) {
		f.frame.content.Refresh()
		counts(typed)
	}
	return f
}

// wire joins a box to its row: typing, leaving, and the keys that go to another
// row.
func wire(box *entry, v *sheetRowView) {
	box.OnChanged = func(typed string) {
		if typed != box.shown || box.inHand && typed != v.row.Typed {
			v.card.host.typing(v.row, typed)
		}
	}
	box.leave = func(typed string) { v.card.host.commitRow(v.row, typed) }
	box.next = func() { v.card.stepFrom(v.row.ID, 1) }
	before := box.focus
	box.focus = func(has bool) {
		before(has)
		if has {
			v.press()
		}
	}
	box.hook = func(key fyne.KeyName) bool {
		by := map[fyne.KeyName]int{fyne.KeyUp: -1, fyne.KeyDown: 1}[key]
		if by == 0 || box.MultiLine {
			return false
		}
		v.card.stepFrom(v.row.ID, by)
		return true
	}
}

func (f *figureInput) object() fyne.CanvasObject       { return f.view }
func (f *figureInput) focusable() fyne.Focusable       { return f.box }
func (f *figureInput) held() bool                      { return f.box.inHand }
func (f *figureInput) heightFor(width float32) float32 { return f.box.MinSize().Height }

func (f *figureInput) show(r sheetRow) {
	f.box.SetPlaceHolder(r.Hint)
	showTyped(f.box, r)
	f.frame.set(r.Fault != "", false)
	f.frame.content.Refresh()
}

// showTyped leaves a box in hand alone while it holds what is not stored yet.
func showTyped(box *entry, r sheetRow) {
	if box.inHand && box.Text == r.Typed && r.Typed != r.Taken {
		box.taken = r.Taken
		return
	}
	box.show(r.Typed, r.Taken)
}

// wordsInput is a box of several lines: a factor the court weighs.
type wordsInput struct {
	box   *entry
	frame *frame
	view  fyne.CanvasObject
}

func newWordsInput(v *sheetRowView) *wordsInput {
	w := &wordsInput{box: newLongEntry(v.card.ctx.Keys, 2)}
	w.frame = newFrame(w.box)
	w.view = w.frame.object()
	wire(w.box, v)
	return w
}

func (w *wordsInput) object() fyne.CanvasObject { return w.view }
func (w *wordsInput) focusable() fyne.Focusable { return w.box }
func (w *wordsInput) held() bool                { return w.box.inHand }

func (w *wordsInput) heightFor(width float32) float32 {
	lines := len(fold(w.box.Text, width-em(1.6), bodyPen.points(), false))
	return float32(max(2, lines))*(bodyPen.height()+2) + 12
}

func (w *wordsInput) show(r sheetRow) {
	w.box.SetPlaceHolder(r.Hint)
	showTyped(w.box, r)
	w.frame.set(r.Fault != "", false)
}

// truthInput is yes, no, or not known.
type truthInput struct {
	parts *segments
	view  fyne.CanvasObject
}

func newTruthInput(v *sheetRowView) *truthInput {
	t := &truthInput{}
	t.parts = newSegments(v.card.ctx.Keys, v.row.Options, v.row.Picked, func(id string) {
		v.press()
		v.card.host.choosePicked(v.row, id)
	})
	t.view = container.NewStack(t.parts)
	return t
}

func (t *truthInput) object() fyne.CanvasObject       { return t.view }
func (t *truthInput) focusable() fyne.Focusable       { return t.parts }
func (t *truthInput) held() bool                      { return t.parts.focused }
func (t *truthInput) show(r sheetRow)                 { t.parts.set(r.Picked) }
func (t *truthInput) heightFor(width float32) float32 { return t.parts.MinSize().Height }

// choiceInput opens the list of answers to a choice.
type choiceInput struct {
	row *sheetRowView
	box *pickBox
}

func newChoiceInput(v *sheetRowView) *choiceInput {
	c := &choiceInput{row: v}
	c.box = newPickBox(v.card.ctx, cases.Field{ID: v.row.Figure, Label: text.T(v.row.Label, v.row.Label), Type: cases.OneOf, Required: true}, c)
	return c
}

func (c *choiceInput) object() fyne.CanvasObject { return c.box }
func (c *choiceInput) focusable() fyne.Focusable { return c.box }
func (c *choiceInput) held() bool                { return c.box.hand }

func (c *choiceInput) show(r sheetRow) {
	c.box.show(fieldModel{Shown: r.Value, Typed: r.Picked, Taken: r.Picked})
}

func (c *choiceInput) heightFor(width float32) float32 {
	return max(c.box.text.heightFor(width-em(1.2)-2*gapS), bodyPen.height()) + 12
}

// commit implements fieldHost; a choice of method is never empty.
func (c *choiceInput) commit(cases.Field, string) {}

// next goes to the row below.
func (c *choiceInput) next(cases.Field) { c.row.card.stepFrom(c.row.row.ID, 1) }

// choose opens the list.
func (c *choiceInput) choose(_ cases.Field, under fyne.CanvasObject, typed string) {
	ctx := c.row.card.ctx
	c.row.press()
	var items []choiceItem
	for _, o := range c.row.row.Options {
		items = append(items, choiceItem{id: o.id, words: o.words, ticked: o.id == typed})
	}
	list := newChooser(ctx.T("pick.hint"), items, func(item choiceItem, _ string) {
		if item.id != c.row.row.Picked {
			c.row.card.host.choosePicked(c.row.row, item.id)
		}
	})
	wide := em(16)
	for _, o := range items {
		wide = max(wide, bodyPen.width(strings.TrimSpace(o.words))+em(6))
	}
	list.show(ctx.Window.Canvas(), below(under), fyne.NewSize(wide, float32(len(items))*em(2.7)+em(4.5)))
}

// inHand implements fieldHost.
func (c *choiceInput) inHand(cases.Field) {}
