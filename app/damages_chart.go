//go:build !headless

package app

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// chartCard sets all options side by side. How a bar is filled says how far its
// figures are proved; the legend and the words beside it say the same.
type chartCard struct {
	ctx  PageContext
	pick func(sheet, line string)
	body *fyne.Container
	view fyne.CanvasObject
}

func newChartCard(ctx PageContext, pick func(sheet, line string)) *chartCard {
	c := &chartCard{ctx: ctx, pick: pick, body: foldColumn(0)}
	c.view = foldStack(panel(inkPaper, inkLine, 6), foldInset(gapS, gapS, 1, 1, c.body))
	return c
}

func (c *chartCard) show(v *damagesView) {
	label, amount := float32(0), float32(0)
	for _, b := range v.Bars {
		label = max(label, boldPen.width(b.Label))
		amount = max(amount, boldPen.width(b.Amount))
	}
	c.body.Objects = nil
	for _, b := range v.Bars {
		one := newBarRow(b, label+gapS, amount+gapS)
		p := newPressArea(foldInset(1, 1, gapM, gapM, one), func() { c.pick(b.ID, "") })
		p.choose(b.Chosen)
		c.body.Add(p)
	}
	c.body.Add(foldInset(gapXS, 0, gapM, gapM, c.legend()))
	c.body.Refresh()
}

func (c *chartCard) legend() fyne.CanvasObject {
	out := foldFlow(gapM)
	for _, one := range []struct {
		fill barFill
		key  string
	}{{barSolid, "damages.legend.solid"}, {barStriped, "damages.legend.striped"}, {barOutline, "damages.legend.outline"}} {
		sample := newBarRow(barEntry{Share: 1, Fill: one.fill}, 0, 0)
		sample.sample = true
		out.Add(row(gapXS, sample, newLine(c.ctx.T(one.key), softPen)))
	}
	return out
}

// barRow is label, bar and amount.
type barRow struct {
	widget.BaseWidget
	bar           barEntry
	label, amount float32
	sample        bool // a sample for the legend
}

func newBarRow(b barEntry, label, amount float32) *barRow {
	r := &barRow{bar: b, label: label, amount: amount}
	r.ExtendBaseWidget(r)
	return r
}

// CreateRenderer implements fyne.Widget.
func (b *barRow) CreateRenderer() fyne.WidgetRenderer {
	r := &barRenderer{b: b, track: canvas.NewRectangle(color.Transparent), fill: canvas.NewRectangle(color.Transparent),
		label: newCutLine(b.bar.Label, bodyPen), amount: newLine(b.bar.Amount, bodyPen.right()), word: newCutLine(b.bar.Word, softPen)}
	r.stripes = canvas.NewRasterWithPixels(r.pixel)
	r.Refresh()
	return r
}

type barRenderer struct {
	b                   *barRow
	track, fill         *canvas.Rectangle
	stripes             *canvas.Raster
	label, amount, word *line
	dark, light         color.Color
}

func (r *barRenderer) Destroy() {}

func (r *barRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.track, r.fill, r.stripes, r.word, r.label, r.amount}
}

func (r *barRenderer) MinSize() fyne.Size {
	if r.b.sample {
		return fyne.NewSize(em(1.8), softPen.height())
	}
	return fyne.NewSize(em(14), bodyPen.height()+2)
}

// pixel draws slanted stripes, as wide on any screen.
func (r *barRenderer) pixel(x, y, _, h int) color.Color {
	stripe := max(h*2/3, 3)
	if (x+h-y)%(2*stripe) < stripe {
		return r.dark
	}
	return r.light
}

func (r *barRenderer) Layout(size fyne.Size) {
	const thick = 9
	left := min(r.b.label, max(0, size.Width-r.b.amount-em(4.2)))
	room := max(0, size.Width-left-r.b.amount)
	top := (size.Height - thick) / 2
	r.label.Resize(fyne.NewSize(left-gapXS, size.Height))
	r.amount.Move(fyne.NewPos(size.Width-r.b.amount, 0))
	r.amount.Resize(fyne.NewSize(r.b.amount, size.Height))
	r.track.Move(fyne.NewPos(left, top))
	r.track.Resize(fyne.NewSize(room, thick))
	long := max(room*r.b.bar.Share, 0)
	if r.b.bar.Share > 0 {
		long = max(long, 3)
	}
	for _, o := range []fyne.CanvasObject{r.fill, r.stripes} {
		o.Move(fyne.NewPos(left, top))
		o.Resize(fyne.NewSize(long, thick))
	}
	word := left + gapXS
	if r.b.bar.Fill == barOutline && r.b.bar.Share > 0 {
		word = left + long + gapXS
	}
	said := r.b.bar.Word
	if r.word.pen.width(said)+1 > room-gapXS && r.b.bar.Short != "" {
		said = r.b.bar.Short
	}
	r.word.say(said)
	wide := r.word.pen.width(said) + 1
	word = max(left+gapXS, min(word, left+room-wide))
	r.word.Move(fyne.NewPos(word, 0))
	r.word.Resize(fyne.NewSize(min(wide, room-gapXS), size.Height))
}

func (r *barRenderer) Refresh() {
	b := r.b.bar
	r.track.FillColor, r.track.CornerRadius = ink(inkPlainBack), 2
	r.track.StrokeWidth = 0
	if b.Word != "" || r.b.sample {
		r.track.FillColor = color.Transparent
	}
	r.fill.CornerRadius = 2
	r.fill.FillColor, r.fill.StrokeColor, r.fill.StrokeWidth = color.Transparent, color.Transparent, 0
	r.dark, r.light = ink(inkAmberLine), ink(inkAmberBack)
	r.stripes.Hide()
	switch b.Fill {
	case barSolid:
		r.fill.FillColor = ink(inkAccent)
	case barStriped:
		r.stripes.Show()
	case barOutline:
		r.fill.StrokeColor, r.fill.StrokeWidth = ink(inkFaint), 1
	}
	r.word.set(b.Word, softPen)
	name, amount := bodyPen, bodyPen.right()
	if b.Chosen {
		name, amount = boldPen, boldPen.right()
	}
	if b.Fill == barOutline || b.Fill == barNone {
		name, amount = name.in(inkSoft), amount.in(inkFaint)
	}
	r.label.set(b.Label, name)
	r.amount.set(b.Amount, amount)
	r.Layout(r.b.Size())
	canvas.Refresh(r.b)
}
