//go:build !headless

package app

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// Colours of our own, beside those that Fyne names.
const (
	inkText       fyne.ThemeColorName = "redressText"
	inkSoft       fyne.ThemeColorName = "redressSoft"   // labels, help
	inkFaint      fyne.ThemeColorName = "redressFaint"  // what does not count
	inkPaper      fyne.ThemeColorName = "redressPaper"  // cards
	inkDesk       fyne.ThemeColorName = "redressDesk"   // behind the cards
	inkLine       fyne.ThemeColorName = "redressLine"   // borders, rules between rows
	inkHead       fyne.ThemeColorName = "redressHead"   // table heads
	inkChosen     fyne.ThemeColorName = "redressChosen" // the selected row
	inkHover      fyne.ThemeColorName = "redressHover"
	inkAccent     fyne.ThemeColorName = "redressAccent"
	inkOnAccent   fyne.ThemeColorName = "redressOnAccent"
	inkRail       fyne.ThemeColorName = "redressRail"
	inkRailHere   fyne.ThemeColorName = "redressRailHere"
	inkRailText   fyne.ThemeColorName = "redressRailText"
	inkRailSoft   fyne.ThemeColorName = "redressRailSoft"
	inkRailMark   fyne.ThemeColorName = "redressRailMark"
	inkRailAmber  fyne.ThemeColorName = "redressRailAmber"
	inkStrong     fyne.ThemeColorName = "redressStrong" // deep green of the matrix
	inkOnStrong   fyne.ThemeColorName = "redressOnStrong"
	inkPlainBack  fyne.ThemeColorName = "redressPlainBack"
	inkInfoBack   fyne.ThemeColorName = "redressInfoBack"
	inkInfoText   fyne.ThemeColorName = "redressInfoText"
	inkInfoLine   fyne.ThemeColorName = "redressInfoLine"
	inkGoodBack   fyne.ThemeColorName = "redressGoodBack"
	inkGoodText   fyne.ThemeColorName = "redressGoodText"
	inkGoodLine   fyne.ThemeColorName = "redressGoodLine"
	inkAmberBack  fyne.ThemeColorName = "redressAmberBack"
	inkAmberText  fyne.ThemeColorName = "redressAmberText"
	inkAmberLine  fyne.ThemeColorName = "redressAmberLine"
	inkDangerBack fyne.ThemeColorName = "redressDangerBack"
	inkDangerText fyne.ThemeColorName = "redressDangerText"
	inkDangerLine fyne.ThemeColorName = "redressDangerLine"
)

type palette map[fyne.ThemeColorName]color.NRGBA

func hex(v uint32) color.NRGBA {
	return color.NRGBA{R: uint8(v >> 16), G: uint8(v >> 8), B: uint8(v), A: 0xff}
}

func shade(alpha uint8) color.NRGBA { return color.NRGBA{A: alpha} }

var lightInk = palette{
	inkText: hex(0x1b232d), inkSoft: hex(0x5a6673), inkFaint: hex(0x616d7b),
	inkPaper: hex(0xffffff), inkDesk: hex(0xf2f4f6), inkLine: hex(0xdde2e8), inkHead: hex(0xf7f9fb),
	inkChosen: hex(0xe8f1fc), inkHover: hex(0xf3f7fc),
	inkAccent: hex(0x0d5bb5), inkOnAccent: hex(0xffffff),
	inkRail: hex(0x1f2a36), inkRailHere: hex(0x2e3c4d), inkRailText: hex(0xdfe6ee), inkRailSoft: hex(0x9fadbd),
	inkRailMark: hex(0x4a9df5), inkRailAmber: hex(0xf5b04a),
	inkStrong: hex(0x2a7f4c), inkOnStrong: hex(0xffffff),
	inkPlainBack: hex(0xeceff3), inkInfoBack: hex(0xe6eef9), inkInfoText: hex(0x1d4f86), inkInfoLine: hex(0x8dbbe9),
	inkGoodBack: hex(0xd9efdf), inkGoodText: hex(0x1a5e36), inkGoodLine: hex(0x8fc9a3),
	inkAmberBack: hex(0xfff2dc), inkAmberText: hex(0x865100), inkAmberLine: hex(0xdda03a),
	inkDangerBack: hex(0xfdeaea), inkDangerText: hex(0xa32626), inkDangerLine: hex(0xe08a8a),
}

