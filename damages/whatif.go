package damages

import (
	"slices"
	"strings"

	"redress/internal/text"
)

// Flip is what a change of the facts does to an option or a total: its state
// and amount before and after, and the reasons that came and went.
type Flip struct {
	Title        text.Text
	Line         string // full id of the result
	Unit         Unit
	Was, Is      Result
	Before, Then OptionState // "" for a total
	Gone, New    []text.Text // bars and warnings
}

// FlipJSON is a flip for programs: amounts as text, null where there is none.
type FlipJSON struct {
	Title  text.Text   `json:"title"`
	Line   string      `json:"line"`
	Unit   string      `json:"unit"`
	Was    *string     `json:"was"`
	Is     *string     `json:"is"`
	Before OptionState `json:"state_before,omitempty"`
	After  OptionState `json:"state_after,omitempty"`
	Gone   []text.Text `json:"gone"`
	New    []text.Text `json:"new"`
}

// JSON is the flip for programs.
func (f Flip) JSON() FlipJSON {
	return FlipJSON{f.Title, f.Line, f.Unit.String(), valueText(f.Was, f.Unit), valueText(f.Is, f.Unit), f.Before, f.Then, orEmpty(f.Gone), orEmpty(f.New)}
}

func orEmpty(of []text.Text) []text.Text {
	if of == nil {
		return []text.Text{}
	}
	return of
}

// WhatIf works a claim out with a scenario's changes, and lists what flips. The
// claim itself is left as it is. A change that makes a claim which would be
// refused is refused, with a pointer into the scenario.
func WhatIf(out *Outcome, change ClaimScenario) (*Outcome, []Flip, error) {
	change.ID, change.Title = "what_if", text.T("假设", "what if")
	if err := out.Claim.checkChanges("", change); err != nil {
		return nil, nil, err
	}
	if err := out.Claim.checkTimeIn("", change); err != nil {
		return nil, nil, err
	}
	then, err := Compute(out.Claim.changed(change), out)
	if err != nil {
		return nil, nil, out.Claim.inChange("", change, err)
	}
	return then, Flips(out, then), nil
}

// Flips lists the options and totals that differ between two outcomes of one
// claim, in the order of methods, totals last.
func Flips(was, is *Outcome) []Flip {
	var out []Flip
	for _, o := range was.Options {
		then, ok := is.Option(o.ID)
		if !ok {
			continue
		}
		f := Flip{Title: was.optionName(o), Line: o.Result, Unit: unitOf(o.Result, was, is), Was: was.Amount(o), Is: is.Amount(then), Before: o.State, Then: then.State,
			Gone: without(reasons(o), reasons(then)), New: without(reasons(then), reasons(o))}
		if o.State != then.State || differs(f.Was, f.Is) || len(f.Gone)+len(f.New) > 0 {
			out = append(out, f)
		}
	}
	for _, l := range totalLines(was, is) {
		full := FullID(ComparisonSheet, l.ID)
		if f := (Flip{Title: l.Label, Line: full, Unit: l.Unit, Was: was.Computation.Result(full), Is: is.Computation.Result(full)}); differs(f.Was, f.Is) {
			out = append(out, f)
		}
	}
	return out
}

// totalLines are the totals of either comparison, the principal total among
// them: a route or an alternative that is there in one alone flips too.
func totalLines(outcomes ...*Outcome) []Line {
	var out []Line
	seen := map[string]bool{}
	for _, o := range outcomes {
		sheet, ok := o.Computation.Sheets.Sheet(ComparisonSheet)
		if !ok {
			continue
		}
		for _, l := range sheet.Lines {
			if (l.Kind == Total || l.ID == "principal_total") && !seen[l.ID] {
				seen[l.ID], out = true, append(out, l)
			}
		}
	}
	return out
}

func unitOf(full string, outcomes ...*Outcome) Unit {
	for _, o := range outcomes {
		if l, ok := o.Computation.Sheets.Line(full); ok {
			return l.Unit
		}
	}
	return Unit{}
}

// Amounts are both results as money; missing where there is none, or where the
// option cannot be claimed.
func (f Flip) Amounts() (was, is Result) {
	none := Result{State: Missing}
	if f.Unit != CNY {
		return none, none
	}
	was, is = f.Was, f.Is
	if f.Before == OptionBarred || f.Before == OptionMissing {
		was = none
	}
	if f.Then == OptionBarred || f.Then == OptionMissing {
		is = none
	}
	return was, is
}

// StateWords says how the state changed; of a result that is no money, how its
// value did. Nothing where neither did.
func (f Flip) StateWords() text.Text {
	arrow := text.T("%v → %v", "%v → %v")
	switch {
	case f.Before != f.Then:
		return text.F(arrow, f.Before.Title(), f.Then.Title())
	case f.Unit != CNY && f.Unit.Kind != 0 && differs(f.Was, f.Is):
		return text.F(arrow, shown(f.Was, f.Unit), shown(f.Is, f.Unit))
	}
	return text.Text{}
}

// shown is a result in both languages.
func shown(r Result, u Unit) text.Text {
	l := &Line{Unit: u}
	return text.T(ShowResult(r, l, text.ZH), ShowResult(r, l, text.EN))
}

