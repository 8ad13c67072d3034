package damages

import (
	"slices"

	"redress/damages/law"
	"redress/internal/text"
)

// Loss or gain by period: each period has its own figure, margin and, where
// the table has that column, contribution rate. A part of a year may be
// estimated as courts have done: the whole year less what lies outside, less
// so many twelfths of the whole (melamine: year − first quarter − year ÷ 12).
var (
	gainByPeriod = OptionKind{
		ID: "gain_by_period", Title: text.T("侵权获利·分期", "Infringer's profit by period"), Route: Tort, Method: ByGain,
		Rules: []string{"R04", "R06"}, Figures: periodFigures, Choices: periodChoices("operating", "left_out"), Tables: tablesFrom(theirBooks, periodTables),
		build: func(d *draft) error {
			return d.byPeriod("R04", text.T("侵权获利", "infringer's gain"))
		},
	}
	lossByPeriod = OptionKind{
		ID: "loss_by_period", Title: text.T("实际损失·分期", "Actual loss by period"), Route: Tort, Method: ByLoss,
		Rules: []string{"R02", "R06"}, Figures: slices.Concat(periodFigures, reductionFigures), Choices: periodChoices("marginal", "kept", declineAlternative), Tables: tablesFrom(ownRecords, slices.Concat([]TableSpec{periodTables[0], periodTables[1], declineTable}, periodTables[2:])),
		build: func(d *draft) error {
			return d.byPeriod("R02", text.T("实际损失", "actual loss"))
		},
	}
)

var periodFigures = []FigureSpec{contributionFigure, leadTimeFigure}

func periodChoices(profit, outside string, more ...Alternative) []ChoiceSpec {
	return []ChoiceSpec{
		{"figure", text.T("各期数据", "figure of each period"), append([]Alternative{
			{"revenue", text.T("销售额乘以利润率", "revenue times margin")},
			{"units", text.T("数量乘以单位利润", "units times unit profit")},
		}, more...), "revenue"},
		{"profit_kind", text.T("利润口径", "profit measure"), []Alternative{
			{"operating", text.T("营业利润", "operating profit")}, {"sales", text.T("销售利润", "sales profit")},
			{"gross", text.T("毛利", "gross profit")}, {"marginal", text.T("边际利润", "marginal profit")},
		}, profit},
		{"netting", text.T("亏损期间与盈利期间", "loss in one period, profit in another"), []Alternative{
			{"none", text.T("不相抵", "not netted")}, {"net", text.T("相抵", "netted")},
		}, "none"},
		{"proration", text.T("跨期分段方法", "proration across a boundary"), []Alternative{
			{"days", text.T("按日", "by days")}, {"months", text.T("按整月", "by whole months")},
		}, "months"},
		{"outside", text.T("侵权期间之外的期间", "periods outside the acts"), []Alternative{
			{"left_out", text.T("剔除", "left out")}, {"kept", text.T("保留", "kept")},
		}, outside},
		contributionBy, amountChoices[0],
	}
}

// tablesFrom are the same tables from one holder: a loss lies in one's own
// books, a gain in the other side's.
func tablesFrom(f From, tables []TableSpec) []TableSpec {
	out := slices.Clone(tables)
	for i := range out {
		out[i].From = f
	}
	return out
}

var periodTables = []TableSpec{
	{ID: "periods", Label: text.T("分期明细", "figures by period"), When: "figure=revenue", Columns: append(periodSpan,
		Column{ID: "whole", Label: text.T("该期或全年不含税收入", "revenue of the period or year net of VAT"), Unit: CNY},
		Column{ID: "margin", Label: text.T("该期利润率", "margin of the period"), Unit: Rate, Within: Within{Least: "-10", Most: "1"}},
		Column{ID: "less", Label: text.T("扣除期外部分", "less the part outside"), Unit: CNY, Optional: true, Within: NotNegative},
		Column{ID: "twelfths", Label: text.T("再扣全年的月数", "less months of the whole year"), Unit: Of("month"), Optional: true, Within: Within{Least: "0", Most: "12"}},
		Column{ID: "share", Label: text.T("该期贡献率", "contribution rate of the period"), Unit: Rate, Optional: true, Within: SomePart})},
	{ID: "unit_periods", Label: text.T("分期数量明细", "units by period"), When: "figure=units", Columns: append(periodSpan,
		Column{ID: "count", Label: text.T("该期数量", "units of the period"), Unit: Of("piece"), Within: NotNegative},
		Column{ID: "each", Label: text.T("该期单位利润", "unit profit of the period"), Unit: CNY},
		Column{ID: "share", Label: text.T("该期贡献率", "contribution rate of the period"), Unit: Rate, Optional: true, Within: SomePart})},
	contributionTables[0],
}

