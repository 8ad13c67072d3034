package damages

import (
	"slices"

	"redress/internal/text"
)

// erosionPeriods is the fall in price period by period, as the third method
// put forward in the vanillin case has it: the price before the infringement
// less that of each year, times the units sold in that year.
var erosionPeriods = TableSpec{ID: "price_periods", Label: text.T("各期价格", "prices by period"), When: "basis=periods", From: ownRecords, Columns: append(slices.Clone(periodSpan),
	Column{ID: "price_before", Label: text.T("降价前不含税单价", "price before, net of VAT"), Unit: CNY, Within: NotNegative},
	Column{ID: "price_after", Label: text.T("该期不含税单价", "price of the period, net of VAT"), Unit: CNY, Within: NotNegative},
	Column{ID: "own_units", Label: text.T("该期己方销量", "own units of the period"), Unit: Of("piece"), Within: NotNegative},
	Column{ID: "caused", Label: text.T("降价因侵权所致的比例", "share of the fall caused"), Unit: Rate, Within: Part})}

var erosionProration = ChoiceSpec{"proration", text.T("跨期分段方法", "proration across a boundary"), []Alternative{
	{"days", text.T("按日", "by days")}, {"months", text.T("按整月", "by whole months")},
}, "months"}

var noElasticity = text.T("须说明较高价格下销量是否会减少；未作需求弹性调整", "say whether fewer units would have been sold at the higher price: no adjustment is made for that")

// erosionByPeriod adds up what each period lost to the fall in price; a period
// in which the price did not fall gives nothing. Periods after the end of the
// lead time are set aside (R46).
func (d *draft) erosionByPeriod() error {
	t := d.table(erosionPeriods.ID)
	if t == nil {
		d.lacks(erosionPeriods.ID)
		return nil
	}
	if err := d.inOrderOfTime(t); err != nil {
		return err
	}
	cites := d.rule("R47")
	part := Fen(Mul(C("fall"), C("own_units"), C("caused"), L("contribution")))
	if d.periodsAfterLeadTime(t) {
		part = If{C("after_lead_time"), L("zero"), part}
	}
	t.Columns = append(t.Columns,
		Column{ID: "fall", Label: text.T("单价下降额", "fall in price"), Unit: CNY, Expr: NoLess(L("zero"), Sub(C("price_before"), C("price_after")))},
		Column{ID: "part", Label: text.T("该期损失", "loss of the period"), Unit: CNY, Expr: part})
	d.compute("eroded", text.T("价格侵蚀损失", "price erosion"), CNY, ColumnSum{t.ID, "part"}, cites...)
	d.warn(noElasticity, cites...)
	if d.claim.asks("loss_by_units") || d.claim.asks("market_share_loss") {
		d.warn(text.T("同时列有销量损失：价格与销量的交互部分只计一次，须说明计入何处", "lost sales are pleaded as well: the interaction of price and units counts once; say where"), cites...)
	}
	d.actualLoss(L("eroded"), "R47")
	d.erosionLater(t)
	return nil
}

// erosionLater is what a multiple reads: the part of each period that lies on
// or after 2019-04-23.
func (d *draft) erosionLater(t *Table) {
	if !d.claim.asks(punitiveID) {
		return
	}
	d.laterPeriods(t)
	d.option.later = d.full(d.lossFrom(cutoff{"later_part", nil, text.T("2019年4月23日以后", "from 2019-04-23"), d.rule("R12")}, L("later")))
}
