//go:build !headless

package app

import (
	"context"
	"testing"
)

// later collects jobs so that a test says when each of them runs.
type later struct{ jobs []func() }

func (l *later) start(f func()) { l.jobs = append(l.jobs, f) }

func now(f func()) { f() }

func number(n int) func(context.Context, Report) (int, error) {
	return func(context.Context, Report) (int, error) { return n, nil }
}

func TestAnOvertakenReadIsDropped(t *testing.T) {
	var l later
	var got []int
	b := newBackground(nil, l.start, now)
	keep := func(n int, _ error) { got = append(got, n) }
	Read(b, "search", number(1), keep)
	Read(b, "search", number(2), keep)
	l.jobs[1]()
	l.jobs[0]()
	if len(got) != 1 || got[0] != 2 {
		t.Errorf("got %v, want the newer result only", got)
	}
}

func TestACancelledReadIsDropped(t *testing.T) {
	var l later
	b := newBackground(nil, l.start, now)
	Read(b, "search", number(1), func(int, error) { t.Error("a cancelled job came back") })
	b.Cancel("search")
	l.jobs[0]()
}

func TestAReadSeesItsContextCancelled(t *testing.T) {
	var l later
	b := newBackground(nil, l.start, now)
	Read(b, "search", func(ctx context.Context, _ Report) (int, error) {
		if ctx.Err() == nil {
			t.Error("an overtaken job was not told")
		}
		return 0, ctx.Err()
	}, func(int, error) {})
	Read(b, "search", number(2), func(int, error) {})
	l.jobs[0]()
}

func TestWritesKeepTheirOrder(t *testing.T) {
	b := newBackground(nil, func(f func()) { go f() }, now)
	b.queue = make(chan func(), 16)
	b.start(func() {
		for write := range b.queue {
			write()
		}
	})
	var got []int
	for i := range 10 {
		Write(b, func(context.Context) (int, error) { return i, nil }, func(n int, _ error) { got = append(got, n) })
	}
	b.Drain()
	for i, n := range got {
		if n != i {
			t.Fatalf("order %v", got)
		}
	}
	if len(got) != 10 {
		t.Fatalf("%d of 10 came back", len(got))
	}
}

func TestProgressOfAnOvertakenReadIsNotShown(t *testing.T) {
	var l later
	var shown []Progress
	b := newBackground(func(p Progress) { shown = append(shown, p) }, l.start, now)
	work := func(words string) func(context.Context, Report) (int, error) {
		return func(_ context.Context, report Report) (int, error) { report(words, 1, 2); return 0, nil }
	}
	Read(b, "import", work("old"), func(int, error) {})
	Read(b, "import", work("new"), func(int, error) {})
	l.jobs[0]()
	l.jobs[1]()
	if len(shown) != 1 || shown[0].Words != "new" {
		t.Errorf("shown %v", shown)
	}
}
