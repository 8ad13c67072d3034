package law

import (
	"cmp"
	"fmt"
	"slices"
	"sync"

	"redress/internal/civil"
)

// Registry holds the instruments, rules and parameters together, so that every
// citation can be found and the whole checked. It is not changed once built.
type Registry struct {
	instruments []Instrument
	rules       []Rule
	parameters  []AnyParameter
	citations   map[CitationID]Citation
}

// Default is the law as this program holds it, built and checked once; data that
// fails its own check is a defect of the program and panics at start-up.
var Default = sync.OnceValue(func() *Registry {
	r := newRegistry(instruments, rules, slices.Concat(parameters, deadlineParameters()))
	if err := r.Check(); err != nil {
		panic(err)
	}
	return r
})

var instruments = []Instrument{
	aucl, tradeSecretInterpretation, unfairCompetition2007, unfairCompetition2022,
	punitiveInterpretation, legislationLaw,
	patentLaw, patentInterpretation,
	civilCode, tortLaw, companyLaw, partnershipLaw, policy2009, sanctionOpinions2020,
	bankruptcyLaw, bankruptcyMinutes, bankruptcyInterpretation3,
	secretProtectionRules, criminalLaw, criminalInterpretation2004, criminalInterpretation2020, criminalInterpretation2025,
	contractLaw, contractInterpretation2009, contractInterpretation2023,
	civilPrinciples, civilRules, limitationInterpretation,
	labourContractLaw, labourArbitrationLaw, labourInterpretation2013, labourInterpretation2021, labourInterpretation2025,
	nonCompeteGuideline, wagePaymentRules, personalInformationLaw,
	civilProcedure, procedureInterpretation,
	delayInterpretation, settlementInterpretation, loanPrimeRateNotice,
	courtCosts,
	evidenceRules, ipEvidenceRules, preservationRules,
	vatLaw, vatRegulations, vatReform2016, vatRates2018, vatRates2019,
}

var parameters = []AnyParameter{
	AUCLVersion, MethodOrder, ProfitFormulas, FormulaBorrowing, StatutoryCap, ExpensesBasis,
	PunitiveAvailable, PunitiveCeiling,
	AdministrativeFine, BurdenShift,
	CriminalThreshold, CriminalFine,
	JointDebt, ReleaseEffect, SetOffBar, PunitiveRank,
	ExcessivePenaltyLine, PenaltyAdjustment, Election,
	Foreseeability, Mitigation, OwnFault,
	FallbackCompensation, EarlyReleaseMonths, UnpaidMonths, CompensationReturn,
	GuidelineCompensation, GuidelineLongCompensation, GuidelinePenalty, WageDeduction,
	CustomerTrust,
	LimitationYears, LookBackYears,
	FeeBrackets, PreservationFee, EnforcementFee, HalvedFee,
	NoAmountFee, ObjectionFee, LabourFee, EnforcementWithoutAmount, PreservationSecurity,
	DelayedInterestDailyRate, LateLossMultiple, LoanPrimeRate,
	VATGoods, VATServices, VATSmallScale,
}

func newRegistry(instruments []Instrument, rules []Rule, parameters []AnyParameter) *Registry {
	r := &Registry{instruments, slices.Clone(rules), parameters, map[CitationID]Citation{}}
	for i := range r.rules {
		w := workings[r.rules[i].ID]
		r.rules[i].Condition, r.rules[i].Formula = w.condition, w.formula
	}
	slices.SortStableFunc(r.rules, func(a, b Rule) int { return cmp.Compare(a.ID, b.ID) })
	for _, in := range instruments {
		versions := map[string]Version{}
		for _, v := range in.Versions {
			versions[v.ID] = v
		}
		for _, a := range in.Articles {
			r.citations[a.ID] = citation(in, versions[a.Version], a)
		}
	}
	return r
}

// citation joins an article with its version; what the article does not say
// itself it takes from there.
func citation(in Instrument, v Version, a Article) Citation {
	c := Citation{
		ID: a.ID, Instrument: v.Name, Number: in.Number, Article: a.Label, Summary: a.Summary,
		InForce: v.InForce, Reads: v.Reads, Governs: v.Governs, Confidence: a.Confidence,
		Note: joinNotes(v.Note, a.Note),
	}
	if v.Number != "" {
		c.Number = v.Number
	}
	if a.InForce != (civil.Period{}) {
		c.InForce, c.Governs = a.InForce, civil.Period{}
	}
	if a.Governs != (civil.Period{}) {
		c.Governs = a.Governs
	}
	if c.Governs == (civil.Period{}) {
		c.Governs = c.InForce
	}
	if a.Reads != "" {
		c.Reads = a.Reads
	}
	return c
}

