package damages_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"redress/damages"
	"redress/internal/text"
)

// TestBoundaryDays walks the days on which a text of law changes: the day
// before, the day itself.
func TestBoundaryDays(t *testing.T) {
	var b strings.Builder
	b.WriteString("最后行为日：上限、下限、获利的顺位、费用依据\n")
	for _, day := range []string{"2007-01-31", "2007-02-01", "2009-09-30", "2009-10-01", "2017-12-31", "2018-01-01", "2019-04-22", "2019-04-23", "2025-10-14", "2025-10-15"} {
		out := outcomeWith(t, "b-patent-agent", object{"/facts/last_act": said(day)})
		award, gain, costs := option(t, out, "discretion"), option(t, out, "gain"), option(t, out, "costs")
		fmt.Fprintf(&b, "%s  上限 %s，下限 %s，%s\n  %s\n  %s%s\n", day, shown(out, "discretion.cap"), shown(out, "discretion.minimum"),
			award.State.Title().ZH, gain.Place.ZH, strings.TrimSpace(articles(award.Cites, text.ZH)), articles(costs.Cites, text.ZH))
	}
	b.WriteString("\n违约日：过高界线、违约与择一的依据\n")
	for _, day := range []string{"1999-10-01", "2009-05-12", "2009-05-13", "2020-12-31", "2021-01-01", "2023-12-05"} {
		out := outcomeWith(t, "c-contract-clause", object{"/options/2/figures/breach_on": said(day), "/options/2/figures/concluded_on": said("2008-01-01")})
		fmt.Fprintf(&b, "%s  界线 %s，过高 %s\n  %s\n  择一%s\n", day, shown(out, "penalty.factor"), shown(out, "penalty.excessive"),
			strings.TrimSpace(articles(option(t, out, "penalty").Cites, text.ZH)), articles(line(t, out, "comparison.contract_total").Cites, text.ZH))
	}
	b.WriteString("\n裁判日：客户信赖抗辩（另有约定）\n")
	for _, day := range []string{"2007-01-31", "2007-02-01", "2020-09-11", "2020-09-12"} {
		out := outcomeWith(t, "b-patent-agent", object{"/facts/judged_on": said(day), "/facts/filed_on": nil, "/facts/last_act": said("2006-06-30")})
		fmt.Fprintf(&b, "%s  剔除自愿跟随客户 %s%s\n", day, shown(out, "loss.trust_counts"), articles(line(t, out, "loss.trust_counts").Cites, text.ZH))
	}
	b.WriteString("\n协议订立日：对劳动者的保密违约金\n")
	for _, day := range []string{"2007-12-31", "2008-01-01", "2020-12-31", "2021-01-01"} {
		out := outcomeWith(t, "b-patent-agent", object{"/options/3/figures/concluded_on": said(day), "/options/3/figures/arbitrated": said("true")})
		o := option(t, out, "penalty")
		fmt.Fprintf(&b, "%s  %s，有效 %s，违约责任 %s%s\n  %s\n", day, o.State.Title().ZH, shown(out, "penalty.valid_penalty"), shown(out, "penalty.contract_gross"),
			articles(line(t, out, "penalty.contract_gross").Cites, text.ZH), strings.Join(append(bars(o), notes(o)...), "；"))
	}
	golden(t, "testdata/boundaries.txt", b.String())
}

// outcomeWith works out a claim with some values moved. Its dates need not
// agree, as in a case that is still being put together.
func outcomeWith(t *testing.T, name string, changes map[string]any) *damages.Outcome {
	t.Helper()
	var c damages.Claim
	if err := json.Unmarshal(patched(t, claimFile(t, name), changes), &c); err != nil {
		t.Fatal(err)
	}
	if err := c.Check(openTable); err != nil {
		t.Fatal(err)
	}
	c.Published = published(t)
	return compute(t, &c)
}

func option(t *testing.T, out *damages.Outcome, id string) *damages.Option {
	t.Helper()
	o, ok := out.Option(id)
	if !ok {
		t.Fatalf("no option %s", id)
	}
	return o
}

func line(t *testing.T, out *damages.Outcome, full string) *damages.Line {
	t.Helper()
	l, ok := out.Computation.Sheets.Line(full)
	if !ok {
		t.Fatalf("no line %s", full)
	}
	return l
}

// shown is a line's value as printed, or 无 where there is no such line.
func shown(out *damages.Outcome, full string) string {
	l, ok := out.Computation.Sheets.Line(full)
	if !ok {
		return "无"
	}
	return damages.ShowResult(out.Computation.Result(full), l, text.ZH)
}

// TestConditions asks every condition of the options with yes, no and not
// known.
func TestConditions(t *testing.T) {
	answers := map[string]any{"是": said("true"), "否": said("false"), "未知": nil}
	order := []string{"是", "否", "未知"}
	var b strings.Builder
	b.WriteString("法定赔偿：损失难定 × 获利难定\n")
	for _, loss := range order {
		for _, gain := range order {
			out := outcomeWith(t, "b-patent-agent", object{"/options/2/figures/loss_hard": answers[loss], "/options/2/figures/gain_hard": answers[gain]})
			fmt.Fprintf(&b, "  %s %s：%s\n", loss, gain, stated(out, option(t, out, "discretion")))
		}
	}
	b.WriteString("\n按侵权销量：己方减少的销量难定\n")
	for _, hard := range order {
		out := outcomeWith(t, "b-patent-agent", object{"/options/0/figures/lost_units_hard": answers[hard]})
		fmt.Fprintf(&b, "  %s：%s\n", hard, stated(out, option(t, out, "loss")))
	}
	b.WriteString("\n违约金：条款 / 劳动者 × 当事人 × 第三人请求权\n")
	for _, clause := range []string{"confidentiality", "non_compete", "undertaking"} {
		for _, employee := range order {
			for _, party := range order {
				for _, third := range order {
					out := outcomeWith(t, "b-patent-agent", object{"/options/3/choices": object{"clause": clause}, "/options/3/figures/arbitrated": said("true"), "/options/3/figures/promisor_is_employee": answers[employee],
						"/options/3/figures/claimant_is_party": answers[party], "/options/3/figures/third_party_right": answers[third]})
					fmt.Fprintf(&b, "  %s / %s %s %s：%s\n", clause, employee, party, third, stated(out, option(t, out, "penalty")))
				}
			}
		}
	}
	b.WriteString("\n约定按对方获利：损失难以计算\n")
	for _, hard := range order {
		out := outcomeWith(t, "c-contract-clause", object{"/options/2/figures/loss_is_hard": answers[hard]})
		fmt.Fprintf(&b, "  %s：违约损失 %s\n", hard, shown(out, "penalty.contract_loss"))
	}
	b.WriteString("\n恶意违约\n")
	for _, malicious := range order {
		out := outcomeWith(t, "c-contract-clause", object{"/options/2/figures/malicious": answers[malicious]})
		fmt.Fprintf(&b, "  %s：谨慎情形 %s，有效 %s\n", malicious, shown(out, "penalty.prudent"), shown(out, "penalty.valid_penalty"))
	}
	golden(t, "testdata/conditions.txt", b.String())
}

func stated(out *damages.Outcome, o *damages.Option) string {
	l, _ := out.Computation.Sheets.Line(o.Result)
	words := damages.ShowResult(out.Amount(o), l, text.ZH) + "，" + o.State.Title().ZH
	for _, b := range o.Bars {
		words += "；" + b.Reason.ZH
	}
	for _, l := range o.Lacks {
		words += "；待证 " + l.Label.ZH
	}
	return words
}
