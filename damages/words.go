package damages

import (
	"fmt"
	"slices"
	"strings"

	"redress/internal/text"
)

// idiom is how one language writes operations. The words are chosen so that
// a sentence can be read back by its labels alone (see ReadWords).
type idiom struct {
	lang                                    text.Lang
	min, max, and, or, days, count          string
	earlier, later                          string // min and max of dates
	ifs, then, otherwise                    string
	brackets, choose, total, totalIf, times string
	upTo, largest, running                  string
	round                                   map[Mode]string
	fen, yuan, digits, multiple             string
	open, close, next                       string
}

var idioms = map[text.Lang]idiom{
	text.ZH: {lang: text.ZH, min: "取较小者", max: "取较大者", earlier: "取较早者", later: "取较晚者", and: "均成立", or: "任一成立", days: "相隔天数", count: "成立项数",
		ifs: "如", then: "则", otherwise: "否则", brackets: "分段累计", choose: "按情形", total: "列合计", totalIf: "条件合计", upTo: "截至当日合计", largest: "列最大值", running: "逐行累计", times: "条件计数",
		round: map[Mode]string{HalfAway: "四舍五入", Down: "舍去尾数", Up: "向上进位"},
		fen:   "到分", yuan: "到元", digits: "到%d位小数", multiple: "到倍数",
		open: "（", close: "）", next: "；"},
	text.EN: {lang: text.EN, min: "the smaller of", max: "the larger of", earlier: "the earlier of", later: "the later of", and: "all of", or: "any of", days: "days between", count: "number true of",
		ifs: "if", then: "then ", otherwise: "otherwise ", brackets: "bracket sum", choose: "by case", total: "column sum", totalIf: "conditional sum", upTo: "sum up to the day", largest: "column maximum", running: "running total", times: "conditional count",
		round: map[Mode]string{HalfAway: "rounded", Down: "rounded down", Up: "rounded up"},
		fen:   " to the fen", yuan: " to the yuan", digits: " to %d digits", multiple: " to a multiple",
		open: " (", close: ")", next: "; "},
}

// comparisonWords stand where a formula has <, <= and so on.
var comparisonWords = [...]string{"＜", "≤", "＝", "≠", "≥", "＞"}

// words is the reading for people: labels joined by signs, brackets only
// where precedence needs them, each label followed by its value in 〔〕 when
// values are wanted.
type words struct {
	idiom
	sheets *Sheets
	sheet  *Sheet
	table  *Table
	value  func(full string) string // nil for the formula alone
	unit   string                   // the line's own; a count in it need not say so
}

var _ Algebra[term] = words{}

// Words is the formula of a line in words. The rounding every money line has
// is not repeated; any other rounding is said.
func (s *Sheets) Words(full string, lang text.Lang) string {
	at := s.lines[full]
	return s.words(words{idiom: idioms[lang], sheets: s, sheet: at.sheet}, at.line.Expr, at.line.form())
}

// ColumnWords is the formula of a computed column in words.
func (s *Sheets) ColumnWords(sheet *Sheet, t *Table, c *Column, lang text.Lang) string {
	return s.words(words{idiom: idioms[lang], sheets: s, sheet: sheet, table: t}, c.Expr, form{unit: c.Unit})
}

// form is what decides which rounding goes without saying.
type form struct {
	unit      Unit
	exception bool
}

func (l *Line) form() form { return form{l.Unit, !l.Unrounded.IsZero()} }

// digits of a quotient that go without saying.
func (f form) digits() int32 {
	if f.unit.Kind == Money {
		return 2
	}
	return 10
}

func (s *Sheets) words(w words, e Expr, f form) string {
	w.unit = f.unit.Code
	switch e := e.(type) {
	case nil:
		return ""
	case Quotient:
		if e.Digits == f.digits() {
			return w.join("÷", atMultiply, []term{Fold(e.Num, w), Fold(e.Den, w)}).text
		}
	case Round:
		if e.Mode == HalfAway && e.Digits == 2 && e.To == nil && f.impliesFen(e.X) {
			return Fold(e.X, w).text
		}
	}
	return Fold(e, w).text
}

// impliesFen tells products and brackets on a money line: rounded half away
// to the fen without saying so.
func (f form) impliesFen(e Expr) bool {
	if f.unit.Kind != Money || f.exception {
		return false
	}
	switch e.(type) {
	case Product, Brackets:
		return true
	}
	return false
}

// Sentence says a line whole: label, formula with the value of each operand,
// and the result, e.g. 实际损失 ＝ 减少的销售额〔792,000.00 元〕 × 毛利率〔45.20 %〕 ＝ 286,387.20 元。
func (c *Computation) Sentence(full string, lang text.Lang) string {
	at := c.Sheets.lines[full]
	end := map[text.Lang]string{text.ZH: "。", text.EN: "."}[lang]
	label := at.line.Label.In(lang)
	if at.line.Kind == Heading {
		return label
	}
	value := ShowResult(c.Result(full), at.line, lang)
	if at.line.Expr == nil {
		return label + " ＝ " + value + end
	}
	formula := c.Sheets.words(words{idiom: idioms[lang], sheets: c.Sheets, sheet: at.sheet, value: func(read string) string {
		line, _ := c.Sheets.Line(read)
		return ShowResult(c.Result(read), line, lang)
	}}, at.line.Expr, at.line.form())
	return label + " ＝ " + formula + " ＝ " + value + end
}

