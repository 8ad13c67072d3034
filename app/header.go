//go:build !headless

package app

import (
	"redress/cases"
	"redress/internal/text"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
)

// header is the line above the page: the case, and what is always at hand.
type header struct {
	shell  *Shell
	name   *line
	chips  *fyne.Container
	export *button
	title  *fyne.Container
	view   fyne.CanvasObject
}

func newHeader(s *Shell) *header {
	tr := s.deps.Words
	h := &header{shell: s, name: newCutLine("", titlePen), chips: container.New(&chipLine{gap: gapS})}
	lang := newSegments(s, []option{{string(text.ZH), tr.T("lang.zh")}, {string(text.EN), tr.T("lang.en")}}, string(tr.Lang()),
		func(id string) { s.SpeakIn(text.Lang(id)) })
	look := newIconButton(theme.ColorPaletteIcon(), func() { s.SetDark(!s.prefs.Look.Dark) })
	find := newButton(s, tr.T("header.find"), quiet, s.openPalette)
	h.export = newButton(s, tr.T("header.export"), primary, s.export)
	h.title = container.New(&nameLayout{}, h.name, h.chips)
	right := row(gapM, find, container.NewCenter(look), lang, h.export)
	h.view = container.NewStack(sheet(inkPaper), insets(10, 10, gapL+gapXS, gapL+gapXS,
		container.NewBorder(nil, nil, nil, right, h.title)))
	return h
}

// refresh says which case is open, and where it stands.
func (h *header) refresh() {
	s, tr := h.shell, h.shell.deps.Words
	h.chips.Objects = nil
	if s.session.File() == nil {
		h.name.say(tr.T("app.name"))
	} else {
		c := s.session.File().Case
		h.name.say(c.In("name", tr.Lang()))
		for _, words := range caseChips(s.session.File(), tr.Lang()) {
			h.chips.Objects = append(h.chips.Objects, newChip(words, info, nil))
		}
		if c.Has("sample") {
			h.chips.Objects = append(h.chips.Objects, newChip(tr.T("case.sample"), amber, nil))
		}
	}
	setShown(h.export, s.factories[pageExhibits] != nil)
	h.title.Refresh()
}

// caseChips are the cause of action, the stage and the court, as far as known.
func caseChips(file *cases.CaseFile, lang text.Lang) []string {
	var out []string
	for _, field := range []string{"cause", "stage", "court"} {
		if words := file.Show(file.Case, field, lang); words != "" {
			out = append(out, words)
		}
	}
	return out
}

// nameLayout gives the name what it needs and the chips the rest; the name is
// cut when both do not fit, after the chips have given way.
type nameLayout struct{}

func (nameLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(em(8), max(o[0].MinSize().Height, o[1].MinSize().Height))
}

func (nameLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	name := o[0].(*line)
	want := name.pen.width(name.words) + 2
	w := min(want, size.Width)
	name.Move(fyne.NewPos(0, 0))
	name.Resize(fyne.NewSize(w, size.Height))
	rest := size.Width - w - gapM
	setShown(o[1], rest > em(4))
	o[1].Move(fyne.NewPos(w+gapM, 0))
	o[1].Resize(fyne.NewSize(max(0, rest), size.Height))
}

// chipLine shows as many chips as fit in one line.
type chipLine struct{ gap float32 }

func (c *chipLine) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, softPen.height()+gapXS)
}

func (c *chipLine) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	x := float32(0)
	for _, o := range objects {
		w := o.MinSize().Width
		setShown(o, x+w <= size.Width)
		o.Move(fyne.NewPos(x, 0))
		o.Resize(fyne.NewSize(w, size.Height))
		x += w + c.gap
	}
}
