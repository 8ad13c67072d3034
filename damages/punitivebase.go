package damages

import (
	"slices"

	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// multipliedBase finds the compensatory base and the part of it that carries
// the multiple. It tells whether the base spans 2019-04-23.
func (d *draft) multipliedBase() (spans bool) {
	if d.choice("base") == "stated" {
		spans = d.statedBase()
	} else {
		spans = d.baseOfOption()
	}
	parts := splitParts[d.choice("split")]
	d.compute("compensatory_part", text.T("补偿性部分", "compensatory part"), CNY, parts.compensatory, d.articles("R10", onBase...)...)
	multiplied := parts.multiplied
	multiplied = d.provedPart(multiplied)
	d.compute("multiplied_base", text.T("适用倍数的基数", "base that carries the multiple"), CNY, multiplied, d.rule("R12")...)
	d.compute("plain_part", text.T("不适用倍数的部分", "part without the multiple"), CNY, Sub(L("compensatory_part"), L("multiplied_base")), d.rule("R12")...)
	switch d.choice("split") {
	case "whole":
		d.warn(text.T("整体适用修改后的文本；吉利诉威马案只对修法后的行为适用倍数", "the whole is put under the amended text; Geely v WM confined the multiple to later acts"), d.rule("R12")...)
	case "later_only":
		d.warn(text.T("2019年4月22日以前的行为须另行主张", "acts up to 2019-04-22 are to be pleaded apart"), d.rule("R12")...)
	}
	return spans
}

// splitParts are what is compensated and what is multiplied under each reading
// of acts that span 2019-04-23.
var splitParts = map[string]struct{ compensatory, multiplied Expr }{
	"each_act": {L("base"), L("base_later")}, "whole": {L("base"), L("base")}, "later_only": {L("base_later"), L("base_later")},
}

// statedBase takes the base as stated, held against the days of the acts: there
// is no multiple on acts before 2019-04-23, whoever states the base.
func (d *draft) statedBase() (spans bool) {
	d.inputOr("base_earlier", "0", text.T("没有2019年4月22日以前的基数", "no base of acts up to 2019-04-22"))
	d.input("base_later")
	d.compute("base", text.T("补偿性赔偿基数", "compensatory base"), CNY, Add(L("base_earlier"), L("base_later")), d.articles("R10", onBase...)...)
	since := law.PunitiveAvailable.Since()
	first, last := d.claim.factDay("first_act"), d.claim.factDay("last_act")
	switch {
	case !last.IsZero() && last.Before(since):
		d.bar(noMultipleBefore, d.rule("R12")...)
	case !first.IsZero() && !first.Before(since) && d.has("base_earlier"):
		d.compute("earlier_stated", text.T("列有2019年4月22日以前的基数", "a base of acts up to 2019-04-22 is stated"), YesNo, IsMore(L("base_earlier"), L("zero")))
		d.warnIf("earlier_stated", text.F(text.T("侵权行为自 %v 开始，不应有2019年4月22日以前的基数；请核对", "the acts began on %v: there can be no base of acts up to 2019-04-22; check it"), first.String()), d.rule("R12")...)
	}
	return d.has("base_earlier")
}

var noMultipleBefore = text.T("2019年4月23日以前的行为没有惩罚性赔偿", "no punitive damages for acts before 2019-04-23")

// oneBase warns where several losses or gains could be the base and none of
// them is the principal plea: the first is taken.
func (d *draft) oneBase(taken *Option, methods []Method) {
	var others []text.Text
	for _, o := range d.earlier {
		if o != taken && slices.Contains(methods, o.method()) && len(o.Bars) == 0 {
			others = append(others, o.Title)
		}
	}
	if taken.Principal || len(others) == 0 {
		return
	}
	d.warn(text.F(text.T("可作基数的方案不止一个：取“%v”，未取“%v”；把所主张的一个标为主位，以 base 的 named 指名，或把其基数另行列明", "several options could be the base: %v is taken, not %v; mark the one that is pleaded as principal, name it with base named, or state its base"),
		taken.Title, text.Join(text.T("”“", ", "), others...)), d.articles("R10", onBase...)...)
}

// provedPart limits the multiple to the part of the base that is proved: a figure
// stated, or what is known of a gain whose books were withheld (法释〔2026〕7号
// art 8: a base that can be ascertained in part).
func (d *draft) provedPart(multiplied Expr) Expr {
	if d.choice("proved_by") == "known" {
		return d.knownPart(multiplied)
	}
	if !d.has("proved_part") {
		return multiplied
	}
	d.input("proved_part")
	d.compute("proved_above", text.T("已查明部分大于基数", "the part proved is above the base"), YesNo, IsMore(L("proved_part"), multiplied))
	d.warnIf("proved_above", text.T("已查明的部分大于可适用倍数的基数：核对该数，倍数以基数为限", "the part proved is above the base that can carry the multiple: check it, the multiple stops at the base"), d.rule("R10")...)
	return AtMost(multiplied, L("proved_part"))
}

func (d *draft) knownPart(multiplied Expr) Expr {
	var base *Option
	if len(d.option.parts) > 0 {
		base = d.earlier[slices.IndexFunc(d.earlier, func(o *Option) bool { return o.ID == d.option.parts[0] })]
	}
	if base == nil || base.known == "" {
		d.add(Line{ID: "known_part", Label: text.T("基数中已知的部分", "known part of the base"), Unit: CNY, Kind: Input, Cites: d.rule("R10"),
			Note: text.T("该基数没有账簿被拒绝提交时的已知部分：在获利方案中选 withheld，或改写 proved_part", "the base has no known part with books withheld: choose withheld in the option of the gain, or state proved_part")})
		return AtMost(multiplied, L("known_part"))
	}
	known := base.known
	if base.knownLater != "" && d.choice("split") != "whole" {
		known = base.knownLater
	}
	d.compute("known_part", text.T("基数中已知的部分", "known part of the base"), CNY, base.while(known), d.rule("R10")...)
	return AtMost(multiplied, L("known_part"))
}

// baseOfOption reads the loss or gain that is multiplied. Statutory damages
// are never a base.
func (d *draft) baseOfOption() (spans bool) {
	methods := map[string][]Method{"principal": {ByLoss, ByGain}, "loss": {ByLoss}, "gain": {ByGain}}[d.choice("base")]
	o := d.named
	if o == nil && d.choice("base") != "named" {
		o = d.earlierBy(methods...)
	}
	if o == nil {
		d.add(Line{ID: "base", Label: text.T("补偿性赔偿基数", "compensatory base"), Unit: CNY, Kind: Input, Cites: d.articles("R10", onBase...),
			Note: text.T("没有可作基数的损失或获利方案；法定赔偿不得作为基数", "no loss or gain is pleaded that could be the base; statutory damages are never one")})
		d.add(Line{ID: "base_later", Label: text.T("2019年4月23日以后行为的基数", "base of acts from 2019-04-23"), Unit: CNY, Kind: Input, Cites: d.rule("R12")})
		return false
	}
	if d.named == nil {
		d.oneBase(o, methods)
	}
	if o.Kind == "royalty" {
		d.warn(text.T("以许可费为基数的，宜按实际损失主张（法释〔2020〕7号第20条第1款）", "a royalty as base is best pleaded as actual loss (Fa Shi [2020] No. 7 art 20(1))"), union(d.articles("R07", "tsint2020.20.1"), d.articles("R10", onRoyaltyBase...))...)
	}
	d.option.parts = []string{o.ID}
	d.compute("base", text.T("补偿性赔偿基数", "compensatory base"), CNY, allowed(o), d.articles("R10", onBase...)...)
	spans = d.laterActs(o)
	d.compute("base_earlier", text.T("2019年4月22日以前行为的基数", "base of acts up to 2019-04-22"), CNY, Sub(L("base"), L("base_later")), d.rule("R12")...)
	return spans
}

// laterActs gives the part of a base that comes from acts on or after
// 2019-04-23: from the option's own periods where it has them, else prorated
// over the span of the acts, by days and by whole months, both printed.
func (d *draft) laterActs(o *Option) (spans bool) {
	label, cites := text.T("2019年4月23日以后行为的基数", "base of acts from 2019-04-23"), d.rule("R12")
	since := law.PunitiveAvailable.Since()
	first, last := d.claim.span(o)
	switch {
	case o.later != "":
		d.compute("base_later", label, CNY, L(o.later), cites...)
		return first.IsZero() || first.Before(since)
	case first.IsZero() || last.IsZero():
		d.add(Line{ID: "base_later", Label: label, Unit: CNY, Kind: Input, Cites: cites, Note: text.T("缺少侵权行为的起止日", "the first or last day of the acts lacks")})
	case !first.Before(since):
		d.compute("base_later", label, CNY, L("base"), cites...)
	case last.Before(since):
		d.compute("base_later", label, CNY, L("zero"), cites...)
		d.bar(noMultipleBefore, cites...)
	default:
		d.prorated(o, label, since, cites)
		return true
	}
	return false
}

// prorated splits a single figure over a span at the day of the amendment.
// 2019-04-23 itself is inside; by whole months the multiple begins with the
// first whole month.
func (d *draft) prorated(o *Option, label text.Text, since civil.Day, cites []string) {
	first, last := d.claim.span(o)
	calendar := func(id string, label text.Text, u Unit, v Value, note text.Text) {
		d.reckoned(id, label, u, v, cites...)
		d.note(note)
	}
	from, to := text.T("行为首日", "first day of the acts"), text.T("行为末日", "last day of the acts")
	if o.from.IsZero() {
		d.compute("acts_from", from, DayDate, L(FactsSheet+".first_act"))
		d.compute("acts_to", to, DayDate, L(FactsSheet+".last_act"))
	} else {
		calendar("acts_from", from, DayDate, Value{Day: first}, text.T("基数方案的期间", "the period of the base"))
		calendar("acts_to", to, DayDate, Value{Day: last}, text.T("基数方案的期间", "the period of the base"))
	}
	d.constant("later_from", text.T("惩罚性赔偿施行日", "punitive damages in force from"), DayDate, Value{Day: since}, cites...)
	d.constant("one_day", text.T("首日一天", "the first day itself"), DayUnit, Num("1"), cites...)
	d.note(text.T("首日计入", "the first day counts"))
	d.compute("days_all", text.T("行为总日数", "days of the acts"), DayUnit, Add(DaysBetween{L("acts_from"), L("acts_to")}, L("one_day")))
	d.compute("days_later", text.T("其后日数", "days from then on"), DayUnit, Add(DaysBetween{L("later_from"), L("acts_to")}, L("one_day")))
	calendar("months_all", text.T("行为月数", "months of the acts"), Of("month"), count(monthsTouched(first, last)), text.T("涉及的日历月", "calendar months touched"))
	calendar("months_later", text.T("其后整月数", "whole months from then on"), Of("month"), count(monthsFrom(since, last)), text.T("自其后首个整月起", "from the first whole month"))
	d.compute("later_by_days", text.T("按日分段", "prorated by days"), CNY, FenOver(Mul(L("base"), L("days_later")), L("days_all")), cites...)
	d.compute("later_by_months", text.T("按整月分段", "prorated by whole months"), CNY, FenOver(Mul(L("base"), L("months_later")), L("months_all")), cites...)
	d.compute("proration_difference", text.T("两种分段之差", "difference of the two"), CNY, Sub(L("later_by_days"), L("later_by_months")))
	d.compute("base_later", label, CNY, L("later_by_"+d.choice("proration")), cites...)
}

// multipliedAward multiplies in both wordings, under the ceiling where the
// judgment becomes effective on or after 2026-05-01.
func (d *draft) multipliedAward(ceiling law.Dated[law.MultipleCeiling], spans bool) {
	cites := union(d.articles("R10", statuteOfMultiple...), law.Default().Governing(ceiling.Cites, d.days()))
	capped := func(x Expr) Expr { return x }
	if ceiling.Value.HasTotal {
		d.add(Line{ID: "ceiling", Label: text.T("总倍数上限", "ceiling of the total factor"), Unit: Rate, Kind: Constant, Plain: true,
			Given: &Given{Value: Value{Number: ceiling.Value.Total}, Source: Source{Known: OfLaw}}, Cites: ceiling.Cites})
		d.compute("ceiling_amount", text.T("适用倍数部分的上限", "ceiling of the multiplied part"), CNY, Fen(Mul(L("multiplied_base"), L("ceiling"))), ceiling.Cites...)
		capped = func(x Expr) Expr { return AtMost(x, L("ceiling_amount")) }
	} else if !ceiling.IsNone() && d.choice("wording") == "additive" {
		d.warn(ceiling.Note, ceiling.Cites...)
	}
	for _, w := range []struct {
		id    string
		label text.Text
	}{{"total", text.T("总额表述", "if n times in all")}, {"additive", text.T("另加表述", "if m times on top")}} {
		d.compute("multiplied_as_"+w.id, text.T(w.label.ZH+"的倍数部分", "multiplied part "+w.label.EN), CNY, Fen(Mul(L("multiplied_base"), L("factor_as_"+w.id))), cites...)
		d.compute("award_as_"+w.id, text.T(w.label.ZH+"的赔偿额", "award "+w.label.EN), CNY, Add(L("plain_part"), capped(L("multiplied_as_"+w.id))), cites...)
		d.option.Readings = append(d.option.Readings, Reading{ID: w.id, Title: d.alternative("wording", w.id), Line: d.full("award_as_" + w.id),
			Chosen: d.choice("wording") == w.id, Cites: d.rule("R11")})
	}
	if spans {
		d.splitReadings(ceiling)
	}
	d.compute("wording_difference", text.T("两种表述之差", "difference of the two wordings"), CNY, Sub(L("award_as_additive"), L("award_as_total")))
	d.compute("uncapped", text.T("未受上限限制的数额", "amount without the ceiling"), CNY, Add(L("plain_part"), L("multiplied_as_"+d.choice("wording"))))
	d.total("award", text.T("补偿与惩罚合计", "compensatory and punitive in all"), L("award_as_"+d.choice("wording")), cites...)
	d.compute("punitive_part", text.T("惩罚性部分", "punitive part"), CNY, Sub(L("award"), L("compensatory_part")), cites...)
	d.compute("above_ceiling", text.T("超过上限", "above the ceiling"), YesNo, IsMore(L("uncapped"), L("award")))
	d.warnIf("above_ceiling", text.T("赔偿总额超过基数五倍，按上限计", "the total is above five times the base and is cut to it"), ceiling.Cites...)
}

// splitReadings prints what each reading of acts that span 2019-04-23 comes to
// in the wording that is pleaded: the multiple on later acts only (Geely; 立法法,
// no retroactivity), on the whole (法释〔2020〕7号 art 28), or earlier acts apart.
func (d *draft) splitReadings(ceiling law.Dated[law.MultipleCeiling]) {
	cites := d.rule("R12")
	for _, split := range []string{"each_act", "whole", "later_only"} {
		title := d.alternative("split", split)
		line := func(id string, label text.Text, x Expr) Expr {
			d.compute(id+"_if_"+split, text.F(text.T("%v时的%v", "%[2]v if %[1]v"), title, label), CNY, x, cites...)
			return L(id + "_if_" + split)
		}
		parts := splitParts[split]
		base := parts.multiplied
		if d.has("proved_part") {
			base = AtMost(base, L("proved_part"))
		}
		base = line("base", text.T("倍数基数", "base multiplied"), base)
		plain := line("plain", text.T("不计倍数部分", "part without the multiple"), Sub(parts.compensatory, base))
		multiplied := line("multiplied", text.T("倍数部分", "multiplied part"), Fen(Mul(base, L("factor"))))
		if ceiling.Value.HasTotal {
			multiplied = AtMost(multiplied, line("ceiling", text.T("倍数部分上限", "ceiling of the multiplied part"), Fen(Mul(base, L("ceiling")))))
		}
		line("award", text.T("赔偿额", "award"), Add(plain, multiplied))
		d.option.Readings = append(d.option.Readings, Reading{ID: "split_" + split, Title: title, Line: d.full("award_if_" + split), Chosen: d.choice("split") == split, Cites: cites})
	}
}
