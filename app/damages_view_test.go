//go:build !headless

package app

import (
	"context"
	"strings"
	"testing"

	"redress/cases"
	"redress/damages"
	"redress/internal/text"
)

// view is what the page shows now, at a line.
func (b *damagesBench) view(sheet, line string) damagesView {
	b.t.Helper()
	return writeDamages(b.page.work, b.page.ctx.Words, b.session, chosenLine{sheet, line}, b.page.more)
}

func (v damagesView) rung(id string) ladderEntry {
	for _, e := range v.Ladder {
		if e.ID == id {
			return e
		}
	}
	return ladderEntry{}
}

func (v damagesView) bar(id string) barEntry {
	for _, e := range v.Bars {
		if e.ID == id {
			return e
		}
	}
	return barEntry{}
}

func (v sheetView) row(id string) sheetRow {
	for _, r := range v.Rows {
		if r.ID == id || r.ID == v.ID+"."+id {
			return r
		}
	}
	return sheetRow{}
}

// TestTheLadderSaysWhatEachOptionComesTo: the wine case, as samples.md A has it.
func TestTheLadderSaysWhatEachOptionComesTo(t *testing.T) {
	v := openDamages(t, text.ZH, Look{}).view("", "")
	for _, want := range []struct {
		id, mark, amount, chip, reason string
		faint                          bool
	}{
		{"loss_by_customer", "1", "8,979.00", "含 5 项假设", "第一顺位：实际损失", false},
		{"infringer_profit", "2", "-43,962.00", "不能据此主张", "侵权人没有获利", true},
		{"statutory", "3", "365,360.00", "含 3 项假设", "最后", false},
		{"penalty", "约", "—", "不能据此主张", "合同相对性", true},
		{"enforcement_costs", "＋", "34,640.00", "含 1 项假设", "另行计算", false},
	} {
		got := v.rung(want.id)
		if got.Mark != want.mark || got.Amount != want.amount || got.Chip != want.chip || !strings.Contains(got.Reason, want.reason) || got.Faint != want.faint {
			t.Errorf("%s: %+v", want.id, got)
		}
	}
	if v.Around[0].ID != damages.FactsSheet || v.Around[1].ID != damages.ComparisonSheet {
		t.Errorf("around: %+v", v.Around)
	}
}

func TestTheTotalsAreThoseOfTheComparison(t *testing.T) {
	v := openDamages(t, text.EN, Look{}).view("", "")
	want := map[string]string{"comparison.tort_total": "43,619.00", "comparison.alternative_total": "400,000.00", "comparison.fee": "7,300.00"}
	for _, e := range v.Totals {
		if want[e.ID] != e.Amount {
			t.Errorf("%s is %s, want %s", e.ID, e.Amount, want[e.ID])
		}
		delete(want, e.ID)
	}
	if len(want) > 0 {
		t.Errorf("absent: %v", want)
	}
}

// TestABarSaysItsStateInWords: never by its filling alone.
func TestABarSaysItsStateInWords(t *testing.T) {
	v := openDamages(t, text.ZH, Look{}).view("", "")
	if b := v.bar("statutory"); b.Fill != barStriped || b.Share != 1 {
		t.Errorf("statutory: %+v", b)
	}
	if b := v.bar("infringer_profit"); b.Fill != barOutline || b.Word != "亏损 · 不能主张" || b.Share != 0 {
		t.Errorf("gain: %+v", b)
	}
}

