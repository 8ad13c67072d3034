package damages

import "fmt"

// Algebra says what every operation means in one reading. A new operation
// does not compile until every reading has said it.
type Algebra[T any] interface {
	Ref(Ref) T
	Cell(Cell) T
	Sum(of []T) T
	Difference(a, b T) T
	Product(of []T) T
	Quotient(q Quotient, num, den T) T
	Power(base, exponent T) T
	Min(of []T) T
	Max(of []T) T
	Round(r Round, x T, to *T) T
	Compare(op Comparison, a, b T) T
	If(cond, then, otherwise T) T
	And(of []T) T
	Or(of []T) T
	DaysBetween(from, to T) T
	Count(c Count, of []T) T
	Brackets(b Brackets, amount T) T
	Choose(when, then []T) T
	ColumnSum(ColumnSum) T
	ColumnMax(ColumnMax) T
	RunningSum(RunningSum) T
	SumIf(SumIf) T
	SumUpTo(s SumUpTo, until T) T
	CountIf(CountIf) T
}

// Fold reads an expression from its leaves up.
func Fold[T any](e Expr, a Algebra[T]) T {
	switch e := e.(type) {
	case Ref:
		return a.Ref(e)
	case Cell:
		return a.Cell(e)
	case Sum:
		return a.Sum(foldAll(e.Of, a))
	case Difference:
		return a.Difference(Fold(e.A, a), Fold(e.B, a))
	case Product:
		return a.Product(foldAll(e.Of, a))
	case Quotient:
		return a.Quotient(e, Fold(e.Num, a), Fold(e.Den, a))
	case Power:
		return a.Power(Fold(e.Base, a), Fold(e.Exponent, a))
	case Min:
		return a.Min(foldAll(e.Of, a))
	case Max:
		return a.Max(foldAll(e.Of, a))
	case Round:
		return foldRound(e, a)
	case Compare:
		return a.Compare(e.Op, Fold(e.A, a), Fold(e.B, a))
	case If:
		return a.If(Fold(e.Cond, a), Fold(e.Then, a), Fold(e.Else, a))
	}
	return foldRest(e, a)
}

func foldRest[T any](e Expr, a Algebra[T]) T {
	switch e := e.(type) {
	case And:
		return a.And(foldAll(e.Of, a))
	case Or:
		return a.Or(foldAll(e.Of, a))
	case DaysBetween:
		return a.DaysBetween(Fold(e.From, a), Fold(e.To, a))
	case Count:
		return a.Count(e, foldAll(e.Of, a))
	case Brackets:
		return a.Brackets(e, Fold(e.Amount, a))
	case Choose:
		when, then := make([]T, len(e.Cases)), make([]T, len(e.Cases))
		for i, c := range e.Cases {
			when[i], then[i] = Fold(c.When, a), Fold(c.Then, a)
		}
		return a.Choose(when, then)
	case ColumnSum:
		return a.ColumnSum(e)
	case ColumnMax:
		return a.ColumnMax(e)
	case RunningSum:
		return a.RunningSum(e)
	case SumIf:
		return a.SumIf(e)
	case SumUpTo:
		return a.SumUpTo(e, Fold(e.Until, a))
	case CountIf:
		return a.CountIf(e)
	}
	panic(fmt.Sprintf("damages: %T is not an expression", e))
}

func foldRound[T any](e Round, a Algebra[T]) T {
	x := Fold(e.X, a)
	if e.To == nil {
		return a.Round(e, x, nil)
	}
	to := Fold(e.To, a)
	return a.Round(e, x, &to)
}

func foldAll[T any](of []Expr, a Algebra[T]) []T {
	out := make([]T, len(of))
	for i, e := range of {
		out[i] = Fold(e, a)
	}
	return out
}
