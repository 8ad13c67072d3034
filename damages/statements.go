package damages

import "redress/internal/text"

// Profit statements, line by line: revenue − cost of sales is gross profit;
// less taxes and surcharges (and, where practice so takes it, selling expense)
// it is sales profit; less selling, administrative, finance and research
// expense it is operating profit. Other income, investment income and
// impairments, which CAS 30 also puts above the operating line, never enter.

var statementFigures = []FigureSpec{
	{ID: "reported_operating", Label: text.T("报表营业利润", "operating profit as reported"), Unit: CNY, When: "basis=statements", Optional: true, From: theirBooks, Prove: proveStatements},
	{ID: "other_income", Label: text.T("其他收益", "other income"), Unit: CNY, When: "basis=statements", Optional: true, From: theirBooks, Prove: proveStatements},
	{ID: "investment_income", Label: text.T("投资收益", "investment income"), Unit: CNY, When: "basis=statements", Optional: true, From: theirBooks, Prove: proveStatements},
	{ID: "impairment_losses", Label: text.T("减值损失", "impairment losses"), Unit: CNY, When: "basis=statements", Optional: true, From: theirBooks, Prove: proveStatements},
}

var proveStatements = text.T("审计报告、利润表；对方不提交的申请责令提交（法释〔2020〕7号第24条）", "audit report, profit statement; an order to produce them where withheld (法释〔2020〕7号 art 24)")

var statementChoices = []ChoiceSpec{
	{"selling_expense", text.T("销售利润是否扣除销售费用", "selling expense in the sales profit"), []Alternative{
		{"kept", text.T("不扣除", "not taken off")}, {"taken_off", text.T("扣除", "taken off")},
	}, "kept"},
	{"losses", text.T("亏损的期间或公司", "periods or companies with a loss"), []Alternative{
		{"apart", text.T("不与盈利相抵", "not set against the profit of others")}, {"netted", text.T("相抵", "set against it")},
	}, "apart"},
}

var statementTables = []TableSpec{{ID: "statements", Label: text.T("利润表", "profit statements"), When: fromStatements, From: theirBooks, Columns: []Column{
	{ID: "period", Label: text.T("期间", "period"), Unit: Free},
	{ID: "revenue", Label: text.T("营业收入", "revenue"), Unit: CNY, Within: NotNegative},
	{ID: "cost_of_sales", Label: text.T("营业成本", "cost of sales"), Unit: CNY, Within: NotNegative},
	{ID: "taxes", Label: text.T("税金及附加", "taxes and surcharges"), Unit: CNY, Within: NotNegative},
	{ID: "selling", Label: text.T("销售费用", "selling expense"), Unit: CNY, Within: NotNegative},
	{ID: "admin", Label: text.T("管理费用", "administrative expense"), Unit: CNY, Within: NotNegative},
	{ID: "research", Label: text.T("研发费用", "research expense"), Unit: CNY, Within: NotNegative},
	{ID: "finance", Label: text.T("财务费用", "finance expense"), Unit: CNY},
}}}

// statementLines puts the lines of the statements and the three profits; it is
// nil where the table lacks.
func (d *draft) statementLines() *Table {
	t := d.table("statements")
	if t == nil {
		d.lacks("statements")
		return nil
	}
	gross, sales := Sub(C("revenue"), C("cost_of_sales")), Sub(C("row_gross"), C("taxes"))
	operating := Sub(C("row_sales"), Add(C("selling"), C("admin"), C("research"), C("finance")))
	if d.choice("selling_expense") == "taken_off" {
		sales = Sub(C("row_gross"), Add(C("taxes"), C("selling")))
		operating = Sub(C("row_sales"), Add(C("admin"), C("research"), C("finance")))
	}
	t.Columns = append(t.Columns,
		Column{ID: "row_gross", Label: text.T("当期毛利", "gross profit of the period"), Unit: CNY, Expr: gross},
		Column{ID: "row_sales", Label: text.T("当期销售利润", "sales profit of the period"), Unit: CNY, Expr: sales},
		Column{ID: "row_operating", Label: text.T("当期营业利润", "operating profit of the period"), Unit: CNY, Expr: operating})
	for _, c := range []struct {
		id    string
		label text.Text
	}{
		{"revenue", text.T("营业收入合计", "revenue in all")}, {"cost_of_sales", text.T("营业成本合计", "cost of sales in all")},
		{"taxes", text.T("税金及附加合计", "taxes and surcharges in all")}, {"selling", text.T("销售费用合计", "selling expense in all")},
		{"admin", text.T("管理费用合计", "administrative expense in all")}, {"research", text.T("研发费用合计", "research expense in all")},
		{"finance", text.T("财务费用合计", "finance expense in all")},
	} {
		d.compute("statement_"+c.id, c.label, CNY, ColumnSum{"statements", c.id})
	}
	d.threeProfits()
	return t
}

