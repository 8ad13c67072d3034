package damages

import (
	"slices"

	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// inLaw is the value of a parameter on the day that it reads in this option,
// with those of its articles that govern the case.
func inLaw[T any](d *draft, p law.Parameter[T]) (law.Dated[T], error) {
	days := d.days()
	v, err := p.On(days[p.Reads])
	if err == nil {
		v.Cites = law.Default().Governing(v.Cites, days)
	}
	return v, err
}

// inForce tells whether a rule is law on the date that it reads.
func (d *draft) inForce(id string) bool {
	r, ok := law.Default().Rule(id)
	return ok && r.InForce.Contains(d.days()[r.Reads])
}

// dayOf is the day that a rule reads in this option; zero for one that only a
// computation of its own knows.
func (d *draft) dayOf(id string) civil.Day {
	r, _ := law.Default().Rule(id)
	return d.days()[r.Reads]
}

// speaks are the rules whose options say in words of their own what holds
// before they are law, or are barred there: what served instead, or that
// nothing did.
var speaks = map[string]bool{
	"R07": true, "R08": true, "R09": true, "R16": true, "R39": true, "R42": true, "R44": true,
	"R12": true,                                                                                                                 // R10 says it
	"R24": true, "R25": true, "R26": true, "R26.retrial": true, "R27": true, "R28": true, "R29": true, "R30": true, "R37": true, // the scale of the day
	"R36": true, "R50": true, // their values
	"R15": true, "R40": true, // several debtors before the Tort Liability Law
	"R18": true, "R18.employee": true, "R18.noncompete": true, "R18.privity": true, "R18.solicitation": true, "R18.training": true, // the trace of the choice
	"R31": true, "R32": true, // each day of the delay by itself
}

// besides are rules that an option draws on a choice, beside those of its kind.
var besides = []string{"R49"}

// notYetLaw notes, once, a rule that the option rests on and that was no law on
// the day it reads: the figure then has no such basis.
func (d *draft) notYetLaw(id string) {
	if d.inForce(id) || d.dayOf(id).IsZero() || speaks[id] || !slices.Contains(d.rulesUsed(), id) && !slices.Contains(besides, id) || slices.Contains(d.beforeLaw, id) {
		return
	}
	d.beforeLaw = append(d.beforeLaw, id)
	r, _ := law.Default().Rule(id)
	d.warn(text.F(text.T("%v %v自 %v 起方有依据，本案%v为 %v：其下数额仅供参照", "%v, %v, is law from %v only; here %v is %v: the figures under it are a reference only"),
		r.ID, r.Title, r.InForce.From.String(), r.Reads.Text(), d.dayOf(id).String()))
}

// drew keeps which rules an option's figures rest on.
func (o *Option) drew(rule string) {
	if !slices.Contains(o.drawn, rule) {
		o.drawn = append(o.drawn, rule)
	}
}

// Drawn are the rules that the option's figures and remarks rest on, in the
// order in which they were met.
func (o *Option) Drawn() []string { return slices.Clone(o.drawn) }
