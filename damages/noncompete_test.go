package damages_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"redress/damages"
)

// The published figures of NC-03 and NC-05, through the option itself.
func TestPublishedNonCompetes(t *testing.T) {
	luo := outcomeWith(t, "nc-03-non-compete", nil)
	for full, want := range map[string]string{
		"awarded.agreed_penalty": "768,000.00 元", "awarded.all_compensation": "28,800.00 元", "awarded.penalty_ratio": "26.67",
		"claimed.agreed_penalty": "1,237,770.72 元", "claimed.penalty_on_base": "768,000.00 元",
	} {
		is(t, luo, full, want)
	}
	sheet, _ := luo.Computation.Sheets.Sheet("awarded")
	if got := luo.Computation.Cell(sheet, "months", "full", 0); got.Value.Number.String() != "4645.16" { // 9,600 × 15/31
		t.Errorf("the part month is %v", got.Value.Number)
	}
	yang := outcomeWith(t, "nc-05-cfo", nil)
	for full, want := range map[string]string{"claimed.agreed_penalty": "1,841,648.40 元", "claimed.share_left": "48.87 %", "claimed.reduced_penalty": "900,000.00 元"} {
		is(t, yang, full, want)
	}
}

// TestReturnOfCompensation: from the day of the breach, as agreed, refused or
// not agreed; it makes no loss good and is no part of the overlap.
func TestReturnOfCompensation(t *testing.T) {
	with := func(how, rounding string) *damages.Outcome {
		return outcomeWith(t, "non-compete", object{"/options/1/choices": object{"return_compensation": how, "return_rounding": rounding}})
	}
	for _, c := range []struct{ how, rounding, returned, gross, due string }{
		{"agreed", "fen", "23,333.33 元", "523,333.33 元", "1,043,333.33 元"},
		{"agreed", "yuan", "23,333.00 元", "523,333.00 元", "1,043,333.00 元"},
		{"refused", "fen", "0.00 元", "500,000.00 元", "1,020,000.00 元"},
		{"not_agreed", "fen", "0.00 元", "500,000.00 元", "1,020,000.00 元"},
	} {
		out := with(c.how, c.rounding)
		is(t, out, "non_compete.returned_compensation", c.returned)
		is(t, out, "non_compete.contract_gross", c.gross)
		is(t, out, "comparison.overlap", "500,000.00 元")
		is(t, out, "comparison.award_due", c.due)
	}
	if r := option(t, with("refused", "fen"), "non_compete").Readings; len(r) != 1 || r[0].ID != "return_allowed" {
		t.Errorf("a refused return is printed beside: %v", r)
	}
	cut := outcomeWith(t, "non-compete", object{"/options/1/figures/breach_until": said("2025-06-30"), "/options/1/choices/return_rounding": "fen"})
	is(t, cut, "non_compete.paid_for_breach", "9,333.33 元") // 14,000 × 20/30
	is(t, cut, "non_compete.unpaid", "4,000.00 元")
}

// TestFallbackCompensation is R19: 28,000 gives 8,400, not below the minimum
// wage, and only to who performed; early release adds three months (R20).
func TestFallbackCompensation(t *testing.T) {
	is(t, outcomeWith(t, "non-compete", nil), "nothing_agreed.monthly", "8,400.00 元")
	low := outcomeWith(t, "non-compete", object{"/options/2/figures/average_wage": said("8000")})
	is(t, low, "nothing_agreed.monthly", "2,690.00 元") // 2,400 is below it
	is(t, low, "nothing_agreed.release_pay", "8,070.00 元")
	for performed, want := range map[any]string{"true": "19,600.00 元", "false": "0.00 元"} {
		out := outcomeWith(t, "non-compete", object{"/options/2/figures/performed": said(performed.(string))})
		is(t, out, "nothing_agreed.unpaid", want)
	}
	open := outcomeWith(t, "non-compete", object{"/options/2/figures/performed": nil})
	if o := option(t, open, "nothing_agreed"); o.State != damages.OptionMissing {
		t.Errorf("whether it was performed is not known, and the option is %s", o.State)
	}
	is(t, outcomeWith(t, "non-compete", nil), "nothing_agreed.after_counter_claim", "155,200.00 元")
}

