// Package ledgers reads sales, cost and customer tables from CSV and Excel files
// as they stand. What a row may hold, and which are taken, is decided in cases.
package ledgers

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"io"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"redress/cases"
	"redress/internal/text"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// Limits of one file.
const (
	maxBytes = 512 << 20
	maxRows  = 1_000_000
)

// Read reads a table by the ending of its name: .csv, .txt or .tsv (UTF-8 or
// GB18030), or .xlsx (the sheet named, or the first). The first row that is not
// empty is the header. Every later row that is not empty is in the table. Codes:
// Invalid.
func Read(ctx context.Context, name, sheet string, r io.Reader) (cases.RawTable, error) {
	body, err := io.ReadAll(io.LimitReader(r, maxBytes+1))
	if err != nil {
		return cases.RawTable{}, err
	}
	if len(body) > maxBytes {
		return cases.RawTable{}, refuse(name, text.T("文件太大。", "The file is too large."), text.T("请拆成几个文件。", "Split it."), nil)
	}
	switch ext := strings.ToLower(filepath.Ext(name)); ext {
	case ".csv", ".txt", ".tsv":
		return readCSV(ctx, name, body)
	case ".xlsx", ".xlsm":
		return readWorkbook(ctx, name, sheet, body)
	}
	return cases.RawTable{}, refuse(name, text.T("只能读 CSV 和 .xlsx。", "Only CSV and .xlsx can be read."),
		text.T("请另存为 .xlsx 或 CSV。", "Save it as .xlsx or CSV."), nil)
}

func refuse(name string, message, mend text.Text, cause error) error {
	e := cases.Fail(cases.Invalid, "read table", text.F(text.T("%s：%s", "%s: %s"), filepath.Base(name), message), mend, cause)
	e.Path = filepath.Base(name)
	return e
}

// decode gives the text of a file in UTF-8. A file that is valid UTF-8 is taken
// as such, since Chinese text in GB18030 almost never is.
func decode(name string, body []byte) (string, string, error) {
	if plain, ok := bytes.CutPrefix(body, []byte("\ufeff")); ok {
		body = plain
	}
	if utf8.Valid(body) {
		return string(body), "utf-8", nil
	}
	out, err := simplifiedchinese.GB18030.NewDecoder().Bytes(body)
	if err != nil || bytes.ContainsRune(out, utf8.RuneError) {
		return "", "", refuse(name, text.T("文字编码既不是 UTF-8 也不是 GB18030。", "The text is neither UTF-8 nor GB18030."),
			text.T("请在电子表格里另存为“CSV UTF-8”。", "Save it as “CSV UTF-8” in the spreadsheet."), err)
	}
	return string(out), "gb18030", nil
}

func readCSV(ctx context.Context, name string, body []byte) (cases.RawTable, error) {
	words, encoding, err := decode(name, body)
	if err != nil {
		return cases.RawTable{}, err
	}
	table := cases.RawTable{File: filepath.Base(name), Encoding: encoding}
	in := csv.NewReader(strings.NewReader(words))
	in.FieldsPerRecord = -1
	in.Comma = separator(words)
	for {
		row, err := in.Read()
		if errors.Is(err, io.EOF) {
			return table, finished(name, table)
		}
		if err != nil {
			return table, refuse(name, text.F(text.T("CSV 有误：%v。", "The CSV is unsound: %v."), err),
				text.T("请检查引号是否成对。", "Check that quotes come in pairs."), err)
		}
		line, _ := in.FieldPos(0)
		if err := keep(ctx, name, &table, line, row); err != nil {
			return table, err
		}
	}
}

// separator is what parts the cells of the first line: a comma unless tabs or
// semicolons are more.
func separator(words string) rune {
	line, _, _ := strings.Cut(words, "\n")
	best, most := ',', strings.Count(line, ",")
	for _, r := range []rune{'\t', ';'} {
		if n := strings.Count(line, string(r)); n > most {
			best, most = r, n
		}
	}
	return best
}

// keep adds one row: the first filled one is the header.
func keep(ctx context.Context, name string, table *cases.RawTable, number int, row []string) error {
	if strings.TrimSpace(strings.Join(row, "")) == "" {
		return nil
	}
	if table.Header == nil {
		table.Header = trimTail(row)
		return nil
	}
	if len(table.Rows) == maxRows {
		return refuse(name, text.F(text.T("超过 %d 行。", "More than %d rows."), maxRows), text.T("请拆成几个文件。", "Split it."), nil)
	}
	table.Rows = append(table.Rows, cases.RawRow{Number: number, Cells: row})
	return ctx.Err()
}

func trimTail(row []string) []string {
	for len(row) > 0 && strings.TrimSpace(row[len(row)-1]) == "" {
		row = row[:len(row)-1]
	}
	return row
}

func finished(name string, table cases.RawTable) error {
	if table.Header == nil {
		return refuse(name, text.T("文件是空的。", "The file is empty."), text.T("首行应为列名。", "The first row names the columns."), nil)
	}
	return nil
}
