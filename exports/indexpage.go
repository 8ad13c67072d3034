package exports

import (
	"cmp"
	"slices"

	"redress/damages"
	"redress/internal/text"
)

// use is one input of the exhibit and where it is proved.
type use struct {
	sheet, item text.Text
	at          string // the cell it stands in
	value       cell
	source      damages.Source
	said        text.Text
}

// indexPage leads from each item of evidence to the inputs that rest on it, page
// by page; the inputs that rest on none stand at the end. The other way, from a
// line to its evidence, is on the line itself.
func (p *planner) indexPage() {
	pg := p.index
	p.reference(pg, indexTitle, text.T("由证据到其所证明的输入，按页；没有证据的输入列在最后", "from each item of evidence to the inputs it proves, by page; inputs without evidence stand last"),
		[]float64{5, 9, 6, 20, 26, p.figures(17), 12, 36},
		text.T("序", "No."), text.T("证据", "Evidence"), text.T("页码", "Page"), text.T("表", "Sheet"), text.T("项目", "Item"),
		text.T("数值", "Value"), text.T("取得方式", "How it is known"), text.T("原文或理由", "Words on the page, or reason"))
	uses := p.uses()
	place := func(u use) int {
		if at, listed := p.evidence[u.source.Evidence]; listed {
			return at
		}
		return catalogueFirst + len(p.catalogue())
	}
	slices.SortStableFunc(uses, func(a, b use) int {
		return cmp.Or(cmp.Compare(place(a), place(b)), cmp.Compare(a.source.Page, b.source.Page))
	})
	bare := false
	for i, u := range uses {
		if u.source.Evidence == "" && !bare {
			bare = true
			pg.add(cell{words: p.lang.line(text.T("没有证据的输入", "Inputs without evidence")), style: heading, span: 8})
		}
		p.indexRow(pg, i+1, u)
	}
	if len(uses) == 0 {
		pg.add(cell{style: label}, cell{words: p.lang.line(text.T("没有输入", "no inputs")), style: label, span: 7})
	}
}

func (p *planner) indexRow(pg *page, n int, u use) {
	number, at := cell{words: "—", style: label}, cell{style: label}
	if u.source.Evidence != "" {
		link := p.catalog.ref(1, p.evidence[u.source.Evidence])
		number = cell{words: p.lang.number(p.numberOf(u.source.Evidence)), style: linkStyle, link: link}
		if u.source.Page > 0 {
			at = numberCell(label, u.source.Page)
		}
	}
	said := text.T(u.source.Quote, u.source.Quote)
	if said.IsZero() {
		said = u.source.Reason
	}
	if said.IsZero() && u.source.Known == "" {
		said = u.said
	}
	pg.add(linked(n, u.at), number, at, wordsCell(label, p.lang.block(u.sheet)), wordsCell(label, p.lang.block(u.item)),
		u.value, wordsCell(label, p.lang.block(KnownTitle(u.source.Known))), wordsCell(label, p.lang.block(said)))
}

// uses are the inputs of every sheet, and its tables, each as one.
func (p *planner) uses() []use {
	var out []use
	for _, s := range p.sheets() {
		for i := range s.Lines {
			l := &s.Lines[i]
			if l.Kind != damages.Input || l.Given == nil {
				continue
			}
			full := damages.FullID(s.ID, l.ID)
			value := cell{value: &l.Given.Value, unit: l.Unit, style: computed, formula: full}
			if l.Plain && l.Unit.Kind == damages.Ratio {
				value.unit = damages.Of("")
			}
			out = append(out, use{s.Title, l.Label, p.lines[full], value, l.Given.Source, l.Note})
		}
		for _, t := range s.Tables {
			out = append(out, p.usesOf(s, t)...)
		}
	}
	return out
}

// usesOf are a table and those of its columns that are known from elsewhere.
func (p *planner) usesOf(s *damages.Sheet, t *damages.Table) []use {
	if t.Source.Known.NotGiven() {
		return nil
	}
	rows := text.F(text.T("%v 行", "%v rows"), t.Rows)
	at := p.tables[s.ID+"."+t.ID].ref(1, 1)
	out := []use{{s.Title, t.Title, at, wordsCell(label, p.lang.block(rows)), t.Source, text.Text{}}}
	for _, c := range t.Columns {
		if c.Source != nil && c.Source.Evidence != "" && c.Source.Evidence != t.Source.Evidence {
			out = append(out, use{s.Title, text.F(text.T("%v：%v", "%v: %v"), t.Title, c.Label), at, wordsCell(label, p.lang.block(rows)), *c.Source, text.Text{}})
		}
	}
	return out
}
