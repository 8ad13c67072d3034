//go:build !headless

package app

import (
	"regexp"
	"slices"

	"redress/cases"
	"redress/damages"
)

// sheetView is the chosen sheet.
type sheetView struct {
	ID, Title, Note string
	Option          string // "" for a sheet of no option
	Pleading        string
	ValueHead       string // with the currency
	Rows            []sheetRow
	Warnings        []string
}

// editKind is how a row is typed into.
type editKind int

const (
	editNone editKind = iota
	editText
	editTruth
	editChoice
	editWords
)

// Rows that are no lines of the sheet have an id of their own sort.
const (
	rowChoice = "choice:"
	rowTable  = "table:"
	rowFactor = "factor:"
)

// sheetRow is one row of the sheet.
type sheetRow struct {
	ID       string // full id of a line, or choice:, table:, factor: and an id
	Figure   string // the figure, choice, table or factor it stands for
	Label    string
	Formula  string
	Value    string
	Least    string // at least so much
	Chip     string
	Tone     Tone
	Kind     damages.LineKind
	Indent   int
	Edit     editKind
	Typed    string // what stands in the box
	Taken    string // what is stored, as it would be typed
	Hint     string
	Options  []option
	Picked   string
	Fault    string
	Chosen   bool
	Faint    bool
	Heading  bool
	Negative bool
}

func (d *damagesWriter) sheetView() sheetView {
	s, _ := d.out.Computation.Sheets.Sheet(d.at.sheet)
	v := sheetView{ID: s.ID, Title: d.in(s.Title), Note: d.in(s.Note), ValueHead: d.tr.T("damages.head.value")}
	o, p := d.option(s.ID)
	if o != nil {
		v.Option, v.Pleading = o.ID, p.ID
		v.Rows = append(v.Rows, d.choiceRows(o, p)...)
		for _, w := range o.Warnings {
			v.Warnings = append(v.Warnings, d.in(w.Text))
		}
	}
	for i := range s.Lines {
		if l := &s.Lines[i]; l.ID != "zero" {
			v.Rows = append(v.Rows, d.lineRow(s, l, o))
		}
	}
	for _, t := range s.Tables {
		v.Rows = d.placeTable(v.Rows, s, t)
	}
	if o != nil {
		v.Rows = append(v.Rows, d.optionalRows(o)...)
		v.Rows = append(v.Rows, d.factorRows(o)...)
	}
	for i := range v.Rows {
		v.Rows[i].Chosen = v.Rows[i].ID == d.at.line
	}
	return v
}

// choiceRows are the choices of method and of reading, on top.
func (d *damagesWriter) choiceRows(o *damages.Option, p cases.Record) []sheetRow {
	kind, _ := damages.KindOf(o.Kind)
	var out []sheetRow
	for _, c := range kind.Choices {
		if !kind.Applies(kind.AskedWhen[c.ID], d.asked(o.ID).Choices) {
			continue
		}
		r := sheetRow{ID: rowChoice + c.ID, Figure: c.ID, Label: d.begin(c.Label), Edit: editChoice, Picked: d.asked(o.ID).Choices[c.ID]}
		if r.Picked == "" {
			r.Picked = c.Default
		}
		for _, a := range c.Of {
			r.Options = append(r.Options, option{a.ID, d.in(a.Label)})
			if a.ID == r.Picked {
				r.Value = d.in(a.Label)
			}
		}
		out = append(out, r)
	}
	return out
}

// lineRow is one line.
func (d *damagesWriter) lineRow(s *damages.Sheet, l *damages.Line, o *damages.Option) sheetRow {
	full := damages.FullID(s.ID, l.ID)
	r := sheetRow{ID: full, Figure: l.ID, Label: d.begin(l.Label), Value: d.value(full), Least: d.atLeast(full),
		Kind: l.Kind, Indent: l.Indent, Heading: l.Kind == damages.Heading}
	res := d.result(full)
	r.Negative = res.Value.Number.IsNegative()
	r.Faint = res.State == damages.Missing
	switch l.Kind {
	case damages.Heading:
		r.Value = ""
	case damages.Computed, damages.Total:
		r.Formula = plainWords(d.out.Computation.Sheets.Words(full, d.lang()))
		r.Chip, r.Tone = d.stateChip(l, res)
	case damages.Constant:
		r.Chip, r.Tone = d.tr.T("damages.chip.law"), ToneInfo
		r.Formula = d.citeFirst(l.Cites)
	case damages.Input:
		r.Chip, r.Tone = d.sourceChip(l, full)
		r.Formula = d.in(l.Note)
		d.editable(&r, s, l, o)
	}
	return r
}

// plainWords leaves out the code of what is counted: the unit stands beside the
// value.
func plainWords(formula string) string { return countedCode.ReplaceAllString(formula, "") }

var countedCode = regexp.MustCompile(`[\x{ff1b};] ?#[a-z_]+`)

func (d *damagesWriter) stateChip(l *damages.Line, r damages.Result) (string, Tone) {
	switch r.State {
	case damages.Missing:
		if !l.Unassessed.IsZero() {
			return d.in(l.Unassessed), TonePlain
		}
		return d.tr.N("damages.state.lacks", max(1, len(r.Lacks))), ToneDanger
	case damages.Assumed:
		return d.in(damages.AssumedWord), ToneAmber
	}
	return "", TonePlain
}

