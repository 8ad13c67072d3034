package damages

import (
	"redress/damages/law"
	"redress/internal/text"
)

// insolvencyClaim is R50: what of an award can be filed, and at which rank.
// Ordinary: compensation, expenses, costs and the interest up to acceptance.
// The punitive part and daily sums rank after all ordinary claims; doubled
// interest after acceptance is not confirmed, before it courts differ.
var insolvencyClaim = OptionKind{
	ID: "insolvency", Title: text.T("破产债权申报", "Claim in insolvency"), Route: Performance, Late: true,
	Rules: []string{"R50"},
	Figures: []FigureSpec{
		{ID: "accepted_on", Label: text.T("破产申请受理日", "petition accepted on"), Unit: DayDate, From: fromCourt, Prove: text.T("受理裁定、公告", "the ruling and its notice"), Rule: "R50"},
		{ID: "compensatory", Within: NotNegative, Label: text.T("补偿性赔偿", "compensatory damages"), Unit: CNY, When: "from=stated", From: fromCourt, Prove: proveJudgment, Rule: "R50"},
		{ID: "punitive", Within: NotNegative, Label: text.T("惩罚性赔偿", "punitive damages"), Unit: CNY, When: "from=stated", Optional: true, From: fromCourt, Prove: proveJudgment, Rule: "R50"},
		{ID: "expenses", Within: NotNegative, Label: text.T("合理开支", "reasonable expenses"), Unit: CNY, When: "from=stated", Optional: true, From: fromCourt, Prove: proveJudgment, Rule: "R50"},
		{ID: "court_costs", Within: NotNegative, Label: text.T("对方负担的诉讼费用", "court costs borne by the other side"), Unit: CNY, When: "from=stated", Optional: true, From: fromCourt, Prove: text.T("诉讼费用负担决定", "the decision on costs"), Rule: "R50"},
		{ID: "daily_sums", Within: NotNegative, Label: text.T("按日计付的款项", "daily sums"), Unit: CNY, When: "from=stated", Optional: true, From: fromCourt, Prove: proveJudgment, Rule: "R50"},
		{ID: "interest", Within: NotNegative, Label: text.T("受理日以前的一般利息", "general interest up to acceptance"), Unit: CNY, Optional: true, From: ownReasons, Prove: text.T("利息计算表，算至受理日", "interest sheet, computed to the day of acceptance"), Rule: "R50"},
		{ID: "interest_to", Label: text.T("一般利息算至", "general interest computed to"), Unit: DayDate, Optional: true, From: ownReasons, Prove: text.T("利息计算表", "interest sheet")},
		{ID: "doubled_before", Within: NotNegative, Label: text.T("受理日以前的加倍利息", "doubled interest up to acceptance"), Unit: CNY, Optional: true, From: ownReasons, Prove: text.T("迟延履行利息计算表", "sheet of the doubled interest"), Rule: "R50"},
		{ID: "dividend_rate", Within: Part, Label: text.T("普通债权清偿率", "dividend on ordinary claims"), Unit: Rate, From: fromCourt, Prove: text.T("分配方案或管理人测算", "the plan of distribution or the administrator's estimate"), Rule: "R50"},
	},
	Choices: []ChoiceSpec{
		{"from", text.T("数额来源", "where the sum comes from"), []Alternative{
			{"award", text.T("本案裁判数额", "the award of this claim")},
			{"stated", text.T("另行列明", "stated here")},
		}, "award"},
		{"doubled", text.T("受理日以前的加倍利息", "doubled interest before acceptance"), []Alternative{
			{"out", text.T("不予确认", "not confirmed")},
			{"subordinated", text.T("列为劣后债权", "subordinated")},
		}, "out"},
	},
	build: buildInsolvency,
}

