package exports

import (
	"redress/damages"
	"redress/internal/text"
)

// assumptionsPage lists every estimate with its reason, and every figure that
// lacks: what to prove, for which options, from whom, by which application, on
// which articles, until when.
func (p *planner) assumptionsPage() {
	pg := p.assumed
	widths := []float64{6, 20, 26, p.figures(17), 10, 38, 14, 12, 20, 24, 20, 30}
	heads := []text.Text{text.T("序", "No."), text.T("方案", "Option"), text.T("项目", "Item"), text.T("数值", "Value"), text.T("状态", "State"),
		text.T("理由或补证方法", "Reason, or how to prove it"), text.T("负责人", "Responsible"),
		text.T("向谁取得", "From whom"), text.T("以何申请", "By which application"), text.T("依据", "Article"), text.T("何时以前", "Until when"), text.T("不提供的后果", "If it is not given")}
	if len(p.book.Outcome.Questions) == 0 {
		widths, heads = widths[:7], heads[:7]
	} else {
		pg.wide = 2 // what lacks is printed on two sheets of paper across, so that it can be read
	}
	p.reference(pg, assumptionsTitle, text.T("以下数值为假设或尚缺；假设的数值可在所在表改动，尚缺的数值须在程序中补入并重新出具本册", "These figures are assumptions or still lack; an assumption can be changed on its sheet, a figure that lacks is put in with the program, which then makes this book anew"), widths, heads...)
	n := 0
	for _, s := range p.sheets() {
		n = p.assumptionsOf(pg, s, n)
	}
	for i := range p.book.Outcome.Questions {
		n++
		p.toProve(pg, n, &p.book.Outcome.Questions[i])
	}
	if n == 0 {
		pg.add(wordsCell(label, ""), wordsCell(label, p.lang.line(text.T("没有假设", "no assumptions"))))
	}
}

// assumptionsOf lists the estimates of a sheet and counts on from n.
func (p *planner) assumptionsOf(pg *page, s *damages.Sheet, n int) int {
	for i := range s.Lines {
		l := &s.Lines[i]
		if l.Kind == damages.Input && l.Given == nil && !l.Unassessed.IsZero() {
			n++
			p.unassessed(pg, n, s, l)
			continue
		}
		if l.Kind != damages.Input || l.Given == nil || l.Given.Source.Known != damages.Estimate {
			continue
		}
		n++
		full := damages.FullID(s.ID, l.ID)
		pg.add(linked(n, p.lines[full]), wordsCell(label, p.lang.block(s.Title)), wordsCell(label, p.lang.block(l.Label)),
			cell{value: &l.Given.Value, unit: l.Unit, style: computed, formula: full}, wordsCell(label, p.lang.block(text.T("假设", "assumption"))),
			wordsCell(label, p.lang.block(l.Given.Source.Reason)), wordsCell(label, l.Given.Source.Responsible))
	}
	for _, t := range s.Tables {
		if t.Source.Known == damages.Estimate {
			n++
			pg.add(linked(n, p.tables[s.ID+"."+t.ID].ref(1, 1)), wordsCell(label, p.lang.block(s.Title)), wordsCell(label, p.lang.block(t.Title)), cell{style: label},
				wordsCell(label, p.lang.block(damages.AssumedWord)), wordsCell(label, p.lang.block(t.Source.Reason)), wordsCell(label, t.Source.Responsible))
		}
	}
	return n
}

// unassessed is a line that nobody has worked out and no result waits for.
func (p *planner) unassessed(pg *page, n int, s *damages.Sheet, l *damages.Line) {
	pg.add(linked(n, p.lines[damages.FullID(s.ID, l.ID)]), wordsCell(label, p.lang.block(s.Title)), wordsCell(label, p.lang.block(l.Label)),
		wordsCell(missing, p.lang.line(l.Blank())), p.stateOf(l, damages.Result{State: damages.Missing}), wordsCell(label, p.lang.block(l.Note)), cell{style: label})
}

// toProve is one figure that lacks, once for all options that wait for it.
func (p *planner) toProve(pg *page, n int, q *damages.Question) {
	words := func(t text.Text) cell { return wordsCell(label, p.lang.block(t)) }
	lack := cell{style: missing, words: p.lang.line(damages.MissingWord)}
	at := p.lines[q.Line()]
	if at == "" && len(q.Cites) > 0 { // a table stands on several pages
		at = p.legal.ref(1, p.articles[q.Cites[0]])
	}
	pg.add(linked(n, at), words(p.waiting(q)), words(q.Label), lack, lack, words(q.Prove), cell{style: label},
		words(q.Holder.Title()), words(q.Ways()), p.lawCell(q.Cites), words(q.Until), words(q.Consequence()))
}

// waiting names the options that wait, with what is known of their amounts.
func (p *planner) waiting(q *damages.Question) text.Text {
	said := make([]text.Text, len(q.Waits))
	for i, w := range q.Waits {
		said[i] = text.F(text.T("%v%v", "%v%v"), w.Title, p.book.Outcome.WaitingAmount(w))
	}
	return text.Join(text.T("、", ", "), said...)
}
