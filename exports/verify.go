package exports

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"redress/internal/civil"
	"redress/internal/text"
)

// Change is one difference between an exhibit and what it said when made.
type Change struct {
	Sheet, Cell, Line string
	What              string // value, formula, text, result, list, added, lost, hidden, format, name
	Was, Is           string
}

// Text says the change for people.
func (c Change) Text() text.Text {
	name := map[string]text.Text{
		"value": text.T("数值改变", "value changed"), "formula": text.T("公式改变", "formula changed"), "text": text.T("文字改变", "text changed"),
		"result": text.T("公式算得的结果与格中数值不同", "the formula does not come to the figure shown"), "list": text.T("校验清单被改动", "the verification list was altered"),
		"added": text.T("新增内容", "content added"), "lost": text.T("内容缺失", "content lost"),
		"hidden": text.T("被隐藏", "hidden"), "format": text.T("显示格式掩盖数值", "a format that shows something else"), "name": text.T("名称指向另一单元格", "its name leads to another cell"),
	}[c.What]
	where := c.Sheet + "!" + c.Cell
	return text.F(text.T("%v：%v（原为“%v”，现为“%v”）", "%v: %v (was %v, is %v)"), where, name, c.Was, c.Is)
}

// Report is the result of Verify.
type Report struct {
	Checked   int
	Changes   []Change
	Resaved   bool // saved again by another program
	SavedBy   string
	ClaimHash string
}

// Sound tells that figures, formulas and words are as they were made.
func (r *Report) Sound() bool { return len(r.Changes) == 0 }

// NotOurs says that a workbook holds no verification list of ours.
type NotOurs struct{ Reason text.Text }

func (e *NotOurs) Error() string { return e.Reason.EN }

// Verify tells whether a workbook of ours still says what it said: every
// listed cell, and every formula recomputed with exact decimals. It needs no
// workspace; a file that was wholly made anew, list and cover together, it
// cannot tell.
func Verify(file string) (*Report, error) {
	b, err := readWorkbook(file)
	if err != nil {
		return nil, err
	}
	v := &verifier{book: b, in: newInterpreter(b), report: &Report{SavedBy: b.application, Resaved: b.application != programName}, listed: map[string]bool{}}
	if len(b.sheets) == 0 {
		return nil, v.notOurs()
	}
	v.list = b.sheets[len(b.sheets)-1]
	if v.list != checklistTitle.ZH && v.list != checklistTitle.EN {
		return nil, v.notOurs()
	}
	entries := v.entries()
	if len(entries) == 0 {
		return nil, v.notOurs()
	}
	v.checkHash(entries)
	for _, e := range entries {
		v.entry(e)
	}
	v.results()
	v.added()
	v.disguises()
	v.report.Checked = len(entries)
	return v.report, nil
}

type verifier struct {
	book   *readBook
	in     *interpreter
	list   string
	report *Report
	listed map[string]bool
}

func (v *verifier) notOurs() error {
	return &NotOurs{text.T("没有校验清单：这不是本程序制作的表册", "no verification list: this is no exhibit made by Redress")}
}

func (v *verifier) change(e entry, what, was, is string) {
	v.report.Changes = append(v.report.Changes, Change{e.Sheet, e.Cell, e.Line, what, was, is})
}

// entries reads the list back and holds each row against its own hash.
func (v *verifier) entries() []entry {
	cells := v.book.cells[v.list]
	at := func(col, row int) string {
		c := cells[relative(col, row)]
		if c == nil {
			return ""
		}
		return c.scalar().String()
	}
	var out []entry
	for r := legalFirst; at(1, r) != "" || at(2, r) != ""; r++ {
		e := entry{at(1, r), at(2, r), at(3, r), at(4, r), at(5, r)}
		if e.hash() != at(6, r) {
			v.report.Changes = append(v.report.Changes, Change{v.list, relative(1, r), e.Line, "list", at(6, r), e.hash()})
		}
		out = append(out, e)
	}
	return out
}

// checkHash holds the list as a whole against the cover.
func (v *verifier) checkHash(entries []entry) {
	var canonical strings.Builder
	for _, e := range entries {
		canonical.WriteString(e.canonical() + "\n")
	}
	want := v.named(checklistHashName)
	if got := shaOf([]byte(canonical.String())); got != want {
		v.report.Changes = append(v.report.Changes, Change{v.list, "", "", "list", want, got})
	}
	v.report.ClaimHash = v.named(claimHashName)
}

// named is what a defined name of ours points to, as words.
func (v *verifier) named(name string) string {
	sheet, ref, ok := strings.Cut(v.book.names[name], "!")
	if !ok {
		return ""
	}
	ref = strings.ReplaceAll(ref, "$", "")
	sheet = strings.Trim(sheet, "'$")
	v.listed[sheet+"!"+ref] = true
	if c := v.book.cells[sheet][ref]; c != nil {
		return c.scalar().String()
	}
	return ""
}

func (v *verifier) entry(e entry) {
	if first, last, isRange := strings.Cut(e.Cell, ":"); isRange {
		v.rangeEntry(e, first, last)
		return
	}
	v.listed[e.Sheet+"!"+e.Cell] = true
	c := v.book.cells[e.Sheet][e.Cell]
	if c == nil {
		v.change(e, "lost", e.Value, "")
		return
	}
	v.leadsThere(e)
	if normalised(c.formula) != normalised(e.Formula) {
		v.change(e, "formula", "="+e.Formula, "="+c.formula)
	}
	if !sameExact(e.Value, c.scalar()) {
		what := "value"
		if c.kind == isWords {
			what = "text"
		}
		v.change(e, what, e.Value, c.scalar().String())
	}
}

