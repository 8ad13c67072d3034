package damages

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"slices"
	"strconv"

	"redress/internal/civil"
	"redress/internal/text"
)

// Table is rows of figures: orders, invoices, customers. It has at most
// MaxRows rows.
type Table struct {
	ID      string
	Title   text.Text
	Columns []Column
	Source  Source // of every column that names none of its own
	Rows    int
	Hash    string // SHA-256 of the rows as given, or of the file they came in
	Chart   *Chart // how it is drawn, where it is
	data    map[string]*vector
}

// Chart says how a table is drawn, in a workbook and on screen: the amounts of
// some of its columns over what one column names.
type Chart struct {
	As     ChartForm
	Names  string   // column
	Series []string // columns of money
}

// ChartForm is a way of drawing.
type ChartForm uint8

// The forms.
const (
	Bars    ChartForm = iota + 1 // one bar for each amount, from zero
	Tornado                      // both amounts of a row on one bar, to either side of zero
	Curves                       // a line for each column
)

// MaxRows is the largest table taken: what a worksheet holds, with room.
const MaxRows = 1_000_000

// Column is one column: given by the rows, or computed in each row.
type Column struct {
	ID     string
	Label  text.Text
	Unit   Unit
	Expr   Expr        // nil when the rows give it
	Period civil.Month // the month a figure belongs to, where it has one
	Source *Source
	Note   text.Text
	Cites  []string
	Within Within // of a TableSpec: what values make sense
	// Optional, of a TableSpec: a table may do without the column.
	Optional bool
	// Fixed: as Line.Fixed; of a TableSpec, as FigureSpec.Fixed.
	Fixed bool
}

// Column finds a column by its id.
func (t *Table) Column(id string) (*Column, bool) {
	i := slices.IndexFunc(t.Columns, func(c Column) bool { return c.ID == id })
	if i < 0 {
		return nil, false
	}
	return &t.Columns[i], true
}

// Text is a cell of a text column, as given.
func (t *Table) Text(column string, row int) string {
	v := t.data[column]
	if v == nil || row >= len(v.ends) {
		return ""
	}
	from := 0
	if row > 0 {
		from = v.ends[row-1]
	}
	return string(v.words[from:v.ends[row]])
}

// given are the columns that the rows give, in order.
func (t *Table) given() []Column {
	var out []Column
	for _, c := range t.Columns {
		if c.Expr == nil {
			out = append(out, c)
		}
	}
	return out
}

// RowError names the cell that cannot be read.
type RowError struct {
	Table, Column string
	Row           int // from 1, without the header
	Typed         string
	Expected      text.Text
}

func (e *RowError) Error() string {
	return fmt.Sprintf("table %s row %d column %s: %q is not %s", e.Table, e.Row, e.Column, e.Typed, e.Expected.EN)
}

// Filler fills a table row by row, so that a file of any length is read
// without being held as text.
type Filler struct {
	table   *Table
	columns []Column
	vectors []*vector
	sum     hash.Hash // of the rows; nil where they have one already
	written []byte    // what goes into the sum next
}

// Fill starts filling a table whose columns are declared.
func (t *Table) Fill() *Filler {
	f := &Filler{table: t, columns: t.given(), sum: sha256.New()}
	t.data = make(map[string]*vector, len(f.columns))
	for _, c := range f.columns {
		v := &vector{}
		t.data[c.ID] = v
		f.vectors = append(f.vectors, v)
	}
	t.Rows = 0
	return f
}

// Row takes one row: a cell for each given column, in their order. An empty
// cell is a figure that lacks.
func (f *Filler) Row(cells []string) error {
	t := f.table
	if len(cells) != len(f.columns) {
		return &RowError{Table: t.ID, Row: t.Rows + 1, Typed: fmt.Sprint(len(cells)),
			Expected: text.T(fmt.Sprintf("%d 列", len(f.columns)), fmt.Sprintf("a row of %d cells", len(f.columns)))}
	}
	if t.Rows >= MaxRows {
		return &RowError{Table: t.ID, Row: t.Rows + 1, Expected: text.T("最多一百万行", "within 1,000,000 rows")}
	}
	for i, cell := range cells {
		unit := f.columns[i].Unit
		if err := f.vectors[i].read(cell, unit); err != nil {
			return &RowError{Table: t.ID, Column: f.columns[i].ID, Row: t.Rows + 1, Typed: cell, Expected: ExpectedForm(unit)}
		}
	}
	if f.sum != nil {
		f.add(cells)
	}
	t.Rows++
	return nil
}

// add writes a row into the sum, each cell with its length before it.
func (f *Filler) add(cells []string) {
	f.written = f.written[:0]
	for _, cell := range cells {
		f.written = strconv.AppendInt(f.written, int64(len(cell)), 10)
		f.written = append(append(append(f.written, ':'), cell...), '\x1f')
	}
	f.sum.Write(append(f.written, '\n'))
}

// Done closes the table and fixes its hash.
func (f *Filler) Done() *Table {
	if f.sum != nil {
		f.table.Hash = hex.EncodeToString(f.sum.Sum(nil))
	}
	return f.table
}

// Shares tells whether two tables hold the very same given cells in a column:
// options that read one table of the claim print it once each.
func (t *Table) Shares(other *Table, column string) bool {
	v := t.data[column]
	return v != nil && v == other.data[column]
}

// sourceOf is where a column's figures come from.
func (t *Table) sourceOf(c *Column) Source {
	if c.Source != nil {
		return *c.Source
	}
	return t.Source
}
