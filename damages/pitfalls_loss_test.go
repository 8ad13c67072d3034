package damages_test

import (
	"slices"
	"strings"
	"testing"

	"redress/damages"
	"redress/damages/law"
)

// The pitfalls of the legal reference, appendix (b), that options of actual
// loss beyond customers and units could fall into.

func figure(i, id string) string { return "/options/" + i + "/figures/" + id }

func TestPitfall12ContributionIsAppliedOnceInEveryLoss(t *testing.T) {
	for _, c := range []struct{ claim, option, at, half string }{
		{"loss-sales", "0", "whole_shoes", "172,889.64 元"},      // 345,779.28 × 0.5, part of product beside it
		{"loss-sales", "1", "derived", "631,400.25 元"},          // 510,000 + convoyed 81,000 + remedial 40,400.25, untouched
		{"loss-sales", "2", "reduced", "433,500.00 元"},          // 1,020,000 × 0.5 = 510,000, then 15 % off
		{"loss-sales", "4", "market_share", "446,250.00 元"},     // 892,500 × 0.5
		{"loss-royalty", "3", "by_unit", "4,314,586.50 元"},      // 8,629,173 × 0.5
		{"loss-value", "1", "prices", "244,125.00 元"},           // 488,250 × 0.5, the interaction included once
		{"loss-value", "0", "expert", "395,407,349.50 元"},       // an expert's figure is apportioned in the open too
		{"loss-royalty", "7", "dollars", "124,660.75 元"},        // 249,321.49319 × 0.5 = 124,660.746595
		{"loss-lead-time", "1", "dated", "1,699.12 元"},          // 8,495.60 × 0.4 × 0.5
		{"worked-numbers", "0", "own_units", "510,000.00 元"},    // 1,020,000 × 0.5
		{"c-contract-clause", "0", "loss", "90,000.00 元"},       // 180,000 × 0.5
		{"b-patent-agent", "0", "loss", "35,540.00 元"},          // 71,080 × 0.5
		{"loss-royalty", "0", "yearly", "638,750.00 元"},         // 1,277,500 × 0.5
		{"loss-sales", "3", "average", "17,500,000.00 元"},       // 35,000,000 × 0.5
		{"loss-value", "2", "prices_elsewhere", "217,000.00 元"}, // 434,000 × 0.5
	} {
		is(t, outcomeWith(t, c.claim, object{figure(c.option, "contribution"): said("0.5")}), c.at+".loss", c.half)
	}
	out := outcomeWith(t, "loss-sales", nil)
	if note := line(t, out, "market_share.contribution").Note.ZH; !strings.Contains(note, "未主张贡献率") {
		t.Errorf("a rate of 1 goes without a word: %q", note)
	}
	both := outcomeWith(t, "loss-sales", object{figure("0", "contribution"): said("0.5")})
	if got := notes(option(t, both, "whole_shoes")); !all(got, "不得重复扣减") {
		t.Errorf("part of the product and contribution together: %v", got)
	}
}

func TestPitfall13MarketShareStandsBesideAllInfringingUnits(t *testing.T) {
	out := outcomeWith(t, "loss-sales", nil)
	is(t, out, "market_share.loss", "892,500.00 元")
	is(t, out, "market_share.all_infringing", "2,550,000.00 元")
	small := outcomeWith(t, "loss-sales", object{figure("4", "spare_capacity"): said("1000")})
	is(t, small, "market_share.loss", "850,000.00 元")
	if !all(notes(option(t, small, "market_share")), "以产能为限") {
		t.Error("nothing says that capacity binds")
	}
	untested := outcomeWith(t, "loss-sales", object{figure("4", "spare_capacity"): nil})
	is(t, untested, "market_share.loss", "892,500.00 元")
	if !all(notes(option(t, untested, "market_share")), "未列剩余产能") {
		t.Error("nothing says that capacity was not tested")
	}
	none := outcomeWith(t, "loss-sales", object{figure("5", "own_units"): said("21001")})
	if o := option(t, none, "market_units"); o.State != damages.OptionBarred {
		t.Errorf("more own units than the market holds: %s", o.State)
	}
	average := outcomeWith(t, "loss-sales", object{figure("3", "lost_units_hard"): said("false")})
	if o := option(t, average, "average"); o.State != damages.OptionBarred {
		t.Errorf("infringing units × average price although lost units are known: %s", o.State)
	}
}

