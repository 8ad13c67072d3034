package exports

import (
	"strings"
	"testing"

	"redress/internal/text"
)

// What stands at the head of a page keeps apart: the name of the case is cut
// before it reaches the mark in the middle, upright pages included.
func TestTheHeadOfAPageKeepsApart(t *testing.T) {
	b := bookMade(t, "scenarios", Making{Lang: text.EN})
	b.Identity.CaseName = text.T("甲公司诉乙公司、丙公司侵害技术秘密纠纷一案赔偿计算", "A very long name of a case about the infringement of trade secrets & other wrongs")
	b.Identity.CaseNumber = "(2026) Zui Gao Fa Zhi Min Zhong No. 1234 and three more numbers"
	path := written(t, b)
	wb, err := readWorkbook(path)
	if err != nil {
		t.Fatal(err)
	}
	for i, sheet := range wb.sheets[:2] { // the cover stands upright
		head, _, _ := strings.Cut(wordsOf(t, path, sheet), "\n")
		left, rest, _ := strings.Cut(strings.TrimPrefix(head, "&L"), "&C")
		middle, right, _ := strings.Cut(rest, "&R")
		together := 2*max(text.DisplayWidth(left), text.DisplayWidth(right)) + text.DisplayWidth(middle)
		if !strings.Contains(middle, internalWords.EN) || together > headWidths[i == 0] || !strings.HasSuffix(right, "…") {
			t.Errorf("%s: %d columns, %q", sheet, together, head)
		}
	}
}
