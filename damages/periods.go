package damages

import (
	"cmp"
	"maps"
	"slices"
	"strconv"

	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// periodsOfActs cuts the time of the acts wherever the law or the facts
// change: at each text of the AUCL, the end of employment, the first and last
// day of an agreement, the look-back, an injunction, the close of the
// first-instance debate, and the user's own dates. A sum may be spread over
// the periods by days and by whole months; the parts add up to the whole
// because each is the difference of two rounded running totals.
var periodsOfActs = OptionKind{
	ID: "periods", Title: text.T("侵权期间分段", "Periods of the acts"), Route: Reference,
	Rules: []string{"R01", "R12"},
	Figures: []FigureSpec{
		{ID: "amount", Label: text.T("待分摊的金额", "amount to be spread"), Unit: CNY, Optional: true, From: ownReasons, Prove: text.T("填写后按日、按整月分摊到各段", "spread over the periods by days and by whole months")},
	},
	Tables: []TableSpec{{ID: "cuts", Label: text.T("自定分段日", "own dates"), From: ownReasons, Columns: []Column{
		{ID: "on", Label: text.T("分段日", "a period begins on"), Unit: DayDate},
		{ID: "reason", Label: text.T("分段理由", "reason"), Unit: Free},
	}}},
	build: buildPeriods,
}

// cut is a day on which a new period begins, and why.
type cut struct {
	on  civil.Day
	why text.Text
}

// cuts lists the days strictly within the acts on which a period begins, in
// order, one reason joined to another where they fall on one day.
func (d *draft) cuts(first, last civil.Day) []cut {
	var all []cut
	for _, v := range law.AUCLVersion.Values {
		if len(v.Cites) > 0 {
			all = append(all, cut{v.InForce.From, law.Default().Cite(v.Cites[0]).Instrument})
		}
	}
	for _, f := range facts {
		if day := d.claim.factDay(f.ID); !day.IsZero() && f.Cuts != 0 {
			all = append(all, cut{day.AddDays(int(f.Cuts) - 1), f.Label})
		}
	}
	if w, err := LookBack(d.claim); err == nil && !w.From.IsZero() {
		all = append(all, cut{w.From, w.line().Label})
	}
	if own := d.table("cuts"); own != nil {
		for i := range own.Rows {
			all = append(all, cut{own.day("on", i), text.T(own.Text("reason", i), own.Text("reason", i))})
		}
	}
	slices.SortStableFunc(all, func(a, b cut) int { return cmp.Compare(a.on.String(), b.on.String()) })
	out := []cut{{first, text.T("侵权行为开始", "first act")}}
	for _, c := range all {
		switch at := &out[len(out)-1]; {
		case c.on.IsZero() || !c.on.After(first) || c.on.After(last):
		case at.on == c.on:
			at.why = text.T(at.why.ZH+"；"+c.why.ZH, at.why.EN+"; "+c.why.EN)
		default:
			out = append(out, c)
		}
	}
	return out
}

func buildPeriods(d *draft) error {
	first, last := d.claim.factDay("first_act"), d.claim.factDay("last_act")
	if first.IsZero() || last.IsZero() {
		d.add(Line{ID: "days_all", Label: text.T("行为总日数", "days of the acts"), Unit: DayUnit, Kind: Input, Note: text.T("缺少侵权行为的起止日", "the first or last day of the acts lacks")})
		d.result("days_all")
		return nil
	}
	cuts := d.cuts(first, last)
	var rows [][]string
	for i, c := range cuts {
		to := last
		if i+1 < len(cuts) {
			to = cuts[i+1].on.AddDays(-1)
		}
		version, err := law.AUCLVersion.On(c.on)
		if err != nil {
			return err
		}
		rows = append(rows, []string{c.on.String(), to.String(), c.why.ZH + CellSeparator + c.why.EN, versionCell(version),
			strconv.FormatBool(!c.on.Before(law.PunitiveAvailable.Since())),
			strconv.Itoa(monthsBefore(first, c.on)), strconv.Itoa(monthsBefore(first, to.AddDays(1)))})
	}
	d.periodLines()
	d.sheet.Tables = append(d.sheet.Tables, reckonedTable("periods", text.T("各段期间", "the periods"), d.periodColumns(), rows))
	d.compute("days_all", text.T("行为总日数", "days of the acts"), DayUnit, Add(DaysBetween{L("acts_from"), L("acts_to")}, L("one_day")))
	d.add(Line{ID: "months_all", Label: text.T("行为月数", "months of the acts"), Unit: Of("month"), Kind: Constant, Given: &Given{Value: count(monthsTouched(first, last)), Source: Source{Known: Reckoned}},
		Note: text.T("涉及的日历月；跨段的月份归入该月首日所在的一段", "calendar months touched; a month cut in two belongs to the period of its first day")})
	if !d.has("amount") {
		d.result("days_all")
		return nil
	}
	d.compute("spread_by_days", text.T("按日分摊合计", "spread by days in all"), CNY, ColumnSum{"periods", "by_days"})
	d.total("spread_by_months", text.T("按整月分摊合计", "spread by whole months in all"), ColumnSum{"periods", "by_months"})
	d.compute("with_multiple_by_days", text.T("可适用倍数部分 按日", "part open to the multiple by days"), CNY, SumIf{"periods", "by_days", "multiple"}, d.rule("R12")...)
	d.compute("with_multiple_by_months", text.T("可适用倍数部分 按整月", "part open to the multiple by whole months"), CNY, SumIf{"periods", "by_months", "multiple"}, d.rule("R12")...)
	d.compute("difference", text.T("两种分段之差", "difference of the two"), CNY, Sub(L("with_multiple_by_days"), L("with_multiple_by_months")))
	d.result("spread_by_months")
	return nil
}

func (d *draft) periodLines() {
	d.compute("acts_from", text.T("行为首日", "first day of the acts"), DayDate, L(FactsSheet+".first_act"))
	d.compute("acts_to", text.T("行为末日", "last day of the acts"), DayDate, L(FactsSheet+".last_act"))
	d.add(Line{ID: "one_day", Label: text.T("首日一天", "the first day itself"), Unit: DayUnit, Kind: Constant, Given: &Given{Value: Num("1"), Source: Source{Known: OfLaw}}, Note: text.T("首日计入", "the first day counts")})
	if d.has("amount") {
		d.input("amount")
	}
}

// periodColumns spreads the amount by running totals, so that no fen is lost.
func (d *draft) periodColumns() []Column {
	month := Of("month")
	out := []Column{
		{ID: "from", Label: text.T("自", "from"), Unit: DayDate},
		{ID: "to", Label: text.T("至", "to"), Unit: DayDate},
		{ID: "reason", Label: text.T("分段理由", "why it begins here"), Unit: Free},
		{ID: "statute", Label: text.T("当时有效的文本", "text in force"), Unit: Free},
		{ID: "multiple", Label: text.T("可适用倍数", "open to the multiple"), Unit: YesNo},
		{ID: "months_before", Label: text.T("此前月数", "months before"), Unit: month},
		{ID: "months_through", Label: text.T("至段末月数", "months to its end"), Unit: month},
		{ID: "days_before", Label: text.T("此前日数", "days before"), Unit: DayUnit, Expr: DaysBetween{L("acts_from"), C("from")}},
		{ID: "days_through", Label: text.T("至段末日数", "days to its end"), Unit: DayUnit, Expr: Add(DaysBetween{L("acts_from"), C("to")}, L("one_day"))},
		{ID: "days", Label: text.T("日数", "days"), Unit: DayUnit, Expr: Sub(C("days_through"), C("days_before"))},
		{ID: "months", Label: text.T("月数", "months"), Unit: month, Expr: Sub(C("months_through"), C("months_before"))},
	}
	if !d.has("amount") {
		return out
	}
	for _, way := range []Alternative{{"days", text.T("按日", "by days")}, {"months", text.T("按整月", "by whole months")}} {
		running := func(upTo string) Expr { return FenOver(Mul(L("amount"), C(way.ID+"_"+upTo)), L(way.ID+"_all")) }
		out = append(out,
			Column{ID: way.ID + "_total_before", Label: text.T("此前累计 "+way.Label.ZH, "running total before "+way.Label.EN), Unit: CNY, Expr: running("before")},
			Column{ID: way.ID + "_total_through", Label: text.T("至段末累计 "+way.Label.ZH, "running total to its end "+way.Label.EN), Unit: CNY, Expr: running("through")},
			Column{ID: "by_" + way.ID, Label: text.T("本段 "+way.Label.ZH, "this period "+way.Label.EN), Unit: CNY, Expr: Sub(C(way.ID+"_total_through"), C(way.ID+"_total_before"))})
	}
	return out
}

// monthsBefore counts the months, of those that the acts touch, whose first
// day (the first act, for the first month) lies before a day.
func monthsBefore(first, day civil.Day) int {
	if !day.After(first) {
		return 0
	}
	return monthsTouched(first, day.AddDays(-1))
}

// span is the days over which an option's result arose: its own window, or
// the acts of the case.
func (c *Claim) span(o *Option) (first, last civil.Day) {
	if !o.from.IsZero() {
		return o.from, o.to
	}
	return c.factDay("first_act"), c.factDay("last_act")
}

// monthsTouched counts the calendar months that a span touches: claims are
// kept by whole months although they start on the 7th.
func monthsTouched(first, last civil.Day) int {
	if last.Before(first) {
		return 0
	}
	a, b := civil.MonthOf(first), civil.MonthOf(last)
	n := 1
	for ; a.Compare(b) < 0; a = a.Add(1) {
		n++
	}
	return n
}

// monthsFrom counts the months touched whose first day is on or after a day.
func monthsFrom(day, last civil.Day) int {
	m := civil.MonthOf(day)
	if day.DayOfMonth() != 1 {
		m = m.Add(1)
	}
	return monthsTouched(m.First(), last)
}

func count(n int) Value { return Num(strconv.Itoa(n)) }

// calendar adds a column that the calendar gives, a whole number in each row.
func (t *Table) calendar(c Column, of func(row int) int) {
	v := &vector{}
	for i := range t.Rows {
		v.count(false)
		v.push(count(of(i)), Quantity)
	}
	c.Source = &Source{Known: Reckoned}
	t.data = maps.Clone(t.data)
	t.data[c.ID] = v
	t.Columns = append(t.Columns, c)
}

// asks tells whether the claim asks for an option of the kind.
func (c *Claim) asks(kind string) bool {
	return slices.ContainsFunc(c.Options, func(o ClaimOption) bool { return o.Kind == kind })
}

// versionCell is the name of a text of law in both languages of a cell.
func versionCell(version law.Dated[string]) string {
	name := law.Default().Cite(version.Cites[0]).Instrument
	return name.ZH + CellSeparator + name.EN
}
