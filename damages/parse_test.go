package damages_test

import (
	"regexp"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"redress/damages"
)

// numberForm is the one form of a number in a claim, said another way.
var numberForm = regexp.MustCompile(`^-?(0|[1-9][0-9]{0,29})(\.[0-9]{1,20})?$`)

// sameNumber holds what a cell of a table and a value by itself are read as
// against the form and against exact decimals.
func sameNumber(t interface{ Fatalf(string, ...any) }, s string) {
	v, blank, err := damages.ParseValue(s, damages.CNY)
	if (err == nil) != (s == "" || numberForm.MatchString(s)) || blank != (s == "") {
		t.Fatalf("%q: %v", s, err)
	}
	table := &damages.Table{ID: "t", Columns: []damages.Column{{ID: "c", Unit: damages.CNY}, {ID: "d", Unit: damages.CNY}}}
	fill := table.Fill()
	if first := fill.Row([]string{"0.1", "0.1"}); first != nil {
		t.Fatalf("%v", first)
	}
	if row := fill.Row([]string{s, "-9223372036854775807"}); (row == nil) != (err == nil) {
		t.Fatalf("%q: as a cell %v, by itself %v", s, row, err)
	}
	if err != nil || blank {
		return
	}
	want := decimal.RequireFromString(s)
	sheet := &damages.Sheet{ID: "s", Tables: []*damages.Table{fill.Done()}}
	c := damages.Evaluate(&damages.Sheets{All: []*damages.Sheet{sheet}}, nil)
	if got := c.Cell(sheet, "t", "c", 1).Value.Number; !got.Equal(want) || !v.Number.Equal(want) || v.Number.String() != want.String() {
		t.Fatalf("%q: as a cell %s, by itself %s", s, got, v.Number)
	}
}

// TestNumbersReadAlike draws numbers at every length, and texts that are
// nearly numbers.
func TestNumbersReadAlike(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sameNumber(t, rapid.StringMatching(`-?(0|[1-9][0-9]{0,31})(\.[0-9]{0,22})?`).Draw(t, "number"))
		sameNumber(t, rapid.StringMatching(`[-+0-9.,eE１ ]{0,8}`).Draw(t, "nearly"))
	})
}

// FuzzParseValue: no text is read as a number by one way and not the other.
func FuzzParseValue(f *testing.F) {
	for _, s := range []string{"", "0", "-0", "849.56", "-849.56", "0.00000000000000000001", "999999999999999999", "9999999999999999999", "9223372036854775808",
		"123456789012345678901234567890.12345678901234567890", "01", "1.", ".5", "1e5", "+1", "1,000", "１２", "--1", "-", "NaN", "1.2.3"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { sameNumber(t, s) })
}
