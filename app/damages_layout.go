//go:build !headless

package app

import "fyne.io/fyne/v2"

// sides are the widths of the columns beside the sheet: they grow with the words
// and with the window, within measure.
func sides(width float32) float32 {
	return min(max(width*0.26, em(19)), em(27))
}

// damagesLayout is ladder, middle, inspector.
type damagesLayout struct{}

func (damagesLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(2*em(19)+em(26)+2*gapM, em(30))
}

func (damagesLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	side := sides(size.Width)
	middle := max(0, size.Width-2*side-2*gapM)
	x := float32(0)
	for i, w := range []float32{side, middle, side} {
		o[i].Move(fyne.NewPos(x, 0))
		o[i].Resize(fyne.NewSize(w, size.Height))
		x += w + gapM
	}
}

// ladderLayout is the ladder, and one wide card beside it.
type ladderLayout struct{}

func (ladderLayout) MinSize(o []fyne.CanvasObject) fyne.Size { return damagesLayout{}.MinSize(o) }

func (ladderLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	side := sides(size.Width)
	o[0].Move(fyne.NewPos(0, 0))
	o[0].Resize(fyne.NewSize(side, size.Height))
	o[1].Move(fyne.NewPos(side+gapM, 0))
	o[1].Resize(fyne.NewSize(max(0, size.Width-side-gapM), size.Height))
}

// chartedLayout is the chart above the sheet.
type chartedLayout struct{}

func (chartedLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(em(26), em(20))
}

func (chartedLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	h := min(heightAt(o[0], size.Width), size.Height/2)
	o[0].Move(fyne.NewPos(0, 0))
	o[0].Resize(fyne.NewSize(size.Width, h))
	o[1].Move(fyne.NewPos(0, h+gapM))
	o[1].Resize(fyne.NewSize(size.Width, max(0, size.Height-h-gapM)))
}

// titledLayout is a head, as high as its words need, and the rest under it.
type titledLayout struct{}

func (titledLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(em(20), o[0].MinSize().Height+o[1].MinSize().Height)
}

func (titledLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	h := min(heightAt(o[0], size.Width), size.Height)
	o[0].Move(fyne.NewPos(0, 0))
	o[0].Resize(fyne.NewSize(size.Width, h))
	o[1].Move(fyne.NewPos(0, h))
	o[1].Resize(fyne.NewSize(size.Width, size.Height-h))
}
