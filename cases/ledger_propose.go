package cases

import (
	"fmt"
	"strings"

	"redress/internal/civil"
	"redress/internal/text"
)

// guesses are tried in turn: the first type that every filled cell of a column
// can be read as is proposed. The user may choose another.
var guesses = []FieldType{Day, Month, Integer, Money, Quantity}

// ProposeColumns makes columns of a table's header. A heading that is a month
// gives the column its period.
func ProposeColumns(raw RawTable) []Column {
	columns := make([]Column, 0, len(raw.Header))
	used := map[string]bool{}
	for i, heading := range raw.Header {
		heading = strings.TrimSpace(heading)
		if heading == "" {
			heading = fmt.Sprintf("列 %d", i+1)
		}
		c := Column{ID: columnID(heading, i, used), Label: text.T(heading, heading), Type: guessType(raw.Rows, i)}
		if m, err := ParseField(Field{Type: Month}, heading); err == nil {
			if _, err := civil.ParseMonth(m); err == nil {
				c.Period = m
			}
		}
		if c.Period != "" && c.Type == Integer {
			c.Type = Money
		}
		used[c.ID] = true
		columns = append(columns, c)
	}
	return columns
}

func columnID(heading string, n int, used map[string]bool) string {
	id := strings.ToLower(strings.Join(strings.FieldsFunc(heading, func(r rune) bool {
		return r == ' ' || r == '-' || r == '_' || r == '/'
	}), "_"))
	if !idForm.MatchString(id) || used[id] {
		id = fmt.Sprintf("column_%d", n+1)
	}
	return id
}

func guessType(rows []RawRow, column int) FieldType {
	for _, t := range guesses {
		if filled, fits := fitsType(rows, column, t); fits && filled > 0 {
			return t
		}
	}
	return Line
}

func fitsType(rows []RawRow, column int, t FieldType) (filled int, fits bool) {
	for _, row := range rows {
		if column >= len(row.Cells) || strings.TrimSpace(row.Cells[column]) == "" {
			continue
		}
		cell := strings.TrimSpace(row.Cells[column])
		if t == Integer && len(cell) > 1 && cell[0] == '0' {
			return filled, false // a code with leading zeros is no number
		}
		if _, err := ParseField(Field{Type: t, Signed: true}, cell); err != nil {
			return filled, false
		}
		filled++
	}
	return filled, true
}
