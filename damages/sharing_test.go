package damages_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"redress/damages"
	"redress/internal/text"
)

// cells are the values of a column as printed.
func cells(t *testing.T, out *damages.Outcome, sheet, table, column string) string {
	t.Helper()
	s, ok := out.Computation.Sheets.Sheet(sheet)
	if !ok {
		t.Fatalf("no sheet %s", sheet)
	}
	tab, ok := s.Table(table)
	if !ok {
		t.Fatalf("no table %s.%s", sheet, table)
	}
	c, ok := tab.Column(column)
	if !ok {
		t.Fatalf("no column %s.%s.%s", sheet, table, column)
	}
	var said []string
	for i := range tab.Rows {
		r := out.Computation.Cell(s, table, column, i)
		if r.State == damages.Missing {
			said = append(said, "缺")
			continue
		}
		said = append(said, damages.ShowFigure(r.Value, c.Unit, false, text.ZH))
	}
	return strings.Join(said, " | ")
}

func cellsAre(t *testing.T, out *damages.Outcome, where, want string) {
	t.Helper()
	at := strings.Split(where, ".")
	if got := cells(t, out, at[0], at[1], at[2]); strings.ReplaceAll(got, " 元", "") != want {
		t.Errorf("%s is %s, not %s", where, got, want)
	}
}

// TestCeilingsOfPublishedCases are the limits of each defendant in the
// judgments of the reference: percentages, fixed caps, one half.
func TestCeilingsOfPublishedCases(t *testing.T) {
	out := outcomeWith(t, "liability-published", nil)
	cellsAre(t, out, "vanillin.defendants.liable", "159,321,671.20 | 11,152,516.98")
	cellsAre(t, out, "melamine.defendants.liable", "80,000,000.00 | 40,000,000.00")
	cellsAre(t, out, "shengu.defendants.liable", "166,000,000.00 | 3,000,000.00")
	cellsAre(t, out, "yingsuo.defendants.liable", "6,387,000.00 | 638,700.00")
	cellsAre(t, out, "shares.defendants.liable", "500,000.00 | 300,000.00 | 200,000.00")
	low := outcomeWith(t, "liability-published", object{"/options/2/figures/stated_award": said("2000000")}) // min(3,000,000, award)
	cellsAre(t, low, "shengu.defendants.liable", "2,000,000.00 | 2,000,000.00")
}

func TestPitfall19CapsOfJointDebtorsAreNotAdded(t *testing.T) {
	out := outcomeWith(t, "ts-02-carbomer", nil)
	cellsAre(t, out, "liability.defendants.liable", "30,000,000.00 | 5,000,000.00 | 1,000,000.00 | 1,000,000.00 | 30,400,000.00")
	is(t, out, "liability.recoverable", "30,400,000.00 元") // not 67,400,000
	only := outcomeWith(t, "ts-02-carbomer", object{"/options/1/choices": object{"base": "damages"}})
	is(t, only, "liability.recoverable", "30,000,000.00 元")
	if got := notes(option(t, out, "liability")); !all(got, "不相加") || all(got, "可能低于裁判数额") {
		t.Errorf("%v", got)
	}
	nobody := outcomeWith(t, "ts-02-carbomer", object{"/tables/0/rows/4/3": "true", "/tables/0/rows/4/4": "1000000"})
	if got := notes(option(t, nobody, "liability")); !all(got, "可能低于裁判数额") {
		t.Errorf("nobody owes the whole and nothing is said: %v", got)
	}
	is(t, nobody, "liability.recoverable", "30,000,000.00 元") // the largest, not all of them
	is(t, nobody, "liability.recoverable_most", "30,400,000.00 元")
	few := outcomeWith(t, "ts-02-carbomer", object{"/tables/0/rows": [][]string{{"华某", "共同侵权", "1", "true", "5000000", "false"}, {"胡某", "帮助侵权", "1", "true", "1000000", "false"}}})
	is(t, few, "liability.recoverable", "5,000,000.00 元") // the caps may lie over each other
	is(t, few, "liability.recoverable_most", "6,000,000.00 元")
	if got := notes(option(t, few, "liability")); !all(got, "在下限与上限之间") {
		t.Errorf("%v", got)
	}
}

