package law

import (
	"testing"

	"redress/internal/civil"
)

// walk asks a parameter for every day from the first AUCL to one year after the
// law data's own date, and returns the first day without exactly one answer.
func walk(p AnyParameter) (civil.Day, error) {
	last := AsOf().AddYears(1)
	for day := civil.MustDay("1993-12-01"); !day.After(last); day = day.AddDays(1) {
		if err := p.CheckOn(day); err != nil {
			return day, err
		}
	}
	return civil.Day{}, nil
}

func TestEveryParameterHasOneAnswerEveryDay(t *testing.T) {
	for _, p := range Default().Parameters() {
		id, _, _ := p.Describe()
		t.Run(id, func(t *testing.T) {
			if day, err := walk(p); err != nil {
				t.Errorf("%v: %v", day, err)
			}
		})
	}
}

func TestWalkFindsASeededGapAndConflict(t *testing.T) {
	value := func(p civil.Period) Dated[int] {
		return Dated[int]{InForce: p, Value: 1, Cites: []CitationID{"x"}}
	}
	series := func(values ...Dated[int]) Parameter[int] {
		return Parameter[int]{ID: "seeded", Reads: ReadsFiling, Values: values}
	}
	cases := map[string]struct {
		p   Parameter[int]
		day string
	}{
		"one day missing":      {series(value(during("1993-12-01", "2009-09-30")), value(from("2009-10-02"))), "2009-10-01"},
		"one day twice":        {series(value(during("1993-12-01", "2009-10-01")), value(from("2009-10-01"))), "2009-10-01"},
		"late start":           {series(value(from("1993-12-02"))), "1993-12-01"},
		"early end":            {series(value(during("1993-12-01", "2027-09-29"))), "2027-09-30"},
		"value without a cite": {series(Dated[int]{InForce: from("1993-12-01"), Value: 1}), "1993-12-01"},
	}
	for name, c := range cases {
		day, err := walk(c.p)
		if err == nil || day != civil.MustDay(c.day) {
			t.Errorf("%s: found %v (%v), want %s", name, day, err, c.day)
		}
	}
	if _, err := walk(series(value(from("1993-12-01")))); err != nil {
		t.Errorf("sound series refused: %v", err)
	}
}

// A value must not cite a text that does not govern its days, where both read
// the same date.
func TestValuesCiteTextsThatGovernTheirDays(t *testing.T) {
	for _, p := range Default().Parameters() {
		id, _, reads := p.Describe()
		for _, e := range p.entries() {
			for _, cite := range e.cites {
				c := Default().Cite(cite)
				if c.Reads != reads {
					continue
				}
				if both, _ := c.Governs.Intersect(e.inForce); both != e.inForce {
					t.Errorf("%s %v cites %s, which governs %v", id, e.inForce, cite, c.Governs)
				}
			}
		}
	}
}
