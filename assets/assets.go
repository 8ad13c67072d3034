// Package assets holds what ships inside the program: fonts, the icon, the
// translations, the sample cases and the dated tables of holidays and rates.
//
// It hands out bytes and file systems and reads nothing: wiring parses the
// tables and passes them on as values. The fonts are left out of the headless
// build, which draws nothing.
package assets

import (
	"embed"
	"io/fs"
)

// Icon is the program's icon, a PNG of 512 by 512 pixels.
//
//go:embed icon.png
var Icon []byte

// Holidays is the table of public holidays and make-up working days of the
// People's Republic of China: CSV in UTF-8 with the columns date, kind
// (holiday or workday) and name. A day not listed is what its weekday says.
//
//go:embed tables/holidays.csv
var Holidays []byte

// LPR is the table of the loan prime rate: CSV in UTF-8 with the columns date
// (of publication), one_year_percent and five_year_percent. A rate holds from
// its date until the next.
//
//go:embed tables/lpr.csv
var LPR []byte

//go:embed samples
var samples embed.FS

//go:embed i18n/*.json
var translations embed.FS

// Samples returns the sample cases, rooted at their folder.
func Samples() fs.FS { return sub(samples, "samples") }

// I18n returns the translations, one go-i18n JSON file for each language:
// zh.json and en.json.
func I18n() fs.FS { return sub(translations, "i18n") }

// sub roots a file system at one of its folders. The folders are fixed when
// the program is built, so an error here is a fault of the build.
func sub(whole embed.FS, folder string) fs.FS {
	rooted, err := fs.Sub(whole, folder)
	if err != nil {
		panic(err)
	}
	return rooted
}
