package damages

import (
	"fmt"
	"slices"
	"strings"

	"redress/internal/text"
)

// ReadWords reads a line's formula in words back into an expression, by its
// labels alone: the proof that the sentence says what the formula does.
// Values in 〔〕 are passed over.
func (s *Sheets) ReadWords(full, sentence string, lang text.Lang) (Expr, error) {
	at := s.lines[full]
	r := newReader(s, at.sheet, nil, sentence, lang)
	return r.whole(at.line.form())
}

// ReadColumnWords does the same for a computed column.
func (s *Sheets) ReadColumnWords(sheet *Sheet, t *Table, c *Column, sentence string, lang text.Lang) (Expr, error) {
	return newReader(s, sheet, t, sentence, lang).whole(form{unit: c.Unit})
}

// named is a label with what it stands for.
type named struct {
	label string
	expr  Expr
}

type reader struct {
	idiom
	rest    string
	names   []named              // longest first
	columns map[string][2]string // "table›column" → ids
	colName []string
	own     string // the line's unit code, of counts that name none
}

func newReader(s *Sheets, sheet *Sheet, t *Table, sentence string, lang text.Lang) *reader {
	r := &reader{idiom: idioms[lang], rest: sentence, columns: map[string][2]string{}}
	for _, other := range s.All {
		for _, l := range other.Lines {
			if other == sheet {
				r.names = append(r.names, named{l.Label.In(lang), Ref{l.ID}})
			} else {
				r.names = append(r.names, named{other.Title.In(lang) + "›" + l.Label.In(lang), Ref{FullID(other.ID, l.ID)}})
			}
		}
	}
	if t != nil {
		for _, c := range t.Columns {
			r.names = append(r.names, named{c.Label.In(lang), Cell{c.ID}})
		}
	}
	slices.SortStableFunc(r.names, func(a, b named) int { return len(b.label) - len(a.label) })
	for _, table := range sheet.Tables {
		for _, c := range table.Columns {
			name := table.Title.In(lang) + "›" + c.Label.In(lang)
			r.columns[name], r.colName = [2]string{table.ID, c.ID}, append(r.colName, name)
		}
	}
	slices.SortFunc(r.colName, func(a, b string) int { return len(b) - len(a) })
	return r
}

// whole reads everything and puts back what went without saying.
func (r *reader) whole(f form) (Expr, error) {
	r.own = f.unit.Code
	e, err := r.comparison()
	if err != nil {
		return nil, err
	}
	if r.accept("÷") {
		den, err := r.power()
		if err != nil {
			return nil, err
		}
		e = Quotient{e, den, f.digits()}
	} else if f.impliesFen(e) {
		e = Round{X: e, Digits: 2}
	}
	if strings.TrimSpace(r.rest) != "" {
		return nil, r.lost()
	}
	return e, nil
}

func (r *reader) lost() error { return fmt.Errorf("cannot read on from %q", r.rest) }

func (r *reader) accept(sign string) bool {
	rest := strings.TrimLeft(r.rest, " ")
	after, ok := strings.CutPrefix(rest, strings.TrimLeft(sign, " "))
	if ok {
		r.rest = after
	}
	return ok
}

func (r *reader) comparison() (Expr, error) {
	a, err := r.addition()
	if err != nil {
		return nil, err
	}
	for op, sign := range comparisonWords {
		if r.accept(sign) {
			b, err := r.addition()
			return Compare{Comparison(op), a, b}, err
		}
	}
	return a, nil
}

func (r *reader) addition() (Expr, error) {
	left, err := r.product()
	for err == nil {
		var right Expr
		switch {
		case r.accept("+"):
			if right, err = r.product(); err == nil {
				left = Sum{[]Expr{left, right}}
			}
		case r.accept("−"):
			if right, err = r.product(); err == nil {
				left = Difference{left, right}
			}
		default:
			return left, nil
		}
	}
	return nil, err
}

func (r *reader) product() (Expr, error) {
	left, err := r.power()
	for err == nil && r.accept("×") {
		var right Expr
		if right, err = r.power(); err == nil {
			left = Product{[]Expr{left, right}}
		}
	}
	return left, err
}

func (r *reader) power() (Expr, error) {
	left, err := r.atom()
	if err == nil && r.accept("^") {
		var right Expr
		if right, err = r.atom(); err == nil {
			left = Power{left, right}
		}
	}
	return left, err
}

func (r *reader) atom() (Expr, error) {
	if r.accept(strings.TrimSpace(r.open)) {
		e, err := r.comparison()
		if err == nil && !r.accept(r.close) {
			err = r.lost()
		}
		return e, err
	}
	if e, ok, err := r.call(); ok {
		return e, err
	}
	for _, n := range r.names {
		if r.accept(n.label) {
			r.skipValue()
			return n.expr, nil
		}
	}
	return nil, r.lost()
}

// skipValue passes over 〔…〕 after a label.
func (r *reader) skipValue() {
	if r.accept("〔") {
		_, r.rest, _ = strings.Cut(r.rest, "〕")
	}
}

func (r *reader) starts(name string) bool { return r.accept(name + r.open) }

// list reads operands up to the closing bracket; prefixes are words that may
// stand before an operand (then, otherwise).
func (r *reader) list(prefixes ...string) ([]Expr, error) {
	var out []Expr
	for {
		for _, p := range prefixes {
			if r.accept(p) {
				break
			}
		}
		e, err := r.comparison()
		if err == nil && strings.HasPrefix(strings.TrimLeft(r.rest, " "), "÷") {
			r.accept("÷")
			var den Expr
			if den, err = r.power(); err == nil {
				e = Quotient{Num: e, Den: den}
			}
		}
		if err != nil {
			return nil, err
		}
		out = append(out, e)
		if r.accept(r.close) {
			return out, nil
		}
		if !r.accept(r.next) {
			return nil, r.lost()
		}
	}
}
