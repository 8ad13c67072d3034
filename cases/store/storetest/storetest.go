// Package storetest is the suite that every store of the case file must pass. It
// is given a factory and works through the services, as a user would.
package storetest

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"
	"time"

	"redress/cases"

	"github.com/google/go-cmp/cmp"
)

// Opened is a store that can be closed and opened again at the same place.
type Opened interface {
	cases.Store
	Close() error
}

// Factory gives a function that opens one and the same new store each time it
// is called.
type Factory func(t *testing.T) (open func() Opened)

// Run runs the whole suite.
func Run(t *testing.T, f Factory) {
	for _, c := range []struct {
		name string
		run  func(*testing.T, *House)
	}{
		{"values come back as they were kept", valuesComeBack},
		{"a stale write names who, when and what", staleWrite},
		{"a failed step leaves nothing", failedStep},
		{"references stay inside the case", references},
		{"undo and redo", undoRedo},
		{"undo is refused when a later step touched the field", undoRefused},
		{"undo of one's own after another's", undoMine},
		{"a new action clears redo", redoCleared},
		{"undo survives a restart", undoAfterRestart},
		{"what is pointed to cannot be unmade", undoPointedTo},
		{"archiving", archiving},
		{"links", links},
		{"order", order},
		{"search", search},
		{"frozen secret points", frozen},
		{"custody is only added to", custody},
		{"ledger rows", ledgerRows},
		{"import plan and receipt", importPlan},
		{"snapshots", snapshots}, {"exhibits", exhibits},
		{"settings", settings},
		{"deadlines follow their rule", deadlines},
		{"samples install once", sampleInstall},
		{"a refused sample leaves nothing", sampleRefused},
		{"export and import give the same case", exportImport},
		{"two writers at once", twoWriters},
		{"the chain holds", chainHolds},
		{"anything undone returns to the start", undoProperty},
	} {
		t.Run(c.name, func(t *testing.T) { c.run(t, NewHouse(t, f)) })
	}
}

// Clock is a clock that moves a second at every look, so that tests see order.
type Clock struct {
	mu  sync.Mutex
	now time.Time
}

// Now tells the time and moves on.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(time.Second)
	return c.now
}

// NewClock starts at nine in the morning of 2026-11-23, UTC.
func NewClock() *Clock { return &Clock{now: time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)} }

// IDs counts.
type IDs struct {
	mu sync.Mutex
	n  int
}

// NewID gives the next id.
func (i *IDs) NewID() string {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.n++
	return fmt.Sprintf("id-%04d", i.n)
}

// Vault is a vault in memory.
type Vault struct{ files map[string][]byte }

// Add keeps a file.
func (v *Vault) Add(_ context.Context, r io.Reader, _ string) (string, int64, error) {
	body, err := io.ReadAll(r)
	sum := sumOf(body)
	v.files[sum] = body
	return sum, int64(len(body)), err
}

// Open opens a file.
func (v *Vault) Open(_ context.Context, sum string) (io.ReadCloser, error) {
	return io.NopCloser(bytes.NewReader(v.files[sum])), nil
}

// Verify finds every file that is there whole.
func (v *Vault) Verify(_ context.Context, want []cases.Expected, _ func(done, all int)) ([]cases.FileState, error) {
	var out []cases.FileState
	for _, e := range want {
		state := cases.FileMissing
		if _, ok := v.files[e.SHA256]; ok {
			state = cases.FileOK
		}
		out = append(out, cases.FileState{Expected: e, State: state})
	}
	return out, nil
}

// House is a workspace under test, with 张三 at work in it.
type House struct {
	t     *testing.T
	ctx   context.Context
	open  func() Opened
	store Opened
	vault *Vault
	ids   *IDs
	clock *Clock
	S     *cases.Service
	Case  cases.Record
}

// NewHouse opens a new store and a case in it.
func NewHouse(t *testing.T, f Factory) *House {
	h := &House{t: t, ctx: context.Background(), open: f(t), vault: &Vault{map[string][]byte{}}, ids: &IDs{}, clock: NewClock()}
	h.start()
	t.Cleanup(func() { h.store.Close() })
	h.Case = must(h.S.CreateCase(h.ctx, map[string]string{"number": "A-1", "name": "力某公司诉李某 | Li Mou v Li"}))(t)
	return h
}

func (h *House) start() {
	h.store = h.open()
	h.S = cases.New(h.store, h.vault, h.ids, h.clock, "张三")
}

func (h *House) restart() {
	if err := h.store.Close(); err != nil {
		h.t.Fatal(err)
	}
	h.start()
}

func (h *House) make(kind cases.Kind, values map[string]string) cases.Record {
	h.t.Helper()
	return must(h.S.Create(h.ctx, h.Case.ID, kind, values))(h.t)
}

func (h *House) party(name string) cases.Record {
	h.t.Helper()
	return h.make(cases.KindParty, map[string]string{"nature": "person", "name": name})
}

func (h *House) cost(amount string) cases.Record {
	h.t.Helper()
	return h.make(cases.KindCost, map[string]string{"category": "lawyer", "amount": amount})
}

func (h *House) now(r cases.Record) cases.Record {
	h.t.Helper()
	return must(h.S.Record(h.ctx, r.ID))(h.t)
}

func (h *House) set(s *cases.Service, r cases.Record, field, typed string) cases.Record {
	h.t.Helper()
	return must(s.Set(h.ctx, r.ID, h.now(r).Revision, field, typed))(h.t)
}

func (h *House) wantText(r cases.Record, field, want string) {
	h.t.Helper()
	if got := h.now(r).Text(field); got != want {
		h.t.Errorf("%s of %s: %q, want %q", field, r.ID, got, want)
	}
}

func (h *House) wantCode(err error, want cases.Code, words ...string) {
	h.t.Helper()
	if got := cases.ErrorCode(err); got != want {
		h.t.Fatalf("code %q, want %q: %v", got, want, err)
	}
	message, mend := cases.Words(err)
	for _, w := range words {
		if !strings.Contains(message.ZH+message.EN+mend.ZH+mend.EN, w) {
			h.t.Errorf("%q is not in %q", w, message.ZH)
		}
	}
	if !message.Complete() || !mend.Complete() {
		h.t.Errorf("words lack a language: %v / %v", message, mend)
	}
}

func (h *House) sound() {
	h.t.Helper()
	report := must(h.S.VerifyChain(h.ctx))(h.t)
	if len(report.Faults) > 0 {
		h.t.Errorf("the chain does not hold: %+v", report.Faults)
	}
}

func must[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func same(t *testing.T, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("differs (-want +got):\n%s", diff)
	}
}
