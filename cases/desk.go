package cases

import (
	"context"
	"slices"
	"strings"

	"redress/internal/text"
)

// desk is the work of one step while its transaction is open: the records it has
// read, as changed so far, and the changes.
type desk struct {
	w       Writer
	op      string
	caseID  string
	records map[string]Record
	changes []Change
}

// step runs one user action as one transaction and one entry of the change
// record. The label says what was done; where nothing changed, nothing is
// written.
func (s *Service) step(ctx context.Context, op string, do func(*desk) (Step, error)) error {
	return s.store.Update(ctx, func(w Writer) error {
		d := &desk{w: w, op: op, records: map[string]Record{}}
		head, err := do(d)
		if err != nil || len(d.changes) == 0 {
			return err
		}
		head.CaseID, head.Changes = d.caseID, d.changes
		return s.seal(ctx, d, head)
	})
}

// seal numbers, signs and stores the step, and then holds the whole of it
// against the rules that no single change can break.
func (s *Service) seal(ctx context.Context, d *desk, step Step) error {
	seq, prev, err := d.w.Head(ctx)
	if err != nil {
		return err
	}
	if step.Op == "" {
		step.Op = Do
	}
	step.Seq, step.Prev = seq+1, prev
	step.At, step.Actor = instantText(s.clock.Now()), s.actor
	if step.Hash, err = step.Digest(); err != nil {
		return err
	}
	if err := d.w.Append(ctx, step); err != nil {
		return err
	}
	if err := d.check(ctx); err != nil {
		return err
	}
	return d.index(ctx)
}

// record reads a record once; later readers see it as changed so far.
func (d *desk) record(ctx context.Context, id string) (Record, error) {
	if r, ok := d.records[id]; ok {
		return r, nil
	}
	r, err := recordIn(ctx, d.w, d.op, id)
	if err != nil {
		return r, err
	}
	if d.caseID != "" && d.caseID != r.CaseID {
		return r, Fail(Invalid, d.op,
			tx("一次操作只能改动一个案件。", "One action changes one case only."),
			tx("请分开操作。", "Do it case by case."), nil)
	}
	d.keep(r)
	return r, nil
}

func (d *desk) keep(r Record) {
	d.records[r.ID] = r.clone()
	d.caseID = r.CaseID
}

// change notes one slot's new text; no change is noted where it is the same.
func (d *desk) change(r Record, slot, after string) {
	before := d.records[r.ID].Slot(slot)
	if before == after {
		return
	}
	d.changes = append(d.changes, Change{Record: r.ID, Kind: r.Kind, Field: slot, Before: before, After: after})
	kept := d.records[r.ID]
	kept.put(slot, after)
	d.records[r.ID] = kept
}

// create makes a record of values that are already canonical.
func (d *desk) create(r Record) {
	d.keep(Record{ID: r.ID, CaseID: r.CaseID, Kind: r.Kind})
	d.change(r, SlotState, StateLive)
	if r.Order != 0 {
		d.change(r, SlotOrder, orderText(r.Order))
	}
	for _, f := range EntityOf(r.Kind).Fields {
		if v := r.Values[f.ID]; v != "" {
			d.change(r, f.ID, v)
		}
	}
	for _, linked := range sortedKeys(r.Links) {
		d.change(r, SlotLinks+linked, strings.Join(r.Links[linked], "\n"))
	}
	if len(r.Batches) > 0 {
		d.change(r, SlotRows, strings.Join(r.Batches, "\n"))
	}
	if r.Archived {
		d.change(r, SlotState, StateArchived)
	}
}

