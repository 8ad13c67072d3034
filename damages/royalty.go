package damages

import (
	"slices"
	"strings"

	"redress/damages/law"
	"redress/internal/text"
)

// royalty is R07: a reasonable royalty as a route to the actual loss
// (法释〔2020〕7号 art 20(1)). It is no tier of its own: the complaint form of
// 法〔2025〕82号 has no tick for it. The factors are those of 法释〔2020〕12号
// art 32.
var royalty = OptionKind{
	ID: "royalty", Title: text.T("实际损失·参照许可使用费", "Actual loss by reference to a royalty"), Route: Tort, Method: ByLoss,
	Rules: []string{"R07", "R06"},
	Figures: slices.Concat([]FigureSpec{
		{ID: "base", Within: NotNegative, Label: text.T("许可费计算基数", "base of the royalty"), Unit: CNY, When: "basis=rate", From: theirEvidence, Prove: text.T("对应期间的不含税销售额", "sales of the period net of VAT"), Rule: "R07"},
		{ID: "royalty_rate", Within: Part, Label: text.T("许可费率", "royalty rate"), Unit: Rate, When: "basis=rate", From: ownRecords, Prove: proveLicence, Rule: "R07"},
		{ID: "fee", Within: NotNegative, Label: text.T("约定许可费", "agreed fee"), Unit: CNY, When: agreedFee + ", currency=cny", From: ownRecords, Prove: proveLicence, Rule: "R07"},
		{ID: "units", Within: NotNegative, Label: text.T("侵权产品销量", "infringing units sold"), Unit: Of("piece"), When: "basis=per_unit", From: theirEvidence, Prove: proveSales},
		{ID: "years", Within: NotNegative, Label: text.T("年数", "years"), Unit: Of("year"), When: overTime, Optional: true, From: ownReasons, Prove: text.T("侵权期间；可填小数", "the period of infringement; decimals are taken")},
		{ID: "months", Within: NotNegative, Label: text.T("其余月数", "further months"), Unit: Of("month"), When: overTime, Optional: true, From: ownReasons, Prove: text.T("不足一年的整月", "whole months short of a year")},
		{ID: "days", Within: NotNegative, Label: text.T("其余天数", "further days"), Unit: DayUnit, When: overTime, Optional: true, From: ownReasons, Prove: text.T("不足一月的天数", "days short of a month")},
		{ID: "days_in", Within: Within{Least: "28", Most: "366"}, Label: text.T("所在月或年的天数", "days of that month or year"), Unit: DayUnit, When: overTime, Optional: true, From: ownReasons, Prove: text.T("按月折算填该月天数，按年折算填365或366", "the days of that month, or 365 or 366 where days are part of a year")},
		{ID: "multiple", Within: Within{Least: "0", Above: true}, Label: text.T("许可费的倍数", "multiple of the royalty"), Unit: Rate, Plain: true, Optional: true, From: ownReasons, Prove: text.T("说明为何合理许可费高于参照的许可：范围、规模、非自愿", "why a reasonable royalty is above the licence referred to: scope, scale, no free bargain")},
		{ID: "rate_on", Label: text.T("汇率日", "day of the exchange rate"), Unit: DayDate, When: agreedFee + ", currency=" + abroad, Optional: true, From: ownReasons, Prove: text.T("写明取何日汇率及理由", "say which day and why")},
		{ID: "fee_paid", Label: text.T("许可费已实际支付", "the fee was actually paid"), Unit: YesNo, Optional: true, From: ownRecords, Prove: text.T("发票、付款凭证、完税凭证", "invoices, payment and tax records")},
		{ID: "related_parties", Label: text.T("许可双方有利害关系", "licensor and licensee are related"), Unit: YesNo, Optional: true, From: publishedData, Prove: text.T("工商登记、股权结构", "company records, shareholdings")},
		contributionFigure,
	}, foreignFees(), lossPeriod, []FigureSpec{leadTimeFigure}, reductionFigures),
	Choices: []ChoiceSpec{
		{"basis", text.T("计费方式", "basis"), []Alternative{
			{"rate", text.T("基数乘以费率", "rate on a base")},
			{"lump_sum", text.T("一次总付", "lump sum")},
			{"per_unit", text.T("单件许可费乘以销量", "fee per unit times units")},
			{"yearly", text.T("年费乘以期间", "yearly fee times the term")},
			{"monthly", text.T("月费乘以期间", "monthly fee times the term")},
			{"periods", text.T("各期基数乘以各期费率", "a base and a rate for each period")},
		}, ""},
		{"base_is", text.T("基数所涵盖的期间", "what the base covers"), []Alternative{
			{"period", text.T("整个侵权期间", "the whole period")},
			{"year", text.T("一年", "one year")},
		}, "period"},
		{"days_by", text.T("零头天数的折算", "how further days count"), []Alternative{
			{"month", text.T("按该月天数", "as part of their month")},
			{"year", text.T("按该年天数", "as part of their year")},
		}, "month"},
		{"currency", text.T("许可费币种", "currency of the fee"), currencies, "cny"},
		contributionBy,
		{"rounding", text.T("期间许可费的取整", "rounding of the royalty of a period"), amountChoices[0].Of, "fen"},
		{"proration", text.T("跨期分段方法", "proration across a boundary"), []Alternative{
			{"days", text.T("按日", "by days")}, {"months", text.T("按整月", "by whole months")},
		}, "months"},
	},
	AskedWhen: map[string]string{"base_is": "basis=rate", "days_by": overTime, "currency": agreedFee, "proration": "basis=periods"},
	Tables: []TableSpec{{ID: "royalty_periods", Label: text.T("各期许可费", "royalty by period"), When: "basis=periods", From: theirEvidence, Columns: append(slices.Clone(periodSpan),
		Column{ID: "base", Label: text.T("该期基数", "base of the period"), Unit: CNY, Within: NotNegative},
		Column{ID: "rate", Label: text.T("该期许可费率", "royalty rate of the period"), Unit: Rate, Within: Part})}, contributionTables[0]},
	Factors: []FactorSpec{
		{"paid", text.T("许可费是否实际支付及支付方式", "whether and how the fee was paid")},
		{"performed", text.T("许可合同是否实际履行或备案", "whether the licence was performed or recorded")},
		{"scope", text.T("许可的内容与方式及范围和期限", "content, manner, scope and term of the licence")},
		{"related", text.T("被许可人与许可人的利害关系", "relation of licensee and licensor")},
		{"custom", text.T("行业许可的通常标准", "custom of the trade")},
		{"infringement", text.T("侵权行为的性质与持续时间及范围", "nature, duration and extent of the infringement")},
	},
	build: buildRoyalty,
}

