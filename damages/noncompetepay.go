package damages

import (
	"redress/damages/law"
	"redress/internal/text"
)

var compensationChoice = ChoiceSpec{"compensation", text.T("竞业限制补偿", "compensation for the non-compete"), []Alternative{
	{"agreed", text.T("约定了数额", "an amount was agreed")},
	{"none_agreed", text.T("未约定数额", "no amount was agreed")},
}, "agreed"}

// returnChoice: the return of compensation is a head of its own, which the
// agreement must give and which a decision may refuse (法释〔2025〕12号 art 15).
var returnChoice = ChoiceSpec{"return_compensation", text.T("返还违约期间的补偿", "return of compensation for the time of the breach"), []Alternative{
	{"not_agreed", text.T("未约定", "not agreed")},
	{"agreed", text.T("有约定", "agreed")},
	{"refused", text.T("有约定但未获支持", "agreed but refused")},
}, "not_agreed"}

var returnRounding = ChoiceSpec{"return_rounding", text.T("返还金额取整", "rounding of the return"), []Alternative{
	{"fen", text.T("到分", "to the fen")}, {"yuan", text.T("到元", "to the yuan")},
}, "fen"}

var releaseChoice = ChoiceSpec{"release", text.T("单位提前解除竞业限制", "early release by the employer"), []Alternative{
	{"none", text.T("没有", "none")},
	{"early", text.T("提前解除且劳动者请求额外补偿", "early, and the employee asks for further months")},
}, "none"}

var compensationFigures = []FigureSpec{
	{ID: "monthly_compensation", Within: NotNegative, Label: text.T("约定月补偿", "monthly compensation agreed"), Unit: CNY, When: "phase=after, compensation=agreed", From: ownRecords, Prove: text.T("竞业限制协议", "the non-compete")},
	{ID: "average_wage", Within: NotNegative, Label: text.T("离职前十二个月平均工资", "average wage of the last 12 months"), Unit: CNY, Optional: true, When: "phase=after", From: ownRecords, Prove: proveWages, Rule: "R19"},
	{ID: "minimum_wage", Within: NotNegative, Label: text.T("履行地月最低工资", "monthly minimum wage at the place of performance"), Unit: CNY, Optional: true, From: publishedData, Prove: text.T("当地人力资源社会保障部门公布的标准", "the standard published there"), Rule: "R19"},
	{ID: "performed", Label: text.T("违约前已履行竞业限制", "the non-compete was performed before the breach"), Unit: YesNo, Optional: true, When: "phase=after", From: fromAuthority, Prove: text.T("劳动者就业记录", "the employee's record of employment"), Rule: "R19"},
	{ID: "breach_until", Label: text.T("违约停止日", "breach ended on"), Unit: DayDate, Optional: true, From: fromAuthority, Prove: text.T("离开竞争单位的证据", "evidence of leaving the competitor")},
	{ID: "employers_fault", Label: text.T("欠付补偿出于单位原因", "compensation went unpaid through the employer"), Unit: YesNo, Optional: true, When: "phase=after", From: ownRecords, Prove: text.T("催告及付款记录", "demands and payment records")},
}

var compensationTable = TableSpec{ID: "months", Label: text.T("逐月补偿", "compensation month by month"), When: "phase=after", From: ownRecords, Columns: []Column{
	{ID: "from", Label: text.T("自", "from"), Unit: DayDate},
	{ID: "to", Label: text.T("至", "to"), Unit: DayDate},
	{ID: "month_days", Label: text.T("当月日历天数", "calendar days of the month"), Unit: DayUnit, Within: Within{Least: "28", Most: "31"}},
	{ID: "agreed", Label: text.T("约定月额", "monthly amount agreed"), Unit: CNY, Within: NotNegative, Optional: true},
	{ID: "paid", Label: text.T("实付", "paid"), Unit: CNY, Within: NotNegative},
}}

// compensation is what the non-compete is paid with, month by month: what was
// earned, what remained unpaid, what comes back for the days of the breach.
func (d *draft) compensation() error {
	if d.choice("phase") == "during" {
		d.compute("returned_compensation", text.T("返还的补偿", "compensation returned"), CNY, L("zero"), d.rule("R21")...)
		return nil
	}
	if err := d.monthlyCompensation(); err != nil {
		return err
	}
	counted := d.compensationMonths()
	if err := d.returned(counted); err != nil {
		return err
	}
	return d.counterClaim(counted)
}

