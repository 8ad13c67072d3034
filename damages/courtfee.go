package damages

import (
	"redress/damages/law"
	"redress/internal/text"
)

// courtFee is the acceptance fee (Order 481): by brackets on the money claimed
// (R24), on the contested part on appeal and in a retrial that bears a fee
// (R26), a fixed or ranged sum where no amount decides (R27), halved once on
// the unrounded fee (R25), refunded where the case ends before its merits, and
// divided between the parties as an estimate (R37).
var courtFee = OptionKind{
	ID: "court_fee", Title: text.T("案件受理费", "Acceptance fee"), Route: CourtCosts,
	Rules: []string{"R24", "R25", "R26", "R26.retrial", "R27", "R37"},
	Figures: []FigureSpec{
		{ID: "amount", Within: NotNegative, Label: text.T("金钱请求合计", "money claims in all"), Unit: CNY, Optional: true, From: ownReasons, Prove: text.T("起诉状的全部金钱请求相加，含合理开支（民诉法解释第201条）", "add every money claim of the complaint, expenses included (SPC CPL Interpretation art 201)"), Rule: "R24"},
		{ID: "reduced_to", Within: NotNegative, Label: text.T("减少后的金钱请求", "money claims after the reduction"), Unit: CNY, Optional: true, When: "stage=first", From: ownRecords, Prove: text.T("变更诉讼请求申请书", "the application to change the claims")},
		{ID: "reduced_in_time", Label: text.T("在法庭调查终结前减少", "reduced before the court investigation ended"), Unit: YesNo, Optional: true, When: "stage=first", From: fromCourt, Prove: text.T("庭审笔录", "the record of the hearing")},
		{ID: "contested", Within: NotNegative, Label: text.T("不服部分的金额", "contested part"), Unit: CNY, Optional: true, From: ownReasons, Prove: text.T("上诉状或再审申请书请求改判的金额", "the amount that the appeal or retrial asks to change"), Rule: "R26"},
		{ID: "provincial_fee", Within: NotNegative, Label: text.T("幅度内确定的费额", "fee fixed within the range"), Unit: CNY, Optional: true, From: publishedData, Prove: text.T("受诉法院所在省级收费标准或法院交费通知", "the standard of the province or the court's notice"), Rule: "R27"},
		{ID: "summary", Label: text.T("适用简易程序", "summary procedure"), Unit: YesNo, Optional: true, From: fromCourt, Prove: text.T("受理通知书", "the notice of acceptance"), Rule: "R25"},
		{ID: "mediation", Label: text.T("调解结案", "ended by mediation"), Unit: YesNo, Optional: true, From: fromCourt, Prove: text.T("民事调解书", "the mediation paper"), Rule: "R25"},
		{ID: "withdrawal", Label: text.T("撤诉或撤回上诉", "suit or appeal withdrawn"), Unit: YesNo, Optional: true, From: fromCourt, Prove: text.T("准许撤诉的裁定", "the ruling that allows it"), Rule: "R25"},
		{ID: "joined", Label: text.T("合并审理的反诉或第三人请求", "joined counterclaim or claim of a third party"), Unit: YesNo, Optional: true, From: fromCourt, Prove: text.T("反诉状、合并审理的通知", "the counterclaim and the notice of joinder"), Rule: "R25"},
		{ID: "foreign_currency", Label: text.T("请求以外币计算", "the claim is in foreign currency"), Unit: YesNo, Optional: true, From: ownRecords, Prove: text.T("起诉状", "the complaint")},
		{ID: "award", Within: NotNegative, Label: text.T("判决支持的金额", "amount awarded"), Unit: CNY, Optional: true, When: "allocation=part_win", From: fromCourt, Prove: text.T("判决主文，未决的为预计", "the operative part; while pending, what is expected"), Rule: "R37"},
		{ID: "agreed_share", Within: Part, Label: text.T("约定由原告负担的比例", "part that the claimant bears as agreed"), Unit: Rate, Optional: true, When: "allocation=agreed", From: fromCourt, Prove: text.T("调解协议", "the mediated agreement")},
		{ID: "decided_share", Within: Part, Label: text.T("法院决定由原告负担的比例", "part that the claimant bears as decided"), Unit: Rate, Optional: true, When: "allocation=decided", From: fromCourt, Prove: text.T("诉讼费用负担决定；判决写明金额的，改填金额", "the decision on costs; where it states a sum, give the sum instead"), Rule: "R37"},
		{ID: "decided_sum", Within: NotNegative, Label: text.T("法院决定由原告负担的金额", "sum that the claimant bears as decided"), Unit: CNY, Optional: true, When: "allocation=decided", From: fromCourt, Prove: text.T("诉讼费用负担决定", "the decision on costs"), Rule: "R37"},
	},
	Choices: courtFeeChoices,
	Tables: []TableSpec{
		{ID: "claims", Label: text.T("各项金钱请求", "money claims"), From: ownReasons, Columns: []Column{
			{ID: "item", Label: text.T("请求项目", "claim"), Unit: Free},
			{ID: "sum", Label: text.T("请求金额", "sum claimed"), Unit: CNY, Within: NotNegative},
		}},
		{ID: "appellants", Label: text.T("分别上诉的当事人", "parties who appeal alone"), From: ownRecords, Columns: []Column{
			{ID: "appellant", Label: text.T("上诉人", "appellant"), Unit: Free},
			{ID: "contests", Label: text.T("上诉请求金额", "amount contested"), Unit: CNY, Within: NotNegative},
		}},
		{ID: "losers", Label: text.T("败诉的共同诉讼人", "co-parties who lost"), From: fromCourt, Columns: []Column{
			{ID: "party", Label: text.T("当事人", "party"), Unit: Free},
			{ID: "interest", Label: text.T("利害关系比例", "share of the interest"), Unit: Rate, Within: Part},
		}},
	},
	build: buildCourtFee,
}

