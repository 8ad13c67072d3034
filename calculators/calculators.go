// Package calculators holds the everyday calculators: court fees, doubled
// interest, interest at the loan prime rate, time limits, the text that governs.
// What is typed goes into a small claim, the engine works it out, and the answer
// is its lines: nothing is computed here. Commands and window read one answer.
package calculators

import (
	"slices"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// Calculator answers one everyday question.
type Calculator struct {
	ID     string // a published id never changes its meaning
	Title  text.Text
	About  text.Text // what it computes, and what it leaves out
	Inputs []Input
	work   func(Given, World) (*Answer, error)
}

// InputKind is what an input takes.
type InputKind uint8

// The kinds of input.
const (
	Sum      InputKind = iota + 1 // yuan, plain digits, at most two decimals
	Day                           // 2026-11-23
	Multiple                      // 1.5
	Share                         // 6% or 0.06; a bare number of one or more is refused, since it may be meant as per cent
	Word                          // one of a list
	Tick                          // yes or no
	Payments                      // DAY=SUM, any number
)

// Input is one thing that a calculator is told.
type Input struct {
	ID      string
	Label   text.Text
	Help    text.Text
	Kind    InputKind
	Of      []damages.Alternative // of a Word; the empty word is none of them
	Default string
	Needed  bool // Default is empty and must be filled in
}

// Given is what was typed, by input. What is absent stands at its default.
type Given map[string][]string

// World is what an answer rests on beside what was typed.
type World struct {
	Today     civil.Day // the civil day in China
	Calendar  func() (civil.Calendar, error)
	Published func() (damages.PublishedTables, error)
}

// All lists the calculators.
func All() []Calculator {
	return []Calculator{Fee, DelayedInterest, LPRInterest, Deadline, Statute}
}

// Input finds an input by id.
func (c *Calculator) Input(id string) (Input, bool) {
	i := slices.IndexFunc(c.Inputs, func(in Input) bool { return in.ID == id })
	if i < 0 {
		return Input{}, false
	}
	return c.Inputs[i], true
}

// Work answers. An error is an *InputError, or a gap of the law, or a table
// that cannot be read.
func (c *Calculator) Work(given Given, world World) (*Answer, error) {
	typed := Given{}
	for _, in := range c.Inputs {
		values := given[in.ID]
		if len(values) == 0 || len(values) == 1 && values[0] == "" {
			values = nil
			if in.Default != "" {
				values = []string{in.Default}
			}
		}
		if values == nil && in.Needed {
			return nil, &InputError{Input: in.ID, Fault: Lacking, Message: text.F(text.T("没有写“%v”", "\"%v\" is not given"), in.Label), Mend: in.Help}
		}
		if err := in.check(values); err != nil {
			return nil, err
		}
		typed[in.ID] = values
	}
	return c.work(typed, world)
}

// one is what was typed for an input that takes one value; "" where nothing was.
func (g Given) one(id string) string {
	if len(g[id]) == 0 {
		return ""
	}
	return g[id][0]
}

// yes is what was ticked.
func (g Given) yes(id string) bool { return g.one(id) == "true" }

// entry is what was typed, as a figure of a claim.
func (g Given) entry(id string) damages.Entry {
	return damages.Entry{Value: g.one(id), Source: &damages.EntrySource{Known: damages.OwnBooks}}
}

// Answer is what a calculator says: its results, the working behind them, and
// what should be known beside them.
type Answer struct {
	Results []Result
	Steps   []Step
	Notes   []damages.Note
	Table   *Table // the working row by row, where there is one

	// What the results were read from; programs read more of it.
	Given    Given // with defaults filled in
	Outcome  *damages.Outcome
	Segments []Segment
	General  []Segment // of general interest, beside doubled interest
	Expiry   *damages.Expiry
	Statute  *damages.Statute
}

// Result is one figure or word of an answer.
type Result struct {
	Label, Value, Beside text.Text
	Words                bool // Value is a phrase, not a figure
	Main                 bool // what was asked
}

// Step is one line of the working and what it rests on.
type Step struct {
	Words text.Text
	Cites []string
	line  string // full id of the line it says
}

// Table is a working in rows.
type Table struct {
	Columns []TableColumn
	Rows    [][]text.Text
}

// TableColumn is a column of a Table; figures stand at the right.
type TableColumn struct {
	Label text.Text
	Right bool
}

// One is what was typed for an input that takes one value, or its default.
func (a *Answer) One(input string) string { return a.Given.one(input) }

// Basis lists the articles of the steps and notes, each once, in order.
func (a *Answer) Basis() []law.Citation {
	var out []law.Citation
	seen := map[string]bool{}
	add := func(ids []string) {
		for _, id := range ids {
			if !seen[id] {
				seen[id] = true
				out = append(out, law.Default().Cite(id))
			}
		}
	}
	for _, s := range a.Steps {
		add(s.Cites)
	}
	for _, n := range a.Notes {
		add(n.Cites)
	}
	return out
}
