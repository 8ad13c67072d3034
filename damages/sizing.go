package damages

import (
	"redress/damages/law"
	"redress/internal/text"
)

// claimSizing sets the acceptance fee and the claimant's own risk against sums
// that might be claimed (R24, R37): the part of the fee that stays with the
// claimant is estimated by the part of the claim that fails, weighed with the
// chance of winning. Order 481 art 29 has no formula; it is an estimate.
var claimSizing = OptionKind{
	ID: "claim_sizing", Title: text.T("诉请数额测算", "Sizing of the claim"), Route: Reference, Late: true, Internal: true,
	Rules: []string{"R24", "R37"},
	Figures: []FigureSpec{
		{ID: "expected", Within: NotNegative, Label: text.T("胜诉时预计获判额", "award expected if the case is won"), Unit: CNY, Optional: true, From: ownReasons, Prove: text.T("不填时取主位合计", "the principal total where it is left out")},
		{ID: "chance", Within: Part, Label: text.T("胜诉可能性", "chance of winning"), Unit: Rate, From: ownReasons, Prove: text.T("代理人的判断，说明理由", "counsel's judgment, with the reason")},
	},
	Tables: []TableSpec{{ID: "amounts", Label: text.T("拟诉请的数额", "sums that might be claimed"), From: ownReasons, Columns: []Column{
		{ID: "claimed", Label: text.T("拟诉请额", "sum claimed"), Unit: CNY, Within: Within{Least: "0", Above: true}},
	}}},
	build: buildClaimSizing,
}

func buildClaimSizing(d *draft) error {
	scale, err := law.FeeBrackets.On(d.claim.lawDay("filed_on"))
	if err != nil {
		return err
	}
	d.zero()
	d.expectedAward()
	d.input("chance")
	d.add(Line{ID: "whole", Label: text.T("全部", "the whole"), Unit: Rate, Kind: Constant, Given: &Given{Value: Num("1"), Source: Source{Known: OfLaw}}, Note: text.T("百分之百", "one hundred percent")})
	if scale.IsNone() {
		d.bar(scale.None)
		d.result("expected")
		return nil
	}
	d.constant("fee_flat", text.T("起点费额", "flat fee"), CNY, Value{Number: scale.Value.Flat}, scale.Cites...)
	d.sheet.Tables = append(d.sheet.Tables, bracketTable(acceptanceBrackets, scale.Value, "expected"))
	sums := d.table("amounts", d.sizingColumns()...)
	if sums == nil {
		d.lacks("amounts")
		return nil
	}
	sums.Chart = &Chart{As: Curves, Names: "claimed", Series: []string{"net", "fee", "own_fee"}}
	d.bestSum(scale.Cites)
	d.chances()
	d.compute("expected_value", text.T("期望获判额", "award weighed with the chance"), CNY, Fen(Mul(L("expected"), L("chance"))))
	d.result("expected_value")
	d.warn(text.T("受理费由法院决定负担，按败诉比例仅为估算", "the court decides who bears the fee; by the part that fails it is an estimate only"), d.rule("R37")...)
	return nil
}

// expectedAward is the figure given, or the total as pleaded.
func (d *draft) expectedAward() {
	if _, pleaded := d.drafted(ComparisonSheet + ".principal_total"); !d.has("expected") && pleaded {
		d.compute("expected", d.spec("expected").Label, CNY, L(ComparisonSheet+".principal_total"))
		return
	}
	d.input("expected")
}

