package damages

import (
	"fmt"
	"slices"

	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// marginChoice is which own profit a loss is measured with. Lost-profit
// economics uses the marginal one; courts say 合理利润 (law-additions C18).
var marginChoice = ChoiceSpec{"margin_kind", text.T("利润口径", "profit measure"), []Alternative{
	{"marginal", text.T("边际利润", "marginal profit")},
	{"gross", text.T("毛利", "gross profit")},
	{"operating", text.T("营业利润", "operating profit")},
}, ""}

var proveMargin = text.T("审计报告或利润表；同期同行业平均利润率（法释〔2026〕7号第9条，说理参照）",
	"audited accounts; the same-period industry average (法释〔2026〕7号 art 9, persuasive)")

// lossByCustomer compares each customer's purchases before and after
// (law.md §2.3; a method of proof, not a statutory formula):
// Σ max(0, baseline − actual) × margin × causation, customers who followed the
// person voluntarily set aside (法释〔2020〕7号 art 2(2)).
var lossByCustomer = OptionKind{
	ID: "loss_by_customer", Title: text.T("实际损失·按客户", "Actual loss by customer"), Route: Tort, Method: ByLoss,
	Rules: []string{"R02"},
	Figures: []FigureSpec{
		{ID: "baseline_from", Label: text.T("基期首日", "first day of the baseline"), Unit: DayDate, Prove: text.T("以离职前的完整月份为准，说明选取理由", "whole months before departure, with the reason")},
		{ID: "baseline_months", Within: Within{Least: "1"}, Label: text.T("基期月数", "months of the baseline"), Unit: Of("month"), Prove: text.T("披露基期长度及季节性", "disclose its length and seasonality")},
		{ID: "loss_from", Label: text.T("损失期间首日", "first day of the loss period"), Unit: DayDate, Prove: text.T("首次侵权行为所在月", "the month of the first act")},
		{ID: "loss_months", Within: Within{Least: "1"}, Label: text.T("损失期间月数", "months of the loss period"), Unit: Of("month"), Prove: text.T("限于合理的竞争优势期间", "no longer than the realistic lead time")},
		{ID: "margin", Within: Part, Label: text.T("利润率", "profit margin"), Unit: Rate, Prove: proveMargin, Rule: "R02"},
		agreedOtherwise,
	},
	Choices: []ChoiceSpec{marginChoice},
	Tables: []TableSpec{{ID: "customers", Label: text.T("客户台账", "customer ledger"), Monthly: CNY, Columns: []Column{
		{ID: "customer", Label: text.T("客户", "customer"), Unit: Free},
		{ID: "voluntary", Label: text.T("自愿跟随", "followed voluntarily"), Unit: YesNo},
		{ID: "caused", Label: text.T("因果比例", "share caused"), Unit: Rate, Within: Part},
	}}},
	build: buildLossByCustomer,
}

func buildLossByCustomer(d *draft) error {
	d.zero()
	for _, id := range []string{"baseline_from", "baseline_months", "loss_from", "loss_months", "margin"} {
		d.input(id)
	}
	if d.has("agreed_otherwise") {
		d.input("agreed_otherwise")
	}
	if err := d.trust(); err != nil {
		return err
	}
	t := d.table("customers")
	if t == nil {
		d.lacks("customers")
		return nil
	}
	before, err := d.window(t, "baseline_from", "baseline_months")
	if err != nil {
		return err
	}
	after, err := d.window(t, "loss_from", "loss_months")
	if err != nil {
		return err
	}
	if err := d.windowsApart(); err != nil {
		return err
	}
	d.customerColumns(t, before, after)
	d.compute("customers_down", text.T("采购下降的客户数", "customers who bought less"), Of("customer"), CountIf{"customers", "fell", "customer"})
	d.compute("customers_aside", text.T("剔除的自愿跟随客户数", "voluntary customers set aside"), Of("customer"), CountIf{"customers", "aside", "customer"}, d.trustCites()...)
	d.compute("lost_sales", text.T("采购下降额 未计因果", "fall in purchases before causation"), CNY, ColumnSum{"customers", "lost"})
	d.total("loss", text.T("实际损失", "actual loss"), ColumnSum{"customers", "loss"}, d.rule("R02")...)
	d.result("loss")
	return nil
}

// customerColumns adds the working of each row: what was bought in each
// period, the baseline scaled to the loss period, the fall, the loss.
func (d *draft) customerColumns(t *Table, before, after []Expr) {
	t.Columns = append(t.Columns,
		Column{ID: "before", Label: text.T("基期采购额", "bought in the baseline"), Unit: CNY, Expr: sumOf(before)},
		Column{ID: "after", Label: text.T("损失期间采购额", "bought in the loss period"), Unit: CNY, Expr: sumOf(after)},
		Column{ID: "expected", Label: text.T("基期折算额", "baseline scaled"), Unit: CNY, Expr: FenOver(Mul(C("before"), L("loss_months")), L("baseline_months"))},
		Column{ID: "fell", Label: text.T("是否下降", "bought less"), Unit: YesNo, Expr: IsMore(C("expected"), C("after"))},
		Column{ID: "aside", Label: text.T("是否剔除", "set aside"), Unit: YesNo, Expr: And{[]Expr{C("voluntary"), L("trust_counts")}}},
		Column{ID: "lost", Label: text.T("减少额", "fall in purchases"), Unit: CNY, Expr: If{C("aside"), L("zero"), NoLess(L("zero"), Sub(C("expected"), C("after")))}},
		Column{ID: "loss", Label: text.T("客户损失", "loss on the customer"), Unit: CNY, Expr: Fen(Mul(C("lost"), L("margin"), C("caused")))},
	)
}

func sumOf(cells []Expr) Expr {
	if len(cells) == 1 {
		return cells[0]
	}
	return Sum{cells}
}

// window lists the month columns of a period. A period that the ledger does
// not cover whole is an error, not a smaller sum.
func (d *draft) window(t *Table, from, months string) ([]Expr, error) {
	start, n := d.asked.Figures[from], d.asked.Figures[months]
	var cells []Expr
	first, err := civil.ParseDay(start.Value)
	if count := n.given(Of("month")); err == nil && count != nil {
		wanted := int(count.Value.Number.IntPart())
		if !count.Value.Number.IsInteger() || wanted < 1 || wanted > len(t.Columns) {
			return nil, d.invalid("figures/"+months, fmt.Sprintf("“%s”不是台账所含的整月数", n.Value), fmt.Sprintf("%q is no number of whole months of the ledger", n.Value))
		}
		last := civil.MonthOf(first).Add(wanted - 1)
		for _, c := range t.Columns {
			if !c.Period.IsZero() && c.Period.Compare(civil.MonthOf(first)) >= 0 && c.Period.Compare(last) <= 0 {
				cells = append(cells, C(c.ID))
			}
		}
		if len(cells) != wanted || wanted < 1 || first.DayOfMonth() != 1 || !count.Value.Number.IsInteger() {
			return nil, d.invalid("figures/"+months, fmt.Sprintf("台账自 %s 起没有连续 %d 个整月", first, wanted),
				fmt.Sprintf("the ledger has no %d whole months from %s", wanted, first))
		}
		return cells, nil
	}
	for _, c := range t.Columns { // the figure lacks: any month stands for the shape
		if !c.Period.IsZero() {
			return append(cells, C(c.ID)), nil
		}
	}
	return nil, d.invalid("tables/customers", "台账没有按月的列", "the ledger has no monthly columns")
}

// windowsApart refuses a loss period that runs into the baseline and warns of
// one that begins before the first act.
func (d *draft) windowsApart() error {
	base, errBase := civil.ParseDay(d.asked.Figures["baseline_from"].Value)
	loss, errLoss := civil.ParseDay(d.asked.Figures["loss_from"].Value)
	months := d.asked.Figures["baseline_months"].given(Of("month"))
	if errBase != nil || errLoss != nil || months == nil || base.IsZero() || loss.IsZero() {
		return nil
	}
	end := civil.MonthOf(base).Add(int(months.Value.Number.IntPart()))
	if civil.MonthOf(loss).Compare(end) < 0 {
		return d.invalid("figures/loss_from", "损失期间与基期重叠", "the loss period runs into the baseline")
	}
	if first := d.claim.factDay("first_act"); !first.IsZero() && civil.MonthOf(loss).Compare(civil.MonthOf(first)) < 0 {
		d.warn(text.T("损失期间早于侵权行为开始", "the loss period begins before the first act"))
	}
	return nil
}

// trust settles whether customers who followed voluntarily are set aside:
// under the text of 2020 always, under that of 2007 unless agreed otherwise,
// before 2007-02-01 without a written rule not at all.
func (d *draft) trust() error {
	trust, err := law.CustomerTrust.On(d.claim.lawDay("judged_on"))
	if err != nil {
		return err
	}
	agreed := d.asked.Figures["agreed_otherwise"].Value == "true"
	counts := !trust.IsNone() && !(trust.Value.ContractException && agreed)
	d.add(Line{ID: "trust_counts", Label: text.T("剔除自愿跟随客户", "voluntary customers are set aside"), Unit: YesNo, Kind: Constant,
		Given: &Given{Value: Value{Truth: counts}, Source: Source{Known: OfLaw}}, Cites: trust.Cites, Note: trust.None})
	switch {
	case agreed && counts:
		d.warn(text.T("现行规定没有“另有约定”的例外：不带走客户的承诺只是合同问题", "the present text has no exception for an agreement: an undertaking to take no client is a question of contract only"), trust.Cites...)
	case agreed && !trust.IsNone():
		d.warn(text.T("依2007年解释，职工与原单位另有约定的，客户信赖抗辩不成立", "under the interpretation of 2007 an agreement with the employer defeats the trust defence"), trust.Cites...)
	}
	return nil
}

// lossByUnits is R02 (lost units × own unit profit) or, only where lost units
// are hard to determine, R03 (infringing units × own unit profit):
// 专利纠纷规定 art 14(1) by analogy.
var lossByUnits = OptionKind{
	ID: "loss_by_units", Title: text.T("实际损失·按销量", "Actual loss by units"), Route: Tort, Method: ByLoss,
	Rules: []string{"R02", "R03", "R06"},
	Figures: []FigureSpec{
		{ID: "units", Within: NotNegative, Label: text.T("数量", "units"), Unit: Of("piece"), When: "detail=single", Prove: text.T("己方减少的销量，或侵权产品销量", "own sales lost, or infringing units")},
		{ID: "unit_profit", Within: NotNegative, Label: text.T("己方单位利润", "own profit per unit"), Unit: CNY, When: "detail=single", Prove: proveMargin, Rule: "R02"},
		{ID: "margin", Within: Part, Label: text.T("己方利润率", "own profit margin"), Unit: Rate, When: "detail=table", Prove: proveMargin, Rule: "R02"},
		{ID: "lost_units_hard", Label: text.T("减少的销量难以确定", "lost units are hard to determine"), Unit: YesNo, When: "basis=infringing_units", Prove: text.T("说明为何无法统计", "say why they cannot be counted"), Rule: "R02"},
		agreedOtherwise,
		contributionFigure,
	},
	Choices: []ChoiceSpec{
		{"basis", text.T("数量依据", "units counted"), []Alternative{
			{"lost_units", text.T("因侵权减少的销量", "own units lost because of the infringement")},
			{"infringing_units", text.T("侵权产品销量", "infringing units sold")},
		}, ""},
		{"detail", text.T("数据形式", "detail"), []Alternative{
			{"single", text.T("单一数量", "one figure")}, {"table", text.T("明细表", "a table")},
		}, "single"},
		marginChoice,
	},
	Tables: []TableSpec{{ID: "sales", Label: text.T("销售明细", "sales"), When: "detail=table", Columns: salesColumns}},
	build:  buildLossByUnits,
}

var agreedOtherwise = FigureSpec{ID: "agreed_otherwise", Label: text.T("与原单位另有约定", "agreed otherwise with the former employer"), Unit: YesNo, Optional: true,
	Prove: text.T("离职承诺书", "an undertaking at departure")}

var salesColumns = []Column{
	{ID: "item", Label: text.T("项目", "item"), Unit: Free},
	{ID: "count", Label: text.T("件数", "count"), Unit: Of("piece"), Within: NotNegative},
	{ID: "price", Label: text.T("不含税单价", "unit price net of VAT"), Unit: CNY, Within: NotNegative},
}

var contributionFigure = FigureSpec{ID: "contribution", Within: SomePart, Label: text.T("秘密点贡献率", "contribution rate"), Unit: Rate, Optional: true,
	Prove: text.T("评估或鉴定意见；理由须说明", "an appraisal; the reason is stated")}

var notApportioned = text.T("未分摊：未主张贡献率，按 1 计", "not apportioned: no contribution rate is pleaded, 1 is used")

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
	d.inputOr("contribution", "1", notApportioned)
	if d.choice("detail") == "table" {
		d.input("margin")
		if !d.salesTable() {
			return nil
		}
		d.compute("sales_total", text.T("对应销售额", "sales concerned"), CNY, ColumnSum{"sales", "amount"})
		d.total("loss", text.T("实际损失", "actual loss"), Fen(Mul(L("sales_total"), L("margin"), L("contribution"))), d.rule("R03")...)
	} else {
		d.input("units")
		d.input("unit_profit")
		d.total("loss", text.T("实际损失", "actual loss"), Fen(Mul(L("units"), L("unit_profit"), L("contribution"))), d.rule("R03")...)
	}
	d.result("loss")
	return nil
}

// salesTable adds the sales with an amount in each row.
func (d *draft) salesTable() bool {
	if d.table("sales", Column{ID: "amount", Label: text.T("金额", "amount"), Unit: CNY, Expr: Fen(Mul(C("count"), C("price")))}) == nil {
		d.lacks("sales")
		return false
	}
	return true
}

// lacks marks a table that the claim does not hold: the option has a result
// line without a value.
func (d *draft) lacks(table string) {
	d.lacksTable(table)
	d.result(table + "_total")
}

// lacksTable adds the line that stands for a table the claim does not hold.
func (d *draft) lacksTable(table string) {
	i := slices.IndexFunc(d.kind.Tables, func(t TableSpec) bool { return t.ID == table })
	label := d.kind.Tables[i].Label
	d.add(Line{ID: table + "_total", Label: label, Unit: CNY, Kind: Input})
}

// trustCites are the articles on the customer's personal trust.
func (d *draft) trustCites() []string {
	trust, err := law.CustomerTrust.On(d.claim.lawDay("judged_on"))
	if err != nil {
		return nil
	}
	return trust.Cites
}
