//go:build !headless

package windowtest

import (
	"encoding/json"
	"fmt"
	"image"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"redress/assets"
)

// sections are the pages in the order of the rail with the keys that lead there.
var sections = []struct{ name, keys string }{
	{"overview", "alt+1"}, {"parties", "alt+2"}, {"secrets", "alt+3"}, {"evidence", "alt+4"}, {"agreements", "alt+5"},
	{"timeline", "alt+6"}, {"damages", "alt+7"}, {"costs", "alt+8"}, {"proceedings", "alt+9"}, {"exhibits", "alt+0"},
	{"cases", "ctrl+o"}, {"calculators", "ctrl+j"}, {"settings", "ctrl+comma"},
}

// wideSections are shown on a large screen too.
var wideSections = map[string]bool{"damages": true, "secrets": true, "timeline": true}

// TestScreens takes the pictures of every section, in both languages, light and
// dark.
func TestScreens(t *testing.T) {
	folder := os.Getenv("REDRESS_SCREENS")
	if folder == "" {
		t.Skip("REDRESS_SCREENS names no folder: make screens")
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	w := newWorkspace(t)
	w.folder = neutralFolder(t)
	w.does("sample", "install")
	setting := built(t, "../tools/setting")
	for _, size := range []string{"1280x800", "1920x1080"} {
		d := newDisplay(t, size)
		for _, lang := range []string{"zh", "en"} {
			for _, look := range []string{"light", "dark"} {
				if out, err := exec.Command(setting, w.folder, "actor=示例律师乙", `window.calculators={"fee":{"amount":["5,000,000"]}}`, "window.lang="+lang, "window.theme="+look).CombinedOutput(); err != nil {
					t.Fatalf("%v: %s", err, out)
				}
				if found, _ := filepath.Glob(filepath.Join(w.folder, "exports", "*.xlsx")); len(found) == 0 {
					w.makeExhibit(d)
				}
				w.picturesOf(d, size, lang, look, folder)
			}
		}
	}
}

// neutralFolder is a workspace whose path, which the pictures show, says nothing
// of the test.
func neutralFolder(t testing.TB) string {
	t.Helper()
	folder := filepath.Join(os.TempDir(), "redress")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatalf("the pictures want a folder of their own: %v", err)
	}
	t.Cleanup(func() {
		_ = os.RemoveAll(folder)
		_ = os.RemoveAll(folder + "-home")
	})
	return folder
}

// makeExhibit makes an exhibit by the window, so that one is in the list.
func (w *workspace) makeExhibit(d *display) {
	w.t.Helper()
	p := w.open(d, "sample-a", said(w.t, "zh", "rail.settings"))
	p.exportFromItsPage()
	w.exported(p)
	if code := p.close(); code != 0 {
		w.t.Fatalf("the window ended with %d: %s", code, p.log)
	}
}

// picturesOf opens the window in one language and look and takes its pictures.
func (w *workspace) picturesOf(d *display, size, lang, look, folder string) {
	w.t.Helper()
	p := w.open(d, "sample-a", said(w.t, lang, "rail.settings"))
	if size != "1280x800" {
		p.fill(size)
	}
	for _, s := range sections {
		if size != "1280x800" && !wideSections[s.name] {
			continue
		}
		p.keys(s.keys)
		suffix := ""
		if size != "1280x800" {
			suffix = "-" + size
		}
		p.picture(filepath.Join(folder, fmt.Sprintf("%s-%s-%s%s.png", s.name, lang, look, suffix)))
		if s.name == "damages" {
			board := said(w.t, lang, "damages.board.title")
			board.text += " \u203a"
			p.click(p.sees(board, image.Rectangle{}))
			p.aside()
			p.picture(filepath.Join(folder, fmt.Sprintf("scenarios-%s-%s%s.png", lang, look, suffix)))
		}
	}
	if code := p.close(); code != 0 {
		w.t.Fatalf("the window ended with %d: %s", code, p.log)
	}
}

// fill makes the window as large as the screen.
func (p *desktop) fill(size string) {
	p.t.Helper()
	var wide, high int
	if _, err := fmt.Sscanf(size, "%dx%d", &wide, &high); err != nil {
		p.t.Fatal(err)
	}
	window := p.window()
	p.must("xdotool", "windowmove", window, "0", "0", "windowsize", "--sync", window, fmt.Sprint(wide), fmt.Sprint(high))
}

// picture waits until the screen rests and writes it, with as many colours as
// the eye needs.
func (p *desktop) picture(path string) {
	p.t.Helper()
	p.rest()
	p.must("import", "-window", "root", "+dither", "-strip", "-colors", "192", "-define", "png:compression-level=9", "png8:"+path)
}

// rest waits until the screen has not changed for a while.
func (p *desktop) rest() {
	p.t.Helper()
	const calm = 700 * time.Millisecond
	last, since := "", time.Now()
	p.waitFor("the screen to rest", func() bool {
		now := string(p.must("import", "-window", "root", "ppm:-"))
		if now != last {
			last, since = now, time.Now()
		}
		return time.Since(since) >= calm
	})
}

// heading and soft give the Chinese words of the program under a key, as they
// stand over a card and over a column.
func heading(t testing.TB, key string) words {
	return words{said(t, "zh", key).text, headingSize, true}
}
func soft(t testing.TB, key string) words { return words{said(t, "zh", key).text, softSize, false} }

// said gives the words of the program under a key, as they stand in the rail.
func said(t testing.TB, lang, key string) words {
	t.Helper()
	b, err := fs.ReadFile(assets.I18n(), lang+".json")
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]any{}
	if err := json.Unmarshal(b, &all); err != nil {
		t.Fatal(err)
	}
	text, ok := all[key].(string)
	if !ok {
		t.Fatalf("no words %s in %s", key, lang)
	}
	return plain(text)
}
