// Package windowtest uses the desktop program as a person does: it starts the
// product on a display of its own, types, clicks, looks at the screen, closes
// the window, and reads back what was stored with the program's own commands.
//
// It holds tests only. They run where REDRESS_WINDOW_BINARY names the product
// (`make window`) and are skipped elsewhere. TestScreens runs where
// REDRESS_SCREENS names the folder for its pictures (`make screens`). Pictures
// of what was seen are kept in the folder that REDRESS_ARTEFACTS names.
package windowtest
