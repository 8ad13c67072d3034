//go:build !headless

package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// modal is a small window over the page. Escape closes it.
type modal struct {
	popup  *widget.PopUp
	closed func()
}

// openModal shows content under a title, with buttons below it at the right.
func openModal(ctx PageContext, title string, content fyne.CanvasObject, size fyne.Size, buttons ...fyne.CanvasObject) *modal {
	m := &modal{}
	head := container.NewVBox(beside(newLine(title, headingPen), newButton(ctx.Keys, "\u00d7", quiet, m.close)), rule())
	foot := container.NewVBox(rule(), beside(space(0, 0), row(gapS, buttons...)))
	body := container.NewBorder(head, foot, nil, nil, insets(gapS, gapS, 0, 0, content))
	over := ctx.Window.Canvas()
	m.popup = widget.NewModalPopUp(container.NewStack(sheet(inkPaper), inset(gapM, body)), over)
	limit := over.Size()
	m.popup.Resize(fyne.NewSize(min(size.Width, limit.Width-2*gapL), min(size.Height, limit.Height-2*gapL)))
	m.popup.Show()
	return m
}

func (m *modal) close() {
	if m.popup == nil {
		return
	}
	m.popup.Hide()
	m.popup = nil
	if m.closed != nil {
		m.closed()
	}
}

// closeTop closes what lies on top of the page and reports whether there was
// something.
func closeTop(over fyne.Canvas) bool {
	top := over.Overlays().Top()
	if top == nil {
		return false
	}
	if p, ok := top.(*widget.PopUp); ok {
		p.Hide()
	} else {
		over.Overlays().Remove(top)
	}
	return true
}

// below is the place under an object, in its canvas.
func below(o fyne.CanvasObject) fyne.Position {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
	return fyne.NewPos(at.X, at.Y+o.Size().Height+2)
}
