//go:build headless

package main

import (
	_ "embed" // the head of the page
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"redress/damages"
	"redress/internal/cli"
	"redress/internal/text"
)

const (
	claimPagePath  = "docs/claim-file.md"
	examplesFolder = "damages/testdata/examples"
)

// claimPageHead is what people wrote of the page. A comment in it, such as
// <!-- facts --> or <!-- example worksheet -->, is where a part is put that is
// made from a declaration or an example.
//
//go:embed testdata/claim-file-head.md
var claimPageHead string

var claimPagePart = regexp.MustCompile(`<!-- (\w+) ?(\S*) -->\n`)

// claimPage writes docs/claim-file.md: the head, then every option in the order
// of methods with its worked example. The same declarations and examples, the
// same bytes.
type claimPage struct {
	strings.Builder
	t *testing.T
}

func (p *claimPage) line(format string, args ...any) { fmt.Fprintf(p, format+"\n", args...) }

func claimFilePage(t *testing.T) string {
	t.Helper()
	p := &claimPage{t: t}
	p.WriteString(claimPagePart.ReplaceAllStringFunc(claimPageHead, func(comment string) string {
		of := claimPagePart.FindStringSubmatch(comment)
		part := &claimPage{t: t}
		switch of[1] {
		case "units":
			part.units()
		case "facts":
			part.facts()
		case "example":
			part.example(of[2])
		case "file":
			part.line("```\n%s```", part.file(of[2]))
		default:
			t.Fatalf("the head of the page asks for %q", comment)
		}
		return part.String()
	}))
	for _, o := range cli.OptionReferences() {
		p.option(o)
	}
	return p.String()
}

