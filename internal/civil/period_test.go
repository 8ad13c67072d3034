package civil

import (
	"testing"

	"pgregory.net/rapid"
)

func TestMonth(t *testing.T) {
	m, err := ParseMonth("2024-02")
	if err != nil || m != (Month{2024, 2}) || m.String() != "2024-02" {
		t.Fatalf("got %v, %v", m, err)
	}
	if m.First() != MustDay("2024-02-01") || m.Last() != MustDay("2024-02-29") || m.Next() != (Month{2024, 3}) {
		t.Errorf("first %v, last %v, next %v", m.First(), m.Last(), m.Next())
	}
	if m.Add(-2) != (Month{2023, 12}) || m.Add(11) != (Month{2025, 1}) || !m.Add(12*200).IsZero() || !m.Add(-12*200).IsZero() {
		t.Errorf("adding: %v, %v", m.Add(-2), m.Add(11))
	}
	if m.Compare(m.Next()) != -1 || m.Compare(Month{2023, 12}) != 1 || m.Compare(m) != 0 {
		t.Error("months out of order")
	}
	if m.ZH() != "2024年2月" || m.EN() != "February 2024" {
		t.Errorf("words: %s, %s", m.ZH(), m.EN())
	}
	if bad := (Month{2024, 13}); !bad.First().IsZero() || !bad.Last().IsZero() || !bad.Next().IsZero() {
		t.Error("a thirteenth month has days")
	}
	for typed, code := range map[string]Code{
		"": BadForm, "2024-2": BadForm, "202402": BadForm, "2024-13": NoSuchDay, "2024-00": NoSuchDay, "1899-12": OutOfRange,
	} {
		_, err := ParseMonth(typed)
		checkError(t, typed, err, code)
	}
}

func TestMonthsTile(t *testing.T) {
	m := Month{FirstYear, 1}
	for ; !m.Next().IsZero(); m = m.Next() {
		if m.Last().AddDays(1) != m.Next().First() {
			t.Fatalf("a gap after %v", m)
		}
	}
	if m.Last() != lastDay {
		t.Errorf("months end at %v", m)
	}
}

func TestPeriodWords(t *testing.T) {
	a, b := MustDay("2019-04-23"), MustDay("2025-10-14")
	for _, c := range []struct {
		p         Period
		s, zh, en string
	}{
		{Period{a, b}, "2019-04-23 – 2025-10-14", "2019年4月23日至2025年10月14日", "23 April 2019 to 14 October 2025"},
		{Period{From: a}, "2019-04-23 –", "自2019年4月23日起", "from 23 April 2019"},
		{Period{To: b}, "– 2025-10-14", "至2025年10月14日止", "until 14 October 2025"},
		{Period{}, "–", "不限期间", "any time"},
	} {
		if c.p.String() != c.s || c.p.ZH() != c.zh || c.p.EN() != c.en {
			t.Errorf("%v: %s, %s", c.p, c.p.ZH(), c.p.EN())
		}
	}
	if _, err := NewPeriod(a, a); err != nil {
		t.Errorf("a period of one day was refused: %v", err)
	}
	_, err := NewPeriod(b, a)
	checkError(t, "reversed", err, WrongOrder)
}

func TestPeriodDays(t *testing.T) {
	a := MustDay("2026-03-01")
	for _, c := range []struct {
		p    Period
		days int
		ok   bool
	}{
		{Period{a, a}, 1, true}, {Period{a, a.AddDays(30)}, 31, true},
		{Period{a, a.AddDays(-5)}, 0, true}, {Period{From: a}, 0, false}, {Period{}, 0, false},
	} {
		if n, ok := c.p.Days(); n != c.days || ok != c.ok {
			t.Errorf("%v: %d, %v", c.p, n, ok)
		}
	}
}

// A day lies in the intersection exactly when it lies in both periods; they
// overlap exactly when there is such a day.
func TestPeriodsMeet(t *testing.T) {
	start := MustDay("2020-01-01")
	end := rapid.Custom(func(t *rapid.T) Day {
		if n := rapid.IntRange(-1, 9).Draw(t, "n"); n >= 0 {
			return start.AddDays(n)
		}
		return Day{}
	})
	rapid.Check(t, func(t *rapid.T) {
		p := Period{end.Draw(t, "a"), end.Draw(t, "b")}
		q := Period{end.Draw(t, "c"), end.Draw(t, "d")}
		both, ok := p.Intersect(q)
		met := false
		for n := -3; n <= 12; n++ {
			d := start.AddDays(n)
			in := p.Contains(d) && q.Contains(d)
			met = met || in
			if in != (ok && both.Contains(d)) {
				t.Fatalf("%v in %v and %v: %v", d, p, q, in)
			}
		}
		if met != p.Overlaps(q) || p.Overlaps(q) != q.Overlaps(p) {
			t.Fatalf("%v and %v meet: %v", p, q, met)
		}
		if p.Contains(Day{}) {
			t.Fatalf("%v holds no day", p)
		}
	})
}
