package damages

import (
	"slices"

	"redress/internal/text"
)

// lossByUnits is R02 (lost units × own unit profit) or, only where lost units
// are hard to determine, R03 (infringing units × own unit profit):
// 专利纠纷规定 art 14(1) by analogy. The contribution rate is applied once, to
// the product itself (R06).
var lossByUnits = OptionKind{
	ID: "loss_by_units", Title: text.T("实际损失·按销量", "Actual loss by units"), Route: Tort, Method: ByLoss,
	Rules: []string{"R02", "R03", "R06"},
	Figures: slices.Concat([]FigureSpec{
		{ID: "units", Within: NotNegative, Label: text.T("数量", "units"), Unit: Of("piece"), When: "detail=single|price", From: ownRecords, FromIf: []FromIf{{"basis=infringing_units", theirEvidence}}, Prove: text.T("己方减少的销量，或侵权产品销量", "own sales lost, or infringing units")},
		{ID: "unit_profit", Within: NotNegative, Label: text.T("己方单位利润", "own profit per unit"), Unit: CNY, When: "detail=single, unit_profit_by=given", From: ownRecords, Prove: proveMargin, Rule: "R02"},
		ownPrice,
		{ID: "margin", Within: Part, Label: text.T("己方利润率", "own profit margin"), Unit: Rate, When: "detail=table|price, margin_form=figure", From: ownRecords, Prove: proveMargin, Rule: "R02"},
		{ID: "part", Within: SomePart, Label: text.T("涉密部件占整件的比例", "part of the product concerned"), Unit: Rate, Optional: true,
			From: ownRecords, Prove: text.T("部件与整件的成本或价格构成；涉密部件仅为整件一部分的填写", "cost or price structure of part and whole; where the secret concerns a part of the product only")},
		{ID: "lost_units_hard", Label: text.T("减少的销量难以确定", "lost units are hard to determine"), Unit: YesNo, When: "basis=infringing_units", From: ownReasons, Prove: text.T("说明为何无法统计", "say why they cannot be counted"), Rule: "R02"},
		agreedOtherwise,
		contributionFigure,
	}, lossPeriod, []FigureSpec{leadTimeFigure}, reductionFigures),
	Choices: []ChoiceSpec{
		{"basis", text.T("数量依据", "units counted"), []Alternative{
			{"lost_units", text.T("因侵权减少的销量", "own units lost because of the infringement")},
			{"infringing_units", text.T("侵权产品销量", "infringing units sold")},
		}, ""},
		{"detail", text.T("数据形式", "detail"), []Alternative{
			{"single", text.T("单一数量", "one figure")}, {"table", text.T("明细表", "a table")},
			{"price", text.T("数量乘单价乘利润率", "units times price times margin")},
		}, "single"},
		unitProfitBy, marginChoice, marginSource, ownMarginForm, contributionBy,
	},
	AskedWhen: map[string]string{"unit_profit_by": "detail=single", "margin_source": "detail=table|price", "margin_form": "detail=table|price"},
	Tables:    []TableSpec{{ID: "sales", Label: text.T("销售明细", "sales"), When: "detail=table", From: ownRecords, FromIf: []FromIf{{"basis=infringing_units", theirEvidence}}, Columns: datedSales}, unitCosts, ownMarginsOfSales, convoyedTable, remedyTable, contributionTables[0]},
	Factors:   []FactorSpec{marginReason},
	build:     buildLossByUnits,
}

func buildLossByUnits(d *draft) error {
	if d.has("agreed_otherwise") {
		d.input("agreed_otherwise")
		if err := d.trust(); err != nil {
			return err
		}
		d.warnIf("trust_counts", text.T("本表未逐户区分：客户信赖抗辩成立的，须扣除自愿跟随客户的部分", "the table does not tell customers apart: where the trust defence holds, those who followed voluntarily come off"), d.trustCites()...)
	}
	if d.choice("basis") == "infringing_units" {
		d.input("lost_units_hard")
		d.barUnless("lost_units_hard", text.T("减少的销量可以确定的，不能以侵权产品销量代替", "infringing units stand in only where lost units are hard to determine"), d.rule("R03")...)
	}
	d.profitMeasure()
	d.period()
	if !d.contributionOr() {
		return nil
	}
	quantity, factors, ok := d.unitFactors()
	if !ok {
		return nil
	}
	if d.has("part") {
		d.input("part")
		factors = append(factors, L("part"))
		if d.has("contribution") {
			d.warn(text.T("部件比例与贡献率并用：须说明二者各自扣除的内容，不得重复扣减", "part of the product and contribution are both applied: say what each takes off, nothing comes off twice"), d.rule("R06")...)
		}
	}
	factors = append(factors, L("contribution"))
	of := func(quantity Expr) Expr { return Fen(Mul(append([]Expr{quantity}, factors...)...)) }
	d.actualLoss(d.besides(of(L(quantity)), "R03"), "R03")
	d.lossOfLaterRows(of)
	d.lossWithinLookBack(of)
	return nil
}

