//go:build !headless

package app

import (
	"slices"
	"strconv"
	"strings"

	"redress/cases"
	"redress/damages"

	"github.com/shopspring/decimal"
)

// ladder lists the options in the order of methods: the tort ones numbered, the
// contract and the costs under a sign of their own. An option that cannot be
// computed at all stands where it belongs, with the reason.
func (d *damagesWriter) ladder() []ladderEntry {
	var out []ladderEntry
	rank := 0
	for _, o := range d.out.Options {
		e := d.entry(o)
		if o.Route == damages.Tort {
			rank++
			e.Mark = strconv.Itoa(rank)
		}
		out = append(out, e)
	}
	for _, id := range sorted(d.broken) {
		p := d.claim.Pleadings[id]
		kind, _ := damages.KindOf(p.Text("option"))
		out = append(out, ladderEntry{ID: id, Pleading: p.ID, Mark: "!", Title: d.in(kind.Title), Amount: "\u2014",
			Chip: d.tr.T("damages.state.broken"), Tone: ToneDanger, Reason: d.said(d.broken[id]), Faint: true})
	}
	return out
}

func sorted[V any](m map[string]V) []string {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

var routeMarks = map[damages.Route]string{
	damages.Contract: "damages.mark.contract", damages.Costs: "damages.mark.costs",
}

func (d *damagesWriter) entry(o *damages.Option) ladderEntry {
	p := d.claim.Pleadings[o.ID]
	sheet, _ := d.out.Computation.Sheets.Sheet(o.Sheet)
	e := ladderEntry{ID: o.ID, Pleading: p.ID, Title: d.in(sheet.Title), Amount: d.value(o.Result), Chosen: o.ID == d.at.sheet}
	if key := routeMarks[o.Route]; key != "" {
		e.Mark = d.tr.T(key)
	}
	e.Negative = d.result(o.Result).Value.Number.IsNegative()
	e.Role = d.role(o, p)
	e.Chip, e.Tone, e.Reason = d.stateOf(o)
	e.Faint = o.State == damages.OptionBarred || o.State == damages.OptionMissing
	return e
}

// role is how the option is pleaded.
func (d *damagesWriter) role(o *damages.Option, p cases.Record) string {
	if o.Route == damages.Costs || !p.Has("mode") {
		return ""
	}
	f, _ := cases.EntityOf(cases.KindPleading).Field("mode")
	c, _ := f.Choice(p.Text("mode"))
	return d.in(c.Label)
}

// stateOf puts an option's state into a chip and a line of reason.
func (d *damagesWriter) stateOf(o *damages.Option) (chip string, t Tone, reason string) {
	switch o.State {
	case damages.OptionBarred:
		return d.in(damages.BarredWord), TonePlain, d.whyBarred(o)
	case damages.OptionMissing:
		var labels []string
		for _, l := range o.Lacks {
			labels = append(labels, d.in(l.Label))
		}
		reason = strings.Join(labels, d.tr.T("list.comma"))
		if least := d.atLeast(o.Result); least != "" {
			reason = least + d.tr.T("damages.dot") + reason
		}
		return d.tr.N("damages.state.lacks", max(1, len(o.Lacks))), ToneDanger, reason
	case damages.OptionAssumed:
		return d.tr.N("damages.state.assumes", d.assumptions(o)), ToneAmber, d.standing(o)
	}
	return "", ToneGood, d.standing(o)
}

// whyBarred is the first reason why an option is barred, with its article.
func (d *damagesWriter) whyBarred(o *damages.Option) string {
	words := d.begin(o.Bars[0].Reason)
	if len(o.Bars[0].Cites) > 0 {
		words += d.tr.T("damages.dot") + d.cite(o.Bars[0].Cites[0])
	}
	return words
}

// standing is the option's place in the order of methods.
func (d *damagesWriter) standing(o *damages.Option) string { return d.begin(o.Place) }

// assumptions counts the estimates an option rests on.
func (d *damagesWriter) assumptions(o *damages.Option) int {
	seen := map[string]bool{}
	for _, full := range d.result(o.Result).Assumes {
		seen[lineOrTable(full)] = true
	}
	sheet, _ := d.out.Computation.Sheets.Sheet(o.Sheet)
	for _, l := range sheet.Lines {
		if l.Given != nil && l.Given.Source.Known == damages.Estimate {
			seen[damages.FullID(sheet.ID, l.ID)] = true
		}
	}
	return len(seen)
}

// lineOrTable is the line, or the table of a column: the columns of one table
// rest on one assumption.
func lineOrTable(full string) string {
	if parts := strings.Split(full, "."); len(parts) == 3 {
		return parts[0] + "." + parts[1]
	}
	return full
}

// atLeast is the known part of a sum with missing parts.
func (d *damagesWriter) atLeast(full string) string {
	r, l := d.result(full), d.line(full)
	if r.AtLeast == nil || l == nil || !r.AtLeast.Value.Number.IsPositive() {
		return ""
	}
	return d.tr.N("damages.at_least", r.AtLeast.Open, "Amount", damages.ShowValue(r.AtLeast.Value, l.Unit, l.Plain, d.lang()))
}

// around are the sheets that belong to no option.
func (d *damagesWriter) around() []ladderEntry {
	var out []ladderEntry
	for _, s := range d.out.Computation.Sheets.All {
		if o, _ := d.option(s.ID); o == nil {
			out = append(out, ladderEntry{ID: s.ID, Title: d.in(s.Title), Chosen: s.ID == d.at.sheet})
		}
	}
	return out
}

// board leads to the scenarios.
func (d *damagesWriter) board() ladderEntry {
	return ladderEntry{ID: damages.ScenarioSheet, Title: d.tr.T("damages.board.title") + " \u203a"}
}

// mark moves the mark of what is looked at to the board of scenarios.
func (v *damagesView) mark(board bool) {
	if !board {
		return
	}
	for i := range v.Ladder {
		v.Ladder[i].Chosen = false
	}
	for i := range v.Around {
		v.Around[i].Chosen = false
	}
	for i := range v.Totals {
		v.Totals[i].Chosen = false
	}
	v.Board.Chosen = true
}

// notes say what in the claim as a whole does not fit together.
func (d *damagesWriter) notes() []noteEntry {
	var out []noteEntry
	for _, c := range d.out.Conflicts {
		out = append(out, d.conflict(c))
	}
	for _, n := range d.out.Notes {
		out = append(out, noteEntry{d.begin(n.Text), d.citeFirst(n.Cites), ToneAmber})
	}
	return out
}

// conflict says what stands against what: in red with its mend and the ids of
// the places while it is open, else which was chosen and why.
func (d *damagesWriter) conflict(c damages.Conflict) noteEntry {
	if !c.Blocking() {
		return noteEntry{d.begin(c.Text()), "", ToneGood}
	}
	ids := make([]string, len(c.Between))
	for i, p := range c.Between {
		ids[i] = p.ID
	}
	return noteEntry{d.begin(c.Text()), d.begin(c.Mend) + d.tr.T("damages.dot") + strings.Join(ids, ", "), ToneDanger}
}

// totalLines are the sums under the ladder, in order.
var totalLines = []struct {
	line, key string
	bold      bool
}{
	{"tort_total", "damages.total.tort", true},
	{"alternative_total", "damages.total.alternative", false},
	{"contract_total", "damages.total.contract", true},
	{"entitlement", "damages.total.entitlement", false},
	{"outstanding", "damages.total.outstanding", true},
	{"other_route_total", "damages.total.other_route", false},
	{"fee", "damages.total.fee", false},
}

func (d *damagesWriter) totals() []totalEntry {
	var out []totalEntry
	for _, t := range totalLines {
		full := damages.FullID(damages.ComparisonSheet, t.line)
		if d.line(full) == nil {
			continue
		}
		amount := d.value(full)
		if least := d.atLeast(full); least != "" {
			amount = least
		}
		out = append(out, totalEntry{ID: full, Label: d.tr.T(t.key), Amount: amount, Bold: t.bold, Chosen: d.at.line == full})
	}
	return out
}

// bars sets all options side by side.
func (d *damagesWriter) bars() []barEntry {
	most := decimal.Zero
	for _, o := range d.out.Options {
		if r := d.out.Amount(o); r.State != damages.Missing {
			most = decimal.Max(most, r.Value.Number.Abs())
		}
	}
	var out []barEntry
	for _, o := range d.out.Options {
		sheet, _ := d.out.Computation.Sheets.Sheet(o.Sheet)
		r := d.out.Amount(o)
		b := barEntry{ID: o.ID, Label: d.in(sheet.Title), Amount: d.value(o.Result), Chosen: o.ID == d.at.sheet, Share: share(r, most)}
		switch o.State {
		case damages.OptionComputed:
			b.Fill = barSolid
		case damages.OptionAssumed:
			b.Fill = barStriped
		case damages.OptionMissing:
			b.Fill, b.Word = barNone, d.tr.N("damages.state.lacks", len(o.Lacks))
		case damages.OptionBarred:
			b.Fill, b.Word, b.Short = barOutline, d.tr.T("damages.bar.barred"), d.tr.T("damages.bar.barred")
			if r.State != damages.Missing && r.Value.Number.IsNegative() {
				b.Word = d.tr.T("damages.loss_made") + d.tr.T("damages.dot") + b.Word
			}
		}
		out = append(out, b)
	}
	return out
}

// share is a length on screen, no amount.
func share(r damages.Result, most decimal.Decimal) float32 {
	if r.State == damages.Missing || !most.IsPositive() || r.Value.Number.IsNegative() {
		return 0
	}
	part, _ := r.Value.Number.DivRound(most, 4).Float64()
	return float32(part)
}
