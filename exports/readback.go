package exports

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"regexp"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
	"github.com/xuri/excelize/v2"
)

// readBook reads a workbook straight from its parts, without the library that
// wrote it: cached values, formulas, defined names, the order of sheets.
type readBook struct {
	sheets      []string // visible ones, in order
	hidden      []string
	cells       map[string]map[string]*readCell // by sheet and cell
	names       map[string]string               // defined name → Sheet!cell
	application string                          // the program that saved it last
	parts       []string                        // names of parts, to find macros and links
	shared      []string
	formats     []string   // number format of each style
	disguised   []disguise // what keeps a reader from what the cells say
}

// readCell is a cell as saved.
type readCell struct {
	kind    valueKind
	number  decimal.Decimal
	words   string
	truth   bool
	formula string
	style   int
}

// ReadError says that a file is no workbook, or not one that can be read.
type ReadError struct {
	Part  string
	Cause error
}

func (e *ReadError) Error() string { return "reading " + e.Part + ": " + e.Cause.Error() }
func (e *ReadError) Unwrap() error { return e.Cause }

func readWorkbook(file string) (*readBook, error) {
	z, err := zip.OpenReader(file)
	if err != nil {
		return nil, &ReadError{file, err}
	}
	defer z.Close()
	b := &readBook{cells: map[string]map[string]*readCell{}, names: map[string]string{}}
	parts := map[string]*zip.File{}
	for _, f := range z.File {
		parts[f.Name] = f
		b.parts = append(b.parts, f.Name)
	}
	for _, step := range []func(map[string]*zip.File) error{b.readApplication, b.readShared, b.readFormats} {
		if err := step(parts); err != nil {
			return nil, err
		}
	}
	return b, b.readSheets(parts)
}

// decode reads one part as XML; a part that is absent is left zero.
func decode(parts map[string]*zip.File, name string, into any) error {
	f, ok := parts[name]
	if !ok {
		return nil
	}
	r, err := f.Open()
	if err != nil {
		return &ReadError{name, err}
	}
	defer r.Close()
	if err := xml.NewDecoder(r).Decode(into); err != nil {
		return &ReadError{name, err}
	}
	return nil
}

func (b *readBook) readApplication(parts map[string]*zip.File) error {
	var app struct {
		Application string `xml:"Application"`
	}
	err := decode(parts, "docProps/app.xml", &app)
	b.application = app.Application
	return err
}

// richText is a string with or without runs.
type richText struct {
	T string `xml:"t"`
	R []struct {
		T string `xml:"t"`
	} `xml:"r"`
}

func (r richText) String() string {
	out := r.T
	for _, run := range r.R {
		out += run.T
	}
	return unescaped(out)
}

var escape = regexp.MustCompile(`_x([0-9A-Fa-f]{4})_`)

// unescaped reads the _xHHHH_ by which a workbook writes characters that XML
// does not take, and the underscore of words that only look like one
// (ECMA-376, ST_Xstring).
func unescaped(s string) string {
	if !strings.Contains(s, "_x") {
		return s
	}
	return escape.ReplaceAllStringFunc(s, func(m string) string {
		n, _ := strconv.ParseUint(m[2:6], 16, 16)
		return string(rune(n))
	})
}

func (b *readBook) readShared(parts map[string]*zip.File) error {
	var shared struct {
		SI []richText `xml:"si"`
	}
	if err := decode(parts, "xl/sharedStrings.xml", &shared); err != nil {
		return err
	}
	for _, si := range shared.SI {
		b.shared = append(b.shared, si.String())
	}
	return nil
}

func (b *readBook) readSheets(parts map[string]*zip.File) error {
	var book struct {
		Sheets []struct {
			Name  string `xml:"name,attr"`
			State string `xml:"state,attr"`
			RID   string `xml:"http://schemas.openxmlformats.org/officeDocument/2006/relationships id,attr"`
		} `xml:"sheets>sheet"`
		Names []struct {
			Name   string `xml:"name,attr"`
			Hidden bool   `xml:"hidden,attr"`
			Refers string `xml:",chardata"`
		} `xml:"definedNames>definedName"`
	}
	if err := decode(parts, "xl/workbook.xml", &book); err != nil {
		return err
	}
	if len(book.Sheets) == 0 {
		return &ReadError{"xl/workbook.xml", errors.New("no sheets")}
	}
	targets, err := relations(parts)
	if err != nil {
		return err
	}
	for _, n := range book.Names {
		if !strings.HasPrefix(n.Name, "_xlnm.") {
			b.names[n.Name] = n.Refers
		}
	}
	for _, s := range book.Sheets {
		if s.State != "" && s.State != "visible" {
			b.hidden = append(b.hidden, s.Name)
		} else {
			b.sheets = append(b.sheets, s.Name)
		}
		if err := b.readCells(parts[targets[s.RID]], s.Name); err != nil {
			return err
		}
	}
	return nil
}

