package cases

import (
	"context"
	"slices"

	"redress/internal/text"
)

// Undo takes back the last thing this actor did in the case and says what it
// was. It appends the inverse step; the history stays. Codes: Missing where
// there is nothing left to undo; Conflict, with who, when and what, where a later
// step touched the same field.
func (s *Service) Undo(ctx context.Context, caseID string) (text.Text, error) {
	return s.turn(ctx, caseID, Undo, 0)
}

// Redo does again what was last undone, until the actor does something new.
// Codes: as Undo.
func (s *Service) Redo(ctx context.Context, caseID string) (text.Text, error) {
	return s.turn(ctx, caseID, Redo, 0)
}

// UndoStep takes back one step of the history, whoever did it. Codes: as Undo.
func (s *Service) UndoStep(ctx context.Context, caseID string, seq int64) (text.Text, error) {
	return s.turn(ctx, caseID, Undo, seq)
}

// NextUndo says what Undo and Redo would do, in words; empty for nothing.
func (s *Service) NextUndo(ctx context.Context, caseID string) (undo, redo text.Text, err error) {
	err = s.store.View(ctx, func(r Reader) error {
		t, err := readTale(ctx, r, caseID, s.actor)
		if err != nil {
			return err
		}
		undo, redo = t.label(t.undo), t.label(t.redo)
		return nil
	})
	return undo, redo, err
}

// tale is what the chain says of a case: which deeds stand, by which step each
// was last done or undone, and what the actor may undo and redo, last one last.
type tale struct {
	deeds      map[int64]Step
	stands     map[int64]bool
	lastTurn   map[int64]int64
	undo, redo []int64
	steps      []Step
}

func readTale(ctx context.Context, r StepReader, caseID, actor string) (*tale, error) {
	steps, err := r.Steps(ctx, StepFilter{CaseID: caseID, Headers: true})
	if err != nil {
		return nil, err
	}
	t := &tale{deeds: map[int64]Step{}, stands: map[int64]bool{}, lastTurn: map[int64]int64{}, steps: steps}
	for _, s := range steps {
		t.add(s, actor)
	}
	return t, nil
}

func (t *tale) add(s Step, actor string) {
	deed := s.done()
	t.lastTurn[deed], t.stands[deed] = s.Seq, s.Op != Undo
	if s.Op == Do {
		t.deeds[deed] = s
	}
	mine := t.deeds[deed].Actor == actor
	without := func(list []int64) []int64 {
		return slices.DeleteFunc(list, func(seq int64) bool { return seq == deed })
	}
	t.undo, t.redo = without(t.undo), without(t.redo)
	switch {
	case s.Op == Undo && s.Actor == actor:
		t.redo = append(t.redo, deed)
	case s.Op == Redo && mine:
		t.undo = append(t.undo, deed)
	case s.Op == Do && mine:
		t.undo, t.redo = append(t.undo, deed), nil
	}
}

func (t *tale) label(stack []int64) text.Text {
	if len(stack) == 0 {
		return text.Text{}
	}
	return t.deeds[stack[len(stack)-1]].Label
}

// pick chooses the deed to turn.
func (t *tale) pick(op Op, seq int64) (int64, error) {
	stack, words := t.undo, tx("没有可撤销的操作。", "There is nothing to undo.")
	if op == Redo {
		stack, words = t.redo, tx("没有可重做的操作。", "There is nothing to redo.")
	}
	if seq != 0 && t.stands[seq] {
		return seq, nil
	}
	if seq != 0 || len(stack) == 0 {
		return 0, Fail(Missing, string(op), words, tx("变更记录里可以看到做过的一切。", "The change record shows all that was done."), nil)
	}
	return stack[len(stack)-1], nil
}

