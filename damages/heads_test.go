package damages_test

import (
	"strings"
	"testing"

	"redress/damages"
)

var since2022 = map[string]string{"first_act": "2022-01-01", "last_act": "2024-06-30"}

func lostUnits(more ...string) object {
	return pleaded("units", "loss_by_units", append([]string{"basis:lost_units", "margin_kind:marginal", "margin_reason~", "units=321", "unit_profit=40"}, more...)...)
}

func erosionOf(interaction string) object {
	return pleaded("erosion", "price_erosion", "basis:prices", "interaction:"+interaction, "price_before=100", "price_after=87.35", "own_units=12345", "caused=0.7", "lost_units=321")
}

func heads(columns string, of ...string) object { return rows("h", "option text"+columns, of...) }

// TestHeadsOfOneLossAddUp: lost units, price erosion and remedial costs are one
// actual loss, the base of one multiple and of the totals.
func TestHeadsOfOneLossAddUp(t *testing.T) {
	s := small{facts: since2022, options: []object{lostUnits("convoyed@c"), erosionOf("here"), pleaded("remedy", "remedial_cost", "remedies@r", "necessity~"),
		pleaded("all", "joined_losses", "principal", "heads@h"), threeTimes()},
		tables: []object{heads("", "units", "erosion", "remedy"), rows("r", "item text,amount money,share ratio", "x|1000|1"), rows("c", "item text,amount money,margin ratio,caused ratio,contribution ratio", "x|1000|0.3|1|1")}}
	out := s.compute(t)
	is(t, out, "all.loss", "126,297.44 元") // 12,840 + 300, 112,157.44, 1,000
	is(t, out, "comparison.tort_award", "126,297.44 元")
	is(t, out, "p.base", "126,297.44 元")
	is(t, out, "p.award", "378,892.32 元")
	for _, n := range out.Notes {
		t.Errorf("noted: %s", n.Text.EN)
	}
}

// TestHeadsThatHoldTheSameMoneyAreNotAdded: the guard says which and what to do.
func TestHeadsThatHoldTheSameMoneyAreNotAdded(t *testing.T) {
	remedy := pleaded("remedy", "remedial_cost", "remedies@r")
	byPeriod := pleaded("years", "loss_by_period", "periods@p")
	value := pleaded("value", "secret_value", "became_public=true", "method:market", "appraised_value=5", "valued_on=2024-01-01")
	fee := pleaded("fee", "royalty", "basis:lump_sum", "fee=5")
	tables := []object{rows("r", "item text,amount money,share ratio", "x|1000|1"), rows("p", "period text,from date,to date,whole money,margin ratio", "a|2022-01-01|2022-12-31|1000|1")}
	for _, c := range []struct {
		a, b object
		want string
	}{
		{lostUnits(), erosionOf("none"), "interaction"}, {lostUnits(), byPeriod, "lost sales"}, {lostUnits("remedies@r"), remedy, "remedial costs"},
		{lostUnits(), value, "value"}, {lostUnits(), fee, "royalty"}, {erosionOf("none"), fee, "royalty"},
	} {
		s := small{facts: since2022, options: []object{c.a, c.b, pleaded("all", "joined_losses", "principal", "heads@h")}, tables: append([]object{heads("", c.a["id"].(string), c.b["id"].(string))}, tables...)}
		o := option(t, s.compute(t), "all")
		if o.State != damages.OptionBarred || len(o.Bars) == 0 || !strings.Contains(o.Bars[0].Reason.EN, c.want) {
			t.Errorf("%s and %s: %s %v", c.a["id"], c.b["id"], o.State, o.Bars)
		}
		s.tables[0] = heads(",product text", c.a["id"].(string)+"|A", c.b["id"].(string)+"|B")
		if o := option(t, s.compute(t), "all"); o.State == damages.OptionBarred || !strings.Contains(english(o), "show that no sale stands in both") {
			t.Errorf("%s and %s of two products: %s %v", c.a["id"], c.b["id"], o.State, o.Bars)
		}
	}
}

