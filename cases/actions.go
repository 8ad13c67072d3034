package cases

import (
	"context"
	"maps"
	"slices"

	"redress/internal/text"
)

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// Draft is a record about to be made: what was typed into its fields.
type Draft struct {
	Kind   Kind
	Values map[string]string
}

// CreateCase opens a case. Codes: Invalid, Conflict where the number is taken.
func (s *Service) CreateCase(ctx context.Context, typed map[string]string) (Record, error) {
	return s.Create(ctx, "", KindCase, typed)
}

// Create makes a record of what was typed into its fields; it comes last in its
// list. Codes: Invalid (a *FieldError for a value), NotFound for the case.
func (s *Service) Create(ctx context.Context, caseID string, kind Kind, typed map[string]string) (Record, error) {
	made, err := s.CreateAll(ctx, caseID, []Draft{{kind, typed}})
	if err != nil {
		return Record{}, err
	}
	return made[0], nil
}

// CreateAll makes several records in one step: all of them, or none.
func (s *Service) CreateAll(ctx context.Context, caseID string, drafts []Draft) (made []Record, err error) {
	var ids []string
	err = s.step(ctx, "create", func(d *desk) (Step, error) {
		ids = ids[:0]
		for _, draft := range drafts {
			r, err := s.draft(ctx, d, caseID, draft)
			if err != nil {
				return Step{}, err
			}
			d.create(r)
			ids = append(ids, r.ID)
		}
		if len(ids) == 0 {
			return Step{}, nil
		}
		return Step{Label: createdWords(d, ids)}, nil
	})
	if err != nil {
		return nil, err
	}
	return s.byID(ctx, ids)
}

func createdWords(d *desk, ids []string) text.Text {
	first := d.records[ids[0]]
	if len(ids) == 1 {
		return text.F(tx("新建%s：%s", "Add %s: %s"), EntityOf(first.Kind).Label, titles(first, nil))
	}
	return text.F(tx("新建 %d 条：%s 等", "Add %d entries: %s, …"), len(ids), titles(first, nil))
}

// draft reads what was typed into a record.
func (s *Service) draft(ctx context.Context, d *desk, caseID string, draft Draft) (Record, error) {
	e := EntityOf(draft.Kind)
	if e.Kind == "" {
		return Record{}, unknownKind(d.op, draft.Kind)
	}
	r := Record{ID: s.ids.NewID(), CaseID: caseID, Kind: e.Kind, Values: map[string]string{}}
	if e.Kind == KindCase {
		r.CaseID = r.ID
	} else if c, err := d.record(ctx, caseID); err != nil || c.Kind != KindCase {
		return Record{}, noSuch(d.op, EntityOf(KindCase).Label, caseID)
	}
	for _, id := range sortedKeys(draft.Values) {
		if _, ok := e.Field(id); !ok {
			return Record{}, unknownField(d.op, e, id)
		}
	}
	for _, f := range e.Fields {
		canonical, err := ParseField(f, draft.Values[f.ID])
		if err != nil {
			return Record{}, err
		}
		if canonical == "" {
			continue
		}
		if err := refuseDerived(d.op, f); err != nil {
			return Record{}, err
		}
		r.Values[f.ID] = canonical
	}
	return s.derive(Record{Kind: e.Kind}, r, r.Values)
}

func unknownKind(op string, kind Kind) error {
	return Fail(Invalid, op,
		text.F(tx("没有“%s”这种记录。", "There is no kind of record “%s”."), string(kind)),
		tx("种类的写法见说明文档。", "The documentation lists the kinds."), nil)
}

func unknownField(op string, e Entity, id string) error {
	return Fail(Invalid, op,
		text.F(tx("%s没有“%s”这个字段。", "%s has no field “%s”."), e.Label, id),
		tx("字段的写法见说明文档。", "The documentation lists the fields."), nil)
}

func (s *Service) byID(ctx context.Context, ids []string) (list []Record, err error) {
	err = s.store.View(ctx, func(r Reader) error {
		for _, id := range ids {
			one, err := recordIn(ctx, r, "record", id)
			if err != nil {
				return err
			}
			list = append(list, one)
		}
		return nil
	})
	return list, err
}

// Set types a value into one field. The revision is that of the record as the
// user saw it. Codes: Invalid (*FieldError), NotFound, Conflict where the record
// was changed since, or is archived, frozen or append-only.
func (s *Service) Set(ctx context.Context, id string, revision int, fieldID, typed string) (Record, error) {
	return s.SetMany(ctx, id, revision, map[string]string{fieldID: typed})
}

