package damages

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"redress/internal/text"
)

// ClaimScenario is the claim with some figures or choices changed: the other
// side's version, or the court's. Figures and choices are named by their full
// id, "gain.margin", "facts.last_act", "punitive.wording".
type ClaimScenario struct {
	ID      string            `json:"id"`
	Title   text.Text         `json:"title"`
	Figures map[string]Entry  `json:"figures,omitempty"`
	Choices map[string]string `json:"choices,omitempty"`
}

// ScenarioSheet is the id of the sheet that Explore adds.
const ScenarioSheet = "scenarios"

// Explore works out the scenarios and ranges of a claim and adds their sheet.
// What the changed claims give are figures that the program worked out anew: a
// workbook holds one set of inputs. Differences, swings and break-even points
// are formulas over them.
func Explore(out *Outcome) (*Outcome, error) {
	c := out.Claim
	if len(c.Scenarios)+len(c.Ranges) == 0 {
		return out, nil
	}
	x := &exploration{out: out, sheet: &Sheet{ID: ScenarioSheet, Title: text.T("情景与敏感性", "Scenarios and sensitivity"),
		Note: text.T("各情景由程序按改变后的输入重新计算；差额与临界值为活公式", "each scenario is worked out anew by the program with the changed inputs; differences and break-even points are live formulas")}}
	x.base()
	for _, step := range []func() error{x.scenarios, x.ranges} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	sheets, err := Build(append(slices.Clone(out.Computation.Sheets.All), x.sheet))
	if err != nil {
		return nil, c.placed(err)
	}
	more := *out
	more.Computation = Evaluate(sheets, out.Computation)
	return &more, nil
}

// exploration is the sheet of scenarios in the making.
type exploration struct {
	out   *Outcome
	sheet *Sheet
	total string // full id of the total that is watched; "" where the claim has none
}

// base is the total as pleaded, which everything is compared with.
func (x *exploration) base() {
	label := text.T("本方主张合计", "total as pleaded")
	for _, id := range []string{ComparisonSheet + ".principal_total", ComparisonSheet + ".tort_total", ComparisonSheet + ".contract_total"} {
		if _, ok := x.out.Computation.Sheets.Line(id); ok {
			x.total = id
			x.add(Line{ID: "base_total", Label: label, Unit: CNY, Kind: Computed, Expr: L(id)})
			return
		}
	}
	x.add(Line{ID: "base_total", Label: label, Unit: CNY, Kind: Input, Note: text.T("没有可主张的方案", "no option can be claimed")})
}

func (x *exploration) add(l Line) { x.sheet.Lines = append(x.sheet.Lines, l) }

// try works the claim out with changes.
func (x *exploration) try(figures map[string]Entry, choices map[string]string) (*Outcome, error) {
	return Compute(x.out.Claim.changed(figures, choices), x.out)
}

// amount of a line as a table cell; empty where it is missing.
func amountCell(out *Outcome, full string) string {
	if r := out.Computation.Result(full); r.State != Missing {
		return r.Value.Number.Round(2).String()
	}
	return ""
}

// scenarios sets the total of each scenario beside the base, and each option
// under each scenario.
func (x *exploration) scenarios() error {
	c := x.out.Claim
	if len(c.Scenarios) == 0 {
		return nil
	}
	byScenario := lawColumns(text.T("情景", "scenario"))
	byOption := append(lawColumns(text.T("方案", "option")), Column{ID: "base", Label: text.T("本方", "as pleaded"), Unit: CNY})
	options := make([][]string, len(x.out.Options))
	for i, o := range x.out.Options {
		options[i] = []string{optionName(x.out, o), moneyOf(x.out, o)}
	}
	var totals [][]string
	for _, s := range c.Scenarios {
		out, err := x.try(s.Figures, s.Choices)
		if err != nil {
			return err
		}
		totals = append(totals, []string{s.Title.ZH + " " + s.Title.EN, amountCell(out, x.total)})
		byOption = append(byOption, Column{ID: "in_" + s.ID, Label: SafeLabel(s.Title), Unit: CNY})
		for i, o := range x.out.Options {
			same, _ := out.Option(o.ID)
			options[i] = append(options[i], moneyOf(out, same))
		}
	}
	byScenario = append(byScenario, Column{ID: "total", Label: text.T("主张合计", "total"), Unit: CNY},
		Column{ID: "difference", Label: text.T("与本方之差", "difference from the pleading"), Unit: CNY, Expr: Sub(C("total"), L("base_total"))})
	x.table("by_scenario", text.T("情景对照", "Scenarios"), byScenario, totals)
	x.table("by_option", text.T("各方案在各情景下", "Options by scenario"), byOption, options)
	return nil
}