// monthlyCompensation is the amount agreed, or where none was agreed 30 % of the
// average wage, not below the minimum wage (R19).
func (d *draft) monthlyCompensation() error {
	label := text.T("月补偿", "compensation for a month")
	if d.choice("compensation") == "agreed" {
		d.input("monthly_compensation")
		d.inputOr("performed", "true", text.T("违约日之前的天数视为已履行", "the days before the breach count as performed"))
		d.compute("monthly", label, CNY, L("monthly_compensation"), d.rule("R21")...)
		return nil
	}
	for _, id := range []string{"average_wage", "minimum_wage", "performed"} {
		d.input(id)
	}
	return d.fallbackCompensation()
}

// fallbackCompensation is what is paid for a month where no amount was agreed
// (R19).
func (d *draft) fallbackCompensation() error {
	label := text.T("月补偿", "compensation for a month")
	share, err := inLaw(d, law.FallbackCompensation)
	if err != nil {
		return err
	}
	if share.IsNone() {
		d.warn(share.None)
		d.add(Line{ID: "monthly", Label: label, Unit: CNY, Kind: Input})
		return nil
	}
	d.constant("fallback_share", text.T("未约定时的补偿比例", "share where none was agreed"), Rate, Value{Number: share.Value}, share.Cites...)
	d.compute("share_of_wage", text.T("平均工资的比例额", "that share of the average wage"), CNY, Fen(Mul(L("average_wage"), L("fallback_share"))), d.rule("R19")...)
	d.compute("monthly", label, CNY, NoLess(L("share_of_wage"), L("minimum_wage")), d.rule("R19")...)
	d.warn(text.T("未约定补偿不当然使竞业限制无效；劳动者已履行的，按月补偿", "that no compensation was agreed does not void the non-compete; the employee who performed is paid monthly"), d.rule("R19")...)
	return nil
}

// compensationMonths adds the table with its working; false without one.
func (d *draft) compensationMonths() bool {
	d.noDays()
	d.add(Line{ID: "one_day", Label: text.T("一天", "one day"), Unit: DayUnit, Kind: Constant, Given: &Given{Value: Num("1"), Source: Source{Known: OfLaw}}, Note: text.T("起止两日均计入", "first and last day both count")})
	t := d.table("months")
	if t == nil {
		return false
	}
	each, last := L("monthly"), C("to")
	if _, there := t.Column("agreed"); there {
		each = C("agreed")
	}
	if d.has("breach_until") {
		d.input("breach_until")
		last = AtMost(C("to"), L("breach_until"))
	}
	span := func(from, to Expr) Expr { return NoLess(L("no_days"), Add(DaysBetween{from, to}, L("one_day"))) }
	t.Columns = append(t.Columns,
		Column{ID: "days", Label: text.T("天数", "days"), Unit: DayUnit, Expr: span(C("from"), C("to"))},
		Column{ID: "misfit", Label: text.T("天数多于当月", "more days than the month has"), Unit: YesNo, Expr: Compare{Greater, C("days"), C("month_days")}},
		Column{ID: "full", Label: text.T("按天数折算的补偿", "compensation for these days"), Unit: CNY, Expr: FenOver(Mul(each, C("days")), C("month_days"))},
		Column{ID: "breach_days", Label: text.T("违约天数", "days of breach"), Unit: DayUnit, Expr: span(NoLess(C("from"), L("breach_on")), last)},
		Column{ID: "earned_days", Label: text.T("履行天数", "days performed"), Unit: DayUnit, Expr: Sub(C("days"), C("breach_days"))},
		Column{ID: "earned", Label: text.T("应得补偿", "compensation earned"), Unit: CNY, Expr: FenOver(Mul(each, C("earned_days")), C("month_days"))},
		Column{ID: "back", Label: text.T("违约期间已付", "paid for the days of breach"), Unit: CNY, Expr: FenOver(Mul(C("paid"), C("breach_days")), C("days"))},
		Column{ID: "owed", Label: text.T("欠付补偿", "compensation unpaid"), Unit: CNY, Expr: NoLess(L("zero"), Sub(C("earned"), Sub(C("paid"), C("back"))))},
		Column{ID: "nothing_paid", Label: text.T("当月未付", "nothing paid"), Unit: YesNo, Expr: Compare{Equal, C("paid"), L("zero")}},
	)
	d.compute("paid_in_all", text.T("已付补偿合计", "compensation paid in all"), CNY, ColumnSum{"months", "paid"})
	d.compute("misfits", text.T("天数有误的行数", "rows with too many days"), Of("item"), CountIf{"months", "misfit", "item"})
	d.add(Line{ID: "no_items", Label: text.T("零项", "no items"), Unit: Of("item"), Kind: Constant, Given: &Given{Value: Num("0"), Source: Source{Known: OfLaw}}, Note: text.T("比较基准", "what is compared against")})
	d.compute("misfit_there", text.T("有行的天数多于当月", "some row has more days than its month"), YesNo, IsMore(L("misfits"), L("no_items")))
	d.warnIf("misfit_there", text.T("逐月补偿有行的天数多于当月：每行不跨月", "a row of the months has more days than its month: one row, one month"))
	return true
}

