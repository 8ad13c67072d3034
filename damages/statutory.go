package damages

import (
	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// statutoryDamages is R09: an amount the court fixes up to a cap. The amount
// is the user's reasoned figure, missing until given; never the cap.
var statutoryDamages = OptionKind{
	ID: "statutory", Title: text.T("法定赔偿", "Statutory damages"), Route: Tort, Method: AtDiscretion,
	Rules: []string{"R09"},
	Figures: []FigureSpec{
		{ID: "loss_hard", Label: text.T("实际损失难以确定", "the loss is difficult to determine"), Unit: YesNo, From: ownReasons, Prove: text.T("说明损失难以确定的理由", "say why the loss is hard to determine")},
		{ID: "gain_hard", Label: text.T("侵权获利难以确定", "the gain is difficult to determine"), Unit: YesNo, From: ownReasons, Prove: text.T("说明获利难以确定的理由", "say why the gain is hard to determine")},
		{ID: "amount", Within: Within{Least: "0", Above: true}, Label: text.T("请求酌定的数额", "amount asked for"), Unit: CNY, From: ownReasons, Prove: text.T("按法释〔2020〕7号第20条第2款的因素逐项说理", "reasoned factor by factor under 法释〔2020〕7号 art 20(2)"), Rule: "R09", When: "acts=one"},
	},
	Choices: []ChoiceSpec{actsChoice},
	Tables:  []TableSpec{actsTable},
	Factors: []FactorSpec{
		{"nature", text.T("商业秘密的性质", "nature of the secret")},
		{"value", text.T("商业价值", "commercial value")},
		{"cost", text.T("研究开发成本", "cost of development")},
		{"inventiveness", text.T("创新程度", "degree of innovation")},
		{"advantage", text.T("能带来的竞争优势", "competitive advantage")},
		{"fault", text.T("侵权人的主观过错", "the infringer's fault")},
		{"circumstances", text.T("侵权行为的性质与情节及后果", "nature, circumstances and consequences")},
	},
	build: buildStatutory,
}

func buildStatutory(d *draft) error {
	limit, err := inLaw(d, law.StatutoryCap)
	if err != nil {
		return err
	}
	d.input("loss_hard")
	d.input("gain_hard")
	if d.earlierBy(ByLoss, ByGain) != nil {
		d.warn(text.T("同时列有可计算的方案：须说明为何损失和获利仍难以确定", "options that can be computed are pleaded beside it: say why loss and gain are difficult to determine all the same"), limit.Cites...)
	}
	d.compute("both_hard", text.T("损失与获利均难以确定", "both are difficult to determine"), YesNo, And{[]Expr{L("loss_hard"), L("gain_hard")}}, limit.Cites...)
	if d.answer("loss_hard") == answer(law.No) || d.answer("gain_hard") == answer(law.No) { // one no is enough, whatever the other says
		d.bar(text.T("损失或获利可以确定的，不适用法定赔偿", "no statutory damages where the loss or the gain can be determined"), limit.Cites...)
	}
	d.factors(d.kind.Factors)
	d.wantFactors(text.T("酌定数额须逐项说理，尚未说明：%v。写明每项的事实与证据，或写明不涉及", "the amount is reasoned factor by factor; nothing is said of: %v. State the facts and the evidence of each, or that it plays no part"), d.articles("R09", "tsint2020.20.2"))
	if d.choice("acts") == "separate" {
		return d.separateActs()
	}
	d.input("amount")
	if limit.IsNone() {
		d.bar(limit.None, limit.Cites...)
		d.result("amount")
		return nil
	}
	d.constant("cap", text.T("上限", "cap"), CNY, Value{Number: limit.Value.Cap}, limit.Cites...)
	if limit.Value.ByReference {
		d.warn(limit.Note, limit.Cites...)
		if !d.claim.lawDay("judged_on").Before(civil.MustDay("2022-03-20")) {
			d.warn(text.T("法释〔2007〕2号已于2022-03-20废止：裁判在其后的，该上限仅供参照", "Fa Shi [2007] No. 2 was repealed on 2022-03-20: for a later judgment the cap serves as a reference only"), "ucint2022.29")
		}
	}
	d.minimum(limit)
	d.compute("above_cap", text.T("请求超过上限", "the request is above the cap"), YesNo, IsMore(L("amount"), L("cap")), limit.Cites...)
	d.warnIf("above_cap", text.T("请求数额超过法定赔偿上限，按上限计", "the request is above the cap and is cut to it"), limit.Cites...)
	d.total("award", text.T("法定赔偿额", "statutory damages"), AtMost(L("amount"), L("cap")), limit.Cites...)
	d.result("award")
	d.againstProvable()
	return nil
}

// minimum warns below the least of a range borrowed: a court does not award more
// than is asked, so it does not raise.
func (d *draft) minimum(limit law.Dated[law.StatutoryLimit]) {
	if !limit.Value.HasMinimum {
		return
	}
	d.constant("minimum", text.T("下限", "minimum"), CNY, Value{Number: limit.Value.Minimum}, limit.Cites...)
	d.compute("below_minimum", text.T("请求低于下限", "the request is below the minimum"), YesNo, IsMore(L("minimum"), L("amount")), limit.Cites...)
	d.warnIf("below_minimum", text.T("请求数额低于参照的下限", "the request is below the minimum that serves by reference"), limit.Cites...)
}

// againstProvable sets the amount beside what the loss and the gain pleaded in
// the same claim come to: the gap is what the discretion has to carry.
func (d *draft) againstProvable() {
	var provable []Expr
	if o := d.earlierBy(ByLoss); o != nil {
		d.compute("provable_loss", text.T("对照 可证明的损失", "for contrast, the provable loss"), CNY, L(o.Result))
		provable = append(provable, L("provable_loss"))
	}
	if o := d.earlierBy(ByGain); o != nil {
		d.compute("provable_gain", text.T("对照 可证明的获利", "for contrast, the provable gain"), CNY, L(o.Result))
		provable = append(provable, L("provable_gain"))
	}
	switch len(provable) {
	case 0:
		return
	case 1:
		d.compute("beyond_provable", text.T("超出可证明数额的部分", "what discretion adds to what is provable"), CNY, Sub(L("award"), provable[0]))
	default:
		d.compute("beyond_provable", text.T("超出可证明数额的部分", "what discretion adds to what is provable"), CNY, Sub(L("award"), NoLess(provable...)))
	}
}

// wantFactors warns which of the texts an option asks for are empty: an amount
// at discretion rests on them, so the figure alone is no reasoned amount.
func (d *draft) wantFactors(words text.Text, cites []string) {
	var open text.Text
	for _, f := range d.kind.Factors {
		if d.asked.Factors[f.ID].IsZero() {
			open = text.Join(text.T("、", ", "), nonZero(open, f.Label)...)
		}
	}
	if !open.IsZero() {
		d.warn(text.F(words, open), cites...)
	}
}
