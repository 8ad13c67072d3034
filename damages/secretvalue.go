package damages

import (
	"slices"

	"redress/internal/text"
)

// secretValue is R08: where the infringement made the secret public, damages
// may follow its commercial value (法释〔2020〕7号 art 19; before it 法释〔2007〕
// 2号 art 17(2)), by cost, income, market or relief from royalty. A value is
// never claimed together with lost profit of the same period.
var secretValue = OptionKind{
	ID: "secret_value", Title: text.T("实际损失·商业秘密的价值", "Actual loss, value of the secret"), Route: Tort, Method: ByLoss,
	Rules: []string{"R08"},
	Figures: slices.Concat([]FigureSpec{
		{ID: "became_public", Label: text.T("因侵权已为公众所知悉", "the infringement made the secret public"), Unit: YesNo, From: ownRecords, Prove: text.T("公开的载体、日期及与侵权的因果关系", "where and when it was published, and that the infringement did it"), Rule: "R08"},
		{ID: "public_on", Label: text.T("公开之日", "public on"), Unit: DayDate, Optional: true, From: ownRecords, Prove: text.T("公开载体的日期", "date of the publication")},
		{ID: "development_cost", Within: NotNegative, Label: text.T("研究开发成本", "cost of development"), Unit: CNY, When: "method=cost", Optional: true, From: ownRecords, Prove: text.T("研发立项、辅助账、审计报告", "project files, ledgers, audit")},
		{ID: "obsolescence", Within: NotNegative, Label: text.T("功能与经济性贬值", "obsolescence"), Unit: CNY, When: "method=cost", Optional: true, From: fromExpert, Prove: text.T("评估报告", "an appraisal")},
		{ID: "discount_rate", Within: NotNegative, Label: text.T("折现率", "discount rate"), Unit: Rate, When: "method=income|relief", From: fromExpert, Prove: text.T("评估报告载明的折现率及其构成", "rate and its build-up in the appraisal")},
		{ID: "flow_share", Within: SomePart, Label: text.T("秘密的收益分成率", "share of the income due to the secret"), Unit: Rate, When: "method=income", Optional: true, From: fromExpert, Prove: text.T("评估报告；分成率的理由", "an appraisal, with the reason")},
		{ID: "royalty_rate", Within: Part, Label: text.T("节省的许可费率", "royalty rate saved"), Unit: Rate, When: "method=relief", From: ownRecords, Prove: proveLicence},
		{ID: "appraised_value", Within: NotNegative, Label: text.T("评估价值", "appraised value"), Unit: CNY, When: "method=market, market_by=appraisal", From: fromExpert, Prove: text.T("评估报告", "an appraisal"), Rule: "R08"},
		{ID: "valued_on", Label: text.T("评估基准日", "valued as at"), Unit: DayDate, When: "method=market, market_by=appraisal", From: fromExpert, Prove: text.T("评估报告载明", "as the appraisal states")},
		{ID: "check_revenue", Within: NotNegative, Label: text.T("侵权人年均销售额", "the infringer's yearly revenue"), Unit: CNY, Optional: true, From: theirEvidence, Prove: proveSales},
		{ID: "check_years", Within: Within{Least: "0", Above: true}, Label: text.T("侵权年数", "years of infringement"), Unit: Of("year"), Optional: true, From: ownReasons, Prove: text.T("首次与最后行为之日", "days of the first and the last act")},
		{ID: "check_margin", Within: Part, Label: text.T("侵权人利润率 仅供校验", "the infringer's margin, for the check"), Unit: Rate, Optional: true, From: theirEvidence, Prove: proveBooks},
		{ID: "value_after", Within: NotNegative, Label: text.T("公开后的剩余价值", "value that remains"), Unit: CNY, When: "measure=reduced", Optional: true, From: fromExpert, Prove: text.T("评估报告", "an appraisal")},
	}, lossPeriod, []FigureSpec{leadTimeFigure}, reductionFigures),
	Choices: []ChoiceSpec{
		{"method", text.T("评估方法", "method"), []Alternative{
			{"cost", text.T("成本法", "cost")}, {"income", text.T("收益法", "income")},
			{"market", text.T("市场法或评估价值", "market or appraised value")}, {"relief", text.T("许可费节省法", "relief from royalty")},
		}, ""},
		{"market_by", text.T("市场价值来源", "market value by"), []Alternative{
			{"appraisal", text.T("评估价值", "an appraised value")}, {"comparables", text.T("可比交易", "comparable transactions")},
		}, "appraisal"},
		{"measure", text.T("计入的价值", "value counted"), []Alternative{
			{"whole", text.T("全部价值", "the whole value")}, {"reduced", text.T("公开前后的差额", "value before less value after")},
		}, "whole"},
	},
	AskedWhen: map[string]string{"market_by": "method=market"},
	Tables: []TableSpec{
		{ID: "development", Label: text.T("研发支出", "development spending"), When: "method=cost", From: ownRecords, Columns: []Column{
			{ID: "item", Label: text.T("支出项目", "item"), Unit: Free},
			{ID: "amount", Label: text.T("支出金额", "amount spent"), Unit: CNY, Within: NotNegative},
			{ID: "share", Label: text.T("归属本秘密的比例", "share of the secret"), Unit: Rate, Within: Part},
		}},
		{ID: "flows", Label: text.T("收益预测", "income by year"), When: "method=income|relief", From: fromExpert, Columns: []Column{
			{ID: "year", Label: text.T("年度", "year"), Unit: Free},
			{ID: "ordinal", Label: text.T("年次", "number of the year"), Unit: Of("year"), Within: NotNegative},
			{ID: "flow", Label: text.T("年收益或销售额", "income or sales of the year"), Unit: CNY},
			{ID: "factor", Label: text.T("评估报告所列折现系数", "discount factor of the appraisal"), Unit: Rate, Optional: true, Within: SomePart},
		}},
		{ID: "comparables", Label: text.T("可比交易", "comparable transactions"), When: "method=market, market_by=comparables", From: fromExpert, Columns: []Column{
			{ID: "item", Label: text.T("交易", "transaction"), Unit: Free},
			{ID: "amount", Label: text.T("成交价", "price"), Unit: CNY, Within: NotNegative},
			{ID: "adjustment", Label: text.T("修正系数", "adjustment"), Unit: Rate, Within: NotNegative},
			{ID: "weight", Label: text.T("权重", "weight"), Unit: Rate, Within: Part},
		}},
	},
	Factors: []FactorSpec{
		{"cost", text.T("研究开发成本的说明", "development cost")}, {"income", text.T("实施该秘密的收益", "income from use")},
		{"benefit", text.T("可得利益", "expected benefit")}, {"advantage", text.T("可保持竞争优势的时间", "how long the advantage could be kept")},
	},
	build: buildSecretValue,
}

