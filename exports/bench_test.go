package exports

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"redress/damages"
	"redress/internal/text"
)

// BenchmarkWriteSampleA writes the exhibit of sample A in both languages, reads
// it back and computes every cell again, as each hand-over does.
func BenchmarkWriteSampleA(b *testing.B) {
	folder, err := os.OpenRoot("../damages/testdata/claims")
	if err != nil {
		b.Fatal(err)
	}
	defer folder.Close()
	raw, err := folder.ReadFile("a-wine-customers.json")
	if err != nil {
		b.Fatal(err)
	}
	claim, err := damages.ReadClaim(raw, func(name string) (io.ReadCloser, error) { return folder.Open(name) })
	if err != nil {
		b.Fatal(err)
	}
	path := filepath.Join(b.TempDir(), "a.xlsx")
	making := Making{Lang: text.Both, PreparedBy: "bench", Now: time.Date(2026, 9, 30, 9, 0, 0, 0, time.UTC), Program: "bench"}
	for b.Loop() {
		book, err := FromClaim(claim, raw, making)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := Write(context.Background(), book, path, Options{Force: true}); err != nil {
			b.Fatal(err)
		}
	}
}
