package law

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"redress/internal/civil"
	"redress/internal/text"
)

func TestDefaultIsSound(t *testing.T) {
	if err := Default().Check(); err != nil {
		t.Fatal(err)
	}
	if Default() != Default() {
		t.Error("built twice")
	}
}

// The rules of the legal reference are all there, each with its condition and
// its formula.
func TestEveryRuleOfTheReference(t *testing.T) {
	for n := 1; n <= 52; n++ {
		if _, ok := Default().Rule(fmt.Sprintf("R%02d", n)); !ok {
			t.Errorf("no rule R%02d", n)
		}
	}
	for _, r := range Default().Rules() {
		if !r.Condition.Complete() || !r.Formula.Complete() {
			t.Errorf("%s: no condition or no formula in workings.go", r.ID)
		}
	}
	for id := range workings {
		if _, ok := Default().Rule(id); !ok {
			t.Errorf("workings of %s, which is no rule", id)
		}
	}
}

var printed = map[string]text.Text{
	"aucl2019.17.3":        text.T("反不正当竞争法（2019修正）第17条第3款", "AUCL (2019 amendment) art 17(3)"),
	"aucl2025.22.4":        text.T("反不正当竞争法（2025修订）第22条第4款", "AUCL (2025 revision) art 22(4)"),
	"order481.13.1":        text.T("诉讼费用交纳办法（国务院令第481号）第13条第（一）项", "Litigation Costs Measures (State Council Order No. 481) art 13(1)"),
	"patent2008.65.2":      text.T("专利法（2008修正）第65条第2款", "Patent Law (2008 amendment) art 65(2)"),
	"tsint2020.28":         text.T("商业秘密案件规定（法释〔2020〕7号）第28条", "SPC Trade-Secret Provisions (Fa Shi [2020] No. 7) art 28"),
	"civilcode2021.465.2":  text.T("民法典第465条第2款", "Civil Code art 465(2)"),
	"patentint2020.14.1":   text.T("专利纠纷规定（2020修正）第14条第1款", "SPC Patent Provisions (2020 amendment) art 14(1)"),
	"contractint2009.29":   text.T("合同法解释（二）（法释〔2009〕5号）第29条", "SPC Contract Law Interpretation (II) (Fa Shi [2009] No. 5) art 29"),
	"contractlaw1999.122":  text.T("合同法第122条", "Contract Law art 122"),
	"contractint2023.65.2": text.T("合同编通则解释（法释〔2023〕13号）第65条第2款", "SPC Contract Book Interpretation (Fa Shi [2023] No. 13) art 65(2)"),
	"labourint2025.15":     text.T("劳动争议解释（二）（法释〔2025〕12号）第15条", "SPC Labour Interpretation (II) (Fa Shi [2025] No. 12) art 15"),
	"ucint2007.13.2":       text.T("不正当竞争案件解释（法释〔2007〕2号）第13条第2款", "SPC Unfair-Competition Interpretation (Fa Shi [2007] No. 2) art 13(2)"),
	"patentint2001.21":     text.T("专利纠纷规定（2001）第21条", "SPC Patent Provisions (2001) art 21"),
	"delayint2014.1":       text.T("迟延履行利息解释（法释〔2014〕8号）第1条", "SPC Delayed-Interest Interpretation (Fa Shi [2014] No. 8) art 1"),
	"cpl2022.260":          text.T("民事诉讼法（2021修正）第260条", "CPL (2021 amendment) art 260"),
	"cplint2022.206":       text.T("民诉法解释（法释〔2022〕11号）第206条", "SPC CPL Interpretation (Fa Shi [2022] No. 11) art 206"),
	"ipevidence2020.24":    text.T("知识产权证据规定（法释〔2020〕12号）第24条", "SPC IP Evidence Provisions (Fa Shi [2020] No. 12) art 24"),
	"evidence2020.19":      text.T("民事证据规定（法释〔2019〕19号）第19条", "SPC Evidence Provisions (Fa Shi [2019] No. 19) art 19"),
	"punint2021.5":         text.T("惩罚性赔偿解释（法释〔2021〕4号）第5条", "SPC Punitive-Damages Interpretation (Fa Shi [2021] No. 4) art 5"),
	"labourint2021.36":     text.T("劳动争议解释（一）（法释〔2020〕26号）第36条", "SPC Labour Interpretation (I) (Fa Shi [2020] No. 26) art 36"),
	"lcl2008.25":           text.T("劳动合同法第25条", "Labour Contract Law art 25"),
	"aucl1993.20":          text.T("反不正当竞争法（1993）第20条", "AUCL (1993) art 20"),
}

