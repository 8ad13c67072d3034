package exports

import (
	"slices"
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

// lineWidths fit A4 across at nine tenths of the size on screen: ten points of
// type stay nine on paper.
var lineWidths = []float64{5, 25, 9, 28.5, 17, 8.5, 8, 15, 9, 5}

var kindTitles = map[damages.LineKind]text.Text{
	damages.Input: text.T("输入", "input"), damages.Constant: text.T("常数", "constant"),
	damages.Computed: text.T("计算", "computed"), damages.Total: text.T("合计", "total"),
}

// kindOf is what a line does on its sheet; an input that the program reads and a
// number that it counts are told apart from those that stand by themselves.
func kindOf(l *damages.Line) text.Text {
	switch {
	case l.Fixed:
		return text.T("固定输入", "fixed input")
	case l.Kind == damages.Constant && l.Given.Source.Known == damages.Reckoned:
		return text.T("程序算定", "counted")
	}
	return kindTitles[l.Kind]
}

var stateTitles = map[damages.State]text.Text{
	damages.Complete: text.T("完整", "complete"), damages.Assumed: damages.AssumedWord, damages.Missing: damages.MissingWord,
}

// optionPage prints one sheet of the engine: what it is in a line or two, its
// lines under their heads, and below them what there is to know of it.
func (p *planner) optionPage(s *damages.Sheet) {
	pg := p.options[s.ID]
	pg.widths = slices.Clone(lineWidths)
	pg.widths[valueColumn-1] = p.figures(lineWidths[valueColumn-1])
	pg.add(wordsCell(title, p.lang.line(s.Title)))
	o, ok := p.book.Outcome.Option(s.ID)
	if ok {
		p.optionHead(pg, o)
	}
	if !s.Note.IsZero() {
		p.subtitled(pg, s.Note)
	}
	pg.header = pg.add(p.heads(lineHeads...)...)
	for i := range s.Lines {
		p.linePrinted(pg, s, &s.Lines[i], i+1)
	}
	if ok {
		pg.blank()
		p.optionFoot(pg, o)
	}
}

// heads are the heads of columns.
func (p *planner) heads(of ...text.Text) []cell {
	cells := make([]cell, len(of))
	for i, h := range of {
		cells[i] = wordsCell(head, p.lang.block(h))
	}
	return cells
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
	number := numberCell(middle, n)
	if len(l.Cites) > 0 {
		number.style, number.link = linkStyle, p.legal.ref(1, p.articles[l.Cites[0]])
	}
	pg.add(number, wordsCell(labelStyle(l), p.indented(l)), wordsCell(middle, p.lang.block(kindOf(l))),
		wordsCell(label, p.formulaWords(full, l)), p.valueCell(s, l, r), wordsCell(middle, p.unitWords(l)),
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
	if l.Fixed {
		c.style = fixed
	}
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
	s := middle
	if r.State == damages.Missing {
		s = missing
	}
	return wordsCell(s, p.lang.block(stateTitles[r.State]))
}

// stateOf is the state of a line; one left open on purpose says so and asks for
// nothing.
func (p *planner) stateOf(l *damages.Line, r damages.Result) cell {
	if r.State == damages.Missing && !l.Unassessed.IsZero() {
		return wordsCell(middle, p.lang.block(text.T("未评估", "not assessed")))
	}
	return p.stateCell(r)
}

// lawCell are the articles of a line in short, [3]17(3): each under the key that
// its instrument has on the legal page, where they stand in full.
func (p *planner) lawCell(cites []string) cell {
	var keys []string
	under := map[string][]string{}
	for _, id := range cites {
		key := p.keys[id]
		if under[key] == nil {
			keys = append(keys, key)
		}
		under[key] = append(under[key], p.shortArticle(id))
	}
	for i, key := range keys {
		keys[i] = key + strings.Join(under[key], ", ")
	}
	return wordsCell(label, strings.Join(keys, "; "))
}

// shortArticle is the number of an article alone: 17(3) for art 17(3).
func (p *planner) shortArticle(id string) string {
	article := p.law.Cite(id).Article
	number, numbered := strings.CutPrefix(article.EN, "art ")
	if !numbered {
		return p.lang.line(article)
	}
	number, _, _ = strings.Cut(number, " ") // without what is said of it on the legal page
	return number
}

// evidenceCell is the number of the evidence, or how else the figure is known;
// its name stands in the catalogue and in the index.
func (p *planner) evidenceCell(g *damages.Given) cell {
	switch {
	case g == nil || g.Source.Known == damages.OfLaw || g.Source.Known == damages.Reckoned || g.Source.Known == "":
		return cell{style: label}
	case g.Source.Evidence != "":
		words := p.lang.number(p.numberOf(g.Source.Evidence))
		if g.Source.Known == damages.Estimate {
			words = p.lang.block(text.T("假设", "assumption")) + "\n" + words
		}
		return wordsCell(label, words)
	}
	return wordsCell(label, p.lang.block(KnownTitle(g.Source.Known)))
}

// numberOf is the printed number of an item of evidence.
func (p *planner) numberOf(evidence string) string {
	for _, e := range p.catalogue() {
		if e.ID == evidence {
			return e.Number
		}
	}
	return evidence
}

// KnownTitle names a way of knowing for people.
func KnownTitle(k damages.Known) text.Text {
	return map[damages.Known]text.Text{
		damages.Admitted: text.T("对方自认", "admitted"), damages.Official: text.T("官方记录", "official record"),
		damages.CourtObtained: text.T("法院调取", "obtained by the court"), damages.OwnBooks: text.T("自有账册", "own books"),
		damages.Estimate: text.T("假设", "assumption"), damages.OfLaw: text.T("法律规定", "the law"),
		damages.Reckoned: text.T("由程序按案情日期算定", "counted by the program from the case"), damages.Recomputed: text.T("由程序重算", "worked out anew by the program"), damages.RecomputedAssumed: text.T("由程序按假设重算", "worked out anew by the program from assumptions"),
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
