package damages

import "redress/internal/text"

// awardOrders are the orders of the limits. Pure caps come to the same sum in
// any order; which of them binds does not, and rounding does change the sum.
var awardOrders = map[string][]string{
	"claim_first":    {"rounding", "claim", "first_instance", "cap_one", "cap_two"},
	"ceilings_first": {"rounding", "cap_one", "cap_two", "first_instance", "claim"},
	"rounding_last":  {"claim", "first_instance", "cap_one", "cap_two", "rounding"},
}

// award is a sum on its way through the limits. The two lines last named are a
// sum of damages and the punitive part of it, to which a later split looks; the
// second is empty while there is none.
type award struct {
	*draft
	whole, punitive string
}

// limits takes the damages through every limit that the claim states, in the
// order chosen, and gives the id of the last line.
func (a *award) limits(before string) string {
	steps := map[string]func(string) string{
		"rounding": a.roundedByDiscretion, "claim": a.atClaim, "first_instance": a.atFirstInstance,
		"cap_one": a.atFirstCeiling, "cap_two": a.atSecondCeiling,
	}
	for _, step := range awardOrders[a.choice("order")] {
		before = steps[step](before)
	}
	if a.roundsLast() {
		a.roundedWithin(before)
	}
	return before
}

func (d *draft) hasLine(id string) bool {
	_, ok := d.sheet.Line(id)
	return ok
}

// expensesWithin caps the expenses apart from the damages: at what is claimed
// for them, at what the sum claimed leaves beside the damages claimed, and at
// the first-instance total.
func (d *draft) expensesWithin() {
	cites := d.rule("R14.limits")
	before := []Expr{L("expenses_before")}
	if d.has("claimed_expenses") {
		d.input("claimed_expenses")
		before = append(before, L("claimed_expenses"))
	}
	if d.claim.Facts["claim_amount"].Value != "" {
		most := L(FactsSheet + ".claim_amount")
		if d.has("claimed_damages") && !d.has("claimed_expenses") {
			d.compute("expenses_limit", text.T("诉请总额减去诉请赔偿后的合理开支上限", "limit of expenses at the sum claimed less the damages claimed"), CNY,
				NoLess(L("zero"), Sub(most, L("claimed_damages"))), cites...)
			most = L("expenses_limit")
		}
		before = append(before, most)
	}
	asked := before[0]
	if len(before) > 1 {
		asked = AtMost(before...)
	}
	if d.has("first_instance_total") {
		d.input("claimant_appealed")
		d.input("first_instance_total")
		d.compute("expenses_asked", text.T("诉请以内的合理开支", "expenses within what is asked"), CNY, asked, cites...)
		asked = If{L("claimant_appealed"), L("expenses_asked"), AtMost(L("expenses_asked"), L("first_instance_total"))}
	}
	d.compute("expenses", text.T("合理开支", "reasonable expenses"), CNY, asked, cites...)
}

// cap adds a limit: the sum after it, whether it bound, and a word where it
// did. A lifted cap lets the sum pass.
func (d *draft) cap(before, after, limit string, label, binds text.Text, lifted Expr, cites []string) string {
	expr := AtMost(L(before), L(limit))
	if lifted != nil {
		expr = If{lifted, L(before), expr}
	}
	d.compute(after, label, CNY, expr, cites...)
	d.compute(after+"_binds", binds, YesNo, IsMore(L(before), L(after)), cites...)
	d.warnIf(after+"_binds", text.T("起作用的上限："+label.ZH, "a limit that binds: "+label.EN), cites...)
	return after
}

// atClaim caps the damages at what is asked for them, or at what the whole sum
// claimed leaves beside the expenses asked for, and damages and expenses
// together at the whole sum claimed (不告不理).
func (d *draft) atClaim(before string) string {
	cites := d.rule("R14.limits")
	label := text.T("诉请的赔偿上限", "limit at the damages claimed")
	whole := d.claim.Facts["claim_amount"].Value != ""
	beside := func(expenses string) Expr {
		return NoLess(L("zero"), Sub(L(FactsSheet+".claim_amount"), L(expenses)))
	}
	switch {
	case d.has("claimed_damages"):
		d.input("claimed_damages")
		limit := L("claimed_damages")
		if whole {
			limit = AtMost(limit, beside("expenses"))
		}
		d.compute("claim_limit", label, CNY, limit, cites...)
	case whole && d.has("claimed_expenses"):
		d.compute("claim_limit", label, CNY, beside("claimed_expenses"), cites...)
	case whole:
		d.compute("claim_limit", label, CNY, beside("expenses"), cites...)
	default:
		d.warn(text.T("没有填写诉请数额，未按诉请封顶", "no sum claimed is stated: no cap at the claim was applied"), cites...)
		return before
	}
	return d.cap(before, "after_claim", "claim_limit", text.T("按诉请封顶后的赔偿", "damages capped at the sum claimed"), text.T("诉请封顶起作用", "the cap at the sum claimed binds"), nil, cites)
}

