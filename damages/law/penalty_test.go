package law

import (
	"testing"

	"redress/internal/civil"
)

// The penalty of 2016 in the patent agent's case: the same clause, read as
// secrecy only or as a non-compete, and claimed by a stranger to it.
func TestChooseAmongPenaltyRules(t *testing.T) {
	answers := func(employee, noncompete, stranger Answer) []Candidate {
		var out []Candidate
		for id, a := range map[string]Answer{"R18": Yes, "R18.employee": employee, "R18.noncompete": noncompete, "R18.training": No, "R18.privity": stranger} {
			r, ok := Default().Rule(id)
			if !ok {
				t.Fatal(id)
			}
			out = append(out, put(r, a))
		}
		return out
	}
	cases := []struct {
		day                            string
		employee, noncompete, stranger Answer
		want                           string
	}{
		{"2016-04-29", Yes, No, No, "R18.employee"},
		{"2016-04-29", Yes, Yes, No, "R18.noncompete"},
		{"2016-04-29", No, No, No, "R18"},
		{"2016-04-29", Yes, Unknown, No, "unknown"},
		{"2022-04-07", Yes, No, Yes, "R18.privity"},
		{"2007-12-31", Yes, No, No, "R18"},
	}
	for _, c := range cases {
		got, _, err := Choose(civil.MustDay(c.day), answers(c.employee, c.noncompete, c.stranger))
		if id := kind(got, err); id != c.want {
			t.Errorf("%+v: got %s", c, id)
		}
	}
}
