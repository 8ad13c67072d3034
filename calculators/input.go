package calculators

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"redress/internal/civil"
	"redress/internal/text"
)

// Fault is what is wrong with an input.
type Fault uint8

// The faults of an input.
const (
	Wrong       Fault = iota // its value cannot be taken
	Lacking                  // it is needed and not there
	UnknownWord              // it is none of the words of its list
	Misplaced                // it does not go with another
)

// InputError is an input that cannot be taken: which one, why, how to mend it.
type InputError struct {
	Input         string
	Fault         Fault
	Message, Mend text.Text
}

func (e *InputError) Error() string { return e.Input + ": " + e.Message.EN }

// Text is the error in both languages.
func (e *InputError) Text() text.Text { return e.Message }

func wrong(input string, message, mend text.Text) *InputError {
	return &InputError{Input: input, Message: message, Mend: mend}
}

var (
	plainAmount   = regexp.MustCompile(`^(0|[1-9][0-9]{0,14})(\.[0-9]{1,2})?$`)
	tooLarge      = regexp.MustCompile(`^[1-9][0-9]{15,}(\.[0-9]{1,2})?$`)
	plainShare    = regexp.MustCompile(`^(0(\.[0-9]{1,8})?|(0|[1-9][0-9]?)(\.[0-9]{1,6})?%)$`)
	plainMultiple = regexp.MustCompile(`^(0|[1-9][0-9]{0,2})(\.[0-9]{1,6})?$`)
)

// check says whether the values of an input can be taken: an amount of yuan is
// written in half-width digits with at most two decimals, without sign,
// thousands mark or exponent, below 10^15.
func (in *Input) check(values []string) error {
	if in.Kind != Payments && len(values) > 1 {
		return wrong(in.ID, text.T("只取一个值", "it takes one value"), text.T("只写一次", "give it once"))
	}
	for _, typed := range values {
		if err := in.checkOne(typed); err != nil {
			return err
		}
	}
	return nil
}

var anAmount = text.T("有效的金额", "an amount")

// isNot says of what was typed that it is not what it should be.
func isNot(typed string, what text.Text) text.Text {
	return text.F(text.T("“%v”不是%v", "\"%v\" is not %v"), typed, what)
}

func (in *Input) checkOne(typed string) error {
	not := func(what text.Text) text.Text { return isNot(typed, what) }
	switch in.Kind {
	case Sum:
		if tooLarge.MatchString(typed) {
			return wrong(in.ID, text.F(text.T("“%v”太大", "\"%v\" is too large"), typed), text.T("写小于一千万亿元的金额", "an amount below 10^15 yuan"))
		}
		if !plainAmount.MatchString(typed) {
			return wrong(in.ID, not(anAmount), text.T("用半角数字写元，最多两位小数，不用负号、千分位与科学计数，如 5000000.00", "yuan in plain digits with at most two decimals, without sign, thousands marks or exponent, such as 5000000.00"))
		}
	case Multiple:
		if !plainMultiple.MatchString(typed) {
			return wrong(in.ID, not(text.T("有效的倍数", "a multiple")), text.T("用半角数字，如 1.5", "plain digits, such as 1.5"))
		}
	case Share:
		if !plainShare.MatchString(typed) {
			return wrong(in.ID, not(text.T("有效的比例", "a rate")), text.T("写作 6% 或 0.06，用半角数字，小于 100%", "write 6% or 0.06, in plain digits, below 100%"))
		}
	case Day:
		return in.checkDay(typed)
	case Tick:
		if typed != "true" && typed != "false" {
			return wrong(in.ID, not(text.T("是或否", "yes or no")), text.T("写 true 或 false", "write true or false"))
		}
	case Word:
		return in.checkWord(typed)
	case Payments:
		return in.checkPayment(typed)
	}
	return nil
}

func (in *Input) checkDay(typed string) error {
	_, err := civil.ParseDay(typed)
	if bad, ok := errors.AsType[*civil.Error](err); ok {
		return wrong(in.ID, text.T(bad.ZH, bad.EN), text.T("写作 2026-11-23，且日历中须有这一天", "write it as 2026-11-23, a day of the calendar"))
	}
	return err
}

func (in *Input) checkWord(typed string) error {
	var words []string
	for _, a := range in.Of {
		words = append(words, a.ID)
	}
	if slices.Contains(words, typed) {
		return nil
	}
	list := strings.Join(words, " | ")
	return &InputError{Input: in.ID, Fault: UnknownWord, Message: text.T(fmt.Sprintf("没有“%s”：%s", typed, list), fmt.Sprintf("there is no \"%s\": %s", typed, list)),
		Mend: text.T("从列出的词中选一个", "choose one of the words listed")}
}

// checkPayment says which half of a payment cannot be taken.
func (in *Input) checkPayment(typed string) error {
	mend := text.T("写作 2026-06-20=1000000.00：金额为半角数字，最多两位小数，不为负", "write 2026-06-20=1000000.00: plain digits, at most two decimals, not negative")
	day, sum, ok := strings.Cut(typed, "=")
	if !ok {
		return wrong(in.ID, isNot(typed, text.T("“日期=金额”", "DAY=SUM")), mend)
	}
	half := func(why text.Text) error {
		return wrong(in.ID, text.F(text.T("“%v”：%v", "\"%v\": %v"), typed, why), mend)
	}
	_, err := civil.ParseDay(day)
	bad, ok := errors.AsType[*civil.Error](err)
	switch {
	case ok:
		return half(text.T(bad.ZH, bad.EN))
	case !plainAmount.MatchString(sum):
		return half(isNot(sum, anAmount))
	}
	return err
}

// Fraction is a share as a plain fraction: 6% is 0.06.
func Fraction(share string) string {
	percent, ok := strings.CutSuffix(share, "%")
	if !ok {
		return share
	}
	return decimal.RequireFromString(percent).Shift(-2).String()
}

// payment reads DAY=SUM, checked before.
func payment(typed string) (civil.Day, string) {
	day, sum, _ := strings.Cut(typed, "=")
	on, _ := civil.ParseDay(day)
	return on, sum
}

// day is an input's day, checked before; the zero day where nothing was typed.
func (g Given) day(id string) civil.Day {
	day, err := civil.ParseDay(g.one(id))
	if err != nil {
		return civil.Day{}
	}
	return day
}
