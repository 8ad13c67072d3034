//go:build !headless

package app

import (
	"slices"
	"strings"

	"redress/cases"
	"redress/damages"
	"redress/internal/i18n"
	"redress/internal/text"

	"github.com/shopspring/decimal"
)

// boardView is the scenarios of a case in words ready to show: what if, the
// scenarios, what moves the total most, where it breaks even, sizing.
type boardView struct {
	Guess     guessView
	Faults    []faultEntry
	Scenarios []barEntry
	Changes   []changeEntry
	Tornado   []tornadoEntry
	Even      []evenEntry
	Curves    []curveView
}

// faultEntry is a scenario or range that was entered and does not hold.
type faultEntry struct{ Words, Record string }

// guessView is the what-if: what is changed, and what that flips.
type guessView struct {
	Picked  changedInput
	Changes []changeEntry
	Flips   []flipEntry
	Fault   string
	Done    bool // worked out: no flips means that nothing flips
}

// changedInput is what the user picked to change.
type changedInput struct {
	ID, Label, Now, Hint string
	Options              []option // of a choice, a yes or no, a plea
}

// changeEntry is one change, of a scenario or of the what-if.
type changeEntry struct{ Scenario, What, Was, Is, Why, ID, Record string }

// flipEntry is what a change does to an option or a total.
type flipEntry struct {
	Title, Was, Is, State string
	Tone                  Tone
	New, Gone             []string
}

// tornadoEntry is one range: how far the total lies from the base at either end,
// as parts of the longest bar, left of zero negative.
type tornadoEntry struct {
	Label, Ends  string
	Below, Above string
	Low, High    float32
	Record       string
}

// evenEntry is where a figure's option is as good as statutory damages.
type evenEntry struct {
	Label, Value string
	Found        bool
}

// curveView is a table drawn as lines; points are parts of the height.
type curveView struct {
	Title       string
	Names       []string
	Lines       []curveLine
	Top, Bottom string
	Zero        float32
	Said        []string // what the curve comes to, in words
}

type curveLine struct {
	Label  string
	Points []float32
}

// explored is what the board is made from, worked out beside the window.
type explored struct {
	out      *damages.Outcome // with its sheet of scenarios
	err      error
	flips    []damages.Flip
	flipsErr error
	done     bool
}

// boardWriter puts an exploration into words.
type boardWriter struct {
	tr    *i18n.Translator
	claim *cases.ClaimFile
	base  *damages.Outcome
	explored
	guess  damages.ClaimScenario
	picked string
}

func (w *boardWriter) lang() text.Lang { return w.tr.Lang() }

func (w *boardWriter) view() boardView {
	v := boardView{Guess: w.guessView()}
	for _, r := range w.claim.Refused {
		v.Faults = append(v.Faults, faultEntry{w.tr.In(cases.EntityOf(r.Record.Kind).Label) + " " + r.Record.Text("input") + ": " + damagesSaid(w.tr, r.Err), r.Record.ID})
	}
	if w.err != nil {
		v.Faults = append(v.Faults, faultEntry{Words: damagesSaid(w.tr, w.err)})
	}
	out := w.out
	if out == nil {
		out = w.base
	}
	v.Scenarios, v.Changes = w.bars(out), w.changes(out)
	v.Tornado, v.Even = w.tornado(out), w.even(out)
	for _, o := range out.Options {
		v.Curves = append(v.Curves, w.curves(out, o.Sheet)...)
	}
	return v
}

// table is a table of a sheet that is there and has rows.
func tableAt(out *damages.Outcome, sheet, table string) (*damages.Sheet, *damages.Table, bool) {
	s, ok := out.Computation.Sheets.Sheet(sheet)
	if !ok {
		return nil, nil, false
	}
	t, ok := s.Table(table)
	return s, t, ok && t.Rows > 0
}

// money is a cell as an amount, without the unit.
func (w *boardWriter) money(r damages.Result) string {
	if r.State == damages.Missing {
		return damages.NoAmountWord.In(w.lang())
	}
	return damages.ShowFigure(r.Value, damages.CNY, false, w.lang())
}

