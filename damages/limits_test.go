package damages_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"redress/damages"
)

// TestAwardThroughItsLimits takes one sum through every limit.
func TestAwardThroughItsLimits(t *testing.T) {
	for name, c := range map[string]struct {
		changes object
		want    map[string]string
	}{
		"the court's round sum": {nil, map[string]string{"after_rounding": "30,000,000.00 元", "rounding_added": "122,262.52 元", "compensatory": "6,000,000.00 元", "punitive": "24,000,000.00 元", "award_total": "30,400,000.00 元"}},
		"capped at the damages claimed": {object{"/options/0/figures/claimed_damages": said("20000000")},
			map[string]string{"after_claim_binds": "是", "damages": "20,000,000.00 元", "punitive": "16,000,000.00 元", "award_total": "20,400,000.00 元"}},
		"compensation kept whole": {object{"/options/0/figures/claimed_damages": said("20000000"), "/options/0/choices/split": "compensation_first"},
			map[string]string{"compensatory": "5,975,547.50 元", "punitive": "14,024,452.50 元"}},
		"expenses claimed apart": {object{"/options/0/figures/claimed_expenses": said("150000")}, map[string]string{"expenses": "150,000.00 元", "award_total": "30,150,000.00 元"}},
		"one sum claimed for both": {object{"/options/0/figures/claimed_damages": nil, "/facts/claim_amount": said("10000000")},
			map[string]string{"claim_limit": "9,600,000.00 元", "expenses": "400,000.00 元", "award_total": "10,000,000.00 元"}},
		"first ceiling, then second": {object{"/options/0/figures/cap_one": said("5000000"), "/options/0/figures/cap_two": said("4000000")},
			map[string]string{"after_cap_one": "5,000,000.00 元", "after_cap_two": "4,000,000.00 元", "after_cap_two_binds": "是"}},
		"second ceiling does not bind": {object{"/options/0/figures/cap_one": said("5000000"), "/options/0/figures/cap_two": said("6000000")},
			map[string]string{"damages": "5,000,000.00 元", "after_cap_two_binds": "否"}},
		"ceiling lifted on a proven scale": {object{"/options/0/figures/cap_one": said("5000000"), "/options/0/figures/proven_scale": said("5000000.01")},
			map[string]string{"ceiling_exceeded": "是", "damages": "30,000,000.00 元"}},
		"a scale at the ceiling lifts nothing": {object{"/options/0/figures/cap_one": said("5000000"), "/options/0/figures/proven_scale": said("5000000")},
			map[string]string{"ceiling_exceeded": "否", "damages": "5,000,000.00 元"}},
	} {
		out := outcomeWith(t, "ts-02-carbomer", c.changes)
		for id, want := range c.want {
			if got := shown(out, "award."+id); got != want {
				t.Errorf("%s: %s is %s, not %s", name, id, got, want)
			}
		}
	}
}

// TestFirstInstanceTotalBindsWhereOnlyTheOtherSideAppealed is TS-05.
func TestFirstInstanceTotalBindsWhereOnlyTheOtherSideAppealed(t *testing.T) {
	for answer, want := range map[string]string{"false": "202,419,745.00 元", "true": "262,500,000.00 元", "": "缺"} {
		var given any
		if answer != "" {
			given = said(answer)
		}
		out := outcomeWith(t, "ts-05-quartz", object{"/options/0/figures/claimant_appealed": given})
		is(t, out, "award.award_total", want)
	}
}

