//go:build !headless

package app

import (
	"errors"
	"strconv"
	"strings"

	"redress/calculators"
	"redress/cases"
	"redress/internal/i18n"
	"redress/internal/text"
)

// calculation is what a calculator shows for what was typed.
type calculation struct {
	Faults  map[string]string // what is wrong with an input, and how to mend it
	Ask     string            // what is still to be filled in, while there is no answer
	Fault   string            // what lies in no input: a table that cannot be read
	Results []resultEntry
	Table   *answerTable
	Steps   []string
	Notes   []string
	Law     []lawEntry
	Plain   string // all of it, to be copied
}

// resultEntry is one result; the one that was asked for is the main one.
type resultEntry struct {
	Label, Value, Beside string
	Main, Words          bool
}

// answerTable is a working in rows.
type answerTable struct {
	Heads []string
	Right []bool
	Rows  [][]string
}

// lawEntry is an article and what it says.
type lawEntry struct{ Article, Says string }

// inputFields say how what is typed into an input is read: as in the forms of a
// case, so that 5,000,000 and 2022/4/7 can be typed here too.
var inputFields = map[calculators.InputKind]cases.Field{
	calculators.Sum: {ID: "sum", Type: cases.Money}, calculators.Day: {ID: "day", Type: cases.Day}, calculators.Multiple: {ID: "multiple", Type: cases.Quantity},
	calculators.Share: {ID: "share", Type: cases.Ratio},
}

// calculate works out what a calculator says to what was typed.
func calculate(tr *i18n.Translator, c *calculators.Calculator, typed calculators.Given, world calculators.World) calculation {
	v := calculation{Faults: map[string]string{}}
	given := v.read(tr, c, typed)
	if len(v.Faults) > 0 {
		v.Ask = tr.T("calculators.mend")
		return v
	}
	a, err := c.Work(given, world)
	if bad, ok := errors.AsType[*calculators.InputError](err); ok {
		in, _ := c.Input(bad.Input)
		if bad.Fault == calculators.Lacking {
			v.Ask = tr.T("calculators.ask", "Input", tr.In(in.Label))
			return v
		}
		v.Faults[bad.Input] = sentence(tr.In(bad.Message)) + sentence(tr.In(bad.Mend))
		v.Ask = tr.T("calculators.mend")
		return v
	}
	if err != nil {
		v.Fault = saidInOne(tr, err)
		return v
	}
	v.say(tr, c, a)
	return v
}

// sentence ends words with a stop where they have none, so that another may
// follow.
func sentence(words string) string {
	if words == "" || strings.ContainsAny(words[len(words)-1:], ".!?") || strings.HasSuffix(words, "\u3002") {
		return words + " "
	}
	if strings.IndexFunc(words, func(r rune) bool { return r >= 0x4e00 && r <= 0x9fff }) >= 0 {
		return words + "\u3002"
	}
	return words + ". "
}

// read puts what was typed into the form that a calculator takes. What cannot
// be read is a fault; a row of a payment with one half empty is left out until
// the other is typed.
func (v *calculation) read(tr *i18n.Translator, c *calculators.Calculator, typed calculators.Given) calculators.Given {
	given := calculators.Given{}
	one := func(input string, kind calculators.InputKind, words string) string {
		f, ok := inputFields[kind]
		if !ok {
			return words
		}
		canonical, err := cases.ParseField(f, words)
		if bad, ok := errors.AsType[*cases.FieldError](err); ok {
			v.Faults[input] = sentence(tr.In(bad.Mend))
			return ""
		}
		return canonical
	}
	for _, in := range c.Inputs {
		for _, words := range typed[in.ID] {
			if in.Kind != calculators.Payments {
				given[in.ID] = append(given[in.ID], one(in.ID, in.Kind, words))
				continue
			}
			day, sum, _ := strings.Cut(words, "=")
			if strings.TrimSpace(day) == "" || strings.TrimSpace(sum) == "" {
				continue
			}
			given[in.ID] = append(given[in.ID], one(in.ID, calculators.Day, day)+"="+one(in.ID, calculators.Sum, sum))
		}
	}
	return given
}

// say puts an answer into words.
func (v *calculation) say(tr *i18n.Translator, c *calculators.Calculator, a *calculators.Answer) {
	for _, r := range a.Results {
		v.Results = append(v.Results, resultEntry{tr.In(r.Label), tr.In(r.Value), tr.In(r.Beside), r.Main, r.Words})
	}
	for _, s := range a.Steps {
		v.Steps = append(v.Steps, tr.In(s.Words))
	}
	for _, n := range a.Notes {
		v.Notes = append(v.Notes, tr.In(n.Text))
	}
	for _, cite := range a.Basis() {
		v.Law = append(v.Law, lawEntry{tr.In(cite.Text()), tr.In(cite.Summary)})
	}
	if a.Table != nil && len(a.Table.Rows) > 0 {
		v.Table = &answerTable{}
		for _, column := range a.Table.Columns {
			v.Table.Heads, v.Table.Right = append(v.Table.Heads, tr.In(column.Label)), append(v.Table.Right, column.Right)
		}
		for _, row := range a.Table.Rows {
			v.Table.Rows = append(v.Table.Rows, inEach(tr, row))
		}
	}
	v.Plain = v.plain(tr, c)
}

func inEach(tr *i18n.Translator, of []text.Text) []string {
	out := make([]string, len(of))
	for i, t := range of {
		out[i] = tr.In(t)
	}
	return out
}

// plain is the whole answer as text, tables with tabs, to be pasted elsewhere.
func (v *calculation) plain(tr *i18n.Translator, c *calculators.Calculator) string {
	var b strings.Builder
	line := func(words ...string) { b.WriteString(strings.TrimRight(strings.Join(words, "\t"), "\t") + "\n") }
	line(tr.In(c.Title))
	for _, r := range v.Results {
		line(r.Label, r.Value, r.Beside)
	}
	if v.Table != nil {
		line()
		line(v.Table.Heads...)
		for _, row := range v.Table.Rows {
			line(row...)
		}
	}
	for _, section := range []struct {
		key   string
		lines []string
	}{{"calculators.steps", v.Steps}, {"calculators.notes", v.Notes}} {
		if len(section.lines) > 0 {
			line()
			line(tr.T(section.key))
		}
		for i, words := range section.lines {
			line(strconv.Itoa(i+1) + ". " + words)
		}
	}
	line()
	line(tr.T("calculators.law"))
	for _, l := range v.Law {
		line(l.Article, l.Says)
	}
	return b.String()
}
