//go:build !headless

// Package app is the desktop program: everything Fyne, and nothing but Fyne.
//
// A page has three parts. A view model is a plain struct with the words ready to
// show; a view is the widgets that show it; intents are methods named after what
// the user does. Whatever takes time goes through Background, the only place
// that leaves the goroutine of the window. What changes the case goes through
// Session, which knows the open case, what this window has seen of it, and what
// was typed and not yet taken.
//
// Words of the interface come from the catalogues in assets/i18n; the names of
// kinds, fields, rules and lines come with them as text.Text.
package app
