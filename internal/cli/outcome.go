package cli

import (
	"fmt"
	"io"
	"strings"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/text"
)

// outcomeWriter puts a claim worked out into words.
type outcomeWriter struct {
	strings.Builder
	out  *damages.Outcome
	lang text.Lang
}

func (w *outcomeWriter) say(format string, args ...any) { fmt.Fprintf(w, format+"\n", args...) }

func (w *outcomeWriter) in(t text.Text) string { return t.In(w.lang) }

// printOutcome prints what conflicts first, then the options with the law they
// rest on, then every line; with full, each line's own law and evidence too.
func (r *run) printOutcome(out *damages.Outcome, full bool) error {
	if r.json {
		return r.printJSON(out.JSON())
	}
	w := &outcomeWriter{out: out, lang: r.one()}
	w.say("%s\n", w.in(out.Claim.Name))
	w.conflicts()
	for _, o := range out.Options {
		w.option(o)
	}
	for _, n := range out.Notes {
		w.say("! %s", w.in(n.Text))
	}
	writeQuestions(&w.Builder, out, w.lang)
	for _, s := range out.Computation.Sheets.All {
		w.say("\n— %s", w.in(s.Title))
		for i := range s.Lines {
			w.say("  %s", out.Computation.Sentence(damages.FullID(s.ID, s.Lines[i].ID), w.lang))
			if full {
				w.line(&s.Lines[i])
			}
			if note := s.Lines[i].Note; !note.IsZero() && s.Lines[i].ID != "zero" { // a contribution not apportioned, a default taken
				w.say("      ※ %s", w.in(note))
			}
		}
		for _, t := range s.Tables {
			w.table(s, t)
		}
	}
	_, err := io.WriteString(r.Stdout, w.String())
	return err
}

// conflicts lists what cannot both stand: first what blocks, with its mend.
func (w *outcomeWriter) conflicts() {
	if n := len(w.out.Blocking()); n > 0 {
		w.say("✕ %s", w.in(damages.ConflictsWords(n)))
	}
	for _, c := range w.out.Conflicts {
		sign := "✓"
		if c.Blocking() {
			sign = "✕"
		}
		w.say("%s %s", sign, w.in(c.Text()))
		for _, p := range c.Between {
			w.say("    %s  %s", p.ID, p.Pointer)
		}
		if c.Blocking() {
			w.say("    → %s", w.in(c.Mend))
		}
	}
	if len(w.out.Conflicts) > 0 {
		w.say("")
	}
}

func (w *outcomeWriter) option(o *damages.Option) {
	line, _ := w.out.Computation.Sheets.Line(o.Result)
	against := ""
	if !o.Defendant.IsZero() {
		against = "  " + w.in(text.F(text.T("针对：%v", "against: %v"), o.Defendant))
	}
	w.say("%s  %20s  %s%s", pad(w.in(o.Title), 26), damages.ShowResult(w.out.Amount(o), line, w.lang), w.in(o.State.Title()), against)
	for _, x := range o.Bars {
		w.say("    %s", w.in(x.Reason))
	}
	for _, x := range o.Lacks {
		w.say("    %s: %s  %s", w.in(damages.MissingWord), w.in(x.Label), w.in(x.Prove))
	}
	for _, x := range o.Warnings {
		w.say("    ! %s", w.in(x.Text))
	}
	for _, x := range o.Readings {
		l, _ := w.out.Computation.Sheets.Line(x.Line)
		sign := " "
		if x.Chosen {
			sign = "*"
		}
		w.say("    %s %s: %s%s", sign, w.in(x.Title), damages.ShowResult(w.out.Computation.Result(x.Line), l, w.lang), w.cited(x.Cites))
	}
	w.law(o)
}

// law prints the rules that an option rests on, each with the day it reads, and
// its articles, each text once with the days on which it is law.
func (w *outcomeWriter) law(o *damages.Option) {
	if !o.Governs.IsZero() {
		w.say("    § %s", w.in(text.F(text.T("适用 %v", "governed by %v"), o.Governs)))
	}
	for _, used := range o.Rules {
		r, _ := law.Default().Rule(used.ID)
		w.say("    § %s %s", r.ID, w.in(text.F(text.T("%v（%v %v）", "%v (%v %v)"), r.Title, r.Reads.Text(), used.On.String())))
	}
	for _, group := range byText(o.Cites) {
		w.say("    § %s", w.in(group))
	}
}

