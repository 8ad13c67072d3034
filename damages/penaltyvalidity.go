package damages

import (
	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// readings prints what each reading of the clause gives. Against an employee
// a penalty for secrecy alone is void (劳动合同法 art 25).
func (d *draft) readings() {
	secrecy := Expr(If{L("promisor_is_employee"), L("zero"), L("agreed_penalty")})
	if d.day("concluded_on").Before(civil.MustDay("2008-01-01")) { // before the Labour Contract Law
		secrecy = L("agreed_penalty")
	}
	d.compute("as_confidentiality", text.T("解读一 保密义务的违约金", "reading one, penalty for secrecy"), CNY, secrecy, d.rule("R18.employee")...)
	d.compute("as_non_compete", text.T("解读二 竞业限制的违约金", "reading two, penalty for the non-compete"), CNY,
		L("agreed_penalty"), d.rule("R18.noncompete")...)
	d.compute("as_undertaking", text.T("解读三 民事承诺的违约金", "reading three, penalty of the undertaking"), CNY,
		L("agreed_penalty"), d.rule("R18")...)
	for _, r := range []struct{ choice, line, rule string }{
		{"confidentiality", "as_confidentiality", "R18.employee"}, {"non_compete", "as_non_compete", "R18.noncompete"}, {"undertaking", "as_undertaking", "R18"},
	} {
		d.option.Readings = append(d.option.Readings, Reading{ID: r.choice, Title: d.alternative("clause", r.choice),
			Line: d.full(r.line), Default: r.choice == "confidentiality", Chosen: r.choice == d.choice("clause"), Cites: d.rule(r.rule)})
	}
	d.solicitation()
	d.compute("valid_penalty", text.T("有效违约金", "valid penalty"), CNY, L("as_"+d.choice("clause")), d.rule("R18")...)
	if d.asked.Figures["promisor_is_employee"].Value == "true" && d.penaltyKind() == law.NonCompetePenalty {
		d.warn(text.T("竞业限制属劳动争议：先申请仲裁，时效一年；期限不超过二年；保密费不是竞业限制补偿", "a non-compete is a labour dispute: arbitration first, within one year; two years at most; pay for secrecy is no non-compete compensation"), "ldma2008.5", "ldma2008.27", "lcl2008.24")
	}
	if d.asked.Figures["promisor_is_employee"].Value == "true" && d.choice("clause") == "undertaking" {
		d.warn(text.T("少数观点：多数裁判仍适用劳动合同法第25条", "a minority view: most courts apply art 25 of the Labour Contract Law all the same"), "lcl2008.25")
	}
}

// validity chooses among the rules on who may claim a penalty from whom.
func (d *draft) validity() error {
	employee := d.answer("promisor_is_employee")
	clause := d.choice("clause")
	party := d.answer("claimant_is_party")
	stranger := d.stranger(party)
	reg := law.Default()
	var candidates []law.Candidate
	for _, c := range []struct {
		id  string
		ans law.Answer
		why text.Text
	}{
		{"R18", law.Yes, text.T("当事人可以约定违约金", "parties may agree a penalty")},
		{"R18.employee", both(law.Answer(employee), clause == "confidentiality" || clause == "non_solicitation" && d.choice("solicitation_as") == "confidentiality"), text.T("承诺人是劳动者且条款仅为保密义务", "the promisor is an employee and the clause is for secrecy only")},
		{"R18.noncompete", both(law.Answer(employee), clause == "non_compete"), text.T("承诺人是劳动者且条款为竞业限制", "the promisor is an employee and the clause is a non-compete")},
		{"R18.solicitation", both(law.Answer(employee), clause == "non_solicitation" && d.choice("solicitation_as") == "non_compete"), text.T("承诺人是劳动者，不招揽约定视为竞业限制", "the promisor is an employee and the non-solicitation is treated as a non-compete")},
		{"R18.privity", law.Answer(stranger), text.T("权利人不是协议当事人，协议也未赋予其请求权", "the claimant is no party and has no direct right")},
	} {
		rule, _ := reg.Rule(c.id)
		candidates = append(candidates, law.Candidate{Rule: rule, Condition: c.ans, Reason: c.why})
	}
	chosen, trace, err := law.Choose(d.day("concluded_on"), candidates)
	d.option.Traces = append(d.option.Traces, trace)
	if _, open := err.(*law.UnknownError); open {
		return nil // the missing facts make the option missing
	}
	if err != nil {
		return err
	}
	switch chosen.ID {
	case "R18.privity":
		d.bar(text.T("权利人不是协议当事人，不能主张违约金（合同相对性）", "the claimant is no party to the agreement and cannot claim its penalty (privity)"), d.rule("R18.privity")...)
	case "R18.employee":
		d.bar(text.T("对劳动者仅就保密义务约定的违约金无效；损失仍可依法主张", "a penalty on an employee for secrecy alone is void; the loss may still be claimed"), d.rule("R18.employee")...)
	}
	return nil
}

// stranger tells a claimant who is no party and has no right of his own: a third
// party's direct right rests on the Civil Code, from 2021-01-01.
func (d *draft) stranger(party answer) law.Answer {
	stranger := party.not()
	if d.asked.Figures["third_party_right"].Value == "true" {
		if code := civil.MustDay("2021-01-01"); d.day("concluded_on").Before(code) || d.day("breach_on").Before(code) {
			d.warn(text.T("第三人直接请求权自民法典施行（2021-01-01）起方有依据，此前的协议不因此突破相对性", "a third party's direct right rests on the Civil Code, from 2021-01-01; for earlier agreements it does not lift privity"), "civilcode2021.522.2")
		} else {
			stranger = law.No
		}
	}
	return stranger
}

// solicitation prints the reading of a non-solicitation of customers: practice
// is split between a narrow non-compete (valid, paid for, two years at most) and
// a clause on secrecy, void against an employee.
func (d *draft) solicitation() {
	if d.choice("clause") != "non_solicitation" {
		return
	}
	as := d.choice("solicitation_as")
	cites := d.rule("R18.solicitation")
	d.compute("as_non_solicitation", text.T("解读四 不招揽客户的违约金", "reading four, penalty of the non-solicitation"), CNY, L("as_"+as), cites...)
	d.reading("non_solicitation", d.alternative("clause", "non_solicitation"), "as_non_solicitation", true, cites)
	d.warn(text.T("不招揽客户约定的性质裁判不一：视为竞业限制的，违约金有效，须按月补偿（未约定的按平均工资百分之三十），不超过二年；视为保密条款的，对劳动者无效", "what a non-solicitation is, decisions do not agree on: as a non-compete its penalty is valid, it is paid for monthly (30 % of the average wage where nothing was agreed) and lasts two years at most; as a clause on secrecy it is void against an employee"), cites...)
}

// relationChoice says how the promisor came to the claimant's business.
var relationChoice = ChoiceSpec{"relation", text.T("承诺人与权利人的用工关系", "how the promisor came to work for the claimant"), []Alternative{
	{"direct", text.T("直接订立合同", "by a contract with the claimant")},
	{"dispatched", text.T("劳务派遣", "dispatched")},
	{"outsourced", text.T("外包人员", "staff of an outsourcing firm")},
}, "direct"}

// relation notes what changes where the promisor is another firm's employee.
func (d *draft) relation() {
	switch d.choice("relation") {
	case "dispatched":
		d.warn(text.T("劳务派遣：用人单位是派遣单位，用工单位不是劳动合同当事人；以其名义约定的违约金是否受劳动合同法第25条限制有争议，侵权责任另依民法典第1191条第2款", "dispatched staff: the employer is the dispatching unit, the user unit is no party to the employment contract; whether art 25 binds a penalty agreed in its name is disputed; in tort see Civil Code art 1191(2)"), "lcl2008.58", "lcl2008.25")
	case "outsourced":
		d.warn(text.T("外包人员：劳动关系在外包公司，违约金只能由签约一方主张；与权利人直接签的承诺按普通民事合同审查，劳动者身份的抗辩仍可能提出", "outsourced staff: the employment is with the outsourcing firm, and only who signed may claim the penalty; an undertaking given to the claimant itself is judged as a civil contract, the defence of being an employee may be raised all the same"), "lcl2008.25")
	}
}
