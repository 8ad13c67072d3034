package damages_test

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"redress/damages"
)

// Each figure of each worked example is taken away in turn: what then lacks is
// asked for in full, from the holder that its declaration names.
func TestEveryFigureTakenAwayIsAskedFor(t *testing.T) {
	files, err := filepath.Glob("testdata/examples/*.json")
	if err != nil || len(files) < 30 {
		t.Fatal(files, err)
	}
	tried, askedFor := 0, 0
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var c damages.Claim
		if err := json.Unmarshal(b, &c); err != nil {
			t.Fatal(err)
		}
		for i, o := range c.Options {
			kind, _ := damages.KindOf(o.Kind)
			for id := range o.Figures {
				tried++
				out := computeExample(t, patched(t, b, object{fmt.Sprintf("/options/%d/figures/%s", i, id): nil}))
				askedFor += checkAsked(t, out, kind, o.ID+"."+id)
			}
		}
	}
	if tried < 120 || askedFor < 90 {
		t.Errorf("%d figures taken away, %d asked for: the walk does not reach what it should", tried, askedFor)
	}
}

// computeExample works out an example whose figures need not be complete.
func computeExample(t *testing.T, b []byte) *damages.Outcome {
	t.Helper()
	var c damages.Claim
	if err := json.Unmarshal(b, &c); err != nil {
		t.Fatal(err)
	}
	if err := c.Check(func(name string) (io.ReadCloser, error) { return os.Open(filepath.Join("testdata/examples", name)) }); err != nil {
		t.Fatal(err)
	}
	c.Published = published(t)
	return compute(t, &c)
}

// checkAsked holds the questions of an outcome against what it lacks, and says
// whether a figure is among them.
func checkAsked(t *testing.T, out *damages.Outcome, kind damages.OptionKind, full string) int {
	t.Helper()
	for i := range out.Questions {
		if q := &out.Questions[i]; !q.Label.Complete() || !q.Prove.Complete() || len(q.Cites) == 0 || len(q.Waits) == 0 {
			t.Errorf("without %s: %s is not asked in full: %+v", full, q.Line(), q)
		}
	}
	for _, o := range out.Options {
		for _, l := range o.Lacks {
			if o.State == damages.OptionMissing && !strings.HasPrefix(l.Line, damages.ComparisonSheet) {
				asked(t, out, l.Line)
			}
		}
	}
	i := slices.IndexFunc(out.Questions, func(q damages.Question) bool { return slices.Contains(q.Lines, full) })
	if i < 0 {
		return 0
	}
	_, figure, _ := strings.Cut(full, ".")
	j := slices.IndexFunc(kind.Figures, func(f damages.FigureSpec) bool { return f.ID == figure })
	if f := kind.Figures[j]; len(f.FromIf) == 0 && f.When == "" && (out.Questions[i].Holder != f.From.Holder || out.Questions[i].By.ID != f.From.By) {
		t.Errorf("%s is asked from %s by %s, declared %v", full, out.Questions[i].Holder, out.Questions[i].By.ID, f.From)
	}
	return 1
}
