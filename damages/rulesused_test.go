package damages_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/civil"
)

// drawnBy is an option of the kept claims whose figures rest on a rule; the
// comparison stands as the option "".
type drawnBy struct {
	claim, option string
	at            int // its place in the claim file
}

// rulesDrawn finds for each rule the first option that rests on it, one that can
// be claimed before one that is barred or lacks, the comparison last.
func rulesDrawn(t *testing.T) map[string]drawnBy {
	t.Helper()
	out, rank := map[string]drawnBy{}, map[string]int{}
	take := func(rules []string, by drawnBy, worth int) {
		for _, rule := range rules {
			if rank[rule] < worth {
				out[rule], rank[rule] = by, worth
			}
		}
	}
	for _, name := range keptClaims(t) {
		claim := readClaim(t, claimFile(t, name))
		o := compute(t, claim)
		take(o.Drawn(), drawnBy{claim: name}, 1)
		for _, option := range o.Options {
			worth := 2
			if option.State == damages.OptionComputed || option.State == damages.OptionAssumed {
				worth = 3
			}
			at := slices.IndexFunc(claim.Options, func(c damages.ClaimOption) bool { return c.ID == option.ID })
			take(option.Drawn(), drawnBy{name, option.ID, at}, worth)
		}
	}
	for rule, by := range better {
		out[rule] = by
	}
	return out
}

func keptClaims(t *testing.T) []string {
	t.Helper()
	paths, err := filepath.Glob(claimsFolder + "/*.json")
	if err != nil {
		t.Fatal(err)
	}
	for i, path := range paths {
		paths[i] = strings.TrimSuffix(filepath.Base(path), ".json")
	}
	return paths
}

// better are options that show more of a rule than the first one found: the
// compensation is worked with R19 and R20, the clause is one of an employee.
var better = map[string]drawnBy{
	"R10": {"punitive-worked", "split_total", 1}, "R11": {"punitive-worked", "split_total", 1}, "R12": {"punitive-worked", "split_total", 1},
	"R18.employee": {"b-patent-agent", "penalty", 3}, "R18.privity": {"b-patent-agent", "penalty", 3},
	"R19": {"non-compete", "nothing_agreed", 2}, "R20": {"non-compete", "nothing_agreed", 2}, "R22": {"non-compete", "non_compete", 1},
}

// elsewhere are rules that no option rests on, or that read days of their own,
// and where their first days are tried.
var elsewhere = map[string]string{
	"R31": "TestDelayBoundaries：逐日", "R32": "TestDelayBoundaries：逐日",
	"R34": "TestEveryTimeLimit", "R34.civil": "TestEveryTimeLimit",
}

// dateOf is where a claim gives the date that a rule reads.
func dateOf(reads law.Reads, at int) string {
	figure := func(id string) string { return fmt.Sprintf("/options/%d/figures/%s", at, id) }
	return map[law.Reads]string{
		law.ReadsLastAct: "/facts/last_act", law.ReadsEachAct: "/facts/last_act", law.ReadsFiling: "/facts/filed_on",
		law.ReadsJudgment: "/facts/judged_on", law.ReadsJudgmentEffective: "/facts/effective_on", law.ReadsEachDay: "/facts/judged_on", law.ReadsProceduralStep: "/facts/judged_on",
		law.ReadsBreach: figure("breach_on"), law.ReadsConclusion: figure("concluded_on"), law.ReadsSettlement: figure("settled_on"), law.ReadsInsolvency: figure("accepted_on"),
	}[reads]
}

