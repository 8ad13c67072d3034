//go:build headless

package main

import (
	"strings"

	"redress/damages"
	"redress/internal/cli"
	"redress/internal/text"
)

// both is a text in both languages within a table, Chinese first.
func both(t text.Text) string {
	switch {
	case t.IsZero():
		return ""
	case t.ZH == t.EN:
		return escaped(t.ZH)
	}
	return escaped(t.ZH) + "<br>*" + escaped(t.EN) + "*"
}

// beside is a text in both languages within a line.
func beside(t text.Text) string { return t.ZH + " · *" + t.EN + "*" }

func escaped(s string) string { return strings.ReplaceAll(s, "|", "\\|") }

func coded(s string) string { return "`" + escaped(s) + "`" }

// lawLink leads to a rule or an article in docs/law.md.
func lawLink(words, id string) string {
	return "[" + words + "](law.md#" + strings.ToLower(strings.ReplaceAll(id, ".", "-")) + ")"
}

// units shows the one form of each kind of value.
func (p *claimPage) units() {
	p.line("| 单位 unit | 一种写法 one form |\n|---|---|")
	for _, u := range []struct {
		written string
		more    text.Text
	}{
		{"money", text.T("人民币；数值最多两位小数", "yuan; a figure has two decimals at most")}, {"money:USD", text.T("外币", "foreign money")},
		{"quantity:piece", text.T("冒号后是所数之物", "what is counted follows the colon")}, {"ratio", text.Text{}}, {"ratio:CNY/USD", text.T("汇率", "an exchange rate")},
		{"days", text.Text{}}, {"date", text.Text{}}, {"truth", text.Text{}}, {"text", text.T("只用于表格", "in tables only")},
	} {
		unit, err := damages.ParseUnit(u.written)
		if err != nil {
			p.t.Fatal(err)
		}
		form := damages.ExpectedForm(unit)
		if !u.more.IsZero() {
			form = text.Join(text.T("；", "; "), u.more, form)
		}
		p.line("| `%s` | %s |", u.written, both(form))
	}
	p.line("")
}

func (p *claimPage) facts() {
	p.line("| 事实 fact | 含义 meaning | 单位 unit | 决定什么 what turns on it |\n|---|---|---|---|")
	for _, f := range damages.Facts() {
		p.line("| `%s` | %s | `%s` | %s |", f.ID, both(f.Label), f.Unit, both(f.Why))
	}
	p.line("")
}

// option is the reference of one option in both languages, with its example.
func (p *claimPage) option(o cli.OptionReference) {
	p.line("<a id=\"%s\"></a>\n## %s · %s `%s`\n", strings.ReplaceAll(o.Kind, "_", "-"), o.Title.ZH, o.Title.EN, o.Kind)
	p.line("%s\n", beside(o.Place()))
	if o.ReadsOthers {
		p.line("%s\n", beside(o.WhenWorkedOut()))
	}
	for _, rule := range o.Rules {
		var articles []string
		for i, a := range rule.Articles {
			articles = append(articles, lawLink(a.ZH, rule.CiteIDs[i]))
		}
		p.line("- %s %s：%s", lawLink(rule.ID, rule.ID), beside(rule.Title), strings.Join(articles, "；"))
	}
	p.line("")
	p.choices(o.Choices)
	p.figures(o.Figures)
	p.tables(o.Tables)
	p.factors(o)
	p.line("**示例** *Example*\n")
	p.example(o.Kind)
}

func (p *claimPage) choices(of []cli.ChoiceReference) {
	if len(of) == 0 {
		return
	}
	p.line("| 选择 `choices` | 答案 answers | 填写 asked |\n|---|---|---|")
	for _, c := range of {
		var answers []string
		for _, a := range c.Answers {
			answers = append(answers, coded(a.ID)+" "+escaped(beside(a.Label)))
		}
		p.line("| %s %s | %s | %s |", coded(c.ID), both(c.Label), strings.Join(answers, "<br>"), both(c.Asked()))
	}
	p.line("")
}

func (p *claimPage) figures(of []cli.FigureReference) {
	if len(of) == 0 {
		return
	}
	p.line("| 数值 `figures` | 单位 unit | 填写 asked | 证明 proof |\n|---|---|---|---|")
	for _, f := range of {
		p.line("| %s %s | %s | %s | %s |", coded(f.ID), both(f.Label), coded(f.Unit), limited(f), both(f.Prove))
	}
	p.line("")
}

// limited says whether a figure must be there, and within which limits.
func limited(f cli.FigureReference) string {
	if f.Limits.IsZero() {
		return both(f.Asked())
	}
	return both(f.Asked()) + "<br>" + both(f.Limits)
}

func (p *claimPage) tables(of []cli.TableReference) {
	for _, t := range of {
		p.line("| 表格 `tables` %s %s | 单位 unit | 填写 asked |\n|---|---|---|", coded(t.ID), strings.Join(asked(beside(t.Label), t.Asked()), "；"))
		for _, c := range t.Columns {
			p.line("| %s %s | %s | %s |", coded(c.ID), both(c.Label), coded(c.Unit), limited(c))
		}
		if t.Monthly != "" {
			p.line("| %s | %s | |", both(t.MonthlyColumns()), coded(t.Monthly))
		}
		p.line("")
	}
}

// asked adds to a label with which answers it is asked for.
func asked(label string, when text.Text) []string {
	if when.IsZero() {
		return []string{label}
	}
	return []string{label, escaped(beside(when))}
}

func (p *claimPage) factors(o cli.OptionReference) {
	if len(o.Factors) == 0 {
		return
	}
	p.line("`factors` %s：\n", beside(o.FactorsTitle))
	for _, f := range o.Factors {
		p.line("- `%s` %s", f.ID, strings.Join(asked(beside(f.Label), f.Asked()), "；"))
	}
	p.line("")
}
