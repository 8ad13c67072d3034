package damages

import "redress/internal/text"

// secondCeiling is the figure in which the second ceiling is stated.
func (d *draft) secondCeiling() string {
	if d.choice("cap_two_as") == "ratio" {
		return "cap_two_ratio"
	}
	return "cap_two"
}

// atSecondCeiling is a ceiling after the first, of the whole damages or of the
// punitive part alone, stated as a sum or as a multiple of the compensatory
// part at that point: a constitutional one looks at the ratio of the two and
// leaves compensation whole.
func (a *award) atSecondCeiling(before string) string {
	if !a.has(a.secondCeiling()) {
		return before
	}
	onPunitive, asRatio := a.choice("cap_two_on") == "punitive", a.choice("cap_two_as") == "ratio"
	a.input(a.secondCeiling())
	if onPunitive || asRatio {
		if a.punitive == "" {
			a.warn(text.T("没有惩罚性部分，第二道上限没有可限制或可比的数额，未起作用", "there is no punitive part that the second ceiling could limit or be measured by, so it had no effect"))
			return before
		}
		a.partsAtCeiling(before)
	}
	limit := "cap_two"
	if asRatio {
		limit = "cap_two_limit"
		a.compute(limit, text.T("按比例的第二道上限", "second ceiling by its ratio"), CNY, Fen(Mul(L("at_cap_two_compensatory"), L("cap_two_ratio"))))
	}
	label, binds := text.T("第二道上限后的赔偿", "damages after the second ceiling"), text.T("第二道上限起作用", "the second ceiling binds")
	if !onPunitive {
		return a.cap(before, "after_cap_two", limit, label, binds, nil, nil)
	}
	a.cap("at_cap_two_punitive", "punitive_after_cap_two", limit, text.T("第二道上限后的惩罚性部分", "punitive part after the second ceiling"), binds, nil, nil)
	a.compute("after_cap_two", label, CNY, Add(L("at_cap_two_compensatory"), L("punitive_after_cap_two")))
	a.whole, a.punitive = "after_cap_two", "punitive_after_cap_two"
	return "after_cap_two"
}

// partsAtCeiling parts the sum that the limits so far have left.
func (a *award) partsAtCeiling(of string) {
	a.split(split{id: "at_cap_two_", of: of, before: beforeLimits, said: text.T("第二道上限前 ", " up to the second ceiling")})
	a.compute("at_cap_two_compensatory", text.T("第二道上限前 补偿性赔偿", "compensatory damages up to the second ceiling"), CNY, Sub(L(of), L("at_cap_two_punitive")))
}

var beforeLimits = text.T("限额前", "before the limits")

// split parts a sum that limits have made into compensatory and punitive, by
// the parts that it had before them.
type split struct {
	id     string    // put before the ids of its lines
	of     string    // the line of the sum
	before text.Text // when the earlier parts were
	said   text.Text // beside its labels: before the Chinese, after the English
}

// split adds the lines of both readings and, as the line named punitive, the
// one chosen. No rule decides which part a limit has cut: in proportion keeps
// the multiple that was fixed (Carbomer: 6,000,000 and 24,000,000 of
// 30,000,000), the other reading keeps compensation whole.
func (a *award) split(s split) {
	label := func(zh, en string) text.Text { return text.T(s.said.ZH+zh, en+s.said.EN) }
	parts, whole := a.inYuan(a.punitive, text.T(s.before.ZH+"惩罚性部分的元数", "punitive part "+s.before.EN+" in yuan")), a.inYuan(a.whole, text.T(s.before.ZH+"赔偿的元数", "damages "+s.before.EN+" in yuan"))
	a.compute(s.id+"changed", label("限额改变了数额", "the limits changed the sum"), YesNo, Compare{NotEqual, L(s.of), L(a.whole)})
	a.compute(s.id+"punitive_pro_rata", label("按原比例的惩罚性部分", "punitive part in proportion"), CNY, FenOver(Mul(L(s.of), L(parts)), L(whole)))
	a.compute(s.id+"punitive_compensation_first", label("留足补偿后的惩罚性部分", "punitive part once compensation is whole"), CNY,
		NoLess(L("zero"), Sub(L(s.of), Sub(L(a.whole), L(a.punitive)))))
	a.compute(s.id+"punitive", label("惩罚性赔偿", "punitive damages"), CNY, If{L(s.id + "changed"), L(s.id + "punitive_" + a.choice("split")), L(a.punitive)})
	a.warnIf(s.id+"changed", text.T("限额后的惩罚性部分没有明文分法：两种读法均已列出", "no rule says which part a limit cuts: both readings are shown"))
}

