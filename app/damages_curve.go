//go:build !headless

package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// curveInks tell the lines of a curve apart; each line also has a mark of its
// own shape at its points, and the legend shows both.
var curveInks = []fyne.ThemeColorName{inkAccent, inkAmberText, inkSoft}

// curve draws a table as lines over its names.
type curve struct {
	widget.BaseWidget
	v curveView
}

func newCurve(v curveView) *curve {
	c := &curve{v: v}
	c.ExtendBaseWidget(c)
	return c
}

// CreateRenderer implements fyne.Widget.
func (c *curve) CreateRenderer() fyne.WidgetRenderer {
	r := &curveRenderer{c: c, zero: canvas.NewLine(nil), top: newLine(c.v.Top, faintPen), bottom: newLine(c.v.Bottom, faintPen)}
	for _, l := range c.v.Lines {
		var strokes []*canvas.Line
		var marks []fyne.CanvasObject
		for i := range l.Points {
			if i > 0 {
				strokes = append(strokes, canvas.NewLine(nil))
			}
			marks = append(marks, newCurveMark(len(r.marks)))
		}
		r.strokes, r.marks = append(r.strokes, strokes), append(r.marks, marks)
	}
	for _, n := range c.v.Names {
		r.names = append(r.names, newLine(n, faintPen.centre()))
	}
	r.Refresh()
	return r
}

// newCurveMark is a disc, a square or a ring, by the place of the line.
func newCurveMark(line int) fyne.CanvasObject {
	if line%3 == 1 {
		return canvas.NewRectangle(nil)
	}
	return canvas.NewCircle(nil)
}

// paintMark paints a mark in the ink of its line.
func paintMark(o fyne.CanvasObject, line int) {
	fill := ink(curveInks[line%len(curveInks)])
	switch o := o.(type) {
	case *canvas.Rectangle:
		o.FillColor = fill
	case *canvas.Circle:
		o.FillColor, o.StrokeColor, o.StrokeWidth = fill, fill, 0
		if line%3 == 2 {
			o.FillColor, o.StrokeWidth = ink(inkPaper), 1.5
		}
	}
}

type curveRenderer struct {
	c           *curve
	zero        *canvas.Line
	strokes     [][]*canvas.Line
	marks       [][]fyne.CanvasObject
	names       []*line
	top, bottom *line
}

func (r *curveRenderer) Destroy() {}

func (r *curveRenderer) Objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{r.zero, r.top, r.bottom}
	for i := range r.strokes {
		for _, s := range r.strokes[i] {
			out = append(out, s)
		}
	}
	for _, marks := range r.marks {
		out = append(out, marks...)
	}
	for _, n := range r.names {
		out = append(out, n)
	}
	return out
}

func (r *curveRenderer) MinSize() fyne.Size { return fyne.NewSize(em(18), em(12)) }

// markSize is the width of a mark.
const markSize = 7

func (r *curveRenderer) Layout(size fyne.Size) {
	left := max(faintPen.width(r.c.v.Top), faintPen.width(r.c.v.Bottom)) + gapS
	under := faintPen.height() + gapXS
	room := fyne.NewSize(max(0, size.Width-left-gapM), max(0, size.Height-under-gapS))
	n := max(1, len(r.c.v.Names)-1)
	step := room.Width / float32(n)
	at := func(i int, part float32) fyne.Position {
		return fyne.NewPos(left+step*float32(i), gapS+room.Height*(1-part))
	}
	r.zero.Position1, r.zero.Position2 = at(0, r.c.v.Zero), at(n, r.c.v.Zero)
	r.top.Move(fyne.NewPos(0, at(0, 1).Y-faintPen.height()/2))
	r.top.Resize(fyne.NewSize(left, faintPen.height()))
	r.bottom.Move(fyne.NewPos(0, at(0, 0).Y-faintPen.height()/2))
	r.bottom.Resize(fyne.NewSize(left, faintPen.height()))
	for i, l := range r.c.v.Lines {
		for j, p := range l.Points {
			here := at(j, p)
			if j > 0 {
				r.strokes[i][j-1].Position1, r.strokes[i][j-1].Position2 = at(j-1, l.Points[j-1]), here
			}
			r.marks[i][j].Move(here.SubtractXY(markSize/2.0, markSize/2.0))
			r.marks[i][j].Resize(fyne.NewSize(markSize, markSize))
		}
	}
	free := float32(-1)
	for i, name := range r.names { // a name that would run into the one before is left out
		wide := faintPen.width(r.c.v.Names[i]) + gapXS
		x := min(max(0, at(i, 0).X-wide/2), max(0, size.Width-wide))
		name.Hide()
		if x > free {
			name.Show()
			free = x + wide
		}
		name.Move(fyne.NewPos(x, size.Height-faintPen.height()))
		name.Resize(fyne.NewSize(wide, faintPen.height()))
	}
}

func (r *curveRenderer) Refresh() {
	r.zero.StrokeColor, r.zero.StrokeWidth = ink(inkLine), 1
	for i := range r.strokes {
		for _, s := range r.strokes[i] {
			s.StrokeColor, s.StrokeWidth = ink(curveInks[i%len(curveInks)]), 2
		}
		for _, m := range r.marks[i] {
			paintMark(m, i)
		}
	}
	r.Layout(r.c.Size())
	canvas.Refresh(r.c)
}

// tornadoBar is one range: two bars from the middle, where the base lies.
type tornadoBar struct {
	widget.BaseWidget
	low, high float32
}

func newTornadoBar(low, high float32) *tornadoBar {
	t := &tornadoBar{low: low, high: high}
	t.ExtendBaseWidget(t)
	return t
}

// CreateRenderer implements fyne.Widget.
func (t *tornadoBar) CreateRenderer() fyne.WidgetRenderer {
	r := &tornadoRenderer{t: t, low: canvas.NewRectangle(nil), high: canvas.NewRectangle(nil), base: canvas.NewLine(nil)}
	r.Refresh()
	return r
}

type tornadoRenderer struct {
	t         *tornadoBar
	low, high *canvas.Rectangle
	base      *canvas.Line
}

func (r *tornadoRenderer) Destroy() {}
func (r *tornadoRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.low, r.high, r.base}
}
func (r *tornadoRenderer) MinSize() fyne.Size { return fyne.NewSize(em(8), bodyPen.height()) }

func (r *tornadoRenderer) Layout(size fyne.Size) {
	half, thick := size.Width/2, min(size.Height, em(0.9))
	top := (size.Height - thick) / 2
	for _, side := range []struct {
		bar  *canvas.Rectangle
		part float32
	}{{r.low, r.t.low}, {r.high, r.t.high}} {
		from, long := half, half*side.part
		if long < 0 {
			from, long = half+long, -long
		}
		side.bar.Move(fyne.NewPos(from, top))
		side.bar.Resize(fyne.NewSize(long, thick))
	}
	r.base.Position1, r.base.Position2 = fyne.NewPos(half, 0), fyne.NewPos(half, size.Height)
}

func (r *tornadoRenderer) Refresh() {
	r.low.FillColor, r.high.FillColor = ink(inkAccent), ink(inkAmberLine)
	r.base.StrokeColor, r.base.StrokeWidth = ink(inkSoft), 1
	r.Layout(r.t.Size())
	canvas.Refresh(r.t)
}
