package damages

import (
	"redress/internal/text"
)

// A sales ledger gives revenue row by row, returns as negative rows. Nothing
// is left out silently: sales between affiliates and rows outside the period
// of the acts are shown with their sum, and brushed orders stay unless the
// claim says otherwise (courts have refused to net them).

var ledgerTables = []TableSpec{{ID: "ledger", Label: text.T("侵权销售台账", "ledger of infringing sales"), When: "basis=ledger", From: fromPlatform, Columns: []Column{
	{ID: "on", Label: text.T("销售日期", "day of the sale"), Unit: DayDate},
	{ID: "item", Label: text.T("项目", "item"), Unit: Free},
	{ID: "amount", Label: text.T("销售金额", "sales amount"), Unit: CNY, Optional: true},
	{ID: "count", Label: text.T("件数", "count"), Unit: Of("piece"), Optional: true},
	{ID: "price", Label: text.T("单价", "unit price"), Unit: CNY, Optional: true},
	{ID: "incl", Label: text.T("含税", "VAT included"), Unit: YesNo, Optional: true},
	{ID: "vat_rate", Label: text.T("行税率", "VAT rate of the row"), Unit: Rate, Within: Part, Optional: true},
	{ID: "affiliate", Label: text.T("关联方之间销售", "sale between affiliates"), Unit: YesNo, Optional: true},
	{ID: "brushed", Label: text.T("刷单", "brushed order"), Unit: YesNo, Optional: true},
}}}

var ledgerChoices = []ChoiceSpec{
	{"outside", text.T("侵权期间之外的行", "rows outside the period of the acts"), []Alternative{
		{"left_out", text.T("剔除", "left out")}, {"kept", text.T("保留", "kept")},
	}, "left_out"},
	{"brushed", text.T("刷单", "brushed orders"), []Alternative{
		{"kept", text.T("不扣除", "not taken off")}, {"left_out", text.T("扣除", "taken off")},
	}, "kept"},
}

// profitOfLedger is the ledger's net revenue × margin.
func (d *draft) profitOfLedger() (*earned, error) {
	t := d.table("ledger")
	if t == nil {
		d.lacks("ledger")
		return nil, nil
	}
	if d.choice("outside") == "left_out" && d.noneWithinActs(t) {
		d.lacks("ledger")
		return nil, nil
	}
	if err := d.ledgerAmounts(t); err != nil {
		return nil, err
	}
	aside := d.ledgerAside(t)
	d.compute("ledger_sum", text.T("台账净额合计", "ledger, net of VAT, in all"), CNY, ColumnSum{"ledger", "net"}, ledgerCites(t)...)
	d.compute("returns", text.T("其中退货退款", "of which returns"), CNY, SumIf{"ledger", "net", "returned"})
	revenue := "ledger_sum"
	if aside != "" {
		revenue = "net_sales"
		d.compute("left_out", text.T("剔除合计 每行只剔一次", "left out in all, each row once"), CNY, SumIf{"ledger", "net", aside})
		d.compute("net_sales", text.T("侵权销售净额", "net infringing sales"), CNY, Sub(L("ledger_sum"), L("left_out")))
	}
	later, recoverable := d.laterSales(t, aside), ""
	if c, ok := d.withinLookBack(); ok && t.startsBefore("on", d.lookBackDay()) {
		recoverable = d.sumFrom(t, "net", aside, c)
	}
	if !d.marginLine() {
		return nil, nil
	}
	e := d.revenueTimesMargin(revenue)
	e.later, e.recoverable = later, recoverable
	return e, nil
}

// noneWithinActs tells a ledger whose every row lies outside the acts: it shows
// nothing about them, neither a profit nor that there was none.
func (d *draft) noneWithinActs(t *Table) bool {
	first, last := d.claim.factDay("first_act"), d.claim.factDay("last_act")
	if first.IsZero() || last.IsZero() {
		return false
	}
	for i := range t.Rows {
		if on := t.day("on", i); on.IsZero() || !on.Before(first) && !on.After(last) {
			return false
		}
	}
	d.sheet.Tables = d.sheet.Tables[:len(d.sheet.Tables)-1] // its rows would stand there without a reader
	d.warn(text.F(text.T("台账没有一行落在侵权期间 %v 至 %v 之内：核对销售日期或行为起止日，补录期间内的销售", "no row of the ledger lies within the acts, %v to %v: check the days of the sales or of the acts and enter the sales within them"), first.String(), last.String()))
	return true
}

// ledgerCites are the articles on the tax taken out, by the days of the rows.
func ledgerCites(t *Table) []string {
	if _, taxed := t.Column("without_vat"); !taxed {
		return nil
	}
	return netCitesBetween(t.days("on"))
}

// laterSales is the line of the sales from 2019-04-23, where the ledger has rows
// on both sides of it; else the ledger's days are the option's window.
func (d *draft) laterSales(t *Table, aside string) string {
	if !d.straddles(t) {
		return ""
	}
	return d.sumFrom(t, "net", aside, d.laterCutoff())
}

