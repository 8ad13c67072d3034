package cases

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"redress/internal/text"
)

// Fault is one place where the workspace does not agree with its change record.
type Fault struct {
	Seq    int64  // the step at fault; 0 where it is no step
	Record string // the record at fault
	What   text.Text
}

// ChainReport is the outcome of VerifyChain; no faults is sound.
type ChainReport struct {
	Steps  int
	Head   string
	Faults []Fault
}

// VerifyChain walks the whole change record: every hash, every link to the step
// before, every value that a step says it found; then it holds all records, the
// rows of ledgers and the freezes against it. Codes: Internal.
func (s *Service) VerifyChain(ctx context.Context) (report ChainReport, err error) {
	err = s.store.View(ctx, func(r Reader) error {
		steps, err := r.Steps(ctx, StepFilter{})
		if err != nil {
			return err
		}
		a := &audit{records: map[string]Record{}, hashes: map[string]bool{}}
		for _, step := range steps {
			a.walk(step)
		}
		a.report.Steps = len(steps)
		report.Head = a.prev
		if err := a.holdRecords(ctx, r); err != nil {
			return err
		}
		if err := a.holdRows(ctx, r); err != nil {
			return err
		}
		if err := a.holdFreezes(ctx, r); err != nil {
			return err
		}
		a.report.Head = a.prev
		report = a.report
		return nil
	})
	return report, err
}

type audit struct {
	report  ChainReport
	prev    string
	seq     int64
	records map[string]Record
	hashes  map[string]bool
}

func (a *audit) fault(seq int64, record string, what text.Text) {
	a.report.Faults = append(a.report.Faults, Fault{Seq: seq, Record: record, What: what})
}

func (a *audit) walk(s Step) {
	if digest, err := s.Digest(); err != nil || digest != s.Hash {
		a.fault(s.Seq, "", text.F(tx("第 %d 步的内容与其哈希不符。", "Step %d does not match its hash."), s.Seq))
	}
	if s.Prev != a.prev || s.Seq != a.seq+1 {
		a.fault(s.Seq, "", text.F(tx("第 %d 步与前一步接不上。", "Step %d does not follow the one before."), s.Seq))
	}
	a.prev, a.seq = s.Hash, s.Seq
	a.hashes[s.Hash] = true
	for _, c := range s.Changes {
		r, ok := a.records[c.Record]
		if !ok {
			r = Record{ID: c.Record, CaseID: s.CaseID, Kind: c.Kind, Values: map[string]string{}, Links: map[string][]string{}}
		}
		if r.Slot(c.Field) != c.Before {
			a.fault(s.Seq, c.Record, text.F(tx("第 %d 步改动前的“%s”对不上。", "What step %d found in “%s” is not what was there."), s.Seq, c.Field))
		}
		r.put(c.Field, c.After)
		a.records[c.Record] = r
	}
}

// holdRecords compares what is stored with what the chain says.
func (a *audit) holdRecords(ctx context.Context, r Reader) error {
	stored, err := r.Records(ctx, Filter{Archived: true})
	if err != nil {
		return err
	}
	seen := map[string]bool{}
	for _, rec := range stored {
		seen[rec.ID] = true
		told := a.records[rec.ID]
		for _, slot := range slotsOf(rec, told) {
			if rec.Slot(slot) != told.Slot(slot) {
				a.fault(0, rec.ID, text.F(tx("%s 的“%s”存的是“%s”，变更记录说是“%s”。", "“%[2]s” of %[1]s holds “%[3]s”; the change record says “%[4]s”."), rec.ID, slot, shorten(rec.Slot(slot), 40), shorten(told.Slot(slot), 40)))
			}
		}
	}
	for _, id := range sortedKeys(a.records) {
		if a.records[id].State != StateAbsent && !seen[id] {
			a.fault(0, id, text.F(tx("记录 %s 不见了。", "The record %s is gone."), id))
		}
	}
	return nil
}

func slotsOf(a, b Record) []string {
	slots := map[string]bool{SlotState: true, SlotOrder: true, SlotRows: true}
	for _, r := range []Record{a, b} {
		for id := range r.Values {
			slots[id] = true
		}
		for id := range r.Links {
			slots[SlotLinks+id] = true
		}
	}
	return sortedKeys(slots)
}

// holdRows recomputes the hash of every import that ever counted.
func (a *audit) holdRows(ctx context.Context, r Reader) error {
	for _, id := range sortedKeys(a.records) {
		for _, batch := range a.records[id].Batches {
			var rows [][]string
			err := eachChunk(ctx, r, []string{batch}, func(chunk [][]string) error {
				rows = append(rows, chunk...)
				return nil
			})
			if err != nil {
				return err
			}
			sum, err := sumRows(rows)
			if err != nil {
				return err
			}
			if !strings.HasSuffix(batch, ":"+strconv.Itoa(len(rows))+":"+sum) {
				a.fault(0, id, text.F(tx("台账 %s 有一批行与其哈希不符。", "An import of the ledger %s does not match its hash."), id))
			}
		}
	}
	return nil
}

// holdFreezes checks each freeze, and that the chain still has the step it was
// made at: a chain cut short is found by this.
func (a *audit) holdFreezes(ctx context.Context, r Reader) error {
	for _, id := range sortedKeys(a.records) {
		if a.records[id].Kind != KindCase {
			continue
		}
		list, err := r.Snapshots(ctx, id)
		if err != nil {
			return err
		}
		for _, head := range list {
			snap, err := r.Snapshot(ctx, head.ID)
			if err != nil {
				return err
			}
			if sumOf(snap.JSON) != snap.SHA256 || !a.hashes[snap.Head] {
				a.fault(0, id, text.F(tx("快照“%s”与其哈希或变更记录不符。", "The freeze “%s” does not match its hash or the change record."), snap.Name))
			}
		}
	}
	return nil
}

// String sums a report up for a log.
func (c ChainReport) String() string {
	return fmt.Sprintf("%d steps, head %s, %d faults", c.Steps, c.Head[:min(12, len(c.Head))], len(slices.Clip(c.Faults)))
}
