package cases

import (
	"regexp"
	"testing"

	"redress/internal/civil"
)

func TestArticlesAreCitedInBothLanguages(t *testing.T) {
	for _, c := range []struct {
		ids    []string
		zh, en string
	}{
		{[]string{"civilcode2021.522.2"}, "民法典第522条第2款", "Civil Code art 522(2)"},
		{[]string{"tsint2020.1"}, "法释〔2020〕7号第1条", "Fa Shi [2020] No. 7 art 1"},
		{[]string{"tsint2020.17.1", "tsint2020.19"}, "法释〔2020〕7号第17条第1款、第19条", "Fa Shi [2020] No. 7 art 17(1), art 19"},
	} {
		if got := cited(c.ids); got.ZH != c.zh || got.EN != c.en {
			t.Errorf("%v: %+v", c.ids, got)
		}
	}
	han := regexp.MustCompile(`\p{Han}`)
	for _, e := range Entities() {
		for _, f := range e.Fields {
			if len(f.Cites) > 0 && f.Law.IsZero() {
				t.Errorf("%s.%s: none of %v governs today", e.Kind, f.ID, f.Cites)
			}
			if han.MatchString(f.Law.EN) {
				t.Errorf("%s.%s cites %q in English", e.Kind, f.ID, f.Law.EN)
			}
		}
	}
}

// Forms cite the AUCL in the numbering of the last act (pitfall 9): 10 and 39
// since 2025-10-15, 9 and 32 before.
func TestPitfall09FormsCiteTheNumberingThatGoverns(t *testing.T) {
	proof, _ := EntityOf(KindProof).Field("element")
	kind, _ := EntityOf(KindAct).Field("kind")
	for day, want := range map[string][2]string{
		"": {"反不正当竞争法（2025修订）第39条", "反不正当竞争法（2025修订）第10条第1款"}, "2025-10-15": {"反不正当竞争法（2025修订）第39条", "反不正当竞争法（2025修订）第10条第1款"},
		"2025-10-16": {"反不正当竞争法（2025修订）第39条", "反不正当竞争法（2025修订）第10条第1款"}, "2025-10-14": {"反不正当竞争法（2019修正）第32条", "反不正当竞争法（2019修正）第9条第1款"},
		"2019-04-22": {"", "反不正当竞争法（2017修订）第9条第1款"}, "2017-12-31": {"", "反不正当竞争法（1993）第10条"},
	} {
		var last civil.Day
		if day != "" {
			last = civil.MustDay(day)
		}
		if got := [2]string{proof.LawOn(last).ZH, kind.LawOn(last).ZH}; got != want {
			t.Errorf("last act %q: %v", day, got)
		}
	}
}
