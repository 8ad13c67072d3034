package damages

import (
	"slices"

	"redress/damages/law"
	"redress/internal/text"
)

// criminalThreshold is R36: the loss or gain by the conduct, held against the
// sums that make it a crime, under the text of the day of the act and the text
// of today side by side; for older acts the lighter governs (刑法 art 12). Loss
// and gain are alternatives and never added. For information only.
var criminalThreshold = OptionKind{
	ID: "criminal_threshold", Title: text.T("刑事门槛", "Criminal threshold"), Route: Reference,
	Rules: []string{"R36"}, AskedWhen: map[string]string{"lost_profit": ofUse},
	Figures: []FigureSpec{
		{ID: "royalty", Within: NotNegative, Label: text.T("合理许可使用费", "reasonable royalty"), Unit: CNY, When: "conduct=acquired|acquired_and_used", From: fromExpert, Prove: text.T("许可合同、评估报告", "licence, appraisal"), Rule: "R36"},
		{ID: "units", Within: NotNegative, Label: text.T("减少的销量或侵权产品销量", "own units lost, or infringing units"), Unit: Of("piece"), When: ofUse, From: fromCriminalCase, FromIf: []FromIf{{"lost_profit=own_units", ownRecords}}, Prove: text.T("销售记录、鉴定意见", "sales records, expert opinion"), Rule: "R36"},
		{ID: "unit_profit", Within: NotNegative, Label: text.T("每件产品利润", "profit per unit"), Unit: CNY, When: ofUse, From: ownRecords, Prove: text.T("审计报告", "audited accounts"), Rule: "R36"},
		{ID: "commercial_value", Within: NotNegative, Label: text.T("商业秘密的商业价值", "commercial value of the secret"), Unit: CNY, When: "conduct=made_public", From: fromExpert, Prove: text.T("研发成本、实施收益等评估", "appraisal from development cost, income and the like"), Rule: "R36"},
		{ID: "remedial", Within: NotNegative, Label: text.T("补救费用", "remedial costs"), Unit: CNY, Optional: true, From: ownRecords, Prove: text.T("恢复系统、减轻损失的支出凭证", "vouchers for restoring systems and limiting the harm"), Rule: "R36"},
		{ID: "gain", Within: NotNegative, Label: text.T("违法所得", "illegal gain"), Unit: CNY, Optional: true, From: fromCriminalCase, Prove: text.T("许可所得、使用所获利润", "what a licence brought, or the profit of use"), Rule: "R36"},
		{ID: "repeat", Label: text.T("二年内曾受刑事或行政处罚", "punished within two years before"), Unit: YesNo, Optional: true, From: fromAuthority, Prove: text.T("前次判决或处罚决定", "the earlier judgment or decision"), Rule: "R36"},
		{ID: "ruin", Label: text.T("致权利人破产或倒闭", "bankruptcy or closure of the holder"), Unit: YesNo, Optional: true, From: fromCourt, Prove: text.T("破产裁定、注销登记", "the bankruptcy ruling, the deregistration"), Rule: "R36"},
		illegalTurnover,
	},
	Choices: []ChoiceSpec{
		{"conduct", text.T("行为方式", "kind of conduct"), []Alternative{
			{"acquired", text.T("不正当获取，尚未披露或使用", "improper acquisition, not yet disclosed or used")},
			{"acquired_and_used", text.T("不正当获取后披露、使用", "improper acquisition, then disclosed or used")},
			{"breach_of_duty", text.T("违反保密义务披露、使用", "breach of a duty of confidence")},
			{"knowing_third_party", text.T("明知的第三人", "knowing third party")},
			{"made_public", text.T("商业秘密公开或灭失", "secret made public or lost")},
		}, ""},
		{"lost_profit", text.T("利润损失的算法", "how the lost profit is computed"), []Alternative{
			{"own_units", text.T("己方减少的销量乘以己方利润", "own units lost times own profit")},
			{"their_units", text.T("侵权产品销量乘以己方利润", "infringing units times own profit")},
			{"their_profit", text.T("侵权产品销量乘以侵权产品利润", "infringing units times their own profit")},
		}, "own_units"},
		fineBase,
	},
	build: buildCriminal,
}

