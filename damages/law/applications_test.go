package law

import (
	"strings"
	"testing"

	"redress/internal/civil"
)

// governingOn are the articles of an application where every date is one day.
func governingOn(t *testing.T, a Application, day civil.Day) []CitationID {
	t.Helper()
	days := Days{}
	for r := range readsTexts {
		days[r] = day
	}
	cites, err := Default().CitesOn(a.Rule, days)
	if err != nil {
		t.Fatal(err)
	}
	var out []CitationID
	for _, c := range cites {
		out = append(out, c.ID)
	}
	return out
}

func TestEveryApplicationHasItsArticlesEveryDay(t *testing.T) {
	for _, a := range Applications() {
		for day := civil.MustDay("2013-01-01"); !day.After(AsOf().AddYears(1)); day = day.AddDays(1) {
			if len(governingOn(t, a, day)) == 0 {
				t.Errorf("%s: no article on %v", a.ID, day)
				break
			}
		}
	}
}

// What an application says rests on its own articles, in both languages.
func TestApplicationsSayWhatTheirArticlesSay(t *testing.T) {
	for _, a := range Applications() {
		rule, ok := Default().Rule(a.Rule)
		if !ok {
			t.Fatalf("%s: no rule %s", a.ID, a.Rule)
		}
		if !a.Title.Complete() || !a.Request.Complete() || strings.Count(a.Request.ZH, "%v") != 1 || strings.Count(a.Request.EN, "%v") != 1 || len(a.States) == 0 {
			t.Errorf("%s: title, request or what it states is not complete", a.ID)
		}
		for _, list := range [][]Saying{a.Until, a.If, a.Refused} {
			for _, s := range list {
				if !s.Text.Complete() {
					t.Errorf("%s: %q lacks a language", a.ID, s.Text.ZH)
				}
				for _, id := range append(append([]CitationID{}, s.By...), s.Unless...) {
					if !within([]CitationID{id}, rule.Cites) {
						t.Errorf("%s: %q rests on %s, which %s does not cite", a.ID, s.Text.ZH, id, a.Rule)
					}
				}
			}
		}
	}
}

// The boundary days of each application: which articles, until when, what a
// refusal brings (R53.own, R53.reasons, R53.official, R53.theirs, R53.books,
// R53.evidence, R53.preserve, R53.inquiry, R53.appraisal, R53.criminal,
// R53.casefile).
func TestApplicationsByTheirDay(t *testing.T) {
	cases := []struct {
		id             ApplicationID
		day            string
		has, hasNot    string // one article that governs, one that does not
		until, refused string
	}{
		{OrderBooks, "2015-02-03", "evidence2002.75", "cplint2015.112", "", "不利于持有人"},
		{OrderBooks, "2015-02-04", "cplint2015.112", "tsint2020.24", "举证期限届满前", "书证内容为真实"},
		{OrderBooks, "2020-09-11", "cplint2015.112", "tsint2020.24", "举证期限届满前", "书证内容为真实"},
		{OrderBooks, "2020-09-12", "tsint2020.24", "ipevidence2020.24", "举证期限届满前", "认定侵权获利"},
		{OrderBooks, "2026-05-01", "punint2026.10", "evidence2002.75", "举证期限届满前", "惩罚性赔偿的基数"},
		{OrderEvidence, "2020-11-17", "cplint2015.112", "ipevidence2020.25", "举证期限届满前", "书证内容为真实"},
		{OrderEvidence, "2020-11-18", "ipevidence2020.25", "tsint2020.24", "举证期限届满前", "主张成立"},
		{Preservation, "2015-02-03", "evidence2002.23", "cplint2015.98", "七日", ""},
		{Preservation, "2021-12-31", "cpl2013.81", "cpl2022.84", "举证期限届满前", "不利后果"},
		{Preservation, "2022-01-01", "cpl2022.84", "cpl2013.81", "举证期限届满前", "不利后果"},
		{Preservation, "2024-01-01", "cpl2024.84", "cpl2022.84", "举证期限届满前", "不利后果"},
		{Investigation, "2020-04-30", "evidence2002.19", "evidence2020.20", "举证期限届满前", "罚款"},
		{Investigation, "2020-05-01", "evidence2020.20", "evidence2002.19", "举证期限届满前", "罚款"},
		{Investigation, "2022-04-10", "cplint2022.94", "cplint2015.94", "举证期限届满前", "罚款"},
		{Appraisal, "2015-02-03", "evidence2002.25", "cplint2015.121", "举证期限内", "举证不能"},
		{Appraisal, "2015-02-04", "cplint2015.121", "evidence2020.31", "举证期限届满前", "举证不能"},
		{Appraisal, "2020-05-01", "evidence2020.31", "evidence2002.25", "指定的期间内", "举证不能"},
		{CriminalFile, "2020-09-11", "cpl2013.64.2", "tsint2020.22", "举证期限届满前", ""},
		{CriminalFile, "2020-09-12", "tsint2020.22", "cpl2024.67.2", "举证期限届满前", "违法所得"},
		{CaseFile, "2024-01-01", "cpl2024.52.2", "cpl2022.52.2", "", ""},
		{OwnRecords, "2013-01-01", "cpl2013.64.1", "cplint2015.90", "", ""},
		{OwnReasons, "2022-04-10", "cplint2022.232", "cplint2015.90", "法庭辩论结束前", "举证责任"},
		{OfficialData, "2015-02-04", "cplint2015.114", "cplint2022.114", "", "举证责任"},
		{TheirBurden, "2026-09-30", "cplint2022.91", "cplint2015.91", "对方的举证期限", "不予计入"},
	}
	covered := map[ApplicationID]bool{}
	for _, c := range cases {
		covered[c.id] = true
		a := ApplicationOf(c.id)
		on := governingOn(t, a, civil.MustDay(c.day))
		if !within([]CitationID{c.has}, on) || within([]CitationID{c.hasNot}, on) {
			t.Errorf("%s on %s: %v, want %s and not %s", c.id, c.day, on, c.has, c.hasNot)
		}
		if until := Says(a.Until, on); !strings.Contains(until.ZH, c.until) || c.until == "" && until.ZH != "" {
			t.Errorf("%s on %s: until %q, want %q", c.id, c.day, until.ZH, c.until)
		}
		if refused := Says(a.Refused, on); !strings.Contains(refused.ZH, c.refused) || c.refused == "" && refused.ZH != "" {
			t.Errorf("%s on %s: refused %q, want %q", c.id, c.day, refused.ZH, c.refused)
		}
	}
	for _, a := range Applications() {
		if !covered[a.ID] {
			t.Errorf("%s has no boundary day", a.ID)
		}
	}
}
