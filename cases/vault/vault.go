// Package vault keeps evidence files under the SHA-256 of their content. A file
// that is there is never written again.
package vault

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"

	"redress/cases"
	"redress/internal/text"
)

// Vault is a folder of files named by their SHA-256: ab/abcdef….
type Vault struct{ root string }

var _ cases.Vault = (*Vault)(nil)

var hexSum = regexp.MustCompile(`^[0-9a-f]{64}$`)

// Open opens a vault, making its folder where it is not there.
func Open(root string) (*Vault, error) {
	if err := os.MkdirAll(root, 0o700); err != nil {
		return nil, fault("open vault", "", err)
	}
	return &Vault{root: root}, nil
}

// Path says where a file of this hash lies, whether or not it is there.
func (v *Vault) Path(sum string) string { return filepath.Join(v.root, sum[:2], sum) }

// Add takes a file in and gives its SHA-256 and size. The same content is kept
// once. It is written beside its place, synced, then renamed: a file in its
// place is whole. An existing file that no longer has its content is replaced.
func (v *Vault) Add(ctx context.Context, r io.Reader, name string) (sum string, size int64, err error) {
	tmp, err := os.CreateTemp(v.root, ".incoming-*")
	if err != nil {
		return "", 0, fault("add", name, err)
	}
	defer os.Remove(tmp.Name()) // after the rename this does nothing
	defer tmp.Close()
	h := sha256.New()
	if size, err = io.Copy(io.MultiWriter(tmp, h), patient{ctx, r}); err != nil {
		return "", 0, fault("add", name, err)
	}
	if err := errors.Join(tmp.Sync(), tmp.Close()); err != nil {
		return "", 0, fault("add", name, err)
	}
	sum = hex.EncodeToString(h.Sum(nil))
	if found, _, err := v.sumOf(ctx, sum); err == nil && found == sum {
		return sum, size, nil
	}
	return sum, size, v.place(tmp.Name(), sum, name)
}

// place renames a finished file to where it belongs.
func (v *Vault) place(tmp, sum, name string) error {
	to := v.Path(sum)
	if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
		return fault("add", name, err)
	}
	if err := os.Chmod(tmp, 0o400); err != nil {
		return fault("add", name, err)
	}
	if err := os.Rename(tmp, to); err != nil {
		return fault("add", name, err)
	}
	syncFolder(filepath.Dir(to))
	syncFolder(v.root)
	return nil
}

// syncFolder makes a rename last; where a system cannot, the rename stands
// without it.
func syncFolder(path string) {
	if d, err := os.Open(path); err == nil {
		_ = d.Sync()
		_ = d.Close()
	}
}

// Open opens a file by its SHA-256. Codes: NotFound.
func (v *Vault) Open(ctx context.Context, sum string) (io.ReadCloser, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if !hexSum.MatchString(sum) {
		return nil, missing(sum, nil)
	}
	f, err := os.Open(v.Path(sum))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, missing(sum, err)
	}
	if err != nil {
		return nil, fault("open", sum, err)
	}
	return f, nil
}

// Verify reads every expected file again and says of each whether it is whole,
// changed or missing. Progress, which may be nil, is told after each.
func (v *Vault) Verify(ctx context.Context, want []cases.Expected, progress func(done, all int)) ([]cases.FileState, error) {
	out := make([]cases.FileState, 0, len(want))
	for i, e := range want {
		state := cases.FileState{Expected: e, State: cases.FileOK}
		found, size, err := v.sumOf(ctx, e.SHA256)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			state.State = cases.FileMissing
		case err != nil:
			return out, fault("verify", e.Name, err)
		case found != e.SHA256 || size != e.Size:
			state.State, state.Found = cases.FileChanged, found
		}
		out = append(out, state)
		if progress != nil {
			progress(i+1, len(want))
		}
	}
	return out, nil
}

// sumOf reads the file in the place of a hash and gives the hash it really has.
func (v *Vault) sumOf(ctx context.Context, sum string) (string, int64, error) {
	if !hexSum.MatchString(sum) {
		return "", 0, fs.ErrNotExist
	}
	f, err := os.Open(v.Path(sum))
	if err != nil {
		return "", 0, err
	}
	defer f.Close()
	h := sha256.New()
	size, err := io.Copy(h, patient{ctx, f})
	return hex.EncodeToString(h.Sum(nil)), size, err
}

// patient is a reader that stops when its context does.
type patient struct {
	ctx context.Context
	r   io.Reader
}

func (p patient) Read(b []byte) (int, error) {
	if err := p.ctx.Err(); err != nil {
		return 0, err
	}
	return p.r.Read(b)
}

func missing(sum string, cause error) error {
	return cases.Fail(cases.NotFound, "open file",
		text.F(text.T("文件库里没有这个文件（%.12s…）。", "The vault does not hold this file (%.12s…)."), sum),
		text.T("请从备份恢复，或重新加入原件。", "Restore it from a backup, or add the original again."), cause)
}

func fault(op, name string, err error) error {
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return cases.Fail(cases.Internal, op,
		text.F(text.T("文件库读写失败：%s。", "The vault could not be read or written: %s."), name),
		text.T("请检查磁盘空间和权限，再试一次。", "Check disk space and permissions, then try again."), err)
}
