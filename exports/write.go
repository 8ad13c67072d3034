package exports

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"redress/damages"
	"redress/internal/text"
)

// writer puts planned pages into a workbook.
type writer struct {
	ctx    context.Context
	file   *excelize.File
	styles *styles
	lang   language
	book   *Book
}

// workbook writes the pages, in order, with their names and print set-up.
func workbook(ctx context.Context, p *planner, list *page) (*excelize.File, error) {
	w := &writer{ctx: ctx, file: excelize.NewFile(), lang: p.lang, book: p.book}
	w.styles = &styles{file: w.file, made: map[string]int{}, name: map[int]style{}}
	if err := w.file.SetDefaultFont(fontName); err != nil {
		return nil, err
	}
	pages := append(append([]*page{}, p.pages...), list)
	for i, pg := range pages {
		if err := w.open(i, pg); err != nil {
			return nil, err
		}
	}
	for _, pg := range pages { // charts, links and print set-up go before the rows
		if err := w.prepare(pg); err != nil {
			return nil, fmt.Errorf("%s: %w", pg.name, err)
		}
	}
	for _, pg := range pages {
		if err := w.rows(pg); err != nil {
			return nil, fmt.Errorf("%s: %w", pg.name, err)
		}
	}
	for _, pg := range pages {
		if err := w.names(pg); err != nil {
			return nil, err
		}
	}
	w.styles.nameInput()
	return w.file, w.properties()
}

func (w *writer) open(i int, pg *page) error {
	if i == 0 {
		return w.file.SetSheetName("Sheet1", pg.name)
	}
	_, err := w.file.NewSheet(pg.name)
	return err
}

// prepare sets what must stand before the first row is streamed.
func (w *writer) prepare(pg *page) error {
	if err := w.paper(pg); err != nil {
		return err
	}
	for i, r := range pg.rows {
		for j, c := range r.cells {
			if c.link != "" {
				if err := w.file.SetCellHyperLink(pg.name, relative(j+1, i+1), c.link, "Location"); err != nil {
					return err
				}
			}
		}
	}
	if pg.chart == nil {
		return nil
	}
	for i, width := range pg.widths { // a chart is anchored by the widths it finds
		col, _ := excelize.ColumnNumberToName(i + 1)
		if err := w.file.SetColWidth(pg.name, col, col, width); err != nil {
			return err
		}
	}
	return w.chart(pg.name, pg.chart)
}

// paper is A4, one page wide, with page x of y and who is whose.
func (w *writer) paper(pg *page) error {
	size, height, width := 9, 0, max(pg.wide, 1)
	orientation := "landscape"
	if pg.portrait {
		orientation = "portrait"
	}
	if pg.whole {
		height = 1
	}
	fit := true
	if err := w.file.SetPageLayout(pg.name, &excelize.PageLayoutOptions{Size: &size, Orientation: &orientation, FitToHeight: &height, FitToWidth: &width}); err != nil {
		return err
	}
	if err := w.file.SetSheetProps(pg.name, &excelize.SheetPropsOptions{FitToPage: &fit}); err != nil {
		return err
	}
	side, top, foot := 0.5, 0.7, 0.3
	if err := w.file.SetPageMargins(pg.name, &excelize.PageLayoutMarginsOptions{Left: &side, Right: &side, Top: &top, Bottom: &top, Header: &foot, Footer: &foot}); err != nil {
		return err
	}
	page := text.T("第 &P 页，共 &N 页", "Page &P of &N").In(w.lang.one())
	middle := clip(w.middle(), 90)
	beside := (headWidths[pg.portrait] - text.DisplayWidth(middle)) / 2
	said := func(words string) string { return strings.ReplaceAll(shortened(words, beside), "&", "&&") }
	return w.file.SetHeaderFooter(pg.name, &excelize.HeaderFooterOptions{
		OddHeader: "&L" + said(w.lang.single(w.book.Identity.CaseName)) + "&C" + strings.ReplaceAll(middle, "&", "&&") + "&R" + said(w.book.Identity.CaseNumber), OddFooter: "&L&A&R" + page})
}

// headWidths are how many columns of type the head of a page takes, upright and
// across.
var headWidths = map[bool]int{true: 96, false: 140}

// shortened is as much of some words as stands in a width, with an ellipsis where
// they do not end there.
func shortened(words string, width int) string {
	if text.DisplayWidth(words) <= width {
		return words
	}
	kept := []rune(words)
	for len(kept) > 0 && text.DisplayWidth(string(kept)) > width-2 {
		kept = kept[:len(kept)-1]
	}
	return string(kept) + "…"
}

// middle is what stands in the middle at the head of every page: that it is not
// to be filed, and how confidential it is.
func (w *writer) middle() string {
	var said []string
	if w.book.Draft() {
		said = append(said, w.lang.single(draftWords))
	}
	if w.book.Internal {
		said = append(said, w.lang.single(internalWords))
	}
	if level := w.lang.line(w.book.Identity.Level); level != "" {
		said = append(said, clip(level, 30))
	}
	return strings.Join(said, " · ")
}

func clip(s string, n int) string {
	r := []rune(s)
	return string(r[:min(len(r), n)])
}

// single is a text in the single language of figures.
func (l language) single(t text.Text) string { return t.In(l.one()) }

