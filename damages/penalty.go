package damages

import (
	"slices"

	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// contractualPenalty is the contract route: is the penalty valid against this
// promisor (R18), is it excessive (R16), what does the contract give (R17),
// what has been received already.
var contractualPenalty = OptionKind{
	ID: "penalty", Title: text.T("合同违约金", "Contractual penalty"), Route: Contract,
	Rules: []string{"R16", "R17", "R18", "R23"},
	Figures: []FigureSpec{
		{ID: "claimant_is_party", Label: text.T("权利人是协议当事人", "the claimant is party to the agreement"), Unit: YesNo, Prove: text.T("协议签署页", "the signature page of the agreement"), Rule: "R18.privity"},
		{ID: "third_party_right", Label: text.T("协议赋予第三人直接请求权", "the agreement gives a third party a direct right"), Unit: YesNo, Optional: true, Prove: text.T("协议条款", "a clause of the agreement"), Rule: "R18.privity"},
		{ID: "promisor_is_employee", Label: text.T("承诺人是劳动者", "the promisor is an employee"), Unit: YesNo, Prove: text.T("劳动合同、社保记录", "employment contract, social-insurance record"), Rule: "R18.employee"},
		{ID: "concluded_on", Label: text.T("协议订立日", "agreement concluded on"), Unit: DayDate, Prove: text.T("协议落款日期", "the date on the agreement")},
		{ID: "breach_on", Label: text.T("违约日", "day of the breach"), Unit: DayDate, Prove: text.T("首次违约行为", "the first breach")},
		{ID: "agreed_penalty", Within: NotNegative, Label: text.T("约定违约金", "agreed penalty"), Unit: CNY, Prove: text.T("违约金条款", "the penalty clause")},
		{ID: "malicious", Label: text.T("恶意违约", "malicious breach"), Unit: YesNo, Optional: true, Prove: text.T("明知故犯的证据", "evidence of intent"), Rule: "R16"},
		{ID: "loss_is_hard", Label: text.T("违约损失难以计算", "the loss of the breach is difficult to compute"), Unit: YesNo, Optional: true, When: "agreed_loss=infringer_profit", Prove: text.T("说明为何无法计算", "say why it cannot be computed")},
		{ID: "received", Within: NotNegative, Label: text.T("已收到的违约金", "penalty received"), Unit: CNY, Optional: true, Prove: text.T("银行回单", "bank record")},
	},
	Choices: []ChoiceSpec{
		{"clause", text.T("条款解读", "reading of the clause"), []Alternative{
			{"confidentiality", text.T("仅为保密义务", "confidentiality only")},
			{"non_compete", text.T("限于客户的竞业限制", "customer-limited non-compete")},
			{"undertaking", text.T("离职时的普通民事承诺", "ordinary civil undertaking at departure")},
		}, "confidentiality"},
		{"agreed_loss", text.T("约定的损失计算方法", "agreed way of computing the loss"), []Alternative{
			{"actual", text.T("实际损失", "actual loss")},
			{"infringer_profit", text.T("难以计算时按违约方全部获利", "all the infringer's profit where the loss is difficult to compute")},
		}, "actual"},
		{"costs_clause", text.T("调查费用由违约方承担", "the breacher bears the costs of investigation"), []Alternative{
			{"yes", text.T("有约定", "agreed")}, {"no", text.T("无约定", "not agreed")},
		}, "no"},
	},
	build: buildPenalty,
}

func buildPenalty(d *draft) error {
	d.zero()
	for _, id := range []string{"concluded_on", "breach_on", "claimant_is_party", "promisor_is_employee", "agreed_penalty"} {
		d.input(id)
	}
	d.inputOr("third_party_right", "false", text.T("未主张第三人请求权", "no third-party right is pleaded"))
	d.inputOr("malicious", "false", text.T("未主张恶意违约", "malice is not pleaded"))
	if err := d.validity(); err != nil {
		return err
	}
	d.readings()
	d.contractLoss()
	if err := d.excess(); err != nil {
		return err
	}
	cites := d.rule("R17")
	d.compute("loss_beyond", text.T("损失超过违约金的部分", "loss beyond the penalty"), CNY, NoLess(L("zero"), Sub(L("contract_loss"), L("valid_penalty"))), cites...)
	d.compute("contract_gross", text.T("违约责任总额", "contract liability in all"), CNY, NoLess(L("valid_penalty"), L("contract_loss")), cites...)
	d.inputOr("received", "0", text.T("未收到", "none received"))
	d.compute("loss_after_received", text.T("损失扣除已收违约金", "loss less the penalty received"), CNY, NoLess(L("zero"), Sub(L("contract_loss"), L("received"))))
	d.compute("outstanding", text.T("违约责任尚欠额", "contract liability outstanding"), CNY, NoLess(L("zero"), Sub(L("contract_gross"), L("received"))), cites...)
	d.total("penalty_outstanding", text.T("违约金尚欠额", "penalty outstanding"), NoLess(L("zero"), Sub(L("valid_penalty"), L("received"))), cites...)
	d.result("penalty_outstanding")
	return nil
}

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
	d.compute("valid_penalty", text.T("有效违约金", "valid penalty"), CNY, L("as_"+d.choice("clause")), d.rule("R18")...)
	if d.asked.Figures["promisor_is_employee"].Value == "true" && d.choice("clause") == "non_compete" {
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
		{"R18.employee", both(law.Answer(employee), clause == "confidentiality"), text.T("承诺人是劳动者且条款仅为保密义务", "the promisor is an employee and the clause is for secrecy only")},
		{"R18.noncompete", both(law.Answer(employee), clause == "non_compete"), text.T("承诺人是劳动者且条款为竞业限制", "the promisor is an employee and the clause is a non-compete")},
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

// contractLoss is the loss of the breach: the loss option's result, or, where
// it is hard to compute and the clause says so, all the infringer's profit.
func (d *draft) contractLoss() {
	label := text.T("违约损失", "loss of the breach")
	loss := d.earlierBy(ByLoss)
	if loss == nil {
		d.add(Line{ID: "contract_loss", Label: label, Unit: CNY, Kind: Input, Cites: d.rule("R17")})
		return
	}
	gain := d.earlierBy(ByGain)
	if d.choice("agreed_loss") != "infringer_profit" || gain == nil {
		d.compute("contract_loss", label, CNY, allowed(loss), d.rule("R17")...)
		return
	}
	d.inputOr("loss_is_hard", "false", text.T("损失可以计算", "the loss can be computed"))
	d.compute("agreed_gain", text.T("约定方法 违约方全部获利", "agreed method, all the infringer's profit"), CNY, NoLess(L("zero"), L(gain.Result)), d.rule("R17")...)
	d.compute("contract_loss", label, CNY, If{L("loss_is_hard"), L("agreed_gain"), allowed(loss)}, d.rule("R17")...)
	d.warnIf("loss_is_hard", text.T("“违约方全部获利”在此是约定的损失计算方法，可请求调整，不是侵权获利的主张", "“all the infringer's profit” is here an agreed way of computing loss, open to adjustment, not the tort option"), d.rule("R16")...)
}

// excess is R16: above 130 % of the loss a penalty is generally excessive. It
// is a flag, not a result; for malicious breach a reduction is refused.
func (d *draft) excess() error {
	line, err := law.ExcessivePenaltyLine.On(d.day("breach_on"))
	if err != nil {
		return err
	}
	if line.IsNone() {
		d.warn(line.None)
		return nil
	}
	cites := d.governing("R16", slices.Clone(line.Cites))
	if d.claim.finalBefore("2023-12-05") && d.day("breach_on").After(civil.MustDay("2020-12-31")) {
		d.warn(line.Note, "civilcode2021.585")
	}
	d.add(Line{ID: "factor", Label: text.T("过高界线", "line of excess"), Unit: Rate, Kind: Constant, Given: &Given{Value: Value{Number: line.Value}, Source: Source{Known: OfLaw}}, Cites: cites})
	d.compute("excess_line", text.T("损失的百分之一百三十", "130 percent of the loss"), CNY, Fen(Mul(L("contract_loss"), L("factor"))), cites...)
	d.compute("excessive", text.T("约定违约金一般过高", "the agreed penalty is generally excessive"), YesNo, IsMore(L("agreed_penalty"), L("excess_line")), cites...)
	d.compute("prudent", text.T("按过高界线计的违约金", "agreed penalty, prudent scenario"), CNY,
		If{L("malicious"), L("agreed_penalty"), AtMost(L("agreed_penalty"), L("excess_line"))}, cites...)
	d.warnIf("excessive", text.T("违约金超过损失的百分之一百三十，对方可请求调减；恶意违约一般不予减少", "the penalty is above 130 % of the loss: a reduction may be asked; for malicious breach it is generally refused"), cites...)
	return nil
}
