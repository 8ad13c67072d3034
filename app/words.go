//go:build !headless

package app

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// pen is how words are written.
type pen struct {
	ink   fyne.ThemeColorName
	size  fyne.ThemeSizeName
	bold  bool
	align fyne.TextAlign
}

var (
	bodyPen    = pen{ink: inkText, size: theme.SizeNameText}
	boldPen    = pen{ink: inkText, size: theme.SizeNameText, bold: true}
	softPen    = pen{ink: inkSoft, size: sizeSmallText}
	faintPen   = pen{ink: inkFaint, size: sizeSmallText}
	headingPen = pen{ink: inkText, size: theme.SizeNameSubHeadingText, bold: true}
	titlePen   = pen{ink: inkText, size: sizeTitleText, bold: true}
	faultPen   = pen{ink: inkDangerText, size: sizeSmallText}
)

func (p pen) right() pen                         { p.align = fyne.TextAlignTrailing; return p }
func (p pen) centre() pen                        { p.align = fyne.TextAlignCenter; return p }
func (p pen) in(name fyne.ThemeColorName) pen    { p.ink = name; return p }
func (p pen) heavy() pen                         { p.bold = true; return p }
func (p pen) points() float32                    { return theme.Size(p.size) }
func (p pen) style() fyne.TextStyle              { return fyne.TextStyle{Bold: p.bold} }
func (p pen) width(s string) float32             { return lineWidth(s, p.points(), p.bold) }
func (p pen) height() float32                    { return fyne.MeasureText("M", p.points(), p.style()).Height }
func (p pen) write(t *canvas.Text, words string) { p.dress(t); t.Text = words; t.Refresh() }

func (p pen) dress(t *canvas.Text) {
	t.Color, t.TextSize, t.TextStyle, t.Alignment = ink(p.ink), p.points(), p.style(), p.align
}

// line is one line of words. Where it may be cut it asks for little room and
// ends in an ellipsis when it gets too little.
type line struct {
	widget.BaseWidget
	words string
	pen   pen
	cuts  bool
	atom  float32 // the least width it asks for when it may be cut
}

func newLine(words string, p pen) *line {
	l := &line{words: words, pen: p}
	l.ExtendBaseWidget(l)
	return l
}

// newCutLine is a line that may be cut.
func newCutLine(words string, p pen) *line {
	l := newLine(words, p)
	l.cuts = true
	return l
}

func (l *line) set(words string, p pen) {
	if l.words == words && l.pen == p {
		return
	}
	l.words, l.pen = words, p
	l.Refresh()
}

func (l *line) say(words string) { l.set(words, l.pen) }

// CreateRenderer implements fyne.Widget.
func (l *line) CreateRenderer() fyne.WidgetRenderer {
	r := &lineRenderer{l: l, text: canvas.NewText("", ink(l.pen.ink))}
	r.Refresh()
	return r
}

type lineRenderer struct {
	l    *line
	text *canvas.Text
}

func (r *lineRenderer) Destroy()                     {}
func (r *lineRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.text} }

func (r *lineRenderer) MinSize() fyne.Size {
	w := r.l.pen.width(r.l.words)
	if r.l.cuts {
		w = min(w, max(r.l.atom, em(2)))
	}
	return fyne.NewSize(w, r.l.pen.height())
}

func (r *lineRenderer) Layout(size fyne.Size) {
	words := r.l.words
	if r.l.cuts {
		words = cut(words, size.Width+0.5, r.l.pen.points(), r.l.pen.bold)
	}
	if r.text.Text != words {
		r.text.Text = words
		r.text.Refresh()
	}
	h := r.text.MinSize().Height
	r.text.Move(fyne.NewPos(0, (size.Height-h)/2))
	r.text.Resize(fyne.NewSize(size.Width, h))
}

func (r *lineRenderer) Refresh() {
	r.l.pen.dress(r.text)
	r.text.Text = r.l.words
	r.Layout(r.l.Size())
	r.text.Refresh()
}

// para is words in as many lines as the width needs.
type para struct {
	widget.BaseWidget
	words string
	pen   pen
	limit int // at most so many lines, 0 for all
	width float32
}

func newPara(words string, p pen) *para {
	t := &para{words: words, pen: p}
	t.ExtendBaseWidget(t)
	return t
}

func (t *para) set(words string, p pen) {
	if t.words == words && t.pen == p {
		return
	}
	t.words, t.pen = words, p
	t.Refresh()
}

func (t *para) lines(width float32) []string {
	if t.words == "" {
		return nil
	}
	if width <= 0 {
		width = em(24)
	}
	lines := fold(t.words, width+0.5, t.pen.points(), t.pen.bold)
	if t.limit > 0 && len(lines) > t.limit {
		rest := strings.Join(lines[t.limit-1:], " ")
		lines = append(lines[:t.limit-1], cut(rest, width, t.pen.points(), t.pen.bold))
	}
	return lines
}

// Resize folds the words anew; their height follows the width.
func (t *para) Resize(size fyne.Size) {
	if t.width != size.Width {
		t.width = size.Width
		t.BaseWidget.Resize(size)
		t.Refresh()
		return
	}
	t.BaseWidget.Resize(size)
}

// CreateRenderer implements fyne.Widget.
func (t *para) CreateRenderer() fyne.WidgetRenderer {
	r := &paraRenderer{t: t}
	r.Refresh()
	return r
}

type paraRenderer struct {
	t     *para
	texts []fyne.CanvasObject
}

func (r *paraRenderer) Destroy()                     {}
func (r *paraRenderer) Objects() []fyne.CanvasObject { return r.texts }
func (r *paraRenderer) leading() float32             { return r.t.pen.height() + 2 }

func (r *paraRenderer) MinSize() fyne.Size {
	n := len(r.t.lines(r.t.width))
	return fyne.NewSize(em(4), float32(n)*r.leading())
}

func (r *paraRenderer) Layout(size fyne.Size) {
	for i, o := range r.texts {
		o.Move(fyne.NewPos(0, float32(i)*r.leading()))
		o.Resize(fyne.NewSize(size.Width, r.t.pen.height()))
	}
}

func (r *paraRenderer) Refresh() {
	lines := r.t.lines(r.t.width)
	r.texts = r.texts[:0]
	for _, words := range lines {
		text := canvas.NewText(words, ink(r.t.pen.ink))
		r.t.pen.dress(text)
		r.texts = append(r.texts, text)
	}
	r.Layout(r.t.Size())
	canvas.Refresh(r.t)
}
