package civil

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestParsePartial(t *testing.T) {
	for want, typed := range map[string][]string{
		"2022-04-07":          {"2022-04-07", "2022-4-7", "2022/4/7", "2022/04/07", "2022.4.7", "20220407", "2022年4月7日", "2022年04月07号", "  2022-04-07 "},
		"2022-04":             {"2022-04", "2022-4", "2022/4", "2022.4", "2022年4月", "2022-04-??"},
		"2022":                {"2022", "2022年", "2022-??", "2022-??-??"},
		"~2022-04":            {"~2022-04", "~ 2022-04", "约2022年4月", "约 2022-04", "about 2022-04", "About 2022-04"},
		"<2022-06":            {"<2022-06", "2022-06前", "2022年6月之前", "2022年6月 前", "before 2022-06", "BEFORE 2022.6"},
		">2022-06":            {">2022-06", "2022-06后", "2022年6月之后", "after 2022-06"},
		"2022-04..2022-06":    {"2022-04..2022-06", "2022-04 .. 2022-06", "2022-04至2022-06", "2022年4月至2022年6月"},
		"2022..2022-03-09":    {"2022..2022-03-09", "2022年至2022年3月9日"},
		"2022-06-01..2022-06": {"2022.6.1..2022.6"}, // two dots, not a dotted date
	} {
		for _, s := range typed {
			if p, err := ParsePartial(s); err != nil || p.String() != want {
				t.Errorf("%q gave %q, %v; want %q", s, p, err, want)
			}
		}
	}
}

func TestParsePartialRefuses(t *testing.T) {
	for typed, code := range map[string]Code{
		"": BadForm, "去年": BadForm, "202204": BadForm, "2022-04/07": BadForm, "2022-??-07": BadForm,
		"22-04-07": BadForm, "2022-04-07-01": BadForm, "~<2022": BadForm, "约2022年4月前": BadForm,
		"~2022..2023": BadForm, "2022..": BadForm, "2022..2023..2024": BadForm, "2022年4月至6月": BadForm,
		"2022-04\n-07": BadForm, "\xff\xfe": BadForm, "2022-0?": BadForm,
		"2022-02-29": NoSuchDay, "2022-13": NoSuchDay, "2022-00": NoSuchDay, "20221301": NoSuchDay, "2022-04-00": NoSuchDay,
		"1899": OutOfRange, "2201-01": OutOfRange, "<1900": OutOfRange, "<1900-01-01": OutOfRange, ">2200": OutOfRange,
		"2022-06..2022-04": WrongOrder, "2022-06至2021": WrongOrder,
		"2022年6月以前": AmbiguousWord, "2022-06以后": AmbiguousWord,
		"\uff12\uff10\uff12\uff12": FullWidth, "2022\uff0d04": FullWidth, "\uff5e2022-04": FullWidth,
		"2022\u30024": FullWidth, "\u3000abc": FullWidth,
	} {
		p, err := ParsePartial(typed)
		checkError(t, typed, err, code)
		if !p.IsZero() {
			t.Errorf("%q gave %v beside its error", typed, p)
		}
	}
}

// The refusal of full-width text hands back what to type.
func TestFullWidthIsMended(t *testing.T) {
	_, err := ParsePartial("\uff5e\uff12\uff10\uff12\uff12\uff0d\uff10\uff14")
	var refused *Error
	if !errors.As(err, &refused) || !strings.HasSuffix(refused.ZH, "例如：~2022-04") || !strings.HasSuffix(refused.EN, "Example: ~2022-04") {
		t.Errorf("got %v", err)
	}
}

