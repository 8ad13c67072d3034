package store

import (
	"context"
	"database/sql"
	"slices"
	"strconv"
	"strings"

	"redress/cases"
)

// Steps reads the change record, in its order.
func (r reader) Steps(ctx context.Context, f cases.StepFilter) ([]cases.Step, error) {
	query, args := stepQuery(f)
	var list []cases.Step
	at := map[int64]int{}
	err := r.each(ctx, query, args, func(rows *sql.Rows) error {
		var s cases.Step
		err := rows.Scan(&s.Seq, &s.CaseID, &s.At, &s.Actor, &s.Op, &s.Of, &s.Label.ZH, &s.Label.EN, &s.Prev, &s.Hash)
		list = append(list, s)
		return err
	})
	if err != nil || len(list) == 0 {
		return list, err
	}
	slices.SortFunc(list, func(a, b cases.Step) int { return int(a.Seq - b.Seq) })
	for i, s := range list {
		at[s.Seq] = i
	}
	if f.Headers {
		return list, nil
	}
	err = r.each(ctx, `SELECT seq, record_id, kind, field, before, after FROM changes
		WHERE seq IN (SELECT seq FROM (`+query+`)) ORDER BY seq, n`, args,
		func(rows *sql.Rows) error {
			var seq int64
			var c cases.Change
			err := rows.Scan(&seq, &c.Record, &c.Kind, &c.Field, &c.Before, &c.After)
			s := &list[at[seq]]
			s.Changes = append(s.Changes, c)
			return err
		})
	return list, err
}

func stepQuery(f cases.StepFilter) (query string, args []any) {
	parts := []string{"1 = 1"}
	add := func(condition string, arg any) {
		args = append(args, arg)
		parts = append(parts, strings.ReplaceAll(condition, "?", "$"+strconv.Itoa(len(args))))
	}
	if f.CaseID != "" {
		add("case_id = ?", f.CaseID)
	}
	if f.Seq != 0 {
		add("seq = ?", f.Seq)
	}
	if f.After != 0 {
		add("seq > ?", f.After)
	}
	if f.Record != "" && f.Field == "" {
		add("seq IN (SELECT seq FROM changes WHERE record_id = ?)", f.Record)
	}
	if f.Record != "" && f.Field != "" {
		args = append(args, f.Record)
		record := "$" + strconv.Itoa(len(args))
		add("seq IN (SELECT seq FROM changes WHERE record_id = "+record+" AND field = ?)", f.Field)
	}
	query = `SELECT seq, case_id, at, actor, op, coalesce(of_seq, 0) AS of_seq, label_zh, label_en, prev, hash
		FROM steps WHERE ` + strings.Join(parts, " AND ") + " ORDER BY seq DESC"
	if f.Last > 0 {
		args = append(args, f.Last)
		query += " LIMIT $" + strconv.Itoa(len(args))
	}
	return query, args
}
