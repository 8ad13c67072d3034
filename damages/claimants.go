package damages

import "redress/internal/text"

// shareOfClaimants divides among several rightholders and licensees (standing:
// 法释〔2020〕7号 art 26). Each claims its own loss; the infringer's gain is
// recovered once and divided by agreement, else in equal parts (CC 517, 521).
var shareOfClaimants = OptionKind{
	ID: "claimants", Title: text.T("多个权利人的分配", "Several claimants"), Route: Award, Late: true,
	Rules: []string{"R15.claimants"},
	Figures: []FigureSpec{
		{ID: "stated_gain", Within: NotNegative, Label: text.T("待分配的侵权获利", "gain to divide"), Unit: CNY, When: "from=stated", From: theirBooks, Prove: proveBooks, Rule: "R15.claimants"},
		{ID: "by_gain_count", Within: Within{Least: "1"}, Label: text.T("按获利主张的人数", "number who claim the gain"), Unit: Of("person"), When: "division=equal", From: ownRecords, Prove: text.T("诉状与授权文件", "complaints and authorities"), Rule: "R15.claimants"},
	},
	Choices: []ChoiceSpec{
		{"from", text.T("获利来源", "where the gain comes from"), []Alternative{
			{"gain", text.T("本案侵权获利方案", "the gain option of this claim")},
			{"stated", text.T("另行列明", "stated here")},
		}, "gain"},
		{"division", text.T("获利的分配", "how the gain is divided"), []Alternative{
			{"agreed", text.T("按约定比例", "by agreed shares")},
			{"equal", text.T("没有约定，视为相同", "no agreement, in equal parts")},
		}, "agreed"},
	},
	Tables: []TableSpec{{ID: "claimants", Label: text.T("权利人", "claimants"), From: ownRecords, Columns: []Column{
		{ID: "claimant", Label: text.T("权利人或被许可人", "holder or licensee"), Unit: Free},
		{ID: "standing", Label: text.T("诉讼资格", "standing"), Unit: Free},
		{ID: "by_gain", Label: text.T("按获利主张", "claims the gain"), Unit: YesNo},
		{ID: "own_loss", Label: text.T("自己的损失", "own loss"), Unit: CNY, Within: NotNegative},
		{ID: "share", Label: text.T("获利分配比例", "share of the gain"), Unit: Rate, Within: Part},
	}}},
	build: buildClaimants,
}

func buildClaimants(d *draft) error {
	cites := d.rule("R15.claimants")
	d.zero()
	d.gainToDivide()
	d.add(Line{ID: "no_share", Label: text.T("零比例", "no share"), Unit: Rate, Kind: Constant, Given: &Given{Value: Num("0"), Source: Source{Known: OfLaw}}, Note: text.T("比较基准", "what is compared against")})
	d.add(Line{ID: "whole", Label: text.T("全部比例", "the whole share"), Unit: Rate, Kind: Constant, Given: &Given{Value: Num("1"), Source: Source{Known: OfLaw}}, Note: text.T("比例合计的上限", "what shares may add up to")})
	t := d.table("claimants", d.divided(cites)...)
	if t == nil {
		d.lacks("claimants")
		return nil
	}
	for i := range t.Rows {
		if t.Text("standing", i) == "" {
			d.warn(text.F(text.T("“%v”没有填写诉讼资格：独占被许可人单独，排他被许可人共同或在权利人不诉时，普通被许可人共同或经书面授权", "%v has no standing stated: an exclusive licensee alone, a sole one jointly or where the holder does not sue, an ordinary one jointly or with written authority"), t.Text("claimant", i)), d.articles("R15.claimants", "tsint2020.26")...)
		}
	}
	if d.inForce("R15.assignment") {
		d.warn(text.T("受让或承继请求权的，附转让协议与通知或承继证明；未通知债务人的转让对其不生效，抗辩与抵销随之", "who claims as assignee or successor files the agreement and the notice, or proof of succession; without notice an assignment has no effect against the debtor, whose defences and set-off follow"), d.rule("R15.assignment")...)
	}
	d.gainOnce(cites)
	return nil
}

