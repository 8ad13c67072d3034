package main

import "strings"

// Signs that do not begin a line, and signs that do not end one.
const (
	notFirst = "，。；：、！？）》」』”’％,.;:!?)]%"
	notLast  = "（《「『“‘(["
)

// width measures text in the face and size at hand.
func (s *sheet) width(text string) float64 {
	var w float64
	for _, r := range text {
		if _, ok := s.widths[r]; !ok {
			one, err := s.pdf.MeasureTextWidth(string(r))
			s.keep(err)
			s.widths[r] = one / s.size
		}
		w += s.widths[r]
	}
	return w * s.size
}

// wrap breaks text into lines: between Chinese characters, or at a space.
func (s *sheet) wrap(text string, room float64) []string {
	var lines []string
	line := ""
	for _, piece := range pieces(text) {
		if line != "" && s.width(line+strings.TrimRight(piece, " ")) > room {
			lines = append(lines, strings.TrimRight(line, " "))
			line = ""
		}
		line += piece
	}
	return append(lines, strings.TrimRight(line, " "))
}

// pieces are what may not be broken: a word with the space after it, a Chinese
// character with the signs that cling to it.
func pieces(text string) []string {
	var out []string
	open := false // the last piece takes what follows
	for _, r := range text {
		cling := len(out) > 0 && (open || strings.ContainsRune(notFirst, r))
		if cling {
			out[len(out)-1] += string(r)
		} else {
			out = append(out, string(r))
		}
		open = strings.ContainsRune(notLast, r) || r < 0x2E80 && r != ' ' && r != '/'
	}
	return out
}