// SetMany types values into several fields of a record, in one step.
func (s *Service) SetMany(ctx context.Context, id string, revision int, typed map[string]string) (Record, error) {
	return s.edit(ctx, "set", id, revision, func(d *desk, r Record) (text.Text, error) {
		e := EntityOf(r.Kind)
		var last Change
		for _, fieldID := range sortedKeys(typed) {
			f, ok := e.Field(fieldID)
			if !ok {
				return text.Text{}, unknownField(d.op, e, fieldID)
			}
			canonical, err := ParseField(f, typed[fieldID])
			if err != nil {
				return text.Text{}, err
			}
			if err := refuseDerived(d.op, f); err != nil {
				return text.Text{}, err
			}
			if err := refuseFrozen(d, r, e, f, canonical); err != nil {
				return text.Text{}, err
			}
			d.change(r, f.ID, canonical)
		}
		if err := s.deriveChanges(d, r, typed); err != nil {
			return text.Text{}, err
		}
		if len(d.changes) == 0 {
			return text.Text{}, nil
		}
		last = d.changes[len(d.changes)-1]
		if len(d.changes) > 1 {
			return text.F(tx("修改%s：%d 项", "Change %s: %d fields"), titles(r, nil), len(d.changes)), nil
		}
		return Describe(last, caseResolver{ctx, d.w}), nil
	})
}

// refuseFrozen keeps what was frozen on filing from drifting.
func refuseFrozen(d *desk, r Record, e Entity, f Field, canonical string) error {
	if !f.Frozen || e.FrozenBy == "" || r.Values[e.FrozenBy] != yes || r.Values[f.ID] == canonical {
		return nil
	}
	freeze, _ := e.Field(e.FrozenBy)
	return Fail(Conflict, d.op,
		text.F(tx("%s“%s”已冻结，“%s”不能改动。", "%s “%s” is frozen; “%s” cannot change."), e.Label, titles(r, nil), f.Label),
		text.F(tx("如确需改动，先把“%s”改为否；改动会留在变更记录里。", "If it must, set “%s” to no first; the change record will show it."), freeze.Label), nil)
}

// edit is the frame of every change to one record: it must exist, be as the
// user saw it, and be open to change.
func (s *Service) edit(ctx context.Context, op, id string, revision int, do func(*desk, Record) (text.Text, error)) (Record, error) {
	err := s.step(ctx, op, func(d *desk) (Step, error) {
		r, err := d.record(ctx, id)
		if err != nil {
			return Step{}, err
		}
		if EntityOf(r.Kind).AppendOnly {
			return Step{}, Fail(Conflict, op,
				text.F(tx("%s只能追加，不能改动。", "%s can be added to, never changed."), EntityOf(r.Kind).Plural),
				tx("请追加一条更正。", "Append an entry that corrects it."), nil)
		}
		if r.Revision != revision {
			return Step{}, s.stale(ctx, d, r)
		}
		if r.Archived && op != "unarchive" {
			return Step{}, Fail(Conflict, op,
				text.F(tx("“%s”已归档。", "“%s” is archived."), titles(r, nil)),
				tx("请先恢复它。", "Restore it first."), nil)
		}
		label, err := do(d, r)
		return Step{Label: label}, err
	})
	if err != nil {
		return Record{}, err
	}
	return s.Record(ctx, id)
}

// stale names who changed a record since the user read it, when, and to what.
func (s *Service) stale(ctx context.Context, d *desk, r Record) error {
	steps, err := d.w.Steps(ctx, StepFilter{Record: r.ID, Last: 1})
	if err != nil {
		return err
	}
	message := text.F(tx("“%s”已被改动。", "“%s” has been changed."), titles(r, nil))
	if len(steps) == 1 {
		message = text.F(tx("“%s”已由%s改动：%s。", "“%s” was changed by %s: %s."),
			titles(r, nil), whoWhen(steps[0]), changesOf(steps[0], r.ID, caseResolver{ctx, d.w}))
	}
	return Fail(Conflict, d.op, message,
		tx("请看过现在的内容，再重新填写。", "Look at what it says now, then type yours again."), nil)
}

func whoWhen(s Step) text.Text {
	return text.F(tx("%s 于 %s", "%s at %s"), s.Actor, Show(Field{Type: Instant}, s.At, text.ZH, nil))
}

func changesOf(s Step, recordID string, res Resolver) text.Text {
	var parts []text.Text
	for _, c := range s.Changes {
		if c.Record == recordID && len(parts) < 3 {
			parts = append(parts, Describe(c, res))
		}
	}
	return text.Join(tx("；", "; "), parts...)
}

// caseResolver resolves references inside an open transaction.
type caseResolver struct {
	ctx context.Context
	r   RecordReader
}

func (c caseResolver) Resolve(id string) (Record, bool) {
	list, err := c.r.Records(c.ctx, Filter{IDs: []string{id}, Archived: true})
	if err != nil || len(list) == 0 {
		return Record{}, false
	}
	return list[0], true
}
