package cases

import (
	"context"
	"slices"

	"redress/internal/text"
)

// CaseFile is the whole of one case as it stood at one moment. It resolves
// references, so it can show any of its records.
type CaseFile struct {
	Case    Record
	Records []Record // all others, archived ones too, in list order
	Head    string   // hash of the last step of the workspace when it was read
	byID    map[string]int
}

// CaseFile reads a whole case in one go. Codes: NotFound.
func (s *Service) CaseFile(ctx context.Context, caseID string) (file *CaseFile, err error) {
	err = s.store.View(ctx, func(r Reader) error {
		file, err = readCaseFile(ctx, r, caseID)
		return err
	})
	return file, err
}

func readCaseFile(ctx context.Context, r Reader, caseID string) (*CaseFile, error) {
	list, err := r.Records(ctx, Filter{CaseID: caseID, Archived: true})
	if err != nil {
		return nil, err
	}
	_, head, err := r.Head(ctx)
	if err != nil {
		return nil, err
	}
	file, ok := newCaseFile(list)
	if !ok {
		return nil, noSuch("case file", EntityOf(KindCase).Label, caseID)
	}
	file.Head = head
	return file, nil
}

func newCaseFile(list []Record) (*CaseFile, bool) {
	at := slices.IndexFunc(list, func(r Record) bool { return r.Kind == KindCase })
	if at < 0 {
		return nil, false
	}
	c := &CaseFile{Case: list[at], byID: map[string]int{}}
	c.Records = append(append([]Record{}, list[:at]...), list[at+1:]...)
	for i, r := range c.Records {
		c.byID[r.ID] = i
	}
	return c, true
}

// Resolve gives any record of the case.
func (c *CaseFile) Resolve(id string) (Record, bool) {
	if id == c.Case.ID {
		return c.Case, true
	}
	i, ok := c.byID[id]
	if !ok {
		return Record{}, false
	}
	return c.Records[i], true
}

// All gives the records of a kind that are not archived, in list order.
func (c *CaseFile) All(kind Kind) []Record {
	return c.Where(kind, func(Record) bool { return true })
}

// Where gives those of a kind, not archived, that a condition holds for.
func (c *CaseFile) Where(kind Kind, holds func(Record) bool) []Record {
	var out []Record
	for _, r := range c.Records {
		if r.Kind == kind && !r.Archived && holds(r) {
			out = append(out, r)
		}
	}
	return out
}

// Of gives the records of a kind whose field names another record: the files of
// an evidence item, the figures of a pleading.
func (c *CaseFile) Of(kind Kind, field, id string) []Record {
	return c.Where(kind, func(r Record) bool { return slices.Contains(r.Refs(field), id) })
}

// Show gives one field of a record in words, references by their titles.
func (c *CaseFile) Show(r Record, fieldID string, lang text.Lang) string {
	f, _ := EntityOf(r.Kind).Field(fieldID)
	return Show(f, r.Values[fieldID], lang, c)
}

// Title names a record of the case.
func (c *CaseFile) Title(r Record, lang text.Lang) string { return Title(r, lang, c) }

// Source is where a fact or figure is read: evidence, page, quote.
type Source struct {
	Excerpt, Evidence Record
	Page, Quote       string
}

// Sources gives the excerpts a field is tied to; "" asks for the record as a
// whole.
func (c *CaseFile) Sources(r Record, fieldID string) []Source {
	var out []Source
	for _, id := range r.Links[fieldID] {
		x, ok := c.Resolve(id)
		if !ok {
			continue
		}
		ev, _ := c.Resolve(x.Ref("evidence"))
		out = append(out, Source{Excerpt: x, Evidence: ev, Page: x.Text("page"), Quote: x.Text("quote")})
	}
	return out
}

// Assumptions lists the records that own up to an assumption.
func (c *CaseFile) Assumptions() []Record {
	var out []Record
	for _, r := range c.Records {
		if !r.Archived && (r.Has("assumption") || r.Text("how") == "estimate") {
			out = append(out, r)
		}
	}
	return out
}
