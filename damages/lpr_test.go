package damages_test

import (
	"errors"
	"os"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"redress/damages"
	"redress/internal/civil"
)

// published are the tables that ship with the program.
func published(t testing.TB) damages.PublishedTables {
	t.Helper()
	b, err := os.ReadFile("../assets/tables/lpr.csv")
	if err != nil {
		t.Fatal(err)
	}
	table, err := damages.ParseRates(b)
	if err != nil {
		t.Fatal(err)
	}
	if b, err = os.ReadFile("../assets/tables/holidays.csv"); err != nil {
		t.Fatal(err)
	}
	calendar, err := civil.ParseCalendar(b)
	if err != nil {
		t.Fatal(err)
	}
	return damages.PublishedTables{LPR: table, Holidays: calendar}
}

func TestParseRates(t *testing.T) {
	table := published(t).LPR
	if len(table) < 80 || table[0].On != civil.MustDay("2019-08-20") || table[0].OneYear.String() != "0.0425" || table[0].FiveYear.String() != "0.0485" {
		t.Errorf("%d rows, the first %v", len(table), table[0])
	}
	if table.Last() != table[len(table)-1].On || !(damages.RateTable{}).Last().IsZero() {
		t.Error("the last day")
	}
	const head = "date,one_year_percent,five_year_percent\n"
	for bad, row := range map[string]int{"": 1, head: 1, "date,one_year,five_year\n2020-01-20,4.15,4.80\n": 1,
		head + "2020-01-20,4.15\n": 2, head + "2020-13-20,4.15,4.80\n": 2, head + "2020-01-20,x,4.80\n": 2, head + "2020-01-20,-4.15,4.80\n": 2, head + "2020-01-20,415,4.80\n": 2,
		head + "2020-02-20,4.05,4.75\n2020-01-20,4.15,4.80\n": 3, head + "2020-02-20,4.05,4.75\n2020-02-20,4.15,4.80\n": 3} {
		_, err := damages.ParseRates([]byte(bad))
		if wrong, ok := errors.AsType[*damages.RateError](err); !ok || wrong.Row != row || !wrong.Text().Complete() {
			t.Errorf("%q: %v", bad, err)
		}
	}
	if own, err := damages.ParseRates([]byte("\ufeff" + head + "2020-02-20,4.05,4.75\n")); err != nil || len(own) != 1 {
		t.Errorf("a table as Excel saves it: %v", err)
	}
}

// TestInterestEqualsItsDays adds the interest up day by day, each day at the
// rate last published on or before it, and holds the segments against that.
func TestInterestEqualsItsDays(t *testing.T) {
	file := claimFile(t, "lpr-interest")
	table := published(t).LPR
	first, reach := table[0].On, table.Last().Sub(table[0].On)+60
	rapid.Check(t, func(r *rapid.T) {
		from := first.AddDays(rapid.IntRange(0, reach).Draw(r, "from"))
		to := from.AddDays(rapid.SampledFrom([]int{0, 1, 2, 29, 31, 62, 370}).Draw(r, "length"))
		count := rapid.SampledFrom([]string{"first", "last", "both", "neither"}).Draw(r, "count")
		basis := rapid.SampledFrom([]string{"365", "360", "actual"}).Draw(r, "basis")
		tenor := rapid.SampledFrom([]string{"one_year", "five_year"}).Draw(r, "tenor")
		out := compute(t, readClaim(t, patched(t, file, object{"/options/3/figures/from": said(from.String()), "/options/3/figures/to": said(to.String()),
			"/options/3/choices": object{"claim_kind": "liquidated", "count": count, "basis": basis, "tenor": tenor, "rounding": "once"}})))
		want, days := decimal.Zero, int64(0)
		for day := from; !day.After(to); day = day.AddDays(1) {
			if day == from && (count == "last" || count == "neither") || day == to && (count == "first" || count == "neither") {
				continue
			}
			days++
			want = want.Add(rateOn(table, day, tenor).DivRound(decimal.NewFromInt(daysOfYear(basis, day)), 30))
		}
		if got := out.Computation.Result("lpr.days").Value.Number; got.IntPart() != days {
			r.Fatalf("%s to %s, %s: %s days, not %d", from, to, count, got, days)
		}
		got := out.Computation.Result("lpr.factor").Value.Number
		if got.Sub(want).Abs().GreaterThan(decimal.New(1, -12)) {
			r.Fatalf("%s to %s, %s, %s: %s, day by day %s", from, to, count, basis, got, want)
		}
	})
}

func rateOn(table damages.RateTable, day civil.Day, tenor string) decimal.Decimal {
	var rate decimal.Decimal
	for _, p := range table {
		if p.On.After(day) {
			break
		}
		if rate = p.OneYear; tenor == "five_year" {
			rate = p.FiveYear
		}
	}
	return rate
}

func daysOfYear(basis string, day civil.Day) int64 {
	y := day.Year()
	switch {
	case basis == "360":
		return 360
	case basis == "actual" && y%4 == 0 && (y%100 != 0 || y%400 == 0):
		return 366
	}
	return 365
}

// TestWhoNeedsTheHolidays: a kind that can ask for the day of an arbitration or
// prints a last day to apply for enforcement reads the calendar.
func TestWhoNeedsTheHolidays(t *testing.T) {
	for _, kind := range damages.Kinds() {
		claim := damages.Claim{Options: []damages.ClaimOption{{Kind: kind.ID}}}
		for _, f := range kind.Figures {
			if f.ID == "award_received_on" && !claim.NeedsHolidays() {
				t.Errorf("%s", kind.ID)
			}
		}
	}
	for kind, want := range map[string]bool{"performance": true, "delayed_interest": true, "enforcement_settlement": true, "loss_by_units": false, "fines": false} {
		if got := (&damages.Claim{Options: []damages.ClaimOption{{Kind: kind}}}).NeedsHolidays(); got != want {
			t.Errorf("%s: %v", kind, got)
		}
	}
	if !(&damages.Claim{Facts: map[string]damages.Entry{"known_on": {Value: "2024-01-01"}}}).NeedsHolidays() {
		t.Error("limitation")
	}
}
