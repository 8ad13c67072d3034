package damages_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// everyArticle are all the articles that an option's lines and remarks cite.
func everyArticle(t *testing.T, out *damages.Outcome, id string) []string {
	t.Helper()
	o := option(t, out, id)
	all := slices.Clone(o.Cites)
	sheet, _ := out.Computation.Sheets.Sheet(o.Sheet)
	for _, l := range sheet.Lines {
		all = append(all, l.Cites...)
	}
	for _, table := range sheet.Tables {
		for _, c := range table.Columns {
			all = append(all, c.Cites...)
		}
	}
	for _, n := range o.Warnings {
		all = append(all, n.Cites...)
	}
	return all
}

// Texts repealed when a case is judged are not cited as governing: 法释〔2007〕2号
// until 2022-03-19, since then the patent formula is an analogy and says so.
func TestPitfall01TheInterpretationOf2007EndsWithItsRepeal(t *testing.T) {
	for day, by := range map[string]string{"2022-03-19": "参照适用", "2022-03-20": "类推适用", "2022-03-21": "类推适用", "2024-06-01": "类推适用"} {
		out := outcomeWith(t, "worked-numbers", object{"/facts/last_act": said("2021-06-30"), "/facts/judged_on": said(day)})
		for _, id := range []string{"own_units", "their_units", "operating"} {
			if got := slices.Contains(everyArticle(t, out, id), "ucint2007.17.1"); got != (by == "参照适用") {
				t.Errorf("%s judged %s cites 法释〔2007〕2号: %v", id, day, got)
			}
			if got := option(t, out, id).Governs.ZH; !strings.Contains(got, "专利纠纷规定（2020修正），"+by) {
				t.Errorf("%s judged %s: %s", id, day, got)
			}
		}
	}
}

// The cap that art 17(1) borrowed stays in sight for acts that ended before
// 2018, marked as a reference once the interpretation is repealed.
func TestCapByReferenceAfterTheRepeal(t *testing.T) {
	for _, c := range []struct {
		day    string
		marked bool
	}{{"2022-03-19", false}, {"2022-03-20", true}, {"2022-03-21", true}} {
		out := outcomeWith(t, "b-patent-agent", object{"/facts/judged_on": said(c.day)})
		o := option(t, out, "discretion")
		is(t, out, "discretion.cap", "1,000,000.00 元")
		cites := everyArticle(t, out, "discretion")
		if slices.Contains(cites, "ucint2007.17.1") == c.marked || slices.Contains(cites, "ucint2007.17.1.reference") != c.marked {
			t.Errorf("%s: %v", c.day, cites)
		}
		if got := all(notes(o), "2022-03-20废止"); got != c.marked {
			t.Errorf("%s: the repeal is said: %v", c.day, got)
		}
	}
	if c := law.Default().Cite("ucint2007.17.1.reference"); !strings.Contains(c.Article.ZH, "仅供参照") || !strings.Contains(c.Article.EN, "reference") {
		t.Errorf("%+v", c.Article)
	}
}

// From 2007-02-01 to 2009-09-30 the range borrowed had no minimum; from
// 2009-10-01 it had.
func TestNoMinimumBefore20091001(t *testing.T) {
	for day, want := range map[string]string{"2009-09-30": "无", "2009-10-01": "10,000.00 元", "2009-10-02": "10,000.00 元"} {
		out := outcomeWith(t, "b-patent-agent", object{"/facts/last_act": said(day), "/options/2/figures/amount": said("4000")})
		is(t, out, "discretion.minimum", want)
		if got := all(notes(option(t, out, "discretion")), "低于参照的下限"); got != (want != "无") {
			t.Errorf("%s: below a minimum: %v", day, got)
		}
	}
}

