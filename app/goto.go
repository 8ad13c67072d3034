//go:build !headless

package app

import (
	"context"
	"strings"

	"redress/calculators"
	"redress/cases"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// goal is one place that Ctrl+K can go to.
type goal struct {
	item choiceItem
	run  func()
}

// openPalette opens the list of all places: sections, cases, and records by
// their words.
func (s *Shell) openPalette() {
	s.leave()
	tr := s.deps.Words
	goals := s.fixedGoals("")
	c := newChooser(tr.T("palette.hint"), nil, nil)
	show := func(list []goal) {
		goals = list
		items := make([]choiceItem, len(list))
		for i, g := range list {
			items[i] = g.item
		}
		c.put(items)
	}
	c.pick = func(item choiceItem, _ string) {
		for _, g := range goals {
			if g.item.id == item.id {
				g.run()
				return
			}
		}
	}
	c.changed = func(query string) { s.find(query, show) }
	show(goals)
	over := s.window.Canvas()
	size := fyne.NewSize(em(48), em(34))
	c.show(over, fyne.NewPos((over.Size().Width-size.Width)/2, em(6)), size)
}

// find shows the places at once and the records when they are found.
func (s *Shell) find(query string, show func([]goal)) {
	fixed := s.fixedGoals(query)
	show(fixed)
	if strings.TrimSpace(query) == "" {
		s.background.Cancel("find")
		return
	}
	desk := s.session.Desk()
	Read(s.background, "find", func(ctx context.Context, _ Report) ([]cases.Hit, error) {
		return desk.Search(ctx, "", query)
	}, func(hits []cases.Hit, err error) {
		if err != nil {
			s.fail(err)
			return
		}
		show(append(fixed, s.recordGoals(hits)...))
	})
}

// fixedGoals are the sections and cases whose names hold the query.
func (s *Shell) fixedGoals(query string) []goal {
	tr := s.deps.Words
	var out []goal
	add := func(id, words, note string, do func()) {
		if sameWords(words+" "+id, query) {
			out = append(out, goal{choiceItem{id: id, words: words, note: note}, do})
		}
	}
	if s.session.File() != nil {
		for i, section := range sectionOrder {
			if s.factories[section] != nil {
				add("section:"+section, sectionLabel(s, section), "Alt+"+string(sectionKeys[i]), func() { s.Go(section) })
			}
		}
	}
	add("page:cases", tr.T("rail.cases"), "Ctrl+O", func() { s.Go(pageCases) })
	if s.factories[pageCalculators] != nil {
		add("page:calculators", tr.T("rail.calculators"), "Ctrl+J", func() { s.Go(pageCalculators) })
		for _, c := range calculators.All() {
			add("calculator:"+c.ID, tr.In(c.Title), tr.T("rail.calculators"), func() { s.openCalculator(c.ID) })
		}
	}
	add("page:settings", tr.T("rail.settings"), "Ctrl+,", func() { s.Go(pageSettings) })
	for _, c := range s.cases {
		add("case:"+c.ID, cases.Title(c, tr.Lang(), nil), tr.T("palette.case"), func() { s.OpenCase(c.ID) })
	}
	return out
}

// recordGoals are the records found, those of the open case first.
func (s *Shell) recordGoals(hits []cases.Hit) []goal {
	tr := s.deps.Words
	var here, there []goal
	for _, h := range hits {
		if h.Record.Kind == cases.KindCase || h.Record.Archived || len(here)+len(there) >= 60 {
			continue
		}
		note := tr.In(cases.EntityOf(h.Record.Kind).Label)
		words := tr.In(h.Title)
		if h.Snippet != "" && !strings.Contains(words, h.Snippet) {
			words += "  \u2014  " + h.Snippet
		}
		g := goal{choiceItem{id: h.Record.ID, words: words, note: note}, func() { s.goToRecord(h.Record) }}
		if h.Record.CaseID == s.session.CaseID() {
			here = append(here, g)
		} else {
			g.item.note = note + " \u00b7 " + s.caseNumber(h.Record.CaseID)
			there = append(there, g)
		}
	}
	return append(here, there...)
}

func (s *Shell) caseNumber(id string) string {
	for _, c := range s.cases {
		if c.ID == id {
			return c.Text("number")
		}
	}
	return ""
}

// goToRecord opens the case of a record where it is another, then the record.
func (s *Shell) goToRecord(r cases.Record) {
	if r.CaseID == s.session.CaseID() {
		s.ShowRecord(r)
		return
	}
	s.pages, s.badges = map[string]Page{}, map[string]badge{}
	s.session.Open(r.CaseID, func(err error) {
		if err != nil {
			s.fail(err)
			return
		}
		s.ShowRecord(r)
	})
}

func keyRow(l keyLine) fyne.CanvasObject {
	key := container.New(&fixedWidth{em(11)}, newChip(l.keys, plain, nil))
	return container.NewBorder(nil, nil, key, nil, newPara(l.words, bodyPen))
}

func twoColumns(left, right []fyne.CanvasObject) fyne.CanvasObject {
	return container.NewGridWithColumns(2, column(gapS, left...), column(gapS, right...))
}

// fixedWidth gives its object a column of one width.
type fixedWidth struct{ width float32 }

func (f *fixedWidth) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(f.width, o[0].MinSize().Height)
}

func (f *fixedWidth) Layout(o []fyne.CanvasObject, size fyne.Size) {
	at := o[0].MinSize()
	o[0].Move(fyne.NewPos(0, 0))
	o[0].Resize(fyne.NewSize(min(at.Width, size.Width), at.Height))
}
