//go:build !headless

package app

import (
	"redress/damages"
	"redress/damages/law"
	"redress/internal/civil"
)

// trace puts the choice of a rule into words: each rule put forward, what became
// of it, and why.
func (d *damagesWriter) trace(t law.Trace) []string {
	out := []string{d.tr.T("damages.trace.on", "Day", t.On.String(), "Reads", t.Reads.Text())}
	for _, c := range t.Decisions {
		rule, _ := law.Default().Rule(c.Rule)
		out = append(out, d.tr.T("damages.trace.line", "Rule", rule.Title, "Outcome", c.Outcome.Text(), "Reason", c.Reason))
	}
	return out
}

// articles prints citations with the days they are in force.
func (d *damagesWriter) articles(ids []string) []articleEntry {
	seen := map[string]bool{}
	var out []articleEntry
	for _, id := range ids {
		c, ok := law.Default().Lookup(id)
		if !ok || seen[id] {
			continue
		}
		seen[id] = true
		out = append(out, articleEntry{Text: d.in(c.Text()), InForce: d.period(c.InForce), Summary: d.begin(c.Summary),
			Confidence: d.tr.T("damages.confidence." + confidenceKey[c.Confidence]), Note: d.begin(c.Note)})
	}
	return out
}

var confidenceKey = map[law.Confidence]string{law.High: "high", law.MediumHigh: "medium_high", law.Medium: "medium", law.Low: "low"}

func (d *damagesWriter) period(p civil.Period) string {
	if p.To.IsZero() {
		return d.tr.T("damages.in_force.since", "From", p.From.String())
	}
	return d.tr.T("damages.in_force.during", "From", p.From.String(), "To", p.To.String())
}

func (d *damagesWriter) cite(id string) string {
	c, _ := law.Default().Lookup(id)
	return d.in(c.Text())
}

func (d *damagesWriter) citeFirst(ids []string) string {
	if len(ids) == 0 {
		return ""
	}
	return d.cite(ids[0])
}

// readingsAt are the ways a clause can be read, shown at the result and at the
// readings themselves.
func (d *damagesWriter) readingsAt(o *damages.Option, full string) []readingEntry {
	shown := full == o.Result || full == rowChoice+"clause"
	var out []readingEntry
	for _, r := range o.Readings {
		shown = shown || r.Line == full
		l := d.line(r.Line)
		out = append(out, readingEntry{ID: r.ID, Title: d.begin(r.Title), Chosen: r.Chosen, Default: r.Default,
			Value: damages.ShowResult(d.result(r.Line), l, d.lang())})
	}
	if !shown {
		return nil
	}
	return out
}
