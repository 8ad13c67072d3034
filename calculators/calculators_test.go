package calculators_test

import (
	"errors"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"redress/calculators"
	"redress/damages"
	"redress/internal/civil"
	"redress/internal/text"
)

// world is a fixed day with the tables that the program ships.
func world(t *testing.T) calculators.World {
	t.Helper()
	read := func(name string) []byte {
		b, err := os.ReadFile("../assets/tables/" + name)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	return calculators.World{Today: civil.MustDay("2026-11-23"),
		Calendar: func() (civil.Calendar, error) { return civil.ParseCalendar(read("holidays.csv")) },
		Published: func() (damages.PublishedTables, error) {
			lpr, err := damages.ParseRates(read("lpr.csv"))
			return damages.PublishedTables{LPR: lpr}, err
		}}
}

// filled answers every input of a calculator that is needed.
var filled = map[string]calculators.Given{
	"fee":      {"amount": {"5000000"}},
	"delayed":  {"principal": {"3040000"}, "due": {"2026-03-12"}, "pay": {"2026-06-20=1000000", "2026-09-28=2040000"}},
	"lpr":      {"principal": {"1000000"}, "from": {"2024-01-01"}, "to": {"2024-12-31"}},
	"deadline": {"rule": {"appeal"}, "from": {"2026-11-23"}},
	"statute":  {"from": {"2018-11-01"}, "to": {"2020-03-31"}},
}

// TestEveryCalculator answers in both languages with one main result, a
// working, articles, and a working in rows as wide as its head.
func TestEveryCalculator(t *testing.T) {
	for _, c := range calculators.All() {
		a, err := c.Work(filled[c.ID], world(t))
		if err != nil {
			t.Errorf("%s: %v", c.ID, err)
			continue
		}
		mains := 0
		for _, r := range a.Results {
			if r.Main {
				mains++
			}
			for _, lang := range []text.Lang{text.ZH, text.EN} {
				if r.Label.In(lang) == "" || r.Value.In(lang) == "" {
					t.Errorf("%s: an empty result %+v", c.ID, r)
				}
			}
		}
		if mains != 1 || len(a.Steps) == 0 || len(a.Basis()) == 0 {
			t.Errorf("%s: %d main results, %d steps, %d articles", c.ID, mains, len(a.Steps), len(a.Basis()))
		}
		if a.Table != nil {
			for _, row := range a.Table.Rows {
				if len(row) != len(a.Table.Columns) {
					t.Errorf("%s: a row of %d under %d columns", c.ID, len(row), len(a.Table.Columns))
				}
			}
		}
	}
}

// TestMainResults are worked numbers of the law's appendix; at the loan prime
// rate 1,000,000 × (3.45 % × 203 + 3.35 % × 91 + 3.10 % × 71) ÷ 365, each part
// to the fen: 19,187.67 + 8,352.05 + 6,030.14.
func TestMainResults(t *testing.T) {
	for id, want := range map[string]string{"fee": "46,800.00 元", "delayed": "88,900.00 元", "lpr": "33,569.86 元", "deadline": "2026-12-08"} {
		i := slices.IndexFunc(calculators.All(), func(c calculators.Calculator) bool { return c.ID == id })
		c := calculators.All()[i]
		a, err := c.Work(filled[id], world(t))
		if err != nil {
			t.Fatal(id, err)
		}
		main := slices.IndexFunc(a.Results, func(r calculators.Result) bool { return r.Main })
		if got := a.Results[main].Value.ZH; got != want {
			t.Errorf("%s: %s, want %s", id, got, want)
		}
	}
}

// TestGeneralInterestBesideDoubled: 6 % a year on 1,000,000 from 2026-01-01, due
// 2026-03-12, 500,000 paid on 2026-06-20, to 2026-09-28. 170 days bear 27,945.21,
// which the payment meets first; the other 527,945.21 bear 8,678.55 in 100 days
// more. A rate written as a fraction is the same rate; without both inputs the
// answer is as ever, with one of them the other lacks.
func TestGeneralInterestBesideDoubled(t *testing.T) {
	given := calculators.Given{"principal": {"1000000"}, "due": {"2026-03-12"}, "pay": {"2026-06-20=500000", "2026-12-01=1"}, "until": {"2026-09-28"}}
	with := func(more calculators.Given) calculators.Given {
		out := maps.Clone(given)
		maps.Copy(out, more)
		return out
	}
	for _, rate := range []string{"6%", "0.06", "6.00%"} {
		a, err := calculators.DelayedInterest.Work(with(calculators.Given{"general-rate": {rate}, "general-from": {"2026-01-01"}}), world(t))
		if err != nil {
			t.Fatal(err)
		}
		accrued, open := a.GeneralInterest()
		if accrued != "36623.76" || open != "8678.55" || a.Money("delayed.outstanding") != "527945.21" || a.Money("delayed.doubled") != "26739.04" {
			t.Errorf("%s: %s, %s open, %s left, %s doubled", rate, accrued, open, a.Money("delayed.outstanding"), a.Money("delayed.doubled"))
		}
		if len(a.General) != 2 || a.General[1].Days != 100 || a.General[1].Principal != "527945.21" || a.General[1].Rate != "0.06" {
			t.Errorf("%s: %+v", rate, a.General)
		}
	}
	late, err := calculators.DelayedInterest.Work(with(calculators.Given{"general-rate": {"6%"}, "general-from": {"2026-10-01"}}), world(t))
	if err != nil {
		t.Fatal(err)
	}
	if accrued, open := late.GeneralInterest(); accrued != "0.00" || open != "0.00" {
		t.Errorf("from a day after the last: %s, %s", accrued, open)
	}
	for lacking, one := range map[string]calculators.Given{"general-from": {"general-rate": {"6%"}}, "general-rate": {"general-from": {"2026-01-01"}}} {
		if bad := refusedAs(t, calculators.DelayedInterest, with(one), lacking); bad != nil && bad.Fault != calculators.Lacking {
			t.Errorf("without %s: %v", lacking, bad)
		}
	}
}

// TestHolidaysHaveNamesInBothLanguages ends the time to appeal on every holiday
// of the table shipped: the English working holds no Chinese.
func TestHolidaysHaveNamesInBothLanguages(t *testing.T) {
	table, err := os.ReadFile("../assets/tables/holidays.csv")
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range strings.Fields(string(table)) {
		day, kind, _ := strings.Cut(row, ",")
		if !strings.HasPrefix(kind, "holiday") || day < "2014" {
			continue
		}
		a, err := calculators.Deadline.Work(calculators.Given{"rule": {"appeal"}, "from": {civil.MustDay(day).AddDays(-15).String()}}, world(t))
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range a.Steps {
			if strings.ContainsFunc(s.Words.EN, func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
				t.Fatalf("%s: %s", day, s.Words.EN)
			}
		}
	}
}

// TestInputsAreRefusedByName: each input refuses what is not of its kind, says
// which it is and how to mend it, in both languages; what is needed and absent
// lacks.
func TestInputsAreRefusedByName(t *testing.T) {
	nonsense := map[calculators.InputKind]string{calculators.Sum: "-1", calculators.Day: "2023-02-30", calculators.Multiple: "1e3", calculators.Share: "6",
		calculators.Word: "nothing", calculators.Tick: "maybe", calculators.Payments: "2026-01-01:5"}
	for _, c := range calculators.All() {
		for _, in := range c.Inputs {
			given := calculators.Given{in.ID: {nonsense[in.Kind]}}
			for id, v := range filled[c.ID] {
				if id != in.ID {
					given[id] = v
				}
			}
			refusedAs(t, c, given, in.ID)
			if in.Needed && in.Default == "" {
				delete(given, in.ID)
				if bad := refusedAs(t, c, given, in.ID); bad != nil && bad.Fault != calculators.Lacking {
					t.Errorf("%s without %s: %v", c.ID, in.ID, bad)
				}
			}
		}
	}
}

func refusedAs(t *testing.T, c calculators.Calculator, given calculators.Given, input string) *calculators.InputError {
	t.Helper()
	_, err := c.Work(given, world(t))
	bad, ok := errors.AsType[*calculators.InputError](err)
	if !ok || bad.Input != input || bad.Message.ZH == "" || bad.Message.EN == "" || bad.Mend.ZH == "" || bad.Mend.EN == "" {
		t.Errorf("%s with %v: %v", c.ID, given[input], err)
		return nil
	}
	return bad
}
