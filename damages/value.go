package damages

import (
	"slices"

	"github.com/shopspring/decimal"

	"redress/internal/civil"
)

// Value is one value; which field counts is said by the unit beside it.
type Value struct {
	Number decimal.Decimal // money (in yuan), quantity, ratio, days
	Day    civil.Day
	Truth  bool
}

// Num makes a value from decimal text such as "849.56". It panics on
// anything else, so it is for constants of the program.
func Num(s string) Value { return Value{Number: decimal.RequireFromString(s)} }

// Equal compares under a unit; 1.0 and 1.00 are the same amount.
func (v Value) Equal(w Value, u Unit) bool {
	switch u.Kind {
	case Date:
		return v.Day == w.Day
	case Truth:
		return v.Truth == w.Truth
	}
	return v.Number.Equal(w.Number)
}

// State says how far a figure can be relied on.
type State uint8

// The states of a line. Missing beats assumed beats complete.
const (
	Complete State = iota
	Assumed        // some figure it rests on is an estimate
	Missing        // some figure it rests on has no value
)

func (s State) String() string { return [...]string{"complete", "assumed", "missing"}[s] }

// Result is what a line or expression comes to.
type Result struct {
	Value   Value
	State   State
	Lacks   []string // full ids of the lines or columns without a value
	Assumes []string // full ids of the lines or columns that are estimates
	Fault   Fault    // why a value cannot exist although nothing lacks
	AtLeast *AtLeast // for a sum with missing parts: what is known of it
}

// AtLeast is the known part of a sum: "at least Value, Open items open".
type AtLeast struct {
	Value Value
	Open  int
}

// Fault is a reason why an operation has no value for the figures given.
type Fault uint8

// The faults. A line with a fault is missing.
const (
	NoFault      Fault = iota
	ZeroDivisor        // a quotient whose divisor is zero
	NoCase             // choose: no condition holds
	SeveralCases       // choose: more than one condition holds
	BadPower           // an exponent that is no whole number from 0 to 400
)

// join is the strict combination of operands: missing beats assumed.
func join(operands ...Result) Result {
	var out Result
	for _, o := range operands {
		out.State = max(out.State, o.State)
		out.Lacks = union(out.Lacks, o.Lacks)
		out.Assumes = union(out.Assumes, o.Assumes)
		if out.Fault == NoFault {
			out.Fault = o.Fault
		}
	}
	return out
}

// holds tells whether sorted a has all of b; most unions add nothing new.
func holds(a, b []string) bool {
	if len(b) > len(a) {
		return false
	}
	for _, x := range b {
		if _, found := slices.BinarySearch(a, x); !found {
			return false
		}
	}
	return true
}

// union joins two sorted sets.
func union(a, b []string) []string {
	if len(b) == 0 {
		return a
	}
	if len(a) == 0 || holds(b, a) {
		return b
	}
	if holds(a, b) {
		return a
	}
	out := slices.Concat(a, b)
	slices.Sort(out)
	return slices.Compact(out)
}
