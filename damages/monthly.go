package damages

import (
	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// monthly is the working of a customer ledger kept by months: what each bought
// in the baseline and in the months of the loss that count.
type monthly struct {
	*draft
	t             *Table
	before, after []Expr // the month columns
	months        string // the line of how many months count
	netBefore     string // the line of one plus the VAT rate, "" where amounts are net
	netAfter      string
}

// prorationOfMonths: figures kept by the month are split by whole months unless
// the claim says otherwise (law.md 1.2).
var prorationOfMonths = ChoiceSpec{"proration", text.T("跨月分段方法", "a month that spans the boundary"), []Alternative{
	{"months", text.T("按整月", "by whole months")}, {"days", text.T("按日", "by days")},
}, "months"}

// tax finds the rate at which VAT is taken out of the purchases of each period;
// a rate that changes within one is refused.
func (w *monthly) tax() error {
	class := w.choice("vat")
	if class == "net" {
		return nil
	}
	if class == "stated" {
		w.input("vat_rate")
		w.plainRate("vat_divisor", "vat_rate", text.T("一加税率", "one plus the VAT rate"))
		w.netBefore, w.netAfter = "vat_divisor", "vat_divisor"
		return nil
	}
	for _, p := range []struct {
		from, months, id string
		label            text.Text
		line             *string
	}{
		{"baseline_from", "baseline_months", "before", text.T("基期", "baseline"), &w.netBefore},
		{"loss_from", "loss_months", "after", text.T("损失期间", "loss period"), &w.netAfter},
	} {
		if !w.has(p.from) || !w.has(p.months) {
			continue
		}
		first := civil.MonthOf(w.day(p.from))
		rates, err := w.vatBetween(class, first.First(), first.Add(int(w.given(p.months, Of("month")).Value.Number.IntPart())-1).Last())
		if err != nil {
			return err
		}
		for _, r := range rates[1:] {
			if !r.Value.Equal(rates[0].Value) {
				return w.refuse("choices/vat", text.F(text.T("增值税税率在%v内于 %v 变动", "the VAT rate changes within the %v on %v"), p.label, r.InForce.From.String()),
					text.T("先逐月换算为不含税金额，并把 vat 写为 net", "turn the months into amounts net of VAT first and set vat to net"))
			}
		}
		w.noteVAT(rates)
		w.constant("vat_rate_"+p.id, text.T("增值税税率 "+p.label.ZH, "VAT rate, "+p.label.EN), Rate, Value{Number: rates[0].Value}, rates[0].Cites...)
		w.plainRate("vat_divisor_"+p.id, "vat_rate_"+p.id, text.T("一加税率 "+p.label.ZH, "one plus the VAT rate, "+p.label.EN))
		*p.line = "vat_divisor_" + p.id
	}
	return nil
}

// plainRate is one plus a rate, what an amount with tax is divided by.
func (w *monthly) plainRate(id, rate string, label text.Text) {
	w.compute(id, label, Rate, Add(w.one(), L(rate)))
	w.plain()
}

// bought adds a column of what was bought in some months, net of VAT.
func (w *monthly) bought(id string, label text.Text, cells []Expr, divisor string) {
	sum := sumOf(cells)
	if divisor != "" {
		w.t.Columns = append(w.t.Columns, Column{ID: id + "_gross", Label: text.T(label.ZH+" 含税", label.EN+", with VAT"), Unit: CNY, Expr: sum})
		sum = FenOver(C(id+"_gross"), L(divisor))
	}
	w.t.Columns = append(w.t.Columns, Column{ID: id, Label: label, Unit: CNY, Expr: sum})
}

// scaled is the baseline, with the trend where one is pleaded, over months.
func (w *monthly) scaled(months string) Expr {
	of := []Expr{C("before"), L(months)}
	if w.has("trend") {
		of = append(of, L("trend"))
	}
	return FenOver(Mul(of...), L("baseline_months"))
}

// margin is the option's, or the customer's own where the ledger has it.
func (w *monthly) margin() Expr {
	if _, own := w.t.Column("margin"); own {
		return C("margin")
	}
	return L("margin")
}

// lost is the fall from what was expected to what was bought; nothing on a
// customer who is set aside.
func (w *monthly) lost(expected, bought Expr) Expr {
	return If{C("aside"), L("zero"), NoLess(L("zero"), Sub(expected, bought))}
}

// columns adds the working of each row: what was bought in each period, the
// baseline scaled to the months counted, the fall, the loss.
func (w *monthly) columns() {
	w.bought("before", text.T("基期采购额", "bought in the baseline"), w.before, w.netBefore)
	w.bought("after", text.T("损失期间采购额", "bought in the loss period"), w.after, w.netAfter)
	w.t.Columns = append(w.t.Columns,
		Column{ID: "expected", Label: text.T("基期折算额", "baseline scaled"), Unit: CNY, Expr: w.scaled(w.months)},
		Column{ID: "fell", Label: text.T("是否下降", "bought less"), Unit: YesNo, Expr: IsMore(C("expected"), C("after"))},
		Column{ID: "aside", Label: text.T("是否剔除", "set aside"), Unit: YesNo, Expr: And{[]Expr{C("voluntary"), L("trust_counts")}}},
		Column{ID: "lost", Label: text.T("减少额", "fall in purchases"), Unit: CNY, Expr: w.lost(C("expected"), C("after"))},
		Column{ID: "loss", Label: text.T("客户损失", "loss on the customer"), Unit: CNY, Expr: Fen(Mul(C("lost"), w.margin(), C("caused")))},
	)
}

// laterMonths is what a multiple reads of monthly figures (R12): the loss of
// the months from 2019-05, and by days a part of April too; both are printed.
func (w *monthly) laterMonths() {
	if !w.claim.asks(punitiveID) {
		return
	}
	c := cutoff{"later", nil, text.T("2019年4月23日以后", "from 2019-04-23"), w.rule("R12")}
	if main := w.lossOfMonths(c, law.PunitiveAvailable.Since()); main != nil {
		w.option.later = w.full(w.lossFrom(c, main))
	}
}

// monthsWithinLookBack is the loss of the months within the look-back (R35), as
// a reading of its own.
func (w *monthly) monthsWithinLookBack() {
	c, ok := w.withinLookBack()
	if !ok {
		return
	}
	if main := w.lossOfMonths(c, w.lookBackDay()); main != nil {
		w.lookBackReading(w.lossFrom(c, main), c)
	}
}

// lossOfMonths is the loss on the customers from a day on; nil where the months
// of the loss do not lie on both sides of it.
func (w *monthly) lossOfMonths(c cutoff, day civil.Day) Expr {
	if !w.has("loss_from") || !w.has("loss_months") || len(w.after) == 0 {
		return nil
	}
	first := civil.MonthOf(w.day("loss_from"))
	if !first.First().Before(day) || first.Add(len(w.after)-1).Last().Before(day) {
		return nil
	}
	k := 0
	for k < len(w.after) && first.Add(k).First().Before(day) {
		k++
	}
	w.lossOfWholeMonths(c, w.after[k:])
	byDays := L(c.id + "_by_months")
	if day.DayOfMonth() != 1 {
		byDays = w.straddlingMonth(c, w.after[k-1:k], day)
	}
	w.compute(c.id+"_by_days", text.T(c.words.ZH+"部分 按日", "part "+c.words.EN+", by days"), CNY, byDays, c.cites...)
	difference := "proration_difference"
	if c.id != "later" {
		difference = c.id + "_difference"
	}
	w.compute(difference, text.T(c.words.ZH+"两种分段之差", "difference of the two, "+c.words.EN), CNY, Sub(L(c.id+"_by_days"), L(c.id+"_by_months")))
	return L(c.id + "_by_" + w.choice("proration"))
}

// straddlingMonth adds to the whole months the part by days of the month in
// which the day lies.
func (w *monthly) straddlingMonth(c cutoff, cells []Expr, day civil.Day) Expr {
	id, words := func(s string) string { return c.id + "_" + s }, func(zh, en string) text.Text { return text.T(c.words.ZH+" "+zh, en+", "+c.words.EN) }
	last := civil.MonthOf(day).Last()
	w.reckoned(id("days"), words("跨期月其后日数", "days of the month that spans it from then on"), DayUnit, count(last.Sub(day)+1), c.cites...)
	w.reckoned(id("month_days"), words("跨期月日数", "days of the month that spans it"), DayUnit, count(last.DayOfMonth()), c.cites...)
	if _, there := w.sheet.Line("one_month"); !there {
		w.add(Line{ID: "one_month", Label: text.T("一个月", "one month"), Unit: Of("month"), Kind: Constant, Given: &Given{Value: count(1), Source: Source{Known: OfLaw}}, Note: text.T("历法", "the calendar")})
	}
	w.bought(id("straddling"), words("跨期月采购额", "bought in the month that spans it"), cells, w.netAfter)
	w.t.Columns = append(w.t.Columns,
		Column{ID: id("month_expected"), Label: words("跨期月折算额", "baseline of that month"), Unit: CNY, Expr: w.scaled("one_month")},
		Column{ID: id("month_lost"), Label: words("跨期月减少额", "fall in that month"), Unit: CNY, Expr: w.lost(C(id("month_expected")), C(id("straddling")))},
		Column{ID: id("month_loss"), Label: words("跨期月损失", "loss of that month"), Unit: CNY, Expr: Fen(Mul(C(id("month_lost")), w.margin(), C("caused")))})
	w.compute(id("straddling_loss"), words("跨期月损失合计", "loss of the month that spans it"), CNY, ColumnSum{w.t.ID, id("month_loss")})
	w.compute(id("straddling_part"), words("跨期月其后部分", "part of that month from then on"), CNY, FenOver(Mul(L(id("straddling_loss")), L(id("days"))), L(id("month_days"))))
	if _, there := w.sheet.Line("loss_on_customers"); !there {
		w.compute("loss_on_customers", text.T("各户损失合计", "loss on all customers"), CNY, ColumnSum{w.t.ID, "loss"})
	}
	return AtMost(L("loss_on_customers"), Add(L(id("by_months")), L(id("straddling_part"))))
}

// lossOfWholeMonths is the loss of the months that begin on the day or after it:
// no more than the loss of the whole, where earlier months made up for some.
func (w *monthly) lossOfWholeMonths(c cutoff, cells []Expr) {
	id, words := func(s string) string { return c.id + "_" + s }, func(zh, en string) text.Text { return text.T(c.words.ZH+" "+zh, en+", "+c.words.EN) }
	label := text.T(c.words.ZH+"部分 按整月", "part "+c.words.EN+", by whole months")
	if len(cells) == 0 {
		w.compute(id("by_months"), label, CNY, L("zero"), c.cites...)
		return
	}
	w.constant(id("months"), words("整月数", "whole months"), Of("month"), count(len(cells)), c.cites...)
	w.bought(id("after"), words("整月采购额", "bought in whole months"), cells, w.netAfter)
	w.t.Columns = append(w.t.Columns,
		Column{ID: id("expected"), Label: words("整月折算额", "baseline of whole months"), Unit: CNY, Expr: w.scaled(id("months"))},
		Column{ID: id("lost"), Label: words("整月减少额", "fall in whole months"), Unit: CNY, Expr: AtMost(C("lost"), w.lost(C(id("expected")), C(id("after"))))},
		Column{ID: id("loss"), Label: words("整月损失", "loss of whole months"), Unit: CNY, Expr: Fen(Mul(C(id("lost")), w.margin(), C("caused")))})
	w.compute(id("by_months"), label, CNY, ColumnSum{w.t.ID, id("loss")}, c.cites...)
}

func sumOf(cells []Expr) Expr {
	if len(cells) == 1 {
		return cells[0]
	}
	return Sum{cells}
}
