package cases

import (
	"regexp"
	"testing"
)

func TestArticlesAreCitedInBothLanguages(t *testing.T) {
	for zh, en := range map[string]string{
		"民法典第522条第2款":         "Civil Code art 522(2)",
		"法释〔2020〕7号第1条":       "Fa Shi [2020] No. 7 art 1",
		"法释〔2020〕7号第17条、第19条": "Fa Shi [2020] No. 7 art 17, art 19",
	} {
		if got := cite(zh).EN; got != en {
			t.Errorf("%s: %q, want %q", zh, got, en)
		}
	}
	han := regexp.MustCompile(`\p{Han}`)
	for _, e := range Entities() {
		for _, f := range e.Fields {
			if han.MatchString(f.Law.EN) {
				t.Errorf("%s.%s cites %q in English", e.Kind, f.ID, f.Law.EN)
			}
		}
	}
}