// TestLabourConditions asks every condition of the labour options with yes, no
// and not known, and every way of the defence of limitation.
func TestLabourConditions(t *testing.T) {
	answers := map[string]any{"是": said("true"), "否": said("false"), "未知": nil}
	order := []string{"是", "否", "未知"}
	var b strings.Builder
	ask := func(title, claim, option_, id, figure string) {
		fmt.Fprintf(&b, "%s\n", title)
		for _, a := range order {
			out := outcomeWith(t, claim, object{"/options/" + option_ + "/figures/" + figure: answers[a]})
			fmt.Fprintf(&b, "  %s：%s\n", a, stated(out, option(t, out, id)))
		}
	}
	ask("竞业限制：用人单位", "non-compete", "1", "non_compete", "claimant_is_employer")
	ask("竞业限制：负有保密义务", "non-compete", "1", "non_compete", "bound_to_secrecy")
	ask("竞业限制：仲裁前置", "non-compete", "1", "non_compete", "arbitrated")
	ask("服务期：用人单位", "training", "0", "training", "claimant_is_employer")
	ask("服务期：专项培训", "training", "0", "training", "special_training")
	ask("服务期：仲裁前置", "training", "0", "training", "arbitrated")
	ask("和解：当事人", "settlement", "1", "again", "claimant_is_party")
	ask("和解：仍未公开", "settlement", "1", "again", "still_secret")
	b.WriteString("仲裁时效：抗辩 × 申请仲裁之日（最迟 2026-07-01）\n")
	for _, defence := range []string{"not_raised", "in_arbitration", "later"} {
		for _, applied := range []any{said("2026-07-01"), said("2026-07-02"), nil} {
			out := outcomeWith(t, "non-compete", object{"/options/1/choices/limitation_defence": defence, "/options/1/figures/applied_on": applied})
			o := option(t, out, "non_compete")
			fmt.Fprintf(&b, "  %s 在时效内 %s：%s，提示 %v\n", defence, shown(out, "non_compete.applied_in_time"), stated(out, o), all(notes(o), "时效"))
		}
	}
	b.WriteString("违约日：期限内、期限后（2027-03-31）\n")
	for _, day := range []string{"2027-03-31", "2027-04-01"} {
		out := outcomeWith(t, "non-compete", object{"/options/1/figures/breach_on": said(day)})
		fmt.Fprintf(&b, "  %s：%s\n", day, stated(out, option(t, out, "non_compete")))
	}
	golden(t, "testdata/labour-conditions.txt", b.String())
}