// ofUse is the conduct whose loss is a lost profit.
const ofUse = "conduct=acquired_and_used|breach_of_duty|knowing_third_party"

func buildCriminal(d *draft) error {
	act, err := law.CriminalThreshold.On(d.claim.lawDay("last_act"))
	if err != nil {
		return err
	}
	now, err := law.CriminalThreshold.On(d.claim.lawDay("judged_on"))
	if err != nil {
		return err
	}
	if act.IsNone() || now.IsNone() {
		d.add(Line{ID: "loss", Label: text.T("刑事损失数额", "loss in criminal law"), Unit: CNY, Kind: Input})
		d.result("loss")
		d.bar(act.None, d.rule("R36")...)
		return nil
	}
	d.option.Cites = union(slices.Sorted(slices.Values(act.Cites)), slices.Sorted(slices.Values(now.Cites)))
	d.zero()
	d.criminalFigures()
	d.under("now", text.T("现行标准", "text of today"), now)
	if act.InForce == now.InForce {
		d.compute("reaches", text.T("达到入罪数额", "reaches the criminal threshold"), YesNo, L("now_reaches"), now.Cites...)
		d.total("loss", text.T("刑事损失数额", "loss in criminal law"), L("now_loss"), now.Cites...)
	} else {
		d.lighter(act)
	}
	if err := d.criminalFine(now, act); err != nil {
		return err
	}
	d.warnIf("reaches", text.T("达到入罪数额：可考虑报案；生效刑事裁判认定的损失或获利可在民事案件中援引", "the threshold is reached: reporting may be considered; loss or gain found in an effective criminal judgment serves the civil case"), "tsint2020.23")
	d.warn(text.T("损失与违法所得择一比较，不相加；多次行为未经处理的累计", "loss and gain are held against the line apart, never added; several acts not dealt with are added up"), d.articles("R36", "crimint2025.29")...)
	d.result("loss")
	return nil
}

// criminalFigures adds the figures that the conduct needs; what it does not
// need is not asked.
func (d *draft) criminalFigures() {
	for _, f := range d.kind.Figures {
		if f.When != "" && !f.Optional && d.kind.Applies(f.When, d.asked.Choices) {
			d.input(f.ID)
		}
	}
	if d.hasLine("units") {
		d.compute("profit", text.T("销量乘以每件利润", "units times profit"), CNY, Fen(Mul(L("units"), L("unit_profit"))))
	}
	d.inputOr("remedial", "0", text.T("没有补救费用", "no remedial costs"))
	d.inputOr("gain", "0", text.T("未查明违法所得", "no illegal gain established"))
	d.inputOr("repeat", "false", text.T("没有前次处罚", "not punished before"))
	d.inputOr("ruin", "false", text.T("未致破产或倒闭", "no bankruptcy or closure"))
}

// conductLoss is the loss by the conduct. A breach of duty has no royalty for
// a floor; their own profit stands in for the loss under the text of 2020 only.
func (d *draft) conductLoss(line law.CriminalLine) Expr {
	profit := L("profit")
	if d.choice("lost_profit") == "their_profit" && !line.TheirProfit {
		profit = L("zero")
	}
	loss := profit
	switch d.choice("conduct") {
	case "acquired":
		loss = L("royalty")
	case "acquired_and_used":
		loss = NoLess(profit, L("royalty"))
	case "made_public":
		loss = L("commercial_value")
	}
	if line.Remedial {
		return Add(loss, L("remedial"))
	}
	return loss
}

// profitIsGain tells that units times their own profit, no loss under a text, is
// their gain.
func (d *draft) profitIsGain(line law.CriminalLine) bool {
	return d.choice("lost_profit") == "their_profit" && !line.TheirProfit && d.hasLine("profit")
}