var courtFeeChoices = []ChoiceSpec{
	{"stage", text.T("审级", "stage"), []Alternative{
		{"first", text.T("一审", "first instance")}, {"appeal", text.T("二审", "appeal")}, {"retrial", text.T("再审", "retrial")},
	}, "first"},
	{"subject", text.T("收费类别", "what the fee is on"), []Alternative{
		{"money", text.T("有金钱请求，按财产案件标准", "a money claim, on the property scale")},
		{"no_amount", text.T("知识产权案件，无争议金额", "an IP case without an amount")},
		{"labour", text.T("劳动争议案件", "a labour case")},
		{"objection", text.T("管辖权异议不成立", "a failed objection to jurisdiction")},
	}, "money"},
	{"retrial_ground", text.T("再审事由", "ground of the retrial"), []Alternative{
		{"other", text.T("其他事由，不交费", "any other, without fee")},
		{"new_evidence", text.T("新的证据足以推翻原裁判", "new evidence that upsets the decision")},
		{"no_appeal", text.T("一审裁判未上诉，生效后申请再审", "the first decision was not appealed")},
	}, "other"},
	{"ending", text.T("结案方式与退费", "how it ended, and refunds"), []Alternative{
		{"merits", text.T("实体裁判或未结", "on the merits, or pending")},
		{"dismissed", text.T("裁定不予受理或驳回起诉", "refused or dismissed by ruling")},
		{"remanded", text.T("二审发回重审", "remanded on appeal")},
		{"police", text.T("移送公安，民事不再继续", "sent to the police, the civil part ends")},
	}, "merits"},
	{"allocation", text.T("费用负担", "who bears the fee"), []Alternative{
		{"open", text.T("由法院决定，不估算", "left to the court, no estimate")},
		{"part_win", text.T("部分胜诉，按败诉比例估算", "part win, estimated by the part lost")},
		{"claimant", text.T("原告败诉或撤诉", "the claimant lost or withdrew")},
		{"defendant", text.T("被告败诉", "the defendant lost")},
		{"agreed", text.T("调解约定", "as agreed in mediation")},
		{"decided", text.T("法院已决定", "as the court decided")},
	}, "open"},
}

func buildCourtFee(d *draft) error {
	half, err := law.HalvedFee.On(d.claim.lawDay("filed_on"))
	if err != nil {
		return err
	}
	if half.IsNone() {
		d.bar(half.None)
		d.input("amount")
		d.result("amount")
		return nil
	}
	d.zero()
	d.rests = []string{d.feeRule()}
	if d.choice("stage") == "retrial" && d.choice("retrial_ground") == "other" {
		d.total("fee", text.T("案件受理费", "acceptance fee"), L("zero"), "order481.9")
		d.result("fee")
		return nil
	}
	if d.choice("subject") != "objection" { // an objection's fee is never halved
		d.constant("half", text.T("减半比例", "halving"), Rate, Value{Number: half.Value}, half.Cites...)
		d.halving()
		d.rests = append(d.rests, "R25")
	}
	if err := d.feeBeforeHalving(); err != nil {
		return err
	}
	if _, each := d.sheet.Line("fee_payable"); !each {
		d.compute("fee_payable", text.T("应交受理费", "fee payable"), CNY,
			If{L("halved"), Fen(Mul(L("fee_unrounded"), L("half"))), Fen(L("fee_unrounded"))}, d.rule("R25")...)
	}
	d.refunded()
	d.feeSharing()
	d.feeNotes()
	return nil
}

