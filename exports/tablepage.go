package exports

import (
	"math"
	"slices"

	"redress/damages"
	"redress/internal/text"
)

// tableFirst is the first row of figures on a table page.
const tableFirst = 5

// repeatedColumns stand on every sheet of paper of a wide table: the number and
// the name of a row.
const repeatedColumns = 2

// pageWidth is how many characters of width fit across A4 at a readable size.
const pageWidth = 132

// formulaRows is how many rows of a table carry formulas; longer tables hold
// values, and say so.
var formulaRows = 200_000

// tablePage prints a table: heads, then one row to a row, every computed cell
// with its formula.
func (p *planner) tablePage(s *damages.Sheet, t *damages.Table) {
	pg := p.tables[s.ID+"."+t.ID]
	heads, total := []cell{wordsCell(head, p.lang.block(text.T("序号", "No.")))}, 6.0
	pg.widths = []float64{6}
	for i := range t.Columns {
		c := &t.Columns[i]
		width := p.columnWidth(s, t, c)
		heads = append(heads, wordsCell(head, p.lang.block(c.Label)))
		pg.widths = append(pg.widths, width)
		total += width
	}
	if !drawn(t) { // a chart and its rows stay on one sheet of paper
		pg.wide = int(math.Ceil(total / pageWidth))
	}
	var clear []cell // columns that stand on every sheet of paper of a wide table: what is said above them would be cut there
	if pg.wide > 1 {
		clear = make([]cell, repeatedColumns)
	}
	pg.add(append(slices.Clone(clear), wordsCell(title, p.lang.line(t.Title)))...)
	across := pg.columnsWithin(wordsWidth) - len(clear)
	pg.add(append(slices.Clone(clear), cell{words: p.lang.line(p.tableNote(s, t)), style: subtitle, span: across})...)
	pg.add(append(slices.Clone(clear), cell{words: p.lang.block(p.tableFormulas(s, t)), style: small, span: across})...)
	pg.header = pg.add(heads...)
	p.tableChart(pg, t)
	pg.bulkRows = t.Rows
	pg.bulk = func(yield func(row) error) error {
		for i := range t.Rows {
			if err := yield(p.tableRow(s, t, i)); err != nil {
				return err
			}
		}
		return nil
	}
}

// wordsWidth is how wide what is said above a table may be, so that it ends on
// the first sheet of paper.
const wordsWidth = 104

// columnsWithin is how many columns of a page, at least three where there are as
// many, stand within a width.
func (pg *page) columnsWithin(width float64) int {
	n, sum := 0, 0.0
	for _, w := range pg.widths {
		if sum += w; sum > width && n >= repeatedColumns+1 {
			break
		}
		n++
	}
	return n
}

func (p *planner) tableNote(s *damages.Sheet, t *damages.Table) text.Text {
	note := text.F(text.T("属于：%v。共 %v 行。来源：%v", "Part of: %v. %v rows. Source: %v"), s.Title, t.Rows, KnownTitle(t.Source.Known))
	if t.Source.Known == damages.Estimate {
		note = text.F(text.T("%v（%v）", "%v (%v)"), note, t.Source.Reason)
	}
	for _, e := range p.catalogue() {
		if e.ID == t.Source.Evidence {
			note = text.F(text.T("%v，%v《%v》", "%v, %v %v"), note, p.lang.number(e.Number), e.Name)
		}
	}
	if t.Rows > formulaRows {
		note = text.F(text.T("%v。行数超过 %v，逐行仅列数值", "%v. More than %v rows: rows hold values only"), note, formulaRows)
	}
	return note
}

// tableFormulas says how each computed column is worked, on one row.
func (p *planner) tableFormulas(s *damages.Sheet, t *damages.Table) text.Text {
	sheets := p.book.Outcome.Computation.Sheets
	words := text.Text{}
	for i := range t.Columns {
		c := &t.Columns[i]
		if c.Expr == nil {
			continue
		}
		one := text.T(c.Label.ZH+" ＝ "+sheets.ColumnWords(s, t, c, text.ZH), c.Label.EN+" ＝ "+sheets.ColumnWords(s, t, c, text.EN))
		words = text.Join(text.T("\n", "\n"), nonEmpty(words, one)...)
	}
	return words
}

func (p *planner) tableRow(s *damages.Sheet, t *damages.Table, i int) row {
	r := row{table: s.ID + "." + t.ID, line: i + 1, cells: []cell{numberCell(middle, i+1)}}
	names := formulaNames{p: p, sheet: s.ID, table: t.ID, row: tableFirst + i}
	for j := range t.Columns {
		c := &t.Columns[j]
		r.cells = append(r.cells, p.tableCell(s, t, c, i, names))
	}
	return r
}

func (p *planner) tableCell(s *damages.Sheet, t *damages.Table, c *damages.Column, i int, names formulaNames) cell {
	if c.Unit.Kind == damages.Words {
		return wordsCell(label, damages.CellText(t.Text(c.ID, i), p.lang.one()))
	}
	r := p.book.Outcome.Computation.Cell(s, t.ID, c.ID, i)
	if r.State == damages.Missing {
		if word := t.BlankWord(c); word != damages.MissingWord {
			return wordsCell(label, p.lang.line(word))
		}
		return cell{words: p.lang.line(damages.MissingWord), style: missing}
	}
	out := cell{value: &r.Value, unit: c.Unit, style: givenStyle(t, c)}
	if first := p.printedBefore(s, t, c); first.page != nil && t.Rows <= formulaRows {
		out.style, out.formula = computed, first.page.ref(first.column, names.row)
	}
	if c.Expr != nil {
		out.style = computed
		if t.Rows <= formulaRows {
			out.formula = damages.Formula(c.Expr, s.ID, names)
		}
	}
	return out
}

// givenStyle is how the figures of a column look that the rows give.
func givenStyle(t *damages.Table, c *damages.Column) style {
	source := t.Source
	if c.Source != nil {
		source = *c.Source
	}
	switch {
	case source.Known.NotGiven():
		return constant
	case c.Fixed:
		return fixed
	}
	return input
}

// standing is where a column of figures stands.
type standing struct {
	page   *page
	column int
}

// printedBefore is where the same figures stand already: options that read one
// table of the claim print it once each, and every figure is put in once.
func (p *planner) printedBefore(s *damages.Sheet, t *damages.Table, c *damages.Column) standing {
	key := s.ID + "." + t.ID + "." + c.ID
	if at, known := p.repeated[key]; known {
		return at
	}
	at := standing{}
	for _, earlier := range p.sheets() {
		for _, other := range earlier.Tables {
			if other == t {
				p.repeated[key] = at
				return at
			}
			if other.Shares(t, c.ID) && at.page == nil {
				at = standing{p.tables[earlier.ID+"."+other.ID], p.columnOf(earlier.ID, other.ID, c.ID)}
			}
		}
	}
	return at
}
