package damages

import (
	"slices"

	"redress/damages/law"
	"redress/internal/text"
)

const nonSolicitationID = "non_solicitation"

// nonSolicitation is the promise to take no customers along. Practice is split
// on what it is: a narrow non-compete, or a clause on secrecy; both readings are
// always listed with their results (R18.solicitation).
var nonSolicitation = OptionKind{
	ID: nonSolicitationID, Title: text.T("不招揽客户违约责任", "Liability for soliciting customers"), Route: Contract,
	Rules:     append(slices.Clone(penaltyRules), "R18.solicitation"),
	Figures:   slices.Concat(promisorFigures, clauseFigures, breachFigures, solicitationFigures(""), optionalArbitration(labourRelations)),
	Choices:   slices.Concat([]ChoiceSpec{solicitationAs, agreedLoss, costsClause, relationChoice, forumChoice, limitationDefence}, clauseChoices),
	AskedWhen: clauseAskedWith(map[string]string{"forum": labourRelations, "limitation_defence": labourRelations}),
	build:     buildPenalty,
}

var solicitationAs = ChoiceSpec{"solicitation_as", text.T("不招揽约定视为", "the non-solicitation is treated as"), []Alternative{
	{"confidentiality", text.T("保密条款", "a clause on secrecy")},
	{"non_compete", text.T("限于客户的竞业限制", "a customer-limited non-compete")},
}, "confidentiality"}

// solicitationFigures hold an employee's promise against the limits of a
// non-compete: two years (劳动合同法 art 24), and compensation (R19).
func solicitationFigures(when string) []FigureSpec {
	out := []FigureSpec{
		{ID: "left_on", Label: text.T("劳动合同解除或终止日", "employment ended on"), Unit: DayDate, From: ownRecords, Prove: text.T("承诺人是劳动者且视为竞业限制的须填：离职证明", "needed where the promisor is an employee and it is read as a non-compete: certificate of departure"), Rule: "R18.noncompete"},
		{ID: "restricted_to", Label: text.T("约定的限制截止日", "restricted to, as agreed"), Unit: DayDate, From: ownRecords, Prove: text.T("协议的期限条款", "the clause on its term")},
		{ID: "monthly_compensation", Within: NotNegative, Label: text.T("约定月补偿", "monthly compensation agreed"), Unit: CNY, From: ownRecords, Prove: text.T("补偿条款", "the clause on compensation")},
		{ID: "average_wage", Within: NotNegative, Label: text.T("离职前十二个月平均工资", "average wage of the last 12 months"), Unit: CNY, From: ownRecords, Prove: proveWages, Rule: "R19"},
		{ID: "minimum_wage", Within: NotNegative, Label: text.T("履行地月最低工资", "monthly minimum wage at the place of performance"), Unit: CNY, From: publishedData, Prove: text.T("当地人力资源社会保障部门公布的标准", "the standard published there"), Rule: "R19"},
	}
	for i := range out {
		out[i].Optional, out[i].When = true, when
	}
	return out
}

// employeesNonCompete tells a clause that is, or may be read as, an employee's
// non-compete.
func (d *draft) employeesNonCompete() bool {
	return d.answer("promisor_is_employee") == answer(law.Yes) && (d.clause() == "non_compete" || d.clause() == "non_solicitation")
}

// penaltyTerm holds an employee's clause against the two years of a non-compete,
// once the day he left is known; a breach after the term breaks nothing. The
// option of the non-solicitation, read as a non-compete, must know it.
func (d *draft) penaltyTerm() error {
	if !d.employeesNonCompete() {
		return nil
	}
	if !d.has("left_on") && (d.kind.ID != nonSolicitationID || d.readAs() != "non_compete") {
		return nil
	}
	d.input("left_on")
	there, err := d.lawfulTerm(d.rule("R18.noncompete"))
	if there && d.readAs() == "non_compete" {
		d.barAfterTerm()
	}
	return err
}

// boundInTerm is the penalty of the reading as a non-compete: nothing for a
// breach after its term.
func (d *draft) boundInTerm() Expr {
	if _, there := d.sheet.Line("broken_in_term"); there {
		return If{L("broken_in_term"), L("agreed_penalty"), L("zero")}
	}
	return L("agreed_penalty")
}

// solicitation says how a non-solicitation of customers is read and what the
// other reading changes: for an employee whether the penalty is valid, for
// anybody how it stands to the tort.
func (d *draft) solicitation() error {
	if d.clause() != "non_solicitation" {
		return nil
	}
	cites := d.promisorRule("R18.solicitation")
	if d.kind.ID != nonSolicitationID {
		d.compute("as_non_solicitation", text.T("解读四 不招揽客户的违约金", "reading four, penalty of the non-solicitation"), CNY, L("as_"+d.readAs()), cites...)
		d.reading("non_solicitation", d.alternative("clause", "non_solicitation"), "as_non_solicitation", true, cites)
	}
	if d.answer("promisor_is_employee") == answer(law.No) {
		d.rests = penaltyRules
		d.warn(text.T("不招揽客户约定的性质裁判不一：承诺人不是劳动者，违约金均有效；视为竞业限制的，可与侵权并行，视为保密条款的，与侵权择一", "what a non-solicitation is, decisions do not agree on: the promisor is no employee, so its penalty is valid either way; as a non-compete it may stand beside the tort, as a clause on secrecy one is elected"), cites...)
		return nil
	}
	d.warn(text.T("不招揽客户约定的性质裁判不一：视为竞业限制的，违约金有效，须按月补偿（未约定的按平均工资百分之三十），不超过二年；视为保密条款的，对劳动者无效", "what a non-solicitation is, decisions do not agree on: as a non-compete its penalty is valid, it is paid for monthly (30 % of the average wage where nothing was agreed) and lasts two years at most; as a clause on secrecy it is void against an employee"), cites...)
	return d.solicitationPay()
}

// solicitationPay prints what the employer owes for a month if the clause is a
// non-compete: the amount agreed, else the fallback (R19). It is no part of the
// claim.
func (d *draft) solicitationPay() error {
	switch {
	case d.has("monthly_compensation"):
		d.input("monthly_compensation")
		d.compute("monthly", text.T("月补偿", "compensation for a month"), CNY, L("monthly_compensation"), d.rule("R21")...)
	case d.has("average_wage") && d.has("minimum_wage"):
		d.input("average_wage")
		d.input("minimum_wage")
		return d.fallbackCompensation()
	default:
		d.warn(text.T("视为竞业限制时的月补偿未核算：补填约定月补偿，或离职前十二个月平均工资和当地最低工资", "what is owed monthly if it is a non-compete is not worked out: state the monthly compensation agreed, or the average wage of the last twelve months and the minimum wage"), d.rule("R19")...)
	}
	return nil
}
