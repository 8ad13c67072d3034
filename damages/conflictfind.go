package damages

import (
	"fmt"
	"slices"
	"strings"

	"redress/internal/text"
)

// claimDiffers holds the sum claimed against the totals and against what the
// award option takes as claimed.
func (w *working) claimDiffers() []Conflict {
	var out []Conflict
	c := w.out.Computation
	differs := func(line string) bool {
		r := c.Result(line)
		return r.State != Missing && !r.Value.Truth
	}
	principal, other := ComparisonSheet+".principal_fits", ComparisonSheet+".alternative_fits"
	if r := c.Result(other); differs(principal) && (r.State == Missing || !r.Value.Truth) {
		out = append(out, w.between(ClaimDiffers, text.T("改诉请总额、选定的主位方案或其数值，使两者一致；有意不一致的，在 conflicts 中写明采用哪一个及理由", "mend the sum claimed, the principal plea or its figures until they agree; where they differ on purpose, say in conflicts which is chosen and why"),
			"facts.claim_amount", ComparisonSheet+".principal_total"))
	}
	for _, o := range w.out.Options {
		if o.Kind == courtAward.ID && differs(FullID(o.Sheet, "claimed_fits")) {
			out = append(out, w.between(ClaimDiffers, text.T("核对起诉状：诉请总额与诉请的赔偿、开支之和应一致", "check the complaint: the total claimed is the damages and the expenses claimed together"),
				"facts.claim_amount", o.ID+".claimed_damages", o.ID+".claimed_expenses"))
		}
	}
	return out
}

// between is a conflict of places.
func (w *working) between(kind ConflictKind, mend text.Text, ids ...string) Conflict {
	c := Conflict{Kind: kind, Mend: mend}
	for _, id := range ids {
		p, _ := w.place(id)
		c.Between = append(c.Between, p)
	}
	return c
}

// addsUp tells an option whose amount goes into a total beside others: costs
// always do, a loss, a gain or a contract claim where it is a principal plea.
func addsUp(o *Option) bool {
	return o.State != OptionBarred && (o.Route == Costs || o.Principal && (o.Route == Tort || o.Route == Contract))
}

// tableRead is a table that an option reads, under the name it has there.
type tableRead struct {
	option *Option
	asked  *ClaimOption
	spec   TableSpec
	table  *Table
}

func (r tableRead) id() string         { return r.option.ID + "." + r.spec.ID }
func (r tableRead) row(row int) string { return fmt.Sprintf("%s.%d", r.id(), row+1) }

// readTables are the tables that options read, in the order of both.
func (w *working) readTables() []tableRead {
	var out []tableRead
	for i, d := range w.drafts {
		for _, spec := range d.kind.Tables {
			if t := w.claim.tableOf(d.asked, spec.ID); t >= 0 && d.kind.Applies(spec.When, d.asked.Choices) {
				out = append(out, tableRead{w.out.Options[i], d.asked, spec, w.claim.Tables[t].loaded})
			}
		}
	}
	return out
}

var (
	mendTwice = text.T("删去其中一处；确属两笔的，写出区别，或在 conflicts 中说明", "take one of them out; where they are two sums, write what tells them apart, or say so in conflicts")
	mendFact  = text.T("核对证据，改成同一数值；确有不同的，在 conflicts 中写明采用哪一个及理由", "check the evidence and give one value; where both stand, say in conflicts which is chosen and why")
)

// moneyTwice finds a sum that goes into a total twice: one table read by two
// options that both count, or a row that stands there twice.
func (w *working) moneyTwice() []Conflict {
	var out []Conflict
	all := w.readTables()
	looked := map[*Table]bool{}
	for i, a := range all {
		if a.spec.EachOnce && !looked[a.table] {
			looked[a.table] = true
			out = append(out, w.repeatedRows(a)...)
		}
		for _, b := range all[i+1:] {
			switch {
			case a.option == b.option && a.table == b.table, addsUp(a.option) && addsUp(b.option) && a.option != b.option && a.table.sameRows(b.table):
				out = append(out, w.between(MoneyTwice, mendTwice, a.id(), b.id()))
			case addsUp(a.option) && addsUp(b.option) && a.option != b.option && a.spec.EachOnce && b.spec.EachOnce:
				out = append(out, w.sharedRows(a, b)...)
			}
		}
	}
	return out
}

func (t *Table) sameRows(u *Table) bool { return t.Rows > 0 && t.Hash == u.Hash }

