package damages

import "redress/internal/text"

// Books withheld (R49): between what is known and what is claimed the court may
// find the gain on the claim and the evidence (法释〔2020〕7号 art 24; 法释〔2020〕
// 12号 arts 24–25). Q = known + s × (claimed − known); three readings of s are
// printed, the one pleaded is taken, and only if the conditions hold.

var inferenceFigures = []FigureSpec{
	{ID: "claimed_units", Within: NotNegative, Label: text.T("主张的销量", "units claimed"), Unit: Of("piece"), When: "basis=units|unit_price, withheld=known|half|claimed", Prove: proveClaimed, Rule: "R49"},
	{ID: "claimed_revenue", Within: NotNegative, Label: text.T("主张的销售额", "revenue claimed"), Unit: CNY, When: "basis=margin|ledger|turnover, withheld=known|half|claimed", Prove: proveClaimed, Rule: "R49"},
	{ID: "prima_facie", Label: text.T("已就获利初步举证", "prima facie evidence of the gain"), Unit: YesNo, When: "withheld=known|half|claimed", Prove: text.T("平台销量、报道、产能、备案等", "platform counts, reports, capacity, filings"), Rule: "R49"},
	{ID: "ordered_on", Label: text.T("责令提交日", "ordered to produce on"), Unit: DayDate, When: "withheld=known|half|claimed", Prove: text.T("书面申请及裁定书（法释〔2020〕12号第24条）", "the written application and the ruling (法释〔2020〕12号 art 24)"), Rule: "R49"},
	{ID: "refused", Label: text.T("拒不提交或提交虚假账簿", "books refused or false"), Unit: YesNo, When: "withheld=known|half|claimed", Prove: text.T("庭审笔录、期限届满证明", "the record of the hearing, proof that the time ran out"), Rule: "R49"},
}

var proveClaimed = text.T("权利人的主张及支持它的证据", "the holder's claim and the evidence for it")

var inferenceChoices = []ChoiceSpec{{"withheld", text.T("账簿被拒绝提交", "books withheld"), []Alternative{
	{"not_pleaded", text.T("未主张", "not pleaded")},
	{"known", text.T("仅计已知部分", "the known part only")},
	{"half", text.T("差额计一半", "half of the difference")},
	{"claimed", text.T("按主张全部认定", "the whole as claimed")},
}, "not_pleaded"}}

// withInference is the quantity that the profit is worked on.
func (d *draft) withInference(e *earned) Expr {
	pleaded := d.choice("withheld")
	if pleaded == "not_pleaded" {
		return L(e.known)
	}
	claimed := "claimed_units"
	if e.unit == CNY {
		claimed = "claimed_revenue"
	}
	for _, id := range []string{claimed, "prima_facie", "ordered_on", "refused"} {
		d.input(id)
	}
	cites := d.rule("R49")
	d.compute("claimed_beyond", text.T("主张超出已知的部分", "claimed beyond what is known"), e.unit, Sub(L(claimed), L(e.known)))
	d.compute("claim_below_known", text.T("主张低于已知", "less is claimed than is known"), YesNo, IsMore(L(e.known), L(claimed)))
	d.warnIf("claim_below_known", text.T("主张低于已知数，推定没有意义", "less is claimed than is known; there is nothing to infer"), cites...)
	may := []Expr{L("prima_facie"), L("refused")}
	if !d.inForce("R49") {
		d.add(Line{ID: "inference_is_law", Label: text.T("裁判时有推定获利的规定", "finding the gain so is law at the judgment"), Unit: YesNo, Kind: Constant,
			Given: &Given{Source: Source{Known: OfLaw}}, Note: text.T("法释〔2020〕7号第24条自2020-09-12起施行，此前只计已知部分", "art 24 of Fa Shi [2020] No. 7 is law from 2020-09-12; before it the known part alone counts")})
		may = append(may, L("inference_is_law"))
	}
	d.compute("may_infer", text.T("可以推定", "an inference may be drawn"), YesNo, And{may}, cites...)
	for _, r := range []struct {
		id, share string
		label     text.Text
	}{
		{"known", "0", text.T("仅计已知", "the known part only")}, {"half", "0.5", text.T("差额一半", "half of the difference")}, {"claimed", "1", text.T("全部主张", "the whole as claimed")},
	} {
		d.inferred(e, r.id, r.share, r.label, cites)
	}
	d.warn(text.T("拒不提交并不当然推定，由法院裁量；仅及于获利，不及于损失；推定比例为主张，法无规定", "an inference does not follow of itself, the court decides; for the gain only, not the loss; its share is pleaded, the law has none"), cites...)
	if pleaded == "known" {
		return L(e.known)
	}
	d.compute("quantity_taken", text.T("据以计算的数量", "quantity taken"), e.unit, If{L("may_infer"), L("quantity_" + pleaded), L(e.known)}, cites...)
	return L("quantity_taken")
}

// inferred prints one reading: its share, its quantity, its gain.
func (d *draft) inferred(e *earned, id, share string, label text.Text, cites []string) {
	d.add(Line{ID: "inferred_share_" + id, Label: text.T("推定比例 "+label.ZH, "share inferred, "+label.EN), Unit: Rate, Kind: Constant,
		Given: &Given{Value: Num(share)}, Note: text.T("三种读法之一，非法定比例", "one of three readings; no share of the law")})
	inferred := Mul(L("inferred_share_"+id), L("claimed_beyond"))
	if e.unit == CNY {
		inferred = Fen(inferred)
	}
	d.compute("quantity_"+id, text.T("数量 "+label.ZH, "quantity, "+label.EN), e.unit, Add(L(e.known), inferred), cites...)
	d.compute("gain_"+id, text.T("获利 "+label.ZH, "gain, "+label.EN), CNY, d.apportioned(e.profit(L("quantity_"+id))), cites...)
	d.option.Readings = append(d.option.Readings, Reading{ID: id, Title: d.alternative("withheld", id), Line: d.full("gain_" + id),
		Default: id == "known", Chosen: id == d.choice("withheld"), Cites: cites})
}
