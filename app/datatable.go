//go:build !headless

package app

import (
	"redress/internal/i18n"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// DataTable is the one table of the program. A click on a head sorts, the filter
// box filters, the arrow keys move the choice, Ctrl+C copies the chosen row and
// Ctrl+A Ctrl+C all of them as tab-separated text. Rows have one height.
type DataTable[R any] struct {
	model  tableModel[R]
	key    func(R) string
	faint  func(R) bool // rows shown in grey: archived, barred
	chosen string
	pick   func(R)
	open   func(R) // Enter, double click
	copied func(rows int)
	keys   Keys

	list   *rowList
	heads  []*tableHead
	head   *fyne.Container
	filter *entry
	empty  *fyne.Container
	scroll *container.Scroll
	more   *button
	root   *fyne.Container

	needs  []columnNeed // of the rows there are, nil until they are measured
	limit  float32      // the widest a folded column was measured for
	fit    tableFit
	all    *bool // every column is shown, to be scrolled sideways
	quietP bool  // a choice that is shown, not made

	emptyWords, emptyAction string
	emptyDo                 func()
	filterNone              string
	moreColumns             func(n int) string
	fewerColumns            string
}

// TableSpec is what a table is made of.
type TableSpec[R any] struct {
	Columns     []Column[R]
	Key         func(R) string
	Faint       func(R) bool
	Pick, Open  func(R)
	Copied      func(rows int)
	Keys        Keys
	FilterHint  string
	Empty       string // what to do next where there is no row
	EmptyAction string // words of the button that does it
	EmptyDo     func()
	NoMatch     string // where the filter lets no row through
	All         *bool  // remembers that every column is wanted; may be nil
	Words       *i18n.Translator
}

// NewDataTable makes a table. A column without id or text is a fault of the
// program and stops it at once.
func NewDataTable[R any](spec TableSpec[R]) *DataTable[R] {
	for _, c := range spec.Columns {
		if c.ID == "" || c.Text == nil {
			panic("app: a column lacks its id or text")
		}
	}
	t := &DataTable[R]{key: spec.Key, faint: spec.Faint, pick: spec.Pick, open: spec.Open,
		copied: spec.Copied, keys: spec.Keys, emptyWords: spec.Empty, emptyAction: spec.EmptyAction,
		emptyDo: spec.EmptyDo, filterNone: spec.NoMatch}
	if t.all = spec.All; t.all == nil {
		t.all = new(bool)
	}
	if tr := spec.Words; tr != nil {
		t.moreColumns = func(n int) string { return tr.N("table.more_columns", n) }
		t.fewerColumns = tr.T("table.fewer_columns")
	}
	t.model.columns = spec.Columns
	t.filter = newEntry(spec.Keys)
	t.filter.SetPlaceHolder(spec.FilterHint)
	t.filter.OnChanged = t.Filter
	t.filter.down = t.focusList
	t.list = newRowList(t)
	return t
}

// Build lays the table out.
func (t *DataTable[R]) Build() fyne.CanvasObject {
	t.heads = t.heads[:0]
	var heads []fyne.CanvasObject
	for _, c := range t.model.columns {
		h := newTableHead(c.Label, c.Right, func() { t.Sort(c.ID) })
		t.heads = append(t.heads, h)
		heads = append(heads, h)
	}
	t.head = container.New(&cellLayout[R]{table: t, head: true}, heads...)
	t.empty = container.NewStack()
	t.scroll = container.NewHScroll(container.NewBorder(container.NewStack(sheet(inkHead), t.head), nil, nil, nil,
		container.NewStack(t.list, t.empty)))
	t.root = container.New(&tableLayout[R]{t}, t.scroll, t.foot())
	t.showMarks()
	t.showEmpty()
	return t.root
}

// FilterBox is the box to type a filter into.
func (t *DataTable[R]) FilterBox() *entry { return t.filter }

// SetRows shows other rows and keeps the choice where its row is still there.
func (t *DataTable[R]) SetRows(rows []R) {
	t.model.setRows(rows)
	t.needs = nil
	t.refresh()
	if t.root != nil {
		t.root.Refresh()
	}
}

// Filter shows the rows that hold every word.
func (t *DataTable[R]) Filter(words string) {
	t.model.setFilter(words)
	t.refresh()
}

// Sort orders by a column: up, down, and back.
func (t *DataTable[R]) Sort(column string) {
	t.model.sort(column)
	t.showMarks()
	t.refresh()
}

// Len is how many rows are shown.
func (t *DataTable[R]) Len() int { return len(t.model.shown) }

// Choose marks a row without picking it.
func (t *DataTable[R]) Choose(key string) {
	t.chosen = key
	t.mark()
}

// Chosen gives the row that is marked.
func (t *DataTable[R]) Chosen() (row R, ok bool) {
	if at := t.at(); at >= 0 {
		return t.model.row(at), true
	}
	return row, false
}

func (t *DataTable[R]) at() int {
	if t.chosen == "" {
		return -1
	}
	return t.model.find(func(r R) bool { return t.key(r) == t.chosen })
}

func (t *DataTable[R]) mark() {
	t.quietP = true
	defer func() { t.quietP = false }()
	if at := t.at(); at >= 0 {
		t.list.Select(at)
	} else {
		t.list.UnselectAll()
	}
}

func (t *DataTable[R]) refresh() {
	t.list.UnselectAll()
	t.mark()
	t.list.Refresh()
	t.showEmpty()
}

// step moves the choice by so many rows.
func (t *DataTable[R]) step(by int) {
	if n := t.Len(); n > 0 {
		t.pickAt(min(max(t.at()+by, 0), n-1))
	}
}

func (t *DataTable[R]) pickAt(at int) {
	r := t.model.row(at)
	t.chosen = t.key(r)
	t.mark()
	if t.pick != nil {
		t.pick(r)
	}
}

func (t *DataTable[R]) openChosen() {
	if r, ok := t.Chosen(); ok && t.open != nil {
		t.open(r)
	}
}

// Copy gives the chosen row, or all, as text and says so.
func (t *DataTable[R]) Copy(all bool) string {
	var which []int
	if at := t.at(); at >= 0 && !all {
		which = []int{at}
	} else {
		for i := range t.model.shown {
			which = append(which, i)
		}
	}
	if t.copied != nil {
		t.copied(len(which))
	}
	return t.model.tsv(which...)
}

func (t *DataTable[R]) focusList() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(t.list); c != nil {
		c.Focus(t.list)
		if t.at() < 0 {
			t.step(1)
		}
	}
}

