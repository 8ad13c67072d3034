package damages

import (
	"fmt"

	"github.com/shopspring/decimal"

	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

var interestKinds = []OptionKind{lprInterest}

// lprInterest is R33: principal × annual rate × multiple × days ÷ days of a
// year, cut where the rate changes. The rate is the loan prime rate last
// published on or before each day, or one fixed by agreement. For tort damages,
// unliquidated until judgment, it is off.
var lprInterest = OptionKind{
	ID: "lpr_interest", Title: text.T("利息损失", "Interest"), Route: Interest,
	Rules: []string{"R33"},
	Figures: []FigureSpec{
		{ID: "principal", Within: NotNegative, Label: text.T("计息本金", "principal"), Unit: CNY, From: ownRecords, Prove: text.T("合同、对账单或付款凭证", "contract, account or voucher of payment"), Rule: "R33"},
		{ID: "from", Label: text.T("起息日", "from"), Unit: DayDate, From: ownRecords, Prove: text.T("应付款之日", "the day payment fell due")},
		{ID: "to", Label: text.T("止息日", "to"), Unit: DayDate, From: ownRecords, Prove: text.T("实际清偿日或计算截止日", "the day of payment, or to which it is computed")},
		{ID: "multiple", Within: Within{Least: "0", Above: true}, Label: text.T("利率倍数", "multiple of the rate"), Unit: Rate, Plain: true, Optional: true, From: ownReasons, Prove: text.T("约定，或裁判所采倍数", "an agreement, or what courts have taken")},
		{ID: "annual_rate", Within: NotNegative, Label: text.T("约定的固定年利率", "fixed annual rate agreed"), Unit: Rate, When: "rate=fixed", From: ownRecords, Prove: text.T("合同条款", "a clause of the contract"), Rule: "R33"},
	},
	Choices: []ChoiceSpec{
		{ID: "claim_kind", Label: text.T("本金性质", "what the principal is"), Of: []Alternative{
			{"tort", text.T("侵权损害赔偿", "tort damages")}, {"liquidated", text.T("数额已确定的金钱债务", "a liquidated debt")},
		}},
		{ID: "for_tort", Label: text.T("对侵权赔偿仍主张利息", "interest on tort damages all the same"), Of: []Alternative{
			{"off", text.T("不主张", "not claimed")}, {"on", text.T("主张", "claimed")},
		}, Default: "off"},
		{ID: "rate", Label: text.T("利率来源", "where the rate comes from"), Of: []Alternative{
			{"lpr", text.T("贷款市场报价利率", "loan prime rate")}, {"fixed", text.T("固定年利率", "a fixed annual rate")},
			{"stepped", text.T("各段年利率，如当时的贷款基准利率", "a rate for each stretch, such as the benchmark rates of the time")},
		}, Default: "lpr"},
		{ID: "tenor", Label: text.T("期限品种", "tenor"), Of: []Alternative{
			{"one_year", text.T("一年期", "one year")}, {"five_year", text.T("五年期以上", "over five years")},
		}, Default: "one_year"},
		{ID: "basis", Label: text.T("一年的天数", "days of a year"), Of: []Alternative{
			{"365", text.T("三百六十五日", "365 days")}, {"360", text.T("三百六十日", "360 days")}, {"actual", text.T("按公历年实际天数", "as the calendar year has")},
		}, Default: "365"},
		{ID: "count", Label: text.T("首尾日计法", "first and last day"), Of: []Alternative{
			{"first", text.T("首日计入、末日不计", "the first counted, the last not")}, {"last", text.T("首日不计、末日计入", "the first not counted, the last counted")},
			{"both", text.T("首尾均计入", "both counted")}, {"neither", text.T("首尾均不计", "neither counted")},
		}, Default: "first"},
		{ID: "rounding", Label: text.T("取整", "rounding"), Of: []Alternative{
			{"segment", text.T("逐段到分", "each segment to the fen")}, {"once", text.T("合计后到分", "the sum to the fen")},
		}, Default: "segment"},
	},
	Tables:    []TableSpec{steppedRates},
	AskedWhen: map[string]string{"tenor": "rate=lpr"},
	build:     buildLPRInterest,
}

// stretch is one row of the working: a period under one rate and, where the
// basis is the calendar year, in one year. On a day counted from, the rate is
// that of the days from it on; added is the day more or less at the ends.
type stretch struct {
	from, to  civil.Day
	published civil.Day
	rate      decimal.Decimal
	basis     string // days of the year
	year      int    // where the basis is the calendar year
	added     int
}

func buildLPRInterest(d *draft) error {
	d.tortOff()
	for _, id := range []string{"principal", "from", "to"} {
		d.input(id)
	}
	from, errFrom := civil.ParseDay(d.asked.Figures["from"].Value)
	to, errTo := civil.ParseDay(d.asked.Figures["to"].Value)
	if errFrom != nil || errTo != nil || from.IsZero() || to.IsZero() {
		d.result(map[bool]string{true: "from", false: "to"}[errFrom != nil || from.IsZero()])
		return nil
	}
	if to.Before(from) {
		return d.refused("figures/to", text.F(text.T("止息日 %v 早于起息日 %v", "to %v, before the day it runs from, %v"), to.String(), from.String()))
	}
	d.reads = law.Days{law.ReadsEachDay: to, law.ReadsBreach: from}
	d.inputOr("multiple", "1", text.T("未主张倍数", "no multiple is claimed"))
	if held, err := d.rateHeld(from.AddDays(d.ahead()), to); err != nil || !held {
		return err
	}
	d.interestTable(d.stretches(from, to))
	return nil
}

// tortOff bars interest on tort damages before judgment, or warns where it is
// claimed all the same.
func (d *draft) tortOff() {
	if d.choice("claim_kind") != "tort" {
		return
	}
	reason := text.T("侵权赔偿额在裁判前未确定，通常不支持判决前的利息；未见支持或反对的明文", "tort damages are unliquidated until judgment and interest before it is commonly refused; no authority for or against was found")
	if d.choice("for_tort") == "on" {
		d.warn(reason)
		return
	}
	d.bar(reason)
}

// rateHeld says whether there is a rate for the period: a fixed one, or a
// published one on its first day. A table that ends before the period is
// warned of.
func (d *draft) rateHeld(from, to civil.Day) (bool, error) {
	if d.choice("rate") == "fixed" {
		d.input("annual_rate")
		return true, nil
	}
	if d.choice("rate") == "stepped" {
		return d.stepsHeld(from)
	}
	available, err := law.LoanPrimeRate.On(from)
	if err != nil {
		return false, err
	}
	label := text.T("贷款市场报价利率表末次公布日", "last day of the table of the loan prime rate")
	table := d.claim.Published.LPR
	if available.IsNone() {
		d.bar(available.None, "lprnotice2019.1")
	}
	if _, held := table.on(from); !held {
		d.add(Line{ID: "table_last", Label: label, Unit: DayDate, Kind: Input, Note: text.T("没有利率表或其不含起息日", "there is no table of rates, or it does not reach back to the first day")})
		d.result("table_last")
		return false, nil
	}
	d.constant("table_last", label, DayDate, Value{Day: table.Last()}, "lprnotice2019.1")
	if to.After(table.Last()) {
		d.warn(text.F(text.T("利率表止于 %v，其后按该次公布的利率计算；请核对此后的公布", "the table of rates ends on %v; later days are at that rate: check what was published since"), table.Last().String()), "lprnotice2019.1")
	}
	return true, nil
}

// ahead is 1 where the first day does not count: a rate then holds from the eve
// of its publication, because a stretch counts the days after its first.
func (d *draft) ahead() int {
	return map[string]int{"last": 1}[d.choice("count")]
}

// stretches cuts a period where the rate changes and, for calendar years, at
// each first of January.
func (d *draft) stretches(from, to civil.Day) []stretch {
	at := func(day civil.Day) stretch {
		day = day.AddDays(d.ahead())
		s := stretch{basis: d.choice("basis")}
		if d.choice("rate") != "fixed" {
			p, _ := d.ratesOf().on(day)
			s.published, s.rate = p.On, p.OneYear
			if d.choice("tenor") == "five_year" {
				s.rate = p.FiveYear
			}
		}
		if s.basis == "actual" {
			first := day.AddDays(1 - day.DayOfMonth()).AddMonths(1 - day.Month())
			s.year, s.basis = day.Year(), fmt.Sprint(first.AddYears(1).Sub(first))
		}
		return s
	}
	var out []stretch
	end := to.AddDays(map[string]int{"both": 1}[d.choice("count")])
	for day := from; day.Before(end) || len(out) == 0; day = day.AddDays(1) {
		now := at(day)
		if n := len(out); n > 0 && out[n-1].rate.Equal(now.rate) && out[n-1].year == now.year {
			continue
		}
		now.from = day
		if n := len(out); n > 0 {
			out[n-1].to = day
		}
		out = append(out, now)
	}
	last := len(out) - 1
	out[last].to = to
	out[last].added += map[string]int{"both": 1}[d.choice("count")]
	out[0].added -= map[string]int{"neither": 1}[d.choice("count")]
	return out
}

// interestTable is the working and its sum.
func (d *draft) interestTable(of []stretch) {
	cites := d.rule("R33")
	fixed := d.choice("rate") == "fixed"
	columns := []Column{segmentFrom, segmentTo}
	if !fixed {
		columns = append(columns, Column{ID: "published", Label: text.T("段首所依公布日", "publication at its start"), Unit: DayDate}, Column{ID: "rate", Label: text.T("年利率", "annual rate"), Unit: Rate})
	}
	columns = append(columns, Column{ID: "year", Label: text.T("一年天数", "days of the year"), Unit: DayUnit}, Column{ID: "added", Label: text.T("首尾加减天数", "days added or left out at the ends"), Unit: DayUnit})
	var rows [][]string
	for _, s := range of {
		row := []string{s.from.String(), s.to.String()}
		if !fixed {
			row = append(row, s.published.String(), s.rate.String())
		}
		rows = append(rows, append(row, s.basis, fmt.Sprint(s.added)))
	}
	rate := C("rate")
	if fixed {
		rate = L("annual_rate")
	}
	columns = append(columns, Column{ID: "days", Label: text.T("天数", "days"), Unit: DayUnit,
		Expr: NoLess(L("no_days"), Add(DaysBetween{C("from"), C("to")}, C("added")))})
	once := d.choice("rounding") == "once"
	if once {
		columns = append(columns, Column{ID: "factor", Label: text.T("计息系数", "rate for the days"), Unit: Rate, Expr: Quotient{Mul(rate, C("days")), C("year"), 14}})
	} else {
		columns = append(columns, Column{ID: "interest", Label: text.T("利息", "interest"), Unit: CNY, Expr: FenOver(Mul(L("principal"), rate, L("multiple"), C("days")), C("year"))})
	}
	d.noDays()
	d.sheet.Tables = append(d.sheet.Tables, reckonedTable("segments", text.T("利息分段计算", "interest by segment"), columns, rows))
	d.compute("days", text.T("计息天数", "days counted"), DayUnit, ColumnSum{"segments", "days"})
	sum := Expr(ColumnSum{"segments", "interest"})
	if once {
		d.add(Line{ID: "factor", Label: text.T("计息系数合计", "rate for all the days"), Unit: Rate, Kind: Computed, Expr: ColumnSum{"segments", "factor"}, Plain: true})
		sum = Fen(Mul(L("principal"), L("multiple"), L("factor")))
	}
	d.total("interest", text.T("利息", "interest"), sum, cites...)
	d.result("interest")
}
