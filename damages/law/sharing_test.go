package law

import "testing"

func TestSharingValuesAtTheirBoundaries(t *testing.T) {
	expect(t, SetOffBar, spelt, onDay{"2020-12-31", "none"}, onDay{"2021-01-01", "true contractint2023.57+contractint2023.69"})
	expect(t, ReleaseEffect, spelt, onDay{"2020-12-31", "none"}, onDay{"2021-01-01", "civil_code civilcode2021.519+civilcode2021.520"})
	expect(t, JointDebt, spelt, onDay{"2010-06-30", "none"}, onDay{"2010-07-01", "tort_law tortlaw2010.8+tortlaw2010.13"},
		onDay{"2020-12-31", "tort_law tortlaw2010.8+tortlaw2010.13"}, onDay{"2021-01-01", "civil_code civilcode2021.178+civilcode2021.1168"})
	expect(t, PunitiveRank, spelt, onDay{"2007-05-31", "none"}, onDay{"2018-03-03", "none"}, onDay{"2018-03-04", "true ebl2007.113+eblminutes2018.28"})
}

func TestCriminalThresholdAtItsBoundaries(t *testing.T) {
	word := func(l CriminalLine) string {
		return l.Least.String() + " " + l.Heavy.String() + " ×" + l.Times.String() + " again " + l.Repeat.String()
	}
	const (
		first  = "500000 2500000 ×0 again 0 crimint2004.7"
		second = "300000 2500000 ×0 again 0 crimint2020.4+crimint2020.5"
		third  = "300000 0 ×10 again 100000 crimint2025.17+crimint2025.18+crimint2025.19"
	)
	expect(t, CriminalThreshold, word, onDay{"2004-12-21", "none"}, onDay{"2004-12-22", first}, onDay{"2020-09-13", first},
		onDay{"2020-09-14", second}, onDay{"2025-04-25", second}, onDay{"2025-04-26", third}, onDay{"2026-09-30", third})
}

func TestCriminalFineAtItsBoundaries(t *testing.T) {
	word := func(r CriminalFineRange) string {
		return r.TimesLow.String() + "–" + r.TimesHigh.String() + "× " + r.ShareLow.String() + "–" + r.ShareHigh.String() + " " +
			r.Low.String() + "–" + r.High.String() + " " + r.SevereLow.String() + "–" + r.SevereHigh.String()
	}
	const (
		old   = "1–5× 0.5–1 30000–1000000 150000–5000000 crimint2020.10"
		today = "1–10× 0.5–1 30000–1000000 150000–5000000 crimint2025.25"
	)
	expect(t, CriminalFine, word, onDay{"2004-12-22", "none"}, onDay{"2020-09-13", "none"}, onDay{"2020-09-14", old},
		onDay{"2025-04-25", old}, onDay{"2025-04-26", today}, onDay{"2026-09-30", today})
}

// The rules of sharing, insolvency and crime are there, each with its caveat.
func TestSharingRulesAreListed(t *testing.T) {
	for _, id := range []string{"R14.limits", "R15.personal", "R15.claimants", "R36", "R38", "R39", "R40", "R41", "R44", "R50", "R51"} {
		if r, ok := Default().Rule(id); !ok || r.Caveat.IsZero() {
			t.Errorf("%s: %v %+v", id, ok, r.Caveat)
		}
	}
}
