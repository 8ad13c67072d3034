package cases_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"

	"redress/assets"
	"redress/cases"
	"redress/cases/store"
	"redress/cases/vault"
	"redress/damages"
	"redress/internal/civil"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"
)

type sampleClock struct{}

func (sampleClock) Now() time.Time { return time.Date(2026, 9, 30, 9, 0, 0, 0, time.UTC) }

type sampleIDs struct{ n int }

func (i *sampleIDs) NewID() string { i.n++; return fmt.Sprintf("fresh-%d", i.n) }

// eachSample installs every sample dispute into a workspace of its own.
func eachSample(t *testing.T, f func(t *testing.T, fsys fs.FS, s *cases.Service, file *cases.CaseFile)) {
	t.Helper()
	folders, err := fs.ReadDir(assets.Samples(), ".")
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, folder := range folders {
		if !folder.IsDir() {
			continue
		}
		found++
		t.Run(folder.Name(), func(t *testing.T) {
			fsys, err := fs.Sub(assets.Samples(), folder.Name())
			if err != nil {
				t.Fatal(err)
			}
			s, file := installSample(t, fsys)
			f(t, fsys, s, file)
		})
	}
	if found == 0 {
		t.Fatal("no samples")
	}
}

func installSample(t *testing.T, fsys fs.FS) (*cases.Service, *cases.CaseFile) {
	t.Helper()
	ctx, root := context.Background(), t.TempDir()
	db, err := store.Open(ctx, filepath.Join(root, "redress.db"), sampleClock{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	files, err := vault.Open(filepath.Join(root, "files"))
	if err != nil {
		t.Fatal(err)
	}
	s := cases.New(db, files, &sampleIDs{}, sampleClock{}, "test")
	c, err := s.InstallSample(ctx, fsys)
	if err != nil {
		t.Fatalf("%v %v", err, err.(*cases.Error).Path)
	}
	file, err := s.CaseFile(ctx, c.ID)
	if err != nil {
		t.Fatal(err)
	}
	return s, file
}

// Every quote stands on its page, as the text of the PDF itself has it.
func TestSampleQuotes(t *testing.T) {
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Fatal("pdftotext is not installed: install poppler-utils, which reads the text of the sample evidence")
	}
	eachSample(t, func(t *testing.T, fsys fs.FS, _ *cases.Service, file *cases.CaseFile) {
		pages := samplePages(t, fsys, file)
		for _, x := range file.All(cases.KindExcerpt) {
			n, err := strconv.Atoi(x.Text("page"))
			of := pages[x.Ref("evidence")]
			if err != nil || n < 1 || n > len(of) {
				t.Errorf("%s: no page %q among %d", x.ID, x.Text("page"), len(of))
				continue
			}
			if quote := squashed(x.Text("quote")); quote == "" || !strings.Contains(of[n-1], quote) {
				t.Errorf("%s: page %d does not say %q", x.ID, n, x.Text("quote"))
			}
		}
	})
}

// samplePages reads the evidence of a sample: by evidence id, the text of each
// page without its spaces.
func samplePages(t *testing.T, fsys fs.FS, file *cases.CaseFile) map[string][]string {
	t.Helper()
	var in struct {
		Records []struct {
			ID    string
			Files []struct {
				Path  string
				Pages int
			}
		}
	}
	readSample(t, fsys, &in)
	out := map[string][]string{}
	for _, r := range in.Records {
		for _, f := range r.Files {
			pages := pdfPages(t, fsys, f.Path)
			if len(pages) != f.Pages {
				t.Errorf("%s has %d pages, not %d", f.Path, len(pages), f.Pages)
			}
			for i, p := range pages {
				if !strings.Contains(p, squashed("示例文件·为演示编写 / Sample document, written for demonstration")) {
					t.Errorf("%s, page %d, does not say that it is a sample", f.Path, i+1)
				}
			}
			out[r.ID] = append(out[r.ID], pages...)
		}
	}
	for _, e := range file.All(cases.KindEvidence) {
		if len(out[e.ID]) == 0 {
			t.Errorf("%s has no file", e.ID)
		}
	}
	return out
}

func pdfPages(t *testing.T, fsys fs.FS, name string) []string {
	t.Helper()
	body, err := fs.ReadFile(fsys, name)
	if err != nil {
		t.Fatal(err)
	}
	if len(body) > 150_000 {
		t.Errorf("%s has %d bytes", name, len(body))
	}
	cmd := exec.Command("pdftotext", "-layout", "-enc", "UTF-8", "-", "-")
	cmd.Stdin = bytes.NewReader(body)
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("pdftotext %s: %v", name, err)
	}
	var pages []string
	for page := range strings.SplitSeq(strings.TrimSuffix(string(out), "\f"), "\f") {
		pages = append(pages, squashed(page))
	}
	return pages
}