// atFirstInstance keeps an appeal of the other side alone from ending worse
// for it than the first judgment (上诉不加重; TS-05).
func (d *draft) atFirstInstance(before string) string {
	if !d.has("first_instance_total") {
		return before
	}
	cites := d.rule("R14.limits")
	d.compute("first_instance_limit", text.T("一审判额以内的赔偿上限", "limit at the first-instance total less expenses"), CNY,
		NoLess(L("zero"), Sub(L("first_instance_total"), L("expenses"))), cites...)
	return d.cap(before, "after_first_instance", "first_instance_limit", text.T("按一审判额封顶后的赔偿", "damages capped at the first-instance total"), text.T("一审判额封顶起作用", "the cap at the first-instance total binds"), L("claimant_appealed"), cites)
}

// atFirstCeiling is a ceiling of the law, unless evidence of the scale shows
// that loss or gain exceeds it (R44).
func (d *draft) atFirstCeiling(before string) string {
	if !d.has("cap_one") {
		return before
	}
	d.input("cap_one")
	var lifted Expr
	if d.has("proven_scale") {
		cites := d.rule("R44")
		d.input("proven_scale")
		d.compute("ceiling_exceeded", text.T("已证明的规模超过第一道上限", "the proven scale is above the first ceiling"), YesNo, IsMore(L("proven_scale"), L("cap_one")), cites...)
		d.warnIf("ceiling_exceeded", text.T("有证据证明规模超过上限，第一道上限不适用；须写明突破的理由", "the scale is proved above the ceiling, so it is lifted; state the reason"), cites...)
		lifted = L("ceiling_exceeded")
	}
	return d.cap(before, "after_cap_one", "cap_one", text.T("第一道上限后的赔偿", "damages after the first ceiling"), text.T("第一道上限起作用", "the first ceiling binds"), lifted, nil)
}

// roundedByDiscretion takes the round sum that a court states for a reason; it
// is no cap and may raise (Carbomer: 29,877,737.48 to 30,000,000).
func (d *draft) roundedByDiscretion(before string) string {
	if !d.has("rounded_to") {
		return before
	}
	d.input("rounded_to")
	d.compute("rounding_added", text.T("取整增减", "what rounding adds"), CNY, Sub(L("rounded_to"), L(before)))
	d.compute("rounding_lowers", text.T("取整低于计算额", "rounding lowers the sum"), YesNo, IsMore(L(before), L("rounded_to")))
	d.warnIf("rounding_lowers", text.T("所取整数低于计算额，是酌减，理由应另行写明", "the round sum is below what was computed: that is a reduction and needs its own reason"))
	d.compute("after_rounding", text.T("酌定取整后的赔偿", "damages after discretionary rounding"), CNY, L("rounded_to"))
	return "after_rounding"
}

// limitReasons keeps the reasons given, and asks for those that lack.
func (d *draft) limitReasons() {
	needs := map[string]string{"cap_one_reason": "cap_one", "cap_two_reason": d.secondCeiling(), "excess_reason": "proven_scale", "rounding_reason": "rounded_to"}
	for _, f := range d.kind.Factors {
		if !d.has(needs[f.ID]) {
			continue
		}
		d.option.Factors = append(d.option.Factors, Factor{f.Label, d.asked.Factors[f.ID]})
		if d.asked.Factors[f.ID].IsZero() {
			d.warn(text.F(text.T("须写明%v", "state the %v"), f.Label))
		}
	}
	if d.has("proven_scale") && !d.has("cap_one") {
		d.warn(text.T("已填写规模下限而没有第一道上限，未起作用", "a proven scale without a first ceiling has no effect"))
	}
}
