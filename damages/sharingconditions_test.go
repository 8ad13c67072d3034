package damages_test

import (
	"fmt"
	"strings"
	"testing"

	"redress/damages"
	"redress/internal/text"
)

var yesNoUnknown = []struct {
	word  string
	value any
}{{"是", said("true")}, {"否", said("false")}, {"未知", nil}}

// TestSharingConditions asks every condition of these options with yes, no and
// not known.
func TestSharingConditions(t *testing.T) {
	var b strings.Builder
	ask := func(title, name, pointer, id string) {
		fmt.Fprintf(&b, "%s\n", title)
		for _, a := range yesNoUnknown {
			out := outcomeWith(t, name, object{pointer: a.value})
			fmt.Fprintf(&b, "  %s：%s\n", a.word, stated(out, option(t, out, id)))
		}
	}
	ask("抵销：故意或重大过失", "sharing-worked", "/options/3/figures/intentional", "wages")
	ask("裁判数额：权利人也上诉", "ts-05-quartz", "/options/0/figures/claimant_appealed", "award")
	ask("裁量性赔偿：具体数额难以证明", "discretionary", "/options/0/figures/exact_sum_hard", "above")
	ask("刑事门槛：曾受处罚", "reference-worked", "/options/0/figures/repeat", "threshold")
	b.WriteString("责任：限额与按份\n")
	for _, capped := range []string{"true", "false", ""} {
		for _, several := range []string{"true", "false", ""} {
			out := outcomeWith(t, "liability-published", object{"/tables/2/rows/1/3": capped, "/tables/2/rows/1/5": several})
			fmt.Fprintf(&b, "  限额 %s，按份 %s：%s；%s\n", capped, several, cells(t, out, "shengu", "defendants", "liable"), stated(out, option(t, out, "shengu")))
		}
	}
	b.WriteString("追偿：不能履行\n")
	for _, insolvent := range []string{"true", "false", ""} {
		out := outcomeWith(t, "among-themselves", object{"/tables/0/rows/2/3": insolvent})
		fmt.Fprintf(&b, "  %s：%s；%s\n", insolvent, cells(t, out, "one_paid", "recourse", "burden"), stated(out, option(t, out, "one_paid")))
	}
	golden(t, "testdata/sharing-conditions.txt", b.String())
}

