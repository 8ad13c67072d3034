package damages_test

import (
	"slices"
	"strings"
	"testing"

	"redress/damages"
	"redress/internal/text"
)

// TestPenaltyWithoutALoss (R16, R17; CC 585, 法释〔2023〕13号 art 64): the penalty is
// claimed; what the loss would measure is left open in words.
func TestPenaltyWithoutALoss(t *testing.T) {
	for _, c := range []struct{ name, option, at, gross string }{{"penalty-forms", "in_one_sum", "0", "500,000.00 元"}, {"settlement", "again", "1", "1,200,000.00 元"}} {
		changes := object{"/options/" + c.at + "/figures/stated_loss": nil}
		if c.name == "settlement" {
			changes["/options/0/figures/unit_profit"] = nil
		}
		out := outcomeWith(t, c.name, changes)
		o := option(t, out, c.option)
		if o.State != damages.OptionComputed || !all(notes(o), "第64条") {
			t.Errorf("%s is %s: %v %v", c.option, o.State, o.Lacks, notes(o))
		}
		is(t, out, c.option+".contract_gross", c.gross)
		is(t, out, c.option+".outstanding", c.gross)
		for _, id := range []string{"contract_loss", "excess_line", "excessive", "prudent", "floor"} {
			is(t, out, c.option+"."+id, "未评估，损失不明")
		}
		if all(notes(o), "百分之一百三十，对方可请求调减") {
			t.Error("a penalty without a loss is called excessive")
		}
	}
	limited := outcomeWith(t, "penalty-forms", object{"/options/6/figures/stated_loss": nil, "/options/6/figures/malicious": nil})
	if o := option(t, limited, "limited_loss"); o.State != damages.OptionComputed || !all(notes(o), "没有损失可供扣减") {
		t.Errorf("limits of no loss: %s %v", o.State, notes(o))
	}
	english, _ := limited.Computation.Sheets.Line("limited_loss.prudent")
	if got := damages.ShowResult(limited.Computation.Result("limited_loss.prudent"), english, text.EN); got != "not assessed, loss unknown" {
		t.Errorf("in English: %s", got)
	}
	for _, s := range limited.JSON().Sheets {
		for _, l := range s.Lines {
			if l.ID == "limited_loss.prudent" && (l.Value != nil || l.Open.EN != "not assessed, loss unknown") {
				t.Errorf("in JSON: %+v", l)
			}
		}
	}
}

// TestAPleadedLossThatLacksLeavesThePenalty: neither an option of loss without
// its figures nor one that its facts bar makes the penalty wait.
func TestAPleadedLossThatLacksLeavesThePenalty(t *testing.T) {
	for _, changes := range []object{{"/options/0/figures/margin": nil}, {"/options/0/figures/lost_units_hard": said("false")}} {
		changes["/options/3/figures/promisor_is_employee"] = said("false")
		out := outcomeWith(t, "b-patent-agent", changes)
		if o := option(t, out, "penalty"); o.State != damages.OptionAssumed {
			t.Errorf("%v: %s %v", changes, o.State, o.Lacks)
		}
		is(t, out, "penalty.contract_gross", "100,000.00 元")
	}
}

// TestMaliceIsOfArt65 (R16), paragraph 3: the rule reaches facts from 2021-01-01 in cases not
// final on 2023-12-05; before it a malicious penalty is measured as any other.
func TestMaliceIsOfArt65(t *testing.T) {
	for _, c := range []struct {
		breach, effective, prudent, floor string
		counts                            bool
	}{
		{"2020-12-31", "", "260,000.00 元", "200,000.00 元", false},
		{"2021-01-01", "", "500,000.00 元", "500,000.00 元", true},
		{"2022-08-01", "2023-12-04", "260,000.00 元", "200,000.00 元", false},
		{"2022-08-01", "2023-12-05", "500,000.00 元", "500,000.00 元", true},
	} {
		changes := object{"/options/0/figures/malicious": said("true"), "/options/0/figures/concluded_on": said("2019-01-01"), "/options/0/figures/breach_on": said(c.breach)}
		if c.effective != "" {
			changes["/facts/judged_on"], changes["/facts/effective_on"] = said("2023-06-01"), said(c.effective)
		}
		out := outcomeWith(t, "penalty-forms", changes)
		is(t, out, "in_one_sum.prudent", c.prudent)
		is(t, out, "in_one_sum.floor", c.floor)
		for _, id := range []string{"prudent", "floor"} {
			if got := all(titles(line(t, out, "in_one_sum."+id).Cites), "第65条第3款"); got != c.counts {
				t.Errorf("%s %s: %s cites art 65(3): %v", c.breach, c.effective, id, got)
			}
		}
		if got := all(notes(option(t, out, "in_one_sum")), "本案不适用"); got == c.counts {
			t.Errorf("%s %s: said not to apply: %v", c.breach, c.effective, got)
		}
	}
}

