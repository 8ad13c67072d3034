//go:build headless

package main

import (
	"cmp"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"redress/cases"
	"redress/damages"
	"redress/damages/law"
	"redress/internal/cli"
)

var update = flag.Bool("update", false, "write docs/law.md and the list of tests anew")

const testedFile = "internal/cli/tested.txt"

var ruleInText = regexp.MustCompile(`\bR\d{2}(\.[a-z]+)?\b`)

// testsByRule finds for each rule the tests that exercise it: a test that names
// the rule in its comment or its body, and a claim, held against its golden
// file, whose figures rest on the rule; with them the options that do, and what
// cites each article. That a rule exists is no test of it.
func testsByRule(t *testing.T) string {
	t.Helper()
	found := map[string]bool{}
	err := filepath.WalkDir("damages", func(path string, _ fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case strings.HasSuffix(path, "_test.go"):
			return testsNaming(path, found)
		case filepath.Dir(path) == "damages" && strings.HasSuffix(path, ".go"):
			return articlesWritten(path, found)
		case filepath.Base(filepath.Dir(path)) == "claims" && strings.HasSuffix(path, ".json"):
			return claimRules(path, found)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	citedByForms(found)
	lines := slices.SortedFunc(maps.Keys(found), cmp.Compare)
	return strings.Join(lines, "\n") + "\n"
}

func testsNaming(path string, found map[string]bool) error {
	source, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, path, source, parser.ParseComments)
	if err != nil {
		return err
	}
	for _, d := range file.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok || !strings.HasPrefix(f.Name.Name, "Test") {
			continue
		}
		from := f.Pos()
		if f.Doc != nil {
			from = f.Doc.Pos()
		}
		for _, id := range ruleInText.FindAllString(string(source[set.Position(from).Offset:set.Position(f.End()).Offset]), -1) {
			if _, ok := law.Default().Rule(id); ok {
				found[fmt.Sprintf("%s %s %s", id, filepath.ToSlash(path), f.Name.Name)] = true
			}
		}
	}
	return nil
}

// claimRules works the claim out and takes what its options and its comparison
// drew.
func claimRules(path string, found map[string]bool) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	claim, err := damages.ReadClaim(b, func(name string) (io.ReadCloser, error) { return os.Open(filepath.Join(filepath.Dir(path), name)) })
	if err != nil {
		return err
	}
	out, err := damages.Compute(claim, nil)
	if err != nil {
		return err
	}
	drew := func(kind string, rules, articles []string) {
		for _, id := range rules {
			found[fmt.Sprintf("%s %s %s", id, filepath.ToSlash(path), "TestClaims")] = true
			found[fmt.Sprintf("%s option %s", id, kind)] = true
		}
		for _, id := range articles {
			found[fmt.Sprintf("article %s option %s", id, kind)] = true
		}
	}
	for _, o := range out.Options {
		drew(o.Kind, o.Drawn(), articlesOf(out, o))
	}
	drew(damages.ComparisonSheet, out.Drawn(), sheetArticles(out, damages.ComparisonSheet))
	return nil
}

// articlesOf are the articles that an option cites itself, anywhere.
func articlesOf(out *damages.Outcome, o *damages.Option) []string {
	all := sheetArticles(out, o.Sheet)
	for _, x := range o.Bars {
		all = append(all, x.Cites...)
	}
	for _, x := range o.Warnings {
		all = append(all, x.Cites...)
	}
	return append(all, o.Cites...)
}

func sheetArticles(out *damages.Outcome, id string) []string {
	sheet, ok := out.Computation.Sheets.Sheet(id)
	if !ok {
		return nil
	}
	var all []string
	for _, l := range sheet.Lines {
		all = append(all, l.Cites...)
	}
	for _, t := range sheet.Tables {
		for _, c := range t.Columns {
			all = append(all, c.Cites...)
		}
	}
	return all
}

// articlesWritten are the articles that a source file names itself, for the
// choices that no kept claim makes.
func articlesWritten(path string, found map[string]bool) error {
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
	if err != nil {
		return err
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			if id := strings.Trim(lit.Value, `"`); id != "" {
				if _, there := law.Default().Lookup(id); there {
					found[fmt.Sprintf("article %s source %s", id, filepath.ToSlash(path))] = true
				}
			}
		}
		return true
	})
	return nil
}

// citedByForms are the articles that the forms of a case file answer to.
func citedByForms(found map[string]bool) {
	for _, e := range cases.Entities() {
		for _, f := range e.Fields {
			for _, id := range f.Cites {
				found[fmt.Sprintf("article %s form %s.%s", id, e.Kind, f.ID)] = true
			}
		}
	}
}

// TestLawPage holds the list of tests and docs/law.md against the law and the
// tests there are. Written anew by: go test -tags headless . -run LawPage
// -update, twice where the list changed, since the page is built with the list.
func TestLawPage(t *testing.T) {
	tests := testsByRule(t)
	for _, f := range []struct{ path, want string }{{testedFile, tests}, {"docs/law.md", cli.LawPageWith(tests)}} {
		if *update {
			if err := os.WriteFile(f.path, []byte(f.want), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		got, err := os.ReadFile(f.path)
		if err != nil || string(got) != f.want {
			t.Errorf("%s is stale (%v): go test -tags headless . -run LawPage -update, and read what changed", f.path, err)
		}
	}
}

// TestEveryRuleIsExercised: a rule that no test touches is a claim nobody
// checked.
func TestEveryRuleIsExercised(t *testing.T) {
	list := testsByRule(t)
	for _, rule := range law.Default().Rules() {
		if !regexp.MustCompile(`(?m)^` + regexp.QuoteMeta(rule.ID) + ` damages/`).MatchString(list) {
			t.Errorf("no test exercises %s %s", rule.ID, rule.Title.EN)
		}
	}
}
