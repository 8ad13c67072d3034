package damages

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"redress/damages/law"
	"redress/internal/civil"
)

func holidays(t testing.TB) civil.Calendar {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "assets", "tables", "holidays.csv"))
	if err != nil {
		t.Fatal(err)
	}
	c, err := civil.ParseCalendar(b)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func expiry(t *testing.T, rule, from string, foreign bool) Expiry {
	t.Helper()
	d, ok := law.DeadlineOf(rule)
	if !ok {
		t.Fatalf("no time limit %s", rule)
	}
	e, err := Expire(d, civil.MustDay(from), foreign, holidays(t))
	if err != nil {
		t.Fatalf("%s from %s: %v", rule, from, err)
	}
	return e
}

// basis are the ids of the articles of an expiry.
func basis(e Expiry) string {
	var out []string
	for _, c := range e.Basis {
		out = append(out, c.ID)
	}
	return strings.Join(out, " ")
}

// Every row of the table of time limits, counted by hand: "f " is a party
// without domicile in the PRC, "*" a day that rolled.
func TestEveryTimeLimit(t *testing.T) {
	rows := strings.Split(strings.TrimSpace(`
docketing              2026-11-23  2026-11-30    cpl2024.126 cpl2024.85 cplint2022.125
complaint_service      2026-11-23  2026-11-30*   cpl2024.128 cpl2024.85 cplint2022.125
answer                 2026-11-23  2026-12-08    cpl2024.128 cpl2024.85 cplint2022.125
answer               f 2026-11-23  2026-12-23    cpl2024.285 cpl2024.85 cplint2022.125
jurisdiction           2026-11-23  2026-12-08    cpl2024.130 cpl2024.128 evidence2020.55 cpl2024.85 cplint2022.125
jurisdiction         f 2026-11-23  2026-12-23    cpl2024.130 cpl2024.285 evidence2020.55 cpl2024.85 cplint2022.125
evidence               2026-11-23  2026-12-08    evidence2020.51 cpl2024.85 cplint2022.125
evidence_summary       2026-11-23  2026-12-08    evidence2020.51 cplint2022.266 cpl2024.85 cplint2022.125
evidence_small         2026-11-23  2026-11-30    evidence2020.51 cplint2022.275 cpl2024.85 cplint2022.125
evidence_appeal        2026-11-23  2026-12-03    evidence2020.51 cpl2024.85 cplint2022.125
evidence_request       2026-11-23  2026-11-23    evidence2020.54 evidence2020.20 evidence2020.25 evidence2020.69
add_claims             2026-11-23  2026-11-23    cplint2022.232
secret_points          2026-11-23  2026-11-23    tsint2020.27
punitive               2026-11-23  2026-11-23    punint2026.3
punitive               2026-04-30  2026-04-30    punint2021.2
preservation_ruling    2026-11-20  2026-11-22    cpl2024.103 cpl2024.104 tsint2020.15 cpl2024.85 cplint2022.125
preservation_review    2026-11-23  2026-11-30*   preservation2016.25 cplint2022.171 cpl2024.85 cplint2022.125
preservation_suit      2026-11-23  2026-12-23    cpl2024.104 cpl2024.85 cplint2022.125
preservation_renewal   2026-11-23  2026-11-16    preservation2016.18 cpl2024.85 cplint2022.125
fee                    2026-11-23  2026-11-30    order481.22 cpl2024.85 cplint2022.125
publication            2026-11-23  2026-12-23    cpl2024.95 cpl2024.85 cplint2022.125
publication          f 2026-08-24  2026-10-23    cpl2024.283 cpl2024.85 cplint2022.125
publication            2021-12-31  2022-03-01    cpl2013.92 cpl2013.82
publication            2022-01-01  2022-02-07*   cpl2022.95 cpl2022.85
publication          f 2023-11-30  2024-02-29    cpl2022.274 cpl2022.85 cplint2022.125 civilcode2021.202
trial                  2026-01-15  2026-07-15    cpl2024.152 cpl2024.85 cplint2022.125 civilcode2021.202
trial_summary          2026-01-15  2026-04-15    cpl2024.164 cpl2024.85 cplint2022.125 civilcode2021.202
trial_appeal           2026-01-15  2026-04-15    cpl2024.183 cpl2024.85 cplint2022.125 civilcode2021.202
appeal                 2026-11-23  2026-12-08    cpl2024.171 cpl2024.85 cplint2022.125
appeal                 2023-12-31  2024-01-15    cpl2022.171 cpl2022.85 cplint2022.125
appeal                 2021-12-31  2022-01-17*   cpl2013.164 cpl2013.82
appeal               f 2026-11-23  2026-12-23    cpl2024.286 cpl2024.85 cplint2022.125
appeal_ruling          2026-11-23  2026-12-03    cpl2024.171 cpl2024.85 cplint2022.125
appeal_ruling        f 2026-11-23  2026-12-23    cpl2024.286 cpl2024.85 cplint2022.125
retrial                2026-01-15  2026-07-15    cpl2024.216 cpl2024.85 cplint2022.125 civilcode2021.202
enforcement            2024-03-12  2026-03-12    cpl2024.250 cpl2024.85 cplint2022.125 civilcode2021.202
enforcement            2022-06-01  2024-06-03*   cpl2022.246 cpl2022.85 cplint2022.125 civilcode2021.202
restore                2026-11-23  2026-12-03    cpl2024.86 cpl2024.85 cplint2022.125
arbitration            2025-06-30  2026-06-30    ldma2008.27 civilcode2021.201 civilcode2021.202 civilcode2021.203
arbitration_answer     2026-11-23  2026-12-03    ldma2008.30 cpl2024.85 cplint2022.125
arbitration_award      2026-09-01  2026-10-16    ldma2008.43 cpl2024.85 cplint2022.125
arbitration_suit       2026-11-23  2026-12-08    ldma2008.50 cpl2024.85 cplint2022.125
non_compete            2024-05-31  2026-05-31    lcl2008.24 civilcode2021.201 civilcode2021.202 civilcode2021.203
limitation             2023-05-10  2026-05-11*   civilcode2021.188 civilcode2021.201 civilcode2021.202 civilcode2021.203
limitation             2015-09-30  2017-09-30    gpcl1987.135 gpcl1987.154
limitation             2015-10-01  2018-10-08*   gr2017.188 limint2018.2 gpcl1987.154
limitation_instalments 2023-05-10  2026-05-11*   civilcode2021.188 civilcode2021.189 civilcode2021.201 civilcode2021.202 civilcode2021.203
limitation_instalments 2017-10-01  2020-10-09*   gr2017.188 gr2017.189 gr2017.201 gr2017.202 gr2017.203
limitation_longest     2005-11-23  2025-11-24*   gpcl1987.137 gpcl1987.154
`), "\n")
	seen := map[string]bool{}
	for _, row := range rows {
		id, rest, _ := strings.Cut(row, " ")
		foreign := strings.HasPrefix(strings.TrimSpace(rest), "f ")
		part := strings.Fields(strings.TrimPrefix(strings.TrimSpace(rest), "f "))
		seen[id] = true
		e := expiry(t, id, part[0], foreign)
		got := e.Expires.String()
		if e.Rolled {
			got += "*"
		}
		if want := strings.Join(part[2:], " "); got != part[1] || basis(e) != want {
			t.Errorf("%s\n got %s %s", row, got, basis(e))
		}
	}
	for _, d := range law.Deadlines() {
		if !seen[d.ID] {
			t.Errorf("%s is not tried", d.ID)
		}
	}
}

