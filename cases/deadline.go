package cases

import (
	"redress/damages"
	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// agreed is the rule of a time limit that no statute sets: nothing is computed.
const agreed = "agreed"

// deadlineRules are the time limits of the law, and the one that is none.
func deadlineRules() []Choice {
	out := []Choice{}
	for _, d := range law.Deadlines() {
		out = append(out, Choice{d.ID, d.Title})
	}
	return append(out, one(agreed, "裁判、协议或法院指定", "Fixed by judgment, agreement or court"))
}

// deriveDeadline works a deadline out of its rule and the day that triggers it
// (R34): the day computed, the day after days of rest, and the working. Without
// both there is nothing to work out.
func deriveDeadline(r Record, holidays Holidays) (map[string]string, error) {
	rule, known := law.DeadlineOf(r.Text("rule"))
	from, dated := r.Day("trigger_on")
	if !known || !dated {
		return nil, nil
	}
	calendar, err := holidays.calendar()
	if err != nil {
		return nil, err
	}
	foreign, _ := r.Truth("foreign")
	e, err := damages.Expire(rule, from, foreign, calendar)
	if err != nil {
		return map[string]string{"working": bilingualText(worded(err))}, nil
	}
	return map[string]string{"computed_on": e.Computed.String(), "due_on": e.Expires.String(), "working": bilingualText(deadlineWorking(e, r))}, nil
}

// deadlineWorking are the steps, the articles and what should be known, a line
// each.
func deadlineWorking(e damages.Expiry, r Record) text.Text {
	lines := append([]text.Text{}, e.Steps...)
	for _, c := range e.Basis {
		lines = append(lines, c.Text())
	}
	for _, note := range []text.Text{e.Rule.Note, e.Warning} {
		if !note.IsZero() {
			lines = append(lines, note)
		}
	}
	if due, ok := r.Day("due_on"); ok && due != e.Expires {
		lines = append(lines, text.F(tx("注意：填写的届满日 %v 与计算的 %v 不同", "Note: the day entered, %v, is not the day computed, %v"), due.String(), e.Expires.String()))
	}
	return text.Join(tx("\n", "\n"), lines...)
}

// worded is an error in its own words where it has them.
func worded(err error) text.Text {
	if e, ok := err.(interface{ Text() text.Text }); ok {
		return e.Text()
	}
	return tx(err.Error(), err.Error())
}

// Holidays reads the calendar of holidays and make-up working days; nil knows
// weekends only.
type Holidays func() (civil.Calendar, error)

func (h Holidays) calendar() (civil.Calendar, error) {
	if h == nil {
		return civil.Calendar{}, nil
	}
	c, err := h()
	if err != nil {
		return c, Fail(Invalid, "holidays", text.F(tx("假日表不能读取：%v", "the table of holidays cannot be read: %v"), civilWords(err)),
			tx("请修正假日表，或移走它以使用程序自带的表。", "Mend the table, or move it away to use the program's own."), err)
	}
	return c, nil
}

// WithHolidays gives the same service with a calendar by which deadlines are
// worked out; it is read anew each time, so that a new table counts at once.
func (s *Service) WithHolidays(h Holidays) *Service {
	other := *s
	other.holidays = h
	return &other
}
