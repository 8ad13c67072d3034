package exports

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"redress/internal/text"
)

// laidOut reopens each exhibit with the library that wrote it: paper, frozen
// heads, names and the chart are there; nothing is hidden, linked or scripted.
func laidOut(t *testing.T, books []string) {
	for _, path := range books {
		t.Run(filepath.Base(path), func(t *testing.T) { laidOutBook(t, path) })
	}
}

func laidOutBook(t *testing.T, path string) {
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	scoped := map[string]map[string]string{}
	lines := 0
	for _, n := range f.GetDefinedName() {
		if n.Scope == "Workbook" {
			lines++
			continue
		}
		if scoped[n.Scope] == nil {
			scoped[n.Scope] = map[string]string{}
		}
		scoped[n.Scope][n.Name] = n.RefersTo
	}
	if lines < 50 {
		t.Errorf("%d lines have names", lines)
	}
	drawn := sheetsWithCharts(t, path)
	for _, sheet := range f.GetSheetList() {
		if scoped[sheet]["_xlnm.Print_Area"] == "" {
			t.Errorf("%s has no print area", sheet)
		}
		onPaper(t, f, sheet, drawn[sheet])
		panes, err := f.GetPanes(sheet)
		if err != nil {
			t.Fatal(err)
		}
		if panes.Freeze != (scoped[sheet]["_xlnm.Print_Titles"] != "") {
			t.Errorf("%s: heads frozen %v, repeated %q", sheet, panes.Freeze, scoped[sheet]["_xlnm.Print_Titles"])
		}
		if panes.Freeze && (panes.YSplit < 1 || panes.YSplit > 6) {
			t.Errorf("%s: %d rows stay in view", sheet, panes.YSplit)
		}
	}
	noneHidden(t, path, f)
}

// onPaper wants A4, a number of sheets wide and any number high; a page with a
// chart alone may be one sheet high too, so that the chart is not split.
func onPaper(t *testing.T, f *excelize.File, sheet string, drawn bool) {
	layout, err := f.GetPageLayout(sheet)
	if err != nil || layout.Size == nil || *layout.Size != 9 || layout.Orientation == nil || layout.FitToWidth == nil || *layout.FitToWidth < 1 || layout.FitToHeight == nil ||
		*layout.FitToHeight != 0 && !(drawn && *layout.FitToHeight == 1) {
		t.Errorf("%s: not on A4 by width: %+v %v", sheet, layout, err)
	}
	props, err := f.GetSheetProps(sheet)
	if err != nil || props.FitToPage == nil || !*props.FitToPage {
		t.Errorf("%s: not fitted to the page (%v)", sheet, err)
	}
	hf, err := f.GetHeaderFooter(sheet)
	if err != nil || hf == nil || !strings.Contains(hf.OddFooter, "&P") || !strings.Contains(hf.OddFooter, "&N") {
		t.Errorf("%s: no page x of y (%v)", sheet, err)
	}
	if visible, err := f.GetSheetVisible(sheet); err != nil || !visible {
		t.Errorf("%s is hidden (%v)", sheet, err)
	}
}

// sheetsWithCharts names the sheets that have a drawing, from the parts of the
// file: the n-th sheet is sheet<n>.xml and a drawing is the only part it refers to
// beside its links.
func sheetsWithCharts(t *testing.T, path string) map[string]bool {
	b, err := readWorkbook(path)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]bool{}
	rewritten(t, path, filepath.Join(t.TempDir(), "looked.xlsx"), func(part string, content []byte) []byte {
		var n int
		if _, err := fmt.Sscanf(part, "xl/worksheets/_rels/sheet%d.xml.rels", &n); err == nil && strings.Contains(string(content), "drawings/") {
			out[b.sheets[n-1]] = true
		}
		return content
	})
	return out
}

// noneHidden looks at the parts themselves: what a reader cannot see.
func noneHidden(t *testing.T, path string, f *excelize.File) {
	b, err := readWorkbook(path)
	if err != nil {
		t.Fatal(err)
	}
	if len(b.hidden) > 0 || b.sheets[len(b.sheets)-1] != f.GetSheetList()[len(f.GetSheetList())-1] {
		t.Errorf("hidden sheets %v", b.hidden)
	}
	charts := 0
	for _, part := range b.parts {
		switch {
		case strings.HasPrefix(part, "xl/charts/chart"):
			charts++
		case strings.Contains(part, "externalLink"), strings.Contains(part, "vba"), strings.Contains(part, "macro"), strings.Contains(part, "customXml"), strings.Contains(part, "connections"), strings.Contains(part, "embeddings"):
			t.Errorf("part %s", part)
		}
	}
	want := 1 // the options on the summary
	if strings.HasPrefix(filepath.Base(path), "a-") {
		want += 3 // the scenarios, what moves the total, against statutory damages
	}
	if charts != want {
		t.Errorf("%d charts, want %d", charts, want)
	}
	rewritten(t, path, filepath.Join(t.TempDir(), "same.xlsx"), func(part string, b []byte) []byte {
		s := string(b)
		switch {
		case strings.HasPrefix(part, "xl/worksheets/sheet") && strings.Contains(s, `hidden="1"`), part == "xl/workbook.xml" && strings.Contains(s, `hidden=`):
			t.Errorf("%s hides something", part)
		case strings.HasSuffix(part, ".rels") && strings.Contains(s, `TargetMode="External"`):
			t.Errorf("%s leads outside", part)
		}
		return b
	})
}

// FuzzVerify: whatever is done to the bytes of a workbook, Verify says what it
// sees or that it cannot read it; it never panics.
func FuzzVerify(f *testing.F) {
	whole, err := os.ReadFile(awkwardBook(f, text.ZH))
	if err != nil {
		f.Fatal(err)
	}
	base := filepath.Join(f.TempDir(), "base.xlsx")
	if err := os.WriteFile(base, whole, 0o644); err != nil {
		f.Fatal(err)
	}
	f.Add("xl/workbook.xml", 900, []byte("xx"))
	f.Add("xl/worksheets/sheet1.xml", 700, []byte("<"))
	f.Add("xl/worksheets/sheet3.xml", 1500, []byte("ROUND("))
	f.Add("xl/worksheets/sheet3.xml", 1600, []byte("(((((("))
	f.Add("xl/sharedStrings.xml", 10, []byte("</si>"))
	f.Add("docProps/app.xml", 60, []byte{0})
	f.Add("", 100, []byte{1, 2, 3})
	f.Fuzz(func(t *testing.T, part string, at int, with []byte) {
		path := filepath.Join(t.TempDir(), "x.xlsx")
		put := func(b []byte) []byte {
			if at < 0 || len(b) == 0 {
				return b
			}
			i := at % len(b)
			return append(append(append([]byte{}, b[:i]...), with...), b[min(len(b), i+len(with)):]...)
		}
		if part == "" {
			if err := os.WriteFile(path, put(whole), 0o644); err != nil {
				t.Fatal(err)
			}
		} else {
			rewritten(t, base, path, func(name string, b []byte) []byte {
				if name == part {
					return put(b)
				}
				return b
			})
		}
		if rep, err := Verify(path); err == nil && rep == nil {
			t.Fatal("neither a report nor an error")
		}
	})
}
