//go:build !headless

package app

import (
	"context"
	"errors"
	"path/filepath"
	"strconv"

	"redress/exports"
	"redress/internal/text"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"
)

const exhibitJob = "exhibit"

// exhibitsPage makes the workbook that is filed, and lists those made.
type exhibitsPage struct {
	ctx  PageContext
	desk ExhibitDesk

	caseID string
	asked  ExhibitAsked // of the next one; its path "" is the proposal
	made   []ExhibitReceipt
	busy   bool
	last   *ExhibitReceipt
	fault  error

	box    *entry
	maker  *fyne.Container
	table  *DataTable[exhibitRow]
	scroll *foldScroll
	root   *fyne.Container
}

// NewExhibitsPage makes the exhibits section over what writes exhibits.
func NewExhibitsPage(desk ExhibitDesk) PageFactory {
	return func(ctx PageContext) Page {
		return &exhibitsPage{ctx: ctx, desk: desk, asked: ExhibitAsked{Lang: text.ZH, ForCourt: true}}
	}
}

// ID implements Page.
func (p *exhibitsPage) ID() string { return pageExhibits }

// Title implements Page.
func (p *exhibitsPage) Title() string { return p.ctx.T("exhibits.title") }

// Build implements Page.
func (p *exhibitsPage) Build() fyne.CanvasObject {
	t := p.ctx.T
	p.box = newEntry(p.ctx.Keys)
	p.box.OnChanged = func(typed string) {
		if typed != p.box.shown {
			p.asked.Path = typed
		}
	}
	p.table = NewDataTable(TableSpec[exhibitRow]{Keys: p.ctx.Keys, Words: p.ctx.Words, All: p.ctx.Session.AllColumns(pageExhibits), Key: func(r exhibitRow) string { return r.Path + r.receipt.MadeAt },
		FilterHint: t("exhibits.filter"), Empty: t("exhibits.empty"), NoMatch: t("exhibits.none"),
		Pick: func(r exhibitRow) { p.last, p.fault = &r.receipt, nil; p.showMaker() }, Open: func(r exhibitRow) { p.open(r.Path) },
		Columns: []Column[exhibitRow]{
			{ID: "time", Label: t("exhibits.column.time"), Text: func(r exhibitRow) string { return r.Time }},
			{ID: "name", Label: t("exhibits.column.name"), Text: func(r exhibitRow) string { return r.Name }},
			{ID: "lang", Label: t("exhibits.column.lang"), Text: func(r exhibitRow) string { return r.Lang }},
			{ID: "checked", Label: t("exhibits.column.checked"), Right: true, Text: func(r exhibitRow) string { return r.Checked },
				Compare: func(a, b exhibitRow) int { return a.receipt.Cells - b.receipt.Cells }},
			{ID: "state", Label: t("exhibits.column.state"), Text: func(r exhibitRow) string { return r.State },
				Tone: func(r exhibitRow) (Tone, bool) { return r.Tone, true }},
			{ID: "hash", Label: t("exhibits.column.hash"), Text: func(r exhibitRow) string { return r.Hash }},
			{ID: "by", Label: t("exhibits.column.by"), Text: func(r exhibitRow) string { return r.By }},
			{ID: "path", Label: t("exhibits.column.path"), Grow: 1, Text: func(r exhibitRow) string { return r.Path }},
		}})
	var body fyne.CanvasObject
	p.maker = foldColumn(gapM)
	p.scroll, body = newFoldScroll(foldInset(gapL, gapL, gapL, gapL, p.maker))
	list := container.NewBorder(inset(gapM, newLine(t("exhibits.made"), headingPen)), nil, nil, nil, p.table.Build())
	p.root = container.New(&exhibitsLayout{}, card(inset(1, body)), card(inset(1, list)))
	p.showMaker()
	p.Refresh()
	return p.root
}

// Refresh lists the exhibits of the open case.
func (p *exhibitsPage) Refresh() {
	id := p.ctx.Session.CaseID()
	if id == "" {
		return
	}
	if p.caseID != id {
		p.caseID, p.asked.Path, p.asked.Number, p.made, p.last, p.fault = id, "", "", nil, nil, nil
	}
	exhibitor := p.desk.Exhibitor
	Read(p.ctx.Background, "exhibits", func(ctx context.Context, _ Report) ([]ExhibitReceipt, error) {
		return exhibitor.List(ctx, id)
	}, func(list []ExhibitReceipt, err error) {
		if err != nil {
			p.ctx.Fail(err)
			return
		}
		p.made = list
		p.table.SetRows(exhibitRows(p.ctx.Words, list))
		p.propose()
	})
}

