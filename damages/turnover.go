package damages

import "redress/internal/text"

// Where no margin can be had, courts have taken a share of turnover as the
// profit: a rate, or turnover divided by a number (÷ 15); and have scaled a
// sample that was measured to the whole.

var turnoverFigures = []FigureSpec{
	{ID: "turnover_rate", Within: SomePart, Label: text.T("营业额份额", "share of turnover"), Unit: Rate, When: "basis=turnover, turnover_by=rate", From: ownReasons, Prove: proveShare},
	{ID: "turnover_divisor", Within: Within{Least: "1"}, Plain: true, Label: text.T("营业额除数", "divisor of turnover"), Unit: Rate, When: "basis=turnover, turnover_by=divisor", From: ownReasons, Prove: proveShare},
}

var proveShare = text.T("同类裁判、行业惯例；理由须说明", "like judgments, custom of the trade; the reason is stated")

var turnoverChoices = []ChoiceSpec{{"turnover_by", text.T("份额的写法", "how the share is stated"), []Alternative{
	{"rate", text.T("比例", "a rate")}, {"divisor", text.T("除数", "a divisor")},
}, "rate"}}

// profitOfTurnover is revenue × rate, or revenue ÷ divisor.
func (d *draft) profitOfTurnover() (*earned, error) {
	d.input("revenue")
	revenue, err := d.netOfVAT("revenue", text.T("不含税销售额", "revenue net of VAT"))
	if err != nil {
		return nil, err
	}
	d.wantReason("share_reason", text.T("须说明为何以营业额的一定份额作为利润", "say why a share of turnover stands for the profit"))
	d.productPart()
	if d.choice("turnover_by") == "divisor" {
		d.input("turnover_divisor")
		return &earned{known: revenue, unit: CNY, profit: func(q Expr) Expr { return FenOver(d.ofPart(q), L("turnover_divisor")) }}, nil
	}
	d.input("turnover_rate")
	return &earned{known: revenue, unit: CNY, profit: func(q Expr) Expr { return d.partOf(q, L("turnover_rate")) }}, nil
}

// wantReason asks for a text of the option that was not given.
func (d *draft) wantReason(factor string, words text.Text) {
	if d.asked.Factors[factor].IsZero() {
		d.warn(words)
	}
}

var sampleFigures = []FigureSpec{
	{ID: "sample_revenue", Within: NotNegative, Label: text.T("抽样部分销售额", "revenue of the sample"), Unit: CNY, When: "basis=sample_revenue", From: theirSales, Prove: proveSales, Rule: "R04"},
	{ID: "sample_profit", Label: text.T("抽样部分利润", "profit of the sample"), Unit: CNY, When: "basis=sample", From: theirBooks, Prove: proveSales, Rule: "R04"},
	{ID: "sample_size", Within: Within{Least: "0", Above: true}, Plain: true, Label: text.T("抽样部分规模", "size of the sample"), Unit: Rate, When: "basis=sample|sample_revenue", From: theirPremises, Prove: text.T("勘验或清点笔录，与整体用同一计量单位", "record of the inspection or count, in the unit of the whole")},
	{ID: "whole_size", Within: Within{Least: "0", Above: true}, Plain: true, Label: text.T("整体规模", "size of the whole"), Unit: Rate, When: "basis=sample|sample_revenue", From: fromAuthority, Prove: text.T("登记、许可或产量资料，与抽样用同一计量单位", "registers, permits or output, in the unit of the sample")},
}

// profitOfSample is the sample's profit × whole ÷ sample.
func (d *draft) profitOfSample() (*earned, error) {
	d.sampleOf("sample_profit")
	d.wholeProfit(FenOver(Mul(L("sample_profit"), L("whole_size")), L("sample_size")))
	return &earned{}, nil
}

// revenueOfSample is the sample's revenue × whole ÷ sample, times the margin.
func (d *draft) revenueOfSample() (*earned, error) {
	d.sampleOf("sample_revenue")
	d.compute("scaled_revenue", text.T("推算的整体销售额", "revenue of the whole, scaled"), CNY, FenOver(Mul(L("sample_revenue"), L("whole_size")), L("sample_size")), d.rule("R04")...)
	revenue, err := d.netOfVAT("scaled_revenue", text.T("不含税销售额", "revenue net of VAT"))
	if err != nil || !d.marginLine() {
		return nil, err
	}
	return d.revenueTimesMargin(revenue), nil
}

func (d *draft) sampleOf(figure string) {
	for _, id := range []string{figure, "sample_size", "whole_size"} {
		d.input(id)
	}
	d.wantReason("share_reason", text.T("须说明抽样部分何以代表整体", "say why the sample stands for the whole"))
	d.compute("sample_above_whole", text.T("抽样大于整体", "the sample is larger than the whole"), YesNo, IsMore(L("sample_size"), L("whole_size")))
	d.warnIf("sample_above_whole", text.T("抽样部分大于整体：核对计量单位", "the sample is larger than the whole: check the units"))
}