func TestTheSheetHasChoicesInputsAndTable(t *testing.T) {
	v := openDamages(t, text.ZH, Look{}).view("loss_by_customer", "").Sheet
	if v.Rows[0].Edit != editChoice || v.Rows[0].Value != "边际利润" {
		t.Errorf("first row: %+v", v.Rows[0])
	}
	for id, want := range map[string][3]string{
		"margin":          {"41.00 %", "证据2-1 p.3", "证据"},
		"baseline_months": {"12", "假设", ""},
		"loss_from":       {"2022-10-01", "假设", ""},
	} {
		if r := v.row(id); r.Edit != editText || r.Typed != want[0] || r.Chip != want[1] {
			t.Errorf("%s: %+v", id, r)
		}
	}
	if r := v.row(rowTable + "customers"); r.Value != "14 行" || r.Tone != ToneAmber {
		t.Errorf("table: %+v", r)
	}
	if r := v.row("loss"); r.Kind != damages.Total || r.Value != "8,979.00" || r.Formula == "" || r.Edit != editNone {
		t.Errorf("total: %+v", r)
	}
	if r := v.row("customers_down"); strings.Contains(r.Formula, "#") {
		t.Errorf("a code of the engine is shown: %q", r.Formula)
	}
	if r := v.row("agreed_otherwise"); r.Edit != editTruth || r.Picked != "" {
		t.Errorf("an optional figure cannot be given: %+v", r)
	}
	if r := v.row("zero"); r.ID != "" {
		t.Errorf("the line of nothing is shown: %+v", r)
	}
}

func TestFactorsAreAskedForOneByOne(t *testing.T) {
	v := openDamages(t, text.ZH, Look{}).view("statutory", "").Sheet
	open := 0
	for _, r := range v.Rows {
		if r.Edit == editWords && r.Chip == "待写" {
			open++
		}
	}
	if open != 7 {
		t.Errorf("%d factors are open, want 7", open)
	}
}

// TestTheInspectorFollowsAFigureToItsPageAndItsArticle is the promise of the
// program.
func TestTheInspectorFollowsAFigureToItsPageAndItsArticle(t *testing.T) {
	b := openDamages(t, text.ZH, Look{})
	v := b.view("loss_by_customer", "loss_by_customer.margin").Inspector
	if len(v.Sources) != 1 || v.Sources[0].Chip != "证据2-1 p.3" || !strings.Contains(v.Sources[0].Quote, "边际利润率为41%") || v.Sources[0].Evidence != "t-ev-2-1" {
		t.Errorf("sources: %+v", v.Sources)
	}
	if v.Record != "t-loss-margin" || v.Field != "value" || v.Prove == "" {
		t.Errorf("figure: %+v", v)
	}
	total := b.view("loss_by_customer", "").Inspector
	if total.Sentence != "实际损失 ＝ 列合计（客户台账›客户损失） ＝ 8,979.00 元。" {
		t.Errorf("sentence: %s", total.Sentence)
	}
	if len(total.Articles) == 0 || total.Articles[0].Text != "反不正当竞争法（2019修正）第17条第3款" || total.Articles[0].InForce != "2019-04-23 至 2025-10-14 适用" {
		t.Errorf("articles: %+v", total.Articles)
	}
	if len(total.Reads) == 0 || total.Reads[0].ID != rowTable+"customers" {
		t.Errorf("reads: %+v", total.Reads)
	}
	if total.Pleading != "t-loss" {
		t.Errorf("pleading: %s", total.Pleading)
	}
}

func TestTheReadingsOfAClauseStandWithTheirResults(t *testing.T) {
	b := openDamages(t, text.ZH, Look{})
	b.page.commitRow(b.view("penalty", "").Sheet.row("agreed_penalty"), "100000")
	v := b.view("penalty", "").Inspector
	if len(v.Readings) < 3 || !v.Readings[0].Chosen || !v.Readings[0].Default || v.Readings[0].Value != "100,000.00 元" {
		t.Fatalf("readings: %+v", v.Readings)
	}
	b.page.commitRow(b.view("penalty", "").Sheet.row("promisor_is_employee"), "yes")
	if v := b.view("penalty", "").Inspector; v.Readings[0].Value != "0.00 元" || v.Readings[1].Value != "100,000.00 元" {
		t.Errorf("against an employee: %+v", v.Readings)
	}
	if len(v.Traces) < 4 {
		t.Errorf("the choice of rule is not shown: %v", v.Traces)
	}
}

