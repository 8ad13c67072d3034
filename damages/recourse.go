package damages

import (
	"redress/damages/law"
	"redress/internal/text"
)

// recourseAmong is R40: who among joint debtors may claim what from whom. Each
// bears his part of the award; what an insolvent debtor cannot bear is spread
// over the others, him who paid included, pro rata (CC 519(3)). Who paid more
// than he bears may claim the excess; who paid less owes up to what he lacks.
var recourseAmong = OptionKind{
	ID: "recourse", Title: text.T("债务人之间的追偿", "Recourse among debtors"), Route: Award, Late: true,
	Rules: []string{"R40"},
	Figures: []FigureSpec{
		statedAward,
		{ID: "parts", Within: Within{Least: "0", Above: true}, Label: text.T("内部份额的总数", "all internal shares together"), Unit: Rate, Plain: true, Optional: true, From: ownReasons, Prove: text.T("按比例填写的为 1；难以确定而均分的，每人填 1，此处填人数", "1 where shares are fractions; where they are equal for want of better, 1 each and here the number of debtors"), Rule: "R40"},
	},
	Choices: []ChoiceSpec{awardSource},
	Tables: []TableSpec{{ID: "debtors", Label: text.T("连带债务人", "joint debtors"), From: ownRecords, Columns: []Column{
		{ID: "debtor", Label: text.T("债务人", "debtor"), Unit: Free},
		{ID: "share", Label: text.T("内部份额", "internal share"), Unit: Rate, Within: NotNegative},
		{ID: "paid", Label: text.T("已付", "paid"), Unit: CNY, Within: NotNegative},
		{ID: "insolvent", Label: text.T("不能履行", "cannot bear his share"), Unit: YesNo},
	}}},
	build: buildRecourse,
}

func buildRecourse(d *draft) error {
	regime, err := law.JointDebt.On(d.claim.lawDay("last_act"))
	if err != nil {
		return err
	}
	if regime.IsNone() {
		d.warn(regime.None)
	}
	cites := d.rule("R40")
	d.zero()
	d.add(Line{ID: "no_share", Label: text.T("零份额", "no share"), Unit: Rate, Kind: Constant, Given: &Given{Value: Num("0"), Source: Source{Known: OfLaw}}, Note: text.T("比较基准", "what is compared against")})
	d.awarded("damages_and_expenses")
	d.inputOr("parts", "1", text.T("份额按比例填写", "shares are fractions of the whole"))
	own := append([]Column{
		{ID: "bears", Label: text.T("参与分担的份额", "share that takes part"), Unit: Rate, Expr: If{C("insolvent"), L("no_share"), C("share")}},
	}, portion("due", text.T("自己的份额", "own part"), L("award"), "share", L("parts"), cites)...)
	own = append(own, Column{ID: "lost", Label: text.T("不能履行的部分", "part that cannot be borne"), Unit: CNY,
		Expr: If{C("insolvent"), NoLess(L("zero"), Sub(C("due"), C("paid"))), L("zero")}, Cites: cites})
	if d.table("debtors", own...) == nil {
		d.lacks("debtors")
		return nil
	}
	d.add(Line{ID: "shares_together", Label: text.T("份额合计", "shares together"), Unit: Rate, Plain: true, Kind: Computed, Expr: ColumnSum{"debtors", "share"}})
	d.compute("shares_fit", text.T("份额合计等于总数", "the shares make up the whole"), YesNo, Compare{Equal, L("shares_together"), L("parts")}, cites...)
	d.barUnless("shares_fit", text.T("内部份额合计须等于总数", "the internal shares must make up the whole"), cites...)
	d.compute("lost_total", text.T("须由他人分担的部分", "spread over the others"), CNY, ColumnSum{"debtors", "lost"}, cites...)
	d.add(Line{ID: "bearing", Label: text.T("参与分担的份额合计", "shares that take part together"), Unit: Rate, Plain: true, Kind: Computed, Expr: ColumnSum{"debtors", "bears"}})
	d.inRecourse(own, cites)
	return nil
}

// portion is a row's part of an amount by its share of a whole: the difference of
// two running totals, each rounded to the fen, so that the parts make up the
// amount.
func portion(id string, label text.Text, amount Expr, share string, whole Expr, cites []string) []Column {
	of := func(zh, en string) text.Text { return text.T(label.ZH+" "+zh, label.EN+", "+en) }
	running := func(shares Expr) Expr { return FenOver(Mul(amount, shares), whole) }
	return []Column{
		{ID: id + "_through", Label: of("累计 含本人", "so far, this one counted"), Unit: CNY, Expr: running(RunningSum{share})},
		{ID: id + "_before", Label: of("累计 不含本人", "so far, this one not counted"), Unit: CNY, Expr: running(Sub(RunningSum{share}, C(share)))},
		{ID: id, Label: label, Unit: CNY, Expr: Sub(C(id+"_through"), C(id+"_before")), Cites: cites},
	}
}

// inRecourse is the second step, in a table of its own: what each bears after
// the spread, and the claims that follow.
func (d *draft) inRecourse(own []Column, cites []string) {
	own = append(own, portion("spread", text.T("分担他人不能履行的部分", "part of what another cannot bear"), L("lost_total"), "bears", L("bearing"), cites)...)
	t := d.table("debtors", append(own,
		Column{ID: "burden", Label: text.T("最终应承担", "bears in the end"), Unit: CNY, Expr: If{C("insolvent"), Sub(C("due"), C("lost")), Add(C("due"), C("spread"))}, Cites: cites},
		Column{ID: "may_claim", Label: text.T("可追偿", "may claim from the others"), Unit: CNY, Expr: NoLess(L("zero"), Sub(C("paid"), C("burden"))), Cites: cites},
		Column{ID: "owes", Label: text.T("应付追偿 最高", "owes in recourse at most"), Unit: CNY, Expr: NoLess(L("zero"), Sub(C("burden"), C("paid"))), Cites: cites},
	)...)
	t.ID, t.Title = "recourse", text.T("追偿表", "recourse")
	d.compute("paid_total", text.T("已付合计", "paid together"), CNY, ColumnSum{"recourse", "paid"})
	d.compute("still_open", text.T("尚未清偿", "still open to the creditor"), CNY, Sub(L("award"), L("paid_total")))
	d.compute("rounding", text.T("尾差", "rounding difference"), CNY, Sub(L("award"), ColumnSum{"recourse", "burden"}))
	d.compute("owes_total", text.T("应付追偿合计 最高", "owed in recourse together, at most"), CNY, ColumnSum{"recourse", "owes"}, cites...)
	d.total("may_claim_total", text.T("可追偿合计", "recourse together"), ColumnSum{"recourse", "may_claim"}, cites...)
	d.compute("balance", text.T("平衡 追偿与尚未清偿减应付与尾差", "balance of recourse and open debt against what is owed"), CNY, Sub(Sub(Add(L("may_claim_total"), L("still_open")), L("owes_total")), L("rounding")))
	d.compute("open", text.T("债务尚未全部清偿", "the debt is not paid in full"), YesNo, IsMore(L("still_open"), L("zero")))
	d.warnIf("open", text.T("债务尚未全部清偿：应付部分同时对债权人负责，追偿只及于超过自己份额的部分", "the debt is not paid in full: what a debtor lacks he also owes to the creditor, and recourse reaches only what exceeds one's own part"), cites...)
	d.result("may_claim_total")
}
