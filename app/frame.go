//go:build !headless

package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// frame draws the border of a box in the state of its field: at rest, in hand,
// refused, or locked.
type frame struct {
	back    *canvas.Rectangle
	box     *entry
	content fyne.CanvasObject
	right   bool
	fault   bool
	locked  bool
	hand    bool
}

func newFrame(box *entry) *frame {
	f := &frame{back: panel(inkPaper, inkLine, 4), box: box}
	f.content = box
	before := box.focus
	box.focus = func(has bool) {
		if f.hand = has; before != nil {
			before(has)
		}
		f.paint()
	}
	return f
}

// newRightFrame keeps what is typed at the right edge, as numbers stand.
func newRightFrame(box *entry) *frame {
	f := newFrame(box)
	f.right = true
	f.content = container.New(&rightLayout{box}, box)
	return f
}

func (f *frame) object() fyne.CanvasObject {
	if !f.right {
		return container.NewStack(f.back, f.content)
	}
	return container.NewStack(f.back, newTapField(f.box), f.content)
}

// tapField is the empty part of a box: a tap there means the box.
type tapField struct {
	widget.BaseWidget
	box *entry
}

func newTapField(box *entry) *tapField {
	t := &tapField{box: box}
	t.ExtendBaseWidget(t)
	return t
}

// Tapped puts the cursor into the box.
func (t *tapField) Tapped(*fyne.PointEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(t); c != nil && !t.box.Disabled() {
		c.Focus(t.box)
	}
}

// Cursor shows that one can type.
func (t *tapField) Cursor() desktop.Cursor { return desktop.TextCursor }

// CreateRenderer implements fyne.Widget.
func (t *tapField) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(canvas.NewRectangle(nil))
}

func (f *frame) set(fault, locked bool) {
	f.fault, f.locked = fault, locked
	if locked {
		f.box.Disable()
	} else {
		f.box.Enable()
	}
	f.paint()
}

func (f *frame) paint() {
	f.back.StrokeColor, f.back.StrokeWidth, f.back.FillColor = ink(inkLine), 1, ink(inkPaper)
	switch {
	case f.locked:
		f.back.FillColor = ink(inkHead)
	case f.fault:
		f.back.StrokeColor, f.back.StrokeWidth = ink(inkDangerText), 1.5
	case f.hand:
		f.back.StrokeColor, f.back.StrokeWidth = ink(inkAccent), 1.5
	}
	f.back.Refresh()
}

// rightLayout makes a box as wide as its text and puts it at the right edge.
type rightLayout struct{ box *entry }

func (r *rightLayout) MinSize([]fyne.CanvasObject) fyne.Size { return r.box.MinSize() }

func (r *rightLayout) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	words := r.box.Text
	if words == "" {
		words = r.box.PlaceHolder
	}
	w := min(size.Width, max(em(3), bodyPen.width(words)+em(2)))
	r.box.Move(fyne.NewPos(size.Width-w, 0))
	r.box.Resize(fyne.NewSize(w, size.Height))
}
