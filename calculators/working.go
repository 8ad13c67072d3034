package calculators

import (
	"errors"
	"slices"
	"strings"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// lawCovers is how to mend a value for which there is no law.
var lawCovers = text.T("换一个法律有规定的值", "choose a value that the law covers")

// heldSince is the first day for which the law is held here.
func heldSince[T any](of []law.Dated[T]) civil.Day {
	for _, v := range of {
		if !v.IsNone() {
			return v.InForce.From
		}
	}
	return civil.Day{}
}

// heldFrom is how to mend a day before the first for which the law is held here.
func heldFrom[T any](of []law.Dated[T]) text.Text {
	if since := heldSince(of); !since.IsZero() {
		return text.F(text.T("写 %v 或以后的日期", "give a day from %v on"), since.String())
	}
	return lawCovers
}

// worked computes the claim of a calculator. What the engine refuses, bars or
// lacks is said of the input it came from: inputs names it by the figure or
// table of the first option, or by its place in the claim; mend is for a day
// without law.
func worked(claim *damages.Claim, inputs map[string]string, mend text.Text) (*damages.Outcome, error) {
	claim.Version, claim.Name = 1, text.T("计算", "calculation")
	err := claim.Check(nil)
	var out *damages.Outcome
	if err == nil {
		out, err = damages.Compute(claim, nil)
	}
	if refused, ok := errors.AsType[*damages.ClaimError](err); ok {
		for id, input := range inputs {
			for _, place := range []string{"/options/0/figures/", "/options/0/tables/", "/"} {
				if strings.HasPrefix(refused.Pointer, place+id) {
					return nil, wrong(input, refused.Message, refused.Mend)
				}
			}
		}
	}
	if err != nil {
		return nil, err
	}
	for _, o := range out.Options {
		if o.State == damages.OptionBarred {
			return nil, wrong(inputs["barred"], o.Bars[0].Reason, mend)
		}
	}
	if first := out.Options[0]; first.State == damages.OptionMissing {
		return nil, wrong(inputs["lacking"], lacksLaw(first), mend)
	}
	return out, nil
}

// lacksLaw says of an option that lacks a figure of the law why there is none.
func lacksLaw(o *damages.Option) text.Text {
	if len(o.Warnings) > 0 {
		return o.Warnings[len(o.Warnings)-1].Text
	}
	return text.F(text.T("缺%v", "%v lacks"), o.Lacks[0].Label)
}

// Money is a line's amount with two decimals, more only where it has more; ""
// while it lacks.
func (a *Answer) Money(full string) string {
	r := a.Outcome.Computation.Result(full)
	if r.State == damages.Missing {
		return ""
	}
	return r.Value.Number.StringFixed(damages.Decimals(r.Value.Number, 2))
}

// Day is a line's day; "" where there is none.
func (a *Answer) Day(full string) string {
	if r := a.Outcome.Computation.Result(full); r.State != damages.Missing {
		return r.Value.Day.String()
	}
	return ""
}

// line is a line as a result under a title of its own.
func (a *Answer) line(full string, title text.Text) Result {
	return Result{Label: title, Value: shown(a.Outcome, full)}
}

// shown is a line's figure in both languages.
func shown(out *damages.Outcome, full string) text.Text {
	l, _ := out.Computation.Sheets.Line(full)
	r := out.Computation.Result(full)
	return text.T(damages.ShowResult(r, l, text.ZH), damages.ShowResult(r, l, text.EN))
}

// shownCell is one cell of a table.
func shownCell(out *damages.Outcome, sheet *damages.Sheet, table *damages.Table, column string, row int) text.Text {
	c, _ := table.Column(column)
	v := out.Computation.Cell(sheet, table.ID, column, row).Value
	return text.T(damages.ShowValue(v, c.Unit, false, text.ZH), damages.ShowValue(v, c.Unit, false, text.EN))
}

// stepsOf are the lines of one option's sheet, in order, but for those left
// out and for what comparisons refer to.
func stepsOf(out *damages.Outcome, option string, leaveOut ...string) []Step {
	sheet, ok := out.Computation.Sheets.Sheet(option)
	if !ok {
		return nil
	}
	var steps []Step
	for i := range sheet.Lines {
		l := &sheet.Lines[i]
		if l.ID == "zero" || l.Kind == damages.Heading || slices.Contains(leaveOut, l.ID) {
			continue
		}
		full := damages.FullID(sheet.ID, l.ID)
		steps = append(steps, Step{line: full, Words: text.T(out.Computation.Sentence(full, text.ZH), out.Computation.Sentence(full, text.EN)), Cites: l.Cites})
	}
	return steps
}

// insertAfter puts steps behind the step of a line.
func insertAfter(steps []Step, line string, more []Step) []Step {
	i := slices.IndexFunc(steps, func(s Step) bool { return s.line == line })
	return slices.Insert(steps, i+1, more...)
}

// notesOf are the warnings of an option.
func notesOf(out *damages.Outcome, option string) []damages.Note {
	o, ok := out.Option(option)
	if !ok {
		return nil
	}
	return o.Warnings
}
