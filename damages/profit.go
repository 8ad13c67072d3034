package damages

import "redress/internal/text"

// infringerProfit is GAIN = Qi·v or revenue × rate or revenue − costs (R04),
// times the contribution rate once (R06). Operating profit is the rule; sales
// profit only where the infringer lives entirely on infringing.
var infringerProfit = OptionKind{
	ID: "infringer_profit", Title: text.T("侵权获利", "Infringer's profit"), Route: Tort, Method: ByGain,
	Rules: []string{"R04", "R06"},
	Figures: []FigureSpec{
		{ID: "units", Within: NotNegative, Label: text.T("侵权产品销量", "infringing units sold"), Unit: Of("piece"), When: "basis=units", Prove: proveSales, Rule: "R04"},
		{ID: "unit_profit", Label: text.T("侵权产品单位利润", "infringer's profit per unit"), Unit: CNY, When: "basis=units", Prove: proveBooks, Rule: "R04"},
		{ID: "revenue", Within: NotNegative, Label: text.T("侵权销售额", "infringing revenue"), Unit: CNY, When: "basis=margin", Optional: true, Prove: proveSales},
		{ID: "margin", Within: Within{Least: "-10", Most: "1"}, Label: text.T("侵权人利润率", "infringer's profit margin"), Unit: Rate, When: "basis=margin", Prove: proveBooks, Rule: "R04"},
		{ID: "leave_out_chosen", Label: text.T("剔除侵权人自选支出", "leave out costs the infringer chose"), Unit: YesNo, When: "basis=accounts", Optional: true, Prove: text.T("说明赠送等支出并非经营所必需", "say why gifts and the like were no necessary cost")},
		contributionFigure,
	},
	Choices: []ChoiceSpec{
		{"basis", text.T("计算方式", "basis"), []Alternative{
			{"units", text.T("销量乘以单位利润", "units times unit profit")},
			{"margin", text.T("销售额乘以利润率", "revenue times margin")},
			{"accounts", text.T("收入减成本", "revenue less costs")},
		}, ""},
		{"profit_kind", text.T("利润口径", "profit measure"), []Alternative{
			{"operating", text.T("营业利润", "operating profit")},
			{"sales", text.T("销售利润", "sales profit")},
			{"gross", text.T("毛利", "gross profit")},
		}, "operating"},
	},
	Tables: []TableSpec{
		{ID: "sales", Label: text.T("侵权销售明细", "infringing sales"), When: "basis=accounts", Columns: salesColumns},
		{ID: "costs", Label: text.T("成本明细", "costs"), When: "basis=accounts", Columns: []Column{
			{ID: "item", Label: text.T("成本项目", "cost item"), Unit: Free},
			{ID: "count", Label: text.T("成本件数", "number"), Unit: Of("piece"), Within: NotNegative},
			{ID: "each", Label: text.T("每件成本", "cost each"), Unit: CNY, Within: NotNegative},
			{ID: "chosen", Label: text.T("自选支出", "the infringer's choice"), Unit: YesNo},
		}},
	},
	build: buildInfringerProfit,
}

var (
	proveSales = text.T("平台交易数据、对方账册；申请责令提交（法释〔2020〕7号第24条）", "platform data, the other side's books; ask for an order to produce them (法释〔2020〕7号 art 24)")
	proveBooks = text.T("对方账册；不提交的可按主张和证据认定获利（法释〔2020〕7号第24条）", "the other side's books; if withheld the court may find the gain on the claim and the evidence (法释〔2020〕7号 art 24)")
)

func buildInfringerProfit(d *draft) error {
	d.zero()
	d.inputOr("contribution", "1", notApportioned)
	d.profitKind()
	switch d.choice("basis") {
	case "units":
		d.input("units")
		d.input("unit_profit")
		d.compute("profit", text.T("侵权利润", "profit of the infringement"), CNY, Fen(Mul(L("units"), L("unit_profit"))), d.rule("R04")...)
	case "accounts":
		if !d.profitFromAccounts() {
			return nil
		}
	default:
		d.profitFromRevenue()
	}
	d.compute("has_profit", text.T("存在获利", "there is a profit"), YesNo, IsMore(L("profit"), L("zero")))
	d.total("gain", text.T("侵权获利", "infringer's gain"), Fen(Mul(L("profit"), L("contribution"))), d.rule("R04")...)
	d.result("gain")
	d.barUnless("has_profit", text.T("侵权人没有获利，不能据此主张；不影响侵权成立", "the infringer made no profit, so none can be claimed; infringement is not touched by that"), d.rule("R04")...)
	return nil
}

func (d *draft) profitFromRevenue() {
	if d.asked.Tables["sales"] != "" && d.salesTable() {
		d.compute("sales_total", text.T("侵权销售总额", "total infringing sales"), CNY, ColumnSum{"sales", "amount"})
		d.input("margin")
		d.compute("profit", text.T("侵权利润", "profit of the infringement"), CNY, Fen(Mul(L("sales_total"), L("margin"))), d.rule("R04")...)
		return
	}
	d.input("revenue")
	d.input("margin")
	d.compute("profit", text.T("侵权利润", "profit of the infringement"), CNY, Fen(Mul(L("revenue"), L("margin"))), d.rule("R04")...)
}

func (d *draft) profitFromAccounts() bool {
	d.inputOr("leave_out_chosen", "false", text.T("未主张剔除", "leaving them out is not pleaded"))
	if !d.salesTable() {
		return false
	}
	if d.table("costs", Column{ID: "cost", Label: text.T("成本金额", "cost"), Unit: CNY, Expr: Fen(Mul(C("count"), C("each")))}) == nil {
		d.lacks("costs")
		return false
	}
	d.compute("sales_total", text.T("侵权销售总额", "total infringing sales"), CNY, ColumnSum{"sales", "amount"})
	d.compute("cost_total", text.T("成本合计", "total costs"), CNY, ColumnSum{"costs", "cost"})
	d.compute("chosen_costs", text.T("其中自选支出", "of which the infringer's choice"), CNY, SumIf{"costs", "cost", "chosen"})
	d.compute("profit_all", text.T("收入减全部成本", "revenue less all costs"), CNY, Sub(L("sales_total"), L("cost_total")))
	d.compute("profit_without", text.T("不计自选支出的利润", "profit without the infringer's choice"), CNY, Add(L("profit_all"), L("chosen_costs")))
	d.compute("profit", text.T("侵权利润", "profit of the infringement"), CNY, If{L("leave_out_chosen"), L("profit_without"), L("profit_all")}, d.rule("R04")...)
	return true
}

// profitKind holds the chosen measure against the facts: sales profit only
// for those who live entirely on infringing (专利纠纷规定 art 14(2)).
func (d *draft) profitKind() {
	business := d.claim.Facts["business_of_infringing"].Value == "true"
	switch kind := d.choice("profit_kind"); {
	case kind != "operating" && !business:
		d.warn(text.T("一般按营业利润计算；仅完全以侵权为业的可按销售利润", "operating profit is the rule; sales profit only for those who live entirely on infringing"), d.rule("R04")...)
	case kind == "operating" && business:
		d.warn(text.T("完全以侵权为业的，可改按销售利润计算", "as the infringer lives entirely on infringing, sales profit may be used"), d.rule("R04")...)
	}
}
