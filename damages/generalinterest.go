package damages

import (
	"slices"
	"strconv"

	"redress/internal/civil"
	"redress/internal/text"
)

// The general interest that a judgment gives runs on the principal that is left
// after each payment, and each payment meets what has accrued by then before
// the principal (R32: 民法典 art 561, 法释〔2014〕8号 arts 1 and 4). What a payment
// leaves of the principal depends on the interest before it, and that on the
// payment before: so each stretch has lines of its own, which read those of the
// stretch before.

var generalFigures = []FigureSpec{
	{ID: "general_rate", Within: NotNegative, Label: text.T("判决所定一般债务利息年利率", "annual rate of general interest by the judgment"), Unit: Rate, Optional: true, From: fromCourt,
		Prove: text.T("判决主文所定利率", "the rate in the operative part"), Rule: "R32"},
	{ID: "general_from", Label: text.T("一般债务利息起算日", "day general interest runs from"), Unit: DayDate, Optional: true, From: fromCourt,
		Prove: text.T("判决主文；此前已产生的利息另填", "the operative part; what had accrued before is stated apart"), Rule: "R32"},
}

var generalYear = ChoiceSpec{ID: "general_year", Label: text.T("一般债务利息一年的天数", "days of a year of general interest"), Of: []Alternative{
	{"365", text.T("三百六十五日", "365 days")}, {"360", text.T("三百六十日", "360 days")},
}, Default: "365"}

// accrual is one stretch of general interest, to a day of payment or the day
// computed to.
type accrual struct {
	n  string // of its lines
	to civil.Day
}

func (a accrual) line(id string) string { return "general_" + id + "_" + a.n }

// accruals cuts general interest where a payment is made and at the day computed
// to. None where the judgment gives no rate, or its first day lacks.
func (x *delay) accruals() {
	if !x.has("general_rate") {
		return
	}
	x.input("general_rate")
	x.input("general_from")
	from := x.last().Given
	if from == nil || x.until.IsZero() {
		return
	}
	days := append(x.payments.dates("on"), x.until)
	slices.SortFunc(days, civil.Day.Compare)
	for _, day := range slices.Compact(days) {
		if day.After(from.Value.Day) {
			x.general = append(x.general, accrual{strconv.Itoa(len(x.general) + 1), day})
		}
	}
	if !x.until.After(from.Value.Day) {
		x.general = nil
	}
}

// accrue writes the stretches: interest on what is left of the principal, then
// what the payments up to that day have paid of the debt.
func (x *delay) accrue() {
	if len(x.general) == 0 {
		return
	}
	cites, by := x.rule("R32"), []string{"delayint2014.1"}
	x.constant("general_year_days", text.T("一般债务利息一年的天数", "days of a year of general interest"), DayUnit, Num(x.choice("general_year")))
	x.note(text.T("所选的计息方式", "as chosen"))
	x.compute("general_paid_0", text.T("起算日前已付债务", "debt paid before general interest runs"), x.money, x.towardAccrued(L("general_from")), cites...)
	since, soFar, paid := "general_from", "", "general_paid_0"
	for _, a := range x.general {
		label := func(zh, en string) text.Text {
			return text.T("一般债务利息第"+a.n+"段 "+zh, "general interest, stretch "+a.n+", "+en)
		}
		x.reckoned(a.line("to"), label("截止日", "to"), DayDate, Value{Day: a.to})
		x.note(text.T("付款日或计算日", "a day of payment, or the day computed to"))
		x.compute(a.line("days"), label("天数", "days"), DayUnit, DaysBetween{L(since), L(a.line("to"))})
		x.compute(a.line("base"), label("未付本金", "principal left"), x.money, x.bearing(paid), by...)
		x.compute(a.line("accrued"), label("利息", "interest"), x.money, FenOver(Mul(L(a.line("base")), L("general_rate"), L(a.line("days"))), L("general_year_days")), by...)
		all := Expr(L(a.line("accrued")))
		if soFar != "" {
			all = Add(L(soFar), all)
		}
		x.compute(a.line("so_far"), label("累计利息", "interest so far"), x.money, all, by...)
		met := Sub(Sub(SumUpTo{"payments", "sum", "on", L(a.line("to"))}, L("ahead")), L(a.line("so_far")))
		x.compute(a.line("paid"), label("累计已付债务", "debt paid so far"), x.money, AtMost(L("debt"), NoLess(L(paid), met)), cites...)
		since, soFar, paid = a.line("to"), a.line("so_far"), a.line("paid")
	}
	if balance, ok := x.payments.Column("balance"); ok {
		balance.Expr = Sub(L("debt"), x.toward(C("on")))
	}
	x.warn(text.T("一般债务利息按判决所定年利率就未付本金逐段计算，起算日与清偿日只计其一；中止期间只影响加倍利息，不从一般债务利息中扣除", "general interest runs at the rate of the judgment on the principal left, stretch by stretch, of the first day and the day of payment only one counted; stays are left out of doubled interest only, not of general interest"), append(by, cites...)...)
}

// bearing is the principal that bears general interest: what is left of the
// debt, without the court fees counted in it.
func (x *delay) bearing(paid string) Expr {
	if x.byInstalments() || x.choice("fees") != "included" {
		return Sub(L("debt"), L(paid))
	}
	return AtMost(L("principal"), Sub(L("debt"), L(paid)))
}

// now is the stretch that ends on the day computed to; payments after it have
// stretches too.
func (x *delay) now() accrual {
	i := slices.IndexFunc(x.general, func(a accrual) bool { return a.to == x.until })
	return x.general[i]
}
