package damages

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"redress/damages/law"
	"redress/internal/text"
)

// Outcome is a claim worked out: every sheet, every option with its state.
type Outcome struct {
	Claim       *Claim
	Options     []*Option
	Computation *Computation
	Traces      []law.Trace
	Questions   []Question // what lacks: one for each figure
	Notes       []Note     // about the claim as a whole: what does not fit together
	Conflicts   []Conflict // inputs that cannot both stand, settled or blocking
	compared    Option     // what the comparison drew
}

// Drawn are the rules that the comparison rests on.
func (o *Outcome) Drawn() []string { return o.compared.Drawn() }

// FactsSheet and ComparisonSheet are the ids of the sheets of every claim that
// pleads an option of law; a worksheet of the author alone has neither.
const (
	FactsSheet      = "facts"
	ComparisonSheet = "comparison"
)

// Compute works out a claim that Read has checked. Columns of an earlier
// outcome are reused where nothing they rest on has changed; previous may be
// nil. An error is a gap or conflict of law, or a sheet that does not build.
func Compute(claim *Claim, previous *Outcome) (*Outcome, error) {
	w := &working{claim: claim, out: &Outcome{Claim: claim}}
	if len(claim.Options)+len(claim.Facts) > 0 || len(claim.Sheets) == 0 {
		w.sheets = append(w.sheets, factsSheet(claim))
	}
	if err := w.draftAll(false); err != nil {
		return nil, err
	}
	for i := range claim.Sheets {
		w.sheets = append(w.sheets, claim.worksheet(&claim.Sheets[i]))
	}
	var before *Computation
	if previous != nil {
		before = previous.Computation
	}
	if err := w.evaluate(before); err != nil {
		return nil, err
	}
	w.settle()
	if len(claim.Options) > 0 {
		sheet, err := w.comparison()
		if err != nil {
			return nil, claim.undated(nil, err)
		}
		w.sheets = append(w.sheets, sheet)
		if err := w.draftAll(true); err != nil {
			return nil, err
		}
		if err := w.evaluate(w.out.Computation); err != nil {
			return nil, err
		}
		w.settle()
	}
	w.conflicts()
	w.guard()
	if err := w.questions(); err != nil {
		return nil, err
	}
	return w.out, nil
}

// draftAll drafts the options that read the comparison, or those before it.
func (w *working) draftAll(late bool) error {
	for _, asked := range inOrder(w.claim.Options) {
		if kind, _ := KindOf(asked.Kind); kind.Late != late {
			continue
		}
		if err := w.draft(asked); err != nil {
			return w.claim.undated(asked, err)
		}
	}
	return nil
}

// conflicts notes what does not fit together: dates out of order, two
// principal pleas on one route.
func (w *working) conflicts() {
	note := func(t text.Text) { w.out.Notes = append(w.out.Notes, Note{Text: t}) }
	order := []string{"first_act", "last_act", "filed_on", "judged_on"}
	for i, id := range order[1:] {
		a, b := w.claim.factDay(order[i]), w.claim.factDay(id)
		if !a.IsZero() && !b.IsZero() && b.Before(a) && id != "filed_on" {
			note(text.F(text.T("日期先后矛盾：%v 早于 %v", "dates out of order: %[1]v before %[2]v"), b.String(), a.String()))
		}
	}
	principals := map[Route]int{}
	for _, o := range w.out.Options {
		if o.Principal {
			principals[o.Route]++
		}
	}
	for _, r := range []Route{Tort, Contract} {
		if principals[r] > 1 {
			note(text.F(text.T("%v路径有 %v 个主位请求，只能有一个；可以并存的各项用 joined_losses 或 plea_in_parts 相加", "%v has %v principal pleas; there can be one; add heads that stand together with joined_losses or plea_in_parts"), r.Title(), principals[r]))
		}
	}
	w.severalContracts(note)
	c := w.out.Computation
	if over := c.Result(ComparisonSheet + ".overpaid"); over.State != Missing && over.Value.Truth {
		note(text.T("已收超过应得：多收部分另行处理", "more was received than is due: the excess is a matter of its own"))
	}
}

// working is a claim being worked out.
type working struct {
	claim  *Claim
	out    *Outcome
	sheets []*Sheet
	drafts []*draft
	// settled counts the drafts that have been given their state.
	settled int
}

// inOrder sorts the options asked for into the order of methods.
func inOrder(asked []ClaimOption) []*ClaimOption {
	out := make([]*ClaimOption, len(asked))
	for i := range asked {
		out[i] = &asked[i]
	}
	slices.SortStableFunc(out, func(a, b *ClaimOption) int {
		return cmp.Compare(position(a.Kind), position(b.Kind))
	})
	return out
}

func (w *working) draft(asked *ClaimOption) error {
	kind, _ := KindOf(asked.Kind)
	titled := asked.title(&kind)
	o := &Option{ID: asked.ID, Kind: kind.ID, Title: titled, Route: kind.Route, Defendant: asked.Defendant,
		Principal: asked.Principal, Sheet: asked.ID, Left: asked.Left, Causation: asked.Causation}
	d := &draft{claim: w.claim, asked: asked, kind: &kind, option: o, earlier: w.out.Options, sheets: w.sheets,
		sheet: &Sheet{ID: asked.ID, Title: w.title(titled)}}
	if err := kind.build(d); err != nil {
		return err
	}
	if d.failed != nil {
		return d.failed
	}
	for _, rule := range d.rulesUsed() {
		o.Cites = union(o.Cites, d.rule(rule))
		o.Rules = append(o.Rules, d.used(rule))
	}
	d.tellColumnsApart()
	d.sheet.fix(d.kind)
	d.unread()
	d.answers()
	if err := d.governs(); err != nil {
		return err
	}
	if err := d.place(); err != nil {
		return err
	}
	if err := d.limitation(); err != nil {
		return err
	}
	w.out.Options = append(w.out.Options, o)
	w.drafts = append(w.drafts, d)
	w.sheets = append(w.sheets, d.sheet)
	return nil
}

