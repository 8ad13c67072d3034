package damages

import (
	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// dailySums is R43: what a judgment fixes for each day of default on a duty
// other than money (stop using, destroy, publish, transfer a patent), or once
// for each unit; and, where the default caused loss, that loss made good twice
// instead (CPL art 264, 法释〔2022〕11号 art 505).
var dailySums = OptionKind{
	ID: "daily_sums", Title: text.T("迟延履行金", "Late-performance money"), Route: Performance,
	Rules: []string{"R43"},
	Figures: []FigureSpec{
		{ID: "stop_on", Label: text.T("计算截止日", "computed to"), Unit: DayDate, Optional: true, From: ownReasons, Prove: text.T("实际履行日或申请执行日", "the day of performance or of the application")},
		{ID: "loss_caused", Within: NotNegative, Label: text.T("迟延履行造成的损失", "loss the delay caused"), Unit: CNY, Optional: true, From: ownRecords, Prove: text.T("判决生效后继续使用造成的销量、价格损失", "sales and price lost after the judgment"), Rule: "R43"},
	},
	Choices: []ChoiceSpec{
		{ID: "measure", Label: text.T("计算依据", "measure"), Of: []Alternative{
			{"fixed", text.T("按判决所定日额", "the daily sums of the judgment")}, {"twice_the_loss", text.T("双倍补偿损失", "the loss made good twice")},
		}, Default: "fixed"},
		{ID: "count", Label: text.T("天数计法", "counting of days"), Of: []Alternative{
			{"both", text.T("首尾均计入", "both days counted")}, {"exclusive", text.T("首日不计、末日计入", "the first day not counted, the last counted")},
		}, Default: "both"},
	},
	Tables: []TableSpec{{ID: "duties", Label: text.T("各项义务", "duties"), From: fromCourt, Columns: []Column{
		{ID: "duty", Label: text.T("义务", "duty"), Unit: Free},
		{ID: "from", Label: text.T("违反首日", "first day of default"), Unit: DayDate},
		{ID: "to", Label: text.T("违反末日", "last day of default"), Unit: DayDate},
		{ID: "rate", Label: text.T("判决所定金额", "sum fixed"), Unit: CNY, Within: NotNegative},
		{ID: "units", Label: text.T("项数", "number"), Unit: Of("item"), Within: NotNegative},
		{ID: "daily", Label: text.T("按日计", "by the day"), Unit: YesNo},
	}}},
	build: buildDailySums,
}

func buildDailySums(d *draft) error {
	step := d.claim.CutOff
	if day, err := civil.ParseDay(d.asked.Figures["stop_on"].Value); err == nil && !day.IsZero() {
		step = day
	}
	d.reads = law.Days{law.ReadsProceduralStep: step, law.ReadsEachDay: step}
	if err := d.twiceTheLoss(step); err != nil {
		return err
	}
	fixed := d.choice("measure") == "fixed"
	if fixed || d.asked.Tables["duties"] != "" {
		held := d.duties(step)
		switch {
		case fixed && held:
			d.result("by_the_judgment")
		case fixed:
			d.lacks("duties")
		}
	}
	d.warn(publishedSums(), d.rule("R43")...)
	d.warn(text.T("日额须由判决或执行法院确定；按日额与双倍补偿损失择一，不并用", "a daily sum is fixed by the judgment or the court of enforcement; it stands instead of twice the loss, never beside it"), d.rule("R43")...)
	return nil
}

// publishedSums lists what published judgments fixed, for comparison.
func publishedSums() text.Text {
	var of []text.Text
	for _, p := range law.PublishedDailySums() {
		each := map[bool]text.Text{true: text.T("%[1]v每日 %[2]v 元（%[3]v）", "%[1]v, CNY %[2]v a day (%[3]v)"), false: text.T("%[1]v一次 %[2]v 元（%[3]v）", "%[1]v, CNY %[2]v once (%[3]v)")}[p.Daily]
		of = append(of, text.F(each, p.Duty, text.Group(p.Sum.StringFixed(2)), p.Case))
	}
	return text.F(text.T("可供参照的已公布数额：%v", "published sums for comparison: %v"), text.Join(text.T("；", "; "), of...))
}

// duties works out each row: days × sum × number, or sum × number where the
// judgment fixes it once. A default that still lasts runs to the day computed
// to, and none beyond it.
func (d *draft) duties(step civil.Day) bool {
	d.noDays()
	d.input("stop_on")
	if l := d.last(); l.Given == nil {
		l.Given, l.Note = &Given{Value: Value{Day: step}}, text.T("未写截止日，算至证据截止日", "no day is given: computed to the cut-off day")
	}
	first := map[string]string{"both": "1", "exclusive": "0"}[d.choice("count")]
	d.add(Line{ID: "first_day", Label: text.T("首日计入的日数", "first day where counted"), Unit: DayUnit, Kind: Constant,
		Given: &Given{Value: Num(first), Source: Source{Known: OfLaw}}, Note: d.alternative("count", d.choice("count"))})
	t := d.table("duties",
		Column{ID: "days", Label: text.T("天数", "days"), Unit: DayUnit, Expr: NoLess(L("no_days"), Add(DaysBetween{C("from"), AtMost(C("to"), L("stop_on"))}, L("first_day")))},
		Column{ID: "sum_by_day", Label: text.T("按日计的金额", "sum by the day"), Unit: CNY, Expr: Fen(Mul(C("rate"), C("units"), C("days")))},
		Column{ID: "sum_once", Label: text.T("一次计的金额", "sum at once"), Unit: CNY, Expr: Fen(Mul(C("rate"), C("units")))},
		Column{ID: "sum", Label: text.T("迟延履行金", "late-performance money"), Unit: CNY, Expr: If{C("daily"), C("sum_by_day"), C("sum_once")}},
	)
	if t == nil {
		return false
	}
	d.total("by_the_judgment", text.T("按判决所定金额合计", "sums the judgment fixes, in all"), ColumnSum{"duties", "sum"}, d.rule("R43")...)
	d.measureReading("fixed", "by_the_judgment")
	return true
}

// twiceTheLoss is the other measure, printed whenever the loss is given.
func (d *draft) twiceTheLoss(step civil.Day) error {
	chosen := d.choice("measure") == "twice_the_loss"
	if !chosen && !d.has("loss_caused") {
		return nil
	}
	multiple, err := law.LateLossMultiple.On(step)
	if err != nil {
		return err
	}
	d.input("loss_caused")
	label := text.T("补偿倍数", "multiple of the loss")
	if multiple.IsNone() {
		d.add(Line{ID: "multiple", Label: label, Unit: Rate, Kind: Input, Note: multiple.None})
		d.warn(multiple.None)
	} else {
		d.add(Line{ID: "multiple", Label: label, Unit: Rate, Kind: Constant, Plain: true, Given: &Given{Value: Value{Number: multiple.Value}, Source: Source{Known: OfLaw}}, Cites: multiple.Cites})
	}
	d.total("twice", text.T("双倍补偿的损失", "the loss made good twice"), Fen(Mul(L("loss_caused"), L("multiple"))), d.rule("R43")...)
	d.measureReading("twice_the_loss", "twice")
	if chosen {
		d.result("twice")
	}
	return nil
}

func (d *draft) measureReading(choice, line string) {
	d.option.Readings = append(d.option.Readings, Reading{ID: choice, Title: d.alternative("measure", choice), Line: d.full(line),
		Default: choice == "fixed", Chosen: choice == d.choice("measure"), Cites: d.rule("R43")})
}
