package cases

import (
	"testing"

	"redress/damages"
)

// TestEveryDateTheLawReadsHasAField: a date that decides the law or cuts the
// time of the acts can be entered in the case.
func TestEveryDateTheLawReadsHasAField(t *testing.T) {
	of := map[string]string{}
	for _, f := range factFields {
		of[f.fact] = f.field
	}
	fields := map[string]bool{}
	for _, f := range caseEntity().Fields {
		fields[f.ID] = true
	}
	for _, f := range damages.Facts() {
		if f.Unit == damages.DayDate && !fields[of[f.ID]] {
			t.Errorf("no field of the case gives the fact %s (%s)", f.ID, f.Label.EN)
		}
	}
}
