//go:build !headless

package app

import (
	"strings"
	"unicode"

	"fyne.io/fyne/v2"
)

// Widths of characters are kept, since a Chinese line is as wide as the sum of
// them and tables measure thousands of lines.

type glyph struct {
	r    rune
	size float32
	bold bool
}

var glyphs = map[glyph]float32{}

func forgetGlyphs() { clear(glyphs) }

func runeWidth(r rune, size float32, bold bool) float32 {
	if r >= 0x4e00 && r <= 0x9fff {
		r = 0x4e00 // every Chinese character is one square
	}
	key := glyph{r, size, bold}
	w, ok := glyphs[key]
	if !ok {
		w = fyne.MeasureText(string(r), size, fyne.TextStyle{Bold: bold}).Width
		glyphs[key] = w
	}
	return w
}

func lineWidth(s string, size float32, bold bool) (w float32) {
	for _, r := range s {
		w += runeWidth(r, size, bold)
	}
	return w
}

// cut shortens a line to a width, with an ellipsis where it was cut.
func cut(s string, width, size float32, bold bool) string {
	if lineWidth(s, size, bold) <= width {
		return s
	}
	room := width - runeWidth('…', size, bold)
	for i, r := range s {
		if room -= runeWidth(r, size, bold); room < 0 {
			return strings.TrimRightFunc(s[:i], unicode.IsSpace) + "…"
		}
	}
	return s
}

// notFirst may not begin a line; notLast may not end one.
const (
	notFirst = ",.;:!?)]}%\uff0c\u3002\u3001\uff1b\uff1a\uff01\uff1f\uff09\u300b\u300d\u3011\u3015\u201d\u2019\u2026"
	notLast  = "([{\uff08\u300a\u300c\u3010\u3014\u201c\u2018"
)

// fold breaks text into lines no wider than width: between Chinese characters,
// and at spaces elsewhere.
func fold(s string, width, size float32, bold bool) []string {
	var out []string
	for paragraph := range strings.SplitSeq(s, "\n") {
		out = append(out, foldOne([]rune(paragraph), width, size, bold)...)
	}
	return out
}

func foldOne(rs []rune, width, size float32, bold bool) (out []string) {
	start, brk, w := 0, 0, float32(0)
	for i := 0; i < len(rs); i++ {
		w += runeWidth(rs[i], size, bold)
		if w > width && i > start {
			if brk <= start {
				brk = i
			}
			out = append(out, strings.TrimRightFunc(string(rs[start:brk]), unicode.IsSpace))
			for brk < len(rs) && rs[brk] == ' ' {
				brk++
			}
			start, i, w = brk, brk-1, 0
			continue
		}
		if i+1 < len(rs) && mayBreak(rs[i], rs[i+1]) {
			brk = i + 1
		}
	}
	return append(out, string(rs[start:]))
}

func mayBreak(a, b rune) bool {
	if strings.ContainsRune(notFirst, b) || strings.ContainsRune(notLast, a) {
		return false
	}
	return a == ' ' || wide(a) || wide(b)
}

func wide(r rune) bool {
	return r >= 0x2e80 && r <= 0x9fff || r >= 0xf900 && r <= 0xfaff || r >= 0xff00 && r <= 0xff60
}
