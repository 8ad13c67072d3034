package damages_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"redress/damages"
	"redress/internal/text"
)

// R10–R12 over the claims punitive-worked (bases stated) and punitive-span (a
// gain that spans 2019-04-23).

// TestPunitiveAtItsBoundaries walks the days on which the multiple begins and
// its ceiling changes: the day before, the day itself.
func TestPunitiveAtItsBoundaries(t *testing.T) {
	var b strings.Builder
	b.WriteString("首个行为日：适用倍数的基数\n")
	for _, day := range []string{"2018-11-07", "2019-04-22", "2019-04-23", "2019-05-01"} {
		out := outcomeWith(t, "punitive-span", object{"/facts/first_act": said(day)})
		fmt.Fprintf(&b, "%s  按整月 %s，其前 %s，合计 %s\n", day, shown(out, "punitive.multiplied_base"), shown(out, "punitive.plain_part"), shown(out, "punitive.award"))
	}
	b.WriteString("\n最后行为日：能否主张\n")
	for _, day := range []string{"2019-04-22", "2019-04-23", "2025-10-14", "2025-10-15"} {
		out := outcomeWith(t, "punitive-span", object{"/facts/last_act": said(day), "/facts/judged_on": said("2025-12-31")})
		o := option(t, out, "punitive")
		fmt.Fprintf(&b, "%s  %s%s\n", day, stated(out, o), articles(o.Cites, text.ZH))
	}
	b.WriteString("\n裁判生效日：上限（另加四倍半）\n")
	for _, day := range []string{"2021-03-02", "2021-03-03", "2026-04-30", "2026-05-01"} {
		out := outcomeWith(t, "punitive-worked", object{"/facts/effective_on": said(day), "/facts/judged_on": said(day)})
		fmt.Fprintf(&b, "%s  上限倍数 %s，%s；未受限 %s%s\n", day, shown(out, "split_capped.ceiling"), stated(out, option(t, out, "split_capped")),
			shown(out, "split_capped.uncapped"), articles(option(t, out, "split_capped").Cites, text.ZH))
	}
	b.WriteString("\n分段解读与分段方法\n")
	for _, split := range []string{"each_act", "whole", "later_only"} {
		for _, way := range []string{"days", "months"} {
			out := outcomeWith(t, "punitive-span", object{"/options/1/choices/split": split, "/options/1/choices/proration": way})
			fmt.Fprintf(&b, "%s %s  %s\n", split, way, stated(out, option(t, out, "punitive")))
		}
	}
	golden(t, "testdata/punitive.txt", b.String()+punitiveConditions(t))
}

// punitiveConditions asks intent and seriousness with yes, no and not known.
func punitiveConditions(t *testing.T) string {
	answers := map[string]any{"是": said("true"), "否": said("false"), "未知": nil}
	order := []string{"是", "否", "未知"}
	var b strings.Builder
	b.WriteString("\n故意 × 情节严重\n")
	for _, intent := range order {
		for _, serious := range order {
			out := outcomeWith(t, "punitive-span", object{"/options/1/figures/intent_relation": answers[intent], "/options/1/figures/serious_business": answers[serious]})
			fmt.Fprintf(&b, "  %s %s：%s\n", intent, serious, stated(out, option(t, out, "punitive")))
		}
	}
	b.WriteString("\n提出请求之日（辩论终结 2021-12-01）\n")
	for _, c := range [][2]string{{"2021-12-01", "2022-06-30"}, {"2021-12-02", "2022-06-30"}, {"2021-12-02", "2026-05-01"}} {
		out := outcomeWith(t, "punitive-span", object{"/facts/debate_closed_on": said("2021-12-01"), "/facts/judged_on": said(c[1]), "/options/1/figures/asked_on": said(c[0])})
		fmt.Fprintf(&b, "  %s，裁判生效 %s：%s\n", c[0], c[1], strings.Join(bars(option(t, out, "punitive")), "；"))
	}
	return b.String()
}

