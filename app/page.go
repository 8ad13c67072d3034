//go:build !headless

package app

import (
	"time"

	"redress/cases"
	"redress/internal/i18n"
	"redress/internal/text"

	"fyne.io/fyne/v2"
)

// Page is one section of the open case, or a page beside it. Build makes the
// widgets anew, also after the language or the look changed; Refresh shows what
// the case says now. What a page can do beyond that it says with one of the
// interfaces below.
type Page interface {
	ID() string
	Title() string
	Build() fyne.CanvasObject
	Refresh()
}

// Creator makes a new record (Ins, Ctrl+N).
type Creator interface{ New() }

// Filterer has a filter box (Ctrl+F).
type Filterer interface{ FocusFilter() }

// Exporter writes what the page shows (Ctrl+E); where no open page can, the shell
// goes to the exhibits.
type Exporter interface{ Export() }

// Locator shows one record (Ctrl+K, a click on a chip). It reports whether it
// could.
type Locator interface {
	Show(record cases.Record) bool
}

// Dropper takes files dropped on the window.
type Dropper interface{ Drop(paths []string) }

// Leaver is told before the page is left, so that the field in hand is taken.
type Leaver interface{ Leave() }

// PageContext is all that a page gets.
type PageContext struct {
	Session    *Session
	Background *Background
	Words      *i18n.Translator
	Window     fyne.Window
	Keys       Keys
	Now        func() time.Time

	Go     func(section string)      // to another section
	Show   func(record cases.Record) // to the section and the record
	Status func(words string)        // the last step, in the status bar
	Fail   func(err error)           // the banner, in words
	Tell   func(words string, t Tone, action string, do func())
	Badge  func(words string, t Tone) // beside the section in the rail
}

// Lang is the language in use.
func (c PageContext) Lang() text.Lang { return c.Words.Lang() }

// T gives the words of a key.
func (c PageContext) T(key string, pairs ...any) string { return c.Words.T(key, pairs...) }

// Keys takes what a focused widget does not use itself.
type Keys interface {
	TypedShortcut(fyne.Shortcut)
	TypedKey(*fyne.KeyEvent)
}

// PageFactory makes a page for the open case.
type PageFactory func(ctx PageContext) Page
