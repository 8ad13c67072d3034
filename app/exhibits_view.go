//go:build !headless

package app

import (
	"context"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"

	"redress/cases"
	"redress/internal/i18n"
	"redress/internal/text"
)

// Exhibitor makes the exhibits of a case and lists those made.
type Exhibitor interface {
	// Exhibit freezes the case where no freeze of it matches, writes the workbook
	// and hands it over only once it was read back and recomputed. The progress
	// may be reported from where it runs.
	Exhibit(ctx context.Context, caseID string, asked ExhibitAsked, progress func(done, all int)) (ExhibitReceipt, error)
	// List gives the exhibits of a case, newest first.
	List(ctx context.Context, caseID string) ([]ExhibitReceipt, error)
}

// ExhibitAsked is what the user asks an exhibit to be.
type ExhibitAsked struct {
	Lang       text.Lang // zh, en or both
	Path       string
	ForCourt   bool // without scenarios and sizing of the claim
	ReviewedBy string
	Number     string // in the file of the court
}

// ExhibitReceipt is one exhibit that was made.
type ExhibitReceipt struct {
	Name     string    // of the freeze it was made from
	MadeAt   string    // RFC 3339, UTC
	MadeBy   string    // actor
	Lang     text.Lang // zh, en or both
	Path     string
	SHA256   string // of the file
	Snapshot string // SHA-256 of the case as frozen
	Sheets   int
	Cells    int // read back and recomputed
	Formulas int
	Gone     bool // there is no file at the path any more
	// Of the one just made: inputs conflict, it is a draft; it holds what is for
	// the client's own eyes. Neither is to be filed.
	Draft, Internal bool
}

// ExhibitDesk is what the exhibits page is given.
type ExhibitDesk struct {
	Exhibitor Exhibitor
	Folder    string                  // where exhibits go unless told otherwise
	Open      func(path string) error // shows a file or folder in the system's own program; nil hides the buttons
}

// exhibitRow is one exhibit in the list, ready to show.
type exhibitRow struct {
	receipt                                   ExhibitReceipt
	Name, Time, Lang, Checked, Hash, Path, By string
	State                                     string
	Tone                                      Tone
}

func exhibitRows(tr *i18n.Translator, list []ExhibitReceipt) []exhibitRow {
	out := make([]exhibitRow, len(list))
	for i, r := range list {
		out[i] = exhibitRow{receipt: r, Name: r.Name, Time: instant(r.MadeAt), Lang: tr.T(langKeys[r.Lang]),
			Checked: text.Group(strconv.Itoa(r.Cells)), Hash: shortHash(r.SHA256), Path: r.Path, By: r.MadeBy,
			State: tr.T("exhibits.state.there"), Tone: ToneGood}
		if r.Gone {
			out[i].State, out[i].Tone = tr.T("exhibits.state.gone"), ToneDanger
		}
	}
	return out
}

var langKeys = map[text.Lang]string{text.ZH: "exhibits.lang.zh", text.EN: "exhibits.lang.en", text.Both: "exhibits.lang.both"}

func shortHash(sum string) string {
	if len(sum) > 12 {
		return sum[:12]
	}
	return sum
}

// exhibitPath proposes a file that is not there yet: folder, number of the case,
// day, language, whether it is internal, and a count where exhibits were made that
// day already.
func exhibitPath(folder string, c cases.Record, day string, asked ExhibitAsked, made []ExhibitReceipt) string {
	stem := fileName(c.Text("number")) + "-" + day + "-" + string(asked.Lang)
	if !asked.ForCourt {
		stem += "-internal"
	}
	name := filepath.Join(folder, stem+".xlsx")
	for n := 2; taken(name, made); n++ {
		name = filepath.Join(folder, stem+"-"+strconv.Itoa(n)+".xlsx")
	}
	return name
}

func taken(path string, made []ExhibitReceipt) bool {
	for _, r := range made {
		if filepath.Base(r.Path) == filepath.Base(path) {
			return true
		}
	}
	return false
}

// fileName keeps letters, digits and a few signs, so that a name is good on
// every system.
func fileName(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("-_.", r) {
			return r
		}
		return '-'
	}, s)
}
