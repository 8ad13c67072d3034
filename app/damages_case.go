//go:build !headless

package app

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strconv"
	"strings"

	"redress/cases"
	"redress/damages"
	"redress/internal/civil"
	"redress/internal/text"
)

// Pleader turns a case into a claim and writes what is typed into its options;
// cases.Service does. A desk that cannot has no damages page.
type Pleader interface {
	ClaimOf(ctx context.Context, file *cases.CaseFile) (*cases.ClaimFile, error)
	SetFigure(ctx context.Context, caseID, pleadingID, input, typed string) (cases.Record, error)
	SetChoice(ctx context.Context, pleadingID, choice, answer string) (cases.Record, error)
	SetFactor(ctx context.Context, pleadingID, factor string, words text.Text) (cases.Record, error)
}

var _ Pleader = (*cases.Service)(nil)

// workedClaim is the claim of the open case as stored, and what it comes to with
// the figures that are being typed.
type workedClaim struct {
	claim  *cases.ClaimFile
	out    *damages.Outcome
	faults map[string]error // by full id of a line: why what stands there cannot be computed with
	broken map[string]error // by option id: why the option cannot be computed at all
}

// typedFigure is what stands in a field and is not stored yet.
type typedFigure struct {
	option, figure string // the option "" is the case: a fact
	typed          string
}

func (t typedFigure) full() string { return damages.FullID(cmpSheet(t.option), t.figure) }

func cmpSheet(option string) string {
	if option == "" {
		return damages.FactsSheet
	}
	return option
}

// work computes a claim with what is being typed. Each figure that the engine
// refuses is set aside, named in the faults and left out of the sum, so that one
// slip of the pen never empties the page.
func work(claim *cases.ClaimFile, typed []typedFigure, previous *damages.Outcome) (*workedClaim, error) {
	w := &workedClaim{claim: claim, faults: map[string]error{}, broken: map[string]error{}}
	c := *claim.Claim
	c.Options = slices.Clone(c.Options)
	c.Facts = maps.Clone(c.Facts)
	for _, t := range typed {
		_ = putFigure(&c, t) // what cannot be read yet leaves the stored figure; its box says why once it is left
	}
	for range len(c.Options) + 16 {
		out, err := damages.Compute(&c, previous)
		if err == nil {
			w.out = out
			warm(out)
			return w, nil
		}
		if !w.setAside(&c, err) {
			return w, err
		}
	}
	return w, errors.New("damages: the claim cannot be computed")
}

// putFigure writes a typed figure into a claim, in the form the case file would store.
func putFigure(c *damages.Claim, t typedFigure) error {
	if t.option == "" {
		return putFact(c, t)
	}
	i := slices.IndexFunc(c.Options, func(o damages.ClaimOption) bool { return o.ID == t.option })
	if i < 0 {
		return nil
	}
	spec, ok := figureSpec(c.Options[i].Kind, t.figure)
	if !ok {
		return nil
	}
	value, err := cases.ParseField(figureField(spec), t.typed)
	if err != nil {
		return err
	}
	if spec.Unit.Kind == damages.Truth && value != "" {
		value = strconv.FormatBool(value == "yes")
	}
	c.Options[i].Figures = maps.Clone(c.Options[i].Figures)
	if c.Options[i].Figures == nil {
		c.Options[i].Figures = map[string]damages.Entry{}
	}
	c.Options[i].Figures[t.figure] = withValue(c.Options[i].Figures[t.figure], value)
	return nil
}

// withValue keeps the source of an entry; a new figure is an estimate, as it
// will be once stored.
func withValue(e damages.Entry, value string) damages.Entry {
	e.Value = value
	if value != "" && e.Source == nil {
		e.Source = &damages.EntrySource{Known: damages.Estimate, Reason: text.T("\u2014", "\u2014")}
	}
	return e
}

// putFact writes a date or the sum claimed. A date known in part counts as its
// last day, as cases.Service.Claim reads it.
func putFact(c *damages.Claim, t typedFigure) error {
	field, ok := cases.EntityOf(cases.KindCase).Field(t.figure)
	if !ok {
		return nil
	}
	value, err := cases.ParseField(field, t.typed)
	if err != nil {
		return err
	}
	if field.Type == cases.Partial && value != "" {
		p, err := civil.ParsePartial(value)
		if err != nil {
			return err
		}
		value = lastDay(p).String()
	}
	c.Facts[t.figure] = withValue(c.Facts[t.figure], value)
	return nil
}

func lastDay(p civil.Partial) civil.Day {
	if day, exact := p.Exact(); exact {
		return day
	}
	if day := p.Latest(); !day.IsZero() {
		return day
	}
	return p.Earliest()
}

// setAside takes out of the claim what the engine pointed at, and reports whether
// there was anything to take out.
func (w *workedClaim) setAside(c *damages.Claim, err error) bool {
	e, ok := errors.AsType[*damages.ClaimError](err)
	if !ok {
		return false
	}
	at := strings.Split(strings.TrimPrefix(e.Pointer, "/"), "/")
	if len(at) < 2 || at[0] != "options" {
		return false
	}
	i, convErr := strconv.Atoi(at[1])
	if convErr != nil || i < 0 || i >= len(c.Options) {
		return false
	}
	o := &c.Options[i]
	if len(at) == 4 && at[2] == "figures" && o.Figures[at[3]].Value != "" {
		w.faults[damages.FullID(o.ID, at[3])] = err
		o.Figures = maps.Clone(o.Figures)
		o.Figures[at[3]] = damages.Entry{}
		return true
	}
	w.broken[o.ID] = err
	c.Options = slices.Delete(slices.Clone(c.Options), i, i+1)
	explorable(c)
	return true
}

// explorable leaves out the scenarios and ranges of options that are set aside.
func explorable(c *damages.Claim) {
	scenarios, ranges := c.Scenarios, c.Ranges
	c.Scenarios, c.Ranges = nil, nil
	for _, s := range scenarios {
		_ = c.AddScenario(s) // what names an option that is gone does not hold
	}
	for _, r := range ranges {
		_ = c.AddRange(r)
	}
}

// warm computes every column once, so that tables can be shown while another
// computation borrows them.
func warm(out *damages.Outcome) {
	for _, s := range out.Computation.Sheets.All {
		for _, t := range s.Tables {
			if t.Rows == 0 {
				continue
			}
			for _, c := range t.Columns {
				out.Computation.Cell(s, t.ID, c.ID, 0)
			}
		}
	}
}

func figureSpec(kind, id string) (damages.FigureSpec, bool) {
	k, _ := damages.KindOf(kind)
	for _, f := range k.Figures {
		if f.ID == id {
			return f, true
		}
	}
	return damages.FigureSpec{}, false
}

// figureField is how a figure is typed: by its unit, 41% and 0.41 alike.
func figureField(spec damages.FigureSpec) cases.Field {
	types := map[damages.Kind]cases.FieldType{damages.Money: cases.Money, damages.Ratio: cases.Ratio,
		damages.Quantity: cases.Quantity, damages.Days: cases.Integer, damages.Date: cases.Day, damages.Truth: cases.Truth}
	return cases.Field{ID: spec.ID, Label: spec.Label, Type: types[spec.Unit.Kind], Signed: true}
}

// figureSlot is the field of a figure record that holds a value of the unit.
func figureSlot(u damages.Unit) string {
	switch u.Kind {
	case damages.Date:
		return "on"
	case damages.Truth:
		return "answer"
	}
	return "value"
}
