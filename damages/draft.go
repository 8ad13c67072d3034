package damages

import (
	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// answer is what a yes-or-no figure says to a rule's condition.
type answer law.Answer

func (d *draft) answer(figure string) answer {
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
	if day, err := civil.ParseDay(d.asked.Figures[figure].Value); err == nil && !day.IsZero() {
		return day
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
// the date that it reads itself.
func (d *draft) rule(id string) []string {
	if id == "" {
		return nil
	}
	cites, err := law.Default().CitesOn(id, d.days())
	if err != nil && d.failed == nil {
		d.failed = err
	}
	out := make([]string, len(cites))
	for i, c := range cites {
		out[i] = c.ID
	}
	return out
}

// days are the dates by which texts of law are picked for this option. What
// is still open reads the cut-off day.
func (d *draft) days() law.Days {
	days := d.claim.days()
	days[law.ReadsBreach] = d.day("breach_on")
	days[law.ReadsConclusion] = d.day("concluded_on")
	return days
}

func (c *Claim) days() law.Days {
	last := c.lawDay("last_act")
	judged := c.lawDay("judged_on")
	return law.Days{
		law.ReadsLastAct: last, law.ReadsEachAct: last, law.ReadsBreach: last, law.ReadsConclusion: last,
		law.ReadsFiling: c.lawDay("filed_on"), law.ReadsJudgment: judged, law.ReadsJudgmentEffective: judged,
		law.ReadsEachDay: judged, law.ReadsDebateClosed: judged, law.ReadsProceduralStep: judged, law.ReadsTwoYearEnd: judged,
	}
}

// earlierResult is the result line of the first option of one of the kinds,
// unless that option is barred on its facts.
func (d *draft) earlierResult(kinds ...string) string {
	for _, kind := range kinds {
		for _, o := range d.earlier {
			if o.Kind == kind && len(o.Bars) == 0 {
				return o.Result
			}
		}
	}
	return ""
}

// ClaimError says what is wrong with a claim, where, and how to mend it.
type ClaimError struct {
	Pointer string // JSON Pointer into the claim
	Message text.Text
	Mend    text.Text
}

func (e *ClaimError) Error() string { return e.Pointer + ": " + e.Message.EN + " — " + e.Mend.EN }