// TestEveryRuleBeforeOnAndAfterItsFirstDay works an option that rests on each
// rule with the date that the rule reads on the day before the rule was law, on
// that day, and on the day after: what the option then says of it. A new rule
// is walked without another line.
func TestEveryRuleBeforeOnAndAfterItsFirstDay(t *testing.T) {
	drawn := rulesDrawn(t)
	var b strings.Builder
	for _, rule := range law.Default().Rules() {
		by, ok := drawn[rule.ID]
		if strings.HasPrefix(rule.ID, "R53.") { // no option rests on the way to get a figure
			fmt.Fprintf(&b, "%s %s（TestQuestionsFollowTheDayOfJudgment；law 包 TestApplicationsByTheirDay：逐日）\n", rule.ID, rule.Title.ZH)
			continue
		}
		if words := elsewhere[rule.ID]; words != "" {
			fmt.Fprintf(&b, "%s %s（%s）\n", rule.ID, rule.Title.ZH, words)
			continue
		}
		if !ok {
			t.Errorf("no kept claim rests on %s", rule.ID)
			continue
		}
		fmt.Fprintf(&b, "%s %s（%s %s，%s）\n", rule.ID, rule.Title.ZH, by.claim, by.option, rule.Reads.Text().ZH)
		for n := range 3 {
			day := rule.InForce.From.AddDays(n - 1)
			fmt.Fprintf(&b, "  %s  %s\n", day, onDay(t, by, rule, day))
		}
	}
	golden(t, "testdata/rules-in-force.txt", b.String())
}

// beforeLawWords stand in what an option says of a day before the law.
var beforeLawWords = []string{"方有依据", "起施行", "裁判早于", "施行（", "发布，此前", "没有惩罚性赔偿"}

// onDay is what the option says with the date that the rule reads moved.
func onDay(t *testing.T, by drawnBy, rule law.Rule, day civil.Day) string {
	t.Helper()
	change := object{dateOf(rule.Reads, by.at): said(day.String())}
	if rule.ID == "R52" { // the step is taken by the cut-off day
		change = object{"/cut_off": day.String()}
	}
	var c damages.Claim
	if err := json.Unmarshal(patched(t, claimFile(t, by.claim), change), &c); err != nil {
		t.Fatal(err)
	}
	if err := c.Check(openTable); err != nil {
		return "拒绝：" + err.Error()
	}
	c.Published = published(t)
	out, err := damages.Compute(&c, nil)
	if err != nil {
		return "拒绝：" + err.Error()
	}
	if by.option == "" {
		return "方案比较"
	}
	o := option(t, out, by.option)
	words := o.State.Title().ZH
	for _, x := range o.Bars {
		words += "；✕ " + x.Reason.ZH
	}
	for _, w := range o.Warnings {
		if slices.ContainsFunc(beforeLawWords, func(s string) bool { return strings.Contains(w.Text.ZH, s) }) {
			words += "；! " + w.Text.ZH
		}
	}
	return words
}

// TestEveryConditionYesNoUnknown asks every yes-or-no figure of every option,
// as the first kept claim that gives it has it, with yes, with no and without
// an answer; and holds that every rule has such a figure, or a test of its own
// of the choice, date or table that is its condition.
func TestEveryConditionYesNoUnknown(t *testing.T) {
	var b strings.Builder
	asked, ruled := map[string]bool{}, map[string]string{}
	for _, name := range keptClaims(t) {
		claim := readClaim(t, claimFile(t, name))
		for at, o := range claim.Options {
			kind, _ := damages.KindOf(o.Kind)
			for _, f := range kind.Figures {
				key := kind.ID + "." + f.ID
				if f.Unit != damages.YesNo || asked[key] || o.Figures[f.ID].Value == "" {
					continue
				}
				asked[key] = true
				if f.Rule != "" && ruled[f.Rule] == "" {
					ruled[f.Rule] = key
				}
				fmt.Fprintf(&b, "%s %s（%s，%s）\n", key, f.Label.ZH, name, f.Rule)
				for _, a := range yesNoUnknown {
					out := outcomeWith(t, name, object{fmt.Sprintf("/options/%d/figures/%s", at, f.ID): a.value})
					fmt.Fprintf(&b, "  %s：%s\n", a.word, stated(out, option(t, out, o.ID)))
				}
			}
		}
	}
	tests := testSources(t)
	b.WriteString("\n各规则的条件\n")
	for _, rule := range law.Default().Rules() {
		by := ruled[rule.ID]
		if by == "" {
			by = conditionOf[rule.ID]
		}
		if strings.HasPrefix(rule.ID, "R53.") {
			by = "TestEveryFigureTakenAwayIsAskedFor"
		}
		if key, _, _ := strings.Cut(by, "，"); !asked[key] && !strings.Contains(tests, "func "+key+"(") {
			t.Errorf("%s: its condition is not asked with yes, no and unknown (%q)", rule.ID, by)
		}
		fmt.Fprintf(&b, "%s %s\n  %s\n", rule.ID, rule.Condition.ZH, by)
	}
	golden(t, "testdata/every-condition.txt", b.String())
}

