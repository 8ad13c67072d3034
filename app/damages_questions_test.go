//go:build !headless

package app

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"redress/internal/text"
)

// openLacking is the wine case without the margin.
func openLacking(t *testing.T, lang text.Lang) *damagesBench {
	t.Helper()
	b := openDamages(t, lang, Look{})
	b.page.commitRow(b.view("loss_by_customer", "").Sheet.row("margin"), "")
	return b
}

func TestNothingIsAskedWhereNothingLacks(t *testing.T) {
	for _, e := range openDamages(t, text.ZH, Look{}).view("", "").Around {
		if e.ID == questionsOpen {
			t.Errorf("%+v", e)
		}
	}
}

// TestTheListOfWhatLacksLeadsToItsFields: once for each figure, in words; a row
// leads to the field, and the application can be copied.
func TestTheListOfWhatLacksLeadsToItsFields(t *testing.T) {
	b := openLacking(t, text.ZH)
	around := b.view("", "").Around
	if e := around[len(around)-1]; e.ID != questionsOpen || e.Title != "待证事项（1 项）" {
		t.Fatalf("around: %+v", around)
	}
	b.page.pickLine(questionsOpen, "")
	if b.page.open != questionsOpen {
		t.Fatal("the list is not shown")
	}
	entries := b.page.writer().questionEntries()
	if len(entries) != 1 || entries[0].Line != "loss_by_customer.margin" || !strings.Contains(entries[0].Title, "利润率") {
		t.Fatalf("entries: %+v", entries)
	}
	said := ""
	for _, f := range entries[0].Facts {
		said += f[0] + "：" + f[1] + "\n"
	}
	for _, want := range []string{"向谁取得：己方", "以何申请：己方收集提交", "何时以前：", "依据：民事诉讼法", "等待的方案：实际损失·按客户"} {
		if !strings.Contains(said, want) {
			t.Errorf("no %s in\n%s", want, said)
		}
	}
	b.page.copyApplication(entries[0].Copied)
	if clip := fyne.CurrentApp().Clipboard().Content(); !strings.Contains(clip, "〔待填〕") || !strings.Contains(clip, "己方收集提交") {
		t.Errorf("copied: %s", clip)
	}
	b.page.toField("loss_by_customer.margin")
	if b.page.open != "" || b.page.at != (chosenLine{"loss_by_customer", "loss_by_customer.margin"}) {
		t.Errorf("open %q, at %+v", b.page.open, b.page.at)
	}
	b.page.toField("loss_by_customer.customers.caused")
	if b.page.open != "customers" || b.page.at.sheet != "loss_by_customer" {
		t.Errorf("open %q, at %+v", b.page.open, b.page.at)
	}
}

// The list is left by choosing an option, also the one it was opened from.
func TestTheListIsLeftForAnOption(t *testing.T) {
	b := openLacking(t, text.ZH)
	b.page.pickLine("loss_by_customer", "")
	b.page.openBoard()
	b.page.pickLine(questionsOpen, "")
	if b.page.board.shown || b.page.open != questionsOpen {
		t.Error("the board stands in the way of the list")
	}
	b.page.pickLine("loss_by_customer", "")
	if b.page.open != "" || b.page.at.sheet != "loss_by_customer" {
		t.Errorf("open %q, at %+v", b.page.open, b.page.at)
	}
}

func TestQuestionsMarkup(t *testing.T) {
	for _, lang := range []text.Lang{text.ZH, text.EN} {
		t.Run(string(lang), func(t *testing.T) {
			b := openLacking(t, lang)
			b.page.pickLine(questionsOpen, "")
			test.AssertRendersToMarkup(t, "damages/questions-"+string(lang)+".xml", b.window.Canvas())
		})
	}
}
