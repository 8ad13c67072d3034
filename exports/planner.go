package exports

import (
	"fmt"
	"slices"
	"strings"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/text"
)

// planner turns a Book into pages. Where things stand is settled first, so
// that every page can link to every other.
type planner struct {
	book     *Book
	lang     language
	law      *law.Registry
	pages    []*page
	options  map[string]*page  // by sheet id
	tables   map[string]*page  // by sheet.table
	evidence map[string]int    // evidence id → row in the catalogue
	articles map[string]int    // article id → row on the legal page
	keys     map[string]string // article id → key of its instrument there: [1]
	cited    []string
	catalog  *page
	index    *page
	assumed  *page
	legal    *page
	checks   *page
	lines    map[string]string   // full line id → cell
	agrees   map[string]string   // full line id → cell that says whether it agrees
	repeated map[string]standing // sheet.table.column → where its figures stand already
	longest  int                 // characters of the longest figure of a line; 0 before it is known
	// unchecked: no total has a value, so there is nothing to agree.
	unchecked bool
}

// plan lays out the whole exhibit. The order of pages is part of the format.
func plan(b *Book) *planner {
	p := &planner{book: b, lang: language{b.Lang}, law: law.Default(), options: map[string]*page{}, tables: map[string]*page{},
		evidence: map[string]int{}, articles: map[string]int{}, keys: map[string]string{}, repeated: map[string]standing{}, lines: map[string]string{}, agrees: map[string]string{}}
	p.name()
	p.placeReferences()
	cover, summary := p.pages[0], p.pages[1]
	for _, s := range p.sheets() {
		p.optionPage(s)
		for _, t := range s.Tables {
			p.tablePage(s, t)
		}
	}
	p.cataloguePage()
	p.indexPage()
	p.assumptionsPage()
	p.legalPage()
	checks := p.checksPage()
	p.summaryPage(summary)
	p.coverPage(cover, checks)
	return p
}

func (p *planner) sheets() []*damages.Sheet { return p.book.Outcome.Computation.Sheets.All }

// Titles of the fixed pages.
var (
	coverTitle       = text.T("封面", "Cover")
	summaryTitle     = text.T("汇总", "Summary")
	catalogueTitle   = text.T("证据目录", "Evidence catalogue")
	indexTitle       = text.T("证据索引", "Evidence index")
	assumptionsTitle = text.T("假设与待证", "Assumptions")
	legalTitle       = text.T("法律依据", "Legal basis")
	checksTitle      = text.T("核对", "Checks")
	checklistTitle   = text.T("校验清单", "Verification list")
)

// name makes the pages and gives each its name, apart from all others.
func (p *planner) name() {
	taken := map[string]bool{strings.ToLower(p.lang.sheetName(checklistTitle)): true}
	add := func(t text.Text) *page {
		name := p.lang.sheetName(t)
		for n := 2; taken[strings.ToLower(name)] || name == ""; n++ { // Excel knows no case in names
			base := []rune(p.lang.sheetName(t))
			name = fmt.Sprintf("%s %d", string(base[:min(len(base), 28)]), n)
		}
		taken[strings.ToLower(name)] = true
		pg := &page{name: name, title: t, defined: map[string]string{}}
		p.pages = append(p.pages, pg)
		return pg
	}
	add(coverTitle)
	add(summaryTitle)
	for _, s := range p.sheets() {
		p.options[s.ID] = add(s.Title)
		for _, t := range s.Tables {
			p.tables[s.ID+"."+t.ID] = add(t.Title)
		}
	}
	p.catalog, p.index, p.assumed, p.legal, p.checks = add(catalogueTitle), add(indexTitle), add(assumptionsTitle), add(legalTitle), add(checksTitle)
}

// placeReferences fixes the rows of evidence and articles before any page
// links to them. Articles stand under their instruments, each of which has a key,
// in the order in which they are first relied on.
func (p *planner) placeReferences() {
	for i, e := range p.catalogue() {
		p.evidence[e.ID] = catalogueFirst + i
	}
	var instruments []string
	under := map[string][]string{}
	for _, id := range p.reliedOn() {
		c := p.law.Cite(id)
		of := c.Instrument.ZH + c.Number
		if under[of] == nil {
			instruments = append(instruments, of)
		}
		if !slices.Contains(under[of], id) {
			under[of] = append(under[of], id)
		}
	}
	for n, of := range instruments {
		for _, id := range under[of] {
			p.keys[id], p.articles[id] = fmt.Sprintf("[%d]", n+1), legalFirst+len(p.cited)
			p.cited = append(p.cited, id)
		}
	}
}

// reliedOn are the articles of the exhibit as it cites them.
func (p *planner) reliedOn() []string {
	var out []string
	for _, o := range p.book.Outcome.Options {
		out = append(out, o.Cites...)
		for _, b := range o.Bars {
			out = append(out, b.Cites...)
		}
	}
	for _, s := range p.sheets() {
		for _, l := range s.Lines {
			out = append(out, l.Cites...)
		}
	}
	for _, q := range p.book.Outcome.Questions {
		out = append(out, q.Cites...)
	}
	return out
}

// catalogue is the case's evidence list, or the claim's own.
func (p *planner) catalogue() []EvidenceItem {
	if len(p.book.Catalogue) > 0 {
		return p.book.Catalogue
	}
	var out []EvidenceItem
	for _, e := range p.book.Outcome.Claim.Evidence {
		out = append(out, EvidenceItem{ID: e.ID, Number: e.Number, Name: e.Name, Pages: e.Pages})
	}
	return out
}

// subtitled adds what stands under the title of a page, across it.
func (p *planner) subtitled(pg *page, t text.Text) {
	pg.add(cell{words: p.lang.line(t), style: subtitle, span: len(pg.widths)})
}

// Line, Cell, Range and SoFar say how formulas name what they read.

type formulaNames struct {
	p     *planner
	sheet string
	table string
	row   int // row of the table page at hand
}

var _ damages.FormulaNames = formulaNames{}

// Line is the defined name of a line: its full id.
func (n formulaNames) Line(full string) string { return full }

func (n formulaNames) Cell(column string) string {
	return relative(n.p.columnOf(n.sheet, n.table, column), n.row)
}

func (n formulaNames) Range(sheet, table, column string) string {
	pg := n.p.tables[sheet+"."+table]
	t := n.p.tableOf(sheet, table)
	col := n.p.columnOf(sheet, table, column)
	return quoted(pg.name) + "!" + absolute(col, tableFirst) + ":" + absolute(col, tableFirst+max(t.Rows, 1)-1)
}

// SoFar is the rows of a column from the first to the row at hand.
func (n formulaNames) SoFar(column string) string {
	col := n.p.columnOf(n.sheet, n.table, column)
	return absolute(col, tableFirst) + ":" + relative(col, n.row)
}

func (p *planner) tableOf(sheet, table string) *damages.Table {
	s, _ := p.book.Outcome.Computation.Sheets.Sheet(sheet)
	t, _ := s.Table(table)
	return t
}

// columnOf is where a column of a table stands; the first is the row number.
func (p *planner) columnOf(sheet, table, column string) int {
	for i, c := range p.tableOf(sheet, table).Columns {
		if c.ID == column {
			return i + 2
		}
	}
	return 0
}
