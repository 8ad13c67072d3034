package civil

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"
)

// BadTable is the code of a table of holidays that cannot be read.
const BadTable Code = "holiday_table"

// Calendar knows which days are worked: Saturdays and Sundays are days of
// rest, except the make-up working days of its table, and so are the table's
// holidays (the State Council publishes both for each year). The zero Calendar
// has no table and knows weekends only.
type Calendar struct {
	named       map[Day]named
	first, last int // the years its table has rows of
}

type named struct {
	worked bool
	name   string
}

var calendarColumns = []string{"date", "kind", "name"}

// ParseCalendar reads a table of holidays: CSV in UTF-8 with the columns date
// (2026-02-28), kind (holiday or workday) and name. A day not listed is what
// its weekday says. The error is an *Error that names the row of the file.
func ParseCalendar(table []byte) (Calendar, error) {
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(table, []byte("\ufeff"))))
	r.FieldsPerRecord = -1
	c := Calendar{named: map[Day]named{}}
	for row := 1; ; row++ {
		cells, err := r.Read()
		switch {
		case errors.Is(err, io.EOF):
			return c.whole(row)
		case err != nil:
			return Calendar{}, badRow(row, err.Error(), "不是有效的 CSV", "not valid CSV")
		case row == 1 && !slices.Equal(cells, calendarColumns):
			return Calendar{}, badRow(row, fmt.Sprint(cells), "首行应为 date,kind,name", "the first row is date,kind,name")
		case row > 1:
			if err := c.add(row, cells); err != nil {
				return Calendar{}, err
			}
		}
	}
}

// whole refuses a table without a single day.
func (c Calendar) whole(rows int) (Calendar, error) {
	if len(c.named) == 0 {
		return Calendar{}, badRow(rows, "", "表中没有任何日期", "the table holds no day")
	}
	return c, nil
}

func (c *Calendar) add(row int, cells []string) error {
	if len(cells) != len(calendarColumns) {
		return badRow(row, fmt.Sprint(cells), "每行应有三列", "a row has three columns")
	}
	day, err := ParseDay(cells[0])
	if err != nil {
		return badRow(row, cells[0], "日期不能识别，应写作 2026-02-28", "not a day; write it as 2026-02-28")
	}
	if cells[1] != "holiday" && cells[1] != "workday" {
		return badRow(row, cells[1], "种类应为 holiday（放假）或 workday（调休上班）", "the kind is holiday or workday")
	}
	if _, twice := c.named[day]; twice {
		return badRow(row, cells[0], "日期重复", "the day is repeated")
	}
	c.named[day] = named{cells[1] == "workday", cells[2]}
	if c.first == 0 || day.Year() < c.first {
		c.first = day.Year()
	}
	c.last = max(c.last, day.Year())
	return nil
}

func badRow(row int, typed, zh, en string) error {
	typed = shown(typed)
	return &Error{Code: BadTable, Typed: typed,
		ZH: fmt.Sprintf("假日表第 %d 行“%s”：%s", row, typed, zh),
		EN: fmt.Sprintf("holiday table, row %d, %q: %s", row, typed, en)}
}

// Works reports whether a day is a working day. No day is none.
func (c Calendar) Works(d Day) bool {
	if d.IsZero() {
		return false
	}
	if n, listed := c.named[d]; listed {
		return n.worked
	}
	return d.Weekday() != time.Saturday && d.Weekday() != time.Sunday
}

// Name is what the table calls a holiday or a make-up working day, or empty.
func (c Calendar) Name(d Day) string { return c.named[d].name }

// WorkingDay is d itself where it is worked, else the first working day after
// it; no day where none is left before the end of LastYear.
func (c Calendar) WorkingDay(d Day) Day {
	for !d.IsZero() && !c.Works(d) {
		d = d.AddDays(1)
	}
	return d
}

// WorkingDayBefore is the last working day before d.
func (c Calendar) WorkingDayBefore(d Day) Day {
	for d = d.AddDays(-1); !d.IsZero() && !c.Works(d); {
		d = d.AddDays(-1)
	}
	return d
}

// lastNoticed is the last day of a December that the notice for the next year
// has never moved: those for 2007, 2008, 2012, 2019 and 2023 moved days from
// 29 December on.
const lastNoticed = 28

// Covers reports whether the table decides the day: its year has rows, and it
// is not one of the last days of the table's last year, which the notice for
// the next year may still move.
func (c Calendar) Covers(d Day) bool {
	year, month, day := d.date()
	if year == c.last && month == 12 && day > lastNoticed {
		return false
	}
	return c.first != 0 && year >= c.first && year <= c.last
}

// Years are the first and the last year that the table has rows of; zeros
// without a table.
func (c Calendar) Years() (first, last int) { return c.first, c.last }
