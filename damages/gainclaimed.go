package damages

import (
	"redress/damages/law"
	"redress/internal/text"
)

var amountFigures = []FigureSpec{
	{ID: "rounded_to", Within: NotNegative, Label: text.T("酌定取整至", "rounded by discretion to"), Unit: CNY, Optional: true, When: "basis=units|unit_price|margin|accounts|statements|companies|turnover|sample|sample_revenue", From: fromCourt, Prove: text.T("裁判理由；惩罚性赔偿以取整后的获利为基数的在此填写，不在裁判数额中取整", "the reasons of the judgment; give it here, not in the award, where a multiple rests on the round sum")},
	{ID: "claimed", Within: NotNegative, Label: text.T("本项诉请", "sum claimed under this head"), Unit: CNY, Optional: true, From: ownReasons, Prove: text.T("起诉状或上诉状的请求", "the relief asked for in the complaint or appeal")},
}

var amountChoices = []ChoiceSpec{{"rounding", text.T("取整", "rounding"), []Alternative{
	{"fen", text.T("四舍五入到分", "to the fen")},
	{"fen_down", text.T("截至分", "cut off below the fen")},
	{"yuan", text.T("四舍五入到元", "to the whole yuan")},
	{"yuan_down", text.T("截至元", "cut off below the yuan")},
}, "fen"}}

// inRounding is an amount, written to the fen, in the rounding that is chosen. A
// quotient is rounded to the fen in its own line and only cut to yuan here.
func (d *draft) inRounding(amount Expr) Expr {
	exact := amount
	if r, ok := amount.(Round); ok {
		exact = r.X
	}
	switch d.choice("rounding") {
	case "fen_down":
		return Round{X: exact, Mode: Down, Digits: 2}
	case "yuan":
		return Round{X: exact, Digits: 0}
	case "yuan_down":
		return Round{X: exact, Mode: Down, Digits: 0}
	}
	return amount
}

// gainAmount is the profit × contribution, rounded as courts have done where
// another rounding is chosen, and never above the sum claimed.
func (d *draft) gainAmount() {
	cites := d.rule("R04")
	value := d.apportioned(L("profit"))
	if d.choice("rounding") != "fen" {
		d.compute("gain_to_fen", text.T("四舍五入到分的获利", "gain to the fen"), CNY, value)
		value = d.inRounding(value)
	}
	value = d.roundGain(value)
	if d.has("claimed") {
		d.compute("gain_measured", text.T("算得的获利", "gain as worked out"), CNY, value, cites...)
		d.input("claimed")
		d.compute("claim_binds", text.T("算得高于诉请", "more is worked out than is claimed"), YesNo, IsMore(L("gain_measured"), L("claimed")))
		d.warnIf("claim_binds", text.T("算得的获利高于诉请：不告不理，以诉请为限", "more is worked out than is claimed: no more than the claim is granted"))
		value = AtMost(L("gain_measured"), L("claimed"))
	}
	d.total("gain", text.T("侵权获利", "infringer's gain"), value, cites...)
	d.result("gain")
}

// roundGain takes the round sum that a court states for a gain before it
// multiplies it (Carbomer: a base of some 5.98 million taken as 6,000,000). It
// may raise the sum, and what it adds is printed.
func (d *draft) roundGain(value Expr) Expr {
	if !d.has("rounded_to") {
		return value
	}
	d.compute("gain_before_rounding", text.T("取整前的获利", "gain before rounding"), CNY, value, d.rule("R04")...)
	d.input("rounded_to")
	d.compute("rounding_added", text.T("取整增减", "what rounding adds"), CNY, Sub(L("rounded_to"), L("gain_before_rounding")))
	d.warn(text.T("取整须写明理由：是酌定，不是计算", "state the reason for the round sum: it is discretion, not reckoning"))
	return L("rounded_to")
}

// gainOfLaterActs is what a multiple reads of a dated ledger: the gain of the
// rows from 2019-04-23, that day inside (R12). What is inferred beyond them has
// no days and is spread over the acts.
func (d *draft) gainOfLaterActs(e *earned) {
	if d.choice("withheld") != "not_pleaded" {
		d.option.known = d.full("gain_known")
	}
	if e.later == "" {
		return
	}
	cites := d.rule("R12")
	measured := d.apportioned(e.profit(L(e.later)))
	if d.has("claimed") {
		d.claimedOfLaterActs(measured, cites)
		measured = L("gain_later_measured")
	}
	if d.option.known == "" {
		d.compute("gain_later", text.T("其中2019年4月23日以后的获利", "of which from 2019-04-23"), CNY, AtMost(measured, L("gain")), cites...)
		d.option.later = d.full("gain_later")
		return
	}
	d.compute("gain_known_later", text.T("其中2019年4月23日以后已知的获利", "of which known from 2019-04-23"), CNY, AtMost(measured, L("gain")), cites...)
	d.option.knownLater = d.full("gain_known_later")
	if d.choice("withheld") == "known" {
		d.option.later = d.option.knownLater
		return
	}
	d.inferredOfLaterActs(cites)
}

