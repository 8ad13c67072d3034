package law

import (
	"strings"

	"redress/internal/civil"
	"redress/internal/text"
)

// TermUnit is what a time limit is counted in.
type TermUnit string

// The units of time limits. UntilEvent is no length at all: the act is due
// before an event ends, and on the day of that event the time runs out.
const (
	InHours    TermUnit = "hours"
	InDays     TermUnit = "days"
	InMonths   TermUnit = "months"
	InYears    TermUnit = "years"
	UntilEvent TermUnit = "until"
)

var termUnits = map[TermUnit]text.Text{
	InHours: text.T("%d小时", "%d hours"), InDays: text.T("%d日", "%d days"), InMonths: text.T("%d个月", "%d months"),
	InYears: text.T("%d年", "%d years"),
}

// Term is the length of a time limit.
type Term struct {
	N    int
	Unit TermUnit
}

// Text is the length in words: 15日, 15 days.
func (t Term) Text() text.Text {
	if t.Unit == UntilEvent {
		return text.T("当日届满前", "before it ends")
	}
	words := termUnits[t.Unit]
	if t.N == 1 {
		words.EN = strings.TrimSuffix(words.EN, "s")
	}
	return text.F(words, t.N)
}

// Counting says by which law a period is counted.
type Counting string

// Periods of a lawsuit follow the Civil Procedure Law, periods of private law
// the Civil Code and its forerunners.
const (
	Procedural Counting = "procedural"
	Civil      Counting = "civil"
)

// Rule is the rule that counts: R34, or R34.civil.
func (c Counting) Rule() string {
	if c == Civil {
		return "R34.civil"
	}
	return "R34"
}

// Text says by which law a period is counted.
func (c Counting) Text() text.Text {
	if c == Civil {
		return text.T("民事期间", "a period of private law")
	}
	return text.T("诉讼期间", "a period of procedure")
}

// Bound says whether the law fixes a length or bounds the one a court fixes.
type Bound string

// The bounds of a length. The zero Bound is a length fixed by law.
const (
	Fixed   Bound = ""
	AtLeast Bound = "at_least"
	AtMost  Bound = "at_most"
)

// Text says the bound ahead of a length; nothing for one that is fixed.
func (b Bound) Text() text.Text {
	return map[Bound]text.Text{AtLeast: text.T("不少于", "at least "), AtMost: text.T("不超过", "at most ")}[b]
}

// Deadline is a time limit as the law sets it: from which day it runs, how
// long, for whom, and how it is counted. Package damages works it out.
type Deadline struct {
	ID       string    // "appeal_ruling"; a published id never changes its meaning
	Title    text.Text // what is to be done in time
	Trigger  text.Text // the day from which it runs; that day is not counted
	Counting Counting
	Bound    Bound
	Back     bool // counted back from its trigger, the end of something
	Fixed    bool // its end does not move off a day of rest; Note says why
	Reads    Reads
	Terms    []Dated[Term]
	Foreign  []Dated[Term] // for a party without domicile in the PRC; nil: as Terms
	Also     []CitationID  // further articles, each cited while it is in force
	Note     text.Text
}

// Word is the id as it is typed in a command: appeal-ruling.
func (d Deadline) Word() string { return strings.ReplaceAll(d.ID, "_", "-") }

// Length is the time limit's dated length, for a party of the People's Republic
// or for one without domicile there. The parameter reads the day from which the
// limit runs, unless Reads names another.
func (d Deadline) Length(foreign bool) Parameter[Term] {
	p := Parameter[Term]{ID: "deadline_" + d.ID, Title: d.Title, Reads: ReadsTrigger, Values: d.Terms}
	if d.Reads != "" {
		p.Reads = d.Reads
	}
	if foreign && d.Foreign != nil {
		p.ID, p.Values = p.ID+"_foreign", d.Foreign
	}
	return p
}

// Deadlines lists every time limit, in the order of a dispute.
func Deadlines() []Deadline { return append([]Deadline(nil), deadlines...) }

// DeadlineOf finds a time limit by its id or by its word.
func DeadlineOf(id string) (Deadline, bool) {
	for _, d := range deadlines {
		if d.ID == id || d.Word() == id {
			return d, true
		}
	}
	return Deadline{}, false
}

// deadlineParameters are the lengths of all time limits, so that the registry
// checks them and the coverage test walks them.
func deadlineParameters() []AnyParameter {
	var out []AnyParameter
	for _, d := range deadlines {
		out = append(out, d.Length(false))
		if d.Foreign != nil {
			out = append(out, d.Length(true))
		}
	}
	return out
}

func hours(n int) Term  { return Term{n, InHours} }
func days(n int) Term   { return Term{n, InDays} }
func months(n int) Term { return Term{n, InMonths} }
func years(n int) Term  { return Term{n, InYears} }

var until = Term{0, UntilEvent}

var (
	noOlderProcedure = text.T("2013-01-01以前的民事诉讼法文本本程序未收录。", "Texts of the Civil Procedure Law before 2013-01-01 are not held here.")
	noOlderText      = text.T("此前的文本本程序未收录。", "Earlier texts are not held here.")
)

// byProcedure is a length under the Civil Procedure Law; articles are given in
// the numbering of 2024 and cited in that of the day. One term holds for the
// texts of 2012, 2021 and 2023 alike, or there is one for each.
func byProcedure(articles string, terms ...Term) []Dated[Term] {
	out := []Dated[Term]{{InForce: during("1993-12-01", "2012-12-31"), None: noOlderProcedure}}
	for i, v := range civilProcedure.Versions {
		out = append(out, Dated[Term]{InForce: v.InForce, Value: terms[min(i, len(terms)-1)], Cites: procedureCites(i, articles)})
	}
	return out
}

// noneInProcedure is byProcedure where the law sets no limit, with the reason.
func noneInProcedure(articles string, reason text.Text) []Dated[Term] {
	out := byProcedure(articles, Term{})
	for i := 1; i < len(out); i++ {
		out[i].None = reason
	}
	return out
}

func procedureCites(version int, articles string) []CitationID {
	var out []CitationID
	for _, number := range strings.Fields(articles) {
		for _, p := range procedureProvisions {
			if p.numbers[2] == number {
				out = append(out, civilProcedure.Versions[version].ID+"."+p.numbers[version])
			}
		}
	}
	return out
}

// since is a length that holds from a day on.
func since(day string, t Term, cites ...CitationID) []Dated[Term] {
	before := civil.MustDay(day).AddDays(-1)
	return []Dated[Term]{
		{InForce: civil.Period{From: civil.MustDay("1993-12-01"), To: before}, None: noOlderText},
		{InForce: from(day), Value: t, Cites: cites},
	}
}
