package damages_test

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"redress/damages"
)

// mistake is one thing wrong with a claim file, by patches or as raw text.
type mistake struct {
	name    string
	of      string // the claim it is made in; the first of the test data if empty
	changes map[string]any
	from    string // text of plainClaim put as to, for what no patch can say: "*" for all, "^" and "$" for its ends
	to      string
	files   map[string]string // CSV beside the file
}

var source = map[string]any{"known": "own_books"}

// worksheet is an author's sheet of the given lines; each is id, unit, and a
// value (text) or a formula (anything else).
func worksheet(lines ...[3]any) map[string]any {
	var of []any
	for i, l := range lines {
		line := map[string]any{"id": l[0], "label": map[string]any{"zh": fmt.Sprintf("行%d", i), "en": fmt.Sprintf("line %d", i)}, "unit": l[1], "kind": "computed"}
		if value, ok := l[2].(string); ok {
			line["kind"], line["given"] = "input", map[string]any{"value": value, "source": source}
		} else {
			line["formula"] = l[2]
		}
		of = append(of, line)
	}
	return map[string]any{"/worksheets": []any{map[string]any{"id": "own", "title": map[string]any{"zh": "自制", "en": "own"}, "lines": of}}}
}

type object = map[string]any

var salesCSV = object{"/tables/1/rows": "x.csv"}