// TestLabourBoundaries walks the days on which the law of the labour route
// changes.
func TestLabourBoundaries(t *testing.T) {
	var b strings.Builder
	b.WriteString("违约日：返还补偿、未约定补偿、指引\n")
	for _, day := range []string{"2013-01-31", "2013-02-01", "2013-02-02", "2020-12-31", "2021-01-01", "2021-01-02", "2025-08-31", "2025-09-01", "2025-09-02", "2025-09-03", "2025-09-04", "2025-09-05"} {
		out := outcomeWith(t, "non-compete", object{"/options/1/figures/breach_on": said(day), "/options/2/figures/breach_on": said(day), "/facts/filed_on": nil})
		fmt.Fprintf(&b, "%s  月补偿 %s，额外 %s，指引 %s，未决案件提示 %v\n  返还%s\n  方案%s\n", day, shown(out, "nothing_agreed.monthly"), shown(out, "nothing_agreed.release_pay"), shown(out, "non_compete.guideline_ceiling"),
			all(notes(option(t, out, "non_compete")), "未决的案件未作规定"), articles(line(t, out, "non_compete.returned_compensation").Cites, "zh"), articles(option(t, out, "non_compete").Cites, "zh"))
	}
	b.WriteString("\n裁判日：违约在2025-08-31，法释〔2025〕12号的提示\n")
	for _, day := range []string{"2025-08-31", "2025-09-01", "2025-09-02"} {
		out := outcomeWith(t, "non-compete", object{"/options/1/figures/breach_on": said("2025-08-31"), "/facts/judged_on": said(day), "/facts/filed_on": said("2025-08-01")})
		fmt.Fprintf(&b, "%s  %v%s\n", day, all(notes(option(t, out, "non_compete")), "未决的案件未作规定"), articles(line(t, out, "non_compete.returned_compensation").Cites, "zh"))
	}
	b.WriteString("\n协议订立日：竞业限制、服务期\n")
	for _, day := range []string{"2007-12-31", "2008-01-01"} {
		nc := outcomeWith(t, "non-compete", object{"/options/1/figures/concluded_on": said(day)})
		tr := outcomeWith(t, "training", object{"/options/0/figures/concluded_on": said(day)})
		fmt.Fprintf(&b, "%s  早于劳动合同法 %v %v%s\n", day, all(notes(option(t, nc, "non_compete")), "劳动合同法施行"), all(notes(option(t, tr, "training")), "劳动合同法施行"),
			articles(line(t, tr, "training.valid_penalty").Cites, "zh"))
	}
	b.WriteString("\n违约日与终审日：和解违约金\n")
	for _, c := range [][2]string{{"2020-12-31", ""}, {"2021-01-01", ""}, {"2022-03-01", "2023-12-04"}, {"2022-03-01", "2023-12-05"}} {
		changes := object{"/options/1/figures/concluded_on": said("2019-01-15"), "/options/1/figures/breach_on": said(c[0])}
		if c[1] != "" {
			changes["/facts/judged_on"], changes["/facts/last_act"] = said(c[1]), said("2022-06-30")
		}
		out := outcomeWith(t, "settlement", changes)
		fmt.Fprintf(&b, "%s %s %s\n", c[0], c[1], articles(line(t, out, "again.excess_line").Cites, "zh"))
	}
	b.WriteString("\n离职日：最长期限\n")
	for _, day := range []string{"2007-12-31", "2008-01-01", "2024-02-29"} {
		out := outcomeWith(t, "non-compete", object{"/options/1/figures/left_on": said(day)})
		fmt.Fprintf(&b, "%s  %s\n", day, shown(out, "non_compete.lawful_until"))
	}
	golden(t, "testdata/labour-boundaries.txt", b.String())
}

// TestTrainingPenaltyLimits: the agreed sum, the cost, the share not served,
// whichever is least; a period served out owes nothing.
func TestTrainingPenaltyLimits(t *testing.T) {
	for _, c := range []struct{ agreed, served, want string }{
		{"60000", "20", "26,666.67 元"}, {"20000", "20", "20,000.00 元"}, {"90000", "0", "60,000.00 元"}, {"60000", "36", "0.00 元"}, {"60000", "40", "0.00 元"},
	} {
		out := outcomeWith(t, "training", object{"/options/0/figures/agreed_penalty": said(c.agreed), "/options/0/figures/served_months": said(c.served)})
		is(t, out, "training.valid_penalty", c.want)
	}
	is(t, outcomeWith(t, "training", nil), "comparison.principal_total", "20,000.00 元") // what was received comes off
}

// TestWageDeductionLimit: 3,200 with a minimum of 2,690 leaves 510; a wage below
// the minimum leaves nothing, a high one the fifth.
func TestWageDeductionLimit(t *testing.T) {
	for wage, want := range map[string]string{"3200": "510.00 元", "2690": "0.00 元", "2000": "0.00 元", "20000": "4,000.00 元"} {
		is(t, outcomeWith(t, "training", object{"/options/0/figures/month_wage": said(wage)}), "training.deduction_limit", want)
	}
}

// TestSettlementPenaltyIsElected with the tort above it and below it, and only
// for an act after the settlement.
func TestSettlementPenaltyIsElected(t *testing.T) {
	for each, want := range map[string]string{"400000": "1,200,000.00 元", "300000": "1,020,000.00 元"} {
		is(t, outcomeWith(t, "settlement", object{"/options/0/principal": false, "/options/1/figures/penalty_each": said(each)}), "comparison.award_due", want)
	}
	is(t, outcomeWith(t, "settlement", nil), "comparison.award_due", "1,020,000.00 元") // the tort, as pleaded
	is(t, outcomeWith(t, "settlement", object{"/options/1/figures/penalty_each": said("400000")}), "comparison.other_route_total", "1,200,000.00 元")
	for day, want := range map[string]damages.OptionState{"2025-01-15": damages.OptionBarred, "2025-01-16": damages.OptionComputed} {
		if o := option(t, outcomeWith(t, "settlement", object{"/options/1/figures/breach_on": said(day)}), "again"); o.State != want {
			t.Errorf("%s: %s", day, o.State)
		}
	}
}

