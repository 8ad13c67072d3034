package damages

import (
	"strings"

	"github.com/shopspring/decimal"

	"redress/internal/text"
)

// Words for states of a figure.
var (
	MissingWord = text.T("缺", "missing")
	AssumedWord = text.T("含假设", "assumed")
	BarredWord  = text.T("不能据此主张", "cannot be claimed")
)

// NoLimitWord stands where a scale of law leaves a bound open.
var NoLimitWord = text.T("不限", "no limit")

// NoAmountWord stands where an option comes to no amount with other inputs: it
// is barred, or lacks a figure.
var NoAmountWord = text.T("无", "none")

// BlankWord is what an empty cell of a column says: in a table of law a bound
// left open, in a table worked out anew no amount, elsewhere a figure that lacks.
func (t *Table) BlankWord(c *Column) text.Text {
	switch {
	case (t.Source.Known == OfLaw || t.Source.Known == Reckoned) && c.Expr == nil:
		return NoLimitWord
	case t.Source.Known == Recomputed:
		return NoAmountWord
	}
	return MissingWord
}

// CellSeparator stands between the Chinese and the English of a text cell.
const CellSeparator = "‖"

// CellText is a text cell in one language.
func CellText(cell string, lang text.Lang) string {
	zh, en, both := strings.Cut(cell, CellSeparator)
	if !both {
		return cell
	}
	return text.T(zh, en).In(lang)
}

// bothCell is a text of both languages as one text cell. What people typed may
// hold a line break, which a cell of a table does not.
func bothCell(t text.Text) string {
	if t.IsZero() {
		return ""
	}
	return strings.ReplaceAll(t.ZH+CellSeparator+t.EN, "\n", " ")
}

// SafeLabel makes a label that people typed fit for a sentence: the signs that
// formulas in words are made of become spaces.
func SafeLabel(t text.Text) text.Text {
	clean := func(s string) string {
		s = strings.Map(func(r rune) rune {
			if strings.ContainsRune(forbiddenInLabels, r) {
				return ' '
			}
			return r
		}, s)
		return strings.Join(strings.Fields(s), " ")
	}
	return text.T(clean(t.ZH), clean(t.EN))
}

// ShowResult is a line's value for people: 1,234.50 元, 45.20 %, 2026-11-23,
// 是, or 缺.
func ShowResult(r Result, l *Line, lang text.Lang) string {
	if r.State == Missing {
		return l.Blank().In(lang)
	}
	return showValue(r.Value, l.Unit, l.UnitLabel(), l.Plain, lang)
}

// ShowValue is a value with its unit.
func ShowValue(v Value, u Unit, plain bool, lang text.Lang) string {
	return showValue(v, u, u.Label(), plain, lang)
}

func showValue(v Value, u Unit, name text.Text, plain bool, lang text.Lang) string {
	figure := ShowFigure(v, u, plain, lang)
	label := name.In(lang)
	switch {
	case label == "":
		return figure
	case u.Kind == Money && lang == text.EN:
		return u.Code + " " + figure
	}
	if lang == text.EN && v.Number.Equal(decimal.New(1, 0)) && (u.Kind == Days || unitNames[u.Code].EN == label) {
		label = strings.TrimSuffix(label, "s") // 1 day, 1 month
	}
	return figure + " " + label
}

// ShowFigure is a value without its unit: money with two decimals (more only
// if it has more), rates as percentages unless plain, thousands marked.
func ShowFigure(v Value, u Unit, plain bool, lang text.Lang) string {
	switch u.Kind {
	case Date:
		return v.Day.String()
	case Truth:
		if v.Truth {
			return text.T("是", "yes").In(lang)
		}
		return text.T("否", "no").In(lang)
	case Money:
		return fixed(v.Number, 2)
	case Ratio:
		if plain || u.Code != "" {
			return fixed(v.Number, 0)
		}
		return fixed(v.Number.Shift(2), 2) + " %"
	}
	return fixed(v.Number, 0)
}

// fixed writes a number with at least digits decimals, trailing zeros beyond
// them dropped, thousands marked.
func fixed(d decimal.Decimal, digits int32) string {
	return text.Group(d.StringFixed(Decimals(d, digits)))
}

// Decimals is how many decimal places a number needs, at least least.
func Decimals(d decimal.Decimal, least int32) int32 {
	s := d.String()
	_, after, _ := strings.Cut(s, ".")
	return max(least, int32(len(strings.TrimRight(after, "0"))))
}
