package damages

import (
	"slices"

	"redress/internal/text"
)

// The contribution rate (R06) is applied to the base once, with its reason. No
// rate is fixed by law: 1 is printed as "not apportioned", never silent.

var contributionFigures = []FigureSpec{
	contributionFigure,
	{ID: "product_part", Within: SomePart, Label: text.T("秘密所在部分占产品的比例", "part of the product that holds the secret"), Unit: Rate, Optional: true,
		From: theirBooks, Prove: text.T("成本构成、部件单价", "the make-up of cost, prices of the parts")},
	{ID: "other_right_rate", Within: Part, Label: text.T("另一权利的贡献率", "contribution of the other right"), Unit: Rate, When: "other_right=patent|mark|other",
		From: fromCourt, Prove: text.T("关联案件的主张或判决", "the claim or judgment of the related case")},
	{ID: "profit_share", Within: SomePart, Label: text.T("酌取利润份额", "share of the profit taken"), Unit: Rate, Optional: true,
		From: ownReasons, Prove: text.T("同类裁判酌取利润的比例；理由须说明", "the share taken in like judgments; the reason is stated")},
}

var contributionBy = ChoiceSpec{"contribution_by", text.T("贡献率的形式", "form of the contribution rate"), []Alternative{
	{"rate", text.T("单一比例", "one rate")}, {"points", text.T("按秘密点分列", "by secret point")},
}, "rate"}

var contributionChoices = []ChoiceSpec{
	contributionBy,
	{"other_right", text.T("同一产品的另一权利", "another right on the same product"), []Alternative{
		{"none", text.T("没有", "none")}, {"patent", text.T("专利", "a patent")}, {"mark", text.T("商标或字号", "a mark or name")}, {"other", text.T("其他", "other")},
	}, "none"},
}

var contributionTables = []TableSpec{{ID: "points", Label: text.T("秘密点贡献率表", "contribution by secret point"), When: "contribution_by=points", From: fromExpert, Columns: []Column{
	{ID: "point", Label: text.T("秘密点", "secret point"), Unit: Free},
	{ID: "rate", Label: text.T("该点贡献率", "rate of the point"), Unit: Rate, Within: Part},
	{ID: "upheld", Label: text.T("是否成立", "upheld"), Unit: YesNo},
	{ID: "until", Label: text.T("该点优势期届满日", "end of the lead time of the point"), Unit: DayDate, Optional: true},
}}}

// contributionOr puts the line "contribution" of an option that knows one rate or
// the rates of the points upheld; false where the table of points lacks.
func (d *draft) contributionOr() bool {
	if d.choice("contribution_by") == "points" {
		return d.contributionOfPoints()
	}
	d.inputOr("contribution", "1", notApportioned)
	return true
}

// contributionRate puts the line "contribution"; it is false where the table
// of points lacks.
func (d *draft) contributionRate() bool {
	if d.choice("contribution_by") == "points" {
		if !d.contributionOfPoints() {
			return false
		}
	} else {
		d.singleRate()
	}
	d.otherRight()
	d.profitShare()
	return true
}

func (d *draft) singleRate() {
	note := notApportioned
	if reason := d.asked.Factors["contribution_reason"]; !reason.IsZero() {
		note = text.F(text.T("未分摊，按 1 计：%v", "not apportioned, 1 is used: %v"), reason)
	}
	d.inputOr("contribution", "1", note)
	if source := d.asked.Figures["contribution"].Source; d.has("contribution") && source.Reason.IsZero() {
		d.wantReason("contribution_reason", text.T("贡献率须说明理由", "the contribution rate wants a reason"))
	}
}

