//go:build !headless

package app

import (
	"strconv"

	"redress/damages"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// detailsView is the rows of a table with its computed columns.
type detailsView struct {
	Title   string
	Columns []Column[int]
	Rows    []int
}

// details makes the view of a table. A cell is put into words when it is shown,
// so that a table of any length opens at once. The columns of months stand last.
func (d *damagesWriter) details(sheetID, table string) (detailsView, bool) {
	s, ok := d.out.Computation.Sheets.Sheet(sheetID)
	if !ok {
		return detailsView{}, false
	}
	t, ok := s.Table(table)
	if !ok {
		return detailsView{}, false
	}
	v := detailsView{Title: d.in(s.Title) + " \u203a " + d.in(t.Title), Rows: make([]int, t.Rows)}
	for i := range v.Rows {
		v.Rows[i] = i
	}
	var months []Column[int]
	for i := range t.Columns {
		c := &t.Columns[i]
		column := d.tableColumn(s, t, c)
		if !c.Period.IsZero() {
			months = append(months, column)
			continue
		}
		v.Columns = append(v.Columns, column)
	}
	v.Columns = append(v.Columns, months...)
	return v, true
}

func (d *damagesWriter) tableColumn(s *damages.Sheet, t *damages.Table, c *damages.Column) Column[int] {
	out := Column[int]{ID: c.ID, Label: d.begin(c.Label), Right: true}
	id, unit, lang, comp := c.ID, c.Unit, d.lang(), d.out.Computation
	switch unit.Kind {
	case damages.Words:
		out.Right, out.Grow = false, 1
		out.Text = func(row int) string { return damages.CellText(t.Text(id, row), lang) }
		return out
	case damages.Truth:
		out.Right = false
	}
	out.Text = func(row int) string {
		r := comp.Cell(s, t.ID, id, row)
		if r.State == damages.Missing {
			return t.BlankWord(c).In(lang)
		}
		return damages.ShowFigure(r.Value, unit, false, lang)
	}
	out.Compare = func(a, b int) int { return compareCells(comp.Cell(s, t.ID, id, a), comp.Cell(s, t.ID, id, b)) }
	return out
}

// compareCells orders cells; those that lack come first.
func compareCells(a, b damages.Result) int {
	switch {
	case a.State == damages.Missing || b.State == damages.Missing:
		return int(b.State) - int(a.State)
	case !a.Value.Day.IsZero() || !b.Value.Day.IsZero():
		return a.Value.Day.Sub(b.Value.Day)
	case a.Value.Truth != b.Value.Truth:
		if b.Value.Truth {
			return -1
		}
		return 1
	}
	return a.Value.Number.Cmp(b.Value.Number)
}

// detailsCard shows the rows of a table in place of the sheet.
type detailsCard struct {
	ctx   PageContext
	table *DataTable[int]
	view  fyne.CanvasObject
}

func newDetailsCard(ctx PageContext, v detailsView, back func()) *detailsCard {
	c := &detailsCard{ctx: ctx}
	count := newLine(rowsWords(ctx.Words, len(v.Rows)), softPen)
	c.table = NewDataTable(TableSpec[int]{Columns: v.Columns, Key: strconv.Itoa, Words: ctx.Words, All: ctx.Session.AllColumns(v.Title),
		Keys: ctx.Keys, FilterHint: ctx.T("damages.details.filter"), NoMatch: ctx.T("damages.details.none"), Empty: ctx.T("damages.details.empty"),
		Copied: func(rows int) { ctx.Status(ctx.Words.N("damages.details.copied", rows)) }})
	head := container.NewBorder(nil, nil, container.NewHBox(newButton(ctx.Keys, "\u2039 "+ctx.T("damages.details.back"), quiet, back),
		newLine(v.Title, headingPen), count), container.NewGridWrap(fyne.NewSize(em(14), bodyPen.height()+14), newFrame(c.table.FilterBox()).object()))
	body := c.table.Build()
	c.table.SetRows(v.Rows)
	c.view = card(inset(1, container.NewBorder(insets(gapXS, gapXS, gapS, gapM, head), nil, nil, nil, body)))
	return c
}
