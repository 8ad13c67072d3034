package cases

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// caseFormat is the version of the JSON of a case; the package comment has the
// format. Its meaning never changes: a new one gets a new number.
const caseFormat = 1

type caseJSON struct {
	Format  int          `json:"redress_case"`
	Sample  string       `json:"sample,omitempty"`
	Records []recordJSON `json:"records"`
}

type recordJSON struct {
	Kind     Kind                      `json:"kind"`
	ID       string                    `json:"id"`
	Order    int                       `json:"order,omitzero"`
	Archived bool                      `json:"archived,omitzero"`
	Values   map[string]jsontext.Value `json:"values"`
	Links    map[string][]string       `json:"links,omitempty"`
	Files    []fileJSON                `json:"files,omitempty"`
	Rows     jsontext.Value            `json:"rows,omitempty"`
	Batches  []string                  `json:"batches,omitempty"` // snapshots only
}

type fileJSON struct {
	Path  string `json:"path"`
	Name  string `json:"name,omitempty"`
	Pages int    `json:"pages,omitzero"`
}

// ExportCase writes a whole case as JSON, archived records and the rows of
// ledgers included. The files themselves stay in the vault; their SHA-256 are in
// it. The same case gives the same bytes. Codes: NotFound.
func (s *Service) ExportCase(ctx context.Context, caseID string, w io.Writer) error {
	var out caseJSON
	err := s.store.View(ctx, func(r Reader) error {
		file, err := readCaseFile(ctx, r, caseID)
		if err != nil {
			return err
		}
		if out, err = exchangeOf(file); err != nil {
			return err
		}
		for i := range out.Records {
			if err := inlineRows(ctx, r, &out.Records[i]); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return json.MarshalWrite(w, out, json.Deterministic(true), jsontext.WithIndent("  "))
}

// inlineRows puts a ledger's rows in the place of the names of its imports.
func inlineRows(ctx context.Context, r RowReader, rec *recordJSON) error {
	if len(rec.Batches) == 0 {
		return nil
	}
	rows := [][]string{}
	err := eachChunk(ctx, r, rec.Batches, func(chunk [][]string) error {
		rows = append(rows, chunk...)
		return nil
	})
	if err != nil {
		return err
	}
	rec.Batches = nil
	rec.Rows, err = json.Marshal(rows)
	return err
}

func exchangeOf(file *CaseFile) (caseJSON, error) {
	out := caseJSON{Format: caseFormat, Sample: file.Case.Text("sample"), Records: []recordJSON{}}
	for _, r := range append([]Record{file.Case}, file.Records...) {
		rec, err := exchangeRecord(r)
		if err != nil {
			return out, err
		}
		out.Records = append(out.Records, rec)
	}
	return out, nil
}

func exchangeRecord(r Record) (recordJSON, error) {
	out := recordJSON{Kind: r.Kind, ID: r.ID, Order: r.Order, Archived: r.Archived,
		Values: map[string]jsontext.Value{}, Links: r.Links, Batches: r.Batches}
	for _, f := range EntityOf(r.Kind).Fields {
		canonical := r.Values[f.ID]
		if canonical == "" || f.ID == "sample" && r.Kind == KindCase {
			continue
		}
		v, err := exchangeValue(f, canonical)
		if err != nil {
			return out, err
		}
		out.Values[f.ID] = v
	}
	return out, nil
}

func exchangeValue(f Field, canonical string) (jsontext.Value, error) {
	switch f.Type {
	case Bilingual, Data:
		return jsontext.Value(canonical), nil
	case Refs:
		return json.Marshal(splitRefs(canonical))
	case Ratio:
		if _, _, ok := parseRatio(f, canonical); !ok {
			canonical = percent(canonical) // above 1, which is typed with its sign
		}
	}
	return json.Marshal(canonical)
}

// canonicalCase is the text of a case that a freeze hashes.
func canonicalCase(file *CaseFile) ([]byte, error) {
	out, err := exchangeOf(file)
	if err != nil {
		return nil, err
	}
	return json.Marshal(out, json.Deterministic(true))
}

func sumOf(body []byte) string {
	sum := sha256.Sum256(body)
	return hex.EncodeToString(sum[:])
}