// Art 28 of 法释〔2020〕7号 is cited in cases pending on 2020-09-12 and later.
func TestArt28IsCitedFromItsDay(t *testing.T) {
	for day, there := range map[string]bool{"2019-12-01": false, "2020-09-11": false, "2020-09-12": true, "2020-09-13": true} {
		out := outcomeWith(t, "worked-numbers", object{"/facts/last_act": said("2019-05-31"), "/facts/filed_on": said("2019-06-01"), "/facts/judged_on": said(day)})
		if got := strings.Contains(option(t, out, "own_units").Governs.ZH, "第28条"); got != there {
			t.Errorf("%s: %s", day, option(t, out, "own_units").Governs.ZH)
		}
		split := outcomeWith(t, "punitive-span", object{"/facts/judged_on": said(day), "/facts/effective_on": said(day), "/options/1/choices/split": "whole"})
		if got := slices.Contains(everyArticle(t, split, "punitive"), "tsint2020.28"); got != there {
			t.Errorf("%s: the split cites art 28: %v", day, got)
		}
	}
}

// No retroactivity stood in art 93 of 立法法 before 2023-03-15, in art 104 since.
func TestLegislationLawInItsNumbering(t *testing.T) {
	for day, want := range map[string]string{"2021-06-01": "立法法（2015修正）第93条", "2023-03-14": "立法法（2015修正）第93条", "2023-03-15": "立法法（2023修正）第104条", "2023-03-16": "立法法（2023修正）第104条"} {
		out := outcomeWith(t, "punitive-span", object{"/facts/judged_on": said(day), "/facts/effective_on": said(day)})
		if got := titles(line(t, out, "punitive.multiplied_base").Cites); !slices.Contains(got, want) {
			t.Errorf("%s: %v", day, got)
		}
	}
}

// What each part of a multiple rests on, and in which words fines are weighed.
func TestEachPartOfTheMultipleCitesItsOwn(t *testing.T) {
	for day, want := range map[string][5]string{
		"2021-03-02": {"", "", "", "", ""},
		"2021-03-03": {"punint2021.3", "punint2021.4", "punint2021.5", "punint2021.6", "可以考虑"},
		"2026-04-30": {"punint2021.3", "punint2021.4", "punint2021.5", "punint2021.6", "可以考虑"},
		"2026-05-01": {"punint2026.6", "punint2026.7", "punint2026.8.1", "punint2026.13", "应当考虑"},
	} {
		out := outcomeWith(t, "punitive-span", object{"/facts/judged_on": said(day), "/facts/effective_on": said(day), "/options/1/figures/executed_fines": said("100000")})
		for i, l := range []string{"intent_shown", "serious_shown", "compensatory_part", "executed_fines"} {
			got := strings.Join(slices.DeleteFunc(slices.Clone(line(t, out, "punitive."+l).Cites), func(id string) bool { return !strings.HasPrefix(id, "punint") }), " ")
			if !strings.Contains(got, want[i]) || want[i] == "" && got != "" || strings.Contains(got, "13") && l != "executed_fines" {
				t.Errorf("%s %s: %s", day, l, got)
			}
		}
		if want[4] != "" && !all(notes(option(t, out, "punitive")), want[4]) {
			t.Errorf("%s: %v", day, notes(option(t, out, "punitive")))
		}
	}
}

// The time to ask has no article before 2021-03-03.
func TestTimeToAskCitesTheTextOfItsDay(t *testing.T) {
	for day, want := range map[string]string{"2020-12-01": "[]", "2021-03-02": "[]", "2021-03-03": "[punint2021.2]", "2026-05-01": "[punint2026.3]"} {
		out := outcomeWith(t, "punitive-span", object{"/facts/judged_on": said(day), "/facts/effective_on": said(day),
			"/facts/debate_closed_on": said("2020-06-01"), "/options/1/figures/asked_on": said("2020-05-01")})
		if got := fmt.Sprint(line(t, out, "punitive.in_time").Cites); got != want {
			t.Errorf("%s: %s", day, got)
		}
		person := outcomeWith(t, "punitive-span", object{"/facts/judged_on": said("2020-03-01"), "/facts/effective_on": said("2020-03-01"), "/options/1/figures/defendant_is_operator": said("false")})
		if slices.Contains(everyArticle(t, person, "punitive"), "tsint2020.16") {
			t.Error("art 16 of 法释〔2020〕7号 is cited before it was law")
		}
	}
}

