//go:build !headless

package app

import (
	"context"
	"sync"

	"fyne.io/fyne/v2"
)

// Background runs what takes time. A job works on copies of what it needs, off
// the goroutine of the window, and its result comes back on it. It is the only
// place in the program's window that starts a goroutine.
//
// Reads are named: a newer job of the same name cancels the one before, whose
// result is dropped. Writes are queued: they run one after another in the order
// given, and none is dropped.
type Background struct {
	mu       sync.Mutex
	running  map[string]*job
	queue    chan func()
	start    func(func())
	back     func(func())
	progress func(Progress)
	pending  sync.WaitGroup
	ctx      context.Context
	stop     context.CancelFunc
}

type job struct{ cancel context.CancelFunc }

// Progress is how far a job has come; the status bar shows it. Done of All is 0
// of 0 while that is not known; Name is "" when nothing runs.
type Progress struct {
	Name      string
	Words     string
	Done, All int
}

// NewBackground makes the helper of a window. The report function is called on
// the goroutine of the window.
func NewBackground(report func(Progress)) *Background {
	b := newBackground(report, func(f func()) { go f() }, fyne.Do)
	b.queue = make(chan func(), 1024)
	b.start(func() {
		for write := range b.queue {
			write()
		}
	})
	return b
}

// newBackground lets tests say how a job starts and comes back.
func newBackground(report func(Progress), start func(func()), back func(func())) *Background {
	ctx, stop := context.WithCancel(context.Background())
	return &Background{running: map[string]*job{}, start: start, back: back, progress: report, ctx: ctx, stop: stop}
}

// Report tells the status bar how far a job has come; work may call it from
// where it runs.
type Report func(words string, done, all int)

// Read runs work under a name and then hands its result to done on the goroutine
// of the window, unless a newer job of that name was started meanwhile or the
// job was cancelled.
func Read[T any](b *Background, name string, work func(ctx context.Context, report Report) (T, error), done func(T, error)) {
	ctx, cancel := context.WithCancel(b.ctx)
	mine := &job{cancel: cancel}
	b.take(name, mine)
	b.pending.Add(1)
	b.start(func() {
		result, err := work(ctx, b.reporter(name, mine))
		b.back(func() {
			defer b.pending.Done()
			defer cancel()
			if b.leave(name, mine) && ctx.Err() == nil {
				done(result, err)
			}
		})
	})
}

// Write queues work that changes something; done always gets its result.
func Write[T any](b *Background, work func(ctx context.Context) (T, error), done func(T, error)) {
	b.pending.Add(1)
	task := func() {
		result, err := work(b.ctx)
		b.back(func() {
			defer b.pending.Done()
			done(result, err)
		})
	}
	if b.queue == nil {
		b.start(task)
		return
	}
	b.queue <- task
}

// Cancel ends the job of a name; its result is dropped.
func (b *Background) Cancel(name string) {
	b.mu.Lock()
	running := b.running[name]
	delete(b.running, name)
	b.mu.Unlock()
	if running != nil {
		running.cancel()
		b.report(Progress{})
	}
}

// Close cancels every read. Writes that were queued are finished first by Drain.
func (b *Background) Close() { b.stop() }

// Drain waits until nothing is under way; it must not be called on the
// goroutine of the window while jobs are to come back to it.
func (b *Background) Drain() { b.pending.Wait() }

func (b *Background) take(name string, mine *job) {
	b.mu.Lock()
	before := b.running[name]
	b.running[name] = mine
	b.mu.Unlock()
	if before != nil {
		before.cancel()
	}
}

// leave reports whether the job is still the newest of its name.
func (b *Background) leave(name string, mine *job) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.running[name] != mine {
		return false
	}
	delete(b.running, name)
	return true
}

func (b *Background) reporter(name string, mine *job) Report {
	return func(words string, done, all int) {
		b.back(func() {
			b.mu.Lock()
			newest := b.running[name] == mine
			b.mu.Unlock()
			if newest {
				b.report(Progress{Name: name, Words: words, Done: done, All: all})
			}
		})
	}
}

func (b *Background) report(p Progress) {
	if b.progress != nil {
		b.progress(p)
	}
}
