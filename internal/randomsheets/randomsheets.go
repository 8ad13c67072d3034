// Package randomsheets draws random sheets over every operation, for the tests
// that hold all readings of a sheet against each other. It is imported by
// tests only.
package randomsheets

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"redress/damages"
	"redress/internal/civil"
	"redress/internal/text"
)

// Coverage counts what was drawn, so that a test can prove that everything was.
type Coverage map[string]int

// Draw makes one checked set of one or two sheets.
func Draw(t *rapid.T, seen Coverage) *damages.Sheets { return DrawBatch(t, seen, 1) }

// DrawBatch makes one checked set of n such pairs.
func DrawBatch(t *rapid.T, seen Coverage, n int) *damages.Sheets {
	var all []*damages.Sheet
	for i := range n {
		all = append(all, pair(t, seen, i)...)
	}
	s, err := damages.Build(all)
	if err != nil {
		t.Fatalf("a drawn sheet does not build: %v", err)
	}
	return s
}

func pair(t *rapid.T, seen Coverage, i int) []*damages.Sheet {
	d := &drawer{t: t, seen: seen, bound: map[string]int64{},
		sheet: &damages.Sheet{ID: "ws" + letters(i+1), Title: text.T("甲表"+chinese(i+1), "First sheet "+letters(i+1))}}
	d.constants()
	d.table()
	for range rapid.IntRange(4, 14).Draw(t, "lines") {
		d.line()
	}
	if !rapid.Bool().Draw(t, "second sheet") {
		return []*damages.Sheet{d.sheet}
	}
	first := d.sheet
	d.sheet = &damages.Sheet{ID: "other" + letters(i+1), Title: text.T("乙表"+chinese(i+1), "Second sheet "+letters(i+1))}
	d.abroad = first
	for range rapid.IntRange(1, 4).Draw(t, "more lines") {
		d.line()
	}
	return []*damages.Sheet{first, d.sheet}
}

// The bounds within which a workbook's binary doubles can hold every figure to
// the fen: any amount up to most; a tie of half a fen up to exact.
const (
	most  = 9_000_000_000_000
	exact = 1_000_000_000
)

type drawer struct {
	t      *rapid.T
	seen   Coverage
	sheet  *damages.Sheet
	abroad *damages.Sheet
	bound  map[string]int64 // by full id: no money line is larger, in yuan
	n      int
}

func (d *drawer) hit(what string) { d.seen[what]++ }

func (d *drawer) pick(name string, of ...string) string {
	return rapid.SampledFrom(of).Draw(d.t, name)
}

func (d *drawer) add(l damages.Line) string {
	d.n++
	l.ID = fmt.Sprintf("line_%d", d.n)
	l.Label = text.T(fmt.Sprintf("项%s", chinese(d.n)), fmt.Sprintf("Item %s", letters(d.n)))
	d.sheet.Lines = append(d.sheet.Lines, l)
	return l.ID
}

func letters(n int) string {
	var b strings.Builder
	for ; n > 0; n = (n - 1) / 26 {
		b.WriteByte(byte('a' + (n-1)%26))
	}
	return b.String()
}

func chinese(n int) string {
	var b strings.Builder
	for _, r := range letters(n) {
		b.WriteRune([]rune("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥金木水火")[r-'a'])
	}
	return b.String()
}

// amount draws money: fen, exact ties in waiting, negatives, up to 10^12 yuan
// where the limit allows.
func (d *drawer) amount(name string, limit int64) string {
	sizes := []string{"fen", "small", "tie", "large"}
	if limit >= 1_000_000_000_000 {
		sizes = append(sizes, "huge")
	}
	var v decimal.Decimal
	switch d.pick(name+" size", sizes...) {
	case "fen":
		v = decimal.New(rapid.Int64Range(0, 99).Draw(d.t, name), -2)
	case "small":
		v = decimal.New(rapid.Int64Range(0, 9_999_999).Draw(d.t, name), -2)
	case "tie": // times 0.5, 0.05, 0.005 this is a half of a fen
		v = decimal.New(rapid.Int64Range(0, 99_999).Draw(d.t, name)*2+1, -2)
		d.hit("tie input")
	case "large":
		v = decimal.New(rapid.Int64Range(0, min(limit, exact)*100-1).Draw(d.t, name), -2)
	default:
		v = decimal.New(rapid.Int64Range(90_000_000_000, 1_000_000_000_000).Draw(d.t, name), 0)
		d.hit("huge")
	}
	if rapid.IntRange(0, 5).Draw(d.t, name+" sign") == 0 {
		d.hit("negative")
		v = v.Neg()
	}
	return v.String()
}

func (d *drawer) value(u damages.Unit, limit int64) string {
	switch u.Kind {
	case damages.Money:
		return d.amount("money", limit)
	case damages.Ratio:
		return d.pick("rate", "0.5", "0.05", "0.1", "0.41", "1", "0.75", "2", "1.3", "0.25", "0.837")
	case damages.Quantity, damages.Days:
		return fmt.Sprint(rapid.IntRange(0, 400).Draw(d.t, "count"))
	case damages.Date:
		return civil.MustDay("2018-01-01").AddDays(rapid.IntRange(0, 3000).Draw(d.t, "day")).String()
	}
	return fmt.Sprint(rapid.Bool().Draw(d.t, "truth"))
}

// input adds a figure; some lack, some are estimates.
func (d *drawer) input(u damages.Unit, limit int64) string {
	l := damages.Line{Unit: u, Kind: damages.Input}
	switch d.pick("input state", "known", "known", "known", "known", "known", "estimate", "lacks") {
	case "lacks":
		d.hit("missing input")
	case "estimate":
		d.hit("estimate")
		l.Given = d.given(u, damages.Estimate, limit)
	default:
		l.Given = d.given(u, damages.OwnBooks, limit)
	}
	id := d.add(l)
	d.limitBy(id, l.Given)
	return id
}

// limitBy notes how large a given amount is.
func (d *drawer) limitBy(id string, g *damages.Given) {
	if g != nil {
		d.bound[damages.FullID(d.sheet.ID, id)] = g.Value.Number.Abs().Ceil().IntPart()
	}
}

func (d *drawer) given(u damages.Unit, known damages.Known, limit int64) *damages.Given {
	v, _, err := damages.ParseValue(d.value(u, limit), u)
	if err != nil {
		d.t.Fatalf("drawn value: %v", err)
	}
	return &damages.Given{Value: v, Source: damages.Source{Known: known}}
}

// constants every sheet can lean on: one line of each unit, all known.
func (d *drawer) constants() {
	for _, u := range []damages.Unit{damages.CNY, damages.Rate, damages.Of("piece"), damages.DayDate, damages.YesNo, damages.CNY, damages.Rate} {
		g := d.given(u, damages.Admitted, exact)
		d.limitBy(d.add(damages.Line{Unit: u, Kind: damages.Input, Given: g}), g)
	}
}
