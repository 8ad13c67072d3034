//go:build !headless

package app

import (
	"redress/cases"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// pickBox shows what is chosen and opens a list to choose from: on a click, on
// Enter, Space or Down, and as soon as one types. Delete empties it.
type pickBox struct {
	widget.BaseWidget
	keys   Keys
	field  cases.Field
	host   fieldHost
	words  string
	hint   string
	typed  string
	fault  bool
	locked bool

	hand, hovered bool
	text          *para
}

func newPickBox(ctx PageContext, f cases.Field, host fieldHost) *pickBox {
	b := &pickBox{keys: ctx.Keys, field: f, host: host, hint: ctx.T("field.pick")}
	b.text = newPara("", bodyPen)
	b.text.limit = 4
	b.ExtendBaseWidget(b)
	return b
}

func (b *pickBox) object() fyne.CanvasObject { return b }
func (b *pickBox) focusable() fyne.Focusable { return b }

func (b *pickBox) show(m fieldModel) {
	b.words, b.typed, b.fault, b.locked = m.Shown, m.Typed, m.Wrong != "", m.Locked
	if m.Typed != m.Taken {
		b.words = m.Typed
	}
	b.Refresh()
}

func (b *pickBox) open() {
	if !b.locked {
		b.host.choose(b.field, b, b.typed)
	}
}

// Tapped opens the list.
func (b *pickBox) Tapped(*fyne.PointEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(b); c != nil {
		c.Focus(b)
	}
	b.open()
}

// Cursor shows that it can be pressed.
func (b *pickBox) Cursor() desktop.Cursor { return desktop.PointerCursor }

// FocusGained implements fyne.Focusable.
func (b *pickBox) FocusGained() { b.hand = true; b.Refresh(); b.host.inHand(b.field) }

// FocusLost implements fyne.Focusable.
func (b *pickBox) FocusLost() { b.hand = false; b.Refresh() }

// TypedRune opens the list.
func (b *pickBox) TypedRune(rune) { b.open() }

// TypedKey opens or empties; the rest goes to the window.
func (b *pickBox) TypedKey(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter, fyne.KeyDown, fyne.KeyF2:
		b.open()
	case fyne.KeyBackspace, fyne.KeyDelete:
		if !b.locked && b.typed != "" {
			b.host.commit(b.field, "")
		}
	default:
		if b.keys != nil {
			b.keys.TypedKey(e)
		}
	}
}

// TypedShortcut hands shortcuts to the window.
func (b *pickBox) TypedShortcut(s fyne.Shortcut) {
	if c, ok := s.(*desktop.CustomShortcut); ok && c.KeyName == fyne.KeyReturn {
		b.host.next(b.field)
		return
	}
	if b.keys != nil {
		b.keys.TypedShortcut(s)
	}
}

// CreateRenderer implements fyne.Widget.
func (b *pickBox) CreateRenderer() fyne.WidgetRenderer {
	r := &pickRenderer{b: b, back: canvas.NewRectangle(nil), arrow: canvas.NewText("\u25bc", nil)}
	r.Refresh()
	return r
}

type pickRenderer struct {
	b     *pickBox
	back  *canvas.Rectangle
	arrow *canvas.Text
}

func (r *pickRenderer) Destroy() {}
func (r *pickRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.back, r.b.text, r.arrow}
}

func (r *pickRenderer) MinSize() fyne.Size {
	h := max(r.b.text.MinSize().Height, bodyPen.height()) + 2*6
	return fyne.NewSize(em(6), h)
}

func (r *pickRenderer) Layout(size fyne.Size) {
	r.back.Resize(size)
	r.b.text.Move(fyne.NewPos(gapS, 6))
	r.b.text.Resize(fyne.NewSize(size.Width-em(1.2)-2*gapS, size.Height-12))
	at := r.arrow.MinSize()
	r.arrow.Move(fyne.NewPos(size.Width-at.Width-gapS, (size.Height-at.Height)/2))
	r.arrow.Resize(at)
}

func (r *pickRenderer) Refresh() {
	b := r.b
	r.back.FillColor, r.back.StrokeColor, r.back.StrokeWidth, r.back.CornerRadius = ink(inkPaper), ink(inkLine), 1, 4
	switch {
	case b.locked:
		r.back.FillColor = ink(inkHead)
	case b.fault:
		r.back.StrokeColor, r.back.StrokeWidth = ink(inkDangerText), 1.5
	case b.hand:
		r.back.StrokeColor, r.back.StrokeWidth = ink(inkAccent), 1.5
	}
	if b.words == "" {
		b.text.set(b.hint, bodyPen.in(inkFaint))
	} else {
		b.text.set(b.words, bodyPen)
	}
	softPen.dress(r.arrow)
	r.Layout(b.Size())
	canvas.Refresh(b)
}