// propose puts a free name into the box while the user has typed none.
func (p *exhibitsPage) propose() {
	file := p.ctx.Session.File()
	if p.asked.Path != "" || file == nil || p.box == nil {
		return
	}
	words := exhibitPath(p.desk.Folder, file.Case, p.ctx.Now().Format("2006-01-02"), p.asked, p.made)
	p.box.show(words, words)
}

// showMaker shows what is to be made, and what came of the last one.
func (p *exhibitsPage) showMaker() {
	p.maker.Objects = p.makerParts()
	p.scroll.fit()
}

func (p *exhibitsPage) makerParts() []fyne.CanvasObject {
	t := p.ctx.T
	langs := newSegments(p.ctx.Keys, []option{{string(text.ZH), t("exhibits.lang.zh")}, {string(text.EN), t("exhibits.lang.en")},
		{string(text.Both), t("exhibits.lang.both")}}, string(p.asked.Lang), func(id string) {
		p.asked.Lang = text.Lang(id)
		p.propose()
	})
	audience := newSegments(p.ctx.Keys, []option{{"court", t("exhibits.audience.court")}, {"internal", t("exhibits.audience.internal")}},
		map[bool]string{true: "court", false: "internal"}[p.asked.ForCourt], func(id string) {
			p.asked.ForCourt = id == "court"
			p.propose()
		})
	file := container.NewBorder(nil, nil, nil, newButton(p.ctx.Keys, t("exhibits.choose"), secondary, p.choosePath), newFrame(p.box).object())
	out := []fyne.CanvasObject{newPara(t("exhibits.make"), headingPen), newPara(t("exhibits.how"), bodyPen.in(inkSoft)),
		foldColumn(gapXS, newPara(t("exhibits.lang"), softPen), foldFlow(0, langs)),
		foldColumn(gapXS, newPara(t("exhibits.audience"), softPen), foldFlow(0, audience), newPara(t("exhibits.audience.how"), faintPen)),
		foldColumn(gapXS, newPara(t("exhibits.number"), softPen), p.typed(&p.asked.Number)),
		foldColumn(gapXS, newPara(t("exhibits.reviewed"), softPen), p.typed(&p.asked.ReviewedBy)),
		foldColumn(gapXS, newPara(t("exhibits.path"), softPen), file)}
	if p.busy {
		out = append(out, foldFlow(gapS, newPara(t("exhibits.busy"), bodyPen), newButton(p.ctx.Keys, t("exhibits.cancel"), secondary, p.Cancel)))
	} else {
		out = append(out, foldFlow(gapS, newButton(p.ctx.Keys, t("exhibits.export"), primary, p.Export)))
	}
	switch {
	case p.fault != nil:
		out = append(out, note(newPara(p.said(p.fault), bodyPen.in(inkDangerText)), ToneDanger))
	case p.last != nil:
		out = append(out, p.receipt(p.last))
	}
	return out
}

// typed is a box for words that stand on the cover; they are kept as typed.
func (p *exhibitsPage) typed(in *string) fyne.CanvasObject {
	box := newEntry(p.ctx.Keys)
	box.SetText(*in)
	box.OnChanged = func(words string) { *in = words }
	return newFrame(box).object()
}

// said puts a refusal into words; a file that is there is never replaced from
// the window.
func (p *exhibitsPage) said(err error) string {
	if e, ok := errors.AsType[*exports.ExistsError](err); ok {
		return p.ctx.T("exhibits.exists", "Path", e.Path)
	}
	return damagesSaid(p.ctx.Words, err)
}

