package damages

import (
	"slices"

	"redress/damages/law"
	"redress/internal/text"
)

// enforcementCosts is R13: Σ amount × share for this case, over costs that
// were paid and are not already inside an award. They stand on top of damages
// and are never a base of a multiple. What an appraiser or auditor whom the
// court commissioned was paid is no part of them (Order 481 art 12).
var enforcementCosts = OptionKind{
	ID: "enforcement_costs", Title: text.T("维权合理开支", "Enforcement costs"), Route: Costs,
	Rules: []string{"R13", "R13.commissioned", "R13.appeal", "R13.vat"},
	Choices: []ChoiceSpec{{"input_vat", text.T("可抵扣的进项税", "input VAT that can be deducted"), []Alternative{
		{"gross", text.T("含税主张", "claimed with it")}, {"net", text.T("不含税主张", "claimed without it")},
	}, "gross"}},
	Tables: []TableSpec{{ID: "costs", Label: text.T("开支明细", "costs"), EachOnce: true, From: ownRecords, Columns: slices.Concat([]Column{
		{ID: "item", Label: text.T("开支项目", "item"), Unit: Free},
		{ID: "category", Label: text.T("类别", "category"), Unit: Free, Note: codesOf(costCategories, text.T("代码：%v；其他文字照列，归入其他", "codes: %v; other words are kept and count as other"))},
		{ID: "payee", Label: text.T("收款人", "payee"), Unit: Free},
		{ID: "vouchers", Label: text.T("凭证", "vouchers"), Unit: Free, Optional: true},
		{ID: "amount", Label: text.T("支出金额", "amount paid"), Unit: CNY, Within: NotNegative},
		{ID: "share", Label: text.T("本案分摊", "share of this case"), Unit: Rate, Within: Part},
		{ID: "paid", Label: text.T("已付款", "paid"), Unit: YesNo},
		{ID: "on_top", Label: text.T("另行主张", "claimed on top"), Unit: YesNo},
		{ID: "proved", Label: text.T("凭证齐全", "vouchers complete"), Unit: YesNo, Optional: true},
		{ID: "stage", Label: text.T("审级", "instance"), Unit: Free, Optional: true, Note: codesOf(costStages, text.T("代码：%v；未定的留空", "codes: %v; empty where it is open"))},
		{ID: "hours", Label: text.T("工时", "hours"), Unit: Of("hour"), Within: NotNegative, Optional: true},
		{ID: "hourly_rate", Label: text.T("每小时费率", "hourly rate"), Unit: CNY, Within: NotNegative, Optional: true},
		{ID: "vat_rate", Label: text.T("发票税率", "VAT rate of the invoice"), Unit: Rate, Within: Part, Optional: true},
		{ID: "vat_recoverable", Label: text.T("进项税可抵扣", "input VAT can be deducted"), Unit: YesNo, Optional: true},
		{ID: "awarded", Label: text.T("法院已判入开支", "put among the costs by the court"), Unit: YesNo, Optional: true},
		{ID: "allowed", Label: text.T("酌定支持的本案金额", "amount allowed in this case"), Unit: CNY, Within: NotNegative, Optional: true},
	}, voucherColumns)}},
	build: buildEnforcementCosts,
}

// voucherColumns say of each cost which of its vouchers are in hand.
var voucherColumns = []Column{
	{ID: "contract", Label: text.T("合同", "contract"), Unit: YesNo, Optional: true},
	{ID: "invoice", Label: text.T("发票", "invoice"), Unit: YesNo, Optional: true},
	{ID: "payment", Label: text.T("付款凭证", "payment record"), Unit: YesNo, Optional: true},
	{ID: "link", Label: text.T("与本案的关联", "tie to this case"), Unit: YesNo, Optional: true},
}

// expenses is the table of costs in the making.
type expenses struct {
	*draft
	*Table
	basis law.Dated[law.ExpensesScope]
}

func buildEnforcementCosts(d *draft) error {
	basis, err := inLaw(d, law.ExpensesBasis)
	if err != nil {
		return err
	}
	d.rests = []string{"R13"}
	d.zero()
	t := d.table("costs")
	if t == nil {
		d.lacks("costs")
		return nil
	}
	if !basis.Note.IsZero() {
		d.warn(basis.Note, basis.Cites...)
	}
	e := &expenses{d, t, basis}
	if err := e.readable(); err != nil {
		return err
	}
	e.sayCategories()
	e.columns()
	d.compute("listed", text.T("支出合计", "all costs listed"), CNY, ColumnSum{"costs", "part"})
	d.compute("awaiting", text.T("其中待补凭证", "of which awaiting vouchers"), CNY, SumIf{"costs", "unproved", "counts"})
	d.compute("lacks_vouchers", text.T("有开支缺凭证", "some costs lack vouchers"), YesNo, IsMore(L("awaiting"), L("zero")))
	e.vouchersLacking()
	e.commissioned()
	e.byCategory()
	e.byInstance()
	e.inputVAT()
	d.total("costs_total", text.T("合理开支", "reasonable expenses"), SumIf{"costs", e.claimed(), "counts"}, basis.Cites...)
	d.result("costs_total")
	return nil
}

