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
	if chosen := d.choice("penalty_kind"); chosen != "" && chosen != "by_clause" {
		return law.PenaltyKind(chosen)
	}
	if d.readAs() == "non_compete" {
		return law.NonCompetePenalty
	}
	return law.SecrecyPenalty
}

// clause is what the clause says: the option's own subject, or the choice.
func (d *draft) clause() string {
	if d.kind.ID == nonSolicitationID {
		return "non_solicitation"
	}
	return d.choice("clause")
}

// readAs is how the clause is read; a non-solicitation is read as one of two.
func (d *draft) readAs() string {
	if d.clause() == "non_solicitation" {
		return d.choice("solicitation_as")
	}
	return d.clause()
}

// labourDispute tells a contract option that goes to labour arbitration first
// (调解仲裁法 art 5): what an employee promised his employer on secrecy,
// competition or a service period. What he promised as in a civil undertaking or
// a settlement, or to another firm than his employer, is none.
func (d *draft) labourDispute() bool {
	guards := d.penaltyKind()
	if d.kind.Guards != "" {
		return guards == law.NonCompetePenalty || guards == law.TrainingPenalty
	}
	return d.answer("promisor_is_employee") == answer(law.Yes) && guards != law.SettlementPenalty &&
		d.readAs() != "undertaking" && d.choice("relation") != "outsourced"
}

// labourClauses limits what only a labour dispute asks for.
const (
	labourRelations = "relation=direct|dispatched"
	labourClauses   = "clause=confidentiality|non_compete|non_solicitation, " + labourRelations
)

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
