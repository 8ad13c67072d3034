package exports

import (
	"fmt"

	"redress/damages"
	"redress/internal/text"
)

// summaryPage sets the options side by side, links each amount to its sheet
// and draws them in a native bar chart.
func (p *planner) summaryPage(pg *page) {
	out := p.book.Outcome
	pg.widths = []float64{5, 28, 10, 18, 12, 40, 38}
	pg.add(wordsCell(title, p.lang.line(text.T("赔偿方案汇总", "Damages options"))))
	pg.add(wordsCell(subtitle, p.lang.line(text.T("各方案择一主张，同一损失不重复计算；对同一被告的同一违法行为，侵权与违约择一。", "The options are alternatives; the same loss is counted once; for one wrong of one defendant tort or contract is elected."))))
	pg.blank()
	heads := []text.Text{text.T("序", "No."), text.T("方案", "Option"), text.T("路径", "Route"), text.T("金额", "Amount"),
		text.T("状态", "State"), text.T("方法顺位", "Place in the order of methods"), text.T("说明", "Remarks")}
	cells := make([]cell, len(heads))
	for i, h := range heads {
		cells[i] = wordsCell(head, p.lang.block(h))
	}
	pg.header = pg.add(cells...)
	first := len(pg.rows) + 1
	for i, o := range out.Options {
		p.summaryRow(pg, i+1, o)
	}
	last := len(pg.rows)
	pg.blank()
	p.summaryTotals(pg)
	for _, c := range out.Blocking() {
		pg.rows = append(pg.rows, row{cells: []cell{{words: "✕", style: bad}, {words: p.lang.line(c.Text()), style: bad, span: 6}}})
	}
	for _, n := range out.Notes {
		pg.rows = append(pg.rows, row{cells: []cell{{words: "！", style: bad}, {words: p.lang.line(n.Text), style: bad, span: 6}}})
	}
	pg.blank()
	if last >= first {
		at := len(pg.rows) + 1
		heading := p.lang.line(text.T("各方案金额（元）", "Amounts of the options (yuan)"))
		pg.chart = &chart{as: damages.Bars, title: heading, series: []series{{heading, pg.down(2, first, last), pg.down(4, first, last)}},
			cell: fmt.Sprintf("B%d", at), width: 760, height: uint(120 + 34*len(out.Options))}
		for range 16 + len(out.Options)*2 {
			pg.blank()
		}
	}
}

func (p *planner) summaryRow(pg *page, n int, o *damages.Option) {
	r := p.book.Outcome.Amount(o)
	link := p.options[o.Sheet].ref(1, 1)
	amount := cell{words: p.lang.line(damages.MissingWord), style: missing, link: link}
	if o.State != damages.OptionMissing && r.State != damages.Missing {
		amount = cell{value: &r.Value, unit: damages.CNY, style: total, formula: o.Result}
	}
	state := label
	if o.State == damages.OptionBarred || o.State == damages.OptionMissing {
		state = missing
	}
	pg.add(numberCell(label, n), cell{words: p.lang.block(against(p.titleOf(o.Sheet), o.Defendant)), style: linkStyle, link: link}, wordsCell(label, p.lang.block(o.Route.Title())),
		amount, wordsCell(state, p.lang.block(o.State.Title())), wordsCell(label, p.lang.block(o.Place)), wordsCell(label, p.lang.block(optionRemark(o))))
}

// against names the defendant after an option's title, where it names one.
func against(title, defendant text.Text) text.Text {
	if defendant.IsZero() {
		return title
	}
	return text.F(text.T("%v（针对：%v）", "%v (against: %v)"), title, defendant)
}

// optionRemark is what to know: why barred, what lacks, the first warnings.
func optionRemark(o *damages.Option) text.Text {
	switch {
	case len(o.Bars) > 0:
		return o.Bars[0].Reason
	case len(o.Lacks) > 0:
		return text.F(text.T("待证：%v", "to be proved: %v"), o.Lacks[0].Label)
	}
	var all text.Text
	for _, n := range o.Warnings[:min(len(o.Warnings), 3)] {
		all = text.Join(text.T("；", "; "), nonEmpty(all, n.Text)...)
	}
	return all
}

func (p *planner) titleOf(sheet string) text.Text {
	s, _ := p.book.Outcome.Computation.Sheets.Sheet(sheet)
	return s.Title
}

// summaryTotals repeats, by link, the totals of the comparison.
func (p *planner) summaryTotals(pg *page) {
	s, ok := p.book.Outcome.Computation.Sheets.Sheet(damages.ComparisonSheet)
	if !ok {
		return
	}
	c := p.book.Outcome.Computation
	for i := range s.Lines {
		l := &s.Lines[i]
		if l.Kind != damages.Total {
			continue
		}
		full := damages.FullID(s.ID, l.ID)
		r := c.Result(full)
		amount := wordsCell(missing, p.lang.line(damages.MissingWord))
		capital := ""
		if r.State != damages.Missing {
			amount = cell{value: &r.Value, unit: l.Unit, style: total, formula: full}
			if words, err := text.CapitalYuan(r.Value.Number.StringFixed(2)); err == nil && p.lang.one() == text.ZH {
				capital = words
			}
		}
		pg.add(cell{}, cell{words: p.lang.block(l.Label), style: linkStyle, link: p.options[s.ID].ref(1, 1)}, cell{style: label}, amount,
			p.stateCell(r), wordsCell(label, capital), wordsCell(label, ""))
	}
}