// Reasons are the bars and warnings that came, and those that went, each on its
// own.
func (f Flip) Reasons() text.Text {
	var out []text.Text
	for _, t := range f.New {
		out = append(out, text.T("＋ "+t.ZH, "+ "+t.EN))
	}
	for _, t := range f.Gone {
		out = append(out, text.T("－ "+t.ZH, "− "+t.EN))
	}
	return text.Join(text.T("；", "; "), out...)
}

// Change is one figure, choice, table or plea that a scenario changes.
type Change struct {
	ID                 string // full id; of a plea the option's
	What, Was, Is, Why text.Text
}

// Changes lists what a scenario changes of a claim, in the order of ids:
// figures, choices, tables, pleas.
func (o *Outcome) Changes(s ClaimScenario) []Change {
	c, to := o.Claim, o.Claim.changed(s)
	var out []Change
	for _, full := range inNameOrder(s.Figures) {
		spec, _ := c.figureAt(full)
		out = append(out, Change{full, o.within(full, spec.Label), o.asPleaded(full, spec), s.Figures[full].shown(spec, c.unitName(spec.Unit)), s.Figures[full].Source.source().Reason})
	}
	for _, full := range inNameOrder(s.Choices) {
		option, id, _ := strings.Cut(full, ".")
		kind, i := c.kindAt(option), c.optionAt(option)
		label, was := kind.alternative(id, kind.answer(id, c.Options[i].Choices))
		_, is := kind.alternative(id, s.Choices[full])
		out = append(out, Change{ID: full, What: o.within(full, label), Was: was, Is: is})
	}
	for _, full := range inNameOrder(s.Tables) {
		option, id, _ := strings.Cut(full, ".")
		i := c.optionAt(option)
		label := c.kindAt(option).Tables[slices.IndexFunc(c.kindAt(option).Tables, func(t TableSpec) bool { return t.ID == id })].Label
		out = append(out, Change{ID: full, What: o.within(full, label), Was: c.tableTitle(c.Options[i].Tables[id]), Is: c.tableTitle(s.Tables[full])})
	}
	for i := range c.Options {
		if c.Options[i].Principal != to.Options[i].Principal {
			out = append(out, Change{ID: c.Options[i].ID, What: o.within(c.Options[i].ID, pleaLabel), Was: truthWords(c.Options[i].Principal), Is: truthWords(to.Options[i].Principal)})
		}
	}
	return out
}

func truthWords(yes bool) text.Text { return shown(Result{Value: Value{Truth: yes}}, YesNo) }

// within puts the option before the label of something of its own.
func (o *Outcome) within(full string, label text.Text) text.Text {
	option, _, _ := strings.Cut(full, ".")
	if x, ok := o.Option(option); ok {
		title := o.optionName(x)
		return text.T(title.ZH+"›"+label.ZH, title.EN+"›"+label.EN)
	}
	return label
}

// asPleaded is a figure of the claim as it stands: the value of its line, which
// has one also where the claim is silent and the law takes a default, or the
// entry where no line reads it.
func (o *Outcome) asPleaded(full string, spec FigureSpec) text.Text {
	if l, ok := o.Computation.Sheets.Line(full); ok {
		r := o.Computation.Result(full)
		return text.T(ShowResult(r, l, text.ZH), ShowResult(r, l, text.EN))
	}
	option, figure, _ := strings.Cut(full, ".")
	if option == FactsSheet {
		return o.Claim.Facts[figure].shown(spec, o.Claim.unitName(spec.Unit))
	}
	if i := o.Claim.optionAt(option); i >= 0 {
		return o.Claim.Options[i].Figures[figure].shown(spec, o.Claim.unitName(spec.Unit))
	}
	return MissingWord
}

// shown is an entry for people, in both languages.
func (e Entry) shown(spec FigureSpec, unit text.Text) text.Text {
	v, blank, err := ParseValue(e.Value, spec.Unit)
	if blank || err != nil {
		return MissingWord
	}
	return text.T(showValue(v, spec.Unit, unit, spec.Plain, text.ZH), showValue(v, spec.Unit, unit, spec.Plain, text.EN))
}

// alternative is the label of a choice and of one of its answers.
func (k *OptionKind) alternative(choice, answer string) (label, words text.Text) {
	for _, s := range k.Choices {
		if s.ID != choice {
			continue
		}
		label = s.Label
		for _, a := range s.Of {
			if a.ID == answer {
				words = a.Label
			}
		}
	}
	return label, words
}

func (c *Claim) tableTitle(id string) text.Text {
	i := slices.IndexFunc(c.Tables, func(t ClaimTable) bool { return t.ID == id })
	if i < 0 {
		return MissingWord
	}
	return c.Tables[i].Title
}

func differs(a, b Result) bool {
	return a.State != b.State || !a.Value.Number.Equal(b.Value.Number) || a.Value.Day != b.Value.Day || a.Value.Truth != b.Value.Truth
}

// reasons are the bars and warnings of an option.
func reasons(o *Option) []text.Text {
	var out []text.Text
	for _, b := range o.Bars {
		out = append(out, b.Reason)
	}
	for _, w := range o.Warnings {
		out = append(out, w.Text)
	}
	return out
}

func without(all, these []text.Text) []text.Text {
	return slices.DeleteFunc(all, func(t text.Text) bool { return slices.Contains(these, t) })
}
