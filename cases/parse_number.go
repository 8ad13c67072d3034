package cases

import (
	"regexp"
	"strings"

	"redress/internal/text"
)

// plainNumber: sign, whole part with or without thousands, decimals. An
// exponent never matches.
var (
	plainNumber   = regexp.MustCompile(`^([+-]?)(\d+)(?:\.(\d+))?$`)
	groupedNumber = regexp.MustCompile(`^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$`)
)

const (
	maxWhole    = 16 // digits before the point
	maxDecimals = 20 // digits after it
)

// digits reads a typed number into sign, whole part without leading zeros, and
// decimals as typed. Thousands separators are taken where they stand right.
func digits(typed string) (sign, whole, decimals string, mend text.Text, ok bool) {
	typed = strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(typed, "¥"), "￥"), "元")
	typed = strings.TrimSpace(typed)
	if groupedNumber.MatchString(typed) {
		typed = strings.ReplaceAll(typed, ",", "")
	}
	part := plainNumber.FindStringSubmatch(typed)
	if part == nil {
		return "", "", "", mendNumber(typed), false
	}
	whole = strings.TrimLeft(part[2], "0")
	if whole == "" {
		whole = "0"
	}
	if len(whole) > maxWhole || len(part[3]) > maxDecimals {
		return "", "", "", text.F(tx("数字太长：整数至多 %d 位，小数至多 %d 位。", "The number is too long: at most %d digits before the point and %d after."), maxWhole, maxDecimals), false
	}
	if part[1] == "-" && strings.Trim(whole+part[3], "0") != "" {
		sign = "-"
	}
	return sign, whole, part[3], text.Text{}, true
}

// mendNumber says what is wrong with a number that is none.
func mendNumber(typed string) text.Text {
	switch plain := narrowed(typed); {
	case plain != typed && plainNumber.MatchString(strings.ReplaceAll(plain, ",", "")):
		return text.F(tx("请用半角数字：%s。", "Use half-width digits: %s."), strings.ReplaceAll(plain, ",", ""))
	case strings.ContainsAny(typed, "eE"):
		return tx("请写全数字，不用科学计数法。", "Write the number in full, without an exponent.")
	case strings.ContainsAny(typed, "万亿千百"):
		return tx("请写全数字，如 400000，不用“万”“亿”。", "Write the number in full, such as 400000, without 万 or 亿.")
	case strings.Contains(typed, ","):
		return tx("千分位逗号的位置不对：每三位一个，或全部删去。", "The thousands separators stand wrong: one every three digits, or none.")
	case strings.HasSuffix(typed, "%"):
		return tx("这里不是比例，请去掉百分号。", "This is no ratio; leave out the percent sign.")
	}
	return tx("只用数字、小数点和负号。", "Use digits, a decimal point and a minus sign only.")
}

func checkSign(f Field, sign string) (text.Text, bool) {
	return tx("这里不能是负数。", "It cannot be negative here."), sign == "" || f.Signed
}

func parseMoney(f Field, typed string) (string, text.Text, bool) {
	sign, whole, decimals, mend, ok := digits(typed)
	if !ok {
		return "", mend, false
	}
	if len(strings.TrimRight(decimals, "0")) > 2 {
		return "", tx("金额至多两位小数；请自行舍入到分，程序不代为舍入。", "Money has at most two decimals; round it to the fen yourself, the program does not do it for you."), false
	}
	if mend, ok = checkSign(f, sign); !ok {
		return "", mend, false
	}
	return sign + whole + "." + (decimals + "00")[:2], text.Text{}, true
}

func parseQuantity(f Field, typed string) (string, text.Text, bool) {
	sign, whole, decimals, mend, ok := digits(typed)
	if !ok {
		return "", mend, false
	}
	if mend, ok = checkSign(f, sign); !ok {
		return "", mend, false
	}
	return number(sign, whole, decimals), text.Text{}, true
}

func parseInteger(f Field, typed string) (string, text.Text, bool) {
	sign, whole, decimals, mend, ok := digits(typed)
	if !ok {
		return "", mend, false
	}
	if decimals != "" {
		return "", tx("不带小数。", "No decimals here."), false
	}
	mend, ok = checkSign(f, sign)
	return sign + whole, mend, ok
}

// parseRatio takes 41% and 0.41 alike; a bare number above 1 is refused, since
// 41 may mean either.
func parseRatio(f Field, typed string) (string, text.Text, bool) {
	body, percent := strings.CutSuffix(strings.ReplaceAll(typed, "％", "%"), "%")
	sign, whole, decimals, mend, ok := digits(strings.TrimSpace(body))
	if !ok {
		return "", mend, false
	}
	if mend, ok = checkSign(f, sign); !ok {
		return "", mend, false
	}
	if percent {
		whole, decimals = hundredth(whole, decimals)
	} else if tooBig := number("", whole, decimals); len(whole) > 1 || whole > "1" || (whole == "1" && tooBig != "1") {
		return "", text.F(tx("大于 1：如指百分之 %[1]s，请写 %[1]s%%。", "Above 1: if %[1]s percent is meant, write %[1]s%%."), tooBig), false
	}
	return number(sign, whole, decimals), text.Text{}, true
}

// hundredth moves the point two places to the left.
func hundredth(whole, decimals string) (string, string) {
	for len(whole) < 3 {
		whole = "0" + whole
	}
	cut := len(whole) - 2
	return strings.TrimLeft(whole[:cut-1], "0") + whole[cut-1:cut], whole[cut:] + decimals
}

// number joins the parts, without trailing zeros after the point.
func number(sign, whole, decimals string) string {
	decimals = strings.TrimRight(decimals, "0")
	if decimals == "" {
		return sign + whole
	}
	return sign + whole + "." + decimals
}