// byText puts articles of one text of one instrument together: 民法典（2021-01-01 起）第577条、第585条.
func byText(ids []string) []text.Text {
	var out []text.Text
	at := map[text.Text]int{}
	for _, id := range ids {
		c := law.Default().Cite(id)
		head := text.F(text.T("%v〔%v〕", "%v [%v]"), c.Instrument, text.T(c.InForce.ZH(), c.InForce.EN()))
		i, met := at[head]
		if !met {
			at[head] = len(out)
			out = append(out, text.T(head.ZH+c.Article.ZH, head.EN+" "+c.Article.EN))
			continue
		}
		out[i] = text.T(out[i].ZH+"、"+c.Article.ZH, out[i].EN+", "+c.Article.EN)
	}
	return out
}

// cited names articles; nothing where there are none.
func (w *outcomeWriter) cited(ids []string) string {
	if len(ids) == 0 {
		return ""
	}
	of := byText(ids)
	words := make([]string, len(of))
	for i, t := range of {
		words[i] = w.in(t)
	}
	return "  § " + strings.Join(words, map[bool]string{true: "; ", false: "；"}[w.lang == text.EN])
}

// line adds to a line its articles, where its figure is read, and its note.
func (w *outcomeWriter) line(l *damages.Line) {
	for _, group := range byText(l.Cites) {
		w.say("      § %s", w.in(group))
	}
	if l.Given != nil {
		for _, e := range w.out.Claim.Evidence {
			if s := l.Given.Source; e.ID == s.Evidence {
				w.say("      ⌕ %s", w.in(text.F(text.T("%v《%v》第 %v 页 %v", "%v %v, page %v %v"), e.Number, e.Name, s.Page, s.Quote)))
			}
		}
		if reason := l.Given.Source.Reason; !reason.IsZero() {
			w.say("      ≈ %s", w.in(reason))
		}
	}
}

// printedRows is how many rows of a table are printed; an exhibit has them all.
const printedRows = 60

// table prints the rows of a table with what is computed of each: periods,
// segments of interest, what each defendant owes.
func (w *outcomeWriter) table(s *damages.Sheet, t *damages.Table) {
	rows := min(t.Rows, printedRows)
	cells := make([][]string, rows+1)
	wide := make([]int, len(t.Columns))
	for i := range t.Columns {
		c := &t.Columns[i]
		for row := -1; row < rows; row++ {
			words := w.in(c.Label)
			if row >= 0 {
				words = w.cell(s, t, c, row)
			}
			cells[row+1] = append(cells[row+1], words)
			wide[i] = max(wide[i], text.DisplayWidth(words))
		}
	}
	w.say("  [%s]", w.in(t.Title))
	for _, row := range cells {
		var line strings.Builder
		for i, words := range row {
			if t.Columns[i].Unit.Kind == damages.Words {
				line.WriteString(pad(words, wide[i]) + "  ")
				continue
			}
			line.WriteString(strings.Repeat(" ", wide[i]-text.DisplayWidth(words)) + words + "  ")
		}
		w.say("    %s", strings.TrimRight(line.String(), " "))
	}
	if t.Rows > rows {
		w.say("    %s", w.in(text.F(text.T("……共 %v 行，此处列出前 %v 行；表册列出全部", "… %v rows in all, of which the first %v stand here; an exhibit has them all"), t.Rows, rows)))
	}
}

func (w *outcomeWriter) cell(s *damages.Sheet, t *damages.Table, c *damages.Column, row int) string {
	if c.Unit.Kind == damages.Words {
		return strings.Join(strings.Fields(damages.CellText(t.Text(c.ID, row), w.lang)), " ")
	}
	r := w.out.Computation.Cell(s, t.ID, c.ID, row)
	if r.State == damages.Missing {
		return w.in(t.BlankWord(c))
	}
	return damages.ShowFigure(r.Value, c.Unit, false, w.lang)
}
