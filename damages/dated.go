package damages

import (
	"redress/damages/law"
	"redress/internal/text"
)

// cutoff is a day that divides dated rows: what lies on it or after it is one
// part. Its id begins the ids of the columns and lines that the part adds.
type cutoff struct {
	id    string
	day   Expr
	words text.Text // "from 2019-04-23"
	cites []string
}

// laterCutoff is 2019-04-23, that day inside: the first day for which the law
// knows a multiple (R12). It puts its day on the sheet.
func (d *draft) laterCutoff() cutoff {
	c := cutoff{"later", L("later_from"), text.T("2019年4月23日以后", "from 2019-04-23"), d.rule("R12")}
	if _, there := d.sheet.Line("later_from"); !there {
		d.constant("later_from", text.T("惩罚性赔偿施行日", "punitive damages in force from"), DayDate, Value{Day: law.PunitiveAvailable.Since()}, c.cites...)
	}
	return c
}

// sumFrom adds up a column over the dated rows from a day on, without the rows
// set aside, and gives the line of it.
func (d *draft) sumFrom(t *Table, column, aside string, c cutoff) string {
	sum := c.id + "_sales"
	label := text.T("其中"+c.words.ZH+"的销售", "of which sales "+c.words.EN)
	t.Columns = append(t.Columns, Column{ID: c.id, Label: c.words, Unit: YesNo, Expr: Compare{GreaterOrEqual, C("on"), c.day}})
	if aside == "" {
		d.compute(sum, label, CNY, SumIf{t.ID, column, c.id})
		return sum
	}
	t.Columns = append(t.Columns, Column{ID: c.id + "_aside", Label: text.T(c.words.ZH+"剔除", "left out "+c.words.EN), Unit: YesNo, Expr: And{[]Expr{C(c.id), C(aside)}}})
	d.compute(c.id+"_all", text.T(c.words.ZH+"全部销售", "all sales "+c.words.EN), CNY, SumIf{t.ID, column, c.id})
	d.compute(c.id+"_left_out", text.T(c.words.ZH+"剔除的销售", "sales left out "+c.words.EN), CNY, SumIf{t.ID, column, c.id + "_aside"})
	d.compute(sum, label, CNY, Sub(L(c.id+"_all"), L(c.id+"_left_out")))
	return sum
}

// straddles tells whether dated rows lie on both sides of 2019-04-23. Where
// they do not, their days become the option's window.
func (d *draft) straddles(t *Table) bool {
	since := law.PunitiveAvailable.Since()
	first, last := t.days("on")
	if first.IsZero() || !first.Before(since) || last.Before(since) {
		d.option.from, d.option.to = first, last
		return false
	}
	return true
}

// lossFrom is the part of an actual loss that comes from a day on: main is that
// part of the loss on the product itself. What stands beside it has its own
// days or follows in proportion; reductions lessen it as they lessen the whole.
func (d *draft) lossFrom(c cutoff, main Expr) string {
	whole, id := d.besidesFrom(c, main), "loss_"+c.id
	label := text.T("其中"+c.words.ZH+"的损失", "of which loss "+c.words.EN)
	if !d.has("mitigation") && !d.has("own_fault") {
		d.compute(id, label, CNY, AtMost(whole, L("loss")), c.cites...)
		return id
	}
	before := c.id + "_before"
	d.compute(before, text.T(label.ZH+" 减轻前", label.EN+", before reductions"), CNY, whole, c.cites...)
	off := func(share string) Expr { return Fen(Mul(L(before), L(share))) }
	d.compute(id, label, CNY, AtMost(L("loss"), NoLess(L("zero"), Sub(Sub(L(before), off("mitigation")), off("own_fault")))), c.cites...)
	return id
}

// besidesFrom adds to the later part of the main loss that of convoyed sales
// and remedial costs.
func (d *draft) besidesFrom(c cutoff, main Expr) Expr {
	if _, others := d.sheet.Line("main_loss"); !others {
		return main
	}
	parts := []Expr{L(c.id + "_main")}
	d.compute(c.id+"_main", text.T("主产品损失 "+c.words.ZH, "loss on the product itself "+c.words.EN), CNY, main, c.cites...)
	for _, beside := range []struct{ table, column string }{{"convoyed", "lost"}, {"remedies", "cost"}} {
		t, there := d.sheet.Table(beside.table)
		if !there {
			continue
		}
		id, label := c.id+"_"+beside.table, text.T(t.Title.ZH+" "+c.words.ZH, t.Title.EN+" "+c.words.EN)
		if _, dated := t.Column("on"); dated {
			t.Columns = append(t.Columns, Column{ID: c.id, Label: c.words, Unit: YesNo, Expr: Compare{GreaterOrEqual, C("on"), c.day}})
			d.compute(id, label, CNY, SumIf{t.ID, beside.column, c.id}, c.cites...)
		} else {
			d.compute(id, label, CNY, Fen(Mul(L(beside.table+"_total"), d.shareOfMain(c))), c.cites...)
			d.note(text.T("各行没有日期：按主产品损失的比例分段；补 on 列可逐日分段", "its rows have no day: divided as the loss on the product itself; add the column on to divide them by their days"))
		}
		parts = append(parts, L(id))
	}
	return Add(parts...)
}

// shareOfMain is the part of the loss on the product itself that a cut-off
// leaves, as a rate.
func (d *draft) shareOfMain(c cutoff) Expr {
	id := c.id + "_share"
	if _, there := d.sheet.Line(id); !there {
		d.compute(id, text.T(c.words.ZH+"占主产品损失的比例", "share of the loss on the product itself "+c.words.EN), Rate, Quotient{L(c.id + "_main"), L("main_loss"), 12})
	}
	return L(id)
}

// hasColumn tells whether the rows of a table of the claim have a column.
func (d *draft) hasColumn(table, column string) bool {
	for i := range d.claim.Tables {
		if t := &d.claim.Tables[i]; t.ID == d.asked.Tables[table] {
			_, there := t.loaded.Column(column)
			return there
		}
	}
	return false
}
