package damages

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"redress/internal/text"
)

// changed is a copy of the claim with a scenario's changes made; its tables are
// shared, its scenarios and ranges left out.
func (c *Claim) changed(s ClaimScenario) *Claim {
	out := *c
	out.Scenarios, out.Ranges = nil, nil
	out.Facts, out.Options = maps.Clone(c.Facts), slices.Clone(c.Options)
	for i := range out.Options {
		o := &out.Options[i]
		o.Figures, o.Choices, o.Tables = maps.Clone(o.Figures), maps.Clone(o.Choices), maps.Clone(o.Tables)
	}
	for full, e := range s.Figures {
		option, figure, _ := strings.Cut(full, ".")
		if option == FactsSheet {
			put(&out.Facts, figure, e)
		} else if i := c.optionAt(option); i >= 0 {
			put(&out.Options[i].Figures, figure, e)
		}
	}
	for full, answer := range s.Choices {
		option, choice, _ := strings.Cut(full, ".")
		if i := c.optionAt(option); i >= 0 {
			put(&out.Options[i].Choices, choice, answer)
			out.Options[i].Provisional = slices.DeleteFunc(slices.Clone(out.Options[i].Provisional), func(id string) bool { return id == choice })
		}
	}
	for full, table := range s.Tables {
		option, id, _ := strings.Cut(full, ".")
		if i := c.optionAt(option); i >= 0 {
			put(&out.Options[i].Tables, id, table)
		}
	}
	out.plead(s.Principal)
	return &out
}

// plead makes options principal, in place of those of their routes. Tort and
// contract are elected (CC 186): an option of either takes the place of both.
func (c *Claim) plead(principal []string) {
	routes := map[Route]bool{}
	for _, id := range principal {
		if i := c.optionAt(id); i >= 0 {
			routes[c.Options[i].route()] = true
		}
	}
	if routes[Tort] || routes[Contract] {
		routes[Tort], routes[Contract] = true, true
	}
	for i := range c.Options {
		if o := &c.Options[i]; routes[o.route()] {
			o.Principal = slices.Contains(principal, o.ID)
		}
	}
}

func (o *ClaimOption) route() Route {
	kind, _ := KindOf(o.Kind)
	return kind.Route
}

func put[V any](m *map[string]V, key string, v V) {
	if *m == nil {
		*m = map[string]V{}
	}
	(*m)[key] = v
}

func (c *Claim) optionAt(id string) int {
	return slices.IndexFunc(c.Options, func(o ClaimOption) bool { return o.ID == id })
}

// FigureAt finds a figure or fact by its full id, "gain.margin",
// "facts.last_act": its label, unit and bounds.
func (c *Claim) FigureAt(full string) (FigureSpec, bool) { return c.figureAt(full) }

// figureAt finds the unit and bounds of a figure by its full id.
func (c *Claim) figureAt(full string) (FigureSpec, bool) {
	option, figure, _ := strings.Cut(full, ".")
	if option == FactsSheet {
		f, ok := factOf(figure)
		return FigureSpec{ID: f.ID, Label: f.Label, Unit: f.Unit, Within: f.Within}, ok
	}
	kind := c.kindAt(option)
	i := slices.IndexFunc(kind.Figures, func(f FigureSpec) bool { return f.ID == figure })
	if i < 0 {
		return FigureSpec{}, false
	}
	return kind.Figures[i], true
}

// kindAt is the kind of an option of the claim; without figures where there is
// no such option.
func (c *Claim) kindAt(option string) OptionKind {
	i := c.optionAt(option)
	if i < 0 {
		return OptionKind{}
	}
	kind, _ := KindOf(c.Options[i].Kind)
	return kind
}

// IsChoice tells whether a full id names a choice of one of the options.
func (c *Claim) IsChoice(full string) bool {
	option, choice, _ := strings.Cut(full, ".")
	return slices.ContainsFunc(c.kindAt(option).Choices, func(s ChoiceSpec) bool { return s.ID == choice })
}

// IsTable tells whether a full id names a table that one of the options reads.
func (c *Claim) IsTable(full string) bool {
	option, table, _ := strings.Cut(full, ".")
	return slices.ContainsFunc(c.kindAt(option).Tables, func(s TableSpec) bool { return s.ID == table })
}

func (c *Claim) checkScenarios() error {
	seen := map[string]bool{}
	for i, s := range c.Scenarios {
		at := fmt.Sprintf("/scenarios/%d", i)
		if err := checkID(at, text.T("情景", "scenario"), s.ID, "court", seen); err != nil {
			return err
		}
		if !s.Title.Complete() || seen["title "+s.Title.ZH] || seen["title "+s.Title.EN] {
			return claimError(at+"/title", "情景名称不全或重复", "the title lacks a language or is repeated", "两种语言都写，各不相同", "write both languages, each title once")
		}
		seen["title "+s.Title.ZH], seen["title "+s.Title.EN] = true, true
		if err := c.checkChanges(at, s); err != nil {
			return err
		}
	}
	return c.checkRanges()
}

