package ledgers

import (
	"bytes"
	"context"
	"path/filepath"
	"strconv"
	"strings"

	"redress/cases"
	"redress/internal/civil"
	"redress/internal/text"

	"github.com/xuri/excelize/v2"
)

// readWorkbook reads one sheet of an .xlsx. A number is taken as the file keeps
// it, at 15 significant digits; a cell formatted as a date is read as a day.
func readWorkbook(ctx context.Context, name, sheet string, body []byte) (cases.RawTable, error) {
	table := cases.RawTable{File: filepath.Base(name), Encoding: "xlsx"}
	book, err := excelize.OpenReader(bytes.NewReader(body), excelize.Options{UnzipSizeLimit: 4 << 30, UnzipXMLSizeLimit: 2 << 30})
	if err != nil {
		return table, refuse(name, text.T("这不是能打开的 .xlsx 文件。", "This is no .xlsx file that can be opened."),
			text.T("如有密码，请先去掉；.xls 请另存为 .xlsx。", "Remove its password; save an .xls as .xlsx."), err)
	}
	defer book.Close()
	if sheet == "" {
		sheet = book.GetSheetName(0)
	}
	table.Sheet = sheet
	rows, err := book.Rows(sheet)
	if err != nil {
		return table, refuse(name, text.F(text.T("没有工作表“%s”。", "There is no sheet “%s”."), sheet),
			text.F(text.T("文件里有：%s。", "The file has: %s."), strings.Join(book.GetSheetList(), ", ")), err)
	}
	defer rows.Close()
	s := cellReader{book: book, sheet: sheet, dates: map[int]bool{}}
	if props, err := book.GetWorkbookProps(); err == nil && props.Date1904 != nil {
		s.from1904 = *props.Date1904
	}
	for n := 1; rows.Next(); n++ {
		raw, err := rows.Columns(excelize.Options{RawCellValue: true})
		if err != nil {
			return table, refuse(name, text.F(text.T("第 %d 行读不出来。", "Row %d cannot be read."), n), text.T("请在电子表格里另存一次。", "Save it again in the spreadsheet."), err)
		}
		if err := keep(ctx, name, &table, n, s.row(n, raw)); err != nil {
			return table, err
		}
	}
	return table, finished(name, table)
}

type cellReader struct {
	book     *excelize.File
	sheet    string
	dates    map[int]bool // by style
	from1904 bool         // the day numbers of old Macintosh workbooks
}

func (s cellReader) row(n int, raw []string) []string {
	out := make([]string, len(raw))
	for i, v := range raw {
		out[i] = s.cell(i+1, n, v)
	}
	return out
}

func (s cellReader) cell(column, row int, raw string) string {
	if raw == "" || !numeric(raw) {
		return raw
	}
	at, err := excelize.CoordinatesToCellName(column, row)
	if err != nil {
		return raw
	}
	kind, err := s.book.GetCellType(s.sheet, at)
	if err != nil || kind == excelize.CellTypeSharedString || kind == excelize.CellTypeInlineString {
		return raw // digits that were typed as text stay as they are
	}
	plain := fifteenDigits(raw)
	if s.isDate(at) {
		if day, ok := s.serialDay(plain); ok {
			return day
		}
	}
	return plain
}

func (s cellReader) isDate(at string) bool {
	style, err := s.book.GetCellStyle(s.sheet, at)
	if err != nil || style == 0 {
		return false
	}
	if known, ok := s.dates[style]; ok {
		return known
	}
	st, err := s.book.GetStyle(style)
	is := err == nil && (dateFormat(st.NumFmt) || st.CustomNumFmt != nil && dateCode(*st.CustomNumFmt))
	s.dates[style] = is
	return is
}

// dateFormat says whether a built-in number format is a date.
func dateFormat(id int) bool {
	return id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58
}

// dateCode says whether a custom format shows years or days.
func dateCode(code string) bool {
	quote := false
	for _, r := range strings.ToLower(code) {
		if r == '"' {
			quote = !quote
		}
		if !quote && (r == 'y' || r == 'd') {
			return true
		}
	}
	return false
}

// serialDay turns Excel's whole day number into 2022-04-07; a time of day, or a
// number before 1900-03-01, where Excel counts a day that never was, is none.
func (s cellReader) serialDay(plain string) (string, bool) {
	n, err := strconv.Atoi(plain)
	if err != nil {
		return "", false
	}
	if s.from1904 {
		n += 1462
	}
	day := civil.FromSerial(n)
	return day.String(), !day.IsZero()
}

func numeric(raw string) bool {
	return strings.IndexFunc(raw, func(r rune) bool { return !strings.ContainsRune("0123456789.+-eE", r) }) < 0
}

// fifteenDigits gives a number at the 15 significant digits that a spreadsheet
// shows: files often carry 17, and 4645.16 is kept as 4645.1599999999999. It is
// the one place in the case file where binary floating point is touched, since
// that is what the file holds.
func fifteenDigits(raw string) string {
	f, err := strconv.ParseFloat(raw, 64)
	if err != nil {
		return raw
	}
	out := strconv.FormatFloat(f, 'g', 15, 64)
	if strings.ContainsAny(out, "eE") {
		f15, err := strconv.ParseFloat(out, 64)
		if err != nil {
			return raw
		}
		out = strconv.FormatFloat(f15, 'f', -1, 64)
	}
	if strings.Contains(out, ".") {
		out = strings.TrimRight(strings.TrimRight(out, "0"), ".")
	}
	return out
}
