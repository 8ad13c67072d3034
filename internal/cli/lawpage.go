package cli

import (
	_ "embed" // the list of tests
	"fmt"
	"slices"
	"strings"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/text"
)

// tested says which tests exercise which rule: "R24 damages/courtfee_test.go
// TestAcceptanceFeeWorkedNumbers", one a line. A test of the whole program
// writes it and holds it against the tests there are.
// Beside them stand what the kept claims show: "R24 option court_fee", the
// option whose figures rest on the rule; "article lcl2008.58 option penalty" and
// "article aucl2025.39 form proof.element", what cites an article.
//
//go:embed tested.txt
var tested string

// listed are the rest of the lines that begin with these words.
func listed(list string, words ...string) []string {
	var out []string
	head := strings.Join(words, " ") + " "
	for line := range strings.Lines(list) {
		if rest, ok := strings.CutPrefix(strings.TrimSpace(line), head); ok {
			out = append(out, rest)
		}
	}
	return out
}

// testsOf lists the tests of a rule.
func testsOf(rule, list string) []string {
	return slices.DeleteFunc(listed(list, rule), func(s string) bool { return strings.HasPrefix(s, "option ") })
}

// lawPage writes the law that the program holds, for review: Chinese first,
// English below it. The same law, the same bytes.
type lawPage struct {
	strings.Builder
	tests string
}

func (p *lawPage) line(format string, args ...any) { fmt.Fprintf(p, format+"\n", args...) }

// LawPage is docs/law.md.
func LawPage() string { return LawPageWith(tested) }

// LawPageWith is the page with a list of tests that may be newer than the one
// in the program.
func LawPageWith(tests string) string {
	p := &lawPage{tests: tests}
	p.head()
	p.openPoints()
	p.rules()
	p.parameters()
	p.deadlines()
	p.instruments()
	return p.String()
}

func (p *lawPage) head() {
	p.line("# 本程序所依据的法律 · The law that this program holds\n")
	p.line("法律状态核对至 %s。条文为转述，不是原文；以官方文本为准。由 `redress law` 按程序内的数据打印，请勿手改。\n", law.DataDate)
	p.line("*State of the law checked to %s. Articles are paraphrased; the official text prevails. Printed by `redress law` from the data in the program; not to be edited by hand.*\n", law.DataDate)
	p.line("**怎样在一小时内看完** · *How to read it in an hour*：先看 [待核事项](#open) 和 [可信度低的条文](#low)，再逐条看 [规则](#rules)（每条列出读哪个日期、依据、数值、由哪个方案计算、由哪些测试守着），然后核对 [数值](#values)、[期限](#deadlines) 与 [文本](#texts)（每条写明用于何处）。每条规则另由四项普查守着：各边界日前后援引的条文（`damages/law/testdata/rule-days.txt`）、施行首日前后方案所说的话（`damages/testdata/rules-in-force.txt`）、条件的是、否、未知（`damages/testdata/every-condition.txt`）、数值每日有一（`coverage_test.go`）。\n")
	p.line("*Open points and articles not verified first, then the rules (date read, condition, formula, law, values, options, tests), values, time limits and texts, each article with what uses it. Four surveys stand behind every rule: its articles on each side of every boundary day, what options say around its first day, its condition with yes, no and not known, one value every day.*\n")
	p.line("| 可信度 confidence | 含义 meaning |\n|---|---|")
	p.line("| H | 已读原文 · primary text read |\n| M/H, M | 一份原文或一致的二手来源 · one primary or consistent secondary sources |\n| L | 实务观点或专业知识，未复核 · practice or professional knowledge, not verified |\n")
	r := law.Default()
	count := map[law.Confidence]int{}
	for _, in := range r.Instruments() {
		for _, a := range in.Articles {
			count[a.Confidence]++
		}
	}
	p.line("共 %d 部文本、%d 条条文（H %d，M/H %d，M %d，L %d）、%d 条规则、%d 项数值、%d 项期限。\n", len(r.Instruments()), count[law.High]+count[law.MediumHigh]+count[law.Medium]+count[law.Low],
		count[law.High], count[law.MediumHigh], count[law.Medium], count[law.Low], len(r.Rules()), len(values()), len(law.Deadlines()))
}

