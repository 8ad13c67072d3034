package damages

import (
	"slices"
	"strings"

	"redress/damages/law"
	"redress/internal/text"
)

// Question is a figure that lacks, asked once for all options that wait for it:
// what to prove, from whom, by which application, until when, on which articles.
type Question struct {
	Lines   []string // full ids of the fields that lack; the first is the question's own id
	Label   text.Text
	Rows    []text.Text // of a table whose cells are blank: which rows
	Prove   text.Text
	Holder  Holder
	By      law.Application
	Or      *law.Application // what may be asked for beside it
	Until   text.Text
	If      text.Text // what the application asks for, by the articles that govern
	Refused text.Text
	Infer   text.Text // where a refusal is pleaded, in an option that waits (R49)
	Cites   []string
	Waits   []Waiting
}

// Line is the full id of the field to fill in, and the question's id.
func (q *Question) Line() string { return q.Lines[0] }

// Consequence says what a refusal brings, and where it is pleaded.
func (q *Question) Consequence() text.Text {
	switch {
	case q.Infer.IsZero():
		return q.Refused
	case q.Refused.IsZero():
		return q.Infer
	}
	return text.Join(text.T("；", "; "), q.Refused, q.Infer)
}

// Ways names the application, and what may be asked for beside it.
func (q *Question) Ways() text.Text {
	if q.Or == nil {
		return q.By.Title
	}
	return text.F(text.T("%v；或%v", "%v; or %v"), q.By.Title, q.Or.Title)
}

// Waiting is an option that cannot be claimed until the figure is there. Amount
// is what waits on it as far as known: the option's amount, where the figure
// only bears on whether it can be claimed, or the least that a line comes to.
type Waiting struct {
	Option    string
	Title     text.Text
	Defendant text.Text
	Amount    KnownAmount
}

// KnownAmount is the amount of a line, or the least it comes to.
type KnownAmount struct {
	Line    string // full id; empty where nothing is known
	Value   Value
	AtLeast bool
}

// asking collects the questions of a claim worked out.
type asking struct {
	*working
	byLine map[string]int // place in out.Questions, by each line that lacks
	byKey  map[string]int // the same, by what tells figures apart
	later  []*draft       // options that wait for the comparison
}

// questions asks for every figure that an option lacks. What cannot be claimed
// needs no figures, so a barred option asks for none.
func (w *working) questions() error {
	a := &asking{working: w, byLine: map[string]int{}, byKey: map[string]int{}}
	for _, d := range w.drafts {
		if d.option.State != OptionMissing {
			continue
		}
		for _, l := range d.option.Lacks {
			a.ask(d, l)
		}
	}
	a.late()
	a.worksheets()
	for i := range w.out.Questions {
		if err := a.answered(&w.out.Questions[i]); err != nil {
			return err
		}
	}
	return nil
}

// ask puts a figure that lacks, or adds the option to those that wait for it.
func (a *asking) ask(d *draft, l Lack) {
	if strings.HasPrefix(l.Line, ComparisonSheet+".") { // no figure: it follows from the other options
		if !slices.Contains(a.later, d) {
			a.later = append(a.later, d)
		}
		return
	}
	i, known := a.byLine[l.Line]
	if !known {
		i = a.question(a.figure(l))
		a.byLine[l.Line] = i
		a.out.Questions[i].Lines = append(a.out.Questions[i].Lines, l.Line)
	}
	a.waits(&a.out.Questions[i], d, l.Line)
}

// question is the place of the question that asks for a figure: of one that asks
// for the same figure already, or a new one.
func (a *asking) question(f figureAsked) int {
	key := f.key()
	i, asked := a.byKey[key]
	if asked && a.sameKindTwice(i, f.full) {
		key, asked = f.full, false
	}
	if asked {
		return i
	}
	q := Question{Label: f.label, Rows: f.rows, Prove: f.prove, Holder: f.from.Holder, By: law.ApplicationOf(f.from.By)}
	if f.from.Or != "" {
		or := law.ApplicationOf(f.from.Or)
		q.Or = &or
	}
	a.byKey[key] = len(a.out.Questions)
	a.out.Questions = append(a.out.Questions, q)
	return a.byKey[key]
}

func (a *asking) waits(q *Question, d *draft, full string) {
	if slices.ContainsFunc(q.Waits, func(x Waiting) bool { return x.Option == d.option.ID }) {
		return
	}
	q.Waits = append(q.Waits, Waiting{Option: d.option.ID, Title: a.sheetTitle(d.option), Defendant: d.option.Defendant, Amount: a.known(d, full)})
}

// late lets the options that read the comparison wait for what its options
// wait for.
func (a *asking) late() {
	for _, d := range a.later {
		for i := range a.out.Questions {
			q := &a.out.Questions[i]
			if slices.ContainsFunc(q.Waits, func(x Waiting) bool { o, _ := a.out.Option(x.Option); return o.Route.pleaded() }) {
				a.waits(q, d, q.Lines[0])
			}
		}
	}
}

// worksheets asks for the inputs that the author's own worksheets lack.
func (a *asking) worksheets() {
	for _, s := range a.claim.Sheets {
		sheet, _ := a.out.Computation.Sheets.Sheet(s.ID)
		for _, l := range sheet.Lines {
			if l.Kind == Input && l.Given == nil {
				a.out.Questions = append(a.out.Questions, Question{Lines: []string{FullID(s.ID, l.ID)}, Label: within(sheet.Title, l.Label),
					Prove: l.Note, Holder: Own, By: law.ApplicationOf(law.OwnRecords)})
			}
		}
	}
}

// known is what is known of the amount that waits.
func (a *asking) known(d *draft, full string) KnownAmount {
	c := a.out.Computation
	r := c.Result(d.option.Result)
	switch {
	case r.State != Missing:
		return KnownAmount{Line: d.option.Result, Value: r.Value}
	case r.AtLeast != nil && r.AtLeast.Value.Number.IsPositive():
		return KnownAmount{Line: d.option.Result, Value: r.AtLeast.Value, AtLeast: true}
	}
	for i := range d.sheet.Lines {
		l := &d.sheet.Lines[i]
		r := c.Result(d.full(l.ID))
		if l.Unit.Kind == Money && r.AtLeast != nil && r.AtLeast.Value.Number.IsPositive() && slices.Contains(r.Lacks, full) {
			return KnownAmount{Line: d.full(l.ID), Value: r.AtLeast.Value, AtLeast: true}
		}
	}
	return KnownAmount{}
}