// The examples of the legal reference (R34, and R34.civil for civil periods).
func TestTheExamplesOfCounting(t *testing.T) {
	end := expiry(t, "enforcement", "2026-03-12", false)
	if end.Computed.String() != "2028-03-12" || end.Expires.String() != "2028-03-13" || !end.Rolled {
		t.Errorf("enforcement: %+v", end)
	}
	if !strings.Contains(end.Warning.ZH, "2026 年") || !strings.Contains(end.Warning.EN, "ends with 2026") {
		t.Errorf("the table ends before 2028 and the warning says %+v", end.Warning)
	}
	three := law.Deadline{ID: "three", Counting: law.Civil, Terms: []law.Dated[law.Term]{{Value: law.Term{N: 3, Unit: law.InMonths}}}}
	e, err := Expire(three, civil.MustDay("2025-11-30"), false, holidays(t))
	if err != nil || e.Expires.String() != "2026-02-28" || e.Rolled || !e.Warning.IsZero() {
		t.Errorf("a make-up working Saturday: %+v %v", e, err)
	}
	if without, _ := Expire(three, civil.MustDay("2025-11-30"), false, civil.Calendar{}); without.Expires.String() != "2026-03-02" || without.Warning.IsZero() {
		t.Errorf("without a table: %+v", without)
	}
	if leap := expiry(t, "limitation", "2024-02-29", false); leap.Computed.String() != "2027-02-28" {
		t.Errorf("29 February + 3 years: %v", leap.Computed)
	}
	if leap := expiry(t, "retrial", "2023-08-31", false); leap.Computed.String() != "2024-02-29" {
		t.Errorf("31 August + 6 months: %v", leap.Computed)
	}
}

