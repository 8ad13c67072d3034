package damages

import (
	"errors"

	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// furthestRoll is by how many days a last day has rolled at most: the rest of
// Spring Festival 2020, lengthened by notice, was ten days. Where the table of
// holidays does not reach, a later day than that is late whatever it will say.
const furthestRoll = 10

// Furthest is the last day on which the limit may end: Expires where the table
// of holidays decides it.
func (e Expiry) Furthest() civil.Day {
	if e.Warning.IsZero() {
		return e.Expires
	}
	return e.Computed.AddDays(furthestRoll)
}

// Open tells whether only a table of holidays that is not there decides if the
// day is within the limit.
func (e Expiry) Open(day civil.Day) bool {
	return !e.Warning.IsZero() && day.After(e.Computed) && !day.After(e.Furthest())
}

// lastDay adds the end of a time limit as a line, by the rules of counting
// (R34) and the calendar of holidays; the line's note is the working. It reports
// whether the line is there: not while its first day lacks, nor where the law
// sets no limit.
func (d *draft) lastDay(id string, label text.Text, limit, from string) (Expiry, bool, error) {
	first, err := civil.ParseDay(d.asked.Figures[from].Value)
	if err != nil || first.IsZero() {
		return Expiry{}, false, nil
	}
	rule, _ := law.DeadlineOf(limit)
	e, err := Expire(rule, first, false, d.claim.Published.Holidays)
	var none *NoTermError
	if errors.As(err, &none) {
		d.warn(none.Text())
		return Expiry{}, false, nil
	}
	if err != nil {
		return Expiry{}, false, err
	}
	d.reckoned(id, label, DayDate, Value{Day: e.Expires}, e.cites()...)
	d.note(e.words(e.Steps...))
	return e, true, nil
}

// cites are the articles of a limit.
func (e Expiry) cites() []string {
	var out []string
	for _, c := range e.Basis {
		out = append(out, c.ID)
	}
	return out
}

// words join a working, with the warning where there is one.
func (e Expiry) words(of ...text.Text) text.Text {
	if !e.Warning.IsZero() {
		of = append(of[:len(of):len(of)], e.Warning)
	}
	return text.Join(text.T("；", "; "), of...)
}

// settledLate gives the truth lines by which a day is held in time or late. They
// are those given, by the last day as printed, unless the table of holidays does
// not reach it: then only a day beyond every possible rest is late, one between
// is warned of, and nothing rests on it.
func (d *draft) settledLate(id string, e Expiry, day, inTime, late string, cites ...string) (string, string) {
	if e.Warning.IsZero() {
		return inTime, late
	}
	limit, _ := d.sheet.Line(id)
	of := func(zh, en string) text.Text { // a sheet may hold several limits
		return text.T(limit.Label.ZH+" "+zh, limit.Label.EN+", "+en)
	}
	d.reckoned(id+"_computed", of("期限本身的末日", "last day before rest is counted"), DayDate, Value{Day: e.Computed}, cites...)
	d.reckoned(id+"_furthest", of("休假日最多顺延至", "furthest day that days of rest could move it to"), DayDate, Value{Day: e.Furthest()}, cites...)
	d.note(text.F(text.T("假日表未覆盖该日；连续休假最长按 %v 天计", "the table of holidays does not reach it; the longest rest is taken as %v days"), furthestRoll))
	d.compute(id+"_open", of("是否逾期取决于放假与调休", "only holidays and make-up days decide whether it was late"), YesNo, And{[]Expr{IsMore(L(day), L(id+"_computed")), Compare{LessOrEqual, L(day), L(id + "_furthest")}}}, cites...)
	d.warnIf(id+"_open", text.Join(text.T("；", "; "), text.T("是否逾期取决于放假与调休安排，不据此排除：请以国务院办公厅的通知核对，或更新假日表", "whether it was late rests on holidays and make-up days, so nothing is barred by it: check the State Council's notice, or bring the table of holidays up to date"), e.Warning), cites...)
	d.compute(id+"_not_passed", of("不能认定已逾期", "not certainly late"), YesNo, Compare{LessOrEqual, L(day), L(id + "_furthest")}, cites...)
	d.compute(id+"_passed", of("无论如何顺延均已逾期", "late whatever the days of rest"), YesNo, IsMore(L(day), L(id+"_furthest")), cites...)
	return id + "_not_passed", id + "_passed"
}
