package damages

import "redress/internal/text"

// awardKinds are what a judgment gives and who owes it. They read the
// comparison and each other, in this order.
var awardKinds = []OptionKind{courtAward, liabilityOfEach, releaseOfOne, recourseAmong, shareOfClaimants, setOff}

// courtAward is what the court may give: the sum pleaded, through its limits
// in a stated order, as a set of lines by nature. Insolvency, set-off, interest
// and enforcement each read the nature, so an award is never one number.
var courtAward = OptionKind{
	ID: "award", Title: text.T("裁判数额", "What the court may give"), Route: Award, Late: true,
	Rules: []string{"R14.limits"},
	Figures: []FigureSpec{
		{ID: "stated_compensatory", Within: NotNegative, Label: text.T("补偿性赔偿额", "compensatory damages before limits"), Unit: CNY, When: "from=stated", From: fromCourt, Prove: proveJudgment},
		{ID: "stated_punitive", Within: NotNegative, Label: text.T("惩罚性赔偿额", "punitive damages before limits"), Unit: CNY, When: "from=stated", Optional: true, From: fromCourt, Prove: proveJudgment},
		{ID: "stated_expenses", Within: NotNegative, Label: text.T("合理开支额", "reasonable expenses before limits"), Unit: CNY, When: "from=stated", Optional: true, From: fromCourt, Prove: proveJudgment},
		{ID: "claimed_damages", Within: NotNegative, Label: text.T("诉请的赔偿损失", "damages claimed"), Unit: CNY, Optional: true, From: ownRecords, Prove: text.T("起诉状或变更诉讼请求申请书", "the complaint or the application to amend it"), Rule: "R14.limits"},
		{ID: "claimed_expenses", Within: NotNegative, Label: text.T("诉请的合理开支", "expenses claimed"), Unit: CNY, Optional: true, From: ownRecords, Prove: text.T("起诉状或变更诉讼请求申请书", "the complaint or the application to amend it"), Rule: "R14.limits"},
		{ID: "first_instance_total", Within: NotNegative, Label: text.T("一审判赔总额", "first-instance total"), Unit: CNY, Optional: true, From: fromCourt, Prove: text.T("一审判决主文，含合理开支", "the operative part of the first judgment, expenses included"), Rule: "R14.limits"},
		{ID: "claimant_appealed", Label: text.T("权利人也提起上诉", "the claimant appealed too"), Unit: YesNo, Optional: true, From: ownRecords, Prove: text.T("上诉状", "the notice of appeal"), Rule: "R14.limits"},
		{ID: "cap_one", Within: NotNegative, Label: text.T("第一道上限", "first ceiling"), Unit: CNY, Optional: true, From: ownReasons, Prove: text.T("法律条文及理由", "the provision and the reason")},
		{ID: "cap_two", Within: NotNegative, Label: text.T("第二道上限", "second ceiling"), Unit: CNY, Optional: true, When: "cap_two_as=sum", From: ownReasons, Prove: text.T("法律条文及理由", "the provision and the reason")},
		{ID: "cap_two_ratio", Within: NotNegative, Label: text.T("第二道上限与补偿性部分之比", "second ceiling as a multiple of the compensatory part"), Unit: Rate, Plain: true, Optional: true, When: "cap_two_as=ratio", From: ownReasons, Prove: text.T("法律条文及理由", "the provision and the reason")},
		{ID: "proven_scale", Within: NotNegative, Label: text.T("已证明的损失或获利下限", "proven lower bound of loss or gain"), Unit: CNY, Optional: true, From: theirBooks, Prove: text.T("足以证明明显超过上限的证据", "evidence that clearly exceeds the ceiling"), Rule: "R44"},
		{ID: "already_received", Within: NotNegative, Label: text.T("裁判前就同一损失已收款项", "received for the same loss before the judgment"), Unit: CNY, Optional: true, From: ownRecords, Prove: text.T("刑事退赔、先行支付或部分和解款的凭证；罚款、罚金与没收不在内，也不含已填入违约方案的已收款", "vouchers of restitution in the criminal case, of a payment in advance or a part settlement; not fines or what was confiscated, nor what a contract option states as received")},
		{ID: "rounded_to", Within: NotNegative, Label: text.T("酌定取整至", "rounded by discretion to"), Unit: CNY, Optional: true, From: fromCourt, Prove: text.T("裁判理由", "the reasons of the judgment")},
		{ID: "set_aside", Label: text.T("该裁判其后被撤销或改判", "the judgment was set aside or changed later"), Unit: YesNo, Optional: true, From: fromCourt, Prove: text.T("再审裁判、二审裁判；专利等权利其后宣告无效的决定", "the judgment on retrial or appeal; the decision that the right was invalid")},
		{ID: "interest_awarded", Within: NotNegative, Label: text.T("一般利息", "general interest"), Unit: CNY, Optional: true, From: fromCourt, Prove: proveJudgment},
		{ID: "daily_sums_awarded", Within: NotNegative, Label: text.T("按日计付的款项", "daily sums"), Unit: CNY, Optional: true, From: fromCourt, Prove: proveJudgment},
		{ID: "court_costs_awarded", Within: NotNegative, Label: text.T("对方负担的诉讼费用", "court costs borne by the other side"), Unit: CNY, Optional: true, From: fromCourt, Prove: text.T("诉讼费用负担决定", "the decision on costs")},
	},
	Choices: []ChoiceSpec{
		{"from", text.T("数额来源", "where the sum comes from"), []Alternative{
			{"comparison", text.T("方案比较的主位合计", "the principal total of the comparison")},
			{"stated", text.T("另行列明", "stated here")},
		}, "comparison"},
		{"order", text.T("封顶的先后", "order of the limits"), []Alternative{
			{"claim_first", text.T("取整、诉请、一审判额、第一道上限、第二道上限", "rounding, sum claimed, first-instance total, first ceiling, second ceiling")},
			{"ceilings_first", text.T("取整、第一道上限、第二道上限、一审判额、诉请", "rounding, first ceiling, second ceiling, first-instance total, sum claimed")},
			{"rounding_last", text.T("诉请、一审判额、第一道上限、第二道上限、取整", "sum claimed, first-instance total, first ceiling, second ceiling, rounding")},
		}, "claim_first"},
		{"cap_two_on", text.T("第二道上限限制什么", "what the second ceiling limits"), []Alternative{
			{"whole", text.T("赔偿整体", "the damages as a whole")},
			{"punitive", text.T("仅惩罚性部分", "the punitive part only")},
		}, "whole"},
		{"cap_two_as", text.T("第二道上限如何表述", "how the second ceiling is stated"), []Alternative{
			{"sum", text.T("一个数额", "as a sum")},
			{"ratio", text.T("与补偿性部分之比", "as a multiple of the compensatory part")},
		}, "sum"},
		{"split", text.T("封顶后惩罚性部分的分法", "punitive part after a limit"), []Alternative{
			{"pro_rata", text.T("按原比例", "in proportion")},
			{"compensation_first", text.T("先留足补偿性部分", "compensation kept whole first")},
		}, "pro_rata"},
	},
	Factors: []FactorSpec{
		{"cap_one_reason", text.T("第一道上限的理由", "reason for the first ceiling")},
		{"cap_two_reason", text.T("第二道上限的理由", "reason for the second ceiling")},
		{"excess_reason", text.T("突破上限的理由", "reason for going above the ceiling")},
		{"rounding_reason", text.T("取整的理由", "reason for rounding")},
	},
	build: buildAward,
}

