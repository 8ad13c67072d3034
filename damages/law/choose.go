package law

import (
	"redress/internal/civil"
	"redress/internal/text"
)

// Answer is the answer to a rule's condition.
type Answer int

const (
	Unknown Answer = iota
	Yes
	No
)

// Candidate is a rule put forward, with the answer to its condition and the
// reason for that answer in words.
type Candidate struct {
	Rule      Rule
	Condition Answer
	Reason    text.Text
}

// Outcome is what became of a candidate.
type Outcome string

const (
	NotInForce       Outcome = "not_in_force"
	ConditionNo      Outcome = "condition_no"
	ConditionUnknown Outcome = "condition_unknown"
	Overridden       Outcome = "overridden"
	Chosen           Outcome = "chosen"
)

var outcomeTexts = map[Outcome]text.Text{
	NotInForce:       text.T("该日不在有效期内", "not in force on that day"),
	ConditionNo:      text.T("条件不成立", "condition not met"),
	ConditionUnknown: text.T("条件是否成立尚不明", "condition unknown"),
	Overridden:       text.T("被例外规则排除", "overridden by an exception"),
	Chosen:           text.T("适用", "applies"),
}

// Text is the outcome in words.
func (o Outcome) Text() text.Text { return outcomeTexts[o] }

// Decision is what was decided about one candidate and why.
type Decision struct {
	Rule    string
	Outcome Outcome
	Reason  text.Text
}

// Trace keeps every decision in the order of the candidates, whether or not a
// rule was found.
type Trace struct {
	On        civil.Day
	Reads     Reads
	Decisions []Decision
}

// Choose finds the one rule that applies on a day of the date that all
// candidates read. Rules not in force that day are dropped; then the condition
// is asked; then a rule whose condition is met overrides the rules it names,
// also where it is itself overridden (an exception to an exception does not
// bring the first rule back). A rule with an unknown condition matters unless
// it is overridden.
//
// None left is a *GapError, two left a *ConflictError, an unknown condition an
// *UnknownError, candidates that read different dates a *MixedReadsError. The
// trace is complete in every case but the last.
func Choose(on civil.Day, candidates []Candidate) (Rule, Trace, error) {
	trace := Trace{On: on}
	if len(candidates) > 0 {
		trace.Reads = candidates[0].Rule.Reads
	}
	for _, c := range candidates {
		if c.Rule.Reads != trace.Reads {
			return Rule{}, trace, &MixedReadsError{First: candidates[0].Rule, Other: c.Rule}
		}
	}
	overriding := exceptions(on, candidates)
	var left, unknown []Candidate
	for _, c := range candidates {
		d := decide(on, c, overriding)
		trace.Decisions = append(trace.Decisions, d)
		switch d.Outcome {
		case Chosen:
			left = append(left, c)
		case ConditionUnknown:
			unknown = append(unknown, c)
		}
	}
	return verdict(trace, candidates, left, unknown)
}

// exceptions maps each overridden rule to the first rule that overrides it.
func exceptions(on civil.Day, candidates []Candidate) map[string]Rule {
	out := map[string]Rule{}
	for _, c := range candidates {
		if c.Condition != Yes || !c.Rule.InForce.Contains(on) {
			continue
		}
		for _, id := range c.Rule.Overrides {
			if _, taken := out[id]; !taken {
				out[id] = c.Rule
			}
		}
	}
	return out
}

func decide(on civil.Day, c Candidate, overriding map[string]Rule) Decision {
	d := Decision{Rule: c.Rule.ID, Reason: c.Reason}
	exception, overridden := overriding[c.Rule.ID]
	switch {
	case !c.Rule.InForce.Contains(on):
		d.Outcome = NotInForce
		d.Reason = text.F(text.T("有效期：%s", "in force: %s"), c.Rule.InForce)
	case c.Condition == No:
		d.Outcome = ConditionNo
	case overridden:
		d.Outcome = Overridden
		d.Reason = text.F(text.T("例外：%s %s", "exception: %s %s"), exception.ID, exception.Title)
	case c.Condition == Yes:
		d.Outcome = Chosen
	default:
		d.Outcome = ConditionUnknown
	}
	return d
}

func verdict(trace Trace, all, left, unknown []Candidate) (Rule, Trace, error) {
	if len(unknown) > 0 {
		return Rule{}, trace, &UnknownError{Day: trace.On, Reads: trace.Reads, Rule: unknown[0].Rule, Reason: unknown[0].Reason, Unknown: ids(unknown)}
	}
	switch len(left) {
	case 1:
		return left[0].Rule, trace, nil
	case 0:
		return Rule{}, trace, &GapError{Of: "rule", Reads: trace.Reads, Day: trace.On, Candidates: ids(all)}
	default:
		return Rule{}, trace, &ConflictError{Of: "rule", Reads: trace.Reads, Day: trace.On, Candidates: ids(left)}
	}
}

func ids(candidates []Candidate) []string {
	out := make([]string, len(candidates))
	for i, c := range candidates {
		out[i] = c.Rule.ID
	}
	return out
}
