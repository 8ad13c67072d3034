package damages_test

import (
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/civil"
)

// feeOutcome works out one option of court costs: figures and choices by id.
func feeOutcome(t testing.TB, kind string, figures, choices map[string]string) *damages.Outcome {
	t.Helper()
	o := damages.ClaimOption{ID: "asked", Kind: kind, Choices: choices, Figures: map[string]damages.Entry{}}
	for id, v := range figures {
		o.Figures[id] = damages.Entry{Value: v}
	}
	return compute(t, &damages.Claim{CutOff: civil.MustDay("2026-09-30"), Options: []damages.ClaimOption{o}})
}

type figures = map[string]string

func exactly(t testing.TB, out *damages.Outcome, line, want string) {
	t.Helper()
	r := out.Computation.Result("asked." + line)
	if r.State == damages.Missing || !r.Value.Number.Equal(decimal.RequireFromString(want)) {
		t.Errorf("%s is %s (%s), want %s", line, r.Value.Number, r.State, want)
	}
}

// TestAcceptanceFeeWorkedNumbers holds R24 and R25 against the table of the
// legal reference: amount, fee, half.
func TestAcceptanceFeeWorkedNumbers(t *testing.T) {
	for _, c := range [][3]string{
		{"0", "50", "25"}, {"10000", "50", "25"}, {"10001", "50.03", "25.01"}, {"50000", "1050", "525"},
		{"100000", "2300", "1150"}, {"200000", "4300", "2150"}, {"300000", "5800", "2900"}, {"500000", "8800", "4400"},
		{"800000", "11800", "5900"}, {"1000000", "13800", "6900"}, {"2000000", "22800", "11400"}, {"3000000", "30800", "15400"},
		{"5000000", "46800", "23400"}, {"5004000", "46828", "23414"}, {"5496500", "50275.50", "25137.75"}, {"8000000", "67800", "33900"},
		{"10000000", "81800", "40900"}, {"20000000", "141800", "70900"}, {"30000000", "191800", "95900"}, {"100000000", "541800", "270900"},
		{"805000000", "4066800", "2033400"}, {"2100000000", "10541800", "5270900"},
	} {
		exactly(t, feeOutcome(t, "court_fee", figures{"amount": c[0]}, nil), "fee", c[1])
		for _, reason := range []string{"summary", "mediation", "withdrawal", "joined"} {
			exactly(t, feeOutcome(t, "court_fee", figures{"amount": c[0], reason: "true"}, nil), "fee", c[2])
		}
	}
	exactly(t, feeOutcome(t, "court_fee", figures{"amount": "10001"}, nil), "fee_unrounded", "50.025")
}

// TestPreservationWorkedNumbers holds R28 against the reference.
func TestPreservationWorkedNumbers(t *testing.T) {
	for _, c := range [][2]string{
		{"0", "30"}, {"1000", "30"}, {"1001", "30.01"}, {"50000", "520"}, {"100000", "1020"}, {"300000", "2020"}, {"500000", "3020"},
		{"895999", "5000"}, {"896000", "5000"}, {"896001", "5000"}, {"1000000", "5000"},
	} {
		exactly(t, feeOutcome(t, "preservation", figures{"preserved": c[0]}, nil), "fee", c[1])
	}
	exactly(t, feeOutcome(t, "preservation", nil, figures{"object": "evidence_or_conduct"}), "fee", "30")
}

// TestSecurityForPreservation holds R30: 30 % of the amount sought in the
// suit, all of it before.
func TestSecurityForPreservation(t *testing.T) {
	asked := figures{"applied": "5000000", "preserved": "896000"}
	exactly(t, feeOutcome(t, "preservation", asked, nil), "security", "1500000")
	exactly(t, feeOutcome(t, "preservation", asked, figures{"timing": "pre_suit"}), "security", "5000000")
	for day, state := range map[string]damages.State{"2016-11-30": damages.Missing, "2016-12-01": damages.Complete} {
		c := &damages.Claim{CutOff: civil.MustDay(day), Options: []damages.ClaimOption{{ID: "asked", Kind: "preservation",
			Figures: map[string]damages.Entry{"applied": {Value: "1"}, "preserved": {Value: "1"}}}}}
		if got := compute(t, c).Computation.Result("asked.security").State; got != state {
			t.Errorf("security on %s: %s", day, got)
		}
	}
}

