package civil

// Period is a span of days, both ends included. An end that is no day is open:
// the zero Period is all time. A Period that ends before it begins holds no
// day; NewPeriod refuses to make one.
type Period struct {
	From Day `json:"from"`
	To   Day `json:"to"`
}

// NewPeriod refuses, with an *Error, a period that ends before it begins.
func NewPeriod(from, to Day) (Period, error) {
	p := Period{from, to}
	if p.reversed() {
		return Period{}, problem(WrongOrder, p.String(),
			"截止日早于起始日，请调换", "it ends before it begins; swap the two days",
			Period{to, from}.String())
	}
	return p, nil
}

func (p Period) reversed() bool {
	return !p.From.IsZero() && !p.To.IsZero() && p.To.Before(p.From)
}

// Contains reports whether d lies in the period; no day lies in none.
func (p Period) Contains(d Day) bool {
	return !d.IsZero() && !d.Before(p.From) && (p.To.IsZero() || !d.After(p.To))
}

// Overlaps reports whether some day lies in both periods.
func (p Period) Overlaps(q Period) bool {
	_, ok := p.Intersect(q)
	return ok
}

// Intersect is the days that lie in both periods; false when there are none.
func (p Period) Intersect(q Period) (Period, bool) {
	both := p
	if q.From.After(both.From) { // an open start is the zero Day: the earliest
		both.From = q.From
	}
	if both.To.IsZero() || !q.To.IsZero() && q.To.Before(both.To) {
		both.To = q.To
	}
	if p.reversed() || q.reversed() || both.reversed() {
		return Period{}, false
	}
	return both, true
}

// Days counts the days of the period, first and last both included; false when
// an end is open. It is the length of a span of facts. The days of a legal
// period, whose first day does not count (Civil Code art. 201), are Day.Sub.
func (p Period) Days() (int, bool) {
	if p.From.IsZero() || p.To.IsZero() {
		return 0, false
	}
	return max(0, p.To.Sub(p.From)+1), true
}

// String is "2019-04-23 – 2025-10-14", and "2019-04-23 –", "– 2025-10-14" or
// "–" where an end is open.
func (p Period) String() string {
	switch {
	case p == Period{}:
		return "–"
	case p.To.IsZero():
		return p.From.String() + " –"
	case p.From.IsZero():
		return "– " + p.To.String()
	}
	return p.From.String() + " – " + p.To.String()
}

// ZH is 2019年4月23日至2025年10月14日, with 起 or 止 where an end is open.
func (p Period) ZH() string {
	switch {
	case p == Period{}:
		return "不限期间"
	case p.To.IsZero():
		return "自" + p.From.ZH() + "起"
	case p.From.IsZero():
		return "至" + p.To.ZH() + "止"
	}
	return p.From.ZH() + "至" + p.To.ZH()
}

// EN is "23 April 2019 to 14 October 2025", with from or until where open.
func (p Period) EN() string {
	switch {
	case p == Period{}:
		return "any time"
	case p.To.IsZero():
		return "from " + p.From.EN()
	case p.From.IsZero():
		return "until " + p.To.EN()
	}
	return p.From.EN() + " to " + p.To.EN()
}