func TestPitfall01PunitiveRestsOnTheInterpretationOf2026(t *testing.T) {
	got := cites(option(t, outcomeWith(t, "punitive-worked", nil), "split_total"))
	if !strings.Contains(got, "法释〔2026〕7号") || strings.Contains(got, "法释〔2021〕4号") {
		t.Error(got)
	}
	old := cites(option(t, outcomeWith(t, "punitive-span", nil), "punitive")) // effective 2022-06-30
	if !strings.Contains(old, "法释〔2021〕4号") || strings.Contains(old, "法释〔2026〕7号") {
		t.Error(old)
	}
}

func TestPitfall03StatutoryDamagesAreNeverMultiplied(t *testing.T) {
	out := outcomeWith(t, "punitive-span", object{"/options/0": object{"id": "gain", "kind": "statutory", "principal": true, "figures": object{
		"amount": said("500000"), "loss_hard": said("true"), "gain_hard": said("true")}}, "/options/1/principal": nil})
	if o := option(t, out, "punitive"); o.State != damages.OptionMissing {
		t.Errorf("a multiple of statutory damages is %s", o.State)
	}
	is(t, out, "punitive.base", "缺")
}

func TestPitfall04TotalAtMostFiveTimesTheBaseExpensesOutside(t *testing.T) {
	out := outcomeWith(t, "punitive-worked", nil)
	is(t, out, "additive_five.award", "9,000,000.00 元")
	is(t, out, "additive_five.uncapped", "10,800,000.00 元")
	is(t, out, "split_capped.award", "7,320,000.00 元")
	is(t, out, "split_capped.uncapped", "8,010,000.00 元")
	is(t, out, "comparison.tort_award", "4,560,000.00 元")
	is(t, out, "comparison.tort_total", "4,656,500.00 元") // 96,500 of costs, once
}

func TestPitfall05MultiplesNeedNotBeWhole(t *testing.T) {
	is(t, outcomeWith(t, "punitive-worked", nil), "total_two_half.award", "4,500,000.00 元")
}

func TestPitfall06NoMultipleBefore20190423(t *testing.T) {
	out := outcomeWith(t, "punitive-span", object{"/facts/last_act": said("2019-04-22")})
	if o := option(t, out, "punitive"); o.State != damages.OptionBarred {
		t.Errorf("a multiple of acts before the amendment is %s", o.State)
	}
	is(t, out, "punitive.multiplied_base", "0.00 元")
}

func TestPitfall07ExecutedFinesAreNeverDeducted(t *testing.T) {
	with := outcomeWith(t, "punitive-span", nil)
	without := outcomeWith(t, "punitive-span", object{"/options/1/figures/executed_fines": nil})
	is(t, without, "punitive.award", shown(with, "punitive.award"))
	if !all(notes(option(t, with, "punitive")), "不从赔偿额中扣除") {
		t.Error("fines go without a word")
	}
}

func TestPitfall30NothingAddedAfterTheDebate(t *testing.T) {
	out := outcomeWith(t, "punitive-span", object{"/facts/debate_closed_on": said("2021-12-01"), "/options/1/figures/asked_on": said("2021-12-02")})
	if o := option(t, out, "punitive"); o.State != damages.OptionBarred {
		t.Errorf("a request after the close of the debate is %s", o.State)
	}
}

// The limit is stated by the text in force, also where the day is not given.
func TestTimeToAskIsAlwaysStated(t *testing.T) {
	for _, asked := range []any{nil, said("2021-11-30")} {
		for day, want := range map[string]struct{ then, article string }{
			"2021-03-02": {}, "2021-03-03": {"告知另行起诉", "punint2021.2"}, "2026-04-30": {"告知另行起诉", "punint2021.2"}, "2026-05-01": {"不予支持", "punint2026.3"},
		} {
			out := outcomeWith(t, "punitive-span", object{"/facts/judged_on": said(day), "/facts/effective_on": said(day), "/facts/debate_closed_on": said("2021-12-01"), "/options/1/figures/asked_on": asked})
			var got []damages.Note
			for _, w := range option(t, out, "punitive").Warnings {
				if strings.HasPrefix(w.Text.ZH, "惩罚性赔偿最迟在一审法庭辩论终结前请求") {
					got = append(got, w)
				}
			}
			if want.article == "" {
				if len(got) > 0 {
					t.Errorf("%s: stated before any article says it: %v", day, got)
				}
				continue
			}
			if len(got) != 1 || !strings.Contains(got[0].Text.ZH, want.then) || strings.Contains(got[0].Text.ZH, "未核对") != (asked == nil) || !slices.Equal(got[0].Cites, []string{want.article}) {
				t.Errorf("%s, asked on %v: %v", day, asked, got)
			}
		}
	}
}

