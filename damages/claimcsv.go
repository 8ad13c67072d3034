package damages

import (
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"redress/internal/text"
)

// loadFile reads rows from a CSV inside the claim file's folder: UTF-8, with
// a header row that names the given columns in order.
func (t *ClaimTable) loadFile(at string, fill *Filler, open func(string) (io.ReadCloser, error)) error {
	if !filepath.IsLocal(t.Rows.File) || open == nil {
		return claimError(at+"/rows", "只能读取诉求文件所在文件夹内的文件", "only a file inside the claim file's folder is read", "写相对路径，如 sales.csv", "write a relative path such as sales.csv")
	}
	f, err := open(t.Rows.File)
	if err != nil {
		return claimError(at+"/rows", "打不开 "+t.Rows.File, "cannot open "+t.Rows.File, "把文件放在诉求文件旁边", "put the file beside the claim file")
	}
	defer f.Close()
	sum := sha256.New() // of the file, which stands for its rows too
	fill.sum = nil
	rows := &csvRows{in: io.TeeReader(f, sum)}
	header, err := rows.next()
	if err != nil {
		return claimError(at+"/rows", t.Rows.File+" 没有表头", t.Rows.File+" has no header row", "第一行写列的标识", "put the column ids in the first row")
	}
	if err := t.checkHeader(at, header, fill); err != nil {
		return err
	}
	for {
		row, err := rows.next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return csvError(at+"/rows", t.Rows.File, rows.line, err)
		}
		if err := fill.Row(row); err != nil {
			return rowError(at+"/rows", err)
		}
	}
	read := hex.EncodeToString(sum.Sum(nil))
	if t.SHA256 != "" && t.SHA256 != read {
		return claimError(at+"/sha256", fmt.Sprintf("%s 与诉求文件所记的不是同一文件：实为 %s", t.Rows.File, read), fmt.Sprintf("%s is not the file that the claim file states: it is %s", t.Rows.File, read),
			"换回原来的文件；确要用新文件的，更新或删去 sha256", "put the file back; where the new one is meant, update sha256 or leave it out")
	}
	t.SHA256, fill.table.Hash = read, read
	return nil
}

// csvRows reads the rows of a CSV (RFC 4180) as encoding/csv does. Rows
// without a quotation mark, which is nearly all, are cut at their commas; from
// the first quotation mark on it is encoding/csv that reads.
type csvRows struct {
	in     io.Reader
	rest   string // read, and not yet cut
	ended  bool   // nothing follows rest
	block  []byte
	cells  []string
	line   int // lines cut so far
	quoted *csv.Reader
}

// next gives the next row, good until the one after it, or io.EOF. Empty lines
// are no rows.
func (r *csvRows) next() ([]string, error) {
	for r.quoted == nil {
		line, rest, whole := strings.Cut(r.rest, "\n")
		switch {
		case !whole && !r.ended:
			if err := r.more(); err != nil {
				return nil, err
			}
			continue
		case line == "" && !whole:
			return nil, io.EOF
		case strings.Contains(line, `"`):
			r.quoted = csv.NewReader(io.MultiReader(strings.NewReader(r.rest), r.in))
			r.quoted.ReuseRecord = true
			r.quoted.FieldsPerRecord = -1 // the table counts the cells itself, and says so in both languages
			continue
		}
		r.rest = rest
		r.line++
		if line = strings.TrimSuffix(line, "\r"); line != "" {
			return r.cut(line), nil
		}
	}
	return r.quoted.Read()
}

// more reads on by a block, or by as much again as a long line has already.
func (r *csvRows) more() error {
	r.block = room(r.block, max(1<<16, len(r.rest)))
	n, err := io.ReadFull(r.in, r.block[:cap(r.block)])
	r.rest += string(r.block[:n])
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		r.ended, err = true, nil
	}
	return err
}

func (r *csvRows) cut(line string) []string {
	r.cells = r.cells[:0]
	for {
		cell, rest, more := strings.Cut(line, ",")
		r.cells = append(r.cells, cell)
		if !more {
			return r.cells
		}
		line = rest
	}
}

// csvError places a quotation mark that is wrong; before are the lines that
// were read before encoding/csv began to count.
func csvError(at, file string, before int, err error) error {
	var bad *csv.ParseError
	if !errors.As(err, &bad) {
		return claimError(at, file+"："+err.Error(), file+": "+err.Error(), "检查文件是否完整", "check that the file is whole")
	}
	return claimError(at, fmt.Sprintf("%s 第 %d 行的引号不成对或位置不对", file, before+bad.Line), fmt.Sprintf("%s, line %d: a quotation mark stands alone or in the wrong place", file, before+bad.Line),
		"含引号的内容整格加引号，格内引号写两次", "quote the whole cell and write a quotation mark inside it twice")
}

func (t *ClaimTable) checkHeader(at string, header []string, fill *Filler) error {
	want := make([]string, len(fill.columns))
	for i, c := range fill.columns {
		want[i] = c.ID
	}
	header[0] = strings.TrimPrefix(header[0], "\ufeff")
	got := strings.Join(header, ",")
	mend := text.T("表头应为 "+strings.Join(want, ","), "the header should be "+strings.Join(want, ","))
	switch {
	case slices.Equal(header, want):
		return nil
	case strings.HasPrefix(got, "PK\x03\x04"):
		return claimError(at+"/rows", t.Rows.File+" 是 Excel 工作簿", t.Rows.File+" is an Excel workbook", "在 Excel 中另存为“CSV UTF-8”", "in Excel, save it as CSV UTF-8")
	case strings.Join(want, ";") == got || strings.Join(want, "\t") == got:
		mend = text.T("列之间用半角逗号", "put commas between the columns")
	}
	return &ClaimError{Pointer: at + "/rows", Message: text.F(text.T("表头与列不符：%v", "the header does not match the columns: %v"), strconv.QuoteToGraphic(got)), Mend: mend}
}