// TestFinalityReadsTheEffectiveDay (art 69): a judgment of 2023-11-01 that became
// effective on 2023-12-20 was not final when the interpretation took effect.
func TestFinalityReadsTheEffectiveDay(t *testing.T) {
	for effective, want := range map[any]bool{"2023-12-04": false, "2023-12-05": true, "2023-12-20": true, nil: false} {
		changes := object{"/facts/judged_on": said("2023-11-01"), "/options/0/figures/breach_on": said("2022-08-01")}
		if day, stated := effective.(string); stated {
			changes["/facts/effective_on"] = said(day)
		}
		out := outcomeWith(t, "penalty-forms", changes)
		if got := slices.Contains(line(t, out, "in_one_sum.excessive").Cites, "contractint2023.65.2"); got != want {
			t.Errorf("effective %v: art 65(2) is cited: %v", effective, got)
		}
	}
}

// TestWageBaseIsNeverSilent: a multiple of wages waits for its wage base.
func TestWageBaseIsNeverSilent(t *testing.T) {
	for base, want := range map[any]damages.OptionState{nil: damages.OptionMissing, "unstated": damages.OptionMissing, "base": damages.OptionComputed, "total": damages.OptionComputed} {
		for _, form := range []string{"wages", "yearly_wages"} {
			out := outcomeWith(t, "penalty-forms", object{"/options/5/choices": object{"form": form, "tax": "before_tax"}, "/options/5/choices/wage_base": base,
				"/options/5/figures/monthly_wage": said("9600"), "/options/5/figures/wage_months": said("24"), "/options/5/figures/yearly_wage": said("920824.20"), "/options/5/figures/multiple": said("2")})
			if o := option(t, out, "compensation_paid"); o.State != want {
				t.Errorf("%s, %v: %s", form, base, o.State)
			}
		}
	}
	is(t, outcomeWith(t, "penalty-forms", object{"/options/5/choices": object{"form": "sum", "wage_base": "unstated"}, "/options/5/figures/agreed_penalty": said("1")}), "compensation_paid.valid_penalty", "1.00 元")
}

// TestVoidPenaltyLeavesTheLoss (R18.employee, R18.loss; 劳动合同法 arts 25, 90): the penalty is nothing,
// the loss reaches the total, and no scenario is made of what is void.
func TestVoidPenaltyLeavesTheLoss(t *testing.T) {
	employee := func(more object) *damages.Outcome {
		changes := object{"/options/0/figures/promisor_is_employee": said("true"), "/options/0/figures/arbitrated": said("true"), "/options/0/choices": object{"reduction": "share"}, "/options/0/figures/share_left": said("0.5")}
		for k, v := range more {
			changes[k] = v
		}
		return outcomeWith(t, "penalty-forms", changes)
	}
	out := employee(nil)
	for id, want := range map[string]string{"in_one_sum.valid_penalty": "0.00 元", "in_one_sum.contract_gross": "200,000.00 元", "in_one_sum.outstanding": "200,000.00 元",
		"comparison.principal_total": "200,000.00 元", "in_one_sum.prudent": "无", "in_one_sum.excessive": "无", "in_one_sum.reduced_penalty": "无"} {
		is(t, out, id, want)
	}
	if got := titles(line(t, out, "in_one_sum.contract_gross").Cites); !all(got, "劳动合同法第90条") {
		t.Errorf("the loss rests on %v", got)
	}
	o := option(t, out, "in_one_sum")
	if !all(titles(line(t, out, "in_one_sum.valid_penalty").Cites), "劳动合同法第25条") || !strings.Contains(line(t, out, "in_one_sum.valid_penalty").Note.ZH, "无效") || all(notes(o), "一百三十") {
		t.Errorf("%v", notes(o))
	}
	for _, r := range o.Readings {
		if slices.Contains([]string{"full", "prudent", "floor", "reduced"}, r.ID) {
			t.Errorf("a scenario of a void penalty: %s", r.ID)
		}
	}
	if o := option(t, employee(object{"/options/0/figures/stated_loss": nil}), "in_one_sum"); o.State != damages.OptionBarred || !all(bars(o), "须列明违约损失") {
		t.Errorf("void and without a loss: %s %v", o.State, bars(o))
	}
}

// TestLossBesideANonCompete (R18.loss; 劳动合同法 art 90): the penalty counts toward it.
func TestLossBesideANonCompete(t *testing.T) {
	for loss, want := range map[string]string{"400000": "523,333.33 元", "600000": "623,333.33 元"} {
		out := outcomeWith(t, "non-compete", object{"/options/1/choices": object{"return_compensation": "agreed", "return_rounding": "fen"}, "/options/1/figures/stated_loss": said(loss)})
		is(t, out, "non_compete.contract_gross", want)
		if got := titles(line(t, out, "non_compete.loss_beyond").Cites); !all(got, "劳动合同法第90条") {
			t.Errorf("%v", got)
		}
	}
}