// 27: the start day is not counted; a make-up working day does not roll.
func TestPitfall27StartDayAndMakeUpWorkingDays(t *testing.T) {
	if e := expiry(t, "appeal", "2026-02-13", false); e.Expires.String() != "2026-02-28" || e.Rolled {
		t.Errorf("a make-up Saturday: %v %v", e.Expires, e.Rolled)
	}
	if e := expiry(t, "appeal", "2026-03-06", false); e.Expires.String() != "2026-03-23" || !e.Rolled {
		t.Errorf("an ordinary Saturday: %v %v", e.Expires, e.Rolled)
	}
	if e := expiry(t, "appeal", "2026-09-16", false); e.Computed.String() != "2026-10-01" || e.Expires.String() != "2026-10-08" {
		t.Errorf("the October holiday: %v to %v", e.Computed, e.Expires)
	}
}

// 28: enforcement runs from the last day of the performance period.
func TestPitfall28EnforcementRunsFromThePerformancePeriod(t *testing.T) {
	d, _ := law.DeadlineOf("enforcement")
	for _, word := range []string{"履行期间最后一日", "最后一期"} {
		if !strings.Contains(d.Trigger.ZH, word) {
			t.Errorf("the trigger, %s, does not say %s", d.Trigger.ZH, word)
		}
	}
	if !strings.Contains(d.Note.EN, "not run from the judgment") {
		t.Errorf("note: %s", d.Note.EN)
	}
}

func TestWhereTheLawSetsNoLimit(t *testing.T) {
	for _, c := range []struct {
		rule, from string
		foreign    bool
		word       string
	}{
		{"trial", "2026-01-15", true, "不受审限限制"}, {"trial_appeal", "2022-01-15", true, "不受审限限制"},
		{"appeal", "2012-12-31", false, "未收录"}, {"evidence", "2020-04-30", false, "未收录"},
		{"limitation_longest", "2190-01-01", false, "超出"},
	} {
		d, _ := law.DeadlineOf(c.rule)
		_, err := Expire(d, civil.MustDay(c.from), c.foreign, holidays(t))
		var none *NoTermError
		if !errors.As(err, &none) || !strings.Contains(none.Text().ZH, c.word) || !none.Text().Complete() {
			t.Errorf("%s from %s: %v", c.rule, c.from, err)
		}
	}
	var gap *law.GapError
	appeal, _ := law.DeadlineOf("appeal")
	if _, err := Expire(appeal, civil.MustDay("1990-01-01"), false, holidays(t)); !errors.As(err, &gap) {
		t.Errorf("before the law held: %v", err)
	}
}

