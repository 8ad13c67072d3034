package damages_test

import (
	"errors"
	"strings"
	"testing"

	"redress/damages"
)

// The pitfalls of the legal reference, appendix (b), that the options on the
// infringer's gain could fall into.

func TestPitfall02GainsOfOneInfringerAreAlternatives(t *testing.T) {
	out := outcomeWith(t, "gain-avoided-cost", nil)
	is(t, out, "comparison.tort_award", "3,300,000.00 元")
	is(t, out, "comparison.principal_total", "3,300,000.00 元") // not with the second option added
	for _, o := range out.Options {
		if !all(notes(o), "不与同一侵权人的侵权获利相加") {
			t.Errorf("%s does not say that it stands alone: %v", o.ID, notes(o))
		}
	}
}

func TestPitfall11StatementsTakeOperatingProfit(t *testing.T) {
	out := outcomeWith(t, "gain-statements", object{"/options/0/choices/losses": "netted"})
	is(t, out, "whole.gain", "1,500,000.00 元") // not the sales profit, 4,080,000
	for _, r := range option(t, out, "whole").Readings {
		if r.Default != (r.ID == "operating") || r.Chosen != (r.ID == "operating") {
			t.Errorf("reading %s: default %v, chosen %v", r.ID, r.Default, r.Chosen)
		}
	}
	if !all(notes(option(t, out, "sales_measure")), "仅完全以侵权为业的可按销售利润") {
		t.Error("sales profit goes without a word though infringing is not the business")
	}
	business := outcomeWith(t, "gain-statements", object{"/facts/business_of_infringing": said("true")})
	if !all(notes(option(t, business, "whole")), "可改按销售利润计算") || all(notes(option(t, business, "sales_measure")), "仅完全以侵权为业") {
		t.Error("the fact that infringing is the business is not weighed")
	}
}

func TestOperatingProfitMayStandAboveSalesProfit(t *testing.T) {
	out := outcomeWith(t, "gain-statements", nil)
	is(t, out, "interest.operating_above_sales", "是")
	is(t, out, "interest.gain", "330,000.00 元") // warned of, not cut
	if !all(notes(option(t, out, "interest")), "营业利润高于销售利润") {
		t.Error("no word of it")
	}
}

func TestItemsOutsideTheBusinessAreStripped(t *testing.T) {
	is(t, outcomeWith(t, "gain-statements", nil), "whole.stripped_operating", "1,190,000.00 元")
	same := outcomeWith(t, "gain-statements", object{"/options/0/figures/reported_operating": said("1710000")})
	is(t, same, "whole.stripped_operating", "1,500,000.00 元")
	is(t, same, "whole.statements_differ", "否")
	if all(notes(option(t, same, "whole")), "逐项计算不一致") {
		t.Error("warned although both agree")
	}
}

func TestLossesAreNotNettedUnlessChosen(t *testing.T) {
	out := outcomeWith(t, "gain-statements", nil)
	is(t, out, "whole.gain", "1,910,000.00 元") // 880,000 and 1,030,000; 2024 lost 410,000
	is(t, out, "whole.losses", "410,000.00 元")
	companies := outcomeWith(t, "gain-companies", nil)
	is(t, companies, "group.profit", "1,000,000.00 元")
	is(t, companies, "netted.profit", "910,000.00 元")
}

func TestPitfall12ContributionOfPointsIsAppliedOnce(t *testing.T) {
	out := outcomeWith(t, "gain-companies", nil)
	is(t, out, "group.contribution", "50.00 %") // the two points upheld; 75 % in all
	is(t, out, "group.gain", "500,000.00 元")    // 1,000,000 × 0.5 once
	if !all(notes(option(t, out, "group")), "仅部分秘密点成立") {
		t.Error("the point that fell is not flagged")
	}
	for name, c := range map[string]struct {
		changes object
		bar     string
	}{
		"rates above one":   {object{"/tables/1/rows/2/1": "0.51"}, "合计超过 1"},
		"no point upheld":   {object{"/tables/1/rows/0/2": "false", "/tables/1/rows/1/2": "false"}, "没有秘密点成立"},
		"two rights":        {object{"/options/0/figures/other_right_rate": said("0.51")}, "同一利润被取两次"},
		"exactly one is ok": {object{"/tables/1/rows/2/1": "0.5", "/options/0/figures/other_right_rate": said("0.5")}, ""},
	} {
		o := option(t, outcomeWith(t, "gain-companies", c.changes), "group")
		if barred := o.State == damages.OptionBarred; barred != (c.bar != "") || barred && !all(bars(o), c.bar) {
			t.Errorf("%s: %s %v", name, o.State, bars(o))
		}
	}
	open := option(t, outcomeWith(t, "gain-companies", object{"/options/0/figures/other_right_rate": nil}), "group")
	if open.State != damages.OptionMissing {
		t.Errorf("another right without its rate: %s", open.State)
	}
	alone := outcomeWith(t, "ts-07-gain", nil)
	if note := line(t, alone, "first_claim.contribution").Note.ZH; !strings.Contains(note, "未分摊") || !strings.Contains(note, "中标") {
		t.Errorf("a rate of 1 goes without its reason: %q", note)
	}
	bare := outcomeWith(t, "gain-worked", object{"/options/0/factors": nil})
	if !all(notes(option(t, bare, "operating")), "贡献率须说明理由") {
		t.Error("a rate goes without a reason")
	}
	twice := outcomeWith(t, "gain-worked", object{"/options/0/figures/product_part": said("0.5")})
	is(t, twice, "operating.gain", "378,000.00 元")
	if !all(notes(option(t, twice, "operating")), "不得重复扣减") {
		t.Error("part and contribution together go without a word")
	}
}

