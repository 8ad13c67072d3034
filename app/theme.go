//go:build !headless

package app

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// Fonts are the two faces of the program: one Chinese family, so that Chinese
// has a real bold and the face never changes within a line.
type Fonts struct{ Regular, Bold []byte }

// Look is how the window looks. The zero value is light, at normal size.
type Look struct {
	Dark bool
	Size TextSize
}

// TextSize is a step of the setting for the size of words.
type TextSize string

// The steps of the text size; "" is normal.
const (
	SizeSmall  TextSize = "small"
	SizeNormal TextSize = "normal"
	SizeLarge  TextSize = "large"
	SizeHuge   TextSize = "huge"
)

// TextSizes lists the steps, smallest first.
var TextSizes = []TextSize{SizeSmall, SizeNormal, SizeLarge, SizeHuge}

var sizeFactors = map[TextSize]float32{SizeSmall: 0.9, SizeNormal: 1, SizeLarge: 1.2, SizeHuge: 1.45}

// factor is how much larger than normal.
func (s TextSize) factor() float32 {
	if f := sizeFactors[s]; f != 0 {
		return f
	}
	return 1
}

// Steps of spacing.
const (
	gapXS float32 = 4
	gapS  float32 = 8
	gapM  float32 = 12
	gapL  float32 = 16
)

// Sizes of our own.
const (
	sizeSmallText fyne.ThemeSizeName = "redressSmall"
	sizeTitleText fyne.ThemeSizeName = "redressTitle"
	sizeRow       fyne.ThemeSizeName = "redressRow"
)

var sizes = map[fyne.ThemeSizeName]float32{
	theme.SizeNameText:           13,
	theme.SizeNameCaptionText:    12,
	theme.SizeNameSubHeadingText: 15,
	theme.SizeNameHeadingText:    18,
	theme.SizeNameInlineIcon:     16,
	sizeSmallText:                12,
	sizeTitleText:                17,
	sizeRow:                      27,
}

// fixedSizes do not grow with the words.
var fixedSizes = map[fyne.ThemeSizeName]float32{
	theme.SizeNamePadding:         4,
	theme.SizeNameInnerPadding:    6,
	theme.SizeNameSplitThickness:  6,
	theme.SizeNameLineSpacing:     3,
	theme.SizeNameScrollBar:       10,
	theme.SizeNameScrollBarSmall:  4,
	theme.SizeNameInputRadius:     4,
	theme.SizeNameSelectionRadius: 4,
	theme.SizeNameInputBorder:     0, // frame draws it, in the state of the field
}

// redressTheme is the look of the program, in one variant at a time.
type redressTheme struct {
	look          Look
	regular, bold fyne.Resource
	base          fyne.Theme
}

func newTheme(fonts Fonts, look Look) *redressTheme {
	forgetGlyphs()
	t := &redressTheme{look: look, base: theme.DefaultTheme()}
	if len(fonts.Regular) > 0 {
		t.regular = fyne.NewStaticResource("regular.ttf", fonts.Regular)
		t.bold = fyne.NewStaticResource("bold.ttf", fonts.Bold)
	}
	return t
}

func (t *redressTheme) palette() palette {
	if t.look.Dark {
		return darkInk
	}
	return lightInk
}

func (t *redressTheme) variant() fyne.ThemeVariant {
	if t.look.Dark {
		return theme.VariantDark
	}
	return theme.VariantLight
}

// Color gives our colour for a name; the variant of the machine does not count,
// the one chosen in the settings does.
func (t *redressTheme) Color(name fyne.ThemeColorName, _ fyne.ThemeVariant) color.Color {
	ours := t.palette()
	if c, ok := ours[name]; ok {
		return c
	}
	if c, ok := ours[fyneInk[name]]; ok {
		return c
	}
	if name == theme.ColorNameInputBackground {
		return color.Transparent // frame fills it
	}
	if name == theme.ColorNameShadow {
		return shade(0x1c)
	}
	if name == theme.ColorNameScrollBar {
		c := ours[inkFaint]
		c.A = 0x90
		return c
	}
	return t.base.Color(name, t.variant())
}

// Font gives the face of a style; what is neither bold nor a symbol is regular.
func (t *redressTheme) Font(style fyne.TextStyle) fyne.Resource {
	switch {
	case style.Symbol || t.regular == nil:
		return t.base.Font(style)
	case style.Bold:
		return t.bold
	}
	return t.regular
}

func (t *redressTheme) Icon(name fyne.ThemeIconName) fyne.Resource { return t.base.Icon(name) }

// Size gives a size in the text size chosen.
func (t *redressTheme) Size(name fyne.ThemeSizeName) float32 {
	if s, ok := fixedSizes[name]; ok {
		return s
	}
	if s, ok := sizes[name]; ok {
		return s * t.look.Size.factor()
	}
	return t.base.Size(name)
}

// em is a length that grows with the words: so many widths of a Chinese
// character of the normal text.
func em(n float32) float32 { return n * theme.TextSize() }
