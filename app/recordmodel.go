//go:build !headless

package app

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"redress/cases"
	"redress/internal/civil"
	"redress/internal/i18n"

	"github.com/shopspring/decimal"
)

// recordRow is one record as a row of its list, words ready to show.
type recordRow struct {
	Record   cases.Record
	Cells    map[string]string
	Title    string
	Archived bool
	Faulty   bool // holds something typed and not taken
}

// modelRows makes the rows of a kind.
func modelRows(s *Session, tr *i18n.Translator, kind cases.Kind, archived bool) []recordRow {
	e := cases.EntityOf(kind)
	var out []recordRow
	for _, r := range s.List(kind, archived) {
		row := recordRow{Record: r, Archived: r.Archived, Cells: map[string]string{},
			Title: cases.Title(r, tr.Lang(), resolver(s)), Faulty: len(s.drafts[r.ID]) > 0}
		for _, id := range e.Columns {
			f, _ := e.Field(id)
			row.Cells[id] = cases.Show(f, r.Values[id], tr.Lang(), resolver(s))
		}
		out = append(out, row)
	}
	return out
}

// modelColumns makes the columns of a kind from its declaration.
func modelColumns(tr *i18n.Translator, kind cases.Kind) []Column[recordRow] {
	e := cases.EntityOf(kind)
	var out []Column[recordRow]
	for _, id := range e.Columns {
		f, _ := e.Field(id)
		c := Column[recordRow]{ID: id, Label: tr.In(f.Label), Grow: columnGrowth(f), Right: numeric(f.Type),
			Text:    func(r recordRow) string { return r.Cells[id] },
			Compare: func(a, b recordRow) int { return compareValues(f, a, b) }}
		if stateFields[id] {
			c.Tone = func(r recordRow) (Tone, bool) { return stateTone(r.Record.Values[id]) }
		}
		out = append(out, c)
	}
	return out
}

// columnGrowth is a column's share of the room left over.
func columnGrowth(f cases.Field) float32 {
	switch f.Type {
	case cases.Money, cases.Quantity:
		return 0.2
	case cases.Partial, cases.Instant:
		return 0.1
	case cases.Day, cases.Month, cases.Truth, cases.Integer, cases.Ratio:
		return 0
	case cases.OneOf:
		return 0.3
	case cases.Bilingual, cases.Long:
		return 2
	case cases.Ref, cases.Refs:
		return 1
	}
	return 0.4
}

// stateFields are shown as chips.
var stateFields = map[string]bool{"state": true, "disputed": true, "validity": true, "contract": true, "invoice": true,
	"payment": true, "link": true, "how": true, "finding": true, "is_frozen": true, "done": true}

var stateTones = map[string]tone{
	"none": danger, "unpaid": danger, "broken": danger, "rejected": danger, "void": danger, "not_effective": danger,
	"disputed": amber, "pending": amber, "part": amber, "partly_void": amber, "estimate": amber, "collected": amber, "shifted": amber,
	"accepted": good, "have": good, "paid": good, "kept": good, "admitted": good, "found": good, "valid": good,
	"filed": good, "fixed": good, "examined": good, "undisputed": good, "official": good, "court_obtained": good,
	"own_books": good, "yes": good,
}

func stateTone(value string) (tone, bool) {
	if value == "" {
		return plain, false
	}
	t, ok := stateTones[value]
	if !ok {
		t = plain
	}
	return t, true
}

// compareValues orders two rows by one field: figures and dates by what they
// are, choices as declared, words with their numbers counted. Unknown comes last.
func compareValues(f cases.Field, a, b recordRow) int {
	x, y := a.Record.Values[f.ID], b.Record.Values[f.ID]
	if x == "" || y == "" {
		return cmp.Compare(b2i(x == ""), b2i(y == ""))
	}
	switch {
	case numeric(f.Type):
		m, _ := decimal.NewFromString(x)
		n, _ := decimal.NewFromString(y)
		return m.Cmp(n)
	case dated(f.Type):
		m, _ := civil.ParsePartial(x)
		n, _ := civil.ParsePartial(y)
		return m.Compare(n)
	case f.Type == cases.OneOf:
		return cmp.Compare(choicePlace(f, x), choicePlace(f, y))
	}
	return compareNatural(a.Cells[f.ID], b.Cells[f.ID])
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

func choicePlace(f cases.Field, id string) int {
	return slices.IndexFunc(f.Choices, func(c cases.Choice) bool { return c.ID == id })
}

// compareNatural puts 1-2 before 1-10.
func compareNatural(a, b string) int {
	for a != "" && b != "" {
		x, restA := leadingRun(a)
		y, restB := leadingRun(b)
		m, errM := strconv.Atoi(x)
		n, errN := strconv.Atoi(y)
		order := cmp.Compare(x, y)
		if errM == nil && errN == nil {
			order = cmp.Compare(m, n)
		}
		if order != 0 {
			return order
		}
		a, b = restA, restB
	}
	return cmp.Compare(a, b)
}

func leadingRun(s string) (run, rest string) {
	digit := func(r rune) bool { return r >= '0' && r <= '9' }
	first := digit(rune(s[0]))
	at := strings.IndexFunc(s, func(r rune) bool { return digit(r) != first })
	if at < 0 {
		return s, ""
	}
	return s[:at], s[at:]
}

// kindsOf lists the kinds of a section, in the order of declaration.
func kindsOf(section string) []cases.Kind {
	var out []cases.Kind
	for _, e := range cases.Entities() {
		if e.Section == section {
			out = append(out, e.Kind)
		}
	}
	return out
}
