package damages

import (
	"slices"

	"redress/damages/law"
	"redress/internal/text"
)

// settlementPenalty is the penalty that a settlement sets on doing it again. The
// repeated act is the wrong that the tort sues, so one is elected (R23); and the
// information must still be secret.
var settlementPenalty = OptionKind{
	ID: "settlement_penalty", Title: text.T("和解违约金", "Penalty under a settlement"), Route: Contract, Guards: law.SettlementPenalty,
	Rules: []string{"R16", "R17", "R18", "R23"},
	Figures: slices.Concat([]FigureSpec{
		{ID: "claimant_is_party", Label: text.T("权利人是和解协议当事人", "the claimant is party to the settlement"), Unit: YesNo, From: ownRecords, Prove: text.T("和解协议签署页、调解书", "the signature page of the settlement, the mediation record"), Rule: "R18.privity"},
		{ID: "still_secret", Label: text.T("再犯时信息仍未公开", "the information was still secret at the repetition"), Unit: YesNo, From: fromExpert, Prove: text.T("查新检索、公开时间的证据", "a search, evidence of when it became public")},
		{ID: "concluded_on", Label: text.T("和解协议订立日", "settlement concluded on"), Unit: DayDate, From: ownRecords, Prove: text.T("协议落款日期", "the date on the settlement")},
		{ID: "breach_on", Label: text.T("再犯日", "day of the repetition"), Unit: DayDate, From: theirEvidence, Prove: text.T("再次侵害的首日", "the first act after the settlement")},
	}, clauseFigures, breachFigures),
	Choices:   slices.Concat([]ChoiceSpec{agreedLoss, costsClause}, clauseChoices),
	AskedWhen: clauseAsked,
	build:     buildSettlementPenalty,
}

func buildSettlementPenalty(d *draft) error {
	d.zero()
	for _, id := range []string{"concluded_on", "breach_on", "claimant_is_party", "still_secret"} {
		d.input(id)
	}
	d.barUnless("claimant_is_party", text.T("权利人不是协议当事人，不能主张违约金（合同相对性）", "the claimant is no party to the agreement and cannot claim its penalty (privity)"), d.rule("R18.privity")...)
	d.barUnless("still_secret", text.T("信息已经公开的，再犯条款失去对象", "the information has become public: the clause on repetition has lost its object"), d.rule("R18")...)
	d.compute("after_settlement", text.T("再犯在和解之后", "the repetition came after the settlement"), YesNo, IsMore(L("breach_on"), L("concluded_on")), d.rule("R18")...)
	d.barUnless("after_settlement", text.T("行为不在和解之后，不是再犯", "the act was not after the settlement and repeats nothing"), d.rule("R18")...)
	d.inputOr("malicious", "false", text.T("未主张恶意违约", "malice is not pleaded"))
	d.agreedPenalty(d.rule("R18"))
	d.compute("valid_penalty", text.T("有效违约金", "valid penalty"), CNY, L("agreed_penalty"), d.rule("R18")...)
	d.warn(text.T("和解后再犯可作为认定故意的情形：选择侵权路径的，可据此请求惩罚性赔偿", "repeating after a settlement is a circumstance of intent: who elects the tort may rest punitive damages on it"), d.governingNow("punint2026.6")...)
	return d.breach()
}
