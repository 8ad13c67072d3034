package damages_test

import (
	"flag"
	"fmt"
	"os"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"redress/damages"
	"redress/internal/randomsheets"
	"redress/internal/text"
)

// TestMain draws at least 2,000 random worksheets unless told otherwise.
func TestMain(m *testing.M) {
	if path := os.Getenv(sumsOf); path != "" {
		if err := printSums(path); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	flag.Parse()
	if f := flag.Lookup("rapid.checks"); f != nil && f.Value.String() == f.DefValue {
		_ = f.Value.Set("2000")
	}
	os.Exit(m.Run())
}

// flat removes the nesting that a chain of + or × does not show: a+(b)+c is
// one sum whichever way it was built.
func flat(e damages.Expr) damages.Expr {
	switch e := e.(type) {
	case damages.Sum:
		of := flatAll(e.Of)
		if head, ok := of[0].(damages.Sum); ok {
			of = append(append([]damages.Expr{}, head.Of...), of[1:]...)
		}
		return damages.Sum{Of: of}
	case damages.Product:
		of := flatAll(e.Of)
		if head, ok := of[0].(damages.Product); ok {
			of = append(append([]damages.Expr{}, head.Of...), of[1:]...)
		}
		return damages.Product{Of: of}
	case damages.Difference:
		return damages.Difference{A: flat(e.A), B: flat(e.B)}
	case damages.Quotient:
		return damages.Quotient{Num: flat(e.Num), Den: flat(e.Den), Digits: e.Digits}
	case damages.Power:
		return damages.Power{Base: flat(e.Base), Exponent: flat(e.Exponent)}
	case damages.Min:
		return damages.Min{Of: flatAll(e.Of)}
	case damages.Max:
		return damages.Max{Of: flatAll(e.Of)}
	case damages.Round:
		if e.To != nil {
			e.To = flat(e.To)
			e.Digits = 0
		}
		e.X = flat(e.X)
		return e
	case damages.Compare:
		return damages.Compare{Op: e.Op, A: flat(e.A), B: flat(e.B)}
	case damages.If:
		return damages.If{Cond: flat(e.Cond), Then: flat(e.Then), Else: flat(e.Else)}
	case damages.And:
		return damages.And{Of: flatAll(e.Of)}
	case damages.Or:
		return damages.Or{Of: flatAll(e.Of)}
	case damages.DaysBetween:
		return damages.DaysBetween{From: flat(e.From), To: flat(e.To)}
	case damages.Count:
		return damages.Count{Of: flatAll(e.Of), Unit: e.Unit}
	case damages.Brackets:
		e.Amount = flat(e.Amount)
		return e
	case damages.SumUpTo:
		e.Until = flat(e.Until)
		return e
	case damages.Choose:
		var c damages.Choose
		for _, x := range e.Cases {
			c.Cases = append(c.Cases, damages.Case{When: flat(x.When), Then: flat(x.Then)})
		}
		return c
	}
	return e
}

func flatAll(of []damages.Expr) []damages.Expr {
	out := make([]damages.Expr, len(of))
	for i, e := range of {
		out[i] = flat(e)
	}
	return out
}

// sameWords fails unless every formula in words reads back as itself.
func sameWords(t *rapid.T, s *damages.Sheets) {
	for _, sheet := range s.All {
		for _, l := range sheet.Lines {
			if l.Expr == nil {
				continue
			}
			full := damages.FullID(sheet.ID, l.ID)
			for _, lang := range []text.Lang{text.ZH, text.EN} {
				words := s.Words(full, lang)
				back, err := s.ReadWords(full, words, lang)
				if err != nil || !reflect.DeepEqual(flat(back), flat(l.Expr)) {
					t.Fatalf("%s\nsays  %s\nreads %#v (%v)\nis    %#v", full, words, back, err, l.Expr)
				}
			}
		}
		for _, table := range sheet.Tables {
			for i := range table.Columns {
				c := &table.Columns[i]
				if c.Expr == nil {
					continue
				}
				words := s.ColumnWords(sheet, table, c, text.ZH)
				back, err := s.ReadColumnWords(sheet, table, c, words, text.ZH)
				if err != nil || !reflect.DeepEqual(flat(back), flat(c.Expr)) {
					t.Fatalf("%s.%s says %s, reads %#v (%v)", table.ID, c.ID, words, back, err)
				}
			}
		}
	}
}

// TestWordsReadBack: the sentence, parsed back by its labels alone, is the
// same tree, and the sentence with values evaluates to the engine's figure.
func TestWordsReadBack(t *testing.T) {
	seen := randomsheets.Coverage{}
	n := 0
	rapid.Check(t, func(t *rapid.T) {
		sameWords(t, randomsheets.Draw(t, seen))
		n++
	})
	for _, what := range []string{"sum", "difference", "product", "quotient", "power", "min", "max", "round", "round to multiple",
		"compare", "if", "and", "or", "days", "count", "brackets", "choose", "column sum", "column max", "running sum", "sum if", "sum up to", "count if",
		"mode 1", "mode 2", "negative", "tie input", "missing input", "estimate", "huge", "blank cell", "table row"} {
		if seen[what] == 0 {
			t.Errorf("%d sheets were drawn, none with %s", n, what)
		}
	}
}

// TestQuickColumnsEqualSlow: scaled integers and exact decimals agree, cell by
// cell and in the state of the column.
func TestQuickColumnsEqualSlow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := randomsheets.Draw(t, randomsheets.Coverage{})
		quick := damages.Evaluate(s, nil)
		slow := damages.EvaluateSlow(s)
		for full, want := range slow.Results {
			if got := quick.Results[full]; !reflect.DeepEqual(got.State, want.State) || !sameValue(got, want) {
				t.Fatalf("%s: quick %v, slow %v", full, got, want)
			}
		}
	})
}

func sameValue(a, b damages.Result) bool {
	return a.Value.Number.Equal(b.Value.Number) && a.Value.Day == b.Value.Day && a.Value.Truth == b.Value.Truth
}
