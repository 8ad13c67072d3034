//go:build !headless

package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// sheetHost is told what the user does on the sheet.
type sheetHost interface {
	pickLine(sheet, line string)
	typing(r sheetRow, typed string) // not stored yet
	commitRow(r sheetRow, typed string)
	choosePicked(r sheetRow, id string)
	openTable(table string)
	archive(pleading string)
}

// sheetCard is the chosen sheet as an indented table. While the rows stay the
// same ones, their words are changed in place, so that the box in hand is never
// taken from under the user's fingers.
type sheetCard struct {
	ctx  PageContext
	host sheetHost

	now     sheetView
	rows    []*sheetRowView
	keys    *sheetKeys
	head    *fyne.Container
	list    *fyne.Container
	scroll  *foldScroll
	columns *sheetColumns
	view    *fyne.Container
}

func newSheetCard(ctx PageContext, host sheetHost) *sheetCard {
	s := &sheetCard{ctx: ctx, host: host, columns: &sheetColumns{}}
	s.keys = newSheetKeys(s)
	s.head = foldColumn(0)
	s.list = foldColumn(0)
	var body fyne.CanvasObject
	s.scroll, body = newFoldScroll(s.list)
	s.view = card(inset(1, container.New(&headedLayout{}, s.head, container.NewStack(s.keys, body))))
	return s
}

// show shows a sheet.
func (s *sheetCard) show(v *sheetView) {
	same := s.now.ID == v.ID && len(s.rows) == len(v.Rows)
	for i := range s.rows {
		same = same && s.rows[i].fits(&v.Rows[i])
	}
	s.now = *v
	s.columns.measure(v.Rows)
	s.showHead(v)
	if !same {
		s.build(v)
		return
	}
	for i, r := range s.rows {
		r.show(v.Rows[i])
	}
	s.scroll.fit()
}

// build makes the rows anew and gives the cursor back to the box that had it.
func (s *sheetCard) build(v *sheetView) {
	held := s.heldRow()
	s.rows = s.rows[:0]
	s.list.Objects = nil
	for _, r := range v.Rows {
		row := newSheetRowView(s, r)
		s.rows = append(s.rows, row)
		s.list.Add(row)
	}
	if len(v.Rows) > 0 {
		s.list.Add(rule())
	}
	s.scroll.scroll.Offset = fyne.NewPos(0, 0)
	s.scroll.fit()
	if row := s.row(held); row != nil {
		row.focus()
	}
}

func (s *sheetCard) showHead(v *sheetView) {
	title := newPara(v.Title, headingPen)
	var top fyne.CanvasObject = title
	if v.Pleading != "" {
		id := v.Pleading
		top = foldBeside(gapS, title, newButton(s.ctx.Keys, s.ctx.T("damages.archive"), quiet, func() { s.host.archive(id) }))
	}
	s.head.Objects = []fyne.CanvasObject{foldInset(gapS, gapXS, sheetPad, gapS, top)}
	if v.Note != "" {
		s.head.Add(foldInset(0, gapXS, sheetPad, sheetPad, newPara(v.Note, softPen)))
	}
	if len(v.Rows) > 0 {
		s.head.Add(foldStack(sheet(inkHead), foldColumn(0, rule(), newSheetHeads(s.ctx, s.columns, v.ValueHead), rule())))
	}
	s.head.Refresh()
}

func (s *sheetCard) row(id string) *sheetRowView {
	for _, r := range s.rows {
		if r.row.ID == id && id != "" {
			return r
		}
	}
	return nil
}

// heldRow is the id of the row whose box has the cursor.
func (s *sheetCard) heldRow() string {
	for _, r := range s.rows {
		if r.held() {
			return r.row.ID
		}
	}
	return ""
}

// chosen is the place of the row that is looked at, -1 for none.
func (s *sheetCard) chosen() int {
	for i, r := range s.rows {
		if r.row.Chosen {
			return i
		}
	}
	return -1
}

// step looks at the row so many rows on; a box there takes the cursor.
func (s *sheetCard) step(from, by int) {
	at := from + by
	for at >= 0 && at < len(s.rows) && s.rows[at].row.Heading {
		at += by
	}
	if at < 0 || at >= len(s.rows) {
		return
	}
	r := s.rows[at]
	s.host.pickLine(s.now.ID, r.row.ID)
	s.scroll.reveal(r.Position().Y, r.Size().Height)
	if !r.focus() {
		s.focusKeys()
	}
}

func (s *sheetCard) stepFrom(id string, by int) {
	for i, r := range s.rows {
		if r.row.ID == id {
			s.step(i, by)
			return
		}
	}
}

func (s *sheetCard) focusKeys() {
	if s.ctx.Window != nil {
		s.ctx.Window.Canvas().Focus(s.keys)
	}
}

// sheetKeys holds the cursor while no box does, so that the arrow keys move
// along the rows.
type sheetKeys struct {
	widget.BaseWidget
	card *sheetCard
}

func newSheetKeys(card *sheetCard) *sheetKeys {
	k := &sheetKeys{card: card}
	k.ExtendBaseWidget(k)
	return k
}

// FocusGained implements fyne.Focusable.
func (k *sheetKeys) FocusGained() {}

// FocusLost implements fyne.Focusable.
func (k *sheetKeys) FocusLost() {}

// TypedRune implements fyne.Focusable.
func (k *sheetKeys) TypedRune(rune) {}

// TypedKey moves along the rows, Enter goes into the row's box or its table.
func (k *sheetKeys) TypedKey(e *fyne.KeyEvent) {
	at := k.card.chosen()
	switch e.Name {
	case fyne.KeyUp:
		k.card.step(at, -1)
	case fyne.KeyDown:
		k.card.step(at, 1)
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeyF2:
		if at >= 0 {
			k.card.rows[at].enter()
		}
	default:
		if k.card.ctx.Keys != nil {
			k.card.ctx.Keys.TypedKey(e)
		}
	}
}

// TypedShortcut hands shortcuts to the window.
func (k *sheetKeys) TypedShortcut(s fyne.Shortcut) {
	if k.card.ctx.Keys != nil {
		k.card.ctx.Keys.TypedShortcut(s)
	}
}

// CreateRenderer implements fyne.Widget.
func (k *sheetKeys) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewWithoutLayout())
}

// headedLayout puts a folding head over a body that takes the rest.
type headedLayout struct{}

func (headedLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	a, b := o[0].MinSize(), o[1].MinSize()
	return fyne.NewSize(max(a.Width, b.Width), a.Height+b.Height)
}

func (headedLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	h := heightAt(o[0], size.Width)
	o[0].Move(fyne.NewPos(0, 0))
	o[0].Resize(fyne.NewSize(size.Width, h))
	o[1].Move(fyne.NewPos(0, h))
	o[1].Resize(fyne.NewSize(size.Width, max(0, size.Height-h)))
}
