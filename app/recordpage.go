//go:build !headless

package app

import (
	"strconv"

	"redress/cases"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// picture is what a section draws above its list.
type picture interface {
	Build() fyne.CanvasObject
	Refresh()
}

// RecordPage is the page of a section: on the left the list of one of its kinds,
// on the right the form of the record chosen. The kinds are tabs.
type RecordPage struct {
	ctx      PageContext
	section  string
	kinds    []cases.Kind
	kind     cases.Kind
	archived bool
	newOne   map[cases.Kind]bool // a new record is being typed
	pictures func(p *RecordPage, kind cases.Kind) picture
	more     func(p *RecordPage) []fyne.CanvasObject

	table   *DataTable[recordRow]
	form    *formView
	picture picture
	tabs    *segments
	left    *fyne.Container
	right   *fyne.Container
	top     *fyne.Container
	formOf  string // the record the form shows
}

// NewRecordPage makes the page of a section out of the declarations of kinds.
func NewRecordPage(ctx PageContext, section string, kinds ...cases.Kind) *RecordPage {
	if len(kinds) == 0 {
		kinds = kindsOf(section)
	}
	return &RecordPage{ctx: ctx, section: section, kinds: kinds, kind: kinds[0], newOne: map[cases.Kind]bool{}}
}

// ID implements Page.
func (p *RecordPage) ID() string { return p.section }

// Title implements Page.
func (p *RecordPage) Title() string {
	for _, s := range cases.Sections() {
		if s.ID == p.section {
			return p.ctx.Words.In(s.Label)
		}
	}
	return p.section
}

// Build implements Page.
func (p *RecordPage) Build() fyne.CanvasObject {
	p.left, p.right, p.top = container.NewStack(), container.NewStack(), container.NewStack()
	split := container.NewHSplit(insets(0, 0, 0, gapXS, p.left), insets(0, 0, gapXS, 0, p.right))
	split.Offset = 0.54
	p.open(p.kind)
	return container.NewBorder(p.top, nil, nil, nil, split)
}

// open shows the list of a kind.
func (p *RecordPage) open(kind cases.Kind) {
	p.kind, p.form, p.formOf = kind, nil, ""
	p.buildTable()
	p.buildPicture()
	p.left.Objects = []fyne.CanvasObject{card(container.New(&titledLayout{}, p.toolbar(), p.table.Build()))}
	p.left.Refresh()
	p.Refresh()
}

func (p *RecordPage) buildTable() {
	e, tr := cases.EntityOf(p.kind), p.ctx.Words
	p.table = NewDataTable(TableSpec[recordRow]{
		Columns: modelColumns(tr, p.kind), Keys: p.ctx.Keys, Words: tr, All: p.ctx.Session.AllColumns(string(p.kind)),
		Key:        func(r recordRow) string { return r.Record.ID },
		Faint:      func(r recordRow) bool { return r.Archived },
		Pick:       func(r recordRow) { p.Choose(r.Record.ID) },
		Open:       func(recordRow) { p.form.focusFirst() },
		Copied:     func(n int) { p.ctx.Status(tr.N("table.copied", n)) },
		FilterHint: tr.T("table.filter"), NoMatch: tr.T("table.no_match"),
		Empty: tr.In(e.Empty), EmptyAction: tr.T("do.new", "Kind", inside(e.Label)), EmptyDo: p.New,
	})
}

func (p *RecordPage) buildPicture() {
	p.picture, p.top.Objects = nil, nil
	if p.pictures != nil {
		p.picture = p.pictures(p, p.kind)
	}
	if p.picture != nil {
		p.top.Objects = []fyne.CanvasObject{insets(0, gapS, 0, 0, card(inset(gapM, p.picture.Build())))}
	}
	p.top.Refresh()
}

// toolbar is the row above the list: tabs, filter, what may be done.
func (p *RecordPage) toolbar() fyne.CanvasObject {
	tr := p.ctx.Words
	var head fyne.CanvasObject = newLine(p.Title(), headingPen)
	if len(p.kinds) > 1 {
		p.tabs = newSegments(p.ctx.Keys, p.tabOptions(), string(p.kind), func(id string) { p.open(cases.Kind(id)) })
		p.tabs.wraps = true
		head = p.tabs
	}
	add := newButton(p.ctx.Keys, tr.T("do.new", "Kind", inside(cases.EntityOf(p.kind).Label)), primary, p.New)
	shown := newSegments(p.ctx.Keys, []option{{"", tr.T("archive.live")}, {"all", tr.T("archive.all")}}, "", func(id string) { p.showArchived(id != "") })
	if p.archived {
		shown.set("all")
	}
	second := container.NewBorder(nil, nil, nil, row(gapS, shown, add), newFrame(p.table.FilterBox()).object())
	return foldInset(gapS, gapS, gapS, gapS, foldColumn(gapS, head, second))
}

func (p *RecordPage) tabOptions() []option {
	var out []option
	for _, k := range p.kinds {
		words := p.ctx.Words.In(cases.EntityOf(k).Plural)
		if n := len(p.ctx.Session.List(k, false)); n > 0 {
			words += " " + strconv.Itoa(n)
		}
		out = append(out, option{string(k), words})
	}
	return out
}

func (p *RecordPage) showArchived(all bool) {
	p.archived = all
	p.Refresh()
}

// Refresh implements Page.
func (p *RecordPage) Refresh() {
	if p.table == nil {
		return
	}
	rows := modelRows(p.ctx.Session, p.ctx.Words, p.kind, p.archived)
	p.table.SetRows(rows)
	p.refreshTabs()
	if p.picture != nil {
		p.picture.Refresh()
	}
	chosen := p.ctx.Session.Chosen(p.kind)
	if _, there := p.ctx.Session.Record(chosen); !there || p.hidden(chosen) {
		chosen = ""
	}
	if chosen == "" && len(rows) > 0 && !p.newOne[p.kind] {
		chosen = rows[0].Record.ID
	}
	if p.newOne[p.kind] {
		chosen = ""
	}
	p.showForm(chosen)
}

// hidden reports whether an archived record is kept out of the list.
func (p *RecordPage) hidden(id string) bool {
	r, ok := p.ctx.Session.Record(id)
	return ok && r.Archived && !p.archived
}

func (p *RecordPage) refreshTabs() {
	if p.tabs == nil {
		return
	}
	options := p.tabOptions()
	changed := false
	for i := range options {
		changed = changed || p.tabs.options[i] != options[i]
	}
	if p.tabs.options = options; changed {
		p.tabs.Refresh()
	}
}

// showForm shows the form of a record, or of the new one.
func (p *RecordPage) showForm(id string) {
	p.table.Choose(id)
	want := id
	if id == "" && p.newOne[p.kind] {
		want = "new"
	}
	if p.form != nil && (p.form.model.Record == id && p.formOf == want || id != "" && p.form.model.Record == id) {
		p.formOf = want
		p.form.refresh()
		p.head()
		return
	}
	p.form, p.formOf = nil, want
	if want == "" {
		p.right.Objects = []fyne.CanvasObject{card(inset(gapL, newPara(p.ctx.T("form.choose"), bodyPen.in(inkSoft))))}
		p.right.Refresh()
		return
	}
	p.form = newForm(p.ctx, p.kind, id)
	p.form.made = func(r cases.Record) { p.made(r) }
	p.head()
}

// New starts a new record.
func (p *RecordPage) New() {
	p.Leave()
	p.newOne[p.kind] = true
	p.Refresh()
	if p.form != nil {
		p.form.focusFirst()
	}
}

func (p *RecordPage) made(r cases.Record) {
	p.newOne[p.kind] = false
	p.ctx.Session.Choose(p.kind, r.ID)
	p.Refresh()
}

// Choose shows a record of the list.
func (p *RecordPage) Choose(id string) {
	p.newOne[p.kind] = false
	p.ctx.Session.Choose(p.kind, id)
	p.showForm(id)
}

// Show implements Locator.
func (p *RecordPage) Show(r cases.Record) bool {
	for _, k := range p.kinds {
		if k != r.Kind {
			continue
		}
		p.archived = p.archived || r.Archived
		p.newOne[k] = false
		p.ctx.Session.Choose(k, r.ID)
		if p.kind != k {
			p.open(k)
		} else {
			p.Refresh()
		}
		return true
	}
	return false
}

// FocusFilter implements Filterer.
func (p *RecordPage) FocusFilter() { p.table.FocusFilter() }

// Leave implements Leaver: the field in hand is taken.
func (p *RecordPage) Leave() { p.ctx.Window.Canvas().Unfocus() }
