package damages_test

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"redress/damages"
)

const examplesFolder = "testdata/examples"

// otherExamples are the examples of docs/claim-file.md that are no option's.
var otherExamples = []string{"csv_rows", "worksheet", "scenarios"}

// workedNumbers are results that the legal reference prints.
var workedNumbers = map[string]string{
	"loss_by_units": "1020000", "market_share_loss": "892500", "infringer_profit": "1260000", "punitive": "4500000", "training_penalty": "26666.67",
	"court_fee": "50275.50", "preservation": "5000", "enforcement_fee": "97800", "release": "600000", "delayed_interest": "88900",
	"insolvency": "768000", "distribution": "330434.78",
}

func readExample(t testing.TB, name string) *damages.Claim {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(examplesFolder, name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	return exampleOf(t, b)
}

func exampleOf(t testing.TB, b []byte) *damages.Claim {
	t.Helper()
	c, err := damages.ReadClaim(b, func(name string) (io.ReadCloser, error) { return os.Open(filepath.Join(examplesFolder, name)) })
	if err != nil {
		t.Fatal(err)
	}
	c.Published = published(t)
	return c
}

// TestEveryKindHasAnExample: every option of law has one claim file that asks
// for it, in which no option lacks a figure or is barred, and which comes to
// the number of the legal reference where there is one.
func TestEveryKindHasAnExample(t *testing.T) {
	for _, kind := range damages.Kinds() {
		t.Run(kind.ID, func(t *testing.T) {
			out := compute(t, readExample(t, kind.ID))
			i := slices.IndexFunc(out.Options, func(o *damages.Option) bool { return o.Kind == kind.ID })
			if i < 0 {
				t.Fatal("the example does not ask for the option")
			}
			for _, o := range out.Options {
				if len(o.Lacks)+len(o.Bars) > 0 {
					t.Errorf("%s: lacks %v, barred by %v", o.ID, o.Lacks, o.Bars)
				}
			}
			amount := out.Amount(out.Options[i]).Value
			if want := workedNumbers[kind.ID]; want != "" && !amount.Equal(damages.Num(want), damages.CNY) {
				t.Errorf("comes to %s, the legal reference has %s", amount.Number, want)
			}
		})
	}
}

// TestExamplesAreOfSomething: every file of the folder is the example of an
// option or one of the others, and is written the one way (JSON after reading
// reads as the same claim).
func TestExamplesAreOfSomething(t *testing.T) {
	files, err := filepath.Glob(examplesFolder + "/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no examples: %v", err)
	}
	for _, path := range files {
		name := strings.TrimSuffix(filepath.Base(path), ".json")
		if _, ok := damages.KindOf(name); !ok && !slices.Contains(otherExamples, name) {
			t.Errorf("%s is the example of nothing", name)
		}
		first, err := readExample(t, name).JSON()
		if err != nil {
			t.Fatal(err)
		}
		second, err := exampleOf(t, first).JSON()
		if err != nil || !bytes.Equal(first, second) {
			t.Errorf("%s: written twice, two forms (%v)", name, err)
		}
	}
}

// TestExamplesNameTheirSources: every figure of an example is tied to a page
// of evidence, or is an estimate that says what it rests on.
func TestExamplesNameTheirSources(t *testing.T) {
	check := func(where string, s *damages.EntrySource) {
		if s == nil || s.Known != damages.Estimate && (s.Evidence == "" || s.Page == 0) {
			t.Errorf("%s: no page of evidence", where)
		}
	}
	names := slices.Clone(otherExamples)
	for _, kind := range damages.Kinds() {
		names = append(names, kind.ID)
	}
	for _, name := range names {
		c := readExample(t, name)
		for id, e := range c.Facts {
			check(name+" facts."+id, e.Source)
		}
		for _, o := range c.Options {
			for id, e := range o.Figures {
				check(name+" "+o.ID+"."+id, e.Source)
			}
		}
		for _, table := range c.Tables {
			check(name+" "+table.ID, table.Source)
		}
		for _, w := range c.Sheets {
			for _, l := range w.Lines {
				if l.Formula == nil {
					check(name+" "+w.ID+"."+l.ID, l.Entry.Source)
				}
			}
		}
	}
}
