package damages

import (
	"slices"

	"redress/damages/law"
	"redress/internal/text"
)

// nonCompete is the employer's claim against an employee who broke a
// non-compete (R18–R22): the penalty and, as a head of its own, the return of
// the compensation paid for the time of the breach. It is a labour dispute. A
// partner's or supplier's non-compete is a contractual penalty instead.
var nonCompete = OptionKind{
	ID: "non_compete", Title: text.T("竞业限制责任", "Liability for breach of a non-compete"), Route: Contract, Guards: law.NonCompetePenalty,
	Rules: []string{"R18.noncompete", "R21", "R23"},
	Figures: slices.Concat([]FigureSpec{
		{ID: "claimant_is_employer", Label: text.T("权利人是约定竞业限制的用人单位", "the claimant is the employer who agreed the non-compete"), Unit: YesNo, From: ownRecords, Prove: text.T("竞业限制协议签署页、劳动合同", "the signature page of the non-compete, the employment contract"), Rule: "R18.privity"},
		{ID: "bound_to_secrecy", Label: text.T("劳动者负有保密义务", "the employee is bound to secrecy"), Unit: YesNo, From: ownRecords, Prove: text.T("岗位职责、接触秘密的权限记录", "duties of the post, records of access to the secret"), Rule: "R18.noncompete"},
		{ID: "concluded_on", Label: text.T("协议订立日", "agreement concluded on"), Unit: DayDate, From: ownRecords, Prove: text.T("协议落款日期", "the date on the agreement")},
		{ID: "breach_on", Label: text.T("违约日", "day of the breach"), Unit: DayDate, From: fromAuthority, Prove: text.T("入职或自营竞争业务的首日", "the first day of competing work or business")},
		{ID: "left_on", Label: text.T("劳动合同解除或终止日", "employment ended on"), Unit: DayDate, When: "phase=after", From: ownRecords, Prove: text.T("离职证明", "certificate of departure"), Rule: "R18.noncompete"},
		{ID: "restricted_to", Label: text.T("约定的限制截止日", "restricted to, as agreed"), Unit: DayDate, Optional: true, When: "phase=after", From: ownRecords, Prove: text.T("竞业限制协议", "the non-compete")},
		{ID: "stated_loss", Within: NotNegative, Label: text.T("违反竞业限制造成的损失", "loss caused by breaking the non-compete"), Unit: CNY, Optional: true, From: ownRecords, Prove: text.T("审计报告、合同、利润表", "audited accounts, contracts, statements of profit"), Rule: "R18.loss"},
	}, clauseFigures, compensationFigures, guidelineFigures, arbitrationFigures, wageDeductionFigures, []FigureSpec{receivedFigure}),
	Choices: slices.Concat([]ChoiceSpec{
		{"phase", text.T("违约发生在", "when it was broken"), []Alternative{
			{"after", text.T("离职之后", "after the employment")}, {"during", text.T("在职期间", "during the employment")},
		}, "after"},
		compensationChoice, returnChoice, returnRounding, releaseChoice, forumChoice, limitationDefence,
	}, clauseChoices),
	AskedWhen: clauseAskedWith(map[string]string{
		"compensation": "phase=after", "return_compensation": "phase=after", "release": "phase=after",
		"return_rounding": "phase=after, return_compensation=agreed|refused",
	}),
	Tables: []TableSpec{compensationTable},
	build:  buildNonCompete,
}

var receivedFigure = FigureSpec{ID: "received", Within: NotNegative, Label: text.T("已收到的违约金", "penalty received"), Unit: CNY, Optional: true, From: ownRecords, Prove: text.T("银行回单", "bank record")}

