//go:build !headless

package app

import (
	"context"
	"maps"
	"slices"
	"sync"

	"redress/cases"
	"redress/internal/text"
)

// Session is the work on the open case: what it says, what this window has seen
// of each record, and what was typed and not yet taken. It is used on the
// goroutine of the window; only revisions are shared with jobs.
type Session struct {
	desk       Desk
	deskOf     func(actor string) Desk
	background *Background

	file    *cases.CaseFile
	drafts  map[string]map[string]string // record, field → typed
	faults  map[string]map[string]error  // the refusal of each draft
	chosen  map[cases.Kind]string        // the record chosen on each list
	wide    map[string]*bool             // tables that show all their columns
	watch   []func()
	onStep  func(label text.Text)
	onFault func(error)

	mu   sync.Mutex
	seen map[string]int // revision of each record as this window last saw it
}

func newSession(deskOf func(actor string) Desk, actor string, b *Background) *Session {
	s := &Session{desk: deskOf(actor), deskOf: deskOf, background: b, wide: map[string]*bool{}}
	s.forget()
	return s
}

func (s *Session) forget() {
	s.file = nil
	s.drafts = map[string]map[string]string{}
	s.faults = map[string]map[string]error{}
	s.chosen = map[cases.Kind]string{}
	s.mu.Lock()
	s.seen = map[string]int{}
	s.mu.Unlock()
}

// WorkAs changes the name under which steps are recorded.
func (s *Session) WorkAs(actor string) { s.desk = s.deskOf(actor) }

// Desk is the case file under the actor at work.
func (s *Session) Desk() Desk { return s.desk }

// File is the open case, nil while none is.
func (s *Session) File() *cases.CaseFile { return s.file }

// CaseID is the id of the open case, "" while none is.
func (s *Session) CaseID() string {
	if s.file == nil {
		return ""
	}
	return s.file.Case.ID
}

// Watch calls f whenever the case was read anew.
func (s *Session) Watch(f func()) { s.watch = append(s.watch, f) }

// Open reads a case and makes it the open one. What was typed in another case
// and not taken stays there: a draft is kept by the record it belongs to.
func (s *Session) Open(caseID string, then func(error)) {
	desk := s.desk
	Read(s.background, "open case", func(ctx context.Context, _ Report) (*cases.CaseFile, error) {
		return desk.CaseFile(ctx, caseID)
	}, func(file *cases.CaseFile, err error) {
		if err == nil {
			s.take(file)
		}
		if then != nil {
			then(err)
		}
	})
}

// Close leaves the open case.
func (s *Session) Close() {
	s.file = nil
	s.tell()
}

// Reload reads the open case again.
func (s *Session) Reload() {
	if s.file != nil {
		s.Open(s.file.Case.ID, s.fault)
	}
}

func (s *Session) fault(err error) {
	if err != nil && s.onFault != nil {
		s.onFault(err)
	}
}

func (s *Session) take(file *cases.CaseFile) {
	if s.file != nil && s.file.Case.ID != file.Case.ID {
		s.chosen = map[cases.Kind]string{}
	}
	s.file = file
	s.mu.Lock()
	s.seen[file.Case.ID] = file.Case.Revision
	for _, r := range file.Records {
		s.seen[r.ID] = r.Revision
	}
	s.mu.Unlock()
	s.tell()
}

func (s *Session) tell() {
	for _, f := range slices.Clone(s.watch) {
		f()
	}
}

// revision is that of a record as this window last saw it.
func (s *Session) revision(id string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.seen[id]
}

func (s *Session) saw(r cases.Record) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.seen[r.ID] = r.Revision
}

// Record gives a record of the open case, archived ones too.
func (s *Session) Record(id string) (cases.Record, bool) {
	if s.file == nil || id == "" {
		return cases.Record{}, false
	}
	return s.file.Resolve(id)
}

// List gives the records of a kind in list order.
func (s *Session) List(kind cases.Kind, archived bool) []cases.Record {
	if s.file == nil {
		return nil
	}
	if kind == cases.KindCase {
		return []cases.Record{s.file.Case}
	}
	var out []cases.Record
	for _, r := range s.file.Records {
		if r.Kind == kind && (archived || !r.Archived) {
			out = append(out, r)
		}
	}
	return out
}

// Draft gives what was typed into a field and not taken.
func (s *Session) Draft(id, field string) (typed string, ok bool) {
	typed, ok = s.drafts[id][field]
	return typed, ok
}

// Drafts gives all that was typed into a record and not taken.
func (s *Session) Drafts(id string) map[string]string { return maps.Clone(s.drafts[id]) }

// Fault gives the reason a draft was refused, nil where it was not tried.
func (s *Session) Fault(id, field string) error { return s.faults[id][field] }

// Keep holds on to what was typed into a field.
func (s *Session) Keep(id, field, typed string, fault error) {
	if s.drafts[id] == nil {
		s.drafts[id], s.faults[id] = map[string]string{}, map[string]error{}
	}
	s.drafts[id][field] = typed
	s.faults[id][field] = fault
	if fault == nil {
		delete(s.faults[id], field)
	}
}

// Drop lets go of a draft: it was taken, or given up.
func (s *Session) Drop(id, field string) {
	delete(s.drafts[id], field)
	delete(s.faults[id], field)
}

// DropAll lets go of every draft of a record.
func (s *Session) DropAll(id string) {
	delete(s.drafts, id)
	delete(s.faults, id)
}

// Chosen is the record chosen on the list of a kind.
func (s *Session) Chosen(kind cases.Kind) string { return s.chosen[kind] }

// Choose remembers it.
func (s *Session) Choose(kind cases.Kind, id string) { s.chosen[kind] = id }

// AllColumns remembers of a table whether all its columns are wanted.
func (s *Session) AllColumns(table string) *bool {
	if s.wide[table] == nil {
		s.wide[table] = new(bool)
	}
	return s.wide[table]
}

// newID is the id under which drafts of a record not yet made are kept.
func (s *Session) newID(kind cases.Kind) string {
	if kind == cases.KindCase {
		return "new:case"
	}
	return "new:" + s.CaseID() + ":" + string(kind)
}
