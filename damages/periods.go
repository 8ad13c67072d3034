package damages

import (
	"strconv"

	"redress/internal/civil"
)

// span is the days over which an option's result arose: its own window, or
// the acts of the case.
func (c *Claim) span(o *Option) (first, last civil.Day) {
	if !o.from.IsZero() {
		return o.from, o.to
	}
	return c.factDay("first_act"), c.factDay("last_act")
}

// monthsTouched counts the calendar months that a span touches: claims are
// kept by whole months although they start on the 7th.
func monthsTouched(first, last civil.Day) int {
	if last.Before(first) {
		return 0
	}
	a, b := civil.MonthOf(first), civil.MonthOf(last)
	n := 1
	for ; a.Compare(b) < 0; a = a.Add(1) {
		n++
	}
	return n
}

// monthsFrom counts the months touched whose first day is on or after a day.
func monthsFrom(day, last civil.Day) int {
	m := civil.MonthOf(day)
	if day.DayOfMonth() != 1 {
		m = m.Add(1)
	}
	return monthsTouched(m.First(), last)
}

func count(n int) Value { return Num(strconv.Itoa(n)) }
