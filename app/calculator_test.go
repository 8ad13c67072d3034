//go:build !headless

package app

import (
	"strings"
	"testing"

	"redress/assets"
	"redress/calculators"
	"redress/damages"
	"redress/internal/civil"

	"fyne.io/fyne/v2"
)

// shippedTables are the tables that the program ships.
func shippedTables(t *testing.T) Tables {
	t.Helper()
	return Tables{
		Calendar: func() (civil.Calendar, error) { return civil.ParseCalendar(assets.Holidays) },
		Published: func() (damages.PublishedTables, error) {
			lpr, err := damages.ParseRates(assets.LPR)
			return damages.PublishedTables{LPR: lpr}, err
		},
	}
}

// pressButton presses the button of these words below an object.
func pressButton(t *testing.T, o fyne.CanvasObject, words string) {
	t.Helper()
	var found *button
	var look func(fyne.CanvasObject)
	look = func(o fyne.CanvasObject) {
		if b, ok := o.(*button); ok && b.words == words {
			found = b
		}
		if c, ok := o.(*fyne.Container); ok {
			for _, child := range c.Objects {
				look(child)
			}
		}
	}
	look(o)
	if found == nil {
		t.Fatalf("no button %q", words)
	}
	found.Tapped(nil)
}

// mainOf is the main result shown.
func (p *calculatorPage) mainOf() string {
	for _, r := range p.shown.Results {
		if r.Main {
			return r.Value
		}
	}
	return ""
}

// typeInto types into the first boxes of the form that is shown.
func typeInto(t *testing.T, p *calculatorPage, typed map[string][]string) {
	t.Helper()
	for id, values := range typed {
		p.form.put(id, values...)
	}
}

// A fee is answered while it is typed, with thousands marks as in the forms of
// a case; what is wrong is said beside its input, and nothing typed is lost.
func TestCalculatorsAnswerWhileOneTypes(t *testing.T) {
	b := newBench(t, map[string]string{settingLang: "en"})
	s := b.open()
	s.Go(pageCalculators)
	p := s.page(pageCalculators).(*calculatorPage)
	if p.shown.Ask == "" || len(p.shown.Results) != 0 {
		t.Errorf("nothing typed yet: %+v", p.shown)
	}
	p.form.first.(*entry).SetText("5,000,000")
	if got := p.mainOf(); got != "CNY 46,800.00" {
		t.Errorf("fee of 5,000,000: %q, faults %v, %s", got, p.shown.Faults, p.shown.Fault)
	}
	p.form.first.(*entry).SetText("5 million")
	if p.shown.Faults["amount"] == "" || p.mainOf() != "" {
		t.Errorf("words for an amount: %+v", p.shown)
	}
	p.form.first.(*entry).SetText("10001")
	p.form.put("halve", "mediation")
	if got := p.mainOf(); got != "CNY 25.01" {
		t.Errorf("half of 50.025: %q", got)
	}
	p.Copy()
	if !strings.Contains(p.shown.Plain, "CNY 25.01") || !strings.Contains(p.shown.Plain, "Order No. 481") {
		t.Errorf("copied: %s", p.shown.Plain)
	}
}

// Every calculator, as it can be typed; what was typed stands there again when
// the window is opened anew, and a calculator that was cleared comes back.
func TestCalculatorsKeepWhatWasTyped(t *testing.T) {
	b := newBench(t, map[string]string{settingLang: "en"})
	s := b.open()
	s.Go(pageCalculators)
	p := s.page(pageCalculators).(*calculatorPage)
	for _, one := range []struct {
		id, main string
		typed    map[string][]string
	}{
		{"delayed", "CNY 88,900.00", map[string][]string{"principal": {"3,040,000"}, "due": {"2026-03-12"}, "pay": {"2026-06-20=1,000,000", "2026-09-28=2040000", "2026-09-29="}}},
		{"lpr", "CNY 33,569.86", map[string][]string{"principal": {"1000000"}, "from": {"2024-01-01"}, "to": {"2024-12-31"}}},
		{"deadline", "2025-12-15", map[string][]string{"rule": {"appeal"}, "from": {"2025-11-30"}}},
		{"statute", "AUCL (2019 amendment)", map[string][]string{"from": {"2018-11-01"}, "to": {"2020-03-31"}}},
	} {
		p.open(one.id)
		typeInto(t, p, one.typed)
		if got := p.mainOf(); got != one.main {
			t.Errorf("%s: %q, want %q (%v %s)", one.id, got, one.main, p.shown.Faults, p.shown.Ask)
		}
	}
	s.Go(pageSettings)
	again := b.open()
	again.Go(pageCalculators)
	q := again.page(pageCalculators).(*calculatorPage)
	q.open("delayed")
	if got := q.mainOf(); got != "CNY 88,900.00" {
		t.Errorf("after a restart: %q, typed %v", got, q.typed)
	}
	q.Clear()
	if q.mainOf() != "" || len(q.typed["delayed"]) != 0 {
		t.Errorf("cleared: %v", q.typed)
	}
	pressButton(t, again.banner.view, again.deps.Words.T("do.restore"))
	if got := q.mainOf(); got != "CNY 88,900.00" {
		t.Errorf("brought back: %q", got)
	}
}

