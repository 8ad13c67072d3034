package cases

import (
	"maps"

	"redress/internal/text"
)

// Derivation gives the canonical values of the fields that follow from a
// record's other fields.
type Derivation func(r Record, holidays Holidays) (map[string]string, error)

// derive fills the fields that follow from others after a change. A value typed
// over one stays until it is emptied; a Derived field is never typed and always
// follows.
func (s *Service) derive(before, after Record, typed map[string]string) (Record, error) {
	e := EntityOf(after.Kind)
	if e.Derive == nil {
		return after, nil
	}
	was, err := e.Derive(before, s.holidays)
	if err != nil {
		return after, err
	}
	is, err := e.Derive(after, s.holidays)
	if err != nil {
		return after, err
	}
	after.Values = maps.Clone(after.Values)
	for _, f := range e.Fields {
		_, follows := is[f.ID]
		_, followed := was[f.ID]
		_, byHand := typed[f.ID]
		empty := after.Values[f.ID] == ""
		if (follows || followed) && (empty || !byHand && after.Values[f.ID] == was[f.ID]) {
			after.Values[f.ID] = is[f.ID]
		}
	}
	if is, err = e.Derive(after, s.holidays); err != nil {
		return after, err
	}
	for _, f := range e.Fields {
		if f.Derived {
			after.Values[f.ID] = is[f.ID]
		}
	}
	return after, nil
}

// refuseDerived keeps what is computed from being typed.
func refuseDerived(op string, f Field) error {
	if !f.Derived {
		return nil
	}
	return Fail(Conflict, op, text.F(tx("“%s”由程序计算，不能填写。", "“%s” is computed and cannot be typed."), f.Label),
		tx("请改动它所依据的字段。", "Change the fields it rests on."), nil)
}

// deriveChanges notes what follows from the changes made to a record so far.
func (s *Service) deriveChanges(d *desk, before Record, typed map[string]string) error {
	if len(d.changes) == 0 {
		return nil
	}
	after, err := s.derive(before, d.records[before.ID].clone(), typed)
	if err != nil {
		return err
	}
	for _, f := range EntityOf(before.Kind).Fields {
		d.change(before, f.ID, after.Values[f.ID])
	}
	return nil
}
