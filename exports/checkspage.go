package exports

import (
	"fmt"

	"redress/damages"
	"redress/internal/text"
)

// noTotals stands where nothing was worked out that could agree.
var noTotals = text.T("没有可核对的合计", "there is no total to check")

// checksPage holds every live total, and every input that the program reads,
// against the figure the program has.
func (p *planner) checksPage() *page {
	pg := p.checks
	p.reference(pg, checksTitle, text.T("左为活动公式，右为程序独立计算的数值；差额均应为零，固定输入均应一致", "left the live formula, right the figure the program computed by itself; every difference should be zero, every fixed input the same"),
		[]float64{6, 26, 34, 19, 19, 14, 10},
		text.T("序", "No."), text.T("表", "Sheet"), text.T("项目", "Item"), text.T("活动公式", "Live"), text.T("程序数值", "Engine"), text.T("差额", "Difference"), text.T("一致", "Agrees"))
	first := len(pg.rows) + 1
	totals := p.checked(pg, 0, func(l *damages.Line) bool { return l.Kind == damages.Total && l.Unit.Kind == damages.Money })
	pg.add(cell{words: p.lang.line(text.T("固定输入", "Fixed inputs")), style: heading, span: 7})
	n := p.checked(pg, totals, func(l *damages.Line) bool { return l.Fixed })
	if n == totals {
		pg.add(cell{style: label}, wordsCell(label, p.lang.line(text.T("没有固定输入", "no fixed inputs"))))
	}
	agree := cell{value: &damages.Value{Truth: true}, unit: damages.YesNo, style: good, formula: fmt.Sprintf("COUNTIF(G%d:G%d,TRUE)=MAX(A%d:A%d)", first, len(pg.rows), first, len(pg.rows))}
	if p.unchecked = totals == 0; p.unchecked {
		agree = wordsCell(missing, p.lang.line(noTotals))
	}
	r := pg.add(cell{}, wordsCell(strong, p.lang.block(text.T("全部一致", "All agree"))), cell{}, cell{}, cell{}, cell{}, agree)
	pg.defined[allAgreeName] = pg.ref(7, r)
	p.conflictRows(pg)
	return pg
}

// checked adds a row for every line asked for that has a value, counting on
// from n.
func (p *planner) checked(pg *page, n int, asked func(*damages.Line) bool) int {
	for _, s := range p.sheets() {
		for i := range s.Lines {
			l := &s.Lines[i]
			r := p.book.Outcome.Computation.Result(damages.FullID(s.ID, l.ID))
			if asked(l) && r.State != damages.Missing {
				n++
				p.check(pg, n, s, l, r)
			}
		}
	}
	return n
}

// check is one row; a day or a yes has no difference.
func (p *planner) check(pg *page, n int, s *damages.Sheet, l *damages.Line, r damages.Result) {
	at := len(pg.rows) + 1
	full := damages.FullID(s.ID, l.ID)
	zero := damages.Num("0")
	difference := cell{value: &zero, unit: l.Unit, style: computed, formula: fmt.Sprintf("D%d-E%d", at, at)}
	if l.Unit.Kind == damages.Date || l.Unit.Kind == damages.Truth || l.Unit.Kind == damages.Words {
		difference = cell{style: label}
	}
	pg.add(numberCell(middle, n), wordsCell(label, p.lang.block(s.Title)), cell{words: p.lang.block(l.Label), style: linkStyle, link: p.lines[full]},
		cell{value: &r.Value, unit: l.Unit, style: computed, formula: full},
		cell{value: &r.Value, unit: l.Unit, style: constant},
		difference,
		cell{value: &damages.Value{Truth: true}, unit: damages.YesNo, style: computed, formula: fmt.Sprintf("D%d=E%d", at, at)})
}

// agreement is the one cell of the cover that says whether every live total
// equals the engine's figure.
func (p *planner) agreement(pg *page, checks *page) {
	says := cell{value: &damages.Value{Truth: true}, unit: damages.YesNo, style: good, formula: allAgreeName, link: checks.ref(1, 1)}
	if p.unchecked {
		says = cell{words: p.lang.line(noTotals), style: missing, link: checks.ref(1, 1)}
	}
	pg.add(wordsCell(strong, p.lang.block(text.T("各表核对一致", "All totals agree"))), says)
}
