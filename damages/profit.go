package damages

import (
	"slices"

	"redress/internal/text"
)

var gainKinds = []OptionKind{infringerProfit, gainByPeriod, avoidedCost}

// infringerProfit is GAIN = Qi·v or revenue × rate or revenue − costs (R04),
// times the contribution rate once (R06). Operating profit is the rule; sales
// profit only where the infringer lives entirely on infringing.
var infringerProfit = OptionKind{
	ID: "infringer_profit", Title: text.T("侵权获利", "Infringer's profit"), Route: Tort, Method: ByGain,
	Rules: []string{"R04", "R06"},
	Figures: slices.Concat([]FigureSpec{
		{ID: "units", Within: NotNegative, Label: text.T("侵权产品销量", "infringing units sold"), Unit: Of("piece"), When: "basis=units|unit_price", From: theirSales, Prove: proveSales, Rule: "R04"},
		{ID: "unit_profit", Label: text.T("侵权产品单位利润", "infringer's profit per unit"), Unit: CNY, When: "basis=units", From: theirBooks, Prove: proveBooks, Rule: "R04"},
		{ID: "unit_price", Within: NotNegative, Label: text.T("侵权产品单价", "infringing unit price"), Unit: CNY, When: "basis=unit_price", From: theirSales, Prove: proveSales, Rule: "R04"},
		{ID: "revenue", Within: NotNegative, Label: text.T("侵权销售额", "infringing revenue"), Unit: CNY, When: "basis=margin|turnover", Optional: true, From: theirSales, Prove: proveSales},
		{ID: "leave_out_chosen", Label: text.T("剔除侵权人自选支出", "leave out costs the infringer chose"), Unit: YesNo, When: "basis=accounts", Optional: true, From: ownReasons, Prove: text.T("说明赠送等支出并非经营所必需", "say why gifts and the like were no necessary cost")},
	}, marginFigures, vatFigures, turnoverFigures, sampleFigures, statementFigures, inferenceFigures, contributionFigures, amountFigures, []FigureSpec{leadTimeFigure}),
	Choices: slices.Concat([]ChoiceSpec{
		{"basis", text.T("计算方式", "basis"), []Alternative{
			{"units", text.T("销量乘以单位利润", "units times unit profit")},
			{"unit_price", text.T("销量乘以单价与利润率", "units times price times margin")},
			{"margin", text.T("销售额乘以利润率", "revenue times margin")},
			{"ledger", text.T("销售台账乘以利润率", "sales ledger times margin")},
			{"accounts", text.T("收入减成本", "revenue less costs")},
			{"statements", text.T("利润表逐项计算", "profit statements line by line")},
			{"companies", text.T("关联公司合并并抵销内部销售", "affiliates together, sales to each other eliminated")},
			{"turnover", text.T("营业额的一定份额", "a share of turnover")},
			{"sample", text.T("以抽样部分推算整体", "from a sample to the whole")},
			{"sample_revenue", text.T("以抽样销售额推算整体再乘利润率", "from the revenue of a sample to the whole, times margin")},
		}, ""},
		{"profit_kind", text.T("利润口径", "profit measure"), []Alternative{
			{"operating", text.T("营业利润", "operating profit")},
			{"sales", text.T("销售利润", "sales profit")},
			{"gross", text.T("毛利", "gross profit")},
		}, "operating"},
	}, marginChoices, vatChoices, ledgerChoices, statementChoices, turnoverChoices, inferenceChoices, contributionChoices, amountChoices),
	AskedWhen: map[string]string{
		"margin_of": timesMargin, "margin_form": timesMargin,
		"vat": timesMargin + "|turnover|accounts", "outside": "basis=ledger", "brushed": "basis=ledger",
		"selling_expense": fromStatements, "losses": fromStatements + "; basis=companies", "turnover_by": "basis=turnover",
		"profit_reason": "profit_kind=sales|gross", "margin_reason": timesMargin + ", margin_of=holder|peer|industry", "share_reason": "basis=turnover|sample|sample_revenue",
		"withheld": timesMargin + "|units|turnover", "proration": "basis=ledger, withheld=half|claimed",
	},

	Tables: slices.Concat([]TableSpec{
		{ID: "sales", Label: text.T("侵权销售明细", "infringing sales"), When: "basis=accounts|margin", From: theirSales, Columns: salesColumns},
		{ID: "costs", Label: text.T("成本明细", "costs"), When: "basis=accounts", From: theirBooks, Columns: []Column{
			{ID: "item", Label: text.T("成本项目", "cost item"), Unit: Free},
			{ID: "count", Label: text.T("成本件数", "number"), Unit: Of("piece"), Within: NotNegative},
			{ID: "each", Label: text.T("每件成本", "cost each"), Unit: CNY, Within: NotNegative},
			{ID: "chosen", Label: text.T("自选支出", "the infringer's choice"), Unit: YesNo},
		}},
	}, ledgerTables, marginTables, statementTables, companyTables, contributionTables),
	Factors: []FactorSpec{
		{"profit_reason", text.T("采用该利润口径的理由", "why this measure of profit")},
		{"margin_reason", text.T("不用侵权人自身利润率的理由", "why the margin is not the infringer's own")},
		{"share_reason", text.T("份额或推算的理由", "why this share or this sample")},
		{"contribution_reason", text.T("贡献率或酌取份额的理由", "the reason for the contribution or the share taken")},
	},
	build: buildInfringerProfit,
}