// divided are the columns of the division. Each part of the gain is the
// difference of two rounded running totals, so that no fen is lost.
func (d *draft) divided(cites []string) []Column {
	part, soFar := Fen(Mul(L("gain"), C("share"))), "share_counted"
	counted := Column{ID: soFar, Label: text.T("计入的比例", "share counted"), Unit: Rate, Expr: If{C("by_gain"), C("share"), L("no_share")}}
	running := func(of Expr) Expr { return Fen(Mul(L("gain"), of)) }
	columns := []Column{counted}
	if d.choice("division") == "equal" {
		d.input("by_gain_count")
		part, soFar = FenOver(L("gain"), L("by_gain_count")), "head_counted"
		running = func(of Expr) Expr { return FenOver(Mul(L("gain"), of), L("by_gain_count")) }
		columns = append(columns, Column{ID: soFar, Label: text.T("计入的人数", "heads counted"), Unit: Of("person"), Expr: Count{[]Expr{C("by_gain")}, "person"}})
	}
	return append(columns,
		Column{ID: "part", Label: text.T("获利的一份", "a part of the gain"), Unit: CNY, Expr: part, Cites: cites},
		Column{ID: "gain_through", Label: text.T("获利累计 含本人", "gain divided so far, this one counted"), Unit: CNY, Expr: running(RunningSum{soFar})},
		Column{ID: "gain_before", Label: text.T("获利累计 不含本人", "gain divided so far, this one not counted"), Unit: CNY, Expr: running(Sub(RunningSum{soFar}, C(soFar)))},
		Column{ID: "gain_part", Label: text.T("分得的获利", "part of the gain received"), Unit: CNY, Expr: Sub(C("gain_through"), C("gain_before")), Cites: cites},
		Column{ID: "loss_part", Label: text.T("按自己损失的赔偿", "damages for the own loss"), Unit: CNY, Expr: If{C("by_gain"), L("zero"), C("own_loss")}},
		Column{ID: "receives", Label: text.T("合计分得", "receives together"), Unit: CNY, Expr: Add(C("gain_part"), C("loss_part"))},
	)
}

// gainToDivide is the gain that is recovered once; a loss on the infringing
// business leaves nothing to divide.
func (d *draft) gainToDivide() {
	label := text.T("侵权获利 只赔一次", "the infringer's gain, recovered once")
	o := d.earlierBy(ByGain)
	switch {
	case d.choice("from") == "stated":
		d.input("stated_gain")
		d.compute("gain", label, CNY, L("stated_gain"))
	case o != nil:
		d.compute("gain", label, CNY, NoLess(L("zero"), L(o.Result)))
	default:
		d.add(Line{ID: "gain", Label: label, Unit: CNY, Kind: Input})
	}
}

// gainOnce holds the parts to the gain and adds the losses of the others.
func (d *draft) gainOnce(cites []string) {
	if d.choice("division") == "equal" {
		d.add(Line{ID: "gain_claimants", Label: text.T("表内按获利主张的人数", "claimants of the gain in the table"), Unit: Of("person"), Kind: Computed, Expr: CountIf{"claimants", "by_gain", "person"}})
		d.compute("fits", text.T("人数与表一致", "the number agrees with the table"), YesNo, Compare{Equal, L("gain_claimants"), L("by_gain_count")})
		d.barUnless("fits", text.T("均分的人数与表内按获利主张的人数不一致", "the number to divide by is not that of the table"), cites...)
	} else {
		d.add(Line{ID: "shares", Label: text.T("分配比例合计", "shares together"), Unit: Rate, Kind: Computed, Expr: ColumnSum{"claimants", "share_counted"}})
		d.compute("fits", text.T("比例合计不超过一", "the shares come to one at most"), YesNo, Compare{LessOrEqual, L("shares"), L("whole")}, cites...)
		d.barUnless("fits", text.T("同一获利只赔一次：分配比例合计超过百分之百", "the gain is recovered once: the shares come to more than the whole"), cites...)
	}
	d.compute("gain_parts", text.T("各人分得的获利合计", "parts of the gain together"), CNY, ColumnSum{"claimants", "gain_part"}, cites...)
	d.compute("gain_recovered", text.T("按获利受偿 以获利为限", "recovered from the gain, at most the gain"), CNY, AtMost(L("gain"), L("gain_parts")), cites...)
	d.compute("undivided", text.T("未分配或尾差", "not divided, or rounding"), CNY, Sub(L("gain"), L("gain_parts")))
	d.compute("losses", text.T("按损失主张合计", "claimed as own losses"), CNY, ColumnSum{"claimants", "loss_part"})
	d.compute("mixed", text.T("有人按损失有人按获利", "some claim a loss, others the gain"), YesNo, And{[]Expr{IsMore(L("losses"), L("zero")), IsMore(L("gain_parts"), L("zero"))}})
	d.warnIf("mixed", text.T("获利可能已含他人的损失：须说明二者不重叠", "the gain may hold another's loss: show that they do not overlap"), cites...)
	d.total("together", text.T("各权利人合计", "all claimants together"), Add(L("gain_recovered"), L("losses")), cites...)
	d.result("together")
}