// check holds a stored step against the whole case: what is pointed to exists,
// has the right kind and lies in the same case; nothing points to what is gone;
// a case number is given once.
func (d *desk) check(ctx context.Context) error {
	for _, c := range d.changes {
		var err error
		switch {
		case c.Field == SlotState && c.After == StateAbsent:
			err = d.checkGone(ctx, c)
		case c.Kind == KindCase && c.Field == "number":
			err = d.checkNumber(ctx, c)
		case c.Kind == KindLedger && c.Field == "columns":
			err = d.checkColumns(c)
		default:
			err = d.checkTargets(ctx, c)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (d *desk) checkTargets(ctx context.Context, c Change) error {
	f, _ := EntityOf(c.Kind).Field(c.Field)
	want, label := f.Ref, f.Label
	if linked, ok := c.Linked(); ok {
		lf, _ := EntityOf(c.Kind).Field(linked)
		want, label = KindExcerpt, orEntity(lf.Label, EntityOf(c.Kind))
	} else if !f.Points() {
		return nil
	}
	for _, id := range splitRefs(c.After) {
		target, err := d.peek(ctx, id)
		if err != nil {
			return err
		}
		if target.State == StateAbsent || target.Kind != want || target.CaseID != d.caseID {
			e := Fail(Invalid, d.op,
				text.F(tx("“%s”指向的 %s 不是本案的%s。", "“%s” points to %s, which is no %s of this case."), label, quoted(id), EntityOf(want).Label),
				tx("请从本案的列表中选取。", "Pick one from the list of this case."), nil)
			e.Path = c.Record + "/" + c.Field
			return e
		}
	}
	return nil
}

// peek reads a record without making it part of the step; one that does not
// exist comes back absent.
func (d *desk) peek(ctx context.Context, id string) (Record, error) {
	if r, ok := d.records[id]; ok {
		return r, nil
	}
	list, err := d.w.Records(ctx, Filter{IDs: []string{id}, Archived: true})
	if err != nil || len(list) == 0 {
		return Record{ID: id}, err
	}
	return list[0], nil
}

func (d *desk) checkGone(ctx context.Context, c Change) error {
	pointers, err := d.w.Pointing(ctx, c.Record)
	if err != nil || len(pointers) == 0 {
		return err
	}
	r, err := d.peek(ctx, pointers[0].Record)
	if err != nil {
		return err
	}
	return Fail(Conflict, d.op,
		text.F(tx("不能撤销：%s“%s”还指向它。", "It cannot be taken back: %s “%s” points to it."), EntityOf(r.Kind).Label, titles(r, nil)),
		tx("请先改掉那一处，或把它归档。", "Change that first, or archive it instead."), nil)
}

// checkColumns keeps the columns of a ledger sound, and, once it has rows, the
// same in number, id and type: only their words may change.
func (d *desk) checkColumns(c Change) error {
	if c.After == "" && len(d.records[c.Record].Batches) == 0 {
		return nil
	}
	after, err := Columns(d.records[c.Record])
	if err != nil {
		return err
	}
	if c.Before == "" || len(d.records[c.Record].Batches) == 0 {
		return nil
	}
	before, err := ParseColumns(c.Before)
	if err != nil {
		return err
	}
	same := slices.EqualFunc(before, after, func(a, b Column) bool { return a.ID == b.ID && a.Type == b.Type })
	if same {
		return nil
	}
	return Fail(Conflict, d.op, tx("台账已有数据，列的增减和类型不能再改。", "The ledger has rows; its columns and their types cannot change any more."),
		tx("请另建一个台账，或先撤销导入。", "Make another ledger, or undo the import first."), nil)
}

func (d *desk) checkNumber(ctx context.Context, c Change) error {
	all, err := d.w.Records(ctx, Filter{Kind: KindCase, Archived: true})
	if err != nil {
		return err
	}
	taken := slices.ContainsFunc(all, func(r Record) bool { return r.ID != c.Record && r.Text("number") == c.After })
	if !taken || c.After == "" {
		return nil
	}
	return Fail(Conflict, d.op,
		text.F(tx("编号 %s 已用于另一个案件。", "The number %s belongs to another case."), c.After),
		tx("请换一个编号。", "Choose another number."), nil)
}

// index makes the words of every touched record findable.
func (d *desk) index(ctx context.Context) error {
	touched := map[string]bool{}
	for _, c := range d.changes {
		touched[c.Record] = true
	}
	for _, id := range sortedKeys(touched) {
		r := d.records[id]
		if err := d.w.Index(ctx, id, r.CaseID, searchable(r)); err != nil {
			return err
		}
	}
	return nil
}
