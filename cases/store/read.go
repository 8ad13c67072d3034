package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"strings"

	"redress/cases"
	"redress/internal/text"
)

// reader reads inside one transaction.
type reader struct{ tx *sql.Tx }

// each runs a query and hands over every row.
func (r reader) each(ctx context.Context, query string, args []any, scan func(*sql.Rows) error) error {
	rows, err := r.tx.QueryContext(ctx, query, args...)
	if err != nil {
		return fault("read", err)
	}
	defer rows.Close()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return fault("read", err)
		}
	}
	return fault("read", rows.Err())
}

// picked is a filter in SQL, over records.
func picked(f cases.Filter) (where string, args []any) {
	var parts []string
	add := func(sql string, arg any) {
		args = append(args, arg)
		parts = append(parts, sql)
	}
	if f.IDs != nil {
		list, _ := json.Marshal(f.IDs) // strings always marshal
		add("records.id IN (SELECT value FROM json_each($1))", string(list))
	} else {
		parts = append(parts, "records.state <> ''")
	}
	if f.CaseID != "" {
		add("records.case_id = $"+digit(len(args)+1), f.CaseID)
	}
	if f.Kind != "" {
		add("records.kind = $"+digit(len(args)+1), string(f.Kind))
	}
	if !f.Archived {
		parts = append(parts, "records.state <> 'archived'")
	}
	return " WHERE " + strings.Join(parts, " AND "), args
}

func digit(n int) string { return string(rune('0' + n)) }

// Records reads records with their values, references and links.
func (r reader) Records(ctx context.Context, f cases.Filter) ([]cases.Record, error) {
	where, args := picked(f)
	var list []cases.Record
	at := map[string]int{}
	err := r.each(ctx, "SELECT id, case_id, kind, revision, state, place FROM records"+where+
		" ORDER BY place = 0, place, n", args, func(rows *sql.Rows) error {
		c := cases.Record{Values: map[string]string{}, Links: map[string][]string{}}
		if err := rows.Scan(&c.ID, &c.CaseID, &c.Kind, &c.Revision, &c.State, &c.Order); err != nil {
			return err
		}
		c.Archived = c.State == cases.StateArchived
		at[c.ID] = len(list)
		list = append(list, c)
		return nil
	})
	if err != nil || len(list) == 0 {
		return nil, err
	}
	err = r.each(ctx, "SELECT record_id, field, value FROM fields JOIN records ON records.id = record_id"+where, args,
		func(rows *sql.Rows) error {
			var id, field, value string
			if err := rows.Scan(&id, &field, &value); err != nil {
				return err
			}
			list[at[id]].Values[field] = value
			return nil
		})
	if err != nil {
		return nil, err
	}
	return list, r.tied(ctx, where, args, func(id string) *cases.Record { return &list[at[id]] })
}

// tied reads links and the imports that count.
func (r reader) tied(ctx context.Context, where string, args []any, rec func(string) *cases.Record) error {
	return r.each(ctx, "SELECT record_id, how, field, target FROM refs JOIN records ON records.id = record_id"+where+
		" AND how <> 'ref' ORDER BY record_id, how, field, refs.n", args, func(rows *sql.Rows) error {
		var id, how, field, target string
		if err := rows.Scan(&id, &how, &field, &target); err != nil {
			return err
		}
		c := rec(id)
		if how == "rows" {
			c.Batches = append(c.Batches, target)
		} else {
			c.Links[field] = append(c.Links[field], target)
		}
		return nil
	})
}

// Pointing lists who names a record.
func (r reader) Pointing(ctx context.Context, id string) (list []cases.Pointer, err error) {
	err = r.each(ctx, `SELECT record_id, CASE how WHEN 'link' THEN $2 || field ELSE field END
		FROM refs JOIN records ON records.id = record_id
		WHERE target = $1 AND how <> 'rows' AND state <> '' ORDER BY records.n, field`, []any{id, cases.SlotLinks},
		func(rows *sql.Rows) error {
			var p cases.Pointer
			err := rows.Scan(&p.Record, &p.Field)
			list = append(list, p)
			return err
		})
	return list, err
}