// sourceChip says in a word where an input comes from.
func (d *damagesWriter) sourceChip(l *damages.Line, full string) (string, Tone) {
	switch {
	case l.Given == nil && !l.Unassessed.IsZero():
		return d.in(l.Unassessed), TonePlain
	case l.Given == nil:
		return d.in(damages.MissingWord), ToneDanger
	}
	src := l.Given.Source
	switch {
	case src.Known == damages.Estimate:
		return d.tr.T("damages.chip.assumed"), ToneAmber
	case src.Known == "":
		return d.tr.T("damages.chip.default"), TonePlain
	case src.Evidence != "":
		return d.evidenceWords(src.Evidence, src.Page), ToneGood
	}
	return d.tr.T("damages.chip.unsourced"), ToneDanger
}

// evidenceWords names a page of evidence in the catalogue's present numbering.
func (d *damagesWriter) evidenceWords(id string, page int) string {
	ev, _ := d.claim.File.Resolve(id)
	if page == 0 {
		return d.tr.T("damages.evidence.item", "Number", ev.Text("number"))
	}
	return d.tr.T("damages.evidence.page", "Number", ev.Text("number"), "Page", page)
}

// placeTable puts a table before the first line that reads it.
func (d *damagesWriter) placeTable(rows []sheetRow, s *damages.Sheet, t *damages.Table) []sheetRow {
	at := len(rows)
	for i := range rows {
		l := d.line(rows[i].ID)
		if l != nil && readsTable(l.Expr, t.ID) {
			at = i
			break
		}
	}
	r := sheetRow{ID: rowTable + t.ID, Figure: t.ID, Label: d.begin(t.Title), Value: d.rows(t),
		Formula: d.tr.T("damages.table.open"), Kind: damages.Input}
	r.Chip, r.Tone = d.tableChip(t)
	return slices.Insert(rows, at, r)
}

func (d *damagesWriter) tableChip(t *damages.Table) (string, Tone) {
	switch {
	case t.Source.Known == damages.OfLaw:
		return d.tr.T("damages.chip.law"), ToneInfo
	case t.Source.Known == damages.Estimate:
		return d.tr.T("damages.chip.assumed"), ToneAmber
	case t.Source.Evidence != "":
		return d.evidenceWords(t.Source.Evidence, t.Source.Page), ToneGood
	}
	return d.tr.T("damages.chip.unsourced"), ToneDanger
}

// readsTable reports whether an expression sums or counts over a table.
func readsTable(e damages.Expr, table string) bool {
	switch e := e.(type) {
	case damages.ColumnSum:
		return e.Table == table
	case damages.ColumnMax:
		return e.Table == table
	case damages.SumIf:
		return e.Table == table
	case damages.CountIf:
		return e.Table == table
	case damages.Brackets:
		return e.Table == table
	case damages.SumUpTo:
		return e.Table == table
	}
	return false
}

// optionalRows are the figures an option can do without and does not have.
func (d *damagesWriter) optionalRows(o *damages.Option) []sheetRow {
	kind, _ := damages.KindOf(o.Kind)
	s, _ := d.out.Computation.Sheets.Sheet(o.Sheet)
	var out []sheetRow
	for _, f := range kind.Figures {
		if _, there := s.Line(f.ID); there || !f.Optional || !kind.Applies(f.When, d.asked(o.ID).Choices) {
			continue
		}
		r := sheetRow{ID: damages.FullID(s.ID, f.ID), Figure: f.ID, Label: d.begin(f.Label), Formula: d.tr.T("damages.optional"), Kind: damages.Input, Faint: true}
		d.figureBox(&r, o.ID, f)
		out = append(out, r)
	}
	return out
}

// factorRows are the texts an option asks for.
func (d *damagesWriter) factorRows(o *damages.Option) []sheetRow {
	kind, _ := damages.KindOf(o.Kind)
	if len(kind.Factors) == 0 {
		return nil
	}
	p := d.claim.Pleadings[o.ID]
	title := d.tr.T("damages.factors")
	if kind.Method == damages.ByLoss || kind.Method == damages.ByGain {
		title = d.in(kind.FactorsTitle())
	}
	out := []sheetRow{{ID: "factors", Label: title, Heading: true, Kind: damages.Heading}}
	for _, f := range kind.Factors {
		if !kind.Applies(kind.AskedWhen[f.ID], d.asked(o.ID).Choices) {
			continue
		}
		r := sheetRow{ID: rowFactor + f.ID, Figure: f.ID, Label: d.begin(f.Label), Edit: editWords, Kind: damages.Input,
			Hint: d.tr.T("damages.factor.hint"), Taken: d.in(d.asked(o.ID).Factors[f.ID])}
		r.Typed = r.Taken
		if draft, ok := d.session.Draft(p.ID, rowFactor+f.ID); ok {
			r.Typed = draft
		}
		if r.Typed == "" {
			r.Chip, r.Tone = d.tr.T("damages.factor.open"), ToneAmber
		}
		out = append(out, r)
	}
	return out
}
