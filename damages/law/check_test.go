package law

import (
	"strings"
	"testing"

	"redress/internal/civil"
	"redress/internal/text"
)

// sound is the smallest registry that passes its check; each seeded defect
// breaks it in one way.
func sound() ([]Instrument, []Rule, []AnyParameter) {
	v := Version{ID: "x1", Name: text.T("某法", "X"), InForce: during("2000-01-01", "2009-12-31"), Reads: ReadsBreach, Confidence: High, Note: text.T("废止", "repealed")}
	w := v
	w.ID, w.InForce, w.Note = "x2", from("2010-01-01"), text.Text{}
	in := Instrument{
		ID: "x", Name: text.T("某法", "X"), Short: text.T("某法", "X"), Versions: []Version{v, w},
		Articles: []Article{art("x1", "1", High, "甲", "a"), art("x2", "1", High, "乙", "b")},
	}
	r := rule("R90", from("2000-01-01"))
	r.Cites, r.Confidence, r.Values = []CitationID{"x1.1"}, High, []string{"p"}
	s := r
	s.ID, s.Overrides = "R91", []string{"R90"}
	p := Parameter[int]{ID: "p", Title: text.T("参数", "parameter"), Reads: ReadsBreach, Values: []Dated[int]{{InForce: from("2000-01-01"), Cites: []CitationID{"x1.1"}}}}
	return []Instrument{in}, []Rule{r, s}, []AnyParameter{p}
}

type seed = func([]Instrument, []Rule, []AnyParameter)

func number(change func(*Parameter[int])) seed {
	return func(_ []Instrument, _ []Rule, p []AnyParameter) {
		q := p[0].(Parameter[int])
		change(&q)
		p[0] = q
	}
}

// defects maps what the check must say to the change that makes it say so.
var defects = map[string]seed{
	"article \"x1.1\": id empty or used twice": func(in []Instrument, _ []Rule, _ []AnyParameter) { in[0].Articles[1] = in[0].Articles[0] },
	"version \"x1\": id empty or used twice":   func(in []Instrument, _ []Rule, _ []AnyParameter) { in[0].Versions[1].ID = "x1" },
	"rule \"R90\": id empty or used twice":     func(_ []Instrument, r []Rule, _ []AnyParameter) { r[1].ID = "R90" },
	"rule R90 cites \"y.1\"":                   func(_ []Instrument, r []Rule, _ []AnyParameter) { r[0].Cites = []CitationID{"y.1"} },
	"rule R90: no citation":                    func(_ []Instrument, r []Rule, _ []AnyParameter) { r[0].Cites = nil },
	"rule R90 uses parameter \"q\"":            func(_ []Instrument, r []Rule, _ []AnyParameter) { r[0].Values = []string{"q"} },
	"versions x1 and x2 overlap":               func(in []Instrument, _ []Rule, _ []AnyParameter) { in[0].Versions[1].InForce = from("2009-12-31") },
	"version x1: ended without a note":         func(in []Instrument, _ []Rule, _ []AnyParameter) { in[0].Versions[0].Note = text.Text{} },
	"version x2: reads":                        func(in []Instrument, _ []Rule, _ []AnyParameter) { in[0].Versions[1].Reads = "tomorrow" },
	"version x2: no first day":                 func(in []Instrument, _ []Rule, _ []AnyParameter) { in[0].Versions[1].InForce = civil.Period{} },
	"article x2.1 summary: one language":       func(in []Instrument, _ []Rule, _ []AnyParameter) { in[0].Articles[1].Summary.EN = "" },
	"article x2.1: no version \"x3\"":          func(in []Instrument, _ []Rule, _ []AnyParameter) { in[0].Articles[1].Version = "x3" },
	"article x2.1: confidence":                 func(in []Instrument, _ []Rule, _ []AnyParameter) { in[0].Articles[1].Confidence = "X" },
	"rule R91 title: one language":             func(_ []Instrument, r []Rule, _ []AnyParameter) { r[1].Title.ZH = "" },
	"rule R91 overrides \"R92\"":               func(_ []Instrument, r []Rule, _ []AnyParameter) { r[1].Overrides = []string{"R92"} },
	"rule R91 overrides R90 in a circle":       func(_ []Instrument, r []Rule, _ []AnyParameter) { r[0].Overrides = []string{"R91"} },
	"which reads another date":                 func(_ []Instrument, r []Rule, _ []AnyParameter) { r[0].Reads = ReadsFiling },
	"id not in the form":                       func(_ []Instrument, r []Rule, _ []AnyParameter) { r[0].ID = "penalty" },
	"parameter p cites \"y.1\"":                number(func(p *Parameter[int]) { p.Values[0].Cites = []CitationID{"y.1"} }),
	"a value without citation":                 number(func(p *Parameter[int]) { p.Values[0].Cites = nil }),
	"parameter p none: one language":           number(func(p *Parameter[int]) { p.Values[0].None = text.T("", "none") }),
	"parameter p: reads":                       number(func(p *Parameter[int]) { p.Reads = "" }),
	"parameter p: ends before it begins":       number(func(p *Parameter[int]) { p.Values[0].InForce = during("2001-01-01", "2000-01-01") }),
}

func TestCheckFindsSeededDefects(t *testing.T) {
	if err := newRegistry(sound()).Check(); err != nil {
		t.Fatalf("the sound registry: %v", err)
	}
	for want, spoil := range defects {
		in, rules, params := sound()
		spoil(in, rules, params)
		err := newRegistry(in, rules, params).Check()
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("seeded %q, found: %v", want, err)
		}
	}
}
