package damages

import (
	"fmt"
	"slices"

	"redress/damages/law"
	"redress/internal/text"
)

// liabilityOfEach is R15: one award, many ceilings. Each debtor answers for
// award × share, at most his cap. Caps of joint debtors lie over each other and
// are never added up: where nobody answers for the whole, what can be recovered
// lies between the largest joint part and all of them, and the lower bound is
// the result. Debtors by share (按份) do add up, to at most the award; each part
// is the difference of two rounded running totals, so that they foot.
var liabilityOfEach = OptionKind{
	ID: "liability", Title: text.T("各被告的责任", "Liability of each defendant"), Route: Award, Late: true,
	Rules:   []string{"R15", "R15.personal"},
	Figures: []FigureSpec{statedAward},
	Choices: []ChoiceSpec{
		awardSource,
		{"base", text.T("责任的计算基数", "what liability is measured on"), []Alternative{
			{"damages_and_expenses", text.T("赔偿与合理开支合计", "damages and expenses together")},
			{"damages", text.T("仅赔偿", "damages only")},
		}, "damages_and_expenses"},
	},
	Tables: []TableSpec{{ID: "defendants", Label: text.T("被告责任表", "defendants"), From: fromCourt, Columns: []Column{
		{ID: "defendant", Label: text.T("被告", "defendant"), Unit: Free},
		{ID: "ground", Label: text.T("责任根据", "ground of liability"), Unit: Free},
		{ID: "share", Label: text.T("承担比例", "share answered for"), Unit: Rate, Within: Part},
		{ID: "capped", Label: text.T("设有限额", "has a cap"), Unit: YesNo},
		{ID: "cap", Label: text.T("限额", "cap"), Unit: CNY, Within: NotNegative},
		{ID: "several", Label: text.T("按份责任", "liable by share only"), Unit: YesNo},
	}}},
	build: buildLiability,
}

var (
	awardSource = ChoiceSpec{"from", text.T("数额来源", "where the sum comes from"), []Alternative{
		{"award", text.T("本案裁判数额，没有的按主位合计", "the award of this claim, else its principal total")},
		{"stated", text.T("另行列明", "stated here")},
	}, "award"}
	statedAward = FigureSpec{ID: "stated_award", Within: NotNegative, Label: text.T("判赔数额", "sum awarded"), Unit: CNY, When: "from=stated", From: fromCourt, Prove: proveJudgment}
)

// awarded adds the line of the award that a later option shares out: stated,
// or a line of the award option, or the principal total.
func (d *draft) awarded(part string) {
	label := text.T("作为起点的判赔额", "the award it starts from")
	if d.choice("from") == "stated" {
		d.input("stated_award")
		d.compute("award", label, CNY, L("stated_award"))
		return
	}
	if o := d.courtAward(); o != nil {
		d.compute("award", label, CNY, o.while(FullID(o.Sheet, part)))
		return
	}
	if _, ok := d.drafted("comparison.principal_total"); ok {
		d.compute("award", label, CNY, L("comparison.principal_total"))
		if part == "damages" {
			d.warn(text.T("没有裁判数额方案：主位合计含合理开支", "without an award option the principal total is taken, expenses included"))
		}
		return
	}
	d.add(Line{ID: "award", Label: label, Unit: CNY, Kind: Input})
}

// courtAward is the award option of the claim, if there is one.
func (d *draft) courtAward() *Option {
	i := slices.IndexFunc(d.earlier, func(o *Option) bool { return o.Kind == courtAward.ID })
	if i < 0 {
		return nil
	}
	return d.earlier[i]
}

func buildLiability(d *draft) error {
	regime, err := law.JointDebt.On(d.claim.lawDay("last_act"))
	if err != nil {
		return err
	}
	if regime.IsNone() {
		d.warn(regime.None)
	}
	d.zero()
	d.add(Line{ID: "no_share", Label: text.T("零比例", "no share"), Unit: Rate, Kind: Constant, Given: &Given{Value: Num("0"), Source: Source{Known: OfLaw}}, Note: text.T("比较基准", "what is compared against")})
	d.add(Line{ID: "whole", Label: text.T("全部份额", "the whole share"), Unit: Rate, Kind: Constant, Given: &Given{Value: Num("1"), Source: Source{Known: OfLaw}}, Note: text.T("份额合计的上限", "what shares may add up to")})
	d.awarded(d.choice("base"))
	t := d.table("defendants",
		Column{ID: "part", Label: text.T("按比例应承担", "part by share"), Unit: CNY, Expr: Fen(Mul(L("award"), C("share"))), Cites: d.rule("R15")},
		Column{ID: "several_share", Label: text.T("按份比例", "share by share only"), Unit: Rate, Expr: If{C("several"), C("share"), L("no_share")}},
		Column{ID: "several_through", Label: text.T("按份累计 含本人", "shares so far, this one counted"), Unit: CNY, Expr: Fen(Mul(L("award"), RunningSum{"several_share"}))},
		Column{ID: "several_before", Label: text.T("按份累计 不含本人", "shares so far, this one not counted"), Unit: CNY, Expr: Fen(Mul(L("award"), Sub(RunningSum{"several_share"}, C("several_share"))))},
		Column{ID: "owed", Label: text.T("限额前应承担", "owed before a cap"), Unit: CNY, Expr: If{C("several"), Sub(C("several_through"), C("several_before")), C("part")}, Cites: d.rule("R15")},
		Column{ID: "liable", Label: text.T("承担责任的最高额", "liable for at most"), Unit: CNY, Expr: If{C("capped"), AtMost(C("owed"), C("cap")), C("owed")}, Cites: d.rule("R15")},
		Column{ID: "answers_whole", Label: text.T("对全部数额负责", "answers for the whole"), Unit: YesNo, Expr: Compare{GreaterOrEqual, C("liable"), L("award")}},
		Column{ID: "several_part", Label: text.T("按份应承担", "part by share only"), Unit: CNY, Expr: If{C("several"), C("liable"), L("zero")}},
		Column{ID: "joint_part", Label: text.T("连带应承担", "part owed jointly"), Unit: CNY, Expr: If{C("several"), L("zero"), C("liable")}},
	)
	if t == nil {
		d.lacks("defendants")
		return nil
	}
	d.severalFoots()
	d.whoAnswers(t)
	d.recoverable(d.rule("R15"))
	d.warn(text.T("连带责任人的限额彼此重叠，不相加；合计不超过裁判数额", "caps of joint debtors lie over each other and are not added up; together never more than the award"), d.rule("R15")...)
	return nil
}

