package damages

import (
	"slices"

	"redress/damages/law"
	"redress/internal/text"
)

// standing is how the contract that is counted stands to the tort.
type standing struct {
	stand law.Overlap
	// across: the two are against different defendants. Nothing is elected
	// between them; the same loss is still made good once.
	across bool
	// plea is the route marked principal where one is elected; "" where neither
	// is, or both are.
	plea      Route
	tortCosts Expr
	basis     []string // of the election
	due       []Expr   // what is left of the penalties beside
}

// election sets contract against tort: the same loss is made good once, and how
// the two stand together follows what the penalty guards (law.OverlapOf) and
// against whom each is claimed. What was received counts against the award,
// never against the costs.
func (w *working) election(d *draft, costs *Option) error {
	contract := w.pickContract()
	if contract == nil {
		w.principalTotal(d, w.receivedForTort(d, costs))
		return nil
	}
	asked := w.contractDraft(contract)
	on, err := law.Election.On(asked.day("breach_on"))
	if err != nil {
		return err
	}
	w.contractTotals(d, contract, costs, on.Cites)
	d.routeCosts(asked, costs)
	gross, due := w.besideIt(d, contract)
	if _, tort := d.sheet.Line("tort_total"); !tort {
		w.principalTotal(d, w.contractAlone(d, contract, on.Cites, due))
		return nil
	}
	s := w.standing(contract, costs)
	s.basis, s.due = on.Cites, due
	d.compute("received", text.T("同一损失已收", "received for the same loss"), CNY, w.received(contract, s.stand))
	overlapping := L("contract_award")
	if s.across || s.stand == law.SideBySide {
		overlapping = w.restitution(d, contract)
	}
	d.elected(s, overlapping)
	d.compute("entitlement", text.T("可主张额", "entitlement"), CNY, Add(slices.Concat([]Expr{L("award_due")}, gross, []Expr{L("costs_due")})...), d.rule("R23")...)
	d.compute("overpaid", text.T("已收超过赔偿", "more received than damages due"), YesNo, IsMore(L("received"), L("award_due")))
	d.total("outstanding", text.T("未受偿额", "outstanding"), d.leftOf("award_due", L("costs_due"), due), d.rule("R23")...)
	w.principalTotal(d, "outstanding")
	return nil
}

// contractTotals gives the contract route as it stands alone.
func (w *working) contractTotals(d *draft, contract, costs *Option, basis []string) {
	w.amount(d, "contract_award", text.T("违约责任", "contract liability"), contract, FullID(contract.Sheet, "contract_gross"), basis)
	d.against(contract)
	byClause := L("zero")
	if costs != nil && w.contractDraft(contract).choice("costs_clause") == "yes" {
		byClause = L("expenses")
	}
	d.compute("contract_costs", text.T("合同约定由对方承担的费用", "costs the clause puts on the other side"), CNY, byClause)
	d.total("contract_total", text.T("违约主张合计", "contract claim in all"), Add(L("contract_award"), L("contract_costs")), basis...)
}

// standing finds how the contract stands to the tort that is counted.
func (w *working) standing(contract, costs *Option) standing {
	tort := w.pick(Tort)
	s := standing{stand: law.OverlapOf(w.contractDraft(contract).penaltyKind()), tortCosts: L("zero")}
	s.across = s.stand == law.ElectOne && !sameDefendant(tort, contract)
	if costs != nil {
		s.tortCosts = L("expenses")
	}
	switch {
	case tort.Principal && !contract.Principal:
		s.plea = Tort
	case contract.Principal && !tort.Principal:
		s.plea = Contract
	}
	return s
}

// leftOf is an award less what was received, with its costs and what is left of
// the penalties beside.
func (d *draft) leftOf(award string, costs Expr, due []Expr) Expr {
	return Add(slices.Concat([]Expr{NoLess(L("zero"), Sub(L(award), L("received")))}, due, []Expr{costs})...)
}

