package cases

import (
	"strings"
	"unicode"

	"redress/internal/text"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// parseBilingual takes {"zh":"…","en":"…"}, "中文 | English", or one language
// alone, told by whether it holds a Chinese character.
func parseBilingual(f Field, typed string) (string, text.Text, bool) {
	var t text.Text
	switch zh, en, two := strings.Cut(typed, " | "); {
	case strings.HasPrefix(typed, "{"):
		if err := json.Unmarshal([]byte(typed), &t, json.RejectUnknownMembers(true)); err != nil {
			return "", tx("写成 {\"zh\":\"…\",\"en\":\"…\"}。", "Write {\"zh\":\"…\",\"en\":\"…\"}."), false
		}
	case two:
		t = tx(zh, en)
	case strings.ContainsFunc(typed, func(r rune) bool { return unicode.Is(unicode.Han, r) }):
		t.ZH = typed
	default:
		t.EN = typed
	}
	read := parseLine
	if f.Lines {
		read = parseLong
	}
	var mend text.Text
	var ok bool
	if t.ZH, mend, ok = read(f, t.ZH); !ok {
		return "", mend, false
	}
	if t.EN, mend, ok = read(f, t.EN); !ok {
		return "", mend, false
	}
	return bilingualText(t), text.Text{}, true
}

// BilingualValue is how a value in two languages is typed by a program: hand it
// to Set or Create.
func BilingualValue(t text.Text) string { return bilingualText(t) }

func bilingualText(t text.Text) string {
	if t.IsZero() {
		return ""
	}
	out, err := json.Marshal(t, json.Deterministic(true))
	if err != nil {
		return ""
	}
	return string(out)
}

func bilingualOf(canonical string) (t text.Text) {
	if canonical == "" || json.Unmarshal([]byte(canonical), &t) != nil {
		return text.Text{}
	}
	return t
}

// parseData takes one JSON object or array and writes it compactly, keys in the
// order given.
func parseData(_ Field, typed string) (string, text.Text, bool) {
	mend := tx("应为一个 JSON 对象或数组，键不得重复。", "Give one JSON object or array, with no key repeated.")
	v := jsontext.Value(typed)
	if err := v.Compact(); err != nil || !v.IsValid() {
		return "", mend, false
	}
	return string(v), mend, v.Kind() == '{' || v.Kind() == '['
}
