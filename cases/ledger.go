package cases

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"redress/internal/civil"
	"redress/internal/text"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// Column is one column of a ledger, kept in its field "columns".
type Column struct {
	ID     string    `json:"id"`
	Label  text.Text `json:"label"`
	Type   FieldType `json:"type"` // text, money, quantity, ratio, integer, day, partial, month, truth
	Unit   string    `json:"unit,omitempty"`
	Period string    `json:"period,omitempty"` // the month its figures are of
}

// columnTypes are the types a cell may have.
var columnTypes = []FieldType{Line, Money, Quantity, Ratio, Integer, Day, Partial, Month, Truth}

// field is the column as a field, so that cells are read as values are. A return
// or a credit may be negative.
func (c Column) field() Field {
	label := c.Label
	if label.IsZero() {
		label = tx(c.ID, c.ID)
	}
	return Field{ID: c.ID, Label: label, Type: c.Type, Signed: true}
}

// Columns reads the columns of a ledger; none where they are not set.
func Columns(ledger Record) ([]Column, error) {
	if !ledger.Has("columns") {
		return nil, nil
	}
	return ParseColumns(ledger.Text("columns"))
}

// ParseColumns reads the JSON of a ledger's columns. Codes: Invalid.
func ParseColumns(canonical string) ([]Column, error) {
	var list []Column
	if err := json.Unmarshal([]byte(canonical), &list, json.RejectUnknownMembers(true)); err != nil {
		return nil, strictWords(err)
	}
	seen := map[string]bool{}
	for i, c := range list {
		at := fmt.Sprintf("/%d", i)
		switch {
		case !idForm.MatchString(c.ID) || seen[c.ID]:
			return nil, badJSON(at+"/id", text.F(tx("列 id %s 重复或不合格式。", "The column id %s is repeated or malformed."), quoted(c.ID)), tx("小写字母开头，可含数字和下划线。", "Begin with a lower-case letter; digits and underscores may follow."))
		case !slices.Contains(columnTypes, c.Type):
			return nil, badJSON(at+"/type", text.F(tx("列类型 %s 不可用。", "A column cannot have the type %s."), quoted(string(c.Type))), text.F(tx("可用：%v。", "Use one of %v."), columnTypes))
		case c.Period != "":
			if _, err := civil.ParseMonth(c.Period); err != nil {
				return nil, badJSON(at+"/period", civilWords(err), tx("写成 2022-03。", "Write it like 2022-03."))
			}
		}
		seen[c.ID] = true
	}
	return list, nil
}

// ColumnsValue is how columns are typed into the field "columns".
func ColumnsValue(list []Column) (string, error) {
	out, err := json.Marshal(list, json.Deterministic(true))
	return string(out), err
}

const chunkRows = 4096

// Rows reads the rows of a ledger in chunks, in the order of its imports; a cell
// is canonical text, "" where not known. Codes: NotFound, and what f returns.
func (s *Service) Rows(ctx context.Context, ledgerID string, f func(chunk [][]string) error) error {
	return s.store.View(ctx, func(r Reader) error {
		ledger, err := recordIn(ctx, r, "rows", ledgerID)
		if err != nil {
			return err
		}
		return eachChunk(ctx, r, ledger.Batches, f)
	})
}

// BatchRows is Rows for the imports that a snapshot names: Record.Batches.
func (s *Service) BatchRows(ctx context.Context, batches []string, f func(chunk [][]string) error) error {
	return s.store.View(ctx, func(r Reader) error { return eachChunk(ctx, r, batches, f) })
}

func eachChunk(ctx context.Context, r RowReader, batches []string, f func([][]string) error) error {
	for _, batch := range batches {
		for from := 0; ; from += chunkRows {
			chunk, err := r.Rows(ctx, batch, from, chunkRows)
			if err != nil {
				return err
			}
			if len(chunk) == 0 {
				break
			}
			if err := f(chunk); err != nil {
				return err
			}
		}
	}
	return nil
}

