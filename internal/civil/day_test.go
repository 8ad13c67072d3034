package civil

import (
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

var anyDay = rapid.Custom(func(t *rapid.T) Day {
	return Day{int32(rapid.IntRange(1, int(lastDay.n)).Draw(t, "n"))}
})

func TestParseDayIsStrict(t *testing.T) {
	for typed, code := range map[string]Code{
		"":                BadForm,
		"2026-11-3":       BadForm,
		"2026/11/23":      BadForm,
		" 2026-11-23":     BadForm,
		"2026-11-23\n":    BadForm,
		"20261123":        BadForm,
		"\uff12026-11-23": BadForm, // a full-width 2
		"2026-02-29":      NoSuchDay,
		"1900-02-29":      NoSuchDay, // the day that only Excel knows
		"2026-13-01":      NoSuchDay,
		"2026-00-10":      NoSuchDay,
		"2026-04-31":      NoSuchDay,
		"1899-12-31":      OutOfRange,
		"2201-01-01":      OutOfRange,
	} {
		d, err := ParseDay(typed)
		checkError(t, typed, err, code)
		if !d.IsZero() {
			t.Errorf("%q gave %v beside its error", typed, d)
		}
	}
	for _, typed := range []string{"1900-01-01", "2024-02-29", "2000-02-29", "2200-12-31"} {
		if d, err := ParseDay(typed); err != nil || d.String() != typed {
			t.Errorf("%q gave %v, %v", typed, d, err)
		}
	}
}

// checkError holds every refusal to its promise: both languages, what was
// typed, an example.
func checkError(t *testing.T, typed string, err error, code Code) {
	t.Helper()
	var refused *Error
	if !errors.As(err, &refused) {
		t.Errorf("%q: got %v, want *Error %s", typed, err, code)
		return
	}
	if refused.Code != code {
		t.Errorf("%q: code %s, want %s", typed, refused.Code, code)
	}
	if !strings.Contains(refused.ZH, "例如") || !strings.Contains(refused.EN, "Example") ||
		!strings.Contains(refused.ZH, refused.Typed) {
		t.Errorf("%q: incomplete words %+v", typed, refused)
	}
}

func TestDayParts(t *testing.T) {
	d := MustDay("2026-11-23")
	if d.Year() != 2026 || d.Month() != 11 || d.DayOfMonth() != 23 || d.Weekday() != time.Monday {
		t.Errorf("parts of %v: %d %d %d %v", d, d.Year(), d.Month(), d.DayOfMonth(), d.Weekday())
	}
	if d.ZH() != "2026年11月23日" || d.EN() != "23 November 2026" {
		t.Errorf("words: %s, %s", d.ZH(), d.EN())
	}
}

func TestNoDayStaysNoDay(t *testing.T) {
	var none Day
	if none.String()+none.ZH()+none.EN() != "" || none.Year() != 0 || none.Serial() != 0 {
		t.Errorf("no day shows as something: %q", none)
	}
	for _, d := range []Day{none.AddDays(1), none.AddMonths(1), none.AddYears(1),
		lastDay.AddDays(1), lastDay.AddDays(math.MaxInt), lastDay.AddMonths(1),
		lastDay.AddYears(math.MaxInt), lastDay.AddMonths(math.MinInt),
		MustDay("1900-01-01").AddDays(-1), FromSerial(60), FromSerial(math.MaxInt)} {
		if !d.IsZero() {
			t.Errorf("want no day, got %v", d)
		}
	}
	for name, op := range map[string]func(){
		"Sub": func() { lastDay.Sub(none) }, "Weekday": func() { none.Weekday() },
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s of no day gave an answer", name)
				}
			}()
			op()
		}()
	}
}

// Civil Code art. 202: the corresponding day, else the last day of the month.
func TestAddMonths(t *testing.T) {
	for _, c := range []struct {
		from   string
		months int
		want   string
	}{
		{"2025-11-30", 3, "2026-02-28"},
		{"2023-11-30", 3, "2024-02-29"},
		{"2026-01-31", 1, "2026-02-28"},
		{"2026-03-31", -1, "2026-02-28"},
		{"2026-02-28", 1, "2026-03-28"}, // not the last day: the corresponding one
		{"2024-02-29", 12, "2025-02-28"},
		{"2024-02-29", 48, "2028-02-29"},
		{"2025-12-15", 1, "2026-01-15"},
		{"2026-01-15", -1, "2025-12-15"},
		{"2026-01-15", 0, "2026-01-15"},
	} {
		if got := MustDay(c.from).AddMonths(c.months); got != MustDay(c.want) {
			t.Errorf("%s + %d months = %v, want %s", c.from, c.months, got, c.want)
		}
	}
}

func TestAddMonthsLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, n := anyDay.Draw(t, "d"), rapid.IntRange(-4000, 4000).Draw(t, "n")
		got, month := d.AddMonths(n), MonthOf(d).Add(n)
		switch {
		case month.IsZero() != got.IsZero():
			t.Fatalf("%v + %d: %v in %v", d, n, got, month)
		case got.IsZero():
		case MonthOf(got) != month:
			t.Fatalf("%v + %d = %v, not in %v", d, n, got, month)
		case got.DayOfMonth() != d.DayOfMonth() && (got != month.Last() || d.DayOfMonth() < got.DayOfMonth()):
			t.Fatalf("%v + %d = %v: neither corresponding nor last", d, n, got)
		}
	})
}

// Civil Code art. 201: the first day is not counted, either way.
func TestSubIsInverseOfAddDays(t *testing.T) {
	if n := MustDay("2026-03-11").Sub(MustDay("2026-03-01")); n != 10 {
		t.Errorf("1 to 11 March: %d days", n)
	}
	rapid.Check(t, func(t *rapid.T) {
		d, e := anyDay.Draw(t, "d"), anyDay.Draw(t, "e")
		if e.AddDays(d.Sub(e)) != d || d.Sub(e) != -e.Sub(d) {
			t.Fatalf("%v - %v = %d", d, e, d.Sub(e))
		}
		if (d.Sub(e) > 0) != d.After(e) || (d.Sub(e) < 0) != d.Before(e) || (d.Compare(e) == 0) != (d == e) {
			t.Fatalf("order of %v and %v", d, e)
		}
	})
}

func TestDayRoundTrips(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDay.Draw(t, "d")
		if back, err := ParseDay(d.String()); err != nil || back != d {
			t.Fatalf("%v read back as %v, %v", d, back, err)
		}
		if back, err := NewDay(d.Year(), d.Month(), d.DayOfMonth()); err != nil || back != d {
			t.Fatalf("%v rebuilt as %v, %v", d, back, err)
		}
		if s := d.Serial(); s != 0 && FromSerial(s) != d || s == 0 && !d.Before(MustDay("1900-03-01")) {
			t.Fatalf("%v has serial %d", d, s)
		}
	})
}

func TestSerialIsExcels(t *testing.T) {
	for day, want := range map[string]int{
		"1900-02-28": 0, "1900-03-01": 61, "1970-01-01": 25569, "2000-01-01": 36526, "2024-01-01": 45292,
	} {
		if got := MustDay(day).Serial(); got != want {
			t.Errorf("%s: serial %d, want %d", day, got, want)
		}
	}
}

// Every day of the range exists once, in order, with weekdays that follow on.
func TestCalendarHasNoGap(t *testing.T) {
	prev := MustDay("1900-01-01")
	for d := prev.AddDays(1); !d.IsZero(); d = d.AddDays(1) {
		if next := time.Date(prev.Year(), time.Month(prev.Month()), prev.DayOfMonth()+1, 0, 0, 0, 0, time.UTC); d.String() != next.Format(time.DateOnly) || d.Weekday() != next.Weekday() {
			t.Fatalf("after %v comes %v", prev, d)
		}
		prev = d
	}
	if prev.String() != "2200-12-31" {
		t.Errorf("the last day is %v", prev)
	}
}

func TestDatesInJSON(t *testing.T) {
	type dates struct {
		D Day     `json:"d"`
		M Month   `json:"m"`
		P Partial `json:"p"`
		S Period  `json:"s"`
	}
	about, _ := ParsePartial("约2022年4月")
	for want, v := range map[string]dates{
		`{"d":"","m":"","p":"","s":{"from":"","to":""}}`: {},
		`{"d":"2026-11-23","m":"2022-04","p":"~2022-04","s":{"from":"2019-04-23","to":""}}`: {
			MustDay("2026-11-23"), Month{2022, 4}, about, Period{From: MustDay("2019-04-23")}},
	} {
		got, err := json.Marshal(v)
		if strings.ReplaceAll(string(got), `\u003c`, "<") != want || err != nil {
			t.Errorf("wrote %s, %v\nwant  %s", got, err, want)
		}
		back := dates{D: lastDay, M: Month{1999, 9}, P: OnDay(lastDay)}
		if err := json.Unmarshal(got, &back); err != nil || back != v {
			t.Errorf("read %+v, %v", back, err)
		}
	}
	if err := json.Unmarshal([]byte(`{"d":"2026-2-3"}`), &dates{}); err == nil {
		t.Error("took a loose day from a file")
	}
}

func FuzzParseDay(f *testing.F) {
	for _, seed := range []string{"2026-11-23", "2026-02-29", "0000-00-00", "9999-99-99", ""} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDay(s)
		if (err == nil) != (d.String() == s && !d.IsZero()) {
			t.Errorf("%q gave %v, %v", s, d, err)
		}
		if m, err := ParseMonth(s); err == nil && m.String() != s {
			t.Errorf("%q gave month %v", s, m)
		}
	})
}