func buildInsolvency(d *draft) error {
	rank, err := law.PunitiveRank.On(d.day("accepted_on"))
	if err != nil {
		return err
	}
	if rank.IsNone() {
		d.warn(rank.None)
	}
	stops, last := d.articles("R50", "ebl2007.46"), d.articles("R50", "ebl2007.113", "eblminutes2018.28")
	d.zero()
	d.input("accepted_on")
	d.awardedByNature()
	d.inputOr("interest", "0", text.T("没有一般利息", "no general interest"))
	if d.has("interest_to") {
		d.input("interest_to")
		d.compute("interest_runs_on", text.T("利息算过受理日", "interest runs beyond acceptance"), YesNo, IsMore(L("interest_to"), L("accepted_on")), stops...)
		d.barIf("interest_runs_on", text.T("附利息的债权自破产申请受理时停止计息：请算至受理日", "interest stops when the petition is accepted: compute it to that day"), stops...)
	}
	d.compute("ordinary", text.T("普通债权", "ordinary claim"), CNY, Add(L("compensatory"), L("expenses"), L("court_costs"), L("interest")), d.articles("R50", "ebl2007.46", "ebl2007.113")...)
	d.lastRank(last)
	d.input("dividend_rate")
	d.compute("if_all_ordinary", text.T("对照 误将惩罚性部分列为普通债权", "for contrast, with the punitive part wrongly ranked"), CNY,
		Fen(Mul(Add(L("ordinary"), L("punitive")), L("dividend_rate"))))
	d.total("dividend", text.T("普通债权可得分配", "dividend on the ordinary claim"), Fen(Mul(L("ordinary"), L("dividend_rate"))), d.articles("R50", "ebl2007.113")...)
	d.result("dividend")
	d.warn(text.T("惩罚性赔偿在全部普通债权清偿之后方可受偿", "punitive damages are paid only after all ordinary claims"), last...)
	return nil
}

// barIf bars the option when a truth line comes out yes.
func (d *draft) barIf(line string, reason text.Text, cites ...string) {
	d.later = append(d.later, func(c *Computation) {
		if r := c.Result(d.full(line)); r.State != Missing && r.Value.Truth {
			d.bar(reason, cites...)
		}
	})
}

// awardedByNature reads the lines of the award option, or those stated.
func (d *draft) awardedByNature() {
	o := d.courtAward()
	for _, n := range []struct{ id, line string }{
		{"compensatory", "compensatory"}, {"punitive", "punitive"}, {"expenses", "expenses"}, {"court_costs", "court_costs_awarded"}, {"daily_sums", "daily_sums_awarded"},
	} {
		spec := d.spec(n.id)
		switch {
		case d.choice("from") == "award" && o != nil:
			d.compute(n.id, spec.Label, CNY, o.while(FullID(o.Sheet, n.line)))
		case n.id == "compensatory" || d.choice("from") == "award":
			d.input(n.id)
		default:
			d.inputOr(n.id, "0", text.T("没有此项", "none"))
		}
	}
}

// lastRank adds what is paid after all ordinary claims, in both readings of
// the doubled interest.
func (d *draft) lastRank(cites []string) {
	late := d.articles("R50", "eblint2019.3")
	d.inputOr("doubled_before", "0", text.T("没有受理日以前的加倍利息", "no doubled interest before acceptance"))
	d.compute("doubled_if_out", text.T("读法一 加倍利息不予确认", "reading one, doubled interest not confirmed"), CNY, L("zero"), late...)
	d.compute("doubled_if_subordinated", text.T("读法二 加倍利息劣后", "reading two, doubled interest subordinated"), CNY, L("doubled_before"), late...)
	for _, a := range []string{"out", "subordinated"} {
		d.option.Readings = append(d.option.Readings, Reading{ID: a, Title: d.alternative("doubled", a), Line: d.full("doubled_if_" + a), Default: a == "out", Chosen: a == d.choice("doubled"), Cites: late})
	}
	d.compute("subordinated", text.T("劣后债权", "claim ranking last"), CNY, Add(L("punitive"), L("daily_sums"), L("doubled_if_"+d.choice("doubled"))), cites...)
	d.warn(text.T("受理日以后的加倍利息不予确认；受理日以前的裁判不一", "doubled interest after acceptance is not confirmed; before it courts differ"), late...)
}
