package store

import (
	"context"
	"database/sql"
	"strings"
	"unicode"
)

// Index makes a record's words findable; an empty body takes it out.
func (w writer) Index(ctx context.Context, recordID, caseID, body string) error {
	n, err := w.number(ctx, recordID)
	if err != nil {
		return err
	}
	if err := w.exec(ctx, "DELETE FROM words WHERE rowid = $1", n); err != nil || body == "" {
		return err
	}
	return w.exec(ctx, "INSERT INTO words (rowid, record_id, case_id, body) VALUES ($1, $2, $3, $4)", n, recordID, caseID, apart(body))
}

func (w writer) number(ctx context.Context, recordID string) (n int64, err error) {
	err = w.tx.QueryRowContext(ctx, "SELECT n FROM records WHERE id = $1", recordID).Scan(&n)
	return n, fault("index", err)
}

// apart sets every Chinese character off as a word of its own, so that a phrase
// of any length is found; other words stay whole.
func apart(s string) string {
	var b strings.Builder
	for _, r := range s {
		if unicode.Is(unicode.Han, r) {
			b.WriteByte(' ')
			b.WriteRune(r)
			b.WriteByte(' ')
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// phrases turns what was typed into an FTS5 query: each word, or run of Chinese
// characters, is a phrase, and all must be there. A word at the end that may
// still be in typing matches by its beginning. Nothing typed is an operator.
func phrases(typed string) string {
	var out []string
	for word := range strings.FieldsSeq(typed) {
		tokens := strings.Fields(apart(strings.ReplaceAll(word, `"`, " ")))
		if len(tokens) == 0 || strings.IndexFunc(word, wordy) < 0 {
			continue
		}
		phrase := `"` + strings.Join(tokens, " ") + `"`
		last := []rune(tokens[len(tokens)-1])
		if r := last[len(last)-1]; wordy(r) && !unicode.Is(unicode.Han, r) {
			phrase += "*"
		}
		out = append(out, phrase)
	}
	return strings.Join(out, " AND ")
}

func wordy(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// Find gives the ids of the records that hold all the phrases, best first.
func (r reader) Find(ctx context.Context, caseID, query string, limit int) (ids []string, err error) {
	match := phrases(query)
	if match == "" {
		return nil, nil
	}
	err = r.each(ctx, `SELECT record_id FROM words WHERE words MATCH $1 AND ($2 = '' OR case_id = $2)
		ORDER BY rank, rowid LIMIT $3`, []any{match, caseID, limit},
		func(rows *sql.Rows) error {
			var id string
			err := rows.Scan(&id)
			ids = append(ids, id)
			return err
		})
	return ids, err
}