// testSources are the tests of this package as they are written.
func testSources(t *testing.T) string {
	t.Helper()
	paths, _ := filepath.Glob("*_test.go")
	var b strings.Builder
	for _, path := range paths {
		source, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		b.Write(source)
	}
	return b.String()
}

// conditionOf names the figure that decides a rule where the figure serves
// another, or the test of the choice, date or table on which it depends.
var conditionOf = map[string]string{
	"R01": "TestStatuteIsPickedByTheLastDay", "R02": "loss_by_units.lost_units_hard", "R02.reduction": "TestReductionsLessenALossOnly",
	"R02.remedial": "TestEveryLossRuleIsEconomicsOrLawAndSaysSo", "R02.convoyed": "TestEveryLossRuleIsEconomicsOrLawAndSaysSo", "R03": "loss_by_units.lost_units_hard",
	"R04": "infringer_profit.leave_out_chosen，TestPitfall11OperatingProfitIsTheRule", "R05": "TestProxyMarginsArePersuasive", "R06": "TestPitfall12ContributionIsSaidAndAppliedOnce",
	"R07": "royalty.fee_paid", "R09": "statutory.loss_hard，statutory.gain_hard", "R11": "TestPitfall38BothWordingsArePrinted", "R12": "TestPitfall06NoMultipleBefore20190423",
	"R13": "TestPitfall04ExpensesStandOutsideAndAreNotMultiplied", "R14": "TestPitfall02LossAndGainAreAlternatives", "R15": "TestSharingConditions", "R15.personal": "TestPersonalLiabilityNeedsAGround",
	"R15.employer": "TestStaffOfAnotherFirm", "R18.loss": "TestConditions",
	"R13.commissioned": "TestCourtCommissionedCostsAwarded", "R13.appeal": "TestCostsByHourInstanceAndNetOfVAT", "R13.vat": "TestCostsByHourInstanceAndNetOfVAT", "R15.claimants": "TestPitfall18OneGainIsRecoveredOnceAmongClaimants", "R15.assignment": "TestEveryRuleBeforeOnAndAfterItsFirstDay",
	"R17": "TestConditions", "R17.gain": "TestConditions", "R18": "penalty.claimant_is_party", "R18.solicitation": "penalty.promisor_is_employee",
	"R18.training": "training_penalty.special_training", "R20": "TestFallbackCompensation", "R21": "TestReturnOfCompensation", "R22": "TestPitfall35TheGuidelineFlagsAndMovesNothing",
	"R23": "TestPitfall18SameLossIsMadeGoodOnce", "R24": "court_fee.summary", "R26": "TestPitfall24AppealOnTheContestedPart", "R26.retrial": "TestRefundsAndRetrials", "R27": "TestPitfall22NoFeeForTheInjunctionBesideMoney",
	"R28": "TestPitfall21PreservationFeeIsCapped", "R29": "TestEnforcementWorkedNumbers", "R30": "TestSecurityForPreservation", "R31": "TestDelayBoundaries", "R32": "TestPitfall25DoubledInterestIsNotOnGeneralInterestAndLast", "R33": "TestLPRIsOffForTortAndBeforeIt",
	"R34": "TestEveryTimeLimit", "R34.civil": "TestEveryTimeLimit", "R35": "TestPitfall29LimitationIsADefenceAndSparesTheInjunction", "R36": "TestSharingConditions", "R37": "TestShareOnPartWin", "R38": "TestPitfall10FineOf1993IsDead",
	"R39": "TestPitfall47ReleaseOfOneCountsHisShare", "R40": "TestSharingConditions", "R42": "training_penalty.special_training", "R43": "TestDailySums", "R46": "TestLeadTimeEndsOnTheEarliestDay", "R47": "TestPriceTimesQuantityIsCountedOnce", "R48": "TestPitfall13MarketShareStandsBesideAllInfringingUnits",
	"R50": "TestPitfall45PunitivePartRanksLastInInsolvency", "R51": "TestDistribution",
}
