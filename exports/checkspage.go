package exports

import (
	"fmt"

	"github.com/shopspring/decimal"

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
		[]float64{6, 26, 34, p.figures(19), p.figures(19), p.figures(14), 10},
		text.T("序", "No."), text.T("表", "Sheet"), text.T("项目", "Item"), text.T("活动公式", "Live"), text.T("程序数值", "Engine"), text.T("差额", "Difference"), text.T("一致", "Agrees"))
	first := len(pg.rows) + 1
	totals := p.checked(pg, 0, func(l *damages.Line) bool { return l.Kind == damages.Total && l.Unit.Kind == damages.Money })
	pg.add(cell{words: p.lang.line(text.T("固定输入", "Fixed inputs")), style: heading, span: 7})
	n := p.checkedColumns(pg, p.checked(pg, totals, func(l *damages.Line) bool { return l.Fixed }))
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

// checkedColumns adds a row for every column of a table that the program reads,
// counting on from n. A column is held by one figure that a change of any of its
// cells moves: the numbers of the rows answered yes, added up, or every figure
// times the number of its row. What is printed a second time reads the first.
func (p *planner) checkedColumns(pg *page, n int) int {
	for _, s := range p.sheets() {
		for _, t := range s.Tables {
			for j := range t.Columns {
				c := &t.Columns[j]
				if givenStyle(t, c) == fixed && c.Unit.Kind != damages.Words && t.Rows > 0 && p.printedBefore(s, t, c).page == nil {
					n++
					p.checkColumn(pg, n, s, t, c)
				}
			}
		}
	}
	return n
}

func (p *planner) checkColumn(pg *page, n int, s *damages.Sheet, t *damages.Table, c *damages.Column) {
	sum := decimal.Zero
	for i := range t.Rows {
		if r := p.book.Outcome.Computation.Cell(s, t.ID, c.ID, i); r.State != damages.Missing {
			sum = sum.Add(read(r.Value, c.Unit).Mul(decimal.New(int64(i+1), 0)))
		}
	}
	table := p.tables[s.ID+"."+t.ID]
	rows, column := table.down(1, tableFirst, tableFirst+t.Rows-1), table.down(p.columnOf(s.ID, t.ID, c.ID), tableFirst, tableFirst+t.Rows-1)
	how, formula := text.T("数值乘行号之和", "each figure times the number of its row, added up"), "SUMPRODUCT("+column+","+rows+")"
	switch c.Unit.Kind {
	case damages.Date:
		how = text.T("日期序数乘行号之和", "each day, as its serial number, times the number of its row, added up")
	case damages.Truth:
		how, formula = text.T("答“是”的行号之和", "the numbers of the rows answered yes, added up"), "SUMIF("+column+",TRUE,"+rows+")"
	}
	said := text.F(text.T("%v›%v：%v", "%v›%v: %v"), t.Title, c.Label, how)
	p.checkRow(pg, n, s.Title, table.ref(1, 1), p.lang.block(said), formula, damages.Value{Number: sum}, damages.Of(""))
}

// read is a figure of a table as a number: a day by its serial number, yes as 1.
func read(v damages.Value, of damages.Unit) decimal.Decimal {
	switch {
	case of.Kind == damages.Date:
		return decimal.New(int64(v.Day.Serial()), 0)
	case of.Kind == damages.Truth && v.Truth:
		return decimal.New(1, 0)
	}
	return v.Number
}

// check is the row of a line.
func (p *planner) check(pg *page, n int, s *damages.Sheet, l *damages.Line, r damages.Result) {
	full := damages.FullID(s.ID, l.ID)
	p.checkRow(pg, n, s.Title, p.lines[full], p.lang.block(l.Label), full, r.Value, l.Unit)
	p.agrees[full] = p.checks.ref(7, len(p.checks.rows))
}

// checkRow is one row; a day or a yes has no difference.
func (p *planner) checkRow(pg *page, n int, sheet text.Text, link, item, formula string, v damages.Value, unit damages.Unit) {
	at := len(pg.rows) + 1
	zero := damages.Num("0")
	difference := cell{value: &zero, unit: unit, style: computed, formula: fmt.Sprintf("D%d-E%d", at, at)}
	if unit.Kind == damages.Date || unit.Kind == damages.Truth || unit.Kind == damages.Words {
		difference = cell{style: label}
	}
	pg.add(linked(n, link), wordsCell(label, p.lang.block(sheet)), wordsCell(label, item),
		cell{value: &v, unit: unit, style: computed, formula: formula},
		cell{value: &v, unit: unit, style: constant},
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
