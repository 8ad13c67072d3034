package damages

import (
	"errors"

	"github.com/shopspring/decimal"

	"redress/internal/civil"
	"redress/internal/text"
)

// plainNumber is a number in the one form a claim allows: n × 10^-exp where
// it fits.
type plainNumber struct {
	n    int64
	exp  int32
	fits bool
}

// The longest number of a claim: digits before and after the point.
const (
	mostWhole    = 30
	mostDecimals = 20
)

// scanNumber reads the one form of a number in a claim: digits, with a minus
// before them and a point among them where needed; no exponent, no thousands
// mark, no full-width digit, no plus, no zero too many at the start.
func scanNumber(s string) (plainNumber, bool) {
	digits := s
	if s != "" && s[0] == '-' {
		digits = s[1:]
	}
	var p plainNumber
	whole := len(digits)
	for i := range len(digits) {
		switch c := digits[i]; {
		case c == '.' && whole == len(digits):
			whole = i
		case c >= '0' && c <= '9':
			p.n = p.n*10 + int64(c-'0')
		default:
			return plainNumber{}, false
		}
	}
	decimals := len(digits) - whole - 1
	if whole < 1 || whole > mostWhole || whole > 1 && digits[0] == '0' || decimals == 0 || decimals > mostDecimals {
		return plainNumber{}, false
	}
	p.exp = int32(max(decimals, 0))
	p.fits = whole+int(p.exp) <= 18
	if len(digits) < len(s) {
		p.n = -p.n
	}
	return p, true
}

var errForm = errors.New("not in the expected form")

// ParseValue reads a value in the one form a claim allows for its unit. Empty
// text is a value that lacks: blank is then true.
func ParseValue(s string, u Unit) (v Value, blank bool, err error) {
	if s == "" {
		return Value{}, true, nil
	}
	switch u.Kind {
	case Words:
		return Value{}, false, nil
	case Date:
		d, err := civil.ParseDay(s)
		return Value{Day: d}, false, err
	case Truth:
		if s != "true" && s != "false" {
			return Value{}, false, errForm
		}
		return Value{Truth: s == "true"}, false, nil
	}
	p, ok := scanNumber(s)
	if !ok {
		return Value{}, false, errForm
	}
	n := decimal.New(p.n, -p.exp)
	if !p.fits {
		n = decimal.RequireFromString(s)
	}
	if u.Kind == Days && !n.IsInteger() {
		return Value{}, false, errForm
	}
	return Value{Number: n}, false, nil
}

// Canonical is the form ParseValue reads.
func (v Value) Canonical(u Unit) string {
	switch u.Kind {
	case Date:
		return v.Day.String()
	case Truth:
		if v.Truth {
			return "true"
		}
		return "false"
	case Words:
		return ""
	}
	return v.Number.String()
}

// ExpectedForm says for people what ParseValue takes.
func ExpectedForm(u Unit) text.Text {
	switch u.Kind {
	case Money:
		return text.T("金额：半角数字，如 849.56，不用千分位与科学计数，不超过三十位", "an amount in plain digits such as 849.56, without thousands marks or exponent, of thirty digits at most")
	case Quantity:
		return text.T("数量：半角数字，如 1200，不写单位，不超过三十位", "a quantity in plain digits such as 1200, without its unit, of thirty digits at most")
	case Ratio:
		return text.T("比率：小数，如 41% 写作 0.41", "a rate as a decimal: 41 % is 0.41")
	case Days:
		return text.T("天数：半角整数，如 30", "a whole number of days such as 30")
	case Date:
		return text.T("日期：历法中有的一天，写作 2026-11-23", "a day of the calendar, written as 2026-11-23")
	case Truth:
		return text.T("是写 true，否写 false", "true for yes, false for no")
	}
	return text.T("UTF-8 编码的文字，不含空字符，不超过 32,767 字；在 Excel 中另存为“CSV UTF-8”", "text in UTF-8 without NUL, of 32,767 characters at most; in Excel, save as CSV UTF-8")
}