// elected gives the damages due and the costs that go with them, by how the
// penalty and the tort stand together (R23).
func (d *draft) elected(s standing, overlapping Expr) {
	cites := d.rule("R23")
	switch {
	case s.across || s.stand == law.SideBySide:
		d.compute("overlap", text.T("重叠部分", "overlap"), CNY, AtMost(overlapping, L("tort_award")), cites...)
		d.compute("side_by_side", text.T("并行主张 不扣重叠", "side by side, overlap not taken off"), CNY, Add(L("tort_award"), L("contract_award"), s.tortCosts), cites...)
		d.note(text.T("累加的读法：义务不同，保护的利益不同", "the cumulative reading: other duties, other interests"))
		d.compute("award_due", text.T("扣除重叠后的赔偿", "damages less the overlap"), CNY, Sub(Add(L("tort_award"), L("contract_award")), L("overlap")), cites...)
		words := text.T("保守的读法，避免重复受偿；合计采用此数", "the conservative reading, which avoids double recovery; the totals take it")
		if s.across {
			words = text.T("被告不同，不必择一；同一损失只赔一次，扣除重叠", "different defendants: nothing is elected between them; the same loss is made good once, the overlap comes off")
		}
		d.note(words)
		d.compute("costs_due", text.T("一并主张的费用", "costs claimed with it"), CNY, s.tortCosts)
	case s.stand == law.Apart:
		d.compute("award_due", text.T("互不重叠的赔偿", "damages that do not overlap"), CNY, Add(L("tort_award"), L("contract_award")), cites...)
		d.note(s.stand.Text())
		d.compute("costs_due", text.T("一并主张的费用", "costs claimed with it"), CNY, s.tortCosts)
	default:
		d.compute("contract_better", text.T("违约主张较高", "the contract claim is higher"), YesNo, IsMore(L("contract_total"), L("tort_total")), s.basis...)
		d.electedOne(s)
	}
}

// electedOne takes the route pleaded as principal, for the injured party chooses
// (CC 186), and prints the other as the alternative. Where neither is, or both
// are, it takes the higher, and says so.
func (d *draft) electedOne(s standing) {
	award, costs := Expr(If{L("contract_better"), L("contract_award"), L("tort_award")}), Expr(If{L("contract_better"), L("contract_costs"), s.tortCosts})
	words := text.T("未以其一为主位，取较高的一项", "neither is the one principal plea: the higher is taken")
	switch s.plea {
	case Tort:
		award, costs, words = L("tort_award"), s.tortCosts, text.T("依诉请的主位择取侵权", "the tort, as pleaded")
	case Contract:
		award, costs, words = L("contract_award"), L("contract_costs"), text.T("依诉请的主位择取违约", "the contract, as pleaded")
	}
	d.compute("award_due", text.T("择一后的赔偿", "damages after election"), CNY, award, s.basis...)
	d.note(words)
	d.compute("costs_due", text.T("一并主张的费用", "costs claimed with it"), CNY, costs)
	other, otherCosts, label := "contract_award", Expr(L("contract_costs")), text.T("备选路径合计 违约", "the other route in all, contract")
	switch s.plea {
	case "":
		return
	case Contract:
		other, otherCosts, label = "tort_award", s.tortCosts, text.T("备选路径合计 侵权", "the other route in all, tort")
	}
	d.total("other_route_total", label, d.leftOf(other, otherCosts, s.due), s.basis...)
}

// contractElected tells what an award_due so built takes: the contract always,
// never, or where contract_better holds.
func contractElected(due *Line) (always, asked bool) {
	switch e := due.Expr.(type) {
	case Ref:
		return e.Line == "contract_award", false
	case If:
		return false, true
	}
	return false, false
}

// contractAlone is the total where no tort is pleaded beside the contract: what
// was received comes off the award, never off the costs.
func (w *working) contractAlone(d *draft, contract *Option, basis []string, due []Expr) string {
	others := w.receivedOnVoid(contract)
	if !w.contractDraft(contract).has("received") && len(others) == 0 && len(due) == 0 {
		return "contract_total"
	}
	d.compute("received", text.T("已收", "received"), CNY, sumOf(append([]Expr{L(FullID(contract.Sheet, "received"))}, others...)))
	d.compute("overpaid", text.T("已收超过赔偿", "more received than damages due"), YesNo, IsMore(L("received"), L("contract_award")))
	d.compute("costs_due", text.T("一并主张的费用", "costs claimed with it"), CNY, L("contract_costs"))
	d.total("outstanding", text.T("未受偿额", "outstanding"), d.leftOf("contract_award", L("costs_due"), due), basis...)
	return "outstanding"
}
