package vault_test

import (
	"context"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"redress/cases"
	"redress/cases/vault"

	"github.com/google/go-cmp/cmp"
)

func open(t *testing.T) (*vault.Vault, string) {
	t.Helper()
	root := filepath.Join(t.TempDir(), "vault")
	v, err := vault.Open(root)
	if err != nil {
		t.Fatal(err)
	}
	return v, root
}

func add(t *testing.T, v *vault.Vault, body string) cases.Expected {
	t.Helper()
	sum, size, err := v.Add(context.Background(), strings.NewReader(body), "a.pdf")
	if err != nil {
		t.Fatal(err)
	}
	return cases.Expected{SHA256: sum, Size: size, Name: "a.pdf"}
}

func filesUnder(t *testing.T, root string) (list []string) {
	t.Helper()
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			list = append(list, d.Name())
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestSameContentIsKeptOnce(t *testing.T) {
	v, root := open(t)
	first := add(t, v, "bottle")
	if second := add(t, v, "bottle"); second != first {
		t.Errorf("second add gave %v, want %v", second, first)
	}
	if got := filesUnder(t, root); !cmp.Equal(got, []string{first.SHA256}) {
		t.Errorf("files: %v", got)
	}
	r, err := v.Open(context.Background(), first.SHA256)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if body, _ := io.ReadAll(r); string(body) != "bottle" {
		t.Errorf("read back %q", body)
	}
}

func TestVerifyTellsWholeChangedAndMissing(t *testing.T) {
	v, _ := open(t)
	whole, changed, gone := add(t, v, "whole"), add(t, v, "changed"), add(t, v, "gone")
	if err := os.Chmod(v.Path(changed.SHA256), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(v.Path(changed.SHA256), []byte("Changed"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(v.Path(gone.SHA256)); err != nil {
		t.Fatal(err)
	}
	var told []int
	got, err := v.Verify(context.Background(), []cases.Expected{whole, changed, gone}, func(done, _ int) { told = append(told, done) })
	if err != nil {
		t.Fatal(err)
	}
	states := []string{got[0].State, got[1].State, got[2].State}
	if !cmp.Equal(states, []string{cases.FileOK, cases.FileChanged, cases.FileMissing}) || !cmp.Equal(told, []int{1, 2, 3}) {
		t.Errorf("states %v, progress %v", states, told)
	}
	if _, err := v.Open(context.Background(), gone.SHA256); cases.ErrorCode(err) != cases.NotFound {
		t.Errorf("opening a missing file: %v", err)
	}
	if add(t, v, "changed"); true { // adding the original mends a damaged file
		got, _ := v.Verify(context.Background(), []cases.Expected{changed}, nil)
		if got[0].State != cases.FileOK {
			t.Errorf("after adding the original again: %v", got[0])
		}
	}
}

type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

func TestAFailedAddLeavesNothing(t *testing.T) {
	v, root := open(t)
	if _, _, err := v.Add(context.Background(), io.MultiReader(strings.NewReader("half"), broken{}), "a"); err == nil {
		t.Fatal("no error")
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, _, err := v.Add(ctx, strings.NewReader("x"), "a"); err == nil {
		t.Fatal("no error after cancelling")
	}
	if got := filesUnder(t, root); got != nil {
		t.Errorf("left behind: %v", got)
	}
}

func TestOpenRefusesWhatIsNoHash(t *testing.T) {
	v, _ := open(t)
	for _, sum := range []string{"", "..", strings.Repeat("../", 30), strings.Repeat("G", 64)} {
		if _, err := v.Open(context.Background(), sum); cases.ErrorCode(err) != cases.NotFound {
			t.Errorf("Open(%q): %v", sum, err)
		}
	}
}
