package damages

import (
	"fmt"
	"slices"

	"redress/internal/text"
)

// ClaimScenario is the claim with some figures, choices or tables changed, or
// with another option as principal: the other side's version, or the court's.
// Figures, choices and tables are named by their full id, "gain.margin",
// "facts.last_act", "punitive.wording", "gain.ledger".
type ClaimScenario struct {
	ID      string            `json:"id"`
	Title   text.Text         `json:"title"`
	Figures map[string]Entry  `json:"figures,omitempty"`
	Choices map[string]string `json:"choices,omitempty"`
	Tables  map[string]string `json:"tables,omitempty"` // → id of another table of the claim
	// Principal names options that are principal here; the others of their
	// routes are not, and tort and contract count as one, because they are elected.
	Principal []string `json:"principal,omitempty"`
}

// ScenarioSheet is the id of the sheet that Explore adds.
const ScenarioSheet = "scenarios"

// Explore works out the scenarios and ranges of a claim and adds their sheet.
// What the changed claims give are figures that the program worked out anew: a
// workbook holds one set of inputs. Differences, swings and break-even points
// are formulas over them. A changed claim that Check would refuse, or that
// cannot be computed, is a *ClaimError at the scenario or the end of the range.
func Explore(out *Outcome) (*Outcome, error) {
	c := out.Claim
	if len(c.Scenarios)+len(c.Ranges) == 0 {
		return out, nil
	}
	x := &exploration{out: out, sheet: &Sheet{ID: ScenarioSheet, Title: text.T("情景与敏感性", "Scenarios and sensitivity"),
		Note: text.T("各情景由程序按改变后的输入重新计算；差额与临界值为活公式", "each scenario is worked out anew by the program with the changed inputs; differences and break-even points are live formulas")}}
	if len(c.Scenarios) == 0 {
		x.sheet.Title = text.T("敏感性", "Sensitivity")
		x.sheet.Note = text.T("区间两端由程序按改变后的输入重新计算；差额与临界值为活公式", "both ends of a range are worked out anew by the program with the changed input; differences and break-even points are live formulas")
	}
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

// PrincipalTotal is the full id of the total that the pleading comes to; "" where
// no option can be claimed.
func (o *Outcome) PrincipalTotal() string {
	for _, id := range []string{ComparisonSheet + ".principal_total", ComparisonSheet + ".tort_total", ComparisonSheet + ".contract_total"} {
		if _, ok := o.Computation.Sheets.Line(id); ok {
			return id
		}
	}
	return ""
}

var asPleaded = text.T("本方主张", "as pleaded")

// base is the total as pleaded, which everything is compared with.
func (x *exploration) base() {
	label := text.T("本方主张合计", "total as pleaded")
	if x.total = x.out.PrincipalTotal(); x.total != "" {
		x.add(Line{ID: "base_total", Label: label, Unit: CNY, Kind: Computed, Expr: L(x.total)})
		return
	}
	x.add(Line{ID: "base_total", Label: label, Unit: CNY, Kind: Input, Note: text.T("没有可主张的方案", "no option can be claimed")})
}

func (x *exploration) add(l Line) { x.sheet.Lines = append(x.sheet.Lines, l) }

// try works the claim out with changes; at is where they stand in the claim.
func (x *exploration) try(at string, change ClaimScenario) (*Outcome, error) {
	out, err := Compute(x.out.Claim.changed(change), x.out)
	return out, x.out.Claim.inChange(at, change, err)
}

// amounts are amounts of several outcomes as cells of a column, which is
// assumed where one of them is.
type amounts struct {
	cells []string
	from  Source
}

func (a *amounts) add(r Result) {
	cell := ""
	if r.State != Missing {
		cell = r.Value.Number.Round(2).String()
	}
	a.cells = append(a.cells, cell)
	if a.from.Known != RecomputedAssumed {
		a.from = recomputed(r)
	}
}

// recomputed is the source of a figure that the program worked out with other
// inputs: what rests on an assumption still does.
func recomputed(r Result) Source {
	if r.State == Assumed {
		return Source{Known: RecomputedAssumed}
	}
	return Source{Known: Recomputed}
}

func (a *amounts) column(id string, label text.Text) Column {
	return Column{ID: id, Label: label, Unit: CNY, Source: &a.from}
}

// rowsOf sets columns of cells side by side.
func rowsOf(columns ...[]string) [][]string {
	out := make([][]string, len(columns[0]))
	for _, c := range columns {
		for i := range c {
			out[i] = append(out[i], c[i])
		}
	}
	return out
}

// scenarios sets the total of each scenario beside the base, each option under
// each scenario, what each changes, and what flips.
func (x *exploration) scenarios() error {
	c := x.out.Claim
	if len(c.Scenarios) == 0 {
		return nil
	}
	var tried []*Outcome
	names, totals := []string{bothCell(asPleaded)}, &amounts{}
	totals.add(x.out.Computation.Result(x.total))
	flips := &flipTable{was: &amounts{}, is: &amounts{}}
	for i, s := range c.Scenarios {
		out, err := x.try(fmt.Sprintf("/scenarios/%d", i), s)
		if err != nil {
			return err
		}
		tried, names = append(tried, out), append(names, bothCell(s.Title))
		totals.add(out.Computation.Result(x.total))
		flips.add(s.Title, x.out, out)
	}
	x.table("by_scenario", text.T("情景对照", "Scenarios"), append(lawColumns(text.T("情景", "scenario")), totals.column("total", text.T("主张合计", "total")),
		Column{ID: "difference", Label: text.T("与本方之差", "difference from the pleading"), Unit: CNY, Expr: Sub(C("total"), L("base_total"))}), rowsOf(names, totals.cells)).
		Chart = &Chart{As: Bars, Names: "name", Series: []string{"total"}}
	x.byOption(tried)
	x.changes()
	if len(flips.names) > 0 {
		x.table("flips", text.T("各情景翻转什么", "What each scenario flips"), flips.columns(), flips.rows())
	}
	return nil
}

// byOption is each option as pleaded and under each scenario.
func (x *exploration) byOption(tried []*Outcome) {
	columns := lawColumns(text.T("方案", "option"))
	var names []string
	for _, o := range x.out.Options {
		names = append(names, bothCell(x.out.optionName(o)))
	}
	cells := [][]string{names}
	add := func(id string, label text.Text, in *Outcome) {
		a := &amounts{}
		for _, o := range x.out.Options {
			same, _ := in.Option(o.ID)
			a.add(moneyOf(in, same))
		}
		columns, cells = append(columns, a.column(id, label)), append(cells, a.cells)
	}
	add("base", text.T("本方", "as pleaded"), x.out)
	for i, s := range x.out.Claim.Scenarios {
		add("in_"+s.ID, SafeLabel(s.Title), tried[i])
	}
	x.table("by_option", text.T("各方案在各情景下", "Options by scenario"), columns, rowsOf(cells...))
}

func lawColumns(name text.Text) []Column { return []Column{{ID: "name", Label: name, Unit: Free}} }

// moneyOf is an option's amount; missing where it is barred or no money.
func moneyOf(out *Outcome, o *Option) Result {
	l, ok := out.Computation.Sheets.Line(o.Result)
	if !ok || l.Unit != CNY || o.State == OptionBarred || o.State == OptionMissing {
		return Result{State: Missing}
	}
	return out.Computation.Result(o.Result)
}

// optionName is the title of an option's sheet, which is its own also where a
// kind is pleaded twice.
func (o *Outcome) optionName(x *Option) text.Text {
	if s, ok := o.Computation.Sheets.Sheet(x.Sheet); ok {
		return s.Title
	}
	return x.Title
}

func (x *exploration) table(id string, title text.Text, columns []Column, rows [][]string) *Table {
	t := lawTable(id, title, columns, rows)
	t.Source = Source{Known: Recomputed}
	x.sheet.Tables = append(x.sheet.Tables, t)
	return t
}

// changes lists what each scenario changes, as pleaded and in it, and why: a
// workbook shows nothing else of a scenario's inputs.
func (x *exploration) changes() {
	var rows [][]string
	for _, s := range x.out.Claim.Scenarios {
		for _, ch := range x.out.Changes(s) {
			rows = append(rows, []string{bothCell(s.Title), bothCell(ch.What), bothCell(ch.Was), bothCell(ch.Is), bothCell(ch.Why)})
		}
	}
	x.table("changes", text.T("各情景改变什么", "What each scenario changes"), append(lawColumns(text.T("情景", "scenario")),
		Column{ID: "what", Label: text.T("项目", "item"), Unit: Free}, Column{ID: "was", Label: text.T("本方取值", "value as pleaded"), Unit: Free},
		Column{ID: "is", Label: text.T("情景取值", "value in the scenario"), Unit: Free}, Column{ID: "why", Label: text.T("理由", "reason"), Unit: Free}), rows)
}

// flipTable is what flips under each scenario, as rows of a table.
type flipTable struct {
	names, what, states, said []string
	was, is                   *amounts
}

func (f *flipTable) add(scenario text.Text, was, is *Outcome) {
	for _, flip := range Flips(was, is) {
		f.names, f.what = append(f.names, bothCell(scenario)), append(f.what, bothCell(flip.Title))
		before, after := flip.Amounts()
		f.was.add(before)
		f.is.add(after)
		f.states, f.said = append(f.states, bothCell(flip.StateWords())), append(f.said, bothCell(flip.Reasons()))
	}
}

func (f *flipTable) columns() []Column {
	return append(lawColumns(text.T("情景", "scenario")), Column{ID: "what", Label: text.T("方案或合计", "option or total"), Unit: Free},
		f.was.column("was", text.T("本方主张时", "as pleaded")), f.is.column("is", text.T("情景之下", "in the scenario")),
		Column{ID: "difference", Label: text.T("变动", "change"), Unit: CNY, Expr: Sub(C("is"), C("was"))},
		Column{ID: "state", Label: text.T("状态变化", "change of state"), Unit: Free}, Column{ID: "reasons", Label: text.T("新增与消失的理由", "reasons that came and went"), Unit: Free})
}

func (f *flipTable) rows() [][]string {
	return rowsOf(f.names, f.what, f.was.cells, f.is.cells, f.states, f.said)
}
