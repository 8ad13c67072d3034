package damages

import (
	"redress/damages/law"
	"redress/internal/text"
)

// bracketNames are the id and title of the table that a fee scale becomes.
type bracketNames struct {
	id    string
	title text.Text
}

// The scales of Order 481 arts 13(1), 14(2) and 14(1).
var (
	acceptanceBrackets   = bracketNames{"fee_brackets", text.T("受理费分段表", "acceptance fee brackets")}
	preservationBrackets = bracketNames{"preservation_brackets", text.T("保全申请费分段表", "preservation fee brackets")}
	enforcementBrackets  = bracketNames{"enforcement_brackets", text.T("执行申请费分段表", "enforcement fee brackets")}
)

var halvingReadsUnrounded = text.T("减半以未取整的费额为准", "halving reads the unrounded fee")

// feeOnSlices is the one place where a scale becomes lines: the table of
// brackets, fee_flat, fee_slices and fee_unrounded, on the money line base.
// The caller rounds.
func (d *draft) feeOnSlices(scale law.Dated[law.FeeScale], names bracketNames, base string) {
	d.sheet.Tables = append(d.sheet.Tables, bracketTable(names, scale.Value, base))
	d.constant("fee_flat", text.T("起点费额", "flat fee"), CNY, Value{Number: scale.Value.Flat}, scale.Cites...)
	d.add(Line{ID: "fee_slices", Label: text.T("分段累计费额", "fee on the slices"), Unit: CNY, Kind: Computed,
		Expr: Brackets{L(base), names.id, "over", "step"}, Cites: scale.Cites, Unrounded: halvingReadsUnrounded})
	d.add(Line{ID: "fee_unrounded", Label: text.T("未取整费额", "fee before rounding"), Unit: CNY, Kind: Computed,
		Expr: Add(L("fee_flat"), L("fee_slices")), Cites: scale.Cites, Unrounded: halvingReadsUnrounded})
}

// bracketTable turns a fee scale into rows of lower bound and step in the
// rate, so that one sum over the rows gives the fee. Beside them stands the
// part of the base in each bracket, by which people check it.
func bracketTable(names bracketNames, scale law.FeeScale, base string) *Table {
	var rows [][]string
	before := Num("0").Number
	for i, b := range scale.Brackets {
		upTo, open := "", "true"
		if i+1 < len(scale.Brackets) {
			upTo, open = scale.Brackets[i+1].Over.String(), "false"
		}
		rows = append(rows, []string{b.Over.String(), upTo, open, b.Rate.String(), b.Rate.Sub(before).String()})
		before = b.Rate
	}
	within := If{C("open"), L(base), AtMost(L(base), C("up_to"))}
	return lawTable(names.id, names.title, []Column{
		{ID: "over", Label: text.T("超过", "above"), Unit: CNY},
		{ID: "up_to", Label: text.T("至", "up to"), Unit: CNY},
		{ID: "open", Label: text.T("以上不分段", "no further bracket"), Unit: YesNo},
		{ID: "rate", Label: text.T("费率", "rate"), Unit: Rate},
		{ID: "step", Label: text.T("费率增量", "step in the rate"), Unit: Rate},
		{ID: "slice", Label: text.T("本段金额", "amount in this bracket"), Unit: CNY, Expr: NoLess(L("zero"), Sub(within, C("over")))},
	}, rows)
}
