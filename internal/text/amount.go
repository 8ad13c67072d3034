package text

import (
	"regexp"
	"strings"
)

var (
	plainDecimal = regexp.MustCompile(`^([+-]?)(\d+)(\.\d+)?$`)
	moneyText    = regexp.MustCompile(`^(-?)(0|[1-9]\d{0,15})(?:\.(\d{1,2}))?$`)
)

// Group parts the thousands of a decimal: 1234567.80 is 1,234,567.80. The sign
// and every digit are kept. A text that is no plain decimal, such as 缺, comes
// back as it is.
func Group(decimalText string) string {
	part := plainDecimal.FindStringSubmatch(decimalText)
	if part == nil {
		return decimalText
	}
	whole := part[2]
	var b strings.Builder
	b.WriteString(part[1])
	for i, digit := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(digit)
	}
	return b.String() + part[3]
}

// CapitalYuan writes an amount of yuan in Chinese capitals, as a claim and a
// receipt show it, by the rules of the People's Bank of China for filling in
// bills (正确填写票据和结算凭证的基本规定, 支付结算办法附一):
//
//   - 人民币 stands directly before the amount;
//   - 整 follows an amount that ends at the yuan; none follows 角 or 分;
//   - zeros between digits, however many, are one 零; so is a 角 of zero before
//     a 分;
//   - where a 万 or 亿 group, or the yuan, ends in zero but the next digit is not
//     zero, the rules allow 零 or none, and none is written: 107000.53 is
//     人民币壹拾万柒仟元伍角叁分. It is written where a whole group is zero, since
//     壹亿伍仟元 would be heard as 150 million.
//
// A negative amount is 人民币负…. The amount has up to 16 digits and at most two
// decimals, without separators; anything else is an *Error, for rounding
// belongs to the sheet.
func CapitalYuan(amount string) (string, error) {
	part := moneyText.FindStringSubmatch(amount)
	if part == nil {
		return "", &Error{"capital_amount", F(T(
			"金额“%s”无法写成大写：应为至多16位整数、至多两位小数、不含千分位逗号的数字。例如：8979.00",
			"cannot write %q in capitals: expected up to 16 digits and at most two decimals, without separators. Example: 8979.00"),
			amount)}
	}
	yuan, cents := part[2], (part[3] + "00")[:2]
	if yuan == "0" && cents == "00" {
		return "人民币零元整", nil // and so is -0.00
	}
	sign := ""
	if part[1] == "-" {
		sign = "负"
	}
	return "人民币" + sign + capitalWhole(yuan) + capitalCents(yuan, cents), nil
}

var (
	capitalDigits = []rune("零壹贰叁肆伍陆柒捌玖")
	capitalPlaces = []string{"", "拾", "佰", "仟"}
)

// capitalWhole writes the yuan, in groups of four digits; nothing for 0.
func capitalWhole(digits string) string {
	if digits == "0" {
		return ""
	}
	var b strings.Builder
	owed, filled := false, false // a 零 is owed; the group has a digit
	for i, digit := range digits {
		place := len(digits) - 1 - i
		if digit == '0' {
			owed = true
		} else {
			if owed {
				b.WriteRune('零')
			}
			b.WriteRune(capitalDigits[digit-'0'])
			b.WriteString(capitalPlaces[place%4])
			owed, filled = false, true
		}
		if place%4 == 0 {
			if filled || place == 8 { // 亿 also names the 万 before it
				b.WriteString(groupName(place))
			}
			owed = owed && !filled // after a group with digits 零 is left out
			filled = false
		}
	}
	return b.String() + "元"
}

// groupName is what follows the group that ends at a place: 万 at 10^4 and
// 10^12, 亿 at 10^8.
func groupName(place int) string {
	switch place {
	case 4, 12:
		return "万"
	case 8:
		return "亿"
	}
	return ""
}

// capitalCents writes 角 and 分 after the yuan.
func capitalCents(yuan, cents string) string {
	jiao, fen := cents[0]-'0', cents[1]-'0'
	text := ""
	switch {
	case jiao == 0 && fen == 0:
		return "整"
	case jiao > 0:
		text = string(capitalDigits[jiao]) + "角"
	case yuan != "0":
		text = "零"
	}
	if fen > 0 {
		text += string(capitalDigits[fen]) + "分"
	}
	return text
}
