//go:build !headless

package app

import (
	"context"
	"os"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"redress/assets"
	"redress/cases"
	"redress/internal/i18n"
	"redress/internal/text"
)

// bench is a damages page over the real service, in memory.
type damagesBench struct {
	t       *testing.T
	service *cases.Service
	session *Session
	page    *damagesPage
	window  fyne.Window
	told    []string
	failed  []error
}

func openDamages(t *testing.T, lang text.Lang, look Look) *damagesBench {
	t.Helper()
	a := test.NewTempApp(t)
	a.Settings().SetTheme(newTheme(Fonts{Regular: assets.FontRegular, Bold: assets.FontBold}, look))
	forgetGlyphs()
	b := &damagesBench{t: t, service: cases.New(newMemory(), nil, &countedIDs{}, stoppedClock{}, "wang")}
	pack, err := cases.ReadPackage(os.DirFS("testdata/damages"), "case.json")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := b.service.Install(context.Background(), pack); err != nil {
		t.Fatal(err)
	}
	words, err := i18n.New(assets.I18n())
	if err != nil {
		t.Fatal(err)
	}
	words.Use(lang)
	background := newBackground(nil, now, now)
	b.session = newSession(func(string) Desk { return b.service }, "wang", background)
	b.window = test.NewTempWindow(t, nil)
	ctx := PageContext{Session: b.session, Background: background, Words: words, Window: b.window,
		Fail: func(err error) { b.failed = append(b.failed, err) }, Show: func(cases.Record) {}, Status: func(string) {},
		Tell: func(words string, _ Tone, _ string, _ func()) { b.told = append(b.told, words) }}
	b.session.Open("t", func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	})
	b.page = NewDamagesPage(ctx).(*damagesPage)
	b.session.Watch(b.page.Refresh)
	b.window.SetPadded(false)
	b.window.SetContent(b.page.Build())
	b.window.Resize(fyne.NewSize(1088, 700))
	return b
}
