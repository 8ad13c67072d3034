//go:build !headless

package app

import (
	"context"

	"redress/cases"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// overviewChart sets the options of the case side by side on the overview, with
// what they add up to; a click opens the damages section there.
type overviewChart struct {
	ctx  PageContext
	open func(sheet, line string)
	bars *chartCard
	sums *fyne.Container
	root *fyne.Container
}

// newOverviewChart makes the chart; open leads to a line of the damages section.
func newOverviewChart(ctx PageContext, open func(sheet, line string)) Chart {
	return &overviewChart{ctx: ctx, open: open}
}

// Build implements Chart.
func (c *overviewChart) Build() fyne.CanvasObject {
	c.bars, c.sums = newChartCard(c.ctx, c.open), foldColumn(0)
	c.root = container.New(&foldedLayout{}, newPara(c.ctx.T("damages.computing"), bodyPen.in(inkSoft)))
	c.Refresh()
	return c.root
}

// Refresh implements Chart.
func (c *overviewChart) Refresh() {
	file, desk := c.ctx.Session.File(), c.ctx.Session.Desk()
	if file == nil || c.root == nil {
		return
	}
	Read(c.ctx.Background, "overview chart", func(ctx context.Context, _ Report) (*workedClaim, error) {
		return workCase(ctx, desk, file)
	}, func(w *workedClaim, err error) {
		if err != nil {
			c.put(newPara(damagesSaid(c.ctx.Words, err), bodyPen.in(inkDangerText)))
			return
		}
		c.show(w)
	})
}

// workCase computes a case as it is stored.
func workCase(ctx context.Context, desk Desk, file *cases.CaseFile) (*workedClaim, error) {
	pleads, err := pleader(desk)
	if err != nil {
		return nil, err
	}
	claim, err := pleads.ClaimOf(ctx, file)
	if err != nil {
		return nil, err
	}
	return work(claim, nil, nil)
}

func (c *overviewChart) show(w *workedClaim) {
	d := &damagesWriter{workedClaim: w, tr: c.ctx.Words, session: c.ctx.Session}
	v := damagesView{Bars: d.bars(), Totals: d.totals()}
	if len(v.Bars) == 0 {
		c.put(newPara(c.ctx.T("damages.empty.title"), bodyPen.in(inkSoft)))
		return
	}
	c.bars.show(&v)
	c.sums.Objects = nil
	for _, t := range v.Totals {
		c.sums.Add(newSumRow(t, gapM, func() { c.open("", t.ID) }))
	}
	c.put(foldColumn(gapS, c.bars.body, rule(), c.sums))
}

// put shows one thing as high as it needs.
func (c *overviewChart) put(o fyne.CanvasObject) {
	c.root.Objects = []fyne.CanvasObject{o}
	c.root.Refresh()
}

// foldedLayout holds one thing that folds among things that do not: it asks for
// the height at the width it had last.
type foldedLayout struct{ width float32 }

func (f *foldedLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(em(16), heightAt(o[0], f.width))
}

func (f *foldedLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	f.width = size.Width
	o[0].Move(fyne.NewPos(0, 0))
	o[0].Resize(size)
}
