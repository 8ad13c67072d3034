package exports

import (
	"bufio"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"redress/damages"
	"redress/internal/text"
)

const claimsOfDamages = "../damages/testdata/"

// publishedClaims names every claim file of damages/testdata/published.txt.
func publishedClaims(t *testing.T) []string {
	t.Helper()
	f, err := os.Open(claimsOfDamages + "published.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []string
	for in := bufio.NewScanner(f); in.Scan(); {
		name, _, _ := strings.Cut(in.Text(), " ")
		if name != "" && name != "#" && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}

// TestPublishedExhibits: the exhibit of every published judgment, computed by
// LibreOffice from nothing in one run, agrees in every cell.
func TestPublishedExhibits(t *testing.T) {
	dir, bare, done := t.TempDir(), t.TempDir(), t.TempDir()
	names, files := publishedClaims(t), []string(nil)
	for _, name := range names {
		raw, err := os.ReadFile(claimsOfDamages + "claims/" + name + ".json")
		if err != nil {
			t.Fatal(err)
		}
		c, err := damages.ReadClaim(raw, func(csv string) (io.ReadCloser, error) { return os.Open(claimsOfDamages + "claims/" + csv) })
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		b, err := FromClaim(c, raw, Making{Lang: text.Both, PreparedBy: "test", Now: testClock{}.Now(), Program: "test"})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		path := filepath.Join(dir, name+".xlsx")
		if _, err := Write(t.Context(), b, path, Options{}); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		to := filepath.Join(bare, name+".xlsx")
		stripped(t, path, to)
		files = append(files, to)
	}
	office(t, "xlsx", done, files...)
	for _, name := range names {
		if n := sameNumbers(t, filepath.Join(dir, name+".xlsx"), filepath.Join(done, name+".xlsx")); n == 0 {
			t.Errorf("%s: no cell compared", name)
		}
	}
}
