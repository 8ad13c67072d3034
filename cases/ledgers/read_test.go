package ledgers

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"redress/cases"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/simplifiedchinese"
)

func read(t *testing.T, name string, body []byte) cases.RawTable {
	t.Helper()
	table, err := Read(context.Background(), name, "", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	return table
}

func TestCSVInEveryCoat(t *testing.T) {
	const plain = "客户,2022-03\r\n甲,\"1,000.50\"\r\n\r\n\"乙\n二\",\r\n"
	gb, err := simplifiedchinese.GB18030.NewEncoder().String(plain)
	if err != nil {
		t.Fatal(err)
	}
	want := []cases.RawRow{{Number: 2, Cells: []string{"甲", "1,000.50"}}, {Number: 4, Cells: []string{"乙\n二", ""}}}
	for _, c := range []struct{ name, body, encoding string }{
		{"a.csv", plain, "utf-8"},
		{"a.CSV", "\ufeff" + plain, "utf-8"},
		{"a.csv", gb, "gb18030"},
		{"a.txt", strings.NewReplacer(",2022", "\t2022", "甲,", "甲\t", "\",\r", "\"\t\r").Replace(plain), "utf-8"},
	} {
		got := read(t, c.name, []byte(c.body))
		if got.Encoding != c.encoding || !cmp.Equal(got.Header, []string{"客户", "2022-03"}) || !cmp.Equal(got.Rows, want) {
			t.Errorf("%s %s: %+v", c.name, c.encoding, got)
		}
	}
}

func TestWorkbookAsKept(t *testing.T) {
	book := excelize.NewFile()
	day, err := book.NewStyle(&excelize.Style{NumFmt: 14})
	if err != nil {
		t.Fatal(err)
	}
	code := "yyyy\"年\"m\"月\"d\"日\""
	written, err := book.NewStyle(&excelize.Style{CustomNumFmt: &code})
	if err != nil {
		t.Fatal(err)
	}
	rows := [][]any{
		{"客户", "金额", "日期", "日期二", "编号"},
		{"甲", 4645.1599999999999, 44658, 44658, "007"},
		{},
		{"乙", 1e15, 0.1 + 0.2, "2022-04", "1e5"},
	}
	for i, row := range rows {
		at, _ := excelize.CoordinatesToCellName(1, i+1)
		if err := book.SetSheetRow("Sheet1", at, &row); err != nil {
			t.Fatal(err)
		}
	}
	for at, style := range map[string]int{"C2": day, "D2": written} {
		if err := book.SetCellStyle("Sheet1", at, at, style); err != nil {
			t.Fatal(err)
		}
	}
	var body bytes.Buffer
	if err := book.Write(&body); err != nil {
		t.Fatal(err)
	}
	got := read(t, "a.xlsx", body.Bytes())
	want := []cases.RawRow{
		{Number: 2, Cells: []string{"甲", "4645.16", "2022-04-07", "2022-04-07", "007"}},
		{Number: 4, Cells: []string{"乙", "1000000000000000", "0.3", "2022-04", "1e5"}},
	}
	if diff := cmp.Diff(want, got.Rows); diff != "" {
		t.Error(diff)
	}
	if _, err := Read(context.Background(), "a.xlsx", "没有", bytes.NewReader(body.Bytes())); cases.ErrorCode(err) != cases.Invalid {
		t.Errorf("a sheet that is not there: %v", err)
	}
}

func TestFifteenDigits(t *testing.T) {
	for raw, want := range map[string]string{
		"4645.1599999999999": "4645.16", "0.30000000000000004": "0.3", "1E-5": "0.00001", "100": "100",
		"1.5E+20": "150000000000000000000", "-12.10": "-12.1", "999999999999.99": "999999999999.99", "0": "0", "1-2": "1-2",
	} {
		if got := fifteenDigits(raw); got != want {
			t.Errorf("%s: %s, want %s", raw, got, want)
		}
	}
}

func TestRefusals(t *testing.T) {
	for name, body := range map[string]string{"a.pdf": "x", "a.csv": "", "b.csv": "a,b\n\"x", "a.xlsx": "PK", "c.csv": "a\xff\xff\xffb"} {
		_, err := Read(context.Background(), name, "", strings.NewReader(body))
		message, mend := cases.Words(err)
		if cases.ErrorCode(err) != cases.Invalid || !strings.Contains(message.ZH, name) || !mend.Complete() {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// No file makes the reader panic, and no filled line of a sound CSV is lost.
func FuzzRead(f *testing.F) {
	f.Add("a.csv", []byte("a,b\n1,2\n"))
	f.Add("a.xlsx", []byte("PK\x03\x04"))
	f.Add("a.csv", []byte("\xb0\xa1,b\n"))
	f.Fuzz(func(t *testing.T, name string, body []byte) {
		table, err := Read(context.Background(), name, "", bytes.NewReader(body))
		if err == nil && table.Encoding != "xlsx" && !bytes.ContainsAny(body, "\"\r") {
			filled := 0
			for line := range bytes.Lines(bytes.TrimPrefix(body, []byte("\ufeff"))) {
				if strings.Trim(string(line), " \n") != "" {
					filled++
				}
			}
			if got := len(table.Rows) + 1; got > filled {
				t.Errorf("%d rows of %d lines", got, filled)
			}
		}
	})
}
