//go:build !headless

package app

import (
	"errors"
	"strings"

	"redress/cases"
	"redress/internal/i18n"
)

// said puts an error into words for people: what is wrong, and what to do next.
func said(tr *i18n.Translator, err error) (wrong, mend string) {
	if e, ok := errors.AsType[*noticeError](err); ok {
		return tr.T(e.key), ""
	}
	message, help := cases.Words(err)
	return tr.In(message), tr.In(help)
}

// saidInOne is said in one line.
func saidInOne(tr *i18n.Translator, err error) string {
	wrong, mend := said(tr, err)
	return strings.TrimSpace(wrong + " " + mend)
}

// noticeError is a refusal of the window itself; its key is in the catalogues.
type noticeError struct{ key string }

func (e *noticeError) Error() string { return e.key }