// FocusFilter puts the cursor into the filter box.
func (t *DataTable[R]) FocusFilter() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(t.filter); c != nil {
		c.Focus(t.filter)
	}
}

func (t *DataTable[R]) showMarks() {
	for i, c := range t.model.columns {
		if i < len(t.heads) {
			t.heads[i].mark(c.ID == t.model.sortBy, t.model.desc)
		}
	}
}

func (t *DataTable[R]) showEmpty() {
	if t.empty == nil {
		return
	}
	t.empty.Objects = nil
	if t.Len() == 0 {
		t.empty.Objects = []fyne.CanvasObject{t.emptyView()}
	}
	t.empty.Refresh()
}

func (t *DataTable[R]) emptyView() fyne.CanvasObject {
	words, action, do := t.emptyWords, t.emptyAction, t.emptyDo
	if len(t.model.rows) > 0 {
		words, action, do = t.filterNone, "", nil
	}
	objects := []fyne.CanvasObject{newPara(words, bodyPen.in(inkSoft))}
	if do != nil {
		objects = append(objects, row(0, newButton(t.keys, action, primary, do)))
	}
	return container.NewVBox(inset(gapL, column(gapM, objects...)))
}

// rowList is the list of rows; it knows the table without its row type.
type rowList struct {
	widget.List
	table tableRows
	all   bool
}

// tableRows is what the list asks of its table.
type tableRows interface {
	Len() int
	step(by int)
	pickAt(at int)
	openChosen()
	Copy(all bool) string
	handOver() Keys
	newRow() fyne.CanvasObject
	fillRow(at int, o fyne.CanvasObject)
	quiet() bool
}

func (t *DataTable[R]) handOver() Keys { return t.keys }
func (t *DataTable[R]) quiet() bool    { return t.quietP }

func newRowList(t tableRows) *rowList {
	l := &rowList{table: t}
	l.Length, l.CreateItem = t.Len, t.newRow
	l.UpdateItem = func(id widget.ListItemID, o fyne.CanvasObject) { t.fillRow(id, o) }
	l.OnSelected = func(id widget.ListItemID) {
		if !t.quiet() {
			l.all = false
			t.pickAt(id)
		}
	}
	l.ExtendBaseWidget(l)
	return l
}

// TypedKey moves the choice; what the table does not use goes to the window.
func (l *rowList) TypedKey(e *fyne.KeyEvent) {
	steps := map[fyne.KeyName]int{fyne.KeyUp: -1, fyne.KeyDown: 1, fyne.KeyPageUp: -15, fyne.KeyPageDown: 15,
		fyne.KeyHome: -1 << 30, fyne.KeyEnd: 1 << 30}
	if by, ok := steps[e.Name]; ok {
		l.table.step(by)
		return
	}
	if e.Name == fyne.KeyReturn || e.Name == fyne.KeyEnter || e.Name == fyne.KeyF2 {
		l.table.openChosen()
		return
	}
	if k := l.table.handOver(); k != nil {
		k.TypedKey(e)
	}
}

// TypedShortcut copies; the rest goes to the window.
func (l *rowList) TypedShortcut(s fyne.Shortcut) {
	switch s := s.(type) {
	case *fyne.ShortcutCopy:
		s.Clipboard.SetContent(l.table.Copy(l.all))
		return
	case *fyne.ShortcutSelectAll:
		l.all = true
		return
	case *desktop.CustomShortcut:
		l.all = false
	}
	if k := l.table.handOver(); k != nil {
		k.TypedShortcut(s)
	}
}
