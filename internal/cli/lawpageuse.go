package cli

import (
	"fmt"
	"slices"
	"strings"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/text"
)

// usersOfArticle are what an article serves: rules, values, time limits, and
// options and forms that cite it themselves. One that serves nothing is held for
// the reader, and the page says so.
func (p *lawPage) usersOfArticle(id string) []string {
	var out []string
	for _, rule := range law.Default().Rules() {
		if slices.Contains(rule.Cites, id) {
			out = append(out, link(rule.ID, rule.ID))
		}
	}
	for _, param := range values() {
		if name, _, _ := param.Describe(); slices.Contains(citesOf(param), id) {
			out = append(out, link("`"+name+"`", "value-"+name))
		}
	}
	for _, d := range law.Deadlines() {
		if slices.Contains(citesOfDeadline(d), id) {
			out = append(out, link("`"+d.Word()+"`", "deadlines"))
		}
	}
	out = append(out, p.citedBy(id, len(out) == 0)...)
	if len(out) == 0 {
		return []string{"仅供查阅<br>*for reference*"}
	}
	return out
}

// citedBy are the forms that cite an article, and the options where nothing
// else does.
func (p *lawPage) citedBy(id string, options bool) []string {
	var out []string
	if options {
		for _, kind := range listed(p.tests, "article", id, "option") {
			if k, ok := damages.KindOf(kind); ok {
				out = append(out, named(k))
			} else {
				out = append(out, "方案比较 `"+kind+"`")
			}
		}
		if len(out) == 0 {
			for _, file := range listed(p.tests, "article", id, "source") {
				out = append(out, "`"+file+"`")
			}
		}
	}
	for _, field := range listed(p.tests, "article", id, "form") {
		out = append(out, "案件表单 form `"+field+"`")
	}
	return out
}

func citesOf(param law.AnyParameter) []string {
	var out []string
	for _, s := range param.Stated() {
		out = append(out, s.Cites...)
	}
	return out
}

func citesOfDeadline(d law.Deadline) []string {
	out := append(slices.Clone(d.Also), citesOf(d.Length(false))...)
	if d.Foreign != nil {
		out = append(out, citesOf(d.Length(true))...)
	}
	return out
}

// usersOfValue are the rules that use a value; where none does, the options
// that cite its articles.
func (p *lawPage) usersOfValue(param law.AnyParameter) []string {
	id, _, _ := param.Describe()
	var out []string
	for _, rule := range law.Default().Rules() {
		if slices.Contains(rule.Values, id) {
			out = append(out, link(rule.ID, rule.ID))
		}
	}
	for _, k := range damages.Kinds() {
		if len(out) > 0 && strings.HasPrefix(out[0], "[") {
			break
		}
		if strings.HasPrefix(id, "vat_") && slices.ContainsFunc(k.Choices, func(c damages.ChoiceSpec) bool { return c.ID == "vat" }) || slices.ContainsFunc(citesOf(param), func(cite string) bool {
			return slices.Contains(listed(p.tests, "article", cite, "option"), k.ID)
		}) {
			out = append(out, named(k))
		}
	}
	if len(out) == 0 {
		return []string{"`redress statute`"}
	}
	return out
}

func (p *lawPage) deadlines() {
	p.line("<a id=\"deadlines\"></a>\n## 期限 · Time limits\n")
	p.line("境内无住所的当事人的长度另列。诉讼期间依 %s 计算，民事期间依 %s。\n", link("R34", "R34"), link("R34.civil", "R34.civil"))
	p.line("*The length for a party without domicile in the PRC stands apart. Periods of procedure are counted by R34, of private law by R34.civil.*\n")
	p.line("| 期限 limit | 起算 runs from | 长度 length | 计算 counting | 依据 law |\n|---|---|---|---|---|")
	for _, d := range law.Deadlines() {
		p.line("| %s `%s` | %s | %s | %s | %s |", cell(d.Title, d.Note), d.Word(), cell(d.Trigger, text.Text{}), strings.Join(lengths(d), "<br>"), counting(d), strings.Join(articleLinks(unique(citesOfDeadline(d))), "<br>"))
	}
	p.line("")
}

// lengths are the dated lengths of a time limit with their bound, those for a
// foreign party after them.
func lengths(d law.Deadline) []string {
	var out []string
	add := func(p law.Parameter[law.Term], who string) {
		for _, s := range adjoined(p.Stated()) {
			words := s.Words
			switch {
			case s.None:
				words = text.Join(text.Text{}, text.T("无：", "none: "), words)
			default:
				words = text.Join(text.Text{}, d.Bound.Text(), words)
			}
			out = append(out, fmt.Sprintf("%s%s：%s", who, s.InForce, cell(words, s.Note)))
		}
	}
	add(d.Length(false), "")
	if d.Foreign != nil {
		add(d.Length(true), "**境内无住所 no domicile** ")
	}
	return out
}

// adjoined joins periods that follow each other with the same length.
func adjoined(periods []law.Stated) []law.Stated {
	var out []law.Stated
	for _, s := range periods {
		if n := len(out) - 1; n >= 0 && out[n].Words == s.Words && out[n].None == s.None && out[n].Note == s.Note {
			out[n].InForce.To = s.InForce.To
			continue
		}
		out = append(out, s)
	}
	return out
}

func counting(d law.Deadline) string {
	out := []string{cell(d.Counting.Text(), text.Text{})}
	if d.Back {
		out = append(out, "倒算<br>*counted back*")
	}
	if d.Fixed {
		out = append(out, "不顺延<br>*does not roll*")
	}
	if d.Reads != "" {
		out = append(out, "读 "+d.Reads.Text().ZH+"<br>*reads "+d.Reads.Text().EN+"*")
	}
	return strings.Join(out, "<br>")
}

func unique(list []string) []string {
	var out []string
	for _, s := range list {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}
