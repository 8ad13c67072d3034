package civil

import "cmp"

// Kind says how a Partial names its days.
type Kind uint8

const (
	None    Kind = iota // no date
	On                  // a day, a month or a year, as it stands: 2022-04
	About               // roughly that day, month or year: ~2022-04
	Before              // earlier than its first day: <2022-06
	After               // later than its last day: >2022-06
	Between             // from the first day of one to the last of another: 2022-04..2022-06
)

// Partial is a date as far as it is known: what a witness remembers or a
// document shows. Partials are comparable with ==; the zero value is no date.
// Only ParsePartial and OnDay make others.
type Partial struct {
	kind     Kind
	from, to unit // to is set for Between alone
}

// OnDay is the Partial of a day that is known exactly.
func OnDay(d Day) Partial {
	if d.IsZero() {
		return Partial{}
	}
	return Partial{kind: On, from: unitOf(d)}
}

// Kind says how the date is known.
func (p Partial) Kind() Kind { return p.kind }

// IsZero reports whether p is no date.
func (p Partial) IsZero() bool { return p.kind == None }

// Exact is the day, when that is known and not merely about right.
func (p Partial) Exact() (Day, bool) {
	if p.kind == On && p.from.d != 0 {
		return p.from.first(), true
	}
	return Day{}, false
}

// Earliest is the first day it may have been; no day when nothing bounds it.
// About has the bounds of what it names: how far off it may be is for
// evidence, not for us.
func (p Partial) Earliest() Day {
	switch p.kind {
	case On, About, Between:
		return p.from.first()
	case After:
		return p.from.last().AddDays(1)
	}
	return Day{}
}

// Latest is the last day it may have been; no day when nothing bounds it.
// Before 2022-06 excludes June: the latest is 2022-05-31.
func (p Partial) Latest() Day {
	switch p.kind {
	case On, About:
		return p.from.last()
	case Between:
		return p.to.last()
	case Before:
		return p.from.first().AddDays(-1)
	}
	return Day{}
}

// Period is Earliest to Latest.
func (p Partial) Period() Period { return Period{p.Earliest(), p.Latest()} }

// Compare orders a timeline: by the earliest possible day (a Before, which has
// none, by its latest), then the better known first. It is 0 only for equal
// values; no date sorts first.
func (p Partial) Compare(q Partial) int {
	return cmp.Or(
		p.place().Compare(q.place()),
		p.reach().Compare(q.reach()),
		cmp.Compare(p.kind, q.kind),
		p.from.compare(q.from),
		p.to.compare(q.to),
	)
}

// place is the day under which p stands in a timeline.
func (p Partial) place() Day {
	if p.kind == Before {
		return p.Latest()
	}
	return p.Earliest()
}

// reach is Latest, with the last day of all for an open end.
func (p Partial) reach() Day {
	if p.kind == After {
		return lastDay
	}
	return p.Latest()
}

// String is the form that files keep and ParsePartial reads back: 2022-04,
// ~2022-04, <2022-06, >2022-06, 2022-04..2022-06, or empty for no date.
func (p Partial) String() string {
	switch p.kind {
	case About:
		return "~" + p.from.String()
	case Before:
		return "<" + p.from.String()
	case After:
		return ">" + p.from.String()
	case Between:
		return p.from.String() + ".." + p.to.String()
	}
	return p.from.String()
}

// ZH is how a Chinese pleading says it, as 约2022年4月 or 2022年6月之前.
// ParsePartial reads it back.
func (p Partial) ZH() string {
	switch p.kind {
	case About:
		return "约" + p.from.zh()
	case Before:
		return p.from.zh() + "之前"
	case After:
		return p.from.zh() + "之后"
	case Between:
		return p.from.zh() + "至" + p.to.zh()
	}
	return p.from.zh()
}

// EN is how an English text says it, as about April 2022 or before June 2022.
func (p Partial) EN() string {
	switch p.kind {
	case About:
		return "about " + p.from.en()
	case Before:
		return "before " + p.from.en()
	case After:
		return "after " + p.from.en()
	case Between:
		return "between " + p.from.en() + " and " + p.to.en()
	}
	return p.from.en()
}

// MarshalText writes String; no date is the empty text.
func (p Partial) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads whatever ParsePartial reads, and the empty text as none.
func (p *Partial) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*p = Partial{}
		return nil
	}
	read, err := ParsePartial(string(text))
	if err == nil {
		*p = read
	}
	return err
}
