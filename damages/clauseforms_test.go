package damages_test

import (
	"fmt"
	"strings"
	"testing"

	"redress/damages"
	"redress/internal/text"
)

func TestPenaltyOfEveryForm(t *testing.T) {
	out := outcomeWith(t, "penalty-forms", nil)
	for full, want := range map[string]string{
		"in_one_sum.agreed_penalty": "500,000.00 元", "each_breach.agreed_penalty": "150,000.00 元",
		"each_day.penalty_days": "30 天", "each_day.agreed_penalty": "30,017.00 元", // 30,016.50 to the yuan
		"each_month.agreed_penalty": "40,000.00 元", "compensation_agreed.agreed_penalty": "1,680,000.00 元",
		"compensation_agreed.reduced_penalty": "58,800.00 元", "compensation_paid.agreed_penalty": "86,400.00 元",
	} {
		is(t, out, full, want)
	}
	back := outcomeWith(t, "penalty-forms", object{"/options/2/figures/penalty_to": said("2024-02-01")})
	is(t, back, "each_day.penalty_days", "0 天")
	open := outcomeWith(t, "penalty-forms", object{"/options/1/figures/breaches": nil})
	if o := option(t, open, "each_breach"); o.State != damages.OptionMissing {
		t.Errorf("a number of breaches that lacks is %s", o.State)
	}
}

// TestWageBase: the same months of another wage are another sum, and who pays
// compensation on the base wage is told (NC-03).
func TestWageBase(t *testing.T) {
	wages := func(base string, onBase any) *damages.Outcome {
		return outcomeWith(t, "penalty-forms", object{
			"/options/5/choices": object{"form": "wages", "wage_base": base, "tax": "before_tax"}, "/options/5/figures/monthly_wage": said("51573.78"),
			"/options/5/figures/wage_months": said("24"), "/options/5/figures/base_wage": said("32000"), "/options/5/figures/compensation_on_base": onBase,
		})
	}
	for _, c := range []struct {
		base   string
		onBase any
		warned bool
	}{{"total", said("true"), true}, {"total", said("false"), false}, {"total", nil, false}, {"average_before_tax", said("true"), true}, {"base", said("true"), false}} {
		out := wages(c.base, c.onBase)
		is(t, out, "compensation_paid.agreed_penalty", "1,237,770.72 元")
		if got := all(notes(option(t, out, "compensation_paid")), "违约金不能按全部工资计算"); got != c.warned {
			t.Errorf("%s, %v: warned %v", c.base, c.onBase, got)
		}
	}
	is(t, wages("total", nil), "compensation_paid.penalty_on_base", "768,000.00 元")
}

// TestScenariosOfAPenalty is the example of §4.2: 500,000 on a loss of 200,000.
func TestScenariosOfAPenalty(t *testing.T) {
	for malicious, want := range map[string][3]string{
		"false": {"500,000.00 元", "260,000.00 元", "200,000.00 元"}, "true": {"500,000.00 元", "500,000.00 元", "500,000.00 元"},
	} {
		out := outcomeWith(t, "penalty-forms", object{"/options/0/figures/malicious": said(malicious)})
		for i, id := range []string{"agreed_penalty", "prudent", "floor"} {
			is(t, out, "in_one_sum."+id, want[i])
		}
	}
	raised := outcomeWith(t, "penalty-forms", object{"/options/0/figures/stated_loss": said("600000")})
	is(t, raised, "in_one_sum.floor", "600,000.00 元") // the floor is the loss
	is(t, raised, "in_one_sum.loss_beyond", "100,000.00 元")
	is(t, raised, "in_one_sum.contract_gross", "600,000.00 元")
	is(t, raised, "in_one_sum.outstanding", "600,000.00 元")
	is(t, raised, "in_one_sum.penalty_outstanding", "500,000.00 元")
	if o := option(t, raised, "in_one_sum"); o.Result != "in_one_sum.outstanding" {
		t.Errorf("the option is %s, not what the contract gives (R17)", o.Result)
	}
	bad := outcomeWith(t, "penalty-forms", object{"/options/0/figures/stated_loss": said("600000"), "/options/0/figures/malicious": said("true")})
	is(t, bad, "in_one_sum.floor", "600,000.00 元")
}