func lawColumns(name text.Text) []Column { return []Column{{ID: "name", Label: name, Unit: Free}} }

// moneyOf is an option's amount; empty where it is barred, missing or no money.
func moneyOf(out *Outcome, o *Option) string {
	l, ok := out.Computation.Sheets.Line(o.Result)
	if !ok || l.Unit != CNY || o.State == OptionBarred || o.State == OptionMissing {
		return ""
	}
	return amountCell(out, o.Result)
}

func optionName(out *Outcome, o *Option) string {
	s, ok := out.Computation.Sheets.Sheet(o.Sheet)
	if !ok {
		return o.ID
	}
	return s.Title.ZH + " " + s.Title.EN
}

func (x *exploration) table(id string, title text.Text, columns []Column, rows [][]string) {
	t := lawTable(id, title, columns, rows)
	t.Source = Source{Known: Recomputed}
	x.sheet.Tables = append(x.sheet.Tables, t)
}

// changed is a copy of the claim with figures and choices replaced; its tables
// are shared, its scenarios and ranges left out.
func (c *Claim) changed(figures map[string]Entry, choices map[string]string) *Claim {
	out := *c
	out.Scenarios, out.Ranges = nil, nil
	out.Facts, out.Options = maps.Clone(c.Facts), slices.Clone(c.Options)
	for i := range out.Options {
		out.Options[i].Figures, out.Options[i].Choices = maps.Clone(c.Options[i].Figures), maps.Clone(c.Options[i].Choices)
	}
	for full, e := range figures {
		option, figure, _ := strings.Cut(full, ".")
		if option == FactsSheet {
			put(&out.Facts, figure, e)
		} else if i := c.optionAt(option); i >= 0 {
			put(&out.Options[i].Figures, figure, e)
		}
	}
	for full, answer := range choices {
		option, choice, _ := strings.Cut(full, ".")
		if i := c.optionAt(option); i >= 0 {
			put(&out.Options[i].Choices, choice, answer)
		}
	}
	return &out
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

// figureAt finds the unit and bounds of a figure by its full id.
func (c *Claim) figureAt(full string) (FigureSpec, bool) {
	option, figure, _ := strings.Cut(full, ".")
	if option == FactsSheet {
		f, ok := factOf(figure)
		return FigureSpec{ID: f.ID, Label: f.Label, Unit: f.Unit, Within: f.Within}, ok
	}
	if i := c.optionAt(option); i >= 0 {
		kind, _ := KindOf(c.Options[i].Kind)
		for _, f := range kind.Figures {
			if f.ID == figure {
				return f, true
			}
		}
	}
	return FigureSpec{}, false
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

func (c *Claim) checkChanges(at string, s ClaimScenario) error {
	for _, full := range inNameOrder(s.Figures) {
		spec, ok := c.figureAt(full)
		if !ok {
			return noSuchFigure(at+"/figures/"+pointerStep(full), full)
		}
		if err := c.checkEntry(at+"/figures/"+pointerStep(full), s.Figures[full], spec.Unit, spec.Within); err != nil {
			return err
		}
	}
	for _, full := range inNameOrder(s.Choices) {
		option, choice, _ := strings.Cut(full, ".")
		i := c.optionAt(option)
		if i < 0 {
			return noSuchFigure(at+"/choices/"+pointerStep(full), full)
		}
		kind, _ := KindOf(c.Options[i].Kind)
		if err := kind.checkChoice(at+"/choices/"+pointerStep(full), choice, s.Choices[full]); err != nil {
			return err
		}
	}
	return nil
}

func noSuchFigure(at, full string) error {
	return claimError(at, "没有“"+full+"”", fmt.Sprintf("there is no %q", full), "写作“方案标识.数值标识”或“facts.事实标识”，如 gain.margin", "write option.figure or facts.fact, such as gain.margin")
}

// IsChoice tells whether a full id names a choice of one of the options.
func (c *Claim) IsChoice(full string) bool {
	option, choice, _ := strings.Cut(full, ".")
	i := c.optionAt(option)
	if i < 0 {
		return false
	}
	kind, _ := KindOf(c.Options[i].Kind)
	return slices.ContainsFunc(kind.Choices, func(s ChoiceSpec) bool { return s.ID == choice })
}
