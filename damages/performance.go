package damages

import (
	"errors"
	"slices"

	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// judgmentPerformance follows a judgment sum through an agreement on
// instalments, in both futures: kept, nothing is added; broken, the judgment
// revives less what was paid, and the doubled interest (R31: debt × 0.0175 % ×
// days, the due day not counted, the last day counted) runs on each unpaid
// instalment from its own due day. The period to apply for enforcement runs
// from the last instalment (CPL art 250).
var judgmentPerformance = OptionKind{
	ID: "performance", Title: text.T("判决履行", "Performance of the judgment"), Route: Performance,
	Rules: []string{"R31"},
	Figures: []FigureSpec{
		{ID: "awarded", Within: NotNegative, Label: text.T("判决确定的金额", "sum fixed by the judgment"), Unit: CNY, From: fromCourt, Prove: text.T("生效判决主文", "the operative part of the judgment")},
		{ID: "as_of", Label: text.T("计算至", "computed to"), Unit: DayDate, From: ownReasons, Prove: text.T("实际付款日或申请执行日", "the day of payment or of the application for enforcement")},
		{ID: "broken", Label: text.T("分期约定未履行", "the agreement was broken"), Unit: YesNo, Optional: true, From: ownRecords, Prove: text.T("逾期未付的银行记录", "bank record of the default")},
	},
	Tables: []TableSpec{
		{ID: "payments", EachOnce: true, Label: text.T("已付款项", "payments"), From: ownRecords, Columns: []Column{
			{ID: "on", Label: text.T("付款日", "paid on"), Unit: DayDate},
			{ID: "sum", Label: text.T("付款金额", "sum paid"), Unit: CNY, Within: NotNegative},
		}},
		{ID: "instalments", Label: text.T("分期", "instalments"), From: fromCourt, Columns: []Column{
			{ID: "due", Label: text.T("应付日", "due on"), Unit: DayDate},
			{ID: "agreed", Label: text.T("约定金额", "sum agreed"), Unit: CNY, Within: NotNegative},
			{ID: "kept", Label: text.T("已履行", "kept"), Unit: YesNo},
		}},
	},
	build: buildPerformance,
}

func buildPerformance(d *draft) error {
	asOf := d.day("as_of")
	d.reads = law.Days{law.ReadsEachDay: asOf, law.ReadsProceduralStep: asOf}
	d.zero()
	d.noDays()
	d.input("awarded")
	d.input("as_of")
	d.inputOr("broken", "false", text.T("未主张违约", "no default is pleaded"))
	if held, err := d.dailyRate(asOf); err != nil || !held {
		return err
	}
	if d.table("payments") == nil {
		d.lacks("payments")
		return nil
	}
	if d.table("instalments",
		Column{ID: "open", Label: text.T("未付金额", "sum open"), Unit: CNY, Expr: If{C("kept"), L("zero"), C("agreed")}},
		Column{ID: "late", Label: text.T("迟延天数", "days late"), Unit: DayUnit, Expr: NoLess(L("no_days"), DaysBetween{C("due"), L("as_of")})},
		Column{ID: "interest", Label: text.T("加倍利息", "doubled interest"), Unit: CNY, Expr: Fen(Mul(C("open"), L("daily_rate"), C("late")))},
	) == nil {
		d.lacks("instalments")
		return nil
	}
	d.performanceTotals(d.rule("R31"))
	t, _ := d.sheet.Table("instalments")
	if dues := t.dates("due"); len(dues) > 0 {
		return d.enforcementLimit(dues[len(dues)-1], true)
	}
	return nil
}

// dailyRate adds the rate of doubled interest. Before 2014-08-01 there is none
// here: the option lacks it, and says so (法释〔2014〕8号 art 7).
func (d *draft) dailyRate(day civil.Day) (bool, error) {
	rate, err := law.DelayedInterestDailyRate.On(day)
	if err != nil {
		return false, err
	}
	label := text.T("加倍部分债务利息日利率", "daily rate of doubled interest")
	if rate.IsNone() {
		d.add(Line{ID: "daily_rate", Label: label, Unit: Rate, Kind: Input, Note: rate.None})
		d.result("daily_rate")
		d.warn(rate.None, "delayint2014.7")
		return false, nil
	}
	d.constant("daily_rate", label, Rate, Value{Number: rate.Value}, rate.Cites...)
	return true, nil
}

func (d *draft) performanceTotals(cites []string) {
	d.compute("paid", text.T("已付合计", "paid in all"), CNY, ColumnSum{"payments", "sum"})
	d.compute("open", text.T("未付分期合计", "instalments open"), CNY, ColumnSum{"instalments", "open"})
	d.compute("difference", text.T("判决金额减已付与未付分期", "judgment sum less payments and open instalments"), CNY, Sub(Sub(L("awarded"), L("paid")), L("open")))
	d.compute("if_kept", text.T("如约履行应付", "due if the agreement is kept"), CNY, L("open"))
	d.compute("revived", text.T("恢复执行的本金", "debt that revives"), CNY, NoLess(L("zero"), Sub(L("awarded"), L("paid"))), cites...)
	d.compute("doubled", text.T("加倍利息合计", "doubled interest in all"), CNY, ColumnSum{"instalments", "interest"}, cites...)
	d.compute("if_broken", text.T("违约恢复执行应付", "due if the agreement is broken"), CNY, Add(L("revived"), L("doubled")), cites...)
	d.total("due", text.T("当前应付", "due as things stand"), If{L("broken"), L("if_broken"), L("if_kept")}, cites...)
	d.result("due")
	d.warn(text.T("未约定的，先抵本金后抵加倍利息；届满日不计、付款日计入", "unless agreed, payments go to the debt first, then to doubled interest; the due day is not counted, the day of payment is"), cites...)
}

// enforcementLimit prints the last day to apply for enforcement, counted from
// the last day of the performance period, of instalments from the last one and
// not from the first; where it is a day of rest, also the day it rolls to.
func (d *draft) enforcementLimit(last civil.Day, instalments bool) error {
	limit, _ := law.DeadlineOf("enforcement")
	e, err := Expire(limit, last, false, d.claim.Published.Holidays)
	var none *NoTermError
	if errors.As(err, &none) {
		d.warn(none.Text())
		return nil
	}
	if err != nil {
		return err
	}
	term, err := limit.Length(false).On(last)
	if err != nil {
		return err
	}
	note := text.T("自履行期间最后一日起二年；遇休假日顺延", "two years from the last day of the performance period; it rolls over a holiday")
	if instalments {
		note = text.T("自最后一期届满起二年；遇休假日顺延", "two years from the last instalment; it rolls over a holiday")
	}
	d.add(Line{ID: "enforce_by", Label: text.T("申请执行期间届满日", "last day to apply for enforcement"), Unit: DayDate, Kind: Constant,
		Given: &Given{Value: Value{Day: e.Computed}, Source: Source{Known: Reckoned}}, Cites: term.Cites, Note: e.words(note)})
	if e.Rolled {
		d.reckoned("enforce_by_rolled", text.T("顺延后的申请执行最后一日", "last day to apply for enforcement after days of rest"), DayDate, Value{Day: e.Expires}, e.cites()...)
		d.note(e.words(e.Steps[len(e.Steps)-1]))
		if !e.Warning.IsZero() {
			d.warn(text.F(text.T("申请执行期间：%v", "time to apply for enforcement: %v"), e.Warning), e.cites()...)
		}
	}
	if instalments && slices.Contains(term.Cites, "cpl2013.239") {
		d.warn(text.T("2022-01-01以前的文本自每期届满分别起算；较早各期请另行核对", "texts before 2022-01-01 counted from each instalment: check the earlier ones apart"), term.Cites...)
	}
	return nil
}
