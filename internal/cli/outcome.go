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
	for _, s := range out.Computation.Sheets.All {
		w.say("\n— %s", w.in(s.Title))
		for i := range s.Lines {
			w.say("  %s", out.Computation.Sentence(damages.FullID(s.ID, s.Lines[i].ID), w.lang))
			if full {
				w.line(&s.Lines[i])
			}
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
	w.say("%s  %20s  %s", pad(w.in(o.Title), 26), damages.ShowResult(w.out.Amount(o), line, w.lang), w.in(o.State.Title()))
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
	if !l.Note.IsZero() {
		w.say("      %s", w.in(l.Note))
	}
}
