package exports

import (
	"strconv"

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
	p.subtitled(pg, note)
	pg.header = pg.add(p.heads(heads...)...)
}

// cataloguePage is the evidence list in the columns of PRC practice
// (法释〔2019〕19号 art 19).
func (p *planner) cataloguePage() {
	p.reference(p.catalog, catalogueTitle, text.T("依《民事诉讼证据规定》第19条分类编号", "classified and numbered under art 19 of the Evidence Provisions"),
		[]float64{8, 8, 20, 9, 16, 10, 23, 8, 5, 5, 5, 7, 8},
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

// legalPage lists every article relied on, in the numbering of the version
// that governs, with the days it is in force; other pages name its instrument by
// the key in the first column.
func (p *planner) legalPage() {
	p.reference(p.legal, legalTitle, text.F(text.T("法律数据截至 %v；条文为摘述", "State of the law: %v; articles are paraphrased"), p.lawDate()),
		[]float64{6, 29, 17, 11, 11, 36, 21},
		text.T("法源", "Key"), text.T("条文", "Article"), text.T("文号", "Number"), text.T("施行", "In force from"), text.T("止于", "to"), text.T("内容摘述", "Content"), text.T("备注", "Remarks"))
	for _, id := range p.cited {
		c := p.law.Cite(id)
		p.legal.add(wordsCell(label, p.keys[id]), wordsCell(strong, p.lang.block(c.Text())), wordsCell(label, c.Number), dayOrBlank(c.InForce.From), dayOrBlank(c.InForce.To),
			wordsCell(label, p.lang.block(c.Summary)), wordsCell(label, p.lang.block(c.Note)))
	}
}

func dayOrBlank(d civil.Day) cell {
	if d.IsZero() {
		return cell{style: label}
	}
	return dayCell(label, d)
}
