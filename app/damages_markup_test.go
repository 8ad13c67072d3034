//go:build !headless

package app

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"redress/internal/text"
)

// The structure of the pages, in both languages: every word in its place, folded
// and never cut.

func TestDamagesPageMarkup(t *testing.T) {
	for _, lang := range []text.Lang{text.ZH, text.EN} {
		t.Run(string(lang), func(t *testing.T) {
			b := openDamages(t, lang, Look{})
			test.AssertRendersToMarkup(t, "damages/page-"+string(lang)+".xml", b.window.Canvas())
			b.page.pickLine("loss_by_customer", "loss_by_customer.margin")
			test.AssertObjectRendersToMarkup(t, "damages/inspector-"+string(lang)+".xml", b.page.inspector.view)
		})
	}
}

func TestExhibitsPageMarkup(t *testing.T) {
	for _, lang := range []text.Lang{text.ZH, text.EN} {
		t.Run(string(lang), func(t *testing.T) {
			p, b := openExhibits(t, lang, &fakeExhibitor{})
			p.Export()
			test.AssertRendersToMarkup(t, "exhibits/page-"+string(lang)+".xml", b.window.Canvas())
		})
	}
}

// TestNoWordIsCut: at the least size of the window and with the largest words,
// everything folds; nothing stands outside its card.
func TestNoWordIsCut(t *testing.T) {
	for _, lang := range []text.Lang{text.ZH, text.EN} {
		b := openDamages(t, lang, Look{Size: SizeLarge})
		b.window.Resize(fyne.NewSize(1088, 700))
		for _, sheet := range []string{"loss_by_customer", "infringer_profit", "statutory", "penalty", "comparison", "facts"} {
			b.page.pickLine(sheet, "")
			for _, r := range b.page.sheet.rows {
				if room := r.Size(); r.heightFor(room.Width) > room.Height+0.5 {
					t.Errorf("%s %s: %v is too low, it needs %v", lang, r.row.ID, room.Height, r.heightFor(room.Width))
				}
				if r.value.Visible() && len(r.value.lines(r.value.Size().Width)) > 1 {
					t.Errorf("%s %s: the figure %q is broken", lang, r.row.ID, r.row.Value)
				}
			}
		}
	}
}
