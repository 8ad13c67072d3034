package damages_test

import (
	"strings"
	"testing"

	"redress/damages"
	"redress/internal/text"
)

func named(zh, en string) object { return object{"zh": zh, "en": en} }

// TestElectionIsPerDefendant: between claims against different defendants
// nothing is elected; the same loss is made good once (law.md §4.1, R23). In the
// claim the tort comes to 180,000, the penalty to 300,000, the costs to 24,600.
func TestElectionIsPerDefendant(t *testing.T) {
	b, zhang := named("乙公司", "B Co., Ltd."), named("张某", "Zhang")
	for _, c := range []struct {
		tort, contract any
		kind, due      string
		entitlement    string
	}{
		{nil, nil, "confidentiality", "300,000.00 元", "324,600.00 元"},
		{b, b, "confidentiality", "300,000.00 元", "324,600.00 元"},
		{b, nil, "confidentiality", "300,000.00 元", "324,600.00 元"},
		{named("张某、乙公司", "Zhang; B Co., Ltd."), zhang, "confidentiality", "300,000.00 元", "324,600.00 元"},
		{b, zhang, "confidentiality", "300,000.00 元", "324,600.00 元"},
		{b, zhang, "settlement", "300,000.00 元", "324,600.00 元"},
		{b, zhang, "training", "480,000.00 元", "504,600.00 元"},
	} {
		out := outcomeWith(t, "c-contract-clause", object{"/options/0/defendant": c.tort, "/options/2/defendant": c.contract,
			"/options/2/choices": object{"penalty_kind": c.kind, "costs_clause": "yes"}})
		is(t, out, "comparison.award_due", c.due)
		is(t, out, "comparison.entitlement", c.entitlement)
		different := c.tort != nil && c.contract != nil && c.tort.(object)["zh"] == "乙公司" && c.contract.(object)["zh"] == "张某"
		if overlap := shown(out, "comparison.overlap") != "无"; overlap != (different && c.kind != "training") {
			t.Errorf("%v against %v, %s: overlap is printed: %v", c.tort, c.contract, c.kind, overlap)
		}
	}
	both := outcomeWith(t, "c-contract-clause", object{"/options/0/defendant": b, "/options/2/defendant": zhang, "/options/2/choices": object{"costs_clause": "no"},
		"/options/2/figures/agreed_penalty": said("100000"), "/options/2/figures/received": nil})
	is(t, both, "comparison.entitlement", "204,600.00 元") // 180,000 + 180,000 − 180,000 + 24,600, the tort's costs kept
	is(t, both, "comparison.principal_total", "204,600.00 元")
}

// TestDefendantIsPrinted: on the option, in the comparison, in JSON.
func TestDefendantIsPrinted(t *testing.T) {
	out := outcomeWith(t, "c-contract-clause", object{"/options/2/defendant": named("张某", "Zhang")})
	if got := option(t, out, "penalty").Defendant.In(text.EN); got != "Zhang" {
		t.Errorf("the option is against %q", got)
	}
	for _, o := range out.OptionsJSON() {
		if want := map[string]string{"penalty": "张某"}[o.ID]; o.Defendant.ZH != want {
			t.Errorf("%s is against %q in JSON", o.ID, o.Defendant.ZH)
		}
	}
	for _, id := range []string{"comparison.option_penalty", "comparison.contract_award"} {
		if got := line(t, out, id).Note.ZH; got != "针对：张某" {
			t.Errorf("%s: %q", id, got)
		}
	}
}

