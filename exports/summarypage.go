package exports

import (
	"fmt"
	"slices"

	"redress/damages"
	"redress/internal/text"
)

// block is a part of the summary: options that stand alike.
type block int

// The blocks, in their order on the page: what can be claimed, what stands beside
// it, what cannot be claimed as the case stands, and what is no claim of damages.
const (
	claimable block = iota
	costs
	lacking
	barred
	beside
	blocks
)

var blockTitles = [blocks]text.Text{
	claimable: text.T("可以主张的方案（择一）", "Options that can be claimed (one of them)"),
	costs:     text.T("合理开支（与赔偿并列）", "Enforcement costs (beside damages)"),
	lacking:   text.T("待补数据的方案", "Options that lack figures"),
	barred:    text.T("不能主张的方案（金额仅供核对）", "Options that cannot be claimed (amounts for checking only)"),
	beside:    text.T("其他计算（不计入赔偿合计）", "Other computations (no part of the total of damages)"),
}

func blockOf(o *damages.Option) block {
	switch {
	case o.State == damages.OptionBarred:
		return barred
	case !o.Pleaded():
		return beside
	case o.State == damages.OptionMissing:
		return lacking
	case o.Route == damages.Costs:
		return costs
	}
	return claimable
}

// summaryPage sets the options side by side in blocks, links each amount to its
// sheet and draws those that can be claimed in a native bar chart.
func (p *planner) summaryPage(pg *page) {
	pg.widths = []float64{5, 30, 11.5, p.figures(18), 10, 25, 31.5}
	pg.add(wordsCell(title, p.lang.line(text.T("赔偿方案汇总", "Damages options"))))
	p.subtitled(pg, text.T("各方案择一主张，同一损失不重复计算；对同一被告的同一违法行为，侵权与违约择一。", "The options are alternatives; the same loss is counted once; for one wrong of one defendant tort or contract is elected."))
	pg.blank()
	pg.header = pg.add(p.heads(text.T("序", "No."), text.T("方案", "Option"), text.T("路径", "Route"), text.T("金额", "Amount"),
		text.T("状态", "State"), text.T("方法顺位", "Place in the order of methods"), text.T("说明", "Remarks"))...)
	n, first, last := 0, 0, 0
	for at := range blocks {
		options := p.inBlock(at)
		if len(options) == 0 {
			continue
		}
		pg.add(cell{words: p.lang.line(blockTitles[at]), style: strong, span: len(pg.widths)})
		if at == claimable {
			first, last = len(pg.rows)+1, len(pg.rows)+len(options)
		}
		for _, o := range options {
			n++
			p.summaryRow(pg, n, o)
		}
	}
	if n == 0 {
		pg.add(cell{words: p.lang.line(text.T("本册只有作者自制的工作表，没有主张法定的赔偿方案；各表见封面目录。", "This book holds the author's own worksheets alone; no option of law is pleaded. The sheets are listed on the cover.")), style: label, span: len(pg.widths)})
	}
	pg.blank()
	p.summaryTotals(pg)
	p.summaryNotes(pg)
	pg.blank()
	if first > 0 {
		p.summaryChart(pg, first, last)
	}
}

// inBlock are the options of a block, in the order of methods.
func (p *planner) inBlock(at block) []*damages.Option {
	return slices.DeleteFunc(slices.Clone(p.book.Outcome.Options), func(o *damages.Option) bool { return blockOf(o) != at })
}

// summaryNotes say what does not fit together.
func (p *planner) summaryNotes(pg *page) {
	say := func(mark string, words text.Text) {
		pg.add(cell{words: mark, style: bad}, cell{words: p.lang.line(words), style: bad, span: len(pg.widths) - 1})
	}
	for _, c := range p.book.Outcome.Blocking() {
		say("✕", c.Text())
	}
	for _, n := range p.advice(p.book.Outcome.Notes, len(p.book.Outcome.Notes)) {
		say("！", n.Text)
	}
}

// paperHeight is how many points of rows A4 holds across, at nine tenths of their
// size on screen.
const paperHeight = 540