// contributionOfPoints counts the points that are upheld only. Rates above 1
// in all bar the option.
func (d *draft) contributionOfPoints() bool {
	if d.table("points") == nil {
		d.lacks("points")
		return false
	}
	cites := d.rule("R06")
	d.compute("points_all", text.T("各秘密点贡献率合计", "rates of all points"), Rate, ColumnSum{"points", "rate"})
	d.compute("contribution", text.T("成立秘密点贡献率", "contribution of the points upheld"), Rate, SumIf{"points", "rate", "upheld"}, cites...)
	d.compute("points_fit", text.T("贡献率合计不超过一", "the rates come to no more than one"), YesNo, Compare{LessOrEqual, L("points_all"), d.one()})
	d.barUnless("points_fit", text.T("各秘密点贡献率合计超过 1", "the rates of the points come to more than 1"), cites...)
	d.add(Line{ID: "no_rate", Label: text.T("零贡献", "no contribution"), Unit: Rate, Kind: Constant, Given: &Given{Value: Num("0"), Source: Source{Known: OfLaw}}, Note: text.T("比较基准", "what is compared against")})
	d.compute("any_point", text.T("至少一个秘密点成立", "at least one point is upheld"), YesNo, IsMore(L("contribution"), L("no_rate")))
	d.barUnless("any_point", text.T("没有秘密点成立，不能据此主张", "no secret point is upheld; nothing can be claimed on this"), cites...)
	d.compute("points_left", text.T("有秘密点未成立", "some points are not upheld"), YesNo, IsMore(L("points_all"), L("contribution")))
	d.warnIf("points_left", text.T("仅部分秘密点成立：只计成立部分的贡献率", "only some points are upheld: only their rates count"), cites...)
	return true
}

// otherRight holds two rights on one product to a joint apportionment, so that
// the same profit is not taken in two suits.
func (d *draft) otherRight() {
	if d.choice("other_right") == "none" {
		return
	}
	cites := d.rule("R06")
	d.input("other_right_rate")
	d.compute("rights_together", text.T("两项权利贡献率合计", "contribution of both rights"), Rate, Add(L("contribution"), L("other_right_rate")))
	d.compute("rights_fit", text.T("两项权利合计不超过一", "both rights come to no more than one"), YesNo, Compare{LessOrEqual, L("rights_together"), d.one()})
	d.barUnless("rights_fit", text.T("两项权利的贡献率合计超过 1，同一利润被取两次", "the two rights come to more than 1: the same profit would be taken twice"), cites...)
	d.warn(text.T("同一产品上有两项权利：须一并分摊，各案合计不超过全部利润", "two rights on one product: they are apportioned together, the cases never come to more than the whole profit"), cites...)
}

// profitShare is the share of the profit a court takes at its discretion (half
// of it, say).
func (d *draft) profitShare() {
	if d.has("profit_share") {
		d.input("profit_share")
		d.wantReason("contribution_reason", text.T("须说明酌取利润份额的理由", "say why this share of the profit is taken"))
	}
	reductions := 0
	for _, id := range []string{"contribution", "product_part", "profit_share"} {
		if d.has(id) || id == "contribution" && d.choice("contribution_by") == "points" {
			reductions++
		}
	}
	if reductions > 1 {
		d.warn(text.T("同时有部件比例、贡献率或酌取份额：同一因素不得重复扣减", "part of the product, contribution or share taken stand together: the same reason must not reduce twice"), d.rule("R06")...)
	}
}

// productPart adds the part of the product that holds the secret (shoe uppers,
// not shoes), where it is given.
func (d *draft) productPart() {
	if _, there := d.sheet.Line("product_part"); d.has("product_part") && !there {
		d.input("product_part")
	}
}

// partFactors are factors with the part of the product among them.
func (d *draft) partFactors(of ...Expr) []Expr {
	if d.has("product_part") {
		return append(slices.Clone(of), L("product_part"))
	}
	return of
}

// ofPart is a profit of the whole product, or the part of it that counts.
func (d *draft) ofPart(profit Expr) Expr {
	if !d.has("product_part") {
		return profit
	}
	d.productPart()
	return Mul(profit, L("product_part"))
}

func (d *draft) partOf(of ...Expr) Expr { return Fen(Mul(d.partFactors(of...)...)) }

// wholeProfit puts the line "profit" where a basis measures the profit itself:
// of the whole product first, where only a part of it holds the secret.
func (d *draft) wholeProfit(profit Expr) {
	label, cites := text.T("侵权利润", "profit of the infringement"), d.rule("R04")
	if !d.has("product_part") {
		d.compute("profit", label, CNY, profit, cites...)
		return
	}
	d.productPart()
	d.compute("profit_of_product", text.T("整件产品的利润", "profit on the whole product"), CNY, profit, cites...)
	d.compute("profit", label, CNY, Fen(Mul(L("profit_of_product"), L("product_part"))), cites...)
}

// apportioned is a profit times the contribution rate, once.
func (d *draft) apportioned(profit Expr) Expr {
	of := []Expr{profit, L("contribution")}
	if p, many := profit.(Product); many {
		of = append(slices.Clone(p.Of), L("contribution"))
	}
	if d.has("profit_share") {
		of = append(of, L("profit_share"))
	}
	return Fen(Mul(of...))
}