func (w words) Ref(r Ref) term {
	full := FullID(w.sheet.ID, r.Line)
	at := w.sheets.lines[full]
	label := at.line.Label.In(w.lang)
	if at.sheet.ID != w.sheet.ID {
		label = at.sheet.Title.In(w.lang) + "›" + label
	}
	if w.value != nil {
		label += "〔" + w.value(full) + "〕"
	}
	return term{label, atAtom, at.line.Unit == DayDate}
}

func (w words) Cell(c Cell) term {
	col, _ := w.table.Column(c.Column)
	return term{col.Label.In(w.lang), atAtom, col.Unit == DayDate}
}

func (w words) function(name string, of ...string) term {
	return term{text: name + w.open + strings.Join(of, w.next) + w.close, level: atAtom}
}

// join is infix with the brackets of the language.
func (w words) join(sign string, level int, of []term) term {
	out := w.within(of[0], level)
	for _, t := range of[1:] {
		out += " " + sign + " " + w.within(t, level+1)
	}
	return term{text: out, level: level}
}

func (w words) within(t term, level int) string {
	if t.level < level {
		return strings.TrimSpace(w.open) + t.text + w.close
	}
	return t.text
}

func (w words) Sum(of []term) term             { return w.join("+", atAdd, of) }
func (w words) Difference(a, b term) term      { return w.join("−", atAdd, []term{a, b}) }
func (w words) Product(of []term) term         { return w.join("×", atMultiply, of) }
func (w words) Power(base, exponent term) term { return w.join("^", atPower, []term{base, exponent}) }
func (w words) Min(of []term) term             { return w.pick(w.min, w.earlier, of) }
func (w words) Max(of []term) term             { return w.pick(w.max, w.later, of) }
func (w words) And(of []term) term             { return w.function(w.and, texts(of)...) }
func (w words) Or(of []term) term              { return w.function(w.or, texts(of)...) }
func (w words) DaysBetween(from, to term) term { return w.function(w.days, from.text, to.text) }

// pick is the smaller or larger of several, of dates the earlier or later.
func (w words) pick(name, ofDays string, of []term) term {
	days := !slices.ContainsFunc(of, func(t term) bool { return !t.day })
	if days {
		name = ofDays
	}
	out := w.function(name, texts(of)...)
	out.day = days
	return out
}

func (w words) Count(c Count, of []term) term {
	return w.function(w.count, append(texts(of), w.counted(c.Unit)...)...)
}

// counted says the unit of a count unless it is the line's own.
func (w words) counted(unit string) []string {
	if unit == w.unit {
		return nil
	}
	return []string{"#" + unit}
}

func (w words) If(cond, then, otherwise term) term {
	return w.function(w.ifs, cond.text, w.then+then.text, w.otherwise+otherwise.text)
}

func (w words) Compare(op Comparison, a, b term) term {
	return w.join(comparisonWords[op], atCompare, []term{{text: w.within(a, atAdd), level: atAtom}, b})
}

func (w words) Quotient(q Quotient, num, den term) term {
	out := w.join("÷", atMultiply, []term{num, den})
	return w.function(w.rounding(HalfAway, q.Digits), out.text)
}

// rounding names a rounding: 四舍五入到分, rounded down to the yuan.
func (i idiom) rounding(mode Mode, digits int32) string {
	switch digits {
	case 2:
		return i.round[mode] + i.fen
	case 0:
		return i.round[mode] + i.yuan
	}
	return i.round[mode] + fmt.Sprintf(i.digits, digits)
}

func (w words) Round(r Round, x term, to *term) term {
	if to != nil {
		return w.function(w.round[r.Mode]+w.multiple, x.text, to.text)
	}
	return w.function(w.rounding(r.Mode, r.Digits), x.text)
}

// column names a column of a table on this sheet.
func (w words) column(table, column string) string {
	t, _ := w.sheet.Table(table)
	c, _ := t.Column(column)
	return t.Title.In(w.lang) + "›" + c.Label.In(w.lang)
}

func (w words) Brackets(b Brackets, amount term) term {
	return w.function(w.brackets, amount.text, w.column(b.Table, b.Over), w.column(b.Table, b.Step))
}

func (w words) Choose(when, then []term) term {
	of := make([]string, 0, 2*len(when))
	for i := range when {
		of = append(of, when[i].text, w.then+then[i].text)
	}
	return w.function(w.choose, of...)
}

func (w words) ColumnSum(c ColumnSum) term { return w.function(w.total, w.column(c.Table, c.Column)) }

func (w words) ColumnMax(c ColumnMax) term { return w.function(w.largest, w.column(c.Table, c.Column)) }

func (w words) RunningSum(s RunningSum) term {
	return w.function(w.running, w.Cell(Cell{s.Column}).text)
}

func (w words) SumIf(s SumIf) term {
	return w.function(w.totalIf, w.column(s.Table, s.Column), w.column(s.Table, s.Where))
}

func (w words) SumUpTo(s SumUpTo, until term) term {
	return w.function(w.upTo, until.text, w.column(s.Table, s.Day), w.column(s.Table, s.Column))
}

func (w words) CountIf(c CountIf) term {
	return w.function(w.times, append([]string{w.column(c.Table, c.Where)}, w.counted(c.Unit)...)...)
}