func TestPitfall31ALaterSuitIsShutOut(t *testing.T) {
	if !all(notes(option(t, outcomeWith(t, "punitive-worked", nil), "split_total")), "另行起诉惩罚性赔偿不予受理") {
		t.Error("no warning that a later suit is not accepted")
	}
}

func TestPitfall38BothWordingsArePrinted(t *testing.T) {
	out := outcomeWith(t, "punitive-worked", nil)
	is(t, out, "split_total.award_as_total", "4,560,000.00 元")
	is(t, out, "split_total.award_as_additive", "5,940,000.00 元")
	_, err := damages.ReadClaim(patched(t, claimFile(t, "punitive-worked"), object{"/options/0/choices/wording": nil}), openTable)
	if err == nil || !strings.Contains(err.Error(), "/options/0/choices/wording") {
		t.Errorf("a multiple without its wording: %v", err)
	}
}

// TestPunitiveLaws: n times in all and n − 1 times on top are one factor; a
// factor of one changes nothing and warns; the ceiling never raises; both
// parts add up; ten times the money is ten times the award.
func TestPunitiveLaws(t *testing.T) {
	whole := readClaim(t, claimFile(t, "punitive-worked"))
	whole.Options = whole.Options[:1]
	file, err := whole.JSON()
	if err != nil {
		t.Fatal(err)
	}
	award := func(wording, times string, early, late int64) decimal.Decimal {
		out := compute(t, readClaim(t, patched(t, file, object{"/options/0/choices/wording": wording, "/options/0/figures/times": said(times),
			"/options/0/figures/base_earlier": said(decimal.New(early, -2).String()), "/options/0/figures/base_later": said(decimal.New(late, -2).String())})))
		n := func(id string) decimal.Decimal { return out.Computation.Result("split_total." + id).Value.Number }
		if n("award").GreaterThan(n("uncapped")) {
			t.Fatalf("the ceiling raised %s to %s", n("uncapped"), n("award"))
		}
		if !n("compensatory_part").Add(n("punitive_part")).Equal(n("award")) || !n("plain_part").Add(n("multiplied_base")).Equal(n("compensatory_part")) {
			t.Fatal("the parts do not add up")
		}
		if times == "1" && wording == "total" && (!n("award").Equal(n("base")) || !all(notes(option(t, out, "split_total")), "没有惩罚性部分")) {
			t.Fatal("a factor of one changes the award or goes without a word")
		}
		return n("award")
	}
	rapid.Check(t, func(r *rapid.T) {
		early, late := rapid.Int64Range(0, 1e12).Draw(r, "earlier"), rapid.Int64Range(0, 1e12).Draw(r, "later")
		tenths := rapid.Int64Range(20, 50).Draw(r, "n")
		inAll, onTop := decimal.New(tenths, -1).String(), decimal.New(tenths-10, -1).String()
		total := award("total", inAll, early, late)
		if additive := award("additive", onTop, early, late); !total.Equal(additive) {
			r.Fatalf("%s in all gives %s, %s on top gives %s", inAll, total, onTop, additive)
		}
		if tenfold := award("total", inAll, early*10, late*10); !tenfold.Equal(total.Mul(decimal.New(10, 0))) && late%10 == 0 {
			r.Fatalf("ten times the money gives %s, not ten times %s", tenfold, total)
		}
		award("total", "1", early, late)
	})
}

