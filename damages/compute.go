package damages

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"
)

// Computation is what sheets come to: a result for every line and every
// computed column.
type Computation struct {
	Sheets  *Sheets
	Results map[string]Result  // by full id
	columns map[string]*column // by sheet.table.column
	reuse   map[string]*column // by what the column was computed from
	exact   bool               // never the quick way; for tests
}

// Evaluate computes checked sheets. Column results of an earlier computation
// are reused where the rows, the expression and the line values it reads are
// the same; previous may be nil.
func Evaluate(s *Sheets, previous *Computation) *Computation {
	c := &Computation{Sheets: s, Results: make(map[string]Result, len(s.order)),
		columns: map[string]*column{}, reuse: map[string]*column{}}
	if previous != nil {
		previous.lend(c)
	}
	c.run()
	return c
}

// run evaluates every line after what it reads.
func (c *Computation) run() {
	for _, full := range c.Sheets.order {
		at := c.Sheets.lines[full]
		switch {
		case at.line.Kind == Heading:
		case at.line.Expr == nil:
			c.Results[full] = given(full, at.line.Given)
		default:
			c.Results[full] = Fold[Result](at.line.Expr, c.evaluator(at.sheet))
		}
	}
}

// lend hands on finished columns under the key of what made them.
func (c *Computation) lend(to *Computation) {
	for _, col := range c.columns {
		if col.key != "" {
			to.reuse[col.key] = col
		}
	}
}

// Result of a line, by full id. An unknown id is missing.
func (c *Computation) Result(full string) Result {
	if r, ok := c.Results[full]; ok {
		return r
	}
	return Result{State: Missing, Lacks: []string{full}}
}

func given(full string, g *Given) Result {
	switch {
	case g == nil:
		return Result{State: Missing, Lacks: []string{full}}
	case g.Source.Known == Estimate:
		return Result{Value: g.Value, State: Assumed, Assumes: []string{full}}
	}
	return Result{Value: g.Value}
}

func (c *Computation) evaluator(sheet *Sheet) evaluator {
	return evaluator{sheet: sheet, line: c.Result,
		sum: func(table, col, where string) Result {
			return c.columnTotal(sheet, table, col, where)
		},
		count: func(table, where string) Result {
			return c.columnCount(sheet, table, where)
		}}
}

// column is a column with its values and state.
type column struct {
	key string
	*vector
	kind  Kind
	state Result // State, Lacks, Assumes of the column as a whole
	rows  []Result
}

// at is the result in one row.
func (col *column) at(i int) Result {
	if col.rows != nil {
		return col.rows[i]
	}
	if col.isBlank(i) {
		return Result{State: Missing, Lacks: col.state.Lacks}
	}
	r := Result{Value: col.vector.at(i, col.kind), Assumes: col.state.Assumes}
	if len(r.Assumes) > 0 {
		r.State = Assumed
	}
	return r
}

// Column gives a column by sheet, table and column id, computing it if need
// be. Row i is at(i).
func (c *Computation) column(sheet *Sheet, table, id string) *column {
	full := sheet.ID + "." + table + "." + id
	if col, ok := c.columns[full]; ok {
		return col
	}
	t, _ := sheet.Table(table)
	def, _ := t.Column(id)
	col := c.computeColumn(sheet, t, def)
	c.columns[full] = col
	return col
}

// Cell is the result in one row of a table.
func (c *Computation) Cell(sheet *Sheet, table, id string, row int) Result {
	return c.column(sheet, table, id).at(row)
}

func (c *Computation) computeColumn(sheet *Sheet, t *Table, def *Column) *column {
	if def.Expr == nil {
		return givenColumn(sheet, t, def)
	}
	key := c.columnKey(sheet, t, def)
	if col, ok := c.reuse[key]; ok {
		return col
	}
	col := &column{key: key, kind: def.Unit.Kind}
	if quick, ok := c.quickColumn(sheet, t, def); ok && !c.exact {
		col.vector, col.state = quick.vector, quick.state
		return col
	}
	c.slowColumn(sheet, t, def, col)
	return col
}

