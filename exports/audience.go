package exports

import (
	"bytes"
	"maps"
	"slices"
	"strconv"
	"strings"

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

// forCourt is the claim without what is for the client's own eyes: neither
// scenarios and sizing, nor what they alone read.
func forCourt(c *damages.Claim) *damages.Claim {
	if !hasInternal(c) {
		return c
	}
	out := *c
	out.Scenarios = nil
	out.Options = slices.DeleteFunc(slices.Clone(c.Options), internal)
	private := func(figure string) bool {
		return slices.ContainsFunc(c.Options, func(o damages.ClaimOption) bool {
			return internal(o) && strings.HasPrefix(figure, o.ID+".")
		})
	}
	out.Ranges = slices.DeleteFunc(slices.Clone(c.Ranges), func(r damages.ClaimRange) bool { return private(r.Figure) })
	out.Conflicts = slices.DeleteFunc(slices.Clone(c.Conflicts), func(k damages.ClaimConflict) bool { return slices.ContainsFunc(k.Between, private) })
	out.Tables = slices.DeleteFunc(slices.Clone(c.Tables), func(t damages.ClaimTable) bool { return readIn(c, t.ID) && !readIn(&out, t.ID) })
	out.Evidence = slices.DeleteFunc(slices.Clone(c.Evidence), func(e damages.Evidence) bool { return citedIn(c, e.ID) && !citedIn(&out, e.ID) })
	return &out
}

// readIn tells whether an option, a scenario or a worksheet of a claim reads a
// table.
func readIn(c *damages.Claim, table string) bool {
	among := func(read map[string]string) bool { return slices.Contains(slices.Collect(maps.Values(read)), table) }
	return slices.ContainsFunc(c.Options, func(o damages.ClaimOption) bool { return among(o.Tables) }) ||
		slices.ContainsFunc(c.Scenarios, func(s damages.ClaimScenario) bool { return among(s.Tables) }) ||
		slices.ContainsFunc(c.Sheets, func(s damages.ClaimSheet) bool { return slices.Contains(s.Tables, table) })
}

// citedIn tells whether anything in a claim rests on an item of evidence.
func citedIn(c *damages.Claim, evidence string) bool {
	bare := *c
	bare.Evidence = nil
	raw, err := bare.JSON()
	return err == nil && bytes.Contains(raw, []byte(strconv.Quote(evidence)))
}

func internal(o damages.ClaimOption) bool {
	kind, _ := damages.KindOf(o.Kind)
	return kind.Internal
}

// hasInternal tells a claim that holds what is for the client's own eyes.
func hasInternal(c *damages.Claim) bool {
	return len(c.Scenarios) > 0 || slices.ContainsFunc(c.Options, internal)
}
