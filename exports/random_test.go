package exports

import (
	"context"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"pgregory.net/rapid"

	"redress/damages"
	"redress/internal/civil"
	"redress/internal/randomsheets"
	"redress/internal/text"
)

// bookOf is the smallest book around drawn sheets.
func bookOf(s *damages.Sheets, lang text.Lang) *Book {
	out := &damages.Outcome{Claim: &damages.Claim{CutOff: civil.MustDay("2026-09-30")}, Computation: damages.Evaluate(s, nil)}
	return &Book{Outcome: out, Lang: lang, Identity: Identity{CaseName: text.T("随机表", "Random sheets"), MadeOn: civil.MustDay("2026-09-30"), Version: 1, Program: "test"}}
}

// TestMain draws at least 2,000 random worksheets unless told otherwise.
func TestMain(m *testing.M) {
	flag.Parse()
	if f := flag.Lookup("rapid.checks"); f != nil && f.Value.String() == f.DefValue {
		_ = f.Value.Set("2000")
	}
	os.Exit(m.Run())
}

// TestRandomSheetsReadBack: for random sheets the engine's figure, the formula
// read back from the saved file and evaluated with exact decimals, and the
// cached value are one. Write itself makes the comparison, tolerance zero.
func TestRandomSheetsReadBack(t *testing.T) {
	dir, seen, n := t.TempDir(), randomsheets.Coverage{}, 0
	defer func() { t.Logf("%d worksheets; drawn: %v", n, seen) }()
	rapid.Check(t, func(t *rapid.T) {
		n++
		s := randomsheets.Draw(t, seen)
		if _, err := Write(context.Background(), bookOf(s, text.ZH), filepath.Join(dir, "r.xlsx"), Options{Force: true}); err != nil {
			t.Fatalf("%v", err)
		}
	})
}

// TestMutantsAreCaught: three faults that an exhibit could have, each made on
// purpose, are refused at hand-over.
func TestMutantsAreCaught(t *testing.T) {
	for name, mutate := range map[string]func(*cell) bool{
		"half-even rounding": func(c *cell) bool {
			if c.value == nil || c.formula != "ROUND(wsa.a*wsa.half,2)" {
				return false
			}
			even := damages.Value{Number: damages.Num("0.12").Number} // half-even of 0.125
			c.value = &even
			return true
		},
		"dropped bracket": func(c *cell) bool { return swap(c, "wsa.a*(wsa.b+wsa.c)", "wsa.a*wsa.b+wsa.c") },
		"swapped operand": func(c *cell) bool { return swap(c, "wsa.b-wsa.c", "wsa.c-wsa.b") },
	} {
		t.Run(name, func(t *testing.T) {
			p := plan(bookOf(mutable(t), text.ZH))
			hit := false
			for _, pg := range p.pages {
				for i := range pg.rows {
					for j := range pg.rows[i].cells {
						hit = mutate(&pg.rows[i].cells[j]) || hit
					}
				}
			}
			if !hit {
				t.Fatal("the mutant found nothing to change")
			}
			if err := handedOver(t, p); !isHandoverError(err) {
				t.Fatalf("handed over: %v", err)
			}
		})
	}
	if err := handedOver(t, plan(bookOf(mutable(t), text.ZH))); err != nil {
		t.Fatalf("unchanged: %v", err)
	}
}

func swap(c *cell, from, to string) bool {
	if c.formula == "ROUND("+from+",2)" || c.formula == from {
		c.formula = map[bool]string{true: to, false: "ROUND(" + to + ",2)"}[c.formula == from]
		return true
	}
	return false
}

func isHandoverError(err error) bool {
	_, ok := errors.AsType[*HandoverError](err)
	return ok
}

func handedOver(t *testing.T, p *planner) error {
	t.Helper()
	list, err := p.entries()
	if err != nil {
		t.Fatal(err)
	}
	page, sum := p.checklistPage(list)
	p.seal(sum)
	f, err := workbook(context.Background(), p, page)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	path := filepath.Join(t.TempDir(), "m.xlsx")
	if err := f.SaveAs(path); err != nil {
		t.Fatal(err)
	}
	_, err = handOver(context.Background(), p, page, path)
	return err
}

// mutable is a sheet on which each of the three faults showsa.
func mutable(t *testing.T) *damages.Sheets {
	t.Helper()
	given := func(s string) *damages.Given { return &damages.Given{Value: damages.Num(s)} }
	line := func(id, zh string, u damages.Unit, g *damages.Given, e damages.Expr) damages.Line {
		k := damages.Input
		if e != nil {
			k = damages.Computed
		}
		return damages.Line{ID: id, Label: text.T(zh, "line "+id), Unit: u, Kind: k, Given: g, Expr: e}
	}
	s, err := damages.Build([]*damages.Sheet{{ID: "wsa", Title: text.T("表", "Sheet"), Lines: []damages.Line{
		line("a", "甲", damages.CNY, given("0.25"), nil), line("b", "乙", damages.Rate, given("3"), nil), line("c", "丙", damages.Rate, given("2"), nil),
		line("half", "半", damages.Rate, given("0.5"), nil),
		line("rounded", "四舍", damages.CNY, nil, damages.Fen(damages.Mul(damages.L("a"), damages.L("half")))),
		line("bracket", "括号", damages.CNY, nil, damages.Fen(damages.Mul(damages.L("a"), damages.Add(damages.L("b"), damages.L("c"))))),
		line("less", "相减", damages.Rate, nil, damages.Sub(damages.L("b"), damages.L("c"))),
	}}})
	if err != nil {
		t.Fatal(err)
	}
	return s
}
