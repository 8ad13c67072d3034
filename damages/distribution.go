package damages

import "redress/internal/text"

// distribution is R51: what an enforcement that cannot pay all creditors
// brings. Natural persons and organisations: pro rata after costs and preferred
// claims; a company that is not put into bankruptcy: in the order of seizure.
// Damages come before fines (AUCL 2025 art 34, CC 187).
var distribution = OptionKind{
	ID: "distribution", Title: text.T("执行分配", "Distribution in enforcement"), Route: Performance, Late: true,
	Rules: []string{"R51"},
	Figures: []FigureSpec{
		{ID: "available", Within: NotNegative, Label: text.T("可供执行的财产", "assets at hand"), Unit: CNY, From: fromCourt, Prove: text.T("执行法院账户、拍卖成交款", "the court's account, proceeds of sale"), Rule: "R51"},
		{ID: "preferred", Within: NotNegative, Label: text.T("执行费用与优先债权", "costs of enforcement and preferred claims"), Unit: CNY, Optional: true, From: fromCourt, Prove: text.T("分配方案", "the plan of distribution"), Rule: "R51"},
		{ID: "own_claim", Within: NotNegative, Label: text.T("己方债权", "own claim"), Unit: CNY, From: fromCourt, Prove: text.T("执行依据", "the enforceable title"), Rule: "R51"},
		{ID: "all_claims", Within: Within{Least: "0", Above: true}, Label: text.T("全部普通债权 含己方", "all ordinary claims, own included"), Unit: CNY, When: "debtor=person", From: fromCourt, Prove: text.T("分配方案", "the plan of distribution"), Rule: "R51"},
		{ID: "seized_before", Within: NotNegative, Label: text.T("顺位在先的债权", "claims with earlier seizure"), Unit: CNY, When: "debtor=company", From: fromCourt, Prove: text.T("查封顺位证明", "record of the order of seizure"), Rule: "R51"},
		{ID: "fines", Within: NotNegative, Label: text.T("同一行为的罚款与罚金", "fines for the same act"), Unit: CNY, Optional: true, From: fromAuthority, Prove: text.T("处罚决定、刑事判决", "the decision or the criminal judgment")},
	},
	Choices: []ChoiceSpec{
		{"debtor", text.T("被执行人", "debtor"), []Alternative{
			{"person", text.T("自然人或其他组织，按比例", "natural person or organisation, pro rata")},
			{"company", text.T("企业法人，按查封先后", "company, in the order of seizure")},
		}, ""},
	},
	build: buildDistribution,
}

func buildDistribution(d *draft) error {
	person := d.articles("R51", "cplint2022.506", "cplint2022.507", "cplint2022.508")
	company := d.articles("R51", "cplint2022.514")
	d.zero()
	d.input("available")
	d.inputOr("preferred", "0", text.T("没有优先项目", "nothing comes first"))
	d.input("own_claim")
	d.compute("to_share", text.T("可分配余额", "left to share"), CNY, NoLess(L("zero"), Sub(L("available"), L("preferred"))))
	if d.choice("debtor") == "company" {
		d.input("seized_before")
		d.compute("due_before", text.T("在先债权受偿后的余额", "left after earlier seizures"), CNY, NoLess(L("zero"), Sub(L("to_share"), L("seized_before"))), company...)
		d.compute("civil_claims", text.T("先于罚款的民事债权", "claims that come before fines"), CNY, Add(L("seized_before"), L("own_claim")), company...)
		d.total("received", text.T("可得分配", "received"), AtMost(L("own_claim"), L("due_before")), company...)
		d.warn(text.T("企业法人资不抵债的，可申请移送破产，届时惩罚性部分劣后", "a company that cannot pay may be sent to bankruptcy, where the punitive part ranks last"), company...)
	} else {
		d.proRata(person)
	}
	d.result("received")
	if d.has("fines") {
		cites := d.articles("R51", "aucl2017.27", "aucl2019.27", "aucl2025.34", "tortlaw2010.4", "civilcode2021.187")
		d.input("fines")
		d.compute("left_for_fines", text.T("民事债权受偿后可供罚款罚金的余额", "left for fines after damages"), CNY,
			AtMost(L("fines"), NoLess(L("zero"), Sub(L("to_share"), L("civil_claims")))), cites...)
		d.warn(text.T("财产不足的，民事赔偿先于罚款、罚金", "where assets do not suffice damages come before fines"), cites...)
	}
	return nil
}

// proRata shares what is left by claims, multiplied first and divided last; a
// fund that covers all pays in full.
func (d *draft) proRata(cites []string) {
	d.input("all_claims")
	d.yuan()
	d.add(Line{ID: "own_count", Label: text.T("己方债权的元数", "own claim in yuan"), Unit: Rate, Plain: true, Kind: Computed, Expr: Quotient{L("own_claim"), L("one_yuan"), 2}})
	d.add(Line{ID: "all_count", Label: text.T("全部债权的元数", "all claims in yuan"), Unit: Rate, Plain: true, Kind: Computed, Expr: Quotient{L("all_claims"), L("one_yuan"), 2}})
	d.compute("own_within", text.T("己方债权在全部债权之内", "the own claim is among all claims"), YesNo, Compare{LessOrEqual, L("own_claim"), L("all_claims")}, cites...)
	d.barUnless("own_within", text.T("全部债权应含己方债权", "all claims include the own one"), cites...)
	d.compute("pro_rata", text.T("按比例受偿额", "pro rata part"), CNY, FenOver(Mul(L("to_share"), L("own_count")), L("all_count")), cites...)
	d.compute("civil_claims", text.T("先于罚款的民事债权", "claims that come before fines"), CNY, L("all_claims"), cites...)
	d.total("received", text.T("可得分配", "received"), AtMost(L("own_claim"), L("pro_rata")), cites...)
}
