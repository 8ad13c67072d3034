package damages_test

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/text"
)

// flip is one fact of a claim changed.
type flip struct {
	name    string
	changes map[string]any
}

func said(v string) map[string]any {
	return map[string]any{"value": v, "source": map[string]any{"known": "official"}}
}

var sampleFlips = map[string][]flip{
	"a-wine-customers": {
		{"侵权人售价升至成本以上 / sales rise above cost", map[string]any{"/tables/1/rows/0/2": "3000"}},
		{"剔除侵权人自选的赠送支出 / the gifts are left out", map[string]any{"/options/1/figures/leave_out_chosen": said("true")}},
		{"最后行为在 2025-10-15 / last act on 2025-10-15", map[string]any{"/facts/last_act": said("2025-10-15"), "/facts/judged_on": said("2026-03-05")}},
		{"权利人为协议当事人 / the claimant is party", map[string]any{"/options/3/figures/claimant_is_party": said("true")}},
		{"权利人为当事人且约定违约金五万元 / party, with a penalty of 50,000", map[string]any{"/options/3/figures/claimant_is_party": said("true"), "/options/3/figures/agreed_penalty": said("50000")}},
		{"协议赋予第三人请求权 / a third-party right", map[string]any{"/options/3/figures/third_party_right": said("true"), "/options/3/figures/agreed_penalty": said("50000")}},
		{"损失可以确定 / the loss can be determined", map[string]any{"/options/2/figures/loss_hard": said("false")}},
		{"请求超过上限 / a request above the cap", map[string]any{"/options/2/figures/amount": said("6000000")}},
		{"没有客户自愿跟随 / nobody followed voluntarily", map[string]any{"/tables/0/rows": "a-customers-none-voluntary.csv"}},
	},
	"b-patent-agent": {
		{"承诺人不是劳动者 / the promisor is no employee", map[string]any{"/options/3/figures/promisor_is_employee": said("false")}},
		{"条款为限于客户的竞业限制 / read as a customer-limited non-compete", map[string]any{"/options/3/choices": map[string]any{"clause": "non_compete"}}},
		{"条款为普通民事承诺 / read as an ordinary undertaking", map[string]any{"/options/3/choices": map[string]any{"clause": "undertaking"}}},
		{"恶意违约且不是劳动者 / malicious, no employee", map[string]any{"/options/3/figures/promisor_is_employee": said("false"), "/options/3/figures/malicious": said("true")}},
		{"最后行为在 2018-01-01 / last act on 2018-01-01", map[string]any{"/facts/last_act": said("2018-01-01")}},
		{"最后行为在 2019-04-23 / last act on 2019-04-23", map[string]any{"/facts/last_act": said("2019-04-23")}},
		{"裁判日在 2020-09-12 / judged on 2020-09-12", map[string]any{"/facts/judged_on": said("2020-09-12")}},
		{"违约在 2021-01-01 / breach on 2021-01-01", map[string]any{"/options/3/figures/breach_on": said("2021-01-01"), "/options/3/figures/promisor_is_employee": said("false")}},
		{"减少的销量可以确定 / lost units can be determined", map[string]any{"/options/0/figures/lost_units_hard": said("false")}},
	},
	"c-contract-clause": {
		{"承诺人是劳动者 / the promisor is an employee", map[string]any{"/options/2/figures/promisor_is_employee": said("true")}},
		{"违约损失难以计算 / the loss of the breach is hard to compute", map[string]any{"/options/2/figures/loss_is_hard": said("true")}},
		{"未约定调查费用 / no clause on costs", map[string]any{"/options/2/choices": map[string]any{"agreed_loss": "infringer_profit", "costs_clause": "no"}}},
		{"未收到违约金 / nothing received", map[string]any{"/options/2/figures/received": nil}},
		{"已收到超过应得 / received more than is owed", map[string]any{"/options/2/figures/received": said("400000")}},
		{"损失高于违约金 / the loss is above the penalty", map[string]any{"/tables/0/rows/0/1": "3000"}},
		{"违约在 2020-12-31 / breach on 2020-12-31", map[string]any{"/options/2/figures/breach_on": said("2020-12-31"), "/options/2/figures/concluded_on": said("2020-06-15")}},
	},
}