// TestComputedAndStatutoryPartsStandInOnePlea, apart by period or by product.
func TestComputedAndStatutoryPartsStandInOnePlea(t *testing.T) {
	gain := pleaded("gain", "infringer_profit", "basis:margin", "revenue=1000000", "margin=0.2")
	fixed := pleaded("fixed", "statutory", "loss_hard=true", "gain_hard=true", "amount=300000")
	plea := pleaded("plea", "plea_in_parts", "principal", "heads@h")
	s := small{facts: since2022, options: []object{gain, fixed, plea}, tables: []object{heads(",from date,to date", "gain|2022-01-01|2022-12-31", "fixed|2023-01-01|2024-06-30")}}
	out := s.compute(t)
	is(t, out, "plea.sum", "500,000.00 元")
	is(t, out, "comparison.principal_total", "500,000.00 元")
	if _, there := out.Computation.Sheets.Line("comparison.alternative_award"); there {
		t.Error("a part of the plea stands as its alternative too")
	}
	for _, c := range []string{"gain|2022-01-01|2023-01-01", "gain||2022-12-31"} {
		s.tables[0] = heads(",from date,to date", c, "fixed|2023-01-01|2024-06-30")
		state(t, s.compute(t), "plea", damages.OptionBarred)
	}
	s.tables[0] = heads(",right text", "gain|技术秘密", "fixed|经营信息")
	is(t, s.compute(t), "plea.sum", "500,000.00 元")
}

// TestTwoRightsOfWhichOneIsPunitive: a multiple holds its own base, which is not
// added to it, whatever the rows say.
func TestTwoRightsOfWhichOneIsPunitive(t *testing.T) {
	gain := pleaded("gain", "infringer_profit", "basis:margin", "revenue=1000000", "margin=0.2")
	fixed := pleaded("fixed", "statutory", "loss_hard=true", "gain_hard=true", "amount=300000")
	s := small{facts: since2022, options: []object{gain, threeTimes(), fixed, pleaded("plea", "plea_in_parts", "principal", "heads@h")},
		tables: []object{heads(",right text", "p|技术秘密", "fixed|著作权")}}
	is(t, s.compute(t), "plea.sum", "900,000.00 元")
	s.tables[0] = heads(",right text", "p|技术秘密", "gain|著作权")
	o := option(t, s.compute(t), "plea")
	if o.State != damages.OptionBarred || !strings.Contains(o.Bars[0].Reason.EN, "already holds") {
		t.Errorf("a multiple and its base: %s %v", o.State, o.Bars)
	}
}

// TestAHeadThatLacksLeavesTheSumOpen, and one that is barred bars it.
func TestAHeadThatLacksLeavesTheSumOpen(t *testing.T) {
	s := small{facts: since2022, options: []object{lostUnits(), erosionOf("here"), pleaded("all", "joined_losses", "heads@h")}, tables: []object{heads("", "units", "erosion")}}
	delete(s.options[1]["figures"].(object), "own_units")
	state(t, s.compute(t), "all", damages.OptionMissing)
	s.options[0] = lostUnits("lost_units_hard=false")
	s.options[0]["choices"].(object)["basis"] = "infringing_units"
	state(t, s.compute(t), "all", damages.OptionBarred)
}

func TestHeadsAreNamedOnceAndAreThere(t *testing.T) {
	for _, c := range []struct {
		rows []string
		want string
	}{{[]string{"units", "nobody"}, "no option “nobody”"}, {[]string{"units", "units"}, "named twice"}, {[]string{"units", "all"}, "stand before it"}, {[]string{"units", "p"}, "stand before it"}, {[]string{"units", ""}, "names no option"}} {
		s := small{facts: since2022, options: []object{lostUnits(), pleaded("all", "joined_losses", "heads@h"), threeTimes()}, tables: []object{heads("", c.rows...)}}
		if refusal := s.refused(t); refusal.Pointer != "/options/1/tables/heads" || !strings.Contains(refusal.Message.EN, c.want) {
			t.Errorf("%v at %s: %s", c.rows, refusal.Pointer, refusal.Message.EN)
		}
	}
}

// TestTheLaterPartOfHeads: each head as it divides its own time.
func TestTheLaterPartOfHeads(t *testing.T) {
	s := soldByDay()
	s.options[0]["principal"] = false
	s.options = append(s.options, pleaded("e", "price_erosion", "basis:expert", "expert_amount=76200"), pleaded("all", "joined_losses", "principal", "heads@h"))
	s.tables = append(s.tables, heads("", "l", "e"))
	out := s.compute(t)
	is(t, out, "all.loss", "88,200.00 元")
	is(t, out, "p.base_later", "42,400.00 元") // 8,000 by its rows, 76,200 × 344 ÷ 762 by days
	s.options[3]["choices"].(object)["proration"] = "months"
	is(t, s.compute(t), "p.base_later", "41,528.00 元") // eleven months of twenty-five
}
