package exports

import (
	"archive/zip"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"redress/internal/randomsheets"
	"redress/internal/text"
)

// office converts files with LibreOffice; it fails, and does not skip, where
// the program is absent: make test installs it.
func office(t *testing.T, to, outdir string, files ...string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 8*time.Minute)
	defer cancel()
	args := append([]string{"-env:UserInstallation=file://" + t.TempDir(), "--headless", "--convert-to", to, "--outdir", outdir}, files...)
	cmd := exec.CommandContext(ctx, "soffice", args...)
	cmd.Env = append(os.Environ(), "SAL_USE_VCLPLUGIN=svp")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("soffice: %v\n%s(make test installs libreoffice-calc)", err, out)
	}
}

var cachedValue = regexp.MustCompile(`(</f>)<v>[^<]*</v>`)

// stripped writes a copy of a workbook without the cached values of its
// formulas, so that LibreOffice has to compute them itself.
func stripped(t *testing.T, from, to string) {
	t.Helper()
	in, err := zip.OpenReader(from)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	f, err := os.Create(to)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	out := zip.NewWriter(f)
	for _, part := range in.File {
		r, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(r)
		r.Close()
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasPrefix(part.Name, "xl/worksheets/") {
			b = cachedValue.ReplaceAll(b, []byte("$1"))
		}
		w, err := out.Create(part.Name)
		if err == nil {
			_, err = w.Write(b)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
}

// sameNumbers compares every numeric and yes-or-no cell of ours with what
// LibreOffice made of the stripped copy. It returns how many were compared.
func sameNumbers(t *testing.T, ours, theirs string) int {
	t.Helper()
	a, err := readWorkbook(ours)
	if err != nil {
		t.Fatal(err)
	}
	b, err := readWorkbook(theirs)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for sheet, cells := range a.cells {
		for ref, c := range cells {
			if c.kind != isNumber && c.kind != isTruth {
				continue
			}
			n++
			got := b.cells[sheet][ref]
			if got == nil || !sameToTheFen(c.scalar(), got.scalar()) {
				t.Errorf("%s %s!%s: ours %v, LibreOffice %v, formula %s", filepath.Base(ours), sheet, ref, c.scalar(), readString(got), c.formula)
			}
		}
	}
	return n
}

// TestLibreOfficeAgrees recomputes a batch of 200 random worksheets (in 20
// workbooks) in LibreOffice, cached values stripped first, and finds no
// difference.
func TestLibreOfficeAgrees(t *testing.T) {
	dir, bare, out := t.TempDir(), t.TempDir(), t.TempDir()
	var files []string
	gen := rapid.Custom(func(r *rapid.T) string {
		s := randomsheets.DrawBatch(r, randomsheets.Coverage{}, 10)
		path := filepath.Join(dir, fmt.Sprintf("r%03d.xlsx", len(files)))
		if _, err := Write(context.Background(), bookOf(s, text.ZH), path, Options{Force: true}); err != nil {
			r.Fatalf("%v", err)
		}
		return path
	})
	for i := range 20 {
		path := gen.Example(i)
		copied := filepath.Join(bare, filepath.Base(path))
		stripped(t, path, copied)
		files = append(files, copied)
	}
	office(t, "xlsx", out, files...)
	n := 0
	for _, f := range files {
		n += sameNumbers(t, filepath.Join(dir, filepath.Base(f)), filepath.Join(out, filepath.Base(f)))
	}
	if n < 5000 {
		t.Errorf("only %d cells compared", n)
	}
	t.Logf("%d cells of %d workbooks compared", n, len(files))
}

// sameToTheFen compares two programs' values: to the fen, and figures that
// have more than two decimals (rates) to ten.
func sameToTheFen(a, b scalar) bool {
	a, b = a.counted(), b.counted()
	if a.kind != isNumber || b.kind != isNumber {
		return a.kind == b.kind && a.String() == b.String()
	}
	digits := int32(2)
	if a.number.Exponent() < -2 {
		digits = 10
	}
	return a.number.Round(digits).Equal(b.number.Round(digits))
}

func readString(c *readCell) string {
	if c == nil {
		return "nothing"
	}
	return c.scalar().String()
}
