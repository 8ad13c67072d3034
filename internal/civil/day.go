package civil

import (
	"cmp"
	"fmt"
	"time"
)

// The years a Day may lie in. 1900 is the first year an Excel date can hold;
// no party to a case pleads a day after 2200.
const (
	FirstYear = 1900
	LastYear  = 2200
)

// Day is one calendar day. Days are comparable with ==. The zero value is no
// day at all: arithmetic on it gives no day again, it sorts before every day,
// and it is written as the empty text.
type Day struct {
	n int32 // 1 = 1900-01-01; 0 = no day
}

const secondsPerDay = 24 * 60 * 60

var (
	dayZero = time.Date(FirstYear-1, time.December, 31, 0, 0, 0, 0, time.UTC)
	lastDay = Day{number(LastYear, 12, 31)}
)

const dayExample = "2026-11-23"

// number counts days from dayZero; the date must exist.
func number(y, m, d int) int32 {
	at := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	return int32((at.Unix() - dayZero.Unix()) / secondsPerDay)
}

// NewDay gives the day y-m-d, or an *Error when the calendar has no such day or
// it lies outside FirstYear..LastYear.
func NewDay(y, m, d int) (Day, error) {
	wrong := outOfRange
	if y >= FirstYear && y <= LastYear {
		if m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m) {
			return Day{number(y, m, d)}, nil
		}
		wrong = noSuchDay
	}
	return Day{}, wrong(fmt.Sprintf("%04d-%02d-%02d", y, m, d), dayExample)
}

// ParseDay reads exactly the form 2026-11-23; anything else is an *Error.
// What a lawyer types freely is read by ParsePartial.
func ParseDay(s string) (Day, error) {
	if len(s) == len(dayExample) && s[4] == '-' && s[7] == '-' {
		y, okY := digits(s[:4])
		m, okM := digits(s[5:7])
		d, okD := digits(s[8:])
		if okY && okM && okD {
			return NewDay(y, m, d)
		}
	}
	return Day{}, problem(BadForm, s,
		"应为“年-月-日”，年四位、月日各两位、半角数字",
		"expected year-month-day as 4, 2 and 2 half-width digits", dayExample)
}

// digits reads a text of half-width digits alone. Ledgers of a million days
// are read through here.
func digits(s string) (n int, ok bool) {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}

// MustDay is ParseDay for days written in the program; it panics on any other.
func MustDay(s string) Day {
	d, err := ParseDay(s)
	if err != nil {
		panic(err)
	}
	return d
}

// atoi reads digits that a pattern has already vouched for.
func atoi(s string) int {
	n, _ := digits(s)
	return n
}

// daysIn is the length of a month, m in 1..12: the day before the next first.
func daysIn(y, m int) int {
	return time.Date(y, time.Month(m)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// IsZero reports whether d is no day.
func (d Day) IsZero() bool { return d.n == 0 }

func (d Day) midnight() time.Time { return dayZero.AddDate(0, 0, int(d.n)) }

// Year is 0 for no day, as are Month and DayOfMonth.
func (d Day) Year() int { y, _, _ := d.date(); return y }

// Month is 1 to 12.
func (d Day) Month() int { _, m, _ := d.date(); return m }

// DayOfMonth is 1 to 31.
func (d Day) DayOfMonth() int { _, _, day := d.date(); return day }

func (d Day) date() (y, m, day int) {
	if d.IsZero() {
		return 0, 0, 0
	}
	year, month, day := d.midnight().Date()
	return year, int(month), day
}

// Weekday panics for no day: Sunday would be a wrong answer, not a missing one.
func (d Day) Weekday() time.Weekday {
	d.mustExist("Weekday")
	return d.midnight().Weekday()
}

func (d Day) mustExist(op string) {
	if d.IsZero() {
		panic("civil: " + op + " asked of no day; test IsZero first")
	}
}

// Compare is -1, 0 or +1; no day sorts first.
func (d Day) Compare(e Day) int { return cmp.Compare(d.n, e.n) }

// Before reports whether d is earlier than e.
func (d Day) Before(e Day) bool { return d.n < e.n }

// After reports whether d is later than e.
func (d Day) After(e Day) bool { return d.n > e.n }

// String is 2026-11-23, or the empty text for no day. ParseDay reads it back.
func (d Day) String() string {
	if d.IsZero() {
		return ""
	}
	y, m, day := d.date()
	return fmt.Sprintf("%04d-%02d-%02d", y, m, day)
}

// ZH is 2026年11月23日, or empty.
func (d Day) ZH() string { return unitOf(d).zh() }

// EN is 23 November 2026, or empty.
func (d Day) EN() string { return unitOf(d).en() }

// MarshalText writes String; no day is the empty text.
func (d Day) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText wrote, and nothing else.
func (d *Day) UnmarshalText(text []byte) (err error) {
	if len(text) == 0 {
		*d = Day{}
		return nil
	}
	read, err := ParseDay(string(text))
	if err == nil {
		*d = read
	}
	return err
}
