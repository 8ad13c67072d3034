package damages

import (
	"cmp"
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

// call reads a function written in words.
func (r *reader) call() (e Expr, found bool, err error) {
	for name, build := range map[string]func([]Expr) Expr{
		r.min:    func(of []Expr) Expr { return Min{of} },
		r.max:    func(of []Expr) Expr { return Max{of} },
		r.and:    func(of []Expr) Expr { return And{of} },
		r.or:     func(of []Expr) Expr { return Or{of} },
		r.days:   daysOf,
		r.ifs:    ifOf,
		r.choose: chooseOf,
	} {
		if r.starts(name) {
			of, err := r.list(r.then, r.otherwise)
			if err != nil {
				return nil, true, err
			}
			if e = build(of); e == nil {
				return nil, true, r.lost()
			}
			return e, true, nil
		}
	}
	if e, found, err = r.rounds(); found {
		return e, found, err
	}
	return r.tables()
}

// daysOf, ifOf and chooseOf are nil where the number of operands is wrong.
func daysOf(of []Expr) Expr {
	if len(of) != 2 {
		return nil
	}
	return DaysBetween{of[0], of[1]}
}

func ifOf(of []Expr) Expr {
	if len(of) != 3 {
		return nil
	}
	return If{of[0], of[1], of[2]}
}

func chooseOf(of []Expr) Expr {
	if len(of)%2 != 0 {
		return nil
	}
	var c Choose
	for i := 0; i < len(of); i += 2 {
		c.Cases = append(c.Cases, Case{of[i], of[i+1]})
	}
	return c
}

func (r *reader) rounds() (Expr, bool, error) {
	for mode, word := range r.round {
		if r.starts(word + r.multiple) {
			of, err := r.list()
			if err == nil && len(of) != 2 {
				err = r.lost()
			}
			if err != nil {
				return nil, true, err
			}
			return Round{X: of[0], Mode: mode, To: of[1]}, true, nil
		}
		for digits := int32(-12); digits <= 15; digits++ {
			if !r.starts(r.rounding(mode, digits)) {
				continue
			}
			of, err := r.list()
			if err == nil && len(of) != 1 {
				err = r.lost()
			}
			if err != nil {
				return nil, true, err
			}
			if q, ok := of[0].(Quotient); ok && mode == HalfAway {
				return Quotient{q.Num, q.Den, digits}, true, nil
			}
			return Round{X: of[0], Mode: mode, Digits: digits}, true, nil
		}
	}
	return nil, false, nil
}

// columnName reads "table›column".
func (r *reader) columnName() ([2]string, error) {
	for _, name := range r.colName {
		if r.accept(name) {
			return r.columns[name], nil
		}
	}
	return [2]string{}, r.lost()
}

// unit reads "#piece", or takes the line's own.
func (r *reader) unit() string {
	if !r.accept("#") {
		return r.own
	}
	code, _, _ := strings.Cut(r.rest, r.close)
	r.rest = r.rest[len(code):]
	return code
}

func (r *reader) tables() (e Expr, found bool, err error) {
	switch {
	case r.starts(r.total):
		c, err := r.columnName()
		return ColumnSum{c[0], c[1]}, true, r.closed(err)
	case r.starts(r.totalIf):
		c, err := r.columnName()
		r.accept(r.next)
		w, errWhere := r.columnName()
		return SumIf{c[0], c[1], w[1]}, true, r.closed(cmp.Or(err, errWhere))
	case r.starts(r.times):
		c, err := r.columnName()
		r.accept(r.next)
		return CountIf{c[0], c[1], r.unit()}, true, r.closed(err)
	case r.starts(r.brackets):
		amount, err := r.comparison()
		r.accept(r.next)
		over, errOver := r.columnName()
		r.accept(r.next)
		step, errStep := r.columnName()
		return Brackets{amount, over[0], over[1], step[1]}, true, r.closed(cmp.Or(err, errOver, errStep))
	case r.starts(r.count):
		return r.counted()
	}
	return nil, false, nil
}

func (r *reader) counted() (Expr, bool, error) {
	var of []Expr
	for {
		e, err := r.comparison()
		if err != nil {
			return nil, true, err
		}
		of = append(of, e)
		if !r.accept(r.next) {
			return Count{of, r.own}, true, r.closed(nil)
		}
		if strings.HasPrefix(strings.TrimLeft(r.rest, " "), "#") {
			return Count{of, r.unit()}, true, r.closed(nil)
		}
	}
}

func (r *reader) closed(err error) error {
	if err == nil && !r.accept(r.close) {
		return r.lost()
	}
	return err
}
