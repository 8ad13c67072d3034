//go:build !headless

package windowtest

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"image"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const (
	patience = 20 * time.Second       // how long anything may take before the test gives up
	glance   = 100 * time.Millisecond // between two looks
)

// product gives the path of the program under test, and skips where none is
// named.
func product(t testing.TB) string {
	t.Helper()
	path := os.Getenv("REDRESS_WINDOW_BINARY")
	if path == "" {
		t.Skip("REDRESS_WINDOW_BINARY names no program: make window")
	}
	if !filepath.IsAbs(path) {
		t.Fatalf("REDRESS_WINDOW_BINARY must be an absolute path: %s", path)
	}
	return path
}

// display is a screen of the test's own.
type display struct {
	t    testing.TB
	name string
	kept string // folder of the pictures
	seen int
}

// newDisplay starts a screen of a size such as 1280x800, which ends with the
// test.
func newDisplay(t testing.TB, size string) *display {
	t.Helper()
	answer, number, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Close()
	server := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", size+"x24", "-nolisten", "tcp", "-noreset")
	server.ExtraFiles = []*os.File{number}
	if err := server.Start(); err != nil {
		t.Fatalf("no display: %v", err)
	}
	t.Cleanup(func() { endNow(server) })
	number.Close()
	line, err := bufio.NewReader(answer).ReadString('\n')
	if err != nil {
		t.Fatalf("the display did not say its number: %v", err)
	}
	return &display{t: t, name: ":" + strings.TrimSpace(line), kept: artefacts(t)}
}

// artefacts is the folder where pictures are kept.
func artefacts(t testing.TB) string {
	folder := os.Getenv("REDRESS_ARTEFACTS")
	if folder == "" {
		return t.TempDir()
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	return folder
}

// tool runs a program on the display and gives what it printed.
func (d *display) tool(name string, args ...string) ([]byte, error) {
	ctx, stop := context.WithTimeout(context.Background(), patience)
	defer stop()
	c := exec.CommandContext(ctx, name, args...)
	c.Env = append(os.Environ(), "DISPLAY="+d.name)
	var complaint bytes.Buffer
	c.Stderr = &complaint
	out, err := c.Output()
	if err != nil {
		err = fmt.Errorf("%s %s: %w %s", name, strings.Join(args, " "), err, complaint.String())
	}
	return out, err
}

func (d *display) must(name string, args ...string) []byte {
	d.t.Helper()
	out, err := d.tool(name, args...)
	if err != nil {
		d.t.Fatal(err)
	}
	return out
}

// look takes a picture of the screen.
func (d *display) look() *picture {
	d.t.Helper()
	p, err := readPicture(d.must("import", "-window", "root", "png:-"))
	if err != nil {
		d.t.Fatal(err)
	}
	return p
}

// keep writes a picture of the screen to the artefacts.
func (d *display) keep(name string) {
	d.t.Helper()
	d.seen++
	path := filepath.Join(d.kept, fmt.Sprintf("%s-%02d-%s.png", d.t.Name(), d.seen, name))
	if err := os.WriteFile(path, d.look().original, 0o644); err != nil {
		d.t.Fatal(err)
	}
}

// waitFor looks until something is so, and fails with a picture when patience
// ends.
func (d *display) waitFor(what string, so func() bool) {
	d.t.Helper()
	for end := time.Now().Add(patience); !so(); time.Sleep(glance) {
		if time.Now().After(end) {
			d.keep("gave-up")
			d.t.Fatalf("waited %v for %s; see %s", patience, what, d.kept)
		}
	}
}

// sees waits for words inside an area, the zero area being the whole screen, and
// gives their place.
func (d *display) sees(w words, area image.Rectangle) (at image.Rectangle) {
	d.t.Helper()
	score := 0.0
	for end := time.Now().Add(patience); ; time.Sleep(glance) {
		place, s, err := d.look().find(w, area)
		if err != nil {
			d.t.Fatal(err)
		}
		if s >= alike {
			return place
		}
		score = max(score, s)
		if time.Now().After(end) {
			d.keep("not-seen")
			d.t.Fatalf("%v was not seen in %v (likeness %.3f); see %s", w, area, score, d.kept)
		}
	}
}

// keys presses keys such as alt+7, one after another.
func (d *display) keys(names ...string) {
	d.t.Helper()
	d.must("xdotool", append([]string{"key", "--clearmodifiers", "--delay", "30"}, names...)...)
}

// types types text as from a keyboard.
func (d *display) types(text string) {
	d.t.Helper()
	d.must("xdotool", "type", "--delay", "30", text)
}

// click presses the left button in the middle of a place.
func (d *display) click(at image.Rectangle) {
	d.t.Helper()
	x, y := (at.Min.X+at.Max.X)/2, (at.Min.Y+at.Max.Y)/2
	d.must("xdotool", "mousemove", "--sync", fmt.Sprint(x), fmt.Sprint(y), "click", "1")
}

// aside puts the pointer where it lies over nothing that shows it.
func (d *display) aside() {
	d.t.Helper()
	d.must("xdotool", "mousemove", "640", "0")
}

func endNow(c *exec.Cmd) {
	if c.Process != nil && c.ProcessState == nil {
		_ = c.Process.Kill()
		_ = c.Wait()
	}
}