// TestTheLastActDecidesTheLaw: one fact flips the articles, as it is typed.
func TestTheLastActDecidesTheLaw(t *testing.T) {
	b := openDamages(t, text.ZH, Look{})
	if v := b.view("statutory", "").Sheet; v.row("cap").Value != "5,000,000.00" {
		t.Fatalf("cap: %+v", v.row("cap"))
	}
	b.page.pickLine(damages.FactsSheet, "facts.last_act")
	b.page.typing(b.view(damages.FactsSheet, "").Sheet.row("last_act"), "2017-06-30")
	v := b.view("statutory", "")
	if got := v.Sheet.row("cap"); got.Value == "5,000,000.00" {
		t.Errorf("cap: %+v", got)
	}
	c, err := b.service.Record(context.Background(), "t")
	if err != nil || c.Text("last_act") != "2023-06-30" {
		t.Errorf("stored %s (%v): typing alone stores nothing", c.Text("last_act"), err)
	}
}

func TestDetailsShowTheRowsWithTheirWorking(t *testing.T) {
	b := openDamages(t, text.ZH, Look{})
	v, ok := b.page.writer().details("loss_by_customer", "customers")
	if !ok || len(v.Rows) != 14 {
		t.Fatalf("%d rows", len(v.Rows))
	}
	cells := map[string]string{}
	for _, c := range v.Columns {
		cells[c.ID] = c.Text(9)
	}
	for id, want := range map[string]string{"customer": "C0010", "caused": "50.00 %", "expected": "8,000.00", "lost": "3,000.00", "loss": "615.00", "fell": "是"} {
		if cells[id] != want {
			t.Errorf("%s is %q, want %q", id, cells[id], want)
		}
	}
	if last := v.Columns[len(v.Columns)-1].ID; !strings.HasPrefix(last, "m20") {
		t.Errorf("the months do not stand last: %s", last)
	}
}

// TestAnOptionThatCannotBeComputedLeavesTheOthers: one broken option never
// empties the page.
func TestAnOptionThatCannotBeComputedLeavesTheOthers(t *testing.T) {
	b := openDamages(t, text.ZH, Look{})
	claim := *b.page.claim
	c := *claim.Claim
	c.Tables = c.Tables[1:] // the customers' ledger
	claim.Claim = &c
	w, err := work(&claim, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(w.out.Options) == 0 || len(w.out.Options)+len(w.broken) != 5 {
		t.Errorf("%d computed, %d broken", len(w.out.Options), len(w.broken))
	}
}

func TestNoWordOfTheOtherLanguage(t *testing.T) {
	b := openDamages(t, text.EN, Look{})
	for _, sheet := range []string{"loss_by_customer", "statutory", "penalty", "comparison"} {
		v := b.view(sheet, "")
		for _, r := range v.Sheet.Rows {
			if r.Edit == editWords {
				continue
			}
			for _, words := range []string{r.Label, r.Formula, r.Value, r.Chip, r.Hint} {
				if strings.ContainsFunc(words, isChinese) {
					t.Errorf("%s: %q", r.ID, words)
				}
			}
		}
	}
}

func isChinese(r rune) bool { return r >= 0x4e00 && r <= 0x9fff }

var _ cases.Store = (*memory)(nil)

func TestTheSwingOfARate(t *testing.T) {
	b := openDamages(t, text.ZH, Look{})
	b.page.pickLine("loss_by_customer", "loss_by_customer.margin")
	got := b.view("loss_by_customer", "loss_by_customer.margin").Inspector.Swings
	want := []swingEntry{{"36.00 %", "7,884.00 元"}, {"46.00 %", "10,074.00 元"}}
	if len(got) != 2 || got[0] != want[0] || got[1] != want[1] {
		t.Errorf("swings: %+v", got)
	}
}
