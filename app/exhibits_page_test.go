//go:build !headless

package app

import (
	"context"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"redress/cases"
	"redress/internal/text"
)

// exhibitor is one that makes nothing and remembers what it was asked.
type fakeExhibitor struct {
	made  []ExhibitReceipt
	fault error
	asked ExhibitAsked
	steps int
}

func (f *fakeExhibitor) Exhibit(_ context.Context, _ string, asked ExhibitAsked, progress func(done, all int)) (ExhibitReceipt, error) {
	f.asked = asked
	for i := range 4 {
		progress(i+1, 4)
		f.steps++
	}
	if f.fault != nil {
		return ExhibitReceipt{}, f.fault
	}
	r := ExhibitReceipt{Name: "a1b2c3", MadeAt: "2026-11-23T09:30:00Z", MadeBy: "wang", Lang: asked.Lang, Path: asked.Path, Internal: !asked.ForCourt,
		SHA256: strings.Repeat("ab", 32), Sheets: 12, Cells: 4321, Formulas: 890}
	f.made = append([]ExhibitReceipt{r}, f.made...)
	return r, nil
}

func (f *fakeExhibitor) List(context.Context, string) ([]ExhibitReceipt, error) { return f.made, nil }

func openExhibits(t *testing.T, lang text.Lang, f *fakeExhibitor) (*exhibitsPage, *damagesBench) {
	b := openDamages(t, lang, Look{})
	ctx := b.page.ctx
	ctx.Now = stoppedClock{}.Now
	p := NewExhibitsPage(ExhibitDesk{Exhibitor: f, Folder: "/w/exports", Open: func(string) error { return nil }})(ctx).(*exhibitsPage)
	b.window.SetContent(p.Build())
	b.window.Resize(fyne.NewSize(1088, 700))
	return p, b
}

// words are all lines and paragraphs below an object.
func wordsIn(o fyne.CanvasObject) string {
	var out []string
	var walk func(o fyne.CanvasObject)
	walk = func(o fyne.CanvasObject) {
		switch o := o.(type) {
		case *para:
			out = append(out, o.words)
		case *line:
			out = append(out, o.words)
		case *fyne.Container:
			for _, x := range o.Objects {
				walk(x)
			}
		}
	}
	walk(o)
	return strings.Join(out, "\n")
}

func TestAnExhibitIsMadeAndListed(t *testing.T) {
	f := &fakeExhibitor{}
	p, _ := openExhibits(t, text.ZH, f)
	if p.box.Text != "/w/exports/T-1-2026-11-23-zh.xlsx" {
		t.Errorf("proposed %s", p.box.Text)
	}
	p.asked.Lang = text.Both
	p.propose()
	p.Export()
	if f.asked.Lang != text.Both || f.asked.Path != "/w/exports/T-1-2026-11-23-both.xlsx" || !f.asked.ForCourt || p.busy {
		t.Errorf("asked for %+v", f.asked)
	}
	if got := wordsIn(p.maker); !strings.Contains(got, "已核对 4,321 格、890 个公式、12 张表，全部一致") {
		t.Errorf("said %s", got)
	}
	if p.table.Len() != 1 || p.box.Text != "/w/exports/T-1-2026-11-23-both-2.xlsx" {
		t.Errorf("%d listed, next is %s", p.table.Len(), p.box.Text)
	}
}

func TestARefusedExhibitSaysWhyAndWhatToDo(t *testing.T) {
	f := &fakeExhibitor{fault: cases.Fail(cases.Conflict, "exhibit", text.T("文件已存在。", "The file exists."), text.T("换一个文件名。", "Choose another name."), nil)}
	p, _ := openExhibits(t, text.EN, f)
	p.Export()
	if got := wordsIn(p.maker); !strings.Contains(got, "The file exists. Choose another name.") || p.busy {
		t.Errorf("said %s", got)
	}
	if p.box.Text == "" {
		t.Error("the path typed is lost")
	}
}

func TestATypedPathIsKept(t *testing.T) {
	p, b := openExhibits(t, text.ZH, &fakeExhibitor{})
	b.typeInto(p.box, "/home/w/my.xlsx")
	p.asked.Lang = text.EN
	p.propose()
	p.Refresh()
	if p.box.Text != "/home/w/my.xlsx" {
		t.Errorf("the box holds %s", p.box.Text)
	}
}

func TestAGoneFileIsSaid(t *testing.T) {
	f := &fakeExhibitor{made: []ExhibitReceipt{{Name: "filing", Path: "/w/a.xlsx", Gone: true, Lang: text.ZH}}}
	p, _ := openExhibits(t, text.ZH, f)
	rows := exhibitRows(p.ctx.Words, f.made)
	if rows[0].State != "已不在" || rows[0].Tone != ToneDanger {
		t.Errorf("row: %+v", rows[0])
	}
}

// An internal exhibit has a name of its own and says that it is not to be filed;
// what is typed for the cover is passed on and stays.
func TestAnInternalExhibitSaysSo(t *testing.T) {
	f := &fakeExhibitor{}
	p, _ := openExhibits(t, text.ZH, f)
	p.asked.ForCourt, p.asked.ReviewedBy, p.asked.Number = false, "钱律师", "附表一"
	p.propose()
	p.Export()
	if f.asked.ForCourt || f.asked.ReviewedBy != "钱律师" || f.asked.Number != "附表一" || f.asked.Path != "/w/exports/T-1-2026-11-23-zh-internal.xlsx" {
		t.Errorf("asked for %+v", f.asked)
	}
	if got := wordsIn(p.maker); !strings.Contains(got, "内部工作稿") {
		t.Errorf("said %s", got)
	}
	if p.asked.ReviewedBy != "钱律师" {
		t.Error("the reviewer typed is lost")
	}
}
