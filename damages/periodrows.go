package damages

import (
	"fmt"

	"redress/internal/civil"
	"redress/internal/text"
)

// inOrderOfTime refuses a period that ends before it begins, and two periods of
// one product over the same days: the same money would be counted twice.
func (d *draft) inOrderOfTime(t *Table) error {
	for i := range t.Rows {
		from, to := t.day("from", i), t.day("to", i)
		if from.IsZero() || to.IsZero() {
			continue
		}
		if to.Before(from) {
			return d.refuse("tables/"+t.ID, text.T(fmt.Sprintf("第 %d 行的期间 %s 至 %s 起止颠倒", i+1, from, to), fmt.Sprintf("row %d: the period from %s to %s runs backwards", i+1, from, to)),
				text.T("把该行的“自”与“至”改正或对调", "correct the two days of that row, or change them over"))
		}
		for j := range i {
			a, b := t.day("from", j), t.day("to", j)
			if a.IsZero() || b.IsZero() || a.After(to) || b.Before(from) || t.Text("product", i) != t.Text("product", j) {
				continue
			}
			return d.refuse("tables/"+t.ID, text.F(text.T("第 %v 行与第 %v 行的期间重叠，同一金额会计算两次", "rows %v and %v overlap in time: the same money would be counted twice"), j+1, i+1),
				text.T("把两行的日期分开；分属不同产品的，增设 product 列（文字）写明各行的产品", "take the days of the two rows apart; if they are of different products, say which in a column product (text)"))
		}
	}
	return nil
}

// day is a given date in a row; the zero day where it lacks.
func (t *Table) day(column string, row int) civil.Day {
	if v := t.data[column]; v != nil && !v.isBlank(row) {
		return v.at(row, Date).Day
	}
	return civil.Day{}
}

// periodsAside marks the periods that do not count, and gives the column that
// says so: those wholly outside the acts, and those wholly after the lead time
// (R46). A period that crosses one of these days is named, not cut. It tells
// whether any period is left.
func (d *draft) periodsAside(t *Table, rule string) (column string, some bool) {
	var aside []string
	if d.outsideActs(t) && d.choice("outside") == "left_out" {
		aside = append(aside, "outside")
		if d.noPeriodWithinActs(t) {
			d.warn(text.T("没有一期落在侵权期间内：核对各期与行为的起止日", "no period lies within the acts: check the days of the periods and of the acts"))
			return "", false
		}
	}
	if d.periodsAfterLeadTime(t) {
		aside = append(aside, "after_lead_time")
	}
	return t.anyOf(aside), true
}

// anyOf is the column of the rows to which one of several truths applies, ""
// where there is none.
func (t *Table) anyOf(columns []string) string {
	switch len(columns) {
	case 0:
		return ""
	case 1:
		return columns[0]
	}
	var any []Expr
	for _, c := range columns {
		any = append(any, C(c))
	}
	t.Columns = append(t.Columns, Column{ID: "aside", Label: text.T("是否剔除", "left out"), Unit: YesNo, Expr: Or{any}})
	return "aside"
}

// outsideActs marks the periods wholly before the first act or after the last
// and warns of those that run beyond; false while the acts have no days.
func (d *draft) outsideActs(t *Table) bool {
	if d.claim.factDay("first_act").IsZero() || d.claim.factDay("last_act").IsZero() {
		return false
	}
	first, last := L(FactsSheet+".first_act"), L(FactsSheet+".last_act")
	t.Columns = append(t.Columns,
		Column{ID: "outside", Label: text.T("侵权期间之外", "outside the acts"), Unit: YesNo, Expr: Or{[]Expr{Compare{Less, C("to"), first}, Compare{Greater, C("from"), last}}}},
		Column{ID: "past_acts", Label: text.T("越出侵权期间", "runs beyond the acts"), Unit: YesNo, Expr: Or{[]Expr{Compare{Less, C("from"), first}, Compare{Greater, C("to"), last}}}})
	d.compute("outside_periods", text.T("侵权期间之外的期间数", "periods outside the acts"), Of("item"), CountIf{t.ID, "outside", "item"})
	d.someBeyond(t, "past_acts", text.T("越出侵权期间的期间数", "periods that run beyond the acts"), text.T("有期间越出侵权期间", "a period runs beyond the acts"))
	note := text.T("有期间越出侵权期间：完全在外的已剔除，跨越起止日的须截短或说明理由", "a period runs beyond the acts: one wholly outside is left out, one that crosses their first or last day is to be cut, or say why it stands")
	if d.choice("outside") == "kept" {
		note = text.T("有期间越出侵权期间而仍计入：须截短、剔除或说明理由", "a period runs beyond the acts and counts all the same: cut it, leave it out or say why it stands")
	}
	d.warnIf("some_past_acts", note)
	return true
}