var periodSpan = []Column{
	{ID: "period", Label: text.T("期间", "period"), Unit: Free},
	{ID: "from", Label: text.T("自", "from"), Unit: DayDate},
	{ID: "to", Label: text.T("至", "to"), Unit: DayDate},
	{ID: "product", Label: text.T("产品", "product"), Unit: Free, Optional: true},
}

func (d *draft) byPeriod(rule string, label text.Text) error {
	name := map[string]string{"revenue": "periods", "units": "unit_periods", "decline": declineTable.ID}[d.choice("figure")]
	d.zero()
	t := d.table(name)
	if t == nil {
		d.lacks(name)
		return nil
	}
	if err := d.inOrderOfTime(t); err != nil {
		return err
	}
	aside, some := d.periodsAside(t, rule)
	if !some {
		d.lacks(name)
		return nil
	}
	d.profitMeasureWarning(rule)
	d.profitOfPeriods(t)
	share := C("share")
	if _, own := t.Column("share"); !own {
		if !d.contributionOr() {
			return nil
		}
		share = L("contribution")
	}
	reduced := d.periodParts(t, rule, share, aside)
	d.compute("profit", text.T("各期利润合计", "profit of all periods"), CNY, ColumnSum{name, "profit"}, d.rule(rule)...)
	d.total("sum", label, ColumnSum{name, "part"}, d.rule(rule)...)
	if rule == "R02" && !reduced {
		d.note(notReduced)
	}
	d.result("sum")
	d.compute("has_sum", text.T("合计为正", "the sum is positive"), YesNo, IsMore(L("sum"), L("zero")))
	d.barUnless("has_sum", text.T("各期合计没有利润，不能据此主张", "the periods together show no profit, so none can be claimed"), d.rule(rule)...)
	d.laterPeriods(t)
	d.recoverablePeriods(t)
	return nil
}

// profitOfPeriods adds the profit of each period, by the figure it is given in.
func (d *draft) profitOfPeriods(t *Table) {
	switch d.choice("figure") {
	case "decline":
		d.declineProfit(t)
	case "units":
		t.Columns = append(t.Columns, Column{ID: "profit", Label: text.T("该期利润", "profit of the period"), Unit: CNY, Expr: d.inRounding(Fen(Mul(C("count"), C("each"))))})
	default:
		d.periodProfit(t)
	}
}

// periodParts adds what each period gives: its profit × contribution, less the
// reductions of a loss, rounded as chosen; nothing for a period set aside, and
// nothing less than nothing unless losses are netted.
func (d *draft) periodParts(t *Table, rule string, share Expr, aside string) (reduced bool) {
	of := []Expr{C("profit"), share}
	if reduced = rule == "R02" && d.keptOfLoss(); reduced {
		of = append(of, L("kept"))
	}
	part := d.inRounding(Fen(Mul(of...)))
	if d.choice("netting") == "none" {
		part = NoLess(L("zero"), part)
	}
	if aside != "" {
		part = If{C(aside), L("zero"), part}
	}
	t.Columns = append(t.Columns, Column{ID: "part", Label: text.T("该期赔偿基数", "base of the period"), Unit: CNY, Expr: part})
	return reduced
}

// profitMeasureWarning: sales profit is for infringement as a business only.
func (d *draft) profitMeasureWarning(rule string) {
	if rule == "R04" && d.choice("profit_kind") == "sales" && d.claim.Facts["business_of_infringing"].Value != "true" {
		d.warn(text.T("销售利润只适用于完全以侵权为业的侵权人", "sales profit is for an infringer who lives entirely on infringing"), d.rule(rule)...)
		d.onlyForBusiness("sales")
	}
}