// claimedOfLaterActs says how a sum claimed that is below what is worked out
// falls on the two parts: on the earlier acts first, and in proportion for
// comparison.
func (d *draft) claimedOfLaterActs(measured Expr, cites []string) {
	d.compute("gain_later_measured", text.T("算得的2019年4月23日以后获利", "gain from 2019-04-23 as worked out"), CNY, measured, cites...)
	d.compute("later_share", text.T("其在算得获利中的比例", "its share of the gain as worked out"), Rate, Quotient{L("gain_later_measured"), L("gain_measured"), 12})
	d.compute("gain_later_pro_rata", text.T("按比例分摊诉请的2019年4月23日以后获利 仅供对照", "gain from 2019-04-23 with the claim spread in proportion, for comparison"), CNY, Fen(Mul(L("gain"), L("later_share"))))
	d.warnIf("claim_binds", text.T("诉请少于算得的部分先从2019年4月22日以前的行为中减去：按比例分摊的数额另列，可据以主张或抗辩", "what is claimed less than worked out comes off the acts up to 2019-04-22 first: the amount with it spread in proportion is printed beside it, to argue from or against"), cites...)
}

// inferredOfLaterActs spreads what is inferred over the acts by days or by whole
// months, and adds it to the known gain of the later rows.
func (d *draft) inferredOfLaterActs(cites []string) {
	since := law.PunitiveAvailable.Since()
	first, last := d.claim.factDay("first_act"), d.claim.factDay("last_act")
	if first.IsZero() || last.IsZero() {
		t, _ := d.sheet.Table("ledger")
		first, last = t.days("on")
	}
	d.compute("gain_inferred", text.T("其中推定的获利", "of which inferred"), CNY, NoLess(L("zero"), Sub(L("gain"), L("gain_known"))))
	later := L("gain_inferred")
	switch {
	case last.Before(since):
		later = L("zero")
	case first.Before(since):
		note := text.F(text.T("侵权期间 %v 至 %v", "the acts, %v to %v"), first.String(), last.String())
		for _, way := range []struct {
			id          string
			label       text.Text
			unit        Unit
			part, whole Value
		}{
			{"days", text.T("日", "days"), DayUnit, count(last.Sub(since) + 1), count(last.Sub(first) + 1)},
			{"months", text.T("整月", "whole months"), Of("month"), count(monthsFrom(since, last)), count(monthsTouched(first, last))},
		} {
			d.reckoned("acts_"+way.id+"_later", text.T("其后的"+way.label.ZH+"数", way.label.EN+" from then on"), way.unit, way.part, cites...)
			d.note(note)
			d.reckoned("acts_"+way.id, text.T("全部"+way.label.ZH+"数", way.label.EN+" in all"), way.unit, way.whole, cites...)
			d.note(note)
			d.compute("inferred_later_by_"+way.id, text.T("推定部分 其后 按"+way.label.ZH, "inferred part from then on, by "+way.label.EN), CNY, FenOver(Mul(L("gain_inferred"), L("acts_"+way.id+"_later")), L("acts_"+way.id)), cites...)
		}
		later = L("inferred_later_by_" + d.choice("proration"))
	}
	d.compute("gain_later", text.T("其中2019年4月23日以后的获利", "of which from 2019-04-23"), CNY, AtMost(L("gain"), Add(L("gain_known_later"), later)), cites...)
	d.note(text.T("已知部分按各行日期，推定部分没有日期，按侵权期间分摊", "the known part by the days of its rows; the inferred part has none and is spread over the acts"))
	d.option.later = d.full("gain_later")
}

// gainWithinLookBack is the known gain of the rows within the look-back (R35),
// as a reading of its own.
func (d *draft) gainWithinLookBack(e *earned) {
	c, ok := d.withinLookBack()
	if !ok || e.recoverable == "" {
		return
	}
	d.compute("gain_recoverable", text.T("其中追溯期内的获利", "of which within the look-back"), CNY, AtMost(d.apportioned(e.profit(L(e.recoverable))), L("gain")), c.cites...)
	d.lookBackReading("gain_recoverable", c)
}

// undatedGain warns where the lead time (R46) ends within the acts and the
// figures have no days that could be held against it.
func (d *draft) undatedGain() {
	if d.choice("basis") == "ledger" || !d.leadTime() {
		return
	}
	if last := d.claim.factDay("last_act"); !last.IsZero() && last.After(d.leadTimeEnd()) {
		d.warn(text.F(text.T("优势期于 %v 届满而行为持续至 %v：届满之后的获利须剔除，或改用带日期的销售台账", "the lead time ends on %v and the acts go on to %v: take off the gain after it, or use a sales ledger with days"), d.leadTimeEnd().String(), last.String()), d.rule("R46")...)
	}
}
