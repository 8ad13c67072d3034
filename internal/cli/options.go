package cli

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"redress/damages"
	"redress/internal/text"
)

const optionsHelp = `the options of law that a claim file may ask for: redress options loss_by_units

Without a kind it lists them in the order of methods. With one it prints what
the claim file says of it: the rules it rests on, choices, figures, tables and
factors. docs/claim-file.md has the same with a worked example of each.`

func (r *run) options() *cobra.Command {
	c := &cobra.Command{Use: "options [KIND]", Short: "what a claim file says of each option of law", Long: optionsHelp}
	c.Args = func(c *cobra.Command, args []string) error {
		if len(args) == 0 {
			return nil
		}
		return exactly(1)(c, args)
	}
	c.RunE = func(_ *cobra.Command, args []string) error {
		if len(args) == 0 {
			return r.listOptions()
		}
		kind, ok := damages.KindOf(args[0])
		if !ok {
			return noSuchKind(args[0])
		}
		if r.json {
			return r.printJSON(referenceOf(&kind))
		}
		p := optionPrinter{lang: r.one()}
		p.option(referenceOf(&kind))
		_, err := io.WriteString(r.Stdout, p.String())
		return err
	}
	return c
}

func noSuchKind(word string) error {
	var kinds []string
	for _, k := range damages.Kinds() {
		kinds = append(kinds, k.ID)
	}
	list := strings.Join(kinds, ", ")
	return usage("没有方案“"+word+"”；可用："+list, fmt.Sprintf("no option %q; there are: %s", word, list))
}

// optionListJSON is one option of the list.
type optionListJSON struct {
	Kind   string    `json:"kind"`
	Title  text.Text `json:"title"`
	Route  text.Text `json:"route"`
	Method text.Text `json:"method,omitzero"`
	Rules  []string  `json:"rules"`
}

func (r *run) listOptions() error {
	list := []optionListJSON{}
	var b strings.Builder
	for _, o := range OptionReferences() {
		rules := []string{}
		for _, rule := range o.Rules {
			rules = append(rules, rule.ID)
		}
		list = append(list, optionListJSON{o.Kind, o.Title, o.Route, o.Method, rules})
		fmt.Fprintf(&b, "%s %s  %s  %s\n", pad(o.Kind, 22), o.Title.In(r.one()), o.Place().In(r.one()), strings.Join(rules, " "))
	}
	if r.json {
		return r.printJSON(list)
	}
	_, err := io.WriteString(r.Stdout, b.String())
	return err
}

// optionPrinter writes the reference of an option in one language.
type optionPrinter struct {
	strings.Builder
	lang text.Lang
}

func (p *optionPrinter) line(depth int, of ...string) {
	of = slices.DeleteFunc(of, func(s string) bool { return s == "" })
	fmt.Fprintf(p, "%s%s\n", strings.Repeat("  ", depth), strings.Join(of, "  "))
}

func (p *optionPrinter) head(words text.Text) { fmt.Fprintf(p, "\n%s\n", words.In(p.lang)) }

func (p *optionPrinter) option(o OptionReference) {
	p.line(0, o.Title.In(p.lang), o.Kind, o.Place().In(p.lang))
	if o.ReadsOthers {
		p.line(0, o.WhenWorkedOut().In(p.lang))
	}
	p.head(text.T("规则", "Rules"))
	for _, rule := range o.Rules {
		p.line(1, rule.ID, rule.Title.In(p.lang))
		for _, a := range rule.Articles {
			p.line(2, a.In(p.lang))
		}
	}
	p.choices(o.Choices)
	p.figures(o.Figures)
	p.tables(o.Tables)
	if len(o.Factors) > 0 {
		p.head(text.Join(text.T("：", ": "), text.T("factors", "factors"), o.FactorsTitle))
	}
	for _, f := range o.Factors {
		p.line(1, pad(f.ID, 20), f.Label.In(p.lang), f.Asked().In(p.lang))
	}
}

func (p *optionPrinter) choices(of []ChoiceReference) {
	if len(of) > 0 {
		p.head(text.T("choices：选择", "choices"))
	}
	for _, c := range of {
		p.line(1, pad(c.ID, 20), c.Label.In(p.lang), c.Asked().In(p.lang))
		for _, a := range c.Answers {
			p.line(2, pad(a.ID, 20), a.Label.In(p.lang))
		}
	}
}

func (p *optionPrinter) figures(of []FigureReference) {
	if len(of) > 0 {
		p.head(text.T("figures：数值", "figures"))
	}
	for _, f := range of {
		p.line(1, pad(f.ID, 20), f.Label.In(p.lang), f.Unit, f.Asked().In(p.lang), f.Limits.In(p.lang), f.Rule)
		if !f.Prove.IsZero() {
			p.line(3, text.F(text.T("证明：%v", "proof: %v"), f.Prove).In(p.lang))
		}
	}
}

func (p *optionPrinter) tables(of []TableReference) {
	if len(of) > 0 {
		p.head(text.T("tables：表格", "tables"))
	}
	for _, t := range of {
		p.line(1, pad(t.ID, 20), t.Label.In(p.lang), t.Asked().In(p.lang))
		for _, c := range t.Columns {
			p.line(2, pad(c.ID, 18), c.Label.In(p.lang), c.Unit, c.Asked().In(p.lang), c.Limits.In(p.lang))
		}
		if t.Monthly != "" {
			p.line(2, t.MonthlyColumns().In(p.lang))
		}
	}
}
