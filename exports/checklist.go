package exports

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode"

	"redress/damages"
	"redress/internal/text"
)

// blockRows is how many rows of a long table one row of the list covers.
const blockRows = 100

// listedRows is how many rows of a table are listed one by one.
const listedRows = 10_000

// listPrinted is how many columns of the list are printed, with its head alone.
const listPrinted = 4

// entry is one row of the 校验清单: what a cell, a row of a table or a block of
// one column said when the exhibit was made.
type entry struct {
	Sheet, Cell string // Cell may be a range in one row or one column
	Line        string // line id, "sheet.table#row" for a row of a table, "" for labels
	Value       string // exact value or words; for ranges a hash of the values
	Formula     string // for ranges a hash of the formulas
}

// Hash is the SHA-256 of the entry's canonical text.
func (e entry) hash() string { return shaOf([]byte(e.canonical())) }

func (e entry) canonical() string {
	return strings.Join([]string{e.Sheet, e.Cell, e.Line, e.Value, e.Formula}, "\x1f")
}

func shaOf(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// printable puts U+FFFD for what no workbook can hold: control characters that
// came in by pasting.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xFFFE || r == 0xFFFF {
			return unicode.ReplacementChar
		}
		return r
	}, s)
}

// exact is a value as the list holds it: plain decimals, ISO days, words.
func (c cell) exact() string {
	if c.value == nil {
		return printable(c.words)
	}
	if c.unit.Kind == damages.Date || c.unit.Kind == damages.Truth {
		return c.value.Canonical(c.unit)
	}
	return plainNumber(c.value.Number.String())
}

// saved is a value as it can be read back from a file, whichever program saved
// it last: a day is its serial number, yes and no are 1 and 0, a number has 15
// digits.
func (c cell) saved() string {
	if c.value == nil {
		return c.exact()
	}
	if c.unit.Kind == damages.Truth {
		return scalar{kind: isTruth, truth: c.value.Truth}.counted().String()
	}
	if c.unit.Kind == damages.Date {
		return fmt.Sprint(c.value.Day.Serial())
	}
	return plainNumber(fifteen(c.value.Number).String())
}

// plainNumber drops trailing zeros, so that 1.50 and 1.5 are one value.
func plainNumber(s string) string {
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	if s == "-0" {
		return "0"
	}
	return s
}

// entries lists every cell of the planned pages that says something.
func (p *planner) entries() ([]entry, error) {
	var out []entry
	for _, pg := range p.pages {
		for i, r := range pg.rows {
			if r.outer {
				continue
			}
			for j, c := range r.cells {
				if c.value != nil || c.words != "" {
					out = append(out, entry{pg.name, relative(j+1, i+1), c.line, c.exact(), c.formula})
				}
			}
		}
		if pg.bulk == nil {
			continue
		}
		rows, err := pg.tableEntries()
		if err != nil {
			return nil, err
		}
		out = append(out, rows...)
	}
	return out, nil
}

// tableEntries lists a table: a row to a row, or for a long one a block of
// 100 rows of one column to a row.
func (pg *page) tableEntries() ([]entry, error) {
	var out []entry
	long := pg.bulkRows > listedRows
	var block []row
	flush := func(last int) {
		if len(block) > 0 {
			out = append(out, pg.blockEntries(block, last)...)
			block = block[:0]
		}
	}
	at := len(pg.rows)
	err := pg.bulk(func(r row) error {
		at++
		if !long {
			out = append(out, rowEntry(pg.name, r, at))
			return nil
		}
		block = append(block, r)
		if len(block) == blockRows {
			flush(at)
		}
		return nil
	})
	flush(at)
	return out, err
}

func rowEntry(sheet string, r row, at int) entry {
	var values, formulas []string
	for _, c := range r.cells {
		values, formulas = append(values, c.saved()), append(formulas, normalised(c.formula))
	}
	return entry{sheet, relative(1, at) + ":" + relative(len(r.cells), at), fmt.Sprintf("%s#%d", r.table, r.line),
		digest(values), digest(formulas)}
}

func (pg *page) blockEntries(block []row, last int) []entry {
	first := last - len(block) + 1
	out := make([]entry, len(block[0].cells))
	for j := range out {
		var values, formulas []string
		for _, r := range block {
			values, formulas = append(values, r.cells[j].saved()), append(formulas, normalised(r.cells[j].formula))
		}
		out[j] = entry{pg.name, relative(j+1, first) + ":" + relative(j+1, last), block[0].table, digest(values), digest(formulas)}
	}
	return out
}

func digest(of []string) string { return shaOf([]byte(strings.Join(of, "\x1f"))) }

// checklistPage is the list as the last visible sheet, and the hash of its
// canonical text for the cover.
func (p *planner) checklistPage(list []entry) (*page, string) {
	pg := &page{name: p.lang.sheetName(checklistTitle), defined: map[string]string{}, checklist: true}
	p.reference(pg, checklistTitle, text.F(text.T("逐格列明编制时的数值与公式，共 %v 行；供在电子文件中用 redress verify 核验，不打印", "what each cell said when the exhibit was made, %v rows; to be checked in the file with redress verify, not printed"), len(list)),
		[]float64{22, 14, 34, 34, 52, 20},
		text.T("表", "Sheet"), text.T("单元格", "Cell"), text.T("行标识", "Line"), text.T("精确值", "Exact value"), text.T("公式", "Formula"), text.T("行哈希", "Row hash"))
	pg.rows[1].cells[0].span = listPrinted
	var canonical strings.Builder
	for _, e := range list {
		canonical.WriteString(e.canonical() + "\n")
	}
	pg.bulkRows = len(list)
	pg.bulk = func(yield func(row) error) error {
		for _, e := range list {
			cells := []cell{wordsCell(small, e.Sheet), wordsCell(small, e.Cell), wordsCell(small, e.Line), {words: e.Value, style: small},
				{words: e.Formula, style: small}, wordsCell(small, e.hash())}
			if err := yield(row{cells: cells, height: 12}); err != nil {
				return err
			}
		}
		return nil
	}
	return pg, shaOf([]byte(canonical.String()))
}