func buildNonCompete(d *draft) error {
	d.zero()
	for _, id := range []string{"concluded_on", "breach_on", "claimant_is_employer", "bound_to_secrecy"} {
		d.input(id)
	}
	cites := d.rule("R18.noncompete")
	d.barUnless("claimant_is_employer", text.T("权利人不是约定竞业限制的用人单位，不能主张其违约金（合同相对性）", "the claimant is not the employer who agreed the non-compete and cannot claim its penalty (privity)"), d.rule("R18.privity")...)
	d.barUnless("bound_to_secrecy", text.T("劳动者不负有保密义务、未接触秘密的，竞业限制条款不生效", "the employee is not bound to secrecy and had no access to secrets: the non-compete has no effect"), cites...)
	if err := d.arbitrationFirst(); err != nil {
		return err
	}
	if err := d.nonCompeteTerm(cites); err != nil {
		return err
	}
	d.agreedPenalty(cites)
	d.reduced(cites)
	d.compute("valid_penalty", text.T("有效违约金", "valid penalty"), CNY, L("agreed_penalty"), cites...)
	if err := d.compensation(); err != nil {
		return err
	}
	if err := d.guideline(); err != nil {
		return err
	}
	d.nonCompeteTotals()
	d.labourNotes()
	return d.wageDeduction()
}

// nonCompeteTerm holds the term against the two years of 劳动合同法 art 24: what
// goes beyond is void, and a breach after it breaks nothing. During the
// employment no compensation is a condition (法释〔2025〕12号 art 14).
func (d *draft) nonCompeteTerm(cites []string) error {
	if rule, _ := law.Default().Rule("R18.noncompete"); !rule.InForce.Contains(d.day("concluded_on")) {
		d.warn(text.T("协议订立于劳动合同法施行（2008-01-01）之前：效力依当时的规定判断", "the agreement is older than the Labour Contract Law, of 2008-01-01: its effect follows the law of its time"))
	}
	if d.choice("phase") == "during" {
		note := text.T("在职期间的竞业限制：不以支付补偿为生效条件", "during the employment a non-compete needs no compensation")
		if len(d.governingNow("labourint2025.14")) == 0 {
			note = text.T("在职期间的竞业限制是否须补偿，2025-09-01前裁判不一", "whether a non-compete during the employment needs compensation was disputed before 2025-09-01")
		}
		d.warn(note, d.governingNow("labourint2025.14")...)
		return nil
	}
	d.input("left_on")
	there, err := d.lawfulTerm(cites)
	if there {
		d.barAfterTerm()
	}
	return err
}

// lawfulTerm says until when the employee is bound, and whether it was broken
// within; false while the day he left lacks.
func (d *draft) lawfulTerm(cites []string) (bool, error) {
	_, there, err := d.lastDay("lawful_until", text.T("法定最长期限届满日", "longest lawful term ends on"), "non_compete", "left_on")
	if err != nil || !there {
		return false, err
	}
	lawful, _ := d.sheet.Line("lawful_until")
	d.inputOr("restricted_to", lawful.Given.Value.Day.String(), text.T("未填约定截止日，按法定最长期限", "no agreed end is given; the longest lawful term is used"))
	d.compute("too_long", text.T("约定期限超过法定最长期限", "the term agreed is longer than lawful"), YesNo, IsMore(L("restricted_to"), L("lawful_until")), cites...)
	d.warnIf("too_long", text.T("竞业限制期限超过二年，超过部分无效", "the non-compete is longer than two years; what goes beyond is void"), "lcl2008.24")
	d.compute("binding_until", text.T("竞业限制有效截止日", "binding until"), DayDate, AtMost(L("restricted_to"), L("lawful_until")), cites...)
	d.compute("broken_in_term", text.T("违约在有效期限内", "broken within the term"), YesNo, Compare{LessOrEqual, L("breach_on"), L("binding_until")}, cites...)
	return true, nil
}

// barAfterTerm bars what was done after the employee had become free.
func (d *draft) barAfterTerm() {
	d.barUnless("broken_in_term", text.T("违约发生在竞业限制有效期限之后", "the breach came after the non-compete had ended"), "lcl2008.24")
}

