package damages

import (
	"encoding/json"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// claimPage is docs/claim-file.md up to the options, which are made from their
// declarations: the part that people wrote.
func claimPage(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile("../docs/claim-file.md")
	if err != nil {
		t.Fatal(err)
	}
	head, _, ok := strings.Cut(string(b), `<a id="each"></a>`)
	if !ok {
		t.Fatal("the page has no part for each option")
	}
	return head
}

// TestClaimPageNamesEveryWord: the page of the claim file names every key and
// every word of the closed sets that the reader takes.
func TestClaimPageNamesEveryWord(t *testing.T) {
	page := claimPage(t)
	var words []string
	for _, of := range []reflect.Type{reflect.TypeFor[Claim](), reflect.TypeFor[Evidence](), reflect.TypeFor[EntrySource](), reflect.TypeFor[ClaimTable](),
		reflect.TypeFor[ClaimColumn](), reflect.TypeFor[ClaimOption](), reflect.TypeFor[ClaimSheet](), reflect.TypeFor[ClaimLine](), reflect.TypeFor[ClaimScenario](), reflect.TypeFor[ClaimRange]()} {
		for i := range of.NumField() {
			key, _, _ := strings.Cut(of.Field(i).Tag.Get("json"), ",")
			if key != "" && key != "-" {
				words = append(words, key)
			}
		}
	}
	for known := range knownWays {
		words = append(words, string(known))
	}
	for _, mode := range modeNames {
		words = append(words, mode)
	}
	words = append(append(words, comparisonSigns[:]...), inNameOrder(lineKinds)...)
	for _, word := range words {
		if !strings.Contains(page, "`"+word+"`") && !strings.Contains(page, `"`+word+`"`) {
			t.Errorf("docs/claim-file.md does not name %q", word)
		}
	}
}

var operationForm = regexp.MustCompile("`({\"[a-z_]+\": .*?})`")

// TestClaimPageWritesEveryOperation: the page shows each operation in a form
// that the reader takes.
func TestClaimPageWritesEveryOperation(t *testing.T) {
	_, after, _ := strings.Cut(claimPage(t), "| 运算 operation |")
	table, _, _ := strings.Cut(after, "\n\n")
	var shown []string
	for _, form := range operationForm.FindAllStringSubmatch(table, -1) {
		var e ClaimExpr
		if err := e.UnmarshalJSON([]byte(form[1])); err != nil {
			t.Errorf("%s: %v", form[1], err)
		}
		var keys map[string]json.RawMessage
		if err := json.Unmarshal([]byte(form[1]), &keys); err != nil {
			t.Fatal(err)
		}
		for key := range keys {
			if _, ok := operandKeys[key]; ok {
				shown = append(shown, key)
			}
		}
	}
	for op := range operandKeys {
		if !slices.Contains(shown, op) {
			t.Errorf("docs/claim-file.md does not show the operation %q", op)
		}
	}
}