// lossWithinLookBack is the loss on the dated rows within the look-back (R35),
// as a reading of its own.
func (d *draft) lossWithinLookBack(of func(quantity Expr) Expr) {
	t, there := d.sheet.Table("sales")
	c, ok := d.withinLookBack()
	if !there || !ok || !t.startsBefore("on", d.lookBackDay()) {
		return
	}
	d.lookBackReading(d.lossFrom(c, of(L(d.sumFrom(t, "amount", salesAside(t), c)))), c)
}

// lossOfLaterRows is what a multiple reads of dated rows: the loss on those from
// 2019-04-23 (R12).
func (d *draft) lossOfLaterRows(of func(quantity Expr) Expr) {
	t, there := d.sheet.Table("sales")
	if !there || !d.claim.asks(punitiveID) {
		return
	}
	if _, dated := t.Column("on"); !dated || !d.straddles(t) {
		return
	}
	c := d.laterCutoff()
	d.option.later = d.full(d.lossFrom(c, of(L(d.sumFrom(t, "amount", salesAside(t), c)))))
}

// salesAside is the column of the rows set aside, "" where none are.
func salesAside(t *Table) string {
	if _, cut := t.Column("late"); cut {
		return "late"
	}
	return ""
}

// unitFactors are the line of the quantity and what it is multiplied by, by the
// form in which sales are given; not ok where a table lacks.
func (d *draft) unitFactors() (quantity string, factors []Expr, ok bool) {
	switch d.choice("detail") {
	case "table":
		if !d.rateOf("margin") || !d.salesTable() {
			return "", nil, false
		}
		d.salesWithinLeadTime()
		return "sales_total", []Expr{L("margin")}, true
	case "price":
		d.input("units")
		d.input("price")
		if !d.rateOf("margin") {
			return "", nil, false
		}
		return "units", []Expr{L("price"), L("margin")}, true
	}
	d.input("units")
	if !d.unitProfit() {
		return "", nil, false
	}
	return "units", []Expr{L("unit_profit")}, true
}

var salesColumns = []Column{
	{ID: "item", Label: text.T("项目", "item"), Unit: Free},
	{ID: "count", Label: text.T("件数", "count"), Unit: Of("piece"), Within: NotNegative},
	{ID: "price", Label: text.T("不含税单价", "unit price net of VAT"), Unit: CNY, Within: NotNegative},
}

// datedSales are sales that may carry their day.
var datedSales = append(slices.Clone(salesColumns), Column{ID: "on", Label: text.T("销售日", "sold on"), Unit: DayDate, Optional: true})

// salesWithinLeadTime adds up the sales, those after the end of the lead time
// set aside where the rows are dated.
func (d *draft) salesWithinLeadTime() {
	label := text.T("对应销售额", "sales concerned")
	t, _ := d.sheet.Table("sales")
	_, ends := d.sheet.Line(leadTimeLine)
	if _, dated := t.Column("on"); !dated || !ends {
		d.compute("sales_total", label, CNY, ColumnSum{"sales", "amount"})
		return
	}
	t.Columns = append(t.Columns, Column{ID: "in_time", Label: text.T("优势期内", "within the lead time"), Unit: YesNo, Expr: Compare{LessOrEqual, C("on"), L(leadTimeLine)}},
		Column{ID: "late", Label: text.T("超出优势期", "beyond the lead time"), Unit: YesNo, Expr: Compare{Greater, C("on"), L(leadTimeLine)}})
	d.compute("sales_all", text.T("全部销售额", "all sales"), CNY, ColumnSum{"sales", "amount"})
	d.compute("sales_total", label, CNY, SumIf{"sales", "amount", "in_time"}, d.rule("R46")...)
	d.note(text.T("优势期届满后的销售已剔除", "sales after the end of the lead time are set aside"))
}

// salesTable adds the sales with an amount in each row.
func (d *draft) salesTable() bool {
	if d.table("sales", Column{ID: "amount", Label: text.T("金额", "amount"), Unit: CNY, Expr: Fen(Mul(C("count"), C("price")))}) == nil {
		d.lacks("sales")
		return false
	}
	return true
}
