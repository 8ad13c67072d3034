package damages_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/text"
)

var update = flag.Bool("update", false, "write the golden files anew; read every difference before it is committed")

const claimsFolder = "testdata/claims"

// openTable opens a CSV beside the claim files.
func openTable(name string) (io.ReadCloser, error) {
	return os.Open(filepath.Join(claimsFolder, name))
}

func claimFile(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(claimsFolder, name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func readClaim(t testing.TB, b []byte) *damages.Claim {
	t.Helper()
	c, err := damages.ReadClaim(b, openTable)
	if err != nil {
		t.Fatal(err)
	}
	c.Published = published(t)
	return c
}

func compute(t testing.TB, c *damages.Claim) *damages.Outcome {
	t.Helper()
	out, err := damages.Compute(c, nil)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// patched is a claim file with values changed by JSON Pointer; nil removes.
func patched(t testing.TB, b []byte, changes map[string]any) []byte {
	t.Helper()
	var whole any
	if err := json.Unmarshal(b, &whole); err != nil {
		t.Fatal(err)
	}
	for _, pointer := range slices.Sorted(maps.Keys(changes)) {
		value := changes[pointer]
		steps := strings.Split(strings.TrimPrefix(pointer, "/"), "/")
		at := whole
		for _, step := range steps[:len(steps)-1] {
			at = descend(t, at, step, pointer)
		}
		last := steps[len(steps)-1]
		switch m := at.(type) {
		case map[string]any:
			if m[last] = value; value == nil {
				delete(m, last)
			}
		case []any:
			if i := index(t, last, pointer); i < len(m) {
				m[i] = value
			} else { // one more at the end: its list is put anew
				whole = put(t, whole, steps[:len(steps)-1], append(m, value))
			}
		}
	}
	out, err := json.Marshal(whole)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// put gives a list that has grown to what holds it.
func put(t testing.TB, whole any, steps []string, list []any) any {
	t.Helper()
	at := whole
	for _, step := range steps[:len(steps)-1] {
		at = descend(t, at, step, strings.Join(steps, "/"))
	}
	at.(map[string]any)[steps[len(steps)-1]] = list
	return whole
}

func descend(t testing.TB, at any, step, pointer string) any {
	t.Helper()
	switch m := at.(type) {
	case map[string]any:
		if m[step] == nil {
			m[step] = map[string]any{}
		}
		return m[step]
	case []any:
		return m[index(t, step, pointer)]
	}
	t.Fatalf("no %s on the way of %s", step, pointer)
	return nil
}

func index(t testing.TB, step, pointer string) int {
	t.Helper()
	var i int
	if _, err := fmt.Sscan(step, &i); err != nil {
		t.Fatalf("%s: %v", pointer, err)
	}
	return i
}

// golden holds text against a file beside the test.
func golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (go test -update writes it)", err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("%s (− as kept, + as computed now):\n%s", path, diff)
	}
}

// report is an outcome as a lawyer would read it, in both languages.
func report(out *damages.Outcome) string {
	var b strings.Builder
	for _, lang := range []text.Lang{text.ZH, text.EN} {
		fmt.Fprintf(&b, "######## %s\n", out.Claim.Name.In(lang))
		for _, c := range out.Conflicts {
			fmt.Fprintf(&b, "%s %s\n", map[bool]string{true: "✕✕", false: "✓✓"}[c.Blocking()], c.Text().In(lang))
		}
		for _, o := range out.Options {
			reportOption(&b, out, o, lang)
		}
		for _, s := range out.Computation.Sheets.All {
			fmt.Fprintf(&b, "\n== %s [%s]\n", s.Title.In(lang), s.ID)
			for i := range s.Lines {
				full := damages.FullID(s.ID, s.Lines[i].ID)
				r := out.Computation.Result(full)
				fmt.Fprintf(&b, "%s%s\n", out.Computation.Sentence(full, lang), mark(r, lang))
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}

// mark says of a line what its value alone does not.
func mark(r damages.Result, lang text.Lang) string {
	out := ""
	if r.State == damages.Assumed {
		out = "  [" + damages.AssumedWord.In(lang) + "]"
	}
	if r.AtLeast != nil {
		out += fmt.Sprintf("  [≥ %s, %d]", r.AtLeast.Value.Number, r.AtLeast.Open)
	}
	if len(r.Lacks) > 0 {
		out += "  [" + damages.MissingWord.In(lang) + ": " + strings.Join(r.Lacks, ", ") + "]"
	}
	return out
}

func reportOption(b *strings.Builder, out *damages.Outcome, o *damages.Option, lang text.Lang) {
	line, _ := out.Computation.Sheets.Line(o.Result)
	fmt.Fprintf(b, "\n%s [%s, %s] %s ＝ %s, %s\n", o.Title.In(lang), o.ID, o.Route.Title().In(lang), line.Label.In(lang),
		damages.ShowResult(out.Amount(o), line, lang), o.State.Title().In(lang))
	say := func(sign, words string, cites []string) {
		if words != "" {
			fmt.Fprintf(b, "  %s %s%s\n", sign, words, articles(cites, lang))
		}
	}
	say("#", o.Place.In(lang), nil)
	say("←", o.Left.In(lang), nil)
	for _, x := range o.Bars {
		say("✕", x.Reason.In(lang), x.Cites)
	}
	for _, x := range o.Lacks {
		say("?", x.Label.In(lang)+": "+x.Prove.In(lang), nil)
	}
	for _, x := range o.Warnings {
		say("!", x.Text.In(lang), x.Cites)
	}
	for _, x := range o.Readings {
		words := x.Title.In(lang) + ": " + damages.ShowResult(out.Computation.Result(x.Line), line, lang)
		if x.Chosen {
			words += " *"
		}
		say("=", words, x.Cites)
	}
	say("§", strings.TrimSpace(articles(o.Cites, lang)), nil)
}

func articles(ids []string, lang text.Lang) string {
	if len(ids) == 0 {
		return ""
	}
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = law.Default().Cite(id).Text().In(lang)
	}
	return " 〔" + strings.Join(out, "; ") + "〕"
}

func claimNames(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob(claimsFolder + "/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no claims: %v", err)
	}
	for i, f := range files {
		files[i] = strings.TrimSuffix(filepath.Base(f), ".json")
	}
	return files
}

// TestClaims works out whole claims: the samples' disputes, the worked numbers
// of the legal reference, published judgments as worksheets of their author.
func TestClaims(t *testing.T) {
	for _, name := range claimNames(t) {
		t.Run(name, func(t *testing.T) {
			out, err := damages.Explore(compute(t, readClaim(t, claimFile(t, name))))
			if err != nil {
				t.Fatal(err)
			}
			golden(t, filepath.Join(claimsFolder, name+".txt"), report(out))
		})
	}
}

// TestClaimFileIsOneForm: a claim written by the program is read back as the
// same claim, to the byte, and comes to the same outcome.
func TestClaimFileIsOneForm(t *testing.T) {
	for _, name := range claimNames(t) {
		c := readClaim(t, claimFile(t, name))
		first, err := c.JSON()
		if err != nil {
			t.Fatal(err)
		}
		again := readClaim(t, first)
		second, err := again.JSON()
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(first, second) {
			t.Errorf("%s: written twice, two forms:\n%s", name, cmp.Diff(string(first), string(second)))
		}
		if diff := cmp.Diff(report(compute(t, c)), report(compute(t, again))); diff != "" {
			t.Errorf("%s: another outcome after writing and reading:\n%s", name, diff)
		}
	}
}