// squashed is text without its spaces, wide and narrow forms alike.
func squashed(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, norm.NFKC.String(s))
}

// What no report gives is an assumption, and says so in both languages.
func TestSampleAssumptions(t *testing.T) {
	eachSample(t, func(t *testing.T, _ fs.FS, _ *cases.Service, file *cases.CaseFile) {
		if file.Case.Text("sample") == "" {
			t.Error("the case is not marked as a sample")
		}
		for _, r := range append([]cases.Record{file.Case}, file.Records...) {
			isEstimate := r.Text("how") == "estimate"
			why := r.Bilingual("assumption")
			if isEstimate && why.IsZero() {
				t.Errorf("%s is an estimate without an assumption", r.ID)
			}
			if !why.IsZero() && (!strings.Contains(why.ZH, "示例假设") || !strings.Contains(strings.ToLower(why.EN), "assumption of the sample")) {
				t.Errorf("%s does not say in both languages that it is an assumption of the sample: %v", r.ID, why)
			}
		}
	})
}

// The samples come out as their reports and assumptions say, and as each tells
// in its notes.
func TestSampleOutcomes(t *testing.T) {
	want := map[string]map[string]string{
		"wine-customers": {
			"loss_by_customer": "8979 assumed", "infringer_profit": "-43962 barred", "statutory": "365360 assumed", "comparison.principal_total": "400000 assumed",
			"performance.if_kept": "40000 assumed", "performance.doubled": "1277.5 assumed", "performance.if_broken": "41277.5 assumed", "performance.difference": "0 assumed",
			"penalty": "barred", "enforcement_costs": "34640 assumed", "infringer_profit.profit_without": "2208 assumed",
			"statutory.cap": "5000000 complete", "comparison.fee": "7300 complete",
		},
		"patent-agent": {
			"loss_by_units": "71080 assumed", "infringer_profit": "28432 assumed", "penalty": "barred", "enforcement_costs": "30000 assumed",
			"penalty.as_confidentiality": "0 complete", "penalty.as_non_compete": "100000 complete", "penalty.as_undertaking": "100000 complete",
			"penalty.valid_penalty": "0 complete", "penalty.contract_gross": "71080 assumed", "statutory.cap": "1000000 complete", "statutory.minimum": "10000 complete",
		},
		"contract-clause": {
			"loss_by_units": "180000 assumed", "infringer_profit": "260000 assumed", "penalty": "200000 assumed", "enforcement_costs": "24600 assumed",
			"penalty.agreed_gain": "260000 assumed", "penalty.received": "100000 assumed", "comparison.outstanding": "224600 assumed",
		},
	}
	eachSample(t, func(t *testing.T, _ fs.FS, s *cases.Service, file *cases.CaseFile) {
		c, err := s.ClaimOf(context.Background(), file)
		if err != nil {
			t.Fatal(err)
		}
		if len(c.Skipped) > 0 {
			t.Errorf("no option for %v", c.Skipped)
		}
		o, err := damages.Compute(c.Claim, nil)
		if err != nil {
			t.Fatal(err)
		}
		got := outcomes(o, want[file.Case.Text("sample")])
		if diff := cmp.Diff(want[file.Case.Text("sample")], got); diff != "" {
			t.Error(diff)
		}
	})
}

// outcomes are the options worked out and the lines asked for, each with its
// state; of an option without a result the state alone.
func outcomes(o *damages.Outcome, asked map[string]string) map[string]string {
	got := map[string]string{}
	said := func(r damages.Result, state string) string {
		if r.State == damages.Missing {
			return state
		}
		return r.Value.Number.String() + " " + state
	}
	for _, option := range o.Options {
		got[option.ID] = said(o.Computation.Result(option.Result), string(option.State))
	}
	for id := range got {
		if asked[id] == "barred" {
			got[id] = strings.Fields(got[id])[len(strings.Fields(got[id]))-1]
		}
		if _, ok := asked[id]; !ok {
			delete(got, id)
		}
	}
	for id := range asked {
		if strings.Contains(id, ".") {
			r := o.Computation.Result(id)
			got[id] = said(r, fmt.Sprint(r.State))
		}
	}
	return got
}

