package exports

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"redress/damages"
	"redress/internal/text"
)

// claimRead is one of the claims of the engine's tests.
func claimRead(t *testing.T, name string) *damages.Claim {
	t.Helper()
	raw, err := os.ReadFile(claimsOfDamages + "claims/" + name + ".json")
	if err != nil {
		t.Fatal(err)
	}
	c, err := damages.ReadClaim(raw, func(csv string) (io.ReadCloser, error) { return os.Open(claimsOfDamages + "claims/" + csv) })
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// bookMade is the exhibit of one of the claims of the engine's tests.
func bookMade(t *testing.T, name string, m Making) *Book {
	t.Helper()
	c := claimRead(t, name)
	raw, err := c.JSON()
	if err != nil {
		t.Fatal(err)
	}
	m.Now, m.Program = testClock{}.Now(), "test"
	b, err := FromClaim(c, raw, m)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func written(t *testing.T, b *Book) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "book.xlsx")
	if _, err := Write(t.Context(), b, path, Options{}); err != nil {
		t.Fatal(err)
	}
	return path
}

// A book for the court has no scenarios and no sizing of the claim; the client's
// own has both and says so on its cover and at the head of every page.
func TestTheCourtSeesNoScenarios(t *testing.T) {
	for _, court := range []bool{true, false} {
		b := bookMade(t, "scenarios", Making{Lang: text.EN, ForCourt: court})
		path := written(t, b)
		wb, err := readWorkbook(path)
		if err != nil {
			t.Fatal(err)
		}
		weighed := slices.ContainsFunc(wb.sheets, func(s string) bool { return strings.Contains(s, "scenario") || strings.Contains(s, "Sizing") })
		cover := wordsOf(t, path, wb.sheets[0])
		if weighed == court || strings.Count(cover, internalWords.EN) != map[bool]int{true: 0, false: 2}[court] || b.Internal == court {
			t.Errorf("for the court %v: weighed %v in %v, cover %q", court, weighed, wb.sheets, cover)
		}
	}
}

// The cover says who prepared and reviewed the book, its number and whose place
// it takes.
func TestTheCoverSaysWhoseTheBookIs(t *testing.T) {
	path := written(t, bookMade(t, "a-wine-customers", Making{Lang: text.ZH, PreparedBy: "赵会计师", ReviewedBy: "钱律师", Number: "附表一", Supersedes: 2}))
	cover := wordsOf(t, path, "封面")
	for _, said := range []string{"赵会计师", "钱律师", "附表一", "第 2 版"} {
		if !strings.Contains(cover, said) {
			t.Errorf("the cover does not say %s", said)
		}
	}
}

// The same book is the same bytes, whenever it is written.
func TestABookIsReproducible(t *testing.T) {
	once, again := written(t, bookMade(t, "scenarios", Making{Lang: text.Both})), written(t, bookMade(t, "scenarios", Making{Lang: text.Both}))
	a, errA := os.ReadFile(once)
	b, errB := os.ReadFile(again)
	if errA != nil || errB != nil || string(a) != string(b) {
		t.Errorf("two writings differ (%v %v)", errA, errB)
	}
}

// What only scenarios and sizing read stays out of a book for the court too: its
// tables, its evidence, its ranges and the hash of the file that holds them. What
// remains is named for what it is.
func TestTheCourtSeesNothingOfTheWeighing(t *testing.T) {
	whole := claimRead(t, "scenarios")
	whole.Evidence = append(whole.Evidence, damages.Evidence{ID: "opinion", Number: "证据9-9", Name: text.T("胜诉率评估", "opinion on the chance of winning")})
	for i := range whole.Options {
		if internal(whole.Options[i]) {
			for id, e := range whole.Options[i].Figures {
				e.Source.Evidence = "opinion"
				whole.Options[i].Figures[id] = e
			}
			whole.Ranges = append(whole.Ranges, damages.ClaimRange{Figure: whole.Options[i].ID + ".chance", Low: "0.1", High: "0.9", Reason: text.T("代理人判断", "counsel's judgment")})
		}
	}
	raw, err := whole.JSON()
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range []text.Lang{text.ZH, text.EN} {
		b, err := FromClaim(whole, raw, Making{Lang: lang, ForCourt: true, Now: testClock{}.Now(), Program: "test"})
		if err != nil {
			t.Fatal(err)
		}
		b.Identity.CaseName = text.T("某案", "a case") // its own name says "scenarios"
		wb, err := readWorkbook(written(t, b))
		if err != nil {
			t.Fatal(err)
		}
		var said strings.Builder
		said.WriteString(strings.Join(wb.sheets, "\n"))
		for _, sheet := range wb.sheets {
			for _, c := range wb.cells[sheet] {
				said.WriteString(c.words + "\n")
			}
		}
		for _, private := range []string{"情景", "诉请测算", "胜诉", "更有利", "拟诉请", "Scenario", "Sizing", "chance", "opinion", shaOf(raw)} {
			if strings.Contains(said.String(), private) {
				t.Errorf("%s: the court reads %q", lang, private)
			}
		}
	}
}
