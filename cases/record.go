package cases

import (
	"strconv"
	"strings"

	"redress/internal/civil"
	"redress/internal/text"

	"github.com/shopspring/decimal"
)

// Record is one thing in a case. Values holds canonical text by field id; Links
// holds excerpt ids by field id, "" standing for the record as a whole.
type Record struct {
	ID       string
	CaseID   string // a record of kind case: its own id
	Kind     Kind
	Revision int    // raised by every step that touches the record
	State    string // live, archived, or "" where its making was undone
	Archived bool   // State is archived
	Order    int    // place in lists; 0 comes last
	Values   map[string]string
	Links    map[string][]string
	Batches  []string // of a ledger: the imports whose rows count, in order
}

// Has reports whether the field is known.
func (r Record) Has(field string) bool { return r.Values[field] != "" }

// Text gives the canonical text, "" where not known.
func (r Record) Text(field string) string { return r.Values[field] }

// Lines gives the lines of a long value, blank ones left out.
func (r Record) Lines(field string) []string {
	var out []string
	for line := range strings.SplitSeq(r.Values[field], "\n") {
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// Bilingual gives both languages of a bilingual value.
func (r Record) Bilingual(field string) text.Text { return bilingualOf(r.Values[field]) }

// In gives a bilingual value in one language, the other where that is empty.
func (r Record) In(field string, lang text.Lang) string {
	return spoken(bilingualOf(r.Values[field]), lang)
}

// Decimal gives a money, quantity, ratio or integer value exactly.
func (r Record) Decimal(field string) (decimal.Decimal, bool) {
	d, err := decimal.NewFromString(r.Values[field])
	return d, err == nil && r.Has(field)
}

// Money gives an amount in yuan, or in the record's own currency.
func (r Record) Money(field string) (decimal.Decimal, bool) { return r.Decimal(field) }

// Day gives an exact day.
func (r Record) Day(field string) (civil.Day, bool) {
	d, err := civil.ParseDay(r.Values[field])
	return d, err == nil && r.Has(field)
}

// Partial gives a date that may be a month, a year, before, after or about.
func (r Record) Partial(field string) (civil.Partial, bool) {
	p, err := civil.ParsePartial(r.Values[field])
	return p, err == nil && r.Has(field)
}

// Truth gives yes or no, and whether it is known at all.
func (r Record) Truth(field string) (value, known bool) {
	return r.Values[field] == yes, r.Has(field)
}

// Ref gives the id of the record pointed to.
func (r Record) Ref(field string) string { return r.Values[field] }

// Refs gives the ids of the records pointed to, in order.
func (r Record) Refs(field string) []string { return splitRefs(r.Values[field]) }

func splitRefs(canonical string) []string {
	if canonical == "" {
		return nil
	}
	return strings.Split(canonical, "\n")
}

// clone copies a record so that a caller cannot change a stored one.
func (r Record) clone() Record {
	c := r
	c.Values = make(map[string]string, len(r.Values))
	for k, v := range r.Values {
		c.Values[k] = v
	}
	c.Links = make(map[string][]string, len(r.Links))
	for k, v := range r.Links {
		c.Links[k] = append([]string(nil), v...)
	}
	c.Batches = append([]string(nil), r.Batches...)
	return c
}

func orderText(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func orderOf(canonical string) int {
	n, err := strconv.Atoi(canonical)
	if err != nil {
		return 0
	}
	return n
}
