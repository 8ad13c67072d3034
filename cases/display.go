package cases

import (
	"strings"

	"redress/internal/civil"
	"redress/internal/text"
)

var truthWords = map[string]text.Text{yes: tx("是", "yes"), no: tx("否", "no")}

// Display gives a canonical value in words for people. A reference is shown by
// its id: Show has the resolver to do better.
func Display(f Field, canonical string, lang text.Lang) string {
	return Show(f, canonical, lang, nil)
}

// Show is Display with references shown by the titles of what they point to.
func Show(f Field, canonical string, lang text.Lang, res Resolver) string {
	if canonical == "" {
		return ""
	}
	switch f.Type {
	case Money:
		return text.Group(canonical)
	case Quantity, Integer:
		return text.Group(canonical)
	case Ratio:
		return percent(canonical)
	case Truth:
		return truthWords[canonical].In(lang)
	case OneOf:
		if c, ok := f.Choice(canonical); ok {
			return c.Label.In(lang)
		}
	case Bilingual:
		return spoken(bilingualOf(canonical), lang)
	case Day, Partial, Month:
		return dateWords(canonical, lang)
	case Instant:
		return strings.TrimSuffix(strings.Replace(canonical, "T", " ", 1), "Z") + " UTC"
	case Ref, Refs:
		return refWords(splitRefs(canonical), lang, res)
	}
	return canonical
}

func dateWords(canonical string, lang text.Lang) string {
	p, err := civil.ParsePartial(canonical)
	if err != nil {
		return canonical
	}
	if d, exact := p.Exact(); exact {
		return d.String()
	}
	return text.F(tx("%s", "%s"), p).In(lang)
}

// percent writes 0.41 as 41.00 %; further digits are kept, none is rounded away.
func percent(canonical string) string {
	sign, body := "", canonical
	if strings.HasPrefix(body, "-") {
		sign, body = "-", body[1:]
	}
	whole, decimals, _ := strings.Cut(body, ".")
	for len(decimals) < 4 {
		decimals += "0"
	}
	whole = strings.TrimLeft(whole+decimals[:2], "0")
	if whole == "" {
		whole = "0"
	}
	return sign + text.Group(whole) + "." + decimals[2:] + " %"
}

func refWords(ids []string, lang text.Lang, res Resolver) string {
	titles := make([]string, len(ids))
	for i, id := range ids {
		titles[i] = id
		if res == nil {
			continue
		}
		if r, ok := res.Resolve(id); ok {
			titles[i] = Title(r, lang, res)
		}
	}
	return strings.Join(titles, tx("、", "; ").In(lang))
}

// Title names a record in one line: the fields its declaration lists, joined by
// " · ". A title is cut at 80 characters and is never empty.
func Title(r Record, lang text.Lang, res Resolver) string {
	e := EntityOf(r.Kind)
	var parts []string
	for _, id := range e.Title {
		f, _ := e.Field(id)
		if shown := Show(f, r.Values[id], lang, res); shown != "" {
			parts = append(parts, strings.Join(strings.Fields(shown), " "))
		}
	}
	if len(parts) == 0 {
		return e.Label.In(lang)
	}
	title := shorten(strings.Join(parts, " · "), 80)
	if r.Archived {
		title += tx("（已归档）", " (archived)").In(lang)
	}
	return title
}

// titles gives a record's title in both languages.
func titles(r Record, res Resolver) text.Text {
	return tx(Title(r, text.ZH, res), Title(r, text.EN, res))
}
