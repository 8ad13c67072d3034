package damages_test

import (
	"strings"
	"testing"
)

var spanning = map[string]string{"first_act": "2018-03-01", "last_act": "2020-03-31"}

// soldByDay is a loss of units over dated rows on both sides of 2019-04-23.
func soldByDay(more ...string) small {
	return small{
		facts:   spanning,
		options: []object{pleaded("l", "loss_by_units", append([]string{"principal", "basis:lost_units", "detail:table", "margin_kind:marginal", "margin_reason~", "margin=0.2", "sales@s"}, more...)...), threeTimes()},
		tables: []object{
			rows("s", "item text,count quantity:piece,price money,on date", "a|100|100|2018-05-01", "b|100|100|2019-04-22", "c|100|100|2019-04-23", "d|300|100|2020-03-01"),
			rows("c", "item text,amount money,margin ratio,caused ratio,contribution ratio", "x|1000|0.3|1|1"),
			rows("cd", "item text,amount money,margin ratio,caused ratio,contribution ratio,on date", "x|1000|0.3|1|1|2019-04-22", "y|2000|0.3|1|1|2019-04-23"),
			rows("r", "item text,amount money,share ratio", "x|90|1"),
		},
	}
}

// TestDatedRowsOfALossAreSplitByTheirDay (R12): that day itself is inside.
func TestDatedRowsOfALossAreSplitByTheirDay(t *testing.T) {
	out := soldByDay().compute(t)
	is(t, out, "l.loss", "12,000.00 元")
	is(t, out, "p.base_later", "8,000.00 元")
	is(t, out, "p.award", "28,000.00 元")
	part := soldByDay("mitigation=0.1", "contribution=0.5").compute(t)
	is(t, part, "p.base_later", "3,600.00 元") // 8,000 × 0.5, less a tenth
	undated := soldByDay("convoyed@c", "remedies@r").compute(t)
	is(t, undated, "l.loss", "12,390.00 元")
	is(t, undated, "p.base_later", "8,260.00 元") // what has no day follows the sales: two thirds of 300 and 90
	dated := soldByDay("convoyed@cd", "remedies@r").compute(t)
	is(t, dated, "p.base_later", "8,660.00 元") // 8,000, 600 of the second row, two thirds of 90
	later := soldByDay()
	later.tables[0] = rows("s", "item text,count quantity:piece,price money,on date", "c|100|100|2019-04-23", "d|300|100|2020-03-01")
	is(t, later.compute(t), "p.base_later", "8,000.00 元")
	is(t, later.compute(t), "p.base", "8,000.00 元")
}

func TestDatedRowsAfterTheLeadTimeAreInNeitherPart(t *testing.T) {
	out := soldByDay("lead_time_end=2019-12-31").compute(t)
	is(t, out, "l.loss", "6,000.00 元")
	is(t, out, "p.base_later", "2,000.00 元")
}

// byMonth are customers over whole months.
func byMonth(columns string, cells []string, more ...string) small {
	return small{
		facts: map[string]string{"first_act": "2019-03-01", "last_act": "2019-06-30"},
		options: []object{pleaded("l", "loss_by_customer", append([]string{"principal", "margin_kind:gross", "margin_reason~", "customers@c", "baseline_from=2018-01-01", "baseline_months=4",
			"loss_from=2019-03-01", "loss_months=4"}, more...)...), threeTimes()},
		tables: []object{rows("c", "customer text,voluntary truth,caused ratio"+columns+",m1 money 2018-01,m2 money 2018-02,m3 money 2018-03,m4 money 2018-04,m5 money 2019-03,m6 money 2019-04,m7 money 2019-05,m8 money 2019-06", cells...)},
	}
}

