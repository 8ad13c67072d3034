package damages

import (
	"redress/damages/law"
	"redress/internal/text"
)

// releaseOfOne is R39: what is left of the award after one joint debtor paid
// or was released: award − max(paid, his internal share of the award). A
// release extinguishes the others' debt within that share (CC 520), so it is
// worked out before the settlement is signed.
var releaseOfOne = OptionKind{
	ID: "release", Title: text.T("与一名被告和解", "Settlement with one defendant"), Route: Award, Late: true,
	Rules: []string{"R39"},
	Figures: []FigureSpec{
		statedAward,
		{ID: "settled_on", Label: text.T("和解或免除日", "settled or released on"), Unit: DayDate, From: ownRecords, Prove: text.T("和解协议落款日期", "the date on the settlement"), Rule: "R39"},
		{ID: "share", Within: Part, Label: text.T("被免除人的内部份额", "internal share of the released debtor"), Unit: Rate, When: "shares=known", From: ownReasons, Prove: text.T("过错与原因力大小，或共同侵权人之间的约定", "weight of fault and cause, or an agreement among them"), Rule: "R39"},
		{ID: "debtors", Within: Within{Least: "2"}, Label: text.T("连带债务人人数", "number of joint debtors"), Unit: Of("person"), When: "shares=equal", From: fromCourt, Prove: text.T("裁判主文或诉状", "the judgment or the complaint"), Rule: "R39"},
		{ID: "paid", Within: NotNegative, Label: text.T("该人已付", "paid by that debtor"), Unit: CNY, From: ownRecords, Prove: text.T("银行回单", "bank record"), Rule: "R39"},
	},
	Choices: []ChoiceSpec{
		awardSource,
		{"effect", text.T("和解的效力", "effect of the settlement"), []Alternative{
			{"released", text.T("免除该人的其余债务", "the rest of that debtor's debt is released")},
			{"paid_only", text.T("只是部分清偿，未免除", "part payment without a release")},
		}, "released"},
		{"shares", text.T("内部份额", "internal shares"), []Alternative{
			{"known", text.T("已能确定", "can be determined")},
			{"equal", text.T("难以确定，视为相同", "cannot, and are deemed equal")},
		}, "known"},
	},
	build: buildRelease,
}

func buildRelease(d *draft) error {
	effect, err := law.ReleaseEffect.On(d.day("settled_on"))
	if err != nil {
		return err
	}
	if effect.IsNone() {
		d.warn(effect.None)
	}
	cites := d.rule("R39")
	d.zero()
	d.awarded("damages_and_expenses")
	d.input("settled_on")
	d.input("paid")
	if d.choice("shares") == "equal" {
		d.input("debtors")
		d.compute("share_amount", text.T("该人应承担的份额", "the part that debtor had to bear"), CNY, FenOver(L("award"), L("debtors")), cites...)
	} else {
		d.input("share")
		d.compute("share_amount", text.T("该人应承担的份额", "the part that debtor had to bear"), CNY, Fen(Mul(L("award"), L("share"))), cites...)
	}
	d.compute("if_released", text.T("免除时消灭的数额", "extinguished by a release"), CNY, NoLess(L("paid"), L("share_amount")), cites...)
	extinguished := "if_released"
	if d.choice("effect") == "paid_only" {
		extinguished = "paid"
	}
	d.compute("given_up", text.T("免除而放弃的数额", "given up by a release"), CNY, Sub(L("if_released"), L("paid")), cites...)
	d.compute("costs_more", text.T("免除使其余被告少付", "a release lessens what the others owe"), YesNo, IsMore(L("given_up"), L("zero")))
	d.warnIf("costs_more", text.T("签署前注意：免除一人而保留对其余人的请求，仍会在该人份额内消灭其余人的债务", "before signing: releasing one and reserving the rest still extinguishes the others' debt within that share"), cites...)
	d.compute("paid_beyond", text.T("已付超过判赔额", "more was paid than was awarded"), YesNo, IsMore(L("paid"), L("award")))
	d.warnIf("paid_beyond", text.T("该人已付超过判赔额：请核对付款是否含利息、费用或加倍利息，超过部分可请求返还", "that debtor paid more than was awarded: check whether the payment holds interest, costs or doubled interest; the excess may be claimed back"), cites...)
	d.total("remaining", text.T("其余被告尚应承担", "left for the other defendants"), NoLess(L("zero"), Sub(L("award"), L(extinguished))), cites...)
	d.result("remaining")
	return nil
}
