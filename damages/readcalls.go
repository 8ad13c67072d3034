package damages

import (
	"cmp"
	"strings"
)

// call reads a function written in words.
func (r *reader) call() (e Expr, found bool, err error) {
	for name, build := range map[string]func([]Expr) Expr{
		r.min:     func(of []Expr) Expr { return Min{of} },
		r.max:     func(of []Expr) Expr { return Max{of} },
		r.earlier: func(of []Expr) Expr { return Min{of} },
		r.later:   func(of []Expr) Expr { return Max{of} },
		r.and:     func(of []Expr) Expr { return And{of} },
		r.or:      func(of []Expr) Expr { return Or{of} },
		r.days:    daysOf,
		r.ifs:     ifOf,
		r.choose:  chooseOf,
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
	case r.starts(r.largest):
		c, err := r.columnName()
		return ColumnMax{c[0], c[1]}, true, r.closed(err)
	case r.starts(r.running):
		return r.runningSum()
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
	case r.starts(r.upTo):
		until, err := r.comparison()
		r.accept(r.next)
		on, errOn := r.columnName()
		r.accept(r.next)
		c, errColumn := r.columnName()
		return SumUpTo{c[0], c[1], on[1], until}, true, r.closed(cmp.Or(err, errOn, errColumn))
	case r.starts(r.count):
		return r.counted()
	}
	return nil, false, nil
}

func (r *reader) runningSum() (Expr, bool, error) {
	of, err := r.comparison()
	cell, ok := of.(Cell)
	if err == nil && !ok {
		err = r.lost()
	}
	return RunningSum{cell.Column}, true, r.closed(err)
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
