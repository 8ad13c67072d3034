package damages

import (
	"cmp"
	"fmt"
	"slices"

	"redress/damages/law"
	"redress/internal/text"
)

// Outcome is a claim worked out: every sheet, every option with its state.
type Outcome struct {
	Claim       *Claim
	Options     []*Option
	Computation *Computation
	Traces      []law.Trace
}

// FactsSheet and ComparisonSheet are the ids of the sheets every claim has.
const (
	FactsSheet      = "facts"
	ComparisonSheet = "comparison"
)

// Compute works out a claim that Read has checked. Columns of an earlier
// outcome are reused where nothing they rest on has changed; previous may be
// nil. An error is a gap or conflict of law, or a sheet that does not build.
func Compute(claim *Claim, previous *Outcome) (*Outcome, error) {
	w := &working{claim: claim, out: &Outcome{Claim: claim}}
	w.sheets = append(w.sheets, factsSheet(claim))
	for _, asked := range inOrder(claim.Options) {
		if err := w.draft(asked); err != nil {
			return nil, err
		}
	}
	for i := range claim.Sheets {
		sheet, err := claim.worksheet(&claim.Sheets[i])
		if err != nil {
			return nil, err
		}
		w.sheets = append(w.sheets, sheet)
	}
	var before *Computation
	if previous != nil {
		before = previous.Computation
	}
	if err := w.evaluate(before); err != nil {
		return nil, err
	}
	w.settle()
	if len(w.out.Options) > 0 {
		sheet, err := w.comparison()
		if err != nil {
			return nil, err
		}
		w.sheets = append(w.sheets, sheet)
		return w.out, w.evaluate(w.out.Computation)
	}
	return w.out, nil
}

// working is a claim being worked out.
type working struct {
	claim  *Claim
	out    *Outcome
	sheets []*Sheet
	drafts []*draft
}

// inOrder sorts the options asked for into the order of methods.
func inOrder(asked []ClaimOption) []*ClaimOption {
	out := make([]*ClaimOption, len(asked))
	for i := range asked {
		out[i] = &asked[i]
	}
	slices.SortStableFunc(out, func(a, b *ClaimOption) int {
		ka, _ := KindOf(a.Kind)
		kb, _ := KindOf(b.Kind)
		return cmp.Compare(ka.Rank, kb.Rank)
	})
	return out
}

func (w *working) draft(asked *ClaimOption) error {
	kind, _ := KindOf(asked.Kind)
	o := &Option{ID: asked.ID, Kind: kind.ID, Title: kind.Title, Route: kind.Route, Defendant: asked.Defendant,
		Principal: asked.Principal, Sheet: asked.ID, Left: asked.Left, Causation: asked.Causation}
	d := &draft{claim: w.claim, asked: asked, kind: &kind, option: o, earlier: w.out.Options,
		sheet: &Sheet{ID: asked.ID, Title: w.title(kind.Title)}}
	if err := kind.build(d); err != nil {
		return err
	}
	if d.failed != nil {
		return d.failed
	}
	for _, rule := range kind.Rules {
		o.Cites = union(o.Cites, d.rule(rule))
	}
	if err := d.place(); err != nil {
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

// place says where the option stands in the order of methods and asks for the
// reason why an earlier one is left.
func (d *draft) place() error {
	if d.option.Route != Tort {
		d.option.Place = map[Route]text.Text{
			Contract: text.T("与侵权主张择一，同一损失只赔一次", "elected against tort; the same loss is made good once"),
			Costs:    text.T("与赔偿并列，另行计算", "beside damages, on top of them"),
		}[d.option.Route]
		return nil
	}
	order, err := law.MethodOrder.On(d.claim.lawDay("last_act"))
	if err != nil {
		return err
	}
	first, second := text.T("第一顺位：实际损失", "first: actual loss"), text.T("第二顺位：损失难以计算的，按侵权获利", "second: the gain, where the loss is hard to compute")
	if order.Value == law.LossOrGain {
		first, second = order.Value.Text(), order.Value.Text()
	}
	switch d.kind.Rank {
	case 1, 2:
		d.option.Place = first
	case 3:
		d.option.Place = second
		if order.Value == law.LossThenGain && d.option.Left.IsZero() {
			d.warn(text.T("须说明实际损失为何难以计算", "say why the actual loss is hard to compute"), order.Cites...)
		}
	case 4:
		d.option.Place = text.T("最后：损失和获利均难以确定的，酌定", "last: at discretion, where loss and gain are both hard to determine")
	}
	d.option.Cites = union(d.option.Cites, order.Cites)
	return nil
}

func (w *working) evaluate(previous *Computation) error {
	sheets, err := Build(w.sheets)
	if err != nil {
		return err
	}
	w.out.Computation = Evaluate(sheets, previous)
	return nil
}

// settle asks the questions that only figures can answer, and gives every
// option its state. Barred beats missing: what cannot be claimed needs no
// figures.
func (w *working) settle() {
	c := w.out.Computation
	for i, o := range w.out.Options {
		d := w.drafts[i]
		for _, ask := range d.later {
			ask(c)
		}
		r := c.Result(o.Result)
		o.Lacks = d.lacking(r.Lacks)
		switch {
		case len(o.Bars) > 0:
			o.State = OptionBarred
		case r.State == Missing:
			o.State = OptionMissing
		case r.State == Assumed || d.assumedFacts():
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
		if l.Kind != Input || l.Given != nil {
			if !slices.Contains(lines, full) {
				continue
			}
		}
		lack := Lack{Line: full, Label: l.Label}
		for _, f := range d.kind.Figures {
			if f.ID == l.ID {
				lack.Prove = f.Prove
			}
		}
		out = append(out, lack)
	}
	for _, full := range lines {
		if !slices.ContainsFunc(out, func(l Lack) bool { return l.Line == full }) {
			out = append(out, Lack{Line: full, Label: text.T(full, full)})
		}
	}
	return out
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