// periodProfit is revenue of the part that counts times the period's margin.
func (d *draft) periodProfit(t *Table) {
	_, less := t.Column("less")
	_, twelfths := t.Column("twelfths")
	revenue := C("whole")
	if twelfths {
		d.add(Line{ID: "twelve", Label: text.T("全年十二个月", "twelve months of a year"), Unit: Of("month"), Kind: Constant, Given: &Given{Value: Num("12"), Source: Source{Known: OfLaw}}, Note: text.T("日历", "calendar")})
		t.Columns = append(t.Columns, Column{ID: "estimate", Label: text.T("估算的月份", "estimated months"), Unit: CNY, Expr: FenOver(Mul(C("whole"), C("twelfths")), L("twelve"))})
		revenue = Sub(revenue, C("estimate"))
		d.add(Line{ID: "no_months", Label: text.T("零个月", "no months"), Unit: Of("month"), Kind: Constant, Given: &Given{Source: Source{Known: OfLaw}}, Note: text.T("比较基准", "what is compared against")})
		d.compute("months_estimated", text.T("按十二分之一估算的月数", "months estimated as a twelfth"), Of("month"), ColumnSum{t.ID, "twelfths"})
		d.compute("some_estimated", text.T("有估算的月份", "some months are estimated"), YesNo, IsMore(L("months_estimated"), L("no_months")))
		d.warnIf("some_estimated", text.T("部分月份按全年十二分之一估算", "some months are estimated as a twelfth of the year"))
	}
	if less {
		revenue = Sub(revenue, C("less"))
	}
	t.Columns = append(t.Columns,
		Column{ID: "revenue", Label: text.T("计入收入", "revenue counted"), Unit: CNY, Expr: revenue},
		Column{ID: "profit", Label: text.T("该期利润", "profit of the period"), Unit: CNY, Expr: d.inRounding(Fen(Mul(C("revenue"), C("margin"))))})
}

// laterPeriods gives the part of each period that comes from acts on or after
// 2019-04-23, by days and by whole months, for the option that multiplies it.
func (d *draft) laterPeriods(t *Table) {
	if !d.claim.asks(punitiveID) {
		return
	}
	since, cites := law.PunitiveAvailable.Since(), d.rule("R12")
	d.constant("later_from", text.T("惩罚性赔偿施行日", "punitive damages in force from"), DayDate, Value{Day: since}, cites...)
	d.add(Line{ID: "one_day", Label: text.T("首日一天", "the first day itself"), Unit: DayUnit, Kind: Constant, Given: &Given{Value: Num("1"), Source: Source{Known: OfLaw}}, Note: text.T("首日计入", "the first day counts")})
	d.add(Line{ID: "no_days", Label: text.T("零天", "zero days"), Unit: DayUnit, Kind: Constant, Given: &Given{Source: Source{Known: OfLaw}}, Note: text.T("比较基准", "what is compared against")})
	t.calendar(Column{ID: "months", Label: text.T("涉及月数", "months touched"), Unit: Of("month")}, func(i int) int { return monthsTouched(t.day("from", i), t.day("to", i)) })
	t.calendar(Column{ID: "months_later", Label: text.T("其后整月数", "whole months from then on"), Unit: Of("month")}, func(i int) int {
		from, to := t.day("from", i), t.day("to", i)
		if from.Before(since) {
			return monthsFrom(since, to)
		}
		return monthsTouched(from, to)
	})
	t.Columns = append(t.Columns,
		Column{ID: "days", Label: text.T("日数", "days"), Unit: DayUnit, Expr: Add(DaysBetween{C("from"), C("to")}, L("one_day"))},
		Column{ID: "days_after", Label: text.T("施行日起日数", "days from the day in force"), Unit: DayUnit, Expr: Add(DaysBetween{L("later_from"), C("to")}, L("one_day"))},
		Column{ID: "days_later", Label: text.T("其后日数", "days from then on"), Unit: DayUnit, Expr: NoLess(L("no_days"), AtMost(C("days"), C("days_after")))},
		Column{ID: "later_by_days", Label: text.T("其后部分 按日", "later part by days"), Unit: CNY, Expr: FenOver(Mul(C("part"), C("days_later")), C("days"))},
		Column{ID: "later_by_months", Label: text.T("其后部分 按整月", "later part by whole months"), Unit: CNY, Expr: FenOver(Mul(C("part"), C("months_later")), C("months"))})
	for _, way := range []Alternative{{"days", text.T("按日", "by days")}, {"months", text.T("按整月", "by whole months")}} {
		d.compute("later_by_"+way.ID, text.T("2019年4月23日以后部分 "+way.Label.ZH, "part from 2019-04-23 "+way.Label.EN), CNY, ColumnSum{t.ID, "later_by_" + way.ID}, cites...)
	}
	d.compute("proration_difference", text.T("两种分段之差", "difference of the two"), CNY, Sub(L("later_by_days"), L("later_by_months")))
	d.compute("later", text.T("2019年4月23日以后部分", "part from 2019-04-23"), CNY, L("later_by_"+d.choice("proration")), cites...)
	d.option.later = d.full("later")
}