func TestPitfall42RevenueIsNetOfVATAtTheRateOfTheDay(t *testing.T) {
	for day, want := range map[string]string{
		"2018-04-30": "820.51 元", "2018-05-01": "827.59 元", "2019-03-31": "827.59 元", "2019-04-01": "849.56 元", "2025-12-31": "849.56 元", "2026-01-01": "849.56 元",
	} {
		out := outcomeWith(t, "gain-worked", object{"/options/4/figures/sold_from": said(day), "/options/4/figures/sold_to": said(day)})
		is(t, out, "at_thirteen.net_revenue", want)
	}
	for class, want := range map[string]string{"net": "960.00 元", "services": "905.66 元", "small_scale": "932.04 元"} {
		is(t, outcomeWith(t, "gain-worked", object{"/options/4/choices/vat": class}), "at_thirteen.profit", want)
	}
	stated := outcomeWith(t, "gain-worked", object{"/options/4/choices/vat": "stated", "/options/4/figures/vat_rate": said("0.01")})
	is(t, stated, "at_thirteen.profit", "950.50 元")
	open := option(t, outcomeWith(t, "gain-worked", object{"/options/4/figures/sold_to": nil}), "at_thirteen")
	if open.State != damages.OptionMissing {
		t.Errorf("sales without a day: %s", open.State)
	}
}

func TestPitfall42ARateThatChangesWithinTheSalesIsRefused(t *testing.T) {
	for want, changes := range map[string]object{
		"VAT rate changes on 2019-04-01": {"/options/4/figures/sold_from": said("2019-03-31")},
		"not held here":                  {"/options/4/figures/sold_from": said("1993-12-31"), "/options/4/figures/sold_to": said("1993-12-31")},
		"services mostly bore":           {"/options/4/choices/vat": "services", "/options/4/figures/sold_from": said("2016-04-30")},
		"no VAT rate for these days":     {"/options/4/figures/sold_from": said("1990-01-01"), "/options/4/figures/sold_to": said("1990-01-02")},
	} {
		_, err := damages.Compute(readClaim(t, patched(t, claimFile(t, "gain-worked"), changes)), nil)
		if refusal, ok := errors.AsType[*damages.ClaimError](err); !ok || !strings.Contains(refusal.Message.EN, want) || !refusal.Mend.Complete() {
			t.Errorf("%s: %v", want, err)
		}
	}
}

func TestPitfall43SalesBetweenAffiliatesAreEliminated(t *testing.T) {
	out := outcomeWith(t, "gain-companies", nil)
	is(t, out, "group.intra_group_sales", "4,200,000.00 元")
	is(t, out, "group.profit_before", "1,480,000.00 元")
	is(t, out, "group.profit_netted", "910,000.00 元") // 300,000 + 700,000 − 90,000
	over := option(t, outcomeWith(t, "gain-companies", object{"/tables/0/rows/0/2": "6000001"}), "group")
	if over.State != damages.OptionBarred || !all(bars(over), "无法抵销") {
		t.Errorf("more sold to affiliates than in all: %s %v", over.State, bars(over))
	}
	ledger := outcomeWith(t, "gain-ledger", nil)
	is(t, ledger, "ledger.affiliate_sales", "800.00 元")
	is(t, ledger, "ledger.net_sales", "5,777.15 元")
}

func TestLedgerLeavesNothingOutInSilence(t *testing.T) {
	out := outcomeWith(t, "gain-ledger", nil)
	is(t, out, "ledger.outside_sales", "1,000.00 元")
	is(t, out, "ledger.returns", "-100.00 元")
	is(t, out, "ledger.left_out", "1,800.00 元") // affiliates and the row before the first act; brushed orders stay
	is(t, out, "brushed_off.left_out", "1,000.00 元")
	if !all(notes(option(t, out, "ledger")), "刷单默认不扣除") {
		t.Error("brushed orders stay without a word")
	}
	undated := outcomeWith(t, "gain-ledger", object{"/facts/first_act": nil})
	is(t, undated, "ledger.left_out", "800.00 元")
	if !all(notes(option(t, undated, "ledger")), "台账各行均计入") {
		t.Error("rows count without a period, and nobody says so")
	}
	is(t, out, "ledger.gain_later", "241.50 元") // what a multiple reads, from 2019-04-23
}

