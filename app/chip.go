//go:build !headless

package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"
)

// chip is a few words in a rounded field; its words carry the meaning, its
// colour repeats it. With a tap it is a link.
type chip struct {
	widget.BaseWidget
	words string
	tone  tone
	tap   func()
	limit float32 // the greatest width, 0 for none
	folds bool    // words that are wider than the limit stand on two lines
}

func newChip(words string, t tone, tap func()) *chip {
	c := &chip{words: words, tone: t, tap: tap}
	c.ExtendBaseWidget(c)
	return c
}

func (c *chip) set(words string, t tone) {
	if c.words != words || c.tone != t {
		c.words, c.tone = words, t
		c.Refresh()
	}
}

// Tapped follows the link.
func (c *chip) Tapped(*fyne.PointEvent) {
	if c.tap != nil {
		c.tap()
	}
}

// Cursor shows that a chip can be followed.
func (c *chip) Cursor() desktop.Cursor {
	if c.tap != nil {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

func (c *chip) pen() pen { return softPen.in(tones[c.tone].text) }

// CreateRenderer implements fyne.Widget.
func (c *chip) CreateRenderer() fyne.WidgetRenderer {
	r := &chipRenderer{c: c, back: canvas.NewRectangle(nil), texts: []*canvas.Text{canvas.NewText("", nil), canvas.NewText("", nil)}}
	r.Refresh()
	return r
}

// size is what the chip needs: on one line, or folded into two as narrow as they
// can be.
func (c *chip) size() (size fyne.Size, lines []string) {
	p := c.pen()
	w, h := p.width(c.words)+2*gapS, p.height()
	switch {
	case c.limit <= 0 || w <= c.limit:
		return fyne.NewSize(w, h+gapXS), []string{c.words}
	case !c.folds:
		return fyne.NewSize(c.limit, h+gapXS), []string{c.words}
	}
	room := max(p.width(c.words)/2, c.limit-2*gapS)
	for lines = fold(c.words, room, p.points(), false); len(lines) > 2; lines = fold(c.words, room, p.points(), false) {
		room += em(0.5)
	}
	room = 0
	for _, words := range lines {
		room = max(room, p.width(words))
	}
	return fyne.NewSize(room+1+2*gapS, 2*h+gapXS), lines
}

type chipRenderer struct {
	c     *chip
	back  *canvas.Rectangle
	texts []*canvas.Text
}

func (r *chipRenderer) Destroy() {}
func (r *chipRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.back, r.texts[0], r.texts[1]}
}

func (r *chipRenderer) MinSize() fyne.Size {
	size, _ := r.c.size()
	return size
}

func (r *chipRenderer) Layout(size fyne.Size) {
	want, lines := r.c.size()
	p := r.c.pen()
	h := min(want.Height, size.Height)
	r.back.Move(fyne.NewPos(0, (size.Height-h)/2))
	r.back.Resize(fyne.NewSize(size.Width, h))
	r.back.CornerRadius = min(h/2, (p.height()+gapXS)/2)
	th := r.texts[0].MinSize().Height
	y := (size.Height - th*float32(len(lines))) / 2
	for i, text := range r.texts {
		if setShown(text, i < len(lines)); i < len(lines) {
			text.Text = cut(lines[i], size.Width-2*gapS+0.5, p.points(), false)
		}
		text.Move(fyne.NewPos(gapS, y+float32(i)*th))
		text.Resize(fyne.NewSize(size.Width-2*gapS, th))
	}
}

func (r *chipRenderer) Refresh() {
	r.back.FillColor = ink(tones[r.c.tone].back)
	for _, text := range r.texts {
		r.c.pen().dress(text)
		text.Text = r.c.words
	}
	r.Layout(r.c.Size())
	canvas.Refresh(r.c)
}

// card is a panel with a border.
func card(content fyne.CanvasObject) *fyne.Container {
	return container.NewStack(panel(inkPaper, inkLine, 6), content)
}

// panel is a rounded field with a border.
func panel(fill, line fyne.ThemeColorName, radius float32) *canvas.Rectangle {
	r := canvas.NewRectangle(ink(fill))
	r.StrokeColor, r.StrokeWidth, r.CornerRadius = ink(line), 1, radius
	return r
}

func sheet(fill fyne.ThemeColorName) *canvas.Rectangle { return canvas.NewRectangle(ink(fill)) }

// inset leaves room on all sides.
func inset(gap float32, o fyne.CanvasObject) *fyne.Container { return insets(gap, gap, gap, gap, o) }

func insets(top, bottom, left, right float32, o fyne.CanvasObject) *fyne.Container {
	return container.New(layout.NewCustomPaddedLayout(top, bottom, left, right), o)
}

func column(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(layout.NewCustomPaddedVBoxLayout(gap), objects...)
}

func row(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(layout.NewCustomPaddedHBoxLayout(gap), objects...)
}

// beside puts right at the right edge and gives left what is left over.
func beside(left, right fyne.CanvasObject) *fyne.Container {
	return container.NewBorder(nil, nil, nil, right, left)
}

// rule is a thin line across.
func rule() *canvas.Rectangle {
	r := canvas.NewRectangle(ink(inkLine))
	r.SetMinSize(fyne.NewSize(1, 1))
	return r
}

func space(w, h float32) fyne.CanvasObject {
	r := canvas.NewRectangle(nil)
	r.SetMinSize(fyne.NewSize(w, h))
	return r
}
