//go:build !headless

package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// manner is how loud a button speaks.
type manner int

const (
	secondary manner = iota
	primary
	quiet // words only
)

// button does one thing. It can be reached by Tab, and hands keys that it does
// not use itself to the window, which a widget of Fyne's would swallow.
type button struct {
	widget.DisableableWidget
	words  string
	manner manner
	keys   Keys
	do     func()

	hovered, focused bool
}

func newButton(keys Keys, words string, m manner, do func()) *button {
	b := &button{words: words, manner: m, keys: keys, do: do}
	b.ExtendBaseWidget(b)
	return b
}

func (b *button) say(words string) {
	if b.words != words {
		b.words = words
		b.Refresh()
	}
}

// Tapped does it, after the field in hand was left.
func (b *button) Tapped(*fyne.PointEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(b); c != nil {
		c.Unfocus()
	}
	if !b.Disabled() && b.do != nil {
		b.do()
	}
}

// FocusGained implements fyne.Focusable.
func (b *button) FocusGained() { b.focused = true; b.Refresh() }

// FocusLost implements fyne.Focusable.
func (b *button) FocusLost() { b.focused = false; b.Refresh() }

// TypedRune implements fyne.Focusable.
func (b *button) TypedRune(rune) {}

// TypedKey does it on Space and Enter.
func (b *button) TypedKey(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		if !b.Disabled() && b.do != nil {
			b.do()
		}
	default:
		if b.keys != nil {
			b.keys.TypedKey(e)
		}
	}
}

// TypedShortcut hands shortcuts to the window.
func (b *button) TypedShortcut(s fyne.Shortcut) {
	if b.keys != nil {
		b.keys.TypedShortcut(s)
	}
}

// MouseIn implements desktop.Hoverable.
func (b *button) MouseIn(*desktop.MouseEvent) { b.hovered = true; b.Refresh() }

// MouseMoved implements desktop.Hoverable.
func (b *button) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (b *button) MouseOut() { b.hovered = false; b.Refresh() }

// Cursor shows that it can be pressed.
func (b *button) Cursor() desktop.Cursor { return desktop.PointerCursor }

func (b *button) pen() pen {
	p := bodyPen.centre()
	switch {
	case b.Disabled():
		return p.in(inkFaint)
	case b.manner == primary:
		return p.in(inkOnAccent).heavy()
	case b.manner == quiet:
		return p.in(inkAccent)
	}
	return p
}

// CreateRenderer implements fyne.Widget.
func (b *button) CreateRenderer() fyne.WidgetRenderer {
	r := &buttonRenderer{b: b, back: canvas.NewRectangle(nil), text: canvas.NewText("", nil)}
	r.Refresh()
	return r
}

type buttonRenderer struct {
	b    *button
	back *canvas.Rectangle
	text *canvas.Text
}

func (r *buttonRenderer) Destroy()                     {}
func (r *buttonRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.back, r.text} }

func (r *buttonRenderer) MinSize() fyne.Size {
	pad := gapM
	if r.b.manner == quiet {
		pad = gapXS
	}
	p := r.b.pen()
	return fyne.NewSize(p.width(r.b.words)+2*pad, p.height()+gapS)
}

func (r *buttonRenderer) Layout(size fyne.Size) {
	h := min(size.Height, r.MinSize().Height+gapXS)
	r.back.Move(fyne.NewPos(0, (size.Height-h)/2))
	r.back.Resize(fyne.NewSize(size.Width, h))
	th := r.text.MinSize().Height
	r.text.Move(fyne.NewPos(0, (size.Height-th)/2))
	r.text.Resize(fyne.NewSize(size.Width, th))
}

func (r *buttonRenderer) Refresh() {
	fill, line := inkPaper, inkLine
	switch {
	case r.b.Disabled():
		fill = inkPlainBack
	case r.b.manner == primary:
		fill, line = inkAccent, inkAccent
	case r.b.hovered:
		fill = inkHover
	}
	r.back.FillColor, r.back.StrokeColor, r.back.StrokeWidth, r.back.CornerRadius = ink(fill), ink(line), 1, 5
	if r.b.manner == quiet {
		r.back.StrokeWidth = 0
		if !r.b.hovered {
			r.back.FillColor = nil
		}
	}
	if r.b.focused {
		r.back.StrokeColor, r.back.StrokeWidth = ink(inkRailMark), 2
	}
	r.b.pen().dress(r.text)
	r.text.Text = r.b.words
	r.Layout(r.b.Size())
	canvas.Refresh(r.b)
}