func buildSecretValue(d *draft) error {
	cites := d.rule("R08")
	d.nothing()
	d.factors(d.kind.Factors)
	d.input("became_public")
	d.barUnless("became_public", text.T("商业秘密尚未因侵权公开的，不能按其价值主张；停止侵害和其他损失不受影响", "while the infringement has not made the secret public its value cannot be claimed; the injunction and other loss are not touched by that"), cites...)
	if d.has("public_on") {
		d.input("public_on")
	}
	d.period()
	if !d.inForce("R08") {
		d.warn(text.T("裁判早于2007-02-01：当时尚无按商业价值赔偿的规定", "judged before 2007-02-01: no rule on the commercial value was there yet"))
	}
	if d.earlierBy(ByLoss) != nil || d.claim.asks("infringer_profit") {
		d.warn(text.T("全部价值已含该期间的可得利润：不得与同一期间的利润损失或侵权获利并计", "the whole value contains the profit of the period: it is not claimed together with lost profit or gain of the same period"), cites...)
	}
	worked := map[string]func() (bool, error){"cost": d.valueByCost, "income": d.valueByIncome, "relief": d.valueByIncome, "market": d.valueByMarket}
	if ok, err := worked[d.choice("method")](); err != nil || !ok {
		return err
	}
	d.checkValue()
	value := L("value")
	if d.choice("measure") == "reduced" {
		d.input("value_after")
		value = NoLess(L("zero"), Sub(L("value"), L("value_after")))
	}
	d.actualLoss(value, "R08")
	return nil
}

