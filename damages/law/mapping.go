package law

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
)

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

// Moved is an article of the AUCL of 2019 and the one of 2025 in its place.
type Moved struct{ From, To string }

// MovedArticles are all that MapArticle knows, in the order of 2019.
func MovedArticles() []Moved {
	var out []Moved
	for _, before := range slices.SortedFunc(maps.Keys(articles2019To2025), byNumber) {
		out = append(out, Moved{before, articles2019To2025[before]})
	}
	return out
}

func byNumber(a, b string) int {
	m, _ := strconv.Atoi(a)
	n, _ := strconv.Atoi(b)
	return cmp.Compare(m, n)
}
