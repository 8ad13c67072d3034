//go:build !headless

package app

import (
	"cmp"
	"context"
	"maps"
	"strings"

	"redress/cases"
	"redress/internal/text"
)

// Intents: what the user does to the open case. Each is one queued write; the
// case is read again before then is called, so that a page shows what is stored.

// outcome is what a write brings back: the record it left, and the case as it
// stands after it, nil where that was not to be read.
type outcome struct {
	record cases.Record
	file   *cases.CaseFile
	words  text.Text
}

// write runs one intent and reads the case again, also where someone else was
// there first, so that the user sees what it says now. The label of the step goes to
// the status bar.
func (s *Session) write(do func(ctx context.Context, desk Desk) (outcome, error), then func(outcome, error)) {
	desk, caseID := s.desk, s.CaseID()
	Write(s.background, func(ctx context.Context) (outcome, error) {
		out, err := do(ctx, desk)
		if err == nil && out.record.ID != "" {
			s.saw(out.record)
		}
		if caseID == "" || err != nil && cases.ErrorCode(err) != cases.Conflict {
			return out, err
		}
		file, readErr := desk.CaseFile(ctx, caseID)
		out.file = file
		return out, cmp.Or(err, readErr)
	}, func(out outcome, err error) {
		if out.file != nil && out.file.Case.ID == s.CaseID() {
			s.take(out.file)
		}
		if err == nil && !out.words.IsZero() && s.onStep != nil {
			s.onStep(out.words)
		}
		then(out, err)
	})
}

// last adds the words of the step that was just done to the record's case.
func last(ctx context.Context, desk Desk, caseID string, out outcome, err error) (outcome, error) {
	if err != nil {
		return out, err
	}
	if out.record.CaseID != "" {
		caseID = out.record.CaseID
	}
	out.words, _, err = desk.NextUndo(ctx, caseID)
	return out, err
}

// Check reads what was typed as the case file would, without storing it.
func (s *Session) Check(field cases.Field, typed string) (string, error) {
	return cases.ParseField(field, typed)
}

// Commit types a value into a field. What cannot be read stays as a draft with
// its refusal; what is already so is no step.
func (s *Session) Commit(id string, field cases.Field, typed string, then func(error)) {
	canonical, err := cases.ParseField(field, typed)
	if err != nil {
		s.Keep(id, field.ID, typed, err)
		then(err)
		return
	}
	if now, ok := s.Record(id); ok && now.Values[field.ID] == canonical {
		s.Drop(id, field.ID)
		then(nil)
		return
	}
	s.Keep(id, field.ID, typed, nil)
	caseID := s.CaseID()
	s.write(func(ctx context.Context, desk Desk) (outcome, error) {
		r, err := desk.Set(ctx, id, s.revision(id), field.ID, typed)
		return last(ctx, desk, caseID, outcome{record: r}, err)
	}, func(_ outcome, err error) {
		held, _ := s.Draft(id, field.ID)
		switch {
		case err != nil:
			s.Keep(id, field.ID, typed, err)
		case held == typed:
			s.Drop(id, field.ID)
		}
		then(err)
	})
}

// Create makes a record of the drafts kept for a new one of its kind, and of the
// values given. A refusal of a value is kept with its draft.
func (s *Session) Create(kind cases.Kind, given map[string]string, then func(cases.Record, error)) {
	draftID := s.newID(kind)
	typed := s.Drafts(draftID)
	if typed == nil {
		typed = map[string]string{}
	}
	maps.Copy(typed, given)
	if err := s.checkNew(kind, draftID, typed); err != nil {
		then(cases.Record{}, err)
		return
	}
	caseID := s.CaseID()
	if kind == cases.KindCase {
		caseID = ""
	}
	s.write(func(ctx context.Context, desk Desk) (outcome, error) {
		r, err := desk.Create(ctx, caseID, kind, typed)
		return last(ctx, desk, r.CaseID, outcome{record: r}, err)
	}, func(out outcome, err error) {
		if err == nil {
			s.DropAll(draftID)
			s.Choose(kind, out.record.ID)
		}
		then(out.record, err)
	})
}

// checkNew keeps the refusal of every value that cannot be read, and gives the
// first.
func (s *Session) checkNew(kind cases.Kind, draftID string, typed map[string]string) (first error) {
	for _, f := range cases.EntityOf(kind).Fields {
		_, err := cases.ParseField(f, typed[f.ID])
		if err == nil {
			continue
		}
		if first == nil {
			first = err
		}
		s.Keep(draftID, f.ID, typed[f.ID], err)
	}
	return first
}

// Lacking lists the required fields of a new record that cannot be taken yet.
func (s *Session) Lacking(kind cases.Kind) []cases.Field {
	var out []cases.Field
	typed := s.drafts[s.newID(kind)]
	for _, f := range cases.EntityOf(kind).Fields {
		if _, err := cases.ParseField(f, typed[f.ID]); err != nil && (f.Required || strings.TrimSpace(typed[f.ID]) != "") {
			out = append(out, f)
		}
	}
	return out
}

// Link ties an excerpt to a field, "" for the record as a whole.
func (s *Session) Link(id, field, excerptID string, then func(error)) {
	s.change(then, func(ctx context.Context, desk Desk) (cases.Record, error) {
		return desk.Link(ctx, id, s.revision(id), field, excerptID)
	})
}

// Unlink unties it.
func (s *Session) Unlink(id, field, excerptID string, then func(error)) {
	s.change(then, func(ctx context.Context, desk Desk) (cases.Record, error) {
		return desk.Unlink(ctx, id, s.revision(id), field, excerptID)
	})
}

// Archive takes a record out of the lists.
func (s *Session) Archive(id string, then func(error)) {
	s.change(then, func(ctx context.Context, desk Desk) (cases.Record, error) {
		return desk.Archive(ctx, id, s.revision(id))
	})
}

// Restore puts it back.
func (s *Session) Restore(id string, then func(error)) {
	s.change(then, func(ctx context.Context, desk Desk) (cases.Record, error) {
		return desk.Unarchive(ctx, id, s.revision(id))
	})
}

func (s *Session) change(then func(error), do func(context.Context, Desk) (cases.Record, error)) {
	caseID := s.CaseID()
	s.write(func(ctx context.Context, desk Desk) (outcome, error) {
		r, err := do(ctx, desk)
		return last(ctx, desk, caseID, outcome{record: r}, err)
	}, func(_ outcome, err error) { then(err) })
}

// Undo takes back the last step of this actor and says what it was.
func (s *Session) Undo(then func(text.Text, error)) { s.turn(then, Desk.Undo) }

// Redo does it again.
func (s *Session) Redo(then func(text.Text, error)) { s.turn(then, Desk.Redo) }

func (s *Session) turn(then func(text.Text, error), do func(Desk, context.Context, string) (text.Text, error)) {
	caseID := s.CaseID()
	if caseID == "" {
		then(text.Text{}, &noticeError{"undo.no_case"})
		return
	}
	s.write(func(ctx context.Context, desk Desk) (outcome, error) {
		words, err := do(desk, ctx, caseID)
		return outcome{words: words}, err
	}, func(out outcome, err error) { then(out.words, err) })
}