// Two readings of a day of rest: a limit counted back and one of hours do not
// move, and the first says by when to act.
func TestLimitsThatDoNotRoll(t *testing.T) {
	back := expiry(t, "preservation_renewal", "2026-11-29", false) // a Sunday less 7 days is one
	if back.Expires.String() != "2026-11-22" || back.Rolled || !slices.ContainsFunc(steps(back), func(s string) bool { return strings.Contains(s, "2026-11-20") }) {
		t.Errorf("renewal: %v %q", back.Expires, steps(back))
	}
	if e := expiry(t, "preservation_ruling", "2026-11-20", false); e.Expires.String() != "2026-11-22" || e.Rolled || !strings.Contains(steps(e)[0], "次时") {
		t.Errorf("48 hours from Friday: %v %q", e.Expires, steps(e))
	}
}

func steps(e Expiry) []string {
	var out []string
	for _, s := range e.Steps {
		out = append(out, s.ZH)
	}
	return out
}

// Whatever the limit and the day: it never ends before its period does, a
// limit that moved ends on a working day, the start day is not counted.
func TestLimitsNeverEndEarlyAndRollToWorkingDays(t *testing.T) {
	calendar := holidays(t)
	rules := law.Deadlines()
	rapid.Check(t, func(t *rapid.T) {
		d := rapid.SampledFrom(rules).Draw(t, "rule")
		from := civil.MustDay("2022-04-10").AddDays(rapid.IntRange(0, 4000).Draw(t, "from"))
		e, err := Expire(d, from, rapid.Bool().Draw(t, "foreign"), calendar)
		var none *NoTermError
		if errors.As(err, &none) {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		if e.Expires.Before(e.Computed) || e.Rolled != e.Expires.After(e.Computed) {
			t.Fatalf("%s: %v to %v, rolled %v", d.ID, e.Computed, e.Expires, e.Rolled)
		}
		if e.Rolled && (!calendar.Works(e.Expires) || calendar.Works(e.Computed)) {
			t.Fatalf("%s rolls from %v to %v", d.ID, e.Computed, e.Expires)
		}
		if e.Term.Unit == law.InDays && !d.Back && e.Computed.Sub(from) != e.Term.N {
			t.Fatalf("%s: %d days from %v end on %v", d.ID, e.Term.N, from, e.Computed)
		}
		if len(e.Basis) == 0 || len(e.Steps) == 0 {
			t.Fatalf("%s: no basis or no steps", d.ID)
		}
		for _, c := range e.Basis {
			if !c.InForce.Contains(from) && c.Reads != law.ReadsTwoYearEnd {
				t.Fatalf("%s from %v cites %s, in force %v", d.ID, from, c.ID, c.InForce)
			}
		}
	})
}

// Secret points are fixed before the first-instance debate closes: on the day of
// its close the time runs out, whatever day that is, and nothing is added on
// appeal.
func TestPitfall30NoSecretPointsOnAppeal(t *testing.T) {
	for _, day := range []string{"2020-09-12", "2026-10-04", "2026-11-23"} {
		e := expiry(t, "secret_points", day, false)
		if e.Expires.String() != day || e.Rolled || !strings.Contains(basis(e), "tsint2020.27") {
			t.Errorf("%s: %s rolled %v, %s", day, e.Expires, e.Rolled, basis(e))
		}
	}
	d, _ := law.DeadlineOf("secret-points")
	if !strings.Contains(d.Note.ZH, "二审不得增加") || !strings.Contains(d.Note.EN, "on appeal") {
		t.Errorf("%+v", d.Note)
	}
	if _, err := Expire(d, civil.MustDay("2020-09-11"), false, civil.Calendar{}); err == nil {
		t.Error("art 27 of 法释〔2020〕7号 is applied before its day")
	}
}