// title keeps sheet titles apart when one kind is asked for twice.
func (w *working) title(t text.Text) text.Text {
	n := 1
	for _, s := range w.sheets {
		if s.Title.ZH == t.ZH || s.Title.ZH == fmt.Sprintf("%s %d", t.ZH, n) {
			n++
		}
	}
	if n == 1 {
		return t
	}
	return text.T(fmt.Sprintf("%s %d", t.ZH, n), fmt.Sprintf("%s %d", t.EN, n))
}

func (w *working) evaluate(previous *Computation) error {
	sheets, err := Build(w.sheets)
	if err != nil {
		return w.claim.placed(err)
	}
	w.out.Computation = Evaluate(sheets, previous)
	return nil
}

// settle asks the questions that only figures can answer, and gives every
// option its state. Barred beats missing: what cannot be claimed needs no
// figures.
func (w *working) settle() {
	c := w.out.Computation
	for ; w.settled < len(w.drafts); w.settled++ {
		d := w.drafts[w.settled]
		o := d.option
		for _, ask := range d.later {
			ask(c)
		}
		r := c.Result(o.Result)
		o.Lacks = append(d.lacking(r.Lacks), d.open...)
		if r.State == Missing && len(o.Lacks) == 0 {
			o.Lacks = d.faulty(c)
		}
		if (o.Route == Tort || o.Route == Costs || o.Route == Reference) && d.claim.factDay("last_act").IsZero() { // it decides the law
			o.Lacks = append(o.Lacks, Lack{Line: FactsSheet + ".last_act", Label: facts[1].Label, Prove: facts[1].Why})
		}
		switch {
		case len(o.Bars) > 0:
			o.State = OptionBarred
		case r.State == Missing || len(o.Lacks) > 0: // an open condition is not a yes
			o.State = OptionMissing
		case r.State == Assumed || d.unsure || d.assumedFacts() || len(d.asked.Provisional) > 0:
			o.State = OptionAssumed
		default:
			o.State = OptionComputed
		}
		w.out.Traces = append(w.out.Traces, o.Traces...)
	}
}

// lacking names the missing figures with the way to prove each; required
// figures that the result does not read (facts that bar) are among them.
func (d *draft) lacking(lines []string) []Lack {
	var out []Lack
	for i := range d.sheet.Lines {
		l := &d.sheet.Lines[i]
		full := d.full(l.ID)
		if (l.Kind != Input || l.Given != nil || !l.Unassessed.IsZero()) && !slices.Contains(lines, full) {
			continue
		}
		lack := Lack{Line: full, Label: l.Label, Prove: l.Note}
		for _, f := range d.kind.Figures {
			if f.ID == l.ID {
				lack.Prove = f.Prove
			}
		}
		for _, t := range d.kind.Tables {
			if l.ID == t.ID+"_total" {
				lack.Prove = text.T("录入或导入明细", "enter or import its rows")
			}
		}
		out = append(out, lack)
	}
	for _, full := range lines {
		if !slices.ContainsFunc(out, func(l Lack) bool { return l.Line == full }) {
			out = append(out, d.lackElsewhere(full))
		}
	}
	return out
}

// lackElsewhere names a missing cell of a table, or a missing line of another
// option that this one reads.
func (d *draft) lackElsewhere(full string) Lack {
	of := strings.Split(full, ".")
	if t, ok := d.sheet.Table(of[min(1, len(of)-1)]); ok && len(of) == 3 {
		if c, ok := t.Column(of[2]); ok {
			return Lack{full, within(t.Title, c.Label), t.blankCells(c)}
		}
	}
	for _, o := range d.earlier {
		for _, l := range o.Lacks {
			if l.Line == full {
				return Lack{full, text.T(o.Title.ZH+"›"+l.Label.ZH, o.Title.EN+"›"+l.Label.EN), l.Prove}
			}
		}
	}
	return Lack{Line: full, Label: text.T(full, full)}
}

// assumedFacts tells whether a figure of the option is an estimate although
// its result does not read it.
func (d *draft) assumedFacts() bool {
	return slices.ContainsFunc(d.sheet.Lines, func(l Line) bool {
		return l.Given != nil && l.Given.Source.Known == Estimate
	})
}

func factsSheet(c *Claim) *Sheet {
	s := &Sheet{ID: FactsSheet, Title: text.T("案件事实", "Facts of the case")}
	for _, f := range facts {
		if e, ok := c.Facts[f.ID]; ok || f.ID == "last_act" {
			s.Lines = append(s.Lines, Line{ID: f.ID, Label: f.Label, Unit: f.Unit, Kind: Input, Given: e.given(f.Unit), Note: f.Why})
		}
	}
	if w, err := LookBack(c); err == nil && !w.From.IsZero() {
		s.Lines = append(s.Lines, w.line())
	}
	c.leadTimeOfCase(s)
	s.fix(&OptionKind{})
	if c.factDay("judged_on").IsZero() {
		s.Note = text.F(text.T("尚未裁判：以裁判日定法的，按证据截止日 %v", "not yet judged: law that reads the day of judgment reads the cut-off day, %v"), c.CutOff.String())
	}
	return s
}

// Option finds an option by id.
func (o *Outcome) Option(id string) (*Option, bool) {
	for _, x := range o.Options {
		if x.ID == id {
			return x, true
		}
	}
	return nil, false
}

// Amount is an option's result.
func (o *Outcome) Amount(x *Option) Result { return o.Computation.Result(x.Result) }