// TestTwoContractsAreNotAdded: the outcome says which one the totals count.
func TestTwoContractsAreNotAdded(t *testing.T) {
	said := func(out *damages.Outcome) bool {
		for _, n := range out.Notes {
			if strings.Contains(n.Text.ZH, "违约路径有 2 项方案：合计只计“竞业限制责任”一项") {
				return true
			}
		}
		return false
	}
	if !said(outcomeWith(t, "non-compete", nil)) || said(outcomeWith(t, "settlement", nil)) {
		t.Error("the note on several contract options")
	}
}

// TestPenaltiesAgainstOthersStandApart: against other debtors each stands, which
// is said; nothing is added, since one loss is made good once.
func TestPenaltiesAgainstOthersStandApart(t *testing.T) {
	first, second := "/options/1/defendant", "/options/2/defendant"
	wang, zhao := object{"zh": "王某", "en": "Wang"}, object{"zh": "赵某", "en": "Zhao"}
	for _, c := range []struct {
		changes object
		others  bool
	}{{object{first: wang, second: zhao}, true}, {object{first: wang, second: wang}, false}, {object{first: wang}, false}, {nil, false}} {
		out := outcomeWith(t, "non-compete", c.changes)
		got := slices.ContainsFunc(out.Notes, func(n damages.Note) bool {
			return strings.Contains(n.Text.ZH, "被告不同、合同不同，各自成立")
		})
		if got != c.others {
			t.Errorf("%v: %v", c.changes, out.Notes)
		}
	}
}

// labourClaim is the non-compete of the golden claim with the days of an
// arbitration, and the defence raised there.
func labourClaim(t *testing.T, known, applied string, tables damages.PublishedTables) *damages.Option {
	t.Helper()
	c := readClaim(t, patched(t, claimFile(t, "nc-05-cfo"), object{"/options/0/choices/limitation_defence": "in_arbitration",
		"/options/0/figures/arbitrated": said("true"), "/options/0/figures/knew_on": said(known), "/options/0/figures/applied_on": said(applied)}))
	c.Published = tables
	return compute(t, c).Options[0]
}

// TestArbitrationEndsOnAWorkingDay: the year ends after National Day, and on a
// Saturday that is worked it does not roll (CC 203). Without a table that
// reaches it, only what no rest could excuse is barred.
func TestArbitrationEndsOnAWorkingDay(t *testing.T) {
	const late, open = "仲裁时效已过", "取决于放假与调休安排"
	none := damages.PublishedTables{}
	for _, c := range []struct {
		known, applied string
		tables         damages.PublishedTables
		barred, warned bool
	}{
		{"2023-10-02", "2024-10-08", published(t), false, false},
		{"2023-10-02", "2024-10-09", published(t), true, false},
		{"2025-02-28", "2026-02-28", published(t), false, false},
		{"2025-02-28", "2026-03-02", published(t), true, false}, // 2026-02-28 is a make-up working day
		{"2023-10-02", "2024-10-02", none, false, false},
		{"2023-10-02", "2024-10-08", none, false, true},
		{"2025-02-28", "2026-03-02", none, false, true},
		{"2023-10-02", "2024-10-12", none, false, true},
		{"2023-10-02", "2024-10-13", none, true, false},         // eleven days after it
		{"2026-09-30", "2027-10-08", published(t), false, true}, // beyond the table's last year
		{"2026-09-30", "2027-10-11", published(t), true, false},
	} {
		o := labourClaim(t, c.known, c.applied, c.tables)
		if got := strings.Contains(fmt.Sprint(bars(o)), late); got != c.barred {
			t.Errorf("known %s, applied %s, years %v: bars %v", c.known, c.applied, c.tables.Holidays, bars(o))
		}
		if got := all(notes(o), open); got != c.warned {
			t.Errorf("known %s, applied %s: warned %v", c.known, c.applied, got)
		}
	}
}