func TestPitfall14CustomersSetAsideAreNamedWithTheReason(t *testing.T) {
	out := outcomeWith(t, "loss-lead-time", nil)
	note := line(t, out, "customers.customers_aside").Note
	if note.ZH != "乙：书面说明因信赖王某而转购；丙：未写明理由" || note.EN != "B: wrote that he trusts Wang; C: no reason given" {
		t.Errorf("%+v", note)
	}
	is(t, out, "customers.customers_aside", "2 户")
	// the reason never decides: a customer is set aside because he followed
	// voluntarily, and counts again when he did not
	counts := outcomeWith(t, "loss-lead-time", object{"/tables/0/rows/1/1": "false"})
	is(t, counts, "customers.loss", "3,480.00 元") // 840 + 12,000 × 3 × 1.1 ÷ 6 × 0.4
	if got := line(t, counts, "customers.customers_aside").Note.ZH; got != "丙：未写明理由" {
		t.Errorf("%s", got)
	}
}

func TestPitfall46RoyaltyIsARouteToTheActualLoss(t *testing.T) {
	out := outcomeWith(t, "loss-royalty", object{"/facts/last_act": said("2025-10-14")})
	o := option(t, out, "yearly")
	if o.Place.ZH != "第一顺位：实际损失" || !strings.Contains(cites(o), "第20条第1款") || !all(notes(o), "列入“原告损失”") {
		t.Errorf("%s %s %v", o.Place.ZH, cites(o), notes(o))
	}
	for _, k := range damages.Kinds() {
		if k.ID == "royalty" && k.Method != damages.ByLoss {
			t.Errorf("a royalty has a method of its own: %d", k.Method)
		}
	}
	multiple := outcomeWith(t, "loss-royalty", nil)
	if !all(notes(option(t, multiple, "by_unit")), "没有“许可费的倍数”") || all(notes(option(t, multiple, "yearly")), "倍数") {
		t.Error("a multiple is warned of where it is claimed, and only there")
	}
	early := outcomeWith(t, "loss-royalty", object{"/facts/judged_on": said("2020-09-11"), "/facts/last_act": said("2019-01-01")})
	if got := notes(option(t, early, "yearly")); !all(got, "裁判早于2020-09-12") || strings.Contains(cites(option(t, early, "yearly")), "第20条第1款") {
		t.Errorf("%v", got)
	}
}

// TestRoyaltyFactorsAreKept: the factors of 法释〔2020〕12号 art 32 reach the
// exhibit, filled in or not; unpaid fees and related parties are warned of.
func TestRoyaltyFactorsAreKept(t *testing.T) {
	out := outcomeWith(t, "loss-royalty", nil)
	if o := option(t, out, "yearly"); len(o.Factors) != 6 || o.Factors[0].Text.ZH != "合同与付款凭证" {
		t.Errorf("%+v", o.Factors)
	}
	got := notes(option(t, out, "by_unit"))
	if !all(got, "未实际支付") || !all(got, "利害关系，须证明") {
		t.Errorf("%v", got)
	}
	fair := outcomeWith(t, "loss-royalty", object{figure("3", "fee_paid"): said("true"), figure("3", "related_parties"): said("false")})
	if got := notes(option(t, fair, "by_unit")); all(got, "未实际支付") || all(got, "利害关系，须证明") {
		t.Errorf("%v", got)
	}
}

