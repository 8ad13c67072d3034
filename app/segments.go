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
	x := float32(0)
	for i, w := range s.widths(s.Size().Width) {
		if x += w; e.Position.X < x {
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

func (s *segments) widths(total float32) []float32 {
	out, sum := make([]float32, len(s.options)), float32(0)
	for i, o := range s.options {
		out[i] = bodyPen.width(o.words) + 2*gapS + gapXS
		sum += out[i]
	}
	if total > sum && len(out) > 0 {
		for i := range out {
			out[i] += (total - sum) / float32(len(out))
		}
	}
	return out
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

func (r *segmentsRenderer) MinSize() fyne.Size {
	sum := float32(0)
	for _, w := range r.s.widths(0) {
		sum += w
	}
	return fyne.NewSize(sum, bodyPen.height()+gapS)
}

func (r *segmentsRenderer) Layout(size fyne.Size) {
	want := r.MinSize()
	size.Width = min(size.Width, want.Width)
	h := min(size.Height, want.Height+gapXS)
	top := (size.Height - h) / 2
	r.frame.Move(fyne.NewPos(0, top))
	r.frame.Resize(fyne.NewSize(size.Width, h))
	x := float32(0)
	r.mark.Hide()
	for i, w := range r.s.widths(0) {
		r.texts[i].Move(fyne.NewPos(x, (size.Height-bodyPen.height())/2))
		r.texts[i].Resize(fyne.NewSize(w, bodyPen.height()))
		if r.s.options[i].id == r.s.chosen {
			r.mark.Move(fyne.NewPos(x+1, top+1))
			r.mark.Resize(fyne.NewSize(w-2, h-2))
			r.mark.Show()
		}
		x += w
	}
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
