package exports

import (
	"github.com/xuri/excelize/v2"

	"redress/damages"
	"redress/internal/text"
)

// Charts are native, in dark inks that differ in black and white too, with every
// label legible; names stand at the left edge, clear of negative bars.
const inkOfCharts = "202830"

var seriesInks = []string{"3F5F82", "B07A2E", "8A97A6"}

// drawnRows is how many rows a chart can show and still be read.
const drawnRows = 60

// wholeRows is how many rows still leave room for the chart on one sheet of paper.
const wholeRows = 25

// drawn tells whether a table has a chart in the exhibit.
func drawn(t *damages.Table) bool { return t.Chart != nil && t.Rows > 0 && t.Rows <= drawnRows }

// tableChart puts a table's chart under its rows, and makes the page wide enough
// to print it whole.
func (p *planner) tableChart(pg *page, t *damages.Table) {
	if !drawn(t) {
		return
	}
	at := func(column string) int {
		for i, c := range t.Columns {
			if c.ID == column {
				return i + 2
			}
		}
		return 0
	}
	first, last := tableFirst, tableFirst+t.Rows-1
	c := &chart{as: t.Chart.As, title: p.lang.line(text.F(text.T("%v（元）", "%v (yuan)"), t.Title)), cell: relative(2, last+2), width: 760, height: 340}
	for _, id := range t.Chart.Series {
		column, _ := t.Column(id)
		c.series = append(c.series, series{pg.ref(at(column.ID), tableFirst-1), pg.down(at(t.Chart.Names), first, last), pg.down(at(id), first, last)})
	}
	c.names = "#,##0"
	if column, _ := t.Column(t.Chart.Names); column.Unit == damages.Rate {
		c.names = "0%"
	}
	if c.as != damages.Curves {
		c.height = uint(150 + 26*t.Rows*max(1, len(c.series)*2/3))
	}
	pg.chart, pg.below, pg.whole = c, int(c.height)/20+3, t.Rows <= wholeRows
	const wide = 112 // characters: what the chart takes
	total := 0.0
	for _, w := range pg.widths {
		total += w
	}
	for ; total < wide; total += 14 {
		pg.widths = append(pg.widths, 14)
	}
}

// chart draws a planned chart.
func (w *writer) chart(sheet string, c *chart) error {
	one, ink := false, excelize.Font{Color: inkOfCharts, Size: 10}
	out := &excelize.Chart{Type: excelize.Bar, VaryColors: &one, Legend: excelize.ChartLegend{Position: "bottom", Font: &ink},
		Title:     excelize.ChartTitle{Paragraph: []excelize.RichTextRun{{Text: c.title, Font: &excelize.Font{Bold: true, Size: 12, Color: inkOfCharts}}}},
		Dimension: excelize.ChartDimension{Width: c.width, Height: c.height},
		XAxis:     excelize.ChartAxis{ReverseOrder: true, Font: ink, TickLabelPosition: excelize.ChartTickLabelLow},
		YAxis:     excelize.ChartAxis{MajorGridLines: true, Font: ink, NumFmt: excelize.ChartNumFmt{CustomNumFmt: "#,##0"}}}
	for i, s := range c.series {
		color := seriesInks[i%len(seriesInks)]
		out.Series = append(out.Series, excelize.ChartSeries{Name: s.name, Categories: s.categories, Values: s.values,
			Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{color}}})
	}
	if len(c.series) == 1 {
		out.Legend.Position, out.PlotArea.ShowVal = "none", true
	}
	switch c.as {
	case damages.Tornado:
		gap, over := uint(40), 100
		out.Type, out.GapWidth, out.Overlap = excelize.BarStacked, &gap, &over
	case damages.Curves:
		out.Type, out.XAxis.ReverseOrder, out.XAxis.NumFmt = excelize.Line, false, excelize.ChartNumFmt{CustomNumFmt: c.names}
		for i := range out.Series {
			mark := []string{"circle", "square", "diamond"}[i%3]
			color := seriesInks[i%len(seriesInks)]
			out.Series[i].Line = excelize.LineOptions{Width: 2, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{color}}}
			out.Series[i].Marker = excelize.ChartMarker{Symbol: mark, Size: 7, Fill: out.Series[i].Fill}
		}
	}
	return w.file.AddChart(sheet, c.cell, out)
}