// repeatedRows finds rows of a table that are alike in every cell.
func (w *working) repeatedRows(r tableRead) []Conflict {
	first := map[string][]string{}
	var order []string
	for i := range r.table.Rows {
		key := r.table.rowKey(i, r.table.given())
		if len(first[key]) == 0 {
			order = append(order, key)
		}
		first[key] = append(first[key], r.row(i))
	}
	var out []Conflict
	for _, key := range order {
		if len(first[key]) > 1 {
			kind := MoneyTwice
			if r.option.Route == Performance {
				kind = ReceivedTwice
			}
			out = append(out, w.between(kind, mendTwice, first[key]...))
		}
	}
	return out
}

// sharedRows finds an item that stands in two tables with the same sum and, as
// far as both name one, the same payee.
func (w *working) sharedRows(a, b tableRead) []Conflict {
	var columns []Column
	for _, id := range []string{"item", "payee", "amount"} {
		c, here := a.table.Column(id)
		if _, there := b.table.Column(id); here && there {
			columns = append(columns, *c)
		}
	}
	if len(columns) < 2 {
		return nil
	}
	rows := map[string]int{}
	for i := range a.table.Rows {
		rows[a.table.rowKey(i, columns)] = i
	}
	var out []Conflict
	for i := range b.table.Rows {
		if j, there := rows[b.table.rowKey(i, columns)]; there {
			out = append(out, w.between(MoneyTwice, mendTwice, a.row(j), b.row(i)))
		}
	}
	return out
}

// rowKey is what a row says in some columns.
func (t *Table) rowKey(row int, columns []Column) string {
	var key strings.Builder
	for _, c := range columns {
		v := t.data[c.ID]
		switch {
		case c.Unit.Kind == Words:
			key.WriteString(t.Text(c.ID, row))
		case v != nil && !v.isBlank(row):
			key.WriteString(v.at(row, c.Unit.Kind).Canonical(c.Unit))
		}
		key.WriteByte('\x1f')
	}
	return key.String()
}

// receivedTwice finds one payment that two options take off: the same sum
// received under two contract pleas, where nothing tells two payments apart, or
// one payment read from the same words under two names. Options after the
// judgment are never added up and may each show the same payment.
func (w *working) receivedTwice() []Conflict {
	var out []Conflict
	all := w.given(func(f FigureSpec) bool { return slices.Contains(figuresReceived, f.ID) })
	for i, a := range all {
		for _, b := range all[i+1:] {
			twice := a.sameWords(b) && a.spec.ID != b.spec.ID
			if a.deducts() && b.deducts() {
				twice = a.sameWords(b) || a.value.Number.Equal(b.value.Number) && !a.apart(b)
			}
			if a.option != b.option && twice && !a.value.Number.IsZero() {
				out = append(out, w.between(ReceivedTwice, text.T("只在一处列入已收；确属两笔付款的，各写明证据与页码，或在 conflicts 中说明", "put the payment in one place; where there are two, name the evidence and page of each, or say so in conflicts"), a.id(), b.id()))
			}
		}
	}
	return out
}

// figuresReceived are the figures that take off what was paid.
var figuresReceived = []string{"received", "already_received", "paid", "performed"}

// deducts tells a payment that comes off what is pleaded or awarded, not off
// what is owed after the judgment.
func (s stated) deducts() bool { return s.spec.ID == "received" || s.spec.ID == "already_received" }

// stated is a figure that an option gives.
type stated struct {
	option *ClaimOption
	kind   *OptionKind
	spec   FigureSpec
	value  Value
	source *EntrySource
}

func (s stated) id() string { return s.option.ID + "." + s.spec.ID }

// sameWords tells two figures read from the same words of the same page.
func (s stated) sameWords(o stated) bool {
	a, b := s.source, o.source
	return a != nil && b != nil && a.Evidence != "" && a.Quote != "" && a.Evidence == b.Evidence && a.Page == b.Page && a.Quote == b.Quote
}

// apart tells two figures that different evidence, page or words vouch for.
func (s stated) apart(o stated) bool {
	a, b := s.source, o.source
	return a != nil && b != nil && a.Evidence != "" && b.Evidence != "" && (a.Evidence != b.Evidence || a.Page != b.Page || a.Quote != b.Quote)
}

