package civil

import (
	"cmp"
	"fmt"
	"regexp"
	"time"
)

// unit is a stretch of the calendar that has a name: a year (m and d zero), a
// month (d zero) or a day. Its zero value is none.
type unit struct{ y, m, d int }

// unitShapes are the ways a unit is typed; the groups are year, month, day. One
// separator runs through the whole date. ?? stands for a part nobody knows.
var unitShapes = []*regexp.Regexp{
	regexp.MustCompile(`^(\d{4})年?$`),
	regexp.MustCompile(`^(\d{4})(\d{2})(\d{2})$`),
	regexp.MustCompile(`^(\d{4})-(\d{1,2})(?:-(\d{1,2}|\?\?))?$`),
	regexp.MustCompile(`^(\d{4})/(\d{1,2})(?:/(\d{1,2}))?$`),
	regexp.MustCompile(`^(\d{4})\.(\d{1,2})(?:\.(\d{1,2}))?$`),
	regexp.MustCompile(`^(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号])?$`),
	regexp.MustCompile(`^(\d{4})-\?\?(?:-\?\?)?$`),
}

// parseUnit reads one unit; typed is the whole text, for the message.
func parseUnit(s, typed string) (unit, *Error) {
	for _, shape := range unitShapes {
		part := shape.FindStringSubmatch(s)
		if part == nil {
			continue
		}
		part = append(part, "", "") // a shape without a month or a day
		return checkedUnit(part[1], part[2], part[3], typed)
	}
	return unit{}, badForm(typed)
}

// checkedUnit refuses what the calendar does not have. A part left out is empty
// and one not known is ??; a typed 00 is neither, so it is no such month.
func checkedUnit(y, m, d, typed string) (unit, *Error) {
	u := unit{atoi(y), atoi(m), atoi(d)}
	given := func(part string) bool { return part != "" && part != "??" }
	switch {
	case u.y < FirstYear || u.y > LastYear:
		return unit{}, outOfRange(typed, partialExample)
	case given(m) && (u.m < 1 || u.m > 12):
		return unit{}, noSuchDay(typed, partialExample)
	case given(d) && (u.d < 1 || u.d > daysIn(u.y, u.m)):
		return unit{}, noSuchDay(typed, partialExample)
	}
	return u, nil
}

func unitOf(d Day) unit {
	y, m, day := d.date()
	return unit{y, m, day}
}

// first is the unit's first day; no day for none.
func (u unit) first() Day {
	if u == (unit{}) {
		return Day{}
	}
	return Day{number(u.y, max(u.m, 1), max(u.d, 1))}
}

// last is the unit's last day; no day for none.
func (u unit) last() Day {
	switch {
	case u == unit{}:
		return Day{}
	case u.m == 0:
		return Day{number(u.y, 12, 31)}
	case u.d == 0:
		return Day{number(u.y, u.m, daysIn(u.y, u.m))}
	}
	return u.first()
}

func (u unit) compare(v unit) int {
	return cmp.Or(cmp.Compare(u.y, v.y), cmp.Compare(u.m, v.m), cmp.Compare(u.d, v.d))
}

// String is 2022, 2022-04 or 2022-04-07: the form a file keeps.
func (u unit) String() string {
	switch {
	case u == unit{}:
		return ""
	case u.m == 0:
		return fmt.Sprintf("%04d", u.y)
	case u.d == 0:
		return fmt.Sprintf("%04d-%02d", u.y, u.m)
	}
	return fmt.Sprintf("%04d-%02d-%02d", u.y, u.m, u.d)
}

func (u unit) zh() string {
	switch {
	case u == unit{}:
		return ""
	case u.m == 0:
		return fmt.Sprintf("%d年", u.y)
	case u.d == 0:
		return fmt.Sprintf("%d年%d月", u.y, u.m)
	}
	return fmt.Sprintf("%d年%d月%d日", u.y, u.m, u.d)
}

func (u unit) en() string {
	switch {
	case u == unit{}:
		return ""
	case u.m == 0:
		return fmt.Sprintf("%d", u.y)
	case u.d == 0:
		return fmt.Sprintf("%s %d", time.Month(u.m), u.y)
	}
	return fmt.Sprintf("%d %s %d", u.d, time.Month(u.m), u.y)
}
