//go:build !headless

package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
)

// tableLayout gives the rows the room over the foot, and the columns the width
// there is; the foot leads to the columns that do not fit.
type tableLayout[R any] struct{ table *DataTable[R] }

func (l *tableLayout[R]) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(em(8), 3*theme.Size(sizeRow))
}

func (l *tableLayout[R]) Layout(o []fyne.CanvasObject, size fyne.Size) {
	t, scroll, foot := l.table, o[0], o[1]
	t.fitTo(size.Width)
	high := float32(0)
	if setShown(foot, t.fit.hidden > 0 || *t.all); foot.Visible() {
		high = foot.MinSize().Height
	}
	foot.Move(fyne.NewPos(0, size.Height-high))
	foot.Resize(fyne.NewSize(size.Width, high))
	scroll.Resize(fyne.NewSize(size.Width, size.Height-high))
}

// fitTo decides anew which columns are shown in a width, and in how many lines.
func (t *DataTable[R]) fitTo(width float32) {
	if limit := max(em(19), width*0.45); t.needs == nil || limit != t.limit {
		t.needs, t.limit = needsOf(t.model.columns, t.model.rows, limit), limit
	}
	fit := fitColumns(t.needs, width, 2*cellPad, *t.all)
	if fit.same(t.fit) {
		return
	}
	t.fit = fit
	t.more.say(t.moreWords())
	t.head.Refresh()
	t.list.Refresh()
}

func (t *DataTable[R]) moreWords() string {
	if *t.all {
		return t.fewerColumns
	}
	if t.moreColumns == nil {
		return ""
	}
	return t.moreColumns(t.fit.hidden)
}

// ShowAll shows every column, to be scrolled sideways, or as many as fit.
func (t *DataTable[R]) ShowAll(all bool) {
	*t.all = all
	t.fit = tableFit{}
	if !all {
		t.scroll.ScrollToOffset(fyne.Position{})
	}
	t.root.Refresh()
}

// foot leads to the columns that do not fit.
func (t *DataTable[R]) foot() fyne.CanvasObject {
	t.more = newButton(t.keys, "", quiet, func() { t.ShowAll(!*t.all) })
	return container.NewStack(sheet(inkHead), container.NewBorder(rule(), nil, nil, t.more))
}

// rowHeight is that of every row.
func (t *DataTable[R]) rowHeight() float32 {
	if t.fit.lines < 2 {
		return theme.Size(sizeRow)
	}
	return 2*(bodyPen.height()+2) + gapS
}