// TestTheInjuredPartyChooses (CC 186): the route marked principal is the total,
// the other is printed beside; unmarked, or both marked, the higher is taken.
func TestTheInjuredPartyChooses(t *testing.T) {
	for _, c := range []struct {
		tort, contract    bool
		penalty           string
		principal, other  string
		both              bool
		costsNotTheirsToo string
	}{
		{true, false, "300000", "104,600.00 元", "200,000.00 元", false, "no"},
		{true, false, "100000", "104,600.00 元", "80,000.00 元", false, "no"},
		{false, true, "300000", "200,000.00 元", "104,600.00 元", false, "no"},
		{false, true, "300000", "224,600.00 元", "104,600.00 元", false, "yes"},
		{false, true, "100000", "80,000.00 元", "104,600.00 元", false, "no"},
		{false, false, "300000", "200,000.00 元", "无", false, "no"},
		{false, false, "100000", "104,600.00 元", "无", false, "no"},
		{true, true, "300000", "200,000.00 元", "无", true, "no"},
	} {
		out := outcomeWith(t, "c-contract-clause", object{"/options/0/principal": c.tort, "/options/2/principal": c.contract,
			"/options/2/figures/agreed_penalty": said(c.penalty), "/options/2/choices": object{"clause": "confidentiality", "costs_clause": c.costsNotTheirsToo}})
		is(t, out, "comparison.principal_total", c.principal)
		is(t, out, "comparison.other_route_total", c.other)
		if got := noted(out, "须择一"); got != c.both {
			t.Errorf("%+v: noted %v", c, got)
		}
	}
}

func noted(out *damages.Outcome, words string) bool {
	for _, n := range out.Notes {
		if strings.Contains(n.Text.ZH, words) {
			return true
		}
	}
	return false
}

// TestReceivedOnEveryVoidPenaltyComesOff: it was paid for the same loss.
func TestReceivedOnEveryVoidPenaltyComesOff(t *testing.T) {
	void := object{"id": "second", "kind": "penalty", "figures": object{
		"claimant_is_party": said("true"), "promisor_is_employee": said("true"), "concluded_on": said("2022-06-15"), "breach_on": said("2024-03-01"),
		"agreed_penalty": said("500000"), "received": said("50000"), "arbitrated": said("true")}}
	for arbitrated, state := range map[string]damages.OptionState{"true": damages.OptionAssumed, "false": damages.OptionBarred} {
		out := outcomeWith(t, "c-contract-clause", object{"/options/0/principal": true, "/options/2/principal": false, "/options/2/figures/received": said("50000"),
			"/options/2/figures/promisor_is_employee": said("true"), "/options/2/figures/arbitrated": said(arbitrated), "/options/4": void})
		if o := option(t, out, "penalty"); o.State != state {
			t.Errorf("%s: %v", o.State, bars(o))
		}
		is(t, out, "comparison.received", "100,000.00 元")
		is(t, out, "comparison.outstanding", "104,600.00 元") // 180,000 − 100,000 + 24,600
	}
}

// TestTrainingPenaltyIsAddedBesideAnother (A6): it overlaps with nothing.
func TestTrainingPenaltyIsAddedBesideAnother(t *testing.T) {
	training := object{"id": "training", "kind": "training_penalty", "figures": object{
		"claimant_is_employer": said("true"), "special_training": said("true"), "concluded_on": said("2022-06-15"), "breach_on": said("2024-03-01"),
		"agreed_penalty": said("100000"), "training_cost": said("60000"), "service_months": said("36"), "served_months": said("20"), "arbitrated": said("true"), "received": said("6666.67")}}
	out := outcomeWith(t, "c-contract-clause", object{"/options/4": training, "/options/2/choices": object{"costs_clause": "no"}})
	is(t, out, "comparison.contract_award", "300,000.00 元")
	is(t, out, "comparison.apart_training", "26,666.67 元")
	is(t, out, "comparison.entitlement", "326,666.67 元")
	is(t, out, "comparison.outstanding", "220,000.00 元")       // (300,000 − 100,000) + (26,666.67 − 6,666.67)
	is(t, out, "comparison.other_route_total", "124,600.00 元") // (180,000 − 100,000) + 24,600 + 20,000
	alone := outcomeWith(t, "training", object{"/options/1": object{"id": "penalty", "kind": "penalty", "principal": true, "figures": object{
		"claimant_is_party": said("true"), "promisor_is_employee": said("false"), "concluded_on": said("2022-06-15"), "breach_on": said("2024-03-01"), "agreed_penalty": said("500000")}}, "/options/0/principal": false})
	is(t, alone, "comparison.principal_total", "520,000.00 元") // no tort: 500,000 and 20,000
	if noted(out, "须另行请求") || noted(alone, "须另行请求") {
		t.Error("what is added is said to be left out")
	}
}