func (w *writer) rows(pg *page) error {
	sw, err := w.file.NewStreamWriter(pg.name)
	if err != nil {
		return err
	}
	for i, width := range pg.widths {
		if err := sw.SetColWidth(i+1, i+1, width); err != nil {
			return err
		}
	}
	if pg.header > 0 {
		if err := sw.SetPanes(&excelize.Panes{Freeze: true, YSplit: pg.header, TopLeftCell: relative(1, pg.header+1), ActivePane: "bottomLeft"}); err != nil {
			return err
		}
	}
	at := 0
	put := func(r row) error {
		at++
		if at%1000 == 0 && w.ctx.Err() != nil {
			return w.ctx.Err()
		}
		return w.row(sw, pg, at, r)
	}
	for _, r := range pg.rows {
		if err := put(r); err != nil {
			return err
		}
	}
	if pg.bulk != nil {
		if err := pg.bulk(put); err != nil {
			return err
		}
	}
	if pg.breakAt > 0 {
		if err := sw.InsertPageBreak(relative(1, pg.breakAt)); err != nil {
			return err
		}
	}
	return sw.Flush()
}

func (w *writer) row(sw *excelize.StreamWriter, pg *page, at int, r row) error {
	values := make([]any, len(r.cells))
	for j, c := range r.cells {
		if c.span > 1 {
			if err := sw.MergeCell(relative(j+1, at), relative(j+c.span, at)); err != nil {
				return err
			}
		}
		if c.value == nil && c.words == "" && c.style == plain {
			continue
		}
		id, err := w.styles.of(c)
		if err != nil {
			return err
		}
		values[j] = excelize.Cell{StyleID: id, Formula: c.formula, Value: excelValue(c)}
	}
	height := r.height
	if height == 0 {
		height = rowHeight(pg, r)
	}
	return sw.SetRow(relative(1, at), values, excelize.RowOpts{Height: height})
}

// excelValue is the cached value: numbers as the nearest double, whose
// shortest form is the exact decimal for up to 15 digits; words as words.
func excelValue(c cell) any {
	switch {
	case c.value == nil && c.words == "":
		return nil
	case c.value == nil:
		return printable(c.words)
	case c.unit.Kind == damages.Truth:
		return c.value.Truth
	case c.unit.Kind == damages.Date:
		return c.value.Day.Serial()
	}
	f, err := strconv.ParseFloat(fifteen(c.value.Number).String(), 64)
	if err != nil || math.IsInf(f, 0) {
		return c.value.Number.String()
	}
	return f
}

// rowHeight makes room for wrapped text: a Chinese character is two columns
// wide.
func rowHeight(pg *page, r row) float64 {
	lines, tall := 1, 15.0
	for j, c := range r.cells {
		if c.style == title {
			tall = 24
			continue
		}
		if c.words == "" || c.style == heading || j >= len(pg.widths) {
			continue
		}
		width := 0.0
		for k := j; k < min(len(pg.widths), j+max(c.span, 1)); k++ {
			width += pg.widths[k]
		}
		n := 0
		for _, one := range strings.Split(c.words, "\n") {
			n += int(math.Ceil(float64(text.DisplayWidth(one)) * 1.08 / math.Max(width-1, 1)))
		}
		lines = max(lines, n)
	}
	return math.Min(tall+float64(lines-1)*13.5, 409)
}

// height is that of the planned rows together.
func (pg *page) height() float64 {
	sum := 0.0
	for _, r := range pg.rows {
		if sum += r.height; r.height == 0 {
			sum += rowHeight(pg, r)
		}
	}
	return sum
}

// names defines a name for every line and sets what is printed and repeated.
func (w *writer) names(pg *page) error {
	last := len(pg.rows) + pg.bulkRows + pg.below
	var errs []error
	define := func(name, refers, scope string) {
		errs = append(errs, w.file.SetDefinedName(&excelize.DefinedName{Name: name, RefersTo: refers, Scope: scope}))
	}
	for _, name := range slices.Sorted(maps.Keys(pg.defined)) {
		define(name, pg.defined[name], "")
	}
	width := max(len(pg.widths), 1)
	if pg.checklist { // of use in the file alone: on paper only what it is
		width, last = listPrinted, pg.header
	}
	define("_xlnm.Print_Area", quoted(pg.name)+"!$A$1:"+absolute(width, max(last, 1)), pg.name)
	if pg.header > 0 {
		titles := fmt.Sprintf("%s!$%d:$%d", quoted(pg.name), pg.header, pg.header)
		if pg.wide > 1 { // a wide table repeats its number and first column on every sheet of paper
			titles = fmt.Sprintf("%s!$A:$B,%s", quoted(pg.name), titles)
		}
		define("_xlnm.Print_Titles", titles, pg.name)
	}
	return errors.Join(errs...)
}

// programName marks a file as written by us; another program that saves it
// puts its own name there.
const programName = "Redress"

// properties cleans the metadata: no person, no path, no time of the machine.
func (w *writer) properties() error {
	made := w.book.Identity.MadeOn.String() + "T00:00:00Z"
	if err := w.file.SetDocProps(&excelize.DocProperties{Creator: programName, LastModifiedBy: programName, Created: made, Modified: made,
		Title: w.lang.single(w.book.Identity.CaseName), Language: string(w.lang.one())}); err != nil {
		return err
	}
	return w.file.SetAppProps(&excelize.AppProperties{Application: programName, AppVersion: "1.0000"})
}
