// Package store keeps the case file in SQLite. It alone knows SQL and the
// driver; the rules of the case file are in cases.
package store

import (
	"context"
	"database/sql"
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"runtime"

	"redress/cases"
	"redress/internal/text"

	sqlite "modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// Store is a workspace's database: one connection that writes, several that
// read.
type Store struct {
	path          string
	write, read   *sql.DB
	BackupWritten string // the copy made before a migration, "" where none was needed
}

var _ cases.Store = (*Store)(nil)

// Open opens the database file, making it where it is not there, and brings its
// schema up to date; before that an existing file is copied to backups beside
// it. Codes: Conflict where the file comes from a newer program, Internal.
func Open(ctx context.Context, path string, clock cases.Clock) (*Store, error) {
	_, err := os.Stat(path)
	existed := err == nil
	write, err := sql.Open("sqlite", dsn(path, true))
	if err != nil {
		return nil, fault("open", err)
	}
	write.SetMaxOpenConns(1)
	s := &Store{path: path, write: write}
	if err := write.PingContext(ctx); err != nil {
		return nil, errors.Join(fault("open", err), write.Close())
	}
	if s.BackupWritten, err = migrate(ctx, write, path, existed, clock); err != nil {
		return nil, errors.Join(err, write.Close())
	}
	if s.read, err = sql.Open("sqlite", dsn(path, false)); err != nil {
		return nil, errors.Join(fault("open", err), write.Close())
	}
	s.read.SetMaxOpenConns(max(2, runtime.NumCPU()))
	return s, nil
}

// Close closes the database.
func (s *Store) Close() error { return errors.Join(s.read.Close(), s.write.Close()) }

// dsn says how a connection is opened; every connection of a pool gets all of
// it. busy_timeout comes first so that the others wait too. Without the file:
// prefix everything behind the question mark would be lost.
func dsn(path string, write bool) string {
	abs, err := filepath.Abs(path)
	if err != nil {
		abs = path
	}
	slashed := filepath.ToSlash(abs)
	if slashed[0] != '/' {
		slashed = "/" + slashed // C:/… on Windows
	}
	q := "_pragma=busy_timeout(10000)&_pragma=foreign_keys(1)"
	if write {
		q += "&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_txlock=immediate"
	} else {
		q += "&_pragma=query_only(1)"
	}
	return (&url.URL{Scheme: "file", Path: slashed, RawQuery: q}).String()
}

// View runs f on one state of the database.
func (s *Store) View(ctx context.Context, f func(cases.Reader) error) error {
	return inTx(ctx, s.read, &sql.TxOptions{ReadOnly: true}, func(tx *sql.Tx) error { return f(reader{tx}) })
}

// Update runs f alone among writers and keeps all it did, or nothing.
func (s *Store) Update(ctx context.Context, f func(cases.Writer) error) error {
	return inTx(ctx, s.write, nil, func(tx *sql.Tx) error { return f(writer{reader{tx}}) })
}

func inTx(ctx context.Context, db *sql.DB, opts *sql.TxOptions, f func(*sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, opts)
	if err != nil {
		return fault("begin", err)
	}
	defer tx.Rollback() // after a commit this does nothing
	if err := f(tx); err != nil {
		return fault("transaction", err)
	}
	return fault("commit", tx.Commit())
}

// BackUp writes a copy of the whole database, as it stands, to a new file.
// Codes: Conflict where the file exists.
func (s *Store) BackUp(ctx context.Context, to string) error {
	return vacuumInto(ctx, s.write, to)
}

func vacuumInto(ctx context.Context, db *sql.DB, to string) error {
	if _, err := os.Stat(to); err == nil {
		return cases.Fail(cases.Conflict, "back up",
			text.F(text.T("文件 %s 已存在。", "The file %s exists."), to),
			text.T("请换一个文件名。", "Choose another name."), nil)
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
		return fault("back up", err)
	}
	_, err := db.ExecContext(ctx, "VACUUM INTO $1", to)
	return fault("back up", err)
}

// Check runs SQLite's own integrity check and the check of foreign keys.
func (s *Store) Check(ctx context.Context) error {
	var verdict string
	if err := s.read.QueryRowContext(ctx, "PRAGMA integrity_check(1)").Scan(&verdict); err != nil {
		return fault("check", err)
	}
	if verdict != "ok" {
		return cases.Fail(cases.Internal, "check",
			text.F(text.T("数据库文件已损坏：%s。", "The database file is damaged: %s."), verdict),
			text.T("请从最近的备份恢复。", "Restore it from the latest backup."), nil)
	}
	return nil
}

// fault gives an error of ours back as it is and puts the rest into words. A
// database that stays busy is a conflict; one that is full or damaged is not.
func fault(op string, err error) error {
	if err == nil {
		return nil
	}
	var known *cases.Error
	var typed *cases.FieldError
	if errors.As(err, &known) || errors.As(err, &typed) ||
		errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	code, message, mend := cases.Internal,
		text.T("数据库出错，什么都没有改动。", "The database failed; nothing was changed."),
		text.T("请重试；仍然出错时请运行检查（redress check）。", "Try again; if it persists, run the check (redress check).")
	var e *sqlite.Error
	if errors.As(err, &e) {
		switch e.Code() & 0xff {
		case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
			code, message = cases.Conflict, text.T("另一个程序正在写入这个工作区。", "Another program is writing to this workspace.")
			mend = text.T("请稍候再试。", "Wait a moment and try again.")
		case sqlite3.SQLITE_FULL:
			message, mend = text.T("磁盘已满，什么都没有改动。", "The disk is full; nothing was changed."), text.T("请腾出空间后重试。", "Make room and try again.")
		case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB:
			message, mend = text.T("这个文件不是完好的数据库。", "This file is not a sound database."), text.T("请从最近的备份恢复。", "Restore it from the latest backup.")
		}
	}
	return cases.Fail(code, op, message, mend, err)
}
