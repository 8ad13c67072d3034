package civil

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// shipped is the table that the program ships.
func shipped(t testing.TB) Calendar {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "..", "assets", "tables", "holidays.csv"))
	if err != nil {
		t.Fatal(err)
	}
	c, err := ParseCalendar(b)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestTheShippedTable(t *testing.T) {
	c := shipped(t)
	if first, last := c.Years(); first != 2004 || last != 2026 {
		t.Errorf("years %d to %d", first, last)
	}
	for day, want := range map[string]bool{
		"2026-11-23": true, "2026-11-22": false, // Monday, Sunday
		"2026-02-28": true, "2026-10-10": true, // Saturdays made up for
		"2026-10-01": false, "2026-10-07": false, "2026-10-08": true,
		"2018-12-29": true, "2018-12-31": false,
	} {
		if c.Works(MustDay(day)) != want {
			t.Errorf("%s worked: %v", day, !want)
		}
	}
	for from, want := range map[string]string{
		"2026-05-10": "2026-05-11", "2026-02-28": "2026-02-28", "2026-10-01": "2026-10-08", "2028-03-12": "2028-03-13",
	} {
		if got := c.WorkingDay(MustDay(from)); got != MustDay(want) {
			t.Errorf("%s: %v, want %s", from, got, want)
		}
	}
	if got := c.WorkingDayBefore(MustDay("2026-10-08")); got != MustDay("2026-09-30") {
		t.Errorf("before the week of October: %v", got)
	}
	if c.Name(MustDay("2026-02-28")) != "春节" {
		t.Errorf("name %q", c.Name(MustDay("2026-02-28")))
	}
}

func TestCoversEndsWithTheTable(t *testing.T) {
	c := shipped(t)
	for day, want := range map[string]bool{
		"2003-12-31": false, "2004-01-01": true, "2026-12-28": true, "2025-12-31": true,
		"2026-12-29": false, "2026-12-31": false, "2027-01-01": false, "2028-03-12": false,
	} {
		if c.Covers(MustDay(day)) != want {
			t.Errorf("%s covered: %v", day, !want)
		}
	}
	if (Calendar{}).Covers(MustDay("2026-01-05")) {
		t.Error("no table covers a day")
	}
}

// Every December day that a later year's notice moved lies after lastNoticed.
func TestNoNoticeMovedAnEarlierDayOfDecember(t *testing.T) {
	for day := range shipped(t).named {
		if day.Month() == 12 && day.DayOfMonth() <= lastNoticed {
			t.Errorf("%v was moved", day)
		}
	}
}

func TestCalendarNeverRollsBackAndEndsOnAWorkingDay(t *testing.T) {
	c := shipped(t)
	rapid.Check(t, func(t *rapid.T) {
		d := MustDay("1995-01-01").AddDays(rapid.IntRange(0, 20000).Draw(t, "day"))
		rolled := c.WorkingDay(d)
		if rolled.Before(d) || !c.Works(rolled) {
			t.Fatalf("%v rolls to %v", d, rolled)
		}
		for between := d; between.Before(rolled); between = between.AddDays(1) {
			if c.Works(between) {
				t.Fatalf("%v rolls to %v past the working day %v", d, rolled, between)
			}
		}
	})
	if got := c.WorkingDay(Day{}); !got.IsZero() {
		t.Errorf("no day rolls to %v", got)
	}
	if got := (Calendar{}).WorkingDay(MustDay("2200-12-31")); got != MustDay("2200-12-31") {
		t.Errorf("the last day of all, a Wednesday: %v", got)
	}
}

func TestAMalformedTableNamesItsRow(t *testing.T) {
	const head = "date,kind,name\n"
	for table, want := range map[string]string{
		"":                "row 1",
		"day,kind,name\n": "row 1",
		head:              "row 2",
		head + "2026-01-01,holiday,a\n2026-02-30,holiday,b\n": `row 3, "2026-02-30"`,
		head + "2026-01-01,rest,a\n":                          `row 2, "rest"`,
		head + "2026-01-01,holiday\n":                         "row 2",
		head + "2026-01-01,holiday,a\n2026-01-01,workday,a\n": "row 3",
		head + "\"2026-01-01,holiday,a\n":                     "row 2",
	} {
		_, err := ParseCalendar([]byte(table))
		var bad *Error
		if !errors.As(err, &bad) || bad.Code != BadTable || !strings.Contains(bad.EN, want) || !strings.Contains(bad.ZH, "假日表第") {
			t.Errorf("%q: %v, want %s", table, err, want)
		}
	}
	if _, err := ParseCalendar([]byte("\ufeff" + head + "2027-01-01,holiday,元旦\r\n")); err != nil {
		t.Errorf("a mark ahead and Windows line ends: %v", err)
	}
}