// returned is the head of the return: counted only where it was agreed and not
// refused (R21), and never set against the tort damages.
func (d *draft) returned(counted bool) error {
	cites := d.rule("R21")
	basis, err := inLaw(d, law.CompensationReturn)
	if err != nil {
		return err
	}
	how := d.choice("return_compensation")
	if how != "not_agreed" && !counted {
		d.lacksTable("months")
		d.compute("returned_compensation", text.T("返还的补偿", "compensation returned"), CNY, L("months_total"), cites...)
		return nil
	}
	sum := L("zero")
	if how != "not_agreed" {
		d.compute("paid_for_breach", text.T("违约期间已付补偿", "compensation paid for the time of the breach"), CNY, ColumnSum{"months", "back"}, cites...)
		d.compute("return_claimed", text.T("请求返还的补偿", "compensation claimed back"), CNY, d.rounded("return_rounding", L("paid_for_breach")), cites...)
		sum = L("return_claimed")
		if basis.IsNone() {
			d.warn(basis.None)
			d.pendingLabour()
		}
	}
	if how == "refused" {
		sum = L("zero")
		d.reading("return_allowed", text.T("返还获支持", "if the return is allowed"), "return_claimed", false, cites)
	}
	d.compute("returned_compensation", text.T("返还的补偿", "compensation returned"), CNY, sum, cites...)
	return nil
}

// pendingLabour: the breach came before 法释〔2025〕12号 and the judgment after.
// The interpretation is silent on such cases (M).
func (d *draft) pendingLabour() {
	if since := law.CompensationReturn.Since(); !d.claim.lawDay("judged_on").Before(since) {
		d.warn(text.F(text.T("违约早于%[1]v而裁判在其后：法释〔2025〕12号对施行时未决的案件未作规定，第15条可作说理，是否适用有争议", "the breach is older than %[1]v and the judgment is not: Fa Shi [2025] No. 12 is silent on cases then pending; art 15 may be argued, whether it governs is open"), since.String()))
	}
}

// counterClaim is what the employee may claim against it: compensation that he
// earned and was not paid, and three further months on early release (R20).
func (d *draft) counterClaim(counted bool) error {
	var parts []Expr
	if counted {
		d.compute("unpaid", text.T("欠付补偿合计", "compensation unpaid in all"), CNY, If{L("performed"), ColumnSum{"months", "owed"}, L("zero")}, d.rule("R21")...)
		parts = append(parts, L("unpaid"))
		if err := d.threeUnpaid(); err != nil {
			return err
		}
	}
	if d.choice("release") == "early" {
		months, err := inLaw(d, law.EarlyReleaseMonths)
		if err != nil {
			return err
		}
		if months.IsNone() {
			d.warn(months.None)
		} else {
			d.constant("release_months", text.T("额外补偿月数", "further months"), Of("month"), Value{Number: months.Value}, months.Cites...)
			d.compute("release_pay", text.T("提前解除的额外补偿", "further compensation on early release"), CNY, Fen(Mul(L("monthly"), L("release_months"))), d.rule("R20")...)
			parts = append(parts, L("release_pay"))
		}
	}
	if len(parts) > 0 {
		d.compute("counter_claim", text.T("劳动者可反请求的补偿", "compensation the employee may claim"), CNY, sumOf(parts), d.rule("R20")...)
	}
	return nil
}

// threeUnpaid: three months unpaid through the employer open the way to a
// release (法释〔2020〕26号 art 38); it does not come by itself.
func (d *draft) threeUnpaid() error {
	limit, err := inLaw(d, law.UnpaidMonths)
	if err != nil || limit.IsNone() {
		return err
	}
	d.inputOr("employers_fault", "false", text.T("未主张出于单位原因", "that it was the employer's doing is not pleaded"))
	d.constant("unpaid_limit", text.T("可请求解除的欠付月数", "unpaid months that allow a release"), Of("month"), Value{Number: limit.Value}, limit.Cites...)
	d.compute("unpaid_months", text.T("未付补偿的月数", "months without payment"), Of("month"), CountIf{"months", "nothing_paid", "month"})
	d.compute("release_open", text.T("劳动者可请求解除", "the employee may ask for release"), YesNo,
		And{[]Expr{Compare{GreaterOrEqual, L("unpaid_months"), L("unpaid_limit")}, L("employers_fault")}}, limit.Cites...)
	d.warnIf("release_open", text.T("因单位原因三个月未付补偿：劳动者可请求解除竞业限制", "three months unpaid through the employer: the employee may ask for release from the non-compete"), limit.Cites...)
	return nil
}
