//go:build !headless

package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// option is one of a few values to choose between.
type option struct{ id, words string }

// segments shows a few values side by side, one of them chosen. Left and Right
// move the choice.
type segments struct {
	widget.BaseWidget
	options []option
	chosen  string
	keys    Keys
	pick    func(id string)
	focused bool
	wraps   bool // goes on below where the width ends
	focus   func(has bool)
}

func newSegments(keys Keys, options []option, chosen string, pick func(id string)) *segments {
	s := &segments{options: options, chosen: chosen, keys: keys, pick: pick}
	s.ExtendBaseWidget(s)
	return s
}

func (s *segments) set(id string) {
	if s.chosen != id {
		s.chosen = id
		s.Refresh()
	}
}

func (s *segments) choose(id string) {
	if s.chosen == id {
		return
	}
	s.set(id)
	s.pick(id)
}

// Tapped chooses the value under the pointer.
func (s *segments) Tapped(e *fyne.PointEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(s); c != nil {
		c.Focus(s)
	}
	for i, b := range s.boxes(s.Size().Width) {
		if e.Position.X < b.x+b.w && e.Position.Y < b.y+s.line()+gapXS {
			s.choose(s.options[i].id)
			return
		}
	}
}

// FocusGained implements fyne.Focusable.
func (s *segments) FocusGained() {
	s.focused = true
	s.Refresh()
	if s.focus != nil {
		s.focus(true)
	}
}

// FocusLost implements fyne.Focusable.
func (s *segments) FocusLost() { s.focused = false; s.Refresh() }

// TypedRune implements fyne.Focusable.
func (s *segments) TypedRune(rune) {}

// TypedKey moves the choice with the arrow keys.
func (s *segments) TypedKey(e *fyne.KeyEvent) {
	step := 0
	switch e.Name {
	case fyne.KeyLeft:
		step = -1
	case fyne.KeyRight:
		step = 1
	default:
		if s.keys != nil {
			s.keys.TypedKey(e)
		}
		return
	}
	at := 0
	for i, o := range s.options {
		if o.id == s.chosen {
			at = i
		}
	}
	if at += step; at >= 0 && at < len(s.options) {
		s.choose(s.options[at].id)
	}
}

// TypedShortcut hands shortcuts to the window.
func (s *segments) TypedShortcut(sc fyne.Shortcut) {
	if s.keys != nil {
		s.keys.TypedShortcut(sc)
	}
}

// Cursor shows that it can be pressed.
func (s *segments) Cursor() desktop.Cursor { return desktop.PointerCursor }

// segmentBox is where a value stands.
type segmentBox struct{ x, y, w float32 }

// line is the height of one line of values.
func (s *segments) line() float32 { return bodyPen.height() + gapS }

// boxes sets the values side by side, and goes on below where the width ends.
func (s *segments) boxes(width float32) []segmentBox {
	out := make([]segmentBox, len(s.options))
	x, y := float32(0), float32(0)
	for i, o := range s.options {
		w := bodyPen.width(o.words) + 2*gapS + gapXS
		if s.wraps && x > 0 && x+w > width+0.5 {
			x, y = 0, y+s.line()
		}
		out[i] = segmentBox{x, y, w}
		x += w
	}
	return out
}

// heightFor implements folds.
func (s *segments) heightFor(width float32) float32 {
	if len(s.options) == 0 {
		return s.line()
	}
	return s.boxes(width)[len(s.options)-1].y + s.line()
}

// CreateRenderer implements fyne.Widget.
func (s *segments) CreateRenderer() fyne.WidgetRenderer {
	r := &segmentsRenderer{s: s, frame: canvas.NewRectangle(nil), mark: canvas.NewRectangle(nil)}
	r.objects = []fyne.CanvasObject{r.frame, r.mark}
	for range s.options {
		text := canvas.NewText("", nil)
		r.texts = append(r.texts, text)
		r.objects = append(r.objects, text)
	}
	r.Refresh()
	return r
}

type segmentsRenderer struct {
	s           *segments
	frame, mark *canvas.Rectangle
	texts       []*canvas.Text
	objects     []fyne.CanvasObject
}

func (r *segmentsRenderer) Destroy()                     {}
func (r *segmentsRenderer) Objects() []fyne.CanvasObject { return r.objects }

// MinSize is all values side by side; where they may go on below, the widest
// alone.
func (r *segmentsRenderer) MinSize() fyne.Size {
	need := float32(0)
	for _, b := range r.s.boxes(1e6) {
		if r.s.wraps {
			b.x = 0
		}
		need = max(need, b.x+b.w)
	}
	return fyne.NewSize(need, r.s.line())
}

func (r *segmentsRenderer) Layout(size fyne.Size) {
	h := r.s.heightFor(size.Width)
	if h <= r.s.line() {
		h = min(size.Height, h+gapXS)
	}
	top, right, each := (size.Height-h)/2, float32(0), r.s.line()
	if h <= each+gapXS {
		each = h
	}
	r.mark.Hide()
	for i, b := range r.s.boxes(size.Width) {
		right = max(right, b.x+b.w)
		r.texts[i].Move(fyne.NewPos(b.x, top+b.y+(each-bodyPen.height())/2))
		r.texts[i].Resize(fyne.NewSize(b.w, bodyPen.height()))
		if r.s.options[i].id == r.s.chosen {
			r.mark.Move(fyne.NewPos(b.x+1, top+b.y+1))
			r.mark.Resize(fyne.NewSize(b.w-2, each-2))
			r.mark.Show()
		}
	}
	r.frame.Move(fyne.NewPos(0, top))
	r.frame.Resize(fyne.NewSize(right, h))
}

func (r *segmentsRenderer) Refresh() {
	r.frame.FillColor, r.frame.StrokeColor, r.frame.StrokeWidth, r.frame.CornerRadius = ink(inkPaper), ink(inkLine), 1, 5
	if r.s.focused {
		r.frame.StrokeColor = ink(inkRailMark)
	}
	r.mark.FillColor, r.mark.CornerRadius = ink(inkInfoBack), 4
	for i, o := range r.s.options {
		p := bodyPen.centre().in(inkSoft)
		if o.id == r.s.chosen {
			p = bodyPen.centre().in(inkInfoText).heavy()
		}
		p.dress(r.texts[i])
		r.texts[i].Text = o.words
	}
	r.Layout(r.s.Size())
	canvas.Refresh(r.s)
}
