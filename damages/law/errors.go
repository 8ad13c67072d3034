package law

import (
	"strings"

	"redress/internal/civil"
	"redress/internal/text"
)

// GapError says that the law as data has no answer for a day: no value of the
// parameter Of, or, when Of is "rule", no rule left among the candidates.
type GapError struct {
	Of         string
	Reads      Reads
	Day        civil.Day
	Candidates []string
}

func (e *GapError) Error() string { return e.Text().EN }

// Text is the error in both languages.
func (e *GapError) Text() text.Text {
	list := strings.Join(e.Candidates, ", ")
	return text.F(text.T("%[1]s：%[2]s%[3]s无可适用者（候选：%[4]s）", "%[1]s: none applies on %[2]s, %[3]s (candidates: %[4]s)"), e.Of, e.Reads.Text(), e.Day, list)
}

// ConflictError says that more than one value or rule applies on a day.
type ConflictError struct {
	Of         string
	Reads      Reads
	Day        civil.Day
	Candidates []string
}

func (e *ConflictError) Error() string { return e.Text().EN }

// Text is the error in both languages.
func (e *ConflictError) Text() text.Text {
	list := strings.Join(e.Candidates, ", ")
	return text.F(text.T("%[1]s：%[2]s%[3]s有多项同时适用（%[4]s）", "%[1]s: more than one applies on %[2]s, %[3]s (%[4]s)"), e.Of, e.Reads.Text(), e.Day, list)
}

// UnknownError says that the choice waits for a fact. Rule and Reason are the
// first open condition; Unknown lists the ids of all of them.
type UnknownError struct {
	Day     civil.Day
	Reads   Reads
	Rule    Rule
	Reason  text.Text
	Unknown []string
}

func (e *UnknownError) Error() string { return e.Text().EN }

// Text is the error in both languages.
func (e *UnknownError) Text() text.Text {
	return text.F(text.T("%s %s：条件尚不明：%s", "%s %s: condition unknown: %s"), e.Rule.ID, e.Rule.Title, e.Reason)
}

// MixedReadsError says that Choose was given rules that read different dates,
// so that one day cannot answer for both.
type MixedReadsError struct{ First, Other Rule }

func (e *MixedReadsError) Error() string { return e.Text().EN }

// Text is the error in both languages.
func (e *MixedReadsError) Text() text.Text {
	return text.F(text.T("%s 依%s，%s 依%s，不能以同一日期取舍", "%s reads %s, %s reads %s: one day cannot choose between them"),
		e.First.ID, e.First.Reads.Text(), e.Other.ID, e.Other.Reads.Text())
}

// MissingDayError says that a citation could not be dated, because the day that
// its text reads was not given.
type MissingDayError struct {
	Rule  string
	Cite  CitationID
	Reads Reads
}

func (e *MissingDayError) Error() string { return e.Text().EN }

// Text is the error in both languages.
func (e *MissingDayError) Text() text.Text {
	return text.F(text.T("%s 引用 %s：缺少%s", "%s cites %s: not given: %s"), e.Rule, e.Cite, e.Reads.Text())
}
