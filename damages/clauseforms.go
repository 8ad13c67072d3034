package damages

import "redress/internal/text"

// A penalty clause fixes a sum, or a way to reach one: per breach, per day or
// month, a multiple of compensation or of wages, a rate on another sum. What it comes to is the agreed
// penalty, whatever the form.

var clauseForm = ChoiceSpec{"form", text.T("违约金的约定方式", "form of the penalty"), []Alternative{
	{"sum", text.T("固定数额", "a sum")},
	{"per_breach", text.T("按违约次数", "per breach")},
	{"per_day", text.T("按日", "per day")},
	{"per_month", text.T("按月", "per month")},
	{"compensation", text.T("约定补偿总额的倍数", "a multiple of the compensation agreed")},
	{"paid_compensation", text.T("已付补偿的倍数", "a multiple of the compensation paid")},
	{"wages", text.T("若干个月工资", "a number of monthly wages")},
	{"yearly_wages", text.T("前十二个月工资总额的倍数", "a multiple of twelve months' wages")},
	{"rate_of_sum", text.T("某一金额的比例或倍数，如合同总价、交易额、股权收益", "a rate or multiple of a sum: the contract price, the turnover, the proceeds of shares")},
	{"daily_rate", text.T("某一金额按日的比例，如日万分之五", "a daily rate on a sum, such as 0.05 % a day")},
}, "sum"}

// wageBase must be stated: the same multiple of another wage is another sum.
// Until it is chosen the option is missing.
var wageBase = ChoiceSpec{"wage_base", text.T("工资口径", "wage base"), []Alternative{
	{"unstated", text.T("尚未选定", "not chosen yet")},
	{"base", text.T("基本工资", "base wage")},
	{"total", text.T("全部工资", "total wage")},
	{"average_before_tax", text.T("前十二个月平均 税前", "twelve-month average before tax")},
	{"average_after_tax", text.T("前十二个月平均 税后", "twelve-month average after tax")},
}, "unstated"}

var clauseTax = ChoiceSpec{"tax", text.T("约定数额是税前还是税后", "agreed before or after tax"), []Alternative{
	{"unstated", text.T("未写明", "not stated")},
	{"before_tax", text.T("税前", "before tax")},
	{"after_tax", text.T("税后", "after tax")},
}, "unstated"}

// clauseRounding: courts have awarded one head in whole yuan and left another
// to the fen.
var clauseRounding = ChoiceSpec{"penalty_rounding", text.T("违约金取整", "rounding of the penalty"), []Alternative{
	{"fen", text.T("到分", "to the fen")}, {"yuan", text.T("到元", "to the yuan")},
}, "fen"}

// clauseReduction is a discretionary reduction, by the share left or by the
// sum; courts have left from 3.5 % to all of a clause, often with the loss
// unknown. It is a reading beside the full penalty.
var clauseReduction = ChoiceSpec{"reduction", text.T("酌减的情形", "discretionary reduction"), []Alternative{
	{"none", text.T("不列", "none shown")},
	{"share", text.T("按保留比例", "by the share left")},
	{"sum", text.T("按酌定数额", "by the sum fixed")},
	{"term", text.T("按违约期间占约定期间", "by the months broken of the months agreed")},
}, "none"}

var clauseChoices = []ChoiceSpec{clauseForm, wageBase, clauseTax, clauseRounding, clauseReduction}

var clauseAsked = map[string]string{
	"wage_base": "form=wages|yearly_wages", "tax": "form=compensation|paid_compensation|wages|yearly_wages",
	"penalty_rounding": "form=per_breach|per_day|per_month|compensation|paid_compensation|wages|yearly_wages|rate_of_sum|daily_rate",
}

var proveClause, proveWages = text.T("违约金条款", "the penalty clause"), text.T("工资表、银行流水、个税记录", "pay slips, bank statements, tax records")

