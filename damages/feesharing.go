package damages

import (
	"redress/damages/law"
	"redress/internal/text"
)

// feeOfAppeal is the fee on the contested part, of one appeal or of each party
// who appeals alone (R26; SPC CPL Interpretation art 202).
func (d *draft) feeOfAppeal(scale law.Dated[law.FeeScale]) error {
	cites := d.rule(d.feeRule())
	if d.choice("stage") == "retrial" {
		d.warn(text.T("再审受理费由申请再审者负担；双方均申请的由法院决定", "the fee of the retrial is borne by who asked for it; where both did, the court decides"), "order481.32")
	}
	if _, each := d.asked.Tables["appellants"]; !each {
		d.input("contested")
		d.compute("fee_base", text.T("收费基数", "fee base"), CNY, L("contested"), cites...)
		d.feeOnSlices(scale, acceptanceBrackets, "fee_base")
		return nil
	}
	d.sheet.Tables = append(d.sheet.Tables, bracketTable(acceptanceBrackets, scale.Value, "zero"))
	d.constant("fee_flat", text.T("起点费额", "flat fee"), CNY, Value{Number: scale.Value.Flat}, scale.Cites...)
	d.compute("flat_halved", text.T("减半的起点费额", "flat fee halved"), CNY, Fen(Mul(L("fee_flat"), L("half"))), d.rule("R25")...)
	slices := Brackets{C("contests"), acceptanceBrackets.id, "over", "step"}
	d.table("appellants", Column{ID: "pays", Label: text.T("应交上诉费", "fee of the appeal"), Unit: CNY,
		Expr: If{L("halved"), Add(L("flat_halved"), Fen(Mul(slices, L("half")))), Add(L("fee_flat"), Fen(slices))}})
	d.compute("fee_payable", text.T("应交受理费", "fee payable"), CNY, ColumnSum{"appellants", "pays"}, cites...)
	return nil
}

// refunded takes off what the court gives back where the case ends before its
// merits (arts 25 and 27).
func (d *draft) refunded() {
	why, ends := map[string][]string{"dismissed": {"order481.8.2", "order481.27"}, "remanded": {"order481.27"}, "police": {"order481.25"}}[d.choice("ending")]
	if !ends {
		d.total("fee", text.T("案件受理费", "acceptance fee"), L("fee_payable"), d.rule(d.feeRule())...)
	} else {
		d.compute("refund", text.T("退还的受理费", "fee refunded"), CNY, L("fee_payable"), why...)
		d.total("fee", text.T("案件受理费", "acceptance fee"), Sub(L("fee_payable"), L("refund")), why...)
	}
	if d.choice("stage") != "first" || d.choice("ending") == "remanded" {
		d.warn(text.T("因自身原因未在举证期限内举证，在二审或者再审中提出新证据而增加的诉讼费用，由该当事人负担；增加的数额由法院认定，本表不计", "who for reasons of his own missed the time for evidence and brings new evidence on appeal or in a retrial bears the costs it adds; how much that is the court finds, and it is not computed here"), "order481.40")
	}
	d.result("fee")
}

// feeRule is the rule that the fee rests on before it is halved.
func (d *draft) feeRule() string {
	switch {
	case d.choice("subject") != "money":
		return "R27"
	case d.choice("stage") == "retrial":
		return "R26.retrial"
	case d.choice("stage") == "appeal":
		return "R26"
	}
	return "R24"
}

// feeSharing says who bears the fee. On part win the law has no formula: the
// share by the part lost is an estimate (R37).
func (d *draft) feeSharing() {
	claimant := text.T("原告负担", "borne by the claimant")
	cites := []string{"order481.29"}
	switch d.choice("allocation") {
	case "open":
		return
	case "part_win":
		if !d.lostShare() {
			return
		}
		cites = d.rule("R37")
		d.rests = append(d.rests, "R37")
		d.compute("claimant_bears", claimant, CNY, Fen(Mul(L("fee"), L("lost_share"))), cites...)
	case "claimant":
		d.compute("claimant_bears", claimant, CNY, L("fee"), "order481.29", "order481.34")
	case "defendant":
		d.compute("claimant_bears", claimant, CNY, L("zero"), cites...)
	case "agreed":
		cites = []string{"order481.31"}
		d.input("agreed_share")
		d.compute("claimant_bears", claimant, CNY, Fen(Mul(L("fee"), L("agreed_share"))), cites...)
	case "decided":
		d.asDecided(claimant, cites)
	}
	d.compute("defendant_bears", text.T("被告负担", "borne by the defendant"), CNY, Sub(L("fee"), L("claimant_bears")), cites...)
	d.losers()
}