// TestLossLimits: foreseeability, mitigation and own fault in this order, by the
// law of the day of the breach.
func TestLossLimits(t *testing.T) {
	for day, want := range map[string]string{"2020-12-31": "合同法第113条|合同法第119条|合同法第120条", "2021-01-01": "民法典第584条|民法典第591条|民法典第592条"} {
		out := outcomeWith(t, "penalty-forms", object{"/options/6/figures/breach_on": said(day), "/options/6/figures/concluded_on": said("2020-01-01")})
		is(t, out, "limited_loss.loss_foreseen", "180,000.00 元")
		is(t, out, "limited_loss.loss_mitigated", "160,000.00 元")
		is(t, out, "limited_loss.loss_by_own_fault", "16,000.00 元")
		is(t, out, "limited_loss.contract_loss", "144,000.00 元")
		for i, id := range []string{"loss_foreseen", "loss_mitigated", "loss_net_of_fault"} {
			if got := titles(line(t, out, "limited_loss."+id).Cites); !all(got, strings.Split(want, "|")[i]) {
				t.Errorf("%s: %s cites %v", day, id, got)
			}
		}
	}
}

// TestNonSolicitationIsReadTwoWays (R18.solicitation) asks an employee, another, and an unknown.
func TestNonSolicitationIsReadTwoWays(t *testing.T) {
	var b strings.Builder
	for _, as := range []string{"confidentiality", "non_compete"} {
		for _, employee := range []any{said("true"), said("false"), nil} {
			out := outcomeWith(t, "penalty-forms", object{"/options/7/choices": object{"clause": "non_solicitation", "solicitation_as": as}, "/options/7/figures/promisor_is_employee": employee})
			o := option(t, out, "customers")
			fmt.Fprintf(&b, "%s %s %s\n", as, o.State, shown(out, "customers.valid_penalty"))
			if len(o.Readings) < 4 || !all(notes(o), "裁判不一") {
				t.Errorf("%s: both readings and the split are printed: %v", as, notes(o))
			}
		}
	}
	const want = "confidentiality computed 0.00 元\nconfidentiality computed 100,000.00 元\nconfidentiality missing 缺\n" +
		"non_compete computed 100,000.00 元\nnon_compete computed 100,000.00 元\nnon_compete missing 100,000.00 元\n"
	if b.String() != want {
		t.Errorf("got\n%swant\n%s", b.String(), want)
	}
}

// TestOverlapFollowsThePenalty: what the penalty guards decides how it stands to
// the tort, with the tort above it and below it.
func TestOverlapFollowsThePenalty(t *testing.T) {
	for _, c := range []struct{ guards, penalty, due string }{
		{"confidentiality", "300000", "300,000.00 元"}, {"confidentiality", "100000", "180,000.00 元"},
		{"settlement", "300000", "300,000.00 元"}, {"settlement", "100000", "180,000.00 元"},
		{"non_compete", "300000", "300,000.00 元"}, {"non_compete", "100000", "180,000.00 元"},
		{"training", "300000", "480,000.00 元"}, {"training", "200000", "380,000.00 元"},
	} {
		out := outcomeWith(t, "c-contract-clause", object{"/options/2/figures/agreed_penalty": said(c.penalty), "/options/2/choices": object{"penalty_kind": c.guards}})
		is(t, out, "comparison.award_due", c.due)
	}
	side := outcomeWith(t, "c-contract-clause", object{"/options/2/choices": object{"penalty_kind": "non_compete"}})
	is(t, side, "comparison.overlap", "180,000.00 元")
	is(t, side, "comparison.side_by_side", "504,600.00 元") // 180,000 + 300,000 + 24,600
	is(t, side, "comparison.entitlement", "324,600.00 元")
	is(t, side, "comparison.outstanding", "224,600.00 元")
	apart := outcomeWith(t, "c-contract-clause", object{"/options/2/choices": object{"penalty_kind": "training"}, "/options/2/figures/received": said("400000")})
	is(t, apart, "comparison.received", "300,000.00 元") // a training penalty pays no tort damages
	is(t, apart, "comparison.outstanding", "204,600.00 元")
}

// TestChoicesUnderOthersAreNotAsked: a sum has no wage base.
func TestChoicesUnderOthersAreNotAsked(t *testing.T) {
	out := outcomeWith(t, "penalty-forms", nil)
	for id, want := range map[string]bool{"in_one_sum": false, "compensation_agreed": true} {
		asked := false
		for _, c := range option(t, out, id).Choices {
			asked = asked || c.Label.In(text.EN) == "agreed before or after tax"
		}
		if asked != want {
			t.Errorf("%s asks for tax: %v", id, asked)
		}
	}
}
