package damages

import (
	"redress/damages/law"
	"redress/internal/text"
)

var wageDeductionFigures = []FigureSpec{
	{ID: "month_wage", Within: NotNegative, Label: text.T("拟扣除当月的工资", "wage of the month to be deducted from"), Unit: CNY, Optional: true, From: ownRecords, Prove: proveWages},
}

// wageDeduction prints how much of a month's wage the employer may withhold for
// the loss: 20 % at most, and what remains is not below the minimum wage
// (工资支付暂行规定 art 16). It is a limit, no part of the claim.
func (d *draft) wageDeduction() error {
	if !d.has("month_wage") {
		return nil
	}
	share, err := law.WageDeduction.On(d.claim.lawDay("judged_on"))
	if err != nil || share.IsNone() {
		return err
	}
	d.input("month_wage")
	if _, there := d.sheet.Line("minimum_wage"); !there {
		d.input("minimum_wage")
	}
	d.constant("deduction_share", text.T("工资扣除比例", "share of the wage that may be deducted"), Rate, Value{Number: share.Value}, share.Cites...)
	d.compute("deduction_by_share", text.T("按比例可扣数额", "deductible by the share"), CNY, Fen(Mul(L("month_wage"), L("deduction_share"))), share.Cites...)
	d.compute("above_minimum", text.T("高于最低工资的部分", "part above the minimum wage"), CNY, NoLess(L("zero"), Sub(L("month_wage"), L("minimum_wage"))), share.Cites...)
	d.compute("deduction_limit", text.T("当月可扣工资上限", "limit of the deduction for the month"), CNY, AtMost(L("deduction_by_share"), L("above_minimum")), share.Cites...)
	return nil
}
