package damages

import "redress/internal/text"

// reductionFigures are the shares that come off an actual loss: what the holder
// could have avoided, and his own fault (CC 1173; before 2021 侵权责任法 art 26).
// They lessen a loss in tort and never a gain; a loss in contract has limits of
// its own (CC 591, 592(2), 法释〔2023〕13号 art 63).
var reductionFigures = []FigureSpec{
	{ID: "mitigation", Within: Part, Label: text.T("未尽减损的扣减比例", "share avoidable by mitigation"), Unit: Rate, Optional: true, Rule: "R02.reduction",
		From: theirProof, Prove: text.T("由侵权人举证：迟延警告、未停用账号等致损失扩大的部分；来源中写明事由", "for the infringer to prove: late warning, accounts left open; the reason stands with the source")},
	{ID: "own_fault", Within: Part, Label: text.T("权利人过失的扣减比例", "share for the holder's own fault"), Unit: Rate, Optional: true, Rule: "R02.reduction",
		From: theirProof, Prove: text.T("由侵权人举证：保密措施薄弱等对损害发生有过错；来源中写明事由", "for the infringer to prove: weak measures and other fault; the reason stands with the source")},
}

var (
	noMitigation = text.T("未主张未尽减损，不扣减", "no failure to mitigate is pleaded, nothing comes off")
	noOwnFault   = text.T("未主张权利人过失，不扣减", "no fault of the holder is pleaded, nothing comes off")
	notReduced   = text.T("未主张减损或权利人过失的扣减", "no reduction for mitigation or the holder's own fault is pleaded")
)

// actualLoss closes an option of actual loss: what the expression gives, after
// contribution and less the reductions pleaded, is its result.
func (d *draft) actualLoss(whole Expr, rule string) {
	label := text.T("实际损失", "actual loss")
	d.result("loss")
	if !d.has("mitigation") && !d.has("own_fault") {
		d.total("loss", label, whole, d.rule(rule)...)
		d.note(notReduced)
		return
	}
	cites := d.rule("R02.reduction")
	d.nothing()
	d.compute("loss_before", text.T("减轻前的损失", "loss before reductions"), CNY, whole, d.rule(rule)...)
	d.inputOr("mitigation", "0", noMitigation)
	d.inputOr("own_fault", "0", noOwnFault)
	d.compute("off_mitigation", text.T("因未尽减损扣减", "off for mitigation"), CNY, Fen(Mul(L("loss_before"), L("mitigation"))), cites...)
	d.compute("off_own_fault", text.T("因权利人过失扣减", "off for the holder's own fault"), CNY, Fen(Mul(L("loss_before"), L("own_fault"))), cites...)
	d.total("loss", label, NoLess(L("zero"), Sub(Sub(L("loss_before"), L("off_mitigation")), L("off_own_fault"))), union(d.rule(rule), cites)...)
	d.reasonsOfReduction(cites)
}

// reasonsOfReduction asks for the reason of every share that comes off.
func (d *draft) reasonsOfReduction(cites []string) {
	for _, f := range reductionFigures {
		if s := d.asked.Figures[f.ID].Source; s != nil && s.Reason.IsZero() && s.Quote == "" {
			d.warn(text.F(text.T("“%v”没有写明事由", "the %v states no reason"), f.Label), cites...)
		}
	}
}

// keptOfLoss is the share of a loss that remains after the reductions, for an
// option that applies it row by row; false where none is pleaded.
func (d *draft) keptOfLoss() bool {
	if !d.has("mitigation") && !d.has("own_fault") {
		return false
	}
	cites := d.rule("R02.reduction")
	d.inputOr("mitigation", "0", noMitigation)
	d.inputOr("own_fault", "0", noOwnFault)
	d.add(Line{ID: "undiminished", Label: text.T("未减轻", "undiminished"), Unit: Rate, Kind: Constant, Given: &Given{Value: Num("1"), Source: Source{Known: OfLaw}}, Note: text.T("比较基准", "what is compared against")})
	d.add(Line{ID: "no_share", Label: text.T("全部减轻", "wholly diminished"), Unit: Rate, Kind: Constant, Given: &Given{Source: Source{Known: OfLaw}}, Note: text.T("比较基准", "what is compared against")})
	d.compute("kept", text.T("减轻后的比例", "share that remains"), Rate, NoLess(L("no_share"), Sub(Sub(L("undiminished"), L("mitigation")), L("own_fault"))), cites...)
	d.reasonsOfReduction(cites)
	return true
}

// nothing adds the zero line where it is not there yet.
func (d *draft) nothing() {
	if _, there := d.sheet.Line("zero"); !there {
		d.zero()
	}
}
