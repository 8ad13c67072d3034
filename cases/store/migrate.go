package store

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
	"path/filepath"

	"redress/cases"
	"redress/internal/text"

	"github.com/pressly/goose/v3"
)

//go:embed migrations/*.sql
var migrations embed.FS

// migrate brings the schema up to date. A file made by a newer program is
// refused untouched; an older one is copied before its first step.
func migrate(ctx context.Context, db *sql.DB, path string, existed bool, clock cases.Clock) (backup string, err error) {
	steps, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return "", fault("migrate", err)
	}
	return migrateWith(ctx, db, steps, path, existed, clock)
}

func migrateWith(ctx context.Context, db *sql.DB, steps fs.FS, path string, existed bool, clock cases.Clock) (backup string, err error) {
	p, err := goose.NewProvider(goose.DialectSQLite3, db, steps)
	if err != nil {
		return "", fault("migrate", err)
	}
	has, knows, err := versions(ctx, db, p)
	if err != nil || has == knows {
		return "", err
	}
	if has > knows {
		return "", cases.Fail(cases.Conflict, "open",
			text.F(text.T("这个工作区由更新的程序写成（版本 %d，本程序只认到 %d）。", "This workspace was written by a newer program (version %d; this one knows up to %d)."), has, knows),
			text.T("请升级程序；文件没有改动。", "Upgrade the program; the file was not touched."), nil)
	}
	if existed && has > 0 {
		backup = backupName(path, has, clock)
		if err := vacuumInto(ctx, db, backup); err != nil {
			return "", err
		}
	}
	if _, err := p.Up(ctx); err != nil {
		return backup, fault("migrate", err)
	}
	return backup, nil
}

// versions reads the schema version of the file, 0 for a new one, and the last
// one this program knows. It writes nothing.
func versions(ctx context.Context, db *sql.DB, p *goose.Provider) (has, knows int64, err error) {
	for _, s := range p.ListSources() {
		knows = max(knows, s.Version)
	}
	var n int
	if err := db.QueryRowContext(ctx, "SELECT count(*) FROM sqlite_master WHERE name = 'goose_db_version'").Scan(&n); err != nil {
		return 0, 0, fault("migrate", err)
	}
	if n == 0 {
		return 0, knows, nil
	}
	err = db.QueryRowContext(ctx, "SELECT coalesce(max(version_id), 0) FROM goose_db_version WHERE is_applied").Scan(&has)
	return has, knows, fault("migrate", err)
}

func backupName(path string, version int64, clock cases.Clock) string {
	stamp := clock.Now().UTC().Format("20060102T150405Z")
	return filepath.Join(filepath.Dir(path), "backups", fmt.Sprintf("before-migration-v%d-%s.db", version, stamp))
}