// rangeEntry holds a row of a table, or a block of one of its columns, against
// its digests.
func (v *verifier) rangeEntry(e entry, first, last string) {
	c1, r1, err1 := splitCell(first)
	c2, r2, err2 := splitCell(last)
	if err1 != nil || err2 != nil {
		v.change(e, "list", e.Cell, e.Cell)
		return
	}
	var values, formulas []string
	for row := r1; row <= r2; row++ {
		for col := c1; col <= c2; col++ {
			ref := relative(col, row)
			v.listed[e.Sheet+"!"+ref] = true
			c := v.book.cells[e.Sheet][ref]
			if c == nil {
				c = &readCell{}
			}
			values, formulas = append(values, c.scalar().counted().String()), append(formulas, normalised(c.formula))
		}
	}
	if digest(values) != e.Value {
		v.change(e, "value", e.Value, digest(values))
	}
	if digest(formulas) != e.Formula {
		v.change(e, "formula", e.Formula, digest(formulas))
	}
}

// results recomputes every formula and compares it with the figure shown.
func (v *verifier) results() {
	for _, sheet := range v.book.sheets {
		refs := make([]string, 0, len(v.book.cells[sheet]))
		for ref, c := range v.book.cells[sheet] {
			if c.formula != "" {
				refs = append(refs, ref)
			}
		}
		slices.Sort(refs)
		for _, ref := range refs {
			v.result(sheet, ref, v.book.cells[sheet][ref])
		}
	}
}

func (v *verifier) result(sheet, ref string, c *readCell) {
	got, err := v.in.cell(sheet, ref)
	at := entry{Sheet: sheet, Cell: ref}
	switch {
	case err != nil:
		v.change(at, "result", c.scalar().String(), err.Error())
	case !got.near(c.scalar()):
		v.change(at, "result", c.scalar().String(), got.String())
	}
}

// added finds cells that say something and were not listed.
func (v *verifier) added() {
	for _, sheet := range v.book.sheets {
		if sheet == v.list {
			continue
		}
		for ref, c := range v.book.cells[sheet] {
			if !v.listed[sheet+"!"+ref] && (c.kind != isBlank || c.formula != "") && !v.onCoverSeal(sheet, ref) {
				v.change(entry{Sheet: sheet, Cell: ref}, "added", "", c.scalar().String())
			}
		}
	}
}

// onCoverSeal tells the row of the cover that holds the list's own hash.
func (v *verifier) onCoverSeal(sheet, ref string) bool {
	sealSheet, seal, _ := strings.Cut(v.book.names[checklistHashName], "!")
	_, row, err := splitCell(seal)
	_, at, err2 := splitCell(ref)
	return err == nil && err2 == nil && strings.Trim(sealSheet, "'$") == sheet && row == at
}

var spaces = regexp.MustCompile(`\s+`)

// normalised removes what programs write differently when they save a formula
// again: spaces, quotes around sheet names, $ signs, TRUE().
func normalised(formula string) string {
	f := spaces.ReplaceAllString(formula, "")
	f = strings.NewReplacer("'", "", "$", "", "TRUE()", "TRUE", "FALSE()", "FALSE").Replace(f)
	if f == "TRUE" || f == "FALSE" { // a given yes or no, which LibreOffice saves as a formula
		return ""
	}
	return f
}

// String is a value as the list writes it.
func (s scalar) String() string {
	switch s.kind {
	case isNumber:
		return plainNumber(s.number.String())
	case isTruth:
		return fmt.Sprint(s.truth)
	case isWords:
		return s.words
	}
	return ""
}

// counted is a value with yes and no as 1 and 0: LibreOffice saves them so
// where the cell's format has words for them.
func (s scalar) counted() scalar {
	if s.kind != isTruth {
		return s
	}
	n, _ := s.asNumber()
	return scalar{kind: isNumber, number: n}
}

// near compares a recomputed value with a cached one, which holds 15 digits.
func (s scalar) near(cached scalar) bool {
	s, cached = s.counted(), cached.counted()
	if s.kind == isNumber && cached.kind == isNumber {
		return fifteen(s.number).Equal(fifteen(cached.number))
	}
	return s.kind == cached.kind && s.String() == cached.String()
}

func fifteen(d decimal.Decimal) decimal.Decimal {
	if d.NumDigits() <= 15 {
		return d
	}
	return d.Round(15 - int32(d.NumDigits()) - d.Exponent())
}

// sameExact holds a saved value against the exact one: 15 digits, days by
// their serial, words as they are.
func sameExact(exact string, saved scalar) bool {
	return matchExact(exact, saved, fifteen)
}

// equalExact does the same for a recomputed value, with no digit given up.
func equalExact(exact string, v scalar) bool {
	return matchExact(exact, v, func(d decimal.Decimal) decimal.Decimal { return d })
}

func matchExact(exact string, v scalar, digits func(decimal.Decimal) decimal.Decimal) bool {
	switch v.kind {
	case isNumber:
		if day, err := civil.ParseDay(exact); err == nil && !day.IsZero() {
			return v.number.Equal(decimal.New(int64(day.Serial()), 0))
		}
		if exact == "true" || exact == "false" {
			return v.number.Equal(scalar{kind: isTruth, truth: exact == "true"}.counted().number)
		}
		d, err := decimal.NewFromString(exact)
		return err == nil && digits(d).Equal(digits(v.number))
	case isTruth:
		return exact == fmt.Sprint(v.truth)
	case isWords:
		return tidy(exact) == tidy(v.words)
	}
	return exact == ""
}

// tidy removes what programs change about words when they save them again.
func tidy(s string) string { return strings.TrimRight(strings.ReplaceAll(s, "\r\n", "\n"), " ") }