func TestPartialMeaning(t *testing.T) {
	for _, c := range []struct{ p, earliest, latest, zh, en string }{
		{"2022-04-07", "2022-04-07", "2022-04-07", "2022年4月7日", "7 April 2022"},
		{"2024-02", "2024-02-01", "2024-02-29", "2024年2月", "February 2024"},
		{"2022", "2022-01-01", "2022-12-31", "2022年", "2022"},
		{"~2022-04", "2022-04-01", "2022-04-30", "约2022年4月", "about April 2022"},
		{"<2022-06", "", "2022-05-31", "2022年6月之前", "before June 2022"},
		{"<2022-06-05", "", "2022-06-04", "2022年6月5日之前", "before 5 June 2022"},
		{">2022-06", "2022-07-01", "", "2022年6月之后", "after June 2022"},
		{">2022", "2023-01-01", "", "2022年之后", "after 2022"},
		{"2022-04..2022-06", "2022-04-01", "2022-06-30", "2022年4月至2022年6月", "between April 2022 and June 2022"},
	} {
		p, err := ParsePartial(c.p)
		if err != nil {
			t.Fatal(err)
		}
		if p.Earliest().String() != c.earliest || p.Latest().String() != c.latest || p.ZH() != c.zh || p.EN() != c.en {
			t.Errorf("%s: %v – %v, %s, %s", c.p, p.Earliest(), p.Latest(), p.ZH(), p.EN())
		}
		if d, ok := p.Exact(); ok != (c.p == "2022-04-07") || ok && OnDay(d) != p {
			t.Errorf("%s: exact %v, %v", c.p, d, ok)
		}
	}
	if _, ok := (Partial{kind: About, from: unit{2022, 4, 7}}).Exact(); ok {
		t.Error("about a day is not that day")
	}
	if !OnDay(Day{}).IsZero() || (Partial{}).String()+(Partial{}).ZH()+(Partial{}).EN() != "" {
		t.Error("no date shows as something")
	}
}

func TestTimelineOrder(t *testing.T) {
	want := []string{"2021", "2022-01-01", "2022-01", "~2022-01", "2022", "2022-05-30", "<2022-06", "2022-05-31..2022-06", "2022-06-01", ">2022-06"}
	var dates []Partial
	for _, s := range want {
		p, err := ParsePartial(s)
		if err != nil {
			t.Fatal(err)
		}
		dates = append(dates, p)
	}
	slices.Reverse(dates)
	slices.SortFunc(dates, Partial.Compare)
	for i, p := range dates {
		if p.String() != want[i] {
			t.Fatalf("got  %v\nwant %v", dates, want)
		}
	}
}

var anyUnit = rapid.Custom(func(t *rapid.T) unit {
	u := unitOf(anyDay.Draw(t, "day"))
	switch rapid.IntRange(0, 2).Draw(t, "known") {
	case 0:
		return unit{y: u.y}
	case 1:
		return unit{y: u.y, m: u.m}
	}
	return u
})

var anyPartial = rapid.Custom(func(t *rapid.T) Partial {
	p := Partial{kind: Kind(rapid.IntRange(int(On), int(Between)).Draw(t, "kind")), from: anyUnit.Draw(t, "from")}
	if p.kind == Between {
		p.to = anyUnit.Filter(func(u unit) bool { return !u.last().Before(p.from.first()) }).Draw(t, "to")
	}
	return p
}).Filter(func(p Partial) bool { return !p.place().IsZero() })

func TestPartialRoundTrips(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyPartial.Draw(t, "p")
		for _, s := range []string{p.String(), p.ZH()} {
			if back, err := ParsePartial(s); err != nil || back != p {
				t.Fatalf("%q read back as %v, %v", s, back, err)
			}
		}
		if a, b := p.Earliest(), p.Latest(); !a.IsZero() && !b.IsZero() && a.After(b) {
			t.Fatalf("%v runs from %v to %v", p, a, b)
		}
	})
}

func TestPartialOrderIsTotal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, q, r := anyPartial.Draw(t, "p"), anyPartial.Draw(t, "q"), anyPartial.Draw(t, "r")
		if p.Compare(q) != -q.Compare(p) || (p.Compare(q) == 0) != (p == q) {
			t.Fatalf("%v against %v: %d", p, q, p.Compare(q))
		}
		if p.Compare(q) <= 0 && q.Compare(r) <= 0 && p.Compare(r) > 0 {
			t.Fatalf("%v, %v, %v go round", p, q, r)
		}
		if (Partial{}).Compare(p) != -1 {
			t.Fatalf("no date does not come before %v", p)
		}
	})
}

func FuzzParsePartial(f *testing.F) {
	for _, seed := range []string{"2022-04-07", "约2022年4月", "2022-04至2022-06", "<2022-06", "2019-??", "2022年6月以前", "\uff12022", "\xff"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := ParsePartial(s)
		if err != nil {
			_ = err.Error()
			return
		}
		if back, err := ParsePartial(p.String()); err != nil || back != p {
			t.Errorf("%q gave %v, read back as %v, %v", s, p, back, err)
		}
	})
}
