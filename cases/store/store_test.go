package store_test

import (
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"redress/cases"
	"redress/cases/store"
	"redress/cases/store/storetest"

	_ "modernc.org/sqlite"
)

func TestConformance(t *testing.T) {
	storetest.Run(t, func(t *testing.T) func() storetest.Opened {
		path := filepath.Join(t.TempDir(), "空 格?#&%.db") // every character a path may hold
		return func() storetest.Opened { return openAt(t, path) }
	})
}

func openAt(t *testing.T, path string) *store.Store {
	t.Helper()
	s, err := store.Open(context.Background(), path, storetest.NewClock())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// filled is a database with a case in it, closed, and its path.
func filled(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "redress.db")
	s := openAt(t, path)
	svc := service(s)
	c, err := svc.CreateCase(context.Background(), map[string]string{"number": "A-1", "name": "案"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := svc.Create(context.Background(), c.ID, cases.KindCost, map[string]string{"category": "lawyer", "amount": "100"}); err != nil {
		t.Fatal(err)
	}
	if _, err := svc.Snapshot(context.Background(), c.ID, "起诉时"); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

func service(s cases.Store) *cases.Service {
	return cases.New(s, nil, &storetest.IDs{}, storetest.NewClock(), "张三")
}

// behind runs SQL behind the program's back.
func behind(t *testing.T, path string, queries ...string) error {
	t.Helper()
	db, err := sql.Open("sqlite", "file:"+path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, q := range queries {
		if _, err := db.Exec(q); err != nil {
			return err
		}
	}
	return nil
}

func TestTheChangeRecordRefusesToBeChanged(t *testing.T) {
	path := filled(t)
	for _, q := range []string{
		"UPDATE steps SET actor = 'x'", "DELETE FROM steps",
		"UPDATE changes SET after = 'x'", "DELETE FROM changes",
		"UPDATE snapshots SET name = 'x'", "DELETE FROM snapshots",
		"DELETE FROM records",
	} {
		if err := behind(t, path, q); err == nil || !strings.Contains(err.Error(), "append-only") && !strings.Contains(err.Error(), "never") {
			t.Errorf("%s: %v", q, err)
		}
	}
}

func TestMoneyIsCheckedByTheDatabaseToo(t *testing.T) {
	path := filled(t)
	for value, ok := range map[string]bool{"12.50": true, "-0.01": true, "12.5": false, "12": false, "1e3.00": false, "--1.00": false, "1-2.00": false, "1.2.00": false, ".50": false, "１２.00": false} {
		err := behind(t, path, "UPDATE fields SET value = '"+value+"' WHERE type = 'money'")
		if (err == nil) != ok {
			t.Errorf("money %q: %v", value, err)
		}
	}
	if err := behind(t, path, "UPDATE fields SET value = x'31' WHERE type = 'money'"); err == nil {
		t.Error("a blob passed for text")
	}
}

func TestTamperingIsFound(t *testing.T) {
	drop := "DROP TRIGGER steps_stay; DROP TRIGGER changes_stay; DROP TRIGGER steps_kept; DROP TRIGGER changes_kept; DROP TRIGGER snapshots_stay; DROP TRIGGER records_kept"
	for _, q := range []string{
		"UPDATE steps SET actor = '别人' WHERE seq = 2",
		"UPDATE changes SET after = '999.00' WHERE field = 'amount'",
		"UPDATE fields SET value = '999.00' WHERE field = 'amount'",
		"DELETE FROM fields WHERE field = 'amount'",
		"DELETE FROM changes WHERE seq = 2; DELETE FROM steps WHERE seq = 2",
		"UPDATE snapshots SET body = '{}'",
		"UPDATE records SET state = 'archived' WHERE kind = 'cost'",
		"DELETE FROM fields WHERE record_id IN (SELECT id FROM records WHERE kind = 'cost'); DELETE FROM records WHERE kind = 'cost'",
	} {
		path := filled(t)
		if report := verify(t, path); len(report.Faults) > 0 {
			t.Fatalf("faults before: %+v", report.Faults)
		}
		if err := behind(t, path, drop, q); err != nil {
			t.Fatal(err)
		}
		if report := verify(t, path); len(report.Faults) == 0 {
			t.Errorf("not found: %s", q)
		}
	}
}

func verify(t *testing.T, path string) cases.ChainReport {
	t.Helper()
	s := openAt(t, path)
	defer s.Close()
	report, err := service(s).VerifyChain(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return report
}

func TestANewerDatabaseIsRefusedUntouched(t *testing.T) {
	path := filled(t)
	if err := behind(t, path, "INSERT INTO goose_db_version (version_id, is_applied) VALUES (999, 1)"); err != nil {
		t.Fatal(err)
	}
	_, err := store.Open(context.Background(), path, storetest.NewClock())
	message, _ := cases.Words(err)
	if cases.ErrorCode(err) != cases.Conflict || !strings.Contains(message.EN, "newer program (version 999") {
		t.Errorf("%v", err)
	}
}

func TestBackUpAndCheck(t *testing.T) {
	path := filled(t)
	s := openAt(t, path)
	copied := filepath.Join(t.TempDir(), "backups", "copy.db")
	if err := s.BackUp(context.Background(), copied); err != nil {
		t.Fatal(err)
	}
	if err := s.BackUp(context.Background(), copied); cases.ErrorCode(err) != cases.Conflict {
		t.Errorf("second copy: %v", err)
	}
	if err := s.Check(context.Background()); err != nil {
		t.Error(err)
	}
	if report := verify(t, copied); report.Steps != 2 || len(report.Faults) > 0 {
		t.Errorf("the copy: %+v", report)
	}
}

func TestWhatIsNoDatabaseIsSaidInWords(t *testing.T) {
	path := filepath.Join(t.TempDir(), "redress.db")
	if err := os.WriteFile(path, []byte(strings.Repeat("not a database ", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := store.Open(context.Background(), path, storetest.NewClock())
	if message, _ := cases.Words(err); !strings.Contains(message.EN, "not a sound database") {
		t.Errorf("%v", err)
	}
}
