package exports

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"redress/damages"
	"redress/internal/civil"
	"redress/internal/text"
)

// rewritten writes a copy of a workbook with some parts changed.
func rewritten(t testing.TB, from, to string, change func(part string, b []byte) []byte) {
	t.Helper()
	in, err := zip.OpenReader(from)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	var made bytes.Buffer
	out := zip.NewWriter(&made)
	for _, part := range in.File {
		r, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(r)
		r.Close()
		if err != nil {
			t.Fatal(err)
		}
		w, err := out.Create(part.Name)
		if err == nil {
			_, err = w.Write(change(part.Name, b))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(to, made.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

// sheetPart is the name of the part that holds a sheet.
func sheetPart(t testing.TB, path, sheet string) string {
	t.Helper()
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for i, name := range f.GetSheetList() {
		if name == sheet {
			return fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1)
		}
	}
	t.Fatalf("no sheet %s", sheet)
	return ""
}

// at splits what a defined name of a book points to.
func at(t testing.TB, b *readBook, name string) (sheet, ref string) {
	t.Helper()
	sheet, ref, ok := strings.Cut(b.names[name], "!")
	if !ok {
		t.Fatalf("no name %s", name)
	}
	return strings.Trim(sheet, "'"), strings.ReplaceAll(ref, "$", "")
}

// alteredBooks changes one thing at a time behind the exhibit's back and wants
// its sheet and cell named.
func alteredBooks(t *testing.T, books []string) {
	for _, path := range books {
		input, total := "loss_by_units.margin", "loss_by_units.loss"
		switch name := filepath.Base(path); {
		case name == "a-zh.xlsx":
			input, total = "loss_by_customer.margin", "loss_by_customer.loss"
		case strings.HasPrefix(name, "a-"): // as long as a-zh, and laid out alike
			continue
		}
		b, err := readWorkbook(path)
		if err != nil {
			t.Fatal(err)
		}
		sheet, value := at(t, b, input)
		_, sum := at(t, b, total)
		_, row, _ := splitCell(value)
		told(t, path, sheet, value, "value", `<v>0\.(\d)`, `<v>0.9$1`)
		told(t, path, sheet, sum, "formula", `<f>`, `<f>0+`)
		told(t, path, sheet, relative(2, row), "text", `<t([^>]*)>`, `<t$1>x`)
	}
}

// told alters one cell of a copy and wants Verify to name it.
func told(t *testing.T, path, sheet, ref, what, from, with string) {
	t.Helper()
	cell := regexp.MustCompile(`(?s)<c r="` + ref + `"[^>]*>.*?</c>`)
	hit := false
	to, part := filepath.Join(t.TempDir(), "altered.xlsx"), sheetPart(t, path, sheet)
	rewritten(t, path, to, func(name string, b []byte) []byte {
		if name != part {
			return b
		}
		return cell.ReplaceAllFunc(b, func(c []byte) []byte {
			out := regexp.MustCompile(from).ReplaceAll(c, []byte(with))
			hit = !bytes.Equal(out, c)
			return out
		})
	})
	if !hit {
		t.Fatalf("%s: nothing to alter at %s!%s", filepath.Base(path), sheet, ref)
	}
	rep, err := Verify(to)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(rep.Changes, func(c Change) bool { return c.Sheet == sheet && c.Cell == ref && c.What == what }) {
		t.Errorf("%s: %s of %s!%s altered, told: %v", filepath.Base(path), what, sheet, ref, firstChanges(rep))
	}
}

// TestAlteredElsewhere: a row of a table, a row of the list itself, the seal
// of the cover, a cell that was not there, a row that is gone.
func TestAlteredElsewhere(t *testing.T) {
	path := awkwardBook(t, text.ZH)
	for name, c := range map[string]struct{ sheet, from, to, what string }{
		"a row of a table":   {"台账 一", `<v>3</v>`, `<v>4</v>`, "value"},
		"a row of the list":  {checklistTitle.ZH, `wsa.a`, `wsa.b`, "list"},
		"a cell added":       {"汇总", `<sheetData>`, `<sheetData><row r="90"><c r="A90"><v>1</v></c></row>`, "added"},
		"a cell gone":        {"自制 表", `<c r="E4"[^>]*>.*?</c>`, ``, "lost"},
		"a formula by value": {"自制 表", `(<c r="E6"[^>]*>)<f>.*?</f>`, `$1`, "formula"},
		"a cached value":     {"自制 表", `(<c r="E6"[^>]*><f>.*?</f><v>)[^<]*`, `${1}5`, "value"},
	} {
		part := sheetPart(t, path, c.sheet)
		to, hit := filepath.Join(t.TempDir(), "x.xlsx"), false
		rewritten(t, path, to, func(name string, b []byte) []byte {
			if name != part {
				return b
			}
			re := regexp.MustCompile(c.from)
			where := re.FindSubmatchIndex(b)
			if where == nil {
				return b
			}
			hit = true
			made := append(slices.Clone(b[:where[0]]), re.Expand(nil, []byte(c.to), b, where)...)
			return append(made, b[where[1]:]...)
		})
		if !hit {
			t.Fatalf("%s: nothing to alter", name)
		}
		rep, err := Verify(to)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if !slices.ContainsFunc(rep.Changes, func(x Change) bool { return x.Sheet == c.sheet && x.What == c.what }) {
			t.Errorf("%s: told %v", name, firstChanges(rep))
		}
	}
}

// awkward are words that a spreadsheet would take for something else.
var awkward = []string{"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "=HYPERLINK(\"http://x\")", "'quoted", "a\nb", " led", "<b>&amp;", "１２", "1e5", "TRUE", "2026-01-01", "_x0041_", "控\u0001制"}

// awkwardBook is an exhibit of a worksheet whose words are awkward.
func awkwardBook(t testing.TB, lang text.Lang) string {
	t.Helper()
	own := func(v string) *damages.Given {
		return &damages.Given{Value: damages.Num(v), Source: damages.Source{Known: damages.OwnBooks}}
	}
	table := &damages.Table{ID: "t", Title: text.T("台账 一", "ledger one"), Source: damages.Source{Known: damages.OwnBooks}, Columns: []damages.Column{
		{ID: "who", Label: text.T("名称", "name"), Unit: damages.Free}, {ID: "n", Label: text.T("件数", "count"), Unit: damages.Of("piece")},
		{ID: "amount", Label: text.T("金额", "amount"), Unit: damages.CNY, Expr: damages.Fen(damages.Mul(damages.C("n"), damages.L("a")))},
	}}
	fill := table.Fill()
	for i, words := range awkward {
		if err := fill.Row([]string{words, fmt.Sprint(i)}); err != nil {
			t.Fatal(err)
		}
	}
	s, err := damages.Build([]*damages.Sheet{{ID: "wsa", Title: text.T("自制 表", "own sheet"), Tables: []*damages.Table{fill.Done()}, Lines: []damages.Line{
		{ID: "a", Label: text.T("单价", "price"), Unit: damages.CNY, Given: own("1.25"), Note: text.T("=cmd|' /C calc'!A0", "@x")},
		{ID: "b", Label: text.T("另一价", "other price"), Unit: damages.CNY, Given: own("2")},
		{ID: "both", Label: text.T("两价之和", "both prices"), Unit: damages.CNY, Kind: damages.Computed, Expr: damages.Add(damages.L("a"), damages.L("b"))},
		{ID: "sum", Label: text.T("总额", "sum"), Unit: damages.CNY, Kind: damages.Total, Expr: damages.ColumnSum{Table: "t", Column: "amount"}},
	}}})
	if err != nil {
		t.Fatal(err)
	}
	b := bookOf(s, lang)
	b.Identity.CaseName, b.Identity.Parties, b.Identity.PreparedBy = text.T("=1+1", "+1"), text.T("@甲", "-a"), "=x"
	b.Catalogue = []EvidenceItem{{ID: "e", Number: "-1", Name: text.T("=2", "=2"), Remark: text.T("+3", "@3")}}
	b.Outcome.Claim.CutOff = civil.MustDay("2026-09-30")
	path := filepath.Join(t.TempDir(), string(lang)+".xlsx")
	if _, err := Write(context.Background(), b, path, Options{}); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestWordsStayWords: nothing that people typed becomes a formula or a number.
func TestWordsStayWords(t *testing.T) {
	for _, lang := range []text.Lang{text.ZH, text.EN, text.Both} {
		path := awkwardBook(t, lang)
		b, err := readWorkbook(path)
		if err != nil {
			t.Fatal(err)
		}
		said := map[string]bool{}
		for _, cells := range b.cells {
			for ref, c := range cells {
				if c.kind == isWords {
					said[c.words] = true
				}
				if strings.ContainsAny(c.formula, "|@\"") || strings.Contains(c.formula, "HYPERLINK") {
					t.Errorf("%s holds the formula %s", ref, c.formula)
				}
			}
		}
		for _, words := range awkward {
			if !said[printable(words)] {
				t.Errorf("%s: %q does not stand as it was typed", lang, words)
			}
		}
		if rep, err := Verify(path); err != nil || !rep.Sound() {
			t.Errorf("%s: %+v %v", lang, rep, err)
		}
	}
}
