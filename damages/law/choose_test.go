package law

import (
	"errors"
	"strings"
	"testing"

	"redress/internal/civil"
	"redress/internal/text"
)

func rule(id string, p civil.Period, overrides ...string) Rule {
	return Rule{ID: id, Title: text.T("规则"+id, "rule "+id), InForce: p, Reads: ReadsBreach, Overrides: overrides}
}

func put(r Rule, a Answer) Candidate {
	return Candidate{Rule: r, Condition: a, Reason: text.T("理由"+r.ID, "reason "+r.ID)}
}

func outcomes(tr Trace) string {
	var out []string
	for _, d := range tr.Decisions {
		out = append(out, d.Rule+":"+string(d.Outcome))
	}
	return strings.Join(out, " ")
}

func TestChoose(t *testing.T) {
	year := during("2020-01-01", "2020-12-31")
	always := from("1993-12-01")
	base, exception, deeper := rule("A", always), rule("B", always, "A"), rule("C", always, "B")
	cases := []struct {
		name, day, want, trace string
		candidates             []Candidate
	}{
		{"day before", "2019-12-31", "gap", "A:not_in_force", []Candidate{put(rule("A", year), Yes)}},
		{"first day", "2020-01-01", "A", "A:chosen", []Candidate{put(rule("A", year), Yes)}},
		{"last day", "2020-12-31", "A", "A:chosen", []Candidate{put(rule("A", year), Yes)}},
		{"day after", "2021-01-01", "gap", "A:not_in_force", []Candidate{put(rule("A", year), Yes)}},
		{"unknown but not in force", "2021-01-01", "gap", "A:not_in_force", []Candidate{put(rule("A", year), Unknown)}},
		{"condition no", "2020-06-01", "gap", "A:condition_no", []Candidate{put(base, No)}},
		{"condition unknown", "2020-06-01", "unknown", "A:condition_unknown", []Candidate{put(base, Unknown)}},
		{"overridden", "2020-06-01", "B", "A:overridden B:chosen", []Candidate{put(base, Yes), put(exception, Yes)}},
		{"exception fails", "2020-06-01", "A", "A:chosen B:condition_no", []Candidate{put(base, Yes), put(exception, No)}},
		{"exception unknown", "2020-06-01", "unknown", "A:chosen B:condition_unknown", []Candidate{put(base, Yes), put(exception, Unknown)}},
		{"unknown but overridden", "2020-06-01", "B", "A:overridden B:chosen", []Candidate{put(base, Unknown), put(exception, Yes)}},
		{"exception to the exception", "2020-06-01", "C", "A:overridden B:overridden C:chosen", []Candidate{put(base, Yes), put(exception, Yes), put(deeper, Yes)}},
		{"exception not in force", "2020-06-01", "A", "A:chosen B:not_in_force", []Candidate{put(base, Yes), put(rule("B", from("2021-01-01"), "A"), Yes)}},
		{"two left", "2020-06-01", "conflict", "A:chosen D:chosen", []Candidate{put(base, Yes), put(rule("D", always), Yes)}},
		{"nobody asked", "2020-06-01", "gap", "", nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, trace, err := Choose(civil.MustDay(c.day), c.candidates)
			if id := kind(got, err); id != c.want || outcomes(trace) != c.trace {
				t.Errorf("got %s [%s], want %s [%s]", id, outcomes(trace), c.want, c.trace)
			}
		})
	}
}

func kind(r Rule, err error) string {
	var gap *GapError
	var conflict *ConflictError
	var unknown *UnknownError
	var mixed *MixedReadsError
	switch {
	case err == nil:
		return r.ID
	case errors.As(err, &gap):
		return "gap"
	case errors.As(err, &conflict):
		return "conflict"
	case errors.As(err, &unknown):
		return "unknown"
	case errors.As(err, &mixed):
		return "mixed"
	}
	return err.Error()
}

func TestChooseSaysWhy(t *testing.T) {
	base := rule("A", from("1993-12-01"))
	_, _, err := Choose(civil.MustDay("2020-06-01"), []Candidate{put(base, Unknown)})
	if want := "A rule A: condition unknown: reason A"; err.Error() != want {
		t.Errorf("got %q", err)
	}
	_, trace, _ := Choose(civil.MustDay("2020-06-01"), []Candidate{put(base, Yes), put(rule("B", from("2020-01-01"), "A"), Yes)})
	if got := trace.Decisions[0].Reason; got != text.T("例外：B 规则B", "exception: B rule B") {
		t.Errorf("got %+v", got)
	}
	if trace.Reads != ReadsBreach || trace.On != civil.MustDay("2020-06-01") {
		t.Errorf("trace %+v", trace)
	}
	other := base
	other.Reads = ReadsFiling
	if _, _, err := Choose(civil.MustDay("2020-06-01"), []Candidate{put(base, Yes), put(other, Yes)}); kind(Rule{}, err) != "mixed" {
		t.Errorf("mixed dates: %v", err)
	}
}
