package damages

import (
	"redress/damages/law"
	"redress/internal/text"
)

// preservationFee is the application fee for preservation, on the property
// actually preserved and at most 5,000 (R28), with the security that the court
// may ask (R30).
var preservationFee = OptionKind{
	ID: "preservation", Title: text.T("保全申请费与担保", "Preservation fee and security"), Route: CourtCosts,
	Rules: []string{"R28", "R30"},
	Figures: []FigureSpec{
		{ID: "applied", Within: NotNegative, Label: text.T("申请保全的数额", "amount applied for"), Unit: CNY, Optional: true, When: "object=property", From: ownReasons, Prove: text.T("财产保全申请书", "the application for preservation"), Rule: "R30"},
		{ID: "preserved", Within: NotNegative, Label: text.T("实际保全的财产数额", "property actually preserved"), Unit: CNY, Optional: true, When: "object=property", From: fromCourt, Prove: text.T("保全裁定、查封清单、协助执行回执", "the ruling, the list of seized property, the bank's receipt"), Rule: "R28"},
	},
	Choices: []ChoiceSpec{
		{"object", text.T("保全对象", "what is preserved"), []Alternative{
			{"property", text.T("财产", "property")},
			{"evidence_or_conduct", text.T("证据或行为，不涉及财产数额", "evidence or conduct, without an amount")},
		}, "property"},
		{"timing", text.T("申请时间", "when it is applied for"), []Alternative{
			{"in_suit", text.T("诉讼中", "in the suit")}, {"pre_suit", text.T("诉前", "before the suit")},
		}, "in_suit"},
	},
	build: buildPreservation,
}

func buildPreservation(d *draft) error {
	scale, err := law.PreservationFee.On(d.claim.lawDay("filed_on"))
	if err != nil {
		return err
	}
	total := text.T("保全申请费", "preservation fee")
	if scale.IsNone() {
		d.bar(scale.None)
		d.input("preserved")
		d.result("preserved")
		return nil
	}
	d.result("fee")
	d.rests = []string{"R28"}
	if d.choice("object") == "evidence_or_conduct" {
		d.constant("fee_flat", text.T("每件费额", "fee for each application"), CNY, Value{Number: scale.Value.Flat}, scale.Cites...)
		d.total("fee", total, L("fee_flat"), d.rule("R28")...)
		return nil
	}
	d.zero()
	d.input("preserved")
	d.feeOnSlices(scale, preservationBrackets, "preserved")
	d.constant("fee_cap", text.T("最高费额", "highest fee"), CNY, Value{Number: scale.Value.Maximum}, scale.Cites...)
	d.add(Line{ID: "fee_capped", Label: text.T("不超过最高费额", "at most the highest fee"), Unit: CNY, Kind: Computed,
		Expr: AtMost(L("fee_unrounded"), L("fee_cap")), Cites: scale.Cites, Unrounded: text.T("取整在申请费一行", "rounded in the line of the fee")})
	d.total("fee", total, Fen(L("fee_capped")), d.rule("R28")...)
	d.warn(text.T("由申请人预交和负担，可列入诉讼请求；期限届满七日前申请续行，不服裁定五日内申请复议", "prepaid and borne by the applicant, who may claim it; renewal seven days before expiry, reconsideration within five days"),
		"order481.20", "order481.38.3", "preservation2016.18", "preservation2016.25")
	return d.security()
}

// security is at most 30 % of the amount sought in the suit, and the amount
// itself before it (法释〔2016〕22号 art 5).
func (d *draft) security() error {
	if !d.has("applied") {
		d.warn(text.T("未填申请保全的数额，不计算担保", "the amount applied for is not given: no security is computed"), "preservation2016.5")
		return nil
	}
	share, err := law.PreservationSecurity.On(d.claim.lawDay("filed_on"))
	if err != nil {
		return err
	}
	if share.IsNone() {
		d.warn(share.None)
		return nil
	}
	d.rests = append(d.rests, "R30")
	d.input("applied")
	d.compute("less_preserved", text.T("实际保全少于申请", "less was preserved than applied for"), YesNo, IsMore(L("applied"), L("preserved")), d.rule("R28")...)
	d.warnIf("less_preserved", text.T("保全申请费按实际保全的财产数额计算，不按申请数额", "the fee is on the property actually preserved, not on the amount applied for"), "order481.14.2")
	part, label := share.Value.InSuit, text.T("诉讼中担保上限", "most security in the suit")
	if d.choice("timing") == "pre_suit" {
		part, label = share.Value.PreSuit, text.T("诉前担保数额", "security before the suit")
		d.warn(text.T("情况特殊的，法院可酌情确定诉前担保", "the court may fix another security before the suit in special circumstances"), "preservation2016.5")
	}
	d.constant("security_share", text.T("担保比例", "part to be secured"), Rate, Value{Number: part}, share.Cites...)
	d.compute("security", label, CNY, Fen(Mul(L("applied"), L("security_share"))), d.rule("R30")...)
	return nil
}
