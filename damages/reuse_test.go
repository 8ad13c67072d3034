package damages_test

import (
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"redress/damages"
	"redress/internal/civil"
)

// another is a different value of the same kind as one that is written.
func another(written string) string {
	if day, err := civil.ParseDay(written); err == nil {
		return day.AddDays(40).String()
	}
	if other, ok := map[string]string{"true": "false", "false": "true"}[written]; ok {
		return other
	}
	return "0.5"
}

// TestWhatIsReusedIsTheSame changes each fact and each figure of every claim:
// worked out after the claim as it was, or for the first time, it comes to the
// same.
func TestWhatIsReusedIsTheSame(t *testing.T) {
	tried := 0
	for _, name := range claimNames(t) {
		claim := readClaim(t, claimFile(t, name))
		before := compute(t, claim)
		try := func(what string, changed *damages.Claim) {
			first, err := damages.Compute(changed, nil)
			after, errAfter := damages.Compute(changed, before)
			if (err == nil) != (errAfter == nil) {
				t.Fatalf("%s, %s: %v at first, %v after", name, what, err, errAfter)
			}
			if err != nil {
				return
			}
			tried++
			if diff := cmp.Diff(report(first), report(after)); diff != "" {
				t.Errorf("%s, %s (− at first, + after another):\n%s", name, what, diff)
			}
		}
		for _, id := range slices.Sorted(maps.Keys(claim.Facts)) {
			changed := *claim
			changed.Facts = maps.Clone(claim.Facts)
			entry := claim.Facts[id]
			entry.Value = another(entry.Value)
			changed.Facts[id] = entry
			try(id, &changed)
		}
		for _, o := range claim.Options {
			for _, id := range slices.Sorted(maps.Keys(o.Figures)) {
				try(o.ID+"."+id, with(claim, o.ID, id, another(o.Figures[id].Value)))
			}
		}
	}
	if tried < 50 {
		t.Errorf("only %d changes could be worked out", tried)
	}
}
