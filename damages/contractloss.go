package damages

import (
	"slices"

	"redress/damages/law"
	"redress/internal/text"
)

// breachFigures are what a penalty for a loss reads beside its clause.
var breachFigures = []FigureSpec{
	{ID: "malicious", Label: text.T("恶意违约", "malicious breach"), Unit: YesNo, Optional: true, From: theirEvidence, Prove: text.T("明知故犯的证据", "evidence of intent"), Rule: "R16"},
	{ID: "loss_is_hard", Label: text.T("违约损失难以计算", "the loss of the breach is difficult to compute"), Unit: YesNo, Optional: true, When: "agreed_loss=infringer_profit", From: ownReasons, Prove: text.T("说明为何无法计算", "say why it cannot be computed")},
	{ID: "stated_loss", Within: NotNegative, Label: text.T("未列损失方案时的违约损失", "loss of the breach where no option of loss is pleaded"), Unit: CNY, Optional: true, From: ownRecords, Prove: text.T("审计报告、合同、利润表", "audited accounts, contracts, statements of profit"), Rule: "R17"},
	{ID: "foreseeable_loss", Within: NotNegative, Label: text.T("订约时可预见的损失", "loss foreseeable when the contract was made"), Unit: CNY, Optional: true, From: theirProof, Prove: text.T("由违约方举证其不能预见的部分", "the breacher shows what could not be foreseen"), Rule: "R17"},
	{ID: "avoidable_loss", Within: NotNegative, Label: text.T("采取措施可避免的损失", "loss that measures would have avoided"), Unit: CNY, Optional: true, From: theirProof, Prove: text.T("预警、停用账号、保密措施的时间", "when warning was given, accounts closed, measures taken")},
	{ID: "own_fault", Within: Part, Label: text.T("守约方过错比例", "share of the injured side's own fault"), Unit: Rate, Optional: true, From: theirProof, Prove: text.T("守约方过错及其作用的说明", "its fault, and what it contributed")},
	receivedFigure,
}

var agreedLoss = ChoiceSpec{"agreed_loss", text.T("约定的损失计算方法", "agreed way of computing the loss"), []Alternative{
	{"actual", text.T("实际损失", "actual loss")},
	{"infringer_profit", text.T("难以计算时按违约方全部获利", "all the infringer's profit where the loss is difficult to compute")},
}, "actual"}

// unknownLoss stands where a penalty would be measured by a loss that nobody
// has stated.
var unknownLoss = text.T("未评估，损失不明", "not assessed, loss unknown")

// lossPleaded is the loss option that the breach reads: none while it lacks a
// figure, or an answer bars it.
func (d *draft) lossPleaded() *Option {
	loss := d.earlierBy(ByLoss)
	if loss == nil {
		return nil
	}
	for _, s := range d.sheets {
		for i := range s.Lines {
			l := &s.Lines[i]
			no := l.Given != nil && !l.Given.Value.Truth && slices.Contains(loss.gates, FullID(s.ID, l.ID))
			if s.ID == loss.Sheet && l.Kind == Input && (no || l.Given == nil && l.Unassessed.IsZero()) {
				return nil
			}
		}
	}
	return loss
}

// lossKnown tells whether there is a loss to measure the penalty by. The penalty
// is claimed without one (CC 585): who calls it excessive proves that
// (法释〔2023〕13号 art 64).
func (d *draft) lossKnown() bool { return d.lossPleaded() != nil || d.has("stated_loss") }

// lossUnknown leaves the loss open, and says what could close it.
func (d *draft) lossUnknown() {
	d.add(Line{ID: "contract_loss", Label: text.T("违约损失", "loss of the breach"), Unit: CNY, Kind: Input, Unassessed: unknownLoss, Cites: d.rule("R17"),
		Note: text.T("可补充：审计报告、合同、利润表，或列出实际损失方案", "may be added: audited accounts, contracts, statements of profit, or an option of actual loss")})
	if d.void {
		return
	}
	note := text.T("损失不明：违约金照约定主张；对方主张过高的，由其就损失举证。是否过高及谨慎、保底情形未评估，补充损失后列出", "the loss is unknown: the penalty is claimed as agreed, and who calls it excessive proves the loss. Whether it is excessive, and the prudent and floor scenarios, are not assessed until a loss is stated")
	d.warn(note, d.articles("R17", "contractlaw1999.114", "contractint2009.27", "civilcode2021.585", "contractint2023.64")...)
	if d.lossLimits() {
		d.warn(text.T("已填可预见、可避免损失或自身过错，但没有损失可供扣减", "what could be foreseen or avoided, or own fault, is stated, but there is no loss to take it off"))
	}
}

// contractLoss is the loss of the breach: the loss option's result, or, where
// it is hard to compute and the clause says so, all the infringer's profit.
func (d *draft) contractLoss() error {
	if !d.lossKnown() {
		d.lossUnknown()
		return nil
	}
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
	loss := d.lossPleaded()
	if loss == nil {
		d.input("stated_loss")
		d.compute(id, label, CNY, L("stated_loss"), d.lossCites()...)
		return
	}
	gain := d.earlierBy(ByGain)
	if d.choice("agreed_loss") != "infringer_profit" || gain == nil {
		d.compute(id, label, CNY, allowed(loss), d.lossCites()...)
		return
	}
	d.inputOr("loss_is_hard", "false", text.T("损失可以计算", "the loss can be computed"))
	d.compute("agreed_gain", text.T("约定方法 违约方全部获利", "agreed method, all the infringer's profit"), CNY, NoLess(L("zero"), L(gain.Result)), d.rule("R17.gain")...)
	d.compute(id, label, CNY, If{L("loss_is_hard"), L("agreed_gain"), allowed(loss)}, union(d.lossCites(), d.rule("R17.gain"))...)
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
	d.compute("contract_loss", text.T("违约损失", "loss of the breach"), CNY, L(left), d.lossCites()...)
	return nil
}

// lossCites is what the loss rests on: where the penalty on an employee is void,
// 劳动合同法 art 90 first.
func (d *draft) lossCites() []string {
	if d.void {
		return slices.Concat(d.rule("R18.loss"), d.rule("R17"))
	}
	return d.rule("R17")
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
