package exports

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"redress/internal/text"
)

// What keeps a reader from what the cells say is told as an alteration, though no
// cell was changed.
func TestADisguisedBookIsTold(t *testing.T) {
	path := written(t, bookMade(t, "a-wine-customers", Making{Lang: text.ZH}))
	swap := func(pattern, with string) func(string) string {
		return func(s string) string { return regexp.MustCompile(pattern).ReplaceAllString(s, with) }
	}
	for what, c := range map[string]struct {
		part  string
		alter func(string) string
		told  string
	}{
		"a hidden row":         {"xl/worksheets/sheet2.xml", swap(`<row r="7"`, `<row hidden="1" r="7"`), "hidden"},
		"a hidden column":      {"xl/worksheets/sheet2.xml", swap(`<col min="4"`, `<col hidden="1" min="4"`), "hidden"},
		"a hidden sheet":       {"xl/workbook.xml", swap(`<sheet name="假设与待证"`, `<sheet name="假设与待证" state="hidden"`), "hidden"},
		"other digits":         {"xl/styles.xml", swap(`#,##0\.00;\[Red\]-#,##0\.00`, `&quot;900,000.00&quot;`), "format"},
		"thousands left out":   {"xl/styles.xml", swap(`"#,##0\.00;\[Red\]-#,##0\.00"`, `"#,##0.00,"`), "format"},
		"nothing shown":        {"xl/styles.xml", swap(`"#,##0\.00;\[Red\]-#,##0\.00"`, `";;;"`), "format"},
		"a conditional format": {"xl/worksheets/sheet2.xml", swap(`<hyperlinks>`, `<conditionalFormatting sqref="A1"></conditionalFormatting><hyperlinks>`), "format"},
		"a name led elsewhere": {"xl/workbook.xml", swap(`(name="discretion\.award"[^>]*>[^<]*)\$E\$10`, `$1$$E$$7`), "name"},
	} {
		altered, hit := filepath.Join(t.TempDir(), "altered.xlsx"), false
		rewritten(t, path, altered, func(part string, b []byte) []byte {
			if part != c.part {
				return b
			}
			out := c.alter(string(b))
			hit = hit || out != string(b)
			return []byte(out)
		})
		rep, err := Verify(altered)
		if err != nil || !hit {
			t.Errorf("%s: altered %v, %v", what, hit, err)
			continue
		}
		told := false
		for _, change := range rep.Changes {
			told = told || change.What == c.told && !strings.Contains(change.Text().EN, ": :")
		}
		if !told {
			t.Errorf("%s is not told: %v", what, firstChanges(rep))
		}
	}
}
