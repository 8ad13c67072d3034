//go:build !headless

package app

import (
	"slices"
	"strings"
	"testing"

	"redress/cases"
	"redress/internal/civil"
)

func TestProofMatrixCountsAndFindsGaps(t *testing.T) {
	b := newBench(t, map[string]string{settingLang: "en"})
	b.furnish()
	s := b.open()
	m := modelProofs(s.session, s.deps.Words)
	if len(m.Rows) != 1 || len(m.Rows[0].Cells) != len(matrixElements) || m.Gaps != len(matrixElements)-1 {
		t.Fatalf("rows %d, gaps %d", len(m.Rows), m.Gaps)
	}
	first := m.Rows[0].Cells[0]
	if first.Words != "2 pieces" || first.Under != "Fixed" || first.Tone != good || first.Open {
		t.Errorf("an evidence item and an excerpt, fixed: %+v", first)
	}
	if !m.Rows[0].Cells[1].Open || m.Rows[0].Cells[1].Tone != danger {
		t.Errorf("nothing there: %+v", m.Rows[0].Cells[1])
	}
}

func TestATapOnAGapAddsTheProof(t *testing.T) {
	b := newBench(t, nil)
	b.furnish()
	s := b.open()
	s.Go("secrets")
	p := s.page("secrets").(*RecordPage)
	gap := modelProofs(s.session, s.deps.Words).Rows[0].Cells[3]
	p.picture.(*matrixView).tap(gap)
	list := s.session.List(cases.KindProof, false)
	made := list[len(list)-1]
	if made.Text("element") != "access" || made.Ref("point") != gap.Row || p.kind != cases.KindProof {
		t.Errorf("made %v on %s", made.Values, p.kind)
	}
	if p.form == nil || p.form.model.Record != made.ID {
		t.Error("its form is not shown")
	}
}

func TestMeasureMatrixShowsWhatCoversThePoint(t *testing.T) {
	b := newBench(t, map[string]string{settingLang: "en"})
	b.furnish()
	s := b.open()
	m := modelMeasures(s.session, s.deps.Words)
	kinds, _ := cases.EntityOf(cases.KindMeasure).Field("kind")
	if m.Gaps != len(kinds.Choices)-1 {
		t.Errorf("gaps %d of %d", m.Gaps, len(kinds.Choices))
	}
	rules := m.Rows[0].Cells[1]
	if rules.Words != "1 measure" || rules.Tone != amber {
		t.Errorf("a measure without evidence: %+v", rules)
	}
}

func TestTimeAxisHasALaneForEachParty(t *testing.T) {
	b := newBench(t, map[string]string{settingLang: "en"})
	b.furnish()
	b.make(cases.KindFact, map[string]string{"statement": "no date"})
	s := b.open()
	m := modelTime(s.session, s.deps.Words)
	if len(m.Lanes) != 1 || m.Lanes[0].Name != "Li" || m.Undated != 1 {
		t.Fatalf("lanes %+v, undated %d", m.Lanes, m.Undated)
	}
	var tones []tone
	for _, c := range m.Lanes[0].Chips {
		tones = append(tones, c.Tone)
	}
	if !slices.Equal(tones, []tone{info, amber}) {
		t.Errorf("tones %v: the fact is blue, the disputed act amber", tones)
	}
	if m.From.String() != "2022-04-07" || m.To.String() != "2023-12-31" {
		t.Errorf("from %s to %s", m.From, m.To)
	}
}

func TestChipsOfALaneDoNotOverlap(t *testing.T) {
	day := func(s string) timeChip { return timeChip{At: civil.MustDay(s)} }
	chips := []timeChip{day("2022-01-01"), day("2022-01-02"), day("2022-01-03"), day("2022-02-20")}
	x := func(d civil.Day) float32 { return float32(d.Sub(civil.MustDay("2022-01-01"))) }
	placed, lines := pack(chips, x, func(timeChip) float32 { return 20 }, 1000)
	if lines != 3 {
		t.Errorf("%d lines, want 3", lines)
	}
	for i, a := range placed {
		for _, c := range placed[i+1:] {
			if a.place == c.place && a.x < c.x+c.w && c.x < a.x+a.w {
				t.Errorf("%+v and %+v overlap", a, c)
			}
		}
	}
}