// Head gives the last step; 0 and "" where there is none.
func (r reader) Head(ctx context.Context) (seq int64, hash string, err error) {
	err = r.tx.QueryRowContext(ctx, "SELECT seq, hash FROM steps ORDER BY seq DESC LIMIT 1").Scan(&seq, &hash)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, "", nil
	}
	return seq, hash, fault("read", err)
}

// Rows reads rows of one import.
func (r reader) Rows(ctx context.Context, batch string, from, limit int) (list [][]string, err error) {
	err = r.each(ctx, "SELECT cells FROM ledger_rows WHERE batch = $1 AND n >= $2 AND n < $3 ORDER BY n",
		[]any{batch, from, from + limit}, func(rows *sql.Rows) error {
			var cells string
			if err := rows.Scan(&cells); err != nil {
				return err
			}
			var row []string
			if err := json.Unmarshal([]byte(cells), &row); err != nil {
				return err
			}
			list = append(list, row)
			return nil
		})
	return list, err
}

// Snapshots lists the freezes of a case without their JSON.
func (r reader) Snapshots(ctx context.Context, caseID string) (list []cases.Snapshot, err error) {
	err = r.each(ctx, "SELECT id, case_id, name, sha256, made_at, made_by, head FROM snapshots WHERE case_id = $1 ORDER BY n",
		[]any{caseID}, func(rows *sql.Rows) error {
			var s cases.Snapshot
			err := rows.Scan(&s.ID, &s.CaseID, &s.Name, &s.SHA256, &s.MadeAt, &s.MadeBy, &s.Head)
			list = append(list, s)
			return err
		})
	return list, err
}

// Exhibits lists the exhibits of a case with the freeze each was made from.
func (r reader) Exhibits(ctx context.Context, caseID string) (list []cases.Exhibit, err error) {
	err = r.each(ctx, `SELECT e.id, e.case_id, e.version, e.snapshot, s.name, s.sha256, e.lang, e.path, e.sha256,
		e.sheets, e.cells, e.formulas, e.made_at, e.made_by
		FROM exhibits e JOIN snapshots s ON s.id = e.snapshot WHERE e.case_id = $1 ORDER BY e.n`,
		[]any{caseID}, func(rows *sql.Rows) error {
			var e cases.Exhibit
			err := rows.Scan(&e.ID, &e.CaseID, &e.Version, &e.Snapshot, &e.Name, &e.Freeze, &e.Lang, &e.Path, &e.SHA256,
				&e.Sheets, &e.Cells, &e.Formulas, &e.MadeAt, &e.MadeBy)
			list = append(list, e)
			return err
		})
	return list, err
}

// Snapshot reads one freeze.
func (r reader) Snapshot(ctx context.Context, id string) (s cases.Snapshot, err error) {
	err = r.tx.QueryRowContext(ctx, "SELECT id, case_id, name, sha256, made_at, made_by, head, body FROM snapshots WHERE id = $1", id).
		Scan(&s.ID, &s.CaseID, &s.Name, &s.SHA256, &s.MadeAt, &s.MadeBy, &s.Head, &s.JSON)
	if errors.Is(err, sql.ErrNoRows) {
		return s, cases.Fail(cases.NotFound, "snapshot",
			text.F(text.T("没有这个快照：%s。", "There is no such freeze: %s."), id),
			text.T("请刷新列表。", "Refresh the list."), nil)
	}
	return s, fault("read", err)
}

// Setting reads a workspace setting.
func (r reader) Setting(ctx context.Context, key string) (value string, err error) {
	err = r.tx.QueryRowContext(ctx, "SELECT value FROM settings WHERE key = $1", key).Scan(&value)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return value, fault("read", err)
}
