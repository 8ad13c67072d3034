//go:build !headless

package windowtest

import (
	"bytes"
	"context"
	"errors"
	"image"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// workspace is a folder of the test's own with the commands over it.
type workspace struct {
	t      testing.TB
	binary string
	folder string
}

func newWorkspace(t testing.TB) *workspace {
	t.Helper()
	return &workspace{t, product(t), filepath.Join(t.TempDir(), "workspace")}
}

// environment is what the program is started with: nothing of the machine's own
// settings but the path.
func (w *workspace) environment(more ...string) []string {
	home := w.folder + "-home"
	return append([]string{"PATH=" + os.Getenv("PATH"), "HOME=" + home, "XDG_CONFIG_HOME=" + home, "XDG_CACHE_HOME=" + home,
		"TMPDIR=" + os.TempDir(), "REDRESS_WORKSPACE=" + w.folder}, more...)
}

// run does one command and gives what it printed and its exit code.
func (w *workspace) run(args ...string) (out string, code int) {
	w.t.Helper()
	ctx, stop := context.WithTimeout(context.Background(), patience)
	defer stop()
	c := exec.CommandContext(ctx, w.binary, args...)
	c.Env = w.environment()
	var printed, complaint bytes.Buffer
	c.Stdout, c.Stderr = &printed, &complaint
	err := c.Run()
	if _, ended := errors.AsType[*exec.ExitError](err); err != nil && !ended {
		w.t.Fatalf("%s: %v", strings.Join(args, " "), err)
	}
	if complaint.Len() > 0 {
		w.t.Logf("%s: %s", strings.Join(args, " "), complaint.String())
	}
	return printed.String(), c.ProcessState.ExitCode()
}

// does runs a command that must succeed.
func (w *workspace) does(args ...string) string {
	w.t.Helper()
	out, code := w.run(args...)
	if code != 0 {
		w.t.Fatalf("%s ended with %d:\n%s", strings.Join(args, " "), code, out)
	}
	return out
}

// desktop is the program at work on a display.
type desktop struct {
	*display
	process *exec.Cmd
	ended   chan struct{}
	log     *bytes.Buffer
}

// open starts the desktop on a case and waits until its window shows words.
func (w *workspace) open(d *display, caseID string, until words) *desktop {
	w.t.Helper()
	p := &desktop{display: d, process: exec.Command(w.binary), ended: make(chan struct{}), log: &bytes.Buffer{}}
	p.process.Env = w.environment("DISPLAY="+d.name, "REDRESS_CASE="+caseID)
	p.process.Stdout, p.process.Stderr = p.log, p.log
	if err := p.process.Start(); err != nil {
		w.t.Fatal(err)
	}
	go func() { _ = p.process.Wait(); close(p.ended) }()
	w.t.Cleanup(func() {
		_ = p.process.Process.Kill()
		<-p.ended
	})
	d.waitFor("the window", func() bool {
		select {
		case <-p.ended:
			w.t.Fatalf("the program ended: %s", p.log)
		default:
		}
		return d.window() != ""
	})
	d.aside()
	d.sees(until, image.Rectangle{})
	return p
}

// window gives the number of the window that is shown, "" for none.
func (d *display) window() string {
	out, err := d.tool("xdotool", "search", "--onlyvisible", "--name", ".")
	numbers := strings.Fields(string(out))
	if err != nil || len(numbers) == 0 {
		return ""
	}
	return numbers[len(numbers)-1]
}

// close closes the window as a window manager does and gives the exit code.
func (p *desktop) close() int {
	p.t.Helper()
	p.must(closer(p.t), p.window())
	select {
	case <-p.ended:
	case <-time.After(patience):
		p.keep("not-closed")
		p.t.Fatal("the window was closed and the program went on")
	}
	return p.process.ProcessState.ExitCode()
}

// closer builds the tool that closes a window.
func closer(t testing.TB) string { return built(t, "../tools/closewindow") }

// productTags are those of the product, as the Makefile names them.
const productTags = "x11,migrated_fynedo"

// built builds one of the tools beside the program, given by its folder.
func built(t testing.TB, tool string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), filepath.Base(tool))
	out, err := exec.Command("go", "build", "-tags", productTags, "-o", path, tool).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", tool, err, out)
	}
	return path
}
