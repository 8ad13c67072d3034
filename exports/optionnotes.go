package exports

import (
	"redress/damages"
	"redress/internal/text"
)

// What is said of an option around its lines: above them only what it is and
// whether it can be claimed, because what stands above stays in view while the
// lines are read; below them the rest.

// optionHead says in one line the route, the state and the place in the order of
// methods, and why the option cannot be claimed where it cannot.
func (p *planner) optionHead(pg *page, o *damages.Option) {
	against := text.Text{}
	if !o.Defendant.IsZero() {
		against = text.F(text.T("针对：%v", "against: %v"), o.Defendant)
	}
	p.subtitled(pg, text.Join(text.T(" · ", " · "), nonEmpty(o.Route.Title(), against, o.State.Title(), o.Place)...))
	for _, b := range o.Bars {
		pg.add(cell{words: p.lang.line(text.F(text.T("不能主张的原因：%v", "Why it cannot be claimed: %v"), b.Reason)), style: bad, span: len(lineHeads)})
	}
}

// optionNotes says which text governs, what was chosen, what lacks and what to
// know.
func (p *planner) optionNotes(pg *page, o *damages.Option) {
	pg.add(wordsCell(heading, p.lang.line(text.T("说明", "Notes"))))
	p.said(pg, text.T("适用文本", "Governing text"), o.Governs)
	for _, c := range o.Choices {
		answer := c.Answer
		if c.Provisional {
			answer = text.F(text.T("%v（尚未选择，暂用）", "%v (not chosen yet, stands in)"), answer)
		}
		p.said(pg, c.Label, answer)
	}
	p.said(pg, text.T("不采前一方法的理由", "Why an earlier method is left"), o.Left)
	p.said(pg, text.T("因果关系", "Causation"), o.Causation)
	for _, l := range o.Lacks {
		p.said(pg, text.T("待证", "To be proved"), text.F(text.T("%v：%v", "%v: %v"), l.Label, l.Prove))
	}
	for _, n := range p.advice(o.Warnings, len(o.Warnings)) {
		p.said(pg, text.T("提示", "Note"), n.Text)
	}
}

// advice are the first notes of those said to the author, who is to add, check or
// weigh something; a book for the court has none of them.
func (p *planner) advice(of []damages.Note, most int) []damages.Note {
	if p.book.Court {
		return nil
	}
	return of[:min(len(of), most)]
}

// said prints a name and what is said under it, where something is.
func (p *planner) said(pg *page, name, words text.Text) {
	if !words.IsZero() {
		pg.add(cell{words: p.lang.line(name), style: strong, span: 2}, cell{}, cell{words: p.lang.block(words), style: said, span: len(lineHeads) - 2})
	}
}

// optionFoot says the result in a sentence, and the factors of a discretion.
func (p *planner) optionFoot(pg *page, o *damages.Option) {
	c := p.book.Outcome.Computation
	if line, found := c.Sheets.Line(o.Result); found && line.Expr != nil {
		words := text.T(c.Sentence(o.Result, text.ZH), c.Sentence(o.Result, text.EN))
		pg.add(cell{words: p.lang.block(words), span: len(lineHeads)})
	}
	if len(o.Readings) > 0 && len(o.Bars)+len(o.Readings) > 1 {
		pg.add(wordsCell(heading, p.lang.line(text.T("条款的解读与结果", "Readings of the clause and their results"))))
		for _, rd := range o.Readings {
			p.readingPrinted(pg, rd)
		}
	}
	p.optionNotes(pg, o)
	if len(o.Factors) > 0 {
		kind, _ := damages.KindOf(o.Kind)
		pg.add(wordsCell(heading, p.lang.line(kind.FactorsTitle())))
		for _, f := range o.Factors {
			words := f.Text
			if words.IsZero() && !p.book.Court {
				words = text.T("（未填写）", "(not filled in)")
			}
			p.said(pg, f.Label, words)
		}
	}
}

func (p *planner) readingPrinted(pg *page, rd damages.Reading) {
	c := p.book.Outcome.Computation
	line, ok := c.Sheets.Line(rd.Line)
	if !ok {
		return
	}
	mark := text.Text{}
	if rd.Default {
		mark = text.T("默认", "default")
	}
	if rd.Chosen {
		mark = text.Join(text.T("，", ", "), nonEmpty(mark, text.T("采用", "used"))...)
	}
	r := c.Result(rd.Line)
	value := wordsCell(missing, p.lang.line(line.Blank()))
	if r.State != damages.Missing {
		value = cell{value: &r.Value, unit: line.Unit, style: computed, formula: rd.Line}
	}
	pg.add(cell{}, wordsCell(label, p.lang.block(rd.Title)), wordsCell(middle, p.lang.block(mark)), wordsCell(label, p.lang.block(line.Label)),
		value, wordsCell(middle, p.lang.block(line.UnitLabel())), p.stateOf(line, r), p.lawCell(p.known(rd.Cites)))
}

// known keeps the articles that have a row on the legal page.
func (p *planner) known(cites []string) []string {
	var out []string
	for _, id := range cites {
		if p.articles[id] > 0 {
			out = append(out, id)
		}
	}
	return out
}

func nonEmpty(of ...text.Text) []text.Text {
	var out []text.Text
	for _, t := range of {
		if !t.IsZero() {
			out = append(out, t)
		}
	}
	return out
}
