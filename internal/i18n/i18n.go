// Package i18n speaks the interface of the program in the language chosen, and
// changes it while the program runs. The words of the interface are in the
// catalogues zh.json and en.json; what law and the case file are called comes
// as text.Text and is only read here in the language in use.
package i18n

import (
	"encoding/json"
	"fmt"
	"io/fs"

	"redress/internal/text"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"
)

// Catalogues are the files a Translator reads, by language.
var Catalogues = map[text.Lang]string{text.ZH: "zh.json", text.EN: "en.json"}

// Translator says the words of the interface in one language at a time. It is
// for one goroutine, that of the window.
type Translator struct {
	bundle  *i18n.Bundle
	lang    text.Lang
	speaker *i18n.Localizer
}

// New reads both catalogues of a folder and speaks Chinese. A catalogue that is
// absent or malformed is an error.
func New(files fs.FS) (*Translator, error) {
	t := &Translator{bundle: i18n.NewBundle(language.Chinese)}
	t.bundle.RegisterUnmarshalFunc("json", json.Unmarshal)
	for _, name := range Catalogues {
		if _, err := t.bundle.LoadMessageFileFS(files, name); err != nil {
			return nil, fmt.Errorf("catalogue %s: %w", name, err)
		}
	}
	t.Use(text.ZH)
	return t, nil
}

// Use changes the language; anything but English is Chinese.
func (t *Translator) Use(lang text.Lang) {
	if lang != text.EN {
		lang = text.ZH
	}
	t.lang = lang
	t.speaker = i18n.NewLocalizer(t.bundle, string(lang))
}

// Lang is the language in use, zh or en.
func (t *Translator) Lang() text.Lang { return t.lang }

// T gives the words of a key. The rest are pairs of a placeholder's name and its
// value; a text.Text is read in the language in use. A key that no catalogue
// holds is shown as it is, so that a gap is seen and not silent.
func (t *Translator) T(key string, pairs ...any) string {
	return t.say(&i18n.LocalizeConfig{MessageID: key, TemplateData: t.data(pairs)})
}

// N is T for a count, in the plural form of the language; {{.N}} is the count.
func (t *Translator) N(key string, count int, pairs ...any) string {
	data := t.data(pairs)
	data["N"] = count
	return t.say(&i18n.LocalizeConfig{MessageID: key, PluralCount: count, TemplateData: data})
}

// In reads a text in the language in use, the other where it lacks that.
func (t *Translator) In(words text.Text) string {
	if said := words.In(t.lang); said != "" {
		return said
	}
	return words.In(text.Both)
}

func (t *Translator) data(pairs []any) map[string]any {
	data := make(map[string]any, len(pairs)/2+1)
	for i := 0; i+1 < len(pairs); i += 2 {
		value := pairs[i+1]
		if words, ok := value.(text.Text); ok {
			value = t.In(words)
		}
		data[fmt.Sprint(pairs[i])] = value
	}
	return data
}

func (t *Translator) say(c *i18n.LocalizeConfig) string {
	said, err := t.speaker.Localize(c)
	if err != nil && said == "" {
		return c.MessageID
	}
	return said
}
