//go:build !headless

package app

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// pressArea is something folding that can be pressed: a rung of the ladder, a
// bar, a link. The chosen one has a mark at its left edge.
type pressArea struct {
	widget.BaseWidget
	content fyne.CanvasObject
	press   func()
	chosen  bool
	marked  bool // shows the mark when chosen
	fill    fyne.ThemeColorName
	hovered bool
}

func newPressArea(content fyne.CanvasObject, press func()) *pressArea {
	p := &pressArea{content: content, press: press}
	p.ExtendBaseWidget(p)
	return p
}

func (p *pressArea) heightFor(width float32) float32 { return heightAt(p.content, width) }

// choose marks it.
func (p *pressArea) choose(chosen bool) {
	if p.chosen != chosen {
		p.chosen = chosen
		p.Refresh()
	}
}

// Tapped does what it stands for.
func (p *pressArea) Tapped(*fyne.PointEvent) {
	if p.press != nil {
		p.press()
	}
}

// Cursor shows that it can be pressed.
func (p *pressArea) Cursor() desktop.Cursor {
	if p.press == nil {
		return desktop.DefaultCursor
	}
	return desktop.PointerCursor
}

// MouseIn implements desktop.Hoverable.
func (p *pressArea) MouseIn(*desktop.MouseEvent) { p.hovered = p.press != nil; p.Refresh() }

// MouseMoved implements desktop.Hoverable.
func (p *pressArea) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (p *pressArea) MouseOut() { p.hovered = false; p.Refresh() }

// CreateRenderer implements fyne.Widget.
func (p *pressArea) CreateRenderer() fyne.WidgetRenderer {
	r := &pressRenderer{p: p, back: canvas.NewRectangle(color.Transparent), mark: canvas.NewRectangle(color.Transparent)}
	r.Refresh()
	return r
}

type pressRenderer struct {
	p          *pressArea
	back, mark *canvas.Rectangle
}

func (r *pressRenderer) Destroy()           {}
func (r *pressRenderer) MinSize() fyne.Size { return r.p.content.MinSize() }

func (r *pressRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.back, r.p.content, r.mark}
}

func (r *pressRenderer) Layout(size fyne.Size) {
	r.back.Resize(size)
	r.mark.Resize(fyne.NewSize(3, size.Height))
	r.p.content.Resize(size)
}

func (r *pressRenderer) Refresh() {
	r.back.FillColor, r.mark.FillColor = color.Transparent, color.Transparent
	switch {
	case r.p.chosen:
		r.back.FillColor = ink(inkChosen)
		if r.p.marked {
			r.mark.FillColor = ink(inkAccent)
		}
	case r.p.hovered:
		r.back.FillColor = ink(inkHover)
	case r.p.fill != "":
		r.back.FillColor = ink(r.p.fill)
	}
	r.Layout(r.p.Size())
	canvas.Refresh(r.p)
}