func TestSeveralSharesAddUpToOneAtMost(t *testing.T) {
	out := outcomeWith(t, "liability-published", nil)
	is(t, out, "shares.several_total", "1,000,000.00 元")
	is(t, out, "shares.several_rest", "0.00 元")
	above := outcomeWith(t, "liability-published", object{"/tables/4/rows/0/2": "0.5001"})
	if o := option(t, above, "shares"); o.State != damages.OptionBarred {
		t.Errorf("shares of 100.01 %% are %s", o.State)
	}
	thirds := outcomeWith(t, "liability-published", object{"/tables/4/rows": [][]string{
		{"甲", "x", "0.3333333333", "false", "", "true"}, {"乙", "x", "0.3333333333", "false", "", "true"}, {"丙", "x", "0.3333333334", "false", "", "true"}}})
	is(t, thirds, "shares.several_total", "1,000,000.00 元")
	is(t, thirds, "shares.several_rest", "0.00 元")
	cellsAre(t, thirds, "shares.defendants.liable", "333,333.33 | 333,333.34 | 333,333.33")
}

// TestRecoverableIsNoSumOfJointParts: debtors of one half each, jointly, owe
// between one half and the whole; debtors by share owe what their caps leave.
func TestRecoverableIsNoSumOfJointParts(t *testing.T) {
	for name, c := range map[string]struct {
		rows        [][]string
		least, most string
	}{
		"two halves, jointly":          {[][]string{{"甲", "x", "0.5", "false", "", "false"}, {"乙", "x", "0.5", "false", "", "false"}}, "500,000.00 元", "1,000,000.00 元"},
		"two shares, one capped":       {[][]string{{"甲", "x", "0.5", "false", "", "true"}, {"乙", "x", "0.5", "true", "100000", "true"}}, "600,000.00 元", "600,000.00 元"},
		"a share and a joint half":     {[][]string{{"甲", "x", "0.5", "false", "", "true"}, {"乙", "x", "0.5", "false", "", "false"}}, "1,000,000.00 元", "1,000,000.00 元"},
		"the whole and caps beside it": {[][]string{{"甲", "x", "1", "false", "", "false"}, {"乙", "x", "1", "true", "300000", "false"}, {"丙", "x", "1", "true", "300000", "false"}}, "1,000,000.00 元", "1,000,000.00 元"},
		"caps alone":                   {[][]string{{"甲", "x", "1", "true", "200000", "false"}, {"乙", "x", "1", "true", "300000", "false"}}, "300,000.00 元", "500,000.00 元"},
	} {
		out := outcomeWith(t, "liability-published", object{"/tables/4/rows": c.rows})
		is(t, out, "shares.recoverable", c.least)
		is(t, out, "shares.recoverable_most", c.most)
		if got := all(notes(option(t, out, "shares")), "在下限与上限之间"); got != (c.least != c.most) {
			t.Errorf("%s: warned of the bounds: %v", name, got)
		}
		if got := all(notes(option(t, out, "shares")), "可能低于裁判数额"); got != (c.least != "1,000,000.00 元") {
			t.Errorf("%s: warned that less may be had: %v", name, got)
		}
	}
}

// TestPartsByShareFoot: over random shares that make the whole, the parts add
// up to the award and none is below nothing.
func TestPartsByShareFoot(t *testing.T) {
	file := claimFile(t, "liability-published")
	rapid.Check(t, func(r *rapid.T) {
		left, rows := int64(10000), [][]string{}
		for n := rapid.IntRange(1, 12).Draw(r, "debtors"); n > 0; n-- {
			share := left
			if n > 1 {
				share = rapid.Int64Range(0, left).Draw(r, "share")
			}
			left -= share
			rows = append(rows, []string{fmt.Sprint("被告", n), "x", decimal.New(share, -4).String(), "false", "", "true"})
		}
		award := decimal.New(rapid.OneOf(rapid.Int64Range(0, 30), rapid.Int64Range(0, 1_000_000_000_00)).Draw(r, "award"), -2)
		out := compute(t, readClaim(t, patched(t, file, object{"/tables/4/rows": rows, "/options/4/figures/stated_award": said(award.String())})))
		sheet, _ := out.Computation.Sheets.Sheet("shares")
		total := decimal.Zero
		for i := range rows {
			part := out.Computation.Cell(sheet, "defendants", "liable", i).Value.Number
			if total = total.Add(part); part.IsNegative() {
				r.Fatalf("a part of %s", part)
			}
		}
		if !total.Equal(award) || !out.Computation.Result("shares.recoverable").Value.Number.Equal(award) {
			r.Fatalf("parts of %s, award %s", total, award)
		}
	})
}

// TestPersonalLiabilityNeedsAGround: office alone is none (CC 62).
func TestPersonalLiabilityNeedsAGround(t *testing.T) {
	out := outcomeWith(t, "liability-published", nil)
	if got := notes(option(t, out, "yingsuo")); !all(got, "第 2 名被告没有填写责任根据") || !all(got, "民法典第62条") {
		t.Errorf("%v", got)
	}
	if got := notes(option(t, out, "vanillin")); all(got, "责任根据") {
		t.Errorf("asked although given: %v", got)
	}
}