// recoverable bounds what can be recovered: at least the largest of what joint
// debtors owe beside the parts by share, at most all of it; the award ends both.
// Between them it depends on whether joint parts cover the same part of the
// award, which no figure here says.
func (d *draft) recoverable(cites []string) {
	d.compute("joint_largest", text.T("连带应承担中的最高额", "largest part owed jointly"), CNY, ColumnMax{"defendants", "joint_part"}, cites...)
	d.compute("recoverable_least", text.T("可受偿下限 连带部分全部重叠时", "recoverable at least, where joint parts lie over each other"), CNY, AtMost(L("award"), Add(L("joint_largest"), L("several_total"))), cites...)
	d.compute("recoverable_most", text.T("可受偿上限 连带部分互不重叠时", "recoverable at most, where joint parts lie side by side"), CNY, AtMost(L("award"), Add(ColumnSum{"defendants", "joint_part"}, L("several_total"))), cites...)
	d.compute("between", text.T("可受偿额取决于连带部分是否重叠", "how much depends on whether joint parts lie over each other"), YesNo, IsMore(L("recoverable_most"), L("recoverable_least")))
	d.warnIf("between", text.T("可受偿额在下限与上限之间，取决于各连带部分是否针对裁判数额的同一部分：结果取下限；请按裁判主文核对各连带责任的范围", "what can be recovered lies between the two bounds, as the joint parts may or may not be of the same part of the award: the lower one is the result; check the range of each joint liability in the operative part"), cites...)
	d.total("recoverable", text.T("可受偿总额 以裁判数额为限", "recoverable in all, at most the award"), If{L("covered"), L("award"), L("recoverable_least")}, cites...)
	d.result("recoverable")
}

// severalFoots holds the shares of debtors by share to at most the whole, and
// shows what of the award is not on them.
func (d *draft) severalFoots() {
	cites := d.rule("R15")
	d.add(Line{ID: "several_shares", Label: text.T("按份比例合计", "shares by share only together"), Unit: Rate, Kind: Computed, Expr: ColumnSum{"defendants", "several_share"}, Cites: cites})
	d.compute("several_fits", text.T("按份比例合计不超过一", "those shares come to one at most"), YesNo, Compare{LessOrEqual, L("several_shares"), L("whole")}, cites...)
	d.barUnless("several_fits", text.T("按份责任的比例合计超过百分之百", "shares of debtors by share come to more than the whole"), cites...)
	d.compute("several_total", text.T("按份承担合计", "borne by share only"), CNY, ColumnSum{"defendants", "several_part"}, cites...)
	d.compute("several_rest", text.T("按份之外的部分", "part not on debtors by share"), CNY, Sub(L("award"), L("several_total")), cites...)
}

// whoAnswers warns where nobody owes the whole, and where a debtor has no
// ground of liability: office alone is none (CC 62, 1168, 1169).
func (d *draft) whoAnswers(t *Table) {
	d.add(Line{ID: "debtors_of_whole", Label: text.T("对全部数额负责的被告数", "defendants who answer for the whole"), Unit: Of("person"), Kind: Computed, Expr: CountIf{"defendants", "answers_whole", "person"}})
	d.add(Line{ID: "nobody", Label: text.T("零人", "nobody"), Unit: Of("person"), Kind: Constant, Given: &Given{Value: Num("0"), Source: Source{Known: OfLaw}}, Note: text.T("比较基准", "what is compared against")})
	d.compute("covered", text.T("有人对全部数额负责或各部分已足额", "someone answers for the whole, or the parts cover it"), YesNo,
		Or{[]Expr{IsMore(L("debtors_of_whole"), L("nobody")), Compare{GreaterOrEqual, L("recoverable_least"), L("award")}}})
	d.warnUnless("covered", text.T("没有被告对全部数额负责，实际可受偿额可能低于裁判数额", "no defendant answers for the whole: less than the award may be recovered"), d.rule("R15")...)
	for i := range t.Rows {
		if t.Text("ground", i) == "" {
			d.warn(text.F(text.T("第 %v 名被告没有填写责任根据：法定代表人、股东身份本身不生连带责任", "defendant %v has no ground of liability: being legal representative or shareholder is none"), fmt.Sprint(i+1)), d.rule("R15.personal")...)
		}
	}
}
