package damages_test

import "testing"

// TestAnOptionsTitleTellsItFromOthersOfItsKind: it follows the title of the kind
// on the option, its sheet and the comparison.
func TestAnOptionsTitleTellsItFromOthersOfItsKind(t *testing.T) {
	out := outcomeWith(t, "a-wine-customers", map[string]any{"/options/0/title": map[string]any{"zh": "甲产品", "en": "product A"}})
	first := out.Claim.Options[0].ID
	o := option(t, out, first)
	s, _ := out.Computation.Sheets.Sheet(first)
	if o.Title.ZH != s.Title.ZH || o.Title.EN != s.Title.EN || !all([]string{s.Title.ZH}, "甲产品") || !all([]string{s.Title.EN}, "product A") {
		t.Errorf("the option is %v, its sheet %v", o.Title, s.Title)
	}
}
