package damages_test

import (
	"errors"
	"maps"
	"strings"
	"testing"

	"redress/damages"
	"redress/internal/text"
)

// places are the ids of a conflict, in order.
func places(c damages.Conflict) string {
	var ids []string
	for _, p := range c.Between {
		ids = append(ids, p.ID)
	}
	return string(c.Kind) + ": " + strings.Join(ids, " ")
}

func conflictsOf(t *testing.T, name string, changes map[string]any) []damages.Conflict {
	t.Helper()
	return compute(t, readClaim(t, patched(t, claimFile(t, name), changes))).Conflicts
}

// Money used twice, two values for one fact, a claim that is not the sheet: each
// is found, says both places and both figures, and blocks.
func TestConflictsAreFound(t *testing.T) {
	sameQuote := func(v string) object {
		return object{"value": v, "source": object{"known": "official", "evidence": "nda", "page": 3, "quote": "违约金"}}
	}
	penalty := func(id string, figures object) object {
		for k, v := range map[string]string{"claimant_is_party": "true", "promisor_is_employee": "false", "concluded_on": "2022-04-07", "breach_on": "2022-10-26", "agreed_penalty": "1000"} {
			if _, given := figures[k]; !given {
				figures[k] = said(v)
			}
		}
		return object{"id": id, "kind": "penalty", "figures": figures}
	}
	fits := object{"/facts/claim_amount": nil}
	for name, c := range map[string]struct {
		changes object
		want    string
	}{
		"a row of costs twice":    {object{"/tables/3/rows/3": []string{"律师费", "律师费", "某律所", "合同、发票、付款", "30000", "1", "true", "true", "true"}}, "same_money_twice: costs.costs.1 costs.costs.4"},
		"a table in two options":  {object{"/options/5": object{"id": "again", "kind": "enforcement_costs", "tables": object{"costs": "expenses"}}}, "same_money_twice: costs.costs again.costs"},
		"two days of one breach":  {object{"/options/5": penalty("second", object{"breach_on": said("2022-11-01")}), "/options/3/figures/claimant_is_party": said("true"), "/options/3/figures/agreed_penalty": said("1000")}, "two_values: penalty.breach_on second.breach_on"},
		"two findings of one sum": {object{"/options/5": penalty("second", object{"agreed_penalty": sameQuote("2000"), "concluded_on": said("2021-01-01")}), "/options/3/figures/agreed_penalty": sameQuote("1000")}, "two_values: penalty.agreed_penalty second.agreed_penalty"},
		"a payment taken off twice": {object{"/options/5": penalty("second", object{"received": said("500")}), "/options/3/figures/received": said("500"), "/options/3/figures/agreed_penalty": said("1000"),
			"/options/3/figures/claimant_is_party": said("true")}, "received_twice: penalty.received second.received"},
		"a claim that is not the sheet": {object{"/facts/claim_amount": said("400000")}, "claim_differs: facts.claim_amount comparison.principal_total"},
	} {
		changes := maps.Clone(fits)
		maps.Copy(changes, c.changes)
		got := conflictsOf(t, "a-wine-customers", changes)
		if len(got) != 1 || places(got[0]) != c.want || !got[0].Blocking() || !got[0].Mend.Complete() {
			t.Errorf("%s: %v", name, got)
			continue
		}
		for _, p := range got[0].Between {
			if !got[0].Text().Complete() || !strings.Contains(got[0].Text().ZH, p.Shown.ZH) || p.Pointer == "" && !strings.HasPrefix(p.ID, "comparison.") {
				t.Errorf("%s: %+v says not both places: %v", name, p, got[0].Text())
			}
		}
	}
}

// Loss and gain may read one ledger while one of them is the alternative; both
// principal they take the same sales twice.
func TestOneLedgerAsLossAndGain(t *testing.T) {
	changes := object{"/options/0": object{"id": "loss", "kind": "loss_by_units", "principal": true, "choices": object{"basis": "infringing_units", "detail": "table", "margin_kind": "gross"},
		"tables": object{"sales": "orders"}, "figures": object{"margin": said("0.4"), "lost_units_hard": said("true")}},
		"/options/1/choices/basis": "margin", "/options/1/figures/margin": said("0.2"), "/options/1/figures/leave_out_chosen": nil, "/facts/claim_amount": nil}
	if got := conflictsOf(t, "a-wine-customers", changes); len(got) != 0 {
		t.Errorf("an alternative is no second count: %v", got)
	}
	changes["/options/1/principal"] = true
	got := conflictsOf(t, "a-wine-customers", changes)
	if len(got) != 1 || places(got[0]) != "same_money_twice: loss.sales gain.sales" {
		t.Errorf("%v", got)
	}
}

