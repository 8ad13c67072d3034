//go:build !headless

package app

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// shanghai is the zone of civil days in China.
var shanghai = time.FixedZone("Asia/Shanghai", 8*60*60)

// answerGrid lays a small table out: figures at the right edge of their column,
// columns as wide as their words, the rest of the width to the columns of
// phrases, which fold.
type answerGrid struct {
	table  *answerTable
	widths []float32
}

func newAnswerGrid(t *answerTable) fyne.CanvasObject {
	g := &answerGrid{table: t, widths: make([]float32, len(t.Heads))}
	grid := container.New(g)
	add := func(cells []string, p pen) {
		for i, words := range cells {
			q := p
			if t.Right[i] {
				q = p.right()
			}
			g.widths[i] = max(g.widths[i], q.width(words)+1)
			if t.Right[i] {
				grid.Add(newLine(words, q))
				continue
			}
			grid.Add(newPara(words, q))
		}
	}
	add(t.Heads, softPen)
	for _, row := range t.Rows {
		add(row, bodyPen)
	}
	return grid
}

const gridGap = 6

// columns are the widths for a width of the whole: what does not fit is taken
// from the columns of phrases.
func (g *answerGrid) columns(width float32) []float32 {
	out := append([]float32(nil), g.widths...)
	total, phrases := float32(0), float32(0)
	for i, w := range out {
		total += w + gapM
		if g.folds(i) {
			phrases += w
		}
	}
	over := total - gapM - width
	if over <= 0 || phrases == 0 {
		return out
	}
	for i, w := range out {
		if g.folds(i) {
			out[i] = max(em(5), w-over*w/phrases)
		}
	}
	return out
}

// folds tells whether the words of a column may go on in the next line: those
// of phrases do, a day does not.
func (g *answerGrid) folds(column int) bool {
	return !g.table.Right[column] && g.widths[column] > em(7)
}

// MinSize implements fyne.Layout; the height is that of the last layout.
func (g *answerGrid) MinSize(o []fyne.CanvasObject) fyne.Size {
	n, h := len(g.widths), float32(0)
	for at := 0; at+n <= len(o); at += n {
		h += rowTall(o[at:at+n]) + gridGap
	}
	return fyne.NewSize(em(20), h)
}

func rowTall(cells []fyne.CanvasObject) float32 {
	h := float32(0)
	for _, c := range cells {
		h = max(h, c.MinSize().Height)
	}
	return h
}

// Layout implements fyne.Layout.
func (g *answerGrid) Layout(o []fyne.CanvasObject, size fyne.Size) {
	widths, n, y := g.columns(size.Width), len(g.widths), float32(0)
	for at := 0; at+n <= len(o); at += n {
		row := o[at : at+n]
		for i, c := range row {
			c.Resize(fyne.NewSize(widths[i], c.MinSize().Height))
		}
		h, x := rowTall(row), float32(0)
		for i, c := range row {
			c.Move(fyne.NewPos(x, y))
			c.Resize(fyne.NewSize(widths[i], h))
			x += widths[i] + gapM
		}
		y += h + gridGap
	}
}

// sideLayout is a form of one width, and the answer in what is left.
type sideLayout struct{}

func (sideLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(em(52), em(24)) }

func (sideLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	side := min(max(size.Width*0.36, em(24)), em(32))
	o[0].Move(fyne.NewPos(0, 0))
	o[0].Resize(fyne.NewSize(side, size.Height))
	o[1].Move(fyne.NewPos(side+gapM, 0))
	o[1].Resize(fyne.NewSize(max(0, size.Width-side-gapM), size.Height))
}
