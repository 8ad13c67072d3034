package damages_test

import (
	"strings"
	"testing"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/civil"
)

// lookBack works the window of the golden claim out with other days.
func lookBack(t *testing.T, known, last, filed string) damages.Window {
	t.Helper()
	changes := object{}
	for id, day := range map[string]string{"known_on": known, "last_act": last, "filed_on": filed} {
		if changes["/facts/"+id] = nil; day != "" {
			changes["/facts/"+id] = said(day)
		}
	}
	if last < "2021-01-01" {
		changes["/facts/first_act"] = nil
	}
	w, err := damages.LookBack(readClaim(t, patched(t, claimFile(t, "look-back"), changes)))
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// R35 on the days on which the years change, and on the day they reach.
func TestLookBackAtItsBoundaries(t *testing.T) {
	for _, c := range []struct{ known, last, filed, expired, from string }{
		{"2022-03-10", "2026-11-23", "2026-11-23", "2025-03-10", "2023-11-23"},
		{"2023-11-23", "2026-11-23", "2026-11-23", "", ""}, // the last day is in time
		{"2023-11-22", "2026-11-23", "2026-11-23", "", ""}, // ran to a Sunday, and the Monday is in time
		{"2023-11-20", "2026-11-23", "2026-11-23", "2026-11-20", "2023-11-23"},
		{"2021-10-03", "2024-10-08", "2024-10-08", "", ""}, // ran to National Day, and the first day after it is in time
		{"2021-10-03", "2024-10-09", "2024-10-09", "2024-10-08", "2021-10-09"},
		{"2022-03-10", "2026-11-22", "2026-11-23", "2025-03-10", ""}, // ended before filing
		{"2022-03-10", "2026-11-23", "", "2025-03-10", ""},           // not filed: cut-off 2026-12-01, the acts ended before
		{"2022-03-10", "2026-12-01", "", "2025-03-10", "2023-12-01"}, // not filed, and going on
		{"", "2026-11-23", "2026-11-23", "", ""},
		{"2022-03-10", "", "2026-11-23", "", ""},
		{"2021-02-28", "2024-02-29", "2024-02-29", "2024-02-28", "2021-02-28"}, // filed on a leap day
		{"2014-01-01", "2017-09-30", "2017-09-30", "2016-01-04", "2015-09-30"}, // two years, over New Year, and two back
		{"2015-09-30", "2017-10-01", "2017-10-01", "2017-09-30", "2014-10-01"}, // expired under the old law, on a make-up Saturday: not revived
		{"2015-10-01", "2018-10-01", "2018-10-01", "", ""},                     // still running on 2017-10-01: three years
		{"2015-10-01", "2018-10-08", "2018-10-08", "", ""},                     // and over National Day
		{"2015-10-01", "2018-10-09", "2018-10-09", "2018-10-08", "2015-10-09"},
	} {
		w := lookBack(t, c.known, c.last, c.filed)
		if w.Expired.String() != c.expired || w.From.String() != c.from {
			t.Errorf("%+v: %v, from %v", c, w.Expired, w.From)
		}
		flagged := c.filed >= "2017-10-01" && c.filed <= "2020-12-31" && c.from != ""
		if w.Note.IsZero() == flagged {
			t.Errorf("%+v: flag %q", c, w.Note.ZH)
		}
	}
}

// 29: limitation is a defence, the court does not apply it, and it does not bar
// the injunction.
func TestPitfall29LimitationIsADefenceAndSparesTheInjunction(t *testing.T) {
	out := outcomeWith(t, "look-back", nil)
	o := option(t, out, "loss")
	is(t, out, "loss.loss", "1,020,000.00 元") // nothing is cut off by itself
	is(t, out, "facts.recoverable_from", "2023-11-23")
	if o.State != damages.OptionComputed || len(o.Bars) > 0 {
		t.Errorf("state %s, bars %v", o.State, bars(o))
	}
	for _, words := range []string{"被告提出时效抗辩的", "2023-11-23 起", "法院不主动适用", "停止侵害的请求不受时效限制", "类推"} {
		if !all(notes(o), words) {
			t.Errorf("the warning lacks %s: %q", words, notes(o))
		}
	}
	i := len(o.Warnings) - 1
	if got := strings.Join(o.Warnings[i].Cites, " "); got != "civilcode2021.188 civilcode2021.192 civilcode2021.196 patentint2020.17" {
		t.Errorf("cites %s", got)
	}
	if all(notes(option(t, outcomeWith(t, "look-back", object{"/facts/known_on": nil}), "loss")), "时效") {
		t.Error("warned without the day of knowledge")
	}
	ended := option(t, outcomeWith(t, "look-back", object{"/facts/last_act": said("2026-06-30")}), "loss")
	if !all(notes(ended), "起诉前已停止") || ended.State != damages.OptionComputed {
		t.Errorf("ended before filing: %q", notes(ended))
	}
}

func TestLookBackYearsAtTheirBoundaries(t *testing.T) {
	for day, want := range map[string]int{"2001-06-30": 2, "2001-07-01": 2, "2017-09-30": 2, "2017-10-01": 3, "2020-12-31": 3, "2021-01-01": 3} {
		v, err := law.LookBackYears.On(civil.MustDay(day))
		if err != nil || v.Value != want {
			t.Errorf("%s: %d %v", day, v.Value, err)
		}
	}
}

// TestLookBackWithoutHolidays: without a table that reaches the last day,
// nothing is cut off by a difference that only the table decides.
func TestLookBackWithoutHolidays(t *testing.T) {
	for filed, c := range map[string]struct {
		expired, from string
		open          bool
	}{
		"2024-10-03": {"", "", false},
		"2024-10-04": {"2024-10-03", "", true},
		"2024-10-13": {"2024-10-03", "", true},
		"2024-10-14": {"2024-10-03", "2021-10-14", false}, // later than any rest
	} {
		claim := readClaim(t, patched(t, claimFile(t, "look-back"), object{"/facts/known_on": said("2021-10-03"), "/facts/last_act": said(filed), "/facts/filed_on": said(filed)}))
		claim.Published = damages.PublishedTables{}
		w, err := damages.LookBack(claim)
		if err != nil {
			t.Fatal(err)
		}
		if w.Expired.String() != c.expired || w.From.String() != c.from || w.Open.IsZero() == c.open {
			t.Errorf("filed on %s: %+v", filed, w)
		}
		if o := option(t, compute(t, claim), "loss"); all(notes(o), "取决于放假与调休安排") != c.open {
			t.Errorf("filed on %s: %v", filed, notes(o))
		}
	}
}
