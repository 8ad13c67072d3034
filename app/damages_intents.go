//go:build !headless

package app

import (
	"context"
	"errors"

	"redress/cases"
	"redress/damages"
	"redress/internal/i18n"
	"redress/internal/text"
)

// What the user does on the damages page. Each is one queued write and one step
// of the change record.

var errNoPleader = &noticeError{"damages.no_engine"}

func pleader(desk Desk) (Pleader, error) {
	if p, ok := desk.(Pleader); ok {
		return p, nil
	}
	return nil, errNoPleader
}

// setFigure types a value into an input of a pleaded option. What cannot be read
// stays in the box with its refusal, and so does what the check refuses; it runs
// beside the window, before anything is stored.
func (s *Session) setFigure(pleadingID string, spec damages.FigureSpec, typed string, check func() error, then func(error)) {
	slot := draftOf(spec.ID)
	canonical, err := cases.ParseField(figureField(spec), typed)
	if err != nil {
		s.Keep(pleadingID, slot, typed, err)
		then(err)
		return
	}
	if s.storedFigure(pleadingID, spec) == canonical {
		s.Drop(pleadingID, slot)
		then(nil)
		return
	}
	s.Keep(pleadingID, slot, typed, nil)
	caseID := s.CaseID()
	s.plead(func(ctx context.Context, p Pleader) (cases.Record, error) {
		if err := check(); err != nil {
			return cases.Record{}, err
		}
		return p.SetFigure(ctx, caseID, pleadingID, spec.ID, typed)
	}, func(err error) {
		held, _ := s.Draft(pleadingID, slot)
		switch {
		case err != nil:
			s.Keep(pleadingID, slot, typed, err)
		case held == typed:
			s.Drop(pleadingID, slot)
		}
		then(err)
	})
}

// storedFigure is the canonical text of a figure, "" where it lacks.
func (s *Session) storedFigure(pleadingID string, spec damages.FigureSpec) string {
	r, _ := s.file.Figure(pleadingID, spec.ID)
	return r.Text(figureSlot(spec.Unit))
}

// setChoice takes an answer to a choice of method or reading.
func (s *Session) setChoice(pleadingID, choice, answer string, then func(error)) {
	s.plead(func(ctx context.Context, p Pleader) (cases.Record, error) {
		return p.SetChoice(ctx, pleadingID, choice, answer)
	}, then)
}

// setFactor writes the text of a factor the court weighs, in the language it is
// written in; the other language keeps what it says.
func (s *Session) setFactor(pleadingID, factor string, words text.Text, then func(error)) {
	s.plead(func(ctx context.Context, p Pleader) (cases.Record, error) {
		return p.SetFactor(ctx, pleadingID, factor, words)
	}, func(err error) {
		if err == nil {
			s.Drop(pleadingID, rowFactor+factor)
		}
		then(err)
	})
}

// pleadOption adds an option of a kind to the pleading.
func (s *Session) pleadOption(kind string, then func(cases.Record, error)) {
	caseID := s.CaseID()
	s.write(func(ctx context.Context, desk Desk) (outcome, error) {
		r, err := desk.Create(ctx, caseID, cases.KindPleading, map[string]string{"option": kind, "mode": "alternative"})
		return last(ctx, desk, caseID, outcome{record: r}, err)
	}, func(out outcome, err error) { then(out.record, err) })
}

func (s *Session) plead(do func(context.Context, Pleader) (cases.Record, error), then func(error)) {
	caseID := s.CaseID()
	s.write(func(ctx context.Context, desk Desk) (outcome, error) {
		p, err := pleader(desk)
		if err != nil {
			return outcome{}, err
		}
		r, err := do(ctx, p)
		return last(ctx, desk, caseID, outcome{record: r}, err)
	}, func(_ outcome, err error) { then(err) })
}

// typedFigures are what stands in the boxes of an open claim and is not stored.
// What was refused does not count: the figure stored holds until it is mended.
func (s *Session) typedFigures(claim *cases.ClaimFile) []typedFigure {
	var out []typedFigure
	for option, p := range claim.Pleadings {
		kind, _ := damages.KindOf(p.Text("option"))
		for _, f := range kind.Figures {
			if typed, ok := s.Draft(p.ID, draftOf(f.ID)); ok && s.Fault(p.ID, draftOf(f.ID)) == nil {
				out = append(out, typedFigure{option, f.ID, typed})
			}
		}
	}
	for _, f := range damages.Facts() {
		if typed, ok := s.Draft(claim.File.Case.ID, f.ID); ok && s.Fault(claim.File.Case.ID, f.ID) == nil {
			out = append(out, typedFigure{figure: f.ID, typed: typed})
		}
	}
	return out
}

// engineError tells an error of the claim from one of the case file.
func engineError(err error) bool {
	_, ok := errors.AsType[*damages.ClaimError](err)
	return ok
}

// damagesSaid puts an error of the engine into words as well.
func damagesSaid(tr *i18n.Translator, err error) string {
	if e, ok := errors.AsType[*damages.ClaimError](err); ok {
		return tr.In(e.Message) + tr.T("damages.mend", "Mend", e.Mend)
	}
	if e, ok := errors.AsType[interface {
		error
		Text() text.Text
	}](err); ok {
		return tr.In(e.Text())
	}
	if e, ok := errors.AsType[interface {
		error
		Text() (message, mend text.Text)
	}](err); ok {
		message, mend := e.Text()
		return tr.In(message) + tr.T("damages.mend", "Mend", mend)
	}
	return saidInOne(tr, err)
}

func (d *damagesWriter) said(err error) string { return damagesSaid(d.tr, err) }
