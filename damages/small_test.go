package damages_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"redress/damages"
)

// small is a claim file of a few options, written in the test that reads it.
type small struct {
	facts   map[string]string
	options []object
	tables  []object
}

func (s small) json(t testing.TB) []byte {
	t.Helper()
	words := object{"zh": "小案", "en": "a small claim"}
	facts := object{}
	for id, v := range s.facts {
		facts[id] = said(v)
	}
	b, err := json.Marshal(object{"redress_claim": 1, "name": words, "cut_off": "2026-09-30", "facts": facts, "options": s.options, "tables": s.tables})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func (s small) compute(t testing.TB) *damages.Outcome {
	t.Helper()
	return compute(t, readClaim(t, s.json(t)))
}

// refused gives the refusal of a claim that cannot stand.
func (s small) refused(t testing.TB) *damages.ClaimError {
	t.Helper()
	c, err := damages.ReadClaim(s.json(t), openTable)
	if err == nil {
		_, err = damages.Compute(c, nil)
	}
	refusal, ok := errors.AsType[*damages.ClaimError](err)
	if !ok || !refusal.Message.Complete() || !refusal.Mend.Complete() {
		t.Fatalf("not refused in both languages: %v", err)
	}
	return refusal
}

// pleaded is an option; of are its figures, "id=value", its choices, "id:answer",
// its tables, "id@table", and its factors, "id~".
func pleaded(id, kind string, of ...string) object {
	figures, choices, tables, factors := object{}, object{}, object{}, object{}
	o := object{"id": id, "kind": kind, "figures": figures, "choices": choices, "tables": tables, "factors": factors}
	for _, x := range of {
		switch i := strings.IndexAny(x, "=:@~"); {
		case x == "principal":
			o["principal"] = true
		case x[i] == '=':
			figures[x[:i]] = said(x[i+1:])
		case x[i] == ':':
			choices[x[:i]] = x[i+1:]
		case x[i] == '@':
			tables[x[:i]] = x[i+1:]
		default:
			factors[x[:i]] = object{"zh": "理由", "en": "reason"}
		}
	}
	return o
}

// rows is a table; columns are "id unit" or "id unit month", rows are cells
// with bars between.
func rows(id, columns string, of ...string) object {
	var cols []any
	for _, c := range strings.Split(columns, ",") {
		f := strings.Fields(c)
		col := object{"id": f[0], "unit": f[1], "label": object{"zh": f[0], "en": f[0]}}
		if len(f) > 2 {
			col["period"] = f[2]
		}
		cols = append(cols, col)
	}
	cells := [][]string{}
	for _, r := range of {
		cells = append(cells, strings.Split(r, "|"))
	}
	return object{"id": id, "title": object{"zh": "表" + id, "en": "table " + id}, "source": source, "columns": cols, "rows": cells}
}

// threeTimes asks for three times in all, intent and seriousness shown.
func threeTimes(of ...string) object {
	return pleaded("p", "punitive", append([]string{"wording:total", "times=3", "intent_other=true", "serious_gain=true"}, of...)...)
}

func state(t *testing.T, out *damages.Outcome, id string, want damages.OptionState) {
	t.Helper()
	if o := option(t, out, id); o.State != want {
		t.Errorf("%s is %s, not %s: lacks %v, bars %v", id, o.State, want, fmt.Sprint(o.Lacks), bars(o))
	}
}
