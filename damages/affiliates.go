package damages

import "redress/internal/text"

// Affiliates that sold to each other and then to the market hold the same
// goods twice: revenue from each other is eliminated with the profit that
// belongs to it before their gains are added (law.md pitfall 43).

var companyTables = []TableSpec{{ID: "companies", Label: text.T("关联公司", "affiliates"), When: "basis=companies", From: theirBooks, Columns: []Column{
	{ID: "company", Label: text.T("公司", "company"), Unit: Free},
	{ID: "revenue", Label: text.T("公司销售额", "revenue of the company"), Unit: CNY, Within: Within{Least: "0", Above: true}},
	{ID: "to_affiliates", Label: text.T("对关联方销售", "sales to affiliates"), Unit: CNY, Within: NotNegative},
	{ID: "profit", Label: text.T("公司利润", "profit of the company"), Unit: CNY},
}}}

// profitOfCompanies adds the profit that each company made on outsiders.
func (d *draft) profitOfCompanies() (*earned, error) {
	if d.table("companies",
		Column{ID: "outside", Label: text.T("对外销售额", "revenue from outsiders"), Unit: CNY, Expr: Sub(C("revenue"), C("to_affiliates"))},
		Column{ID: "share", Label: text.T("对外销售占比", "share of outsiders"), Unit: Rate, Expr: Quotient{C("outside"), C("revenue"), 12}},
		Column{ID: "outside_profit", Label: text.T("对外销售利润", "profit on outsiders"), Unit: CNY, Expr: Fen(Mul(C("profit"), C("share")))},
		Column{ID: "row_gain", Label: text.T("公司盈利", "the company's profit, losses as nothing"), Unit: CNY, Expr: NoLess(L("zero"), C("outside_profit"))},
		Column{ID: "impossible", Label: text.T("对外销售额为负", "revenue from outsiders below nothing"), Unit: YesNo, Expr: Compare{Less, C("outside"), L("zero")}},
	) == nil {
		d.lacks("companies")
		return nil, nil
	}
	for _, c := range []struct {
		id, column string
		label      text.Text
	}{
		{"group_revenue", "revenue", text.T("各公司销售额合计", "revenue of all companies")},
		{"intra_group_sales", "to_affiliates", text.T("抵销的关联方之间销售", "sales to each other eliminated")},
		{"outside_revenue", "outside", text.T("对外销售额合计", "revenue from outsiders in all")},
		{"profit_before", "profit", text.T("抵销前利润合计", "profit before elimination")},
		{"profit_netted", "outside_profit", text.T("抵销后利润合计", "profit after elimination")},
		{"profit_apart", "row_gain", text.T("盈利公司利润合计", "profit of the companies with a profit")},
	} {
		d.compute(c.id, c.label, CNY, ColumnSum{"companies", c.column})
	}
	d.compute("impossible_sales", text.T("对外销售额为负的合计", "revenue from outsiders below nothing in all"), CNY, SumIf{"companies", "outside", "impossible"})
	d.compute("elimination_sound", text.T("关联销售不超过销售额", "no company sold affiliates more than its revenue"), YesNo, Compare{GreaterOrEqual, L("impossible_sales"), L("zero")})
	d.barUnless("elimination_sound", text.T("有公司对关联方的销售超过其销售额，无法抵销", "a company's sales to affiliates exceed its revenue; they cannot be eliminated"))
	d.warn(text.T("关联销售所含利润按销售额比例一并剔除；已对外实现的部分可另行举证", "the profit on sales to affiliates is left out in proportion to revenue; what was realised on outsiders may be proved apart"))
	d.profitOrApart(L("profit_netted"), L("profit_apart"))
	return &earned{}, nil
}