// counts are the lines that hold a sum of money as a plain number.
var counts = map[string]string{"punitive_before": "punitive_count", "damages_before": "damages_count"}

// inYuan adds a line of money as a plain number of yuan, once.
func (d *draft) inYuan(line string, label text.Text) string {
	id := counts[line]
	if id == "" {
		id = line + "_count"
	}
	if d.hasLine(id) {
		return id
	}
	if !d.hasLine("one_yuan") {
		d.yuan()
	}
	d.add(Line{ID: id, Label: label, Unit: Rate, Plain: true, Kind: Computed, Expr: Quotient{L(line), L("one_yuan"), 2}})
	return id
}

// roundsLast tells an order in which rounding comes after every cap.
func (d *draft) roundsLast() bool {
	return d.choice("order") == "rounding_last" && d.has("rounded_to")
}

// roundedWithin holds the round sum to every limit that is not lifted: rounding
// may raise within the limits, never above one of them.
func (a *award) roundedWithin(sum string) {
	claim := a.rule("R14.limits")
	a.within("claim", sum, "claim_limit", nil, text.T("诉讼请求：法院不得超出请求判决", "the sum claimed: a court may not give more than is asked"), claim)
	a.within("first_instance", sum, "first_instance_limit", L("claimant_appealed"), text.T("一审判额：仅对方上诉的，二审不作对其更不利的改判", "the first-instance total: where the other side alone appealed, the appeal may not end worse for it"), claim)
	var lifted Expr
	if a.hasLine("ceiling_exceeded") {
		lifted = L("ceiling_exceeded")
	}
	a.within("cap_one", sum, "cap_one", lifted, text.T("第一道上限", "the first ceiling"), nil)
	if a.choice("cap_two_on") == "whole" {
		a.within("cap_two", sum, a.limitLine(), nil, text.T("第二道上限", "the second ceiling"), nil)
	}
}

// limitLine is the line of the second ceiling as a sum.
func (d *draft) limitLine() string {
	if d.choice("cap_two_as") == "ratio" {
		return "cap_two_limit"
	}
	return "cap_two"
}

// punitiveWithin does the same for a second ceiling of the punitive part, once
// the round sum has been parted; its ratio reads the parts of that sum.
func (a *award) punitiveWithin() {
	if !a.hasLine("punitive_after_cap_two") || !a.roundsLast() {
		return
	}
	limit := a.limitLine()
	if limit == "cap_two_limit" {
		limit = "cap_two_rounded"
		a.compute(limit, text.T("取整后按比例的第二道上限", "second ceiling by its ratio after rounding"), CNY, Fen(Mul(L("compensatory"), L("cap_two_ratio"))))
	}
	a.within("cap_two", "punitive", limit, nil, text.T("惩罚性部分的第二道上限", "the second ceiling of the punitive part"), nil)
}

// within bars the option where a sum is above a limit of the claim that is not
// lifted; a limit that the claim does not state is passed over.
func (a *award) within(id, sum, limit string, lifted Expr, name text.Text, cites []string) {
	if !a.hasLine(limit) {
		return
	}
	label := map[string]text.Text{"claim": text.T("不超过诉请", "within the sum claimed"), "first_instance": text.T("不超过一审判额", "within the first-instance total"),
		"cap_one": text.T("不超过第一道上限", "within the first ceiling"), "cap_two": text.T("不超过第二道上限", "within the second ceiling")}[id]
	expr := Expr(Compare{LessOrEqual, L(sum), L(limit)})
	if lifted != nil {
		expr = Or{[]Expr{lifted, expr}}
	}
	a.compute("within_"+id, label, YesNo, expr, cites...)
	a.barUnless("within_"+id, text.F(text.T("取整后超过%v；请降低所取整数", "rounded above %v; take a lower round sum"), name), cites...)
}
