//go:build !headless

package app

import (
	"strings"

	"redress/cases"
	"redress/damages"
)

// inspectorView says all there is to say of one line.
type inspectorView struct {
	Line, Title, Value string
	Chip               string
	Tone               Tone
	Sentence, Note     string
	Least, Fault       string
	Prove              string
	Articles           []articleEntry
	Sources            []sourceEntry
	Reads, ReadBy      []linkEntry
	History            []historyEntry
	Readings           []readingEntry
	Notes              []noteEntry
	Traces             []string
	Swings             []swingEntry
	Columns            []linkEntry // of a table: its formulas
	Record, Field      string      // the record whose field holds the value, and the field
	How                []string    // the fields that say how the figure is known
	Pleading           string      // where the line is the result of an option
	Place, Left        string
	Governs            string // which text of the statute governs
}

type articleEntry struct{ Text, InForce, Summary, Confidence, Note string }

type sourceEntry struct {
	Chip, Quote       string
	Tone              Tone
	Excerpt, Evidence string // record ids
}

type linkEntry struct{ ID, Label, Value string }

type historyEntry struct{ When, Words, Who string }

type readingEntry struct {
	ID, Title, Value string
	Chosen, Default  bool
}

type noteEntry struct {
	Text, Law string
	Tone      Tone
}

func (d *damagesWriter) inspector() inspectorView {
	sheet, _ := d.out.Computation.Sheets.Sheet(d.at.sheet)
	switch {
	case strings.HasPrefix(d.at.line, rowTable):
		return d.inspectTable(sheet, strings.TrimPrefix(d.at.line, rowTable))
	case strings.HasPrefix(d.at.line, rowChoice):
		return d.inspectChoice(strings.TrimPrefix(d.at.line, rowChoice))
	case strings.HasPrefix(d.at.line, rowFactor):
		return d.inspectFactor(strings.TrimPrefix(d.at.line, rowFactor))
	}
	return d.inspectLine(d.at.line)
}

func (d *damagesWriter) inspectLine(full string) inspectorView {
	v := inspectorView{Line: full}
	o, p := d.option(d.at.sheet)
	l := d.line(full)
	if l == nil {
		d.inspectOptional(&v, o)
		return v
	}
	v.Title, v.Note, v.Least = d.begin(l.Label), d.begin(l.Note), d.atLeast(full)
	v.Value = damages.ShowResult(d.result(full), l, d.lang())
	if l.Expr != nil {
		v.Sentence = plainWords(d.out.Computation.Sentence(full, d.lang()))
	}
	cites := l.Cites
	if o != nil && full == o.Result {
		v.Pleading = p.ID
		d.inspectOption(&v, o)
		cites = append(append([]string{}, cites...), o.Cites...)
	}
	v.Articles = d.articles(cites)
	if l.Kind == damages.Input {
		v.Chip, v.Tone = d.sourceChip(l, full)
		d.inspectInput(&v, l, o, p)
	} else {
		v.Chip, v.Tone = d.stateChip(l, d.result(full))
	}
	v.Reads = append(d.tablesRead(l), d.links(d.out.Computation.Sheets.Reads(full))...)
	v.ReadBy = d.links(d.readers(full))
	if o != nil {
		v.Readings = d.readingsAt(o, full)
	}
	if err := d.faults[full]; err != nil {
		v.Fault = d.said(err)
	}
	return v
}

// inspectOptional is a figure that the option can do without.
func (d *damagesWriter) inspectOptional(v *inspectorView, o *damages.Option) {
	if o == nil {
		return
	}
	_, figure, _ := strings.Cut(v.Line, ".")
	if spec, ok := figureSpec(o.Kind, figure); ok {
		v.Title, v.Value, v.Prove = d.begin(spec.Label), "\u2014", d.begin(spec.Prove)
		v.Note = d.tr.T("damages.optional")
	}
}