// A royalty as base cites what speaks of royalties.
func TestRoyaltyAsABaseCitesArt8(t *testing.T) {
	out := outcomeWith(t, "loss-royalty", object{"/facts/first_act": said("2020-01-01"), "/facts/last_act": said("2025-12-31"), "/options/9": object{"id": "times", "kind": "punitive",
		"choices": object{"wording": "total", "base": "loss"}, "figures": object{"times": said("2"), "intent_notice": said("true"), "serious_repeat": said("true")}}})
	for _, w := range option(t, out, "times").Warnings {
		if strings.Contains(w.Text.ZH, "以许可费为基数") {
			if fmt.Sprint(w.Cites) != "[punint2026.8.1 punint2026.8.2 tsint2020.20.1]" {
				t.Error(w.Cites)
			}
			return
		}
	}
	t.Error("a royalty as base goes without a word")
}

// R49 is law from 2020-09-12: before it the known part counts, whatever is
// pleaded, and the option says so.
func TestWithheldBooksBeforeTheyWereLaw(t *testing.T) {
	facts := func(day string) object {
		return object{"/facts/last_act": said("2019-12-31"), "/facts/judged_on": said(day), "/options/2/choices/withheld": "claimed"}
	}
	for day, gain := range map[string]string{"2020-09-11": "756,000.00 元", "2020-09-12": "1,260,000.00 元", "2020-09-13": "1,260,000.00 元"} {
		out := outcomeWith(t, "gain-worked", facts(day))
		is(t, out, "withheld.gain", gain)
		o := option(t, out, "withheld")
		if got := all(notes(o), "R49"); got != (day == "2020-09-11") {
			t.Errorf("%s: %v", day, notes(o))
		}
	}
	for _, figure := range []string{"prima_facie", "refused", "ordered_on"} {
		for _, a := range yesNoUnknown {
			if figure == "ordered_on" && a.word == "否" {
				continue // a day: it is there or it lacks
			}
			change := facts("2020-09-13")
			change["/options/2/figures/"+figure] = a.value
			if figure == "ordered_on" && a.word == "是" {
				change["/options/2/figures/"+figure] = said("2020-06-01")
			}
			out := outcomeWith(t, "gain-worked", change)
			o := option(t, out, "withheld")
			want := map[string]string{"是": "1,260,000.00 元", "否": "756,000.00 元"}[a.word]
			if a.word == "未知" {
				if o.State != damages.OptionMissing {
					t.Errorf("%s is not known and the option is %s", figure, o.State)
				}
				continue
			}
			is(t, out, "withheld.gain", want)
		}
	}
}

// R44: nothing above the cap before 2009-04-21.
func TestNoDiscretionAboveTheCapBeforeThePolicy(t *testing.T) {
	for day, state := range map[string]damages.OptionState{"2009-04-20": damages.OptionBarred, "2009-04-21": damages.OptionComputed, "2009-04-22": damages.OptionComputed} {
		out := outcomeWith(t, "discretionary", object{"/facts/last_act": said("2008-12-31"), "/facts/filed_on": said("2009-01-05"), "/facts/judged_on": said(day)})
		if o := option(t, out, "above"); o.State != state {
			t.Errorf("%s: %s", day, o.State)
		}
	}
	if r, _ := law.Default().Rule("R44"); r.Confidence != law.Medium || law.Default().Cite("ippolicy2009.16").Confidence != law.Low {
		t.Errorf("R44 %s", r.Confidence)
	}
}

// A royalty judged before 法释〔2020〕7号 rests on the patent method.
func TestRoyaltyBefore2020RestsOnThePatentMethod(t *testing.T) {
	for day, want := range map[string]string{"2020-09-11": "ucint2007.17.1", "2020-09-12": "tsint2020.20.1", "2020-09-13": "tsint2020.20.1"} {
		out := outcomeWith(t, "loss-royalty", object{"/facts/judged_on": said(day)})
		for _, l := range []string{"lump.fee", "lump.licensed"} {
			if got := line(t, out, l).Cites; !slices.Contains(got, want) || slices.Contains(got, "ucint2007.17.1") != (want == "ucint2007.17.1") {
				t.Errorf("%s %s: %v", day, l, got)
			}
		}
	}
}

