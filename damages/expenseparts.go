package damages

import "redress/internal/text"

// mayBeCommissioned are words by which an expert's fee is known where the
// category is words of the author's own.
var mayBeCommissioned = []string{"鉴定", "审计", "评估", "apprais", "audit"}

// isExpert tells a cost that the court or the party may have commissioned.
func (e *expenses) isExpert(row int) bool {
	return e.category(row) == otherCosts && e.speaksOf(row, mayBeCommissioned)
}

// commissioned sets the fees of institutions that the court commissioned apart
// (Order 481 art 12), and asks where nothing tells who commissioned one.
func (e *expenses) commissioned() {
	open := e.items(e.isExpert)
	_, apart := e.Column("commissioned")
	if !apart && open.IsZero() {
		return
	}
	e.rests = append(e.rests, "R13.commissioned")
	cites := e.rule("R13.commissioned")
	if !open.IsZero() {
		e.warn(text.F(text.T("未写明由谁委托：%v。法院委托的鉴定、审计费由主张者直接支付，不属合理开支，类别写 court_expert；己方委托的写 own_expert", "who commissioned it is not stated: %v. What the court commissions is paid directly and is no part of these costs, category court_expert; the own expert is own_expert"), open), cites...)
	}
	if apart {
		if out := e.items(func(i int) bool { return e.category(i) == courtExpert && !e.yes("awarded", i) }); !out.IsZero() {
			e.warn(text.F(text.T("法院委托的费用不计入合理开支，另行列出：%v。判决已列入开支的，awarded 写 true", "commissioned by the court, set apart and not counted: %v. Where a judgment put it among the costs, awarded is true"), out), cites...)
		}
		e.add("apart_part", text.T("另列金额", "amount set apart"), CNY, If{C("commissioned"), If{C("awarded"), L("zero"), C("part")}, L("zero")}, cites...)
		e.compute("court_commissioned", text.T("法院委托鉴定等费用 另列", "court-commissioned, set apart"), CNY, ColumnSum{"costs", "apart_part"}, cites...)
		e.note(text.T("直接支付给有关机构，不计入合理开支；判决列入开支的除外", "paid directly to the institution and not counted; unless a judgment puts it among the costs"))
	}
}

// items names the rows of a sort.
func (e *expenses) items(of func(row int) bool) text.Text {
	var out text.Text
	for i := range e.Rows {
		if of(i) {
			out = text.Join(text.T("、", ", "), nonZero(out, e.item(i))...)
		}
	}
	return out
}

// deductible tells whether the rows say which input VAT can be deducted.
func (e *expenses) deductible() bool { return e.has("vat_rate") && e.has("vat_recoverable") }

// netOfInputVAT takes out of each part the input tax that can be deducted.
func (e *expenses) netOfInputVAT() {
	if !e.deductible() {
		return
	}
	e.fillBlanks("vat_recoverable")
	e.mark("taxed", text.T("已填税率", "rate given"), func(i int) bool { return !e.data["vat_rate"].isBlank(i) })
	one := e.one()
	e.add("vat_divisor", text.T("一加可抵扣税率", "one plus the rate that can be deducted"), Rate, If{And{[]Expr{C("taxed"), C("vat_recoverable")}}, Add(one, C("vat_rate")), one})
	gross := Mul(C(e.charged()), C("share"))
	if e.has("allowed") {
		gross = C("part")
	}
	e.add("net_part", text.T("不含可抵扣进项税的金额", "amount without deductible input VAT"), CNY, FenOver(gross, C("vat_divisor")))
}

// asAllowed caps the part of this case at what the court found reasonable of
// it, where a row says so; a sum allowed never adds to what was spent.
func (e *expenses) asAllowed(part Expr) Expr {
	if !e.has("allowed") {
		return part
	}
	e.mark("weighed", text.T("已酌定", "weighed"), func(i int) bool { return !e.data["allowed"].isBlank(i) })
	e.add("asked_part", text.T("主张的本案金额", "amount asked for this case"), CNY, part)
	return If{C("weighed"), AtMost(C("asked_part"), C("allowed")), C("asked_part")}
}

// claimed is the column of what is claimed of a row.
func (e *expenses) claimed() string {
	if e.choice("input_vat") == "net" && e.deductible() {
		return "net_part"
	}
	return "part"
}

// inputVAT shows the costs with and without the input tax that can be deducted.
func (e *expenses) inputVAT() {
	chosen := e.choice("input_vat")
	if !e.deductible() {
		if chosen == "net" {
			e.warn(text.T("选了不含税主张，但明细没有发票税率与可否抵扣两列：未扣除任何进项税", "claimed without input VAT, but the table has no columns vat_rate and vat_recoverable: nothing was taken out"))
		}
		return
	}
	e.rests = append(e.rests, "R13.vat")
	cites := e.rule("R13.vat")
	e.compute("costs_gross", text.T("合理开支 含可抵扣进项税", "costs with deductible input VAT"), CNY, SumIf{"costs", "part", "counts"}, cites...)
	e.compute("costs_net", text.T("合理开支 不含可抵扣进项税", "costs without deductible input VAT"), CNY, SumIf{"costs", "net_part", "counts"}, cites...)
	e.compute("input_vat", text.T("其中可抵扣的进项税", "of which deductible input VAT"), CNY, Sub(L("costs_gross"), L("costs_net")), cites...)
	e.compute("has_input_vat", text.T("开支中有可抵扣的进项税", "the costs hold deductible input VAT"), YesNo, IsMore(L("input_vat"), L("zero")))
	for _, a := range []string{"gross", "net"} {
		e.option.Readings = append(e.option.Readings, Reading{ID: a, Title: e.alternative("input_vat", a), Line: e.full("costs_" + a), Default: a == "gross", Chosen: a == chosen, Cites: cites})
	}
	if chosen == "gross" {
		e.warnIf("has_input_vat", text.T("开支含可抵扣的进项税：对方会抗辩不是损失；可改为不含税主张", "the costs hold input VAT that can be deducted: the other side will object that it is no cost; it may be claimed without"), cites...)
	}
}