// ledgerAmounts adds to each row its amount net of VAT.
func (d *draft) ledgerAmounts(t *Table) error {
	amount := C("amount")
	if _, given := t.Column("amount"); !given {
		_, count := t.Column("count")
		if _, price := t.Column("price"); !count || !price {
			return d.refuse("tables/ledger", text.T("台账既没有金额列，也没有件数与单价列", "the ledger has neither amounts nor counts and prices"),
				text.T("补上 amount，或 count 与 price", "add amount, or count and price"))
		}
		t.Columns = append(t.Columns, Column{ID: "row_amount", Label: text.T("行金额", "amount of the row"), Unit: CNY, Expr: Fen(Mul(C("count"), C("price")))})
		amount = C("row_amount")
	}
	net, err := d.ledgerNet(t, amount)
	if err != nil {
		return err
	}
	t.Columns = append(t.Columns, Column{ID: "net", Label: text.T("不含税净额", "net of VAT"), Unit: CNY, Expr: net},
		Column{ID: "returned", Label: text.T("是否退货", "is a return"), Unit: YesNo, Expr: Compare{Less, C("net"), L("zero")}})
	return nil
}

// ledgerNet takes the tax out of the rows that include it: those marked, or
// all of them where the claim says so and no row is marked.
func (d *draft) ledgerNet(t *Table, amount Expr) (Expr, error) {
	_, marked := t.Column("incl")
	_, own := t.Column("vat_rate")
	if d.choice("vat") == "net" && !marked {
		if own {
			d.warn(text.T("金额按不含税计，行税率未使用", "the amounts are taken as net of VAT; the rates of the rows are not used"))
		}
		return amount, nil
	}
	if d.choice("vat") == "net" && !own {
		return nil, d.refuse("choices/vat", text.T("台账有含税行，但没有税率", "the ledger marks rows with VAT included but has no rate"),
			text.T("选择含税的种类，或补上 vat_rate 列", "choose the class of VAT, or add the column vat_rate"))
	}
	rate, err := d.vatOfRow(t)
	if err != nil || rate == nil {
		return amount, err
	}
	t.Columns = append(t.Columns,
		Column{ID: "divisor", Label: text.T("一加行税率", "one plus the rate of the row"), Unit: Rate, Expr: Add(d.one(), rate)},
		Column{ID: "without_vat", Label: text.T("换算不含税金额", "amount divided"), Unit: CNY, Expr: FenOver(amount, C("divisor"))})
	if !marked {
		return C("without_vat"), nil
	}
	return If{C("incl"), C("without_vat"), amount}, nil
}

// ledgerAside names the column that marks the rows left out, each once though
// it may be left out for two reasons, and prints the sum for each reason.
func (d *draft) ledgerAside(t *Table) string {
	var aside []string
	if _, has := t.Column("affiliate"); has {
		aside = append(aside, "affiliate")
		d.compute("affiliate_sales", text.T("其中关联方之间的销售", "of which sales between affiliates"), CNY, SumIf{"ledger", "net", "affiliate"})
	}
	if _, has := t.Column("brushed"); has {
		d.compute("brushed_sales", text.T("其中刷单金额", "of which brushed orders"), CNY, SumIf{"ledger", "net", "brushed"})
		if d.choice("brushed") == "left_out" {
			aside = append(aside, "brushed")
		} else {
			d.warn(text.T("刷单默认不扣除：虚假交易由侵权人举证", "brushed orders are not taken off by default: the infringer proves that they were sham"))
		}
	}
	if d.rowsOutside(t) {
		aside = append(aside, "outside")
	}
	if d.rowsBeyondLeadTime(t) {
		aside = append(aside, "beyond")
	}
	return t.anyOf(aside)
}

// rowsBeyondLeadTime marks the rows after the end of the lead time (R46): what
// the secret gave no advantage for any more is no gain from it.
func (d *draft) rowsBeyondLeadTime(t *Table) bool {
	if !d.leadTime() {
		return false
	}
	t.Columns = append(t.Columns, Column{ID: "beyond", Label: text.T("超出优势期", "beyond the lead time"), Unit: YesNo, Expr: Compare{Greater, C("on"), L(leadTimeLine)}})
	d.compute("beyond_sales", text.T("其中优势期届满之后的销售", "of which after the end of the lead time"), CNY, SumIf{"ledger", "net", "beyond"}, d.rule("R46")...)
	d.note(text.T("已剔除", "left out"))
	return true
}

// rowsOutside marks the rows before the first act or after the last, where
// both days are stated, and tells whether they are left out.
func (d *draft) rowsOutside(t *Table) bool {
	if d.claim.factDay("first_act").IsZero() || d.claim.factDay("last_act").IsZero() {
		d.warn(text.T("未写明侵权行为的起止日，台账各行均计入", "the first or last day of the acts is not stated; every row of the ledger counts"))
		return false
	}
	t.Columns = append(t.Columns, Column{ID: "outside", Label: text.T("期间之外", "outside the period"), Unit: YesNo, Expr: Or{[]Expr{
		Compare{Less, C("on"), L(FactsSheet + ".first_act")}, Compare{Greater, C("on"), L(FactsSheet + ".last_act")}}}})
	d.compute("outside_rows", text.T("侵权期间之外的行数", "rows outside the acts"), Of("item"), CountIf{"ledger", "outside", "item"})
	d.compute("outside_sales", text.T("其中侵权期间之外的销售", "of which outside the acts"), CNY, SumIf{"ledger", "net", "outside"})
	return d.choice("outside") == "left_out"
}
