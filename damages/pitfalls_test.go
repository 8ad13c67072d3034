package damages_test

import (
	"slices"
	"strings"
	"testing"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/text"
)

// The pitfalls of the legal reference, appendix (b), that these options could
// fall into; each test is named by its number there.

func cites(o *damages.Option) string { return strings.Join(titles(o.Cites), "\n") }

func all(of []string, want string) bool {
	return slices.ContainsFunc(of, func(s string) bool { return strings.Contains(s, want) })
}

func is(t *testing.T, out *damages.Outcome, full, want string) {
	t.Helper()
	if got := shown(out, full); got != want {
		t.Errorf("%s is %s, not %s", full, got, want)
	}
}

func TestPitfall02LossAndGainAreAlternatives(t *testing.T) {
	out := outcomeWith(t, "c-contract-clause", nil)
	is(t, out, "comparison.tort_award", "180,000.00 元")
	is(t, out, "comparison.tort_total", "204,600.00 元") // loss and costs, no gain
}

func TestPitfall04ExpensesStandOutsideAndAreNotMultiplied(t *testing.T) {
	out := outcomeWith(t, "a-wine-customers", object{"/options/2/figures/amount": said("6000000")})
	is(t, out, "discretion.award", "5,000,000.00 元")
	is(t, out, "comparison.alternative_total", "5,034,640.00 元")
}

func TestPitfall08SequenceByVersion(t *testing.T) {
	for day, want := range map[string]string{"2023-06-30": "第二顺位：损失难以计算的，按侵权获利", "2025-10-15": "损失或者获利，无先后；择一为主，另一为备选"} {
		out := outcomeWith(t, "c-contract-clause", object{"/facts/last_act": said(day), "/options/1/earlier_method_left": nil})
		gain := option(t, out, "gain")
		if gain.Place.ZH != want {
			t.Errorf("%s: %s", day, gain.Place.ZH)
		}
		if asked := all(notes(gain), "须说明实际损失为何难以计算"); asked != (day == "2023-06-30") {
			t.Errorf("%s: asked why the loss is left: %v", day, asked)
		}
	}
}

func TestPitfall09ArticlesInTheNumberingThatGoverns(t *testing.T) {
	for day, want := range map[string][2]string{
		"2025-10-14": {"反不正当竞争法（2019修正）第17条第4款", "第22条"}, "2025-10-15": {"反不正当竞争法（2025修订）第22条第4款", "第17条"},
	} {
		out := outcomeWith(t, "a-wine-customers", object{"/facts/last_act": said(day)})
		for _, o := range out.Options {
			for _, c := range titles(o.Cites) {
				if strings.HasPrefix(c, "反不正当竞争法") && strings.Contains(c, want[1]) {
					t.Errorf("%s, %s cites %s", day, o.ID, c)
				}
			}
		}
		if o := option(t, out, "discretion"); !strings.Contains(cites(o), want[0]) {
			t.Errorf("%s: %s", day, cites(o))
		}
	}
}

func TestPitfall11OperatingProfitIsTheRule(t *testing.T) {
	for _, c := range []struct {
		kind, business string
		want           string
	}{
		{"operating", "false", ""}, {"sales", "false", "仅完全以侵权为业的可按销售利润"}, {"gross", "false", "仅完全以侵权为业的可按销售利润"},
		{"sales", "true", ""}, {"operating", "true", "可改按销售利润计算"},
	} {
		out := outcomeWith(t, "worked-numbers", object{"/facts/business_of_infringing": said(c.business), "/options/3/choices/profit_kind": c.kind})
		got := notes(option(t, out, "operating"))
		if c.want == "" && all(got, "销售利润") || c.want != "" && !all(got, c.want) {
			t.Errorf("%s, business %s: %v", c.kind, c.business, got)
		}
	}
	kind, _ := damages.KindOf("infringer_profit")
	for _, ch := range kind.Choices {
		if ch.ID == "profit_kind" && ch.Default != "operating" {
			t.Errorf("the default measure is %s", ch.Default)
		}
	}
}

func TestPitfall12ContributionIsSaidAndAppliedOnce(t *testing.T) {
	out := outcomeWith(t, "worked-numbers", nil)
	if note := line(t, out, "own_units.contribution").Note.ZH; !strings.Contains(note, "未主张贡献率") {
		t.Errorf("a rate of 1 goes without a word: %q", note)
	}
	is(t, out, "own_units_part.loss", "612,000.00 元")
	half := outcomeWith(t, "worked-numbers", object{"/options/3/figures/contribution": said("0.6")})
	is(t, half, "operating.profit", "1,260,000.00 元")
	is(t, half, "operating.gain", "756,000.00 元")
}

func TestPitfall13TheirUnitsOnlyWhereOwnAreHard(t *testing.T) {
	out := outcomeWith(t, "worked-numbers", object{"/options/2/figures/lost_units_hard": said("false")})
	if o := option(t, out, "their_units"); o.State != damages.OptionBarred {
		t.Errorf("infringing units count although lost units are known: %s", o.State)
	}
}

func TestPitfall14VoluntaryCustomersAreSetAside(t *testing.T) {
	is(t, outcomeWith(t, "a-wine-customers", nil), "loss.loss", "8,979.00 元")
	all := outcomeWith(t, "a-wine-customers", object{"/tables/0/rows": "a-customers-none-voluntary.csv"})
	is(t, all, "loss.loss", "10,373.00 元")
}