// inspectOption adds what concerns the option as a whole.
func (d *damagesWriter) inspectOption(v *inspectorView, o *damages.Option) {
	v.Place, v.Left = d.begin(o.Place), d.in(o.Left)
	if !o.Defendant.IsZero() {
		v.Place += d.tr.T("damages.dot") + d.tr.T("damages.against", "Who", d.in(o.Defendant))
	}
	if !o.Governs.IsZero() {
		v.Governs = d.tr.T("damages.governs", "Text", d.in(o.Governs))
	}
	for _, b := range o.Bars {
		v.Notes = append(v.Notes, noteEntry{d.begin(b.Reason), d.citeFirst(b.Cites), ToneDanger})
	}
	for _, l := range o.Lacks {
		note := noteEntry{Text: d.in(damages.MissingWord) + d.tr.T("damages.dot") + d.in(l.Label), Law: d.begin(l.Prove), Tone: ToneDanger}
		v.Notes = append(v.Notes, note)
	}
	for _, w := range o.Warnings {
		v.Notes = append(v.Notes, noteEntry{d.begin(w.Text), d.citeFirst(w.Cites), ToneAmber})
	}
	for _, t := range o.Traces {
		v.Traces = append(v.Traces, d.trace(t)...)
	}
}

// inspectInput adds where a figure comes from and how it could be had.
func (d *damagesWriter) inspectInput(v *inspectorView, l *damages.Line, o *damages.Option, p cases.Record) {
	if o == nil {
		if _, ok := cases.EntityOf(cases.KindCase).Field(l.ID); ok {
			v.Record, v.Field = d.claim.File.Case.ID, l.ID
			v.Sources = d.sources(d.claim.File.Case, l.ID)
		}
		v.History = d.steps(l.Unit, l.Plain, l.ID)
		return
	}
	spec, ok := figureSpec(o.Kind, l.ID)
	if !ok {
		return
	}
	v.Prove, v.Swings = d.begin(spec.Prove), d.swingEntries()
	rec, ok := d.claim.File.Figure(p.ID, l.ID)
	if !ok {
		return
	}
	v.Record, v.Field = rec.ID, figureSlot(spec.Unit)
	v.Sources = d.sources(rec, v.Field)
	v.How = []string{"how"}
	if rec.Text("how") == "estimate" || rec.Text("how") == "" || rec.Has("assumption") {
		v.How = append(v.How, "assumption")
	}
	v.How = append(v.How, "responsible")
	v.History = d.steps(l.Unit, l.Plain, v.Field)
}

// sources are the excerpts a figure is tied to.
func (d *damagesWriter) sources(r cases.Record, field string) []sourceEntry {
	found := d.claim.File.Sources(r, field)
	if len(found) == 0 {
		found = d.claim.File.Sources(r, "")
	}
	var out []sourceEntry
	for _, s := range found {
		chip := d.tr.T("damages.evidence.item", "Number", s.Evidence.Text("number"))
		if s.Page != "" {
			chip = d.tr.T("damages.evidence.page", "Number", s.Evidence.Text("number"), "Page", s.Page)
		}
		out = append(out, sourceEntry{Chip: chip, Tone: ToneGood, Quote: s.Quote, Excerpt: s.Excerpt.ID, Evidence: s.Evidence.ID})
	}
	return out
}

// steps is the history of a figure, newest first.
func (d *damagesWriter) steps(u damages.Unit, plain bool, field string) []historyEntry {
	var out []historyEntry
	for i := len(d.history) - 1; i >= 0; i-- {
		s := d.history[i]
		var words []string
		for _, c := range s.Changes {
			switch linked, isLink := c.Linked(); {
			case c.Field == field:
				words = append(words, d.tr.T("damages.history.change", "Before", d.stored(c.Before, u, plain), "After", d.stored(c.After, u, plain)))
			case isLink && linked == field:
				words = append(words, d.in(cases.Describe(c, d.claim.File)))
			}
		}
		if len(words) > 0 {
			out = append(out, historyEntry{When: instant(s.At), Words: strings.Join(words, d.tr.T("list.comma")), Who: s.Actor})
		}
	}
	return out
}

// stored is a canonical value of a record as its line shows it.
func (d *damagesWriter) stored(canonical string, u damages.Unit, plain bool) string {
	if u.Kind == damages.Truth && canonical != "" {
		canonical = map[bool]string{true: "true", false: "false"}[canonical == "yes"]
	}
	val, blank, err := damages.ParseValue(canonical, u)
	switch {
	case blank:
		return "\u2014"
	case err != nil:
		return canonical
	}
	return damages.ShowValue(val, u, plain, d.lang())
}