func (p *lawPage) openPoints() {
	p.line("<a id=\"open\"></a>\n## 待核事项 · Open points\n")
	for i, o := range law.OpenPoints() {
		p.line("%d. ☐ %s  \n   *%s*", i+1, o.ZH, o.EN)
	}
	p.line("\n<a id=\"low\"></a>\n### 可信度低的条文 · Articles not verified\n")
	for _, in := range law.Default().Instruments() {
		for _, a := range in.Articles {
			if c := law.Default().Cite(a.ID); a.Confidence == law.Low {
				p.line("- ☐ %s：%s  \n  *%s: %s*", c.Text().ZH, c.Summary.ZH, c.Text().EN, c.Summary.EN)
			}
		}
	}
	p.line("")
}

// link is a link within the page.
func link(words, id string) string {
	return "[" + words + "](#" + strings.ToLower(strings.ReplaceAll(id, ".", "-")) + ")"
}

func anchor(id string) string {
	return "<a id=\"" + strings.ToLower(strings.ReplaceAll(id, ".", "-")) + "\"></a>"
}

func (p *lawPage) rules() {
	p.line("<a id=\"rules\"></a>\n## 规则 · Rules\n")
	for _, rule := range law.Default().Rules() {
		p.rule(rule)
	}
}

func (p *lawPage) rule(rule law.Rule) {
	p.line("%s\n### %s %s · %s\n", anchor(rule.ID), rule.ID, rule.Title.ZH, rule.Title.EN)
	p.line("- 读 reads：%s · *%s*　有效 in force：%s　可信度 confidence：**%s**", rule.Reads.Text().ZH, rule.Reads.Text().EN, rule.InForce, rule.Confidence)
	p.line("- 条件 condition：%s  \n  *%s*", rule.Condition.ZH, rule.Condition.EN)
	p.line("- 算式 formula：%s  \n  *%s*", rule.Formula.ZH, rule.Formula.EN)
	if !rule.Caveat.IsZero() {
		p.line("- 注意：%s  \n  *%s*", rule.Caveat.ZH, rule.Caveat.EN)
	}
	p.line("- 依据 law：%s", strings.Join(articleLinks(rule.Cites), "；"))
	if len(rule.Values) > 0 {
		p.line("- 数值 values：%s", strings.Join(each(rule.Values, func(id string) string { return link("`"+id+"`", "value-"+id) }), "、"))
	}
	if len(rule.Overrides) > 0 {
		p.line("- 例外于 exception to：%s", strings.Join(each(rule.Overrides, func(id string) string { return link(id, id) }), "、"))
	}
	if kinds := kindsOf(rule.ID, p.tests); len(kinds) > 0 {
		p.line("- 方案 options：%s", strings.Join(kinds, "、"))
	}
	tests := testsOf(rule.ID, p.tests)
	if len(tests) == 0 {
		p.line("- 测试 tests：**无 · none**")
	}
	for i, test := range tests {
		if i == 0 {
			p.line("- 测试 tests：")
		}
		p.line("  - `%s`", test)
	}
	p.line("")
}

func each(list []string, words func(string) string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = words(s)
	}
	return out
}

func articleLinks(ids []string) []string {
	return each(ids, func(id string) string { return link(law.Default().Cite(id).Text().ZH, id) })
}

// kindsOf are the options that rest on a rule: those that declare it, and those
// whose figures in the kept claims draw it.
func kindsOf(rule, list string) []string {
	drawn := listed(list, rule, "option")
	var out []string
	for _, k := range damages.Kinds() {
		if slices.Contains(k.Rules, rule) || slices.Contains(drawn, k.ID) {
			out = append(out, named(k))
		}
	}
	if slices.ContainsFunc(law.Deadlines(), func(d law.Deadline) bool { return d.Counting.Rule() == rule }) {
		out = append(out, "期限 `redress deadline`")
	}
	if slices.Contains(drawn, damages.ComparisonSheet) {
		out = append(out, "方案比较 `comparison`")
	}
	return out
}

