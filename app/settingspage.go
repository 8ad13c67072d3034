//go:build !headless

package app

import (
	"redress/internal/text"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// settingsPage holds what the user prefers.
type settingsPage struct {
	ctx   PageContext
	shell *Shell
	actor *entry
}

func newSettingsPage(ctx PageContext, s *Shell) *settingsPage {
	return &settingsPage{ctx: ctx, shell: s}
}

// ID implements Page.
func (p *settingsPage) ID() string { return pageSettings }

// Title implements Page.
func (p *settingsPage) Title() string { return p.ctx.T("rail.settings") }

// Refresh implements Page.
func (p *settingsPage) Refresh() {}

// Leave implements Leaver.
func (p *settingsPage) Leave() { p.ctx.Window.Canvas().Unfocus() }

// Build implements Page.
func (p *settingsPage) Build() fyne.CanvasObject {
	s, tr := p.shell, p.ctx.Words
	lang := newSegments(s, []option{{string(text.ZH), tr.T("lang.zh")}, {string(text.EN), tr.T("lang.en")}}, string(tr.Lang()),
		func(id string) { s.SpeakIn(text.Lang(id)) })
	look := newSegments(s, []option{{"light", tr.T("settings.light")}, {"dark", tr.T("settings.dark")}},
		map[bool]string{false: "light", true: "dark"}[s.prefs.Look.Dark], func(id string) { s.SetDark(id == "dark") })
	size := newSegments(s, []option{{string(SizeSmall), tr.T("settings.size_small")}, {string(SizeNormal), tr.T("settings.size_normal")},
		{string(SizeLarge), tr.T("settings.size_large")}, {string(SizeHuge), tr.T("settings.size_huge")}},
		p.size(), func(id string) { s.SetTextSize(TextSize(id)) })
	p.actor = newEntry(s)
	p.actor.show(s.prefs.Actor, s.prefs.Actor)
	p.actor.leave = s.WorkAs
	rows := container.New(&stackLayout{gap: gapM},
		newLine(p.Title(), headingPen), rule(),
		setting(tr.T("settings.language"), lang, ""), setting(tr.T("settings.theme"), look, ""), setting(tr.T("settings.size"), size, ""),
		setting(tr.T("settings.actor"), newFrame(p.actor).object(), tr.T("settings.actor_help")), rule(),
		setting(tr.T("settings.workspace"), newPara(s.deps.Workspace, bodyPen), tr.T("settings.workspace_help")),
		setting(tr.T("settings.safety"), newPara(tr.T("settings.unencrypted"), bodyPen), tr.T("settings.offline")), rule(),
		setting(tr.T("settings.version"), newPara(s.deps.AppVersion, bodyPen), tr.T("status.law", "Date", s.deps.LawDate)),
		setting(tr.T("keys.title"), container.NewHBox(newButton(s, "F1", secondary, s.showKeys)), ""))
	return card(container.NewVScroll(container.New(&readingWidth{62}, inset(gapL, rows))))
}

func (p *settingsPage) size() string {
	if p.shell.prefs.Look.Size == "" {
		return string(SizeNormal)
	}
	return string(p.shell.prefs.Look.Size)
}

func setting(label string, control fyne.CanvasObject, help string) fyne.CanvasObject {
	body := container.New(&stackLayout{gap: gapXS}, control)
	if help != "" {
		body.Add(newPara(help, faintPen))
	}
	return container.New(&pairLayout{}, insets(gapXS, 0, 0, 0, newPara(label, softPen)), body)
}
