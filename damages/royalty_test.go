package damages_test

import (
	"strings"
	"testing"
)

func TestARoyaltyByPeriod(t *testing.T) {
	s := small{facts: spanning, options: []object{pleaded("r", "royalty", "principal", "basis:periods", "royalty_periods@p", "contribution=0.5"), threeTimes()},
		tables: []object{rows("p", "period text,from date,to date,base money,rate ratio", "a|2018-05-01|2019-04-30|120000|0.05", "b|2019-05-01|2019-12-31|100000|0.04")}}
	is(t, s.compute(t), "r.loss", "5,000.00 元")
	is(t, s.compute(t), "p.base_later", "2,000.00 元") // by whole months all of the first period is earlier
	s.options[0]["choices"].(object)["proration"] = "days"
	is(t, s.compute(t), "p.base_later", "2,065.76 元") // and eight days of 365 of 6,000, half of 4,131.51
	s.tables[0] = rows("p", "period text,from date,to date,base money,rate ratio", "a|2018-05-01|2019-04-30|120000|0.05", "b|2019-04-01|2019-12-31|100000|0.04")
	if refusal := s.refused(t); refusal.Pointer != "/options/0/tables/royalty_periods" {
		t.Errorf("overlapping periods are refused at %s", refusal.Pointer)
	}
}

func TestARoyaltyInOtherCurrencies(t *testing.T) {
	for _, c := range []string{"usd", "eur", "jpy", "hkd", "gbp", "krw", "twd", "sgd", "chf", "aud", "cad"} {
		s := small{facts: spanning, options: []object{pleaded("r", "royalty", "basis:lump_sum", "currency:"+c, "fee_"+c+"=1000", "exchange_"+c+"=0.9", "rate_on=2020-03-31")}}
		is(t, s.compute(t), "r.loss", "900.00 元")
	}
}

// TestAYearlyRoyaltyMayBeCutBeforeItIsMultiplied, as courts have done.
func TestAYearlyRoyaltyMayBeCutBeforeItIsMultiplied(t *testing.T) {
	for rounding, want := range map[string]string{"fen": "100.05 元", "fen_down": "100.02 元", "yuan_down": "99.00 元"} {
		s := small{facts: spanning, options: []object{pleaded("r", "royalty", "basis:rate", "base_is:year", "base=666.97", "royalty_rate=0.05", "years=3", "rounding:"+rounding)}}
		is(t, s.compute(t), "r.loss", want)
	}
}

// TestContributionByPointInEveryOptionThatHasOne: only the points upheld count.
func TestContributionByPointInEveryOptionThatHasOne(t *testing.T) {
	points := rows("q", "point text,rate ratio,upheld truth", "A|0.2|true", "B|0.3|false")
	for _, o := range []object{
		pleaded("o", "royalty", "basis:lump_sum", "fee=1000"), pleaded("o", "loss_by_units", "basis:lost_units", "margin_kind:gross", "units=10", "unit_profit=100"),
		pleaded("o", "market_share_loss", "margin_kind:gross", "infringing_units=10", "share=1", "unit_profit=100"), pleaded("o", "price_erosion", "basis:expert", "expert_amount=1000"),
		pleaded("o", "loss_by_period", "periods@p"), pleaded("o", "gain_by_period", "periods@p"), pleaded("o", "infringer_profit", "basis:margin", "revenue=1000", "margin=1"),
	} {
		o["choices"].(object)["contribution_by"] = "points"
		o["tables"].(object)["points"] = "q"
		s := small{facts: spanning, options: []object{o}, tables: []object{points, rows("p", "period text,from date,to date,whole money,margin ratio", "a|2019-01-01|2019-12-31|1000|1")}}
		out := s.compute(t)
		if r := out.Amount(option(t, out, "o")); r.Value.Number.String() != "200" {
			t.Errorf("%s: %s", o["kind"], r.Value.Number)
		}
		o["figures"].(object)["contribution"] = said("0.5")
		if !strings.Contains(english(option(t, s.compute(t), "o")), "not read in this computation: contribution rate") {
			t.Errorf("%s: one rate beside the points goes without a word", o["kind"])
		}
	}
}
