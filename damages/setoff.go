package damages

import (
	"redress/damages/law"
	"redress/internal/text"
)

// setOff is R41: what a counterclaim takes off. An intentional or grossly
// negligent wrongdoer cannot set off against damages for harm to property
// (法释〔2023〕13号 art 57), so unpaid wages or non-compete compensation stay a
// claim of their own; against a contract claim set-off is open (CC 568).
var setOff = OptionKind{
	ID: "setoff", Title: text.T("抵销", "Set-off"), Route: Award, Late: true,
	Rules: []string{"R41"},
	Figures: []FigureSpec{
		statedAward,
		{ID: "counterclaim", Within: NotNegative, Label: text.T("对方主张抵销的债权", "claim put forward for set-off"), Unit: CNY, From: theirProof, Prove: text.T("劳动合同、工资单、裁决书等", "contract, payroll, award"), Rule: "R41"},
		{ID: "intentional", Label: text.T("故意或重大过失侵权", "intent or gross negligence"), Unit: YesNo, When: "ground=tort", From: theirEvidence, Prove: text.T("明知故犯、接触与复制的证据", "evidence of knowledge, access and copying"), Rule: "R41"},
	},
	Choices: []ChoiceSpec{
		awardSource,
		{"ground", text.T("己方债权的性质", "ground of the claim"), []Alternative{
			{"tort", text.T("侵权损害赔偿", "damages in tort")},
			{"contract", text.T("违约责任", "liability in contract")},
		}, "tort"},
	},
	build: buildSetOff,
}

func buildSetOff(d *draft) error {
	bar, err := law.SetOffBar.On(d.claim.lawDay("last_act"))
	if err != nil {
		return err
	}
	if d.claim.factDay("last_act").IsZero() {
		d.warn(text.F(text.T("没有填写最后一次侵权行为日，暂按证据截止日 %v 选择法律", "no last act is stated: the law of the cut-off day, %v, stands in"), d.claim.CutOff.String()))
	}
	cites := d.rule("R41")
	d.zero()
	d.awarded("damages_and_expenses")
	d.input("counterclaim")
	d.compute("could_be_set_off", text.T("可抵销时的抵销额", "set off if it is open"), CNY, AtMost(L("award"), L("counterclaim")), cites...)
	switch tort, reaches := d.choice("ground") == "tort", !bar.IsNone() && !d.claim.finalBefore("2023-12-05"); {
	case tort && reaches:
		d.input("intentional")
		d.compute("set_off", text.T("抵销额", "set off"), CNY, If{L("intentional"), L("zero"), L("could_be_set_off")}, cites...)
		d.warnIf("intentional", text.T("故意或重大过失侵权人不得主张抵销；其工资等请求另行主张，劳动争议先经仲裁", "who infringed with intent or gross negligence cannot set off; wages and the like are a claim of their own, in arbitration first"), cites...)
	default:
		d.compute("set_off", text.T("抵销额", "set off"), CNY, L("could_be_set_off"), cites...)
		d.setOffOpen(tort, bar.None)
	}
	d.total("left", text.T("抵销后应付", "due after set-off"), Sub(L("award"), L("set_off")), cites...)
	d.result("left")
	return nil
}

// setOffOpen says why art 57 does not reach this claim.
func (d *draft) setOffOpen(tort bool, before text.Text) {
	switch {
	case !tort:
		d.warn(text.T("违约之债可以抵销，依性质、约定或法律不得抵销的除外", "a debt in contract may be set off, unless its nature, agreement or law forbids it"), d.rule("R41")...)
	case !before.IsZero():
		d.warn(before)
	default:
		d.warn(text.T("2023-12-05以前已终审：法释〔2023〕13号第57条不适用，按债务性质判断能否抵销", "finally judged before 2023-12-05: art 57 of Fa Shi [2023] No. 13 does not apply and the nature of the debt decides"), d.rule("R41")...)
	}
}
