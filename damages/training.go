package damages

import (
	"slices"

	"redress/damages/law"
	"redress/internal/text"
)

// trainingPenalty is R42 (劳动合同法 art 22): the penalty for leaving a service
// period, at most the training cost and at most its share for the unperformed
// part. It is a labour dispute and has nothing to do with the tort.
var trainingPenalty = OptionKind{
	ID: "training_penalty", Title: text.T("服务期违约金", "Penalty for a training service period"), Route: Contract, Guards: law.TrainingPenalty,
	Rules: []string{"R18.training", "R42"},
	Figures: slices.Concat([]FigureSpec{
		{ID: "claimant_is_employer", Label: text.T("权利人是约定服务期的用人单位", "the claimant is the employer who agreed the service period"), Unit: YesNo, From: ownRecords, Prove: text.T("培训协议签署页", "the signature page of the training agreement"), Rule: "R18.privity"},
		{ID: "special_training", Label: text.T("单位提供专项培训费用进行专业技术培训", "professional training at a special cost of the employer"), Unit: YesNo, From: ownRecords, Prove: text.T("培训协议及付款凭证；上岗和安全培训不算", "the agreement and proof of payment; induction and safety training do not count"), Rule: "R18.training"},
		{ID: "concluded_on", Label: text.T("协议订立日", "agreement concluded on"), Unit: DayDate, From: ownRecords, Prove: text.T("协议落款日期", "the date on the agreement")},
		{ID: "breach_on", Label: text.T("违约日", "day of the breach"), Unit: DayDate, From: ownRecords, Prove: text.T("离职日", "the day of leaving")},
		{ID: "agreed_penalty", Within: NotNegative, Label: text.T("约定违约金", "agreed penalty"), Unit: CNY, From: ownRecords, Prove: proveClause},
		{ID: "training_cost", Within: NotNegative, Label: text.T("培训费用", "training cost"), Unit: CNY, From: ownRecords, Prove: text.T("有凭证的培训费、差旅费及其他直接费用", "vouched fees, travel and other direct cost"), Rule: "R42"},
		{ID: "service_months", Within: Within{Least: "0", Above: true}, Label: text.T("服务期月数", "months of the service period"), Unit: Of("month"), From: ownRecords, Prove: text.T("培训协议", "the training agreement"), Rule: "R42"},
		{ID: "served_months", Within: NotNegative, Label: text.T("已履行月数", "months served"), Unit: Of("month"), From: ownRecords, Prove: text.T("在职起止日", "first and last day of service"), Rule: "R42"},
		{ID: "minimum_wage", Within: NotNegative, Label: text.T("履行地月最低工资", "monthly minimum wage at the place of performance"), Unit: CNY, Optional: true, From: publishedData, Prove: text.T("当地人力资源社会保障部门公布的标准", "the standard published there")},
		receivedFigure,
	}, arbitrationFigures, wageDeductionFigures),
	Choices: []ChoiceSpec{forumChoice, limitationDefence},
	build:   buildTrainingPenalty,
}

func buildTrainingPenalty(d *draft) error {
	d.zero()
	for _, id := range []string{"concluded_on", "breach_on", "claimant_is_employer", "special_training", "agreed_penalty", "training_cost", "service_months", "served_months"} {
		d.input(id)
	}
	cites := d.rule("R42")
	d.barUnless("claimant_is_employer", text.T("权利人不是约定服务期的用人单位，不能主张其违约金（合同相对性）", "the claimant is not the employer who agreed the service period and cannot claim its penalty (privity)"), d.rule("R18.privity")...)
	d.barUnless("special_training", text.T("没有专项培训费用的，不能约定服务期违约金", "without training at a special cost no penalty for a service period can be agreed"), append([]string{"lcl2008.25"}, cites...)...)
	if rule, _ := law.Default().Rule("R42"); !rule.InForce.Contains(d.day("concluded_on")) {
		d.warn(text.T("协议订立于劳动合同法施行（2008-01-01）之前：限额依当时的规定和约定判断", "the agreement is older than the Labour Contract Law, of 2008-01-01: its limit follows the law and terms of its time"))
	}
	if err := d.arbitrationFirst(); err != nil {
		return err
	}
	d.add(Line{ID: "no_months", Label: text.T("零个月", "zero months"), Unit: Of("month"), Kind: Constant, Given: &Given{Value: Num("0"), Source: Source{Known: OfLaw}}, Note: text.T("比较基准", "what is compared against")})
	d.compute("unserved_months", text.T("未履行月数", "months not served"), Of("month"), NoLess(L("no_months"), Sub(L("service_months"), L("served_months"))), cites...)
	d.compute("unserved_cost", text.T("未履行部分应分摊的培训费用", "training cost of the part not served"), CNY, FenOver(Mul(L("training_cost"), L("unserved_months")), L("service_months")), cites...)
	d.compute("valid_penalty", text.T("有效违约金", "valid penalty"), CNY, AtMost(L("agreed_penalty"), L("training_cost"), L("unserved_cost")), cites...)
	d.compute("above_limit", text.T("约定违约金高于限额", "the penalty agreed is above the limit"), YesNo, IsMore(L("agreed_penalty"), L("valid_penalty")), cites...)
	d.warnIf("above_limit", text.T("约定违约金高于法定限额，按限额计", "the penalty agreed is above the limit of the law and is cut to it"), cites...)
	d.compute("contract_gross", text.T("违约责任总额", "contract liability in all"), CNY, L("valid_penalty"), cites...)
	d.inputOr("received", "0", text.T("未收到", "none received"))
	d.total("training_outstanding", text.T("服务期违约金尚欠额", "training penalty outstanding"), NoLess(L("zero"), Sub(L("contract_gross"), L("received"))), cites...)
	d.result("training_outstanding")
	return d.wageDeduction()
}
