package damages_test

import (
	"strings"
	"testing"

	"redress/damages"
)

// periodsOf is a gain or a loss by period over acts of 2018 to 2020.
func periodsOf(kind, columns string, cells []string, more ...string) small {
	return small{facts: map[string]string{"first_act": "2018-01-01", "last_act": "2020-12-31"},
		options: []object{pleaded("g", kind, append([]string{"periods@p"}, more...)...)},
		tables:  []object{rows("p", "period text,from date,to date,whole money,margin ratio"+columns, cells...)}}
}

// TestPeriodsOutsideTheActsAreLeftOut as rows of a ledger are.
func TestPeriodsOutsideTheActsAreLeftOut(t *testing.T) {
	cells := []string{"a|2010-01-01|2010-12-31|100000|0.3", "b|2019-01-01|2019-12-31|100000|0.2", "c|2020-06-01|2021-05-31|100000|0.1"}
	out := periodsOf("gain_by_period", "", cells).compute(t)
	is(t, out, "g.sum", "30,000.00 元")
	is(t, out, "g.outside_periods", "1 项")
	if got := english(option(t, out, "g")); !strings.Contains(got, "runs beyond the acts") {
		t.Errorf("no word of the period that crosses the last act: %s", got)
	}
	is(t, periodsOf("gain_by_period", "", cells, "outside:kept").compute(t), "g.sum", "60,000.00 元")
	is(t, periodsOf("loss_by_period", "", cells).compute(t), "g.sum", "60,000.00 元") // a loss may outlast the acts
	none := periodsOf("gain_by_period", "", cells[:1]).compute(t)
	state(t, none, "g", damages.OptionMissing)
}

func TestTwelfthsAreWarnedOfOnlyWhereThereAreSome(t *testing.T) {
	columns := ",twelfths quantity:month"
	for months, want := range map[string]bool{"0": false, "1": true} {
		out := periodsOf("gain_by_period", columns, []string{"a|2019-01-01|2019-12-31|1200|0.5|" + months}).compute(t)
		if said := strings.Contains(english(option(t, out, "g")), "estimated as a twelfth"); said != want {
			t.Errorf("%s months: said %v", months, said)
		}
	}
}

// TestThePeriodsOfOneProductDoNotOverlap: the same days twice are the same
// money twice, unless the rows are of different products.
func TestThePeriodsOfOneProductDoNotOverlap(t *testing.T) {
	twice := []string{"a|2019-01-01|2019-12-31|100000|0.3", "b|2019-06-01|2020-05-31|100000|0.3"}
	refusal := periodsOf("gain_by_period", "", twice).refused(t)
	if refusal.Pointer != "/options/0/tables/periods" || !strings.Contains(refusal.Message.EN, "rows 1 and 2") {
		t.Errorf("refused at %s: %s", refusal.Pointer, refusal.Message.EN)
	}
	is(t, periodsOf("gain_by_period", ",product text", []string{twice[0] + "|A", twice[1] + "|B"}).compute(t), "g.sum", "60,000.00 元")
	if r := periodsOf("gain_by_period", ",product text", []string{twice[0] + "|A", twice[1] + "|A"}).refused(t); r.Pointer != "/options/0/tables/periods" {
		t.Errorf("two rows of one product are refused at %s", r.Pointer)
	}
}

func TestPeriodsAfterTheLeadTimeAreSetAside(t *testing.T) {
	cells := []string{"a|2019-01-01|2019-06-30|100000|0.2", "b|2019-07-01|2019-12-31|100000|0.2", "c|2020-01-01|2020-12-31|100000|0.2"}
	out := periodsOf("gain_by_period", "", cells, "lead_time_end=2019-09-30").compute(t)
	is(t, out, "g.sum", "40,000.00 元")
	if !strings.Contains(english(option(t, out, "g")), "run beyond the lead time") {
		t.Error("no word of the period that crosses the end of the lead time")
	}
}

func TestRoundingOfEachPeriod(t *testing.T) {
	cells := []string{"a|2019-01-01|2019-12-31|100.33|0.5", "b|2020-01-01|2020-12-31|101.99|0.5"}
	for rounding, want := range map[string]string{"fen": "101.17 元", "fen_down": "101.15 元", "yuan": "101.00 元", "yuan_down": "100.00 元"} {
		is(t, periodsOf("gain_by_period", "", cells, "rounding:"+rounding).compute(t), "g.sum", want)
	}
}
