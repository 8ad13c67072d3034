package exports

import (
	"archive/zip"
	"encoding/xml"
	"regexp"
	"slices"
	"strings"
)

// A workbook can say what it said and show something else: a row that is hidden,
// a number format that prints other digits, a name that leads to another cell, a
// remark laid over the sheet. None of ours has any of these.

// disguise is something that keeps a reader from what the cells say.
type disguise struct{ sheet, at, what, is string }

// looksAt notes what a part of a sheet hides or dresses up.
func (b *readBook) looksAt(sheet string, e xml.StartElement) {
	attr := map[string]string{}
	for _, a := range e.Attr {
		attr[a.Name.Local] = a.Value
	}
	switch e.Name.Local {
	case "row":
		if attr["hidden"] == "1" || attr["hidden"] == "true" || attr["ht"] == "0" {
			b.disguised = append(b.disguised, disguise{sheet, attr["r"], "hidden", ""})
		}
	case "col":
		if attr["hidden"] == "1" || attr["hidden"] == "true" || attr["width"] == "0" {
			b.disguised = append(b.disguised, disguise{sheet, attr["min"], "hidden", ""})
		}
	case "conditionalFormatting":
		b.disguised = append(b.disguised, disguise{sheet, attr["sqref"], "format", e.Name.Local})
	}
}

// overlays are the parts that lay words over a sheet or bring in what is foreign.
var overlays = regexp.MustCompile(`(?i)comment|vmlDrawing|embeddings|externalLink|vbaProject`)

// readFormats reads the number format of every style of the cells.
func (b *readBook) readFormats(parts map[string]*zip.File) error {
	var styles struct {
		Formats []struct {
			ID   int    `xml:"numFmtId,attr"`
			Code string `xml:"formatCode,attr"`
		} `xml:"numFmts>numFmt"`
		Cells []struct {
			Format int `xml:"numFmtId,attr"`
		} `xml:"cellXfs>xf"`
	}
	if err := decode(parts, "xl/styles.xml", &styles); err != nil {
		return err
	}
	codes := map[int]string{}
	for _, f := range styles.Formats {
		codes[f.ID] = f.Code
	}
	for _, c := range styles.Cells {
		b.formats = append(b.formats, codes[c.Format])
	}
	return nil
}

// formatOf is the number format of a style; "" for one built in.
func (b *readBook) formatOf(style int) string {
	if style < 0 || style >= len(b.formats) {
		return ""
	}
	return b.formats[style]
}

var (
	spoken = regexp.MustCompile(`"[^"]*"|\\[^-/ ]`) // words or digits that a format prints of its own
	scaled = regexp.MustCompile(`[0#?],+([;.%]|$)`) // a format that leaves thousands out
	shows  = regexp.MustCompile(`(?i)[0#?ydmg@]`)   // a format that prints anything of the cell
	truths = []string{`"TRUE"`, `"FALSE"`}          // how a yes or no is printed
)

// masks tells a number format that prints something else than the number.
func masks(code string) bool {
	if code == "" || code == truthFormat {
		return false
	}
	said := spoken.FindAllString(code, -1)
	if slices.ContainsFunc(said, func(s string) bool { return !slices.Contains(truths, s) }) {
		return true
	}
	first, _, _ := strings.Cut(code, ";")
	return len(said) == 0 && !shows.MatchString(first) || scaled.MatchString(code)
}

// disguises reports what keeps a reader from what the cells say.
func (v *verifier) disguises() {
	for _, sheet := range v.book.hidden {
		v.change(entry{Sheet: sheet}, "hidden", "", "")
	}
	for _, d := range v.book.disguised {
		v.change(entry{Sheet: d.sheet, Cell: d.at}, d.what, "", d.is)
	}
	for _, part := range v.book.parts {
		if overlays.MatchString(part) {
			v.change(entry{Sheet: part}, "added", "", part)
		}
	}
	for _, sheet := range v.book.sheets {
		for ref, c := range v.book.cells[sheet] {
			if c.kind == isNumber && masks(v.book.formatOf(c.style)) {
				v.change(entry{Sheet: sheet, Cell: ref}, "format", "", v.book.formatOf(c.style))
			}
		}
	}
}

// leadsThere holds the name of a line against the cell that the list gives it.
func (v *verifier) leadsThere(e entry) {
	is, ok := v.book.names[e.Line]
	if e.Line == "" || !ok {
		return
	}
	if plain := strings.NewReplacer("'", "", "$", ""); plain.Replace(is) != plain.Replace(e.Sheet+"!"+e.Cell) {
		v.change(e, "name", e.Sheet+"!"+e.Cell, is)
	}
}