// under holds the figures against one text, under ids that begin with p.
func (d *draft) under(p string, name text.Text, on law.Dated[law.CriminalLine]) {
	line, cites := on.Value, on.Cites
	of := func(zh, en string) text.Text { return text.T(name.ZH+" "+zh, name.EN+", "+en) }
	d.compute(p+"_loss", of("损失", "loss"), CNY, d.conductLoss(line), cites...)
	gain := L("gain")
	if d.profitIsGain(line) {
		gain = NoLess(L("gain"), L("profit"))
	}
	d.compute(p+"_gain", of("违法所得", "gain"), CNY, gain, cites...)
	d.constant(p+"_least", of("入罪数额", "threshold"), CNY, Value{Number: line.Least}, on.Cites...)
	if line.Times.IsZero() {
		d.constant(p+"_heavy", of("加重数额", "sum that aggravates"), CNY, Value{Number: line.Heavy}, on.Cites...)
	} else {
		d.add(Line{ID: p + "_times", Label: of("加重倍数", "multiple that aggravates"), Unit: Rate, Plain: true, Kind: Constant, Given: &Given{Value: Value{Number: line.Times}, Source: Source{Known: OfLaw}}, Cites: on.Cites})
		d.compute(p+"_heavy", of("加重数额", "sum that aggravates"), CNY, Fen(Mul(L(p+"_least"), L(p+"_times"))), on.Cites...)
	}
	reaches, worse := d.limb(p, line, p+"_least"), d.limb(p, line, p+"_heavy")
	if !line.Repeat.IsZero() {
		d.constant(p+"_repeat", of("再犯入罪数额", "threshold for repetition"), CNY, Value{Number: line.Repeat}, on.Cites...)
		d.compute(p+"_repeat_heavy", of("再犯加重数额", "sum that aggravates repetition"), CNY, Fen(Mul(L(p+"_repeat"), L(p+"_times"))), on.Cites...)
		reaches = append(reaches, And{[]Expr{L("repeat"), Or{d.limb(p, line, p+"_repeat")}}})
		worse = append(worse, And{[]Expr{L("repeat"), Or{d.limb(p, line, p+"_repeat_heavy")}}})
	}
	if line.RuinIsWorse {
		worse = append(worse, L("ruin"))
	}
	if line.Ruin {
		reaches = append(reaches, L("ruin"))
	}
	d.compute(p+"_reaches", of("达到入罪标准", "threshold reached"), YesNo, anyOf(reaches), cites...)
	d.compute(p+"_worse", of("达到加重标准", "aggravated"), YesNo, anyOf(worse), cites...)
	d.add(Line{ID: p + "_level", Label: of("轻重", "gravity"), Unit: Of("level"), Kind: Computed, Expr: Count{[]Expr{L(p + "_reaches"), L(p + "_worse")}, "level"}, Cites: cites})
}

// limb asks whether the loss, or where it counts the gain, comes to a sum; 以上
// includes the number itself.
func (d *draft) limb(p string, line law.CriminalLine, sum string) []Expr {
	out := []Expr{Compare{GreaterOrEqual, L(p + "_loss"), L(sum)}}
	if line.Gain {
		out = append(out, Compare{GreaterOrEqual, L(p + "_gain"), L(sum)})
	}
	return out
}

func anyOf(of []Expr) Expr {
	if len(of) == 1 {
		return of[0]
	}
	return Or{of}
}

// lighter compares the text of the act with that of today: the old one governs
// unless the new one is lighter (从旧兼从轻).
func (d *draft) lighter(act law.Dated[law.CriminalLine]) {
	cites := d.articles("R36", "crim1997.12", "crim2021.12", "crimint2025.31")
	d.under("act", text.T("行为时标准", "text of the act"), act)
	d.compute("old_governs", text.T("适用行为时标准", "the text of the act governs"), YesNo, Compare{LessOrEqual, L("act_level"), L("now_level")}, cites...)
	d.compute("reaches", text.T("达到入罪数额", "reaches the criminal threshold"), YesNo, If{L("old_governs"), L("act_reaches"), L("now_reaches")}, cites...)
	d.add(Line{ID: "level", Label: text.T("从轻后的轻重", "gravity under the lighter text"), Unit: Of("level"), Kind: Computed, Expr: AtMost(L("act_level"), L("now_level")), Cites: cites})
	d.total("loss", text.T("刑事损失数额", "loss in criminal law"), If{L("old_governs"), L("act_loss"), L("now_loss")}, cites...)
	d.warn(text.T("行为时与现行标准并列比较，从旧兼从轻", "both texts are compared: the text of the act, unless that of today is lighter"), cites...)
}