var darkInk = palette{
	inkText: hex(0xe6ebf1), inkSoft: hex(0xa5b1bf), inkFaint: hex(0x93a0af),
	inkPaper: hex(0x1d242c), inkDesk: hex(0x14191f), inkLine: hex(0x36414d), inkHead: hex(0x232c36),
	inkChosen: hex(0x1f3a58), inkHover: hex(0x27323e),
	inkAccent: hex(0x6db3ff), inkOnAccent: hex(0x08213d),
	inkRail: hex(0x10161d), inkRailHere: hex(0x22303f), inkRailText: hex(0xdfe6ee), inkRailSoft: hex(0x9fadbd),
	inkRailMark: hex(0x4a9df5), inkRailAmber: hex(0xf5b04a),
	inkStrong: hex(0x2f9159), inkOnStrong: hex(0x04170c),
	inkPlainBack: hex(0x2b3540), inkInfoBack: hex(0x20364e), inkInfoText: hex(0xa9d1fb), inkInfoLine: hex(0x4f83b8),
	inkGoodBack: hex(0x1c3a28), inkGoodText: hex(0x9bdcb2), inkGoodLine: hex(0x3f8559),
	inkAmberBack: hex(0x41300f), inkAmberText: hex(0xf7c978), inkAmberLine: hex(0x9a7330),
	inkDangerBack: hex(0x472124), inkDangerText: hex(0xffb0b0), inkDangerLine: hex(0xa85555),
}

// fyneInk says which of our colours answers to each of Fyne's names.
var fyneInk = map[fyne.ThemeColorName]fyne.ThemeColorName{
	theme.ColorNameBackground:          inkDesk,
	theme.ColorNameForeground:          inkText,
	theme.ColorNamePrimary:             inkAccent,
	theme.ColorNameForegroundOnPrimary: inkOnAccent,
	theme.ColorNameHyperlink:           inkAccent,
	theme.ColorNameButton:              inkPaper,
	theme.ColorNameDisabledButton:      inkPlainBack,
	theme.ColorNameDisabled:            inkFaint,
	theme.ColorNamePlaceHolder:         inkFaint,
	theme.ColorNameInputBorder:         inkLine,
	theme.ColorNameMenuBackground:      inkPaper,
	theme.ColorNameOverlayBackground:   inkPaper,
	theme.ColorNameHeaderBackground:    inkHead,
	theme.ColorNameSeparator:           inkLine,
	theme.ColorNameError:               inkDangerText,
	theme.ColorNameForegroundOnError:   inkPaper,
	theme.ColorNameWarning:             inkAmberText,
	theme.ColorNameForegroundOnWarning: inkPaper,
	theme.ColorNameSuccess:             inkGoodText,
	theme.ColorNameForegroundOnSuccess: inkPaper,
	theme.ColorNameHover:               inkHover,
	theme.ColorNamePressed:             inkChosen,
	theme.ColorNameFocus:               inkChosen,
	theme.ColorNameSelection:           inkChosen,
}

// tone is what a chip, a mark or a cell wants to say. Colour never says it
// alone: the words beside it do.
type tone int

const (
	plain tone = iota
	info
	good
	amber
	danger
	strong
)

// Tones for pages of other rooms of this package.
const (
	TonePlain  = plain
	ToneInfo   = info
	ToneGood   = good
	ToneAmber  = amber
	ToneDanger = danger
)

// Tone is the meaning of a colour.
type Tone = tone

type toneInk struct{ back, text, line fyne.ThemeColorName }

var tones = map[tone]toneInk{
	plain:  {inkPlainBack, inkSoft, inkLine},
	info:   {inkInfoBack, inkInfoText, inkInfoLine},
	good:   {inkGoodBack, inkGoodText, inkGoodLine},
	amber:  {inkAmberBack, inkAmberText, inkAmberLine},
	danger: {inkDangerBack, inkDangerText, inkDangerLine},
	strong: {inkStrong, inkOnStrong, inkStrong},
}

// ink gives a colour of the theme in use.
func ink(name fyne.ThemeColorName) color.Color { return theme.Color(name) }
