package damages_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"redress/damages"
)

// TestSameLossIsMadeGoodOnce: over random amounts, with tort above the penalty
// and below it, the one pleaded is elected, the higher where neither alone is
// principal, and never both added for the same loss; a
// non-compete penalty beside the tort loses the overlap; what was received
// counts against the award, never against the costs, and never below nothing.
func TestSameLossIsMadeGoodOnce(t *testing.T) {
	file := claimFile(t, "c-contract-clause")
	signs := map[int]int{}
	rapid.Check(t, func(r *rapid.T) {
		fen := func(name string) decimal.Decimal {
			return decimal.New(rapid.OneOf(rapid.Int64Range(0, 1000), rapid.Int64Range(0, 100_000_000_00)).Draw(r, name), -2)
		}
		loss, penalty, received, costs := fen("loss"), fen("penalty"), fen("received"), fen("costs")
		nonCompete, byClause, principal := rapid.Bool().Draw(r, "non compete"), rapid.Bool().Draw(r, "costs clause"), rapid.Bool().Draw(r, "contract is principal")
		tort := rapid.Bool().Draw(r, "tort is principal")
		choices := object{"clause": "confidentiality", "costs_clause": "no"}
		if nonCompete {
			choices["clause"] = "non_compete"
		}
		if byClause {
			choices["costs_clause"] = "yes"
		}
		out := compute(t, readClaim(t, patched(t, file, object{
			"/tables/0/rows/0": []any{"甲", "1", loss.String()}, "/options/0/figures/margin": said("1"),
			"/options/2/figures/agreed_penalty": said(penalty.String()), "/options/2/figures/received": said(received.String()),
			"/options/0/principal": tort, "/options/2/choices": choices, "/options/2/principal": principal, "/tables/1/rows/0/4": costs.String(),
		})))
		at := func(id string) decimal.Decimal { return out.Computation.Result("comparison." + id).Value.Number }
		contract := decimal.Max(penalty, loss)
		signs[loss.Cmp(penalty)]++

		due, dueCosts := loss, costs
		clauseCosts := decimal.Zero
		if byClause {
			clauseCosts = costs
		}
		switch {
		case nonCompete: // Σ less the overlap min(contract, tort)
			due = loss.Add(contract).Sub(decimal.Min(contract, loss))
		case tort && !principal:
		case principal && !tort, contract.Add(clauseCosts).GreaterThan(loss.Add(costs)):
			due, dueCosts = contract, clauseCosts
		}
		for id, want := range map[string]decimal.Decimal{
			"contract_award": contract, "tort_award": loss, "award_due": due, "entitlement": due.Add(dueCosts),
			"outstanding": decimal.Max(decimal.Zero, due.Sub(received)).Add(dueCosts),
		} {
			if !at(id).Equal(want) {
				r.Fatalf("%s is %s, not %s", id, at(id), want)
			}
		}
		if most := decimal.Max(contract, loss).Add(costs); at("entitlement").GreaterThan(most) {
			r.Fatalf("entitlement %s above the greater claim %s", at("entitlement"), most)
		}
	})
	for _, sign := range []int{-1, 0, 1} {
		if signs[sign] == 0 {
			t.Logf("no draw with tort − penalty of sign %d", sign)
		}
	}
	if signs[-1] == 0 || signs[1] == 0 {
		t.Error("both signs of tort − penalty are wanted")
	}
}

// TestRecomputeReusesAndAgrees: a claim computed upon an earlier outcome comes
// to the same figures as one computed alone.
func TestRecomputeReusesAndAgrees(t *testing.T) {
	file := claimFile(t, "a-wine-customers")
	before := compute(t, readClaim(t, file))
	for _, margin := range []string{"0.41", "0.47", "0.333", "1", "0"} {
		changed := readClaim(t, patched(t, file, object{"/options/0/figures/margin": said(margin)}))
		alone := compute(t, changed)
		upon, err := damages.Compute(changed, before)
		if err != nil {
			t.Fatal(err)
		}
		if report(alone) != report(upon) {
			t.Errorf("margin %s: another outcome when computed upon an earlier one", margin)
		}
		before = upon
	}
}
