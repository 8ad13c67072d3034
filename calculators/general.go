package calculators

import (
	"strconv"

	"redress/damages"
	"redress/internal/text"
)

// The general interest that a judgment gives, beside the doubled interest on the
// same debt: both inputs or neither.
var generalInputs = []Input{
	{ID: "general-rate", Kind: Share, Label: text.T("判决所定一般债务利息年利率", "Annual rate of general interest"), Help: text.T("判决主文所定，如 6% 或 0.06；判决未定的不填", "annual rate of general interest by the judgment, such as 6% or 0.06; leave it out where the judgment gives none")},
	{ID: "general-from", Kind: Day, Label: text.T("一般债务利息起算日", "General interest from"), Help: text.T("判决所定的起算日，当日不计，如 2026-01-01", "the day general interest runs from, which is not counted, such as 2026-01-01")},
}

// bothOrNeither refuses a rate without its first day, and the other way about.
func bothOrNeither(given Given) error {
	rate, from := given.one("general-rate"), given.one("general-from")
	switch {
	case rate != "" && from == "":
		return &InputError{Input: "general-from", Fault: Lacking, Message: text.T("写了一般债务利息年利率，没有写起算日", "there is a rate of general interest, and no day it runs from"), Mend: generalInputs[1].Help}
	case rate == "" && from != "":
		return &InputError{Input: "general-rate", Fault: Lacking, Message: text.T("写了一般债务利息起算日，没有写年利率", "there is a day general interest runs from, and no rate"), Mend: generalInputs[0].Help}
	}
	return nil
}

// withGeneral puts the rate and its first day into the claim.
func withGeneral(figures map[string]damages.Entry, given Given) {
	if given.one("general-rate") == "" {
		return
	}
	rate := given.entry("general-rate")
	rate.Value = Fraction(rate.Value)
	figures["general_rate"], figures["general_from"] = rate, given.entry("general-from")
}

// generalStretches are the stretches of general interest up to the day computed
// to; those that end with a later payment do not count.
func (a *Answer) generalStretches() {
	sheet, _ := a.Outcome.Computation.Sheets.Sheet("delayed")
	from, until := a.Given.day("general-from"), a.Outcome.Computation.Result("delayed.until").Value.Day
	for n := 1; ; n++ {
		line := func(id string) string { return "general_" + id + "_" + strconv.Itoa(n) }
		if _, ok := sheet.Line(line("to")); !ok {
			return
		}
		value := func(id string) damages.Value { return a.Outcome.Computation.Result("delayed." + line(id)).Value }
		to := value("to").Day
		if to.After(until) {
			return
		}
		a.General = append(a.General, Segment{from, to, value("days").Number.IntPart(), a.Money("delayed." + line("base")), Fraction(a.One("general-rate")), a.Money("delayed." + line("accrued"))})
		from = to
	}
}

// GeneralInterest is what general interest comes to by the day computed to, and
// what of it is still open.
func (a *Answer) GeneralInterest() (accrued, open string) {
	if len(a.General) == 0 {
		return "0.00", "0.00"
	}
	return a.Money("delayed.general_accrued"), a.Money("delayed.ahead_open")
}

// generalResults are the lines of general interest among the results.
func generalResults(a *Answer) []Result {
	if len(a.General) == 0 {
		return nil
	}
	return []Result{
		a.line("delayed.general_accrued", text.T("一般债务利息", "general interest")),
		a.line("delayed.ahead_open", text.T("未付一般债务利息", "general interest open")),
	}
}