// TestEnforcementWorkedNumbers holds R29 against the reference.
func TestEnforcementWorkedNumbers(t *testing.T) {
	for _, c := range [][2]string{
		{"0", "50"}, {"10000", "50"}, {"50000", "650"}, {"100000", "1400"}, {"500000", "7400"}, {"1000000", "12400"}, {"5000000", "52400"},
		{"10000000", "77400"}, {"20000000", "87400"}, {"30400000", "97800"},
	} {
		exactly(t, feeOutcome(t, "enforcement_fee", figures{"enforced": c[0]}, nil), "fee", c[1])
	}
}

// quick are the scales as people work them: rate × amount + add, up to a bound
// (legal reference §6.1, §6.3). They were written down apart from the law data.
var quick = map[string]struct {
	figure, line string
	rows         [][3]string // up to, rate, add
}{
	"court_fee": {"amount", "fee_unrounded", [][3]string{
		{"10000", "0", "50"}, {"100000", "0.025", "-200"}, {"200000", "0.02", "300"}, {"500000", "0.015", "1300"}, {"1000000", "0.01", "3800"},
		{"2000000", "0.009", "4800"}, {"5000000", "0.008", "6800"}, {"10000000", "0.007", "11800"}, {"20000000", "0.006", "21800"}, {"", "0.005", "41800"},
	}},
	"preservation": {"preserved", "fee_capped", [][3]string{{"1000", "0", "30"}, {"100000", "0.01", "20"}, {"896000", "0.005", "520"}, {"", "0", "5000"}}},
	"enforcement_fee": {"enforced", "fee_unrounded", [][3]string{
		{"10000", "0", "50"}, {"500000", "0.015", "-100"}, {"5000000", "0.01", "2400"}, {"10000000", "0.005", "27400"}, {"", "0.001", "67400"},
	}},
}

func quickFee(rows [][3]string, amount decimal.Decimal) decimal.Decimal {
	for _, r := range rows {
		if r[0] == "" || amount.LessThanOrEqual(decimal.RequireFromString(r[0])) {
			return amount.Mul(decimal.RequireFromString(r[1])).Add(decimal.RequireFromString(r[2]))
		}
	}
	panic("the last row is open")
}

// TestBracketsEqualTheQuickFormula draws amounts to 10^12 yuan, and on every
// boundary with the fen before and after it.
func TestBracketsEqualTheQuickFormula(t *testing.T) {
	for kind, q := range quick {
		same := func(t testing.TB, amount decimal.Decimal) {
			t.Helper()
			exactly(t, feeOutcome(t, kind, figures{q.figure: amount.String()}, nil), q.line, quickFee(q.rows, amount).String())
		}
		for _, r := range q.rows[:len(q.rows)-1] {
			for _, fen := range []int64{-1, 0, 1} {
				same(t, decimal.RequireFromString(r[0]).Add(decimal.New(fen, -2)))
			}
		}
		rapid.Check(t, func(rt *rapid.T) {
			digits := rapid.Int64Range(0, 12).Draw(rt, "digits")
			most := decimal.New(1, int32(digits)+2).IntPart()
			amount := decimal.New(rapid.Int64Range(0, most).Draw(rt, "fen"), -2)
			out := feeOutcome(t, kind, figures{q.figure: amount.String()}, nil)
			if got, want := out.Computation.Result("asked."+q.line).Value.Number, quickFee(q.rows, amount); !got.Equal(want) {
				rt.Fatalf("%s of %s: %s, quick %s", kind, amount, got, want)
			}
		})
	}
}