// Fees that are agreed as a sum, and those that run over time.
const (
	agreedFee = "basis=lump_sum|per_unit|yearly|monthly"
	overTime  = "basis=rate|yearly|monthly"
	abroad    = "usd|eur|jpy|hkd|gbp|krw|twd|sgd|chf|aud|cad"
)

var proveLicence = text.T("许可合同、付款凭证、备案；第三方可比许可须说明可比性（法释〔2020〕12号第31、32条）",
	"licence, payment records, filing; comparability of a third party's licence (法释〔2020〕12号 arts 31, 32)")

// currencies in which a fee may be agreed; each has a fee and an exchange rate
// of its own among the figures.
var currencies = []Alternative{
	{"cny", text.T("人民币", "yuan")}, {"usd", text.T("美元", "US dollars")}, {"eur", text.T("欧元", "euros")}, {"jpy", text.T("日元", "yen")},
	{"hkd", text.T("港元", "Hong Kong dollars")}, {"gbp", text.T("英镑", "pounds sterling")}, {"krw", text.T("韩元", "won")}, {"twd", text.T("新台币", "New Taiwan dollars")},
	{"sgd", text.T("新加坡元", "Singapore dollars")}, {"chf", text.T("瑞士法郎", "Swiss francs")}, {"aud", text.T("澳元", "Australian dollars")}, {"cad", text.T("加元", "Canadian dollars")},
}

func foreignFees() []FigureSpec {
	var out []FigureSpec
	for _, c := range currencies[1:] {
		unit := foreignMoney(c.ID)
		out = append(out,
			FigureSpec{ID: "fee_" + c.ID, Within: NotNegative, Label: text.T("约定许可费 "+c.Label.ZH, "agreed fee in "+c.Label.EN), Unit: unit, When: agreedFee + ", currency=" + c.ID, Optional: true, From: ownRecords, Prove: proveLicence, Rule: "R07"},
			FigureSpec{ID: "exchange_" + c.ID, Within: Within{Least: "0", Above: true}, Label: text.T(c.Label.ZH+"汇率", "exchange rate of "+c.Label.EN), Unit: Unit{Ratio, CNY.Code + "/" + unit.Code}, When: agreedFee + ", currency=" + c.ID, Optional: true,
				From: publishedData, Prove: text.T("该日人民币汇率中间价，每一外币单位", "the central parity of that day, for one unit of the currency")})
	}
	return out
}