var clauseFigures = []FigureSpec{
	{ID: "agreed_penalty", Within: NotNegative, Label: text.T("约定违约金", "agreed penalty"), Unit: CNY, When: "form=sum", From: ownRecords, Prove: proveClause},
	{ID: "penalty_each", Within: NotNegative, Label: text.T("每次违约金", "penalty for each breach"), Unit: CNY, When: "form=per_breach", From: ownRecords, Prove: proveClause},
	{ID: "breaches", Within: NotNegative, Label: text.T("违约次数", "number of breaches"), Unit: Of("time"), When: "form=per_breach", From: theirEvidence, Prove: text.T("逐次列明违约行为及证据", "each breach listed, with its evidence")},
	{ID: "penalty_daily", Within: NotNegative, Label: text.T("每日违约金", "penalty for each day"), Unit: CNY, When: "form=per_day", From: ownRecords, Prove: proveClause},
	{ID: "penalty_from", Label: text.T("按日起算日", "days run from"), Unit: DayDate, When: "form=per_day|daily_rate", From: theirEvidence, Prove: text.T("违约开始的证据；当日不计", "evidence of its beginning; that day is not counted")},
	{ID: "penalty_to", Label: text.T("按日截止日", "days run to"), Unit: DayDate, When: "form=per_day|daily_rate", From: theirEvidence, Prove: text.T("违约停止的证据或计算截止日；当日计入", "evidence of its end, or the day computed to; that day is counted")},
	{ID: "penalty_monthly", Within: NotNegative, Label: text.T("每月违约金", "penalty for each month"), Unit: CNY, When: "form=per_month", From: ownRecords, Prove: proveClause},
	{ID: "penalty_months", Within: NotNegative, Label: text.T("违约月数", "months of breach"), Unit: Of("month"), When: "form=per_month", From: theirEvidence, Prove: text.T("违约起止的证据", "evidence of beginning and end")},
	{ID: "multiple", Plain: true, Within: NotNegative, Label: text.T("约定倍数", "agreed multiple"), Unit: Rate, When: "form=compensation|paid_compensation|yearly_wages", From: ownRecords, Prove: proveClause},
	{ID: "clause_compensation", Within: NotNegative, Label: text.T("计算违约金的月补偿", "monthly compensation the penalty is counted on"), Unit: CNY, When: "form=compensation", From: ownRecords, Prove: text.T("补偿条款", "the clause on compensation")},
	{ID: "clause_months", Within: NotNegative, Label: text.T("计算违约金的补偿月数", "months of compensation the penalty is counted on"), Unit: Of("month"), When: "form=compensation", From: ownRecords, Prove: text.T("补偿条款", "the clause on compensation")},
	{ID: "compensation_paid", Within: NotNegative, Label: text.T("实际已付补偿", "compensation actually paid"), Unit: CNY, When: "form=paid_compensation", From: ownRecords, Prove: text.T("银行回单", "bank records")},
	{ID: "monthly_wage", Within: NotNegative, Label: text.T("按所选口径的月工资", "monthly wage on the base chosen"), Unit: CNY, When: "form=wages", From: ownRecords, Prove: proveWages},
	{ID: "wage_months", Within: NotNegative, Label: text.T("约定的工资月数", "months of wages agreed"), Unit: Of("month"), When: "form=wages", From: ownRecords, Prove: proveClause},
	{ID: "yearly_wage", Within: NotNegative, Label: text.T("前十二个月工资总额", "wages of the last twelve months"), Unit: CNY, When: "form=yearly_wages", From: ownRecords, Prove: proveWages},
	{ID: "clause_base", Within: NotNegative, Label: text.T("计算违约金的金额", "sum the penalty is counted on"), Unit: CNY, When: "form=rate_of_sum|daily_rate", From: ownRecords, Prove: text.T("违约金条款所指的合同总价、交易额、欠款或股权收益及其凭证", "what the clause names: contract price, turnover, debt or proceeds of shares, with its vouchers")},
	{ID: "clause_rate", Within: NotNegative, Label: text.T("约定的比例或倍数", "agreed rate or multiple"), Unit: Rate, When: "form=rate_of_sum", From: ownRecords, Prove: text.T("违约金条款；三成写 0.3，三倍写 3", "the penalty clause; 30 % is 0.3, three times is 3")},
	{ID: "daily_rate", Within: NotNegative, Label: text.T("约定的日比例", "agreed daily rate"), Unit: Rate, When: "form=daily_rate", From: ownRecords, Prove: text.T("违约金条款；日万分之五写 0.0005", "the penalty clause; five in ten thousand a day is 0.0005")},
	{ID: "clause_cap", Within: NotNegative, Label: text.T("条款所定的违约金上限", "cap that the clause sets"), Unit: CNY, Optional: true, When: "form=per_breach|per_day|per_month|rate_of_sum|daily_rate", From: ownRecords, Prove: text.T("违约金条款，如累计不超过合同总价的一定比例", "the penalty clause, such as no more than a part of the contract price in all")},
	{ID: "compensation_on_base", Label: text.T("补偿按基本工资支付", "compensation is paid on the base wage"), Unit: YesNo, Optional: true, When: "form=wages|yearly_wages", From: ownRecords, Prove: text.T("补偿的计算依据", "how the compensation was counted")},
	{ID: "base_wage", Within: NotNegative, Label: text.T("月基本工资", "monthly base wage"), Unit: CNY, Optional: true, When: "form=wages|yearly_wages", From: ownRecords, Prove: proveWages},
	{ID: "share_left", Within: SomePart, Label: text.T("酌减后保留的比例", "share left after reduction"), Unit: Rate, When: "reduction=share", From: ownReasons, Prove: text.T("酌减的理由", "the reasons for a reduction")},
	{ID: "reduced_sum", Within: NotNegative, Label: text.T("酌定的违约金数额", "penalty fixed at discretion"), Unit: CNY, When: "reduction=sum", From: ownReasons, Prove: text.T("裁判或酌减的理由", "the decision, or the reasons for a reduction")},
	{ID: "months_broken", Within: NotNegative, Label: text.T("违约的月数", "months broken"), Unit: Of("month"), When: "reduction=term", From: theirEvidence, Prove: text.T("违约起止的证据；可填小数", "evidence of beginning and end; decimals may be given")},
	{ID: "months_agreed", Within: Within{Least: "0", Above: true}, Label: text.T("约定义务的月数", "months agreed"), Unit: Of("month"), When: "reduction=term", From: ownRecords, Prove: text.T("协议的期限条款", "the term in the agreement")},
}