// bestSum is the sum whose expected net is the largest, with its fee, and the
// chance of winning from which claiming it pays for the fee at risk.
func (d *draft) bestSum(cites []string) {
	d.compute("best_net", text.T("最优期望净额", "best expected net"), CNY, ColumnMax{"amounts", "net"})
	d.compute("best_claimed", text.T("期望净额最优的诉请额", "sum of the best expected net"), CNY, ColumnMax{"amounts", "if_best"})
	d.compute("best_fee", text.T("该诉请额的受理费", "fee of that sum"), CNY, Add(L("fee_flat"), Fen(Brackets{L("best_claimed"), acceptanceBrackets.id, "over", "step"})), cites...)
	d.compute("best_given", text.T("该诉请额胜诉时获判", "given of that sum if won"), CNY, AtMost(L("best_claimed"), L("expected")))
	d.compute("best_part", text.T("该诉请额胜诉时支持比例", "part of that sum given if won"), Rate, Quotient{L("best_given"), L("best_claimed"), 10})
	d.compute("best_fee_won", text.T("胜诉时由对方负担的受理费估算", "fee borne by the other side if won, estimated"), CNY, Fen(Mul(L("best_fee"), L("best_part"))), d.rule("R37")...)
	d.compute("chance_needed", text.T("收支相抵的胜诉可能性", "chance of winning at which it breaks even"), Rate, Quotient{L("best_fee"), Add(L("best_given"), L("best_fee_won")), 10})
}

// chances set the expected net of that sum against the chance of winning.
func (d *draft) chances() {
	var rows [][]string
	for _, chance := range []string{"0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1"} {
		rows = append(rows, []string{chance})
	}
	t := lawTable("chances", text.T("胜诉可能性与期望净额", "Chance of winning and expected net"), []Column{
		{ID: "chance", Label: text.T("胜诉可能性取值", "chance of winning if"), Unit: Rate},
		{ID: "weighed", Label: text.T("期望获判", "weighed with the chance"), Unit: CNY, Expr: Fen(Mul(L("best_given"), C("chance")))},
		{ID: "own_fee", Label: text.T("自担受理费估算", "fee borne by the claimant, estimated"), Unit: CNY, Expr: Sub(L("best_fee"), Fen(Mul(L("best_fee_won"), C("chance"))))},
		{ID: "net", Label: text.T("期望净额", "expected net of the fee"), Unit: CNY, Expr: Sub(C("weighed"), C("own_fee"))},
	}, rows)
	t.Chart = &Chart{As: Curves, Names: "chance", Series: []string{"net", "own_fee"}}
	t.Source = Source{Known: Estimate, Reason: text.T("每级百分之十，供比较", "in steps of ten percent, for comparison")}
	d.sheet.Tables = append(d.sheet.Tables, t)
}

// sizingColumns work out each sum: what the court would give of it, the fee,
// and the part of the fee that stays with the claimant on the average.
func (d *draft) sizingColumns() []Column {
	return []Column{
		{ID: "fee", Label: text.T("案件受理费", "acceptance fee"), Unit: CNY, Expr: Add(L("fee_flat"), Fen(Brackets{C("claimed"), acceptanceBrackets.id, "over", "step"}))},
		{ID: "given", Label: text.T("胜诉时获判", "given if won"), Unit: CNY, Expr: AtMost(C("claimed"), L("expected"))},
		{ID: "weighed", Label: text.T("期望获判", "weighed with the chance"), Unit: CNY, Expr: Fen(Mul(C("given"), L("chance")))},
		{ID: "succeeds", Label: text.T("期望支持比例", "part expected to succeed"), Unit: Rate, Expr: Quotient{C("weighed"), C("claimed"), 10}},
		{ID: "own_fee", Label: text.T("自担受理费估算", "fee borne by the claimant, estimated"), Unit: CNY, Expr: Fen(Mul(C("fee"), Sub(L("whole"), C("succeeds"))))},
		{ID: "net", Label: text.T("期望净额", "expected net of the fee"), Unit: CNY, Expr: Sub(C("weighed"), C("own_fee"))},
		{ID: "best", Label: text.T("净额最优", "of the best net"), Unit: YesNo, Expr: Compare{Equal, C("net"), L("best_net")}},
		{ID: "if_best", Label: text.T("最优时的诉请额", "sum where its net is the best"), Unit: CNY, Expr: If{C("best"), C("claimed"), L("zero")}},
	}
}
