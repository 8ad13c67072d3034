// Package archtest holds the house together: which room may import which, and
// what no room may do. It reads the source of the whole tree once, under every
// build tag, and compiles nothing, so a room that does not build yet is
// checked all the same.
//
// Each ban has a folder under testdata that breaks it; the test proves that
// every break is reported, on its line, and nothing else is.
package archtest

import (
	"cmp"
	"fmt"
	"slices"
)

// A Finding is one place that breaks one rule of the house.
type Finding struct {
	Ban  string // the name of the rule, as in bans
	Path string // of the file, from the root of the tree, with slashes
	Line int
	Says string
}

func (f Finding) String() string {
	return fmt.Sprintf("%s:%d: %s: %s", f.Path, f.Line, f.Ban, f.Says)
}

// A ban looks at one file and reports each place that breaks it.
type ban struct {
	name  string
	check func(*file) []Finding
}

var bans = []ban{
	{"imports", checkImports},
	{"fyne", checkFyne},
	{"sql", checkSQL},
	{"workbook", checkWorkbook},
	{"float", checkFloat},
	{"clock", checkClock},
	{"goroutine", checkGoroutine},
	{"network", checkNetwork},
	{"headless", checkHeadless},
	{"literal", checkLiteral},
	{"length", checkLength},
	{"names", checkNames},
}

// Check reads the tree under root and returns what breaks the rules, in order
// of path and line. The error says that a file could not be read or parsed.
func Check(root string) ([]Finding, error) {
	files, err := readTree(root)
	if err != nil {
		return nil, err
	}
	var found []Finding
	for _, f := range files {
		for _, b := range bans {
			for _, finding := range b.check(f) {
				finding.Ban, finding.Path = b.name, f.path
				found = append(found, finding)
			}
		}
	}
	slices.SortFunc(found, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Ban, b.Ban))
	})
	return found, nil
}
