package damages_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/civil"
)

func statute(t testing.TB, from, to string) damages.Statute {
	t.Helper()
	s, err := damages.StatuteOver(civil.MustDay(from), civil.MustDay(to), civil.MustDay("2026-09-30"))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// spell is a segment in one line: days, text, cap, multiple, fine.
func spell(s *damages.Segment) string {
	limit, multiple, fine := "none", "none", fmt.Sprint(s.Fine.Value.Low, "-", s.Fine.Value.High)
	if !s.Cap.IsNone() {
		limit = s.Cap.Value.Cap.String()
		if s.Cap.Value.ByReference {
			limit = fmt.Sprint("by reference ", limit, " least ", s.Cap.Value.Minimum)
		}
	}
	if !s.Multiple.IsNone() {
		multiple = fmt.Sprint(s.Multiple.Value.Low, "-", s.Multiple.Value.High, " ", s.Multiple.Value.Intent.EN)
	}
	if s.Fine.Value.HasSerious {
		fine += fmt.Sprint(" serious ", s.Fine.Value.SeriousLow, "-", s.Fine.Value.SeriousHigh)
	}
	return fmt.Sprintf("%v | %s | %s | %s | %s | %s | %s", s.Period, s.Version.Value, s.Order.Value, limit, multiple, fine, s.Burden.Value)
}

// TestStatuteOfEveryText holds R01, R09 and R38 against the version matrix of
// the legal reference, over a span that touches every text.
func TestStatuteOfEveryText(t *testing.T) {
	s := statute(t, "2006-12-31", "2026-03-31")
	want := []string{
		"2006-12-31 – 2007-01-31 | aucl1993 | loss_then_gain | none | none | 10000-200000 | ",
		"2007-02-01 – 2009-09-30 | aucl1993 | loss_then_gain | by reference 500000 least 0 | none | 10000-200000 | ",
		"2009-10-01 – 2017-12-31 | aucl1993 | loss_then_gain | by reference 1000000 least 10000 | none | 10000-200000 | ",
		"2018-01-01 – 2019-04-22 | aucl2017 | loss_then_gain | 3000000 | none | 100000-500000 serious 500000-3000000 | ",
		"2019-04-23 – 2025-10-14 | aucl2019 | loss_then_gain | 5000000 | 1-5 malice | 100000-1000000 serious 500000-5000000 | aucl2019.32",
		"2025-10-15 – 2026-03-31 | aucl2025 | loss_or_gain | 5000000 | 1-5 intent | 100000-1000000 serious 1000000-5000000 | aucl2025.39",
	}
	if len(s.Segments) != len(want) {
		t.Fatalf("%d segments, want %d", len(s.Segments), len(want))
	}
	for i := range want {
		if got := spell(&s.Segments[i]); got != want[i] {
			t.Errorf("\n got %s\nwant %s", got, want[i])
		}
	}
	if s.Governing.Version.Value != "aucl2025" {
		t.Errorf("%s governs", s.Governing.Version.Value)
	}
	if !all(noteTexts(s), "上限只有一个") || !all(noteTexts(s), "2019-04-23（含当日）") || !all(noteTexts(s), "总额不超过基数五倍") {
		t.Errorf("%v", noteTexts(s))
	}
}

func noteTexts(s damages.Statute) []string {
	var out []string
	for _, n := range s.Notes {
		out = append(out, n.Text.ZH)
	}
	return out
}

// TestStatuteIsPickedByTheLastDay walks the days on which the text changes.
func TestStatuteIsPickedByTheLastDay(t *testing.T) {
	for last, want := range map[string]string{
		"2017-12-31": "aucl1993", "2018-01-01": "aucl2017", "2019-04-22": "aucl2017", "2019-04-23": "aucl2019", "2025-10-14": "aucl2019", "2025-10-15": "aucl2025",
	} {
		s := statute(t, "2010-01-01", last)
		if s.Governing.Version.Value != want {
			t.Errorf("last act %s: %s governs, want %s", last, s.Governing.Version.Value, want)
		}
		if one := statute(t, last, last); len(one.Segments) != 1 || one.Governing.Version.Value != want || all(noteTexts(one), "上限只有一个") {
			t.Errorf("one day, %s: %d segments, %s, %v", last, len(one.Segments), one.Governing.Version.Value, noteTexts(one))
		}
	}
}

// TestCeilingReadsTheDayTheJudgmentBecomesEffective holds 法释〔2026〕7号 art 14.
func TestCeilingReadsTheDayTheJudgmentBecomesEffective(t *testing.T) {
	for judged, bounded := range map[string]bool{"2026-04-30": false, "2026-05-01": true} {
		s, err := damages.StatuteOver(civil.MustDay("2020-01-01"), civil.MustDay("2021-01-01"), civil.MustDay(judged))
		if err != nil || s.Ceiling.Value.HasTotal != bounded {
			t.Errorf("judged %s: total bounded %v (%v)", judged, s.Ceiling.Value.HasTotal, err)
		}
	}
}

// TestSegmentsCoverTheSpanOnce draws spans: segments abut, and each says of
// both its ends what the law says of those days.
func TestSegmentsCoverTheSpanOnce(t *testing.T) {
	first := civil.MustDay("1993-12-01")
	rapid.Check(t, func(rt *rapid.T) {
		from := first.AddDays(rapid.IntRange(0, 12000).Draw(rt, "from"))
		to := from.AddDays(rapid.IntRange(0, 12000).Draw(rt, "days"))
		s, err := damages.StatuteOver(from, to, to)
		if err != nil {
			rt.Fatal(err)
		}
		next := from
		for _, seg := range s.Segments {
			if seg.From != next {
				rt.Fatalf("%v begins where %s is wanted", seg.Period, next)
			}
			for _, day := range []civil.Day{seg.From, seg.To} {
				version, _ := law.AUCLVersion.On(day)
				limit, _ := law.StatutoryCap.On(day)
				if version.Value != seg.Version.Value || limit.InForce != seg.Cap.InForce {
					rt.Fatalf("%v says %s and %v of %s", seg.Period, seg.Version.Value, seg.Cap.InForce, day)
				}
			}
			next = seg.To.AddDays(1)
		}
		if next != to.AddDays(1) {
			rt.Fatalf("the segments end before %s", to)
		}
	})
}

func TestStatuteRefusesWhatIsNoSpan(t *testing.T) {
	day := civil.MustDay
	_, err := damages.StatuteOver(day("2020-01-02"), day("2020-01-01"), day("2026-09-30"))
	if order, ok := errors.AsType[*civil.Error](err); !ok || order.Code != civil.WrongOrder {
		t.Errorf("days out of order: %v", err)
	}
	_, err = damages.StatuteOver(day("1993-11-30"), day("2020-01-01"), day("2026-09-30"))
	if gap, ok := errors.AsType[*law.GapError](err); !ok || !strings.Contains(gap.Error(), "1993") {
		t.Errorf("before the first text: %v", err)
	}
}

// TestPitfall10TheFineOf1993 : 10,000 to 200,000 stands in the text of 1993 only.
func TestPitfall10TheFineOf1993(t *testing.T) {
	for _, s := range statute(t, "2000-01-01", "2026-01-01").Segments {
		if old := s.Fine.Value.High.String() == "200000"; old != (s.Version.Value == "aucl1993") {
			t.Errorf("%s: %s", s.Version.Value, s.Fine.Value.High)
		}
	}
}
