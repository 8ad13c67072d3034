package damages

import (
	"redress/internal/civil"
	"redress/internal/text"
)

// steppedRates are yearly rates of stretches of time as the claim gives them:
// the benchmark rates of loans before there was a loan prime rate, or steps of
// a contract. A rate holds from its day until the next.
var steppedRates = TableSpec{ID: "rates", Label: text.T("各段年利率", "annual rates by stretch"), When: "rate=stepped", From: publishedData, Columns: []Column{
	{ID: "since", Label: text.T("自该日起", "from that day on"), Unit: DayDate},
	{ID: "annual", Label: text.T("该段年利率", "annual rate of the stretch"), Unit: Rate, Within: NotNegative, Fixed: true},
}}

// ratesOf is the table of rates that the interest reads: the published one, or
// that of the claim.
func (d *draft) ratesOf() RateTable {
	t, there := d.sheet.Table(steppedRates.ID)
	if d.choice("rate") != "stepped" || !there {
		return d.claim.Published.LPR
	}
	var out RateTable
	for i := range t.Rows {
		rate := t.data["annual"].at(i, Ratio).Number
		out = append(out, PublishedRate{t.day("since", i), rate, rate})
	}
	return out
}

// stepsHeld holds the stretches against the period: in order, each with its
// rate, the first no later than the first day.
func (d *draft) stepsHeld(from civil.Day) (bool, error) {
	t := d.table(steppedRates.ID)
	if t == nil {
		d.lacks(steppedRates.ID)
		return false, nil
	}
	at := "tables/" + steppedRates.ID
	for i := range t.Rows {
		if t.day("since", i).IsZero() || t.data["annual"].isBlank(i) {
			return false, d.refuse(at, text.F(text.T("第 %v 行缺日期或利率", "row %v lacks its day or its rate"), i+1), text.T("补上该行，或删去", "fill the row or take it out"))
		}
		if i > 0 && !t.day("since", i-1).Before(t.day("since", i)) {
			return false, d.refuse(at, text.F(text.T("第 %v 行的日期不晚于上一行", "the day of row %v is not after the row before"), i+1), text.T("按日期先后排列，每日一行", "put the rows in the order of days, one a day"))
		}
	}
	if first := t.day("since", 0); from.Before(first) {
		return false, d.refuse(at, text.F(text.T("首行自 %v 起，晚于计息首日 %v", "the first row begins on %v, after the first day of interest, %v"), first.String(), from.String()),
			text.T("补上计息首日所适用的利率", "add the rate that holds on the first day"))
	}
	return true, nil
}
