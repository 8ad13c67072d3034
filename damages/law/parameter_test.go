package law

import (
	"errors"
	"testing"

	"redress/internal/civil"
)

func TestParameterGapAndConflictNameThemselves(t *testing.T) {
	p := Parameter[int]{ID: "seeded", Reads: ReadsFiling, Values: []Dated[int]{
		{InForce: during("2000-01-01", "2000-12-31"), Value: 1}, {InForce: during("2000-12-31", "2001-12-31"), Value: 2},
	}}
	_, err := p.On(civil.MustDay("2002-01-01"))
	var gap *GapError
	if !errors.As(err, &gap) || gap.Of != "seeded" || gap.Day != civil.MustDay("2002-01-01") || len(gap.Candidates) != 2 {
		t.Errorf("gap: %#v", err)
	}
	_, err = p.On(civil.MustDay("2000-12-31"))
	var conflict *ConflictError
	if !errors.As(err, &conflict) || conflict.Of != "seeded" || len(conflict.Candidates) != 2 {
		t.Errorf("conflict: %#v", err)
	}
	if want := "seeded：起诉之日2000年12月31日有多项同时适用（2000-01-01 – 2000-12-31, 2000-12-31 – 2001-12-31）"; conflict.Text().ZH != want {
		t.Errorf("got %s", conflict.Text().ZH)
	}
	if _, err := p.On(civil.Day{}); !errors.As(err, &gap) {
		t.Errorf("no day: %v", err)
	}
}
