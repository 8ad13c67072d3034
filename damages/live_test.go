package damages_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"redress/damages"
)

// TestLiveInputsMoveTheAmountsAsTheProgramDoes: in every claim, each input that
// is not marked as fixed is changed alone, in its own cell as one would in the
// workbook, and in the claim. Every option comes to the same amount both ways. A
// day is changed in the claim, and leaves what the law gives as it is.
func TestLiveInputsMoveTheAmountsAsTheProgramDoes(t *testing.T) {
	tried := 0
	for _, name := range claimNames(t) {
		t.Run(name, func(t *testing.T) {
			raw := claimFile(t, name)
			out := compute(t, readClaim(t, raw))
			for _, at := range changeable(t, raw, out) {
				if at.sameBothWays(t, raw, out) {
					tried++
				}
			}
		})
	}
	if tried < 400 {
		t.Errorf("only %d inputs were changed", tried)
	}
}

// liveInput is an input of an option, a figure or a cell of a table.
type liveInput struct {
	pointer   string // into the claim
	sheet, id string
	table     string
	row       int
	value     string
	unit      damages.Unit
	wrapped   bool // the claim holds {"value": …}
}

// changeable are the inputs of the options of a claim that are not fixed, and the
// days: every figure, and one cell of each column.
func changeable(t *testing.T, raw []byte, out *damages.Outcome) []liveInput {
	var found []liveInput
	for i, o := range out.Claim.Options {
		s, _ := out.Computation.Sheets.Sheet(o.ID)
		for j := range s.Lines {
			l := &s.Lines[j]
			if e := o.Figures[l.ID]; l.Kind == damages.Input && (!l.Fixed || l.Unit == damages.DayDate) && e.Value != "" {
				found = append(found, liveInput{pointer: fmt.Sprintf("/options/%d/figures/%s/value", i, l.ID), sheet: o.ID, id: l.ID, value: e.Value, unit: l.Unit})
			}
		}
		for _, table := range s.Tables {
			found = append(found, liveCells(t, raw, out, s, table, o.Tables[table.ID])...)
		}
	}
	return found
}

// liveCells are the first filled cells of the columns of a table that the claim
// writes out.
func liveCells(t *testing.T, raw []byte, out *damages.Outcome, s *damages.Sheet, table *damages.Table, named string) []liveInput {
	var whole struct {
		Tables []struct {
			ID      string
			Rows    json.RawMessage
			Columns []struct{ ID, Formula any }
		}
	}
	if err := json.Unmarshal(raw, &whole); err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(whole.Tables, func(w struct {
		ID      string
		Rows    json.RawMessage
		Columns []struct{ ID, Formula any }
	}) bool {
		return w.ID == named
	})
	var rows [][]any
	if at < 0 || json.Unmarshal(whole.Tables[at].Rows, &rows) != nil {
		return nil // rows of law, or in a file of their own
	}
	var found []liveInput
	k := -1
	for _, c := range whole.Tables[at].Columns {
		if c.Formula != nil {
			continue
		}
		k++
		on, there := table.Column(fmt.Sprint(c.ID))
		if !there || on.Fixed && on.Unit != damages.DayDate {
			continue
		}
		for i, cells := range rows {
			if r := out.Computation.Cell(s, table.ID, on.ID, i); r.State != damages.Missing && k < len(cells) {
				found = append(found, liveInput{pointer: fmt.Sprintf("/tables/%d/rows/%d/%d", at, i, k), sheet: s.ID, table: table.ID, id: on.ID, row: i, value: r.Value.Canonical(on.Unit), unit: on.Unit})
				break
			}
		}
	}
	return found
}

// others are values near the one given, of which the claim will take one.
func (in liveInput) others() []string {
	v, _, err := damages.ParseValue(in.value, in.unit)
	if err != nil {
		return nil
	}
	if in.unit.Kind == damages.Date {
		return []string{v.Day.AddDays(33).String(), v.Day.AddDays(-33).String(), v.Day.AddDays(3).String()}
	}
	n := v.Number
	if in.unit.Kind == damages.Money || in.unit.Kind == damages.Ratio {
		return []string{n.Mul(decimal.RequireFromString("0.9")).Round(6).String(), n.Mul(decimal.RequireFromString("1.1")).Round(6).String()}
	}
	return []string{n.Add(decimal.New(1, 0)).String(), n.Sub(decimal.New(1, 0)).String()}
}

