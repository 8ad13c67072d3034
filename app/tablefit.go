//go:build !headless

package app

import "slices"

// tableFit is how a table stands in a width: its leading columns, how wide each
// is with its padding, and how many lines a row has.
type tableFit struct {
	widths []float32
	lines  int
	hidden int // columns one press away
}

func (f tableFit) same(o tableFit) bool {
	return f.lines == o.lines && f.hidden == o.hidden && slices.Equal(f.widths, o.widths)
}

func (f tableFit) total() (w float32) {
	for _, one := range f.widths {
		w += one
	}
	return w
}

// columnNeed is the width a column asks for so that nothing of it is cut: on one
// line, and folded into two. Figures, dates and states are never folded.
type columnNeed struct{ one, two, grow float32 }

// How many rows are measured: figures may not be cut, so more of them.
const (
	measuredRows    = 300
	measuredFigures = 3000
)

// needsOf measures columns over their heads and the first rows. The cap keeps one
// long text from taking the room of all the others.
func needsOf[R any](columns []Column[R], rows []R, limit float32) []columnNeed {
	out := make([]columnNeed, len(columns))
	for i, c := range columns {
		head := softPen.heavy().width(c.Label+"\u00a0\u25bc") + 2
		out[i] = columnNeed{head, head, c.Grow}
		most := measuredRows
		if c.Right {
			most = measuredFigures
		}
		texts := make([]string, 0, min(len(rows), most))
		for _, r := range rows[:min(len(rows), most)] {
			words := flat(c.Text(r))
			need := bodyPen.width(words) + 1
			if c.Tone != nil {
				need = max(need, softPen.width(words)+2*gapS+1)
			}
			out[i].one = max(out[i].one, need)
			texts = append(texts, words)
		}
		out[i].two = out[i].one
		if !c.Right && c.Tone == nil && out[i].one > max(head, em(8)) {
			out[i].two = max(head, em(6), foldedNeed(texts, limit))
		}
	}
	return out
}

// foldedNeed is the width at which every text folds into two lines.
func foldedNeed(texts []string, limit float32) float32 {
	p, need := bodyPen, float32(0)
	for _, words := range texts {
		need = max(need, p.width(words)/2+1)
		for need < limit && p.width(words) > need && len(fold(words, need, p.points(), p.bold)) > 2 {
			need += em(0.5)
		}
	}
	return min(need, limit)
}

// fitColumns shows as many leading columns as fit a width without a cut, on one
// line where that shows them all, else on two; all shows every column and may be
// wider than the width.
func fitColumns(needs []columnNeed, width, pad float32, all bool) tableFit {
	one := make([]float32, len(needs))
	two := make([]float32, len(needs))
	var sum float32
	for i, n := range needs {
		one[i], two[i] = n.one+pad, n.two+pad
		sum += one[i]
	}
	if sum <= width {
		return tableFit{spread(one, needs, width-sum), 1, 0}
	}
	shown, taken := 0, float32(0)
	for shown < len(two) && (all || shown == 0 || taken+two[shown] <= width) {
		taken += two[shown]
		shown++
	}
	fit := tableFit{widths: two[:shown], lines: 2, hidden: len(needs) - shown}
	if shown == 1 {
		fit.widths[0] = max(fit.widths[0], min(one[0], width))
		taken = fit.widths[0]
	}
	return relax(fit, one, needs, width-taken)
}

// relax gives the room left over to the columns that fold, and then to those that
// grow; where none folds any more, a row has one line.
func relax(fit tableFit, one []float32, needs []columnNeed, rest float32) tableFit {
	var folded float32
	for i, w := range fit.widths {
		folded += one[i] - w
	}
	if folded <= max(rest, 0)+0.5 {
		copy(fit.widths, one)
		fit.lines = 1
		fit.widths = spread(fit.widths, needs, max(rest-folded, 0))
		return fit
	}
	for i, w := range fit.widths {
		fit.widths[i] = w + max(rest, 0)*(one[i]-w)/folded
	}
	return fit
}

// spread shares what is left over among the columns that grow.
func spread(widths []float32, needs []columnNeed, rest float32) []float32 {
	var grow float32
	for i := range widths {
		grow += needs[i].grow
	}
	if grow > 0 {
		for i := range widths {
			widths[i] += rest * needs[i].grow / grow
		}
	}
	return widths
}