func relations(parts map[string]*zip.File) (map[string]string, error) {
	var rels struct {
		R []struct {
			ID     string `xml:"Id,attr"`
			Target string `xml:"Target,attr"`
		} `xml:"Relationship"`
	}
	err := decode(parts, "xl/_rels/workbook.xml.rels", &rels)
	out := map[string]string{}
	for _, r := range rels.R {
		target := strings.TrimPrefix(r.Target, "/")
		if !strings.HasPrefix(target, "xl/") {
			target = path.Join("xl", target)
		}
		out[r.ID] = target
	}
	return out, err
}

// sheetCell is a <c> element.
type sheetCell struct {
	R  string      `xml:"r,attr"`
	S  int         `xml:"s,attr"`
	T  string      `xml:"t,attr"`
	F  *formulaXML `xml:"f"`
	V  string      `xml:"v"`
	IS richText    `xml:"is"`
}

type formulaXML struct {
	T    string `xml:"t,attr"`
	Text string `xml:",chardata"`
}

func (b *readBook) readCells(part *zip.File, sheet string) error {
	if part == nil {
		return &ReadError{sheet, errors.New("the sheet's part lacks")}
	}
	r, err := part.Open()
	if err != nil {
		return &ReadError{sheet, err}
	}
	defer r.Close()
	cells := map[string]*readCell{}
	b.cells[sheet] = cells
	dec := xml.NewDecoder(r)
	for {
		tok, err := dec.Token()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return &ReadError{sheet, err}
		}
		start, ok := tok.(xml.StartElement)
		if !ok || start.Name.Local != "c" {
			b.looksAt(sheet, start)
			continue
		}
		var c sheetCell
		if err := dec.DecodeElement(&c, &start); err != nil {
			return &ReadError{sheet, err}
		}
		got, err := b.cell(c)
		if err != nil {
			return &ReadError{sheet + "!" + c.R, err}
		}
		if got != nil {
			cells[c.R] = got
		}
	}
}

func (b *readBook) cell(c sheetCell) (*readCell, error) {
	out := &readCell{style: c.S}
	if c.F != nil {
		if c.F.T != "" && c.F.T != "normal" {
			return nil, fmt.Errorf("a %s formula, which none of ours is", c.F.T)
		}
		out.formula = strings.TrimPrefix(c.F.Text, "=")
	}
	switch c.T {
	case "s":
		i, err := strconv.Atoi(c.V)
		if err != nil || i < 0 || i >= len(b.shared) {
			return nil, fmt.Errorf("no shared string %q", c.V)
		}
		out.kind, out.words = isWords, b.shared[i]
	case "inlineStr":
		out.kind, out.words = isWords, c.IS.String()
	case "str", "e":
		out.kind, out.words = isWords, unescaped(c.V)
	case "b":
		out.kind, out.truth = isTruth, c.V == "1"
	default:
		if c.V == "" {
			if out.formula == "" {
				return nil, nil
			}
			return out, nil
		}
		n, err := fifteenDigits(c.V)
		if err != nil {
			return nil, err
		}
		out.kind, out.number = isNumber, n
	}
	return out, nil
}

// fifteenDigits reads a saved number: programs write up to 17 digits of the
// binary double, of which 15 are the decimal that was meant.
func fifteenDigits(s string) (decimal.Decimal, error) {
	d, err := decimal.NewFromString(s)
	return fifteen(d), err
}

// splitCell turns "AB12" into its column and row.
func splitCell(ref string) (col, row int, err error) {
	return excelize.CellNameToCoordinates(strings.ReplaceAll(ref, "$", ""))
}
