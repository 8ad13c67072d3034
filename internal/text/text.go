// Package text holds words in the two languages of the program, side by side,
// so that both are written where the thing they name is defined.
package text

import (
	"fmt"
	"strings"
)

// Lang is a choice of language for reading a Text.
type Lang string

const (
	ZH   Lang = "zh"
	EN   Lang = "en"
	Both Lang = "both" // Chinese, and English on the next line
)

// Error is a refusal in words for people; Code is for programs and never
// changes. Message says what was given, what is expected, and an example.
type Error struct {
	Code    string
	Message Text
}

// Error gives the English words.
func (e *Error) Error() string { return e.Message.EN }

// ParseLang reads zh, en or both, exactly.
func ParseLang(s string) (Lang, error) {
	switch l := Lang(s); l {
	case ZH, EN, Both:
		return l, nil
	}
	return "", &Error{"lang", F(T(
		"语言“%s”无法识别：应为 zh、en 或 both。例如：zh",
		"unknown language %q: expected zh, en or both. Example: zh"), s)}
}

// Text is one thing said in Chinese and in English. The zero value says nothing.
type Text struct {
	ZH string `json:"zh"`
	EN string `json:"en"`
}

// T is short for Text{zh, en}.
func T(zh, en string) Text { return Text{zh, en} }

// In reads the text in one language, or in Both: Chinese, a line break,
// English, and one line only where they are equal or one is empty. A missing
// side reads as empty in its own language; the other never stands in for it.
// Any other Lang reads as Both.
func (t Text) In(l Lang) string {
	switch {
	case l == ZH:
		return t.ZH
	case l == EN:
		return t.EN
	case t.ZH == t.EN || t.EN == "":
		return t.ZH
	case t.ZH == "":
		return t.EN
	}
	return t.ZH + "\n" + t.EN
}

// IsZero reports whether nothing is said in either language.
func (t Text) IsZero() bool { return t == Text{} }

// Complete reports whether something is said in both.
func (t Text) Complete() bool { return t.ZH != "" && t.EN != "" }

// Join is strings.Join on each side.
func Join(sep Text, parts ...Text) Text {
	zh, en := make([]string, len(parts)), make([]string, len(parts))
	for i, p := range parts {
		zh[i], en[i] = p.ZH, p.EN
	}
	return Text{strings.Join(zh, sep.ZH), strings.Join(en, sep.EN)}
}

// Sided is a value that words itself in both languages, as the dates of
// internal/civil do.
type Sided interface {
	ZH() string
	EN() string
}

// F is fmt.Sprintf on each side. An argument that is a Text, or is Sided, is
// put into each side in that side's language. Where the two languages need
// another order, the formats use indexes: %[2]s.
func F(format Text, args ...any) Text {
	zh, en := make([]any, len(args)), make([]any, len(args))
	for i, arg := range args {
		zh[i], en[i] = sides(arg)
	}
	return Text{fmt.Sprintf(format.ZH, zh...), fmt.Sprintf(format.EN, en...)}
}

func sides(arg any) (zh, en any) {
	switch v := arg.(type) {
	case Text:
		return v.ZH, v.EN
	case Sided:
		return v.ZH(), v.EN()
	}
	return arg, arg
}