// nonCompeteTotals adds penalty and returned compensation (R21), and what of a
// loss that is stated lies beyond the penalty; and prints what a set-off by the
// employee would leave. Set-off is for him to declare.
func (d *draft) nonCompeteTotals() {
	cites := d.rule("R21")
	parts := []Expr{L("valid_penalty"), L("returned_compensation")}
	if d.has("stated_loss") { // 劳动合同法 art 90: the penalty counts toward the loss
		of := d.rule("R18.loss")
		cites = slices.Concat(cites, of)
		d.input("stated_loss")
		d.compute("loss_beyond", text.T("损失超过违约金的部分", "loss beyond the penalty"), CNY, NoLess(L("zero"), Sub(L("stated_loss"), L("valid_penalty"))), of...)
		parts = append(parts, L("loss_beyond"))
	}
	d.compute("contract_gross", text.T("违约责任总额", "contract liability in all"), CNY, Add(parts...), cites...)
	d.inputOr("received", "0", text.T("未收到", "none received"))
	d.total("non_compete_outstanding", text.T("竞业限制责任尚欠额", "non-compete liability outstanding"), NoLess(L("zero"), Sub(L("contract_gross"), L("received"))), cites...)
	d.result("non_compete_outstanding")
	d.reducedBeside(cites)
	if _, counter := d.sheet.Line("counter_claim"); counter {
		d.compute("after_counter_claim", text.T("劳动者主张抵销后的余额", "left if the employee sets off"), CNY, NoLess(L("zero"), Sub(L("non_compete_outstanding"), L("counter_claim"))), cites...)
		d.note(text.T("抵销须由劳动者主张，不计入合计；对故意侵权的赔偿不得抵销（法释〔2023〕13号第57条）", "for the employee to declare, no part of the totals; no set-off against damages for an intentional tort (Fa Shi [2023] No. 13 art 57)"))
	}
}

// reducedBeside prints what the liability comes to where the penalty is
// reduced and compensation is returned beside it: judgments that lower the one
// and grant the other give this sum.
func (d *draft) reducedBeside(cites []string) {
	if _, reduced := d.sheet.Line("reduced_penalty"); !reduced || d.choice("return_compensation") != "agreed" {
		return
	}
	penalty := L("reduced_penalty")
	if d.has("stated_loss") { // what is given for the breach is no less than the loss
		penalty = NoLess(penalty, L("stated_loss"))
	}
	d.compute("gross_reduced", text.T("酌减后的责任总额", "liability in all after reduction"), CNY, Add(penalty, L("returned_compensation")), cites...)
	d.compute("outstanding_reduced", text.T("酌减后的尚欠额", "outstanding after reduction"), CNY, NoLess(L("zero"), Sub(L("gross_reduced"), L("received"))), cites...)
	d.reading("reduced_outstanding", text.T("酌减后连同返还的补偿", "after reduction, with the compensation returned"), "outstanding_reduced", false, cites)
}

// labourNotes are what a lawyer weighs before taking the labour route.
func (d *draft) labourNotes() {
	d.warn(text.T("竞业限制争议与侵害商业秘密之诉一般不合并审理；仲裁不收费，但律师费不由劳动者负担", "the non-compete and the suit for the secret are as a rule not tried together; arbitration is free, but no lawyers' fees fall on the employee"), "ldma2008.53")
	d.warn(text.T("支付违约金后仍可要求继续履行；违约金可酌减，损失常不明", "after the penalty performance may still be demanded; the penalty may be reduced at discretion, the loss being often unknown"), d.governingNow("labourint2013.10", "labourint2021.40")...)
	d.warn(text.T("新用人单位招用时原劳动合同尚未解除的，连带赔偿；其后招用的，另依侵权主张。1995年“新用人单位承担不低于百分之七十”的规定已废止", "a new employer who hired before the old contract had ended is jointly liable; one who hired later is sued in tort. The rule of 1995 that he bears at least 70 percent is repealed"), append([]string{"lcl2008.91"}, d.governingNow("labourint2021.27")...)...)
}