func (d *draft) value(e Expr) {
	d.compute("value", text.T("商业秘密的价值", "value of the secret"), CNY, e, d.rule("R08")...)
}

// valueByCost is what was spent on the secret less obsolescence.
func (d *draft) valueByCost() (bool, error) {
	if d.table("development", Column{ID: "part", Label: text.T("归属金额", "amount of the secret"), Unit: CNY, Expr: Fen(Mul(C("amount"), C("share")))}) != nil {
		d.compute("development_cost", d.spec("development_cost").Label, CNY, ColumnSum{"development", "part"})
	} else {
		d.input("development_cost")
	}
	d.inputOr("obsolescence", "0", text.T("未计贬值", "no obsolescence is taken off"))
	d.value(NoLess(L("zero"), Sub(L("development_cost"), L("obsolescence"))))
	return true, nil
}

// valueByIncome is Σ flow × share ÷ (1 + r)^n at year-end, or with the royalty
// saved on the sales of each year. Each flow is first compounded to the last
// year and the sum discounted once, so that it is divided once and last.
func (d *draft) valueByIncome() (bool, error) {
	share := "royalty_rate"
	if byFactors := d.hasColumn("flows", "factor"); !byFactors || d.has("discount_rate") {
		d.input("discount_rate")
	}
	if d.choice("method") == "income" {
		share = "flow_share"
		d.inputOr(share, "1", text.T("未主张分成率：现金流全部归属该秘密", "no share is pleaded: the whole flow is due to the secret"))
	} else {
		d.input(share)
	}
	if d.hasColumn("flows", "factor") {
		return d.valueByFactors(share)
	}
	d.unity()
	d.compute("growth", text.T("年复利系数", "growth of a year"), Rate, Add(L("unity"), L("discount_rate")))
	d.plain()
	t := d.table("flows")
	if t == nil {
		d.lacks("flows")
		return false, nil
	}
	if err := d.yearsAreWhole(t); err != nil {
		return false, err
	}
	d.add(Line{ID: "horizon", Label: text.T("末年年次", "number of the last year"), Unit: Of("year"), Kind: Constant,
		Given: &Given{Value: t.largest("ordinal"), Source: Source{Known: Reckoned}}, Note: text.T("收益预测表的最后一年", "the last year of the table")})
	t.Columns = append(t.Columns,
		Column{ID: "left", Label: text.T("距末年的年数", "years to the last"), Unit: Of("year"), Expr: Sub(L("horizon"), C("ordinal"))},
		Column{ID: "compounded", Label: text.T("至末年的复利终值", "compounded to the last year"), Unit: CNY, Expr: Fen(Mul(C("flow"), L(share), Power{L("growth"), C("left")}))})
	d.compute("end_value", text.T("末年终值合计", "compounded in all"), CNY, ColumnSum{"flows", "compounded"})
	d.compute("end_factor", text.T("累计复利系数", "growth over all years"), Rate, Power{L("growth"), L("horizon")})
	d.plain()
	d.value(FenOver(L("end_value"), L("end_factor")))
	d.note(text.T("按年末折现；先复利至末年，再一次折现，不逐年取整", "discounted at year-end; compounded to the last year first and discounted once, no year is rounded apart"))
	return true, nil
}

// valueByFactors is Σ flow × share × the factor that the appraisal prints for
// its year: discounted at mid-year, at a rate that changes, or to a day within
// a year, none of which compounding by whole years gives.
func (d *draft) valueByFactors(share string) (bool, error) {
	t := d.table("flows", Column{ID: "present", Label: text.T("该年现值", "present value of the year"), Unit: CNY, Expr: Fen(Mul(C("flow"), L(share), C("factor")))})
	if t == nil {
		d.lacks("flows")
		return false, nil
	}
	d.value(ColumnSum{"flows", "present"})
	d.note(text.T("按评估报告逐年所列的折现系数，逐年取整到分；系数由评估报告得出，不另行推导", "by the factor that the appraisal prints for each year, each year rounded to the fen; the factors are those of the appraisal and not derived here"))
	return true, nil
}

