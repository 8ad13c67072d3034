package main

import (
	"fmt"
	"strings"
)

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// decimal writes a whole number of 1/10^digits without zeros at the end.
func decimal(n int64, digits int) string {
	s := fmt.Sprintf("%0*d", digits+1, n)
	s = s[:len(s)-digits] + "." + s[len(s)-digits:]
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

func name(number int) string {
	return fmt.Sprintf("客户%04d‖Customer %04d", number, number)
}

func (p *plan) ledger(customers []customer) [][]string {
	head := []string{"customer", "voluntary", "caused"}
	for m := range p.Months {
		at := p.FirstOf - 1 + m
		head = append(head, fmt.Sprintf("m%d_%02d", p.FirstYear+at/12, at%12+1))
	}
	rows := [][]string{head}
	for i, c := range customers {
		row := []string{name(i + 1), yesNo(c.voluntary), decimal(c.permil, 3)}
		for _, fen := range c.months {
			row = append(row, decimal(fen, 2))
		}
		rows = append(rows, row)
	}
	return rows
}

// causation lists the customers whose share was set for a reason.
func (p *plan) causation(customers []customer) [][]string {
	rows := [][]string{{"customer", "voluntary", "caused", "before", "after", "reason"}}
	for i := range customers {
		c := &customers[i]
		if c.reason == "" {
			continue
		}
		why := p.Reasons[c.reason]
		rows = append(rows, []string{name(i + 1), yesNo(c.voluntary), decimal(c.permil, 3),
			decimal(p.sum(c, p.Before), 2), decimal(p.sum(c, p.After), 2), why.ZH + "‖" + why.EN})
	}
	return rows
}
