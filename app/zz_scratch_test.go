//go:build !headless

package app

import (
	"image/color"
	"image/png"
	"os"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
)

func paint(t *testing.T, w fyne.Window, path string) {
	t.Helper()
	blanks(w.Content())
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, w.Canvas().Capture()); err != nil {
		t.Fatal(err)
	}
}

// blanks gives rectangles without a fill a transparent one, for the painter of
// pictures.
func blanks(o fyne.CanvasObject) {
	switch o := o.(type) {
	case *canvas.Rectangle:
		if o.FillColor == nil {
			o.FillColor = color.Transparent
		}
	case *fyne.Container:
		for _, x := range o.Objects {
			blanks(x)
		}
	case fyne.Widget:
		for _, x := range test.WidgetRenderer(o).Objects() {
			blanks(x)
		}
	}
}
