package law

import "testing"

func TestMapArticle(t *testing.T) {
	cases := []struct {
		from, to, article, want string
		ok                      bool
	}{
		{"aucl2019", "aucl2025", "9", "10", true},
		{"aucl2019", "aucl2025", "9.4", "10.4", true},
		{"aucl2019", "aucl2025", "17", "22", true},
		{"aucl2019", "aucl2025", "17.3", "22.3", true},
		{"aucl2019", "aucl2025", "17.4", "22.4", true},
		{"aucl2019", "aucl2025", "21", "26", true},
		{"aucl2019", "aucl2025", "27", "34", true},
		{"aucl2019", "aucl2025", "32", "39", true},
		{"aucl2025", "aucl2019", "22.4", "17.4", true},
		{"aucl2019", "aucl2025", "10", "", false},
		{"aucl2017", "aucl2025", "17", "", false},
		{"aucl2019", "aucl2019", "17", "", false},
		{"aucl2019", "aucl2025", "", "", false},
	}
	for _, c := range cases {
		if got, ok := MapArticle(c.from, c.to, c.article); got != c.want || ok != c.ok {
			t.Errorf("MapArticle(%s, %s, %s) = %s %v", c.from, c.to, c.article, got, ok)
		}
	}
}

// Every article of 2019 that the registry holds has its counterpart there.
func TestMapArticleLandsOnArticles(t *testing.T) {
	for _, a := range aucl.Articles {
		if a.Version != "aucl2019" {
			continue
		}
		mapped, ok := MapArticle("aucl2019", "aucl2025", a.ID[len("aucl2019."):])
		if _, found := Default().Lookup("aucl2025." + mapped); !ok || !found {
			t.Errorf("%s maps to %q", a.ID, mapped)
		}
	}
}
