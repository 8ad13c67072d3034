// Command ledger writes the customer ledger of a sample dispute from its plan:
//
//	go run ./internal/tools/samplepdf/ledger internal/tools/samplepdf/ledger/wine-customers.json assets/samples/a
//
// The plan holds every figure: how many customers of which habit, what an order
// is worth, the sums of the customers named one by one. The habits are chosen so
// that only customers named in the plan lose anything to the acts; the program
// checks that before it writes. The same plan gives the same bytes.
package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// plan is what the ledger is drawn from. Amounts are whole fen.
type plan struct {
	Seed      uint64
	Rows      int
	FirstYear int
	FirstOf   int // month of the first column, 1 to 12
	Months    int
	Before    window // months of the baseline, counted from 0
	After     window
	Gross     []int64 // what an order comes to, VAT included
	VATPermil int64
	Groups    []group
	Named     []named
	Reasons   map[string]words
}

type window struct{ From, Months int }

func (w window) has(m int) bool { return m >= w.From && m < w.From+w.Months }

type words struct{ ZH, EN string }

// group is a number of customers of one habit.
type group struct {
	Habit   string // steady, pausing, dormant, new, lost, voluntary
	Count   int
	Reasons []string
}

// named is a customer whose sums are given.
type named struct {
	Number                    int
	Before, After             int64
	OrdersBefore, OrdersAfter int
	Voluntary                 bool
	Permil                    int64 // share caused
	Reason                    string
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "ledger:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 2 {
		return fmt.Errorf("want a plan and a folder")
	}
	body, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	var p plan
	if err := json.Unmarshal(body, &p); err != nil {
		return err
	}
	customers := p.draw()
	if err := p.check(customers); err != nil {
		return err
	}
	if err := write(filepath.Join(args[1], "customers.csv"), p.ledger(customers)); err != nil {
		return err
	}
	return write(filepath.Join(args[1], "causation.csv"), p.causation(customers))
}

func write(name string, rows [][]string) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	w := csv.NewWriter(f)
	if err := w.WriteAll(rows); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
