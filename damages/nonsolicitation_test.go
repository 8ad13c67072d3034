package damages_test

import (
	"fmt"
	"strings"
	"testing"

	"redress/damages"
)

// solicitationClaim pleads a non-solicitation as its own option.
func solicitationClaim(more object) object {
	changes := object{"/options/7/kind": "non_solicitation", "/options/7/choices": object{"solicitation_as": "non_compete"}}
	for k, v := range more {
		changes[k] = v
	}
	return changes
}

// TestNonSolicitationIsAnOptionOfItsOwn (R18.solicitation): both readings are
// listed with their results, for an employee, another and an unknown promisor.
func TestNonSolicitationIsAnOptionOfItsOwn(t *testing.T) {
	var b strings.Builder
	for _, as := range []string{"confidentiality", "non_compete"} {
		for _, employee := range []any{said("true"), said("false"), nil} {
			out := outcomeWith(t, "penalty-forms", solicitationClaim(object{"/options/7/choices": object{"solicitation_as": as}, "/options/7/figures/promisor_is_employee": employee}))
			o := option(t, out, "customers")
			fmt.Fprintf(&b, "%s %s %s |", as, o.State, shown(out, "customers.valid_penalty"))
			for _, r := range o.Readings[:2] {
				fmt.Fprintf(&b, " %s %s %v", r.ID, shown(out, r.Line), r.Chosen)
			}
			b.WriteString("\n")
			if !all(notes(o), "裁判不一") {
				t.Errorf("%s: the split is printed: %v", as, notes(o))
			}
		}
	}
	const want = "confidentiality computed 0.00 元 | confidentiality 0.00 元 true non_compete 100,000.00 元 false\n" +
		"confidentiality computed 100,000.00 元 | confidentiality 100,000.00 元 true non_compete 100,000.00 元 false\n" +
		"confidentiality missing 缺 | confidentiality 缺 true non_compete 100,000.00 元 false\n" +
		"non_compete computed 100,000.00 元 | confidentiality 0.00 元 false non_compete 100,000.00 元 true\n" +
		"non_compete computed 100,000.00 元 | confidentiality 100,000.00 元 false non_compete 100,000.00 元 true\n" +
		"non_compete missing 100,000.00 元 | confidentiality 缺 false non_compete 100,000.00 元 true\n"
	if b.String() != want {
		t.Errorf("got\n%swant\n%s", b.String(), want)
	}
}

// TestNonSolicitationAsNonCompeteHasItsLimits: two years from leaving, and pay
// for each month (R19); in the option and in the clause of a penalty alike.
func TestNonSolicitationAsNonCompeteHasItsLimits(t *testing.T) {
	for _, kind := range []string{"non_solicitation", "penalty"} {
		with := func(figures object) *damages.Outcome {
			changes := object{"/options/7/kind": kind}
			if kind == "non_solicitation" {
				changes["/options/7/choices"] = object{"solicitation_as": "non_compete"}
			}
			for k, v := range figures {
				changes["/options/7/figures/"+k] = v
			}
			return outcomeWith(t, "penalty-forms", changes)
		}
		out := with(nil)
		is(t, out, "customers.lawful_until", "2025-12-31")
		is(t, out, "customers.monthly", "8,400.00 元")
		is(t, out, "customers.valid_penalty", "100,000.00 元")
		for day, state := range map[string]damages.OptionState{"2025-12-31": damages.OptionComputed, "2026-01-01": damages.OptionBarred} {
			late := with(object{"breach_on": said(day)})
			if o := option(t, late, "customers"); o.State != state {
				t.Errorf("%s, %s: %s %v", kind, day, o.State, bars(o))
			}
		}
		is(t, with(object{"breach_on": said("2026-01-01")}), "customers.as_non_compete", "0.00 元")
		is(t, with(object{"monthly_compensation": said("5000")}), "customers.monthly", "5,000.00 元")
		if o := option(t, with(object{"average_wage": nil}), "customers"); !all(notes(o), "月补偿未核算") || !all(notes(o), "第36条") {
			t.Errorf("%s: pay that is not worked out goes without a word: %v", kind, notes(o))
		}
		left := map[string]damages.OptionState{"non_solicitation": damages.OptionMissing, "penalty": damages.OptionComputed}[kind]
		if o := option(t, with(object{"left_on": nil}), "customers"); o.State != left {
			t.Errorf("%s without the day he left: %s", kind, o.State)
		}
		other := with(object{"promisor_is_employee": said("false")})
		is(t, other, "customers.lawful_until", "无")
		if got := titles(option(t, other, "customers").Cites); all(got, "劳动合同法") {
			t.Errorf("%s: who is no employee is held to labour law: %v", kind, got)
		}
	}
}

