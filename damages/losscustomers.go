package damages

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"redress/internal/civil"
	"redress/internal/text"
)

// lossByCustomer compares each customer's purchases before and after
// (law.md §2.3; a method of proof, not a statutory formula):
// Σ max(0, baseline − actual) × margin × causation, customers who followed the
// person voluntarily set aside (法释〔2020〕7号 art 2(2)).
var lossByCustomer = OptionKind{
	ID: "loss_by_customer", Title: text.T("实际损失·按客户", "Actual loss by customer"), Route: Tort, Method: ByLoss,
	Rules: []string{"R02"},
	Figures: slices.Concat([]FigureSpec{
		{ID: "baseline_from", Label: text.T("基期首日", "first day of the baseline"), Unit: DayDate, From: ownReasons, Prove: text.T("以离职前的完整月份为准，说明选取理由", "whole months before departure, with the reason")},
		{ID: "baseline_months", Fixed: true, Within: Within{Least: "1"}, Label: text.T("基期月数", "months of the baseline"), Unit: Of("month"), From: ownReasons, Prove: text.T("披露基期长度及季节性", "disclose its length and seasonality")},
		{ID: "loss_from", Label: text.T("损失期间首日", "first day of the loss period"), Unit: DayDate, From: ownReasons, Prove: text.T("首次侵权行为所在月", "the month of the first act")},
		{ID: "loss_months", Fixed: true, Within: Within{Least: "1"}, Label: text.T("损失期间月数", "months of the loss period"), Unit: Of("month"), From: ownReasons, Prove: text.T("限于合理的竞争优势期间", "no longer than the realistic lead time")},
		{ID: "margin", Within: Part, Label: text.T("利润率", "profit margin"), Unit: Rate, When: "margin_form=figure", From: ownRecords, Prove: proveMargin, Rule: "R02"},
		{ID: "trend", Within: Within{Least: "0", Above: true}, Label: text.T("趋势与季节调整系数", "factor for trend and season"), Unit: Rate, Plain: true, Optional: true,
			From: ownRecords, Prove: text.T("以往同期的增减、行业走势；大于1为应增长，小于1为应下降", "past years and the course of the trade; above 1 for growth that was due, below 1 for decline")},
		agreedOtherwise, ownVATRate(),
	}, []FigureSpec{leadTimeFigure}, reductionFigures),
	Choices: slices.Concat([]ChoiceSpec{marginChoice, marginSource, ownMarginForm}, vatChoices, []ChoiceSpec{prorationOfMonths}),
	Tables: []TableSpec{{ID: "customers", Label: text.T("客户台账", "customer ledger"), Monthly: CNY, From: ownRecords, Columns: []Column{
		{ID: "customer", Label: text.T("客户", "customer"), Unit: Free},
		{ID: "voluntary", Label: text.T("自愿跟随", "followed voluntarily"), Unit: YesNo},
		{ID: "caused", Label: text.T("因果比例", "share caused"), Unit: Rate, Within: Part},
		{ID: "margin", Label: text.T("该户利润率", "margin on the customer"), Unit: Rate, Within: Part, Optional: true},
		{ID: "reason", Label: text.T("剔除理由", "why set aside"), Unit: Free, Optional: true},
	}}, ownMargins, convoyedTable, remedyTable},
	Factors: []FactorSpec{marginReason, {"baseline", text.T("基期的选取理由", "why this baseline")}, {"season", text.T("趋势与季节性", "trend and season")}},
	build:   buildLossByCustomer,
}

