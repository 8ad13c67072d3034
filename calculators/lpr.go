package calculators

import (
	"redress/damages"
	"redress/damages/law"
	"redress/internal/text"
)

// LPRInterest is interest on a liquidated debt at the loan prime rate (R33): the
// rate last published on or before each day, from 2019-08-20; each segment under
// one rate is rounded to the fen. For tort damages, unliquidated until judgment,
// interest before the judgment is commonly refused.
var LPRInterest = Calculator{
	ID: "lpr", Title: text.T("LPR 利息", "Interest at the LPR"),
	About: text.T("数额已确定的金钱债务，按每日之前最近一次公布的贷款市场报价利率分段计算，逐段到分。侵权赔偿额在裁判前未确定，通常不支持判决前的利息。",
		"On a liquidated debt, at the loan prime rate last published on or before each day, each segment to the fen. For tort damages, unliquidated until judgment, interest before the judgment is commonly refused."),
	Inputs: []Input{
		{ID: "principal", Kind: Sum, Needed: true, Label: text.T("本金（元）", "Principal in yuan"), Help: text.T("计息的本金", "the principal in yuan")},
		{ID: "from", Kind: Day, Needed: true, Label: text.T("起息日", "From"), Help: text.T("如 2024-01-01", "first day, such as 2024-01-01")},
		{ID: "to", Kind: Day, Needed: true, Label: text.T("止息日", "To"), Help: text.T("如 2024-12-31", "last day, such as 2024-12-31")},
		{ID: "multiple", Kind: Multiple, Default: "1", Label: text.T("利率倍数", "Multiple"), Help: text.T("如 1.5", "multiple of the rate, such as 1.5")},
		{ID: "basis", Kind: Word, Default: "365", Label: text.T("一年天数", "Days of a year"), Help: text.T("365、360 或按公历年实际天数", "days of a year: 365, 360 or actual"),
			Of: []damages.Alternative{{ID: "365", Label: text.T("365", "365")}, {ID: "360", Label: text.T("360", "360")}, {ID: "actual", Label: text.T("公历年", "calendar year")}}},
		{ID: "tenor", Kind: Word, Default: "one_year", Label: text.T("期限品种", "Tenor"), Help: text.T("一年期或五年期以上", "one_year or five_year"),
			Of: []damages.Alternative{{ID: "one_year", Label: text.T("一年期", "one year")}, {ID: "five_year", Label: text.T("五年期以上", "over five years")}}},
		{ID: "count", Kind: Word, Default: "first", Label: text.T("首尾日", "Days counted"), Help: text.T("计入首日、末日、两者或均不计", "which end counts: first, last, both or neither"),
			Of: []damages.Alternative{{ID: "first", Label: text.T("计首日", "first")}, {ID: "last", Label: text.T("计末日", "last")}, {ID: "both", Label: text.T("均计入", "both")}, {ID: "neither", Label: text.T("均不计", "neither")}}},
	},
	work: workLPR,
}

func workLPR(given Given, world World) (*Answer, error) {
	claim := &damages.Claim{CutOff: given.day("to"), Options: []damages.ClaimOption{{ID: "interest", Kind: "lpr_interest",
		Choices: map[string]string{"claim_kind": "liquidated", "basis": given.one("basis"), "tenor": given.one("tenor"), "count": given.one("count")},
		Figures: map[string]damages.Entry{"principal": given.entry("principal"), "from": given.entry("from"), "to": given.entry("to"), "multiple": given.entry("multiple")}}}}
	var err error
	if claim.Published, err = world.Published(); err != nil {
		return nil, err
	}
	if err := reachesBack(given, claim.Published.LPR); err != nil {
		return nil, err
	}
	out, err := worked(claim, map[string]string{"principal": "principal", "from": "from", "to": "to", "multiple": "multiple", "cut_off": "to", "barred": "from", "lacking": "from"}, heldFrom(law.LoanPrimeRate.Values))
	if err != nil {
		return nil, err
	}
	a := &Answer{Given: given, Outcome: out, Notes: notesOf(out, "interest")}
	a.Steps = insertAfter(stepsOf(out, "interest", "no_days"), "interest.table_last", a.segmented("interest", segmentColumns{days: "days", principal: "interest.principal", rate: "rate", interest: "interest", year: "year", multiple: "interest.multiple"}))
	a.Results = []Result{
		a.line("interest.interest", text.T("利息", "interest")),
		a.line("interest.days", text.T("计息天数", "days counted")),
		a.line("interest.table_last", text.T("利率表止于", "the table of rates ends on")),
	}
	a.Results[0].Main = true
	return a, nil
}

// reachesBack refuses a first day on which there was a loan prime rate that the
// table at hand does not hold.
func reachesBack(given Given, table damages.RateTable) error {
	first := given.day("from")
	if given.one("count") == "last" {
		first = first.AddDays(1)
	}
	there, err := law.LoanPrimeRate.On(first)
	backwards := given.day("to").Before(given.day("from"))
	if err != nil || there.IsNone() || backwards || len(table) > 0 && !first.Before(table[0].On) {
		return err
	}
	begins := text.T("利率表是空的", "the table of rates is empty")
	if len(table) > 0 {
		begins = text.F(text.T("利率表始于 %v，不含 %v", "the table of rates begins on %v and does not reach back to %v"), table[0].On.String(), first.String())
	}
	return wrong("from", begins, text.T("换一份含起息日的利率表，或改起息日", "take a table that reaches back to the first day, or a later first day"))
}
