package cases

import (
	"errors"
	"regexp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"redress/internal/civil"
	"redress/internal/text"

	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"
)

const (
	yes = "yes"
	no  = "no"

	maxLine = 2_000   // characters in a line
	maxLong = 200_000 // characters in paragraphs
)

// typeWords say what each type expects.
var typeWords = map[FieldType]text.Text{
	Line:      tx("一行文字", "one line of text"),
	Long:      tx("文字", "text"),
	Bilingual: tx("中文、英文或两者（中文 | English）", "Chinese, English or both (中文 | English)"),
	Money:     tx("至多两位小数的金额，如 1234.50", "an amount with at most two decimals, such as 1234.50"),
	Quantity:  tx("数字，如 12 或 0.375", "a number, such as 12 or 0.375"),
	Ratio:     tx("比例，如 41% 或 0.41", "a ratio, such as 41% or 0.41"),
	Integer:   tx("整数，如 12", "a whole number, such as 12"),
	Day:       tx("具体日期，如 2022-04-07", "a day, such as 2022-04-07"),
	Partial:   tx("日期或其一部分，如 2022-04-07、2022-04、约2022年4月、<2022-06", "a date or part of one, such as 2022-04-07, 2022-04, ~2022-04, <2022-06"),
	Month:     tx("月份，如 2022-03", "a month, such as 2022-03"),
	Truth:     tx("是或否", "yes or no"),
	OneOf:     tx("所列选项之一", "one of the choices"),
	Ref:       tx("一条记录", "one record"),
	Refs:      tx("若干条记录", "records"),
	Instant:   tx("时刻，如 2026-11-23T09:00:00Z", "an instant, such as 2026-11-23T09:00:00Z"),
	Data:      tx("JSON 对象或数组", "a JSON object or array"),
}

// parser reads what was typed, already trimmed and not empty. It gives the
// canonical text, or words that say how to mend it.
type parser func(f Field, typed string) (canonical string, mend text.Text, ok bool)

var parsers map[FieldType]parser

func init() {
	parsers = map[FieldType]parser{
		Line: parseLine, Long: parseLong, Bilingual: parseBilingual,
		Money: parseMoney, Quantity: parseQuantity, Ratio: parseRatio, Integer: parseInteger,
		Day: parseDay, Partial: parsePartial, Month: parseMonth, Truth: parseTruth, OneOf: parseChoice,
		Ref: parseRef, Refs: parseRefs, Instant: parseInstant, Data: parseData,
	}
}

// ParseField reads what was typed into a field and gives its canonical text; ""
// means not known. A value that cannot be read is a *FieldError.
func ParseField(f Field, typed string) (string, error) {
	refuse := func(mend text.Text) (string, error) {
		return "", &FieldError{Field: f, Typed: typed, Expected: typeWords[f.Type], Mend: mend}
	}
	if !utf8.ValidString(typed) {
		return refuse(tx("文字编码损坏，请重新输入。", "The text is damaged (not UTF-8); type it again."))
	}
	trimmed := strings.TrimSpace(typed)
	if trimmed == "" {
		if f.Required {
			return refuse(tx("请填写。", "Fill it in."))
		}
		return "", nil
	}
	canonical, mend, ok := parsers[f.Type](f, trimmed)
	if !ok {
		return refuse(mend)
	}
	if canonical == "" && f.Required {
		return refuse(tx("请填写。", "Fill it in."))
	}
	return canonical, nil
}

func parseLine(_ Field, typed string) (string, text.Text, bool) {
	line := strings.Join(strings.Fields(norm.NFC.String(typed)), " ")
	return words(line, maxLine)
}

func parseLong(_ Field, typed string) (string, text.Text, bool) {
	s := strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(norm.NFC.String(typed))
	return words(strings.TrimSpace(s), maxLong)
}

