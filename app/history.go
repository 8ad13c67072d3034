//go:build !headless

package app

import (
	"context"
	"strconv"

	"redress/cases"
	"redress/internal/text"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// historyRow is one change, words ready to show.
type historyRow struct {
	Key, When, Who, What, How string
}

// modelHistory makes the rows of a record's history, newest first. The field
// narrows it where it is given.
func modelHistory(ctx PageContext, steps []cases.Step, recordID, field string) []historyRow {
	var out []historyRow
	for i := len(steps) - 1; i >= 0; i-- {
		s := steps[i]
		for n, c := range s.Changes {
			if c.Record != recordID || field != "" && c.Field != field {
				continue
			}
			out = append(out, historyRow{
				Key:  strconv.FormatInt(s.Seq, 10) + "." + strconv.Itoa(n),
				When: cases.Display(cases.Field{Type: cases.Instant}, s.At, text.ZH), Who: s.Actor,
				What: ctx.Words.In(cases.Describe(c, resolver(ctx.Session))), How: opWords(ctx, s.Op),
			})
		}
	}
	return out
}

func opWords(ctx PageContext, op cases.Op) string {
	switch op {
	case cases.Undo:
		return ctx.T("history.undo")
	case cases.Redo:
		return ctx.T("history.redo")
	}
	return ""
}

// showHistory reads and shows who changed what of a record, and when.
func showHistory(ctx PageContext, recordID, title string) {
	desk := ctx.Session.Desk()
	Read(ctx.Background, "history", func(c context.Context, _ Report) ([]cases.Step, error) {
		return desk.History(c, recordID, "")
	}, func(steps []cases.Step, err error) {
		if err != nil {
			ctx.Fail(err)
			return
		}
		openHistory(ctx, title, modelHistory(ctx, steps, recordID, ""))
	})
}

func openHistory(ctx PageContext, title string, rows []historyRow) {
	column := func(id, label string, grow float32, cell func(historyRow) string) Column[historyRow] {
		return Column[historyRow]{ID: id, Label: label, Grow: grow, Text: cell}
	}
	t := NewDataTable(TableSpec[historyRow]{
		Key: func(r historyRow) string { return r.Key }, Keys: ctx.Keys,
		Words: ctx.Words, FilterHint: ctx.T("table.filter"), Empty: ctx.T("history.none"), NoMatch: ctx.T("table.no_match"),
		Columns: []Column[historyRow]{
			column("when", ctx.T("history.when"), 0, func(r historyRow) string { return r.When }),
			column("who", ctx.T("history.who"), 0.2, func(r historyRow) string { return r.Who }),
			column("how", ctx.T("history.how"), 0, func(r historyRow) string { return r.How }),
			column("what", ctx.T("history.what"), 2, func(r historyRow) string { return r.What }),
		}})
	t.SetRows(rows)
	var m *modal
	body := container.NewBorder(newFrame(t.FilterBox()).object(), nil, nil, nil, t.Build())
	m = openModal(ctx, ctx.T("history.title", "Title", title), body, fyne.NewSize(em(64), em(34)),
		newButton(ctx.Keys, ctx.T("do.close"), secondary, func() { m.close() }))
}
