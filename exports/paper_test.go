package exports

import (
	"html"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"redress/damages"
	"redress/internal/text"
)

// Links stand on short cells: LibreOffice neither wraps the words of a link nor
// keeps their second line.
func TestLinksStandOnShortCells(t *testing.T) {
	for _, name := range []string{"a-wine-customers", "scenarios", "lacking"} {
		p := plan(bookMade(t, name, Making{Lang: text.Both}))
		for _, pg := range p.pages[1:] {
			for i, r := range pg.rows {
				for _, c := range r.cells {
					if c.link != "" && (strings.Contains(c.words, "\n") || text.DisplayWidth(c.words) > 9) {
						t.Errorf("%s %s row %d: a link of %q", name, pg.name, i+1, c.words)
					}
				}
			}
		}
	}
}

// Chinese capitals say what the digits say; where an input is changed they say
// that they do not.
func TestCapitalsFollowTheAmount(t *testing.T) {
	path := written(t, bookMade(t, "a-wine-customers", Making{Lang: text.ZH}))
	b, err := readWorkbook(path)
	if err != nil {
		t.Fatal(err)
	}
	stale := func() (n, all int) {
		in := newInterpreter(b)
		for ref, c := range b.cells["汇总"] {
			if strings.HasPrefix(c.words, "人民币") {
				all++
				if v, err := in.cell("汇总", ref); err == nil && v.words == capitalStale.ZH {
					n++
				}
			}
		}
		return n, all
	}
	if n, all := stale(); n > 0 || all < 2 {
		t.Fatalf("as made %d of %d capitals are stale", n, all)
	}
	sheet, ref, _ := strings.Cut(strings.ReplaceAll(b.names["discretion.amount"], "$", ""), "!")
	c := b.cells[strings.Trim(sheet, "'")][ref]
	if c == nil || c.formula != "" {
		t.Fatalf("%q is no input", b.names["discretion.amount"])
	}
	c.number = c.number.Add(decimal.New(1000, 0))
	if n, _ := stale(); n == 0 {
		t.Error("an amount was changed and its capitals stay")
	}
}

// What is said to the author, to add or check or weigh something, is not for the
// court.
func TestTheCourtIsNotAdvised(t *testing.T) {
	for _, name := range []string{"scenarios", "enforcement-costs", "gain-avoided-cost"} {
		b := bookMade(t, name, Making{Lang: text.ZH, ForCourt: true})
		var notes []damages.Note
		for _, o := range b.Outcome.Options {
			notes = append(notes, o.Warnings...)
		}
		if notes = append(notes, b.Outcome.Notes...); len(notes) == 0 {
			t.Fatalf("%s has no notes", name)
		}
		wb, err := readWorkbook(written(t, b))
		if err != nil {
			t.Fatal(err)
		}
		for _, sheet := range wb.sheets {
			for ref, c := range wb.cells[sheet] {
				if slices.ContainsFunc(notes, func(n damages.Note) bool { return strings.Contains(c.words, n.Text.ZH) }) {
					t.Errorf("%s %s!%s advises the court: %s", name, sheet, ref, c.words)
				}
			}
		}
	}
}

// On paper the verification list is what it is and how many rows it has: its
// rows are of use in the file alone.
func TestTheListIsNotPrinted(t *testing.T) {
	path := written(t, bookMade(t, "discretionary", Making{Lang: text.EN}))
	said := wordsOf(t, path, checklistTitle.EN)
	area := ""
	rewritten(t, path, t.TempDir()+"/same.xlsx", func(part string, b []byte) []byte {
		if part == "xl/workbook.xml" {
			area = html.UnescapeString(string(b))
		}
		return b
	})
	if !strings.Contains(area, `'Verification list'!$A$1:$D$3<`) || !strings.Contains(said, "not printed") {
		t.Errorf("the list is printed: %q", said[:min(len(said), 200)])
	}
}

// A column of figures is as wide as the longest of them: what does not fit is
// printed as ###.
func TestFiguresFitTheirColumns(t *testing.T) {
	claims, err := filepath.Glob(claimsOfDamages + "claims/*.json")
	if err != nil || len(claims) == 0 {
		t.Fatal(err)
	}
	for _, claim := range claims {
		name := strings.TrimSuffix(filepath.Base(claim), ".json")
		p := plan(bookMade(t, name, Making{Lang: text.ZH}))
		for _, pg := range p.pages {
			fits := func(r row) error {
				for j, c := range r.cells {
					if c.value == nil || !counts(c.unit) || c.span > 1 {
						continue
					}
					if need := float64(room(c.value.Number, c.unit)) + 0.5; need > pg.widths[j] {
						t.Errorf("%s %s: %s needs %v of %v", name, pg.name, c.value.Number, need, pg.widths[j])
					}
				}
				return nil
			}
			for _, r := range pg.rows {
				_ = fits(r)
			}
			if pg.bulk != nil {
				if err := pg.bulk(fits); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}

// Every constant has an article of law or says in words what it is.
func TestEveryConstantHasASource(t *testing.T) {
	for _, name := range []string{"a-wine-customers", "distinct-acts", "punitive-worked", "court-costs", "reference-worked", "non-compete"} {
		b := bookMade(t, name, Making{Lang: text.ZH})
		for _, s := range b.Outcome.Computation.Sheets.All {
			for _, l := range s.Lines {
				if l.Kind == damages.Constant && len(l.Cites) == 0 && l.Note.IsZero() && (l.Given.Source.Known == damages.OfLaw || l.Given.Source.Known == "") {
					t.Errorf("%s: %s.%s, %s, stands on nothing", name, s.ID, l.ID, l.Label.ZH)
				}
			}
		}
	}
}
