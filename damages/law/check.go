package law

import (
	"errors"
	"fmt"
	"regexp"
	"slices"

	"redress/internal/civil"
	"redress/internal/text"
)

// Check proves the registry whole: ids unique, every citation and override
// found, versions of one instrument not overlapping, an ended version saying
// why, no override in a circle, both languages complete. It returns all defects
// joined. That each day has one value is proved by the coverage test.
func (r *Registry) Check() error {
	c := &checker{registry: r, seen: map[string]bool{}}
	for _, in := range r.instruments {
		c.instrument(in)
	}
	for _, rule := range r.rules {
		c.rule(rule)
	}
	for _, p := range r.parameters {
		c.parameter(p)
	}
	return errors.Join(c.defects...)
}

type checker struct {
	registry *Registry
	seen     map[string]bool // "kind id"
	defects  []error
}

func (c *checker) defect(format string, args ...any) {
	c.defects = append(c.defects, fmt.Errorf("law: "+format, args...))
}

func (c *checker) unique(kind, id string) {
	key := kind + " " + id
	if id == "" || c.seen[key] {
		c.defect("%s %q: id empty or used twice", kind, id)
	}
	c.seen[key] = true
}

func (c *checker) complete(what string, t text.Text) {
	if !t.Complete() {
		c.defect("%s: one language is missing", what)
	}
}

// optional is complete for texts that may be absent in both languages.
func (c *checker) optional(what string, t text.Text) {
	if !t.IsZero() {
		c.complete(what, t)
	}
}

func (c *checker) period(what string, p civil.Period) {
	if !p.From.IsZero() && !p.To.IsZero() && p.To.Before(p.From) {
		c.defect("%s: ends before it begins (%v)", what, p)
	}
}

func (c *checker) confidence(what string, level Confidence) {
	if !slices.Contains([]Confidence{High, Medium, MediumHigh, Low}, level) {
		c.defect("%s: confidence %q", what, level)
	}
}

func (c *checker) instrument(in Instrument) {
	c.unique("instrument", in.ID)
	c.complete("instrument "+in.ID+" name", in.Name)
	c.complete("instrument "+in.ID+" short", in.Short)
	versions := map[string]bool{}
	for i, v := range in.Versions {
		versions[v.ID] = true
		c.version(v)
		for _, other := range in.Versions[:i] {
			if v.InForce.Overlaps(other.InForce) {
				c.defect("versions %s and %s overlap", other.ID, v.ID)
			}
		}
	}
	for _, a := range in.Articles {
		c.article(a, versions)
	}
}

func (c *checker) version(v Version) {
	what := "version " + v.ID
	c.unique("version", v.ID)
	c.complete(what+" name", v.Name)
	c.optional(what+" note", v.Note)
	c.period(what, v.InForce)
	c.period(what+" governs", v.Governs)
	c.confidence(what, v.Confidence)
	if !v.Reads.Known() {
		c.defect("%s: reads %q", what, v.Reads)
	}
	if v.InForce.From.IsZero() {
		c.defect("%s: no first day", what)
	}
	if !v.InForce.To.IsZero() && v.Note.IsZero() {
		c.defect("%s: ended without a note that says by what", what)
	}
}

func (c *checker) article(a Article, versions map[string]bool) {
	what := "article " + a.ID
	c.unique("article", a.ID)
	c.complete(what+" label", a.Label)
	c.complete(what+" summary", a.Summary)
	c.optional(what+" note", a.Note)
	c.period(what, a.InForce)
	c.period(what+" governs", a.Governs)
	c.confidence(what, a.Confidence)
	if !versions[a.Version] {
		c.defect("%s: no version %q in its instrument", what, a.Version)
	}
	if a.Reads != "" && !a.Reads.Known() {
		c.defect("%s: reads %q", what, a.Reads)
	}
}

var ruleShape = regexp.MustCompile(`^R\d{2}(\.[a-z]+)?$`)

func (c *checker) rule(rule Rule) {
	what := "rule " + rule.ID
	c.unique("rule", rule.ID)
	c.complete(what+" title", rule.Title)
	c.optional(what+" caveat", rule.Caveat)
	c.period(what, rule.InForce)
	c.confidence(what, rule.Confidence)
	c.cited(what, rule.Cites)
	if !ruleShape.MatchString(rule.ID) {
		c.defect("%s: id not in the form R02 or R18.name", what)
	}
	if len(rule.Cites) == 0 {
		c.defect("%s: no citation", what)
	}
	if !rule.Reads.Known() {
		c.defect("%s: reads %q", what, rule.Reads)
	}
	for _, id := range rule.Values {
		if _, ok := c.registry.parameter(id); !ok {
			c.defect("%s uses parameter %q, which is not there", what, id)
		}
	}
	c.overrides(rule)
}

func (c *checker) overrides(rule Rule) {
	for _, id := range rule.Overrides {
		other, ok := c.registry.Rule(id)
		switch {
		case !ok:
			c.defect("rule %s overrides %q, which is not there", rule.ID, id)
		case other.Reads != rule.Reads:
			c.defect("rule %s overrides %s, which reads another date", rule.ID, id)
		case c.registry.reaches(other, rule.ID, map[string]bool{}):
			c.defect("rule %s overrides %s in a circle", rule.ID, id)
		}
	}
}

// reaches reports whether the overrides of a rule lead to another.
func (r *Registry) reaches(rule Rule, target string, visited map[string]bool) bool {
	if rule.ID == target {
		return true
	}
	if visited[rule.ID] {
		return false
	}
	visited[rule.ID] = true
	for _, id := range rule.Overrides {
		if next, ok := r.Rule(id); ok && r.reaches(next, target, visited) {
			return true
		}
	}
	return false
}

func (c *checker) parameter(p AnyParameter) {
	id, title, reads := p.Describe()
	what := "parameter " + id
	c.unique("parameter", id)
	c.complete(what+" title", title)
	if !reads.Known() {
		c.defect("%s: reads %q", what, reads)
	}
	for _, e := range p.entries() {
		c.period(what, e.inForce)
		c.optional(what+" none", e.none)
		c.optional(what+" note", e.note)
		c.cited(what, e.cites)
		if e.none.IsZero() && len(e.cites) == 0 {
			c.defect("%s, %v: a value without citation", what, e.inForce)
		}
	}
}

func (c *checker) cited(what string, ids []CitationID) {
	for _, id := range ids {
		if _, ok := c.registry.Lookup(id); !ok {
			c.defect("%s cites %q, which is not there", what, id)
		}
	}
}

// joinNotes puts the version's note before the article's.
func joinNotes(version, article text.Text) text.Text {
	switch {
	case version.IsZero():
		return article
	case article.IsZero():
		return version
	}
	return text.T(version.ZH+article.ZH, version.EN+" "+article.EN)
}
