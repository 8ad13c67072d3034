package damages

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// Expiry is a time limit worked out (R34), with its working.
type Expiry struct {
	Rule     law.Deadline
	From     civil.Day // the day it runs from
	Term     law.Term
	Computed civil.Day // the last day as the period itself ends
	Expires  civil.Day // the last day, moved off days of rest
	Rolled   bool      // Expires is later than Computed
	Basis    []law.Citation
	Steps    []text.Text
	Warning  text.Text // the table of holidays does not decide the last day
}

// NoTermError says that the law held here sets no such limit on that day, or
// for such a party, and why.
type NoTermError struct {
	Rule   law.Deadline
	From   civil.Day
	Reason text.Text
}

func (e *NoTermError) Error() string { return e.Text().EN }

// Text is the error in both languages.
func (e *NoTermError) Text() text.Text {
	return text.F(text.T("%v（自 %v 起算）：%v", "%v (from %v): %v"), e.Rule.Title, e.From.String(), e.Reason)
}

// Expire works out when a time limit that runs from a day ends. The day itself
// is not counted; months and years end on the corresponding day, else on the
// last day of the month; a last day of rest moves to the next working day of
// the calendar (CPL art 85; Civil Code arts 201 to 203). An error is a
// *NoTermError, or a gap of the law.
func Expire(rule law.Deadline, from civil.Day, foreign bool, calendar civil.Calendar) (Expiry, error) {
	e := Expiry{Rule: rule, From: from}
	term, err := e.term(foreign)
	if err != nil {
		return Expiry{}, err
	}
	e.Term = term.Value
	e.Computed = e.end()
	if e.Computed.IsZero() {
		return Expiry{}, &NoTermError{rule, from, text.F(text.T("届满日超出%v年至%v年", "it would end outside the years %v to %v"), civil.FirstYear, civil.LastYear)}
	}
	e.Expires = e.Computed
	e.count(foreign)
	e.roll(calendar)
	return e, e.cite(term.Cites)
}

// term is the length in force on the day that the limit reads.
func (e *Expiry) term(foreign bool) (law.Dated[law.Term], error) {
	length := e.Rule.Length(foreign)
	day := e.From
	if length.Reads == law.ReadsTwoYearEnd {
		day = e.From.AddYears(2)
	}
	term, err := length.On(day)
	if err == nil && term.IsNone() {
		err = &NoTermError{e.Rule, e.From, term.None}
	}
	return term, err
}

// end is the last day of the period. Hours are counted from the hour, so that
// 48 of them end two days later at that hour.
func (e *Expiry) end() civil.Day {
	n := e.Term.N
	if e.Rule.Back {
		n = -n
	}
	switch e.Term.Unit {
	case law.InHours:
		return e.From.AddDays(n / 24)
	case law.InDays:
		return e.From.AddDays(n)
	case law.InMonths:
		return e.From.AddMonths(n)
	case law.InYears:
		return e.From.AddYears(n)
	}
	return e.From
}

func (e *Expiry) step(zh, en string, args ...any) {
	e.Steps = append(e.Steps, text.F(text.T(zh, en), args...))
}

// count says where the period starts, how long it is and where it ends.
func (e *Expiry) count(foreign bool) {
	start, length := e.From.String(), text.F(text.T("%v%v", "%v%v"), e.Rule.Bound.Text(), e.Term.Text())
	switch {
	case e.Term.Unit == law.UntilEvent:
		e.step("%[2]v为 %[1]v：须在其届满前办理", "%[2]v is %[1]v: to be done before it ends", start, e.Rule.Trigger)
		return
	case e.Rule.Back:
		e.step("自 %[1]v（%[2]v）倒算，当日不计", "counted back from %[1]v (%[2]v), which is not counted", start, e.Rule.Trigger)
	case e.Term.Unit == law.InHours:
		e.step("自 %[1]v（%[2]v）起算，自次时起计", "runs from %[1]v (%[2]v), the next hour being the first", start, e.Rule.Trigger)
	default:
		e.step("自 %[1]v（%[2]v）起算，当日不计", "runs from %[1]v (%[2]v), which is not counted", start, e.Rule.Trigger)
	}
	if foreign {
		who := text.T("境内无住所的当事人没有另外的期限，适用一般期限", "no length of its own for a party without domicile in the PRC; the general one applies")
		if e.Rule.Foreign != nil {
			who = text.T("适用境内无住所的当事人的期限", "the length for a party without domicile in the PRC")
		}
		e.Steps = append(e.Steps, who)
	}
	e.step("%v：至 %v（%v）", "%v: to %v (%v)", length, e.Computed.String(), weekday(e.Computed))
	months := e.Term.Unit == law.InMonths || e.Term.Unit == law.InYears
	if months && e.Computed.DayOfMonth() != e.From.DayOfMonth() {
		e.step("到期月没有对应日，以该月最后一日为最后一日", "the last month has no corresponding day; its last day is the last")
	}
}

