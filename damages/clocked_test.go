package damages_test

import (
	"slices"
	"testing"
	"time"
)

// clock holds how long each turn of a benchmark took.
type clock []time.Duration

// clocked times every turn of a benchmark's loop.
func clocked(b *testing.B, turn func()) clock {
	var c clock
	for b.Loop() {
		c = append(c, elapsed(turn))
	}
	return c
}

func elapsed(do func()) time.Duration {
	start := time.Now()
	do()
	return time.Since(start)
}

func (c clock) median() time.Duration {
	slices.Sort(c)
	return c[len(c)/2]
}