func TestTwentyDefendants(t *testing.T) {
	var rows [][]string
	for i := range 20 {
		rows = append(rows, []string{fmt.Sprint("被告", i+1), "共同侵权", "1", fmt.Sprint(i < 19), fmt.Sprint((i + 1) * 100000), "false"})
	}
	out := outcomeWith(t, "liability-published", object{"/tables/0/rows": rows})
	if got := strings.Count(cells(t, out, "vanillin", "defendants", "liable"), "|"); got != 19 {
		t.Errorf("%d rows", got+1)
	}
	is(t, out, "vanillin.recoverable", "159,321,671.20 元") // the caps of 19,000,000 are not added
}

// TestAwardReadsThePunitivePartOfThePrincipalPlea: an award taken from the
// comparison keeps the multiple's two parts apart, and the costs.
func TestAwardReadsThePunitivePartOfThePrincipalPlea(t *testing.T) {
	out := outcomeWith(t, "punitive-span", object{"/options/9": object{"id": "award", "kind": "award"}})
	principal := ""
	for _, o := range out.Options {
		if o.Kind == "punitive" && o.Principal {
			principal = o.ID
		}
	}
	if principal == "" {
		t.Fatal("the claim pleads no multiple as principal")
	}
	for id, of := range map[string]string{"punitive": principal + ".punitive_part", "compensatory": principal + ".compensatory_part", "award_total": "comparison.principal_total"} {
		if got, want := shown(out, "award."+id), shown(out, of); got != want || got == "缺" {
			t.Errorf("award.%s is %s, %s is %s", id, got, of, want)
		}
	}
	plain := outcomeWith(t, "c-contract-clause", object{"/options/9": object{"id": "award", "kind": "award"}})
	is(t, plain, "award.punitive", "0.00 元")
	if got, want := shown(plain, "award.award_total"), shown(plain, "comparison.principal_total"); got != want {
		t.Errorf("%s of %s", got, want)
	}
}

func TestPitfall47ReleaseOfOneCountsHisShare(t *testing.T) {
	out := outcomeWith(t, "sharing-worked", nil)
	is(t, out, "release_low.remaining", "600,000.00 元")  // not 800,000
	is(t, out, "release_high.remaining", "500,000.00 元") // not 600,000
	is(t, out, "release_equal.remaining", "666,666.67 元")
	if !all(notes(option(t, out, "release_low")), "签署前注意") || all(notes(option(t, out, "release_high")), "签署前注意") {
		t.Error("the warning before signing")
	}
	paid := outcomeWith(t, "sharing-worked", object{"/options/0/choices/effect": "paid_only"})
	is(t, paid, "release_low.remaining", "800,000.00 元")
	over := outcomeWith(t, "sharing-worked", object{"/options/0/figures/paid": said("1200000")})
	is(t, over, "release_low.remaining", "0.00 元")
	if !all(notes(option(t, over, "release_low")), "已付超过判赔额") {
		t.Error("a payment above the award without a word")
	}
	whole := outcomeWith(t, "sharing-worked", object{"/options/0/figures/paid": said("1000000")})
	if all(notes(option(t, whole, "release_low")), "已付超过判赔额") {
		t.Error("a payment of the award is not above it")
	}
}

func TestRecourseFootsToZero(t *testing.T) {
	out := outcomeWith(t, "among-themselves", nil)
	cellsAre(t, out, "one_paid.recourse.burden", "625,000.00 | 375,000.00 | 0.00")
	cellsAre(t, out, "one_paid.recourse.may_claim", "375,000.00 | 0.00 | 0.00")
	cellsAre(t, out, "one_paid.recourse.owes", "0.00 | 375,000.00 | 0.00")
	cellsAre(t, out, "thirds.recourse.may_claim", "366,666.67 | 0.00 | 0.00")
	cellsAre(t, out, "part_paid.recourse.may_claim", "100,000.00 | 0.00")
	for _, id := range []string{"one_paid", "thirds", "part_paid"} {
		is(t, out, id+".balance", "0.00 元")
	}
	short := outcomeWith(t, "among-themselves", object{"/tables/0/rows/2/1": "0.1999"})
	if o := option(t, short, "one_paid"); o.State != damages.OptionBarred {
		t.Errorf("shares of 99.99 %% are %s", o.State)
	}
	half := outcomeWith(t, "among-themselves", object{"/tables/0/rows/2/2": "50000"}) // the insolvent one paid part
	cellsAre(t, half, "one_paid.recourse.burden", "593,750.00 | 356,250.00 | 50,000.00")
}