// receipt says where the exhibit is and what was checked.
func (p *exhibitsPage) receipt(r *ExhibitReceipt) fyne.CanvasObject {
	t, words := p.ctx.T, exhibitRows(p.ctx.Words, []ExhibitReceipt{*r})[0]
	body := foldColumn(gapXS, newPara(filepath.Base(r.Path), boldPen), newPara(r.Path, softPen),
		newPara(t("exhibits.checked", "Cells", words.Checked, "Formulas", text.Group(strconv.Itoa(r.Formulas)), "Sheets", r.Sheets), bodyPen.in(inkGoodText)),
		newPara(t("exhibits.frozen", "Name", r.Name, "Time", words.Time), softPen),
		newPara("SHA-256 "+r.SHA256, faintPen))
	if r.Draft {
		body.Add(newPara(t("exhibits.draft"), bodyPen.in(inkDangerText)))
	}
	if r.Internal {
		body.Add(newPara(t("exhibits.internal"), bodyPen.in(inkDangerText)))
	}
	if r.Gone {
		body.Add(newPara(t("exhibits.gone"), bodyPen.in(inkDangerText)))
	} else if p.desk.Open != nil {
		body.Add(foldInset(gapXS, 0, 0, 0, foldFlow(gapS,
			newButton(p.ctx.Keys, t("exhibits.open"), secondary, func() { p.open(r.Path) }),
			newButton(p.ctx.Keys, t("exhibits.folder"), secondary, func() { p.open(filepath.Dir(r.Path)) }))))
	}
	return outlined(body)
}

// choosePath asks the system where the exhibit is to go.
func (p *exhibitsPage) choosePath() {
	d := dialog.NewFileSave(func(w fyne.URIWriteCloser, err error) {
		if err != nil || w == nil {
			return
		}
		p.asked.Path = w.URI().Path()
		_ = w.Close()
		_ = storage.Delete(w.URI()) // the dialog makes the file; the exhibit replaces nothing
		p.box.show(p.asked.Path, p.asked.Path)
	}, p.ctx.Window)
	d.SetFileName(filepath.Base(p.box.Text))
	if at, err := storage.ListerForURI(storage.NewFileURI(filepath.Dir(p.box.Text))); err == nil {
		d.SetLocation(at)
	}
	d.Show()
}

// Export implements Exporter: it makes the exhibit.
func (p *exhibitsPage) Export() {
	id, file := p.ctx.Session.CaseID(), p.ctx.Session.File()
	if p.busy || id == "" || file == nil {
		return
	}
	p.busy, p.fault, p.last = true, nil, nil
	p.showMaker()
	exhibitor, asked := p.desk.Exhibitor, p.asked
	asked.Path = p.box.Text
	folder, day := p.desk.Folder, p.ctx.Now().Format("2006-01-02")
	words := p.ctx.T("exhibits.busy")
	Read(p.ctx.Background, exhibitJob, func(ctx context.Context, report Report) (ExhibitReceipt, error) {
		report(words, 0, 0)
		if asked.Path == "" { // asked for before the page had proposed a name
			made, err := exhibitor.List(ctx, id)
			if err != nil {
				return ExhibitReceipt{}, err
			}
			asked.Path = exhibitPath(folder, file.Case, day, asked, made)
		}
		r, err := exhibitor.Exhibit(ctx, id, asked, func(done, all int) { report(words, done, all) })
		if ctx.Err() != nil { // nobody waits for the result any more
			fyne.Do(p.idle)
		}
		return r, err
	}, p.exported)
}

func (p *exhibitsPage) idle() {
	p.busy = false
	p.showMaker()
}

func (p *exhibitsPage) exported(r ExhibitReceipt, err error) {
	p.ctx.Background.report(Progress{})
	p.busy, p.fault = false, err
	if err == nil {
		p.last, p.asked.Path = &r, ""
		p.ctx.Status(p.ctx.T("exhibits.done", "File", filepath.Base(r.Path)))
	}
	p.showMaker()
	p.Refresh()
}

// Cancel gives up the exhibit that is being made.
func (p *exhibitsPage) Cancel() {
	p.ctx.Background.Cancel(exhibitJob)
	p.idle()
}

func (p *exhibitsPage) open(path string) {
	if p.desk.Open == nil {
		return
	}
	if err := p.desk.Open(path); err != nil {
		p.ctx.Tell(p.ctx.T("exhibits.cannot_open", "Path", path), ToneDanger, "", nil)
	}
}

// FocusFilter implements Filterer.
func (p *exhibitsPage) FocusFilter() { p.table.FocusFilter() }

// exhibitsLayout is what is to be made, and beside it what was made.
type exhibitsLayout struct{}

func (exhibitsLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(em(60), em(30)) }

func (exhibitsLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	left := min(max(size.Width*0.36, em(28)), em(44))
	o[0].Resize(fyne.NewSize(left, size.Height))
	o[1].Move(fyne.NewPos(left+gapM, 0))
	o[1].Resize(fyne.NewSize(max(0, size.Width-left-gapM), size.Height))
}
