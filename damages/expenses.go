package damages

import (
	"redress/damages/law"
	"redress/internal/text"
)

// enforcementCosts is R13: Σ amount × share for this case, over costs that
// were paid and are not already inside an award. They stand on top of damages
// and are never a base of a multiple.
var enforcementCosts = OptionKind{
	ID: "enforcement_costs", Title: text.T("维权合理开支", "Enforcement costs"), Route: Costs,
	Rules: []string{"R13"},
	Tables: []TableSpec{{ID: "costs", Label: text.T("开支明细", "costs"), From: ownRecords, Columns: []Column{
		{ID: "item", Label: text.T("开支项目", "item"), Unit: Free},
		{ID: "category", Label: text.T("类别", "category"), Unit: Free},
		{ID: "payee", Label: text.T("收款人", "payee"), Unit: Free},
		{ID: "vouchers", Label: text.T("凭证", "vouchers"), Unit: Free},
		{ID: "amount", Label: text.T("支出金额", "amount paid"), Unit: CNY, Within: NotNegative},
		{ID: "share", Label: text.T("本案分摊", "share of this case"), Unit: Rate, Within: Part},
		{ID: "paid", Label: text.T("已付款", "paid"), Unit: YesNo},
		{ID: "on_top", Label: text.T("另行主张", "claimed on top"), Unit: YesNo},
		{ID: "proved", Label: text.T("凭证齐全", "vouchers complete"), Unit: YesNo},
	}}},
	build: buildEnforcementCosts,
}

func buildEnforcementCosts(d *draft) error {
	basis, err := law.ExpensesBasis.On(d.claim.lawDay("last_act"))
	if err != nil {
		return err
	}
	d.zero()
	t := d.table("costs",
		Column{ID: "part", Label: text.T("本案金额", "amount for this case"), Unit: CNY, Expr: Fen(Mul(C("amount"), C("share")))},
		Column{ID: "counts", Label: text.T("计入", "counted"), Unit: YesNo, Expr: And{[]Expr{C("paid"), C("on_top")}}},
		Column{ID: "unproved", Label: text.T("待补凭证金额", "amount awaiting vouchers"), Unit: CNY, Expr: If{C("proved"), L("zero"), C("part")}},
	)
	if t == nil {
		d.lacks("costs")
		return nil
	}
	if !basis.Note.IsZero() {
		d.warn(basis.Note, basis.Cites...)
	}
	d.compute("listed", text.T("支出合计", "all costs listed"), CNY, ColumnSum{"costs", "part"})
	d.compute("awaiting", text.T("其中待补凭证", "of which awaiting vouchers"), CNY, SumIf{"costs", "unproved", "counts"})
	d.compute("lacks_vouchers", text.T("有开支缺凭证", "some costs lack vouchers"), YesNo, IsMore(L("awaiting"), L("zero")))
	d.warnIf("lacks_vouchers", text.T("有开支缺少合同、发票或付款凭证", "some costs lack a contract, an invoice or a payment record"), basis.Cites...)
	d.total("costs_total", text.T("合理开支", "reasonable expenses"), SumIf{"costs", "part", "counts"}, basis.Cites...)
	d.result("costs_total")
	return nil
}
