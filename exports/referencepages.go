package exports

import (
	"strconv"

	"redress/damages"
	"redress/internal/civil"
	"redress/internal/text"
)

// First rows of the pages that others link into.
const (
	catalogueFirst = 4
	legalFirst     = 4
)

func (p *planner) reference(pg *page, t, note text.Text, widths []float64, heads ...text.Text) {
	pg.widths = widths
	pg.add(wordsCell(title, p.lang.line(t)))
	pg.add(wordsCell(subtitle, p.lang.line(note)))
	cells := make([]cell, len(heads))
	for i, h := range heads {
		cells[i] = wordsCell(head, p.lang.block(h))
	}
	pg.header = pg.add(cells...)
}

// cataloguePage is the evidence list in the columns of PRC practice
// (法释〔2019〕19号 art 19).
func (p *planner) cataloguePage() {
	p.reference(p.catalog, catalogueTitle, text.T("依《民事诉讼证据规定》第19条分类编号", "classified and numbered under art 19 of the Evidence Provisions"),
		[]float64{9, 10, 24, 10, 20, 12, 34, 9, 6, 6, 6, 9, 14},
		text.T("编号", "No."), text.T("组别", "Group"), text.T("证据名称", "Name"), text.T("证据形式", "Kind"), text.T("来源", "Source"),
		text.T("形成时间", "Formed on"), text.T("证明对象与内容", "What it proves"), text.T("原件或复印件", "Original or copy"), text.T("份数", "Copies"),
		text.T("起页", "From"), text.T("止页", "To"), text.T("涉密", "Confidential"), text.T("备注", "Remarks"))
	for _, e := range p.catalogue() {
		words := func(t text.Text) cell { return wordsCell(label, p.lang.block(t)) }
		p.catalog.add(wordsCell(strong, p.lang.number(e.Number)), words(e.Group), words(e.Name), words(e.Kind), words(e.Source), words(e.FormedOn),
			words(e.Proves), words(e.Original), count(e.Copies), count(e.PageFrom), count(e.PageTo), words(e.Confidential), words(e.Remark))
	}
	if len(p.catalogue()) == 0 {
		p.catalog.add(wordsCell(label, ""), wordsCell(missing, p.lang.line(text.T("未列证据", "no evidence listed"))))
	}
}

func count(s string) cell {
	n, err := strconv.Atoi(s)
	if err != nil {
		return wordsCell(label, s)
	}
	return numberCell(label, n)
}

// assumptionsPage lists every estimate with its reason, and every figure that
// lacks with the way to prove it.
func (p *planner) assumptionsPage() {
	pg := p.assumed
	p.reference(pg, assumptionsTitle, text.T("以下数值为假设或尚缺；补足证据后自动更新", "These figures are assumptions or still lack; the sheets follow once they are proved"),
		[]float64{6, 24, 28, 18, 10, 44, 16},
		text.T("序", "No."), text.T("方案", "Option"), text.T("项目", "Item"), text.T("数值", "Value"), text.T("状态", "State"),
		text.T("理由或补证方法", "Reason, or how to prove it"), text.T("负责人", "Responsible"))
	n := 0
	for _, s := range p.sheets() {
		for i := range s.Lines {
			l := &s.Lines[i]
			if l.Kind == damages.Input && (l.Given == nil || l.Given.Source.Known == damages.Estimate) {
				n++
				p.assumption(pg, n, s, l)
			}
		}
		for _, t := range s.Tables {
			if t.Source.Known == damages.Estimate {
				n++
				pg.add(numberCell(label, n), wordsCell(label, p.lang.block(s.Title)), wordsCell(label, p.lang.block(t.Title)), cell{style: label},
					wordsCell(label, p.lang.block(damages.AssumedWord)), wordsCell(label, p.lang.block(t.Source.Reason)), wordsCell(label, t.Source.Responsible))
			}
		}
	}
	if n == 0 {
		pg.add(wordsCell(label, ""), wordsCell(label, p.lang.line(text.T("没有假设", "no assumptions"))))
	}
}

func (p *planner) assumption(pg *page, n int, s *damages.Sheet, l *damages.Line) {
	full := damages.FullID(s.ID, l.ID)
	cells := []cell{numberCell(label, n), wordsCell(label, p.lang.block(s.Title)),
		{words: p.lang.block(l.Label), style: linkStyle, link: p.lines[full]}}
	switch {
	case l.Given == nil && !l.Unassessed.IsZero():
		pg.add(append(cells, wordsCell(missing, p.lang.line(l.Blank())), p.stateOf(l, damages.Result{State: damages.Missing}),
			wordsCell(label, p.lang.block(l.Note)), cell{style: label})...)
		return
	case l.Given == nil:
		pg.add(append(cells, wordsCell(missing, p.lang.line(damages.MissingWord)), wordsCell(missing, p.lang.line(damages.MissingWord)),
			wordsCell(label, p.lang.block(p.howToProve(s.ID, full))), cell{style: label})...)
		return
	}
	pg.add(append(cells, cell{value: &l.Given.Value, unit: l.Unit, style: computed, formula: full}, wordsCell(label, p.lang.block(text.T("假设", "assumption"))),
		wordsCell(label, p.lang.block(l.Given.Source.Reason)), wordsCell(label, l.Given.Source.Responsible))...)
}

func (p *planner) howToProve(sheet, full string) text.Text {
	if o, ok := p.book.Outcome.Option(sheet); ok {
		for _, l := range o.Lacks {
			if l.Line == full {
				return l.Prove
			}
		}
	}
	return text.Text{}
}

// legalPage lists every article relied on, in the numbering of the version
// that governs, with the days it is in force.
func (p *planner) legalPage() {
	p.reference(p.legal, legalTitle, text.F(text.T("法律数据截至 %v；条文为摘述", "State of the law: %v; articles are paraphrased"), p.lawDate()),
		[]float64{40, 20, 14, 14, 58, 34},
		text.T("条文", "Article"), text.T("文号", "Number"), text.T("施行", "In force from"), text.T("止于", "to"), text.T("内容摘述", "Content"), text.T("备注", "Remarks"))
	for _, id := range p.cited {
		c := p.law.Cite(id)
		p.legal.add(wordsCell(strong, p.lang.block(c.Text())), wordsCell(label, c.Number), dayOrBlank(c.InForce.From), dayOrBlank(c.InForce.To),
			wordsCell(label, p.lang.block(c.Summary)), wordsCell(label, p.lang.block(c.Note)))
	}
}

func dayOrBlank(d civil.Day) cell {
	if d.IsZero() {
		return cell{style: label}
	}
	return dayCell(label, d)
}
