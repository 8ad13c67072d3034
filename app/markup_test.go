//go:build !headless

package app

import (
	"context"
	"testing"

	"redress/cases"
	"redress/internal/text"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// furnish puts a small dispute on file: two parties, a point, proofs, an
// agreement, facts certain and not, evidence with an excerpt, a cost, a deadline.
func (b *bench) furnish() {
	b.t.Helper()
	two := func(zh, en string) string { return cases.BilingualValue(text.T(zh, en)) }
	owner := b.make(cases.KindParty, map[string]string{"nature": "organisation", "name": two("\u7532\u516c\u53f8", "Jia Company")})
	li := b.make(cases.KindParty, map[string]string{"nature": "person", "name": two("\u674e\u67d0", "Li"), "phone": "123"})
	b.make(cases.KindRole, map[string]string{"party": li.ID, "role": "defendant"})
	point := b.make(cases.KindSecretPoint, map[string]string{"number": "1", "title": two("\u5ba2\u6237\u540d\u518c", "Customer register"),
		"kind": "customer", "first_fixed": "2021-06", "holders": owner.ID})
	ev := b.make(cases.KindEvidence, map[string]string{"number": "1-1", "name": two("\u540d\u518c", "Register"), "group": "right"})
	x := b.make(cases.KindExcerpt, map[string]string{"evidence": ev.ID, "page": "3", "quote": "1014"})
	proof := b.make(cases.KindProof, map[string]string{"point": point.ID, "element": "not_public", "state": "fixed", "evidence": ev.ID})
	b.make(cases.KindMeasure, map[string]string{"kind": "rules", "name": two("\u5236\u5ea6", "Rules"), "points": point.ID})
	b.make(cases.KindAgreement, map[string]string{"kind": "nda", "name": two("\u4fdd\u5bc6\u534f\u8bae", "NDA"), "obliged": li.ID, "penalty_amount": "100000"})
	b.make(cases.KindFact, map[string]string{"on": "2022-04-07", "statement": two("\u674e\u67d0\u5165\u804c", "Li is hired"), "persons": li.ID})
	b.make(cases.KindAct, map[string]string{"from": "2022-10", "to": "2023", "title": two("\u8054\u7cfb\u5ba2\u6237", "Contacts customers"), "by": li.ID, "disputed": "disputed"})
	b.make(cases.KindCost, map[string]string{"category": "lawyer", "amount": "30000", "invoice": "none", "included": "yes"})
	b.make(cases.KindProceeding, map[string]string{"kind": "first_instance", "filed_on": "2023-08-15"})
	b.make(cases.KindDeadline, map[string]string{"name": two("\u4e3e\u8bc1\u671f\u9650", "Evidence"), "due_on": "2026-11-26"})
	ctx := context.Background()
	_, err := b.service.Link(ctx, proof.ID, proof.Revision, "statement", x.ID)
	b.must(err)
}

var shownPages = []string{"overview", "parties", "secrets", "evidence", "agreements", "timeline", "costs", "proceedings", "cases", "calculators", "settings"}

// The structure of every page in both languages.
func TestPagesLookTheSame(t *testing.T) {
	for _, lang := range []string{"zh", "en"} {
		b := newBench(t, map[string]string{settingLang: lang})
		b.furnish()
		s := b.open()
		for _, page := range shownPages {
			t.Run(page+" "+lang, func(t *testing.T) {
				s.Go(page)
				w := test.NewTempWindow(t, s.stage.Objects[0])
				w.SetPadded(false)
				w.Resize(fyne.NewSize(1112, 700))
				test.AssertRendersToMarkup(t, page+"_"+lang+".xml", w.Canvas())
			})
		}
	}
}

// No page in one language shows a word of the interface in the other.
func TestNoPageMixesLanguages(t *testing.T) {
	b := newBench(t, map[string]string{settingLang: "en"})
	s := b.open()
	for _, page := range shownPages {
		s.Go(page)
		for _, words := range wordsShown(s.stage) {
			for _, r := range words {
				if r >= 0x4e00 && r <= 0x9fff && words != "\u4e2d\u6587" && words != "\u7532" {
					t.Errorf("%s shows %q", page, words)
					break
				}
			}
		}
	}
}

// wordsShown is every line of words under an object that is not hidden.
func wordsShown(o fyne.CanvasObject) []string {
	if !o.Visible() {
		return nil
	}
	switch o := o.(type) {
	case *line:
		return []string{o.words}
	case *para:
		return []string{o.words}
	case *button:
		return []string{o.words}
	case *segments:
		var out []string
		for _, one := range o.options {
			out = append(out, one.words)
		}
		return out
	}
	var out []string
	if c, ok := o.(*fyne.Container); ok {
		for _, child := range c.Objects {
			out = append(out, wordsShown(child)...)
		}
	}
	if w, ok := o.(fyne.Widget); ok {
		for _, child := range test.WidgetRenderer(w).Objects() {
			out = append(out, wordsShown(child)...)
		}
	}
	return out
}
