//go:build !headless

package app

import (
	"context"
	"errors"

	"redress/cases"
	"redress/internal/text"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Pages beside the sections of a case.
const (
	pageCases       = "cases"
	pageCalculators = "calculators"
	pageSettings    = "settings"
	pageOverview    = "overview"
	pageExhibits    = "exhibits"
)

// sectionOrder is the order of the rail and of Alt+1 … Alt+9, Alt+0.
var sectionOrder = []string{"overview", "parties", "secrets", "evidence", "agreements", "timeline",
	"damages", "costs", "proceedings", "exhibits"}

// Shell is the window: the rail, the header of the case, one page, the status
// bar. It builds all of it anew when the language or the look changes; what was
// typed and not taken is in the session and survives.
type Shell struct {
	deps       Deps
	window     fyne.Window
	fyneApp    fyne.App
	background *Background
	session    *Session
	prefs      prefs

	chart     func(PageContext) Chart
	factories map[string]PageFactory
	pages     map[string]Page
	badges    map[string]badge
	at        string // the page shown
	warned    bool   // of what closing would lose

	rail   *rail
	header *header
	status *statusBar
	banner *banner
	stage  *fyne.Container
	placed string         // the page and the case on screen
	cases  []cases.Record // the list for the rail's count and Ctrl+K
}

type badge struct {
	words string
	tone  Tone
}

// New makes the window. Pages are registered before Run.
func New(a fyne.App, deps Deps) *Shell {
	return newShell(a, deps, NewBackground)
}

// newShell lets tests say how work runs behind the window.
func newShell(a fyne.App, deps Deps, work func(report func(Progress)) *Background) *Shell {
	s := &Shell{deps: deps, fyneApp: a, factories: map[string]PageFactory{},
		pages: map[string]Page{}, badges: map[string]badge{}, at: pageOverview}
	s.window = a.NewWindow("Redress")
	s.background = work(func(p Progress) { s.status.progress(p) })
	s.prefs = readPrefs(s.deps)
	s.deps.Words.Use(s.prefs.Lang)
	s.session = newSession(s.deps.Desk, s.prefs.Actor, s.background)
	s.session.Watch(s.caseChanged)
	s.session.onFault = s.fail
	s.session.onStep = func(words text.Text) { s.status.say(s.deps.Words.In(words)) }
	s.registerOwn()
	s.applyLook()
	return s
}

// Register gives a section its page. A section without a page is absent from
// the rail.
func (s *Shell) Register(section string, factory PageFactory) { s.factories[section] = factory }

// Run shows the window at once, loads the case behind it, and returns when the
// window is closed.
func (s *Shell) Run() {
	s.open()
	s.window.ShowAndRun()
	s.background.Close()
}

// open lays the window out and begins to load.
func (s *Shell) open() {
	if len(s.deps.Icon) > 0 {
		s.window.SetIcon(fyne.NewStaticResource("icon.png", s.deps.Icon))
	}
	s.window.Resize(fyne.NewSize(1280, 800))
	s.window.SetPadded(false)
	s.window.SetMaster()
	s.window.SetOnDropped(func(_ fyne.Position, uris []fyne.URI) { s.drop(uris) })
	s.window.SetCloseIntercept(s.closing)
	s.bindKeys()
	s.build()
	s.loadFirst()
}

// build makes all widgets anew.
func (s *Shell) build() {
	s.window.SetTitle(s.deps.Words.T("app.name"))
	s.rail, s.header, s.banner = newRail(s), newHeader(s), newBanner(s)
	before := ""
	if s.status != nil {
		before = s.status.said
	}
	s.status = newStatusBar(s, before)
	s.stage = container.NewStack()
	body := container.NewBorder(column(0, s.header.view, rule(), s.banner.view), column(0, rule(), s.status.view), nil, nil,
		insets(gapM, gapM, gapM, gapM, s.stage))
	s.window.SetContent(container.NewStack(sheet(inkDesk), container.NewBorder(nil, nil, s.rail.view, nil, body)))
	s.rail.refresh()
	s.header.refresh()
	s.place()
}

// context is what a page of a section gets.
func (s *Shell) context(section string) PageContext {
	return PageContext{
		Session: s.session, Background: s.background, Words: s.deps.Words, Window: s.window, Keys: s,
		Now: s.deps.Now, Go: s.Go, Show: s.ShowRecord,
		Status: func(words string) { s.status.say(words) }, Fail: s.fail,
		Tell: func(words string, t Tone, action string, do func()) { s.banner.tell(words, t, action, do) },
		Badge: func(words string, t Tone) {
			s.badges[section] = badge{words, t}
			s.rail.refresh()
		},
	}
}

// page gives the page of a section, made when it is first asked for.
func (s *Shell) page(section string) Page {
	if p := s.pages[section]; p != nil {
		return p
	}
	factory := s.factories[section]
	if factory == nil {
		return nil
	}
	p := factory(s.context(section))
	s.pages[section] = p
	return p
}

// needsCase reports whether a page is one of the open case.
func needsCase(section string) bool {
	return section != pageCases && section != pageCalculators && section != pageSettings
}

// Go shows a section of the open case, or a page beside it.
func (s *Shell) Go(section string) {
	if s.factories[section] == nil || needsCase(section) && s.session.File() == nil {
		return
	}
	s.leave()
	s.at = section
	s.banner.hide()
	s.rail.refresh()
	s.header.refresh()
	s.place()
}

// leave lets the page take the field in hand.
func (s *Shell) leave() {
	if p, ok := s.pages[s.at].(Leaver); ok {
		p.Leave()
	}
	s.window.Canvas().Unfocus()
}

// place puts the page into the window.
func (s *Shell) place() {
	var shown fyne.CanvasObject
	if needsCase(s.at) && s.session.File() == nil {
		shown = s.waiting()
	} else {
		shown = s.page(s.at).Build()
	}
	s.placed = s.here()
	s.stage.Objects = []fyne.CanvasObject{shown}
	s.stage.Refresh()
}

// waiting is shown while the case is being read.
func (s *Shell) waiting() fyne.CanvasObject {
	return container.NewVBox(card(inset(gapL, newLine(s.deps.Words.T("case.loading"), bodyPen.in(inkSoft)))))
}

// caseChanged shows what the case says now.
func (s *Shell) caseChanged() {
	if s.rail == nil {
		return
	}
	s.rail.refresh()
	s.header.refresh()
	if s.placed != s.here() {
		s.place()
		return
	}
	if p := s.pages[s.at]; p != nil {
		p.Refresh()
	}
}

// here names the page and the case that should be on screen.
func (s *Shell) here() string {
	if needsCase(s.at) {
		return s.at + " " + s.session.CaseID()
	}
	return s.at
}

// fail shows an error in the banner: what is wrong and what to do next.
func (s *Shell) fail(err error) {
	if err == nil || errors.Is(err, context.Canceled) {
		return
	}
	s.banner.tell(saidInOne(s.deps.Words, err), danger, "", nil)
}

// ShowRecord goes to the page and the place of a record.
func (s *Shell) ShowRecord(r cases.Record) {
	section := cases.EntityOf(r.Kind).Section
	if s.factories[section] == nil {
		return
	}
	s.Go(section)
	if p, ok := s.page(section).(Locator); ok {
		p.Show(r)
	}
}