// instant is a moment of the change record, to the minute.
func instant(at string) string {
	if len(at) < 16 {
		return at
	}
	return at[:10] + " " + at[11:16]
}

// readers are the lines that read a line.
func (d *damagesWriter) readers(full string) []string {
	var out []string
	for _, s := range d.out.Computation.Sheets.All {
		for i := range s.Lines {
			by := damages.FullID(s.ID, s.Lines[i].ID)
			for _, read := range d.out.Computation.Sheets.Reads(by) {
				if read == full {
					out = append(out, by)
				}
			}
		}
	}
	return out
}

func (d *damagesWriter) links(fulls []string) []linkEntry {
	var out []linkEntry
	for _, full := range fulls {
		l := d.line(full)
		if l == nil || l.ID == "zero" {
			continue
		}
		label := d.begin(l.Label)
		if id, _, _ := strings.Cut(full, "."); id != d.at.sheet {
			if s, ok := d.out.Computation.Sheets.Sheet(id); ok {
				label = d.in(s.Title) + " \u203a " + label
			}
		}
		out = append(out, linkEntry{full, label, damages.ShowResult(d.result(full), l, d.lang())})
	}
	return out
}

// tablesRead are the tables that a line sums or counts over.
func (d *damagesWriter) tablesRead(l *damages.Line) []linkEntry {
	sheet, _ := d.out.Computation.Sheets.Sheet(d.at.sheet)
	var out []linkEntry
	for _, t := range sheet.Tables {
		if readsTable(l.Expr, t.ID) {
			out = append(out, linkEntry{rowTable + t.ID, d.begin(t.Title), d.rows(t)})
		}
	}
	return out
}

func (d *damagesWriter) inspectTable(sheet *damages.Sheet, id string) inspectorView {
	v := inspectorView{Line: d.at.line}
	t, ok := sheet.Table(id)
	if !ok {
		return v
	}
	v.Title, v.Value = d.begin(t.Title), d.rows(t)
	v.Chip, v.Tone = d.tableChip(t)
	if t.Source.Evidence != "" {
		v.Sources = []sourceEntry{{Chip: d.evidenceWords(t.Source.Evidence, t.Source.Page), Tone: ToneGood, Quote: t.Source.Quote, Evidence: t.Source.Evidence}}
	}
	if t.Source.Known == damages.Estimate {
		v.Sources = append(v.Sources, sourceEntry{Chip: d.tr.T("damages.chip.assumed"), Tone: ToneAmber, Quote: d.in(t.Source.Reason)})
	}
	for i := range t.Columns {
		c := &t.Columns[i]
		if c.Expr != nil {
			v.Columns = append(v.Columns, linkEntry{Label: d.begin(c.Label), Value: plainWords(d.out.Computation.Sheets.ColumnWords(sheet, t, c, d.lang()))})
		}
	}
	if len(t.Hash) > 12 {
		v.Note = d.tr.T("damages.table.hash", "Hash", t.Hash[:12])
	}
	return v
}

func (d *damagesWriter) inspectChoice(id string) inspectorView {
	v := inspectorView{Line: d.at.line}
	o, _ := d.option(d.at.sheet)
	if o == nil {
		return v
	}
	kind, _ := damages.KindOf(o.Kind)
	for _, c := range kind.Choices {
		if c.ID == id {
			v.Title, v.Note = d.begin(c.Label), d.tr.T("damages.choice.note")
		}
	}
	if id == "clause" {
		v.Readings = d.readingsAt(o, d.at.line)
	}
	v.Articles = d.articles(o.Cites)
	return v
}

func (d *damagesWriter) inspectFactor(id string) inspectorView {
	v := inspectorView{Line: d.at.line}
	o, _ := d.option(d.at.sheet)
	if o == nil {
		return v
	}
	kind, _ := damages.KindOf(o.Kind)
	for _, f := range kind.Factors {
		if f.ID == id {
			v.Title, v.Sentence = d.begin(f.Label), d.in(d.asked(o.ID).Factors[id])
		}
	}
	v.Note = d.tr.T("damages.factor.note")
	v.Articles = d.articles(o.Cites)
	return v
}
