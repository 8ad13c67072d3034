package exports

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"redress/damages"
	"redress/internal/text"
)

// An input that the program reads is told apart from one that is live, and the
// checks hold it against the program's own: changed in the workbook, the cell
// that says whether all agrees says no.
func TestFixedInputsAreMarkedAndChecked(t *testing.T) {
	p := plan(bookMade(t, "a-wine-customers", Making{Lang: text.ZH}))
	fixedLines, live := 0, 0
	for _, s := range p.sheets() {
		pg := p.options[s.ID]
		for i := range s.Lines {
			l := &s.Lines[i]
			if l.Kind != damages.Input || l.Given == nil {
				continue
			}
			at := p.lines[damages.FullID(s.ID, l.ID)]
			r := slices.IndexFunc(pg.rows, func(r row) bool {
				return len(r.cells) > valueColumn && r.cells[valueColumn-1].line == damages.FullID(s.ID, l.ID)
			})
			if r < 0 {
				t.Fatalf("%s has no row", at)
			}
			c := pg.rows[r].cells
			if l.Fixed {
				fixedLines++
				checked := slices.ContainsFunc(p.checks.rows, func(r row) bool { return len(r.cells) == 7 && r.cells[3].formula == damages.FullID(s.ID, l.ID) })
				if c[2].words != "固定输入" || c[valueColumn-1].style != fixed || !checked {
					t.Errorf("%s.%s: %q, %s, among the checks %v", s.ID, l.ID, c[2].words, c[valueColumn-1].style, checked)
				}
			} else if live++; c[2].words != "输入" || c[valueColumn-1].style != input {
				t.Errorf("%s.%s: %q, %s", s.ID, l.ID, c[2].words, c[valueColumn-1].style)
			}
		}
	}
	if fixedLines < 5 || live < 5 {
		t.Errorf("%d fixed, %d live", fixedLines, live)
	}
}

// Every input with evidence stands in the index under it, in the order of the
// catalogue and by page; the others stand last.
func TestTheIndexLeadsFromEvidenceToInputs(t *testing.T) {
	p := plan(bookMade(t, "a-wine-customers", Making{Lang: text.ZH}))
	want := 0
	for _, u := range p.uses() {
		if u.source.Evidence != "" {
			want++
		}
	}
	last, found, bare := 0, 0, false
	for _, r := range p.index.rows[p.index.header:] {
		if len(r.cells) < 8 {
			bare = true
			continue
		}
		at := slices.IndexFunc(p.catalogue(), func(e EvidenceItem) bool { return p.lang.number(e.Number) == r.cells[1].words })
		if at < 0 {
			if !bare {
				t.Errorf("%q before the inputs without evidence", r.cells[4].words)
			}
			continue
		}
		if found++; bare || at < last || r.cells[1].link == "" || r.cells[0].link == "" {
			t.Errorf("%q stands out of order or leads nowhere", r.cells[4].words)
		}
		last = at
	}
	if found != want || want < 3 {
		t.Errorf("%d inputs with evidence, %d in the index", want, found)
	}
}

// A table of the claim that several options read is put in once: the second
// printing of its figures reads the first.
func TestFiguresArePutInOnce(t *testing.T) {
	p := plan(bookMade(t, "gain-statements", Making{Lang: text.ZH}))
	given := map[string]int{}
	for _, s := range p.sheets() {
		for _, table := range s.Tables {
			err := p.tables[s.ID+"."+table.ID].bulk(func(r row) error {
				for j, c := range r.cells[1:] {
					if table.Columns[j].Expr == nil && c.value != nil && c.formula == "" && table.Source.Known != damages.OfLaw {
						given[fmt.Sprintf("%s row %d %s", table.Hash, r.line, table.Columns[j].ID)]++
					}
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	for column, n := range given {
		if n > 1 {
			t.Errorf("%s is put in %d times", column, n)
		}
	}
	if len(given) == 0 {
		t.Error("no figures")
	}
	written(t, p.book)
}

// Where nothing was worked out there is nothing to agree, and the cover says so.
func TestNothingToCheckIsNotAgreement(t *testing.T) {
	p := plan(bookMade(t, "lacking", Making{Lang: text.EN}))
	if totals := slices.ContainsFunc(p.sheets(), func(s *damages.Sheet) bool {
		return slices.ContainsFunc(s.Lines, func(l damages.Line) bool {
			return l.Kind == damages.Total && l.Unit.Kind == damages.Money && p.book.Outcome.Computation.Result(damages.FullID(s.ID, l.ID)).State != damages.Missing
		})
	}); totals == p.unchecked {
		t.Errorf("there are totals: %v; the cover says there are none: %v", totals, p.unchecked)
	}
}

// The chart of the summary draws what can be claimed and nothing else.
func TestTheSummaryDrawsWhatCanBeClaimed(t *testing.T) {
	p := plan(bookMade(t, "a-wine-customers", Making{Lang: text.ZH}))
	pg := p.pages[1]
	drawn := 0
	for i, r := range pg.rows {
		for _, o := range p.book.Outcome.Options {
			if len(r.cells) == 7 && r.cells[3].formula == o.Result && r.cells[0].value != nil {
				inside := strings.Contains(pg.chart.series[0].values, absolute(4, i+1))
				if blockOf(o) == claimable {
					drawn++
				} else if inside {
					t.Errorf("%s is drawn", o.ID)
				}
				if blockOf(o) == barred && r.cells[3].style != aside {
					t.Errorf("%s, barred, looks like %s", o.ID, r.cells[3].style)
				}
			}
		}
	}
	if drawn == 0 {
		t.Error("nothing is drawn")
	}
}
