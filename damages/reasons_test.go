package damages_test

import (
	"strings"
	"testing"

	"redress/damages"
)

// TestNoOptionIsOpenWithoutAReason: where nothing lacks and there is no value
// all the same, the line and the reason are named.
func TestNoOptionIsOpenWithoutAReason(t *testing.T) {
	s := small{facts: since2022, options: []object{pleaded("g", "infringer_profit", "basis:margin", "margin_form:average", "revenue=1000000", "margins@m")},
		tables: []object{rows("m", "year text,rate ratio,counted truth", "2021|0.1|false")}}
	o := option(t, s.compute(t), "g")
	if o.State != damages.OptionMissing || len(o.Lacks) != 1 || !strings.Contains(o.Lacks[0].Label.EN, "divisor is zero") || o.Lacks[0].Prove.EN == "" {
		t.Errorf("the average of no year: %s %v", o.State, o.Lacks)
	}
	s = small{facts: map[string]string{"first_act": "2020-01-01", "last_act": "2024-06-30"}, options: []object{gainOf("units").options[0], threeTimes("base:gain")}}
	s.options[0]["figures"].(object)["unit_profit"] = said("-5")
	o = option(t, s.compute(t), "p")
	if o.State != damages.OptionMissing || len(o.Lacks) == 0 || !strings.Contains(o.Lacks[0].Label.EN, "no case applies") {
		t.Errorf("a multiple on a base that is barred: %s %v", o.State, o.Lacks)
	}
}

func TestAYearBetweenYearsIsRefused(t *testing.T) {
	s := small{facts: since2022, options: []object{pleaded("v", "secret_value", "became_public=true", "method:income", "discount_rate=0.15", "flows@f")},
		tables: []object{rows("f", "year text,ordinal quantity:year,flow money", "1|1.5|800000")}}
	if refusal := s.refused(t); refusal.Pointer != "/options/0/tables/flows" || !strings.Contains(refusal.Message.EN, "row 1") {
		t.Errorf("refused at %s: %s", refusal.Pointer, refusal.Message.EN)
	}
}

// TestSalesProfitIsForABusinessOfInfringing: yes, no, unknown.
func TestSalesProfitIsForABusinessOfInfringing(t *testing.T) {
	for fact, want := range map[string]damages.OptionState{"true": damages.OptionComputed, "false": damages.OptionBarred, "": damages.OptionAssumed} {
		s := gainOf("statements", "profit_kind:sales", "profit_reason~")
		if fact != "" {
			s.facts["business_of_infringing"] = fact
		}
		state(t, s.compute(t), "g", want)
		years := periodsOf("gain_by_period", "", []string{"a|2019-01-01|2019-12-31|1000|0.3"}, "profit_kind:sales")
		if fact != "" {
			years.facts["business_of_infringing"] = fact
		}
		state(t, years.compute(t), "g", want)
	}
}

func TestAnEmptyCellIsPlaced(t *testing.T) {
	s := periodsOf("gain_by_period", ",less money", []string{"a|2019-01-01|2019-12-31|1000|0.3|0", "b|2020-01-01|2020-12-31|1000|0.3|"})
	o := option(t, s.compute(t), "g")
	if o.State != damages.OptionMissing || !strings.Contains(o.Lacks[0].Prove.EN, "row 2 (b); write 0 where there is nothing") {
		t.Errorf("%s %v", o.State, o.Lacks)
	}
}
