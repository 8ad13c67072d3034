//go:build !headless

package app

import (
	"redress/cases"
	"redress/damages"

	"github.com/shopspring/decimal"
)

// swingEntry is what an option would come to, were one rate of it another and
// all else the same.
type swingEntry struct{ Rate, Amount string }

// swingSteps are how far a rate is moved, in hundredths.
var swingSteps = []int64{-5, 5}

// swings moves the rate that is looked at and computes the claim anew for each
// step. It answers what a dispute over a margin is worth; nothing is stored.
func swings(claim *cases.ClaimFile, typed []typedFigure, at chosenLine, before *damages.Outcome) []typedSwing {
	if before == nil {
		return nil
	}
	l, ok := before.Computation.Sheets.Line(at.line)
	if !ok || l.Kind != damages.Input || l.Unit != damages.Rate || l.Plain || l.Given == nil {
		return nil
	}
	if _, ok := before.Option(at.sheet); !ok {
		return nil
	}
	var out []typedSwing
	for _, step := range swingSteps {
		rate := l.Given.Value.Number.Add(decimal.New(step, -2))
		if rate.IsNegative() || rate.GreaterThan(decimal.New(1, 0)) {
			continue
		}
		w, err := work(claim, append(typed[:len(typed):len(typed)], typedFigure{at.sheet, l.ID, rate.String()}), before)
		if err != nil {
			continue
		}
		if o, ok := w.out.Option(at.sheet); ok {
			line, _ := w.out.Computation.Sheets.Line(o.Result)
			out = append(out, typedSwing{damages.Value{Number: rate}, w.out.Amount(o), line.Unit})
		}
	}
	return out
}

// typedSwing is a swing before it is put into words.
type typedSwing struct {
	rate   damages.Value
	amount damages.Result
	unit   damages.Unit
}

func (d *damagesWriter) swingEntries() []swingEntry {
	var out []swingEntry
	for _, s := range d.swing {
		if s.amount.State != damages.Missing {
			out = append(out, swingEntry{damages.ShowValue(s.rate, damages.Rate, false, d.lang()), damages.ShowValue(s.amount.Value, s.unit, false, d.lang())})
		}
	}
	return out
}
