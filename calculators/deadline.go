package calculators

import (
	"errors"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/text"
)

// Deadline is when a time limit runs out (R34), with each step and article.
var Deadline = Calculator{
	ID: "deadline", Title: text.T("期限", "Time limits"),
	About: text.T("起算日当日不计；按月、年计算的止于对应日；末日遇休息日顺延至其后第一个工作日，调休上班日不顺延。放假与调休以随附或自备的日历为准。",
		"The day it runs from is not counted; months and years end on the corresponding day; a last day of rest moves to the next working day, a make-up working day does not. Holidays are those of the table shipped or your own."),
	Inputs: []Input{
		{ID: "rule", Kind: Word, Needed: true, Default: "appeal", Label: text.T("期限", "Time limit"), Help: text.T("从列表中选一项", "one of the list"), Of: limits()},
		{ID: "from", Kind: Day, Needed: true, Label: text.T("起算日", "Runs from"), Help: text.T("当日不计，如 2026-11-23", "the day it runs from, which is not counted: 2026-11-23")},
		{ID: "foreign", Kind: Tick, Label: text.T("境内无住所", "Foreign party"), Help: text.T("当事人在境内没有住所", "for a party without domicile in the PRC")},
	},
	work: workDeadline,
}

// limits are the time limits of law, by the words that commands take.
func limits() []damages.Alternative {
	var out []damages.Alternative
	for _, d := range law.Deadlines() {
		out = append(out, damages.Alternative{ID: d.Word(), Label: d.Title})
	}
	return out
}

func workDeadline(given Given, world World) (*Answer, error) {
	calendar, err := world.Calendar()
	if err != nil {
		return nil, err
	}
	rule, _ := law.DeadlineOf(given.one("rule"))
	e, err := damages.Expire(rule, given.day("from"), given.yes("foreign"), calendar)
	if err != nil {
		return nil, deadlineInput(err, rule, given)
	}
	a := &Answer{Given: given, Expiry: &e}
	for _, words := range e.Steps {
		a.Steps = append(a.Steps, Step{Words: words})
	}
	for _, c := range e.Basis {
		a.Steps[0].Cites = append(a.Steps[0].Cites, c.ID)
	}
	for _, note := range []text.Text{rule.Note, e.Warning} {
		if !note.IsZero() {
			a.Notes = append(a.Notes, damages.Note{Text: note})
		}
	}
	a.Results = []Result{{Label: rule.Title, Value: text.F(text.T("%v", "%v"), e.Expires.String()), Main: true}}
	return a, nil
}

// deadlineInput says which input it lies in that there is no such limit.
func deadlineInput(err error, rule law.Deadline, given Given) error {
	mend, foreign := lawCovers, given.yes("foreign")
	if since := heldSince(rule.Length(foreign).Values); given.day("from").Before(since) {
		mend = heldFrom(rule.Length(foreign).Values)
	}
	if gap, ok := errors.AsType[*law.GapError](err); ok {
		return wrong("from", text.F(text.T("%v 当日没有可适用的期限规定", "there is no law of this limit on %v"), gap.Day.String()), mend)
	}
	none, ok := errors.AsType[*damages.NoTermError](err)
	switch {
	case !ok:
		return err
	case foreign && none.Rule.Foreign != nil:
		return wrong("foreign", none.Text(), text.T("按境内有住所的当事人计算时不选此项", "leave it out to count for a party with domicile in the PRC"))
	}
	return wrong("from", none.Text(), mend)
}

// LengthOf is the length of a time limit in words, with its bound.
func LengthOf(rule law.Deadline, term law.Term) text.Text {
	if rule.Back {
		return text.F(text.T("%v之前", "%v before"), term.Text())
	}
	return text.Join(text.Text{}, rule.Bound.Text(), term.Text())
}
