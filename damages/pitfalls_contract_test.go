package damages_test

import (
	"slices"
	"strings"
	"testing"

	"redress/damages"
	"redress/damages/law"
)

// The pitfalls of appendix (b) that the contract and labour options could fall
// into.

func TestPitfall15EmployeeConfidentialityPenaltyWhateverItsForm(t *testing.T) {
	for _, c := range []object{{"form": "sum"}, {"form": "per_breach"}, {"form": "sum", "clause": "non_solicitation"}} {
		out := outcomeWith(t, "penalty-forms", object{"/options/0/choices": c, "/options/0/figures/promisor_is_employee": said("true"), "/options/0/figures/arbitrated": said("true"),
			"/options/0/figures/penalty_each": said("1"), "/options/0/figures/breaches": said("2")})
		if o := option(t, out, "in_one_sum"); o.State != damages.OptionComputed || !all(notes(o), "劳动合同法第25条") {
			t.Errorf("%v: %s %v", c, o.State, notes(o))
		}
		is(t, out, "in_one_sum.valid_penalty", "0.00 元")
		is(t, out, "in_one_sum.contract_gross", "200,000.00 元")
	}
}

func TestPitfall16ScenariosNeverMoveTheResult(t *testing.T) {
	out := outcomeWith(t, "penalty-forms", nil)
	is(t, out, "in_one_sum.prudent", "260,000.00 元")
	is(t, out, "in_one_sum.penalty_outstanding", "500,000.00 元")
	is(t, out, "comparison.principal_total", "500,000.00 元")
	for amount, want := range map[string]string{"260000": "否", "260000.01": "是"} { // strictly above
		is(t, outcomeWith(t, "penalty-forms", object{"/options/0/figures/agreed_penalty": said(amount)}), "in_one_sum.excessive", want)
	}
}

func TestPitfall17ScenariosAreCitedToArt65(t *testing.T) {
	out := outcomeWith(t, "penalty-forms", nil)
	for _, id := range []string{"prudent", "floor"} {
		if got := titles(line(t, out, "in_one_sum."+id).Cites); !all(got, "第65条第2款") || all(got, "第60条") {
			t.Errorf("%s: %v", id, got)
		}
	}
}

func TestPitfall20NonCompeteInCourtNeedsTheAward(t *testing.T) {
	for _, name := range []string{"non-compete", "training"} {
		at, id := "1", "non_compete"
		if name == "training" {
			at, id = "0", "training"
		}
		barred := outcomeWith(t, name, object{"/options/" + at + "/figures/arbitrated": said("false")})
		if o := option(t, barred, id); o.State != damages.OptionBarred || !all(bars(o), "劳动争议调解仲裁法第5条") {
			t.Errorf("%s: %s %v", name, o.State, bars(o))
		}
		there := outcomeWith(t, name, object{"/options/" + at + "/figures/arbitrated": nil, "/options/" + at + "/choices/forum": "arbitration"})
		if o := option(t, there, id); o.State != damages.OptionComputed {
			t.Errorf("%s before the commission: %s %v", name, o.State, bars(o))
		}
	}
	is(t, outcomeWith(t, "non-compete", nil), "non_compete.arbitrate_by", "2026-07-01")
	is(t, outcomeWith(t, "non-compete", object{"/options/1/figures/interrupted_on": said("2025-10-08")}), "non_compete.arbitrate_by", "2026-10-08")
	late := outcomeWith(t, "non-compete", object{"/facts/filed_on": said("2026-03-18")})
	if !all(notes(option(t, late, "non_compete")), "裁决已生效") {
		t.Error("a suit on the sixteenth day goes without a word")
	}
}

// The lines of the guideline (R22) are flags.
func TestPitfall35TheGuidelineFlagsAndMovesNothing(t *testing.T) {
	since := said("2025-09-04") // the guideline reads the breach
	before := outcomeWith(t, "non-compete", object{"/options/1/figures/breach_on": said("2025-09-03")})
	is(t, before, "non_compete.guideline_ceiling", "无")
	above := outcomeWith(t, "non-compete", object{"/options/1/figures/breach_on": since, "/options/1/figures/agreed_penalty": said("1680000.01"), "/options/1/figures/monthly_compensation": said("14000")})
	is(t, above, "non_compete.guideline_ceiling", "1,680,000.00 元")
	is(t, above, "non_compete.above_guideline", "是")
	is(t, above, "non_compete.valid_penalty", "1,680,000.01 元")
	if !all(notes(option(t, above, "non_compete")), "不是法律") {
		t.Error("guidance is not marked as such")
	}
	at := outcomeWith(t, "non-compete", object{"/options/1/figures/breach_on": since, "/options/1/figures/agreed_penalty": said("1680000")})
	is(t, at, "non_compete.above_guideline", "否")
	if c := law.Default().Cite("ncguide2025.penalty"); !strings.Contains(c.Instrument.ZH, "不是法律") || !strings.Contains(c.Note.EN, "without force of law") {
		t.Errorf("%+v", c)
	}
	for months, want := range map[string]string{"12": "8,400.00 元", "13": "14,000.00 元"} { // 50 % beyond a year
		is(t, outcomeWith(t, "non-compete", object{"/options/1/figures/breach_on": since, "/options/1/figures/term_months": said(months)}), "non_compete.guideline_pay", want)
	}
}

func TestPitfall40SettlementsBrokenBefore2021ReadTheContractLaw(t *testing.T) {
	for day, want := range map[string][2]string{"2020-12-31": {"合同法第114条", "民法典"}, "2021-01-01": {"民法典第585条", "合同法第"}} {
		out := outcomeWith(t, "settlement", object{"/options/1/figures/concluded_on": said("2019-01-15"), "/options/1/figures/breach_on": said(day)})
		got := titles(option(t, out, "again").Cites)
		got = append(got, titles(line(t, out, "comparison.contract_total").Cites)...)
		if !all(got, want[0]) || slices.ContainsFunc(got, func(s string) bool { return strings.HasPrefix(s, want[1]) }) {
			t.Errorf("%s: %v", day, got)
		}
	}
}

func TestPitfall44TheSeventyPercentOf1995IsDead(t *testing.T) {
	out := outcomeWith(t, "non-compete", nil)
	if !all(notes(option(t, out, "non_compete")), "不低于百分之七十”的规定已废止") {
		t.Error("the rule of 1995 goes without a word")
	}
	for _, s := range out.Computation.Sheets.All {
		for i := range s.Lines {
			if g := s.Lines[i].Given; g != nil && s.Lines[i].Unit == damages.Rate && g.Value.Number.String() == "0.7" {
				t.Errorf("%s.%s is 70 %%", s.ID, s.Lines[i].ID)
			}
		}
	}
}

// TestLabourRouteShiftsNoFees: the comparison prints what the labour route does
// not recover (law-additions C9), and only for it.
func TestLabourRouteShiftsNoFees(t *testing.T) {
	is(t, outcomeWith(t, "non-compete", nil), "comparison.costs_not_shifted", "60,000.00 元")
	is(t, outcomeWith(t, "c-contract-clause", nil), "comparison.costs_not_shifted", "无")
}
