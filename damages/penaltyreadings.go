package damages

import (
	"redress/damages/law"
	"redress/internal/text"
)

// promisorRule is what a reading rests on for this promisor: who is no employee
// is bound by contract law alone, and so was an employee before the Labour
// Contract Law.
func (d *draft) promisorRule(ofEmployee string) []string {
	if d.answer("promisor_is_employee") != answer(law.No) {
		if cites := d.rule(ofEmployee); len(cites) > 0 {
			return cites
		}
	}
	return d.rule("R18")
}

// readings prints what each reading of the clause gives. Against an employee
// a penalty for secrecy alone is void (劳动合同法 art 25).
func (d *draft) readings() error {
	secrecy := Expr(If{L("promisor_is_employee"), L("zero"), L("agreed_penalty")})
	if d.day("concluded_on").Before(labourContractLaw) {
		secrecy = L("agreed_penalty")
	}
	d.compute("as_confidentiality", text.T("解读一 保密义务的违约金", "reading one, penalty for secrecy"), CNY, secrecy, d.promisorRule("R18.employee")...)
	d.compute("as_non_compete", text.T("解读二 竞业限制的违约金", "reading two, penalty for the non-compete"), CNY, d.boundInTerm(), d.promisorRule("R18.noncompete")...)
	d.listed("confidentiality", "R18.employee")
	d.listed("non_compete", "R18.noncompete")
	if d.kind.ID != nonSolicitationID {
		d.compute("as_undertaking", text.T("解读三 民事承诺的违约金", "reading three, penalty of the undertaking"), CNY, L("agreed_penalty"), d.rule("R18")...)
		d.listed("undertaking", "R18")
	}
	if err := d.solicitation(); err != nil {
		return err
	}
	d.valid()
	if d.answer("promisor_is_employee") != answer(law.Yes) {
		return nil
	}
	if d.penaltyKind() == law.NonCompetePenalty {
		d.warn(text.T("竞业限制属劳动争议：先申请仲裁，时效一年；期限不超过二年；保密费不是竞业限制补偿", "a non-compete is a labour dispute: arbitration first, within one year; two years at most; pay for secrecy is no non-compete compensation"), "ldma2008.5", "ldma2008.27", "lcl2008.24")
	}
	if d.readAs() == "undertaking" {
		d.warn(text.T("少数观点：多数裁判仍适用劳动合同法第25条", "a minority view: most courts apply art 25 of the Labour Contract Law all the same"), "lcl2008.25")
	}
	return nil
}

// valid takes the reading chosen; a void penalty is nothing, with the reason.
func (d *draft) valid() {
	cites, read := d.rule("R18"), d.readAs()
	if d.void {
		cites = d.rule("R18.employee")
	}
	if d.choice("clause") == "non_solicitation" {
		read = "non_solicitation"
	}
	d.compute("valid_penalty", text.T("有效违约金", "valid penalty"), CNY, L("as_"+read), cites...)
	if d.void {
		d.note(text.T("对劳动者仅就保密义务约定的违约金无效，为零", "a penalty on an employee for secrecy alone is void: nothing"))
	}
}

// listed prints one reading of the clause with its result.
func (d *draft) listed(read, rule string) {
	chosen, title := d.clause(), d.alternative("clause", read)
	if d.kind.ID == nonSolicitationID {
		chosen, title = d.readAs(), d.alternative("solicitation_as", read)
	}
	d.option.Readings = append(d.option.Readings, Reading{ID: read, Title: title, Line: d.full("as_" + read),
		Default: read == "confidentiality", Chosen: read == chosen, Cites: d.promisorRule(rule)})
}
