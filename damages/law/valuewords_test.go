package law

import (
	"strings"
	"testing"

	"redress/internal/civil"
)

// Every value of every parameter has words in both languages, never Go's
// notation of a struct.
func TestEveryValueHasWords(t *testing.T) {
	for _, p := range Default().Parameters() {
		id, _, _ := p.Describe()
		for _, s := range p.Stated() {
			if !s.Words.Complete() || strings.ContainsAny(s.Words.ZH+s.Words.EN, "{}") || strings.Contains(s.Words.EN, "%!") {
				t.Errorf("%s, %v: %q", id, s.InForce, s.Words)
			}
		}
	}
}

func TestValuesInWords(t *testing.T) {
	on := func(p AnyParameter, day string) string {
		for _, s := range p.Stated() {
			if s.InForce.Contains(civil.MustDay(day)) {
				return s.Words.EN
			}
		}
		return ""
	}
	for _, c := range []struct {
		p         AnyParameter
		day, want string
	}{
		{PreservationFee, "2026-01-01", "flat CNY 30; above CNY 1,000 1 %; above CNY 100,000 0.5 %; at most CNY 5,000"},
		{StatutoryCap, "2010-01-01", "none; by reference at most CNY 1,000,000, at least CNY 10,000"},
		{StatutoryCap, "2026-01-01", "at most CNY 5,000,000"},
		{AdministrativeFine, "2026-01-01", "CNY 100,000 to 1,000,000; serious cases CNY 1,000,000 to 5,000,000"},
		{PunitiveCeiling, "2026-05-01", "multiple 1 to 5; the total at most 5 times the base"},
		{PreservationSecurity, "2026-01-01", "at most 30 % in the suit, 100 % before it"},
		{BurdenShift, "2026-01-01", "art 39"},
		{AUCLVersion, "2019-04-23", "AUCL (2019 amendment)"},
		{SetOffBar, "2026-01-01", "yes"},
	} {
		if got := on(c.p, c.day); got != c.want {
			t.Errorf("%s: %s, want %s", c.day, got, c.want)
		}
	}
}