func TestCitationText(t *testing.T) {
	for id, want := range printed {
		if got := Default().Cite(id).Text(); got != want {
			t.Errorf("%s: %+v", id, got)
		}
	}
}

// A text that ended says so wherever it is cited.
func TestRepealedTextsCarryTheirNote(t *testing.T) {
	for id, word := range map[string]string{
		"ucint2007.13.2": "2022-03-20", "ucint2007.17.1": "2022-03-20", "punint2021.5": "2026-05-01",
		"contractlaw1999.122": "2021-01-01", "contractint2009.29": "2021-01-01", "patent2008.65.2": "2021-06-01",
	} {
		c := Default().Cite(id)
		if !strings.Contains(c.Note.ZH, word) || !strings.Contains(c.Note.EN, word) || c.InForce.To.IsZero() {
			t.Errorf("%s: %v %+v", id, c.InForce, c.Note)
		}
	}
	if c := Default().Cite("punint2021.5"); c.Number != "法释〔2021〕4号" {
		t.Errorf("number %s", c.Number)
	}
	for id, last := range map[string]string{"ucint2007.13.2": "2020-09-11", "ucint2007.17.1": "2022-03-19", "patentint2001.21": "2009-09-30", "punint2021.5": "2026-04-30"} {
		p := Default().Cite(id).InForce
		if day := civil.MustDay(last); !p.Contains(day) || p.Contains(day.AddDays(1)) {
			t.Errorf("%s in force %v, want to end %s", id, p, last)
		}
	}
}

func citedIDs(t *testing.T, rule string, days Days) string {
	t.Helper()
	list, err := Default().CitesOn(rule, days)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, c := range list {
		out = append(out, c.ID)
	}
	return strings.Join(out, " ")
}

// Two cases: acts to 2017-06-30 judged in 2019, acts to 2023-06-30 judged in 2024.
func TestCitesOnPrintsTheTextsThatGovern(t *testing.T) {
	agent := Days{ReadsLastAct: civil.MustDay("2017-06-30"), ReadsBreach: civil.MustDay("2016-10-01"), ReadsJudgment: civil.MustDay("2019-06-01"), ReadsJudgmentEffective: civil.MustDay("2019-06-01")}
	wine := Days{ReadsLastAct: civil.MustDay("2023-06-30"), ReadsBreach: civil.MustDay("2022-10-01"), ReadsJudgment: civil.MustDay("2024-06-01"), ReadsJudgmentEffective: civil.MustDay("2024-06-01")}
	cases := []struct{ rule, agent, wine string }{
		{"R02", "aucl1993.20 patentint2015.20 ucint2007.17.1", "aucl2019.17.3 patentint2020.14.1 patentint2020.14.2"},
		{"R09", "patent2008.65.2 ucint2007.17.1", "aucl2019.17.4 tsint2020.20.2"},
		{"R16", "contractlaw1999.114 contractint2009.29", "civilcode2021.585 civilcode2021.1259 contractint2023.65 contractint2023.65.2 contractint2023.65.3 contractint2023.69"},
		{"R23", "contractlaw1999.122", "civilcode2021.186"},
		{"R15", "tortlaw2010.8 tortlaw2010.9 tortlaw2010.13", "civilcode2021.178 civilcode2021.1168 civilcode2021.1169 civilcode2021.1170 civilcode2021.1171 civilcode2021.1172"},
	}
	for _, c := range cases {
		if got := citedIDs(t, c.rule, agent); got != c.agent {
			t.Errorf("%s agent: %s", c.rule, got)
		}
		if got := citedIDs(t, c.rule, wine); got != c.wine {
			t.Errorf("%s wine: %s", c.rule, got)
		}
	}
	var missing *MissingDayError
	if _, err := Default().CitesOn("R16", Days{}); !errors.As(err, &missing) || missing.Reads != ReadsBreach {
		t.Errorf("missing day: %v", err)
	}
	if _, err := Default().CitesOn("R99", Days{}); err == nil {
		t.Error("unknown rule accepted")
	}
}
