package damages

import (
	"maps"
	"slices"
	"strings"

	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// answer is what a yes-or-no figure says to a rule's condition.
type answer law.Answer

func (d *draft) answer(figure string) answer {
	d.use(figure)
	switch d.asked.Figures[figure].Value {
	case "true":
		return answer(law.Yes)
	case "false":
		return answer(law.No)
	}
	return answer(law.Unknown)
}

func (a answer) not() law.Answer {
	switch law.Answer(a) {
	case law.Yes:
		return law.No
	case law.No:
		return law.Yes
	}
	return law.Unknown
}

// both is yes only if a is and the choice was made; a choice not made decides.
func both(a law.Answer, chosen bool) law.Answer {
	if !chosen {
		return law.No
	}
	return a
}

// day is a date among the option's figures, or the last act while it lacks.
func (d *draft) day(figure string) civil.Day {
	if e := d.asked.Figures[figure]; e.Value != "" {
		if day, err := civil.ParseDay(e.Value); err == nil && !day.IsZero() {
			return day
		}
	}
	return d.claim.lawDay("last_act")
}

// alternative is the words of one answer to a choice.
func (d *draft) alternative(choice, id string) text.Text {
	for _, s := range d.kind.Choices {
		for _, a := range s.Of {
			if s.ID == choice && a.ID == id {
				return a.Label
			}
		}
	}
	return text.Text{}
}

// rule lists the articles a rule rests on in this case, each text picked by
// the date that it reads itself. A rule that the option rests on and that was
// no law on the day it reads says so, once.
func (d *draft) rule(id string) []string {
	if id == "" {
		return nil
	}
	d.option.drew(id)
	d.notYetLaw(id)
	cites, err := law.Default().CitesOn(id, d.days())
	if err != nil && d.failed == nil {
		d.failed = err
	}
	out := make([]string, len(cites))
	for i, c := range cites {
		out[i] = c.ID
	}
	return d.governing(id, out)
}

// articles are those of a rule's articles in this case that a line rests on.
func (d *draft) articles(rule string, of ...string) []string {
	return slices.DeleteFunc(d.rule(rule), func(id string) bool { return !slices.Contains(of, id) })
}

// rulesUsed are the rules of the kind, or those of them that build picked.
func (d *draft) rulesUsed() []string {
	if d.rests != nil {
		return d.rests
	}
	return d.kind.Rules
}

// used says on which day a rule is read in this case.
func (d *draft) used(id string) RuleUsed {
	r, _ := law.Default().Rule(id)
	return RuleUsed{id, d.days()[r.Reads]}
}

// persuasive are the rules that borrow from the punitive interpretation also
// where no multiple is claimed.
var persuasive = map[string]bool{"R05": true, "R49": true}

// governing drops what CitesOn cannot know: the half of the patent formula that
// the rule does not use, the punitive interpretation outside the rules on the
// multiple, the patent method for a royalty since 法释〔2020〕7号 has a rule of its
// own, and 法释〔2023〕13号 in a case final before it took effect (art 69).
func (d *draft) governing(rule string, ids []string) []string {
	other := map[string]string{"R02": ".14.2", "R03": ".14.2", "R48": ".14.2", "R04": ".14.1"}[rule]
	return slices.DeleteFunc(ids, func(id string) bool {
		return other != "" && strings.HasSuffix(id, other) || strings.HasPrefix(id, "punint") && !slices.Contains(rulesOfMultiple, rule) && !persuasive[rule] ||
			rule == "R07" && id == "ucint2007.17.1" && d.inForce("R07") || strings.HasPrefix(id, "contractint2023") && d.claim.finalBefore("2023-12-05")
	})
}

// finalBefore tells a case whose judgment became effective before a day: a
// judgment that is not yet effective is not final. Where its effect is not
// stated, it counts by its own day.
func (c *Claim) finalBefore(day string) bool {
	final := c.effectiveDay()
	stated := !c.factDay("judged_on").IsZero() || !c.factDay("effective_on").IsZero()
	return stated && final.Before(civil.MustDay(day))
}

// days are the dates by which texts of law are picked for this option. What
// is still open reads the cut-off day.
func (d *draft) days() law.Days {
	days := d.claim.days()
	days[law.ReadsBreach] = d.day("breach_on")
	days[law.ReadsConclusion] = d.day("concluded_on")
	days[law.ReadsSettlement] = d.day("settled_on")
	days[law.ReadsInsolvency] = d.day("accepted_on")
	maps.Copy(days, d.reads)
	return days
}

func (c *Claim) days() law.Days {
	last := c.lawDay("last_act")
	judged := c.lawDay("judged_on")
	twoYears := judged
	if known := c.factDay("known_on"); !known.IsZero() {
		twoYears = known.AddYears(2)
	}
	return law.Days{
		law.ReadsLastAct: last, law.ReadsEachAct: last, law.ReadsBreach: last, law.ReadsConclusion: last,
		law.ReadsFiling: c.lawDay("filed_on"), law.ReadsJudgment: judged, law.ReadsJudgmentEffective: c.effectiveDay(),
		law.ReadsEachDay: judged, law.ReadsDebateClosed: judged, law.ReadsProceduralStep: judged, law.ReadsTwoYearEnd: twoYears,
	}
}

// effectiveDay is the day the judgment becomes effective; a judgment whose
// effect is not stated counts by its own day, a pending case by the cut-off day.
func (c *Claim) effectiveDay() civil.Day {
	if d := c.factDay("effective_on"); !d.IsZero() {
		return d
	}
	return c.lawDay("judged_on")
}

// earlierBy is the first option by one of the methods, in their order, the one
// pleaded as principal before all others, unless it is barred on its facts.
func (d *draft) earlierBy(methods ...Method) *Option {
	var first *Option
	for _, m := range methods {
		for _, o := range d.earlier {
			switch {
			case o.method() != m || len(o.Bars) > 0:
			case o.Principal:
				return o
			case first == nil:
				first = o
			}
		}
	}
	return first
}

// method is the option's measure of damages; 0 for other routes.
func (o *Option) method() Method {
	kind, _ := KindOf(o.Kind)
	return kind.Method
}

// allowed reads another option's result only while the truth lines that bar it
// say yes; otherwise there is nothing to read and the line is missing.
func allowed(o *Option) Expr { return o.while(o.Result) }

// while reads a line of an option as allowed reads its result.
func (o *Option) while(line string) Expr {
	var open []Expr
	for _, gate := range o.gates {
		open = append(open, L(gate))
	}
	switch len(open) {
	case 0:
		return L(line)
	case 1:
		return Choose{[]Case{{open[0], L(line)}}}
	}
	return Choose{[]Case{{And{open}, L(line)}}}
}

// ClaimError says what is wrong with a claim, where, and how to mend it.
type ClaimError struct {
	Pointer string // JSON Pointer into the claim
	Message text.Text
	Mend    text.Text
	Cause   error // a *Problem of the sheet, where there is one
}

func (e *ClaimError) Unwrap() error { return e.Cause }

func (e *ClaimError) Error() string { return e.Pointer + ": " + e.Message.EN + " — " + e.Mend.EN }

// add appends a line. What a quantity counts is named as the claim names it:
// a chemical is sold by the tonne, and the options count pieces.
func (d *draft) add(l Line) {
	if l.Unit.Kind == Quantity && l.Counted.IsZero() {
		l.Counted = d.claim.Units[l.Unit.Code]
	}
	d.sheet.Lines = append(d.sheet.Lines, l)
}

// unitName names a unit as the claim does, else as the program does.
func (c *Claim) unitName(u Unit) text.Text {
	if named, ok := c.Units[u.Code]; ok && u.Kind == Quantity {
		return named
	}
	return u.Label()
}
