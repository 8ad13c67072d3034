//go:build !headless

package app

import (
	"cmp"
	"slices"
	"strings"
)

// Column is one column of a table of rows R. Text is ready to show; Compare
// orders rows, by Text where it is nil.
type Column[R any] struct {
	ID      string
	Label   string
	Grow    float32 // share of the room left over
	Right   bool    // numbers stand at the right edge
	Text    func(R) string
	Tone    func(R) (Tone, bool) // shows the text in a chip
	Compare func(a, b R) int
}

// tableModel sorts and filters rows; it knows no widget.
type tableModel[R any] struct {
	columns []Column[R]
	rows    []R
	shown   []int // rows that pass the filter, in order
	sortBy  string
	desc    bool
	filter  string
}

func (m *tableModel[R]) setRows(rows []R) { m.rows = rows; m.arrange() }

// setFilter keeps rows in which every word stands in some column.
func (m *tableModel[R]) setFilter(words string) { m.filter = words; m.arrange() }

// sort turns a column up, then down, then back to the order of the case.
func (m *tableModel[R]) sort(id string) {
	switch {
	case m.sortBy != id:
		m.sortBy, m.desc = id, false
	case !m.desc:
		m.desc = true
	default:
		m.sortBy, m.desc = "", false
	}
	m.arrange()
}

func (m *tableModel[R]) arrange() {
	m.shown = m.shown[:0]
	words := strings.Fields(strings.ToLower(m.filter))
	for i, r := range m.rows {
		if m.passes(r, words) {
			m.shown = append(m.shown, i)
		}
	}
	compare := m.comparer()
	if compare == nil {
		return
	}
	slices.SortStableFunc(m.shown, func(a, b int) int { return compare(m.rows[a], m.rows[b]) })
}

func (m *tableModel[R]) passes(r R, words []string) bool {
	if len(words) == 0 {
		return true
	}
	var all strings.Builder
	for _, c := range m.columns {
		all.WriteString(strings.ToLower(c.Text(r)))
		all.WriteByte('\n')
	}
	for _, w := range words {
		if !strings.Contains(all.String(), w) {
			return false
		}
	}
	return true
}

func (m *tableModel[R]) comparer() func(a, b R) int {
	for _, c := range m.columns {
		if c.ID != m.sortBy {
			continue
		}
		compare := c.Compare
		if compare == nil {
			compare = func(a, b R) int { return cmp.Compare(c.Text(a), c.Text(b)) }
		}
		if m.desc {
			return func(a, b R) int { return compare(b, a) }
		}
		return compare
	}
	return nil
}

func (m *tableModel[R]) row(shown int) R { return m.rows[m.shown[shown]] }

// find gives the place of a row among those shown, -1 where it is not.
func (m *tableModel[R]) find(holds func(R) bool) int {
	return slices.IndexFunc(m.shown, func(i int) bool { return holds(m.rows[i]) })
}

// tsv gives rows as tab-separated text under their labels.
func (m *tableModel[R]) tsv(shown ...int) string {
	var b strings.Builder
	flat := strings.NewReplacer("\t", " ", "\r", " ", "\n", " ")
	line := func(cell func(Column[R]) string) {
		for i, c := range m.columns {
			if i > 0 {
				b.WriteByte('\t')
			}
			b.WriteString(flat.Replace(cell(c)))
		}
		b.WriteByte('\n')
	}
	line(func(c Column[R]) string { return c.Label })
	for _, at := range shown {
		r := m.row(at)
		line(func(c Column[R]) string { return c.Text(r) })
	}
	return b.String()
}
