package damages_test

import (
	"encoding/json"
	"testing"

	"github.com/google/jsonschema-go/jsonschema"

	"redress/damages"
)

func schema(t testing.TB) *jsonschema.Resolved {
	t.Helper()
	s, err := damages.Schema().Resolve(nil)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestSchemaTakesEveryClaim: what the reader takes, the schema takes.
func TestSchemaTakesEveryClaim(t *testing.T) {
	s := schema(t)
	for _, name := range claimNames(t) {
		for _, b := range [][]byte{claimFile(t, name), written(t, claimFile(t, name))} {
			var v any
			if err := json.Unmarshal(b, &v); err != nil {
				t.Fatal(err)
			}
			if err := s.Validate(v); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

func written(t testing.TB, b []byte) []byte {
	t.Helper()
	out, err := readClaim(t, b).JSON()
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestSchemaRefuses: the commonest mistakes are found by the schema alone.
func TestSchemaRefuses(t *testing.T) {
	s := schema(t)
	for name, changes := range map[string]map[string]any{
		"another version":         {"/redress_claim": 2},
		"no name":                 {"/name": nil},
		"a name in one language":  {"/name": map[string]any{"zh": "甲"}},
		"an unknown key":          {"/nmae": "x"},
		"an unknown key below":    {"/options/0/amount": "1"},
		"an amount as a number":   {"/facts/claim_amount": map[string]any{"value": 400000}},
		"an unknown fact":         {"/facts/last_ect": said("2023-06-30")},
		"an unknown kind":         {"/options/0/kind": "loss"},
		"an unknown figure":       {"/options/0/figures/margins": said("0.4")},
		"an unknown choice":       {"/options/0/choices/margin": "gross"},
		"an unknown answer":       {"/options/0/choices/margin_kind": "net"},
		"a choice left open":      {"/options/0/choices/margin_kind": nil},
		"a table not read":        {"/options/0/tables/sales": "customers"},
		"an unknown factor":       {"/options/2/factors/luck": map[string]any{"zh": "运气", "en": "luck"}},
		"another way of knowing":  {"/options/0/figures/margin/source/known": "guess"},
		"cells as numbers":        {"/tables/1/rows": []any{[]any{"红酒", 21, 398}}},
		"rows of another kind":    {"/tables/1/rows": map[string]any{"file": "x.csv"}},
		"a formula of no kind":    {"/worksheets": []any{map[string]any{"id": "w", "title": map[string]any{"zh": "表", "en": "s"}, "lines": []any{map[string]any{"id": "a", "label": map[string]any{"zh": "甲", "en": "a"}, "unit": "money", "kind": "total", "formula": 5}}}}},
		"a principal in words":    {"/options/0/principal": "yes"},
		"an estimate, no reason":  {"/options/0/figures/margin": map[string]any{"value": "0.41", "source": map[string]any{"known": "estimate"}}},
		"a page in words":         {"/options/3/figures/claimant_is_party/source/page": "3"},
		"evidence without number": {"/evidence/0/number": nil},
	} {
		b := patched(t, claimFile(t, "a-wine-customers"), changes)
		var v any
		if err := json.Unmarshal(b, &v); err != nil {
			t.Fatal(err)
		}
		if err := s.Validate(v); err == nil {
			t.Errorf("%s: the schema takes it", name)
		}
		if _, err := damages.ReadClaim(b, openTable); err == nil && name != "evidence without number" {
			t.Errorf("%s: the reader takes it", name)
		}
	}
}