// TestClaimFilePage holds docs/claim-file.md against the declarations of the
// options and works out every example of it. Written anew by: go test -tags
// headless . -run ClaimFilePage -update
func TestClaimFilePage(t *testing.T) {
	want := claimFilePage(t)
	if *update {
		if err := os.WriteFile(claimPagePath, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(claimPagePath)
	if err != nil || string(got) != want {
		t.Errorf("%s is stale (%v): go test -tags headless . -run ClaimFilePage -update, and read what changed", claimPagePath, err)
	}
}

// TestClaimFilePageHead holds the claims that the head makes of its own
// smallest file: what it comes to, what it lacks, and what an error looks like.
func TestClaimFilePageHead(t *testing.T) {
	_, after, _ := strings.Cut(claimPageHead, "```json\n")
	smallest, _, _ := strings.Cut(after, "```")
	out := worked(t, []byte(smallest))
	if o := out.Options[0]; o.State != damages.OptionMissing || len(o.Lacks) != 1 || o.Lacks[0].Line != "loss.unit_profit" {
		t.Errorf("the smallest file is %s and lacks %v", o.State, o.Lacks)
	}
	known := `"unit_profit": {"value": %q, "source": {"known": "own_books"}}`
	filled := strings.Replace(smallest, `"unit_profit": {}`, fmt.Sprintf(known, "850"), 1)
	if amount := worked(t, []byte(filled)).Amount(worked(t, []byte(filled)).Options[0]); !strings.Contains(claimPageHead, damages.ShowFigure(amount.Value, damages.CNY, false, text.ZH)+" 元") {
		t.Errorf("with 850 it comes to %s, which the head does not say", amount.Value.Number)
	}
	_, err := damages.ReadClaim([]byte(strings.Replace(smallest, `"unit_profit": {}`, fmt.Sprintf(known, "850元"), 1)), nil)
	var wrong *damages.ClaimError
	if !errors.As(err, &wrong) {
		t.Fatalf("an amount with its unit: %v", err)
	}
	said := fmt.Sprintf(`{"error":{"code":"invalid","path":%q,"message":%q,"fix":%q}}`, wrong.Pointer, wrong.Message.ZH, wrong.Mend.ZH)
	if !strings.Contains(claimPageHead, said) {
		t.Errorf("the head does not show the error as it is: %s", said)
	}
}

// worked works out a claim file as redress calc does.
func worked(t *testing.T, b []byte) *damages.Outcome {
	t.Helper()
	c, err := damages.ReadClaim(b, func(name string) (io.ReadCloser, error) { return os.Open(filepath.Join(examplesFolder, name)) })
	if err != nil {
		t.Fatalf("%v\n%s", err, b)
	}
	if c.Published.LPR, err = rates("", t.TempDir()); err != nil {
		t.Fatal(err)
	}
	if c.Published.Holidays, err = holidays("", t.TempDir()); err != nil {
		t.Fatal(err)
	}
	out, err := damages.Compute(c, nil)
	if err == nil {
		out, err = damages.Explore(out)
	}
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func (p *claimPage) file(name string) string {
	b, err := os.ReadFile(filepath.Join(examplesFolder, name))
	if err != nil {
		p.t.Fatal(err)
	}
	return string(b)
}

// example is a claim file and what it comes to.
func (p *claimPage) example(name string) {
	source := p.file(name + ".json")
	p.line("```json\n%s```\n\n结果 · *result*\n", source)
	out := worked(p.t, []byte(source))
	for _, lang := range []text.Lang{text.ZH, text.EN} {
		p.line("```")
		for _, o := range out.Options {
			p.outcome(out, o, lang)
		}
		for _, n := range out.Notes {
			p.line("! %s", n.Text.In(lang))
		}
		if s, ok := out.Computation.Sheets.Sheet(damages.ScenarioSheet); ok {
			p.rowsOf(out.Computation, s, lang)
		}
		for _, w := range out.Claim.Sheets {
			for _, l := range w.Lines {
				p.line("%s", out.Computation.Sentence(damages.FullID(w.ID, l.ID), lang))
			}
		}
		p.line("```\n")
	}
}

// outcome is an option's amount, the sentences of its total lines, the rows of
// its tables, and what the program tells the reader.
func (p *claimPage) outcome(out *damages.Outcome, o *damages.Option, lang text.Lang) {
	c := out.Computation
	result, _ := c.Sheets.Line(o.Result)
	p.line("%s  %s  %s", o.Title.In(lang), damages.ShowResult(out.Amount(o), result, lang), o.State.Title().In(lang))
	sheet, _ := c.Sheets.Sheet(o.Sheet)
	for _, l := range sheet.Lines {
		if full := damages.FullID(o.Sheet, l.ID); full == o.Result || l.Kind == damages.Total {
			p.sentences(c, full, lang)
		}
	}
	p.rowsOf(c, sheet, lang)
	for _, x := range o.Warnings {
		p.line("  ! %s", x.Text.In(lang))
	}
}

// sentences says a line; where it only repeats another, that one first.
func (p *claimPage) sentences(c *damages.Computation, full string, lang text.Lang) {
	l, _ := c.Sheets.Line(full)
	if of, ok := l.Expr.(damages.Ref); ok && !strings.Contains(of.Line, ".") {
		sheet, _, _ := strings.Cut(full, ".")
		p.sentences(c, damages.FullID(sheet, of.Line), lang)
	}
	p.line("  %s", c.Sentence(full, lang))
}

// rowsOf are the amounts worked out in the rows of a sheet's tables; of two
// tables over the same rows the later one says more.
func (p *claimPage) rowsOf(c *damages.Computation, s *damages.Sheet, lang text.Lang) {
	for i, t := range s.Tables {
		again := slices.ContainsFunc(s.Tables[i+1:], func(later *damages.Table) bool { return later.Hash == t.Hash })
		computed := func(col damages.Column) bool {
			return col.Unit.Kind == damages.Money && (col.Expr != nil || t.Source.Known == damages.Recomputed)
		}
		if again || t.Source.Known == damages.OfLaw || !slices.ContainsFunc(t.Columns, computed) {
			continue
		}
		p.line("  %s", t.Title.In(lang))
		for row := range t.Rows {
			said := []string{cellWords(c, s, t, &t.Columns[0], row, lang)}
			for j := range t.Columns {
				switch col := &t.Columns[j]; {
				case j > 0 && j == len(said) && col.Unit == damages.Free && t.Source.Known == damages.Recomputed:
					if words := cellWords(c, s, t, col, row, lang); words != "" {
						said = append(said, words)
					}
				case computed(*col):
					said = append(said, col.Label.In(lang)+" "+cellWords(c, s, t, col, row, lang))
				}
			}
			p.line("    %s", strings.Join(said, "｜"))
		}
	}
}

func cellWords(c *damages.Computation, s *damages.Sheet, t *damages.Table, col *damages.Column, row int, lang text.Lang) string {
	if col.Unit == damages.Free {
		return damages.CellText(t.Text(col.ID, row), lang)
	}
	r := c.Cell(s, t.ID, col.ID, row)
	if r.State == damages.Missing {
		return t.BlankWord(col).In(lang)
	}
	return damages.ShowResult(r, &damages.Line{Unit: col.Unit}, lang)
}
