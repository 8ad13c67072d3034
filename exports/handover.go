package exports

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/google/renameio/v2"
	"github.com/xuri/excelize/v2"

	"redress/internal/text"
)

// Options of Write.
type Options struct {
	Force    bool // replace an existing file
	Final    bool // write nothing while inputs conflict; else what is written is a draft
	frozen   bool
	Progress func(done, all int)
}

// Receipt says what was handed over.
type Receipt struct {
	Path     string
	SHA256   string
	Sheets   int
	Cells    int // numeric, formula and label cells held against the plan
	Formulas int
}

// ExistsError says that the output file is there already. A frozen one, in the
// workspace's own folder, is never replaced.
type ExistsError struct {
	Path   string
	Frozen bool
}

func (e *ExistsError) Error() string { return e.Path + " exists" }

// HandoverError says that what was saved is not what was computed. Nothing is
// handed over then.
type HandoverError struct {
	Sheet, Cell string
	Want, Got   string
}

func (e *HandoverError) Error() string {
	return fmt.Sprintf("%s!%s holds %s, the engine has %s", e.Sheet, e.Cell, e.Got, e.Want)
}

// steps of Write, for progress.
const writeSteps = 4

// Write makes the exhibit at path: planned, written beside it, read back,
// recomputed with exact decimals, and only then put in its place. On any
// difference nothing is handed over.
func Write(ctx context.Context, b *Book, path string, o Options) (*Receipt, error) {
	progress := func(n int) {
		if o.Progress != nil {
			o.Progress(n, writeSteps)
		}
	}
	if _, err := os.Stat(path); err == nil && !o.Force {
		return nil, &ExistsError{path, o.frozen}
	}
	if open := b.Outcome.Blocking(); o.Final && len(open) > 0 {
		return nil, &ConflictsError{open}
	}
	p := plan(b)
	listPage, file, err := p.workbook(ctx, func() { progress(1) })
	if err != nil {
		return nil, err
	}
	defer file.Close()
	progress(2)
	pending, err := renameio.NewPendingFile(path, renameio.WithPermissions(0o644), renameio.WithExistingPermissions())
	if err != nil {
		return nil, err
	}
	defer pending.Cleanup()
	var made bytes.Buffer
	if _, err := file.WriteTo(&made); err != nil {
		return nil, err
	}
	if err := orderly(made.Bytes(), pending); err != nil {
		return nil, err
	}
	if err := pending.Sync(); err != nil {
		return nil, err
	}
	progress(3)
	receipt, err := handOver(ctx, p, listPage, pending.Name())
	if err != nil {
		return nil, err
	}
	if err := pending.CloseAtomicallyReplace(); err != nil {
		return nil, err
	}
	progress(4)
	receipt.Path, err = filepath.Abs(path)
	return receipt, err
}

// workbook plans the verification list, seals the cover with its hash and
// writes everything into a workbook.
func (p *planner) workbook(ctx context.Context, planned func()) (*page, *excelize.File, error) {
	list, err := p.entries()
	if err != nil {
		return nil, nil, err
	}
	listPage, sum := p.checklistPage(list)
	p.seal(sum)
	planned()
	file, err := workbook(ctx, p, listPage)
	return listPage, file, err
}

// seal puts the hash of the list on the cover.
func (p *planner) seal(sum string) {
	cover := p.pages[0]
	for i := range cover.rows {
		if cover.rows[i].outer {
			cover.rows[i].cells[1].words = sum
		}
	}
}

// handOver reads the saved file back and holds every cell against the plan:
// what is stored, and what its formula comes to. Tolerance zero.
func handOver(ctx context.Context, p *planner, list *page, file string) (*Receipt, error) {
	b, err := readWorkbook(file)
	if err != nil {
		return nil, err
	}
	if len(b.hidden) > 0 || len(b.sheets) == 0 || b.sheets[len(b.sheets)-1] != list.name {
		return nil, &HandoverError{Sheet: list.name, Want: "the last visible sheet, none hidden", Got: "another order"}
	}
	h := &handover{in: newInterpreter(b), receipt: &Receipt{Sheets: len(b.sheets)}}
	for _, pg := range append(append([]*page{}, p.pages...), list) {
		at := 0
		check := func(r row) error {
			at++
			if at%1000 == 0 && ctx.Err() != nil {
				return ctx.Err()
			}
			return h.row(pg.name, at, r)
		}
		for _, r := range pg.rows {
			if err := check(r); err != nil {
				return nil, err
			}
		}
		if pg.bulk != nil {
			if err := pg.bulk(check); err != nil {
				return nil, err
			}
		}
	}
	h.receipt.SHA256, err = fileSHA(file)
	return h.receipt, err
}

type handover struct {
	in      *interpreter
	receipt *Receipt
}

func (h *handover) row(sheet string, at int, r row) error {
	for j, c := range r.cells {
		if c.value == nil && c.words == "" {
			continue
		}
		h.receipt.Cells++
		if err := h.cell(sheet, relative(j+1, at), c); err != nil {
			return err
		}
	}
	return nil
}

func (h *handover) cell(sheet, ref string, c cell) error {
	saved := h.in.book.cells[sheet][ref]
	if saved == nil {
		return &HandoverError{sheet, ref, c.exact(), "nothing"}
	}
	if saved.formula != c.formula {
		return &HandoverError{sheet, ref, "=" + c.formula, "=" + saved.formula}
	}
	if !sameExact(c.exact(), saved.scalar()) {
		return &HandoverError{sheet, ref, c.exact(), saved.scalar().String()}
	}
	if c.formula == "" {
		return nil
	}
	h.receipt.Formulas++
	v, err := h.in.cell(sheet, ref)
	if err != nil {
		return err
	}
	if !equalExact(c.exact(), v) {
		return &HandoverError{sheet, ref, c.exact(), "=" + c.formula + " → " + v.String()}
	}
	return nil
}

func fileSHA(file string) (string, error) {
	f, err := os.Open(file)
	if err != nil {
		return "", err
	}
	defer f.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

// Words of a write error for people.
func (e *ExistsError) Text() (message, mend text.Text) {
	if e.Frozen {
		return text.T("已交付的表册不得覆盖："+e.Path, "an exhibit handed over is never replaced: "+e.Path), text.T("换一个文件名", "choose another name")
	}
	return text.T("文件已存在："+e.Path, "the file exists: "+e.Path), text.T("换一个文件名，或加 --force 覆盖", "choose another name, or replace it with --force")
}

// Text says what differs and that nothing was handed over.
func (e *HandoverError) Text() (message, mend text.Text) {
	return text.T(fmt.Sprintf("交付前核对不一致：%s!%s 应为 %s，实为 %s；未交付任何文件", e.Sheet, e.Cell, e.Want, e.Got),
			fmt.Sprintf("the check before hand-over differs: %s!%s should be %s, is %s; no file was handed over", e.Sheet, e.Cell, e.Want, e.Got)),
		text.T("请保留该案件并报告此问题", "keep the case and report this")
}