// readable refuses what no column can be worked from: an instance that is
// none, and a table that says nothing of its vouchers.
func (e *expenses) readable() error {
	if !e.has("proved") && len(e.given4()) == 0 {
		return e.refuse("tables/costs", text.T("没有一列说明凭证", "no column tells of the vouchers"),
			text.T("加上 contract、invoice、payment、link 四列，或 proved 一列", "add the columns contract, invoice, payment and link, or the column proved"))
	}
	for i := range e.Rows {
		if stage := e.Text("stage", i); stage != "" && stageOf(stage) == "" {
			return e.refuse("tables/costs", text.F(text.T("第 %v 行的审级“%v”不能读取", "row %v: the instance “%v” cannot be read"), i+1, stage),
				text.T("写 first（一审）或 second（二审），未定的留空", "write first or second, nothing where it is open"))
		}
	}
	return nil
}

// has tells whether the rows give a column.
func (e *expenses) has(column string) bool { return e.data[column] != nil }

// given4 are the voucher columns that the rows give.
func (e *expenses) given4() []Column {
	return slices.DeleteFunc(slices.Clone(voucherColumns), func(c Column) bool { return !e.has(c.ID) })
}

// add appends a computed column.
func (e *expenses) add(id string, label text.Text, u Unit, expr Expr, cites ...string) {
	e.Columns = append(e.Columns, Column{ID: id, Label: label, Unit: u, Expr: expr, Cites: cites})
}

// columns works each row out: what was charged, the part of this case, whether
// it counts, and what of it still wants vouchers.
func (e *expenses) columns() {
	for _, c := range voucherColumns {
		e.fillBlanks(c.ID)
	}
	e.byHours()
	e.add("part", text.T("本案金额", "amount for this case"), CNY, e.asAllowed(Fen(Mul(C(e.charged()), C("share")))))
	e.netOfInputVAT()
	e.counts()
	e.add("unproved", text.T("待补凭证金额", "amount awaiting vouchers"), CNY, If{e.vouched(), L("zero"), C(e.claimed())})
	if e.needsCounted() {
		e.add("counted_part", text.T("计入金额", "amount counted"), CNY, If{C("counts"), C(e.claimed()), L("zero")})
	}
}

// vouched is true of a row whose vouchers are all there.
func (e *expenses) vouched() Expr {
	var all []Expr
	if e.has("proved") {
		all = append(all, C("proved"))
	}
	for _, c := range e.given4() {
		all = append(all, C(c.ID))
	}
	if len(all) == 1 {
		return all[0]
	}
	e.add("vouched", text.T("各项凭证均有", "all vouchers in hand"), YesNo, And{all})
	return C("vouched")
}

// byHours works out fees by the hour: hours × rate, where a row gives no amount.
func (e *expenses) byHours() {
	if !e.has("hours") || !e.has("hourly_rate") {
		return
	}
	timed := func(i int) bool { return !e.data["hours"].isBlank(i) && !e.data["hourly_rate"].isBlank(i) }
	e.mark("timed", text.T("按工时", "by the hour"), timed)
	e.mark("only_timed", text.T("仅按工时", "by the hour alone"), func(i int) bool { return timed(i) && e.data["amount"].isBlank(i) })
	e.add("by_hours", text.T("工时费", "fee by the hour"), CNY, If{C("timed"), Fen(Mul(C("hours"), C("hourly_rate"))), L("zero")})
	e.add("charged", text.T("开支额", "cost"), CNY, If{C("only_timed"), C("by_hours"), C("amount")})
	e.add("hours_differ", text.T("金额与工时费不符", "amount is not the fee by the hour"), YesNo, And{[]Expr{C("timed"), Compare{NotEqual, C("charged"), C("by_hours")}}})
}

// charged is the column of what a row cost.
func (e *expenses) charged() string {
	if _, there := e.Column("charged"); there {
		return "charged"
	}
	return "amount"
}

// counts tells the rows that make the total. What the court commissioned
// counts only where it was put among the costs.
func (e *expenses) counts() {
	claimed := []Expr{C("paid"), C("on_top")}
	if slices.ContainsFunc(e.categories(), func(c costCategory) bool { return c.ID == courtExpert }) {
		e.mark("commissioned", text.T("由法院委托", "commissioned by the court"), func(i int) bool { return e.category(i) == courtExpert })
		if !e.has("awarded") {
			e.mark("awarded", text.T("法院已判入开支", "put among the costs by the court"), func(int) bool { return false })
		}
		e.fillBlanks("awarded")
		claimed = append(claimed, If{C("commissioned"), C("awarded"), C("on_top")})
	}
	e.Columns = append(e.Columns, Column{ID: "counts", Label: text.T("计入", "counted"), Unit: YesNo, Expr: And{claimed}})
}
