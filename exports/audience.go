package exports

import (
	"slices"

	"redress/damages"
	"redress/internal/text"
)

// A book for the client's own eyes holds what counsel weigh: scenarios with the
// opponent's figures and the sizing of the claim with the chance of winning. It
// is marked on its cover and at the head of every page. A book for the court
// leaves them out; ranges of inputs in dispute, with their break-even points,
// stay.

// internalWords mark a book that is for the client's own eyes.
var internalWords = text.T("内部工作稿 不得提交", "INTERNAL, not to be filed")

// forCourt is the claim without what is for the client's own eyes.
func forCourt(c *damages.Claim) *damages.Claim {
	out := *c
	out.Scenarios = nil
	out.Options = slices.DeleteFunc(slices.Clone(c.Options), internal)
	return &out
}

func internal(o damages.ClaimOption) bool {
	kind, _ := damages.KindOf(o.Kind)
	return kind.Internal
}

// hasInternal tells a claim that holds what is for the client's own eyes.
func hasInternal(c *damages.Claim) bool {
	return len(c.Scenarios) > 0 || slices.ContainsFunc(c.Options, internal)
}
