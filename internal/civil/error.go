package civil

import (
	"fmt"
	"strings"
	"unicode"
)

// Code says what was wrong with a text, for programs. Codes never change.
type Code string

const (
	BadForm       Code = "date_form"       // not written as a date at all
	NoSuchDay     Code = "date_no_such"    // well written, not in the calendar
	OutOfRange    Code = "date_range"      // outside FirstYear..LastYear
	FullWidth     Code = "date_full_width" // typed with a full-width input method
	WrongOrder    Code = "date_order"      // a range that ends before it begins
	AmbiguousWord Code = "date_ambiguous"  // 以前 / 以后
)

// Error is a date that could not be read. ZH and EN each say what was typed,
// what is expected, and give an example.
type Error struct {
	Code  Code
	Typed string // as typed, cleaned for display
	ZH    string
	EN    string
}

// Error gives the English words; a face that knows its user's language reads
// ZH or EN instead.
func (e *Error) Error() string { return e.EN }

// problem puts a reason and an example into one sentence for each language.
func problem(code Code, typed, zh, en, example string) *Error {
	typed = shown(typed)
	return &Error{
		Code: code, Typed: typed,
		ZH: fmt.Sprintf("输入的是“%s”：%s。例如：%s", typed, zh, example),
		EN: fmt.Sprintf("%q: %s. Example: %s", typed, en, example),
	}
}

// noSuchDay and outOfRange are said of days, months and partial dates alike.
func noSuchDay(typed, example string) *Error {
	return problem(NoSuchDay, typed,
		"日历中没有这一天或这个月，请核对月份和日数", "there is no such day or month in the calendar; check both", example)
}

func outOfRange(typed, example string) *Error {
	return problem(OutOfRange, typed,
		fmt.Sprintf("日期应在%d年至%d年之间", FirstYear, LastYear),
		fmt.Sprintf("expected a date in the years %d to %d", FirstYear, LastYear), example)
}

// longest is as much of a user's text as a message repeats.
const longest = 40

// shown makes typed fit to be repeated in a message: valid, printable, short.
func shown(typed string) string {
	clean := strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return '·'
		}
		return r
	}, strings.ToValidUTF8(typed, "·"))
	if runes := []rune(clean); len(runes) > longest {
		return string(runes[:longest]) + "…"
	}
	return clean
}
