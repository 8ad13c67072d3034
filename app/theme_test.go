//go:build !headless

package app

import (
	"image/color"
	"math"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

func luminance(c color.NRGBA) float64 {
	part := func(v uint8) float64 {
		s := float64(v) / 255
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	return 0.2126*part(c.R) + 0.7152*part(c.G) + 0.0722*part(c.B)
}

func contrast(a, b color.NRGBA) float64 {
	x, y := luminance(a), luminance(b)
	return (math.Max(x, y) + 0.05) / (math.Min(x, y) + 0.05)
}

// Words on what they stand on must reach the AA contrast of WCAG, in both looks.
func TestWordsHaveContrast(t *testing.T) {
	pairs := [][2]fyne.ThemeColorName{
		{inkText, inkPaper}, {inkText, inkDesk}, {inkText, inkHead}, {inkText, inkChosen}, {inkText, inkHover},
		{inkSoft, inkPaper}, {inkSoft, inkDesk}, {inkSoft, inkHead}, {inkSoft, inkChosen}, {inkSoft, inkPlainBack},
		{inkFaint, inkPaper}, {inkFaint, inkDesk},
		{inkAccent, inkPaper}, {inkOnAccent, inkAccent}, {inkOnStrong, inkStrong},
		{inkRailText, inkRail}, {inkRailSoft, inkRail}, {inkRailText, inkRailHere}, {inkRailAmber, inkRail},
		{inkDangerText, inkPaper}, {inkAmberText, inkPaper}, {inkGoodText, inkPaper},
	}
	for _, tn := range tones {
		pairs = append(pairs, [2]fyne.ThemeColorName{tn.text, tn.back})
	}
	for name, p := range map[string]palette{"light": lightInk, "dark": darkInk} {
		for _, pair := range pairs {
			if got := contrast(p[pair[0]], p[pair[1]]); got < 4.5 {
				t.Errorf("%s: %s on %s has contrast %.2f, want 4.5", name, pair[0], pair[1], got)
			}
		}
	}
}

func TestBothLooksNameTheSameColours(t *testing.T) {
	for name := range lightInk {
		if _, ok := darkInk[name]; !ok {
			t.Errorf("the dark look lacks %s", name)
		}
	}
	if len(lightInk) != len(darkInk) {
		t.Errorf("light names %d colours, dark %d", len(lightInk), len(darkInk))
	}
}

func TestTextSizeGrowsTheWords(t *testing.T) {
	last := float32(0)
	for _, s := range TextSizes {
		got := newTheme(Fonts{}, Look{Size: s}).Size(theme.SizeNameText)
		if got <= last {
			t.Errorf("%s: %v is not larger than %v", s, got, last)
		}
		last = got
	}
	if newTheme(Fonts{}, Look{}).Size(theme.SizeNameText) != newTheme(Fonts{}, Look{Size: SizeNormal}).Size(theme.SizeNameText) {
		t.Error("no size given is not the normal size")
	}
}
