package exports

import (
	"strings"

	"github.com/shopspring/decimal"

	"redress/damages"
	"redress/internal/text"
)

// The columns of an option sheet; their order is part of the format.
var lineHeads = []text.Text{
	text.T("行号", "No."), text.T("项目", "Item"), text.T("类别", "Kind"), text.T("算式", "Formula in words"), text.T("数值", "Value"),
	text.T("单位", "Unit"), text.T("状态", "State"), text.T("法律依据", "Law"), text.T("证据", "Evidence"), text.T("页码", "Page"),
}

const valueColumn = 5

var lineWidths = []float64{5, 27, 8, 36, 18, 8, 9, 30, 22, 6}

var kindTitles = map[damages.LineKind]text.Text{
	damages.Input: text.T("输入", "input"), damages.Constant: text.T("常数", "constant"),
	damages.Computed: text.T("计算", "computed"), damages.Total: text.T("合计", "total"),
}

var stateTitles = map[damages.State]text.Text{
	damages.Complete: text.T("完整", "complete"), damages.Assumed: damages.AssumedWord, damages.Missing: damages.MissingWord,
}

// optionPage prints one sheet of the engine, line by line.
func (p *planner) optionPage(s *damages.Sheet) {
	pg := p.options[s.ID]
	pg.widths = lineWidths
	pg.add(wordsCell(title, p.lang.line(s.Title)))
	if o, ok := p.book.Outcome.Option(s.ID); ok {
		p.optionHead(pg, o)
	}
	if !s.Note.IsZero() {
		pg.add(wordsCell(subtitle, p.lang.line(s.Note)))
	}
	pg.blank()
	heads := make([]cell, len(lineHeads))
	for i, h := range lineHeads {
		heads[i] = wordsCell(head, p.lang.block(h))
	}
	pg.header = pg.add(heads...)
	for i := range s.Lines {
		p.linePrinted(pg, s, &s.Lines[i], i+1)
	}
	p.optionFoot(pg, s)
}

// optionHead says the route, the state and the place in the order of methods.
func (p *planner) optionHead(pg *page, o *damages.Option) {
	say := func(name, words text.Text) {
		if !words.IsZero() {
			pg.rows = append(pg.rows, row{cells: []cell{{words: p.lang.line(name), style: strong, span: 2}, {}, {words: p.lang.line(words), span: 8}}})
		}
	}
	say(text.T("路径", "Route"), o.Route.Title())
	say(text.T("被告", "Defendant"), o.Defendant)
	say(text.T("状态", "State"), o.State.Title())
	say(text.T("适用文本", "Governing text"), o.Governs)
	for _, c := range o.Choices {
		answer := c.Answer
		if c.Provisional {
			answer = text.F(text.T("%v（尚未选择，暂用）", "%v (not chosen yet, stands in)"), answer)
		}
		say(c.Label, answer)
	}
	for _, b := range o.Bars {
		say(text.T("不能主张的原因", "Why it cannot be claimed"), b.Reason)
	}
	say(text.T("方法顺位", "Place in the order of methods"), o.Place)
	say(text.T("不采前一方法的理由", "Why an earlier method is left"), o.Left)
	say(text.T("因果关系", "Causation"), o.Causation)
	for _, l := range o.Lacks {
		say(text.T("待证", "To be proved"), text.F(text.T("%v：%v", "%v: %v"), l.Label, l.Prove))
	}
	for _, n := range o.Warnings {
		say(text.T("提示", "Note"), n.Text)
	}
}

// fifteenDigitYuan is where an amount with its fen outgrows the 15 digits that
// a cell holds; from there the exact figure is also written as words.
var fifteenDigitYuan = decimal.New(1, 13)