// sameBothWays changes the input in the claim and in its cell and compares; it
// tells whether the claim took another value.
func (in liveInput) sameBothWays(t *testing.T, raw []byte, out *damages.Outcome) bool {
	for _, value := range in.others() {
		c, err := damages.ReadClaim(patched(t, raw, map[string]any{in.pointer: value}), openTable)
		if err != nil {
			continue // not a value that this input takes
		}
		c.Published = published(t)
		anew, err := damages.Compute(c, nil)
		var refused *damages.ClaimError
		if errors.As(err, &refused) {
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		if in.unit.Kind != damages.Date {
			in.compare(t, out, anew, value)
		}
		in.lawStands(t, out, anew, value)
		return true
	}
	return false
}

// compare works the old sheets out with the new value in its cell.
func (in liveInput) compare(t *testing.T, out, anew *damages.Outcome, value string) {
	var sheets []*damages.Sheet
	for _, s := range out.Computation.Sheets.All {
		sheets = append(sheets, in.typedInto(t, out, s, value))
	}
	built, err := damages.Build(sheets)
	if err != nil {
		t.Fatalf("%s: %v", in.pointer, err)
	}
	workbook := damages.Evaluate(built, nil)
	for _, o := range out.Options {
		a, b := workbook.Result(o.Result), anew.Computation.Result(o.Result)
		if now, _ := anew.Option(o.ID); now == nil || now.Result != o.Result || a.State == damages.Missing || b.State == damages.Missing {
			if a.State != b.State && b.State != damages.Missing {
				t.Errorf("%s = %s: %s is %v in the workbook, %v in the program", in.pointer, value, o.Result, a.State, b.State)
			}
			continue
		}
		if !a.Value.Number.Equal(b.Value.Number) {
			t.Errorf("%s.%s %s = %s (was %s): %s comes to %s in the workbook, to %s in the program", in.sheet, in.table, in.id, value, in.value, o.Result, a.Value.Number, b.Value.Number)
		}
	}
}

// lawStands holds that no sum, number or day changes what is printed as given by
// law: what the program counts from the case is marked so. A day may bring in
// another text, whose figure then stands with its articles.
func (in liveInput) lawStands(t *testing.T, out, anew *damages.Outcome, value string) {
	for _, s := range anew.Computation.Sheets.All {
		for i := range s.Lines {
			l := &s.Lines[i]
			full := damages.FullID(s.ID, l.ID)
			was, there := out.Computation.Sheets.Line(full)
			if l.Kind == damages.Constant && l.Given.Source.Known == damages.OfLaw && there && was.Kind == damages.Constant && slices.Equal(l.Cites, was.Cites) && !l.Given.Value.Equal(was.Given.Value, l.Unit) {
				t.Errorf("%s = %s: %s, printed as given by law, is another", in.pointer, value, full)
			}
		}
	}
}

// typedInto is a sheet with another value in the input's cell. A cell of a table
// that several options read is one cell: the workbook links the others to it.
func (in liveInput) typedInto(t *testing.T, out *damages.Outcome, s *damages.Sheet, value string) *damages.Sheet {
	typed := *s
	if in.table == "" {
		if s.ID != in.sheet {
			return s
		}
		typed.Lines = slices.Clone(s.Lines)
		l, _ := typed.Line(in.id)
		v, _, err := damages.ParseValue(value, l.Unit)
		if err != nil {
			t.Fatal(err)
		}
		l.Given = &damages.Given{Value: v, Source: l.Given.Source}
		return &typed
	}
	typed.Tables = slices.Clone(s.Tables)
	own, _ := out.Computation.Sheets.Sheet(in.sheet)
	typedIn, _ := own.Table(in.table)
	for i, was := range s.Tables {
		if was.Shares(typedIn, in.id) {
			typed.Tables[i] = in.refilled(t, out, s, was, value)
		}
	}
	return &typed
}

func (in liveInput) refilled(t *testing.T, out *damages.Outcome, s *damages.Sheet, was *damages.Table, value string) *damages.Table {
	table := *was
	fill := table.Fill()
	for row := range was.Rows {
		var cells []string
		for _, c := range was.Columns {
			if c.Expr != nil {
				continue
			}
			cells = append(cells, in.cell(out, s, was, c, row, value))
		}
		if err := fill.Row(cells); err != nil {
			t.Fatal(err)
		}
	}
	return fill.Done()
}

func (in liveInput) cell(out *damages.Outcome, s *damages.Sheet, was *damages.Table, c damages.Column, row int, value string) string {
	if c.ID == in.id && row == in.row {
		return value
	}
	if c.Unit.Kind == damages.Words {
		return strings.ReplaceAll(was.Text(c.ID, row), "\n", " ")
	}
	r := out.Computation.Cell(s, was.ID, c.ID, row)
	if r.State == damages.Missing {
		return ""
	}
	return r.Value.Canonical(c.Unit)
}
