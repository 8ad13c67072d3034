package damages

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"redress/internal/civil"
)

// vector is one column: scaled integers n × 10^-exp while they fit, else
// decimals; truths, days (as serial numbers) and texts in their own way.
type vector struct {
	exp   int32
	n     []int64
	dec   []decimal.Decimal // used instead of n once one value does not fit
	words []byte            // texts, one after another
	ends  []int             // where each ends
	blank []bool            // nil when no cell is blank
	rows  int
}

// read takes a cell as it is written. Numbers of up to eighteen digits, which
// is nearly all, never become decimals on the way.
func (v *vector) read(cell string, u Unit) error {
	if u.Kind == Words {
		if !plainText(cell) {
			return errForm
		}
		v.words = append(room(v.words, len(cell)), cell...)
		v.ends = append(room(v.ends, 1), len(v.words))
		v.count(cell == "")
		return nil
	}
	if p, ok := scanNumber(cell); ok && p.fits && u.Kind < Days {
		v.count(false)
		v.pushScaled(p.n, p.exp)
		return nil
	}
	x, blank, err := ParseValue(cell, u)
	if err != nil {
		return err
	}
	v.count(blank)
	v.push(x, u.Kind)
	return nil
}

// longestText is what a cell of a workbook can hold.
const longestText = 32_767

// plainText tells whether text can stand in a cell of a workbook: UTF-8 without
// the NUL that ends a text elsewhere, not longer than Excel takes.
func plainText(s string) bool {
	return utf8.ValidString(s) && (len(s) <= longestText || utf8.RuneCountInString(s) <= longestText) && strings.IndexByte(s, 0) < 0
}

// room doubles what is full, so that a million rows are moved once and not four
// times on average.
func room[T any](s []T, more int) []T {
	if len(s)+more <= cap(s) {
		return s
	}
	return slices.Grow(s, max(len(s), more, chunk))
}

// count counts a row.
func (v *vector) count(blank bool) {
	v.rows++
	if blank && v.blank == nil {
		v.blank = make([]bool, v.rows-1, max(v.rows, 64))
	}
	if v.blank != nil {
		v.blank = append(v.blank, blank)
	}
}

func (v *vector) push(x Value, kind Kind) {
	switch kind {
	case Date:
		v.n = append(v.n, int64(serialOf(x.Day)))
	case Truth:
		v.n = append(v.n, truthBit(x.Truth))
	default:
		v.pushNumber(x.Number)
	}
}

// pushNumber brings a decimal to n × 10^-exp where it fits.
func (v *vector) pushNumber(d decimal.Decimal) {
	exp := max(-d.Exponent(), 0)
	if n, ok := scaled(d, exp); ok {
		v.pushScaled(n, exp)
		return
	}
	v.spill()
	v.dec = append(v.dec, d)
}

// pushScaled appends n × 10^-exp, bringing it and the column to one exponent.
func (v *vector) pushScaled(n int64, exp int32) {
	if v.dec == nil && (exp <= v.exp || v.rescale(exp)) {
		if n, ok := mulInt(n, pow10(v.exp-exp)); ok {
			v.n = append(room(v.n, 1), n)
			return
		}
	}
	v.spill()
	v.dec = append(v.dec, decimal.New(n, -exp))
}

// rescale brings the column to a larger exponent, or leaves it as it is where
// one value would not fit.
func (v *vector) rescale(exp int32) bool {
	out := make([]int64, len(v.n), cap(v.n))
	p := pow10(exp - v.exp)
	if p == 0 && len(out) > 0 || !scaleAll(out, v.n, p) {
		return false
	}
	v.n, v.exp = out, exp
	return true
}

// spill turns scaled integers into decimals for good.
func (v *vector) spill() {
	if v.dec != nil {
		return
	}
	v.dec = make([]decimal.Decimal, len(v.n))
	for i, n := range v.n {
		v.dec[i] = decimal.New(n, -v.exp)
	}
	v.n = nil
}

// allWithin tells whether every scaled integer lies within bounds; a blank
// cell counts as the zero it holds.
func (v *vector) allWithin(w Within) bool {
	return len(v.n) > 0 && w.Holds(decimal.New(slices.Min(v.n), -v.exp)) && w.Holds(decimal.New(slices.Max(v.n), -v.exp))
}

// wholeFen tells whether no value has more than two decimals.
func (v *vector) wholeFen() bool {
	if v == nil || v.exp <= 2 && v.dec == nil {
		return true
	}
	fen := pow10(v.exp - 2)
	return !slices.ContainsFunc(v.n, func(n int64) bool { return fen == 0 && n != 0 || fen > 0 && n%fen != 0 }) &&
		!slices.ContainsFunc(v.dec, func(d decimal.Decimal) bool { return !d.Equal(d.Round(2)) })
}

// equal tells whether two columns hold the same, in the same form.
func (v *vector) equal(w *vector) bool {
	if v == w || v == nil || w == nil {
		return v == w
	}
	return v.rows == w.rows && v.exp == w.exp && slices.Equal(v.n, w.n) && slices.EqualFunc(v.dec, w.dec, decimal.Decimal.Equal) &&
		bytes.Equal(v.words, w.words) && slices.Equal(v.ends, w.ends) && slices.Equal(v.blank, w.blank)
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
