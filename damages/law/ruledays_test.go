package law

import (
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"redress/internal/civil"
)

var update = flag.Bool("update", false, "write testdata/rule-days.txt anew; read every difference before it is committed")

// boundaryDays are the days on which the law of this program changes most; the
// days on which a rule's own texts and values begin or end are added to them.
var boundaryDays = strings.Fields("2009-10-01 2014-08-01 2017-10-01 2018-01-01 2019-04-23 2020-09-12 2021-01-01 2022-03-20 2023-12-05 2024-01-01 2025-04-26 2025-09-01 2025-10-15 2026-05-01")

// bounds are the first days of every change that a rule can meet, by the date
// that is read: its own first day, those of its texts and of its values.
func bounds(rule Rule) map[Reads]map[civil.Day]bool {
	out := map[Reads]map[civil.Day]bool{rule.Reads: {}}
	add := func(r Reads, p civil.Period) {
		if out[r] == nil {
			out[r] = map[civil.Day]bool{}
		}
		for _, day := range boundaryDays {
			out[r][civil.MustDay(day)] = true
		}
		if !p.From.IsZero() {
			out[r][p.From] = true
		}
		if !p.To.IsZero() {
			out[r][p.To.AddDays(1)] = true
		}
	}
	add(rule.Reads, rule.InForce)
	cites := slices.Clone(rule.Cites)
	for _, id := range rule.Values {
		p, _ := Default().parameter(id)
		_, _, reads := p.Describe()
		for _, e := range p.entries() {
			add(reads, e.inForce)
			cites = append(cites, e.cites...)
		}
	}
	for _, id := range cites {
		c := Default().Cite(id)
		add(c.Reads, c.Governs)
	}
	return out
}

// governs says whether the rule is in force when its date is day and which
// articles it cites, with one date of the case moved.
func governs(t *testing.T, rule Rule, reads Reads, day civil.Day) string {
	t.Helper()
	days := Days{}
	for r := range readsTexts {
		days[r] = AsOf()
	}
	days[reads] = day
	cites, err := Default().CitesOn(rule.ID, days)
	var gap *GapError
	switch {
	case errors.As(err, &gap):
		return "无 " + gap.Of
	case err != nil:
		t.Fatal(err)
	}
	out := []string{}
	if !rule.InForce.Contains(days[rule.Reads]) {
		out = append(out, "尚未施行")
	}
	for _, c := range cites {
		out = append(out, c.ID)
	}
	return strings.Join(out, " ")
}

// moved is what one day drops and adds against the day before.
func moved(before, after string) string {
	a, b := strings.Fields(before), strings.Fields(after)
	out := ""
	for _, id := range a {
		if !slices.Contains(b, id) {
			out += " －" + id
		}
	}
	for _, id := range b {
		if !slices.Contains(a, id) {
			out += " ＋" + id
		}
	}
	return out
}

// TestEveryRuleAtItsBoundaryDays: for every rule and every date that its texts
// read, what it drops and adds against the day before, on and after each day
// on which something changes. A rule added to the registry is walked without another
// line.
func TestEveryRuleAtItsBoundaryDays(t *testing.T) {
	var b strings.Builder
	for _, rule := range Default().Rules() {
		fmt.Fprintf(&b, "%s %s（读%s，%s）\n", rule.ID, rule.Title.ZH, rule.Reads.Text().ZH, rule.InForce)
		all := bounds(rule)
		for _, reads := range slices.Sorted(maps.Keys(all)) {
			for _, day := range slices.SortedFunc(maps.Keys(all[reads]), civil.Day.Compare) {
				before, on, after := governs(t, rule, reads, day.AddDays(-1)), governs(t, rule, reads, day), governs(t, rule, reads, day.AddDays(1))
				if reads == rule.Reads && day == rule.InForce.From && (before == on || strings.HasPrefix(on, "尚未施行") || !strings.HasPrefix(before, "尚未施行") && !strings.HasPrefix(before, "无")) {
					t.Errorf("%s begins on %v: before %q, on %q", rule.ID, day, before, on)
				}
				if before == on && on == after {
					continue
				}
				fmt.Fprintf(&b, "  %s %s  当日%s\n", reads.Text().ZH, day, moved(before, on))
				if after != on {
					fmt.Fprintf(&b, "    次日%s\n", moved(on, after))
				}
			}
		}
	}
	const path = "testdata/rule-days.txt"
	if *update {
		if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	got := strings.Split(b.String(), "\n")
	for i, line := range strings.Split(string(want), "\n") {
		if i >= len(got) || got[i] != line {
			t.Fatalf("%s line %d: kept %q; go test ./damages/law -run BoundaryDays -update, and read what changed", path, i+1, line)
		}
	}
	if len(got) != len(strings.Split(string(want), "\n")) {
		t.Errorf("%s is longer now", path)
	}
}
