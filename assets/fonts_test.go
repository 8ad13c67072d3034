//go:build !headless

package assets_test

import (
	"testing"

	"golang.org/x/image/font/sfnt"

	"redress/assets"
)

// The signs are those the program prints: the name, amounts, citations and
// the operators of formulas in words.
const printed = "维权账违约赔偿缺、，。；：〔〕（）《》“”…—0123456789.,%¥￥×÷−+=≤≥≠→▶▲▼✓○●□第条人民法院"

func TestBothFacesHoldEverySignTheProgramPrints(t *testing.T) {
	for name, data := range map[string][]byte{"Regular": assets.FontRegular, "Bold": assets.FontBold} {
		face, err := sfnt.Parse(data)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, sign := range printed {
			if glyph, err := face.GlyphIndex(nil, sign); err != nil || glyph == 0 {
				t.Errorf("%s has no glyph for %q (%v)", name, sign, err)
			}
		}
	}
}
