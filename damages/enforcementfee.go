package damages

import (
	"redress/damages/law"
	"redress/internal/text"
)

// enforcementFee is the application fee for enforcement (R29). It is paid after
// enforcement, by the debtor.
var enforcementFee = OptionKind{
	ID: "enforcement_fee", Title: text.T("申请执行费", "Enforcement fee"), Route: CourtCosts,
	Rules: []string{"R29"},
	Figures: []FigureSpec{
		{ID: "enforced", Within: NotNegative, Label: text.T("执行金额", "amount enforced"), Unit: CNY, Optional: true, When: "object=money", From: fromCourt, Prove: text.T("执行依据与申请执行书", "the enforceable document and the application"), Rule: "R29"},
		{ID: "fixed_fee", Within: NotNegative, Label: text.T("幅度内确定的执行费", "enforcement fee fixed within the range"), Unit: CNY, Optional: true, When: "object=no_amount", From: fromCourt, Prove: text.T("法院交费通知", "the court's notice"), Rule: "R29"},
	},
	Choices: []ChoiceSpec{
		{"object", text.T("执行内容", "what is enforced"), []Alternative{
			{"money", text.T("金钱给付", "payment of money")},
			{"no_amount", text.T("停止使用、返还等，无金额", "an order to stop or return, without an amount")},
		}, "money"},
	},
	build: buildEnforcementFee,
}

func buildEnforcementFee(d *draft) error {
	scale, err := law.EnforcementFee.On(d.claim.lawDay("filed_on"))
	if err != nil {
		return err
	}
	if scale.IsNone() {
		d.bar(scale.None)
		d.input("enforced")
		d.result("enforced")
		return nil
	}
	d.zero()
	d.warn(text.T("不预交，执行后交纳，由被执行人负担；执行和解的，由双方协商负担", "not prepaid: paid after enforcement and borne by the debtor; on a settlement in enforcement as the parties agree"), "order481.20", "order481.38.1", "order481.38.2")
	if d.choice("object") == "no_amount" {
		if err := d.feeWithin(law.EnforcementWithoutAmount, "fixed_fee", text.T("未取整费额", "fee before rounding"), d.rule("R29")); err != nil {
			return err
		}
	} else {
		d.input("enforced")
		d.feeOnSlices(scale, enforcementBrackets, "enforced")
	}
	d.total("fee", text.T("申请执行费", "enforcement fee"), Fen(L("fee_unrounded")), d.rule("R29")...)
	d.result("fee")
	return nil
}