// TestOrderOfLimits: caps alone come to one sum whatever their order, but
// another of them binds; rounding last may pass the sum claimed and is barred.
func TestOrderOfLimits(t *testing.T) {
	limits := object{"/options/0/figures/rounded_to": nil, "/options/0/figures/claimed_damages": said("8000000"), "/options/0/figures/cap_one": said("5000000")}
	with := func(order string) object {
		out := object{"/options/0/choices/order": order}
		for k, v := range limits {
			out[k] = v
		}
		return out
	}
	claim, ceiling := outcomeWith(t, "ts-02-carbomer", with("claim_first")), outcomeWith(t, "ts-02-carbomer", with("ceilings_first"))
	for _, out := range []*damages.Outcome{claim, ceiling} {
		is(t, out, "award.damages", "5,000,000.00 元")
		is(t, out, "award.after_cap_one_binds", "是")
	}
	is(t, claim, "award.after_claim_binds", "是")
	is(t, ceiling, "award.after_claim_binds", "否")
	for claimed, want := range map[string]damages.OptionState{"29999999.99": damages.OptionBarred, "30000000": damages.OptionComputed} {
		out := outcomeWith(t, "ts-02-carbomer", object{"/options/0/choices/order": "rounding_last", "/options/0/figures/claimed_damages": said(claimed)})
		if o := option(t, out, "award"); o.State != want {
			t.Errorf("rounded to 30,000,000 with %s claimed: %s", claimed, o.State)
		}
	}
}

// TestAwardStaysWithinTheSumClaimed: expenses not claimed apart are held to
// what the sum claimed leaves beside the damages claimed, and the two together
// to the sum claimed.
func TestAwardStaysWithinTheSumClaimed(t *testing.T) {
	base := func(more object) object {
		out := object{"/facts/claim_amount": said("5400000"), "/options/0/figures/claimed_damages": said("5000000"), "/options/0/figures/stated_expenses": said("1000000"), "/options/0/figures/claimed_expenses": nil}
		for k, v := range more {
			out[k] = v
		}
		return out
	}
	for name, c := range map[string]struct {
		more object
		want map[string]string
	}{
		"damages claimed apart":            {nil, map[string]string{"expenses": "400,000.00 元", "damages": "5,000,000.00 元", "award_total": "5,400,000.00 元"}},
		"damages claimed above the whole":  {object{"/options/0/figures/claimed_damages": said("6000000")}, map[string]string{"expenses": "0.00 元", "damages": "5,400,000.00 元"}},
		"both claimed apart":               {object{"/options/0/figures/claimed_expenses": said("300000")}, map[string]string{"expenses": "300,000.00 元", "damages": "5,000,000.00 元"}},
		"both above the whole":             {object{"/options/0/figures/claimed_expenses": said("900000")}, map[string]string{"expenses": "900,000.00 元", "damages": "4,500,000.00 元"}},
		"expenses alone claimed apart":     {object{"/options/0/figures/claimed_damages": nil, "/options/0/figures/claimed_expenses": said("500000"), "/options/0/figures/stated_expenses": said("100000")}, map[string]string{"expenses": "100,000.00 元", "damages": "4,900,000.00 元"}},
		"nothing claimed apart, as before": {object{"/options/0/figures/claimed_damages": nil}, map[string]string{"expenses": "1,000,000.00 元", "damages": "4,400,000.00 元"}},
	} {
		out := outcomeWith(t, "ts-02-carbomer", base(c.more))
		for id, want := range c.want {
			if got := shown(out, "award."+id); got != want {
				t.Errorf("%s: %s is %s, not %s", name, id, got, want)
			}
		}
	}
}

