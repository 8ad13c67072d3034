package exports

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"redress/damages"
	"redress/internal/text"
)

// customersOfSampleA is how many customers the ledger of sample A has; the claim
// beside the engine's tests holds fourteen of them.
const customersOfSampleA = 1014

// BenchmarkWriteSampleA writes an exhibit of the size of sample A's in both
// languages, reads it back and computes every cell again, as each hand-over does.
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
	claim, err := damages.ReadClaim(raw, func(name string) (io.ReadCloser, error) { return ledgerOfSize(folder, name) })
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

// ledgerOfSize repeats the rows of a ledger under new names until there are as
// many as sample A has.
func ledgerOfSize(folder *os.Root, name string) (io.ReadCloser, error) {
	small, err := folder.ReadFile(name)
	if err != nil {
		return nil, err
	}
	rows, err := csv.NewReader(bytes.NewReader(small)).ReadAll()
	if err != nil {
		return nil, err
	}
	head, known := rows[0], rows[1:]
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	err = w.Write(head)
	for i := 0; i < customersOfSampleA && err == nil; i++ {
		row := append([]string{fmt.Sprintf("%s %d", known[i%len(known)][0], i)}, known[i%len(known)][1:]...)
		err = w.Write(row)
	}
	w.Flush()
	return io.NopCloser(&out), err
}