// TestFlips changes one fact of each sample dispute at a time and states what
// follows: states, amounts, articles, sequence, totals.
func TestFlips(t *testing.T) {
	for name, flips := range sampleFlips {
		t.Run(name, func(t *testing.T) {
			file := claimFile(t, name)
			before := compute(t, readClaim(t, file))
			var b strings.Builder
			for _, f := range flips {
				after := compute(t, readClaim(t, patched(t, file, f.changes)))
				fmt.Fprintf(&b, "%s\n%s\n", f.name, difference(before, after))
			}
			golden(t, filepath.Join("testdata/flips", name+".txt"), b.String())
		})
	}
}

// difference says what moved between two outcomes of one claim.
func difference(before, after *damages.Outcome) string {
	var b strings.Builder
	for i, was := range before.Options {
		is := after.Options[i]
		said := optionMoves(before, after, was, is)
		if len(said) > 0 {
			fmt.Fprintf(&b, "  %s\n    %s\n", was.Title.ZH, strings.Join(said, "\n    "))
		}
	}
	if said := lineMoves(before, after, damages.ComparisonSheet); len(said) > 0 {
		fmt.Fprintf(&b, "  方案比较\n    %s\n", strings.Join(said, "\n    "))
	}
	if b.Len() == 0 {
		return "  nothing moves\n"
	}
	return b.String()
}

func optionMoves(before, after *damages.Outcome, was, is *damages.Option) []string {
	var out []string
	show := func(o *damages.Outcome, x *damages.Option) string {
		line, _ := o.Computation.Sheets.Line(x.Result)
		return damages.ShowResult(o.Amount(x), line, text.ZH) + "（" + x.State.Title().ZH + "）"
	}
	if a, b := show(before, was), show(after, is); a != b {
		out = append(out, a+" → "+b)
	}
	if was.Place != is.Place {
		out = append(out, "顺位："+was.Place.ZH+" → "+is.Place.ZH)
	}
	out = append(out, moved("法", titles(was.Cites), titles(is.Cites))...)
	out = append(out, moved("障碍", bars(was), bars(is))...)
	out = append(out, moved("提示", notes(was), notes(is))...)
	if lines := lineMoves(before, after, was.ID); len(lines) > 0 {
		out = append(out, lines...)
	}
	return out
}

func bars(o *damages.Option) []string {
	var out []string
	for _, b := range o.Bars {
		out = append(out, b.Reason.ZH+articles(b.Cites, text.ZH))
	}
	return out
}

func notes(o *damages.Option) []string {
	var out []string
	for _, n := range o.Warnings {
		out = append(out, n.Text.ZH+articles(n.Cites, text.ZH))
	}
	return out
}

func titles(cites []string) []string {
	out := make([]string, len(cites))
	for i, id := range cites {
		out[i] = law.Default().Cite(id).Text().ZH
	}
	return out
}

func moved(what string, was, is []string) []string {
	var out []string
	for _, s := range was {
		if !slices.Contains(is, s) {
			out = append(out, "− "+what+" "+s)
		}
	}
	for _, s := range is {
		if !slices.Contains(was, s) {
			out = append(out, "+ "+what+" "+s)
		}
	}
	return out
}

// lineMoves lists the totals and truths of a sheet that have another value.
func lineMoves(before, after *damages.Outcome, sheet string) []string {
	var out []string
	value := func(o *damages.Outcome, full string) string {
		line, ok := o.Computation.Sheets.Line(full)
		if !ok {
			return "（无此行）"
		}
		return damages.ShowResult(o.Computation.Result(full), line, text.ZH)
	}
	seen := map[string]bool{}
	for _, o := range []*damages.Outcome{before, after} {
		s, ok := o.Computation.Sheets.Sheet(sheet)
		if !ok {
			continue
		}
		for _, l := range s.Lines {
			full := damages.FullID(sheet, l.ID)
			a, b := value(before, full), value(after, full)
			if seen[full] || a == b || l.Kind == damages.Input || strings.HasPrefix(l.ID, "option_") {
				continue
			}
			seen[full] = true
			out = append(out, l.Label.ZH+"："+a+" → "+b)
		}
	}
	return out
}

// TestFlippedClaimsAreValid: a flip is a claim that a lawyer could file.
func TestFlippedClaimsAreValid(t *testing.T) {
	for name, flips := range sampleFlips {
		for _, f := range flips {
			var v any
			if err := json.Unmarshal(patched(t, claimFile(t, name), f.changes), &v); err != nil {
				t.Fatal(err)
			}
			if err := schema(t).Validate(v); err != nil {
				t.Errorf("%s, %s: %v", name, f.name, err)
			}
		}
	}
}