// An amount that is not hours × rate is one fee with two values.
func TestHoursThatAreNotTheAmount(t *testing.T) {
	got := conflictsOf(t, "enforcement-costs", object{"/tables/0/rows/1/3": "80000"})
	if len(got) != 1 || places(got[0]) != "two_values: asked.costs.2.amount asked.costs.2.hours asked.costs.2.hourly_rate" {
		t.Errorf("%v", got)
	}
	if got := conflictsOf(t, "enforcement-costs", object{"/tables/0/rows/1/3": "81000"}); len(got) != 0 {
		t.Errorf("they agree: %v", got)
	}
}

// What the award takes as claimed is the sum claimed.
func TestComplaintAgainstAward(t *testing.T) {
	award := object{"id": "judged", "kind": "award", "figures": object{"claimed_damages": said("300000"), "claimed_expenses": said("34640")}}
	changes := object{"/options/5": award, "/facts/claim_amount": said("43619")}
	got := conflictsOf(t, "a-wine-customers", changes)
	if len(got) != 1 || places(got[0]) != "claim_differs: facts.claim_amount judged.claimed_damages judged.claimed_expenses" {
		t.Errorf("%v", got)
	}
	changes["/options/5"] = object{"id": "judged", "kind": "award", "figures": object{"claimed_damages": said("8979"), "claimed_expenses": said("34640")}}
	if got := conflictsOf(t, "a-wine-customers", changes); len(got) != 0 {
		t.Errorf("they agree: %v", got)
	}
}

// Conflicting inputs may be kept on purpose: one is chosen, with the reason, and
// nothing blocks. A value that no option reads stands beside the one chosen.
func TestConflictsAreSettled(t *testing.T) {
	reason := object{"zh": "诉请含尚待计算的后续损失", "en": "the claim holds later losses still to be worked out"}
	got := conflictsOf(t, "a-wine-customers", object{"/conflicts": []any{
		object{"between": []string{"facts.claim_amount", "comparison.principal_total"}, "chosen": "comparison.principal_total", "reason": reason},
		object{"between": []string{"penalty.breach_on"}, "chosen": "penalty.breach_on", "reason": reason,
			"set_aside": []any{object{"value": "2022-11-02", "source": object{"known": "admitted", "evidence": "nda", "page": 1}}}}}})
	if len(got) != 2 || got[0].Blocking() || got[1].Blocking() || got[1].Kind != damages.Recorded {
		t.Fatalf("%v", got)
	}
	for _, lang := range []text.Lang{text.ZH, text.EN} {
		said := got[0].Text().In(lang) + got[1].Text().In(lang)
		for _, words := range []string{text.T("后续损失", "later losses").In(lang), "43,619.00", "400,000.00", "2022-11-02", "2022-10-26"} {
			if !strings.Contains(said, words) {
				t.Errorf("%s lacks %s", said, words)
			}
		}
	}
}

// A choice that names no place, or gives no reason, is refused with its place.
func TestConflictsThatCannotBeRecorded(t *testing.T) {
	reason := object{"zh": "甲", "en": "a"}
	two := []string{"facts.claim_amount", "comparison.principal_total"}
	for want, c := range map[string]object{
		"/conflicts/0/between/1": {"between": []string{"facts.claim_amount", "nothing.here"}, "chosen": "facts.claim_amount", "reason": reason},
		"/conflicts/0/between":   {"between": two[:1], "chosen": "facts.claim_amount", "reason": reason},
		"/conflicts/0/chosen":    {"between": two, "chosen": "loss.margin", "reason": reason},
		"/conflicts/0/reason":    {"between": two, "chosen": "facts.claim_amount", "reason": object{"zh": "", "en": ""}},
		"/conflicts/0/set_aside/0/value": {"between": two, "chosen": "facts.claim_amount", "reason": reason,
			"set_aside": []any{object{"value": "1,000", "source": object{"known": "official"}}}},
	} {
		_, err := damages.ReadClaim(patched(t, claimFile(t, "a-wine-customers"), object{"/conflicts": []any{c}}), openTable)
		if refused, ok := errors.AsType[*damages.ClaimError](err); !ok || refused.Pointer != want || !refused.Mend.Complete() {
			t.Errorf("%s: %v", want, err)
		}
	}
	for _, id := range []string{"costs.costs.0", "costs.costs.4", "costs.costs.1.nothing"} {
		c, err := damages.ReadClaim(claimFile(t, "a-wine-customers"), openTable)
		if err != nil {
			t.Fatal(err)
		}
		if err := c.CheckConflict(&damages.ClaimConflict{Between: []string{id, "costs.costs.1"}, Chosen: "costs.costs.1", Reason: text.T("甲", "a")}); err == nil {
			t.Errorf("%s is no row", id)
		}
	}
}