var proveJudgment = text.T("裁判主文", "the operative part of the judgment")

func buildAward(d *draft) error {
	d.zero()
	if d.choice("from") == "stated" {
		d.statedSum()
	} else {
		d.pleadedSum()
	}
	a := &award{draft: d, whole: "damages_before"}
	if d.hasLine("punitive_before") {
		a.punitive = "punitive_before"
	}
	d.expensesWithin()
	last := a.limits("damages_before")
	d.compute("damages", text.T("限额后的赔偿", "damages after the limits"), CNY, L(last), d.rule("R14.limits")...)
	a.byNature()
	d.limitReasons()
	d.didNotStand()
	d.claimedFits()
	d.result("award_total")
	return nil
}

// statedSum takes the sum from the claim itself, by nature.
func (d *draft) statedSum() {
	d.input("stated_compensatory")
	d.inputOr("stated_punitive", "0", text.T("没有惩罚性部分", "no punitive part"))
	d.inputOr("stated_expenses", "0", text.T("未主张合理开支", "no expenses claimed"))
	due := d.lessReceived(Add(L("stated_compensatory"), L("stated_punitive")))
	if d.has("stated_punitive") {
		punitive := Expr(L("stated_punitive"))
		if d.has("already_received") {
			punitive = AtMost(punitive, due)
		}
		d.compute("punitive_before", punitiveBefore, CNY, punitive)
	}
	d.compute("damages_before", damagesBefore, CNY, due)
	d.compute("expenses_before", expensesBefore, CNY, L("stated_expenses"))
}

var (
	damagesBefore  = text.T("限额前的赔偿", "damages before the limits")
	punitiveBefore = text.T("限额前的惩罚性部分", "punitive part before the limits")
	expensesBefore = text.T("限额前的合理开支", "expenses before the limits")
)

