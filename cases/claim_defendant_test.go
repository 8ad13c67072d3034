package cases_test

import (
	"context"
	"io/fs"
	"testing"

	"redress/cases"
)

// TestPleadingNamesItsDefendants: whom a pleading is against goes into the claim,
// for election works per defendant.
func TestPleadingNamesItsDefendants(t *testing.T) {
	named := 0
	eachSample(t, func(t *testing.T, _ fs.FS, s *cases.Service, file *cases.CaseFile) {
		c, err := s.ClaimOf(context.Background(), file)
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range c.Claim.Options {
			if against := c.Pleadings[o.ID].Refs("against"); len(against) > 0 {
				named++
				if o.Defendant.ZH == "" || o.Defendant.EN == "" {
					t.Errorf("%s is against %v, the claim says %q", o.ID, against, o.Defendant.ZH)
				}
			}
		}
	})
	if named == 0 {
		t.Error("no sample names a defendant")
	}
}
