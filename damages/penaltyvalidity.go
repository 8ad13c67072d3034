package damages

import (
	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// labourContractLaw is the first day of the Labour Contract Law.
var labourContractLaw = civil.MustDay("2008-01-01")

// validity chooses among the rules on who may claim a penalty from whom.
func (d *draft) validity() error {
	employee := d.answer("promisor_is_employee")
	read := d.readAs()
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
		{"R18.employee", both(law.Answer(employee), read == "confidentiality"), text.T("承诺人是劳动者且条款仅为保密义务", "the promisor is an employee and the clause is for secrecy only")},
		{"R18.noncompete", both(law.Answer(employee), d.clause() == "non_compete"), text.T("承诺人是劳动者且条款为竞业限制", "the promisor is an employee and the clause is a non-compete")},
		{"R18.solicitation", both(law.Answer(employee), d.clause() == "non_solicitation" && read == "non_compete"), text.T("承诺人是劳动者，不招揽约定视为竞业限制", "the promisor is an employee and the non-solicitation is treated as a non-compete")},
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
		d.voidPenalty()
	}
	if law.Answer(employee) == law.Yes && d.day("concluded_on").Before(labourContractLaw) {
		d.warn(text.T("协议订立于劳动合同法施行（2008-01-01）之前：对劳动者违约金的效力依当时的规定判断，此处按有效计", "the agreement is older than the Labour Contract Law, of 2008-01-01: whether a penalty binds the employee follows the law of its time; it is taken as valid here"))
	}
	return nil
}

// voidPenalty takes the penalty as nothing; the loss stays claimable under
// 劳动合同法 art 90. Where none is stated, nothing is left of the option.
func (d *draft) voidPenalty() {
	d.void = true
	cites := d.rule("R18.employee")
	if !d.lossKnown() {
		d.bar(text.T("对劳动者仅就保密义务约定的违约金无效；损失仍可依法主张，须列明违约损失", "a penalty on an employee for secrecy alone is void; the loss may still be claimed: state the loss of the breach"), cites...)
		return
	}
	d.warn(text.T("对劳动者仅就保密义务约定的违约金无效，按零计；损失依劳动合同法第90条主张", "a penalty on an employee for secrecy alone is void and counts as nothing; the loss is claimed under art 90 of the Labour Contract Law"), cites...)
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
		d.warn(text.T("劳务派遣：用人单位是派遣单位，用工单位不是劳动合同当事人；以其名义约定的违约金是否受劳动合同法第25条限制有争议，侵权责任另依民法典第1191条第2款", "dispatched staff: the employer is the dispatching unit, the user unit is no party to the employment contract; whether art 25 binds a penalty agreed in its name is disputed; in tort see Civil Code art 1191(2)"), append([]string{"lcl2008.58", "lcl2008.25"}, d.articles("R15.employer", "tortlaw2010.34", "civilcode2021.1191")...)...)
	case "outsourced":
		d.warn(text.T("外包人员：劳动关系在外包公司，违约金只能由签约一方主张；与权利人直接签的承诺按普通民事合同审查，劳动者身份的抗辩仍可能提出", "outsourced staff: the employment is with the outsourcing firm, and only who signed may claim the penalty; an undertaking given to the claimant itself is judged as a civil contract, the defence of being an employee may be raised all the same"), append([]string{"lcl2008.25"}, d.articles("R15.employer", "civilcode2021.1193")...)...)
	}
}
