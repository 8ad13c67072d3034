package damages

import "redress/internal/text"

var amountFigures = []FigureSpec{
	{ID: "claimed", Within: NotNegative, Label: text.T("本项诉请", "sum claimed under this head"), Unit: CNY, Optional: true, Prove: text.T("起诉状或上诉状的请求", "the relief asked for in the complaint or appeal")},
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

// gainOfLaterActs is what a multiple reads of a dated ledger: the gain of the
// rows from 2019-04-23, that day inside (R12). What is inferred has no days.
func (d *draft) gainOfLaterActs(e *earned) {
	if e.later == "" || d.choice("withheld") != "not_pleaded" {
		return
	}
	d.compute("gain_later", text.T("其中2019年4月23日以后的获利", "of which from 2019-04-23"), CNY, AtMost(d.apportioned(e.profit(L(e.later))), L("gain")), d.rule("R12")...)
	d.option.later = d.full("gain_later")
}

// gainWithinLookBack is the known gain of the rows within the look-back (R35),
// as a reading of its own.
func (d *draft) gainWithinLookBack(e *earned) {
	c, ok := d.recoverable()
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