// halving asks for each reason and halves once, whatever their number (SPC
// CPL Interpretation art 206). Summary procedure and joinder are matters of
// the first instance.
func (d *draft) halving() {
	reasons := []string{"mediation", "withdrawal"}
	if d.choice("stage") == "first" {
		reasons = append([]string{"summary", "joined"}, reasons...)
	} else if d.asked.Figures["summary"].Value == "true" || d.asked.Figures["joined"].Value == "true" {
		d.warn(text.T("简易程序与合并审理的反诉只在一审减半，本审级不计", "summary procedure and joinder halve the fee at first instance only; not counted here"), "order481.16", "order481.18")
	}
	var given []Expr
	for _, id := range reasons {
		d.inputOr(id, "false", text.T("未主张", "not pleaded"))
		given = append(given, L(id))
	}
	d.compute("halved", text.T("减半交纳", "halved"), YesNo, Or{given}, d.rule("R25")...)
}

// feeBeforeHalving writes fee_unrounded, or the fee of each appellant.
func (d *draft) feeBeforeHalving() error {
	day := d.claim.lawDay("filed_on")
	unrounded := text.T("减半前费额", "fee before halving")
	switch d.choice("subject") {
	case "labour":
		fee, err := law.LabourFee.On(day)
		d.constant("fee_unrounded", unrounded, CNY, Value{Number: fee.Value}, fee.Cites...)
		return err
	case "no_amount":
		if d.claim.Facts["claim_amount"].Value != "" || d.has("amount") {
			d.bar(text.T("已有金钱请求的，只按财产案件标准交费，停止侵害等请求不另收费", "beside a money claim the property scale alone applies; the injunction bears no fee of its own"), "cplint2022.201")
		}
		return d.feeWithin(law.NoAmountFee, "provincial_fee", unrounded, d.rule("R27"))
	case "objection":
		if err := d.feeWithin(law.ObjectionFee, "provincial_fee", unrounded, d.rule("R27")); err != nil {
			return err
		}
		d.compute("fee_payable", text.T("应交受理费", "fee payable"), CNY, L("fee_unrounded"), "order481.13.6")
		return nil
	}
	scale, err := law.FeeBrackets.On(day)
	if err != nil {
		return err
	}
	if d.choice("stage") != "first" {
		return d.feeOfAppeal(scale)
	}
	d.moneyClaimed()
	d.feeOnSlices(scale, acceptanceBrackets, "fee_base")
	return nil
}

// feeWithin reads a fee that is fixed within a range of law, bounds inside.
func (d *draft) feeWithin(of law.Parameter[law.FeeRange], figure string, label text.Text, cites []string) error {
	bounds, err := of.On(d.claim.lawDay("filed_on"))
	if err != nil {
		return err
	}
	d.constant("fee_least", text.T("费额下限", "least fee"), CNY, Value{Number: bounds.Value.Low}, bounds.Cites...)
	d.constant("fee_most", text.T("费额上限", "most fee"), CNY, Value{Number: bounds.Value.High}, bounds.Cites...)
	d.input(figure)
	d.compute("within_range", text.T("费额在幅度内", "the fee is within the range"), YesNo,
		And{[]Expr{Compare{GreaterOrEqual, L(figure), L("fee_least")}, Compare{LessOrEqual, L(figure), L("fee_most")}}}, cites...)
	d.barUnless("within_range", text.T("费额不在法定幅度之内", "the fee is outside the range of the law"), bounds.Cites...)
	d.compute("fee_unrounded", label, CNY, L(figure), cites...)
	return nil
}

// moneyClaimed is the base of the first-instance fee: all money claims added
// up, or what is left of them where they were reduced in time (art 21).
func (d *draft) moneyClaimed() {
	label := d.spec("amount").Label
	switch {
	case d.has("amount"):
		d.input("amount")
	case d.table("claims") != nil:
		d.compute("amount", label, CNY, ColumnSum{"claims", "sum"}, "cplint2022.201")
	case d.claim.Facts["claim_amount"].Value != "":
		d.compute("amount", label, CNY, L(FullID(FactsSheet, "claim_amount")), d.rule("R24")...)
	default:
		d.input("amount")
	}
	base := Expr(L("amount"))
	if d.has("reduced_to") {
		d.input("reduced_to")
		d.input("reduced_in_time")
		base = If{L("reduced_in_time"), L("reduced_to"), L("amount")}
		d.warn(text.T("法庭调查终结后减少的，减少部分的受理费由减少者负担", "what is given up after the court investigation is paid for by who gave it up"), "order481.21", "order481.35")
	}
	d.compute("fee_base", text.T("收费基数", "fee base"), CNY, base, d.rule("R24")...)
}