// Distinct acts, each under the cap of its own last day; without the reason why
// an act is distinct the option is barred.
func TestDistinctActsEachUnderItsOwnCap(t *testing.T) {
	out := outcomeWith(t, "distinct-acts", nil)
	is(t, out, "acts.award", "7,000,000.00 元") // 3,000,000 of 3,500,000 by the text of 2017, and 4,000,000
	is(t, out, "acts.above_cap", "是")
	for _, c := range []struct{ day, award string }{{"2017-12-31", "5,000,000.00 元"}, {"2018-01-01", "7,000,000.00 元"}, {"2019-04-22", "7,000,000.00 元"}, {"2019-04-23", "7,500,000.00 元"}} {
		is(t, outcomeWith(t, "distinct-acts", object{"/tables/0/rows/0/1": c.day}), "acts.award", c.award)
	}
	if o := option(t, outcomeWith(t, "distinct-acts", object{"/tables/0/rows/1/2": ""}), "acts"); o.State != damages.OptionBarred {
		t.Errorf("no reason given and the option is %s", o.State)
	}
	if o := option(t, outcomeWith(t, "distinct-acts", object{"/tables/0/rows/0/1": "2007-01-31"}), "acts"); o.State != damages.OptionBarred {
		t.Errorf("an act that no statutory damages knew and the option is %s", o.State)
	}
	if o := option(t, outcomeWith(t, "distinct-acts", object{"/options/0/tables": nil}), "acts"); o.State != damages.OptionMissing {
		t.Errorf("no acts and the option is %s", o.State)
	}
	one := outcomeWith(t, "distinct-acts", object{"/options/0/choices": object{"acts": "one"}, "/options/0/tables": nil, "/options/0/figures/amount": said("7000000")})
	is(t, one, "acts.award", "5,000,000.00 元")
}

// Who works for another firm: the employer or the user unit answers in tort.
func TestStaffOfAnotherFirm(t *testing.T) {
	for relation, want := range map[string]string{"dispatched": "civilcode2021.1191", "outsourced": "civilcode2021.1193", "direct": ""} {
		out := outcomeWith(t, "distinct-acts", object{"/options/1/choices/relation": relation})
		cites := everyArticle(t, out, "staff")
		if want != "" && !slices.Contains(cites, want) || want == "" && slices.Contains(cites, "civilcode2021.1191") {
			t.Errorf("%s: %v", relation, cites)
		}
	}
	old := outcomeWith(t, "distinct-acts", object{"/facts/last_act": said("2020-12-31")})
	if !slices.Contains(everyArticle(t, old, "staff"), "tortlaw2010.34") {
		t.Error("before 2021 it is the Tort Liability Law")
	}
}

// A third party's own right lifts privity from 2021-01-01: yes, no, not known.
func TestThirdPartyRightUnderTheCivilCode(t *testing.T) {
	for _, day := range []string{"2020-12-31", "2021-01-01", "2021-01-02", "2022-03-01"} {
		for _, a := range yesNoUnknown {
			out := outcomeWith(t, "distinct-acts", object{"/options/1/figures/concluded_on": said(day), "/options/1/figures/breach_on": said("2024-02-01"),
				"/options/1/figures/claimant_is_party": said("false"), "/options/1/figures/third_party_right": a.value})
			barred := option(t, out, "staff").State == damages.OptionBarred
			if lifts := a.word == "是" && day >= "2021-01-01"; barred == lifts {
				t.Errorf("concluded %s, direct right %s: barred %v", day, a.word, barred)
			}
		}
	}
}

