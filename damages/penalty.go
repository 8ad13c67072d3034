package damages

import (
	"slices"

	"redress/damages/law"
	"redress/internal/text"
)

// contractualPenalty is the contract route: is the penalty valid against this
// promisor (R18), is it excessive (R16), what does the contract give (R17),
// what has been received already.
var contractualPenalty = OptionKind{
	ID: "penalty", Title: text.T("合同违约金", "Contractual penalty"), Route: Contract,
	Rules:   penaltyRules,
	Figures: slices.Concat(promisorFigures, clauseFigures, breachFigures, solicitationFigures("clause=non_compete|non_solicitation"), optionalArbitration(labourClauses)),
	Choices: slices.Concat([]ChoiceSpec{
		{"clause", text.T("条款解读", "reading of the clause"), []Alternative{
			{"confidentiality", text.T("仅为保密义务", "confidentiality only")},
			{"non_compete", text.T("限于客户的竞业限制", "customer-limited non-compete")},
			{"undertaking", text.T("离职时的普通民事承诺", "ordinary civil undertaking at departure")},
			{"non_solicitation", text.T("不招揽客户约定", "non-solicitation of customers")},
		}, "confidentiality"},
		solicitationAs, agreedLoss, costsClause,
		{"penalty_kind", text.T("违约金所担保的义务", "duty the penalty guards"), []Alternative{
			{"by_clause", text.T("依条款解读", "as the clause is read")},
			{string(law.SecrecyPenalty), text.T("保密义务", "secrecy")},
			{string(law.NonCompetePenalty), text.T("竞业限制", "the non-compete")},
			{string(law.SettlementPenalty), text.T("和解约定", "a settlement")},
			{string(law.TrainingPenalty), text.T("服务期", "a service period")},
		}, "by_clause"},
		relationChoice, forumChoice, limitationDefence,
	}, clauseChoices),
	AskedWhen: clauseAskedWith(map[string]string{"solicitation_as": "clause=non_solicitation",
		"forum": labourClauses, "limitation_defence": labourClauses}),
	build: buildPenalty,
}

// penaltyRules are what a penalty between any parties rests on.
var penaltyRules = []string{"R16", "R17", "R18", "R23"}

// promisorFigures say who promised what to whom, and when it was broken.
var promisorFigures = []FigureSpec{
	{ID: "claimant_is_party", Label: text.T("权利人是协议当事人", "the claimant is party to the agreement"), Unit: YesNo, From: ownRecords, Prove: text.T("协议签署页", "the signature page of the agreement"), Rule: "R18.privity"},
	{ID: "third_party_right", Label: text.T("协议赋予第三人直接请求权", "the agreement gives a third party a direct right"), Unit: YesNo, Optional: true, From: ownRecords, Prove: text.T("协议条款", "a clause of the agreement"), Rule: "R18.privity"},
	{ID: "promisor_is_employee", Label: text.T("承诺人是劳动者", "the promisor is an employee"), Unit: YesNo, From: ownRecords, Prove: text.T("劳动合同、社保记录", "employment contract, social-insurance record"), Rule: "R18.employee"},
	{ID: "concluded_on", Label: text.T("协议订立日", "agreement concluded on"), Unit: DayDate, From: ownRecords, Prove: text.T("协议落款日期", "the date on the agreement")},
	{ID: "breach_on", Label: text.T("违约日", "day of the breach"), Unit: DayDate, From: theirEvidence, Prove: text.T("首次违约行为", "the first breach")},
}

var costsClause = ChoiceSpec{"costs_clause", text.T("调查费用由违约方承担", "the breacher bears the costs of investigation"), []Alternative{
	{"yes", text.T("有约定", "agreed")}, {"no", text.T("无约定", "not agreed")},
}, "no"}

// buildPenalty makes a penalty between parties, and the non-solicitation of
// customers, which is one of its clauses and an option of its own.
func buildPenalty(d *draft) error {
	d.zero()
	for _, id := range []string{"concluded_on", "breach_on", "claimant_is_party", "promisor_is_employee"} {
		d.input(id)
	}
	d.agreedPenalty(d.rule("R18"))
	d.inputOr("third_party_right", "false", text.T("未主张第三人请求权", "no third-party right is pleaded"))
	d.inputOr("malicious", "false", text.T("未主张恶意违约", "malice is not pleaded"))
	if err := d.validity(); err != nil {
		return err
	}
	if err := d.penaltyTerm(); err != nil {
		return err
	}
	if err := d.readings(); err != nil {
		return err
	}
	d.relation()
	if d.labourDispute() {
		if err := d.arbitrationFirst(); err != nil {
			return err
		}
	} else {
		d.unasked = []string{"forum", "limitation_defence"}
	}
	return d.breach()
}

// breach is what every penalty for a loss comes to once it is known to be
// valid: the loss, excess, a reduction, the totals.
func (d *draft) breach() error {
	if err := d.contractLoss(); err != nil {
		return err
	}
	if err := d.excess(); err != nil {
		return err
	}
	d.reduced(d.rule("R16"))
	cites, gross := d.lossCites(), L("valid_penalty")
	if d.lossKnown() {
		d.compute("loss_beyond", text.T("损失超过违约金的部分", "loss beyond the penalty"), CNY, NoLess(L("zero"), Sub(L("contract_loss"), L("valid_penalty"))), cites...)
		if err := d.lossAbove(); err != nil {
			return err
		}
		gross = NoLess(L("valid_penalty"), L("contract_loss"))
	}
	d.compute("contract_gross", text.T("违约责任总额", "contract liability in all"), CNY, gross, cites...)
	d.inputOr("received", "0", text.T("未收到", "none received"))
	if d.lossKnown() {
		d.compute("loss_after_received", text.T("损失扣除已收违约金", "loss less the penalty received"), CNY, NoLess(L("zero"), Sub(L("contract_loss"), L("received"))))
	}
	d.penaltyTotals(cites)
	return nil
}

// penaltyTotals are what is left of the liability, which is the option's result
// (R17), and of the penalty alone.
func (d *draft) penaltyTotals(cites []string) {
	d.compute("penalty_outstanding", text.T("违约金尚欠额", "penalty outstanding"), CNY, NoLess(L("zero"), Sub(L("valid_penalty"), L("received"))), cites...)
	d.total("outstanding", text.T("违约责任尚欠额", "contract liability outstanding"), NoLess(L("zero"), Sub(L("contract_gross"), L("received"))), cites...)
	d.result("outstanding")
}