// TestReductionsLessenALossOnly (R02.reduction): mitigation and own fault come off after
// contribution, never below nothing, say so where none is pleaded, and no
// option of gain has them.
func TestReductionsLessenALossOnly(t *testing.T) {
	out := outcomeWith(t, "loss-sales", nil)
	is(t, out, "reduced.loss_before", "612,000.00 元")
	is(t, out, "reduced.off_mitigation", "61,200.00 元")
	is(t, out, "reduced.off_own_fault", "30,600.00 元")
	is(t, out, "reduced.loss", "520,200.00 元")
	if got := titles(line(t, out, "reduced.off_mitigation").Cites); !slices.Equal(got, []string{"民法典第1173条"}) /* contract law has no say */ {
		t.Errorf("%v", got)
	}
	if note := line(t, out, "market_share.loss").Note.ZH; !strings.Contains(note, "未主张") {
		t.Errorf("no reduction, and no word about it: %q", note)
	}
	over := outcomeWith(t, "loss-sales", object{figure("2", "mitigation"): said("0.8"), figure("2", "own_fault"): said("0.7")})
	is(t, over, "reduced.loss", "0.00 元")
	if !all(notes(option(t, over, "reduced")), "没有写明事由") || all(notes(option(t, out, "reduced")), "没有写明事由") {
		t.Error("a share needs its reason")
	}
	for _, k := range damages.Kinds() {
		has := false
		for _, f := range k.Figures {
			has = has || f.ID == "mitigation" || f.ID == "own_fault"
		}
		wants := k.Method == damages.ByLoss && k.ID != "joined_losses" // its heads are reduced each in its own option, never twice
		if k.Route == damages.Tort && has != wants {
			t.Errorf("%s: reductions %v", k.ID, has)
		}
	}
}

// TestReductionsByTheLawOfTheAct: CC 1173 from 2021-01-01, before it 侵权责任法
// art 26 and 民法通则 art 131.
func TestReductionsByTheLawOfTheAct(t *testing.T) {
	for day, want := range map[string]string{
		"2010-06-30": "民法通则第131条", "2010-07-01": "侵权责任法第26条", "2020-12-31": "侵权责任法第26条", "2021-01-01": "民法典第1173条",
	} {
		out := outcomeWith(t, "loss-sales", object{"/facts/last_act": said(day)})
		got := titles(line(t, out, "reduced.off_mitigation").Cites)
		for _, other := range []string{"民法通则第131条", "侵权责任法第26条", "民法典第1173条"} {
			if all(got, other) != (other == want) {
				t.Errorf("%s: %v", day, got)
			}
		}
	}
}

// TestValueOnlyOfWhatBecamePublic: 法释〔2020〕7号 art 19; yes, no, unknown.
func TestValueOnlyOfWhatBecamePublic(t *testing.T) {
	for public, want := range map[string]damages.OptionState{"true": damages.OptionComputed, "false": damages.OptionBarred, "": damages.OptionMissing} {
		answer := any(said(public))
		if public == "" {
			answer = nil
		}
		o := option(t, outcomeWith(t, "loss-value", object{figure("6", "became_public"): answer}), "comparable")
		if o.State != want {
			t.Errorf("public %q: %s, not %s", public, o.State, want)
		}
	}
	for day, want := range map[string]string{"2007-01-31": "", "2007-02-01": "第17条第2款", "2020-09-11": "第17条第2款", "2020-09-12": "第19条"} {
		o := option(t, outcomeWith(t, "loss-value", object{"/facts/judged_on": said(day), "/facts/last_act": said("2006-06-30")}), "comparable")
		if got := cites(o); want != "" && !strings.Contains(got, want) || all(notes(o), "早于2007-02-01") != (want == "") {
			t.Errorf("%s: %s %v", day, got, notes(o))
		}
	}
}