// TestFeeByAmountNotDecided holds R27: the ranges, bounds inside, and the
// labour case.
func TestFeeByAmountNotDecided(t *testing.T) {
	for _, c := range []struct {
		subject, fee string
		barred       bool
	}{
		{"no_amount", "499.99", true}, {"no_amount", "500", false}, {"no_amount", "1000", false}, {"no_amount", "1000.01", true},
		{"objection", "49.99", true}, {"objection", "50", false}, {"objection", "100", false}, {"objection", "100.01", true},
	} {
		out := feeOutcome(t, "court_fee", figures{"provincial_fee": c.fee}, figures{"subject": c.subject})
		if got := option(t, out, "asked").State == damages.OptionBarred; got != c.barred {
			t.Errorf("%s %s: barred %v", c.subject, c.fee, got)
		}
	}
	if out := feeOutcome(t, "court_fee", nil, figures{"subject": "no_amount"}); option(t, out, "asked").State != damages.OptionMissing {
		t.Error("a fee within a range is made up where nobody fixed it")
	}
	for stage := range map[string]bool{"first": true, "appeal": true} {
		exactly(t, feeOutcome(t, "court_fee", nil, figures{"subject": "labour", "stage": stage}), "fee", "10")
	}
	exactly(t, feeOutcome(t, "court_fee", figures{"summary": "true"}, figures{"subject": "labour"}), "fee", "5")
	exactly(t, feeOutcome(t, "enforcement_fee", figures{"fixed_fee": "50"}, figures{"object": "no_amount"}), "fee", "50")
}

// TestShareOnPartWin holds R37: an estimate, both shares making up the fee.
func TestShareOnPartWin(t *testing.T) {
	part := figures{"allocation": "part_win"}
	for _, c := range [][4]string{
		{"5000000", "1850000", "29484", "17316"}, {"400000", "80000", "5840", "1460"}, {"300000", "100000", "3866.67", "1933.33"},
		{"5000000", "0", "46800", "0"}, {"5000000", "5000000", "0", "46800"}, {"5000000", "6000000", "0", "46800"},
	} {
		out := feeOutcome(t, "court_fee", figures{"amount": c[0], "award": c[1]}, part)
		exactly(t, out, "claimant_bears", c[2])
		exactly(t, out, "defendant_bears", c[3])
		if !all(notes(option(t, out, "asked")), "仅为估算") {
			t.Error("the share is not called an estimate")
		}
	}
	out := feeOutcome(t, "court_fee", figures{"amount": "5000000", "award": "1850000"}, nil)
	if _, there := out.Computation.Sheets.Line("asked.claimant_bears"); there {
		t.Error("a share is estimated although nobody asked")
	}
	out = feeOutcome(t, "court_fee", figures{"amount": "5000000"}, figures{"allocation": "claimant"})
	exactly(t, out, "claimant_bears", "46800")
	out = feeOutcome(t, "court_fee", figures{"amount": "5000000"}, figures{"allocation": "defendant"})
	exactly(t, out, "defendant_bears", "46800")
}

// TestRefundsAndRetrials holds the rows of Order 481 arts 8, 9, 21, 25, 27.
func TestRefundsAndRetrials(t *testing.T) {
	for _, ending := range []string{"dismissed", "remanded", "police"} {
		out := feeOutcome(t, "court_fee", figures{"amount": "5000000"}, figures{"ending": ending})
		exactly(t, out, "refund", "46800")
		exactly(t, out, "fee", "0")
	}
	retrial := func(ground string) *damages.Outcome {
		return feeOutcome(t, "court_fee", figures{"contested": "1200000"}, figures{"stage": "retrial", "retrial_ground": ground})
	}
	exactly(t, retrial("other"), "fee", "0")
	exactly(t, retrial("new_evidence"), "fee", "15600")
	exactly(t, retrial("no_appeal"), "fee", "15600")
	for inTime, want := range map[string]string{"true": "30800", "false": "67800"} {
		exactly(t, feeOutcome(t, "court_fee", figures{"amount": "8000000", "reduced_to": "3000000", "reduced_in_time": inTime}, nil), "fee", want)
	}
}