// clauseProducts are what each form multiplies; a form by the day multiplies
// the days as well.
var clauseProducts = map[string][]string{
	"per_breach": {"penalty_each", "breaches"}, "per_day": {"penalty_daily"}, "per_month": {"penalty_monthly", "penalty_months"},
	"compensation": {"multiple", "clause_compensation", "clause_months"}, "paid_compensation": {"multiple", "compensation_paid"},
	"wages": {"monthly_wage", "wage_months"}, "yearly_wages": {"multiple", "yearly_wage"},
	"rate_of_sum": {"clause_base", "clause_rate"}, "daily_rate": {"clause_base", "daily_rate"},
}

// agreedPenalty puts the agreed penalty on the sheet, by the form of the clause,
// at most what the clause itself sets as its cap.
func (d *draft) agreedPenalty(cites []string) {
	form := d.choice("form")
	if form == "sum" {
		d.input("agreed_penalty")
		return
	}
	var of []Expr
	for _, id := range clauseProducts[form] {
		d.input(id)
		of = append(of, L(id))
	}
	if form == "per_day" || form == "daily_rate" {
		d.penaltyDays(cites)
		of = append(of, L("penalty_days"))
	}
	whole := d.rounded("penalty_rounding", Mul(of...))
	if d.has("clause_cap") {
		d.compute("penalty_uncapped", text.T("计入上限前的违约金", "penalty before the cap of the clause"), CNY, whole, cites...)
		d.input("clause_cap")
		whole = AtMost(L("penalty_uncapped"), L("clause_cap"))
	}
	d.compute("agreed_penalty", d.spec("agreed_penalty").Label, CNY, whole, cites...)
	d.wageBaseFits(cites)
}

// penaltyDays counts the days of a penalty by the day: not the first, but the last.
func (d *draft) penaltyDays(cites []string) {
	d.input("penalty_from")
	d.input("penalty_to")
	d.noDays()
	d.compute("penalty_days", text.T("计违约金的天数", "days that count"), DayUnit, NoLess(L("no_days"), DaysBetween{L("penalty_from"), L("penalty_to")}), cites...)
}

// rounded rounds a head to the fen, or to the yuan where that is chosen.
func (d *draft) rounded(choice string, x Expr) Expr {
	if d.choice(choice) == "yuan" {
		return Round{X: x, Digits: 0}
	}
	return Fen(x)
}

// roundedOver is rounded of a quotient, which is divided once and last.
func (d *draft) roundedOver(choice string, x, over Expr) Expr {
	if d.choice(choice) == "yuan" {
		return Quotient{x, over, 0}
	}
	return FenOver(x, over)
}