// yearsAreWhole refuses a year between years: income is discounted at year-end.
func (d *draft) yearsAreWhole(t *Table) error {
	v := t.data["ordinal"]
	for i := range t.Rows {
		if n := v.at(i, Quantity).Number; !v.isBlank(i) && !n.IsInteger() {
			return d.refuse("tables/flows", text.F(text.T("第 %v 行的年次 %v 不是整数", "row %v: the year %v is no whole number"), i+1, n.String()),
				text.T("年次写 1、2、3，按年末折现，不足一年的收益并入所在年度；评估报告按年中或零头期间折现的，增设 factor 列填写报告所列折现系数", "number the years 1, 2, 3, discounted at year-end, and put income of part of a year into its year; where the appraisal discounts at mid-year or over part of a year, add a column factor with its discount factors"))
		}
	}
	return nil
}

// unity is the 1 of 1 + r, and what weights add up to.
func (d *draft) unity() {
	d.add(Line{ID: "unity", Label: text.T("单位一", "unity"), Unit: Rate, Plain: true, Kind: Constant,
		Given: &Given{Value: Num("1"), Source: Source{Known: OfLaw}}, Note: text.T("复利的本金与权重的全部", "the principal of compounding, the whole of weights")})
}

// plain shows the rate added last as a number.
func (d *draft) plain() { d.sheet.Lines[len(d.sheet.Lines)-1].Plain = true }

// largest is the greatest figure of a given column; zero of an empty one.
func (t *Table) largest(column string) Value {
	out := Num("0")
	v := t.data[column]
	c, _ := t.Column(column)
	for i := range t.Rows {
		if x := v.at(i, c.Unit.Kind); !v.isBlank(i) && x.Number.GreaterThan(out.Number) {
			out = x
		}
	}
	return out
}

// valueByMarket is an appraised value as at a day, or comparable transactions
// adjusted and weighted.
func (d *draft) valueByMarket() (bool, error) {
	if d.choice("market_by") == "appraisal" {
		d.input("valued_on")
		d.input("appraised_value")
		d.value(L("appraised_value"))
		return true, nil
	}
	if d.table("comparables", Column{ID: "weighted", Label: text.T("修正加权价", "adjusted and weighted"), Unit: CNY, Expr: Fen(Mul(C("amount"), C("adjustment"), C("weight")))}) == nil {
		d.lacks("comparables")
		return false, nil
	}
	d.unity()
	d.compute("weights", text.T("权重合计", "weights in all"), Rate, ColumnSum{"comparables", "weight"})
	d.compute("weights_whole", text.T("权重合计为一", "the weights make one"), YesNo, Compare{Equal, L("weights"), L("unity")})
	d.barUnless("weights_whole", text.T("权重合计不为百分之百", "the weights do not make 100 %"))
	d.value(ColumnSum{"comparables", "weighted"})
	return true, nil
}

// checkValue is the plausibility check that a court made of an appraised value:
// the infringer's yearly revenue × margin × years exceeds it, and from which
// margin on. It tests the value and adds nothing.
func (d *draft) checkValue() {
	if !d.has("check_revenue") || !d.has("check_years") {
		return
	}
	cites := d.rule("R08")
	d.input("check_revenue")
	d.input("check_years")
	d.compute("check_sales", text.T("侵权期间销售额 仅供校验", "revenue over the years, for the check"), CNY, Fen(Mul(L("check_revenue"), L("check_years"))))
	d.compute("break_even", text.T("校验成立所需的最低利润率", "margin from which the check holds"), Rate, Quotient{L("value"), L("check_sales"), 10}, cites...)
	if !d.has("check_margin") {
		return
	}
	d.input("check_margin")
	d.compute("check_profit", text.T("侵权期间获利 仅供校验", "profit over the years, for the check"), CNY, Fen(Mul(L("check_sales"), L("check_margin"))))
	d.compute("check_exceeds", text.T("获利高于该价值", "the profit exceeds the value"), YesNo, IsMore(L("check_profit"), L("value")), cites...)
	d.compute("check_fails", text.T("校验不成立", "the check fails"), YesNo, Compare{LessOrEqual, L("check_profit"), L("value")})
	d.warnIf("check_fails", text.T("按侵权人的销售额和利润率校验，获利不高于该价值：须另行说明价值的合理性", "by the infringer's revenue and margin the profit does not exceed the value: say why the value is reasonable"), cites...)
}
