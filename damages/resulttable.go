package damages

import "redress/internal/text"

// rowsInJSON is how many rows of a table the JSON of an outcome holds; an exhibit
// has them all.
const rowsInJSON = 1000

// SheetTableJSON is a table as it stands on a sheet, with what is computed in
// each row: periods, segments of interest, what each defendant owes.
type SheetTableJSON struct {
	ID      string       `json:"id"`
	Title   text.Text    `json:"title"`
	Columns []ColumnJSON `json:"columns"`
	// Rows hold a value for each column, null where it lacks or is left open: at
	// most 1,000 rows of RowsInAll.
	Rows      [][]*string `json:"rows"`
	RowsInAll int         `json:"rows_in_all"`
}

// ColumnJSON is a column; one that is computed has its formula in words.
type ColumnJSON struct {
	ID      string    `json:"id"`
	Label   text.Text `json:"label"`
	Unit    string    `json:"unit"`
	Formula text.Text `json:"formula,omitzero"`
}

func (o *Outcome) sheetTablesJSON(s *Sheet) []SheetTableJSON {
	out := []SheetTableJSON{}
	for _, t := range s.Tables {
		one := SheetTableJSON{ID: t.ID, Title: t.Title, Columns: []ColumnJSON{}, Rows: [][]*string{}, RowsInAll: t.Rows}
		for i := range t.Columns {
			c := &t.Columns[i]
			column := ColumnJSON{ID: c.ID, Label: c.Label, Unit: c.Unit.String()}
			if c.Expr != nil {
				words := o.Computation.Sheets.ColumnWords
				column.Formula = text.T(words(s, t, c, text.ZH), words(s, t, c, text.EN))
			}
			one.Columns = append(one.Columns, column)
		}
		for row := range min(t.Rows, rowsInJSON) {
			one.Rows = append(one.Rows, o.rowJSON(s, t, row))
		}
		out = append(out, one)
	}
	return out
}

func (o *Outcome) rowJSON(s *Sheet, t *Table, row int) []*string {
	cells := make([]*string, len(t.Columns))
	for i := range t.Columns {
		c := &t.Columns[i]
		if c.Unit.Kind == Words {
			words := t.Text(c.ID, row)
			cells[i] = &words
			continue
		}
		cells[i] = valueText(o.Computation.Cell(s, t.ID, c.ID, row), c.Unit)
	}
	return cells
}
