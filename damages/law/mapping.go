package law

import "strings"

// articles2019To2025 are the articles of the AUCL that the 2025 revision moved
// without changing their paragraphs. Interpretations still cite the numbers of
// 2019.
var articles2019To2025 = map[string]string{"9": "10", "17": "22", "21": "26", "27": "34", "32": "39"}

// MapArticle translates an article number such as "17" or "17.3" from one
// version of the AUCL to another, "aucl2019" and "aucl2025" in either
// direction; the paragraph is kept. It is false for every other pair and for an
// article without a counterpart. It says where the provision stands, not that
// its content is the same: art 17(3) of 2019 is a sequence, art 22(3) of 2025
// is not.
func MapArticle(from, to, article string) (string, bool) {
	main, para, hasPara := strings.Cut(article, ".")
	mapped, ok := "", false
	switch {
	case from == "aucl2019" && to == "aucl2025":
		mapped, ok = articles2019To2025[main]
	case from == "aucl2025" && to == "aucl2019":
		mapped, ok = oldArticle(main)
	}
	if !ok {
		return "", false
	}
	if hasPara {
		mapped += "." + para
	}
	return mapped, true
}

func oldArticle(now string) (string, bool) {
	for before, after := range articles2019To2025 {
		if after == now {
			return before, true
		}
	}
	return "", false
}