func buildLossByCustomer(d *draft) error {
	d.zero()
	for _, id := range []string{"baseline_from", "baseline_months", "loss_from", "loss_months"} {
		d.input(id)
	}
	if !d.has("trend") {
		d.note(text.T("未作趋势与季节调整：基期仅按月数折算", "no adjustment for trend and season: the baseline is scaled by months only"))
	}
	if !d.hasColumn("customers", "margin") {
		if !d.rateOf("margin") {
			return nil
		}
	}
	if d.has("trend") {
		d.input("trend")
	}
	if d.has("agreed_otherwise") {
		d.input("agreed_otherwise")
	}
	d.profitMeasure()
	if err := d.trust(); err != nil {
		return err
	}
	t := d.table("customers")
	if t == nil {
		d.lacks("customers")
		return nil
	}
	before, err := d.window(t, "baseline_from", "baseline_months")
	if err != nil {
		return err
	}
	after, err := d.window(t, "loss_from", "loss_months")
	if err != nil {
		return err
	}
	if err := d.windowsApart(); err != nil {
		return err
	}
	d.baseline()
	months, after := d.monthsCounted(after)
	w := &monthly{draft: d, t: t, before: before, after: after, months: months}
	if err := w.tax(); err != nil {
		return err
	}
	w.columns()
	d.compute("customers_down", text.T("采购下降的客户数", "customers who bought less"), Of("customer"), CountIf{"customers", "fell", "customer"})
	d.compute("customers_aside", text.T("剔除的自愿跟随客户数", "voluntary customers set aside"), Of("customer"), CountIf{"customers", "aside", "customer"}, d.trustCites()...)
	d.note(d.setAside(t))
	d.compute("lost_sales", text.T("采购下降额 未计因果", "fall in purchases before causation"), CNY, ColumnSum{"customers", "lost"})
	d.actualLoss(d.besides(ColumnSum{"customers", "loss"}, "R02"), "R02")
	w.laterMonths()
	w.monthsWithinLookBack()
	return nil
}

// baseline discloses how the baseline was taken and asks whether it covers the
// seasons of a whole year.
func (d *draft) baseline() {
	d.factors(d.kind.Factors[1:])
	d.add(Line{ID: "year", Label: text.T("一年的月数", "months of a year"), Unit: Of("month"), Kind: Constant,
		Given: &Given{Value: count(12), Source: Source{Known: OfLaw}}, Note: text.T("比较基准", "what is compared against")})
	d.compute("short_baseline", text.T("基期不足一年", "the baseline is shorter than a year"), YesNo, Compare{Less, L("baseline_months"), L("year")})
	d.warnIf("short_baseline", text.T("基期不足十二个月，未覆盖完整季节：须说明季节性影响", "the baseline is shorter than twelve months and leaves seasons out: say what the season does"), d.rule("R02")...)
}

// monthsCounted keeps of the loss period the whole months within the lead time
// (R46), and sets the option's window.
func (d *draft) monthsCounted(after []Expr) (string, []Expr) {
	from, end := civil.MonthOf(d.day("loss_from")), d.leadTimeEnd()
	n := len(after)
	if d.has("loss_from") && d.has("loss_months") {
		d.option.from, d.option.to = from.First(), from.Add(n-1).Last()
	}
	if !d.leadTime() || !d.has("loss_from") {
		return "loss_months", after
	}
	within := monthsWithin(from, end)
	d.add(Line{ID: "lead_months", Label: text.T("优势期内的整月数", "whole months within the lead time"), Unit: Of("month"), Kind: Constant,
		Given: &Given{Value: count(within), Source: Source{Known: Reckoned}}, Cites: d.rule("R46"), Note: text.T("自损失期间首月起，届满当月不满整月的不计", "from the first month of the loss period; a month that the lead time ends in is counted only if it ends with it")})
	d.compute("counted_months", text.T("计入月数", "months counted"), Of("month"), AtMost(L("loss_months"), L("lead_months")), d.rule("R46")...)
	switch {
	case within == 0:
		d.bar(text.T("损失期间在合理优势期届满之后", "the loss period lies after the end of the lead time"), d.rule("R46")...)
		return "loss_months", after
	case within < n:
		d.warn(text.F(text.T("损失期间超出合理优势期，超出的 %v 个月已剔除", "the loss period runs beyond the lead time: %v months are taken off"), n-within), d.rule("R46")...)
		d.option.to = from.Add(within - 1).Last()
		after = after[:within]
	}
	return "counted_months", after
}

// namedAside is how many customers set aside are named in the note.
const namedAside = 20

