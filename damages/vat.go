package damages

import (
	"fmt"
	"slices"

	"github.com/shopspring/decimal"

	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// Revenue, price and profit are net of VAT. What was received with the tax in
// it is divided by one plus the rate of the day of the sale.

// datedByFigure: where no ledger has the days of the sales, figures state them.
const datedByFigure = "basis=margin|unit_price|turnover|accounts|sample_revenue, vat=goods|services|small_scale|stated"

var vatFigures = []FigureSpec{
	{ID: "vat_rate", Within: Part, Label: text.T("增值税税率", "VAT rate"), Unit: Rate, When: "vat=stated", From: theirBooks, Prove: text.T("发票或纳税申报表所载税率", "the rate on the invoices or the tax return")},
	{ID: "sold_from", Label: text.T("销售期间首日", "first day of the sales"), Unit: DayDate, When: datedByFigure, From: theirBooks, Prove: text.T("首笔销售的发票或订单", "invoice or order of the first sale")},
	{ID: "sold_to", Label: text.T("销售期间末日", "last day of the sales"), Unit: DayDate, When: datedByFigure, From: theirBooks, Prove: text.T("末笔销售的发票或订单", "invoice or order of the last sale")},
}

var vatChoices = []ChoiceSpec{{"vat", text.T("金额是否含增值税", "VAT in the amounts"), []Alternative{
	{"net", text.T("不含税", "net of VAT")},
	{"goods", text.T("含税 货物", "VAT included, goods")},
	{"services", text.T("含税 服务", "VAT included, services")},
	{"small_scale", text.T("含税 小规模纳税人", "VAT included, small-scale taxpayer")},
	{"stated", text.T("含税 另填税率", "VAT included, rate stated")},
}, "net"}}

var vatClasses = map[string]law.Parameter[decimal.Decimal]{"goods": law.VATGoods, "services": law.VATServices, "small_scale": law.VATSmallScale}

// one is the line that a rate is added to.
func (d *draft) one() Expr {
	if _, there := d.sheet.Line("one"); !there {
		d.add(Line{ID: "one", Label: text.T("整数一", "the number one"), Unit: Rate, Kind: Constant, Plain: true,
			Given: &Given{Value: Num("1"), Source: Source{Known: OfLaw}}, Note: text.T("比较基准", "what is compared against")})
	}
	return L("one")
}

// netOfVAT gives the line net of tax of an amount: the amount itself where it
// is net, else amount ÷ (1 + rate). One rate must hold over all the sales; a
// change within them wants a ledger.
func (d *draft) netOfVAT(amount string, label text.Text) (string, error) {
	class := d.choice("vat")
	if class == "net" {
		return amount, nil
	}
	if class == "stated" {
		d.statedRate()
	} else if err := d.vatRateOf(class); err != nil {
		return "", err
	}
	d.compute("vat_divisor", text.T("一加税率", "one plus the VAT rate"), Rate, Add(d.one(), L("vat_rate")))
	d.sheet.Lines[len(d.sheet.Lines)-1].Plain = true
	d.compute("net_"+amount, label, CNY, FenOver(L(amount), L("vat_divisor")), d.netCites()...)
	return "net_" + amount, nil
}

// statedRate is a rate of the claim's own. The days of the sales then pick the
// article only; without them the last act does, and it is said.
func (d *draft) statedRate() {
	d.input("vat_rate")
	for _, id := range []string{"sold_from", "sold_to"} {
		if d.has(id) {
			d.input(id)
		}
	}
	if !d.has("sold_to") {
		d.warn(text.T("未列销售期间：增值税条文按最后侵权行为日选取，列明 sold_from 与 sold_to 后按销售之日", "the days of the sales are not stated: the article on VAT is picked by the last act; state sold_from and sold_to to have it picked by the sales"))
	}
}

// netCites is the article that the sales amount does not include the tax, by
// the days of the sales.
func (d *draft) netCites() []string {
	last := d.day("sold_to")
	first := last
	if d.has("sold_from") {
		first = d.day("sold_from")
	}
	return netCitesBetween(first, last)
}

// netCitesBetween lists the articles over a span of days; earlier texts of the
// same article are not held.
func netCitesBetween(first, last civil.Day) []string {
	var out []string
	if law := civil.MustDay("2026-01-01"); !last.Before(law) {
		out = append(out, "vatlaw2026.7")
		if !first.Before(law) {
			return out
		}
	}
	if !last.Before(civil.MustDay("2017-11-19")) {
		out = append([]string{"vatreg2017.6"}, out...)
	}
	return out
}

func (d *draft) vatRateOf(class string) error {
	d.input("sold_from")
	d.input("sold_to")
	first, errFirst := civil.ParseDay(d.asked.Figures["sold_from"].Value)
	last, errLast := civil.ParseDay(d.asked.Figures["sold_to"].Value)
	if errFirst != nil || errLast != nil || first.IsZero() || last.IsZero() {
		d.add(Line{ID: "vat_rate", Label: text.T("增值税税率", "VAT rate"), Unit: Rate, Kind: Input})
		return nil
	}
	rates, err := d.vatBetween(class, first, last)
	if err != nil {
		return err
	}
	cites := rates[0].Cites
	for _, r := range rates[1:] {
		cites = append(slices.Clone(cites), r.Cites...)
		if !r.Value.Equal(rates[0].Value) {
			return d.refuse("figures/sold_to", text.F(text.T("销售期间内增值税税率于 %v 变动", "the VAT rate changes on %v within the sales"), r.InForce.From.String()),
				text.T("分段主张，或改用带日期的销售台账", "plead the parts apart, or use a sales ledger with days"))
		}
	}
	d.constant("vat_rate", text.T("增值税税率", "VAT rate"), Rate, Value{Number: rates[0].Value}, cites...)
	d.noteVAT(rates)
	return nil
}

// vatBetween lists the rates over a span of days. A day without a value is
// refused with the law's own reason.
func (d *draft) vatBetween(class string, first, last civil.Day) ([]law.Dated[decimal.Decimal], error) {
	var out []law.Dated[decimal.Decimal]
	for _, v := range vatClasses[class].Values {
		if !v.InForce.Overlaps(civil.Period{From: first, To: last}) {
			continue
		}
		if v.IsNone() {
			return nil, d.refuse("choices/vat", v.None, text.T("选“另填税率”并填写税率", "choose a stated rate and give it"))
		}
		out = append(out, v)
	}
	if len(out) == 0 {
		return nil, d.refuse("figures/sold_to", text.T("该期间没有增值税税率", "no VAT rate for these days"), text.T("核对销售期间的首日与末日", "check the first and the last day of the sales"))
	}
	return out, nil
}

func (d *draft) noteVAT(rates []law.Dated[decimal.Decimal]) {
	for i, r := range rates {
		if !r.Note.IsZero() && (i == 0 || rates[i-1].Note != r.Note) {
			d.warn(r.Note, r.Cites...)
		}
	}
}

// vatOfRow is the rate of a ledger row: its own column, or that of its day.
func (d *draft) vatOfRow(t *Table) (Expr, error) {
	if _, own := t.Column("vat_rate"); own {
		return C("vat_rate"), nil
	}
	class := d.choice("vat")
	if class == "stated" {
		d.input("vat_rate")
		return L("vat_rate"), nil
	}
	first, last := t.days("on")
	if first.IsZero() {
		return nil, nil // no row, no rate
	}
	rates, err := d.vatBetween(class, first, last)
	if err != nil {
		return nil, err
	}
	d.noteVAT(rates)
	var rate Expr
	for i, r := range rates {
		since := r.InForce.From.String()
		id := fmt.Sprintf("vat_rate_%d", i+1)
		d.constant(id, text.T("增值税税率 自"+since, "VAT rate from "+since), Rate, Value{Number: r.Value}, r.Cites...)
		if rate == nil {
			rate = L(id)
			continue
		}
		from := fmt.Sprintf("vat_from_%d", i+1)
		d.constant(from, text.T("施行日 "+since, "in force from "+since), DayDate, Value{Day: r.InForce.From}, r.Cites...)
		rate = If{Compare{Less, C("on"), L(from)}, rate, L(id)}
	}
	return rate, nil
}

// days is the earliest and the latest day of a given column.
func (t *Table) days(column string) (first, last civil.Day) {
	v := t.data[column]
	if v == nil {
		return
	}
	for i := range v.rows {
		if v.isBlank(i) {
			continue
		}
		day := dayOf(int(v.n[i]))
		if first.IsZero() || day.Before(first) {
			first = day
		}
		if day.After(last) {
			last = day
		}
	}
	return first, last
}