func (p *planner) linePrinted(pg *page, s *damages.Sheet, l *damages.Line, n int) {
	if l.Kind == damages.Heading {
		pg.add(cell{}, wordsCell(heading, p.lang.block(l.Label)))
		return
	}
	full := damages.FullID(s.ID, l.ID)
	r := p.book.Outcome.Computation.Result(full)
	at := len(pg.rows) + 1
	pg.defined[full] = pg.ref(valueColumn, at)
	p.lines[full] = pg.ref(valueColumn, at)
	number := numberCell(label, n)
	if len(l.Cites) > 0 {
		number.style, number.link = linkStyle, p.legal.ref(1, p.articles[l.Cites[0]])
	}
	pg.add(number, wordsCell(labelStyle(l), p.indented(l)), wordsCell(label, p.lang.block(kindTitles[l.Kind])),
		wordsCell(label, p.formulaWords(full, l)), p.valueCell(s, l, r), wordsCell(label, p.unitWords(l)),
		p.stateOf(l, r), p.lawCell(l.Cites), p.evidenceCell(l.Given), p.pageCell(l.Given))
	if l.Unit.Kind == damages.Money && r.State != damages.Missing && r.Value.Number.Abs().GreaterThanOrEqual(fifteenDigitYuan) {
		exact := text.F(text.T("精确值 %v", "exact value %v"), text.Group(r.Value.Number.StringFixed(2)))
		pg.rows = append(pg.rows, row{cells: []cell{{}, {words: p.lang.line(exact), style: small, span: 4}}})
	}
	if r.AtLeast != nil {
		known := damages.ShowValue(r.AtLeast.Value, l.Unit, l.Plain, p.lang.one())
		pg.add(cell{}, wordsCell(small, p.lang.line(text.F(text.T("至少 %v，%v 项待补", "at least %v, %v items open"), known, r.AtLeast.Open))))
	}
}

func labelStyle(l *damages.Line) style {
	if l.Kind == damages.Total {
		return strong
	}
	return label
}

func (p *planner) indented(l *damages.Line) string {
	return strings.Repeat("　", l.Indent) + p.lang.block(l.Label)
}

// formulaWords is the formula in words with what is said of it, or for a figure
// that alone.
func (p *planner) formulaWords(full string, l *damages.Line) string {
	if l.Expr == nil {
		return p.lang.block(l.Note)
	}
	sheets := p.book.Outcome.Computation.Sheets
	words := text.T(sheets.Words(full, text.ZH), sheets.Words(full, text.EN))
	if !l.Unrounded.IsZero() {
		words = text.F(text.T("%v 〔不取整：%v〕", "%v 〔not rounded: %v〕"), words, l.Unrounded)
	}
	if !l.Note.IsZero() {
		words = text.F(text.T("%v 〔注：%v〕", "%v 〔note: %v〕"), words, l.Note)
	}
	return p.lang.block(words)
}

func (p *planner) unitWords(l *damages.Line) string { return p.lang.block(l.UnitLabel()) }

// valueCell holds the value, with its live formula where there is one; a
// missing line holds the word and no formula.
func (p *planner) valueCell(s *damages.Sheet, l *damages.Line, r damages.Result) cell {
	if r.State == damages.Missing {
		return cell{words: p.lang.line(l.Blank()), style: missing}
	}
	c := cell{value: &r.Value, unit: l.Unit, line: damages.FullID(s.ID, l.ID), style: valueStyle(l.Kind)}
	if l.Plain && l.Unit.Kind == damages.Ratio {
		c.unit = damages.Of("")
	}
	if l.Expr != nil {
		c.formula = damages.Formula(l.Expr, s.ID, formulaNames{p: p, sheet: s.ID})
	}
	return c
}

func valueStyle(k damages.LineKind) style {
	return map[damages.LineKind]style{damages.Input: input, damages.Constant: constant, damages.Computed: computed, damages.Total: total}[k]
}

func (p *planner) stateCell(r damages.Result) cell {
	s := label
	if r.State == damages.Missing {
		s = missing
	}
	return wordsCell(s, p.lang.block(stateTitles[r.State]))
}

// stateOf is the state of a line; one left open on purpose says so and asks for
// nothing.
func (p *planner) stateOf(l *damages.Line, r damages.Result) cell {
	if r.State == damages.Missing && !l.Unassessed.IsZero() {
		return wordsCell(label, p.lang.block(text.T("未评估", "not assessed")))
	}
	return p.stateCell(r)
}

