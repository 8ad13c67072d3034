package damages

import (
	"maps"

	"redress/damages/law"
	"redress/internal/text"
)

// clauseAskedWith joins the limits of a kind's own choices to those of the clause.
func clauseAskedWith(own map[string]string) map[string]string {
	out := maps.Clone(clauseAsked)
	maps.Copy(out, own)
	return out
}

// penaltyKind is what the penalty guards: what the kind says, else the choice,
// else the reading of the clause.
func (d *draft) penaltyKind() law.PenaltyKind {
	if d.kind.Guards != "" {
		return d.kind.Guards
	}
	if chosen := d.choice("penalty_kind"); chosen != "by_clause" {
		return law.PenaltyKind(chosen)
	}
	clause := d.choice("clause")
	if clause == "non_compete" || clause == "non_solicitation" && d.choice("solicitation_as") == "non_compete" {
		return law.NonCompetePenalty
	}
	return law.SecrecyPenalty
}

// labourDispute tells a contract option that goes to labour arbitration first
// (调解仲裁法 art 5): a non-compete or service period of an employee.
func (d *draft) labourDispute() bool {
	guards := d.penaltyKind()
	if guards != law.NonCompetePenalty && guards != law.TrainingPenalty {
		return false
	}
	return d.kind.Guards != "" || d.answer("promisor_is_employee") == answer(law.Yes)
}

// restitution is the part of the contract liability that gives back what was
// paid, such as returned compensation: it makes no loss good and is no part of
// the overlap (law of restitution, not of damages).
func (w *working) restitution(d *draft, contract *Option) Expr {
	for _, s := range w.sheets {
		if _, there := s.Line("returned_compensation"); s.ID == contract.Sheet && there {
			d.compute("restitution", text.T("其中返还的补偿 不是赔偿", "of which returned compensation, no damages"), CNY, L(FullID(s.ID, "returned_compensation")), d.rule("R21")...)
			return Sub(L("contract_award"), L("restitution"))
		}
	}
	return L("contract_award")
}

// routeCosts prints what the choice of the labour route costs: neither the
// arbitration nor the labour suit puts lawyers' fees on an employee, the tort
// route does (AUCL; practice, confidence M).
func (d *draft) routeCosts(contract *draft, costs *Option) {
	if costs == nil || !contract.labourDispute() {
		return
	}
	d.compute("costs_not_shifted", text.T("劳动争议路径不能转嫁的开支", "costs that the labour route does not shift"), CNY, Sub(L("expenses"), L("contract_costs")), d.rule("R13")...)
	d.note(text.T("劳动仲裁和劳动争议诉讼不由劳动者负担律师费；侵权路径可主张合理开支", "labour arbitration and the labour suit put no lawyers' fees on the employee; the tort route recovers reasonable costs"))
}

// note explains the line just added.
func (d *draft) note(words text.Text) { d.sheet.Lines[len(d.sheet.Lines)-1].Note = words }

// elected gives the damages due and the costs that go with them, by how the
// penalty and the tort stand together (R23).
func (d *draft) elected(stand law.Overlap, overlapping, tortCosts Expr, election []string) {
	cites := d.rule("R23")
	switch stand {
	case law.SideBySide:
		d.compute("overlap", text.T("重叠部分", "overlap"), CNY, AtMost(overlapping, L("tort_award")), cites...)
		d.compute("side_by_side", text.T("并行主张 不扣重叠", "side by side, overlap not taken off"), CNY, Add(L("tort_award"), L("contract_award"), tortCosts), cites...)
		d.note(text.T("累加的读法：义务不同，保护的利益不同", "the cumulative reading: other duties, other interests"))
		d.compute("award_due", text.T("扣除重叠后的赔偿", "damages less the overlap"), CNY, Sub(Add(L("tort_award"), L("contract_award")), L("overlap")), cites...)
		d.note(text.T("保守的读法，避免重复受偿；合计采用此数", "the conservative reading, which avoids double recovery; the totals take it"))
		d.compute("costs_due", text.T("一并主张的费用", "costs claimed with it"), CNY, tortCosts)
	case law.Apart:
		d.compute("award_due", text.T("互不重叠的赔偿", "damages that do not overlap"), CNY, Add(L("tort_award"), L("contract_award")), cites...)
		d.note(stand.Text())
		d.compute("costs_due", text.T("一并主张的费用", "costs claimed with it"), CNY, tortCosts)
	default:
		d.compute("contract_better", text.T("违约主张较高", "the contract claim is higher"), YesNo, IsMore(L("contract_total"), L("tort_total")), election...)
		d.compute("award_due", text.T("择一后的赔偿", "damages after election"), CNY, If{L("contract_better"), L("contract_award"), L("tort_award")}, election...)
		d.compute("costs_due", text.T("一并主张的费用", "costs claimed with it"), CNY, If{L("contract_better"), L("contract_costs"), tortCosts})
	}
}

// receivedCounts is what was received, as far as it counts against the damages
// due: a training penalty only ever pays the training penalty.
func receivedCounts(stand law.Overlap, contract *Option) Expr {
	received := L(FullID(contract.Sheet, "received"))
	if stand == law.Apart {
		return AtMost(received, L("contract_award"))
	}
	return received
}

// contractAlone is the total where no tort is pleaded beside the contract: what
// was received comes off the award, never off the costs.
func (d *draft) contractAlone(contract *Option, asked *draft, election []string) string {
	if !asked.has("received") {
		return "contract_total"
	}
	d.compute("received", text.T("已收", "received"), CNY, L(FullID(contract.Sheet, "received")))
	d.compute("overpaid", text.T("已收超过赔偿", "more received than damages due"), YesNo, IsMore(L("received"), L("contract_award")))
	d.total("outstanding", text.T("未受偿额", "outstanding"), Add(NoLess(L("zero"), Sub(L("contract_award"), L("received"))), L("contract_costs")), election...)
	return "outstanding"
}

// severalContracts notes contract options beside the one that is counted: the
// totals add up no two penalties.
func (w *working) severalContracts(note func(text.Text)) {
	open := 0
	for _, o := range w.out.Options {
		if o.Route == Contract && o.State != OptionBarred {
			open++
		}
	}
	if open > 1 {
		note(text.F(text.T("违约路径有 %v 项方案：合计只计“%v”一项，其余须另行请求", "%v options of contract are open: the totals count %v alone, the others are claimed apart"), open, w.sheetTitle(w.pick(Contract))))
	}
}