// TestRoundingLastStaysWithinEveryLimit: what is rounded after the caps is held
// to each that is not lifted, and barred by its name.
func TestRoundingLastStaysWithinEveryLimit(t *testing.T) {
	for name, c := range map[string]struct {
		more object
		bar  string
	}{
		"nothing in the way":       {nil, ""},
		"first instance":           {object{"first_instance_total": said("20000000"), "claimant_appealed": said("false")}, "一审判额"},
		"first instance, at it":    {object{"first_instance_total": said("30400000"), "claimant_appealed": said("false")}, ""},
		"first instance, lifted":   {object{"first_instance_total": said("20000000"), "claimant_appealed": said("true")}, ""},
		"first ceiling":            {object{"cap_one": said("29999999.99")}, "第一道上限"},
		"first ceiling, lifted":    {object{"cap_one": said("5000000"), "proven_scale": said("7000000")}, ""},
		"second ceiling":           {object{"cap_two": said("4000000")}, "第二道上限"},
		"second ceiling, above it": {object{"cap_two": said("30000000")}, ""},
		"punitive, as a sum":       {object{"cap_two": said("20000000"), "choices/cap_two_on": "punitive"}, "惩罚性部分的第二道上限"},
		"punitive, as a ratio":     {object{"cap_two_ratio": said("3"), "choices/cap_two_on": "punitive", "choices/cap_two_as": "ratio"}, ""}, // the round sum is parted in that ratio
	} {
		changes := object{"/options/0/choices/order": "rounding_last", "/options/0/figures/claimed_damages": said("40000000")}
		for k, v := range c.more {
			if !strings.Contains(k, "/") {
				k = "figures/" + k
			}
			changes["/options/0/"+k] = v
		}
		o := option(t, outcomeWith(t, "ts-02-carbomer", changes), "award")
		switch {
		case c.bar == "" && o.State != damages.OptionComputed:
			t.Errorf("%s: %s, %v", name, o.State, o.Bars)
		case c.bar != "" && (len(o.Bars) != 1 || !strings.Contains(o.Bars[0].Reason.ZH, "取整后超过"+c.bar)):
			t.Errorf("%s: %v", name, o.Bars)
		}
	}
}

// TestSecondCeilingOfThePunitivePart leaves compensation whole, as a sum and as
// a multiple of the compensatory part; later limits part what it has left.
func TestSecondCeilingOfThePunitivePart(t *testing.T) {
	for name, c := range map[string]struct {
		more object
		want map[string]string
	}{
		"as a sum":       {object{"figures/cap_two": said("4000000")}, map[string]string{"punitive": "4,000,000.00 元", "compensatory": "5,975,547.50 元", "punitive_after_cap_two_binds": "是"}},
		"above the part": {object{"figures/cap_two": said("24000000")}, map[string]string{"punitive": "23,902,189.98 元", "compensatory": "5,975,547.50 元", "punitive_after_cap_two_binds": "否"}},
		"as a ratio":     {object{"choices/cap_two_as": "ratio", "figures/cap_two_ratio": said("2")}, map[string]string{"cap_two_limit": "11,951,095.00 元", "punitive": "11,951,095.00 元", "compensatory": "5,975,547.50 元"}},
		"ratio of the whole": {object{"choices/cap_two_on": "whole", "choices/cap_two_as": "ratio", "figures/cap_two_ratio": said("3")},
			map[string]string{"damages": "17,926,642.50 元", "cap_two_limit": "17,926,642.50 元"}},
		"after a limit in proportion": {object{"figures/claimed_damages": said("14938868.74"), "figures/cap_two": said("4000000")},
			map[string]string{"at_cap_two_compensatory": "2,987,773.75 元", "punitive": "4,000,000.00 元", "damages": "6,987,773.75 元"}},
		"before a limit that keeps compensation whole": {object{"choices/order": "ceilings_first", "choices/split": "compensation_first", "figures/cap_two": said("4000000"), "figures/claimed_damages": said("7000000")},
			map[string]string{"after_cap_two": "9,975,547.50 元", "damages": "7,000,000.00 元", "compensatory": "5,975,547.50 元", "punitive": "1,024,452.50 元"}},
		"before a limit in proportion": {object{"choices/order": "ceilings_first", "figures/cap_two": said("4000000"), "figures/claimed_damages": said("4987773.75")},
			map[string]string{"compensatory": "2,987,773.75 元", "punitive": "2,000,000.00 元"}},
	} {
		changes := object{"/options/0/choices/cap_two_on": "punitive", "/options/0/figures/rounded_to": nil, "/options/0/figures/claimed_damages": said("40000000")}
		for k, v := range c.more {
			changes["/options/0/"+k] = v
		}
		out := outcomeWith(t, "ts-02-carbomer", changes)
		for id, want := range c.want {
			if got := shown(out, "award."+id); got != want {
				t.Errorf("%s: %s is %s, not %s", name, id, got, want)
			}
		}
		if !all(notes(option(t, out, "award")), "第二道上限的理由") {
			t.Errorf("%s: no reason is asked for", name)
		}
	}
	without := outcomeWith(t, "ts-02-carbomer", object{"/options/0/choices/cap_two_on": "punitive", "/options/0/figures/cap_two": said("4000000"), "/options/0/figures/stated_punitive": nil})
	if got := notes(option(t, without, "award")); !all(got, "没有惩罚性部分") {
		t.Errorf("%v", got)
	}
}

