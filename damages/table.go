package damages

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"slices"
	"unicode/utf8"

	"github.com/shopspring/decimal"

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
	Hash    string // SHA-256 of the rows as given
	data    map[string]*vector
}

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
	if v == nil || row >= len(v.texts) {
		return ""
	}
	return v.texts[row]
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
	sum     hash.Hash
}

// Fill starts filling a table whose columns are declared.
func (t *Table) Fill() *Filler {
	f := &Filler{table: t, columns: t.given(), sum: sha256.New()}
	t.data = make(map[string]*vector, len(f.columns))
	for _, c := range f.columns {
		t.data[c.ID] = &vector{}
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
	for i, c := range f.columns {
		v, blank, err := ParseValue(cells[i], c.Unit)
		if err == nil && !utf8.ValidString(cells[i]) {
			err = errForm
		}
		if err != nil {
			return &RowError{Table: t.ID, Column: c.ID, Row: t.Rows + 1, Typed: cells[i], Expected: ExpectedForm(c.Unit)}
		}
		t.data[c.ID].push(v, cells[i], blank, c.Unit.Kind)
		fmt.Fprintf(f.sum, "%d:%s\x1f", len(cells[i]), cells[i])
	}
	f.sum.Write([]byte{'\n'})
	t.Rows++
	return nil
}

// Done closes the table and fixes its hash.
func (f *Filler) Done() *Table {
	f.table.Hash = hex.EncodeToString(f.sum.Sum(nil))
	return f.table
}

// sourceOf is where a column's figures come from.
func (t *Table) sourceOf(c *Column) Source {
	if c.Source != nil {
		return *c.Source
	}
	return t.Source
}

// vector is one column: scaled integers n × 10^-exp while they fit, else
// decimals; truths, days (as serial numbers) and texts in their own way.
type vector struct {
	exp   int32
	n     []int64
	dec   []decimal.Decimal // used instead of n once one value does not fit
	texts []string
	blank []bool // nil when no cell is blank
	rows  int
}

func (v *vector) push(x Value, raw string, blank bool, kind Kind) {
	v.rows++
	if blank && v.blank == nil {
		v.blank = make([]bool, v.rows-1, max(v.rows, 64))
	}
	if v.blank != nil {
		v.blank = append(v.blank, blank)
	}
	switch kind {
	case Words:
		v.texts = append(v.texts, raw)
	case Date:
		v.n = append(v.n, int64(serialOf(x.Day)))
	case Truth:
		v.n = append(v.n, truthBit(x.Truth))
	default:
		v.pushNumber(x.Number)
	}
}

func (v *vector) pushNumber(d decimal.Decimal) {
	if v.dec != nil {
		v.dec = append(v.dec, d)
		return
	}
	exp := max(v.exp, -d.Exponent(), 0)
	if exp > v.exp && !rescale(v.n, exp-v.exp) {
		v.spill()
		v.dec = append(v.dec, d)
		return
	}
	v.exp = exp
	n, ok := scaled(d, exp)
	if !ok {
		v.spill()
		v.dec = append(v.dec, d)
		return
	}
	v.n = append(v.n, n)
}

// spill turns scaled integers into decimals for good.
func (v *vector) spill() {
	v.dec = make([]decimal.Decimal, len(v.n))
	for i, n := range v.n {
		v.dec[i] = decimal.New(n, -v.exp)
	}
	v.n = nil
}

func (v *vector) isBlank(i int) bool { return v.blank != nil && v.blank[i] }

func (v *vector) at(i int, kind Kind) Value {
	switch kind {
	case Words:
		return Value{}
	case Date:
		return Value{Day: dayOf(int(v.n[i]))}
	case Truth:
		return Value{Truth: v.n[i] != 0}
	}
	if v.dec != nil {
		return Value{Number: v.dec[i]}
	}
	return Value{Number: decimal.New(v.n[i], -v.exp)}
}

func truthBit(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

func serialOf(d civil.Day) int {
	if d.IsZero() {
		return 0
	}
	return d.Serial()
}

func dayOf(serial int) civil.Day {
	if serial == 0 {
		return civil.Day{}
	}
	return civil.FromSerial(serial)
}