func TestWhatIsMissingNext(t *testing.T) {
	b := newBench(t, map[string]string{settingLang: "en"})
	s := b.open()
	today := civil.MustDay("2026-11-23")
	if got := modelNext(s.session, s.deps.Words, today); len(got) != 4 {
		t.Errorf("an empty case lacks %v", got)
	}
	b.furnish()
	s.session.Reload()
	var words []string
	for _, one := range modelNext(s.session, s.deps.Words, today) {
		words = append(words, one.Words)
	}
	all := strings.Join(words, "\n")
	for _, want := range []string{"Evidence: 3 days left", "6 cells of the proof matrix", "1 cost lacks", "1 evidence item has no file"} {
		if !strings.Contains(all, want) {
			t.Errorf("%q is not among\n%s", want, all)
		}
	}
}

func TestValuesAreTypedAsTheyAreRead(t *testing.T) {
	b := &bench{t: t}
	for _, e := range cases.Entities() {
		for _, f := range e.Fields {
			if f.Points() || f.Type == cases.Data || f.Type == cases.Bilingual {
				continue
			}
			canonical, err := cases.ParseField(f, b.sample(f))
			b.must(err)
			again, err := cases.ParseField(f, typable(f, canonical))
			if err != nil || again != canonical {
				t.Errorf("%s.%s: %q is typed as %q and read as %q, %v", e.Kind, f.ID, canonical, typable(f, canonical), again, err)
			}
		}
	}
}

func TestWordsFoldBetweenCharacters(t *testing.T) {
	newTheme(Fonts{}, Look{})
	lines := fold("\u7532\u4e59\uff0c\u4e19\u4e01 word", 3*runeWidth('\u7532', 10, false), 10, false)
	for _, l := range lines {
		if strings.HasPrefix(l, "\uff0c") {
			t.Errorf("a line begins with a comma: %q", lines)
		}
	}
	if strings.ReplaceAll(strings.Join(lines, ""), " ", "") != "\u7532\u4e59\uff0c\u4e19\u4e01word" {
		t.Errorf("words were lost: %q", lines)
	}
}

func TestOpeningACaseNamesTheRightOne(t *testing.T) {
	list := []cases.Record{{ID: "a", Values: map[string]string{"number": "1"}}, {ID: "b", Values: map[string]string{"number": "2"}}}
	for _, c := range []struct{ want, last, is string }{{"", "", "a"}, {"2", "a", "b"}, {"", "b", "b"}, {"9", "9", "a"}} {
		if got := firstCase(list, c.want, c.last); got != c.is {
			t.Errorf("%+v: %s", c, got)
		}
	}
	if firstCase(nil, "a", "b") != "" {
		t.Error("a case out of nothing")
	}
}

func TestFilesAreAddedToTheItem(t *testing.T) {
	b := newBench(t, nil)
	ev := b.make(cases.KindEvidence, nil)
	s := b.open()
	s.Go("evidence")
	p := s.page("evidence").(*evidencePage)
	p.Choose(ev.ID)
	p.Drop([]string{"models_test.go"})
	files := s.session.List(cases.KindFile, false)
	if len(files) != 1 || files[0].Ref("evidence") != ev.ID || files[0].Text("sha256") == "" {
		t.Fatalf("files %v", files)
	}
	p.Drop([]string{"no such file"})
	if len(s.session.List(cases.KindFile, false)) != 1 || s.banner.words == "" {
		t.Error("a file that cannot be read was not refused aloud")
	}
}