// Lookup finds an article by its id.
func (r *Registry) Lookup(id CitationID) (Citation, bool) {
	c, ok := r.citations[id]
	return c, ok
}

// Cite is Lookup for ids written in the program; it panics on any other.
func (r *Registry) Cite(id CitationID) Citation {
	c, ok := r.citations[id]
	if !ok {
		panic(fmt.Sprintf("law: no article %q", id))
	}
	return c
}

// Instruments returns all instruments in the order of the registry.
func (r *Registry) Instruments() []Instrument { return append([]Instrument(nil), r.instruments...) }

// Rules returns all rules in the order of their ids.
func (r *Registry) Rules() []Rule { return append([]Rule(nil), r.rules...) }

// Parameters returns all parameters, whatever their value type.
func (r *Registry) Parameters() []AnyParameter { return append([]AnyParameter(nil), r.parameters...) }

// Rule finds a rule by its id.
func (r *Registry) Rule(id string) (Rule, bool) {
	for _, rule := range r.rules {
		if rule.ID == id {
			return rule, true
		}
	}
	return Rule{}, false
}

// Days are the dates of a case by which texts of law are picked.
type Days map[Reads]civil.Day

// CitesOn picks from a rule's citations those that govern the case: each text by
// the date that it reads itself, which need not be the date the rule reads. The
// citations of the values that the rule uses that day are added, picked in the
// same way: a cap of 2016 cites no interpretation repealed when the case is
// judged. It is a
// *MissingDayError when a date is not given, and an error for an unknown rule or
// a day on which a parameter has no value or two. The list may be empty.
func (r *Registry) CitesOn(ruleID string, days Days) ([]Citation, error) {
	rule, ok := r.Rule(ruleID)
	if !ok {
		return nil, fmt.Errorf("law: no rule %q", ruleID)
	}
	out, err := r.dated(rule, rule.Cites, days)
	if err != nil {
		return nil, err
	}
	for _, id := range rule.Values {
		used, err := r.citesOfValue(rule, id, days)
		if err != nil {
			return nil, err
		}
		out = append(out, used...)
	}
	return withoutRepeats(out), nil
}

func (r *Registry) citesOfValue(rule Rule, id string, days Days) ([]Citation, error) {
	p, ok := r.parameter(id)
	if !ok {
		return nil, fmt.Errorf("law: no parameter %q", id)
	}
	_, _, reads := p.Describe()
	day := days[reads]
	if day.IsZero() {
		return nil, &MissingDayError{Rule: rule.ID, Cite: id, Reads: reads}
	}
	if err := p.CheckOn(day); err != nil {
		return nil, err
	}
	var out []CitationID
	for _, e := range p.entries() {
		if e.inForce.Contains(day) {
			out = append(out, e.cites...)
		}
	}
	return r.dated(rule, out, days)
}

// dated are the articles that govern the case, each by the date that its own
// text reads.
func (r *Registry) dated(rule Rule, ids []CitationID, days Days) ([]Citation, error) {
	var out []Citation
	for _, id := range ids {
		c := r.Cite(id)
		day := days[c.Reads]
		if day.IsZero() {
			return nil, &MissingDayError{Rule: rule.ID, Cite: id, Reads: c.Reads}
		}
		if c.Governs.Contains(day) {
			out = append(out, c)
		}
	}
	return out, nil
}

// Governing keeps of these articles those whose own text governs on the day
// that it reads; an article whose day is not known stays.
func (r *Registry) Governing(ids []CitationID, days Days) []CitationID {
	var out []CitationID
	for _, id := range ids {
		if c := r.Cite(id); days[c.Reads].IsZero() || c.Governs.Contains(days[c.Reads]) {
			out = append(out, id)
		}
	}
	return out
}

func (r *Registry) parameter(id string) (AnyParameter, bool) {
	for _, p := range r.parameters {
		if have, _, _ := p.Describe(); have == id {
			return p, true
		}
	}
	return nil, false
}

func withoutRepeats(list []Citation) []Citation {
	seen := map[CitationID]bool{}
	return slices.DeleteFunc(list, func(c Citation) bool {
		repeated := seen[c.ID]
		seen[c.ID] = true
		return repeated
	})
}
