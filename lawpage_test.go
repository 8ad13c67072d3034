//go:build headless

package main

import (
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/cli"
)

var update = flag.Bool("update", false, "write docs/law.md and the list of tests anew")

const testedFile = "internal/cli/tested.txt"

var ruleInText = regexp.MustCompile(`\bR\d{2}(\.[a-z]+)?\b`)

// testsByRule finds for each rule the tests that exercise it: a test that names
// the rule in its comment or its body, and a claim, held against its golden
// file, that asks for an option resting on the rule.
func testsByRule(t *testing.T) string {
	t.Helper()
	found := map[string]bool{}
	err := filepath.WalkDir("damages", func(path string, _ fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case strings.HasSuffix(path, "_test.go"):
			return testsNaming(path, found)
		case filepath.Base(filepath.Dir(path)) == "claims" && strings.HasSuffix(path, ".json"):
			return claimRules(path, found)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
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

func claimRules(path string, found map[string]bool) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var claim struct{ Options []struct{ Kind string } }
	if err := json.Unmarshal(b, &claim); err != nil {
		return err
	}
	for _, o := range claim.Options {
		kind, _ := damages.KindOf(o.Kind)
		for _, id := range kind.Rules {
			found[fmt.Sprintf("%s %s %s", id, filepath.ToSlash(path), "TestClaims")] = true
		}
	}
	return nil
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
		if !strings.Contains("\n"+list, "\n"+rule.ID+" ") {
			t.Errorf("no test exercises %s %s", rule.ID, rule.Title.EN)
		}
	}
}