// TestNonSolicitationBesideTheTort: how it is read decides how it stands to the
// tort.
func TestNonSolicitationBesideTheTort(t *testing.T) {
	for as, want := range map[string][2]string{"confidentiality": {"180,000.00 元", "无"}, "non_compete": {"300,000.00 元", "180,000.00 元"}} {
		out := outcomeWith(t, "c-contract-clause", object{"/options/0/principal": true, "/options/2/kind": "non_solicitation", "/options/2/principal": false, "/options/2/choices": object{"solicitation_as": as}})
		is(t, out, "comparison.award_due", want[0])
		is(t, out, "comparison.overlap", want[1])
	}
}

// TestPitfall20PenaltyOnAnEmployeeNeedsTheAward (调解仲裁法 art 5): what an employee
// promised his employer goes to arbitration first, whatever option it stands in.
func TestPitfall20PenaltyOnAnEmployeeNeedsTheAward(t *testing.T) {
	for _, c := range []struct {
		choices object
		gate    bool
	}{
		{object{"clause": "non_compete"}, true}, {object{"clause": "confidentiality"}, true},
		{object{"clause": "non_solicitation", "solicitation_as": "non_compete"}, true}, {object{"clause": "non_solicitation"}, true},
		{object{"clause": "undertaking"}, false}, {object{"clause": "non_compete", "relation": "outsourced"}, false}, {object{"clause": "non_compete", "relation": "dispatched"}, true},
		{object{"clause": "non_compete", "penalty_kind": "settlement"}, false},
	} {
		states := map[any]damages.OptionState{"true": damages.OptionComputed, "false": damages.OptionBarred, nil: damages.OptionMissing}
		for answer, want := range states {
			changes := object{"/options/7/choices": c.choices, "/options/7/figures/arbitrated": nil}
			if yes, given := answer.(string); given {
				changes["/options/7/figures/arbitrated"] = said(yes)
			}
			if !c.gate {
				want = damages.OptionComputed
			}
			out := outcomeWith(t, "penalty-forms", changes)
			if o := option(t, out, "customers"); o.State != want {
				t.Errorf("%v, arbitrated %v: %s %v %v", c.choices, answer, o.State, bars(o), o.Lacks)
			}
		}
		other := outcomeWith(t, "penalty-forms", object{"/options/7/choices": c.choices, "/options/7/figures/arbitrated": nil, "/options/7/figures/promisor_is_employee": said("false")})
		o := option(t, other, "customers")
		if o.State != damages.OptionComputed {
			t.Errorf("%v, no employee: %s", c.choices, o.State)
		}
		for _, choice := range o.Choices {
			if choice.Label.ZH == "提出请求之处" {
				t.Errorf("%v: who is no employee is asked for the forum of arbitration", c.choices)
			}
		}
	}
}

// TestReadingsCiteWhatBindsThePromisor: labour law for an employee under it,
// contract law for any other.
func TestReadingsCiteWhatBindsThePromisor(t *testing.T) {
	for _, c := range []struct {
		employee, concluded string
		labour              bool
	}{{"true", "2022-06-15", true}, {"false", "2022-06-15", false}, {"true", "2007-12-31", false}} {
		out := outcomeWith(t, "penalty-forms", object{"/options/0/figures/promisor_is_employee": said(c.employee), "/options/0/figures/concluded_on": said(c.concluded), "/options/0/figures/arbitrated": said("true")})
		o := option(t, out, "in_one_sum")
		for _, r := range o.Readings[:2] {
			cites := append(titles(r.Cites), titles(line(t, out, r.Line).Cites)...)
			if got := all(cites, "劳动合同法"); got != c.labour || len(cites) == 0 {
				t.Errorf("%+v: %s cites %v", c, r.ID, cites)
			}
		}
		if got := all(notes(o), "劳动合同法施行（2008-01-01）之前"); got != (c.concluded == "2007-12-31") {
			t.Errorf("%+v: older than the law: %v", c, notes(o))
		}
	}
}