// givenColumn reads what the rows give.
func givenColumn(sheet *Sheet, t *Table, def *Column) *column {
	v := t.data[def.ID]
	if v == nil {
		v = &vector{}
	}
	col := &column{vector: v, kind: def.Unit.Kind}
	full := sheet.ID + "." + t.ID + "." + def.ID
	if t.sourceOf(def).Known == Estimate {
		col.state = Result{State: Assumed, Assumes: []string{full}}
	}
	for i := range v.rows {
		if v.isBlank(i) {
			col.state.State, col.state.Lacks = Missing, []string{full}
			break
		}
	}
	return col
}

// slowColumn evaluates row by row with exact decimals: the reference that the
// quick way must equal, and the way taken where integers overflow.
func (c *Computation) slowColumn(sheet *Sheet, t *Table, def *Column, col *column) {
	col.rows = make([]Result, t.Rows)
	row := 0
	e := c.evaluator(sheet)
	e.cell = func(id string) Result { return c.column(sheet, t.ID, id).at(row) }
	for row = range t.Rows {
		r := Fold[Result](def.Expr, e)
		col.rows[row] = r
		col.state = join(col.state, r)
	}
}

// columnKey names everything a computed column depends on: the rows, its own
// expression, those of the columns it reads, and the lines that all of them
// read.
func (c *Computation) columnKey(sheet *Sheet, t *Table, def *Column) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s|%s|%s|", sheet.ID, t.Hash, t.Source.Known)
	seen := map[string]bool{}
	var describe func(*Column)
	describe = func(col *Column) {
		if seen[col.ID] {
			return
		}
		seen[col.ID] = true
		if col.Expr == nil {
			fmt.Fprintf(&b, "%s:%s|", col.ID, t.sourceOf(col).Known)
			return
		}
		fmt.Fprintf(&b, "%s=%#v|", col.ID, col.Expr)
		for _, read := range Fold[[]string](col.Expr, readers{sheet}) {
			r := c.Result(read)
			fmt.Fprintf(&b, "%s=%s,%s,%v,%d,%v,%v|", read, r.Value.Number, r.Value.Day, r.Value.Truth, r.State, r.Lacks, r.Assumes)
		}
		for _, id := range Fold[[]string](col.Expr, cellsRead{readers{sheet}}) {
			if other, ok := t.Column(id); ok {
				describe(other)
			}
		}
	}
	describe(def)
	return b.String()
}

// columnTotal adds a column, over the rows where the truth column holds.
func (c *Computation) columnTotal(sheet *Sheet, table, id, where string) Result {
	col := c.column(sheet, table, id)
	t, _ := sheet.Table(table)
	var on *column
	out := Result{State: col.state.State, Assumes: col.state.Assumes, Lacks: col.state.Lacks, Fault: col.state.Fault}
	if where != "" {
		on = c.column(sheet, table, where)
		out = join(out, on.state)
	}
	total, open := decimal.Zero, 0
	for i := range t.Rows {
		if on != nil {
			if w := on.at(i); w.State == Missing || !w.Value.Truth {
				continue
			}
		}
		if r := col.at(i); r.State == Missing {
			open++
		} else {
			total = total.Add(r.Value.Number)
		}
	}
	if out.State != Missing {
		out.Value.Number = total
	} else if open > 0 && open < t.Rows {
		out.AtLeast = &AtLeast{Value{Number: total}, open}
	}
	return out
}

func (c *Computation) columnCount(sheet *Sheet, table, where string) Result {
	on := c.column(sheet, table, where)
	t, _ := sheet.Table(table)
	out := join(on.state)
	if out.State == Missing {
		return out
	}
	var n int64
	for i := range t.Rows {
		n += truthBit(on.at(i).Value.Truth)
	}
	out.Value.Number = decimal.New(n, 0)
	return out
}
