package exports

import (
	"fmt"

	"github.com/shopspring/decimal"
	"github.com/xuri/excelize/v2"

	"redress/damages"
	"redress/internal/civil"
	"redress/internal/text"
)

// page is one planned worksheet.
type page struct {
	name      string
	title     text.Text
	widths    []float64 // in characters of the default font
	rows      []row
	bulk      func(yield func(row) error) error // further rows of a long table
	bulkRows  int
	header    int // row that is repeated on every printed page and frozen; 0 for none
	portrait  bool
	wide      int // pages across that a wide table is printed on; 0 is one
	chart     *chart
	breakAt   int               // row that begins a new sheet of paper; 0 for none
	below     int               // rows kept free below the last for the chart
	whole     bool              // printed on one sheet of paper, a chart and its rows together
	defined   map[string]string // defined name → cell on this page
	checklist bool              // the 校验清单 itself
}

// row is one planned row.
type row struct {
	cells  []cell
	height float64 // 0: by the text in it
	table  string  // "sheet.table" for a row of a table
	line   int     // row of the table, from 1
	outer  bool    // not part of the 校验清单: hashes that depend on it
}

// cell is one planned cell: empty, words, or a value with or without formula.
type cell struct {
	words   string
	value   *damages.Value
	unit    damages.Unit
	formula string
	style   style
	line    string // full id of the line whose value stands here
	link    string // where a click leads: 'Sheet'!A1
	span    int    // columns merged from here
}

// style names how a cell looks; number formats are added by unit.
type style string

const (
	plain     style = ""
	title     style = "title"
	subtitle  style = "subtitle"
	heading   style = "heading"
	head      style = "head"   // column heads
	label     style = "label"  // words with a border
	middle    style = "middle" // like label, in the middle: a number of a row, a unit, a state
	strong    style = "strong"
	said      style = "said" // like label, always to the left
	small     style = "small"
	linkStyle style = "link"
	input     style = "input"
	fixed     style = "fixed" // an input that the program reads
	constant  style = "constant"
	computed  style = "computed"
	total     style = "total"
	missing   style = "missing"
	aside     style = "aside" // an amount that is not claimed
	good      style = "good"
	bad       style = "bad"
)

func wordsCell(s style, format string, args ...any) cell {
	if len(args) > 0 {
		format = fmt.Sprintf(format, args...)
	}
	return cell{words: format, style: s}
}

func numberCell(s style, n int) cell {
	return cell{value: &damages.Value{Number: decimal.New(int64(n), 0)}, unit: damages.Of(""), style: s}
}

// linked is the number of a row that a click leads on from. Links stand on short
// cells: LibreOffice does not wrap the words of a link.
func linked(n int, link string) cell {
	c := numberCell(middle, n)
	if link != "" {
		c.style, c.link = linkStyle, link
	}
	return c
}

func dayCell(s style, d civil.Day) cell {
	return cell{value: &damages.Value{Day: d}, unit: damages.DayDate, style: s}
}

// add appends a row and returns its number, from 1.
func (p *page) add(cells ...cell) int {
	p.rows = append(p.rows, row{cells: cells})
	return len(p.rows)
}

func (p *page) blank() { p.add() }

// ref is a cell of this page as other pages name it.
func (p *page) ref(col, r int) string { return quoted(p.name) + "!" + absolute(col, r) }

// down is a stretch of a column of this page as other pages name it.
func (p *page) down(col, first, last int) string {
	return quoted(p.name) + "!" + absolute(col, first) + ":" + absolute(col, last)
}

func absolute(col, r int) string {
	name, _ := excelize.ColumnNumberToName(col)
	return fmt.Sprintf("$%s$%d", name, r)
}

func relative(col, r int) string {
	name, _ := excelize.ColumnNumberToName(col)
	return fmt.Sprintf("%s%d", name, r)
}

func quoted(sheet string) string { return "'" + sheet + "'" }

// chart is a native chart of one or more series over the same categories.
type chart struct {
	as            damages.ChartForm
	title         string
	series        []series
	names         string // number format of the categories
	cell          string
	width, height uint
}

// series is one column drawn: ranges of cells, and the cell that names it.
type series struct{ name, categories, values string }
