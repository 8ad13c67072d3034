package damages

import (
	"slices"

	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// breachFigures are what a penalty for a loss reads beside its clause.
var breachFigures = []FigureSpec{
	{ID: "malicious", Label: text.T("恶意违约", "malicious breach"), Unit: YesNo, Optional: true, Prove: text.T("明知故犯的证据", "evidence of intent"), Rule: "R16"},
	{ID: "loss_is_hard", Label: text.T("违约损失难以计算", "the loss of the breach is difficult to compute"), Unit: YesNo, Optional: true, When: "agreed_loss=infringer_profit", Prove: text.T("说明为何无法计算", "say why it cannot be computed")},
	{ID: "stated_loss", Within: NotNegative, Label: text.T("未列损失方案时的违约损失", "loss of the breach where no option of loss is pleaded"), Unit: CNY, Optional: true, Prove: text.T("审计报告、合同、利润表", "audited accounts, contracts, statements of profit"), Rule: "R17"},
	{ID: "foreseeable_loss", Within: NotNegative, Label: text.T("订约时可预见的损失", "loss foreseeable when the contract was made"), Unit: CNY, Optional: true, Prove: text.T("由违约方举证其不能预见的部分", "the breacher shows what could not be foreseen"), Rule: "R17"},
	{ID: "avoidable_loss", Within: NotNegative, Label: text.T("采取措施可避免的损失", "loss that measures would have avoided"), Unit: CNY, Optional: true, Prove: text.T("预警、停用账号、保密措施的时间", "when warning was given, accounts closed, measures taken")},
	{ID: "own_fault", Within: Part, Label: text.T("守约方过错比例", "share of the injured side's own fault"), Unit: Rate, Optional: true, Prove: text.T("守约方过错及其作用的说明", "its fault, and what it contributed")},
	receivedFigure,
}

var agreedLoss = ChoiceSpec{"agreed_loss", text.T("约定的损失计算方法", "agreed way of computing the loss"), []Alternative{
	{"actual", text.T("实际损失", "actual loss")},
	{"infringer_profit", text.T("难以计算时按违约方全部获利", "all the infringer's profit where the loss is difficult to compute")},
}, "actual"}

// contractLoss is the loss of the breach: the loss option's result, or, where
// it is hard to compute and the clause says so, all the infringer's profit.
func (d *draft) contractLoss() error {
	label, limits := text.T("违约损失", "loss of the breach"), d.lossLimits()
	id := "contract_loss"
	if limits {
		id, label = "loss_found", text.T("限制前的违约损失", "loss of the breach before its limits")
	}
	d.foundLoss(id, label)
	if !limits {
		return nil
	}
	return d.limitLoss()
}

func (d *draft) foundLoss(id string, label text.Text) {
	loss := d.earlierBy(ByLoss)
	if loss == nil && d.has("stated_loss") {
		d.input("stated_loss")
		d.compute(id, label, CNY, L("stated_loss"), d.rule("R17")...)
		return
	}
	if loss == nil {
		d.add(Line{ID: id, Label: label, Unit: CNY, Kind: Input, Cites: d.rule("R17")})
		return
	}
	gain := d.earlierBy(ByGain)
	if d.choice("agreed_loss") != "infringer_profit" || gain == nil {
		d.compute(id, label, CNY, allowed(loss), d.rule("R17")...)
		return
	}
	d.inputOr("loss_is_hard", "false", text.T("损失可以计算", "the loss can be computed"))
	d.compute("agreed_gain", text.T("约定方法 违约方全部获利", "agreed method, all the infringer's profit"), CNY, NoLess(L("zero"), L(gain.Result)), d.rule("R17")...)
	d.compute(id, label, CNY, If{L("loss_is_hard"), L("agreed_gain"), allowed(loss)}, d.rule("R17")...)
	d.warnIf("loss_is_hard", text.T("“违约方全部获利”在此是约定的损失计算方法，可请求调整，不是侵权获利的主张", "“all the infringer's profit” is here an agreed way of computing loss, open to adjustment, not the tort option"), d.rule("R16")...)
}

// lossLimits tells whether the loss is limited by what could be foreseen, by
// what could have been avoided, or by the injured side's own fault.
func (d *draft) lossLimits() bool {
	return d.has("foreseeable_loss") || d.has("avoidable_loss") || d.has("own_fault")
}

// limitLoss takes the limits off the loss, one line each: at most what could be
// foreseen (CC 584; 合同法 113), less what could have been avoided (CC 591; 合同法
// 119), less the part of the injured side's own fault (CC 592; 合同法 120).
func (d *draft) limitLoss() error {
	left := "loss_found"
	for _, limit := range []struct {
		figure, line string
		label        text.Text
		basis        law.Parameter[law.ContractRegime]
		take         func(left Expr) Expr
	}{
		{"foreseeable_loss", "loss_foreseen", text.T("以可预见为限的损失", "loss within what could be foreseen"), law.Foreseeability,
			func(left Expr) Expr { return AtMost(left, L("foreseeable_loss")) }},
		{"avoidable_loss", "loss_mitigated", text.T("扣除可避免部分的损失", "loss less what could have been avoided"), law.Mitigation,
			func(left Expr) Expr { return NoLess(L("zero"), Sub(left, L("avoidable_loss"))) }},
		{"own_fault", "loss_net_of_fault", text.T("扣除自身过错部分的损失", "loss less the part of own fault"), law.OwnFault,
			func(left Expr) Expr { return Sub(left, L("loss_by_own_fault")) }},
	} {
		if !d.has(limit.figure) {
			continue
		}
		basis, err := limit.basis.On(d.day("breach_on"))
		if err != nil {
			return err
		}
		if basis.IsNone() {
			d.warn(basis.None)
		}
		cites := d.governing("R17", slices.Clone(basis.Cites))
		d.input(limit.figure)
		if limit.figure == "own_fault" {
			d.compute("loss_by_own_fault", text.T("自身过错造成的部分", "part caused by own fault"), CNY, Fen(Mul(L(left), L("own_fault"))), cites...)
		}
		d.compute(limit.line, limit.label, CNY, limit.take(L(left)), cites...)
		left = limit.line
	}
	d.compute("contract_loss", text.T("违约损失", "loss of the breach"), CNY, L(left), d.rule("R17")...)
	return nil
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
	d.scenarios(cites)
	d.warnIf("excessive", text.T("违约金超过损失的百分之一百三十，对方可请求调减；恶意违约一般不予减少", "the penalty is above 130 % of the loss: a reduction may be asked; for malicious breach it is generally refused"), cites...)
	return nil
}

// scenarios prints the three outcomes of a dispute on the amount (CC 585(2),
// 法释〔2023〕13号 art 65): the full penalty, the prudent one, and as floor the
// loss. A reduction never raises a penalty below the loss; for malicious breach
// it is generally refused.
func (d *draft) scenarios(cites []string) {
	d.compute("floor", text.T("按损失计的违约金", "agreed penalty, floor scenario"), CNY,
		If{L("malicious"), L("agreed_penalty"), AtMost(L("agreed_penalty"), L("contract_loss"))}, cites...)
	d.reading("full", text.T("情形一 全额", "scenario one, in full"), "agreed_penalty", false, cites)
	d.reading("prudent", text.T("情形二 谨慎", "scenario two, prudent"), "prudent", false, cites)
	d.reading("floor", text.T("情形三 以损失为底", "scenario three, the loss as floor"), "floor", false, cites)
}

// lossAbove warns where the loss is above the penalty: it may be raised on
// request; under 法释〔2009〕5号 art 28 it then stops at the loss and no damages
// stand beside it.
func (d *draft) lossAbove() error {
	regime, err := law.PenaltyAdjustment.On(d.day("breach_on"))
	if err != nil {
		return err
	}
	d.compute("loss_above", text.T("损失高于有效违约金", "the loss is above the valid penalty"), YesNo,
		And{[]Expr{IsMore(L("valid_penalty"), L("zero")), IsMore(L("contract_loss"), L("valid_penalty"))}}, d.rule("R17")...)
	note := text.T("损失高于违约金：可请求增加至损失", "the loss is above the penalty: an increase up to the loss may be asked")
	if regime.Value.IncreaseStopsAtLoss {
		note = text.T("损失高于违约金：可请求增加，以实际损失为限，增加后不得再请求赔偿损失", "the loss is above the penalty: an increase may be asked, it stops at the loss, and no damages stand beside it")
	}
	d.warnIf("loss_above", note, regime.Cites...)
	return nil
}