// someBeyond counts the rows of a truth and asks whether there are any.
func (d *draft) someBeyond(t *Table, column string, counted, asked text.Text, cites ...string) {
	if _, there := d.sheet.Line("no_period"); !there {
		d.add(Line{ID: "no_period", Label: text.T("零期", "no period"), Unit: Of("item"), Kind: Constant, Given: &Given{Source: Source{Known: OfLaw}}, Note: text.T("比较基准", "what is compared against")})
	}
	d.compute(column+"_periods", counted, Of("item"), CountIf{t.ID, column, "item"}, cites...)
	d.compute("some_"+column, asked, YesNo, IsMore(L(column+"_periods"), L("no_period")))
}

func (d *draft) noPeriodWithinActs(t *Table) bool {
	first, last := d.claim.factDay("first_act"), d.claim.factDay("last_act")
	for i := range t.Rows {
		from, to := t.day("from", i), t.day("to", i)
		if from.IsZero() || to.IsZero() || !to.Before(first) && !from.After(last) {
			return false
		}
	}
	return true
}

// periodsAfterLeadTime marks the periods that begin after the lead time has
// ended and warns of those that run beyond it; false where none is stated.
func (d *draft) periodsAfterLeadTime(t *Table) bool {
	if !d.leadTime() {
		return false
	}
	t.Columns = append(t.Columns,
		Column{ID: "beyond", Label: text.T("超出优势期", "beyond the lead time"), Unit: YesNo, Expr: IsMore(C("to"), L(leadTimeLine))},
		Column{ID: "after_lead_time", Label: text.T("优势期届满之后", "after the lead time"), Unit: YesNo, Expr: IsMore(C("from"), L(leadTimeLine))})
	if _, there := d.sheet.Line("no_period"); !there {
		d.add(Line{ID: "no_period", Label: text.T("零期", "no period"), Unit: Of("item"), Kind: Constant, Given: &Given{Source: Source{Known: OfLaw}}, Note: text.T("比较基准", "what is compared against")})
	}
	d.compute("periods_after", text.T("优势期届满之后的期间数", "periods after the lead time"), Of("item"), CountIf{t.ID, "after_lead_time", "item"}, d.rule("R46")...)
	d.note(text.T("已剔除", "set aside"))
	d.compute("periods_beyond", text.T("超出优势期的期间数", "periods beyond the lead time"), Of("item"), CountIf{t.ID, "beyond", "item"}, d.rule("R46")...)
	d.compute("runs_beyond", text.T("有期间超出优势期", "some periods run beyond the lead time"), YesNo, IsMore(L("periods_beyond"), L("no_period")))
	d.warnIf("runs_beyond", text.T("有期间超出合理优势期：届满之后才开始的已剔除，跨越届满日的须截短或说明理由", "some periods run beyond the lead time: those that begin after its end are set aside, one that crosses it is to be cut, or say why it stands"), d.rule("R46")...)
	return true
}

// recoverablePeriods is the part of each period within the look-back, by days,
// as a reading of its own.
func (d *draft) recoverablePeriods(t *Table) {
	c, ok := d.withinLookBack()
	if !ok || !t.startsBefore("from", d.lookBackDay()) {
		return
	}
	if _, there := t.Column("days"); !there {
		d.add(Line{ID: "one_day", Label: text.T("首日一天", "the first day itself"), Unit: DayUnit, Kind: Constant, Given: &Given{Value: Num("1"), Source: Source{Known: OfLaw}}, Note: text.T("首日计入", "the first day counts")})
		d.add(Line{ID: "no_days", Label: text.T("零天", "zero days"), Unit: DayUnit, Kind: Constant, Given: &Given{Source: Source{Known: OfLaw}}, Note: text.T("比较基准", "what is compared against")})
		t.Columns = append(t.Columns, Column{ID: "days", Label: text.T("日数", "days"), Unit: DayUnit, Expr: Add(DaysBetween{C("from"), C("to")}, L("one_day"))})
	}
	t.Columns = append(t.Columns,
		Column{ID: "days_since", Label: text.T("追溯起算日起日数", "days from the first recoverable day"), Unit: DayUnit, Expr: Add(DaysBetween{c.day, C("to")}, L("one_day"))},
		Column{ID: "days_recoverable", Label: text.T("追溯期内日数", "days within the look-back"), Unit: DayUnit, Expr: NoLess(L("no_days"), AtMost(C("days"), C("days_since")))},
		Column{ID: "recoverable", Label: text.T("追溯期内部分", "part within the look-back"), Unit: CNY, Expr: FenOver(Mul(C("part"), C("days_recoverable")), C("days"))})
	d.compute("sum_recoverable", text.T("追溯期内合计 按日", "within the look-back, by days"), CNY, ColumnSum{t.ID, "recoverable"}, c.cites...)
	d.lookBackReading("sum_recoverable", c)
}
