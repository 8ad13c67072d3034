package damages

import (
	"maps"

	"redress/internal/text"
)

// give adds a column that the program fills from what the rows say.
func (t *Table) give(c Column, v *vector) {
	t.put(c.ID, v)
	t.Columns = append(t.Columns, c)
}

// put replaces the cells of a column. The rows of the claim stay as they are:
// a sheet's table shares them until it is changed.
func (t *Table) put(column string, v *vector) {
	t.data = maps.Clone(t.data)
	t.data[column] = v
}

// mark adds a truth column that says of each row what its words, or a cell left
// empty, say: a formula reads neither.
func (t *Table) mark(id string, label text.Text, holds func(row int) bool) {
	v := &vector{}
	for i := range t.Rows {
		v.count(false)
		v.push(Value{Truth: holds(i)}, Truth)
	}
	t.give(Column{ID: id, Label: label, Unit: YesNo}, v)
}

// fillBlanks reads an empty cell of a truth column as no, where there is such a
// column.
func (t *Table) fillBlanks(column string) {
	if v := t.data[column]; v != nil && v.blank != nil {
		filled := *v
		filled.blank = nil
		t.put(column, &filled)
	}
}

// rewrite puts other words into a column of words.
func (t *Table) rewrite(column string, words func(cell string) string) {
	v := &vector{}
	for i := range t.Rows {
		if err := v.read(words(t.Text(column, i)), Free); err != nil {
			panic(err) // words of the program, or of a table already read
		}
	}
	t.put(column, v)
}
