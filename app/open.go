//go:build !headless

package app

import (
	"fyne.io/fyne/v2/app"
)

// appID names the program to the desktop; FyneApp.toml says the same.
const appID = "cn.redress.desktop"

// Open shows the window with every section that has a page, and returns when
// it is closed.
func Open(deps Deps) {
	s := New(app.NewWithID(appID), deps)
	s.Register("damages", NewDamagesPage)
	s.SetOverviewChart(func(ctx PageContext) Chart { return newOverviewChart(ctx, s.openDamages) })
	if deps.Exhibits.Exhibitor != nil {
		s.Register(pageExhibits, NewExhibitsPage(deps.Exhibits))
	}
	s.Run()
}
