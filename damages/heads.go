package damages

import (
	"slices"
	"strings"

	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// Heads that add up into one plea. joinedLosses adds the heads of one actual
// loss, and a multiple may rest on it; pleaInParts adds parts of different
// methods, each of its own product, right or period: a computed part and a
// statutory one, one right with a multiple and one without. The same money is
// never added to itself: what overlaps bars the plea until it is said what
// keeps the parts apart.
var (
	joinedLosses = OptionKind{
		ID: "joined_losses", Title: text.T("实际损失·各项相加", "Actual loss, heads added up"), Route: Tort, Method: ByLoss,
		Rules:   []string{"R02"},
		Choices: []ChoiceSpec{prorationOfHeads},
		Tables:  headTables,
		build:   func(d *draft) error { return d.headsAdded("loss", text.T("实际损失", "actual loss"), "R02") },
	}
	pleaInParts = OptionKind{
		ID: "plea_in_parts", Title: text.T("分部分主张", "A plea in parts"), Route: Tort, Method: InParts,
		Rules:  []string{"R14"},
		Tables: headTables,
		build:  func(d *draft) error { return d.headsAdded("sum", text.T("各部分合计", "parts in all"), "R14") },
	}
)

var prorationOfHeads = ChoiceSpec{"proration", text.T("跨期分段方法", "proration across a boundary"), []Alternative{
	{"days", text.T("按日", "by days")}, {"months", text.T("按整月", "by whole months")},
}, "days"}

var headTables = []TableSpec{{ID: "heads", Label: text.T("相加的各项", "heads added up"), From: ownReasons, Columns: []Column{
	{ID: "option", Label: text.T("方案标识", "id of the option"), Unit: Free},
	{ID: "product", Label: text.T("所涉产品", "product concerned"), Unit: Free, Optional: true},
	{ID: "right", Label: text.T("所涉权利或秘密", "right or secret concerned"), Unit: Free, Optional: true},
	{ID: "from", Label: text.T("自", "from"), Unit: DayDate, Optional: true},
	{ID: "to", Label: text.T("至", "to"), Unit: DayDate, Optional: true},
}}}

// head is an option that is added, with what keeps it apart from others.
type head struct {
	*Option
	product, right string
	from, to       civil.Day
}

func (d *draft) headsAdded(total string, label text.Text, rule string) error {
	d.zero()
	t := d.table("heads")
	if t == nil {
		d.lacks("heads")
		return nil
	}
	of, err := d.heads(t)
	if err != nil {
		return err
	}
	d.guard(of)
	var parts []Expr
	for _, h := range of {
		id := "head_" + h.ID
		d.compute(id, text.T("其中 "+d.titleOf(h.Option).ZH, "of which "+d.titleOf(h.Option).EN), CNY, allowed(h.Option), h.Cites...)
		parts = append(parts, L(id))
		d.option.parts = append(d.option.parts, h.ID)
		d.restsOn(h.Option)
	}
	whole := parts[0]
	if len(parts) > 1 {
		whole = Add(parts...)
	}
	d.total(total, label, whole, d.rule(rule)...)
	d.result(total)
	switch d.kind.Method {
	case ByLoss:
		d.laterHeads(of)
	case InParts:
		d.punitiveOfHeads(of)
	}
	return nil
}

// punitiveOfHeads is the punitive part of the parts that carry a multiple: an
// award of the plea keeps it apart, because it ranks last in insolvency.
func (d *draft) punitiveOfHeads(of []head) {
	var parts []Expr
	for _, h := range of {
		line := FullID(h.Sheet, "punitive_part")
		if _, there := d.drafted(line); !there {
			continue
		}
		id := "punitive_of_" + h.ID
		d.compute(id, text.T("其中惩罚性部分 "+d.titleOf(h.Option).ZH, "punitive part of "+d.titleOf(h.Option).EN), CNY, h.while(line), h.Cites...)
		parts = append(parts, L(id))
	}
	switch len(parts) {
	case 0:
	case 1:
		d.compute("punitive_part", text.T("惩罚性部分合计", "punitive parts in all"), CNY, parts[0])
	default:
		d.compute("punitive_part", text.T("惩罚性部分合计", "punitive parts in all"), CNY, Add(parts...))
	}
}

// titleOf is the title of an option's sheet, which tells two of a kind apart.
func (d *draft) titleOf(o *Option) text.Text {
	for _, s := range d.sheets {
		if s.ID == o.Sheet {
			return s.Title
		}
	}
	return o.Title
}

// restsOn leaves the sum open while a head lacks a fact, and bars it where a
// head is barred.
func (d *draft) restsOn(o *Option) {
	d.later = append(d.later, func(*Computation) {
		switch o.State {
		case OptionMissing:
			d.open = append(d.open, o.Lacks...)
		case OptionBarred:
			d.bar(text.F(text.T("“%v”不能主张，从各项中删去", "“%v” cannot be claimed: take it out of the heads"), d.titleOf(o)))
		}
	})
}

// heads are the options that the rows name: each there, once, and drafted
// before this one.
func (d *draft) heads(t *Table) ([]head, error) {
	var out []head
	mend := text.T("在 option 列写 options 中已列的标识，每项一次；写在其前的方案才能相加", "write in the column option the ids of options of the claim, each once; only what stands before this one in the order of methods can be added")
	for i := range t.Rows {
		id := strings.TrimSpace(t.Text("option", i))
		j := slices.IndexFunc(d.earlier, func(o *Option) bool { return o.ID == id && o.Route == Tort })
		var message text.Text
		switch {
		case id == "":
			message = text.F(text.T("第 %v 行没有写方案", "row %v names no option"), i+1)
		case slices.ContainsFunc(out, func(h head) bool { return h.ID == id }):
			message = text.F(text.T("第 %v 行重复写了“%v”", "row %v: “%v” is named twice"), i+1, id)
		case j < 0 && slices.ContainsFunc(d.claim.Options, func(o ClaimOption) bool { return o.ID == id }):
			message = text.F(text.T("第 %v 行的“%v”不是排在本方案之前的侵权方案", "row %v: “%v” does not stand before it as an option of tort"), i+1, id)
		case j < 0:
			message = text.F(text.T("第 %v 行：没有方案“%v”", "row %v: there is no option “%v”"), i+1, id)
		case d.kind.Method == ByLoss && d.earlier[j].method() != ByLoss:
			message = text.F(text.T("第 %v 行的“%v”不是实际损失：改用 plea_in_parts", "row %v: “%v” is no actual loss: use plea_in_parts"), i+1, id)
		}
		if !message.IsZero() {
			return nil, d.refuse("tables/heads", message, mend)
		}
		out = append(out, head{d.earlier[j], strings.TrimSpace(t.Text("product", i)), strings.TrimSpace(t.Text("right", i)), t.day("from", i), t.day("to", i)})
	}
	return out, nil
}

// laterHeads is what a multiple reads of heads (R12): of each the part that its
// own rows or periods give, else a share of its span by days and by months.
func (d *draft) laterHeads(of []head) {
	if !d.claim.asks(punitiveID) {
		return
	}
	cites := d.rule("R12")
	var days, months []Expr
	for _, h := range of {
		byDays, byMonths := d.laterOfHead(h.Option, cites)
		if byDays == nil {
			return // the span lacks: the multiple says so
		}
		days, months = append(days, byDays), append(months, byMonths)
	}
	sum := func(of []Expr) Expr {
		if len(of) == 1 {
			return of[0]
		}
		return Add(of...)
	}
	d.compute("later_by_days", text.T("2019年4月23日以后部分 按日", "part from 2019-04-23 by days"), CNY, sum(days), cites...)
	d.compute("later_by_months", text.T("2019年4月23日以后部分 按整月", "part from 2019-04-23 by whole months"), CNY, sum(months), cites...)
	d.compute("proration_difference", text.T("两种分段之差", "difference of the two"), CNY, Sub(L("later_by_days"), L("later_by_months")))
	d.compute("later", text.T("2019年4月23日以后部分", "part from 2019-04-23"), CNY, L("later_by_"+d.choice("proration")), cites...)
	d.option.later = d.full("later")
}

func (d *draft) laterOfHead(o *Option, cites []string) (byDays, byMonths Expr) {
	since := law.PunitiveAvailable.Since()
	first, last := d.claim.span(o)
	amount := L("head_" + o.ID)
	switch {
	case o.later != "":
		later := o.while(o.later)
		d.compute("later_"+o.ID, text.T("2019年4月23日以后 "+d.titleOf(o).ZH, "from 2019-04-23, "+d.titleOf(o).EN), CNY, later, cites...)
		return L("later_" + o.ID), L("later_" + o.ID)
	case first.IsZero() || last.IsZero():
		return nil, nil
	case !first.Before(since):
		return amount, amount
	case last.Before(since):
		return L("zero"), L("zero")
	}
	prorated := func(way string, label text.Text, u Unit, part, whole Value) Expr {
		id := func(s string) string { return s + "_" + o.ID }
		named := func(zh, en string) text.Text {
			return text.T(zh+" "+d.titleOf(o).ZH, en+", "+d.titleOf(o).EN)
		}
		note := text.F(text.T("%v 至 %v", "%v to %v"), first.String(), last.String())
		d.add(Line{ID: id(way + "_later"), Label: named("其后"+label.ZH, label.EN+" from then on"), Unit: u, Kind: Constant, Given: &Given{Value: part, Source: Source{Known: Reckoned}}, Cites: cites, Note: note})
		d.add(Line{ID: id(way + "_all"), Label: named("全部"+label.ZH, label.EN+" in all"), Unit: u, Kind: Constant, Given: &Given{Value: whole, Source: Source{Known: Reckoned}}, Cites: cites, Note: note})
		d.compute(id("later_by_"+way), named("其后部分 按"+label.ZH, "part from then on, by "+label.EN), CNY, FenOver(Mul(amount, L(id(way+"_later"))), L(id(way+"_all"))), cites...)
		return L(id("later_by_" + way))
	}
	byDays = prorated("days", text.T("日数", "days"), DayUnit, count(last.Sub(since)+1), count(last.Sub(first)+1))
	byMonths = prorated("months", text.T("整月数", "whole months"), Of("month"), count(monthsFrom(since, last)), count(monthsTouched(first, last)))
	return byDays, byMonths
}
