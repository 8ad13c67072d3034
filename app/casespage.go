//go:build !headless

package app

import (
	"context"
	"slices"
	"strings"

	"redress/cases"
	"redress/internal/civil"
	"redress/internal/i18n"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// caseRow is one case of the workspace, words ready to show.
type caseRow struct {
	Record                                   cases.Record
	Number, Name, Stage, Court, Next, Amount string
	NextOn                                   civil.Day
	Sample                                   bool
}

// modelCases makes the rows of all cases. The deadlines are those of every case.
func modelCases(tr *i18n.Translator, list, deadlines []cases.Record) []caseRow {
	e := cases.EntityOf(cases.KindCase)
	var out []caseRow
	for _, c := range list {
		show := func(id string) string {
			f, _ := e.Field(id)
			return cases.Display(f, c.Values[id], tr.Lang())
		}
		row := caseRow{Record: c, Number: show("number"), Name: show("name"), Stage: show("stage"),
			Court: show("court"), Amount: show("claim_amount"), Sample: c.Has("sample")}
		if d, ok := nextDeadline(c.ID, deadlines); ok {
			row.NextOn, _ = d.Day("due_on")
			row.Next = row.NextOn.String() + "  " + d.In("name", tr.Lang())
		}
		out = append(out, row)
	}
	return out
}

// nextDeadline is the first one not done.
func nextDeadline(caseID string, deadlines []cases.Record) (first cases.Record, found bool) {
	for _, d := range deadlines {
		done, _ := d.Truth("done")
		if d.CaseID != caseID || done || !d.Has("due_on") {
			continue
		}
		if !found || d.Text("due_on") < first.Text("due_on") {
			first, found = d, true
		}
	}
	return first, found
}

// casesPage lists the cases of the workspace.
type casesPage struct {
	ctx   PageContext
	shell *Shell
	table *DataTable[caseRow]
}

func newCasesPage(ctx PageContext, s *Shell) *casesPage { return &casesPage{ctx: ctx, shell: s} }

// ID implements Page.
func (p *casesPage) ID() string { return pageCases }

// Title implements Page.
func (p *casesPage) Title() string { return p.ctx.T("rail.cases") }

// Build implements Page.
func (p *casesPage) Build() fyne.CanvasObject {
	tr := p.ctx.Words
	p.table = NewDataTable(TableSpec[caseRow]{
		Columns: caseColumns(tr), Keys: p.ctx.Keys, Words: tr, All: p.ctx.Session.AllColumns(pageCases),
		Key:        func(r caseRow) string { return r.Record.ID },
		Pick:       func(caseRow) {},
		Open:       func(r caseRow) { p.Open(r.Record.ID) },
		Copied:     func(n int) { p.ctx.Status(tr.N("table.copied", n)) },
		FilterHint: tr.T("cases.filter"), NoMatch: tr.T("table.no_match"),
		Empty: tr.T("cases.empty"), EmptyAction: tr.T("cases.new"), EmptyDo: p.New,
	})
	buttons := []fyne.CanvasObject{
		newButton(p.ctx.Keys, tr.T("cases.archive"), quiet, p.ArchiveChosen),
		newButton(p.ctx.Keys, tr.T("cases.open"), secondary, p.openChosen),
		newButton(p.ctx.Keys, tr.T("cases.new"), primary, p.New),
	}
	if p.shell.deps.InstallSample != nil {
		buttons = slices.Insert(buttons, 0, fyne.CanvasObject(newButton(p.ctx.Keys, tr.T("cases.sample"), quiet, p.shell.installSample)))
	}
	head := inset(gapS, container.NewBorder(nil, nil, newLine(p.Title(), headingPen), row(gapS, buttons...),
		insets(0, 0, gapM, gapM, newFrame(p.table.FilterBox()).object())))
	p.Refresh()
	return card(container.NewBorder(head, nil, nil, nil, p.table.Build()))
}

func caseColumns(tr *i18n.Translator) []Column[caseRow] {
	e := cases.EntityOf(cases.KindCase)
	label := func(id string) string { f, _ := e.Field(id); return tr.In(f.Label) }
	amount, _ := e.Field("claim_amount")
	return []Column[caseRow]{
		{ID: "number", Label: label("number"), Text: func(r caseRow) string { return r.Number },
			Compare: func(a, b caseRow) int { return compareNatural(a.Number, b.Number) }},
		{ID: "name", Label: label("name"), Grow: 3, Text: func(r caseRow) string { return r.Name }},
		{ID: "stage", Label: label("stage"), Grow: 0.3, Text: func(r caseRow) string { return r.Stage }},
		{ID: "court", Label: label("court"), Grow: 1, Text: func(r caseRow) string { return r.Court }},
		{ID: "next", Label: tr.T("cases.next"), Grow: 1, Text: func(r caseRow) string { return r.Next },
			Compare: func(a, b caseRow) int { return strings.Compare(orLast(a.Next), orLast(b.Next)) }},
		{ID: "amount", Label: tr.T("cases.amount"), Right: true, Text: func(r caseRow) string { return r.Amount },
			Compare: func(a, b caseRow) int {
				return compareValues(amount, recordRow{Record: a.Record}, recordRow{Record: b.Record})
			}},
	}
}

// orLast sorts no date behind every date.
func orLast(date string) string {
	if date == "" {
		return "~"
	}
	return date
}

// Refresh implements Page: it reads the cases and their deadlines.
func (p *casesPage) Refresh() {
	desk := p.ctx.Session.Desk()
	type found struct{ cases, deadlines []cases.Record }
	Read(p.ctx.Background, "all cases", func(ctx context.Context, _ Report) (found, error) {
		list, err := desk.Cases(ctx, false)
		if err != nil {
			return found{}, err
		}
		deadlines, err := desk.Records(ctx, "", cases.KindDeadline, false)
		return found{list, deadlines}, err
	}, func(f found, err error) {
		if err != nil {
			p.ctx.Fail(err)
			return
		}
		for _, c := range f.cases {
			p.ctx.Session.saw(c)
		}
		p.shell.cases = f.cases
		p.shell.rail.refresh()
		p.table.SetRows(modelCases(p.ctx.Words, f.cases, f.deadlines))
		if _, ok := p.table.Chosen(); !ok {
			p.table.Choose(p.ctx.Session.CaseID())
		}
	})
}

// Open opens a case.
func (p *casesPage) Open(id string) { p.shell.OpenCase(id) }

func (p *casesPage) openChosen() {
	if r, ok := p.table.Chosen(); ok {
		p.Open(r.Record.ID)
	}
}

// New makes a case.
func (p *casesPage) New() {
	quickNew(p.ctx, cases.KindCase, "", func(r cases.Record) {
		p.shell.reloadCases(nil)
		p.Open(r.ID)
	})
}

// FocusFilter implements Filterer.
func (p *casesPage) FocusFilter() { p.table.FocusFilter() }

// ArchiveChosen takes a case out of the list.
func (p *casesPage) ArchiveChosen() {
	r, ok := p.table.Chosen()
	if !ok {
		return
	}
	p.ctx.Session.Archive(r.Record.ID, func(err error) {
		if err != nil {
			p.ctx.Fail(err)
			return
		}
		p.ctx.Tell(p.ctx.T("archive.done", "Title", r.Name), info, p.ctx.T("do.restore"), func() { p.restore(r.Record.ID) })
		p.Refresh()
	})
}

func (p *casesPage) restore(id string) {
	p.ctx.Session.Restore(id, func(err error) {
		if err != nil {
			p.ctx.Fail(err)
		}
		p.Refresh()
	})
}
