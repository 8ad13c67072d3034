package cases

import (
	"regexp"
	"strings"

	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// LawOn is the law that the field answers to in a case whose acts ended on a
// day: an article that moved is printed in the numbering that governs. Texts
// that read another date stand as they are today, and so does everything while
// the last act is not known.
func (f Field) LawOn(lastAct civil.Day) text.Text {
	if lastAct.IsZero() {
		lastAct = law.AsOf()
	}
	var ids []string
	for _, id := range f.Cites {
		c := law.Default().Cite(id)
		day := law.AsOf()
		if c.Reads == law.ReadsLastAct {
			day = lastAct
		}
		if c.Governs.Contains(day) {
			ids = append(ids, id)
		}
	}
	return cited(ids)
}

// cited joins articles; one text that is cited more than once is named once.
func cited(ids []string) text.Text {
	var out []text.Text
	named := ""
	for _, id := range ids {
		c := law.Default().Cite(id)
		name := short(c)
		words := text.T(name.ZH+c.Article.ZH, name.EN+" "+c.Article.EN)
		if name.ZH == named {
			words = c.Article
		}
		named = name.ZH
		out = append(out, words)
	}
	return text.Join(text.T("、", ", "), out...)
}

var shiNumber = regexp.MustCompile(`^法释〔(\d+)〕(\d+)号$`)

// short is a text as a form names it: an interpretation by its number, a
// statute by its name with the version.
func short(c law.Citation) text.Text {
	if m := shiNumber.FindStringSubmatch(c.Number); m != nil {
		return text.T(c.Number, "Fa Shi ["+m[1]+"] No. "+m[2])
	}
	return text.T(strings.TrimSpace(c.Instrument.ZH), strings.TrimSpace(c.Instrument.EN))
}
