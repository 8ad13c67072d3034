package store

import (
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"
	"time"
)

type atNine struct{}

func (atNine) Now() time.Time { return time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC) }

// The copy is made before the first pending step, and holds what was there; a
// step that fails leaves the schema as it was.
func TestBackupBeforeMigration(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "redress.db")
	db, err := sql.Open("sqlite", dsn(path, true))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	first := fstest.MapFS{"00001_a.sql": {Data: []byte("-- +goose Up\nCREATE TABLE a (n INTEGER) STRICT; INSERT INTO a VALUES (7);")}}
	if backup, err := migrateWith(ctx, db, first, path, false, atNine{}); err != nil || backup != "" {
		t.Fatalf("a new file needs no copy: %q %v", backup, err)
	}
	if backup, err := migrateWith(ctx, db, first, path, true, atNine{}); err != nil || backup != "" {
		t.Fatalf("nothing pending needs no copy: %q %v", backup, err)
	}
	first["00002_b.sql"] = &fstest.MapFile{Data: []byte("-- +goose Up\nUPDATE a SET n = 8; CREATE TABLE a (n INTEGER);")}
	backup, err := migrateWith(ctx, db, first, path, true, atNine{})
	if err == nil {
		t.Fatal("a broken step passed")
	}
	if want := filepath.Join(filepath.Dir(path), "backups", "before-migration-v1-20261123T090000Z.db"); backup != want {
		t.Fatalf("copy %q, want %q", backup, want)
	}
	for _, file := range []string{path, backup} {
		if _, err := os.Stat(file); err != nil {
			t.Fatal(err)
		}
		check, err := sql.Open("sqlite", dsn(file, false))
		if err != nil {
			t.Fatal(err)
		}
		defer check.Close()
		var n int
		if err := check.QueryRow("SELECT n FROM a").Scan(&n); err != nil || n != 7 {
			t.Errorf("%s: n = %d, %v", file, n, err)
		}
	}
}

// Every connection, of the writer and of the readers, has the settings that the
// design names.
func TestEveryConnectionIsSetUp(t *testing.T) {
	s, err := Open(context.Background(), filepath.Join(t.TempDir(), "redress.db"), atNine{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	for _, c := range []struct {
		db     *sql.DB
		pragma string
		want   string
	}{
		{s.write, "journal_mode", "wal"}, {s.write, "synchronous", "2"}, {s.write, "foreign_keys", "1"}, {s.write, "busy_timeout", "10000"},
		{s.read, "foreign_keys", "1"}, {s.read, "busy_timeout", "10000"}, {s.read, "query_only", "1"},
	} {
		for range 3 {
			var got string
			if err := c.db.QueryRow("PRAGMA " + c.pragma).Scan(&got); err != nil || got != c.want {
				t.Errorf("%s is %q (%v), want %q", c.pragma, got, err, c.want)
			}
		}
	}
}

func TestPhrases(t *testing.T) {
	for typed, want := range map[string]string{
		"商业":          `"商 业"`,
		"客户 register": `"客 户" AND "register"*`,
		`a"b OR c`:    `"a b"* AND "OR"* AND "c"*`,
		"（）*":         ``,
		"2022-04":     `"2022-04"*`,
	} {
		if got := phrases(typed); got != want {
			t.Errorf("phrases(%q) = %s, want %s", typed, got, want)
		}
	}
}
