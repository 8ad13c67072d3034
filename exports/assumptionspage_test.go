package exports

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"redress/internal/text"
)

// Every figure that lacks stands once on the page, with the options that wait,
// from whom, by which application, on which articles and until when; its
// articles stand among the legal basis.
func TestAssumptionsPageSaysHowToProve(t *testing.T) {
	for _, lang := range []text.Lang{text.ZH, text.EN, text.Both} {
		p := plan(bookMade(t, "lacking", Making{Lang: lang}))
		rows := p.assumed.rows[p.assumed.header:]
		if heads := p.assumed.rows[p.assumed.header-1].cells; len(heads) != 12 || len(p.assumed.widths) != 12 {
			t.Fatalf("%d columns", len(heads))
		}
		for _, q := range p.book.Outcome.Questions {
			i := slices.IndexFunc(rows, func(r row) bool { return r.cells[2].words == p.lang.block(q.Label) })
			if i < 0 {
				t.Errorf("%s: %s is not on the page", lang, q.Line())
				continue
			}
			c := rows[i].cells
			if len(c) != 12 || c[7].words != p.lang.block(q.Holder.Title()) || !strings.Contains(c[8].words, q.By.Title.In(p.lang.one())) || c[10].words != p.lang.block(q.Until) || c[9].words == "" || c[0].link == "" {
				t.Errorf("%s: %s: %+v", lang, q.Line(), c)
			}
			for _, id := range q.Cites {
				if p.articles[id] == 0 {
					t.Errorf("%s is not among the legal basis", id)
				}
			}
		}
	}
}

// The page is part of what is read back and recomputed before hand-over.
func TestExhibitOfALackingClaimIsHandedOver(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lacking.xlsx")
	if _, err := Write(t.Context(), bookMade(t, "lacking", Making{Lang: text.Both}), path, Options{}); err != nil {
		t.Fatal(err)
	}
}