// TestACapNeverRaises: over random sums and limits, no step after the rounding
// is above the one before it, the sum stays within every limit that is not
// lifted, and the lines by nature add up to it.
func TestACapNeverRaises(t *testing.T) {
	file := claimFile(t, "ts-02-carbomer")
	bound := map[string]int{}
	rapid.Check(t, func(r *rapid.T) {
		fen := func(name string) decimal.Decimal {
			return decimal.New(rapid.OneOf(rapid.Int64Range(0, 1000), rapid.Int64Range(0, 100_000_000_00)).Draw(r, name), -2)
		}
		order := rapid.SampledFrom([]string{"claim_first", "ceilings_first", "rounding_last"}).Draw(r, "order")
		split := rapid.SampledFrom([]string{"pro_rata", "compensation_first"}).Draw(r, "split")
		on := rapid.SampledFrom([]string{"whole", "punitive"}).Draw(r, "on")
		changes := object{"/options/0/choices/order": order, "/options/0/choices/split": split, "/options/0/choices/cap_two_on": on, "/options/0/figures/rounded_to": nil, "/options/0/figures/claimant_appealed": said("false")}
		limits := map[string]decimal.Decimal{}
		if rapid.Bool().Draw(r, "has claim_amount") {
			limits["claim_amount"] = fen("claim_amount")
			changes["/facts/claim_amount"] = said(limits["claim_amount"].String())
		}
		for _, id := range []string{"claimed_damages", "first_instance_total", "cap_one", "cap_two"} {
			changes["/options/0/figures/"+id] = nil
			if rapid.Bool().Draw(r, "has "+id) {
				limits[id] = fen(id)
				changes["/options/0/figures/"+id] = said(limits[id].String())
			}
		}
		compensatory, punitive, expenses := fen("compensatory"), fen("punitive"), fen("expenses")
		changes["/options/0/figures/stated_compensatory"] = said(compensatory.Add(decimal.New(1, -2)).String())
		changes["/options/0/figures/stated_punitive"] = said(punitive.String())
		changes["/options/0/figures/stated_expenses"] = said(expenses.String())
		out := compute(t, readClaim(t, patched(t, file, changes)))
		at := func(id string) decimal.Decimal { return out.Computation.Result("award." + id).Value.Number }
		before, after := at("damages_before"), at("damages")
		if after.GreaterThan(before) || at("expenses").GreaterThan(expenses) {
			r.Fatalf("raised from %s to %s, expenses %s to %s", before, after, expenses, at("expenses"))
		}
		for id, limit := range limits {
			sum := after
			switch {
			case id == "first_instance_total" || id == "claim_amount":
				sum = after.Add(at("expenses"))
			case id == "cap_two" && on == "punitive":
				sum = at("punitive")
			}
			if sum.GreaterThan(limit) {
				r.Fatalf("%s above %s %s", sum, id, limit)
			}
			if sum.Equal(limit) {
				bound[id]++
			}
		}
		if !at("compensatory").Add(at("punitive")).Equal(after) || at("punitive").IsNegative() || at("compensatory").IsNegative() {
			r.Fatalf("%s and %s are not %s by nature", at("compensatory"), at("punitive"), after)
		}
	})
	for _, id := range []string{"claim_amount", "claimed_damages", "first_instance_total", "cap_one", "cap_two"} {
		if bound[id] == 0 {
			t.Errorf("%s never bound", id)
		}
	}
}