func foreignMoney(currency string) Unit { return Unit{Money, strings.ToUpper(currency)} }

func buildRoyalty(d *draft) error {
	if d.choice("basis") == "rate" && d.choice("currency") != "cny" {
		return d.refuse("choices/currency", text.T("基数乘以费率的，基数以人民币计", "a rate is taken on a base in yuan"), text.T("币种选 cny", "choose cny as the currency"))
	}
	if err := d.daysFit(); err != nil {
		return err
	}
	cites := d.rule("R07")
	d.factors(d.kind.Factors)
	d.period()
	if !d.contributionOr() {
		return nil
	}
	if ok, err := d.licence(); err != nil || !ok {
		return err
	}
	d.inputOr("multiple", "1", text.T("未主张倍数，按一倍计", "no multiple is pleaded, once the royalty"))
	var parts []Expr
	if c := d.choice("currency"); c != "cny" {
		d.input("rate_on")
		d.input("exchange_" + c)
		parts = append(parts, L("exchange_"+c))
	}
	of := func(licensed Expr) Expr {
		return Fen(Mul(append(append([]Expr{licensed}, parts...), L("multiple"), L("contribution"))...))
	}
	d.actualLoss(of(L("licensed")), "R07")
	d.royaltyOfLaterPeriods(of)
	d.licenceWarnings(cites)
	return nil
}

// daysFit refuses days that their month or year does not have, and a month or
// year of a length that none has.
func (d *draft) daysFit() error {
	days, whole := d.given("days", DayUnit), d.given("days_in", DayUnit)
	if days == nil || whole == nil {
		return nil
	}
	lengths, mend := []string{"28", "29", "30", "31"}, text.T("按月折算的写该月天数 28 至 31；按年折算的把 days_by 改为 year", "as part of a month write the days of that month, 28 to 31; as part of a year set days_by to year")
	if d.choice("days_by") == "year" {
		lengths, mend = []string{"365", "366"}, text.T("按年折算的写 365 或 366；按月折算的把 days_by 改为 month", "as part of a year write 365 or 366; as part of a month set days_by to month")
	}
	if n := whole.Value.Number; !slices.ContainsFunc(lengths, func(l string) bool { return n.Equal(Num(l).Number) }) {
		return d.refuse("figures/days_in/value", text.F(text.T("所选折算方式下没有 %v 天的一期", "no period of %v days in the way that is chosen"), n.String()), mend)
	}
	if days.Value.Number.GreaterThan(whole.Value.Number) {
		return d.refuse("figures/days/value", text.F(text.T("零头 %v 天多于该期的 %v 天", "%v further days are more than the %v days of their period"), days.Value.Number.String(), whole.Value.Number.String()),
			text.T("把满一月或一年的部分写入 months 或 years", "put whole months or years under months or years"))
	}
	return nil
}

// licence puts what the licence would have cost over the infringement on the
// sheet, in the currency of the fee.
func (d *draft) licence() (bool, error) {
	money, fee, cites := CNY, "fee", d.rule("R07")
	basis := d.choice("basis")
	if c := d.choice("currency"); c != "cny" && basis != "rate" {
		money, fee = foreignMoney(c), "fee_"+c
	}
	licensed := func(e Expr) {
		d.compute("licensed", text.T("期间许可费", "royalty over the period"), money, d.inRounding(e), cites...)
	}
	switch basis {
	case "periods":
		return d.royaltyByPeriod(cites)
	case "lump_sum":
		d.input(fee)
		licensed(L(fee))
	case "per_unit":
		d.input(fee)
		d.input("units")
		licensed(Fen(Mul(L(fee), L("units"))))
	case "rate":
		d.input("base")
		d.input("royalty_rate")
		if d.choice("base_is") == "period" {
			licensed(Fen(Mul(L("base"), L("royalty_rate"))))
			return true, nil
		}
		d.compute("yearly_fee", text.T("年许可费", "royalty of a year"), CNY, d.inRounding(Fen(Mul(L("base"), L("royalty_rate")))), cites...)
		licensed(d.overTerm("yearly_fee", money, "yearly"))
	default:
		d.input(fee)
		licensed(d.overTerm(fee, money, basis))
	}
	return true, nil
}

