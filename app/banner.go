//go:build !headless

package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// banner is one message above the page: an error, or what was just done and how
// to take it back. It stays until it is closed or the page is left.
type banner struct {
	shell *Shell
	view  *fyne.Container
	words string
}

func newBanner(s *Shell) *banner {
	b := &banner{shell: s, view: container.NewStack()}
	b.view.Hide()
	return b
}

func (b *banner) tell(words string, t Tone, action string, do func()) {
	b.words = words
	back := sheet(tones[t].back)
	message := newPara(words, bodyPen.in(tones[t].text))
	message.limit = 3
	var buttons []fyne.CanvasObject
	if do != nil {
		buttons = append(buttons, newButton(b.shell, action, secondary, func() { b.hide(); do() }))
	}
	buttons = append(buttons, newButton(b.shell, "\u00d7", quiet, b.hide))
	body := container.NewBorder(nil, nil, nil, row(gapS, buttons...), insets(gapXS, gapXS, 0, gapM, message))
	b.view.Objects = []fyne.CanvasObject{back, insets(gapXS, gapXS, gapL+gapXS, gapL, body)}
	b.view.Show()
	b.view.Refresh()
}

func (b *banner) hide() {
	b.words = ""
	b.view.Objects = nil
	b.view.Hide()
}
