package law

import (
	"fmt"

	"redress/internal/civil"
	"redress/internal/text"
)

// Dated is a value of law for a period, with its citations. A stated none has
// None filled with the reason why the law gives no value in that period; its
// Value is then meaningless.
type Dated[T any] struct {
	InForce civil.Period
	Value   T
	None    text.Text
	Cites   []CitationID
	Note    text.Text
}

// IsNone reports whether the law states no value here.
func (d Dated[T]) IsNone() bool { return d.None != text.Text{} }

// Parameter is a dated series of values.
type Parameter[T any] struct {
	ID     string
	Title  text.Text
	Reads  Reads
	Values []Dated[T]
}

// On returns the one value, or the one stated none, for a day of the date that
// the parameter reads. No value is a *GapError, more than one a *ConflictError.
func (p Parameter[T]) On(day civil.Day) (Dated[T], error) {
	var found []Dated[T]
	for _, v := range p.Values {
		if v.InForce.Contains(day) {
			found = append(found, v)
		}
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return Dated[T]{}, &GapError{Of: p.ID, Reads: p.Reads, Day: day, Candidates: periods(p.Values)}
	default:
		return Dated[T]{}, &ConflictError{Of: p.ID, Reads: p.Reads, Day: day, Candidates: periods(found)}
	}
}

// Since is the first day on which the parameter has a value; the zero day when
// it never has one.
func (p Parameter[T]) Since() civil.Day {
	for _, v := range p.Values {
		if !v.IsNone() {
			return v.InForce.From
		}
	}
	return civil.Day{}
}

func periods[T any](values []Dated[T]) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = v.InForce.String()
	}
	return out
}

// AnyParameter is a Parameter of whatever value type. The registry holds its
// parameters so, and the coverage test walks them so: a parameter added to the
// registry is covered without another line.
type AnyParameter interface {
	Describe() (id string, title text.Text, reads Reads)
	CheckOn(day civil.Day) error
	Stated() []Stated
	entries() []entry
}

// entry is a Dated without its value.
type entry struct {
	inForce civil.Period
	none    text.Text
	cites   []CitationID
	note    text.Text
}

// Describe returns the parameter's id, title and the date it reads.
func (p Parameter[T]) Describe() (string, text.Text, Reads) { return p.ID, p.Title, p.Reads }

// CheckOn reports whether exactly one value or one stated none holds on day, and
// whether a value carries its law.
func (p Parameter[T]) CheckOn(day civil.Day) error {
	v, err := p.On(day)
	if err != nil {
		return err
	}
	if !v.IsNone() && len(v.Cites) == 0 {
		return fmt.Errorf("law: parameter %s on %v: a value without citation", p.ID, day)
	}
	return nil
}

func (p Parameter[T]) entries() []entry {
	out := make([]entry, len(p.Values))
	for i, v := range p.Values {
		out[i] = entry{v.InForce, v.None, v.Cites, v.Note}
	}
	return out
}
