package store

import (
	"context"
	"encoding/json"
	"strconv"
	"strings"

	"redress/cases"
)

// writer writes inside one transaction.
type writer struct{ reader }

func (w writer) exec(ctx context.Context, query string, args ...any) error {
	_, err := w.tx.ExecContext(ctx, query, args...)
	return fault("write", err)
}

// Append adds a step to the chain and applies its changes.
func (w writer) Append(ctx context.Context, s cases.Step) error {
	var of any
	if s.Of != 0 {
		of = s.Of
	}
	err := w.exec(ctx, `INSERT INTO steps (seq, case_id, at, actor, op, of_seq, label_zh, label_en, prev, hash)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		s.Seq, s.CaseID, s.At, s.Actor, string(s.Op), of, s.Label.ZH, s.Label.EN, s.Prev, s.Hash)
	if err != nil {
		return err
	}
	if err := w.raise(ctx, s); err != nil {
		return err
	}
	for n, c := range s.Changes {
		err := w.exec(ctx, `INSERT INTO changes (seq, n, record_id, kind, field, before, after) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
			s.Seq, n, c.Record, string(c.Kind), c.Field, c.Before, c.After)
		if err != nil {
			return err
		}
		if err := w.apply(ctx, c); err != nil {
			return err
		}
	}
	return nil
}

// raise makes every record the step touches and does not find, and raises the
// revision of the others by one.
func (w writer) raise(ctx context.Context, s cases.Step) error {
	seen := map[string]bool{}
	for _, c := range s.Changes {
		if seen[c.Record] {
			continue
		}
		seen[c.Record] = true
		err := w.exec(ctx, `INSERT INTO records (id, case_id, kind, revision, state) VALUES ($1, $2, $3, 1, '')
			ON CONFLICT (id) DO UPDATE SET revision = revision + 1`, c.Record, s.CaseID, string(c.Kind))
		if err != nil {
			return err
		}
	}
	return nil
}

// apply writes one slot's new text.
func (w writer) apply(ctx context.Context, c cases.Change) error {
	if field, ok := c.Linked(); ok {
		return w.tie(ctx, c.Record, "link", field, c.After)
	}
	switch c.Field {
	case cases.SlotState:
		return w.exec(ctx, "UPDATE records SET state = $2 WHERE id = $1", c.Record, c.After)
	case cases.SlotOrder:
		place, _ := strconv.Atoi(c.After) // "" is 0, which comes last
		return w.exec(ctx, "UPDATE records SET place = $2 WHERE id = $1", c.Record, place)
	case cases.SlotRows:
		return w.tie(ctx, c.Record, "rows", "", c.After)
	}
	f, _ := cases.EntityOf(c.Kind).Field(c.Field)
	if f.Points() {
		if err := w.tie(ctx, c.Record, "ref", c.Field, c.After); err != nil {
			return err
		}
	}
	if c.After == "" {
		return w.exec(ctx, "DELETE FROM fields WHERE record_id = $1 AND field = $2", c.Record, c.Field)
	}
	return w.exec(ctx, `INSERT INTO fields (record_id, field, type, value) VALUES ($1, $2, $3, $4)
		ON CONFLICT (record_id, field) DO UPDATE SET type = $3, value = $4`, c.Record, c.Field, string(f.Type), c.After)
}

// tie replaces what one field of a record names.
func (w writer) tie(ctx context.Context, record, how, field, targets string) error {
	if err := w.exec(ctx, "DELETE FROM refs WHERE record_id = $1 AND how = $2 AND field = $3", record, how, field); err != nil {
		return err
	}
	n := 0
	for target := range strings.FieldsSeq(targets) {
		n++
		if err := w.exec(ctx, "INSERT INTO refs (record_id, how, field, n, target) VALUES ($1, $2, $3, $4, $5)", record, how, field, n, target); err != nil {
			return err
		}
	}
	return nil
}

// AddRows keeps rows of an import, the first being number from.
func (w writer) AddRows(ctx context.Context, batch string, from int, rows [][]string) error {
	add, err := w.tx.PrepareContext(ctx, "INSERT INTO ledger_rows (batch, n, cells) VALUES ($1, $2, $3)")
	if err != nil {
		return fault("write", err)
	}
	defer add.Close()
	for i, row := range rows {
		cells, err := json.Marshal(row)
		if err != nil {
			return fault("write", err)
		}
		if _, err := add.ExecContext(ctx, batch, from+i, string(cells)); err != nil {
			return fault("write", err)
		}
	}
	return nil
}

// AddSnapshot keeps a freeze.
func (w writer) AddSnapshot(ctx context.Context, s cases.Snapshot) error {
	return w.exec(ctx, `INSERT INTO snapshots (id, case_id, name, sha256, made_at, made_by, head, body)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		s.ID, s.CaseID, s.Name, s.SHA256, s.MadeAt, s.MadeBy, s.Head, string(s.JSON))
}

// AddExhibit keeps the record of an exhibit.
func (w writer) AddExhibit(ctx context.Context, e cases.Exhibit) error {
	return w.exec(ctx, `INSERT INTO exhibits (id, case_id, version, snapshot, lang, path, sha256, sheets, cells, formulas, made_at, made_by)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
		e.ID, e.CaseID, e.Version, e.Snapshot, e.Lang, e.Path, e.SHA256, e.Sheets, e.Cells, e.Formulas, e.MadeAt, e.MadeBy)
}

// PutSetting keeps a workspace setting.
func (w writer) PutSetting(ctx context.Context, key, value string) error {
	return w.exec(ctx, `INSERT INTO settings (key, value) VALUES ($1, $2)
		ON CONFLICT (key) DO UPDATE SET value = $2`, key, value)
}