// roll moves the last day off days of rest and says why it moved or did not.
func (e *Expiry) roll(calendar civil.Calendar) {
	last := e.Computed.String()
	switch {
	case e.Term.Unit == law.UntilEvent:
		return
	case e.Rule.Fixed:
		e.step("该期限不顺延", "this limit does not roll")
		if e.Rule.Back && !calendar.Works(e.Computed) {
			e.step("%v 是休息日：最迟在 %v 办理", "%v is a day of rest: act by %v", last, calendar.WorkingDayBefore(e.Computed).String())
		}
		return
	}
	e.Expires = calendar.WorkingDay(e.Computed)
	e.Rolled = e.Expires != e.Computed
	switch {
	case e.Rolled:
		e.step("%v 是%v：顺延至 %v（%v）", "%v is %v: it rolls to %v (%v)", last, rest(calendar, e.Computed), e.Expires.String(), weekday(e.Expires))
	case weekend(e.Computed):
		e.step("%v 是%v，但为调休上班日：不顺延", "%v is a %v but a make-up working day: it does not roll", last, weekday(e.Computed))
	default:
		e.step("%v 是工作日：不顺延", "%v is a working day: it does not roll", last)
	}
	e.Warning = uncovered(calendar, e.Computed, e.Expires)
}

// rest says why a day is one of rest.
func rest(calendar civil.Calendar, day civil.Day) text.Text {
	if name := calendar.Name(day); name != "" {
		return text.F(text.T("法定休假日（%v）", "a public holiday (%v)"), law.HolidayName(name))
	}
	return text.F(text.T("%v", "a %v"), weekday(day))
}

func weekend(day civil.Day) bool {
	return day.Weekday() == time.Saturday || day.Weekday() == time.Sunday
}

// weekday is the day of the week in words.
func weekday(day civil.Day) text.Text {
	zh := []rune("日一二三四五六")
	return text.T("星期"+string(zh[day.Weekday()]), day.Weekday().String())
}

// uncovered warns where the table of holidays does not reach the days looked at.
func uncovered(calendar civil.Calendar, from, to civil.Day) text.Text {
	if calendar.Covers(from) && calendar.Covers(to) {
		return text.Text{}
	}
	table := text.T("没有假日表", "there is no table of holidays")
	if first, last := calendar.Years(); last != 0 {
		table = text.F(text.T("假日表止于 %[2]v 年（自 %[1]v 年起）", "the table of holidays ends with %[2]v (it begins with %[1]v)"), first, last)
	}
	return text.F(text.T("%v，未覆盖 %v：只按星期顺延，放假与调休请以国务院办公厅的通知核对", "%v and does not cover %v: only weekends were looked at; check the State Council's notice for holidays and make-up working days"), table, to.String())
}

// cite gathers the articles: of the length, of the rule that counts, and those
// that stand beside them.
func (e *Expiry) cite(ids []law.CitationID) error {
	registry := law.Default()
	for _, id := range ids {
		e.Basis = append(e.Basis, registry.Cite(id))
	}
	for _, id := range e.Rule.Also {
		if c := registry.Cite(id); c.InForce.Contains(e.From) {
			e.Basis = append(e.Basis, c)
		}
	}
	if e.Term.Unit == law.UntilEvent {
		return nil
	}
	counting, err := counted(e.Rule.Counting.Rule(), e.From)
	if err != nil {
		return err
	}
	if e.Rule.Counting == law.Procedural && (e.Term.Unit == law.InMonths || e.Term.Unit == law.InYears) {
		civilCode, err := counted(law.Civil.Rule(), e.From)
		if err != nil {
			return err
		}
		counting = append(counting, slices.DeleteFunc(civilCode, func(c law.Citation) bool { return !strings.HasSuffix(c.ID, ".202") })...)
	}
	e.Basis = append(e.Basis, counting...)
	return nil
}

func counted(rule string, day civil.Day) ([]law.Citation, error) {
	cites, err := law.Default().CitesOn(rule, law.Days{law.ReadsTrigger: day, law.ReadsProceduralStep: day})
	if err != nil {
		return nil, fmt.Errorf("counting from %v: %w", day, err)
	}
	return cites, nil
}
