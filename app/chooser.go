//go:build !headless

package app

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// choiceItem is one line of a chooser.
type choiceItem struct {
	id     string
	words  string
	note   string // at the right edge
	ticked bool
	make   bool // makes something new
}

// chooser is a list with a search box above it, in a pop-up. The arrow keys move,
// Enter takes, Escape leaves. It serves choices, references and Ctrl+K.
type chooser struct {
	search *entry
	list   *widget.List
	popup  *widget.PopUp
	items  []choiceItem
	shown  []choiceItem
	at     int

	stays   bool               // several may be ticked
	changed func(query string) // looks the items up itself; nil filters those given
	pick    func(choiceItem, string)
	closed  func()
}

func newChooser(hint string, items []choiceItem, pick func(item choiceItem, query string)) *chooser {
	c := &chooser{items: items, pick: pick}
	c.search = newEntry(nil)
	c.search.SetPlaceHolder(hint)
	c.search.OnChanged = c.typed
	c.search.hook = c.key
	c.list = widget.NewList(func() int { return len(c.shown) }, newChoiceRow, func(i widget.ListItemID, o fyne.CanvasObject) {
		if i < len(c.shown) {
			o.(*choiceRow).set(c.shown[i], i == c.at)
		}
	})
	c.list.HideSeparators = true
	c.list.OnSelected = func(i widget.ListItemID) {
		c.list.UnselectAll()
		c.at = i
		c.take()
	}
	c.filter("")
	return c
}

// show opens the chooser over a canvas at a place.
func (c *chooser) show(over fyne.Canvas, at fyne.Position, size fyne.Size) {
	body := container.NewBorder(newFrame(c.search).object(), nil, nil, nil, c.list)
	c.popup = widget.NewPopUp(container.NewStack(panel(inkPaper, inkLine, 6), inset(gapS, body)), over)
	at.X = max(gapXS, min(at.X, over.Size().Width-size.Width-gapS))
	at.Y = max(gapXS, min(at.Y, over.Size().Height-size.Height-gapS))
	c.popup.ShowAtPosition(at)
	c.popup.Resize(size)
	over.Focus(c.search)
}

func (c *chooser) hide() {
	if c.popup != nil {
		c.popup.Hide()
		c.popup = nil
	}
	if c.closed != nil {
		c.closed()
	}
}

func (c *chooser) typed(query string) {
	if c.changed != nil {
		c.changed(query)
		return
	}
	c.filter(query)
}

// filter shows the items that hold every word of the query.
func (c *chooser) filter(query string) {
	c.shown = c.shown[:0]
	words := strings.Fields(strings.ToLower(query))
	for _, item := range c.items {
		if item.make || holdsAll(strings.ToLower(item.words+" "+item.note), words) {
			c.shown = append(c.shown, item)
		}
	}
	c.at = 0
	c.list.Refresh()
}

// put shows items that were looked up.
func (c *chooser) put(items []choiceItem) {
	c.items, c.shown, c.at = items, append([]choiceItem(nil), items...), 0
	c.list.Refresh()
}

func holdsAll(s string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(s, w) {
			return false
		}
	}
	return true
}

func (c *chooser) key(name fyne.KeyName) bool {
	switch name {
	case fyne.KeyDown:
		c.move(1)
	case fyne.KeyUp:
		c.move(-1)
	case fyne.KeyPageDown:
		c.move(10)
	case fyne.KeyPageUp:
		c.move(-10)
	case fyne.KeyReturn, fyne.KeyEnter:
		c.take()
	case fyne.KeyEscape:
		c.hide()
	default:
		return false
	}
	return true
}

func (c *chooser) move(by int) {
	if len(c.shown) == 0 {
		return
	}
	c.at = min(max(c.at+by, 0), len(c.shown)-1)
	c.list.ScrollTo(c.at)
	c.list.Refresh()
}

func (c *chooser) take() {
	if c.at >= len(c.shown) {
		return
	}
	item, query := c.shown[c.at], c.search.Text
	if c.stays && !item.make {
		c.tick(item.id)
		c.pick(item, query)
		return
	}
	c.hide()
	c.pick(item, query)
}

func (c *chooser) tick(id string) {
	for _, list := range [][]choiceItem{c.items, c.shown} {
		for i := range list {
			if list[i].id == id {
				list[i].ticked = !list[i].ticked
			}
		}
	}
	c.list.Refresh()
}

// choiceRow is one line of a chooser on screen.
type choiceRow struct {
	widget.BaseWidget
	back  *canvas.Rectangle
	tick  *line
	words *line
	note  *line
}

func newChoiceRow() fyne.CanvasObject {
	r := &choiceRow{back: canvas.NewRectangle(nil), tick: newLine("", boldPen.in(inkAccent)),
		words: newCutLine("", bodyPen), note: newLine("", faintPen.right())}
	r.back.CornerRadius = 4
	r.ExtendBaseWidget(r)
	return r
}

func (r *choiceRow) set(item choiceItem, here bool) {
	r.back.FillColor = nil
	if here {
		r.back.FillColor = ink(inkChosen)
	}
	mark := ""
	if item.ticked {
		mark = "\u2713"
	}
	p := bodyPen
	if item.make {
		p = bodyPen.in(inkAccent)
	}
	r.tick.say(mark)
	r.words.set(oneLine(item.words), p)
	r.note.say(item.note)
	r.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (r *choiceRow) CreateRenderer() fyne.WidgetRenderer {
	tick := container.NewGridWrap(fyne.NewSize(em(1.3), theme.Size(sizeRow)), r.tick)
	body := container.NewBorder(nil, nil, tick, r.note, r.words)
	return widget.NewSimpleRenderer(container.NewStack(r.back, insets(0, 0, gapS, gapS, body)))
}