// asDecided takes the division from the court's decision: a sum, or a share of
// the fee. On part win the court decides according to the case (art 29); where
// its sum is not the share by the part lost, that is no mistake.
func (d *draft) asDecided(claimant text.Text, cites []string) {
	if !d.has("decided_sum") {
		d.input("decided_share")
		d.compute("claimant_bears", claimant, CNY, Fen(Mul(L("fee"), L("decided_share"))), cites...)
		return
	}
	d.input("decided_sum")
	d.compute("above_fee", text.T("决定负担额超过受理费", "the sum decided is above the fee"), YesNo, IsMore(L("decided_sum"), L("fee")))
	d.warnIf("above_fee", text.T("决定由原告负担的金额超过受理费：核对金额，或核对收费基数与减半", "what the claimant is to bear is above the fee: check the sum, or the base of the fee and its halving"), cites...)
	d.compute("claimant_bears", claimant, CNY, AtMost(L("decided_sum"), L("fee")), cites...)
}

// lostShare is the part of the claim that was not awarded. Money is not
// divided by money times money: the quotient stands in a line of its own.
func (d *draft) lostShare() bool {
	if _, ok := d.sheet.Line("fee_base"); !ok {
		d.warn(text.T("没有请求金额，无从按比例估算", "without an amount claimed there is no share to estimate"), "order481.29")
		return false
	}
	d.input("award")
	d.compute("not_awarded", text.T("未获支持的金额", "amount not awarded"), CNY, NoLess(L("zero"), Sub(L("fee_base"), L("award"))), d.rule("R37")...)
	d.compute("lost_share", text.T("败诉比例", "part lost"), Rate, Quotient{L("not_awarded"), L("fee_base"), 10}, d.rule("R37")...)
	d.warn(text.T("负担比例由法院决定，按败诉比例仅为估算", "the court decides who bears what; the share by the part lost is an estimate only"), "order481.29")
	return true
}

// losers divides what the defendants bear among them by their interest in the
// subject (art 29); jointly liable losers bear it together.
func (d *draft) losers() {
	if d.table("losers", Column{ID: "bears", Label: text.T("估算负担额", "part borne, an estimate"), Unit: CNY, Expr: Fen(Mul(L("defendant_bears"), C("interest")))}) == nil {
		return
	}
	d.constant("whole", text.T("全部比例", "the whole"), Rate, Num("1"), "order481.29.3")
	d.compute("interests", text.T("利害关系比例合计", "shares of the interest in all"), Rate, ColumnSum{"losers", "interest"}, "order481.29.3")
	d.compute("interests_differ", text.T("比例合计不是全部", "the shares are not the whole"), YesNo, Compare{NotEqual, L("interests"), L("whole")}, "order481.29.3")
	d.warnIf("interests_differ", text.T("各败诉方的比例合计不是百分之百", "the shares of the losers do not add up to the whole"), "order481.29.3")
	d.warn(text.T("承担连带责任的败诉方共同负担诉讼费用，内部比例仅为估算", "losers who are jointly liable bear the costs together; the division is an estimate"), "order481.29.3", "cplint2022.203")
}

// feeNotes says what the fee does not compute.
func (d *draft) feeNotes() {
	if d.answer("foreign_currency") == answer(law.Yes) {
		rate := text.T("外币请求按法院决定受理之日的汇率折算", "foreign currency is converted at the rate of the day the court accepted the case")
		if d.choice("stage") != "first" {
			rate = text.T("外币请求按一审法院决定受理之日的汇率折算", "foreign currency is converted at the rate of the day the first-instance court accepted the case")
		}
		d.warn(rate, "order481.55")
	}
	if d.choice("ending") == "police" {
		d.warn(text.T("移送后民事部分继续审理的，不退受理费", "no refund where the civil part goes on after the file was sent"), "order481.25")
	}
	if d.choice("subject") == "money" && d.choice("stage") == "first" {
		d.warn(text.T("受理费自接到通知次日起七日内预交；胜诉的由法院退还，败诉方向法院交纳", "the fee is prepaid within 7 days from the day after notice; the winner is refunded by the court, the loser pays the court"), "order481.20", "order481.22", "cplint2022.207")
	}
	if d.asked.Figures["summary"].Value == "true" {
		d.warn(text.T("转为普通程序的，七日内补足受理费，逾期按撤诉处理", "on a change to ordinary procedure the fee is topped up within 7 days, or the suit counts as withdrawn"), "cplint2022.199")
	}
}
