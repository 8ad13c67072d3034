//go:build !headless

package windowtest

import (
	"fmt"
	"image"
	"os/exec"
	"slices"
	"testing"
	"time"
)

// rounds is how often each program is started; the medians are told.
const rounds = 7

// A start is one program that shows words when F1 is pressed.
type start struct {
	command []string
	shows   words
	at      image.Rectangle // where, as the first start found out
}

// BenchmarkStart measures how long the desktop takes, with the samples already
// installed, until it is interactive, and beside it an empty Fyne window with
// the same two fonts. Interactive means the same for both: the window is mapped
// and a press of F1 has put its words on the screen. The desktop must not take
// more than twice as long.
func BenchmarkStart(b *testing.B) {
	w := newWorkspace(b)
	w.does("sample", "install")
	d := newDisplay(b, "1280x800")
	empty := &start{command: []string{built(b, "../../app/emptywindow"), "维权账"}, shows: words{"F1 F1 F1", 14, true}}
	ours := &start{command: []string{w.binary}, shows: heading(b, "keys.title")}
	for range b.N {
		w.untilInteractive(d, empty)
		w.untilInteractive(d, ours)
		var a, o []time.Duration
		for range rounds {
			a = append(a, w.untilInteractive(d, empty))
			o = append(o, w.untilInteractive(d, ours))
		}
		slices.Sort(a)
		slices.Sort(o)
		least, own := a[rounds/2], o[rounds/2]
		b.ReportMetric(float64(least.Milliseconds()), "empty-ms")
		b.ReportMetric(float64(own.Milliseconds()), "redress-ms")
		b.ReportMetric(float64(own)/float64(least), "ratio")
	}
	b.ReportMetric(0, "ns/op")
}

// untilInteractive starts a program, presses F1 until its words are seen, ends
// it, and gives the time.
func (w *workspace) untilInteractive(d *display, s *start) time.Duration {
	w.t.Helper()
	c := exec.Command(s.command[0], s.command[1:]...)
	c.Env = w.environment("DISPLAY="+d.name, "REDRESS_CASE=sample-a")
	begun := time.Now()
	if err := c.Start(); err != nil {
		w.t.Fatal(err)
	}
	defer endNow(c)
	for time.Since(begun) < patience {
		if d.window() == "" {
			continue
		}
		d.must("xdotool", "key", "F1")
		p, err := readPicture(d.part(s.at))
		if err != nil {
			w.t.Fatal(err)
		}
		at, score, err := p.find(s.shows, image.Rectangle{})
		if err != nil {
			w.t.Fatal(err)
		}
		if score < alike {
			continue
		}
		if s.at.Empty() { // later starts look at this place only
			s.at = at.Inset(-4)
		}
		return time.Since(begun)
	}
	d.keep("not-interactive")
	w.t.Fatalf("%s showed no %v; see %s", s.command[0], s.shows, d.kept)
	return 0
}

// part takes a picture of a part of the screen; the zero area is all of it.
func (d *display) part(area image.Rectangle) []byte {
	d.t.Helper()
	if area.Empty() {
		return d.must("import", "-window", "root", "png:-")
	}
	crop := fmt.Sprintf("%dx%d+%d+%d", area.Dx(), area.Dy(), area.Min.X, area.Min.Y)
	return d.must("import", "-window", "root", "-crop", crop, "+repage", "png:-")
}
