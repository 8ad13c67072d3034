package cases

import (
	"context"
	"strings"

	"redress/internal/text"
)

const searchLimit = 200

// Hit is a record found, and the field in which the words stand.
type Hit struct {
	Record  Record
	Title   text.Text
	Field   Field  // zero where the words are spread over several
	Snippet string // the place in that field
}

// searchable is all the words of a record, references and JSON left out.
func searchable(r Record) string {
	if r.State == StateAbsent {
		return ""
	}
	var b strings.Builder
	for _, f := range EntityOf(r.Kind).Fields {
		if f.Points() || f.Type == Data || f.Type == Truth || r.Values[f.ID] == "" {
			continue
		}
		b.WriteString(wordsOf(f, r.Values[f.ID]))
		b.WriteByte('\n')
	}
	return b.String()
}

// wordsOf is a value as it may be searched for: as kept, and as shown.
func wordsOf(f Field, canonical string) string {
	switch f.Type {
	case Bilingual:
		t := bilingualOf(canonical)
		return t.ZH + "\n" + t.EN
	case OneOf:
		return Display(f, canonical, text.ZH) + "\n" + Display(f, canonical, text.EN)
	case Day, Partial, Month:
		return canonical + "\n" + Display(f, canonical, text.ZH)
	}
	return canonical
}

// Search finds records by words, in one case or, with an empty id, in all. Codes:
// Internal.
func (s *Service) Search(ctx context.Context, caseID, query string) (hits []Hit, err error) {
	query = strings.TrimSpace(query)
	if query == "" {
		return nil, nil
	}
	err = s.store.View(ctx, func(r Reader) error {
		ids, err := r.Find(ctx, caseID, query, searchLimit)
		if err != nil || len(ids) == 0 {
			return err
		}
		list, err := r.Records(ctx, Filter{IDs: ids, Archived: true})
		if err != nil {
			return err
		}
		found := map[string]Record{}
		for _, rec := range list {
			found[rec.ID] = rec
		}
		for _, id := range ids {
			if rec, ok := found[id]; ok && rec.State != StateAbsent {
				hits = append(hits, hitOf(rec, query, caseResolver{ctx, r}))
			}
		}
		return nil
	})
	return hits, err
}

func hitOf(r Record, query string, res Resolver) Hit {
	h := Hit{Record: r, Title: titles(r, res)}
	needle := strings.ToLower(query)
	for _, f := range EntityOf(r.Kind).Fields {
		if f.Points() || f.Type == Data || f.Type == Truth {
			continue
		}
		for line := range strings.SplitSeq(wordsOf(f, r.Values[f.ID]), "\n") {
			if at := strings.Index(strings.ToLower(line), needle); at >= 0 {
				h.Field, h.Snippet = f, around(line, at, 30)
				return h
			}
		}
	}
	return h
}

// around cuts a line to so many characters either side of a byte offset.
func around(line string, at, reach int) string {
	if at > len(line) {
		at = len(line) // lower case may be longer than what it was made of
	}
	before := []rune(strings.ToValidUTF8(line[:at], ""))
	after := []rune(strings.ToValidUTF8(line[at:], ""))
	out := ""
	if len(before) > reach {
		before, out = before[len(before)-reach:], "…"
	}
	out += string(before)
	if len(after) > 2*reach {
		return out + string(after[:2*reach]) + "…"
	}
	return out + string(after)
}