// General interest is two more boxes of the same page: a rate of 6 that may be
// meant as per cent is asked back, 6% answers, and both stand with the results.
func TestGeneralInterestOnThePage(t *testing.T) {
	b := newBench(t, map[string]string{settingLang: "en"})
	s := b.open()
	s.Go(pageCalculators)
	p := s.page(pageCalculators).(*calculatorPage)
	p.open("delayed")
	typeInto(t, p, map[string][]string{"principal": {"1,000,000"}, "due": {"2026-03-12"}, "pay": {"2026-06-20=500,000"}, "until": {"2026-09-28"}})
	without := p.shown.Plain
	p.form.put("general-from", "2026-01-01")
	if p.shown.Ask == "" {
		t.Errorf("a first day without a rate: %+v", p.shown)
	}
	p.form.put("general-rate", "6")
	if p.shown.Faults["general-rate"] == "" {
		t.Errorf("6 for a rate: %+v", p.shown)
	}
	p.form.put("general-rate", "6%")
	if got := p.mainOf(); got != "CNY 26,739.04" || !strings.Contains(p.shown.Plain, "general interest\tCNY 36,623.76") {
		t.Errorf("%s: %s", got, p.shown.Plain)
	}
	p.form.put("general-rate", "")
	p.form.put("general-from", "")
	if p.shown.Plain != without {
		t.Errorf("cleared: %s", p.shown.Plain)
	}
}

// A row is always there for the next payment, and one is taken out.
func TestPaymentsGrowWithTheTyping(t *testing.T) {
	b := newBench(t, map[string]string{settingLang: "en"})
	s := b.open()
	s.Go(pageCalculators)
	p := s.page(pageCalculators).(*calculatorPage)
	p.open("delayed")
	in, _ := p.form.of.Input("pay")
	rows := &paymentRows{form: p.form, in: &in, view: p.form.view}
	rows.add("", "")
	rows.rows[0].day.SetText("2026-06-20")
	rows.rows[0].sum.SetText("5")
	if len(rows.rows) != 2 || p.typed["delayed"]["pay"][0] != "2026-06-20=5" {
		t.Fatalf("%d rows, %v", len(rows.rows), p.typed["delayed"])
	}
	rows.remove(rows.rows[0])
	if len(rows.rows) != 1 || len(p.typed["delayed"]["pay"]) != 0 {
		t.Errorf("%d rows, %v", len(rows.rows), p.typed["delayed"])
	}
}

// Every word of a calculator is there in both languages.
func TestCalculatorWords(t *testing.T) {
	for _, c := range calculators.All() {
		for _, in := range c.Inputs {
			if in.Label.ZH == "" || in.Label.EN == "" || in.Help.ZH == "" || in.Help.EN == "" {
				t.Errorf("%s %s: words lack", c.ID, in.ID)
			}
		}
	}
}

// The form of every calculator keeps within its card in both languages: values
// that do not fit side by side go on below, and take their room.
func TestCalculatorFormsKeepWithinTheirCard(t *testing.T) {
	for _, lang := range []string{"zh", "en"} {
		shell := newBench(t, map[string]string{settingLang: lang}).open()
		shell.Go(pageCalculators)
		p := shell.page(pageCalculators).(*calculatorPage)
		for i := range p.all {
			p.open(p.all[i].ID)
			const side = 360
			height := heightAt(p.form.view, side)
			p.form.view.Resize(fyne.NewSize(side, height))
			below := float32(0)
			for _, one := range p.form.view.Objects {
				if one.Position().Y < below-0.5 || one.Size().Width > side {
					t.Errorf("%s %s: an input begins at %g, the one before ends at %g", lang, p.all[i].ID, one.Position().Y, below)
				}
				for _, part := range one.(*fyne.Container).Objects {
					if s, ok := part.(*segments); ok {
						for _, b := range s.boxes(s.Size().Width) {
							if b.x+b.w > side+0.5 || b.y+s.line() > s.Size().Height+gapXS+0.5 {
								t.Errorf("%s %s: a value of %v stands outside", lang, p.all[i].ID, s.options)
							}
						}
					}
				}
				below = one.Position().Y + one.Size().Height
			}
		}
	}
}
