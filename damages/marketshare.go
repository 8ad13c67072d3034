package damages

import (
	"slices"

	"redress/internal/text"
)

// marketShareLoss is R48: of the infringing units the holder would have sold
// the share that he has of the market without the infringer, as far as his
// capacity went. dQ = Qi × share, at most the spare capacity; the loss is dQ ×
// own unit profit. All infringing units (R03) stand beside it for comparison:
// it is the standard attack on them.
var marketShareLoss = OptionKind{
	ID: "market_share_loss", Title: text.T("实际损失·按市场份额", "Actual loss by market share"), Route: Tort, Method: ByLoss,
	Rules: []string{"R48", "R06"},
	Figures: slices.Concat([]FigureSpec{
		{ID: "infringing_units", Within: NotNegative, Label: text.T("侵权产品销量", "infringing units sold"), Unit: Of("piece"), From: theirEvidence, Prove: proveSales, Rule: "R48"},
		{ID: "share", Within: Part, Label: text.T("权利人在其余市场的份额", "the holder's share of the rest of the market"), Unit: Rate, When: "share_by=given", From: publishedData, Prove: text.T("行业统计、协会数据或市场调查；写明相关市场的界定", "statistics, association data or a market survey; define the market"), Rule: "R48"},
		{ID: "own_units", Within: NotNegative, Label: text.T("权利人销量", "the holder's units"), Unit: Of("piece"), When: "share_by=units", From: ownRecords, Prove: text.T("同期账册", "own books of the period")},
		{ID: "market_units", Within: Within{Least: "0", Above: true}, Label: text.T("相关市场总销量", "units of the whole market"), Unit: Of("piece"), When: "share_by=units", From: publishedData, Prove: text.T("行业统计或协会数据", "statistics of the trade")},
		{ID: "spare_capacity", Within: NotNegative, Label: text.T("权利人剩余产能", "the holder's spare capacity"), Unit: Of("piece"), Optional: true, From: ownRecords, Prove: text.T("产能核定、设备台账、排产记录", "rated capacity, equipment list, production plans")},
		{ID: "unit_profit", Within: NotNegative, Label: text.T("己方单位利润", "own profit per unit"), Unit: CNY, When: "unit_profit_by=given", From: ownRecords, Prove: proveMargin, Rule: "R02"},
		ownPrice,
		contributionFigure,
	}, lossPeriod, []FigureSpec{leadTimeFigure}, reductionFigures),
	Choices: []ChoiceSpec{
		{"share_by", text.T("份额来源", "share of the market"), []Alternative{
			{"given", text.T("直接列明", "given as one figure")},
			{"units", text.T("由销量得出", "derived from units")},
		}, "given"},
		unitProfitBy, marginChoice, marginSource, contributionBy,
	},
	Tables:  []TableSpec{unitCosts, convoyedTable, remedyTable, contributionTables[0]},
	Factors: []FactorSpec{marginReason, {"market", text.T("相关市场的界定", "the market")}, {"substitution", text.T("其他竞争者与需求替代", "other competitors and substitution")}},
	build:   buildMarketShareLoss,
}

func buildMarketShareLoss(d *draft) error {
	d.nothing()
	d.unitsByShare(d.rule("R48"))
	d.profitMeasure()
	d.factors(d.kind.Factors[1:])
	d.period()
	if !d.contributionOr() {
		return nil
	}
	if !d.unitProfit() {
		return nil
	}
	d.compute("all_infringing", text.T("以全部侵权销量计的损失 仅供对照", "loss on all infringing units, for comparison"), CNY,
		Fen(Mul(L("infringing_units"), L("unit_profit"), L("contribution"))), d.rule("R03")...)
	d.actualLoss(d.besides(Fen(Mul(L("lost_units"), L("unit_profit"), L("contribution"))), "R48"), "R48")
	return nil
}

// unitsByShare is dQ: the infringing units times the share, at most the spare
// capacity where it is stated.
func (d *draft) unitsByShare(cites []string) {
	d.input("infringing_units")
	byShare := Mul(L("infringing_units"), L("share"))
	if d.choice("share_by") == "units" {
		d.shareOfUnits(cites)
		byShare = Round{X: byShare, Digits: 4} // the quotient is cut at ten digits: a third of 3,000 is 1,000
	} else {
		d.input("share")
	}
	d.compute("by_share", text.T("按份额应得的销量", "units by share"), Of("piece"), byShare, cites...)
	label := text.T("减少的销量", "units lost")
	if !d.has("spare_capacity") {
		d.compute("lost_units", label, Of("piece"), L("by_share"), cites...)
		d.note(text.T("未检验产能", "capacity is not tested"))
		d.warn(text.T("未列剩余产能：须说明权利人有能力承接该销量", "no spare capacity is stated: say that the holder could have supplied these units"), cites...)
		return
	}
	d.input("spare_capacity")
	d.compute("lost_units", label, Of("piece"), AtMost(L("by_share"), L("spare_capacity")), cites...)
	d.compute("capacity_binds", text.T("产能不足", "capacity binds"), YesNo, IsMore(L("by_share"), L("spare_capacity")))
	d.warnIf("capacity_binds", text.T("权利人剩余产能不足，减少的销量以产能为限", "the spare capacity is short: lost units stop at it"), cites...)
}

// shareOfUnits derives the share of the market without the infringing units.
func (d *draft) shareOfUnits(cites []string) {
	d.input("own_units")
	d.input("market_units")
	d.compute("rest_of_market", text.T("剔除侵权产品的市场", "market without the infringing units"), Of("piece"), Sub(L("market_units"), L("infringing_units")), cites...)
	d.compute("market_holds", text.T("权利人销量不超过其余市场", "the holder's units fit the rest of the market"), YesNo, Compare{LessOrEqual, L("own_units"), L("rest_of_market")})
	d.barUnless("market_holds", text.T("权利人销量大于剔除侵权产品后的市场，数据互相矛盾", "the holder's units exceed the market without the infringing ones: the figures contradict each other"), cites...)
	d.compute("share", d.spec("share").Label, Rate, Quotient{L("own_units"), L("rest_of_market"), 10}, cites...)
}
