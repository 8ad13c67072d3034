package damages

import "redress/internal/text"

// Losses that stand beside lost sales of the product itself and have a
// causation and a contribution of their own, row by row: convoyed and follow-on
// sales (spares, service, consumables), and what was spent to contain the
// damage. They are part of the same actual loss and are added to it.
var (
	convoyedTable = TableSpec{ID: "convoyed", Label: text.T("随附及后续销售", "convoyed and follow-on sales"), From: ownRecords, Columns: []Column{
		{ID: "item", Label: text.T("项目", "item"), Unit: Free},
		{ID: "amount", Label: text.T("减少的销售额", "sales lost"), Unit: CNY, Within: NotNegative},
		{ID: "margin", Label: text.T("己方利润率", "own margin"), Unit: Rate, Within: Part},
		{ID: "caused", Label: text.T("因果比例", "share caused"), Unit: Rate, Within: Part},
		{ID: "contribution", Label: text.T("贡献率", "contribution"), Unit: Rate, Within: SomePart},
		{ID: "on", Label: text.T("发生日", "on"), Unit: DayDate, Optional: true},
	}}
	remedyTable = TableSpec{ID: "remedies", EachOnce: true, Label: text.T("补救费用明细", "remedial costs"), From: ownRecords, Columns: []Column{
		{ID: "item", Label: text.T("补救项目", "item"), Unit: Free},
		{ID: "amount", Label: text.T("支出金额", "amount spent"), Unit: CNY, Within: NotNegative},
		{ID: "share", Label: text.T("因侵权比例", "share caused"), Unit: Rate, Within: Part},
		{ID: "on", Label: text.T("支出日", "spent on"), Unit: DayDate, Optional: true},
	}}
)

// besides adds convoyed sales and remedial costs to a loss of sales, where the
// claim has such tables; neither is touched by the main contribution rate.
func (d *draft) besides(main Expr, rule string) Expr {
	_, convoyed := d.asked.Tables["convoyed"]
	_, remedies := d.asked.Tables["remedies"]
	if !convoyed && !remedies {
		return main
	}
	d.compute("main_loss", text.T("主产品损失", "loss on the product itself"), CNY, main, d.rule(rule)...)
	parts := []Expr{L("main_loss")}
	if convoyed {
		d.convoyed()
		parts = append(parts, L("convoyed_total"))
	}
	if remedies {
		if !d.remedies() {
			d.lacksTable("remedies")
		}
		parts = append(parts, L("remedies_total"))
	}
	return Add(parts...)
}

// convoyed adds up the loss on sales that go with the product.
func (d *draft) convoyed() {
	if d.table("convoyed", Column{ID: "lost", Label: text.T("随附损失", "convoyed loss"), Unit: CNY,
		Expr: Fen(Mul(C("amount"), C("margin"), C("caused"), C("contribution")))}) == nil {
		d.lacksTable("convoyed")
		return
	}
	d.compute("convoyed_total", text.T("随附及后续销售损失", "loss on convoyed sales"), CNY, ColumnSum{"convoyed", "lost"}, d.rule("R02.convoyed")...)
	d.note(text.T("因果与贡献率逐项另计", "with a causation and a contribution of its own, row by row"))
}

// remedies adds up what was spent to contain the damage.
func (d *draft) remedies() bool {
	if d.table("remedies", Column{ID: "cost", Label: text.T("计入金额", "amount counted"), Unit: CNY, Expr: Fen(Mul(C("amount"), C("share")))}) == nil {
		return false
	}
	d.compute("remedies_total", text.T("补救费用", "remedial costs in all"), CNY, ColumnSum{"remedies", "cost"}, d.rule("R02.remedial")...)
	return true
}