// Every page that shows a sample in one language finds its words.
func TestSampleWordsInBothLanguages(t *testing.T) {
	eachSample(t, func(t *testing.T, _ fs.FS, _ *cases.Service, file *cases.CaseFile) {
		for _, r := range append([]cases.Record{file.Case}, file.Records...) {
			for _, f := range cases.EntityOf(r.Kind).Fields {
				if words := r.Bilingual(f.ID); f.Type == cases.Bilingual && r.Has(f.ID) && (words.ZH == "" || words.EN == "") {
					t.Errorf("%s: %s lacks a language: %v", r.ID, f.ID, words)
				}
			}
		}
	})
}

// The program knows nothing of its samples: neither their names nor their
// figures stand in its code.
func TestNoSampleValueInCode(t *testing.T) {
	literals := codeLiterals(t)
	eachSample(t, func(t *testing.T, _ fs.FS, _ *cases.Service, file *cases.CaseFile) {
		for value, where := range sampleValues(file) {
			if at := literals[value]; at != "" {
				t.Errorf("%s: %q of %s", at, value, where)
			}
		}
	})
}

// sampleValues are the values by which a sample could be known: ids, names,
// quotes, and figures that are no round number of the law.
func sampleValues(file *cases.CaseFile) map[string]string {
	out := map[string]string{file.Case.ID: file.Case.ID, file.Case.Text("number"): file.Case.ID, file.Case.Text("sample"): file.Case.ID}
	for _, r := range file.Records {
		out[r.ID] = r.ID
		name := r.Bilingual("name")
		if r.Kind == cases.KindParty {
			out[name.ZH], out[name.EN] = r.ID, r.ID
		}
		out[r.Text("quote")] = r.ID
		for _, field := range []string{"value", "amount"} {
			figure := strings.TrimSuffix(r.Text(field), ".00")
			if len(figure) > 3 && !strings.HasPrefix(figure, "0.") && !strings.HasSuffix(figure, "000") {
				out[figure], out[figure+".00"] = r.ID, r.ID
			}
		}
	}
	maps.DeleteFunc(out, func(value, _ string) bool { return value == "" || value == ".00" })
	return out
}

// onlyForTests are folders whose code is no part of the program.
var onlyForTests = []string{"../cases/store/storetest", "../internal/randomsheets", "../internal/archtest", "../internal/windowtest"}

// codeLiterals are the texts and numbers of the program's code, tests excepted,
// and where each stands.
func codeLiterals(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir("..", func(name string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() && slices.Contains(onlyForTests, filepath.ToSlash(name)) {
			return fs.SkipDir
		}
		if err != nil || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return err
		}
		body, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		fset := token.NewFileSet()
		tree, err := parser.ParseFile(fset, name, body, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok {
				value := strings.ReplaceAll(lit.Value, "_", "")
				if said, err := strconv.Unquote(lit.Value); err == nil {
					value = said
				}
				out[value] = fset.Position(lit.Pos()).String()
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// The change record of a workspace with a sample is whole, and a second
// installation changes nothing.
func TestSampleInstallsOnce(t *testing.T) {
	eachSample(t, func(t *testing.T, fsys fs.FS, s *cases.Service, file *cases.CaseFile) {
		if _, err := s.InstallSample(context.Background(), fsys); err != nil {
			t.Fatal(err)
		}
		again, err := s.CaseFile(context.Background(), file.Case.ID)
		if err != nil {
			t.Fatal(err)
		}
		if again.Head != file.Head || len(again.Records) != len(file.Records) {
			t.Error("installed twice")
		}
	})
}

func readSample(t *testing.T, fsys fs.FS, into any) {
	t.Helper()
	body, err := fs.ReadFile(fsys, "case.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(body, into); err != nil {
		t.Fatal(err)
	}
}

// The deadlines of the samples end on the days that their rules give.
func TestSampleDeadlines(t *testing.T) {
	table, err := civil.ParseCalendar(assets.Holidays)
	if err != nil {
		t.Fatal(err)
	}
	eachSample(t, func(t *testing.T, _ fs.FS, s *cases.Service, file *cases.CaseFile) {
		s = s.WithHolidays(func() (civil.Calendar, error) { return table, nil })
		for _, d := range file.All(cases.KindDeadline) {
			typed := map[string]string{"name": "x"}
			for _, id := range []string{"rule", "trigger_on"} {
				typed[id] = d.Text(id)
			}
			made, err := s.Create(t.Context(), file.Case.ID, cases.KindDeadline, typed)
			if err != nil {
				t.Fatal(err)
			}
			if d.Text("rule") != "agreed" && (made.Text("due_on") != d.Text("due_on") || made.Text("computed_on") != d.Text("computed_on")) {
				t.Errorf("%s: %s to %s, its rule gives %s to %s", d.ID, d.Text("computed_on"), d.Text("due_on"), made.Text("computed_on"), made.Text("due_on"))
			}
		}
	})
}