func TestLedgerWithoutARateIsRefused(t *testing.T) {
	for want, changes := range map[string]object{
		"has no rate": {"/options/0/choices/vat": "net"},
		"neither amounts nor counts and prices": {"/tables/0/columns": []any{
			object{"id": "on", "label": object{"zh": "日期", "en": "day"}, "unit": "date"}, object{"id": "item", "label": object{"zh": "商品", "en": "goods"}, "unit": "text"}},
			"/tables/0/rows": []any{[]any{"2019-05-06", "甲"}}},
	} {
		_, err := damages.Compute(readClaim(t, patched(t, claimFile(t, "gain-ledger"), changes)), nil)
		if refusal, ok := errors.AsType[*damages.ClaimError](err); !ok || !strings.Contains(refusal.Message.EN, want) {
			t.Errorf("%s: %v", want, err)
		}
	}
}

// TestWithheldBooks (R49): an inference is drawn only where there is prima facie
// evidence and a refusal; an open condition leaves the option open.
func TestWithheldBooks(t *testing.T) {
	for answer, want := range map[string]string{"true": "1,008,000.00 元", "false": "756,000.00 元", "": ""} {
		for _, condition := range []string{"refused", "prima_facie"} {
			change := object{"/options/2/figures/" + condition: nil}
			if answer != "" {
				change = object{"/options/2/figures/" + condition: said(answer)}
			}
			out := outcomeWith(t, "gain-worked", change)
			o := option(t, out, "withheld")
			if answer == "" {
				if o.State != damages.OptionMissing {
					t.Errorf("%s unknown: %s", condition, o.State)
				}
				continue
			}
			is(t, out, "withheld.gain", want)
			is(t, out, "withheld.gain_known", "756,000.00 元")
			is(t, out, "withheld.gain_half", "1,008,000.00 元")
			is(t, out, "withheld.gain_claimed", "1,260,000.00 元")
		}
	}
	out := outcomeWith(t, "gain-worked", nil)
	if !all(notes(option(t, out, "withheld")), "并不当然推定") || !all(titles(line(t, out, "withheld.may_infer").Cites), "法释〔2020〕7号）第24条") {
		t.Error("an inference goes without its warning or its article")
	}
	is(t, out, "watchdata.gain_known", "48,142,000.00 元")
	is(t, out, "watchdata.gain", "49,000,000.00 元")
	if open := option(t, outcomeWith(t, "gain-worked", object{"/options/2/figures/ordered_on": nil}), "withheld"); open.State != damages.OptionMissing {
		t.Errorf("no order: %s", open.State)
	}
}

func TestAvoidedCostConditions(t *testing.T) {
	for spent, want := range map[string]damages.OptionState{"900000": damages.OptionComputed, "4199999.99": damages.OptionComputed, "4200000": damages.OptionBarred, "5000000": damages.OptionBarred} {
		if o := option(t, outcomeWith(t, "gain-avoided-cost", object{"/options/0/figures/spent": said(spent)}), "single"); o.State != want {
			t.Errorf("spent %s: %s", spent, o.State)
		}
	}
	profit := option(t, outcomeWith(t, "gain-avoided-cost", object{"/options/0/figures/without_profit": said("false")}), "single")
	if profit.State != damages.OptionComputed || !all(notes(profit), "应先按侵权获利主张") {
		t.Errorf("an infringer with a profit: %s %v", profit.State, notes(profit))
	}
	if open := option(t, outcomeWith(t, "gain-avoided-cost", object{"/options/0/figures/without_profit": nil}), "single"); open.State != damages.OptionMissing {
		t.Errorf("unknown: %s", open.State)
	}
}

func TestProxyMarginsArePersuasive(t *testing.T) {
	for day, want := range map[string]bool{"2026-04-30": false, "2026-05-01": true} {
		out := outcomeWith(t, "ts-07-gain", object{"/facts/judged_on": said(day)})
		if got := all(titles(line(t, out, "appeal.margin").Cites), "法释〔2026〕7号）第9条"); got != want {
			t.Errorf("judged on %s: art 9 cited %v", day, got)
		}
	}
	bare := outcomeWith(t, "ts-07-gain", object{"/options/1/factors": nil})
	if !all(notes(option(t, bare, "appeal")), "须说明为何不用侵权人自身利润率") {
		t.Error("a margin of others goes without a reason")
	}
	is(t, bare, "appeal.gain_measured", "3,398,375.00 元")
	is(t, bare, "appeal.gain", "2,000,000.00 元")
}

func TestGainRounding(t *testing.T) {
	for mode, want := range map[string]string{"fen": "75,000.04 元", "fen_down": "75,000.03 元", "yuan": "75,000.00 元", "yuan_down": "75,000.00 元"} {
		is(t, outcomeWith(t, "gain-worked", object{"/options/9/choices/rounding": mode}), "half.gain", want)
	}
	is(t, outcomeWith(t, "gain-worked", object{"/options/8/choices/rounding": "yuan_down"}), "fifteenth.gain", "66,666.00 元")
}
