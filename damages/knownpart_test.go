package damages_test

import (
	"strings"
	"testing"

	"redress/damages"
)

// withheldLedger is a dated ledger beyond which twice as much is claimed.
func withheldLedger(gain []string, of ...string) small {
	return small{facts: spanning, options: []object{
		pleaded("g", "infringer_profit", append([]string{"principal", "basis:ledger", "margin=0.2", "ledger@l", "withheld:claimed", "claimed_revenue=20000", "prima_facie=true", "refused=true", "ordered_on=2021-01-01"}, gain...)...), threeTimes(of...)},
		tables: []object{rows("l", "on date,item text,amount money", "2018-05-01|a|4000", "2019-04-22|a|1000", "2019-04-23|a|5000")}}
}

// TestDatedRowsKeepTheirDaysBesideAnInference: only what is inferred is spread
// over the acts, 344 days of 762.
func TestDatedRowsKeepTheirDaysBesideAnInference(t *testing.T) {
	out := withheldLedger(nil).compute(t)
	is(t, out, "g.gain", "4,000.00 元")
	is(t, out, "p.base_later", "1,902.89 元") // 1,000 by its row and 2,000 × 344 ÷ 762
	is(t, withheldLedger([]string{"proration:months"}).compute(t), "p.base_later", "1,880.00 元")
}

// TestTheKnownPartCarriesTheMultiple: a base that is ascertained in part.
func TestTheKnownPartCarriesTheMultiple(t *testing.T) {
	out := withheldLedger(nil, "proved_by:known").compute(t)
	is(t, out, "p.multiplied_base", "1,000.00 元")
	is(t, out, "p.award", "6,000.00 元") // 3,000 once, 1,000 three times
	is(t, withheldLedger(nil, "proved_by:known", "split:whole").compute(t), "p.multiplied_base", "2,000.00 元")
	none := withheldLedger([]string{"withheld:not_pleaded"}, "proved_by:known")
	state(t, none.compute(t), "p", damages.OptionMissing)
	above := withheldLedger(nil, "proved_part=99999999").compute(t)
	if !strings.Contains(english(option(t, above, "p")), "above the base") {
		t.Error("a part proved above the base goes without a word")
	}
}

// TestASumClaimedBelowTheGainSaysOnWhichActsItFalls.
func TestASumClaimedBelowTheGainSaysOnWhichActsItFalls(t *testing.T) {
	out := withheldLedger([]string{"withheld:not_pleaded", "claimed=1200"}).compute(t)
	is(t, out, "g.gain", "1,200.00 元")
	is(t, out, "p.base_later", "1,000.00 元")
	is(t, out, "g.gain_later_pro_rata", "600.00 元")
	if !strings.Contains(english(option(t, out, "g")), "comes off the acts up to 2019-04-22 first") {
		t.Error("no word of which acts the cut falls on")
	}
}
