package cases

import (
	"errors"
	"strings"

	"redress/internal/text"
)

// Code says what kind of failure an error is. The set is closed.
type Code string

const (
	Internal Code = "internal"  // a fault of the program or the machine
	Invalid  Code = "invalid"   // what was given cannot be taken
	NotFound Code = "not_found" // no such case, record, file
	Conflict Code = "conflict"  // someone was there first
	Missing  Code = "missing"   // a fact is lacking
)

// Error is a failure in words for people. Path is a JSON Pointer or a field id
// where one is at fault.
type Error struct {
	Code    Code
	Op      string
	Path    string
	Message text.Text // what is wrong
	Mend    text.Text // what to do next
	Cause   error
}

func (e *Error) Error() string {
	parts := []string{e.Op}
	if e.Path != "" {
		parts = append(parts, e.Path)
	}
	parts = append(parts, e.Message.EN)
	if e.Cause != nil {
		parts = append(parts, e.Cause.Error())
	}
	return strings.Join(parts, ": ")
}

func (e *Error) Unwrap() error { return e.Cause }

// ErrorCode gives the code of an error: "" for nil, Invalid for a typed value
// that could not be read, Internal for whatever is not ours.
func ErrorCode(err error) Code {
	if err == nil {
		return ""
	}
	if e, ok := errors.AsType[*Error](err); ok {
		return e.Code
	}
	if _, ok := errors.AsType[*FieldError](err); ok {
		return Invalid
	}
	return Internal
}

// Words gives the message and the mend of any error, fit for a banner.
func Words(err error) (message, mend text.Text) {
	if e, ok := errors.AsType[*Error](err); ok {
		return e.Message, e.Mend
	}
	if e, ok := errors.AsType[*FieldError](err); ok {
		return e.Message(), e.Mend
	}
	return tx("程序内部出错。", "Something went wrong inside the program."),
		tx("数据没有改动。请重试；仍然出错时请保存日志并联系维护者。", "Nothing was changed. Try again; if it persists, keep the log and tell the maintainers.")
}

// Fail makes an error that carries words; the rooms below cases use it too.
func Fail(code Code, op string, message, mend text.Text, cause error) *Error {
	return &Error{Code: code, Op: op, Message: message, Mend: mend, Cause: cause}
}

func noSuch(op string, what text.Text, id string) *Error {
	return Fail(NotFound, op,
		text.F(tx("没有这%s：%s。", "There is no such %s: %s."), what, id),
		tx("它可能已被撤销，或编号有误；请刷新列表。", "It may have been undone, or the id is wrong; refresh the list."), nil)
}

// FieldError says that a typed value cannot be taken: which field, what was
// typed, what is expected there and how to mend it.
type FieldError struct {
	Field    Field
	Typed    string
	Expected text.Text
	Mend     text.Text
}

func (e *FieldError) Error() string { return e.Field.ID + ": " + e.Message().EN + " " + e.Mend.EN }

// Message is the refusal in one sentence.
func (e *FieldError) Message() text.Text {
	if e.Typed == "" {
		return text.F(tx("“%s”不能为空：应为%s。", "“%s” cannot be empty: expected %s."), e.Field.Label, e.Expected)
	}
	return text.F(tx("“%s”填的是“%s”，应为%s。", "“%s” was given as “%s”; expected %s."),
		e.Field.Label, shorten(e.Typed, 40), e.Expected)
}

func shorten(s string, limit int) string {
	runes := []rune(s)
	if len(runes) <= limit {
		return s
	}
	return string(runes[:limit]) + "…"
}
