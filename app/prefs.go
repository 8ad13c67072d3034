//go:build !headless

package app

import (
	"context"

	"redress/internal/text"
)

// prefs is what the user prefers, as read when the window opens.
type prefs struct {
	Lang     text.Lang
	Look     Look
	Actor    string
	LastCase string
}

// readPrefs reads the settings. One that cannot be read is as if it were unset:
// the window must open.
func readPrefs(d Deps) prefs {
	get := func(key string) string {
		value, err := d.Settings.Setting(context.Background(), key)
		if err != nil {
			return ""
		}
		return value
	}
	p := prefs{Lang: text.Lang(get(settingLang)), Actor: get(settingActor), LastCase: get(settingLastCase)}
	p.Look = Look{Dark: get(settingTheme) == "dark", Size: TextSize(get(settingSize))}
	if p.Lang == "" {
		p.Lang = d.Words.Lang()
	}
	if p.Actor == "" {
		p.Actor = d.DefaultActor
	}
	return p
}

// put stores a setting behind the window.
func (p *prefs) put(s *Shell, key, value string) {
	settings := s.deps.Settings
	Write(s.background, func(ctx context.Context) (struct{}, error) {
		return struct{}{}, settings.PutSetting(ctx, key, value)
	}, func(_ struct{}, err error) { s.fail(err) })
}

// applyLook gives the program its theme.
func (s *Shell) applyLook() {
	s.fyneApp.Settings().SetTheme(newTheme(s.deps.Fonts, s.prefs.Look))
}

// SpeakIn changes the language.
func (s *Shell) SpeakIn(lang text.Lang) {
	if s.deps.Words.Lang() == lang {
		return
	}
	s.leave()
	s.prefs.Lang = lang
	s.deps.Words.Use(lang)
	s.prefs.put(s, settingLang, string(lang))
	s.rebuild()
}

// SetDark chooses the dark look or the light one.
func (s *Shell) SetDark(dark bool) {
	s.leave()
	s.prefs.Look.Dark = dark
	s.prefs.put(s, settingTheme, map[bool]string{true: "dark", false: "light"}[dark])
	s.applyLook()
	s.rebuild()
}

// SetTextSize chooses how large words are.
func (s *Shell) SetTextSize(size TextSize) {
	s.leave()
	s.prefs.Look.Size = size
	s.prefs.put(s, settingSize, string(size))
	s.applyLook()
	s.rebuild()
}

// WorkAs changes the name under which steps are recorded.
func (s *Shell) WorkAs(actor string) {
	if actor == "" || actor == s.prefs.Actor {
		return
	}
	s.prefs.Actor = actor
	s.session.WorkAs(actor)
	s.prefs.put(s, settingActor, actor)
}

// rebuild makes all widgets anew and keeps pages with what they know.
func (s *Shell) rebuild() { s.build() }
