package text

import (
	"unicode"

	"golang.org/x/text/width"
)

// DisplayWidth is the number of columns s takes in a fixed-pitch line or a
// workbook column: two for a Chinese or full-width character, none for a
// combining mark or a control character, one for any other. It is for one
// line; a line break counts nothing.
func DisplayWidth(s string) int {
	columns := 0
	for _, r := range s {
		columns += runeWidth(r)
	}
	return columns
}

func runeWidth(r rune) int {
	if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cc, unicode.Cf) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}