// TestNoScaleBeforeOrder481 bars a fee whose scale is not held, on the day.
func TestNoScaleBeforeOrder481(t *testing.T) {
	for _, kind := range []string{"court_fee", "preservation", "enforcement_fee"} {
		for day, barred := range map[string]bool{"2007-03-31": true, "2007-04-01": false} {
			c := &damages.Claim{CutOff: civil.MustDay(day), Options: []damages.ClaimOption{{ID: "asked", Kind: kind,
				Figures: map[string]damages.Entry{quick[kind].figure: {Value: "100000"}}}}}
			if got := option(t, compute(t, c), "asked").State == damages.OptionBarred; got != barred {
				t.Errorf("%s on %s: barred %v", kind, day, got)
			}
		}
	}
}

func TestPitfall21PreservationFeeIsCapped(t *testing.T) {
	exactly(t, feeOutcome(t, "preservation", figures{"preserved": "5000000"}, nil), "fee", "5000")
}

func TestPitfall22NoFeeForTheInjunctionBesideMoney(t *testing.T) {
	out := outcomeWith(t, "court-costs", nil)
	o := option(t, out, "injunction_beside_money")
	if o.State != damages.OptionBarred || !all(bars(o), "停止侵害等请求不另收费") {
		t.Errorf("%s %v", o.State, bars(o))
	}
}

func TestPitfall23HalvedOnce(t *testing.T) {
	out := feeOutcome(t, "court_fee", figures{"amount": "5000000", "summary": "true", "mediation": "true", "joined": "true", "withdrawal": "true"}, nil)
	exactly(t, out, "fee", "23400")
	if c := line(t, out, "asked.fee_payable").Cites; !all(titles(c), "第206条") {
		t.Errorf("%v", titles(c))
	}
}

func TestPitfall24AppealOnTheContestedPart(t *testing.T) {
	out := outcomeWith(t, "court-costs", nil) // 5,000,000 are claimed
	is(t, out, "appeal.fee", "15,600.00 元")
	out = feeOutcome(t, "court_fee", figures{"contested": "1200000", "summary": "true"}, figures{"stage": "appeal"})
	exactly(t, out, "fee", "15600") // there is no summary procedure on appeal
	if !all(notes(option(t, out, "asked")), "只在一审减半") {
		t.Error("the halving that does not count goes without a word")
	}
}

// TestCourtCostsArePartOfNoTotal: a fee is allocated, never claimed.
func TestCourtCostsArePartOfNoTotal(t *testing.T) {
	out := outcomeWith(t, "court-costs", nil)
	if _, there := out.Computation.Sheets.Line("comparison.tort_total"); there {
		t.Error("court costs make a tort total")
	}
	if _, there := out.Computation.Sheets.Line("comparison.option_part_win"); there {
		t.Error("court costs stand among the options compared")
	}
}

// TestEveryArticleOfCourtCosts names the rows of the legal reference that must
// exist as an article.
func TestEveryArticleOfCourtCosts(t *testing.T) {
	for _, id := range []string{"8.2", "9", "12", "13.1", "13.3", "13.4", "13.6", "14.1", "14.2", "15", "16", "17", "18", "19", "20", "21", "22",
		"25", "27", "29", "29.3", "31", "32", "34", "35", "38.1", "38.2", "38.3", "40", "55"} {
		if _, ok := law.Default().Lookup("order481." + id); !ok {
			t.Errorf("no article %s", id)
		}
	}
}

// Late evidence is a matter of the second instance and of a retrial (art 40).
func TestCostsOfLateEvidence(t *testing.T) {
	for stage, want := range map[string]bool{"first": false, "appeal": true, "retrial": true} {
		o := option(t, feeOutcome(t, "court_fee", nil, figures{"stage": stage, "retrial_ground": "new_evidence"}), "asked")
		if got := slices.ContainsFunc(o.Warnings, func(w damages.Note) bool { return slices.Contains(w.Cites, "order481.40") }); got != want {
			t.Errorf("%s: %v", stage, notes(o))
		}
	}
}