// storeRows keeps the rows of one import. Its name holds their number and hash,
// so that the change record vouches for every row.
func (s *Service) storeRows(ctx context.Context, w Writer, rows [][]string) ([]string, error) {
	sum, err := sumRows(rows)
	if err != nil {
		return nil, err
	}
	batch := fmt.Sprintf("%s:%d:%s", s.ids.NewID(), len(rows), sum)
	for from := 0; from < len(rows); from += chunkRows {
		if err := w.AddRows(ctx, batch, from, rows[from:min(from+chunkRows, len(rows))]); err != nil {
			return nil, err
		}
	}
	return []string{batch}, nil
}

func sumRows(rows [][]string) (string, error) {
	h := sha256.New()
	for _, row := range rows {
		if err := json.MarshalWrite(h, row); err != nil {
			return "", err
		}
		h.Write([]byte("\n"))
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// readRows reads the rows of a ledger in the JSON of a case: inline, or a CSV
// beside it whose header is the column ids.
func (p *Package) readRows(at string, ledger Record, v jsontext.Value) ([][]string, error) {
	columns, err := Columns(ledger)
	if err != nil {
		if e, ok := errors.AsType[*Error](err); ok {
			e.Path = strings.TrimSuffix(at, "/rows") + "/values/columns" + e.Path
		}
		return nil, err
	}
	var raw [][]string
	name := ""
	if v.Kind() == '"' {
		if err := json.Unmarshal(v, &name); err != nil {
			return nil, strictWords(err)
		}
		if raw, err = p.readCSV(at, name, columns); err != nil {
			return nil, err
		}
	} else if err := json.Unmarshal(v, &raw); err != nil {
		return nil, badJSON(at, tx("rows 应为 CSV 文件名或字符串数组的数组。", "rows is the name of a CSV file, or an array of arrays of strings."), tx("单元格一律写成字符串。", "Every cell is a string."))
	}
	for n, row := range raw {
		if raw[n], err = canonicalRow(fmt.Sprintf("%s/%d", at, n), columns, row); err != nil {
			return nil, err
		}
	}
	return raw, nil
}

func (p *Package) readCSV(at, name string, columns []Column) ([][]string, error) {
	body, err := fs.ReadFile(p.fsys, name)
	if err != nil {
		return nil, badJSON(at, text.F(tx("没有文件 %s。", "There is no file %s."), name), tx("路径相对于 case.json 所在的文件夹。", "The path is relative to the folder of case.json."))
	}
	raw, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(body, []byte("\ufeff")))).ReadAll()
	if err != nil || len(raw) == 0 {
		return nil, badJSON(at, text.F(tx("%s 不是合格的 CSV：%v。", "%s is no sound CSV: %v."), name, err), tx("UTF-8，逗号分隔，首行为列 id。", "UTF-8, commas, column ids in the first line."))
	}
	ids := make([]string, len(columns))
	for i, c := range columns {
		ids[i] = c.ID
	}
	if !slices.Equal(raw[0], ids) {
		return nil, badJSON(at, text.F(tx("%s 的首行是 %v，应为 %v。", "%s begins with %v; expected %v."), name, raw[0], ids), tx("首行须与 columns 的 id 和次序一致。", "The header is the ids of columns, in their order."))
	}
	return raw[1:], nil
}

// canonicalRow reads one row's cells.
func canonicalRow(at string, columns []Column, row []string) ([]string, error) {
	if len(row) != len(columns) {
		return nil, badJSON(at, text.F(tx("这一行有 %d 格，应为 %d 格。", "This row has %d cells; expected %d."), len(row), len(columns)), tx("空格子也要写。", "Write empty cells too."))
	}
	out := make([]string, len(row))
	for i, cell := range row {
		canonical, err := ParseField(columns[i].field(), cell)
		if e, bad := errors.AsType[*FieldError](err); bad {
			return nil, badJSON(fmt.Sprintf("%s/%s", at, columns[i].ID), e.Message(), e.Mend)
		}
		out[i] = canonical
	}
	return out, nil
}