// pleadedSum takes the principal total of the comparison, apart from its costs,
// with the punitive part where the tort option pleaded has one.
func (d *draft) pleadedSum() {
	total, ok := d.drafted("comparison.principal_total")
	if !ok {
		d.add(Line{ID: "damages_before", Label: damagesBefore, Unit: CNY, Kind: Input})
		d.compute("expenses_before", expensesBefore, CNY, L("zero"))
		d.warn(text.T("方案比较没有主位合计：请选定主位方案，或另行列明数额", "the comparison has no principal total: plead an option as principal, or state the sum"))
		return
	}
	costs := Expr(L("zero"))
	for _, id := range d.costsOf(total) {
		if _, there := d.drafted(id); there {
			costs = L(id)
			break
		}
	}
	d.compute("expenses_before", expensesBefore, CNY, costs)
	d.compute("damages_before", damagesBefore, CNY, d.lessReceived(Sub(L("comparison.principal_total"), L("expenses_before"))))
	d.pleadedPunitive()
}

// costsOf names the lines that hold the costs within a principal total, first
// choice first.
func (d *draft) costsOf(total *Line) []string {
	ref, _ := total.Expr.(Ref)
	switch ref.Line {
	case "contract_total":
		return []string{"comparison.contract_costs"}
	case "outstanding":
		return []string{"comparison.costs_due", "comparison.expenses"}
	}
	return []string{"comparison.expenses"}
}

// pleadedPunitive reads the punitive part of the tort option pleaded. What was
// received is taken to have paid the compensation first; where the contract is
// elected there is no punitive part.
func (d *draft) pleadedPunitive() {
	tort := d.pleadedTort()
	if tort == nil {
		return
	}
	part := FullID(tort.Sheet, "punitive_part")
	if _, ok := d.drafted(part); !ok {
		return
	}
	expr := AtMost(L(part), L("damages_before"))
	if due, ok := d.drafted("comparison.award_due"); ok {
		switch always, asked := contractElected(due); {
		case always:
			expr = L("zero")
		case asked:
			expr = If{L("comparison.contract_better"), L("zero"), expr}
		}
	}
	d.compute("punitive_before", punitiveBefore, CNY, expr)
}

// pleadedTort is the tort option that the comparison counts.
func (d *draft) pleadedTort() *Option {
	l, ok := d.drafted("comparison.tort_award")
	if !ok || l.Expr == nil {
		return nil
	}
	ref, _ := l.Expr.(Ref)
	for _, o := range d.earlier {
		if o.Result == ref.Line {
			return o
		}
	}
	return nil
}

// drafted finds a line of a sheet drafted before this one.
func (d *draft) drafted(full string) (*Line, bool) {
	for _, s := range d.sheets {
		for i := range s.Lines {
			if FullID(s.ID, s.Lines[i].ID) == full {
				return &s.Lines[i], true
			}
		}
	}
	return nil, false
}

// byNature splits the sum into lines that later steps treat apart, and adds
// them up.
func (a *award) byNature() {
	label := text.T("惩罚性赔偿", "punitive damages")
	switch {
	case a.punitive == "":
		a.compute("punitive", label, CNY, L("zero"))
	case a.whole == "damages_before":
		a.split(split{of: "damages", before: beforeLimits})
		a.partings("punitive_")
	default: // the second ceiling has parted the sum
		a.split(split{id: "after_", of: "damages", before: text.T("第二道上限后", "after the second ceiling"), said: text.T("其后 ", " later on")})
		a.partings("after_punitive_")
		a.compute("punitive", label, CNY, L("after_punitive"))
	}
	a.compute("compensatory", text.T("补偿性赔偿", "compensatory damages"), CNY, Sub(L("damages"), L("punitive")))
	a.punitiveWithin()
	a.compute("damages_and_expenses", text.T("赔偿与合理开支合计", "damages and expenses together"), CNY, Add(L("compensatory"), L("punitive"), L("expenses")))
	for _, id := range []string{"interest_awarded", "daily_sums_awarded", "court_costs_awarded"} {
		a.inputOr(id, "0", text.T("没有此项", "none"))
	}
	a.total("award_total", text.T("裁判数额合计", "award in all"), Add(L("compensatory"), L("punitive"), L("expenses"), L("interest_awarded"), L("daily_sums_awarded"), L("court_costs_awarded")), a.rule("R14.limits")...)
}

// partings are the two ways to part the sum; line is what their ids begin with.
func (d *draft) partings(line string) {
	for _, a := range []string{"pro_rata", "compensation_first"} {
		d.option.Readings = append(d.option.Readings, Reading{ID: a, Title: d.alternative("split", a), Line: d.full(line + a), Default: a == "pro_rata", Chosen: a == d.choice("split")})
	}
}

// yuan adds the unit that turns money into a plain number, so that a share of
// money by money is multiplied first and divided last.
func (d *draft) yuan() {
	d.add(Line{ID: "one_yuan", Label: text.T("一元", "one yuan"), Unit: CNY, Kind: Constant, Given: &Given{Value: Num("1"), Source: Source{Known: OfLaw}},
		Note: text.T("计量单位", "the unit of count")})
}