func (p *planner) lawCell(cites []string) cell {
	if len(cites) == 0 {
		return cell{style: label}
	}
	var lines []string
	for _, id := range cites {
		lines = append(lines, p.lang.line(p.law.Cite(id).Text()))
	}
	return wordsCell(label, strings.Join(lines, "\n"))
}

func (p *planner) evidenceCell(g *damages.Given) cell {
	switch {
	case g == nil || g.Source.Known == damages.OfLaw || g.Source.Known == "":
		return cell{style: label}
	case g.Source.Evidence != "":
		for _, e := range p.catalogue() {
			if e.ID == g.Source.Evidence {
				words := p.lang.number(e.Number) + " " + p.lang.line(e.Name)
				if g.Source.Known == damages.Estimate {
					words = p.lang.line(text.T("假设：", "assumption: ")) + words
				}
				return wordsCell(label, words)
			}
		}
	case g.Source.Known == damages.Estimate:
		return wordsCell(label, p.lang.block(text.T("假设", "assumption")))
	}
	return wordsCell(label, p.lang.block(KnownTitle(g.Source.Known)))
}

// KnownTitle names a way of knowing for people.
func KnownTitle(k damages.Known) text.Text {
	return map[damages.Known]text.Text{
		damages.Admitted: text.T("对方自认", "admitted"), damages.Official: text.T("官方记录", "official record"),
		damages.CourtObtained: text.T("法院调取", "obtained by the court"), damages.OwnBooks: text.T("自有账册", "own books"),
		damages.Estimate: text.T("假设", "assumption"), damages.OfLaw: text.T("法律规定", "the law"), damages.Recomputed: text.T("由程序重算", "worked out anew by the program"), damages.RecomputedAssumed: text.T("由程序按假设重算", "worked out anew by the program from assumptions"),
	}[k]
}

// pageCell is the page, and a click on it leads to the catalogue. Links stand
// on short cells: LibreOffice does not wrap the words of a link.
func (p *planner) pageCell(g *damages.Given) cell {
	if g == nil || g.Source.Evidence == "" {
		return cell{style: label}
	}
	c := wordsCell(linkStyle, "→")
	if g.Source.Page > 0 {
		c = numberCell(linkStyle, g.Source.Page)
	}
	c.link = p.catalog.ref(1, p.evidence[g.Source.Evidence])
	return c
}

// optionFoot says the result in a sentence, and the factors of a discretion.
func (p *planner) optionFoot(pg *page, s *damages.Sheet) {
	o, ok := p.book.Outcome.Option(s.ID)
	if !ok {
		return
	}
	c := p.book.Outcome.Computation
	pg.blank()
	if line, found := c.Sheets.Line(o.Result); found && line.Expr != nil {
		words := text.T(c.Sentence(o.Result, text.ZH), c.Sentence(o.Result, text.EN))
		pg.rows = append(pg.rows, row{cells: []cell{{words: p.lang.block(words), span: 10}}})
	}
	if len(o.Readings) > 0 && len(o.Bars)+len(o.Readings) > 1 {
		pg.add(wordsCell(heading, p.lang.line(text.T("条款的解读与结果", "Readings of the clause and their results"))))
		for _, rd := range o.Readings {
			p.readingPrinted(pg, rd)
		}
	}
	if len(o.Factors) > 0 {
		kind, _ := damages.KindOf(o.Kind)
		pg.add(wordsCell(heading, p.lang.line(kind.FactorsTitle())))
		for _, f := range o.Factors {
			words := f.Text
			if words.IsZero() {
				words = text.T("（未填写）", "(not filled in)")
			}
			pg.rows = append(pg.rows, row{cells: []cell{{words: p.lang.line(f.Label), style: strong, span: 2}, {}, {words: p.lang.block(words), span: 8}}})
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
	pg.add(cell{}, wordsCell(label, p.lang.block(rd.Title)), wordsCell(label, p.lang.block(mark)), wordsCell(label, p.lang.block(line.Label)),
		value, wordsCell(label, p.lang.block(line.UnitLabel())), p.stateOf(line, r), p.lawCell(p.known(rd.Cites)))
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
