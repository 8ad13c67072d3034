package damages

import (
	"slices"
	"strings"

	"redress/damages/law"
	"redress/internal/text"
)

// answered adds what the law says of the question's application on the days of
// this case: articles, condition, time limit, and what a refusal brings.
func (a *asking) answered(q *Question) error {
	cites, err := law.Default().CitesOn(q.By.Rule, a.claim.days())
	if err != nil {
		return a.claim.undated(nil, err)
	}
	multiplied := slices.ContainsFunc(q.Waits, func(x Waiting) bool { o, _ := a.out.Option(x.Option); return o.method() == Multiplied })
	for _, c := range cites {
		if multiplied || !strings.HasPrefix(c.ID, "punint") {
			q.Cites = append(q.Cites, c.ID)
		}
	}
	q.Until, q.If, q.Refused = law.Says(q.By.Until, q.Cites), law.Says(q.By.If, q.Cites), law.Says(q.By.Refused, q.Cites)
	a.afterJudgment(q)
	a.inferred(q)
	return nil
}

// afterJudgment says that the evidence period is over where the case has been
// judged: what is for the pleading comes as new evidence on appeal, or too late.
func (a *asking) afterJudgment(q *Question) {
	judged, effective := a.claim.factDay("judged_on"), a.claim.factDay("effective_on")
	pleading := slices.ContainsFunc(q.Waits, func(x Waiting) bool { o, _ := a.out.Option(x.Option); return o.Route.pleaded() })
	switch {
	case judged.IsZero() || q.Until.IsZero() || !pleading:
	case !effective.IsZero() && !effective.After(a.claim.CutOff):
		q.Until = text.T("裁判已生效，举证期限已过", "the judgment is effective and the evidence period is over")
	default:
		q.Until = text.T("一审已裁判：作为新的证据在二审举证期限内提出", "judged in first instance: as new evidence within the evidence period of the appeal")
		if id := "evidence2020.51"; a.inForce(id) && !slices.Contains(q.Cites, id) {
			q.Cites = append(q.Cites, id)
		}
	}
}

// inForce tells whether an article governs on the day that it reads.
func (a *asking) inForce(id string) bool {
	c := law.Default().Cite(id)
	return c.Governs.Contains(a.claim.days()[c.Reads])
}

// inferred says where a refusal of books can be pleaded: an option of the gain
// that waits, and the rule that works out what is inferred (R49).
func (a *asking) inferred(q *Question) {
	if q.By.ID != law.OrderBooks || !a.inForce("tsint2020.24") {
		return
	}
	for _, d := range a.drafts {
		waits := slices.ContainsFunc(q.Waits, func(x Waiting) bool { return x.Option == d.option.ID })
		i := slices.IndexFunc(d.kind.Choices, func(c ChoiceSpec) bool { return c.ID == "withheld" })
		if !waits || i < 0 || !d.kind.Applies(d.kind.AskedWhen["withheld"], d.asked.Choices) {
			continue
		}
		q.Infer = text.F(text.T("在方案“%v”中选择“%v”，按 R49 计算", "plead it in \"%v\" by answering \"%v\"; R49 works it out"), d.option.Title, d.kind.Choices[i].Label)
		return
	}
}
