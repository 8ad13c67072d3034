package archtest

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTheHouseKeepsItsRules(t *testing.T) {
	found, err := Check(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	for _, finding := range found {
		t.Error(finding)
	}
}

func TestAnEmptyTreeKeepsEveryRule(t *testing.T) {
	found, err := Check(t.TempDir())
	if err != nil || len(found) != 0 {
		t.Errorf("found %v, %v", found, err)
	}
}

// In a fixture, a line that breaks a rule ends in "// want: " and the rule's
// name; every other line keeps them all.
func TestEveryBreakInAFixtureIsReportedAndNothingElse(t *testing.T) {
	for _, b := range bans {
		t.Run(b.name, func(t *testing.T) {
			root := filepath.Join("testdata", b.name)
			want := wanted(t, root)
			if !slices.ContainsFunc(want, func(line string) bool { return strings.HasSuffix(line, " "+b.name) }) {
				t.Fatalf("no file under %s breaks the rule", root)
			}
			found, err := Check(root)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, f := range found {
				got = append(got, fmt.Sprintf("%s:%d %s", f.Path, f.Line, f.Ban))
			}
			slices.Sort(got)
			if diff := cmp.Diff(want, slices.Compact(got)); diff != "" {
				t.Errorf("(-wanted +reported)\n%s", diff)
			}
		})
	}
}

func TestEveryFixtureBelongsToARule(t *testing.T) {
	folders, err := os.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range folders {
		if !slices.ContainsFunc(bans, func(b ban) bool { return b.name == folder.Name() }) {
			t.Errorf("no rule is called %s", folder.Name())
		}
	}
}

// The table of rooms in the design holds no circle, so neither may ours.
func TestRoomsImportDownwardsOnly(t *testing.T) {
	for room, targets := range mayImport {
		for _, target := range targets {
			below, known := mayImport[target]
			if !known {
				t.Errorf("%s may import %s, which is no room", room, target)
			}
			if slices.Contains(below, room) {
				t.Errorf("%s and %s may import each other", room, target)
			}
			for _, deeper := range below {
				if !slices.Contains(targets, deeper) && deeper != "assets" {
					t.Errorf("%s may import %s, but not %s below it", room, target, deeper)
				}
			}
		}
	}
}

var wantMark = regexp.MustCompile(`// want: (\w+)$`)

// wanted reads the marks of a fixture as "path:line rule", sorted.
func wanted(t *testing.T, root string) []string {
	t.Helper()
	var want []string
	err := filepath.WalkDir(root, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		source, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, path)
		for i, line := range strings.Split(string(source), "\n") {
			if mark := wantMark.FindStringSubmatch(line); mark != nil {
				want = append(want, fmt.Sprintf("%s:%d %s", filepath.ToSlash(rel), i+1, mark[1]))
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(want)
	return want
}
