package damages

import (
	"slices"

	"redress/damages/law"
	"redress/internal/text"
)

// comparison sets the options side by side and adds up what may be added:
// one tort option with its costs, or the contract, never both for the same
// loss (CC 186; before 2021 合同法 art 122; R14, R23). Election is between claims
// against one defendant.
func (w *working) comparison() (*Sheet, error) {
	d := &draft{claim: w.claim, asked: &ClaimOption{}, kind: &OptionKind{ID: ComparisonSheet}, option: &w.out.compared,
		sheet: &Sheet{ID: ComparisonSheet, Title: text.T("方案比较", "Comparison of options")}}
	d.zero()
	for _, o := range w.out.Options {
		if !o.Route.pleaded() {
			continue
		}
		w.amount(d, "option_"+o.ID, text.T("方案 "+w.sheetTitle(o).ZH, "option "+w.sheetTitle(o).EN), o, o.Result, nil)
		d.against(o)
	}
	costs := w.pick(Costs)
	if costs != nil {
		w.amount(d, "expenses", text.T("计入的合理开支", "expenses counted"), costs, costs.Result, d.rule("R13"))
	}
	w.tortTotals(d, costs)
	if err := w.election(d, costs); err != nil {
		return nil, err
	}
	if err := w.fee(d); err != nil {
		return nil, err
	}
	d.fits("principal_fits", text.T("主位合计与诉请一致", "the principal total is the sum claimed"), "principal_total")
	d.fits("alternative_fits", text.T("备选合计与诉请一致", "the alternative total is the sum claimed"), "alternative_total")
	return d.sheet, d.failed
}

// fits compares a total with the sum claimed, where both are there.
func (d *draft) fits(id string, label text.Text, total string) {
	_, claimed := d.sheet.Line("claim_amount")
	if _, ok := d.sheet.Line(total); ok && claimed {
		d.compute(id, label, YesNo, Compare{Equal, L(total), L("claim_amount")})
	}
}

func (w *working) sheetTitle(o *Option) text.Text {
	for _, s := range w.sheets {
		if s.ID == o.Sheet {
			return s.Title
		}
	}
	return o.Title
}

// pick is the option of a route that can be claimed: the one pleaded as
// principal, else the first in the order of methods; nil if none can.
func (w *working) pick(r Route) *Option {
	var first *Option
	for _, o := range w.out.Options {
		if o.Route != r || o.State == OptionBarred {
			continue
		}
		if o.Principal {
			return o
		}
		if first == nil || first.State == OptionMissing && o.State != OptionMissing {
			first = o
		}
	}
	return first
}

// plus adds the expenses to an amount, if there are any.
func plus(amount Expr, costs *Option) Expr {
	if costs == nil {
		return amount
	}
	return Add(amount, L("expenses"))
}

// tortTotals gives the tort total of the principal option and, as 备选, that
// of statutory damages where it is not the principal.
func (w *working) tortTotals(d *draft, costs *Option) {
	principal := w.pick(Tort)
	if principal == nil {
		return
	}
	label := text.T("侵权赔偿 未定主位", "tort damages, no principal plea yet")
	if principal.Principal {
		label = text.T("侵权赔偿 主位", "tort damages pleaded as principal")
	}
	w.amount(d, "tort_award", label, principal, principal.Result, d.rule("R14"))
	d.against(principal)
	d.total("tort_total", text.T("侵权主张合计", "tort claim in all"), plus(L("tort_award"), costs), d.rule("R14")...)
	for _, o := range w.out.Options {
		if o.Kind == statutoryDamages.ID && o != principal && o.State != OptionBarred && !slices.Contains(principal.parts, o.ID) {
			w.amount(d, "alternative_award", text.T("法定赔偿 备选", "statutory damages as the alternative"), o, o.Result, d.rule("R14"))
			d.total("alternative_total", text.T("备选主张合计 法定赔偿", "alternative claim in all, statutory damages"), plus(L("alternative_award"), costs), d.rule("R14")...)
			return
		}
	}
}

// amount reads an option's figure; an option that lacks a fact has none, even
// where its formula could be worked.
func (w *working) amount(d *draft, id string, label text.Text, o *Option, line string, cites []string) {
	if o.State == OptionMissing {
		d.add(Line{ID: id, Label: label, Unit: CNY, Kind: Input, Cites: cites})
		return
	}
	d.compute(id, label, CNY, L(line), cites...)
}

// principalTotal names the total that the pleading comes to.
func (w *working) principalTotal(d *draft, line string) {
	if line == "" {
		line = "tort_total"
	}
	if l, ok := d.sheet.Line(line); ok && l.Kind == Total {
		d.compute("principal_total", text.T("主位合计", "principal total"), CNY, L(line))
	}
}

func (w *working) contractDraft(o *Option) *draft {
	for _, d := range w.drafts {
		if d.option == o {
			return d
		}
	}
	return nil
}

// fee is the first-instance acceptance fee on the amount claimed (R24).
func (w *working) fee(d *draft) error {
	if w.claim.Facts["claim_amount"].Value == "" {
		return nil
	}
	scale, err := law.FeeBrackets.On(w.claim.lawDay("filed_on"))
	if err != nil || scale.IsNone() {
		return err
	}
	d.compute("claim_amount", text.T("收费基数", "fee base"), CNY, L("facts.claim_amount"))
	d.feeOnSlices(scale, acceptanceBrackets, "claim_amount")
	d.total("fee", text.T("案件受理费", "acceptance fee"), Fen(L("fee_unrounded")), d.rule("R24")...)
	return nil
}

// reckonedTable is a table whose rows the program lays out by the days of the
// case.
func reckonedTable(id string, title text.Text, columns []Column, rows [][]string) *Table {
	t := lawTable(id, title, columns, rows)
	t.Source.Known = Reckoned
	return t
}

// lawTable is a table whose given rows come from the law, not from the claim;
// columns with an expression are computed as in any table.
func lawTable(id string, title text.Text, columns []Column, rows [][]string) *Table {
	t := &Table{ID: id, Title: title, Source: Source{Known: OfLaw}, Columns: columns}
	fill := t.Fill()
	for _, row := range rows {
		if err := fill.Row(row); err != nil {
			panic(err) // rows written by the program
		}
	}
	return fill.Done()
}
