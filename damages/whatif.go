package damages

import (
	"slices"

	"redress/internal/text"
)

// Flip is what a change of the facts does to an option or a total: its state
// and amount before and after, and the reasons that came and went.
type Flip struct {
	Title        text.Text
	Line         string // full id of the result
	Was, Is      Result
	Before, Then OptionState // "" for a total
	Gone, New    []text.Text // bars and warnings
}

// WhatIf works a claim out with figures and choices changed, named by their
// full ids, and lists what flips. The claim itself is left as it is.
func WhatIf(out *Outcome, change ClaimScenario) (*Outcome, []Flip, error) {
	change.ID, change.Title = "what_if", text.T("假设", "what if")
	if err := out.Claim.checkChanges("", change); err != nil {
		return nil, nil, err
	}
	then, err := Compute(out.Claim.changed(change.Figures, change.Choices), out)
	if err != nil {
		return nil, nil, err
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
		f := Flip{Title: o.Title, Line: o.Result, Was: was.Amount(o), Is: is.Amount(then), Before: o.State, Then: then.State,
			Gone: without(reasons(o), reasons(then)), New: without(reasons(then), reasons(o))}
		if o.State != then.State || differs(f.Was, f.Is) || len(f.Gone)+len(f.New) > 0 {
			out = append(out, f)
		}
	}
	sheet, ok := is.Computation.Sheets.Sheet(ComparisonSheet)
	if !ok {
		return out
	}
	for _, l := range sheet.Lines {
		full := FullID(ComparisonSheet, l.ID)
		if f := (Flip{Title: l.Label, Line: full, Was: was.Computation.Result(full), Is: is.Computation.Result(full)}); l.Kind == Total && differs(f.Was, f.Is) {
			out = append(out, f)
		}
	}
	return out
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
