package exports

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"redress/damages"
	"redress/internal/civil"
	"redress/internal/text"
)

// TestExampleExhibits: the exhibit of every example of docs/claim-file.md, in
// both languages at once, passes the hand-over, where every formula is read
// back and computed again, and is then verified as it was made.
func TestExampleExhibits(t *testing.T) {
	files, err := filepath.Glob(claimsOfDamages + "examples/*.json")
	if err != nil || len(files) < len(damages.Kinds()) {
		t.Fatalf("%d examples: %v", len(files), err)
	}
	table, err := os.ReadFile("../assets/tables/lpr.csv")
	if err != nil {
		t.Fatal(err)
	}
	rates, err := damages.ParseRates(table)
	if err != nil {
		t.Fatal(err)
	}
	if table, err = os.ReadFile("../assets/tables/holidays.csv"); err != nil {
		t.Fatal(err)
	}
	holidays, err := civil.ParseCalendar(table)
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		c, err := damages.ReadClaim(raw, func(csv string) (io.ReadCloser, error) { return os.Open(filepath.Join(filepath.Dir(file), csv)) })
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		c.Published = damages.PublishedTables{LPR: rates, Holidays: holidays}
		b, err := FromClaim(c, raw, Making{Lang: text.Both, PreparedBy: "test", Now: testClock{}.Now(), Program: "test"})
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		path := filepath.Join(t.TempDir(), strings.TrimSuffix(filepath.Base(file), ".json")+".xlsx")
		if _, err := Write(t.Context(), b, path, Options{}); err != nil {
			t.Errorf("%s: %v", file, err)
			continue
		}
		if rep, err := Verify(path); err != nil || !rep.Sound() || rep.Checked == 0 {
			t.Errorf("%s: %+v %v", file, rep, err)
		}
	}
}
