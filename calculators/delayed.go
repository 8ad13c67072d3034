package calculators

import (
	"slices"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/text"
)

// DelayedInterest is the doubled interest on a judgment debt paid late: 0.0175 %
// a day (CPL art 264; 法释〔2014〕8号). Payments go to the general interest that a
// judgment gives where its rate is told, then to the principal, then to the
// doubled interest; what is still left is overpaid. A payment on or before
// the due day reduces the principal and bears nothing; payments after the last
// day computed to are not counted.
var DelayedInterest = Calculator{
	ID: "delayed", Title: text.T("迟延履行加倍利息", "Doubled interest"),
	About: text.T("生效裁判确定的金钱债务逾期未付的，加倍部分按日万分之一点七五计算；一般债务利息不计入本金。付款先抵本金，再抵加倍利息。",
		"On a money debt fixed by an effective judgment and paid late: 0.0175 % a day, not on general interest. Payments go to the principal first, then to the doubled interest."),
	Inputs: append([]Input{
		{ID: "principal", Kind: Sum, Needed: true, Label: text.T("金钱债务（元）", "Money debt in yuan"), Help: text.T("不含一般债务利息", "the money debt in yuan, without general interest")},
		{ID: "due", Kind: Day, Needed: true, Label: text.T("履行期间届满日", "Due"), Help: text.T("履行期间的最后一日，如 2026-03-12", "last day of the performance period, such as 2026-03-12")},
		{ID: "pay", Kind: Payments, Label: text.T("付款", "Payments"), Help: text.T("每笔写作 日期=金额", "a payment, DAY=SUM; repeat it for each")},
		{ID: "until", Kind: Day, Label: text.T("计算至", "Until"), Help: text.T("不填为最后一次付款之日", "computed to this day; default the last payment")},
		{ID: "count", Kind: Word, Default: "exclusive", Label: text.T("首尾日", "Days counted"), Help: text.T("届满日不计、付款日计入；或首尾均计入", "exclusive: the due day not counted, the day of payment counted; or both"),
			Of: []damages.Alternative{{ID: "exclusive", Label: text.T("届满日不计", "due day not counted")}, {ID: "both", Label: text.T("首尾均计入", "both counted")}}},
	}, generalInputs...),
	work: workDelayed,
}

func workDelayed(given Given, world World) (*Answer, error) {
	end := "until"
	if given.one("until") == "" {
		end = "pay"
		if len(given["pay"]) == 0 {
			return nil, &InputError{Input: "pay", Fault: Lacking, Message: text.T("没有付款，也没有计算至何日", "there is no payment, and no day to compute to"),
				Mend: text.T("写付款（pay），或计算至何日（until）", "give a payment (pay), or the day to compute to (until)")}
		}
	}
	if err := bothOrNeither(given); err != nil {
		return nil, err
	}
	claim := delayedClaim(given)
	var err error
	if claim.Published.Holidays, err = world.Calendar(); err != nil {
		return nil, err
	}
	out, err := worked(claim, map[string]string{"principal": "principal", "due_on": "due", "until": end, "payments": "pay", "general_rate": "general-rate", "general_from": "general-from", "cut_off": "due", "barred": "due", "lacking": end}, heldFrom(law.DelayedInterestDailyRate.Values))
	if err != nil {
		return nil, err
	}
	at := segmentColumns{days: "days", principal: "principal", rate: "delayed.daily_rate", interest: "interest"}
	if given.one("count") == "both" {
		at.days, at.interest = "days_both", "interest_both"
	}
	a := &Answer{Given: given, Outcome: out, Notes: append(notesOf(out, "delayed"), notCounted(given)...)}
	a.Steps = insertAfter(stepsOf(out, "delayed", "no_days"), "delayed.debt", a.segmented("delayed", at))
	a.generalStretches()
	a.Results = delayedResults(a)
	return a, nil
}

// notCounted says of each payment after the last day computed to that it is
// left out, and of one on or before the due day that it bears nothing.
func notCounted(given Given) []damages.Note {
	var notes []damages.Note
	for _, typed := range given["pay"] {
		on, sum := payment(typed)
		switch {
		case given.one("until") != "" && on.After(given.day("until")):
			notes = append(notes, damages.Note{Text: text.F(text.T("%v 的付款 %v 元在计算止日之后，未计入", "the payment of CNY %[2]v on %[1]v is after the day computed to and is not counted"), on.String(), text.Group(sum))})
		case !on.After(given.day("due")) && given.one("general-rate") != "":
			notes = append(notes, damages.Note{Text: text.F(text.T("%v 的付款 %v 元在履行期间内，不计加倍利息", "the payment of CNY %[2]v on %[1]v is in time and bears no doubled interest"), on.String(), text.Group(sum))})
		case !on.After(given.day("due")):
			notes = append(notes, damages.Note{Text: text.F(text.T("%v 的付款 %v 元在履行期间内，抵减债务而不计利息", "the payment of CNY %[2]v on %[1]v is in time: it reduces the debt and bears nothing"), on.String(), text.Group(sum))})
		}
	}
	return notes
}

func delayedClaim(given Given) *damages.Claim {
	o := damages.ClaimOption{ID: "delayed", Kind: "delayed_interest", Choices: map[string]string{"count": given.one("count")},
		Figures: map[string]damages.Entry{"principal": given.entry("principal"), "due_on": given.entry("due")}}
	withGeneral(o.Figures, given)
	claim := &damages.Claim{CutOff: given.day("due")}
	if given.one("until") != "" {
		o.Figures["until"] = given.entry("until")
	}
	if len(given["pay"]) > 0 {
		t := damages.ClaimTable{ID: "payments", Title: text.T("付款", "payments"), Source: &damages.EntrySource{Known: damages.OwnBooks},
			Columns: []damages.ClaimColumn{{ID: "on", Label: text.T("付款日", "paid on"), Unit: "date"}, {ID: "sum", Label: text.T("付款金额", "sum paid"), Unit: "money"}}}
		for _, typed := range given["pay"] {
			on, sum := payment(typed)
			t.Rows.Inline = append(t.Rows.Inline, []string{on.String(), sum})
		}
		claim.Tables, o.Tables = []damages.ClaimTable{t}, map[string]string{"payments": t.ID}
	}
	claim.Options = []damages.ClaimOption{o}
	return claim
}

func delayedResults(a *Answer) []Result {
	results := []Result{
		a.line("delayed.doubled_exclusive", text.T("加倍利息 届满日不计", "doubled interest, due day not counted")),
		a.line("delayed.doubled_both", text.T("加倍利息 首尾均计入", "doubled interest, both days counted")),
		a.line("delayed.outstanding", text.T("未付本金", "principal outstanding")),
		a.line("delayed.due_in_all", text.T("尚应付合计", "still due in all")),
	}
	taken := &results[map[string]int{"both": 1}[a.Given.one("count")]]
	taken.Beside, taken.Main = text.T("采用", "taken"), true
	results = slices.Insert(results, 2, generalResults(a)...)
	if a.Outcome.Computation.Result("delayed.overpaid").Value.Number.IsPositive() {
		results = append(results, a.line("delayed.overpaid", text.T("多付", "overpaid")))
	}
	return results
}