// threeProfits prints gross, sales and operating profit; no order between
// sales and operating profit is assumed (the vanillin case had them reversed).
func (d *draft) threeProfits() {
	cites := d.rule("R04")
	taken := []Expr{L("statement_admin"), L("statement_research"), L("statement_finance")}
	sales := Sub(L("gross_profit"), L("statement_taxes"))
	if d.choice("selling_expense") == "taken_off" {
		sales = Sub(L("gross_profit"), Add(L("statement_taxes"), L("statement_selling")))
	} else {
		taken = append([]Expr{L("statement_selling")}, taken...)
	}
	d.compute("gross_profit", text.T("毛利合计", "gross profit in all"), CNY, Sub(L("statement_revenue"), L("statement_cost_of_sales")))
	d.compute("sales_profit", text.T("销售利润合计", "sales profit in all"), CNY, sales, cites...)
	d.compute("operating_profit", text.T("营业利润合计", "operating profit in all"), CNY, Sub(L("sales_profit"), Add(taken...)), cites...)
	d.compute("operating_above_sales", text.T("营业利润高于销售利润", "operating profit above sales profit"), YesNo, IsMore(L("operating_profit"), L("sales_profit")))
	d.warnIf("operating_above_sales", text.T("营业利润高于销售利润：核对财务费用及是否混入非经营项目", "the operating profit is above the sales profit: check the finance expense and whether items outside the business are in it"))
}

// profitOfStatements takes the whole business as the infringement; each measure
// is a reading with its own gain. A loss in one period is not set against the
// profit of another unless the claim says so.
func (d *draft) profitOfStatements() (*earned, error) {
	t := d.statementLines()
	if t == nil {
		return nil, nil
	}
	d.stripped()
	for _, kind := range []string{"gross", "sales", "operating"} {
		words := d.alternative("profit_kind", kind)
		taken := L(kind + "_profit")
		if d.choice("losses") == "apart" {
			d.lossesApart(t, kind)
			taken = L(kind + "_apart")
		}
		d.compute("gain_by_"+kind, text.T("获利 按"+words.ZH, "gain by "+words.EN), CNY, d.apportioned(d.ofPart(taken)))
		d.option.Readings = append(d.option.Readings, Reading{ID: kind, Title: words, Line: d.full("gain_by_" + kind),
			Default: kind == "operating", Chosen: kind == d.choice("profit_kind"), Cites: d.rule("R04")})
	}
	kind := d.choice("profit_kind")
	d.profitOrApart(L(kind+"_profit"), L(kind+"_apart"))
	return &earned{}, nil
}

// lossesApart adds up a profit over the periods, a loss counted as nothing.
func (d *draft) lossesApart(t *Table, kind string) {
	words := d.alternative("profit_kind", kind)
	t.Columns = append(t.Columns, Column{ID: "only_" + kind, Label: text.T("当期"+words.ZH+" 亏损不计", "the period's "+words.EN+", a loss as nothing"), Unit: CNY, Expr: NoLess(L("zero"), C("row_"+kind))})
	d.compute(kind+"_apart", text.T(words.ZH+"合计 亏损期间不相抵", words.EN+" in all, losses not set against it"), CNY, ColumnSum{"statements", "only_" + kind})
}

// profitOrApart takes the profit with the losses set against it or without,
// and prints the losses left out.
func (d *draft) profitOrApart(netted, apart Expr) {
	profit := netted
	if d.choice("losses") == "apart" {
		profit = apart
		d.compute("losses", text.T("未相抵的亏损", "losses not set against it"), CNY, Sub(apart, netted))
	}
	d.wholeProfit(profit)
}

// stripped holds the operating profit as reported, without what is outside the
// business, against the one worked out line by line.
func (d *draft) stripped() {
	if !d.has("reported_operating") {
		return
	}
	none := text.T("报表未列", "not in the statement")
	d.input("reported_operating")
	for _, id := range []string{"other_income", "investment_income", "impairment_losses"} {
		d.inputOr(id, "0", none)
	}
	d.compute("stripped_operating", text.T("剔除非经营项目的营业利润", "operating profit without items outside the business"), CNY,
		Add(Sub(L("reported_operating"), Add(L("other_income"), L("investment_income"))), L("impairment_losses")))
	d.compute("statements_differ", text.T("与逐项计算不一致", "differs from the profit worked out"), YesNo, Compare{NotEqual, L("stripped_operating"), L("operating_profit")})
	d.warnIf("statements_differ", text.T("报表营业利润剔除非经营项目后与逐项计算不一致", "the reported operating profit without items outside the business is not the one worked out line by line"))
}
