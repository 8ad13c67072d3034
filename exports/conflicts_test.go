package exports

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"redress/damages"
	"redress/internal/text"
)

// conflicting is the exhibit of a claim whose sum claimed is not its principal
// total, with further parts of the claim file.
func conflicting(t *testing.T, further string) *Book {
	t.Helper()
	raw, err := os.ReadFile(claimsOfDamages + "claims/a-wine-customers.json")
	if err != nil {
		t.Fatal(err)
	}
	raw = []byte(strings.Replace(string(raw), `"number": "A",`, `"number": "A",`+further, 1))
	c, err := damages.ReadClaim(raw, func(csv string) (io.ReadCloser, error) { return os.Open(claimsOfDamages + "claims/" + csv) })
	if err != nil {
		t.Fatal(err)
	}
	b, err := FromClaim(c, raw, Making{Lang: text.EN, PreparedBy: "test", Now: testClock{}.Now(), Program: "test"})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// wordsOf is every cell of a sheet, and what stands at the head of its pages.
func wordsOf(t *testing.T, path, sheet string) string {
	t.Helper()
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	head, err := f.GetHeaderFooter(sheet)
	if err != nil {
		t.Fatal(err)
	}
	said := head.OddHeader
	for _, r := range rows {
		said += "\n" + strings.Join(r, "\t")
	}
	return said
}

// An exhibit whose inputs conflict is a draft: the cover, the head of every page
// and the checks say so, with both places and both figures.
func TestExhibitOfConflictingInputsIsADraft(t *testing.T) {
	b := conflicting(t, "")
	path := filepath.Join(t.TempDir(), "draft.xlsx")
	if _, err := Write(t.Context(), b, path, Options{}); err != nil {
		t.Fatal(err)
	}
	for sheet, words := range map[string][]string{
		"Cover":   {"DRAFT, not to be filed: open conflicts of inputs: 1, see the page Checks", "No conflict of inputs is open\tFALSE"},
		"Summary": {"DRAFT, not to be filed", "400,000.00; principal total CNY 43,619.00"},
		"Checks":  {"DRAFT, not to be filed", "total amount claimed CNY 400,000.00; principal total CNY 43,619.00. Mend: mend the sum claimed"},
	} {
		said := wordsOf(t, path, sheet)
		for _, w := range words {
			if !strings.Contains(said, w) {
				t.Errorf("%s does not say %q:\n%s", sheet, w, said)
			}
		}
	}
	if rep, err := Verify(path); err != nil || !rep.Sound() {
		t.Errorf("%v %v", rep, err)
	}
	final := filepath.Join(t.TempDir(), "final.xlsx")
	_, err := Write(t.Context(), b, final, Options{Final: true})
	open, ok := errors.AsType[*ConflictsError](err)
	if !ok || len(open.Open) != 1 {
		t.Fatalf("%v", err)
	}
	if message, mend := open.Text(); !message.Complete() || !mend.Complete() || !strings.Contains(message.EN, "43,619.00") {
		t.Errorf("%v %v", message, mend)
	}
	if _, err := os.Stat(final); err == nil {
		t.Error("a final exhibit was written")
	}
}

// Once one of them is chosen, with the reason, the exhibit is final and prints
// both.
func TestExhibitOfSettledConflicts(t *testing.T) {
	b := conflicting(t, `"conflicts": [{"between": ["facts.claim_amount", "comparison.principal_total"], "chosen": "comparison.principal_total", "reason": {"zh": "后续损失另算", "en": "later losses apart"}}],`)
	path := filepath.Join(t.TempDir(), "final.xlsx")
	if _, err := Write(t.Context(), b, path, Options{Final: true}); err != nil {
		t.Fatal(err)
	}
	if said := wordsOf(t, path, "Cover"); strings.Contains(said, "DRAFT") || !strings.Contains(said, "No conflict of inputs is open\tTRUE") {
		t.Error(said)
	}
	if said := wordsOf(t, path, "Checks"); !strings.Contains(said, "Chosen: principal total CNY 43,619.00: later losses apart") {
		t.Error(said)
	}
}
