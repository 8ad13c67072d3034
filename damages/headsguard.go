package damages

import (
	"slices"

	"redress/internal/text"
)

// guard bars heads that hold the same money and warns of those that are kept
// apart by what their rows say.
func (d *draft) guard(of []head) {
	for i, a := range of {
		for _, b := range of[:i] {
			both := func(t text.Text) text.Text { return text.F(t, d.titleOf(b.Option), d.titleOf(a.Option)) }
			if d.holds(a.Option, b.ID) || d.holds(b.Option, a.ID) {
				d.bar(both(text.T("“%v”与“%v”：其一已含另一项，不得再加；删去被包含的一项", "“%v” and “%v”: one already holds the other, which is not added again; take out the one that is held")))
				continue
			}
			why := d.clash(a.Option, b.Option)
			if why.IsZero() {
				continue
			}
			if a.apart(b) {
				d.warn(both(text.T("“%v”与“%v”因产品、权利或期间不同而相加：须证明没有同一笔销售列入两项", "“%v” and “%v” are added because product, right or period differ: show that no sale stands in both")))
				continue
			}
			d.bar(text.Join(text.T("：", ": "), both(text.T("“%v”与“%v”不能相加", "“%v” and “%v” cannot be added")), why,
				text.T("在 product、right 或 from 与 to 列写明两项的不同，或只取其一", "say in the columns product, right or from and to what keeps them apart, or take one of them")))
		}
	}
}

// apart tells heads that concern another product, another right, or days that
// do not meet; gains of two infringers stand apart as well.
func (h head) apart(other head) bool {
	differ := func(a, b string) bool { return a != "" && b != "" && a != b }
	days := !h.from.IsZero() && !h.to.IsZero() && !other.from.IsZero() && !other.to.IsZero() && (h.to.Before(other.from) || other.to.Before(h.from))
	infringers := h.method() == ByGain && other.method() == ByGain && differ(h.Defendant.ZH, other.Defendant.ZH)
	return differ(h.product, other.product) || differ(h.right, other.right) || days || infringers
}

// holds tells whether an option's sum already has another option's in it.
func (d *draft) holds(o *Option, id string) bool {
	for _, part := range o.parts {
		if part == id {
			return true
		}
		for _, e := range d.earlier {
			if e.ID == part && d.holds(e, id) {
				return true
			}
		}
	}
	return false
}

// lostSales are the measures of the same thing: what was not sold.
var lostSales = []string{"loss_by_customer", "loss_by_units", "loss_by_period", "market_share_loss"}

// clash says why two options would count the same money, the zero Text where
// they do not: heads of one loss add up, two measures of one harm do not.
func (d *draft) clash(a, b *Option) text.Text {
	is := func(o *Option, kinds ...string) bool { return slices.Contains(kinds, o.Kind) }
	pair := func(one, other []string) bool {
		return is(a, one...) && is(b, other...) || is(b, one...) && is(a, other...)
	}
	sales, erosion, remedy := lostSales, []string{"price_erosion"}, []string{"remedial_cost"}
	switch {
	case a.method() != ByLoss || b.method() != ByLoss:
		return text.T("损失、获利、倍数与酌定是同一损害的不同计算方法", "loss, gain, a multiple and a sum at discretion are measures of one harm")
	case is(a, "joined_losses") || is(b, "joined_losses"):
		return text.T("各项相加的损失与另一项损失可能是同一损害", "heads added up and another loss may be one harm: put it among the heads")
	case pair(sales, sales):
		return text.T("两项都是减少的销售", "both measure lost sales")
	case pair(sales, erosion):
		return d.interactionOpen(a, b)
	case pair(remedy, remedy) || pair(remedy, sales) && d.remediesTwice(a, b):
		return text.T("补救费用列了两次", "remedial costs stand in both")
	case pair(remedy, append(slices.Clone(sales), "price_erosion", "royalty", "secret_value")):
		return text.Text{}
	case pair([]string{"royalty"}, append(slices.Clone(sales), "price_erosion", "royalty", "secret_value")):
		return text.T("合理许可费是对同一使用的整体补偿", "a royalty makes the whole use good")
	case pair([]string{"secret_value"}, append(slices.Clone(sales), "price_erosion", "secret_value")):
		return text.T("商业秘密的全部价值已含该期间的利润", "the whole value of the secret contains the profit of the period")
	}
	return text.T("两项是同一损失的两种计算", "both measure the same loss")
}

// interactionOpen: the fall in price on the lost units counts once; where that
// is is chosen in the option of price erosion.
func (d *draft) interactionOpen(a, b *Option) text.Text {
	for _, o := range []*Option{a, b} {
		asked := d.askedOf(o)
		if o.Kind == "price_erosion" && asked.Choices["basis"] == "prices" && (asked.Choices["interaction"] == "" || asked.Choices["interaction"] == "none") {
			return text.T("价格侵蚀方案未选交互部分计入何处（interaction）", "the option of price erosion does not say where the interaction is counted (choice interaction)")
		}
	}
	return text.Text{}
}

// remediesTwice tells whether a loss of sales has remedial costs of its own
// beside the option of remedial costs.
func (d *draft) remediesTwice(a, b *Option) bool {
	for _, o := range []*Option{a, b} {
		if o.Kind != "remedial_cost" && d.askedOf(o).Tables["remedies"] != "" {
			return true
		}
	}
	return false
}

func (d *draft) askedOf(o *Option) *ClaimOption {
	i := slices.IndexFunc(d.claim.Options, func(x ClaimOption) bool { return x.ID == o.ID })
	return &d.claim.Options[i]
}