// TestSharingBoundaryDays walks the days on which these texts change.
func TestSharingBoundaryDays(t *testing.T) {
	var b strings.Builder
	b.WriteString("最后行为日 / 裁判日：抵销（故意）\n")
	for _, d := range [][2]string{{"2020-12-31", "2026-06-30"}, {"2021-01-01", "2026-06-30"}, {"2021-01-01", "2023-12-04"}, {"2021-01-01", "2023-12-05"}} {
		out := outcomeWith(t, "sharing-worked", object{"/facts/last_act": said(d[0]), "/facts/judged_on": said(d[1])})
		fmt.Fprintf(&b, "%s / %s  抵销后 %s%s\n", d[0], d[1], shown(out, "wages.left"), articles(option(t, out, "wages").Cites, text.ZH))
	}
	b.WriteString("\n和解日：免除的效力\n")
	for _, day := range []string{"2020-12-31", "2021-01-01"} {
		out := outcomeWith(t, "sharing-worked", object{"/options/0/figures/settled_on": said(day)})
		fmt.Fprintf(&b, "%s  尚余 %s，仅供参照 %v%s\n", day, shown(out, "release_low.remaining"), all(notes(option(t, out, "release_low")), "仅供参照"), articles(option(t, out, "release_low").Cites, text.ZH))
	}
	b.WriteString("\n受理日：惩罚性部分的顺位\n")
	for _, day := range []string{"2007-05-31", "2007-06-01", "2018-03-03", "2018-03-04"} {
		out := outcomeWith(t, "sharing-worked", object{"/options/4/figures/accepted_on": said(day)})
		fmt.Fprintf(&b, "%s  %s  明文 %v\n", day, strings.TrimSpace(articles(option(t, out, "insolvency").Cites, text.ZH)), !all(notes(option(t, out, "insolvency")), "此前"))
	}
	b.WriteString("\n最后行为日：多数侵权人\n")
	for _, day := range []string{"2010-06-30", "2010-07-01", "2020-12-31", "2021-01-01", "2024-06-30", "2024-07-01"} {
		out := outcomeWith(t, "liability-published", object{"/facts/last_act": said(day)})
		fmt.Fprintf(&b, "%s %s\n", day, articles(option(t, out, "vanillin").Cites, text.ZH))
	}
	b.WriteString("\n最后行为日 / 裁判日：刑事门槛（损失 2,600,000 元）\n")
	for _, d := range [][2]string{{"2004-12-21", "2026-06-30"}, {"2004-12-22", "2026-06-30"}, {"2020-09-13", "2026-06-30"}, {"2020-09-14", "2026-06-30"},
		{"2025-04-25", "2025-04-25"}, {"2025-04-25", "2025-04-26"}, {"2025-04-26", "2026-06-30"}} {
		out := outcomeWith(t, "reference-worked", object{"/facts/last_act": said(d[0]), "/facts/judged_on": said(d[1]), "/options/0/figures/units": said("3714"), "/options/0/figures/remedial": said("200")})
		fmt.Fprintf(&b, "%s / %s  行为时 %s %s，现行 %s %s，从轻 %s，%s\n", d[0], d[1], shown(out, "threshold.act_heavy"), shown(out, "threshold.act_level"), shown(out, "threshold.now_heavy"), shown(out, "threshold.now_level"), shown(out, "threshold.level"), stated(out, option(t, out, "threshold")))
	}
	b.WriteString("\n最后行为日 / 裁判日：罚金幅度（损失 2,600,000 元；违法所得 400,000 元；非法经营数额 3,000,000 元；均无法查清；未达入罪数额）\n")
	for _, d := range [][2]string{{"2020-09-13", "2020-09-13"}, {"2020-09-14", "2020-09-14"}, {"2025-04-25", "2025-04-25"}, {"2025-04-25", "2025-04-26"}, {"2025-04-26", "2025-04-26"}} {
		fmt.Fprintf(&b, "%s / %s ", d[0], d[1])
		for _, with := range []object{{"gain": said("400000")}, {"turnover": said("3000000")}, {"turnover": nil}, {"units": said("1"), "gain": said("200000")}} {
			change := object{"/facts/last_act": said(d[0]), "/facts/judged_on": said(d[1]), "/options/0/figures/units": said("3714"), "/options/0/figures/remedial": said("200")}
			for id, value := range with {
				change["/options/0/figures/"+id] = value
			}
			if _, fixed := with["turnover"]; fixed && with["turnover"] == nil {
				change["/options/0/choices/fine_base"] = "neither"
			}
			out := outcomeWith(t, "reference-worked", change)
			fmt.Fprintf(&b, "  %s–%s", shown(out, "threshold.fine_low"), shown(out, "threshold.fine_high"))
		}
		b.WriteString("\n")
	}
	b.WriteString("\n最后行为日：罚款幅度（一般，严重）\n")
	for _, day := range []string{"2017-12-31", "2018-01-01", "2019-04-22", "2019-04-23", "2025-10-14", "2025-10-15"} {
		ordinary := outcomeWith(t, "reference-worked", object{"/facts/last_act": said(day)})
		serious := outcomeWith(t, "reference-worked", object{"/facts/last_act": said(day), "/options/2/choices": object{"degree": "serious"}})
		fmt.Fprintf(&b, "%s  %s–%s，%s–%s%s\n", day, shown(ordinary, "fine.from_fine"), shown(ordinary, "fine.to_fine"), shown(serious, "fine.from_fine"), shown(serious, "fine.to_fine"), articles(option(t, ordinary, "fine").Cites, text.ZH))
	}
	golden(t, "testdata/sharing-boundaries.txt", b.String())
}

func TestPitfall10FineOf1993IsDead(t *testing.T) {
	out := outcomeWith(t, "reference-worked", object{"/facts/last_act": said("2025-10-15")})
	is(t, out, "fine.fine_low", "100,000.00 元")
	is(t, out, "fine.fine_high", "1,000,000.00 元")
	is(t, out, "fine.serious_low", "1,000,000.00 元")
	if got := notes(option(t, out, "fine")); !all(got, "不是赔偿") || option(t, out, "fine").Route != damages.Reference {
		t.Errorf("a fine is shown as compensation: %v", got)
	}
	with := outcomeWith(t, "reference-worked", object{"/options/9": object{"id": "loss", "kind": "loss_by_units", "principal": true, "choices": object{"basis": "lost_units", "margin_kind": "gross"},
		"figures": object{"units": said("10"), "unit_profit": said("100")}}})
	is(t, with, "comparison.tort_total", "1,000.00 元") // no fine in it, none taken off
}

