package exports

import (
	"context"
	"fmt"
	"io/fs"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/xuri/efp"

	"redress/assets"
	"redress/cases"
	"redress/cases/store"
	"redress/cases/vault"
	"redress/internal/text"
)

type testClock struct{}

func (testClock) Now() time.Time { return time.Date(2026, 9, 30, 9, 0, 0, 0, time.UTC) }

type testIDs struct{ n int }

func (i *testIDs) NewID() string { i.n++; return fmt.Sprintf("fresh-%d", i.n) }

// sampleBooks writes the exhibit of every sample dispute in every language and
// lists the files.
func sampleBooks(t *testing.T, dir string) []string {
	t.Helper()
	ctx, root := context.Background(), t.TempDir()
	db, err := store.Open(ctx, filepath.Join(root, "redress.db"), testClock{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	files, err := vault.Open(filepath.Join(root, "vault"))
	if err != nil {
		t.Fatal(err)
	}
	s := cases.New(db, files, &testIDs{}, testClock{}, "test")
	var out []string
	for _, name := range []string{"a", "b", "c"} {
		fsys, err := fs.Sub(assets.Samples(), name)
		if err != nil {
			t.Fatal(err)
		}
		rec, err := s.InstallSample(ctx, fsys)
		if err != nil {
			t.Fatal(err)
		}
		for _, lang := range []text.Lang{text.ZH, text.EN, text.Both} {
			b, err := FromCase(ctx, s, rec.ID, Making{Lang: lang, PreparedBy: "test", Now: testClock{}.Now(), Program: "test"})
			if err != nil {
				t.Fatal(err)
			}
			path := filepath.Join(dir, fmt.Sprintf("%s-%s.xlsx", name, lang))
			if _, err := Write(ctx, b, path, Options{}); err != nil {
				t.Fatalf("%s: %v", path, err)
			}
			out = append(out, path)
		}
	}
	return out
}

// TestSampleExhibits takes the nine exhibits of the samples through what an
// accountant would do with them.
func TestSampleExhibits(t *testing.T) {
	dir := t.TempDir()
	books := sampleBooks(t, dir)
	t.Run("as made", func(t *testing.T) { asMade(t, books) })
	t.Run("recalculated", func(t *testing.T) { recalculated(t, books) })
	t.Run("printed", func(t *testing.T) { printed(t, books) })
	t.Run("live formulas", func(t *testing.T) { liveFormulas(t, books) })
	t.Run("altered", func(t *testing.T) { alteredBooks(t, books) })
	t.Run("laid out", func(t *testing.T) { laidOut(t, books) })
	t.Run("figures", func(t *testing.T) { figures(t, dir) })
}

func asMade(t *testing.T, books []string) {
	for _, path := range books {
		rep, err := Verify(path)
		if err != nil || !rep.Sound() || rep.Resaved || rep.Checked < 200 {
			t.Errorf("%s: %+v %v", filepath.Base(path), rep, err)
		}
	}
}

// recalculated lets LibreOffice compute every formula from nothing, and save
// the exhibit again as it is: the first agrees to the fen, the second is told
// as saved again with figures unchanged.
func recalculated(t *testing.T, books []string) {
	bare, out := t.TempDir(), t.TempDir()
	books = append(slices.Clone(books), awkwardBook(t, text.ZH), awkwardBook(t, text.EN))
	files := slices.Clone(books)
	for _, path := range books {
		to := filepath.Join(bare, "bare-"+filepath.Base(path))
		stripped(t, path, to)
		files = append(files, to)
	}
	office(t, "xlsx", out, files...)
	n := 0
	for _, path := range books {
		n += sameNumbers(t, path, filepath.Join(out, "bare-"+filepath.Base(path)))
		rep, err := Verify(filepath.Join(out, filepath.Base(path)))
		switch {
		case err != nil:
			t.Errorf("%s saved again: %v", filepath.Base(path), err)
		case !rep.Sound() || !rep.Resaved:
			t.Errorf("%s saved again: resaved %v by %q, %d changes, the first %v", filepath.Base(path), rep.Resaved, rep.SavedBy, len(rep.Changes), firstChanges(rep))
		}
	}
	saved := filepath.Join(out, "c-zh.xlsx") // a file saved again and then altered is told too
	b, err := readWorkbook(saved)
	if err != nil {
		t.Fatal(err)
	}
	sheet, ref := at(t, b, "loss_by_units.margin")
	told(t, saved, sheet, ref, "value", `<v>0\.(\d)`, `<v>0.9$1`)
	t.Logf("%d cells compared", n)
	if n < 100_000 {
		t.Errorf("only %d cells compared", n)
	}
}

func firstChanges(r *Report) []Change { return r.Changes[:min(5, len(r.Changes))] }

// printed looks at every page as paper: no cell too narrow for its figure, no
// error value.
func printed(t *testing.T, books []string) {
	out := t.TempDir()
	office(t, "pdf", out, books...)
	for _, path := range books {
		pdf := filepath.Join(out, strings.TrimSuffix(filepath.Base(path), ".xlsx")+".pdf")
		words, err := exec.Command("pdftotext", "-layout", pdf, "-").Output()
		if err != nil {
			t.Fatalf("pdftotext: %v (make test installs poppler-utils)", err)
		}
		pages := strings.Split(string(words), "\f")
		for i, page := range pages {
			for _, bad := range []string{"###", "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#N/A", "Err:"} {
				if strings.Contains(page, bad) {
					t.Errorf("%s page %d shows %s", filepath.Base(path), i+1, bad)
				}
			}
		}
		if len(pages) < 10 {
			t.Errorf("%s: %d pages", filepath.Base(path), len(pages))
		}
	}
}

// liveFormulas counts the computed figures of option sheets that are formulas,
// and looks into every formula: allowed functions, no constant hidden in it.
func liveFormulas(t *testing.T, books []string) {
	kinds := []string{"计算", "computed", "合计", "total"}
	for _, path := range books {
		b, err := readWorkbook(path)
		if err != nil {
			t.Fatal(err)
		}
		computed, live := 0, 0
		for _, sheet := range b.sheets {
			for ref, c := range b.cells[sheet] {
				if c.formula != "" {
					if why := hidden(c.formula); why != "" {
						t.Errorf("%s %s!%s =%s: %s", filepath.Base(path), sheet, ref, c.formula, why)
					}
				}
				col, row, _ := splitCell(ref)
				kind := b.cells[sheet][relative(3, row)]
				if col != valueColumn || kind == nil || (c.kind != isNumber && c.kind != isTruth) {
					continue
				}
				word, _, _ := strings.Cut(kind.words, "\n")
				if !slices.Contains(kinds, word) {
					continue
				}
				computed++
				if c.formula != "" {
					live++
				}
			}
		}
		if computed < 30 || live*100 < computed*95 {
			t.Errorf("%s: %d of %d computed figures are formulas", filepath.Base(path), live, computed)
		}
	}
}

// hidden names a function that is not allowed, or a number in a formula other
// than the digits of a rounding and the 0 and 1 of a counting IF.
func hidden(formula string) string {
	type frame struct {
		name string
		arg  int
	}
	var open []frame
	parser := efp.ExcelParser()
	for _, tok := range parser.Parse("=" + formula) {
		switch {
		case tok.TType == efp.TokenTypeFunction && tok.TSubType == efp.TokenSubTypeStart:
			if _, ok := functions[tok.TValue]; !ok {
				return "function " + tok.TValue
			}
			open = append(open, frame{name: tok.TValue})
		case tok.TType == efp.TokenTypeFunction:
			open = open[:len(open)-1]
		case tok.TType == efp.TokenTypeArgument:
			open[len(open)-1].arg++
		case tok.TType == efp.TokenTypeOperand && tok.TSubType == efp.TokenSubTypeNumber:
			if len(open) == 0 {
				return "constant " + tok.TValue
			}
			in := open[len(open)-1]
			digits := strings.HasPrefix(in.name, "ROUND") && in.arg == 1
			counting := in.name == "IF" && in.arg > 0 && (tok.TValue == "0" || tok.TValue == "1")
			if !digits && !counting {
				return "constant " + tok.TValue
			}
		}
	}
	return ""
}

// TestHidden: what the last check would catch.
func TestHidden(t *testing.T) {
	for formula, want := range map[string]string{
		"ROUND(a.b*a.c,2)": "", "IF(a.b,1,0)+IF(a.c,1,0)": "", "SUM($A$1:$A$9)": "",
		"ROUND(a.b*0.41,2)": "constant 0.41", "a.b+1": "constant 1", "IF(a.b,2,0)": "constant 2", "TODAY()": "function TODAY", "ROUND(a.b,2)*1.13": "constant 1.13",
	} {
		if got := hidden(formula); got != want {
			t.Errorf("%s: %q, want %q", formula, got, want)
		}
	}
}

// figures holds the amounts of the samples against what the sample
// disputes are known to come to.
func figures(t *testing.T, dir string) {
	for path, want := range map[string]map[string]string{
		"a-zh.xlsx":   {"loss_by_customer.loss": "8979", "infringer_profit.gain": "-43962", "infringer_profit.profit_without": "2208", "statutory.cap": "5000000", "enforcement_costs.costs_total": "34640", "comparison.fee": "7300"},
		"b-en.xlsx":   {"loss_by_units.loss": "71080", "infringer_profit.gain": "28432", "penalty.as_confidentiality": "0", "penalty.as_non_compete": "100000", "penalty.as_undertaking": "100000", "penalty.valid_penalty": "0", "penalty.contract_gross": "71080", "statutory.cap": "1000000"},
		"c-both.xlsx": {"penalty.agreed_penalty": "300000", "penalty.received": "100000", "penalty.contract_loss": "180000", "penalty.penalty_outstanding": "200000", "infringer_profit.gain": "260000", "comparison.outstanding": "224600"},
	} {
		b, err := readWorkbook(filepath.Join(dir, path))
		if err != nil {
			t.Fatal(err)
		}
		for line, amount := range want {
			sheet, ref, ok := strings.Cut(b.names[line], "!")
			cell := b.cells[strings.Trim(sheet, "'")][strings.ReplaceAll(ref, "$", "")]
			if !ok || cell == nil || cell.scalar().String() != amount {
				t.Errorf("%s: %s is %v, not %s", path, line, readString(cell), amount)
			}
		}
	}
}