// turn undoes or redoes one deed: it applies the inverse of the step by which
// the deed was last turned.
func (s *Service) turn(ctx context.Context, caseID string, op Op, seq int64) (label text.Text, err error) {
	err = s.step(ctx, string(op), func(d *desk) (Step, error) {
		t, err := readTale(ctx, d.w, caseID, s.actor)
		if err != nil {
			return Step{}, err
		}
		deed, err := t.pick(op, seq)
		if err != nil {
			return Step{}, err
		}
		steps, err := d.w.Steps(ctx, StepFilter{Seq: t.lastTurn[deed]})
		if err != nil || len(steps) != 1 {
			return Step{}, err
		}
		if err := refuseTouched(ctx, d, t, caseID, deed, steps[0]); err != nil {
			return Step{}, err
		}
		words := tx("撤销：%s", "Undo: %s")
		if op == Redo {
			words = tx("重做：%s", "Redo: %s")
		}
		label = text.F(words, t.deeds[deed].Label)
		if err := d.replay(ctx, invert(steps[0].Changes)); err != nil {
			return Step{}, err
		}
		d.caseID = caseID
		return Step{Op: op, Of: deed, Label: label}, nil
	})
	return label, err
}

// movedSince lists the deeds that stand now and did not when a step was taken,
// or the other way round. What was undone and done again has not moved.
func (t *tale) movedSince(seq int64) map[int64]bool {
	stood := map[int64]bool{}
	for _, s := range t.steps {
		if s.Seq <= seq {
			stood[s.done()] = s.Op != Undo
		}
	}
	moved := map[int64]bool{}
	for deed, stands := range t.stands {
		if stands != stood[deed] {
			moved[deed] = true
		}
	}
	return moved
}

// refuseTouched refuses to turn a step when another deed, done or undone since,
// touched the same slot, or anything of a record that the step made.
func refuseTouched(ctx context.Context, d *desk, t *tale, caseID string, deed int64, target Step) error {
	moved := t.movedSince(target.Seq)
	delete(moved, deed)
	if len(moved) == 0 {
		return nil
	}
	slots, made := map[[2]string]bool{}, map[string]bool{}
	for _, c := range target.Changes {
		slots[[2]string{c.Record, c.Field}] = true
		made[c.Record] = made[c.Record] || c.Field == SlotState
	}
	later, err := d.w.Steps(ctx, StepFilter{CaseID: caseID, After: target.Seq})
	if err != nil {
		return err
	}
	for _, s := range later {
		if !moved[s.done()] || t.lastTurn[s.done()] != s.Seq {
			continue
		}
		for _, c := range s.Changes {
			if slots[[2]string{c.Record, c.Field}] || made[c.Record] || made[caseID] {
				return touched(d.op, s)
			}
		}
	}
	return nil
}

func touched(op string, by Step) error {
	return Fail(Conflict, op,
		text.F(tx("不能撤销或重做：%s做过“%s”，动了同一处。", "It cannot be turned back: %s did “%s”, which touched the same place."), whoWhen(by), by.Label),
		tx("请先撤销那一步，或直接填写想要的内容。", "Undo that step first, or type what it should say."), nil)
}

// replay applies changes that were worked out from the chain. A slot that does
// not hold what the chain says was changed behind it.
func (d *desk) replay(ctx context.Context, changes []Change) error {
	for _, c := range changes {
		if _, ok := d.records[c.Record]; !ok {
			list, err := d.w.Records(ctx, Filter{IDs: []string{c.Record}, Archived: true})
			if err != nil {
				return err
			}
			if len(list) == 0 {
				return noSuch(d.op, EntityOf(c.Kind).Label, c.Record)
			}
			d.keep(list[0])
		}
		r := d.records[c.Record]
		if r.Slot(c.Field) != c.Before {
			return Fail(Internal, d.op,
				text.F(tx("%s 的内容与变更记录不符。", "%s does not hold what the change record says."), c.Record),
				tx("请运行检查（redress check）。", "Run the check (redress check)."), nil)
		}
		d.change(r, c.Field, c.After)
	}
	return nil
}
