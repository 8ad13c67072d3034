package damages_test

import (
	"strings"
	"testing"

	"redress/damages"
)

// gainOf is the gain by a basis with what it needs, and more.
func gainOf(basis string, more ...string) small {
	of := map[string][]string{
		"units": {"units=1000", "unit_profit=100"}, "unit_price": {"units=1000", "unit_price=500", "margin=0.2"},
		"margin": {"revenue=500000", "margin=0.2"}, "ledger": {"ledger@led", "margin=0.2"}, "accounts": {"sales@sal", "costs@cos"},
		"statements": {"statements@st"}, "companies": {"companies@co"}, "turnover": {"revenue=1000000", "turnover_rate=0.1"},
		"sample": {"sample_profit=100", "sample_size=1", "whole_size=1000"}, "sample_revenue": {"sample_revenue=500", "sample_size=1", "whole_size=1000", "margin=0.2"},
	}[basis]
	return small{
		facts:   map[string]string{"first_act": "2019-05-30", "last_act": "2020-12-31"},
		options: []object{pleaded("g", "infringer_profit", append(append([]string{"basis:" + basis}, of...), more...)...)},
		tables: []object{
			rows("led", "on date,item text,amount money", "2019-06-01|a|500000"),
			rows("sal", "item text,count quantity:piece,price money", "a|1000|500"),
			rows("cos", "item text,count quantity:piece,each money,chosen truth", "a|1000|400|false"),
			rows("st", "period text,revenue money,cost_of_sales money,taxes money,selling money,admin money,research money,finance money", "2019|500000|300000|10000|20000|30000|20000|20000"),
			rows("co", "company text,revenue money,to_affiliates money,profit money", "a|500000|0|100000"),
			rows("peer", "year text,rate ratio,counted truth", "2018|0.3|true", "2019|0.3|true"),
		},
	}
}

var gainBases = []string{"units", "unit_price", "margin", "ledger", "accounts", "statements", "companies", "turnover", "sample", "sample_revenue"}

// TestPartOfTheProductCountsOnEveryBasis: each of these bases comes to 100,000.
func TestPartOfTheProductCountsOnEveryBasis(t *testing.T) {
	for _, basis := range gainBases {
		is(t, gainOf(basis).compute(t), "g.gain", "100,000.00 元")
		out := gainOf(basis, "product_part=0.35", "contribution=0.5", "contribution_reason~").compute(t)
		is(t, out, "g.gain", "17,500.00 元")
		if !all(notes(option(t, out, "g")), "不得重复扣减") {
			t.Errorf("%s: part and contribution together go without a word", basis)
		}
	}
	is(t, gainOf("statements", "product_part=0.35").compute(t), "g.gain_by_gross", "70,000.00 元")
}

func TestASampleTakesRevenueTimesMargin(t *testing.T) {
	is(t, gainOf("sample_revenue", "vat:stated", "vat_rate=0.13", "sold_from=2019-06-01", "sold_to=2020-12-31").compute(t), "g.gain", "88,495.58 元")
	out := gainOf("sample_revenue", "margin_form:average", "margin_of:peer", "margins@peer", "margin_reason~").compute(t)
	is(t, out, "g.gain", "150,000.00 元")
	out = gainOf("sample_revenue", "withheld:claimed", "claimed_revenue=700000", "prima_facie=true", "refused=true", "ordered_on=2021-01-01").compute(t)
	is(t, out, "g.gain", "140,000.00 元")
}

func TestAccountsTakeTheTaxOut(t *testing.T) {
	out := gainOf("accounts", "vat:goods", "sold_from=2019-06-01", "sold_to=2020-12-31").compute(t)
	is(t, out, "g.gain", "42,477.88 元") // 500,000 ÷ 1.13 − 400,000
}

// TestNothingPleadedIsDroppedWithoutAWord: what the answers given leave aside
// is named, and what is read is not.
func TestNothingPleadedIsDroppedWithoutAWord(t *testing.T) {
	for _, c := range []struct{ basis, more, named string }{
		{"companies", "margin_form:average", "form of the margin"},
		{"statements", "vat:goods", "VAT in the amounts"},
		{"accounts", "withheld:claimed", "books withheld"},
		{"units", "margin=0.3", "infringer's profit margin"},
		{"units", "margins@peer", "margins by year"},
		{"units", "share_reason~", "why this share or this sample"},
		{"turnover", "claimed_units=5", "units claimed"},
	} {
		out := gainOf(c.basis, c.more).compute(t)
		if got := english(option(t, out, "g")); !strings.Contains(got, "not read") || !strings.Contains(got, c.named) {
			t.Errorf("%s with %s: no word of %q in %s", c.basis, c.more, c.named, got)
		}
	}
	for _, basis := range gainBases {
		if got := english(option(t, gainOf(basis, "product_part=0.5").compute(t), "g")); strings.Contains(got, "not read") {
			t.Errorf("%s: what is read is said not to be: %s", basis, got)
		}
	}
}