// given are the figures of a sort that options state, in the order of both.
func (w *working) given(of func(FigureSpec) bool) []stated {
	var out []stated
	for _, d := range w.drafts {
		for _, f := range d.kind.Figures {
			e := d.asked.Figures[f.ID]
			v, blank, err := ParseValue(e.Value, f.Unit)
			if err == nil && !blank && of(f) && d.kind.Applies(f.When, d.asked.Choices) {
				out = append(out, stated{d.asked, d.kind, f, v, e.Source})
			}
		}
	}
	return out
}

// twoValues finds one fact with two values: read from the same words, or a fact
// of one agreement that two options state; and a fee that is not its hours.
func (w *working) twoValues() []Conflict {
	var out []Conflict
	all := w.given(func(FigureSpec) bool { return true })
	done := map[string]bool{}
	for i, a := range all {
		if slices.Contains(figuresReceived, a.spec.ID) && a.spec.ID != "received" || done[a.id()] {
			continue
		}
		different := []stated{a} // the first of each value
		for _, b := range all[i+1:] {
			if !w.oneFact(a, b) {
				continue
			}
			done[b.id()] = true
			if !slices.ContainsFunc(different, func(s stated) bool { return s.value.Equal(b.value, b.spec.Unit) }) {
				different = append(different, b)
			}
		}
		if len(different) > 1 {
			ids := make([]string, len(different))
			for j, s := range different {
				ids[j] = s.id()
			}
			out = append(out, w.between(TwoValues, mendFact, ids...))
		}
	}
	return append(out, w.hoursDiffer()...)
}

// oneFact tells whether two options state the same fact.
func (w *working) oneFact(a, b stated) bool {
	if a.option == b.option || a.spec.ID != b.spec.ID || a.spec.Unit != b.spec.Unit {
		return false
	}
	if a.sameWords(b) {
		return true
	}
	return sameAgreement(a.option, b.option) && (slices.Contains(factsOfAgreement, a.spec.ID) || slices.Contains(factsOfClause, a.spec.ID) && sameClause(a, b))
}

var (
	// factsOfAgreement hold for everything claimed on one agreement.
	factsOfAgreement = []string{"claimant_is_party", "promisor_is_employee", "left_on"}
	// factsOfClause hold for one clause of it.
	factsOfClause = []string{"breach_on", "agreed_penalty", "received"}
)

// sameAgreement tells two claims against one person on an agreement of one day,
// as far as the evidence does not tell two of them apart.
func sameAgreement(a, b *ClaimOption) bool {
	x, y := a.Figures["concluded_on"], b.Figures["concluded_on"]
	if x.Value == "" || x.Value != y.Value || a.Defendant != b.Defendant {
		return false
	}
	return x.Source == nil || y.Source == nil || x.Source.Evidence == "" || y.Source.Evidence == "" || x.Source.Evidence == y.Source.Evidence
}

// sameClause tells whether two options plead the same clause in the same form.
func sameClause(a, b stated) bool {
	if a.kind.ID != b.kind.ID {
		return false
	}
	for _, c := range []string{"clause", "penalty_kind", "form"} {
		if a.kind.answer(c, a.option.Choices) != b.kind.answer(c, b.option.Choices) {
			return false
		}
	}
	return true
}

// hoursDiffer finds costs whose amount is not hours × rate.
func (w *working) hoursDiffer() []Conflict {
	var out []Conflict
	for _, r := range w.readTables() {
		sheet, ok := w.out.Computation.Sheets.Sheet(r.option.Sheet)
		if !ok || r.option.Kind != enforcementCosts.ID {
			continue
		}
		t, _ := sheet.Table(r.spec.ID)
		if _, there := t.Column("hours_differ"); !there {
			continue
		}
		for i := range t.Rows {
			if c := w.out.Computation.Cell(sheet, t.ID, "hours_differ", i); c.State != Missing && c.Value.Truth {
				out = append(out, w.between(TwoValues, mendFact, r.row(i)+".amount", r.row(i)+".hours", r.row(i)+".hourly_rate"))
			}
		}
	}
	return out
}

// claimedFits holds the damages and expenses taken as claimed against the sum
// that the facts say is claimed, where the claim states all three.
func (d *draft) claimedFits() {
	_, damages := d.sheet.Line("claimed_damages")
	_, expenses := d.sheet.Line("claimed_expenses")
	if damages && expenses && d.claim.Facts["claim_amount"].Value != "" {
		d.compute("claimed_fits", text.T("诉请的赔偿与开支合计即诉请总额", "damages and expenses claimed are the sum claimed"), YesNo,
			Compare{Equal, Add(L("claimed_damages"), L("claimed_expenses")), L("facts.claim_amount")})
	}
}
