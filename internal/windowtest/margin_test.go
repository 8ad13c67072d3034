//go:build !headless

package windowtest

import (
	"encoding/json"
	"image"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Sample A on the screen: its loss by customer at the margin of the sample and
// at the gross margin, and the words that stand beside them.
const (
	lossOption  = "loss_by_customer"
	marginWords = "利润率"
	lossWords   = "实际损失·按客户"

	margin41, loss41, shown41 = "0.41", "8979.00", "8,979.00"
	margin47, loss47, shown47 = "0.47", "10293.00", "10,293.00"
)

// TestMarginIsTypedSeenStoredAndExported is the story of one figure: a first
// start shows the sample; the margin is changed by typing; the total changes on
// screen and in the database; it is taken back and done again; the exhibit is
// written and verified; the window is closed; the next start shows the same.
func TestMarginIsTypedSeenStoredAndExported(t *testing.T) {
	w := newWorkspace(t)
	d := newDisplay(t, "1280x800")

	p := w.open(d, "sample-a", words{"案件概览", bodySize, true})
	d.keep("first-start")
	w.stands(margin41, loss41)

	p.keys("alt+7")
	ladder := p.ladder(shown41)
	d.keep("margin-41")

	p.typeMargin("41.00 %", "47%")
	p.sees(bold(shown47), ladder)
	d.keep("margin-47-typed")
	p.keys("Tab")
	w.becomes(p, margin47, loss47)
	p.sees(plain("47.00 %"), image.Rectangle{})
	p.sees(bold(shown47), ladder)
	d.keep("margin-47-stored")

	p.keys("Escape", "ctrl+z")
	w.becomes(p, margin41, loss41)
	p.sees(bold(shown41), ladder)
	d.keep("undone")

	p.keys("ctrl+y")
	w.becomes(p, margin47, loss47)
	p.sees(bold(shown47), ladder)
	d.keep("done-again")

	p.exportFromItsPage()
	w.exported(p)

	if code := p.close(); code != 0 {
		t.Fatalf("the window was closed and the program ended with %d: %s", code, p.log)
	}
	w.stands(margin47, loss47)

	p = w.open(d, "sample-a", words{"案件概览", bodySize, true})
	p.keys("alt+7")
	p.ladder(shown47)
	d.keep("opened-again")
	if code := p.close(); code != 0 {
		t.Fatalf("the second window ended with %d: %s", code, p.log)
	}
}

// TestExportKeyWritesTheExhibitFromThePageInHand presses the key that exports
// where the figures are, before the exhibits were ever looked at.
func TestExportKeyWritesTheExhibitFromThePageInHand(t *testing.T) {
	w := newWorkspace(t)
	p := w.open(newDisplay(t, "1280x800"), "sample-a", words{"案件概览", bodySize, true})
	p.keys("alt+7")
	p.ladder(shown41)
	p.keys("ctrl+e")
	w.exported(p)
	if code := p.close(); code != 0 {
		t.Fatalf("the window ended with %d: %s", code, p.log)
	}
}

// ladder waits for the amount of the loss in the list of options and gives the
// area in which it stands.
func (p *desktop) ladder(amount string) image.Rectangle {
	p.t.Helper()
	head := p.sees(heading(p.t, "damages.ladder"), image.Rectangle{})
	name := p.sees(bold(lossWords), image.Rect(head.Min.X, head.Max.Y, head.Min.X+280, 800))
	line := image.Rect(name.Max.X, name.Min.Y-6, head.Min.X+280, name.Max.Y+6)
	p.sees(bold(amount), line)
	return line
}

// typeMargin replaces the margin that stands in its box by another; it does not
// leave the box.
func (p *desktop) typeMargin(from, to string) {
	p.t.Helper()
	head := p.sees(soft(p.t, "damages.head.item"), image.Rectangle{})
	above := p.sees(plain("损失期间月数"), image.Rect(head.Min.X-4, head.Max.Y, head.Min.X+160, 800)) // below it stands the margin, not its source
	label := p.sees(plain(marginWords), image.Rect(head.Min.X-4, above.Max.Y, head.Min.X+160, 800))
	box := p.sees(plain(from), image.Rect(label.Max.X, label.Min.Y-8, label.Max.X+480, label.Max.Y+8))
	p.click(box)
	p.keys("ctrl+a")
	p.types(to)
}

// stands holds the database against a margin and the loss that the engine makes
// of it, as the program's own commands tell them.
func (w *workspace) stands(margin, loss string) {
	w.t.Helper()
	if m, l := w.readBack(); m != margin || l != loss {
		w.t.Fatalf("stored margin %s, loss %s; want %s and %s", m, l, margin, loss)
	}
}

// becomes waits until the database says so.
func (w *workspace) becomes(p *desktop, margin, loss string) {
	w.t.Helper()
	p.waitFor("a stored margin of "+margin, func() bool { m, _ := w.readBack(); return m == margin })
	w.stands(margin, loss)
}

// readBack gives the margin that the claim file of sample A holds, and the loss
// that calc makes of that file.
func (w *workspace) readBack() (margin, loss string) {
	w.t.Helper()
	file := filepath.Join(w.t.TempDir(), "claim.json")
	claim := w.does("case", "export", "sample-a", "--claim")
	if err := os.WriteFile(file, []byte(claim), 0o600); err != nil {
		w.t.Fatal(err)
	}
	var read struct {
		Options []struct {
			ID      string
			Figures map[string]struct{ Value string }
		}
	}
	var result struct {
		Options []struct{ ID, Amount string }
	}
	w.decode(claim, &read)
	w.decode(w.does("calc", file, "--json"), &result)
	for _, o := range read.Options {
		if o.ID == lossOption {
			margin = o.Figures["margin"].Value
		}
	}
	for _, o := range result.Options {
		if o.ID == lossOption {
			loss = o.Amount
		}
	}
	return margin, loss
}

func (w *workspace) decode(text string, into any) {
	w.t.Helper()
	if err := json.Unmarshal([]byte(text), into); err != nil {
		w.t.Fatal(err)
	}
}

// exportFromItsPage goes to the exhibits, waits until a file is proposed in the
// workspace, which stands among the temporary files, and exports.
func (p *desktop) exportFromItsPage() {
	p.t.Helper()
	p.keys("alt+0")
	p.sees(plain(os.TempDir()+"/"), image.Rectangle{})
	p.keys("ctrl+e")
}

// exported waits for the workbook in the workspace and for its receipt on
// screen, and verifies it.
func (w *workspace) exported(p *desktop) {
	w.t.Helper()
	var found []string
	p.waitFor("the exhibit", func() bool {
		found, _ = filepath.Glob(filepath.Join(w.folder, "exports", "*.xlsx"))
		return len(found) > 0
	})
	p.sees(bold(filepath.Base(found[0])), image.Rectangle{})
	p.keep("exported")
	if len(found) != 1 {
		w.t.Fatalf("one export made %d workbooks: %s", len(found), strings.Join(found, ", "))
	}
	if out, code := w.run("verify", found[0]); code != 0 {
		w.t.Fatalf("verify ended with %d:\n%s", code, out)
	}
}