// checkChanges holds what a scenario names against the claim, and the claim
// with its changes against what any claim is held against.
func (c *Claim) checkChanges(at string, s ClaimScenario) error {
	for _, full := range inNameOrder(s.Figures) {
		if _, ok := c.figureAt(full); !ok {
			return noSuchFigure(at+"/figures/"+pointerStep(full), full)
		}
	}
	for _, full := range inNameOrder(s.Choices) {
		if option, _, _ := strings.Cut(full, "."); c.optionAt(option) < 0 {
			return noSuchFigure(at+"/choices/"+pointerStep(full), full)
		}
	}
	for _, full := range inNameOrder(s.Tables) {
		if option, _, _ := strings.Cut(full, "."); c.optionAt(option) < 0 {
			return noSuchFigure(at+"/tables/"+pointerStep(full), full)
		}
	}
	if err := c.checkPrincipal(at+"/principal", s.Principal); err != nil {
		return err
	}
	changed := c.changed(s)
	for _, check := range []func() error{changed.checkFacts, changed.checkOptions} {
		if err := check(); err != nil {
			return c.inChange(at, s, err)
		}
	}
	return nil
}

func (c *Claim) checkPrincipal(at string, principal []string) error {
	seen := map[Route]bool{}
	for i, id := range principal {
		j := c.optionAt(id)
		if j < 0 {
			return claimError(fmt.Sprintf("%s/%d", at, i), "没有名为“"+id+"”的方案", fmt.Sprintf("no option %q", id), "核对方案标识", "check the option's id")
		}
		route := c.Options[j].route()
		if seen[route] {
			return claimError(fmt.Sprintf("%s/%d", at, i), "同一路径写了两个主位请求", "two principal pleas of one route", "每条路径只留一个", "keep one of each route")
		}
		seen[route] = true
	}
	return nil
}

// checkTimeIn refuses a change that puts dates out of order. Dates that do not
// fit as the case stands are noted on it.
func (c *Claim) checkTimeIn(at string, s ClaimScenario) error {
	if c.checkOrderOfTime() != nil {
		return nil
	}
	return c.inChange(at, s, c.changed(s).checkOrderOfTime())
}

// AddScenario adds a scenario to a claim that Check has passed. One that does
// not hold is a *ClaimError with a pointer into it, and is left out.
func (c *Claim) AddScenario(s ClaimScenario) error {
	at := fmt.Sprintf("/scenarios/%d", len(c.Scenarios))
	with := *c
	with.Scenarios, with.Ranges = append(slices.Clone(c.Scenarios), s), nil
	err := with.checkScenarios()
	if err == nil {
		err = c.checkTimeIn(at, s)
	}
	if err == nil {
		c.Scenarios = with.Scenarios
	}
	return err
}

// AddRange does the same for a range.
func (c *Claim) AddRange(r ClaimRange) error {
	with := *c
	with.Ranges = append(slices.Clone(c.Ranges), r)
	err := with.checkRanges()
	if err == nil {
		c.Ranges = with.Ranges
	}
	return err
}

// checkScenarioTime refuses a scenario whose dates cannot all be true, as
// checkOrderOfTime does for the claim itself.
func (c *Claim) checkScenarioTime() error {
	for i, s := range c.Scenarios {
		if err := c.changed(s).checkOrderOfTime(); err != nil {
			return c.inChange(fmt.Sprintf("/scenarios/%d", i), s, err)
		}
	}
	return nil
}

// inChange says of what is wrong with a changed claim where the change stands:
// at the very figure, choice or table where that is changed, else at the change
// as a whole. Any other error is passed on.
func (c *Claim) inChange(at string, s ClaimScenario, err error) error {
	var e *ClaimError
	if err == nil || !errors.As(err, &e) {
		return err
	}
	moved := *e
	moved.Pointer = at + c.placeInChange(s, e.Pointer)
	return &moved
}

// placeInChange is where in a scenario the value stands that a pointer into the
// changed claim names; "" where the scenario leaves it as it is.
func (c *Claim) placeInChange(s ClaimScenario, pointer string) string {
	steps := strings.Split(pointer, "/")
	group, full, rest := "", "", []string(nil)
	switch {
	case len(steps) > 2 && steps[1] == "facts":
		group, full, rest = "figures", FullID(FactsSheet, steps[2]), steps[3:]
	case len(steps) > 4 && steps[1] == "options":
		for i, o := range c.Options {
			if fmt.Sprint(i) == steps[2] {
				group, full, rest = steps[3], FullID(o.ID, steps[4]), steps[5:]
			}
		}
	}
	_, figure := s.Figures[full]
	_, choice := s.Choices[full]
	_, table := s.Tables[full]
	if group == "figures" && figure || group == "choices" && choice || group == "tables" && table {
		return strings.Join(append([]string{"", group, pointerStep(full)}, rest...), "/")
	}
	return ""
}

func noSuchFigure(at, full string) error {
	return claimError(at, "没有“"+full+"”", fmt.Sprintf("there is no %q", full), "写作“方案标识.数值标识”或“facts.事实标识”，如 gain.margin", "write option.figure or facts.fact, such as gain.margin")
}