// The bases that multiply by a margin, and those that read profit statements.
const (
	timesMargin    = "basis=margin|ledger|unit_price|sample_revenue"
	fromStatements = "basis=statements; " + timesMargin + ", margin_form=statements"
)

var (
	proveSales = text.T("平台交易数据、对方账册；申请责令提交（法释〔2020〕7号第24条）", "platform data, the other side's books; ask for an order to produce them (法释〔2020〕7号 art 24)")
	proveBooks = text.T("对方账册；不提交的可按主张和证据认定获利（法释〔2020〕7号第24条）", "the other side's books; if withheld the court may find the gain on the claim and the evidence (法释〔2020〕7号 art 24)")
)

// earned is what a basis comes to: the profit of a quantity (units, revenue)
// that an adverse inference may enlarge. A basis that measures the profit
// itself has no quantity and has already put the line "profit".
type earned struct {
	known  string // the line of the quantity that is known
	unit   Unit
	profit func(quantity Expr) Expr
	later  string // the part of it from acts on or after 2019-04-23, where the rows are dated
	// recoverable is the part within the look-back, where some rows lie before it.
	recoverable string
}

// gainBases are the ways of measuring the profit, one for each answer to the
// choice of basis. Each returns nil where a table lacks.
var gainBases map[string]func(*draft) (*earned, error)

func init() {
	gainBases = map[string]func(*draft) (*earned, error){
		"units": (*draft).profitOfUnits, "unit_price": (*draft).profitOfPrice,
		"margin": (*draft).profitOfRevenue, "ledger": (*draft).profitOfLedger,
		"accounts": (*draft).profitOfAccounts, "statements": (*draft).profitOfStatements,
		"companies": (*draft).profitOfCompanies, "turnover": (*draft).profitOfTurnover,
		"sample": (*draft).profitOfSample, "sample_revenue": (*draft).revenueOfSample,
	}
}

func buildInfringerProfit(d *draft) error {
	d.zero()
	d.reasons()
	if !d.contributionRate() {
		return nil
	}
	d.profitKind()
	e, err := gainBases[d.choice("basis")](d)
	if err != nil || e == nil {
		return err
	}
	if e.known != "" {
		d.compute("profit", text.T("侵权利润", "profit of the infringement"), CNY, e.profit(d.withInference(e)), d.rule("R04")...)
	}
	d.compute("has_profit", text.T("存在获利", "there is a profit"), YesNo, IsMore(L("profit"), L("zero")))
	d.gainAmount()
	d.gainOfLaterActs(e)
	d.gainWithinLookBack(e)
	d.undatedGain()
	d.barUnless("has_profit", text.T("侵权人没有获利，不能据此主张；不影响侵权成立", "the infringer made no profit, so none can be claimed; infringement is not touched by that"), d.rule("R04")...)
	return nil
}

// reasons keeps the texts that explain a choice of measure.
func (d *draft) reasons() {
	for _, f := range d.kind.Factors {
		if words := d.asked.Factors[f.ID]; !words.IsZero() {
			d.option.Factors = append(d.option.Factors, Factor{f.Label, words})
		}
	}
}

// profitOfUnits is Qi × v, of a part of the product where one is given.
func (d *draft) profitOfUnits() (*earned, error) {
	d.input("units")
	d.input("unit_profit")
	d.productPart()
	return &earned{known: "units", unit: Of("piece"), profit: func(q Expr) Expr { return d.partOf(q, L("unit_profit")) }}, nil
}

