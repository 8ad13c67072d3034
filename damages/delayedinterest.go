package damages

import (
	"slices"

	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// delayedInterest is the doubled part of the interest on a judgment debt paid
// late (R31: debt × 0.0175 % × days) with the order in which payments are
// appropriated (R32: costs, general interest, principal, the doubled part
// last). The debt is without general interest. Each instalment runs from its
// own due day; the time to apply for enforcement runs from the last.
//
// Payments beyond the principal go to the doubled interest, what is then left
// is overpaid; a payment before the due day reduces the principal.
var delayedInterest = OptionKind{
	ID: "delayed_interest", Title: text.T("迟延履行加倍利息", "Doubled interest for delay"), Route: Performance,
	Rules: []string{"R31", "R32"},
	Figures: append([]FigureSpec{
		{ID: "principal", Within: NotNegative, Label: text.T("金钱债务 不含一般债务利息", "money debt without general interest"), Unit: CNY, When: "schedule=single", From: fromCourt, Prove: text.T("生效判决主文", "the operative part of the judgment"), Rule: "R31"},
		{ID: "due_on", Label: text.T("履行期间届满日", "last day of the performance period"), Unit: DayDate, When: "schedule=single", From: fromCourt, Prove: text.T("判决生效日与主文所定期限；未定期限的为生效日", "day of effect and the period fixed; without a period the day of effect"), Rule: "R31"},
		{ID: "until", Label: text.T("计算至", "computed to"), Unit: DayDate, Optional: true, From: ownReasons, Prove: text.T("实际付款日、划拨日、拍卖成交或抵债裁定生效日，或申请执行日", "the day of payment, of deduction, of an effective ruling on sale or set-off, or of the application")},
		{ID: "costs", Within: NotNegative, Label: text.T("先行抵充的实现债权费用", "costs of enforcing the claim, paid first"), Unit: CNY, Optional: true, From: ownRecords, Prove: text.T("执行费等票据", "vouchers of the costs of enforcement"), Rule: "R32"},
		{ID: "general_interest", Within: NotNegative, Label: text.T("一般债务利息", "general interest"), Unit: CNY, Optional: true, From: fromCourt, Prove: text.T("判决主文所定利息，算至计算日，另填利率的算至起算日；判决未定的没有", "as the judgment says, computed to the day, or to the day from which a rate runs; none if the judgment gives none"), Rule: "R32"},
		{ID: "court_fees", Within: NotNegative, Label: text.T("判决由债务人负担的诉讼费用", "court fees the debtor bears by the judgment"), Unit: CNY, Optional: true, When: "fees=included", From: fromCourt, Prove: text.T("判决主文、交费票据", "the operative part, the receipt")},
		{ID: "applied_on", Label: text.T("申请执行日", "day of the application for enforcement"), Unit: DayDate, Optional: true, From: fromCourt, Prove: text.T("执行立案材料", "the docketing papers")},
		{ID: "mid_rate", Within: Within{Least: "0", Above: true}, Label: text.T("起算日汇率中间价", "mid-rate of the first day"), Unit: Rate, Plain: true, Optional: true, From: publishedData, Prove: text.T("中国外汇交易中心公布的中间价", "the published central parity")},
	}, generalFigures...),
	Choices: []ChoiceSpec{
		{ID: "schedule", Label: text.T("履行期限", "when it was due"), Of: []Alternative{
			{"single", text.T("一次履行", "at once")}, {"instalments", text.T("分期履行", "by instalments")},
		}, Default: "single"},
		{ID: "count", Label: text.T("天数计法", "counting of days"), Of: []Alternative{
			{"exclusive", text.T("届满日不计、清偿日计入", "the due day not counted, the day of payment counted")},
			{"both", text.T("首尾均计入", "both days counted")},
		}, Default: "exclusive"},
		{ID: "fees", Label: text.T("诉讼费用计入本金", "court fees in the debt"), Of: []Alternative{
			{"excluded", text.T("不计入", "left out")}, {"included", text.T("计入", "counted")},
		}, Default: "excluded"},
		{ID: "currency", Label: text.T("币种", "currency"), Of: []Alternative{
			{"cny", text.T("人民币", "yuan")}, {"usd", text.T("美元", "US dollars")}, {"eur", text.T("欧元", "euros")},
			{"hkd", text.T("港元", "Hong Kong dollars")}, {"jpy", text.T("日元", "yen")}, {"gbp", text.T("英镑", "pounds sterling")},
		}, Default: "cny"},
		generalYear,
	},
	Tables: []TableSpec{
		{ID: "payments", EachOnce: true, Label: text.T("已付款项", "payments"), From: ownRecords, Columns: paymentColumns},
		{ID: "instalments", Label: text.T("分期", "instalments"), When: "schedule=instalments", From: fromCourt, Columns: []Column{
			{ID: "due", Label: text.T("应付日", "due on"), Unit: DayDate},
			{ID: "agreed", Label: text.T("约定金额", "sum agreed"), Unit: CNY, Within: NotNegative},
		}},
		{ID: "stays", Label: text.T("不计利息的期间", "periods left out"), From: fromCourt, Columns: []Column{
			{ID: "from", Label: text.T("首日", "first day"), Unit: DayDate},
			{ID: "to", Label: text.T("末日", "last day"), Unit: DayDate},
		}},
	},
	build: buildDelayedInterest,
}

var paymentColumns = []Column{
	{ID: "on", Label: text.T("付款日", "paid on"), Unit: DayDate},
	{ID: "sum", Label: text.T("付款金额", "sum paid"), Unit: CNY, Within: NotNegative},
}

// delay is a late debt being drafted.
type delay struct {
	*draft
	money Unit
	dues  []civil.Day // the days it falls due, in order, each once
	paid  []civil.Day // the days of payments up to until, the same way
	until civil.Day
	stays []civil.Period
	// payments is the table of payments, general the stretches of general interest.
	payments *Table
	general  []accrual
}

func (x *delay) byInstalments() bool { return x.choice("schedule") == "instalments" }

func buildDelayedInterest(d *draft) error {
	x := &delay{draft: d, money: d.currency()}
	d.zero()
	d.sheet.Lines[0].Unit, d.sheet.Lines[0].Label = x.money, text.T("零", "nothing")
	d.noDays()
	if x.byInstalments() && !x.instalments() {
		return nil
	}
	if err := x.dates(); err != nil {
		return err
	}
	x.debt()
	x.appropriation()
	if len(x.dues) == 0 || x.until.IsZero() {
		x.result(map[bool]string{true: "due_on", false: "until"}[len(x.dues) == 0])
		return nil
	}
	if held, err := d.dailyRate(x.until); err != nil || !held {
		return err
	}
	x.segments()
	x.totals()
	x.converted()
	return d.enforcementLimit(x.dues[len(x.dues)-1], len(x.dues) > 1)
}

// currency is the unit of money the debt is in (法释〔2014〕8号 art 5).
func (d *draft) currency() Unit {
	return map[string]Unit{"cny": CNY, "usd": {Money, "USD"}, "eur": {Money, "EUR"}, "hkd": {Money, "HKD"}, "jpy": {Money, "JPY"}, "gbp": {Money, "GBP"}}[d.choice("currency")]
}

// last is the line added last.
func (d *draft) last() *Line { return &d.sheet.Lines[len(d.sheet.Lines)-1] }

// instalments reads the days on which the debt falls due; false where the
// table lacks.
func (x *delay) instalments() bool {
	t := x.table("instalments")
	if t == nil {
		x.lacks("instalments")
		return false
	}
	t.inMoney(x.money)
	if x.dues = t.dates("due"); len(x.dues) == 0 {
		x.lacks("instalments")
		return false
	}
	return true
}

// dates settles from which days and to which day is computed: the day given,
// else the last payment. The zero day is one that lacks.
func (x *delay) dates() error {
	if !x.byInstalments() {
		x.input("due_on")
		if g := x.last().Given; g != nil {
			x.dues = []civil.Day{g.Value.Day}
		}
	}
	all := x.received()
	x.input("until")
	switch g := x.last().Given; {
	case g != nil:
		x.until = g.Value.Day
	case len(all) > 0 && len(x.dues) > 0:
		x.until = all[len(all)-1]
		if x.until.Before(x.dues[0]) { // paid ahead of time: no delay yet
			x.until = x.dues[0]
		}
		x.last().Given, x.last().Note = &Given{Value: Value{Day: x.until}}, text.T("未写计算日，算至最后一次付款", "no day is given: computed to the last payment")
	}
	if len(x.dues) == 0 || x.until.IsZero() {
		return nil
	}
	if x.until.Before(x.dues[0]) {
		return x.refused("figures/until", text.F(text.T("计算日 %v 早于履行期间届满日 %v", "computed to %v, before the due day, %v"), x.until.String(), x.dues[0].String()))
	}
	if n := len(all); n > 0 && all[n-1].After(x.until) {
		x.warn(text.F(text.T("计算日 %v 之后的付款未计入", "payments after %v are not counted"), x.until.String()))
	}
	x.paid = slices.DeleteFunc(all, func(day civil.Day) bool { return day.After(x.until) })
	x.texts()
	return x.readStays()
}

// texts are read by the day computed to, articles of procedure by the day of
// the application where that is given.
func (x *delay) texts() {
	x.reads = law.Days{law.ReadsEachDay: x.until, law.ReadsBreach: x.until, law.ReadsProceduralStep: x.until}
	if x.has("applied_on") {
		x.input("applied_on")
		x.reads[law.ReadsProceduralStep] = x.day("applied_on")
	}
}

// received reads the table of payments, empty where nothing was paid, with what
// had been paid and what was left of the debt after each.
func (x *delay) received() []civil.Day {
	after := []Column{
		{ID: "so_far", Label: text.T("累计付款", "paid so far"), Unit: x.money, Expr: SumUpTo{"payments", "sum", "on", C("on")}},
		{ID: "balance", Label: text.T("付款后未付债务", "debt left after it"), Unit: x.money, Expr: Sub(L("debt"), x.toward(C("on")))},
	}
	t := x.table("payments", after...)
	if t == nil {
		t = lawTable("payments", text.T("已付款项 无", "payments, none"), append(slices.Clone(paymentColumns), after...), nil)
		x.sheet.Tables = append(x.sheet.Tables, t)
	}
	t.inMoney(x.money)
	x.payments = t
	return t.dates("on")
}

// toward is what payments up to a day have paid of the debt, after what is
// paid ahead of it.
func (x *delay) toward(day Expr) Expr {
	if len(x.general) == 0 {
		return x.towardAccrued(day)
	}
	paid := []Expr{x.towardAccrued(AtMost(day, L("general_from")))}
	for _, a := range x.general {
		paid = append(paid, If{Compare{GreaterOrEqual, day, L(a.line("to"))}, L(a.line("paid")), L("zero")})
	}
	return NoLess(paid...)
}

// towardAccrued is toward where no interest accrues beside what is stated.
func (x *delay) towardAccrued(day Expr) Expr {
	return AtMost(L("debt"), NoLess(L("zero"), Sub(SumUpTo{"payments", "sum", "on", day}, L("ahead"))))
}

// debt is D: the sum adjudged or the instalments, without general interest;
// court fees only where chosen, since whether they belong in it is not settled.
func (x *delay) debt() {
	cites := x.rule("R31")
	if x.byInstalments() {
		x.compute("debt", text.T("应付债务", "debt due"), x.money, ColumnSum{"instalments", "agreed"}, cites...)
		return
	}
	x.input("principal")
	x.last().Unit = x.money
	if x.choice("fees") != "included" {
		x.compute("debt", text.T("应付债务", "debt due"), x.money, L("principal"), cites...)
		return
	}
	x.moneyOr("court_fees", text.T("未录入诉讼费用", "no court fees are given"))
	x.compute("debt", text.T("应付债务", "debt due"), x.money, Add(L("principal"), L("court_fees")), cites...)
	x.warn(text.T("诉讼费用是否计入计息本金没有定论，本表按所选计入", "whether court fees belong in the debt is not settled; here they are counted by choice"), cites...)
}

// moneyOr is a figure in the currency of the debt, nothing where it is not
// given.
func (x *delay) moneyOr(id string, note text.Text) {
	x.inputOr(id, "0", note)
	x.last().Unit = x.money
}

// appropriation is R32: costs and general interest are paid ahead of the debt.
func (x *delay) appropriation() {
	cites := x.rule("R32")
	x.moneyOr("costs", text.T("未主张", "none is claimed"))
	x.moneyOr("general_interest", text.T("判决未定或未主张", "the judgment gives none, or none is claimed"))
	x.accruals()
	if x.has("general_interest") && len(x.paid) > 0 && x.paid[0].Before(x.statedTo()) {
		x.warn(text.F(text.T("一般债务利息作为在首次付款 %v 前已全部产生而先行抵充；其后才产生的部分不先于该次付款的本金，请只列首次付款前产生的数额，其后的填判决所定利率，由本表逐段计算", "general interest is taken as accrued before the first payment, on %v, and paid ahead of it; what accrued later does not rank ahead of the principal that payment met: give here what had accrued by then and state the rate of the judgment for the rest, which is then worked out"),
			x.paid[0].String()), cites...)
	}
	x.compute("ahead", text.T("先于本金抵充的款项", "what is paid ahead of the debt"), x.money, Add(L("costs"), L("general_interest")), cites...)
	x.accrue()
}

// statedTo is the day to which the general interest stated has accrued.
func (x *delay) statedTo() civil.Day {
	if len(x.general) > 0 {
		return x.day("general_from")
	}
	return x.until
}

// totals is what each payment went to and what is left, both ways of counting.
func (x *delay) totals() {
	r31, r32 := x.rule("R31"), x.rule("R32")
	left := func(debt, paid string) Expr { return Sub(L(debt), L(paid)) }
	beyond := func(of ...string) Expr {
		rest := L("paid")
		for _, line := range of {
			rest = Sub(rest, L(line))
		}
		return rest
	}
	x.compute("doubled_exclusive", text.T("加倍利息 届满日不计", "doubled interest, due day not counted"), x.money, ColumnSum{"segments", "interest"}, r31...)
	x.compute("doubled_both", text.T("加倍利息 首尾均计入", "doubled interest, both days counted"), x.money, ColumnSum{"segments", "interest_both"}, r31...)
	x.readingsOfCount(r31)
	x.compute("paid", text.T("截至计算日已付", "paid by that day"), x.money, SumUpTo{"payments", "sum", "on", L("until")})
	x.compute("to_costs", text.T("抵充费用", "applied to costs"), x.money, AtMost(L("paid"), L("costs")), r32...)
	ahead := x.appliedAhead(beyond, r32)
	x.totalIn("doubled", text.T("加倍利息", "doubled interest"), L("doubled_"+x.choice("count")), r31)
	x.compute("to_doubled", text.T("抵充加倍利息", "applied to doubled interest"), x.money, AtMost(beyond("to_costs", "to_general", "to_debt"), L("doubled")), r32...)
	x.compute("overpaid", text.T("多付", "overpaid"), x.money, beyond("to_costs", "to_general", "to_debt", "to_doubled"))
	x.compute("outstanding", text.T("未付债务", "debt outstanding"), x.money, left("debt", "to_debt"), r32...)
	x.compute("ahead_open", text.T("未付费用与一般债务利息", "costs and general interest open"), x.money, Sub(Sub(ahead, L("to_costs")), L("to_general")), r32...)
	x.compute("doubled_open", text.T("未付加倍利息", "doubled interest open"), x.money, left("doubled", "to_doubled"), r32...)
	x.totalIn("due_in_all", text.T("尚应付合计", "still due in all"), Add(L("ahead_open"), L("outstanding"), L("doubled_open")), r32)
	x.result("doubled")
	x.warn(text.T("抵充顺序为费用、一般债务利息、本金，加倍利息最后；当事人另有约定的从其约定", "payments go to costs, general interest, the debt, and doubled interest last, unless agreed otherwise"), r32...)
}

// appliedAhead is what went to general interest and to the debt; it gives all
// that is paid ahead of the debt. Interest that accrues after a payment is not
// met by it: the debt paid is that of the last stretch, and interest is met by
// the rest.
func (x *delay) appliedAhead(beyond func(of ...string) Expr, cites []string) Expr {
	general, debt := text.T("抵充一般债务利息", "applied to general interest"), text.T("抵充债务本金", "applied to the debt")
	if len(x.general) == 0 {
		x.compute("to_general", general, x.money, AtMost(beyond("to_costs"), L("general_interest")), cites...)
		x.compute("to_debt", debt, x.money, AtMost(beyond("to_costs", "to_general"), L("debt")), cites...)
		return L("ahead")
	}
	x.compute("general_accrued", text.T("计算日前逐段产生的一般债务利息", "general interest of all stretches"), x.money, L(x.now().line("so_far")), "delayint2014.1")
	x.compute("to_debt", debt, x.money, L(x.now().line("paid")), cites...)
	x.compute("to_general", general, x.money, AtMost(beyond("to_costs", "to_debt"), Add(L("general_interest"), L("general_accrued"))), cites...)
	return Add(L("ahead"), L("general_accrued"))
}

// totalIn is a total in the currency of the debt.
func (x *delay) totalIn(id string, label text.Text, e Expr, cites []string) {
	x.total(id, label, e, cites...)
	x.last().Unit = x.money
}

// readingsOfCount prints both ways of counting the days (法释〔2014〕8号 art 2
// says from the day of expiry).
func (x *delay) readingsOfCount(cites []string) {
	for _, id := range []string{"exclusive", "both"} {
		x.option.Readings = append(x.option.Readings, Reading{ID: id, Title: x.alternative("count", id), Line: x.full("doubled_" + id),
			Default: id == "exclusive", Chosen: id == x.choice("count"), Cites: cites})
	}
}

// converted gives a foreign sum in yuan at the mid-rate of the first day, the
// other way that art 5 allows.
func (x *delay) converted() {
	if x.money == CNY {
		return
	}
	x.warn(text.T("外币债务：以该币种按同一日利率计算，或按起算日中间价折算，二者择一", "a foreign-currency debt: the same daily rate in that currency, or converted at the mid-rate of the first day"), "delayint2014.5")
	if x.has("mid_rate") {
		x.input("mid_rate")
		x.last().Unit = Unit{Ratio, "CNY/" + x.money.Code}
		x.compute("doubled_in_yuan", text.T("加倍利息折合人民币", "doubled interest in yuan"), CNY, Fen(Mul(L("doubled"), L("mid_rate"))), "delayint2014.5")
	}
}