func TestPitfall15EmployeeSecrecyPenaltyIsVoidByDefault(t *testing.T) {
	out := outcomeWith(t, "b-patent-agent", object{"/options/3/figures/arbitrated": said("true")})
	o := option(t, out, "penalty")
	if o.State != damages.OptionAssumed || !all(notes(o), "劳动合同法第25条") {
		t.Errorf("%s %v", o.State, notes(o))
	}
	is(t, out, "penalty.valid_penalty", "0.00 元")
	is(t, out, "penalty.contract_gross", "71,080.00 元") // the loss stays, art 90
	if got := titles(line(t, out, "penalty.contract_gross").Cites); !all(got, "劳动合同法第90条") {
		t.Errorf("%v", got)
	}
	for _, r := range o.Readings {
		if r.Default != (r.ID == "confidentiality") {
			t.Errorf("the default reading is %s", r.ID)
		}
	}
}

func TestPitfall16ThirtyPercentIsAFlag(t *testing.T) {
	out := outcomeWith(t, "c-contract-clause", nil)
	is(t, out, "penalty.excessive", "是")
	is(t, out, "penalty.valid_penalty", "300,000.00 元")
	is(t, out, "comparison.contract_award", "300,000.00 元")
	is(t, out, "penalty.prudent", "234,000.00 元")
	bad := outcomeWith(t, "c-contract-clause", object{"/options/2/figures/malicious": said("true")})
	is(t, bad, "penalty.prudent", "300,000.00 元")
	line := outcomeWith(t, "c-contract-clause", object{"/options/2/figures/agreed_penalty": said("234000")})
	is(t, line, "penalty.excessive", "否") // 超过 leaves the number itself out, CC 1259
	above := outcomeWith(t, "c-contract-clause", object{"/options/2/figures/agreed_penalty": said("234000.01")})
	is(t, above, "penalty.excessive", "是")
}

func TestPitfall17ThirtyPercentIsCitedToArt65(t *testing.T) {
	out := outcomeWith(t, "c-contract-clause", nil)
	got := titles(line(t, out, "penalty.excessive").Cites)
	if !all(got, "第65条第2款") || all(got, "第60条") {
		t.Errorf("%v", got)
	}
}

func TestPitfall18SameLossIsMadeGoodOnce(t *testing.T) {
	out := outcomeWith(t, "c-contract-clause", nil)
	is(t, out, "comparison.entitlement", "324,600.00 元") // not 180,000 + 300,000 + costs
	void := outcomeWith(t, "c-contract-clause", object{"/options/2/figures/promisor_is_employee": said("true"), "/options/2/figures/arbitrated": said("true")})
	is(t, void, "comparison.outstanding", "104,600.00 元") // the void penalty that was paid comes off
}

func TestPitfall20NonCompeteGoesToArbitrationFirst(t *testing.T) {
	out := outcomeWith(t, "b-patent-agent", object{"/options/3/choices": object{"clause": "non_compete"}})
	if got := notes(option(t, out, "penalty")); !all(got, "先申请仲裁，时效一年") {
		t.Errorf("%v", got)
	}
}

func TestPitfall40BreachesBefore2021ReadTheContractLaw(t *testing.T) {
	for day, want := range map[string][2]string{"2020-12-31": {"合同法第114条", "民法典"}, "2021-01-01": {"民法典第585条", "合同法第"}} {
		out := outcomeWith(t, "c-contract-clause", object{"/options/2/figures/breach_on": said(day), "/options/2/figures/concluded_on": said("2019-01-01")})
		got := titles(option(t, out, "penalty").Cites)
		got = append(got, titles(line(t, out, "comparison.contract_total").Cites)...)
		if !all(got, want[0]) || slices.ContainsFunc(got, func(s string) bool { return strings.HasPrefix(s, want[1]) }) {
			t.Errorf("%s: %v", day, got)
		}
	}
}

// TestFees are the worked first-instance fees of appendix (c).
func TestFees(t *testing.T) {
	for claimed, want := range map[string]string{
		"10000": "50.00", "10001": "50.03", "50000": "1,050.00", "100000": "2,300.00", "200000": "4,300.00", "300000": "5,800.00",
		"500000": "8,800.00", "800000": "11,800.00", "1000000": "13,800.00", "2000000": "22,800.00", "3000000": "30,800.00", "5000000": "46,800.00",
		"5004000": "46,828.00", "8000000": "67,800.00", "10000000": "81,800.00", "20000000": "141,800.00", "30000000": "191,800.00",
		"100000000": "541,800.00", "1200000": "15,600.00", "5496500": "50,275.50",
	} {
		out := outcomeWith(t, "worked-numbers", object{"/facts/claim_amount": said(claimed)})
		is(t, out, "comparison.fee", want+" 元")
	}
}

// TestEveryBarAndArticleIsKnown: no option cites an article that the registry
// does not hold, whatever the day.
func TestEveryBarAndArticleIsKnown(t *testing.T) {
	for _, name := range []string{"a-wine-customers", "b-patent-agent", "c-contract-clause"} {
		for _, day := range []string{"1995-01-01", "2008-06-01", "2018-06-01", "2020-01-01", "2026-06-01"} {
			out := outcomeWith(t, name, object{"/facts/last_act": said(day)})
			for _, o := range out.Options {
				for _, id := range o.Cites {
					if words := law.Default().Cite(id).Text(); !words.Complete() {
						t.Errorf("%s on %s cites %q", o.ID, day, id)
					}
				}
				if o.State == damages.OptionBarred && len(o.Bars) == 0 || !o.State.Title().Complete() || o.Place.In(text.EN) == "" {
					t.Errorf("%s on %s: %+v", o.ID, day, o)
				}
			}
		}
	}
}
