package damages

import (
	"redress/damages/law"
	"redress/internal/text"
)

// comparison sets the options side by side and adds up what may be added:
// one tort option with its costs, or the contract, never both for the same
// loss (CC 186; before 2021 合同法 art 122; R14, R23).
func (w *working) comparison() (*Sheet, error) {
	d := &draft{claim: w.claim, asked: &ClaimOption{}, kind: &OptionKind{ID: ComparisonSheet}, option: &Option{},
		sheet: &Sheet{ID: ComparisonSheet, Title: text.T("方案比较", "Comparison of options")}}
	d.zero()
	for _, o := range w.out.Options {
		if !o.Route.pleaded() {
			continue
		}
		w.amount(d, "option_"+o.ID, text.T("方案 "+w.sheetTitle(o).ZH, "option "+w.sheetTitle(o).EN), o, o.Result, nil)
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
	d.total("tort_total", text.T("侵权主张合计", "tort claim in all"), plus(L("tort_award"), costs), d.rule("R14")...)
	for _, o := range w.out.Options {
		if o.Kind == statutoryDamages.ID && o != principal && o.State != OptionBarred {
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

// election sets contract against tort: the same loss is made good once, and how
// the two stand together follows what the penalty guards (law.OverlapOf). What
// was received counts against the award, never against the costs.
func (w *working) election(d *draft, costs *Option) error {
	contract := w.pick(Contract)
	if contract == nil {
		w.principalTotal(d, w.receivedForTort(d, costs))
		return nil
	}
	on, err := law.Election.On(w.contractDraft(contract).day("breach_on"))
	if err != nil {
		return err
	}
	asked := w.contractDraft(contract)
	w.amount(d, "contract_award", text.T("违约责任", "contract liability"), contract, FullID(contract.Sheet, "contract_gross"), on.Cites)
	byClause := L("zero")
	if costs != nil && asked.choice("costs_clause") == "yes" {
		byClause = L("expenses")
	}
	d.compute("contract_costs", text.T("合同约定由对方承担的费用", "costs the clause puts on the other side"), CNY, byClause)
	d.total("contract_total", text.T("违约主张合计", "contract claim in all"), Add(L("contract_award"), L("contract_costs")), on.Cites...)
	d.routeCosts(asked, costs)
	if _, tort := d.sheet.Line("tort_total"); !tort {
		w.principalTotal(d, d.contractAlone(contract, asked, on.Cites))
		return nil
	}
	stand := law.OverlapOf(asked.penaltyKind())
	d.compute("received", text.T("同一损失已收", "received for the same loss"), CNY, receivedCounts(stand, contract))
	tortCosts := L("zero")
	if costs != nil {
		tortCosts = L("expenses")
	}
	overlapping := L("contract_award")
	if stand == law.SideBySide {
		overlapping = w.restitution(d, contract)
	}
	d.elected(stand, overlapping, tortCosts, on.Cites)
	d.compute("entitlement", text.T("可主张额", "entitlement"), CNY, Add(L("award_due"), L("costs_due")), d.rule("R23")...)
	d.compute("overpaid", text.T("已收超过赔偿", "more received than damages due"), YesNo, IsMore(L("received"), L("award_due")))
	d.total("outstanding", text.T("未受偿额", "outstanding"), Add(NoLess(L("zero"), Sub(L("award_due"), L("received"))), L("costs_due")), d.rule("R23")...)
	w.principalTotal(d, "outstanding")
	return nil
}

// receivedForTort deducts a penalty that was received although it cannot be
// claimed, such as a void one: it was paid for the same loss. It gives the
// line that says what is left, "" where nothing was received.
func (w *working) receivedForTort(d *draft, costs *Option) string {
	if _, tort := d.sheet.Line("tort_total"); !tort {
		return ""
	}
	for i, o := range w.out.Options {
		if o.Route != Contract || !w.drafts[i].has("received") || law.OverlapOf(w.drafts[i].penaltyKind()) == law.Apart {
			continue
		}
		d.compute("received", text.T("同一损失已收", "received for the same loss"), CNY, L(FullID(o.Sheet, "received")))
		d.compute("award_due", text.T("扣除已收后的赔偿", "damages less what was received"), CNY, NoLess(L("zero"), Sub(L("tort_award"), L("received"))), d.rule("R23")...)
		d.total("outstanding", text.T("未受偿额", "outstanding"), plus(L("award_due"), costs), d.rule("R23")...)
		return "outstanding"
	}
	return ""
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

// lawTable is a table whose given rows come from the law or the calendar, not
// from the claim; columns with an expression are computed as in any table.
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
