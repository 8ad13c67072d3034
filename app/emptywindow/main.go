//go:build !headless

// Emptywindow is the least a Fyne program can be with the two faces of this one:
// a window with a line of words, those it is started with, and others in bold
// once F1 is pressed. The start of the desktop is measured against it
// (`make bench`).
package main

import (
	"os"
	"strings"

	"redress/assets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// faces is Fyne's own theme with our two fonts.
type faces struct {
	fyne.Theme
	regular, bold fyne.Resource
}

func (f faces) Font(style fyne.TextStyle) fyne.Resource {
	if style.Bold {
		return f.bold
	}
	return f.regular
}

func main() {
	a := app.NewWithID("cn.redress.emptywindow")
	a.Settings().SetTheme(faces{theme.DefaultTheme(),
		fyne.NewStaticResource("regular.ttf", assets.FontRegular), fyne.NewStaticResource("bold.ttf", assets.FontBold)})
	w := a.NewWindow("emptywindow")
	words := widget.NewLabel(strings.Join(os.Args[1:], " "))
	w.SetContent(words)
	w.Canvas().SetOnTypedKey(func(e *fyne.KeyEvent) {
		if e.Name == fyne.KeyF1 {
			words.TextStyle.Bold = true
			words.SetText("F1 F1 F1")
		}
	})
	w.Resize(fyne.NewSize(1280, 800))
	w.ShowAndRun()
}
