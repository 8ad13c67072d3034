//go:build !headless

package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// statusBar says what was done last, how far a job is, the date of the law data,
// and that nothing goes out.
type statusBar struct {
	shell *Shell
	said  string
	last  *line
	job   *line
	bar   *widget.ProgressBar
	stop  *button
	doing string
	view  fyne.CanvasObject
}

func newStatusBar(s *Shell, said string) *statusBar {
	tr := s.deps.Words
	b := &statusBar{shell: s, last: newCutLine("", softPen), job: newLine("", softPen), bar: widget.NewProgressBar()}
	b.bar.TextFormatter = func() string { return "" }
	b.stop = newButton(s, tr.T("do.cancel"), quiet, func() { s.background.Cancel(b.doing) })
	bar := container.NewGridWrap(fyne.NewSize(em(8), 6), b.bar)
	right := row(gapL, b.job, container.NewCenter(bar), b.stop,
		newLine(tr.T("status.law", "Date", s.deps.LawDate), softPen), newLine(tr.T("status.local"), softPen))
	b.view = container.NewStack(sheet(inkPaper), insets(gapXS, gapXS, gapL+gapXS, gapL+gapXS, container.NewBorder(nil, nil, nil, right, b.last)))
	b.progress(Progress{})
	b.say(said)
	return b
}

// say shows the last step.
func (b *statusBar) say(words string) {
	b.said = words
	if words == "" {
		words = b.shell.deps.Words.T("status.ready")
	}
	b.last.say(words)
}

// progress shows how far a job is; no name hides it.
func (b *statusBar) progress(p Progress) {
	b.doing = p.Name
	shown := p.Name != "" && (p.All == 0 || p.Done < p.All)
	b.job.say(p.Words)
	if p.All > 0 {
		b.bar.SetValue(float64(p.Done) / float64(p.All))
	}
	setShown(b.job, shown)
	setShown(b.bar, shown && p.All > 0)
	setShown(b.stop, shown)
}