// TestPitfall34CriminalSums: ten times, not 2,500,000; no royalty under a
// breach of duty; the number itself counts.
func TestPitfall34CriminalSums(t *testing.T) {
	now := object{"/facts/last_act": said("2025-04-26")}
	with := func(more object) *damages.Outcome {
		for k, v := range now {
			more[k] = v
		}
		return outcomeWith(t, "reference-worked", more)
	}
	is(t, with(object{}), "threshold.now_heavy", "3,000,000.00 元")
	is(t, with(object{}), "threshold.loss", "390,000.00 元")
	is(t, with(object{}), "threshold.reaches", "是")
	duty := with(object{"/options/1/choices/conduct": "breach_of_duty", "/options/1/choices/lost_profit": "their_units", "/options/1/figures/units": said("1"), "/options/1/figures/unit_profit": said("5")})
	is(t, duty, "theirs.loss", "5.00 元") // not the royalty of 100,000
	used := with(object{"/options/1/choices/lost_profit": "their_units", "/options/1/figures/units": said("1"), "/options/1/figures/unit_profit": said("5")})
	is(t, used, "theirs.loss", "100,000.00 元")
	for units, want := range map[string]string{"299999.99": "否", "300000": "是"} { // 以上 includes the number
		out := with(object{"/options/0/figures/units": said("1"), "/options/0/figures/unit_profit": said(units), "/options/0/figures/remedial": nil})
		is(t, out, "threshold.reaches", want)
	}
	again := with(object{"/options/0/figures/units": said("1"), "/options/0/figures/unit_profit": said("100000"), "/options/0/figures/remedial": nil, "/options/0/figures/repeat": said("true")})
	is(t, again, "threshold.reaches", "是")
	is(t, again, "threshold.now_worse", "否")
	tenfold := with(object{"/options/0/figures/units": said("1"), "/options/0/figures/unit_profit": said("1000000"), "/options/0/figures/remedial": nil, "/options/0/figures/repeat": said("true")})
	is(t, tenfold, "threshold.now_worse", "是")
	gain := with(object{"/options/0/figures/units": said("1"), "/options/0/figures/unit_profit": said("200000"), "/options/0/figures/remedial": nil, "/options/0/figures/gain": said("200000")})
	is(t, gain, "threshold.reaches", "否") // loss and gain are never added
}

func TestPitfall39NoSetOffForTheIntentionalWrongdoer(t *testing.T) {
	out := outcomeWith(t, "sharing-worked", nil)
	is(t, out, "wages.left", "500,000.00 元") // not 414,000
	if !all(titles(line(t, out, "wages.set_off").Cites), "合同编通则解释（法释〔2023〕13号）第57条") {
		t.Errorf("%v", titles(line(t, out, "wages.set_off").Cites))
	}
	contract := outcomeWith(t, "sharing-worked", object{"/options/3/choices/ground": "contract"})
	is(t, contract, "wages.left", "414,000.00 元")
	small := outcomeWith(t, "sharing-worked", object{"/options/3/figures/intentional": said("false"), "/options/3/figures/counterclaim": said("900000")})
	is(t, small, "wages.left", "0.00 元")
}

// TestDiscretionNeedsProofAboveTheCap is R44.
func TestDiscretionNeedsProofAboveTheCap(t *testing.T) {
	for bound, want := range map[string]damages.OptionState{"5000000": damages.OptionBarred, "5000000.01": damages.OptionComputed, "7800000": damages.OptionComputed} {
		out := outcomeWith(t, "discretionary", object{"/options/0/figures/lower_bound": said(bound)})
		if o := option(t, out, "above"); o.State != want {
			t.Errorf("a lower bound of %s: %s", bound, o.State)
		}
	}
	out := outcomeWith(t, "discretionary", nil)
	is(t, out, "above.award", "12,000,000.00 元")
	is(t, out, "comparison.principal_total", "12,300,000.00 元")
	is(t, out, "comparison.alternative_total", "5,300,000.00 元")
	is(t, out, "award.after_cap_one", "8,700,000.00 元") // the ceiling is lifted, the first-instance total is not
	is(t, out, "award.award_total", "9,000,000.00 元")
	below := outcomeWith(t, "discretionary", object{"/options/0/figures/amount": said("7000000")})
	if !all(notes(option(t, below, "above")), "低于已证明的下限") {
		t.Errorf("%v", notes(option(t, below, "above")))
	}
	old := outcomeWith(t, "discretionary", object{"/facts/last_act": said("2006-01-01")})
	if o := option(t, old, "above"); o.State != damages.OptionBarred {
		t.Errorf("without a statutory cap: %s", o.State)
	}
}

// TestStatutoryAgainstWhatIsProvable: the gap between discretion and proof.
func TestStatutoryAgainstWhatIsProvable(t *testing.T) {
	is(t, outcomeWith(t, "a-wine-customers", nil), "discretion.beyond_provable", "391,021.00 元")
	is(t, outcomeWith(t, "b-patent-agent", nil), "discretion.beyond_provable", "98,920.00 元")
	hard := outcomeWith(t, "b-patent-agent", object{"/options/2/figures/gain_hard": said("false")})
	if o := option(t, hard, "discretion"); o.State != damages.OptionBarred {
		t.Errorf("one of the two is not hard: %s", o.State)
	}
}
