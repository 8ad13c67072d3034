package damages_test

import (
	"strings"
	"testing"
)

// expired are acts that go on at filing though limitation has run out: damages
// reach back to 2022-06-01.
var expired = map[string]string{"first_act": "2018-01-01", "last_act": "2026-01-01", "known_on": "2018-06-01", "filed_on": "2025-06-01"}

func reading(t *testing.T, s small, id, line, want string) {
	t.Helper()
	out := s.compute(t)
	is(t, out, id+"."+line, want)
	for _, r := range option(t, out, id).Readings {
		if r.ID == "look_back" && r.Line == id+"."+line && !r.Chosen && len(r.Cites) > 0 && strings.Contains(r.Title.EN, "2022-06-01") {
			return
		}
	}
	t.Errorf("%s has no reading within the look-back: %v", id, option(t, out, id).Readings)
}

// TestWhatLiesWithinTheLookBackIsPrinted (R35), wherever rows or periods have days.
func TestWhatLiesWithinTheLookBackIsPrinted(t *testing.T) {
	ledger := small{facts: expired, options: []object{pleaded("g", "infringer_profit", "basis:ledger", "margin=0.2", "ledger@l")},
		tables: []object{rows("l", "on date,item text,amount money", "2019-05-01|a|1000", "2022-05-31|a|1000", "2022-06-01|a|1000", "2024-04-22|a|1000")}}
	reading(t, ledger, "g", "gain_recoverable", "400.00 元")
	is(t, ledger.compute(t), "g.gain", "800.00 元")

	sales := small{facts: expired, options: []object{pleaded("l", "loss_by_units", "basis:lost_units", "detail:table", "margin_kind:gross", "margin=0.2", "sales@s", "own_fault=0.1")},
		tables: []object{rows("s", "item text,count quantity:piece,price money,on date", "a|10|100|2022-05-31", "b|20|100|2022-06-01")}}
	reading(t, sales, "l", "loss_recoverable", "360.00 元")

	months := byMonth("", []string{"A|false|1|100|100|100|100|0|0|0|0"}, "margin=0.3")
	months.facts, months.options = expired, months.options[:1]
	months.tables[0] = rows("c", "customer text,voluntary truth,caused ratio,m1 money 2018-01,m2 money 2022-05,m3 money 2022-06,m4 money 2022-07", "A|false|1|100|0|0|50")
	figures := months.options[0]["figures"].(object)
	figures["baseline_months"], figures["loss_from"], figures["loss_months"] = said("1"), said("2022-05-01"), said("3")
	reading(t, months, "l", "loss_recoverable", "45.00 元")

	periods := periodsOf("gain_by_period", "", []string{"a|2021-06-01|2022-05-31|1000|0.2", "b|2022-05-12|2022-06-10|3000|0.1"})
	periods.facts = expired
	periods.tables[0] = rows("p", "period text,from date,to date,whole money,margin ratio", "a|2021-06-01|2022-05-11|1000|0.2", "b|2022-05-12|2022-06-10|3000|0.1")
	reading(t, periods, "g", "sum_recoverable", "100.00 元") // ten days of thirty
}

// TestTheLeadTimeIsReadByTheGain (R46): rows after its end are left out.
func TestTheLeadTimeIsReadByTheGain(t *testing.T) {
	s := small{facts: map[string]string{"first_act": "2022-01-01", "last_act": "2025-12-31", "rival_ready_on": "2023-06-30"},
		options: []object{pleaded("g", "infringer_profit", "basis:ledger", "margin=0.2", "ledger@l")},
		tables:  []object{rows("l", "on date,item text,amount money", "2022-05-01|a|1000", "2023-06-30|a|1000", "2023-07-01|a|1000")}}
	is(t, s.compute(t), "g.gain", "400.00 元")
	s.options[0] = pleaded("g", "infringer_profit", "basis:ledger", "margin=0.2", "ledger@l", "lead_time_end=2022-12-31")
	is(t, s.compute(t), "g.gain", "200.00 元")
	s.options[0] = pleaded("g", "infringer_profit", "basis:margin", "margin=0.2", "revenue=1000")
	if !strings.Contains(english(option(t, s.compute(t), "g")), "take off the gain after it") {
		t.Error("a figure without days goes beyond the lead time without a word")
	}
	s.options[0] = pleaded("g", "avoided_cost", "development_cost=100", "used_part=1", "without_profit=true", "part_reason~", "lead_time_end=2021-12-31")
	if !strings.Contains(english(option(t, s.compute(t), "g")), "say what was still saved") {
		t.Error("development cost avoided after the lead time goes without a word")
	}
}

// TestTheLeadTimeOfTheSecretPoints: the last of the points upheld ends it.
func TestTheLeadTimeOfTheSecretPoints(t *testing.T) {
	s := small{facts: map[string]string{"first_act": "2022-01-01", "last_act": "2025-12-31", "rival_ready_on": "2025-06-30"},
		options: []object{pleaded("g", "infringer_profit", "basis:ledger", "margin=0.2", "ledger@l", "contribution_by:points", "points@p")},
		tables: []object{rows("l", "on date,item text,amount money", "2022-05-01|a|1000", "2023-06-30|a|1000", "2024-07-01|a|1000"),
			rows("p", "point text,rate ratio,upheld truth,until date", "A|0.5|true|2022-12-31", "B|0.2|true|2023-12-31", "C|0.3|false|2025-01-01")}}
	out := s.compute(t)
	is(t, out, "g.gain", "280.00 元") // 2,000 × 0.2 × 0.7
	if !strings.Contains(english(option(t, out, "g")), "plead the points apart") {
		t.Error("no word that the points end on different days")
	}
}
