//go:build !headless

package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// entry is a box to type into. While its text differs from what was last taken,
// Ctrl+Z and Ctrl+Y turn the typing; else they, and every key that typing does
// not use, go to the window.
type entry struct {
	widget.Entry
	keys  Keys
	taken string // the text as it is stored
	shown string // the text as last shown or handed in
	leave func(text string)
	enter func() // Enter in a box of one line
	next  func() // Ctrl+Enter
	down  func() // Down in a box of one line
	focus func(has bool)

	inHand bool
	hook   func(fyne.KeyName) bool // takes a key before the box does
}

func newEntry(keys Keys) *entry {
	e := &entry{keys: keys}
	e.ExtendBaseWidget(e)
	e.Scroll = fyne.ScrollHorizontalOnly
	return e
}

func newLongEntry(keys Keys, rows int) *entry {
	e := &entry{keys: keys}
	e.MultiLine, e.Wrapping = true, fyne.TextWrapWord
	e.ExtendBaseWidget(e)
	e.SetMinRowsVisible(rows)
	return e
}

// show puts a text in, and says what is stored. What the user is typing at the
// moment is left alone.
func (e *entry) show(text, taken string) {
	e.taken = taken
	if e.inHand && e.Text != e.shown && e.Text != text {
		return
	}
	e.shown = text
	if e.Text != text {
		e.SetText(text)
	}
}

// AcceptsTab lets Tab go to the next field, in boxes of several lines too.
func (e *entry) AcceptsTab() bool { return false }

// FocusGained implements fyne.Focusable.
func (e *entry) FocusGained() {
	e.Entry.FocusGained()
	e.inHand = true
	if e.focus != nil {
		e.focus(true)
	}
}

// FocusLost takes what was typed.
func (e *entry) FocusLost() {
	e.Entry.FocusLost()
	e.inHand = false
	if e.focus != nil {
		e.focus(false)
	}
	e.commit()
}

func (e *entry) commit() {
	if e.leave != nil && e.Text != e.shown {
		e.shown = e.Text
		e.leave(e.Text)
	}
}

// TypedKey hands the keys of the window on.
func (e *entry) TypedKey(k *fyne.KeyEvent) {
	if e.hook != nil && e.hook(k.Name) {
		return
	}
	switch k.Name {
	case fyne.KeyF1, fyne.KeyF5, fyne.KeyInsert, fyne.KeyEscape:
		if e.keys != nil {
			e.keys.TypedKey(k)
		}
		return
	case fyne.KeyReturn, fyne.KeyEnter:
		if !e.MultiLine {
			e.commit()
			if e.enter != nil {
				e.enter()
			}
			return
		}
	case fyne.KeyDown:
		if e.down != nil && !e.MultiLine {
			e.down()
			return
		}
	}
	e.Entry.TypedKey(k)
}

// TypedShortcut turns typing, or hands the shortcut to the window.
func (e *entry) TypedShortcut(s fyne.Shortcut) {
	switch s := s.(type) {
	case *fyne.ShortcutUndo:
		e.undo(s)
		return
	case *fyne.ShortcutRedo:
		before := e.Text
		if e.Entry.Redo(); e.Text != before {
			return
		}
	case *fyne.ShortcutCopy, *fyne.ShortcutCut, *fyne.ShortcutPaste, *fyne.ShortcutSelectAll:
		e.Entry.TypedShortcut(s)
		return
	case *desktop.CustomShortcut:
		if e.custom(s) {
			return
		}
	}
	if e.keys != nil {
		e.keys.TypedShortcut(s)
	}
}

func (e *entry) undo(s fyne.Shortcut) {
	if e.Text == e.taken {
		if e.keys != nil {
			e.keys.TypedShortcut(s)
		}
		return
	}
	before := e.Text
	if e.Entry.Undo(); e.Text == before {
		e.SetText(e.taken)
	}
}

// custom reports whether a shortcut was one of typing.
func (e *entry) custom(s *desktop.CustomShortcut) bool {
	if s.Modifier&(fyne.KeyModifierControl|fyne.KeyModifierSuper) == 0 {
		return false
	}
	switch s.KeyName {
	case fyne.KeyLeft, fyne.KeyRight, fyne.KeyBackspace, fyne.KeyDelete:
		e.Entry.TypedShortcut(s)
		return true
	case fyne.KeyReturn, fyne.KeyEnter:
		e.commit()
		if e.next != nil {
			e.next()
		}
		return true
	}
	return false
}