var mistakes = []mistake{
	{name: "another version", changes: object{"/redress_claim": 2}},
	{name: "a name in one language", changes: object{"/name": object{"zh": "甲", "en": ""}}},
	{name: "no cut-off day", changes: object{"/cut_off": nil}},
	{name: "an unknown key", changes: object{"/nmae": "x"}},
	{name: "a key in another case", changes: object{"/Name": object{"zh": "甲", "en": "a"}}},
	{name: "a repeated key", from: `"cut_off":`, to: `"number": "A", "cut_off":`},
	{name: "a day that no calendar has", changes: object{"/cut_off": "2023-02-30"}},
	{name: "a fact on a day that no calendar has", changes: object{"/facts/last_act": said("2023-02-30")}},
	{name: "a day in other digits", changes: object{"/facts/last_act": said("２０２３-06-30")}},
	{name: "an amount as a number", changes: object{"/facts/claim_amount": object{"value": 400000, "source": source}}},
	{name: "an exponent", changes: object{"/facts/claim_amount": said("1e5")}},
	{name: "full-width digits", changes: object{"/facts/claim_amount": said("１２")}},
	{name: "thousands marks", changes: object{"/facts/claim_amount": said("1,000")}},
	{name: "a plus sign", changes: object{"/facts/claim_amount": said("+5")}},
	{name: "an amount below the fen", changes: object{"/facts/claim_amount": said("0.005")}},
	{name: "a percentage", changes: object{"/options/0/figures/margin": said("41%")}},
	{name: "yes for true", changes: object{"/options/2/figures/loss_hard": said("yes")}},
	{name: "no source", changes: object{"/options/0/figures/margin": object{"value": "0.41"}}},
	{name: "an estimate without a reason", changes: object{"/options/0/figures/margin": object{"value": "0.41", "source": object{"known": "estimate"}}}},
	{name: "a way of knowing that is none", changes: object{"/options/0/figures/margin": object{"value": "0.41", "source": object{"known": "guess"}}}},
	{name: "evidence that is not listed", changes: object{"/options/3/figures/claimant_is_party/source/evidence": "nad"}},
	{name: "a page beyond the item", changes: object{"/options/3/figures/claimant_is_party/source/page": 4}},
	{name: "an evidence id twice", changes: object{"/evidence/1/id": "register"}},
	{name: "an unknown fact", changes: object{"/facts/last_ect": said("2023-06-30")}},
	{name: "a fact with a slash in its name", changes: object{"/facts": object{"a/b~c": said("1")}}},
	{name: "an unknown kind of option", changes: object{"/options/0/kind": "loss"}},
	{name: "an option's title in one language", changes: object{"/options/0/title": object{"zh": "甲产品", "en": ""}}},
	{name: "an option's title that reads as a formula", changes: object{"/options/0/title": object{"zh": "甲＋乙", "en": "A + B"}}},
	{name: "an option id twice", changes: object{"/options/1/id": "loss"}},
	{name: "an unknown figure", changes: object{"/options/0/figures/margins": said("0.4")}},
	{name: "an unknown choice", changes: object{"/options/0/choices/margin": "gross"}},
	{name: "an answer that is none", changes: object{"/options/0/choices/margin_kind": "net"}},
	{name: "a choice left open", changes: object{"/options/0/choices/margin_kind": nil}},
	{name: "an unknown factor", changes: object{"/options/2/factors/luck": object{"zh": "运气", "en": "luck"}}},
	{name: "a table that the option does not read", changes: object{"/options/0/tables": object{"sales": "customers"}}},
	{name: "a table that is not there", changes: object{"/options/0/tables/customers": "custom"}},
	{name: "a table that lacks a column", changes: object{"/options/1/tables/sales": "books"}},
	{name: "a table id twice", changes: object{"/tables/1/id": "customers"}},
	{name: "a table without a source", changes: object{"/tables/1/source": nil}},
	{name: "a unit that is none", changes: object{"/tables/1/columns/2/unit": "yuan"}},
	{name: "a month that is none", changes: object{"/tables/0/columns/3/period": "2021-13"}},
	{name: "a row with a cell too few", changes: object{"/tables/1/rows/0": []any{"红酒", "21"}}},
	{name: "a cell that is no number", changes: object{"/tables/1/rows/0/2": "398元"}},
	{name: "a column id twice", changes: object{"/tables/1/columns/2/id": "count"}},
	{name: "a ledger that the period exceeds", changes: object{"/options/0/figures/loss_months": said("12")}},
	{name: "half a month", changes: object{"/options/0/figures/baseline_months": said("11.5")}},
	{name: "no month at all", changes: object{"/options/0/figures/baseline_months": said("0")}},
	{name: "a period from the middle of a month", changes: object{"/options/0/figures/baseline_from": said("2021-10-15")}},
	{name: "a CSV outside the folder", changes: object{"/tables/1/rows": "../x.csv"}},
	{name: "a CSV by its full path", changes: object{"/tables/1/rows": "/etc/passwd"}},
	{name: "a CSV that is not there", changes: salesCSV},
	{name: "an empty CSV", changes: salesCSV, files: map[string]string{"x.csv": ""}},
	{name: "a CSV with another header", changes: salesCSV, files: map[string]string{"x.csv": "item,number,price\n"}},
	{name: "a CSV with a bad cell", changes: salesCSV, files: map[string]string{"x.csv": "item,count,price\n红酒,21,398\n白酒,二十,398\n"}},
	{name: "a CSV with a cell too many", changes: salesCSV, files: map[string]string{"x.csv": "item,count,price\n红酒,21,398,1\n"}},
	{name: "a CSV with an open quote", changes: salesCSV, files: map[string]string{"x.csv": "item,count,price\n\"红酒,21,398\n"}},
	{name: "a CSV that is not UTF-8", changes: salesCSV, files: map[string]string{"x.csv": "item,count,price\n\xba\xec\xbe\xc6,21,398\n"}},
	{name: "money times money", changes: worksheet([3]any{"a", "money", "2"}, [3]any{"b", "money", object{"round": object{"product": []any{"a", "a"}}, "digits": 2}})},
	{name: "money plus days", changes: worksheet([3]any{"a", "money", "2"}, [3]any{"d", "days", "3"}, [3]any{"b", "money", object{"sum": []any{"a", "d"}}})},
	{name: "two currencies in a sum", changes: worksheet([3]any{"a", "money", "2"}, [3]any{"d", "money:USD", "3"}, [3]any{"b", "money", object{"sum": []any{"a", "d"}}})},
	{name: "a line of another unit than its formula", changes: worksheet([3]any{"a", "money", "2"}, [3]any{"b", "days", object{"sum": []any{"a", "a"}}})},
	{name: "unrounded money", changes: worksheet([3]any{"a", "money", "2"}, [3]any{"r", "ratio", "0.3"}, [3]any{"b", "money", object{"product": []any{"a", "r"}}})},
	{name: "unrounded money in a sum", changes: worksheet([3]any{"a", "money", "2"}, [3]any{"r", "ratio", "0.3"}, [3]any{"b", "money", object{"sum": []any{"a", object{"product": []any{"a", "r"}}}}})},
	{name: "a quotient inside a formula", changes: worksheet([3]any{"a", "money", "2"}, [3]any{"r", "ratio", "0.3"}, [3]any{"b", "money", object{"sum": []any{"a", object{"quotient": []any{"a", "r"}, "digits": 2}}}})},
	{name: "a circle", changes: worksheet([3]any{"a", "money", object{"sum": []any{"b", "b"}}}, [3]any{"b", "money", object{"sum": []any{"a", "a"}}})},
	{name: "a reference to nothing", changes: worksheet([3]any{"a", "money", object{"sum": []any{"b", "c"}}})},
	{name: "a line id twice", changes: worksheet([3]any{"a", "money", "1"}, [3]any{"a", "money", "2"})},
	{name: "a line id that is a cell", changes: worksheet([3]any{"A1", "money", "1"})},
	{name: "a cell outside its table", changes: worksheet([3]any{"a", "money", object{"cell": "price"}})},
	{name: "an operation that is none", changes: worksheet([3]any{"a", "money", object{"average": []any{"b", "c"}}})},
	{name: "two operations at once", changes: worksheet([3]any{"a", "money", object{"sum": []any{"b", "c"}, "min": []any{"b", "c"}}})},
	{name: "a rounding without digits", changes: worksheet([3]any{"b", "money", "1"}, [3]any{"a", "money", object{"round": "b"}})},
	{name: "a rounding of another mode", changes: worksheet([3]any{"b", "money", "1"}, [3]any{"a", "money", object{"round": "b", "digits": 2, "mode": "half_even"}})},
	{name: "digits in words", changes: worksheet([3]any{"b", "money", "1"}, [3]any{"a", "money", object{"round": "b", "digits": "two"}})},
	{name: "a comparison that is none", changes: worksheet([3]any{"b", "money", "1"}, [3]any{"a", "truth", object{"compare": "~", "of": []any{"b", "b"}}})},
	{name: "an if of two", changes: worksheet([3]any{"b", "money", "1"}, [3]any{"a", "money", object{"if": []any{"b", "b"}}})},
	{name: "a sum of one", changes: worksheet([3]any{"b", "money", "1"}, [3]any{"a", "money", object{"sum": []any{"b"}}})},
	{name: "a choice of no case", changes: worksheet([3]any{"a", "money", object{"choose": []any{}}})},
	{name: "an exponent in a worksheet", changes: worksheet([3]any{"a", "money", "1e5"})},
	{name: "an unrounded line with a bad value", changes: object{"/worksheets": []any{object{"id": "own", "title": object{"zh": "自制", "en": "own"}, "lines": []any{
		object{"id": "a", "label": object{"zh": "甲", "en": "a"}, "unit": "money", "kind": "input", "unrounded": object{"zh": "原样", "en": "as given"}, "given": object{"value": "1e5", "source": source}}}}}}},
	{name: "a kind of line that is none", changes: object{"/worksheets": []any{object{"id": "own", "title": object{"zh": "自制", "en": "own"}, "lines": []any{object{"id": "a", "label": object{"zh": "甲", "en": "a"}, "unit": "money", "kind": "figure"}}}}}},
	{name: "a worksheet of a table that is not there", changes: object{"/worksheets": []any{object{"id": "own", "title": object{"zh": "自制", "en": "own"}, "tables": []any{"none"}, "lines": []any{}}}}},
	{name: "a worksheet under an option's id", changes: object{"/worksheets": []any{object{"id": "loss", "title": object{"zh": "自制", "en": "own"}, "lines": []any{}}}}},
	{name: "a label with a sign", changes: object{"/worksheets": []any{object{"id": "own", "title": object{"zh": "自制", "en": "own"}, "lines": []any{object{"id": "a", "label": object{"zh": "甲×乙", "en": "a"}, "unit": "money", "kind": "input", "given": object{"value": "1", "source": source}}}}}}},
	{name: "an agreement older than the law data", changes: object{"/options/3/figures/concluded_on": said("1998-01-01")}},
	{name: "an act older than the law data", changes: object{"/facts/last_act": said("1993-11-30")}},
	{name: "a filing older than the law data", changes: object{"/facts/filed_on": said("1980-01-01")}},
	{name: "a cut-off older than the law data", changes: object{"/facts": object{}, "/cut_off": "1950-01-01"}},
	{name: "a column that reads a later one", changes: object{"/tables/1/columns/3": object{"id": "x", "label": object{"zh": "甲", "en": "x"}, "unit": "money", "formula": object{"cell": "y"}}}},
	{name: "a column of money that is not rounded", changes: object{"/tables/1/columns/3": object{"id": "x", "label": object{"zh": "甲", "en": "x"}, "unit": "money", "formula": object{"product": []any{object{"cell": "count"}, object{"cell": "price"}}}}}},
	{name: "text after the end", from: "$", to: "{}"},
	{name: "a comma too many", from: `"evidence": [`, to: `"evidence": [,`},
	{name: "an empty file", from: "*", to: ""},
}