// TestAppraisedValueIsHeldAgainstTheProfit: the check tests and never adds.
func TestAppraisedValueIsHeldAgainstTheProfit(t *testing.T) {
	for margin, fails := range map[string]bool{"0.037": true, "0.0371": false} {
		out := outcomeWith(t, "loss-value", object{figure("5", "check_margin"): said(margin)})
		is(t, out, "appraised.loss", "201,540,000.00 元")
		is(t, out, "appraised.break_even", "3.70477941 %")
		if got := all(notes(option(t, out, "appraised")), "不高于该价值"); got != fails {
			t.Errorf("margin %s: warned %v", margin, got)
		}
	}
	weights := outcomeWith(t, "loss-value", object{"/tables/1/rows/1/3": "0.5"})
	if o := option(t, weights, "comparable"); o.State != damages.OptionBarred {
		t.Errorf("weights of 110 %%: %s", o.State)
	}
	above := outcomeWith(t, "loss-value", object{figure("4", "value_after"): said("90000")})
	is(t, above, "relief.loss", "0.00 元") // what remains is worth more: no loss, and no negative one
}

// TestValueAndLostProfitAreNotBothClaimed.
func TestValueAndLostProfitAreNotBothClaimed(t *testing.T) {
	if !all(notes(option(t, outcomeWith(t, "loss-value", nil), "income")), "不得与同一期间的利润损失") {
		t.Error("nothing warns of value and lost profit together")
	}
}

// TestPriceTimesQuantityIsCountedOnce: the interaction is shown in both
// readings and added in one.
func TestPriceTimesQuantityIsCountedOnce(t *testing.T) {
	out := outcomeWith(t, "loss-value", nil)
	is(t, out, "prices.interaction_part", "54,250.00 元")
	is(t, out, "prices_elsewhere.interaction_part", "54,250.00 元")
	is(t, out, "prices.loss", "488,250.00 元")
	is(t, out, "prices_elsewhere.loss", "434,000.00 元")
	rise := outcomeWith(t, "loss-value", object{figure("1", "price_after"): said("130")})
	is(t, rise, "prices.loss", "0.00 元")
}

// TestUnitProfitLineByLine: three measures from one list of costs.
func TestUnitProfitLineByLine(t *testing.T) {
	for kind, want := range map[string]string{"marginal": "850.00 元", "gross": "730.00 元", "operating": "420.00 元"} {
		out := outcomeWith(t, "loss-sales", object{"/options/1/choices/margin_kind": kind})
		is(t, out, "derived.unit_profit", want)
	}
	low := outcomeWith(t, "loss-sales", object{figure("1", "price"): said("1150")})
	is(t, low, "derived.main_loss", "0.00 元")
	if !all(notes(option(t, low, "derived")), "没有利润") {
		t.Error("nothing says that there is no profit per unit")
	}
	silent := outcomeWith(t, "loss-sales", object{"/options/1/factors": nil})
	if !all(notes(option(t, silent, "derived")), "须说明为何采用该利润口径") || all(notes(option(t, outcomeWith(t, "loss-sales", nil), "derived")), "须说明为何采用") {
		t.Error("a measure needs its reason")
	}
	industry := outcomeWith(t, "loss-sales", nil)
	if got := titles(line(t, industry, "average.margin").Cites); !all(got, "法释〔2026〕7号）第9条") {
		t.Errorf("%v", got)
	}
	before := outcomeWith(t, "loss-sales", object{"/facts/judged_on": said("2026-04-30")})
	if got := titles(line(t, before, "average.margin").Cites); all(got, "第9条") {
		t.Errorf("cited before it was law: %v", got)
	}
}