// setAside names the customers who followed voluntarily, with the reason their
// row gives.
func (d *draft) setAside(t *Table) text.Text {
	var zh, en []string
	more := 0
	voluntary := t.data["voluntary"]
	for i := range t.Rows {
		if voluntary.isBlank(i) || !voluntary.at(i, Truth).Truth {
			continue
		}
		if len(zh) == namedAside {
			more++
			continue
		}
		name, why := t.Text("customer", i), t.Text("reason", i)
		zh = append(zh, CellText(name, text.ZH)+"："+cmp.Or(CellText(why, text.ZH), "未写明理由"))
		en = append(en, CellText(name, text.EN)+": "+cmp.Or(CellText(why, text.EN), "no reason given"))
	}
	switch {
	case len(zh) == 0:
		return text.T("没有标为自愿跟随的客户", "no customer is marked as having followed voluntarily")
	case more > 0:
		zh, en = append(zh, fmt.Sprintf("另有 %d 户见明细表", more)), append(en, fmt.Sprintf("%d more in the table", more))
	}
	return text.T(strings.Join(zh, "；"), strings.Join(en, "; "))
}

// window lists the month columns of a period. A period that the ledger does
// not cover whole is an error, not a smaller sum.
func (d *draft) window(t *Table, from, months string) ([]Expr, error) {
	start, n := d.asked.Figures[from], d.asked.Figures[months]
	var cells []Expr
	first, err := civil.ParseDay(start.Value)
	if count := n.given(Of("month")); err == nil && count != nil {
		wanted := int(count.Value.Number.IntPart())
		if !count.Value.Number.Equal(Num(strconv.Itoa(wanted)).Number) || wanted < 1 || wanted > len(t.Columns) {
			return nil, d.invalid("figures/"+months, fmt.Sprintf("“%s”不是台账所含的整月数", n.Value), fmt.Sprintf("%q is no number of whole months of the ledger", n.Value))
		}
		if first.DayOfMonth() != 1 {
			return nil, d.refuse("figures/"+from+"/value", text.F(text.T("“%v”不是月初", "%v is not the first of a month"), first.String()),
				text.T("台账按月，期间从某月 1 日起", "the ledger goes by months: begin on the first day of one"))
		}
		last := civil.MonthOf(first).Add(wanted - 1)
		for _, c := range t.Columns {
			if !c.Period.IsZero() && c.Period.Compare(civil.MonthOf(first)) >= 0 && c.Period.Compare(last) <= 0 {
				cells = append(cells, C(c.ID))
			}
		}
		if len(cells) != wanted {
			return nil, d.invalid("figures/"+months, fmt.Sprintf("台账自 %s 起没有连续 %d 个整月", first, wanted),
				fmt.Sprintf("the ledger has no %d whole months from %s", wanted, first))
		}
		return cells, nil
	}
	for _, c := range t.Columns { // the figure lacks: any month stands for the shape
		if !c.Period.IsZero() {
			return append(cells, C(c.ID)), nil
		}
	}
	return nil, d.invalid("tables/customers", "台账没有按月的列", "the ledger has no monthly columns")
}

// windowsApart refuses a loss period that runs into the baseline and warns of
// one that begins before the first act.
func (d *draft) windowsApart() error {
	base, errBase := civil.ParseDay(d.asked.Figures["baseline_from"].Value)
	loss, errLoss := civil.ParseDay(d.asked.Figures["loss_from"].Value)
	months := d.asked.Figures["baseline_months"].given(Of("month"))
	if errBase != nil || errLoss != nil || months == nil || base.IsZero() || loss.IsZero() {
		return nil
	}
	end := civil.MonthOf(base).Add(int(months.Value.Number.IntPart()))
	if civil.MonthOf(loss).Compare(end) < 0 {
		return d.refuse("figures/loss_from/value", text.F(text.T("损失期间自 %v 起，不在基期之后", "the loss period, from %v, does not come after the baseline"), loss.String()),
			text.F(text.T("基期至 %v 止，损失期间从其后的整月起", "the baseline runs to %v; the loss period begins with a whole month after it"), end.Add(-1).Last().String()))
	}
	if first := d.claim.factDay("first_act"); !first.IsZero() && civil.MonthOf(loss).Compare(civil.MonthOf(first)) < 0 {
		d.warn(text.T("损失期间早于侵权行为开始", "the loss period begins before the first act"))
	}
	return nil
}

// ownVATRate is the rate of the holder's own sales, which its own records show.
func ownVATRate() FigureSpec {
	rate := vatFigures[0]
	rate.From, rate.FromIf = ownRecords, nil
	return rate
}