// profitOfPrice is units × price × margin; with the contribution rate it gives
// the gain of one unit too (175,200 × 20 % × 8 % = 2,803.20 a car).
func (d *draft) profitOfPrice() (*earned, error) {
	d.input("units")
	d.input("unit_price")
	price, err := d.netOfVAT("unit_price", text.T("不含税单价", "unit price net of VAT"))
	if err != nil || !d.marginLine() {
		return nil, err
	}
	d.productPart()
	d.compute("gain_of_one", text.T("每件侵权获利", "gain of one unit"), CNY, d.apportioned(Mul(d.partFactors(L(price), L("margin"))...)), d.rule("R06")...)
	return &earned{known: "units", unit: Of("piece"), profit: func(q Expr) Expr { return d.partOf(q, L(price), L("margin")) }}, nil
}

// profitOfRevenue is revenue × margin, the revenue one figure or a table of
// sales.
func (d *draft) profitOfRevenue() (*earned, error) {
	revenue := "revenue"
	if d.asked.Tables["sales"] != "" && d.salesTable() {
		revenue = "sales_total"
		d.compute("sales_total", text.T("侵权销售总额", "total infringing sales"), CNY, ColumnSum{"sales", "amount"})
	} else {
		d.input("revenue")
	}
	revenue, err := d.netOfVAT(revenue, text.T("不含税销售额", "revenue net of VAT"))
	if err != nil || !d.marginLine() {
		return nil, err
	}
	return d.revenueTimesMargin(revenue), nil
}

func (d *draft) revenueTimesMargin(revenue string) *earned {
	d.productPart()
	return &earned{known: revenue, unit: CNY, profit: func(q Expr) Expr { return d.partOf(q, L("margin")) }}
}

// profitOfAccounts is revenue less costs; costs that the infringer chose may be
// left out on a reason.
func (d *draft) profitOfAccounts() (*earned, error) {
	d.inputOr("leave_out_chosen", "false", text.T("未主张剔除", "leaving them out is not pleaded"))
	if !d.salesTable() {
		return nil, nil
	}
	if d.table("costs", Column{ID: "cost", Label: text.T("成本金额", "cost"), Unit: CNY, Expr: Fen(Mul(C("count"), C("each")))}) == nil {
		d.lacks("costs")
		return nil, nil
	}
	d.compute("sales_total", text.T("侵权销售总额", "total infringing sales"), CNY, ColumnSum{"sales", "amount"})
	revenue, err := d.netOfVAT("sales_total", text.T("不含税销售额", "revenue net of VAT"))
	if err != nil {
		return nil, err
	}
	d.compute("cost_total", text.T("成本合计", "total costs"), CNY, ColumnSum{"costs", "cost"})
	d.compute("chosen_costs", text.T("其中自选支出", "of which the infringer's choice"), CNY, SumIf{"costs", "cost", "chosen"})
	d.compute("profit_all", text.T("收入减全部成本", "revenue less all costs"), CNY, Sub(L(revenue), L("cost_total")))
	d.compute("profit_without", text.T("不计自选支出的利润", "profit without the infringer's choice"), CNY, Add(L("profit_all"), L("chosen_costs")))
	d.wholeProfit(If{L("leave_out_chosen"), L("profit_without"), L("profit_all")})
	return &earned{}, nil
}

// profitKind holds the chosen measure against the facts: sales profit only
// for those who live entirely on infringing (专利纠纷规定 art 14(2)).
func (d *draft) profitKind() {
	business := d.claim.Facts["business_of_infringing"].Value == "true"
	switch kind := d.choice("profit_kind"); {
	case kind != "operating" && !business:
		d.warn(text.T("一般按营业利润计算；仅完全以侵权为业的可按销售利润", "operating profit is the rule; sales profit only for those who live entirely on infringing"), d.rule("R04")...)
		d.onlyForBusiness(kind)
	case kind == "operating" && business:
		d.warn(text.T("完全以侵权为业的，可改按销售利润计算", "as the infringer lives entirely on infringing, sales profit may be used"), d.rule("R04")...)
	}
}

// onlyForBusiness holds sales profit to its condition: barred where the
// infringer does not live entirely on infringing, an assumption while that is
// open.
func (d *draft) onlyForBusiness(kind string) {
	if kind != "sales" {
		return
	}
	switch d.claim.Facts["business_of_infringing"].Value {
	case "true":
	case "false":
		d.bar(text.T("侵权人并非完全以侵权为业，不能按销售利润主张：改按营业利润", "the infringer does not live entirely on infringing, so sales profit cannot be claimed: use the operating profit"), d.rule("R04")...)
	default:
		d.unsure = true
		d.warn(text.T("是否完全以侵权为业尚未写明（事实 business_of_infringing），销售利润暂按假定计", "whether the infringer lives entirely on infringing is not stated (fact business_of_infringing): sales profit stands as an assumption"), d.rule("R04")...)
	}
}