func TestPitfall18OneGainIsRecoveredOnceAmongClaimants(t *testing.T) {
	out := outcomeWith(t, "among-themselves", nil)
	cellsAre(t, out, "holders.claimants.gain_part", "882,000.00 | 378,000.00 | 0.00")
	is(t, out, "holders.gain_recovered", "1,260,000.00 元")
	is(t, out, "equals.gain_recovered", "200.00 元") // three times 66.67 is a fen too much
	twice := outcomeWith(t, "among-themselves", object{"/tables/3/rows/1/4": "0.7"})
	if o := option(t, twice, "holders"); o.State != damages.OptionBarred {
		t.Errorf("140 %% of one gain is %s", o.State)
	}
	three := outcomeWith(t, "among-themselves", object{"/options/5/figures/by_gain_count": said("2")})
	if o := option(t, three, "equals"); o.State != damages.OptionBarred {
		t.Errorf("three who divide by two are %s", o.State)
	}
}

func TestPitfall45PunitivePartRanksLastInInsolvency(t *testing.T) {
	for name, out := range map[string]*damages.Outcome{"carbomer": outcomeWith(t, "ts-02-carbomer", nil), "stated": outcomeWith(t, "sharing-worked", nil)} {
		is(t, out, "insolvency.ordinary", "6,400,000.00 元")
		is(t, out, "insolvency.dividend", "768,000.00 元") // not 3,648,000
		if !all(titles(line(t, out, "insolvency.subordinated").Cites), "破产审判会议纪要（法〔2018〕53号）第28条") {
			t.Errorf("%s: %v", name, titles(line(t, out, "insolvency.subordinated").Cites))
		}
	}
	is(t, outcomeWith(t, "sharing-worked", nil), "insolvency.subordinated", "24,120,000.00 元")
	is(t, outcomeWith(t, "sharing-worked", object{"/options/4/choices/doubled": "out"}), "insolvency.subordinated", "24,000,000.00 元")
	late := outcomeWith(t, "sharing-worked", object{"/options/4/figures/interest": said("1000"), "/options/4/figures/interest_to": said("2026-08-04")})
	if o := option(t, late, "insolvency"); o.State != damages.OptionBarred || !all(bars(o), "企业破产法第46条") {
		t.Errorf("interest beyond acceptance: %s %v", o.State, bars(o))
	}
	inTime := outcomeWith(t, "sharing-worked", object{"/options/4/figures/interest": said("1000"), "/options/4/figures/interest_to": said("2026-08-03")})
	is(t, inTime, "insolvency.dividend", "768,120.00 元")
}

func TestDistribution(t *testing.T) {
	out := outcomeWith(t, "sharing-worked", nil)
	is(t, out, "shared_out.received", "330,434.78 元")
	is(t, out, "shared_out.left_for_fines", "0.00 元") // damages before fines
	is(t, out, "seized.received", "290,000.00 元")
	rich := outcomeWith(t, "sharing-worked", object{"/options/5/figures/available": said("5000000")})
	is(t, rich, "shared_out.received", "3,040,000.00 元")
	is(t, rich, "shared_out.left_for_fines", "300,000.00 元")
	odd := outcomeWith(t, "sharing-worked", object{"/options/5/figures/all_claims": said("3000000")})
	if o := option(t, odd, "shared_out"); o.State != damages.OptionBarred {
		t.Errorf("own claim above all claims: %s", o.State)
	}
}

// TestSharesOfOneGainFoot: three equal claimants of 100.00 lose no fen, nor do
// three by agreed thirds; who claims an own loss takes no place among them.
func TestSharesOfOneGainFoot(t *testing.T) {
	third := func(share string) []string { return []string{"甲", "权利人", "true", "", share} }
	loss := []string{"丁", "被许可人", "false", "50", "0"}
	for division, rows := range map[string][][]string{
		"equal":  {third("0"), loss, third("0"), third("0")},
		"agreed": {third("0.3333333333"), loss, third("0.3333333333"), third("0.3333333334")},
	} {
		out := outcomeWith(t, "among-themselves", object{"/options/5": object{"id": "equals", "kind": "claimants", "choices": object{"from": "stated", "division": division},
			"figures": object{"stated_gain": said("100"), "by_gain_count": said("3")}, "tables": object{"claimants": "equals"}},
			"/tables/4/rows": rows})
		cellsAre(t, out, "equals.claimants.gain_part", "33.33 | 0.00 | 33.34 | 33.33")
		is(t, out, "equals.gain_recovered", "100.00 元")
		is(t, out, "equals.undivided", "0.00 元")
		is(t, out, "equals.together", "150.00 元")
	}
}