func named(k damages.OptionKind) string { return k.Title.ZH + " `" + k.ID + "`" }

func (p *lawPage) parameters() {
	p.line("<a id=\"values\"></a>\n## 数值 · Values by period\n")
	for _, param := range values() {
		id, title, reads := param.Describe()
		p.line("%s\n### %s · %s `%s`\n", anchor("value-"+id), title.ZH, title.EN, id)
		p.line("读 reads：%s · *%s*。用于 used by：%s\n", reads.Text().ZH, reads.Text().EN, strings.Join(p.usersOfValue(param), "、"))
		p.line("| 期间 period | 数值 value | 依据 law |\n|---|---|---|")
		for _, s := range param.Stated() {
			value := cell(s.Words, s.Note)
			if s.None {
				value = "**无 none** " + value
			}
			p.line("| %s | %s | %s |", s.InForce, value, strings.Join(articleLinks(s.Cites), "<br>"))
		}
		p.line("")
	}
}

// values are the parameters but for the lengths of time limits, which have a
// table of their own.
func values() []law.AnyParameter {
	return slices.DeleteFunc(law.Default().Parameters(), func(p law.AnyParameter) bool {
		id, _, _ := p.Describe()
		return strings.HasPrefix(id, "deadline_")
	})
}

func rulesWith(value string) []string {
	var out []string
	for _, rule := range law.Default().Rules() {
		if slices.Contains(rule.Values, value) {
			out = append(out, link(rule.ID, rule.ID))
		}
	}
	return out
}

// cell is a text in both languages within a table, its note below it.
func cell(words, note text.Text) string {
	out := words.ZH
	if words.EN != words.ZH {
		out += "<br>*" + words.EN + "*"
	}
	if !note.IsZero() {
		out += "<br>注：" + note.ZH + "<br>*note: " + note.EN + "*"
	}
	return strings.ReplaceAll(out, "|", "\\|")
}

func (p *lawPage) instruments() {
	p.line("<a id=\"texts\"></a>\n## 文本与条文 · Texts and articles\n")
	for _, in := range law.Default().Instruments() {
		p.line("### %s · %s\n", in.Name.ZH, in.Name.EN)
		for _, v := range in.Versions {
			p.version(in, v)
		}
	}
}

func (p *lawPage) version(in law.Instrument, v law.Version) {
	number := v.Number
	if number == "" {
		number = in.Number
	}
	p.line("**%s** · *%s* %s　有效 in force：%s　读 reads：%s · *%s*　可信度 confidence：%s  ", v.Name.ZH, v.Name.EN, number, v.InForce, v.Reads.Text().ZH, v.Reads.Text().EN, v.Confidence)
	if v.Governs != v.InForce && !v.Governs.From.IsZero() {
		p.line("适用于 governs：%s  ", v.Governs)
	}
	if !v.Note.IsZero() {
		p.line("%s  \n*%s*", v.Note.ZH, v.Note.EN)
	}
	p.line("\n| 条 article | 内容 says | 可信度 | 用于 used by |\n|---|---|---|---|")
	for _, a := range in.Articles {
		if a.Version != v.ID {
			continue
		}
		extra := ""
		if a.Reads != "" && a.Reads != v.Reads {
			extra = "<br>读 reads：" + a.Reads.Text().ZH + " · *" + a.Reads.Text().EN + "*"
		}
		if !a.InForce.From.IsZero() {
			extra += "<br>有效 in force：" + a.InForce.String()
		}
		p.line("| %s%s<br>*%s* | %s%s | %s | %s |", anchor(a.ID), a.Label.ZH, a.Label.EN, cell(a.Summary, a.Note), extra, a.Confidence, strings.Join(p.usersOfArticle(a.ID), " "))
	}
	p.line("")
}