// TestOptionsAroundEveryBoundaryDay works an option the day before, on and after
// each day on which the law changes most.
func TestOptionsAroundEveryBoundaryDay(t *testing.T) {
	type look struct {
		day, claim, option string
		lines              []string
		more               object
		set                []string
	}
	contract, nc := "/options/2/figures/breach_on", "/options/1/figures/breach_on"
	var b strings.Builder
	for _, l := range []look{
		{"2009-10-01", "b-patent-agent", "discretion", []string{"discretion.cap", "discretion.minimum"}, nil, []string{"/facts/last_act"}},
		{"2014-08-01", "delayed-interest", "nothing_paid", []string{"nothing_paid.doubled"}, object{"/options/3/figures/due_on": said("2014-07-01")}, []string{"/options/3/figures/until"}},
		{"2017-10-01", "look-back", "loss", []string{"facts.recoverable_from"}, object{"/facts/known_on": said("2012-01-01"), "/facts/first_act": said("2010-01-01"), "/facts/last_act": said("2019-01-01")}, []string{"/facts/filed_on"}},
		{"2018-01-01", "a-wine-customers", "discretion", []string{"discretion.cap"}, nil, []string{"/facts/last_act"}},
		{"2019-04-23", "a-wine-customers", "discretion", []string{"discretion.cap"}, nil, []string{"/facts/last_act"}},
		{"2019-04-23", "punitive-span", "punitive", []string{"punitive.base_later"}, nil, []string{"/facts/last_act"}},
		{"2020-09-12", "loss-royalty", "lump", []string{"lump.loss"}, nil, []string{"/facts/judged_on"}},
		{"2021-01-01", "c-contract-clause", "penalty", []string{"penalty.factor"}, object{"/options/2/figures/concluded_on": said("2008-01-01")}, []string{contract}},
		{"2022-03-20", "worked-numbers", "own_units", []string{"own_units.loss"}, object{"/facts/last_act": said("2021-06-30")}, []string{"/facts/judged_on"}},
		{"2023-12-05", "c-contract-clause", "penalty", []string{"penalty.factor"}, object{contract: said("2022-09-01"), "/options/2/figures/concluded_on": said("2022-06-15"), "/facts/last_act": said("2022-11-30"), "/facts/filed_on": said("2023-01-09")}, []string{"/facts/judged_on", "/facts/effective_on"}},
		{"2024-01-01", "sharing-worked", "shared_out", []string{"shared_out.received"}, nil, []string{"/facts/judged_on"}},
		{"2024-01-01", "discretionary", "award", []string{"award.award_total"}, nil, []string{"/facts/judged_on"}},
		{"2025-04-26", "reference-worked", "threshold", []string{"threshold.now_heavy", "threshold.act_heavy"}, nil, []string{"/facts/last_act", "/facts/judged_on"}},
		{"2025-09-01", "non-compete", "non_compete", []string{"non_compete.returned_compensation"}, nil, []string{nc}},
		{"2025-10-15", "a-wine-customers", "gain", []string{"gain.gain"}, nil, []string{"/facts/last_act"}},
		{"2026-05-01", "punitive-worked", "split_total", []string{"split_total.award", "split_total.ceiling"}, nil, []string{"/facts/effective_on"}},
	} {
		fmt.Fprintf(&b, "%s %s %s（%s）\n", l.day, l.claim, l.option, strings.Join(l.set, "，"))
		for n := range 3 {
			day := civil.MustDay(l.day).AddDays(n - 1).String()
			change := object{}
			for pointer, value := range l.more {
				change[pointer] = value
			}
			for _, pointer := range l.set {
				change[pointer] = said(day)
			}
			out := outcomeWith(t, l.claim, change)
			o := option(t, out, l.option)
			fmt.Fprintf(&b, "  %s ", day)
			for _, line := range l.lines {
				fmt.Fprintf(&b, " %s", shown(out, line))
			}
			fmt.Fprintf(&b, "，%s；%s；%s\n   %s\n", o.State.Title().ZH, o.Place.ZH, o.Governs.ZH, strings.TrimSpace(articles(o.Cites, text.ZH)))
		}
	}
	golden(t, "testdata/boundary-days.txt", b.String())
}