func english(o *damages.Option) string {
	var out []string
	for _, n := range o.Warnings {
		out = append(out, n.Text.EN)
	}
	return strings.Join(out, "\n")
}

// TestAColumnThatNothingReadsIsRefused: a figure in a column that no reader of
// the table knows is a slip of the pen; words beside the figures are carried.
func TestAColumnThatNothingReadsIsRefused(t *testing.T) {
	s := gainOf("ledger")
	s.tables[0] = rows("led", "on date,item text,amount money,buyer text", "2019-06-01|a|500000|甲")
	is(t, s.compute(t), "g.gain", "100,000.00 元")
	s.tables[0] = rows("led", "on date,item text,amount money,zzz ratio", "2019-06-01|a|500000|0.5")
	if refusal := s.refused(t); refusal.Pointer != "/tables/0/columns/3" || !strings.Contains(refusal.Message.EN, "zzz") {
		t.Errorf("refused at %s: %s", refusal.Pointer, refusal.Message.EN)
	}
}

// TestAnInferenceNeverLowersTheGain: less claimed than known leaves what is known.
func TestAnInferenceNeverLowersTheGain(t *testing.T) {
	for _, withheld := range []string{"known", "half", "claimed"} {
		out := gainOf("units", "withheld:"+withheld, "claimed_units=500", "prima_facie=true", "refused=true", "ordered_on=2021-01-01").compute(t)
		is(t, out, "g.gain", "100,000.00 元")
		if !strings.Contains(english(option(t, out, "g")), "nothing to infer") {
			t.Errorf("%s: no word that there is nothing to infer", withheld)
		}
	}
	is(t, gainOf("turnover", "withheld:half", "claimed_revenue=1", "prima_facie=true", "refused=true", "ordered_on=2021-01-01").compute(t), "g.gain", "100,000.00 元")
}

// TestNoInferenceBeforeItsRuleIsLaw: judged before 2020-09-12 the known part stands.
func TestNoInferenceBeforeItsRuleIsLaw(t *testing.T) {
	s := gainOf("units", "withheld:claimed", "claimed_units=3000", "prima_facie=true", "refused=true", "ordered_on=2020-03-01")
	for judged, want := range map[string]string{"2020-09-11": "100,000.00 元", "2020-09-12": "300,000.00 元", "": "300,000.00 元"} {
		s.facts = map[string]string{"first_act": "2018-01-01", "last_act": "2018-12-31"}
		if judged != "" {
			s.facts["judged_on"] = judged
		}
		out := s.compute(t)
		is(t, out, "g.gain", want)
		if said := strings.Contains(english(option(t, out, "g")), "before 2020-09-12"); said != (judged == "2020-09-11") {
			t.Errorf("judged %q: said %v", judged, said)
		}
	}
}

// TestAnEmptyTableIsNoFact: a table without rows, and a ledger without a row
// within the acts, are figures that lack and no proof that there was no profit.
func TestAnEmptyTableIsNoFact(t *testing.T) {
	for i, basis := range map[int]string{0: "ledger", 1: "accounts", 2: "accounts", 3: "statements", 4: "companies"} {
		s := gainOf(basis)
		s.tables[i]["rows"] = [][]string{}
		state(t, s.compute(t), "g", damages.OptionMissing)
	}
	s := gainOf("ledger")
	s.tables[0]["rows"] = [][]string{{"2010-01-01", "a", "500000"}}
	out := s.compute(t)
	state(t, out, "g", damages.OptionMissing)
	if !strings.Contains(english(option(t, out, "g")), "no row of the ledger lies within the acts") {
		t.Error("no word that every row lies outside the acts")
	}
	s.tables[0]["rows"] = ""
	if refusal := s.refused(t); refusal.Pointer != "/tables/0/rows" {
		t.Errorf("a file without a name is refused at %s", refusal.Pointer)
	}
}
