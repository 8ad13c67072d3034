package damages

import (
	"slices"

	"redress/internal/text"
)

// priceErosion is R47: what the holder lost because he had to lower his price,
// either an expert's figure held with its source, or (price before − price
// after) × own units sold × causation, once or period by period. Where lost sales are claimed as well,
// the lost units times the fall in price are counted once: here, or in the
// option that measures lost sales at the price before.
var priceErosion = OptionKind{
	ID: "price_erosion", Title: text.T("实际损失·价格侵蚀", "Actual loss by price erosion"), Route: Tort, Method: ByLoss,
	Rules: []string{"R47", "R06"},
	Figures: slices.Concat([]FigureSpec{
		{ID: "expert_amount", Within: NotNegative, Label: text.T("专家意见认定的损失", "loss found by the expert"), Unit: CNY, When: "basis=expert", From: fromExpert, Prove: text.T("鉴定、评估或专家意见；数额不另行推导，须附方法说明", "an expert opinion; the figure is not derived here, its method is attached"), Rule: "R47"},
		{ID: "price_before", Within: NotNegative, Label: text.T("降价前不含税单价", "price before, net of VAT"), Unit: CNY, When: "basis=prices", From: ownRecords, Prove: text.T("侵权前的销售合同及发票", "contracts and invoices before the infringement"), Rule: "R47"},
		{ID: "price_after", Within: NotNegative, Label: text.T("降价后不含税单价", "price after, net of VAT"), Unit: CNY, When: "basis=prices", From: ownRecords, Prove: text.T("侵权期间的销售合同及发票", "contracts and invoices of the period"), Rule: "R47"},
		{ID: "own_units", Within: NotNegative, Label: text.T("降价后的己方销量", "own units sold at the lower price"), Unit: Of("piece"), When: "basis=prices", From: ownRecords, Prove: text.T("同期账册", "own books of the period")},
		{ID: "caused", Within: Part, Label: text.T("降价因侵权所致的比例", "share of the fall caused"), Unit: Rate, When: "basis=prices", From: ownRecords, Prove: text.T("报价往来、客户压价函、同期成本与行业价格", "quotations, customers' letters, costs and prices of the trade at the time"), Rule: "R47"},
		{ID: "lost_units", Within: NotNegative, Label: text.T("另行主张的减少销量", "lost units claimed elsewhere"), Unit: Of("piece"), When: "basis=prices, interaction=elsewhere|here", Optional: true, From: ownRecords, Prove: text.T("与按销量的方案一致", "as in the option by units")},
		contributionFigure,
	}, lossPeriod, []FigureSpec{leadTimeFigure}, reductionFigures),
	Choices: []ChoiceSpec{
		{"basis", text.T("计算方式", "basis"), []Alternative{
			{"expert", text.T("专家意见", "an expert's figure")},
			{"prices", text.T("降价前后的单价", "prices before and after")},
			{"periods", text.T("各期降价前后的单价", "prices before and after, period by period")},
		}, ""},
		{"interaction", text.T("价格与销量的交互部分", "price times lost units"), []Alternative{
			{"none", text.T("未另行主张减少的销量", "no lost sales are claimed")},
			{"elsewhere", text.T("已计入按降价前价格的销量损失", "inside lost sales measured at the price before")},
			{"here", text.T("销量损失按降价后价格计，在此计入", "lost sales are measured at the price after: counted here")},
		}, "none"},
		contributionBy, erosionProration,
	},
	Tables:    slices.Concat([]TableSpec{erosionPeriods}, contributionTables),
	AskedWhen: map[string]string{"interaction": "basis=prices", "proration": "basis=periods"},
	Factors:   []FactorSpec{{"cause", text.T("降价与侵权的因果关系", "why the price fell")}, {"elasticity", text.T("较高价格下的销量", "units at the higher price")}},
	build:     buildPriceErosion,
}

func buildPriceErosion(d *draft) error {
	d.nothing()
	d.factors(d.kind.Factors)
	d.period()
	if !d.contributionOr() {
		return nil
	}
	switch d.choice("basis") {
	case "periods":
		return d.erosionByPeriod()
	case "expert":
		d.input("expert_amount")
		d.note(text.T("专家意见所载数额，不另行推导", "the expert's figure, not derived here"))
		d.actualLoss(Fen(Mul(L("expert_amount"), L("contribution"))), "R47")
		return nil
	}
	return d.erosionOfPrices()
}

// erosionOfPrices is one fall in price on the units sold at the lower price.
func (d *draft) erosionOfPrices() error {
	for _, id := range []string{"price_before", "price_after", "own_units", "caused"} {
		d.input(id)
	}
	cites := d.rule("R47")
	d.compute("price_fall", text.T("单价下降额", "fall in price"), CNY, NoLess(L("zero"), Sub(L("price_before"), L("price_after"))), cites...)
	d.compute("erosion", text.T("己方销量上的损失", "loss on own units"), CNY, Fen(Mul(L("price_fall"), L("own_units"), L("caused"))), cites...)
	d.compute("eroded", text.T("价格侵蚀损失", "price erosion"), CNY, d.interaction(cites), cites...)
	d.warn(noElasticity, cites...)
	d.actualLoss(Fen(Mul(L("eroded"), L("contribution"))), "R47")
	return nil
}

// interaction is the loss on own units with, once, the fall in price on the
// units that were lost altogether.
func (d *draft) interaction(cites []string) Expr {
	if d.choice("interaction") == "none" {
		if d.claim.asks("loss_by_units") || d.claim.asks("market_share_loss") {
			d.warn(text.T("同时列有销量损失：须选择交互部分计入何处，只计一次", "lost sales are pleaded as well: choose where the interaction is counted; it counts once"), cites...)
		}
		return L("erosion")
	}
	d.input("lost_units")
	d.compute("interaction_part", text.T("交互部分", "interaction"), CNY, Fen(Mul(L("price_fall"), L("lost_units"), L("caused"))), cites...)
	if d.choice("interaction") == "elsewhere" {
		d.note(text.T("仅供对照，已在按降价前价格的销量损失中，不再计入", "for comparison: it lies inside lost sales at the price before and is not counted again"))
		return L("erosion")
	}
	d.note(text.T("销量损失按降价后价格计，交互部分在此计一次", "lost sales are measured at the price after; the interaction is counted here, once"))
	return Add(L("erosion"), L("interaction_part"))
}