// noDays adds the line that counts of days are compared against.
func (d *draft) noDays() {
	if _, there := d.sheet.Line("no_days"); !there {
		d.add(Line{ID: "no_days", Label: text.T("零天", "zero days"), Unit: DayUnit, Kind: Constant,
			Given: &Given{Value: Num("0"), Source: Source{Known: OfLaw}}, Note: text.T("比较基准", "what is compared against")})
	}
}

// wageBaseFits holds the wage base of the penalty against that of the
// compensation: who pays compensation on the base wage cannot count the penalty
// on the total wage (a Shanghai typical case; practice, not a text of law). The
// penalty on the base wage is printed beside the agreed one.
func (d *draft) wageBaseFits(cites []string) {
	form := d.choice("form")
	if d.choice("tax") == "unstated" && d.kind.Applies(clauseAsked["tax"], d.asked.Choices) {
		d.warn(text.T("条款未写明税前税后：数额按填报口径计算，须说明", "the clause does not say before or after tax: the figure is taken as given, say on which"))
	}
	if form != "wages" && form != "yearly_wages" || d.choice("wage_base") == "base" {
		return
	}
	if d.choice("wage_base") == "unstated" {
		d.add(Line{ID: "wage_base_chosen", Label: text.T("已选定工资口径", "the wage base has been chosen"), Unit: YesNo, Kind: Input, Note: text.T("依条款选定工资口径", "choose it, as the clause says")})
		d.warn(text.T("按工资计的违约金须选定工资口径（基本工资、全部工资、税前或税后平均）", "a penalty counted on wages needs its wage base: base wage, total wage, or the average before or after tax"), cites...)
		return
	}
	d.inputOr("compensation_on_base", "false", text.T("未主张补偿按基本工资支付", "that compensation is paid on the base wage is not pleaded"))
	d.warnIf("compensation_on_base", text.T("补偿按基本工资支付的，违约金不能按全部工资计算（上海典型案例）", "compensation is paid on the base wage, so the penalty cannot be counted on the total wage (a Shanghai typical case)"), cites...)
	if !d.has("base_wage") {
		return
	}
	d.input("base_wage")
	on := Mul(L("base_wage"), L("wage_months"))
	if form == "yearly_wages" {
		d.yearMonths()
		on = Mul(L("multiple"), L("base_wage"), L("year_months"))
	}
	d.compute("penalty_on_base", text.T("按基本工资计的违约金", "penalty counted on the base wage"), CNY, d.rounded("penalty_rounding", on), cites...)
	d.reading("on_base_wage", text.T("按基本工资计算", "counted on the base wage"), "penalty_on_base", false, cites)
}

// yearMonths adds the line of twelve months.
func (d *draft) yearMonths() {
	d.constant("year_months", text.T("一年的月数", "months of a year"), Of("month"), Num("12"))
}

// reduced shows a discretionary reduction beside the full penalty; a void one
// has nothing to reduce.
func (d *draft) reduced(cites []string) {
	if d.void {
		return
	}
	switch d.choice("reduction") {
	case "share":
		d.input("share_left")
		d.compute("reduced_penalty", text.T("酌减后的违约金", "penalty after reduction"), CNY, d.rounded("penalty_rounding", Mul(L("agreed_penalty"), L("share_left"))), cites...)
	case "sum":
		d.input("reduced_sum")
		d.add(Line{ID: "share_left", Label: d.spec("share_left").Label, Unit: Rate, Kind: Computed, Expr: Quotient{L("reduced_sum"), L("agreed_penalty"), 4}, Cites: cites})
		d.compute("reduced_penalty", text.T("酌减后的违约金", "penalty after reduction"), CNY, AtMost(L("reduced_sum"), L("agreed_penalty")), cites...)
	case "term":
		d.input("months_broken")
		d.input("months_agreed")
		part := AtMost(L("months_broken"), L("months_agreed"))
		d.compute("months_counted", text.T("计入的月数", "months counted"), Of("month"), part)
		d.compute("reduced_penalty", text.T("酌减后的违约金", "penalty after reduction"), CNY, d.roundedOver("penalty_rounding", Mul(L("agreed_penalty"), L("months_counted")), L("months_agreed")), cites...)
	default:
		return
	}
	d.reading("reduced", text.T("酌减后", "after reduction"), "reduced_penalty", false, cites)
}

// reading prints one line as a reading beside what is taken.
func (d *draft) reading(id string, title text.Text, line string, chosen bool, cites []string) {
	d.option.Readings = append(d.option.Readings, Reading{ID: id, Title: title, Line: d.full(line), Chosen: chosen, Cites: cites})
}
