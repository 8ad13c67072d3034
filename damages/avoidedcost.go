package damages

import (
	"redress/damages/law"
	"redress/internal/text"
)

// avoidedCost is the research that the infringer was spared (R45): own
// development cost × the part used − what the infringer spent itself. It is
// for infringers without sales or with losses; no judgment was found.
var avoidedCost = OptionKind{
	ID: "avoided_cost", Title: text.T("侵权获利·节省的研发成本", "Infringer's gain, development cost avoided"), Route: Tort, Method: ByGain,
	Rules: []string{"R45"},
	Figures: []FigureSpec{
		{ID: "development_cost", Within: NotNegative, Label: text.T("权利人研发成本", "holder's development cost"), Unit: CNY, When: "detail=single", From: ownRecords, Prove: proveResearch, Rule: "R45"},
		{ID: "used_part", Within: SomePart, Label: text.T("被使用的比例", "part that was used"), Unit: Rate, When: "detail=single", From: fromExpert, Prove: text.T("同一性鉴定、被使用的秘密点", "the comparison of the technology, the points used"), Rule: "R45"},
		{ID: "spent", Within: NotNegative, Label: text.T("侵权人自身研发投入", "the infringer's own spending"), Unit: CNY, Optional: true, From: theirProof, Prove: text.T("对方账册；由侵权人举证", "the other side's books; the infringer proves it"), Rule: "R45"},
		{ID: "without_profit", Label: text.T("侵权人没有销售或者亏损", "the infringer has no sales or a loss"), Unit: YesNo, From: theirBooks, Prove: text.T("对方账册、平台数据", "the other side's books, platform data"), Rule: "R45"},
		leadTimeFigure,
	},
	Choices: []ChoiceSpec{{"detail", text.T("数据形式", "detail"), []Alternative{
		{"single", text.T("单一数值", "one figure")}, {"table", text.T("明细表", "a table")},
	}, "single"}},
	Tables: []TableSpec{{ID: "projects", Label: text.T("研发投入明细", "development cost by item"), When: "detail=table", From: ownRecords, Columns: []Column{
		{ID: "item", Label: text.T("研发项目", "item of development"), Unit: Free},
		{ID: "amount", Label: text.T("投入金额", "amount spent"), Unit: CNY, Within: NotNegative},
		{ID: "used", Label: text.T("被使用比例", "part used"), Unit: Rate, Within: Part},
	}}},
	Factors: []FactorSpec{{"part_reason", text.T("被使用比例的理由", "the reason for the part used")}},
	build:   buildAvoidedCost,
}

var proveResearch = text.T("研发费用辅助账、立项与结题资料、审计报告", "the ledger of development cost, project papers, an audit report")

func buildAvoidedCost(d *draft) error {
	d.zero()
	d.reasons()
	d.input("without_profit")
	if d.choice("detail") == "table" {
		if d.table("projects", Column{ID: "saved", Label: text.T("节省金额", "amount avoided"), Unit: CNY, Expr: Fen(Mul(C("amount"), C("used")))}) == nil {
			d.lacks("projects")
			return nil
		}
		d.compute("development_total", text.T("研发投入合计", "development cost in all"), CNY, ColumnSum{"projects", "amount"})
		d.compute("cost_used", text.T("对应被使用部分", "cost of what was used"), CNY, ColumnSum{"projects", "saved"})
	} else {
		d.input("development_cost")
		d.input("used_part")
		d.compute("cost_used", text.T("对应被使用部分", "cost of what was used"), CNY, Fen(Mul(L("development_cost"), L("used_part"))), d.rule("R45")...)
	}
	d.wantReason("part_reason", text.T("须说明被使用的比例", "say why this part was used"))
	d.inputOr("spent", "0", text.T("未扣除：侵权人未就自身投入举证", "nothing taken off: the infringer has proved no spending of its own"))
	d.compute("saving", text.T("有所节省", "something was saved"), YesNo, IsMore(L("cost_used"), L("spent")))
	d.total("avoided", text.T("节省的研发成本", "development cost avoided"), NoLess(L("zero"), Sub(L("cost_used"), L("spent"))), d.rule("R45")...)
	d.result("avoided")
	d.barUnless("saving", text.T("侵权人自身投入不低于所用部分的成本，没有节省", "the infringer spent no less than what it used had cost; nothing was saved"), d.rule("R45")...)
	if first := d.claim.factDay("first_act"); d.leadTime() && !first.IsZero() {
		d.compute("nothing_to_save", text.T("首次行为晚于优势期届满", "the first act is after the end of the lead time"), YesNo, IsMore(L(FactsSheet+".first_act"), L(leadTimeLine)), d.rule("R46")...)
		d.warnIf("nothing_to_save", text.T("首次侵权行为晚于优势期届满：该信息已可正当取得，须说明还节省了什么", "the first act is after the end of the lead time: the information could be had fairly by then, say what was still saved"), d.rule("R46")...)
	}
	if d.answer("without_profit") == answer(law.No) {
		d.warn(text.T("侵权人有销售利润：应先按侵权获利主张，节省的成本仅作参考", "the infringer made a profit on sales: plead that first, the cost avoided serves as a reference only"), d.rule("R45")...)
	}
	d.warn(text.T("以节省的研发成本作为获利，未检得裁判先例；不与同一侵权人的侵权获利相加", "no judgment was found that took avoided development cost as the gain; it is never added to the profit of the same infringer"), d.rule("R45")...)
	return nil
}