// TestMonthlyFiguresAreSplitByWholeMonths (law.md 1.2): what fell in May and
// June 2019 is later, whatever the days say.
func TestMonthlyFiguresAreSplitByWholeMonths(t *testing.T) {
	out := byMonth("", []string{"A|false|1|100|100|100|100|100|100|0|0"}, "margin=0.3").compute(t)
	is(t, out, "l.loss", "60.00 元")
	is(t, out, "p.base_later", "60.00 元")
	april := []string{"A|false|1|100|100|100|100|100|40|70|80", "B|false|1|100|100|100|100|150|100|0|100"}
	is(t, byMonth("", april, "margin=0.3").compute(t), "l.loss", "48.00 元")
	is(t, byMonth("", april, "margin=0.3").compute(t), "p.base_later", "30.00 元")                   // A 50, B 50: in March B bought more
	is(t, byMonth("", april, "margin=0.3", "proration:days").compute(t), "p.base_later", "34.80 元") // and eight days of thirty of April, 18.00
	is(t, byMonth("", april, "margin=0.3").compute(t), "l.proration_difference", "4.80 元")
	none := byMonth("", april, "margin=0.3")
	none.options[0]["figures"].(object)["loss_months"] = said("2")
	is(t, none.compute(t), "p.base_later", "0.00 元")
}

func TestCustomersMayHaveAMarginOfTheirOwn(t *testing.T) {
	out := byMonth(",margin ratio", []string{"A|false|1|0.2|100|100|100|100|100|100|0|0", "B|false|1|0.1|100|100|100|100|100|100|100|0"}).compute(t)
	is(t, out, "l.loss", "50.00 元")
	is(t, out, "p.base_later", "50.00 元")
}

func TestPitfall42PurchasesOfCustomersAreNetOfVAT(t *testing.T) {
	cells := []string{"A|false|1|116|116|116|116|113|113|0|0"}
	out := byMonth("", cells, "margin=0.3", "vat:stated", "vat_rate=0.16").compute(t)
	is(t, out, "l.loss", "61.55 元") // 400 less 113 × 2 ÷ 1.16
	refusal := byMonth("", cells, "margin=0.3", "vat:goods").refused(t)
	if !strings.Contains(refusal.Message.EN, "2019-04-01") {
		t.Errorf("a rate that changes within the loss period: %s", refusal.Message.EN)
	}
}

// TestLossesAreNotNettedInAMargin: both margins are printed, that without the
// loss set against the profit stands unless netting is chosen.
func TestLossesAreNotNettedInAMargin(t *testing.T) {
	s := small{facts: map[string]string{"first_act": "2022-01-01", "last_act": "2024-12-31"},
		options: []object{pleaded("g", "infringer_profit", "basis:margin", "margin_form:statements", "revenue=300", "statements@st")},
		tables:  []object{rows("st", "period text,revenue money,cost_of_sales money,taxes money,selling money,admin money,research money,finance money", "2022|1000|600|10|50|40|20|5", "2023|500|450|5|60|40|20|5")}}
	out := s.compute(t)
	is(t, out, "g.margin_netted", "13.00 %")
	is(t, out, "g.margin_apart", "18.33333333 %")
	is(t, out, "g.gain", "55.00 元")
	s.options[0]["choices"].(object)["losses"] = "netted"
	is(t, s.compute(t), "g.gain", "39.00 元")
}

// TestDaysAreHeldAgainstTheirMonthOrYear: a day of a year is not a day of a month.
func TestDaysAreHeldAgainstTheirMonthOrYear(t *testing.T) {
	fee := func(by, days, in string) small {
		return small{facts: spanning, options: []object{pleaded("r", "royalty", "basis:yearly", "fee=365000", "days_by:"+by, "days="+days, "days_in="+in)}}
	}
	is(t, fee("year", "73", "365").compute(t), "r.loss", "73,000.00 元")
	is(t, fee("month", "31", "31").compute(t), "r.loss", "30,416.67 元")
	for _, c := range [][3]string{{"year", "73", "31"}, {"month", "20", "365"}, {"month", "200", "30"}, {"month", "20", "32"}, {"year", "366", "365"}, {"month", "20", "30.5"}} {
		if refusal := fee(c[0], c[1], c[2]).refused(t); !strings.HasPrefix(refusal.Pointer, "/options/0/figures/days") {
			t.Errorf("%v is refused at %s", c, refusal.Pointer)
		}
	}
}