// TestLeadTimeEndsOnTheEarliestDay and every option reads it; an option's own
// day stands before it; a loss after it is taken off or warned of.
func TestLeadTimeEndsOnTheEarliestDay(t *testing.T) {
	out := outcomeWith(t, "loss-lead-time", nil)
	is(t, out, "facts.lead_time_end", "2025-10-15")
	is(t, out, "customers.counted_months", "3 个月") // October ends after it
	is(t, out, "dated.sales_total", "8,495.60 元")
	is(t, out, "own_point.lead_time_end", "2025-12-31")
	if !all(notes(option(t, out, "own_point")), "超出合理优势期") {
		t.Error("nothing says that the loss period runs beyond the lead time")
	}
	whole := outcomeWith(t, "loss-lead-time", object{"/facts/rival_ready_on": said("2025-10-31")})
	is(t, whole, "customers.counted_months", "4 个月")
	is(t, whole, "dated.sales_total", "16,991.20 元")
	exact := outcomeWith(t, "loss-lead-time", object{figure("2", "loss_to"): said("2025-12-31")})
	if all(notes(option(t, exact, "own_point")), "超出合理优势期") {
		t.Error("a loss that ends with the lead time is not beyond it")
	}
	over := outcomeWith(t, "loss-lead-time", object{"/facts/rival_ready_on": said("2025-07-30")})
	if o := option(t, over, "customers"); o.State != damages.OptionBarred {
		t.Errorf("a loss wholly after the lead time: %s", o.State)
	}
	none := outcomeWith(t, "loss-lead-time", object{"/facts/rival_ready_on": nil, "/facts/public_otherwise_on": nil, "/facts/product_end_on": nil})
	is(t, none, "dated.sales_total", "16,991.20 元")
	if _, there := none.Computation.Sheets.Line("facts.lead_time_end"); there {
		t.Error("a lead time that nobody stated")
	}
	obeyed := outcomeWith(t, "loss-lead-time", object{"/facts/injunction_on": said("2025-09-30"), "/facts/last_act": said("2025-09-30")})
	is(t, obeyed, "facts.lead_time_end", "2025-09-30")
	disobeyed := outcomeWith(t, "loss-lead-time", object{"/facts/injunction_on": said("2025-09-30"), "/facts/last_act": said("2025-10-01")})
	is(t, disobeyed, "facts.lead_time_end", "2025-10-15")
	one := outcomeWith(t, "loss-lead-time", object{"/facts/rival_ready_on": nil, "/facts/public_otherwise_on": nil})
	is(t, one, "facts.lead_time_end", "2027-12-31")
}

// TestEveryLossRuleIsEconomicsOrLawAndSaysSo: what has no written rule is not
// of high confidence and says why.
func TestEveryLossRuleIsEconomicsOrLawAndSaysSo(t *testing.T) {
	for _, id := range []string{"R46", "R47", "R48", "R02.convoyed", "R02.remedial"} {
		r, ok := law.Default().Rule(id)
		if !ok || r.Confidence == law.High || r.Caveat.IsZero() {
			t.Errorf("%s: %v %+v", id, ok, r)
		}
	}
}

// TestReductionsAndLeadTimeByPeriod: row by row, so that the part open to a
// multiple is lessened with the rest.
func TestReductionsAndLeadTimeByPeriod(t *testing.T) {
	out := outcomeWith(t, "period-split", object{figure("0", "mitigation"): said("0.1"), "/facts/product_end_on": said("2019-06-30")})
	is(t, out, "cars.kept", "90.00 %")
	is(t, out, "cars.sum", "58,026,240.00 元") // 64,473,600 × 0.9
	is(t, out, "cars.runs_beyond", "是")
	whole := outcomeWith(t, "period-split", nil)
	later, lessened := whole.Computation.Result("cars.later").Value.Number, out.Computation.Result("cars.later").Value.Number
	if ninth := later.Sub(lessened).Mul(damages.Num("10").Number); !ninth.Equal(later) {
		t.Errorf("the later part is %s, lessened %s", later, lessened)
	}
	if note := line(t, whole, "cars.sum").Note.ZH; !strings.Contains(note, "未主张") {
		t.Errorf("%q", note)
	}
}
