package damages

import "redress/internal/text"

// marginChoice is which own profit a loss is measured with. Lost-profit
// economics uses the marginal one; courts say 合理利润 (law-additions C18).
var marginChoice = ChoiceSpec{"margin_kind", text.T("利润口径", "profit measure"), []Alternative{
	{"marginal", text.T("边际利润", "marginal profit")},
	{"gross", text.T("毛利", "gross profit")},
	{"operating", text.T("营业利润", "operating profit")},
}, ""}

// marginSource is R05: where the holder's own accounts do not give a rate, the
// average of the industry in the same period may stand in.
var marginSource = ChoiceSpec{"margin_source", text.T("利润率来源", "source of the profit rate"), []Alternative{
	{"own", text.T("权利人自身", "the holder's own")},
	{"industry", text.T("同期同行业平均", "same-period average of the industry")},
}, "own"}

// marginReason is why that measure is the reasonable one in this case.
var marginReason = FactorSpec{"margin_reason", text.T("采用该利润口径的理由", "why this profit measure")}

var proveMargin = text.T("审计报告或利润表；同期同行业平均利润率（法释〔2026〕7号第9条，说理参照）",
	"audited accounts; the same-period industry average (法释〔2026〕7号 art 9, persuasive)")

// unitCosts derive a profit per unit line by line, in all three measures.
var unitCosts = TableSpec{ID: "unit_costs", Label: text.T("单位成本明细", "costs per unit"), When: "unit_profit_by=derived", From: ownRecords, Columns: []Column{
	{ID: "item", Label: text.T("成本项目", "cost item"), Unit: Free},
	{ID: "each", Label: text.T("单位金额", "amount per unit"), Unit: CNY, Within: NotNegative},
	{ID: "avoidable", Label: text.T("少销即可避免", "avoided when less is sold"), Unit: YesNo},
	{ID: "of_sales", Label: text.T("属于营业成本", "part of the cost of sales"), Unit: YesNo},
}}

// unitProfitBy says whether the profit per unit is given or derived.
var unitProfitBy = ChoiceSpec{"unit_profit_by", text.T("单位利润来源", "profit per unit"), []Alternative{
	{"given", text.T("直接列明", "given as one figure")},
	{"derived", text.T("由单价减成本逐项得出", "derived from price and costs")},
}, "given"}

// ownPrice is net of VAT: prices with tax are turned into net ones first.
var ownPrice = FigureSpec{ID: "price", Within: NotNegative, Label: text.T("己方不含税单价", "own price net of VAT"), Unit: CNY, Optional: true,
	From: ownRecords, Prove: text.T("同期销售合同及发票；含税价须先换算为不含税价", "sales contracts and invoices of the period; prices with VAT are first turned into net ones")}

// profitMeasure says why this measure of own profit is used, and what a
// borrowed rate rests on.
func (d *draft) profitMeasure() {
	d.factors([]FactorSpec{marginReason})
	d.wantReason(marginReason.ID, text.T("须说明为何采用该利润口径", "say why this profit measure is used"))
	if d.choice("margin_source") == "industry" {
		d.warn(text.T("以同行业平均利润率代替：须同期、同行业，来自统计部门或行业协会；法释〔2026〕7号第9条系为惩罚性赔偿基数而设，此处为说理参照", "the average of the industry stands in: same period, same industry, from a statistics body or trade association; art 9 of Fa Shi [2026] No. 7 is written for punitive bases and persuasive here"), d.rule("R05")...)
	}
}

// unitProfit puts the own profit per unit on the sheet: as given, or as price
// less the costs that the measure takes off. It tells whether there is one.
func (d *draft) unitProfit() bool {
	if d.choice("unit_profit_by") != "derived" {
		d.input("unit_profit")
		return true
	}
	d.nothing()
	d.input("price")
	if d.table("unit_costs") == nil {
		d.lacks("unit_costs")
		return false
	}
	cites := d.rule("R02")
	d.compute("avoided_costs", text.T("可避免成本", "avoided costs"), CNY, SumIf{"unit_costs", "each", "avoidable"})
	d.compute("sales_costs", text.T("营业成本", "cost of sales"), CNY, SumIf{"unit_costs", "each", "of_sales"})
	d.compute("all_costs", text.T("全部成本费用", "all costs"), CNY, ColumnSum{"unit_costs", "each"})
	d.compute("marginal_profit", text.T("单位边际利润", "marginal profit per unit"), CNY, Sub(L("price"), L("avoided_costs")), cites...)
	d.compute("gross_profit", text.T("单位毛利", "gross profit per unit"), CNY, Sub(L("price"), L("sales_costs")), cites...)
	d.compute("operating_profit", text.T("单位营业利润", "operating profit per unit"), CNY, Sub(L("price"), L("all_costs")), cites...)
	chosen := L(d.choice("margin_kind") + "_profit")
	d.compute("unit_profit", d.spec("unit_profit").Label, CNY, NoLess(L("zero"), chosen), cites...)
	d.compute("no_unit_profit", text.T("单位没有利润", "no profit per unit"), YesNo, Compare{LessOrEqual, chosen, L("zero")})
	d.warnIf("no_unit_profit", text.T("所选口径下单位没有利润，损失为零", "there is no profit per unit in this measure: the loss is nil"), cites...)
	return true
}

// rateOf is the rule that a profit rate is cited to beside its own.
func (d *draft) rateOf(figure string) bool {
	if d.choice("margin_form") == "average" {
		cites := d.rule(d.spec(figure).Rule)
		if d.choice("margin_source") == "industry" {
			cites = union(cites, d.rule("R05"))
		}
		return d.averageMargin(d.spec(figure).Label, cites)
	}
	d.input(figure)
	if d.choice("margin_source") == "industry" {
		l := &d.sheet.Lines[len(d.sheet.Lines)-1]
		l.Cites = union(l.Cites, d.rule("R05"))
	}
	return true
}

// ownMarginForm: a margin is one figure or, as courts have taken it, the plain
// average of several years.
var (
	ownMarginForm = ChoiceSpec{"margin_form", text.T("利润率形式", "form of the margin"), []Alternative{
		{"figure", text.T("单一数值", "one figure")},
		{"average", text.T("若干年平均", "the average of several years")},
	}, "figure"}

	ownMargins = TableSpec{ID: "margins", Label: text.T("各年利润率", "margins by year"), When: "margin_form=average", From: ownRecords, FromIf: []FromIf{{"margin_source=industry", publishedData}}, Columns: marginTables[0].Columns}

	ownMarginsOfSales = ownMargins.when("detail=table|price, margin_form=average")
)

func (t TableSpec) when(asked string) TableSpec {
	t.When = asked
	return t
}
