package damages

import (
	"reflect"
	"slices"
)

// column is a column with its values and state.
type column struct {
	*vector
	made    origin
	kind    Kind
	state   Result // State, Lacks, Assumes of the column as a whole
	results []Result
}

// origin is all that a column is made of: while it is the same, so is the
// column.
type origin struct {
	rows  int
	unit  Unit
	known Known
	given *vector // what the rows give, nil for a computed column
	expr  Expr
	lines []Result  // that the expression reads
	reads []*column // of this table and of earlier ones
}

func (o origin) equal(p origin) bool {
	return o.rows == p.rows && o.unit == p.unit && o.known == p.known && slices.Equal(o.reads, p.reads) &&
		o.given.equal(p.given) && reflect.DeepEqual(o.expr, p.expr) && reflect.DeepEqual(o.lines, p.lines)
}

// lacks tells whether a row has no value.
func (col *column) lacks(i int) bool {
	if col.results != nil {
		return col.results[i].State == Missing
	}
	return col.isBlank(i)
}

// holds tells whether the truth in a row is known and yes.
func (col *column) holds(i int) bool {
	if col.results != nil {
		return col.results[i].State != Missing && col.results[i].Value.Truth
	}
	return !col.isBlank(i) && col.n[i] != 0
}

// at is the result in one row. A column rests on its assumptions as a whole:
// every cell has those of the column, whether or not single rows lack.
func (col *column) at(i int) Result {
	var r Result
	switch {
	case col.results != nil:
		r = col.results[i]
	case col.isBlank(i):
		r = Result{State: Missing, Lacks: col.state.Lacks}
	default:
		r.Value = col.vector.at(i, col.kind)
	}
	r.Assumes = col.state.Assumes
	r.State = max(r.State, stateOf(r.Assumes))
	return r
}

// column is a column by sheet, table and column id, computed if need be or
// taken from the computation before.
func (c *Computation) column(sheet *Sheet, table, id string) *column {
	full := sheet.ID + "." + table + "." + id
	if col, ok := c.ready.columns[full]; ok {
		return col
	}
	t, _ := sheet.Table(table)
	def, _ := t.Column(id)
	made := c.origin(sheet, t, def)
	col, ok := c.before.columns[full]
	if !ok || !col.made.equal(made) {
		col = c.compute(sheet, t, def)
		col.made = made
	}
	c.ready.columns[full] = col
	return col
}

func (c *Computation) origin(sheet *Sheet, t *Table, def *Column) origin {
	o := origin{rows: t.Rows, unit: def.Unit, known: t.sourceOf(def).Known, expr: def.Expr}
	if def.Expr == nil {
		o.given = t.data[def.ID]
		return o
	}
	for _, read := range Fold[[]operand](def.Expr, operands{sheet.ID, t.ID}) {
		if read.line != "" {
			o.lines = append(o.lines, c.Result(read.line))
		} else {
			o.reads = append(o.reads, c.column(sheet, read.table, read.column))
		}
	}
	return o
}

// Cell is the result in one row of a table.
func (c *Computation) Cell(sheet *Sheet, table, id string, row int) Result {
	return c.column(sheet, table, id).at(row)
}

func (c *Computation) compute(sheet *Sheet, t *Table, def *Column) *column {
	if def.Expr == nil {
		return givenColumn(sheet, t, def)
	}
	if !c.exact {
		if col, ok := c.quickColumn(sheet, t, def); ok {
			return col
		}
	}
	return c.slowColumn(sheet, t, def)
}

// givenColumn reads what the rows give.
func givenColumn(sheet *Sheet, t *Table, def *Column) *column {
	v := t.data[def.ID]
	if v == nil {
		v = &vector{}
	}
	col := &column{vector: v, kind: def.Unit.Kind}
	full := sheet.ID + "." + t.ID + "." + def.ID
	if t.sourceOf(def).Known.assumed() {
		col.state = Result{State: Assumed, Assumes: []string{full}}
	}
	if slices.Contains(v.blank, true) {
		col.state.State, col.state.Lacks = Missing, []string{full}
	}
	return col
}

// running is the sum from the first row to each row. A row that lacks leaves
// every sum from it on open.
func (col *column) running(rows int) []Result {
	out := make([]Result, rows)
	total := Result{}
	for i := range out {
		r := col.at(i)
		next := join(total, r)
		if next.State != Missing {
			next.Value.Number = total.Value.Number.Add(r.Value.Number)
		}
		out[i], total = next, next
	}
	return out
}

// largest is the largest in a column, strict as its sum is: a cell that lacks
// may be the largest.
func (c *Computation) largest(sheet *Sheet, e ColumnMax) Result {
	t, _ := sheet.Table(e.Table)
	col := c.column(sheet, e.Table, e.Column)
	out := join(col.state)
	if out.State == Missing {
		return out
	}
	for i := range t.Rows {
		if v := col.at(i).Value; i == 0 || compareValues(v, out.Value) > 0 {
			out.Value = v
		}
	}
	return out
}

// slowColumn evaluates row by row with exact decimals: the reference that the
// quick way must equal, and the way taken where integers overflow.
func (c *Computation) slowColumn(sheet *Sheet, t *Table, def *Column) *column {
	col := &column{vector: &vector{}, kind: def.Unit.Kind, results: make([]Result, t.Rows)}
	row := 0
	e := c.evaluator(sheet)
	e.cell = func(id string) Result { return c.column(sheet, t.ID, id).at(row) }
	soFar := map[string][]Result{}
	e.running = func(id string) Result {
		if soFar[id] == nil {
			soFar[id] = c.column(sheet, t.ID, id).running(t.Rows)
		}
		return soFar[id][row]
	}
	for row = range t.Rows {
		r := Fold[Result](def.Expr, e)
		col.results[row] = r
		col.state = join(col.state, r)
	}
	return col
}