// plainClaim is a claim as it is typed.
const plainClaim = `{
  "redress_claim": 1,
  "name": {"zh": "力某公司诉李某", "en": "Li Mou Company v Li"},
  "number": "A",
  "cut_off": "2024-03-05",
  "evidence": [{"id": "books", "number": "证据5-2", "name": {"zh": "利润表", "en": "profit and loss account"}, "pages": 6}],
  "facts": {"last_act": {"value": "2023-06-30", "source": {"known": "official"}}},
  "options": [
    {"id": "loss", "kind": "loss_by_units", "choices": {"basis": "lost_units", "margin_kind": "gross"}, "figures": {
      "units": {"value": "21", "source": {"known": "own_books", "evidence": "books", "page": 2}},
      "unit_profit": {"value": "0.41", "source": {"known": "own_books"}}}}
  ]
}
`

func everyMistake() []mistake {
	return slices.Concat(mistakes, mistakesOfForm, mistakesOfNumber, mistakesOfSense, mistakesOfTables, mistakesOfWorksheets)
}

// refused is the error of a claim with one mistake, at reading or computing.
func refused(t *testing.T, m mistake) error {
	t.Helper()
	b := []byte(plainClaim)
	switch {
	case m.from == "":
		b = patched(t, claimFile(t, cmp.Or(m.of, "a-wine-customers")), m.changes)
	case m.from == "^":
		b = append([]byte(m.to), b...)
	case m.from == "*":
		b = []byte(m.to)
	case m.from == "$":
		b = append(b, m.to...)
	case !bytes.Contains(b, []byte(m.from)):
		t.Fatalf("%s: no %q", m.name, m.from)
	default:
		b = bytes.Replace(b, []byte(m.from), []byte(m.to), 1)
	}
	c, err := damages.ReadClaim(b, func(name string) (io.ReadCloser, error) {
		if strings.HasPrefix(name, "a-") {
			return openTable(name)
		}
		if words, ok := m.files[name]; ok {
			return io.NopCloser(strings.NewReader(words)), nil
		}
		return nil, fs.ErrNotExist
	})
	if err == nil {
		_, err = damages.Compute(c, nil)
	}
	return err
}

// TestRefusals: every mistake is named with its place, in both languages, with
// the way to mend it; and in the same words each time.
func TestRefusals(t *testing.T) {
	if err := refused(t, mistake{name: "the plain claim", from: "$"}); err != nil {
		t.Fatal(err) // a mistake in it would not be the only one
	}
	var b strings.Builder
	for _, m := range everyMistake() {
		err := refused(t, m)
		e, ok := errors.AsType[*damages.ClaimError](err)
		if !ok {
			t.Errorf("%s: no claim error but %v", m.name, err)
			continue
		}
		if !e.Message.Complete() || !e.Mend.Complete() {
			t.Errorf("%s: not said in both languages: %+v", m.name, e)
		}
		for range 20 {
			if again := refused(t, m); again.Error() != err.Error() {
				t.Fatalf("%s: said in two ways:\n%v\n%v", m.name, err, again)
			}
		}
		fmt.Fprintf(&b, "%s\n  %s\n  %s → %s\n  %s → %s\n", m.name, e.Pointer, e.Message.ZH, e.Mend.ZH, e.Message.EN, e.Mend.EN)
	}
	golden(t, "testdata/refusals.txt", b.String())
}
