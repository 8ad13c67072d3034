package cases

import "context"

// Exhibit is the record of an exhibit that was made: from which freeze, where
// it was put, and what it hashed to. It stays on record; a later exhibit of
// the case has the next version.
type Exhibit struct {
	ID       string
	CaseID   string
	Version  int
	Snapshot string // id of the freeze
	Name     string // of the freeze; filled in when read
	Freeze   string // SHA-256 of the freeze; filled in when read
	Lang     string
	Path     string
	SHA256   string // of the file
	Sheets   int
	Cells    int
	Formulas int
	MadeAt   string // RFC 3339, UTC
	MadeBy   string
}

// NextExhibit is the version that the next exhibit of a case will have.
func (s *Service) NextExhibit(ctx context.Context, caseID string) (int, error) {
	list, err := s.Exhibits(ctx, caseID)
	return len(list) + 1, err
}

// KeepExhibit records an exhibit that was handed over. Its version must be the
// next one. Codes: Conflict where another exhibit took that version meanwhile.
func (s *Service) KeepExhibit(ctx context.Context, e Exhibit) (Exhibit, error) {
	err := s.store.Update(ctx, func(w Writer) error {
		list, err := w.Exhibits(ctx, e.CaseID)
		if err != nil {
			return err
		}
		if e.Version != len(list)+1 {
			return Fail(Conflict, "keep exhibit", tx("另一份表册已占用该版本号。", "Another exhibit took that version meanwhile."),
				tx("请重新导出。", "Export again."), nil)
		}
		e.ID, e.MadeAt, e.MadeBy = s.ids.NewID(), instantText(s.clock.Now()), s.actor
		return w.AddExhibit(ctx, e)
	})
	return e, err
}

// Exhibits lists what was made of a case, oldest first.
func (s *Service) Exhibits(ctx context.Context, caseID string) (list []Exhibit, err error) {
	err = s.store.View(ctx, func(r Reader) error {
		list, err = r.Exhibits(ctx, caseID)
		return err
	})
	return list, err
}