// A base that is stated is held against the days of the acts, as one that is
// computed is (R12, pitfall 6): no multiple on acts before 2019-04-23, whoever
// states it, and none under a judgment in force before there was one.
func TestPitfall06StatedBasesAreHeldAgainstTheActs(t *testing.T) {
	acts := func(first, last string) object {
		return object{"/facts/first_act": said(first), "/facts/last_act": said(last), "/options/0/choices/base": "stated", "/options/0/choices/wording": "total",
			"/options/0/figures/base_later": said("1000000.00"), "/options/0/figures/base_earlier": nil}
	}
	for _, split := range []string{"each_act", "whole", "later_only"} {
		changes := acts("2017-01-01", "2019-04-22")
		changes["/options/0/choices/split"] = split
		if o := option(t, outcomeWith(t, "punitive-worked", changes), "split_total"); o.State != damages.OptionBarred || !all(bars(o), "2019年4月23日以前的行为没有惩罚性赔偿") {
			t.Errorf("%s: %s %v", split, o.State, bars(o))
		}
	}
	if o := option(t, outcomeWith(t, "punitive-worked", acts("2017-01-01", "2019-04-23")), "split_total"); o.State == damages.OptionBarred {
		t.Errorf("the day itself is inside: %v", bars(o))
	}
	before := acts("2018-01-01", "2019-04-23")
	before["/facts/judged_on"], before["/facts/effective_on"], before["/facts/filed_on"], before["/facts/debate_closed_on"] = nil, said("2019-04-22"), nil, nil
	if o := option(t, outcomeWith(t, "punitive-worked", before), "split_total"); o.State != damages.OptionBarred {
		t.Errorf("in force before there was a multiple: %s", o.State)
	}
	impossible := acts("2022-01-01", "2023-01-01")
	impossible["/options/0/figures/base_earlier"] = said("5.00")
	if o := option(t, outcomeWith(t, "punitive-worked", impossible), "split_total"); !all(notes(o), "不应有2019年4月22日以前的基数") {
		t.Errorf("an impossible base: %v", notes(o))
	}
}

// TestSplitReadings: of acts that span the amendment every reading is printed
// with its amount, the one pleaded marked; of acts after it there is nothing to
// read in three ways.
func TestSplitReadings(t *testing.T) {
	for _, one := range []struct{ choice, each, whole, later string }{
		{"each_act", "4,560,000.00 元", "5,400,000.00 元", "4,140,000.00 元"},
		{"whole", "4,560,000.00 元", "5,400,000.00 元", "4,140,000.00 元"},
		{"later_only", "4,560,000.00 元", "5,400,000.00 元", "4,140,000.00 元"},
	} {
		out := outcomeWith(t, "punitive-worked", object{"/options/0/choices/split": one.choice})
		is(t, out, "split_total.award_if_each_act", one.each)
		is(t, out, "split_total.award_if_whole", one.whole)
		is(t, out, "split_total.award_if_later_only", one.later)
		for _, r := range option(t, out, "split_total").Readings {
			if strings.HasPrefix(r.ID, "split_") && r.Chosen != (r.ID == "split_"+one.choice) {
				t.Errorf("%s: %s chosen %t", one.choice, r.ID, r.Chosen)
			}
			if r.Chosen && strings.HasPrefix(r.ID, "split_") && damages.ShowResult(out.Computation.Result(r.Line), line(t, out, r.Line), "zh") != damages.ShowResult(out.Computation.Result("split_total.award"), line(t, out, "split_total.award"), "zh") {
				t.Errorf("%s: the reading chosen is not the award", one.choice)
			}
		}
	}
}

// Of several gains that could be the base the one pleaded as principal is
// taken; while none is, the first is, and that is said.
func TestOneBaseOfSeveral(t *testing.T) {
	second := object{"id": "gain_two", "kind": "infringer_profit", "choices": object{"basis": "units"},
		"figures": object{"units": said("10"), "unit_profit": said("5.00"), "contribution": said("1")}}
	out := outcomeWith(t, "punitive-span", object{"/options/2": second})
	if o := option(t, out, "punitive"); !all(notes(o), "可作基数的方案不止一个") {
		t.Errorf("two gains, none principal: %v", notes(o))
	}
	is(t, out, "punitive.base", "1,800,000.00 元")
	second["principal"] = true
	out = outcomeWith(t, "punitive-span", object{"/options/2": second, "/options/1/principal": nil})
	if o := option(t, out, "punitive"); all(notes(o), "可作基数的方案不止一个") {
		t.Errorf("one is principal: %v", notes(o))
	}
	is(t, out, "punitive.base", "50.00 元")
}
