package law

import (
	"slices"

	"redress/internal/text"
)

// lossRules measure parts of the actual loss and its limits. None of them is a
// tier of its own in the order of methods.
var lossRules = []Rule{
	{
		ID: "R02.reduction", Title: text.T("减损义务与权利人过失的扣减", "Reduction for mitigation and the holder's own fault"),
		Cites:   []CitationID{"gpcl1987.131", "tortlaw2010.26", "civilcode2021.1173"},
		InForce: from("1993-12-01"), Reads: ReadsLastAct, Confidence: High,
		Caveat: text.T("由侵权人主张并举证；须逐项说明事由。违约损失的减损、过错和可预见另依合同编（R17）。", "Pleaded and proved by the infringer; the reason is stated item by item. Mitigation, fault and foreseeability of a loss in contract stand with R17."),
	},
	{
		ID: "R02.remedial", Title: text.T("为制止损害扩大支出的补救费用", "Cost of remedial measures"),
		Cites:   auclAmounts,
		InForce: from("1993-12-01"), Reads: ReadsLastAct, Confidence: Low,
		Caveat: text.T("作为实际损失的一部分；须必要、合理，不得与合理开支重复。", "A part of the actual loss; it must be necessary and reasonable and not be counted again among the enforcement costs."),
	},
	{
		ID: "R02.convoyed", Title: text.T("随附及后续销售的损失", "Lost convoyed and follow-on sales"),
		Cites:   auclAmounts,
		InForce: from("1993-12-01"), Reads: ReadsLastAct, Confidence: Low,
		Caveat: text.T("备件、服务、耗材等；因果与贡献率逐项另行证明，法无明文。", "Spares, service, consumables; causation and contribution are proved line by line; no written rule."),
	},
	{
		ID: "R46", Title: text.T("合理竞争优势期间", "Lead time"),
		Cites:   []CitationID{"tsint2020.17.2", "tsint2020.19"},
		InForce: from("1993-12-01"), Reads: ReadsJudgment, Confidence: Medium,
		Caveat: text.T("无直接明文，以可保持竞争优势的时间为据；取非因侵权的公开、勤勉第三人独立研发或反向工程、停止侵害、产品退市中最早之日。", "No express rule; it rests on how long the advantage could be kept: the earliest of publication other than by the infringement, independent development or reverse engineering by a diligent outsider, injunction, end of the product."),
	},
	{
		ID: "R47", Title: text.T("价格侵蚀", "Price erosion"),
		Cites:   auclAmounts,
		InForce: from("1993-12-01"), Reads: ReadsLastAct, Confidence: Low,
		Caveat: text.T("经济学方法，法无明文；降价须因侵权所致，价格与销量的交互部分只计一次。", "A method of economics without a written rule; the fall in price must be caused by the infringement, and the interaction of price and quantity is counted once."),
	},
	{
		ID: "R48", Title: text.T("按市场份额推算减少的销量", "Lost sales by market share"),
		Cites:   slices.Concat(auclAmounts, []CitationID{"patentint2001.20", "patentint2015.20", "patentint2020.14.1"}),
		InForce: from("1993-12-01"), Reads: ReadsLastAct, Confidence: Medium, Values: []string{"method_order", "profit_formulas", "formula_borrowing"},
		Caveat: text.T("经济学方法，用以推算因侵权减少的销量；须界定相关市场并检验产能。", "A method of economics for the sales lost because of the infringement; the market is defined and capacity tested."),
	},
}
