package civil

import (
	"cmp"
	"fmt"
	"regexp"
)

// Month is one calendar month. The zero value is no month.
type Month struct{ Year, Month int }

var monthShape = regexp.MustCompile(`^(\d{4})-(\d{2})$`)

const monthExample = "2022-04"

// ParseMonth reads exactly the form 2022-04; anything else is an *Error.
func ParseMonth(s string) (Month, error) {
	part := monthShape.FindStringSubmatch(s)
	if part == nil {
		return Month{}, problem(BadForm, s,
			"应为“年-月”，年四位、月两位、半角数字",
			"expected year-month as 4 and 2 half-width digits", monthExample)
	}
	m := Month{atoi(part[1]), atoi(part[2])}
	if m.Year < FirstYear || m.Year > LastYear {
		return Month{}, outOfRange(s, monthExample)
	}
	if !m.valid() {
		return Month{}, noSuchDay(s, monthExample)
	}
	return m, nil
}

// MonthOf is the month d lies in; no month for no day.
func MonthOf(d Day) Month {
	y, m, _ := d.date()
	return Month{y, m}
}

func (m Month) valid() bool {
	return m.Year >= FirstYear && m.Year <= LastYear && m.Month >= 1 && m.Month <= 12
}

// IsZero reports whether m is no month.
func (m Month) IsZero() bool { return m == Month{} }

// First is the first day of the month; no day where the month is none.
func (m Month) First() Day {
	if !m.valid() {
		return Day{}
	}
	return Day{number(m.Year, m.Month, 1)}
}

// Last is the last day of the month; no day where the month is none.
func (m Month) Last() Day {
	if !m.valid() {
		return Day{}
	}
	return Day{number(m.Year, m.Month, daysIn(m.Year, m.Month))}
}

// Next is the following month.
func (m Month) Next() Month { return m.Add(1) }

// Add is the month n months later (earlier when n is negative). A result
// outside FirstYear..LastYear, and anything added to no month, is no month.
func (m Month) Add(n int) Month {
	const reach = 12 * (LastYear + 1) // keeps the sum far from overflow
	if !m.valid() || n > reach || n < -reach {
		return Month{}
	}
	count := 12*m.Year + m.Month - 1 + n
	sum := Month{count / 12, count%12 + 1}
	if !sum.valid() {
		return Month{}
	}
	return sum
}

// Compare is -1, 0 or +1; no month sorts first.
func (m Month) Compare(o Month) int {
	return cmp.Or(cmp.Compare(m.Year, o.Year), cmp.Compare(m.Month, o.Month))
}

// String is 2022-04, or the empty text for no month. ParseMonth reads it back.
func (m Month) String() string {
	if m.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d", m.Year, m.Month)
}

// ZH is 2022年4月, or empty.
func (m Month) ZH() string { return unit{y: m.Year, m: m.Month}.zh() }

// EN is April 2022, or empty.
func (m Month) EN() string { return unit{y: m.Year, m: m.Month}.en() }

// MarshalText writes String; no month is the empty text.
func (m Month) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText reads what MarshalText wrote, and nothing else.
func (m *Month) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*m = Month{}
		return nil
	}
	read, err := ParseMonth(string(text))
	if err == nil {
		*m = read
	}
	return err
}