// summaryChart draws the amounts that can be claimed.
func (p *planner) summaryChart(pg *page, first, last int) {
	heading := p.lang.line(text.T("可以主张的各方案金额（元）", "Amounts of the options that can be claimed (yuan)"))
	rows := last - first + 1
	pg.chart = &chart{as: damages.Bars, title: heading, series: []series{{heading, pg.down(2, first, last), pg.down(4, first, last)}},
		cell: fmt.Sprintf("B%d", len(pg.rows)+1), width: 760, height: uint(120 + 44*rows)}
	if pg.height()+float64(pg.chart.height)*0.75 > paperHeight {
		pg.breakAt = len(pg.rows) + 1
		pg.chart.cell = relative(2, pg.breakAt+1) // clear of the edge of the paper
	}
	for range 8 + rows*3 {
		pg.blank()
	}
}

func (p *planner) summaryRow(pg *page, n int, o *damages.Option) {
	r := p.book.Outcome.Amount(o)
	link := p.options[o.Sheet].ref(1, 1)
	amount := wordsCell(missing, p.lang.line(damages.MissingWord))
	if o.State != damages.OptionMissing && r.State != damages.Missing {
		amount = cell{value: &r.Value, unit: p.unitOf(o), style: total, formula: o.Result}
		if o.State == damages.OptionBarred {
			amount.style = aside
		}
	}
	state := middle
	if o.State == damages.OptionBarred || o.State == damages.OptionMissing {
		state = missing
	}
	pg.add(linked(n, link), wordsCell(label, p.lang.block(against(p.titleOf(o.Sheet), o.Defendant))), wordsCell(label, p.lang.block(o.Route.Title())),
		amount, wordsCell(state, p.lang.block(o.State.Title())), wordsCell(label, p.lang.block(o.Place)), wordsCell(label, p.lang.block(p.optionRemark(o))))
}

// unitOf is the unit of an option's result.
func (p *planner) unitOf(o *damages.Option) damages.Unit {
	if l, ok := p.book.Outcome.Computation.Sheets.Line(o.Result); ok {
		return l.Unit
	}
	return damages.CNY
}

// against names the defendant after an option's title, where it names one.
func against(title, defendant text.Text) text.Text {
	if defendant.IsZero() {
		return title
	}
	return text.F(text.T("%v（针对：%v）", "%v (against: %v)"), title, defendant)
}

// optionRemark is what to know: why barred, what lacks, the first warnings.
func (p *planner) optionRemark(o *damages.Option) text.Text {
	switch {
	case len(o.Bars) > 0:
		return o.Bars[0].Reason
	case len(o.Lacks) > 0:
		return text.F(text.T("待证：%v", "to be proved: %v"), o.Lacks[0].Label)
	}
	var all text.Text
	for _, n := range p.advice(o.Warnings, 3) {
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
		capital := wordsCell(label, "")
		if r.State != damages.Missing {
			amount = cell{value: &r.Value, unit: l.Unit, style: total, formula: full}
			capital = p.capital(full, r)
		}
		pg.add(cell{words: "→", style: linkStyle, link: p.lines[full]}, wordsCell(label, p.lang.block(l.Label)), cell{style: label}, amount,
			p.stateCell(r), capital, wordsCell(label, ""))
	}
}

// capitalStale stands in place of the capitals where the amount was changed.
var capitalStale = text.T("金额已改动，大写须重写", "amount changed, capitals to be written anew")

// capital is a total in Chinese capitals, as long as the amount is what the
// program worked out: words do not follow a changed input.
func (p *planner) capital(full string, r damages.Result) cell {
	words, err := text.CapitalYuan(r.Value.Number.StringFixed(2))
	if err != nil || p.lang.one() != text.ZH {
		return wordsCell(label, "")
	}
	out := wordsCell(label, words)
	if agrees := p.agrees[full]; agrees != "" {
		out.formula = fmt.Sprintf("IF(%s,%q,%q)", agrees, words, p.lang.single(capitalStale))
	}
	return out
}
