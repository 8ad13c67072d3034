//go:build !headless

package app

import (
	"strings"

	"redress/internal/text"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// keyLine is one key of the program, as F1 lists it.
type keyLine struct{ keys, words string }

// keyLines lists the keys.
func (s *Shell) keyLines() []keyLine {
	tr := s.deps.Words
	return []keyLine{
		{"Ctrl+K", tr.T("keys.palette")}, {"Ctrl+N / Ins", tr.T("keys.new")}, {"Ctrl+F", tr.T("keys.filter")},
		{"Ctrl+S", tr.T("keys.save")}, {"Ctrl+Z / Ctrl+Y", tr.T("keys.undo")}, {"Ctrl+E", tr.T("keys.export")},
		{"Alt+1 \u2026 Alt+9, Alt+0", tr.T("keys.sections")}, {"Ctrl+O", tr.T("keys.cases")}, {"Ctrl+J", tr.T("keys.calculators")}, {"Ctrl+,", tr.T("keys.settings")},
		{"Enter / F2", tr.T("keys.edit")}, {"Ctrl+Enter", tr.T("keys.next")}, {"Tab / Shift+Tab", tr.T("keys.tab")},
		{"\u2191 \u2193 PgUp PgDn", tr.T("keys.rows")}, {"Ctrl+C, Ctrl+A", tr.T("keys.copy")}, {"Esc", tr.T("keys.escape")},
		{"F5", tr.T("keys.refresh")}, {"F1", tr.T("keys.help")},
	}
}

// bindKeys lets the window hear keys while nothing is focused.
func (s *Shell) bindKeys() {
	c := s.window.Canvas()
	c.SetOnTypedKey(s.TypedKey)
	ctrl := []fyne.KeyName{fyne.KeyN, fyne.KeyF, fyne.KeyK, fyne.KeyS, fyne.KeyE, fyne.KeyO, fyne.KeyJ, fyne.KeyComma}
	for _, k := range ctrl {
		c.AddShortcut(&desktop.CustomShortcut{KeyName: k, Modifier: fyne.KeyModifierShortcutDefault}, s.TypedShortcut)
	}
	for _, k := range sectionKeys {
		c.AddShortcut(&desktop.CustomShortcut{KeyName: k, Modifier: fyne.KeyModifierAlt}, s.TypedShortcut)
	}
	c.AddShortcut(&fyne.ShortcutUndo{}, s.TypedShortcut)
	c.AddShortcut(&fyne.ShortcutRedo{}, s.TypedShortcut)
}

var sectionKeys = []fyne.KeyName{fyne.Key1, fyne.Key2, fyne.Key3, fyne.Key4, fyne.Key5, fyne.Key6, fyne.Key7, fyne.Key8, fyne.Key9, fyne.Key0}

// TypedKey implements Keys.
func (s *Shell) TypedKey(e *fyne.KeyEvent) {
	if s.covered() && e.Name != fyne.KeyEscape {
		return
	}
	switch e.Name {
	case fyne.KeyEscape:
		if !closeTop(s.window.Canvas()) {
			s.window.Canvas().Unfocus()
			s.banner.hide()
		}
	case fyne.KeyF1:
		s.showKeys()
	case fyne.KeyF5:
		s.session.Reload()
		s.reloadCases(nil)
	case fyne.KeyInsert:
		s.newRecord()
	}
}

// TypedShortcut implements Keys.
func (s *Shell) TypedShortcut(sc fyne.Shortcut) {
	if s.covered() {
		return
	}
	switch sc := sc.(type) {
	case *fyne.ShortcutUndo:
		s.turn(s.session.Undo)
	case *fyne.ShortcutRedo:
		s.turn(s.session.Redo)
	case *desktop.CustomShortcut:
		if sc.Modifier == fyne.KeyModifierAlt {
			s.goToNumber(sc.KeyName)
		} else if sc.Modifier == fyne.KeyModifierShortcutDefault {
			s.control(sc.KeyName)
		}
	}
}

// covered reports whether something lies over the page; keys are not for the
// page then.
func (s *Shell) covered() bool { return s.window.Canvas().Overlays().Top() != nil }

func (s *Shell) goToNumber(name fyne.KeyName) {
	for i, k := range sectionKeys {
		if k == name {
			s.Go(sectionOrder[i])
		}
	}
}

func (s *Shell) control(name fyne.KeyName) {
	switch name {
	case fyne.KeyN:
		s.newRecord()
	case fyne.KeyF:
		if p, ok := s.pages[s.at].(Filterer); ok {
			p.FocusFilter()
		}
	case fyne.KeyK:
		s.openPalette()
	case fyne.KeyS:
		s.leave()
	case fyne.KeyE:
		s.export()
	case fyne.KeyO:
		s.Go(pageCases)
	case fyne.KeyJ:
		s.Go(pageCalculators)
	case fyne.KeyComma:
		s.Go(pageSettings)
	}
}

// newRecord makes a new record of the page, or a new case.
func (s *Shell) newRecord() {
	if p, ok := s.pages[s.at].(Creator); ok {
		p.New()
		return
	}
	s.Go(pageCases)
	if p, ok := s.page(pageCases).(Creator); ok {
		p.New()
	}
}

// export writes what the page shows, or goes to the exhibits.
func (s *Shell) export() {
	s.leave()
	if p, ok := s.pages[s.at].(Exporter); ok {
		p.Export()
		return
	}
	s.Go(pageExhibits)
	if p, ok := s.pages[s.at].(Exporter); ok {
		p.Export()
	}
}

// turn takes the last step back, or does it again, and says what it was; a
// refusal says why.
func (s *Shell) turn(do func(func(text.Text, error))) {
	s.leave()
	do(func(words text.Text, err error) {
		if err != nil {
			s.status.say(saidInOne(s.deps.Words, err))
			s.banner.tell(saidInOne(s.deps.Words, err), amber, "", nil)
			return
		}
		s.banner.hide()
		s.status.say(s.deps.Words.In(words))
	})
}

// showKeys lists the keys.
func (s *Shell) showKeys() {
	ctx := s.context(s.at)
	lines := s.keyLines()
	var left, right []fyne.CanvasObject
	for i, l := range lines {
		one := keyRow(l)
		if i < (len(lines)+1)/2 {
			left = append(left, one)
		} else {
			right = append(right, one)
		}
	}
	var m *modal
	m = openModal(ctx, ctx.T("keys.title"), twoColumns(left, right), fyne.NewSize(em(62), em(30)),
		newButton(s, ctx.T("do.close"), primary, func() { m.close() }))
}

// sameWords reports whether a query is found in words.
func sameWords(words, query string) bool {
	return holdsAll(strings.ToLower(words), strings.Fields(strings.ToLower(query)))
}