// cells reads a column of results.
func cells(out *damages.Outcome, s *damages.Sheet, t *damages.Table, column string) []damages.Result {
	rows := make([]damages.Result, t.Rows)
	for i := range rows {
		rows[i] = out.Computation.Cell(s, t.ID, column, i)
	}
	return rows
}

// most is the largest size among results.
func most(columns ...[]damages.Result) decimal.Decimal {
	top := decimal.Zero
	for _, c := range columns {
		for _, r := range c {
			if r.State != damages.Missing {
				top = decimal.Max(top, r.Value.Number.Abs())
			}
		}
	}
	return top
}

func (w *boardWriter) bars(out *damages.Outcome) []barEntry {
	s, t, ok := tableAt(out, damages.ScenarioSheet, "by_scenario")
	if !ok {
		return nil
	}
	totals := cells(out, s, t, "total")
	top := most(totals)
	var bars []barEntry
	for i, r := range totals {
		b := barEntry{Label: capital(damages.CellText(t.Text("name", i), w.lang())), Amount: w.money(r), Share: share(r, top), Chosen: i == 0}
		switch r.State {
		case damages.Assumed:
			b.Fill = barStriped
		case damages.Missing:
			b.Fill, b.Word = barNone, damages.NoAmountWord.In(w.lang())
		}
		bars = append(bars, b)
	}
	return bars
}

// changes lists what the scenarios change, each with its record.
func (w *boardWriter) changes(out *damages.Outcome) []changeEntry {
	var list []changeEntry
	for _, s := range out.Claim.Scenarios {
		for _, c := range out.Changes(s) {
			list = append(list, w.change(w.tr.In(s.Title), c, w.record(s.Title, c.ID)))
		}
	}
	return list
}

func (w *boardWriter) change(scenario string, c damages.Change, record string) changeEntry {
	return changeEntry{Scenario: scenario, What: capital(w.tr.In(c.What)), Was: w.tr.In(c.Was), Is: w.tr.In(c.Is), Why: w.tr.In(c.Why), ID: c.ID, Record: record}
}

// record is the record of one change of a scenario.
func (w *boardWriter) record(title text.Text, full string) string {
	for _, r := range w.claim.File.All(cases.KindScenario) {
		name := r.Bilingual("name")
		if (name.ZH == title.ZH || name.EN == title.EN) && w.claim.Concerns(r) == full {
			return r.ID
		}
	}
	return ""
}

func (w *boardWriter) tornado(out *damages.Outcome) []tornadoEntry {
	s, t, ok := tableAt(out, damages.ScenarioSheet, "tornado")
	if !ok {
		return nil
	}
	below, above := cells(out, s, t, "below"), cells(out, s, t, "above")
	records := w.ranges(out)
	top := most(below, above)
	var list []tornadoEntry
	for i := range t.Rows {
		list = append(list, tornadoEntry{Label: capital(damages.CellText(t.Text("name", i), w.lang())),
			Ends:  damages.CellText(t.Text("low", i), w.lang()) + " \u2026 " + damages.CellText(t.Text("high", i), w.lang()),
			Below: w.money(below[i]), Above: w.money(above[i]), Low: signedShare(below[i], top), High: signedShare(above[i], top),
			Record: records[t.Text("name", i)]})
	}
	return list
}

// ranges are the records of the ranges, by the name that their table gives them.
func (w *boardWriter) ranges(out *damages.Outcome) map[string]string {
	list := map[string]string{}
	named := map[string]text.Text{}
	for _, c := range out.Changeables() {
		named[c.ID] = c.What
	}
	for _, r := range w.claim.File.All(cases.KindRange) {
		t := named[w.claim.Concerns(r)]
		list[t.ZH+damages.CellSeparator+t.EN] = r.ID
	}
	return list
}

// signedShare is share with its sign.
func signedShare(r damages.Result, top decimal.Decimal) float32 {
	if r.State == damages.Missing || !r.Value.Number.IsNegative() {
		return share(r, top)
	}
	r.Value.Number = r.Value.Number.Neg()
	return -share(r, top)
}

