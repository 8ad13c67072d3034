package exports

import (
	"context"
	"path/filepath"
	"time"

	"redress/cases"
	"redress/damages"
	"redress/internal/civil"
	"redress/internal/text"
)

// Making says who makes an exhibit, when and with which program.
type Making struct {
	Lang       text.Lang
	PreparedBy string
	ReviewedBy string
	Number     string // of the exhibit in the file of the court
	Supersedes int    // the version it takes the place of; a claim file, which keeps no versions, is the next
	ForCourt   bool   // without scenarios and sizing, see audience.go
	Now        time.Time
	Program    string
}

// FromClaim is the book of a claim file alone. What a case would add stays
// empty.
func FromClaim(c *damages.Claim, raw []byte, m Making) (*Book, error) {
	shown := m.shown(c)
	out, err := worked(shown)
	if err != nil {
		return nil, err
	}
	if shown != c { // the hash on the cover is of what the book shows
		if raw, err = shown.JSON(); err != nil {
			return nil, err
		}
	}
	return &Book{Outcome: out, Lang: m.Lang, Claim: raw, Internal: hasInternal(shown), Court: m.ForCourt, Identity: m.identity(Identity{CaseName: c.Name,
		CaseNumber: c.Number, Court: c.Court, Parties: c.Parties, Version: m.Supersedes + 1, Supersedes: m.Supersedes})}, nil
}

// identity adds who makes a book to what it is of.
func (m Making) identity(of Identity) Identity {
	of.PreparedBy, of.ReviewedBy, of.Number, of.MadeOn, of.Program = m.PreparedBy, m.ReviewedBy, m.Number, dayOf(m.Now), m.Program
	return of
}

// shown is the claim that the reader of the book is to see.
func (m Making) shown(c *damages.Claim) *damages.Claim {
	if m.ForCourt {
		return forCourt(c)
	}
	return c
}

// worked is a claim worked out with its scenarios and ranges.
func worked(c *damages.Claim) (*damages.Outcome, error) {
	out, err := damages.Compute(c, nil)
	if err != nil {
		return nil, err
	}
	return damages.Explore(out)
}

func dayOf(t time.Time) civil.Day { return civil.MustDay(t.Format("2006-01-02")) }

// FromCase is the book of a case, always made from a snapshot: one is made
// where the case has changed since the last.
func FromCase(ctx context.Context, s *cases.Service, caseID string, m Making) (*Book, error) {
	snap, err := s.Snapshot(ctx, caseID, "")
	if err != nil {
		return nil, err
	}
	_, file, err := s.SnapshotFile(ctx, snap.ID)
	if err != nil {
		return nil, err
	}
	claim, err := s.ClaimOf(ctx, file)
	if err != nil {
		return nil, err
	}
	shown := m.shown(claim.Claim)
	raw, err := shown.JSON()
	if err != nil {
		return nil, err
	}
	out, err := worked(shown)
	if err != nil {
		return nil, err
	}
	version, err := s.NextExhibit(ctx, caseID)
	if err != nil {
		return nil, err
	}
	r := file.Case
	return &Book{snapshot: snap.ID, Outcome: out, Lang: m.Lang, Claim: raw, Catalogue: catalogueOf(file), Internal: hasInternal(shown), Court: m.ForCourt,
		Identity: m.identity(Identity{CaseName: claim.Claim.Name, CaseNumber: r.Text("number"), Court: claim.Claim.Court, Parties: partiesOf(file),
			Version: version, Supersedes: m.Supersedes, Snapshot: snap.SHA256, Sample: r.Has("sample"),
			Level: text.T(file.Show(r, "level", text.ZH), file.Show(r, "level", text.EN))})}, nil
}

// partiesOf names the parties with their roles, in the order of the case.
func partiesOf(file *cases.CaseFile) text.Text {
	var all text.Text
	for _, r := range file.All(cases.KindRole) {
		party, ok := file.Resolve(r.Ref("party"))
		if !ok {
			continue
		}
		name := party.Bilingual("name")
		one := text.T(file.Show(r, "role", text.ZH)+"："+orOther(name.ZH, name.EN), file.Show(r, "role", text.EN)+": "+orOther(name.EN, name.ZH))
		all = text.Join(text.T("；", "; "), nonEmpty(all, one)...)
	}
	return all
}

func orOther(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// catalogueOf is the evidence list of a case, in its order.
func catalogueOf(file *cases.CaseFile) []EvidenceItem {
	var out []EvidenceItem
	for _, r := range file.All(cases.KindEvidence) {
		show := func(field string) text.Text {
			return text.T(file.Show(r, field, text.ZH), file.Show(r, field, text.EN))
		}
		source := text.Join(text.T("，", ", "), nonEmpty(show("source"), show("obtained"))...)
		out = append(out, EvidenceItem{ID: r.ID, Number: "证据" + r.Text("number"), Group: show("group"), Name: show("name"), Kind: show("kind"),
			Source: source, FormedOn: show("formed_on"), Proves: show("proves"), Original: show("original"), Copies: r.Text("copies"),
			PageFrom: r.Text("page_from"), PageTo: r.Text("page_to"), Confidential: show("level"), Remark: show("remark")})
	}
	return out
}

// Make writes the exhibit of a case and keeps it on record. An exhibit in the
// workspace's own folder is never replaced, whatever the options say: frozen
// names that folder.
func Make(ctx context.Context, s *cases.Service, caseID, path, frozen string, m Making, o Options) (*Book, *Receipt, error) {
	if within(frozen, path) {
		o.Force, o.frozen = false, true
	}
	b, err := FromCase(ctx, s, caseID, m)
	if err != nil {
		return nil, nil, err
	}
	receipt, err := Write(ctx, b, path, o)
	if err != nil {
		return nil, nil, err
	}
	_, err = s.KeepExhibit(ctx, cases.Exhibit{CaseID: caseID, Version: b.Identity.Version, Snapshot: b.snapshot, Lang: string(m.Lang),
		Path: receipt.Path, SHA256: receipt.SHA256, Sheets: receipt.Sheets, Cells: receipt.Cells, Formulas: receipt.Formulas})
	return b, receipt, err
}

func within(folder, path string) bool {
	if folder == "" {
		return false
	}
	a, errA := filepath.Abs(folder)
	b, errB := filepath.Abs(path)
	rel, err := filepath.Rel(a, b)
	return errA == nil && errB == nil && err == nil && filepath.IsLocal(rel)
}
