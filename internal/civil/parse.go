package civil

import "strings"

const partialExample = "2022-04-07, 2022-04, 2022, ~2022-04, <2022-06, >2022-06, 2022-04..2022-06"

// marks are the signs and words around a date, longest first where one holds
// another. Those of a range stand between two dates.
var (
	marksAhead = []struct {
		mark string
		kind Kind
	}{
		{"~", About}, {"约", About}, {"about", About},
		{"<", Before}, {"before", Before},
		{">", After}, {"after", After},
	}
	marksBehind = []struct {
		mark string
		kind Kind
	}{
		{"之前", Before}, {"前", Before}, {"之后", After}, {"后", After},
	}
	marksBetween = []string{"..", "至"}
)

// ParsePartial reads what a lawyer types into a date field:
//
//	2022-04-07  2022/4/7  2022.4.7  20220407  2022年4月7日   a day
//	2022-04  2022年4月                                     a month
//	2022  2022年  2019-??                                  a year
//	~2022-04  约2022年4月  about 2022-04                    about
//	<2022-06  2022-06前  2022年6月之前  before 2022-06       before
//	>2022-06  2022-06后  2022年6月之后  after 2022-06        after
//	2022-04..2022-06  2022-04至2022-06                      between
//
// Full-width characters are refused, with the half-width text to type instead;
// so are 以前 and 以后, which may or may not include the day they name. The
// error is an *Error, in both languages.
func ParsePartial(s string) (Partial, error) {
	p, err := parsePartial(s)
	if err != nil { // a nil *Error must not become a non-nil error
		return Partial{}, err
	}
	return p, nil
}

func parsePartial(typed string) (Partial, *Error) {
	if strings.ContainsFunc(typed, func(r rune) bool { return halfWidth(r) != r }) {
		return Partial{}, fullWidth(typed, strings.Map(halfWidth, typed))
	}
	s := strings.ToLower(strings.TrimSpace(typed))
	if strings.HasSuffix(s, "以前") || strings.HasSuffix(s, "以后") {
		return Partial{}, ambiguous(typed)
	}
	for _, mark := range marksBetween {
		if from, to, found := strings.Cut(s, mark); found {
			return between(from, to, typed)
		}
	}
	kind, rest := unmarked(s)
	u, err := parseUnit(rest, typed)
	if err != nil {
		return Partial{}, err
	}
	p := Partial{kind: kind, from: u}
	if p.place().IsZero() { // before the first day of all, or after the last
		return Partial{}, outOfRange(typed, partialExample)
	}
	return p, nil
}

// unmarked takes one mark off a text, ahead or else behind, and says what it
// meant. A second mark stays in the rest, where no unit can be read.
func unmarked(s string) (Kind, string) {
	for _, m := range marksAhead {
		if rest, found := strings.CutPrefix(s, m.mark); found {
			return m.kind, strings.TrimSpace(rest)
		}
	}
	for _, m := range marksBehind {
		if rest, found := strings.CutSuffix(s, m.mark); found {
			return m.kind, strings.TrimSpace(rest)
		}
	}
	return On, s
}

// between refuses a range that begins after it has ended.
func between(from, to, typed string) (Partial, *Error) {
	a, err := parseUnit(strings.TrimSpace(from), typed)
	if err != nil {
		return Partial{}, err
	}
	b, err := parseUnit(strings.TrimSpace(to), typed)
	if err != nil {
		return Partial{}, err
	}
	if a.first().After(b.last()) {
		return Partial{}, problem(WrongOrder, typed,
			"截止早于起始，请调换", "it ends before it begins; swap the two dates",
			b.String()+".."+a.String())
	}
	return Partial{kind: Between, from: a, to: b}, nil
}

// halfWidth mends what a Chinese input method leaves behind: the full-width
// forms U+FF01 to U+FF5E stand in the order of ASCII. Others are themselves.
func halfWidth(r rune) rune {
	switch {
	case r >= '\uff01' && r <= '\uff5e':
		return r - '\uff01' + '!'
	case r == '\u3000':
		return ' '
	case r == '。':
		return '.'
	case r == '〜':
		return '~'
	case r == '《', r == '〈':
		return '<'
	case r == '》', r == '〉':
		return '>'
	}
	return r
}

// fullWidth offers the mended text where it reads as a date.
func fullWidth(typed, mended string) *Error {
	example := strings.TrimSpace(mended)
	if _, err := parsePartial(mended); err != nil {
		example = partialExample
	}
	return problem(FullWidth, typed,
		"含全角字符，请改用半角（英文）输入", "it has full-width characters; type half-width ones", example)
}

func ambiguous(typed string) *Error {
	return problem(AmbiguousWord, typed,
		"“以前”“以后”是否包括当日有歧义，请改用“之前”“之后”（不包括当日或当月），或写明起止",
		"以前 and 以后 may or may not include the day itself; use 之前 or 之后, which do not, or write a range",
		"<2022-06, >2022-06, 2022-04..2022-06")
}

func badForm(typed string) *Error {
	return problem(BadForm, typed,
		"应为日期、年月或年份，可加“约”“前”“后”或“至”，用半角数字",
		"expected a day, a month or a year in half-width digits, with about, before, after or .. where needed",
		partialExample)
}