// overTerm is a yearly or monthly fee over years, months and days; each part is
// a line of its own, multiplied first and divided last.
func (d *draft) overTerm(fee string, money Unit, per string) Expr {
	d.add(Line{ID: "year_months", Label: text.T("一年的月数", "months of a year"), Unit: Of("month"), Kind: Constant,
		Given: &Given{Value: count(12), Source: Source{Known: OfLaw}}, Note: text.T("历法", "the calendar")})
	var parts []Expr
	part := func(id string, label text.Text, e Expr) {
		if _, product := e.(Round); product { // a quotient is rounded to the fen in its own line
			e = d.inRounding(e)
		}
		d.compute(id, label, money, e)
		parts = append(parts, L(id))
	}
	if d.has("years") || !d.has("months") && !d.has("days") { // without any term the years lack
		d.input("years")
		whole := Mul(L(fee), L("years"))
		if per == "monthly" {
			whole = Mul(L(fee), L("years"), L("year_months"))
		}
		part("for_years", text.T("整年部分", "for the years"), Fen(whole))
	}
	if d.has("months") {
		d.input("months")
		label := text.T("整月部分", "for the months")
		if per == "monthly" {
			part("for_months", label, Fen(Mul(L(fee), L("months"))))
		} else {
			part("for_months", label, FenOver(Mul(L(fee), L("months")), L("year_months")))
		}
	}
	if d.has("days") {
		d.input("days")
		d.input("days_in")
		part("for_days", text.T("零头天数部分", "for the days"), d.overDays(fee, per))
	}
	if len(parts) == 1 {
		return parts[0]
	}
	return Add(parts...)
}

// overDays is the fee for days short of a month: part of their month or of
// their year, whichever the choice says.
func (d *draft) overDays(fee, per string) Expr {
	whole := Mul(L(fee), L("days"))
	switch byYear := d.choice("days_by") == "year"; {
	case byYear && per == "monthly":
		return FenOver(Mul(L(fee), L("days"), L("year_months")), L("days_in"))
	case byYear || per == "monthly":
		return FenOver(whole, L("days_in"))
	}
	return FenOver(whole, Mul(L("year_months"), L("days_in")))
}

// licenceWarnings say what the court examines.
func (d *draft) licenceWarnings(cites []string) {
	d.warn(text.T("许可使用费是确定实际损失的途径，不是独立的赔偿顺位；要素式起诉状中列入“原告损失”", "a royalty is a route to the actual loss and no tier of its own; in the complaint form it stands under the plaintiff's loss"), cites...)
	if !d.inForce("R07") {
		d.warn(text.T("裁判早于2020-09-12：当时无此条，依法释〔2007〕2号第17条第1款参照专利方法", "judged before 2020-09-12: the article was not yet there; the patent method served by reference under art 17(1) of Fa Shi [2007] No. 2"), cites...)
	}
	if d.has("multiple") {
		d.add(Line{ID: "once", Label: text.T("一倍", "once"), Unit: Rate, Plain: true, Kind: Constant, Given: &Given{Value: Num("1"), Source: Source{Known: OfLaw}}, Note: text.T("比较基准", "what is compared against")})
		d.compute("multiplied", text.T("主张许可费倍数", "a multiple is claimed"), YesNo, IsMore(L("multiple"), L("once")))
		d.warnIf("multiplied", text.T("反不正当竞争法没有“许可费的倍数”：倍数须作为合理许可费说理，且不得再就同一基数重复计算惩罚性倍数", "the AUCL has no multiple of a royalty: argue it as the reasonable royalty, and do not multiply the same base again as punitive damages"), cites...)
	}
	if d.has("fee_paid") {
		d.input("fee_paid")
		if d.answer("fee_paid") == answer(law.No) {
			d.warn(text.T("许可费未实际支付，参照价值低", "the fee was not actually paid: little weight as a reference"), cites...)
		}
	}
	if d.has("related_parties") {
		d.input("related_parties")
		if d.answer("related_parties") == answer(law.Yes) {
			d.warn(text.T("许可双方有利害关系，须证明许可费公允", "licensor and licensee are related: show that the fee is fair"), cites...)
		}
	}
}