// even lists where each range breaks even, or that it does not.
func (w *boardWriter) even(out *damages.Outcome) []evenEntry {
	s, ok := out.Computation.Sheets.Sheet(damages.ScenarioSheet)
	if !ok {
		return nil
	}
	var list []evenEntry
	for i := range s.Lines {
		l := &s.Lines[i]
		switch {
		case l.Kind == damages.Total:
			list = append(list, evenEntry{l.Label.In(w.lang()), damages.ShowResult(out.Computation.Result(damages.FullID(s.ID, l.ID)), l, w.lang()), true})
		case l.Kind == damages.Heading:
			list = append(list, evenEntry{Label: l.Label.In(w.lang())})
		}
	}
	return list
}

// curves draws the tables of a sheet that say they are lines.
func (w *boardWriter) curves(out *damages.Outcome, sheet string) []curveView {
	s, _ := out.Computation.Sheets.Sheet(sheet)
	var list []curveView
	for _, t := range s.Tables {
		if t.Chart != nil && t.Chart.As == damages.Curves && t.Rows > 1 {
			list = append(list, w.curve(out, s, t))
		}
	}
	if len(list) > 0 {
		list[0].Said = w.sizing(out, s)
	}
	return list
}

// sizing says what the sizing of the claim comes to.
func (w *boardWriter) sizing(out *damages.Outcome, s *damages.Sheet) []string {
	var list []string
	for _, id := range []string{"best_claimed", "best_fee", "best_net", "chance_needed"} {
		if l, ok := s.Line(id); ok {
			list = append(list, capital(l.Label.In(w.lang()))+w.tr.T("damages.board.is")+damages.ShowResult(out.Computation.Result(damages.FullID(s.ID, id)), l, w.lang()))
		}
	}
	return list
}

func (w *boardWriter) curve(out *damages.Outcome, s *damages.Sheet, t *damages.Table) curveView {
	v := curveView{Title: w.tr.In(s.Title) + " \u203a " + w.tr.In(t.Title), Names: w.along(out, s, t)}
	low, high := decimal.Zero, decimal.Zero
	var columns [][]damages.Result
	for _, id := range t.Chart.Series {
		rows := cells(out, s, t, id)
		for _, r := range rows {
			if r.State != damages.Missing {
				low, high = decimal.Min(low, r.Value.Number), decimal.Max(high, r.Value.Number)
			}
		}
		columns = append(columns, rows)
	}
	for i, id := range t.Chart.Series {
		column, _ := t.Column(id)
		line := curveLine{Label: capital(w.tr.In(column.Label))}
		for _, r := range columns[i] {
			line.Points = append(line.Points, partBetween(r.Value.Number, low, high))
		}
		v.Lines = append(v.Lines, line)
	}
	amount := func(d decimal.Decimal) string { return w.money(damages.Result{Value: damages.Value{Number: d}}) }
	v.Top, v.Bottom, v.Zero = amount(high), amount(low), partBetween(decimal.Zero, low, high)
	return v
}

// along are the names under a curve; fen that are nowhere are not said.
func (w *boardWriter) along(out *damages.Outcome, s *damages.Sheet, t *damages.Table) []string {
	column, _ := t.Column(t.Chart.Names)
	var names []string
	for _, r := range cells(out, s, t, column.ID) {
		names = append(names, damages.ShowFigure(r.Value, column.Unit, false, w.lang()))
	}
	const whole = ".00"
	if !slices.ContainsFunc(names, func(n string) bool { return !strings.HasSuffix(n, whole) }) {
		for i := range names {
			names[i] = strings.TrimSuffix(names[i], whole)
		}
	}
	return names
}

// partBetween is a place on screen, no amount.
func partBetween(d, low, high decimal.Decimal) float32 {
	if !high.GreaterThan(low) {
		return 0
	}
	part, _ := d.Sub(low).DivRound(high.Sub(low), 4).Float64()
	return float32(part)
}
