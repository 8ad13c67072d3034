package main

import (
	"fmt"
	"math/rand/v2"
)

// customer is one row being drawn.
type customer struct {
	months    []int64
	voluntary bool
	permil    int64
	reason    string
	named     bool
}

// draw gives each number of the ledger its customer: those named keep their
// place, the habits are dealt over the rest.
func (p *plan) draw() []customer {
	dice := rand.New(rand.NewPCG(p.Seed, p.Seed))
	out := make([]customer, p.Rows)
	taken := map[int]bool{}
	for _, n := range p.Named {
		out[n.Number-1] = p.named(n, dice)
		taken[n.Number-1] = true
	}
	var free []int
	for i := range out {
		if !taken[i] {
			free = append(free, i)
		}
	}
	dice.Shuffle(len(free), func(i, j int) { free[i], free[j] = free[j], free[i] })
	next := 0
	for _, g := range p.Groups {
		for n := range g.Count {
			c := p.habit(g.Habit, dice)
			if len(g.Reasons) > 0 {
				c.reason = g.Reasons[n%len(g.Reasons)]
			}
			out[free[next]] = c
			next++
		}
	}
	return out
}

// named spreads the given sums over orders.
func (p *plan) named(n named, dice *rand.Rand) customer {
	c := customer{months: make([]int64, p.Months), voluntary: n.Voluntary, permil: n.Permil, reason: n.Reason, named: true}
	spread(c.months, p.Before, n.Before, n.OrdersBefore, dice)
	spread(c.months, p.After, n.After, n.OrdersAfter, dice)
	return c
}

// spread divides a sum into orders of whole tens of yuan at even distances.
func spread(months []int64, w window, sum int64, orders int, dice *rand.Rand) {
	first := dice.IntN(max(1, w.Months/max(1, orders)))
	for n := range orders {
		part := sum / int64(orders-n) / 1000 * 1000
		if n == orders-1 {
			part = sum
		}
		months[w.From+first+n*w.Months/orders] += part
		sum -= part
	}
}

func (p *plan) habit(habit string, dice *rand.Rand) customer {
	c := customer{months: make([]int64, p.Months), permil: 1000}
	switch habit {
	case "dormant":
	case "new":
		p.order(&c, p.After.From+dice.IntN(3), dice)
		p.order(&c, p.After.From+4+dice.IntN(6), dice)
	case "lost":
		c.permil = 0
		p.year(&c, p.Before, 2+dice.IntN(4), dice)
		if dice.IntN(3) == 0 {
			p.order(&c, p.Before.From+p.Before.Months, dice)
		}
	case "voluntary":
		c.voluntary = true
		p.year(&c, p.Before, 3+dice.IntN(3), dice)
	case "pausing":
		p.year(&c, p.Before, 2+dice.IntN(3), dice)
		p.order(&c, p.After.From+p.After.Months/2+dice.IntN(2), dice)
		p.keepUp(&c, p.After.From+p.After.Months/2, dice)
	default:
		p.steady(&c, dice)
	}
	return c
}

// steady orders in the same months of each year, one in four of them outside
// the months compared.
func (p *plan) steady(c *customer, dice *rand.Rand) {
	for n, orders := 0, 1+dice.IntN(8); n < orders; n++ {
		m := p.After.From + dice.IntN(p.After.Months)
		if n%4 == 3 {
			off := dice.IntN(p.Months - p.After.Months - 12)
			m = 12 + off
			if m >= p.After.From {
				m += p.After.Months
			}
		}
		amount := p.net(dice)
		if c.months[m-12] > 0 {
			continue
		}
		c.months[m-12] += amount
		if dice.IntN(12) > 0 {
			c.months[m] += amount
		}
	}
	p.keepUp(c, p.After.From, dice)
}

// year puts a number of orders into a window.
func (p *plan) year(c *customer, w window, orders int, dice *rand.Rand) {
	for range orders {
		p.order(c, w.From+dice.IntN(w.Months), dice)
	}
}

func (p *plan) order(c *customer, month int, dice *rand.Rand) { c.months[month] += p.net(dice) }

// net is the value of an order without VAT.
func (p *plan) net(dice *rand.Rand) int64 {
	gross := p.Gross[dice.IntN(len(p.Gross))]
	return (gross*1000*2 + 1000 + p.VATPermil) / (2 * (1000 + p.VATPermil))
}

// keepUp adds orders until the customer bought no less than before.
func (p *plan) keepUp(c *customer, from int, dice *rand.Rand) {
	for p.expected(c) > p.sum(c, p.After) {
		p.order(c, from+dice.IntN(p.After.From+p.After.Months-from), dice)
	}
}

func (p *plan) sum(c *customer, w window) (sum int64) {
	for m, fen := range c.months {
		if w.has(m) {
			sum += fen
		}
	}
	return sum
}

// expected is the baseline scaled to the later period, rounded to the fen.
func (p *plan) expected(c *customer) int64 {
	months := int64(p.Before.Months)
	return (2*p.sum(c, p.Before)*int64(p.After.Months) + months) / (2 * months)
}

// check holds every customer who is not named against the rule that none of
// them lost anything to the acts.
func (p *plan) check(customers []customer) error {
	total := len(p.Named)
	for _, g := range p.Groups {
		total += g.Count
	}
	if total != p.Rows {
		return fmt.Errorf("the groups come to %d customers, not %d", total, p.Rows)
	}
	for i := range customers {
		c := &customers[i]
		if c.named || c.voluntary || c.permil == 0 {
			continue
		}
		if p.expected(c) > p.sum(c, p.After) {
			return fmt.Errorf("customer %d bought less than before", i+1)
		}
	}
	return nil
}
