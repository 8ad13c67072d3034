//go:build !headless

package app

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"redress/cases"
)

// memory is a store that keeps everything in memory, so that pages are tested
// over the real service without a room that app may not import.
type memory struct {
	made     []cases.Exhibit
	records  []cases.Record
	steps    []cases.Step
	rows     map[string][][]string
	snaps    []cases.Snapshot
	settings map[string]string
}

func newMemory() *memory {
	return &memory{rows: map[string][][]string{}, settings: map[string]string{}}
}

func (m *memory) View(_ context.Context, f func(cases.Reader) error) error { return f(m) }

func (m *memory) Update(_ context.Context, f func(cases.Writer) error) error {
	before := *m
	before.records, before.steps, before.snaps = slices.Clone(m.records), slices.Clone(m.steps), slices.Clone(m.snaps)
	err := f(m)
	if err != nil {
		*m = before
	}
	return err
}

func (m *memory) Records(_ context.Context, f cases.Filter) ([]cases.Record, error) {
	var out []cases.Record
	for _, r := range m.records {
		named := slices.Contains(f.IDs, r.ID)
		switch {
		case len(f.IDs) > 0 && !named, f.CaseID != "" && r.CaseID != f.CaseID, f.Kind != "" && r.Kind != f.Kind,
			r.Archived && !f.Archived, r.State == cases.StateAbsent && !named:
			continue
		}
		out = append(out, copyRecord(r))
	}
	slices.SortStableFunc(out, func(a, b cases.Record) int { return place(a) - place(b) })
	return out, nil
}

func place(r cases.Record) int {
	if r.Order == 0 {
		return 1 << 30
	}
	return r.Order
}

func copyRecord(r cases.Record) cases.Record {
	c := r
	c.Values, c.Links = map[string]string{}, map[string][]string{}
	for k, v := range r.Values {
		c.Values[k] = v
	}
	for k, v := range r.Links {
		c.Links[k] = slices.Clone(v)
	}
	return c
}

func (m *memory) Pointing(_ context.Context, id string) ([]cases.Pointer, error) {
	var out []cases.Pointer
	for _, r := range m.records {
		for _, f := range cases.EntityOf(r.Kind).Fields {
			if r.State != cases.StateAbsent && f.Points() && slices.Contains(r.Refs(f.ID), id) {
				out = append(out, cases.Pointer{Record: r.ID, Field: f.ID})
			}
		}
	}
	return out, nil
}

func (m *memory) Head(context.Context) (int64, string, error) {
	if n := len(m.steps); n > 0 {
		return m.steps[n-1].Seq, m.steps[n-1].Hash, nil
	}
	return 0, "", nil
}

func (m *memory) Steps(_ context.Context, f cases.StepFilter) ([]cases.Step, error) {
	var out []cases.Step
	for _, s := range m.steps {
		touched := slices.ContainsFunc(s.Changes, func(c cases.Change) bool {
			return c.Record == f.Record && (f.Field == "" || f.Field == c.Field)
		})
		if f.CaseID != "" && s.CaseID != f.CaseID || f.Record != "" && !touched || s.Seq <= f.After || f.Seq != 0 && s.Seq != f.Seq {
			continue
		}
		out = append(out, s)
	}
	if f.Last > 0 && len(out) > f.Last {
		out = out[len(out)-f.Last:]
	}
	return out, nil
}

func (m *memory) Append(_ context.Context, s cases.Step) error {
	m.steps = append(m.steps, s)
	raised := map[string]bool{}
	for _, c := range s.Changes {
		i := slices.IndexFunc(m.records, func(r cases.Record) bool { return r.ID == c.Record })
		if i < 0 {
			caseID := s.CaseID
			if c.Kind == cases.KindCase {
				caseID = c.Record
			}
			m.records = append(m.records, cases.Record{ID: c.Record, CaseID: caseID, Kind: c.Kind})
			i = len(m.records) - 1
		}
		r := copyRecord(m.records[i])
		putSlot(&r, c.Field, c.After)
		if !raised[r.ID] {
			r.Revision++
			raised[r.ID] = true
		}
		m.records[i] = r
	}
	return nil
}

func putSlot(r *cases.Record, slot, value string) {
	list := strings.Split(value, "\n")
	if value == "" {
		list = nil
	}
	if field, ok := strings.CutPrefix(slot, cases.SlotLinks); ok {
		r.Links[field] = list
		return
	}
	switch slot {
	case cases.SlotState:
		r.State, r.Archived = value, value == cases.StateArchived
	case cases.SlotOrder:
		r.Order, _ = strconv.Atoi(value)
	case cases.SlotRows:
		r.Batches = list
	default:
		r.Values[slot] = value
		if value == "" {
			delete(r.Values, slot)
		}
	}
}

func (m *memory) Rows(_ context.Context, batch string, from, limit int) ([][]string, error) {
	all := m.rows[batch]
	return all[min(from, len(all)):min(from+limit, len(all))], nil
}

func (m *memory) AddRows(_ context.Context, batch string, from int, rows [][]string) error {
	m.rows[batch] = append(m.rows[batch][:min(from, len(m.rows[batch]))], rows...)
	return nil
}

func (m *memory) AddSnapshot(_ context.Context, s cases.Snapshot) error {
	m.snaps = append(m.snaps, s)
	return nil
}

func (m *memory) AddExhibit(_ context.Context, e cases.Exhibit) error {
	m.made = append(m.made, e)
	return nil
}

func (m *memory) Exhibits(context.Context, string) ([]cases.Exhibit, error) { return m.made, nil }

func (m *memory) Snapshots(context.Context, string) ([]cases.Snapshot, error) { return m.snaps, nil }

func (m *memory) Snapshot(_ context.Context, id string) (cases.Snapshot, error) {
	for _, s := range m.snaps {
		if s.ID == id {
			return s, nil
		}
	}
	return cases.Snapshot{}, fmt.Errorf("no snapshot %s", id)
}

func (m *memory) Find(context.Context, string, string, int) ([]string, error) { return nil, nil }
func (m *memory) Index(context.Context, string, string, string) error         { return nil }
func (m *memory) Setting(_ context.Context, key string) (string, error)       { return m.settings[key], nil }
func (m *memory) PutSetting(_ context.Context, key, value string) error {
	m.settings[key] = value
	return nil
}

type countedIDs struct{ n int }

func (c *countedIDs) NewID() string { c.n++; return fmt.Sprintf("made-%03d", c.n) }

type stoppedClock struct{}

func (stoppedClock) Now() time.Time { return time.Date(2026, 11, 23, 9, 30, 0, 0, time.UTC) }