func words(s string, limit int) (string, text.Text, bool) {
	if utf8.RuneCountInString(s) > limit {
		return "", text.F(tx("太长：最多 %d 字。", "Too long: at most %d characters."), limit), false
	}
	for _, r := range s {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			return "", tx("含有不可见的控制字符，请删去。", "It holds an invisible control character; remove it."), false
		}
	}
	return s, text.Text{}, true
}

func parseDay(_ Field, typed string) (string, text.Text, bool) {
	p, err := civil.ParsePartial(typed)
	if err != nil {
		return "", civilWords(err), false
	}
	day, exact := p.Exact()
	if !exact {
		return "", tx("这里需要确切的一天，请写全年月日。", "An exact day is needed here: give year, month and day."), false
	}
	return day.String(), text.Text{}, true
}

func parsePartial(_ Field, typed string) (string, text.Text, bool) {
	p, err := civil.ParsePartial(typed)
	if err != nil {
		return "", civilWords(err), false
	}
	return p.String(), text.Text{}, true
}

func parseMonth(_ Field, typed string) (string, text.Text, bool) {
	p, err := civil.ParsePartial(typed)
	if err != nil {
		return "", civilWords(err), false
	}
	m, err := civil.ParseMonth(p.String())
	if err != nil {
		return "", tx("写成年-月，如 2022-03。", "Write year-month, such as 2022-03."), false
	}
	return m.String(), text.Text{}, true
}

func civilWords(err error) text.Text {
	if e, ok := errors.AsType[*civil.Error](err); ok {
		return tx(e.ZH, e.EN)
	}
	return tx("写成 2022-04-07 的样子。", "Write it like 2022-04-07.")
}

var truths = map[string]string{
	"yes": yes, "y": yes, "true": yes, "1": yes, "是": yes, "有": yes, "对": yes,
	"no": no, "n": no, "false": no, "0": no, "否": no, "无": no, "不": no,
}

func parseTruth(_ Field, typed string) (string, text.Text, bool) {
	v, ok := truths[strings.ToLower(typed)]
	return v, tx("填“是”或“否”；不清楚就留空。", "Type yes or no; leave it empty if not known."), ok
}

func parseChoice(f Field, typed string) (string, text.Text, bool) {
	list := tx("", "")
	for i, c := range f.Choices {
		if typed == c.ID || typed == c.Label.ZH || strings.EqualFold(typed, c.Label.EN) {
			return c.ID, text.Text{}, true
		}
		if i > 0 {
			list = text.Join(tx("、", ", "), list, c.Label)
		} else {
			list = c.Label
		}
	}
	return "", text.F(tx("可选：%s。", "Choose from: %s."), list), false
}

var recordID = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

func parseRef(_ Field, typed string) (string, text.Text, bool) {
	return typed, tx("请从列表中选取。", "Pick it from the list."), len(typed) <= 100 && recordID.MatchString(typed)
}

func parseRefs(f Field, typed string) (string, text.Text, bool) {
	var ids []string
	seen := map[string]bool{}
	for id := range strings.FieldsSeq(typed) {
		if _, mend, ok := parseRef(f, id); !ok {
			return "", mend, false
		}
		if !seen[id] {
			ids = append(ids, id)
		}
		seen[id] = true
	}
	return strings.Join(ids, "\n"), text.Text{}, true
}

func parseInstant(_ Field, typed string) (string, text.Text, bool) {
	t, err := time.Parse(time.RFC3339, typed)
	if err != nil || t.Year() < 1900 || t.Year() > 2200 {
		return "", tx("写成 2026-11-23T09:00:00Z 的样子。", "Write it like 2026-11-23T09:00:00Z."), false
	}
	return instantText(t), text.Text{}, true
}

func instantText(t time.Time) string { return t.UTC().Truncate(time.Second).Format(time.RFC3339) }

// narrowed turns full-width characters into plain ones, so that a refusal can
// show what was meant.
func narrowed(s string) string { return width.Narrow.String(s) }
