package damages

import (
	"fmt"
	"slices"
	"strings"

	"redress/internal/civil"
	"redress/internal/text"
)

func monthOf(s string) (civil.Month, error) { return civil.ParseMonth(s) }

func (c *Claim) checkOptions() error {
	seen := map[string]bool{FactsSheet: true, ComparisonSheet: true, ScenarioSheet: true}
	for i := range c.Options {
		at := fmt.Sprintf("/options/%d", i)
		o := &c.Options[i]
		if err := checkID(at, text.T("方案", "option"), o.ID, "loss", seen); err != nil {
			return err
		}
		kind, ok := KindOf(o.Kind)
		if !ok {
			return claimError(at+"/kind", fmt.Sprintf("未知的方案类型“%s”", o.Kind), fmt.Sprintf("unknown kind of option %q", o.Kind),
				nearest(o.Kind, kindIDs()).ZH+"redress options 列出全部方案类型", nearest(o.Kind, kindIDs()).EN+"redress options lists every kind of option")
		}
		if err := o.checkTitle(at + "/title"); err != nil {
			return err
		}
		if err := c.checkOption(at, o, &kind); err != nil {
			return err
		}
	}
	return nil
}

// checkTitle holds a title to what labels may hold: it becomes part of them.
func (o *ClaimOption) checkTitle(at string) error {
	switch {
	case o.Title.IsZero():
		return nil
	case !o.Title.Complete():
		return claimError(at, "方案名称缺一种语言", "the title lacks a language", "两种语言都写", "write both languages")
	case strings.ContainsAny(o.Title.ZH+o.Title.EN, forbiddenInLabels):
		return claimError(at, "方案名称含有算式用的符号", "the title holds a sign that formulas are made of",
			"不用括号、运算符、分号和引号，例如“甲产品”", "leave out brackets, signs of calculation, semicolons and quotation marks, e.g. product A")
	}
	return nil
}

// title is that of its kind, followed by its own.
func (o *ClaimOption) title(kind *OptionKind) text.Text {
	if o.Title.IsZero() {
		return kind.Title
	}
	return text.T(kind.Title.ZH+" "+o.Title.ZH, kind.Title.EN+" "+o.Title.EN)
}

func kindIDs() []string {
	out := make([]string, len(kinds))
	for i, k := range kinds {
		out[i] = k.ID
	}
	return out
}

func (c *Claim) checkOption(at string, o *ClaimOption, kind *OptionKind) error {
	for _, id := range inNameOrder(o.Choices) {
		if err := kind.checkChoice(at+"/choices/"+pointerStep(id), id, o.Choices[id]); err != nil {
			return err
		}
	}
	for _, spec := range kind.Choices {
		if spec.Default == "" && o.Choices[spec.ID] == "" {
			return claimError(at+"/choices/"+spec.ID, "须选择“"+spec.Label.ZH+"”", "choose the "+spec.Label.EN, spec.answers(text.ZH), spec.answers(text.EN))
		}
	}
	for j, id := range o.Provisional {
		if !slices.ContainsFunc(kind.Choices, func(s ChoiceSpec) bool { return s.ID == id }) {
			return claimError(fmt.Sprintf("%s/provisional/%d", at, j), "该方案没有这一选择", "the option has no such choice", "写 choices 中的标识", "write an id that stands under choices")
		}
	}
	for _, id := range inNameOrder(o.Figures) {
		e := o.Figures[id]
		i := slices.IndexFunc(kind.Figures, func(f FigureSpec) bool { return f.ID == id })
		if i < 0 {
			return unknownPart(at+"/figures/"+pointerStep(id), kind, text.T("数值", "figure"), id, idsOf(kind.Figures, func(f FigureSpec) string { return f.ID }))
		}
		if err := c.checkFigure(at+"/figures/"+id, e, kind.Figures[i]); err != nil {
			return err
		}
	}
	for _, id := range inNameOrder(o.Factors) {
		if !slices.ContainsFunc(kind.Factors, func(f FactorSpec) bool { return f.ID == id }) {
			return unknownPart(at+"/factors/"+pointerStep(id), kind, text.T("因素", "factor"), id, idsOf(kind.Factors, func(f FactorSpec) string { return f.ID }))
		}
	}
	for _, id := range inNameOrder(o.Tables) {
		if err := c.checkOptionTable(at+"/tables/"+pointerStep(id), kind, id, o.Tables[id]); err != nil {
			return err
		}
	}
	return nil
}

func (k *OptionKind) checkChoice(at, id, answer string) error {
	for _, spec := range k.Choices {
		if spec.ID != id {
			continue
		}
		if !slices.ContainsFunc(spec.Of, func(a Alternative) bool { return a.ID == answer }) {
			return claimError(at, fmt.Sprintf("“%s”不是可选项", answer), fmt.Sprintf("%q is not one of the answers", answer), spec.answers(text.ZH), spec.answers(text.EN))
		}
		return nil
	}
	return unknownPart(at, k, text.T("选择", "choice"), id, idsOf(k.Choices, func(s ChoiceSpec) string { return s.ID }))
}

func idsOf[S any](of []S, id func(S) string) []string {
	out := make([]string, len(of))
	for i, s := range of {
		out[i] = id(s)
	}
	return out
}

// unknownPart is a figure, choice, table or factor that an option does not have.
func unknownPart(at string, kind *OptionKind, what text.Text, id string, known []string) error {
	near := nearest(id, known)
	return claimError(at, "该方案没有“"+id+"”这一"+what.ZH, fmt.Sprintf("the option has no %s %q", what.EN, id),
		near.ZH+"redress options "+kind.ID+" 列出该方案的"+what.ZH, near.EN+"redress options "+kind.ID+" lists the "+what.EN+"s of the option")
}

// nearest asks whether a known word was meant, where one differs by little.
func nearest(word string, known []string) text.Text {
	if len(word) > longestID {
		return text.Text{}
	}
	best, least := "", 1+len(word)/3
	for _, k := range known {
		if n := edits(word, k); n < least {
			best, least = k, n
		}
	}
	if best == "" {
		return text.Text{}
	}
	return text.T("是否指 "+best+"？", "is "+best+" meant? ")
}

// edits is how many letters must be put in, taken out or changed to make one
// word the other (Levenshtein 1966).
func edits(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		before := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			change := before
			if a[i-1] != b[j-1] {
				change++
			}
			before = row[j]
			row[j] = min(change, row[j]+1, row[j-1]+1)
		}
	}
	return row[len(b)]
}

// answers lists what a choice takes, each id with its words.
func (s ChoiceSpec) answers(lang text.Lang) string {
	words := map[text.Lang][4]string{text.ZH: {"可选：", "（", "）", "、"}, text.EN: {"one of ", " (", ")", ", "}}[lang]
	of := make([]string, len(s.Of))
	for i, a := range s.Of {
		of[i] = a.ID + words[1] + a.Label.In(lang) + words[2]
	}
	return words[0] + strings.Join(of, words[3])
}

// checkOptionTable holds the columns of a claim's table against what the
// option reads.
func (c *Claim) checkOptionTable(at string, kind *OptionKind, id, name string) error {
	i := slices.IndexFunc(kind.Tables, func(t TableSpec) bool { return t.ID == id })
	if i < 0 {
		return unknownPart(at, kind, text.T("表格", "table"), id, idsOf(kind.Tables, func(t TableSpec) string { return t.ID }))
	}
	j := slices.IndexFunc(c.Tables, func(t ClaimTable) bool { return t.ID == name })
	if j < 0 {
		return claimError(at, "没有名为“"+name+"”的表格", fmt.Sprintf("no table %q", name), "在 tables 中列出", "list it under tables")
	}
	loaded := c.Tables[j].loaded
	for _, want := range kind.Tables[i].Columns {
		got, ok := loaded.Column(want.ID)
		if !ok && want.Optional {
			continue
		}
		if !ok {
			return claimError(at, fmt.Sprintf("表格缺少“%s”列（%s）", want.ID, want.Unit), fmt.Sprintf("the table lacks column %q (%s)", want.ID, want.Unit),
				"补上该列："+want.Label.ZH, "add that column: "+want.Label.EN)
		}
		if got.Unit.Kind != want.Unit.Kind {
			return claimError(c.columnPointer(name, want.ID)+"/unit", fmt.Sprintf("“%s”列的单位是 %s", want.ID, got.Unit), fmt.Sprintf("column %q is in %s", want.ID, got.Unit),
				fmt.Sprintf("该方案需要 %s；连同各行的数值一并改正", want.Unit), fmt.Sprintf("the option wants %s; correct it, and the cells with it", want.Unit))
		}
		if err := loaded.within(at, want); err != nil {
			return err
		}
	}
	return nil
}

// within holds every figure of a given column against the bounds of its spec.
// The smallest and the largest decide; only where one is out of bounds are the
// rows walked, to name the first.
func (t *Table) within(at string, want Column) error {
	v := t.data[want.ID]
	if want.Within == (Within{}) || v == nil || want.Unit.Kind > Days || v.allWithin(want.Within) {
		return nil
	}
	for i := range v.rows {
		if x := v.at(i, want.Unit.Kind).Number; !v.isBlank(i) && !want.Within.Holds(x) {
			bounds := want.Within.Text()
			return claimError(at, fmt.Sprintf("第 %d 行“%s”列的“%s”超出合理范围", i+1, want.ID, x), fmt.Sprintf("row %d, column %q: %s is out of range", i+1, want.ID, x),
				"应"+bounds.ZH, "it should be "+bounds.EN)
		}
	}
	return nil
}

// refuse is a ClaimError about the option at hand.
func (d *draft) refuse(where string, message, mend text.Text) error {
	i := slices.IndexFunc(d.claim.Options, func(o ClaimOption) bool { return o.ID == d.asked.ID })
	return &ClaimError{Pointer: fmt.Sprintf("/options/%d/%s", i, where), Message: message, Mend: mend}
}

// invalid refuses a period that the ledger does not bear.
func (d *draft) invalid(where, zh, en string) error {
	return d.refuse(where, text.T(zh, en), text.T("核对起始月、月数与台账的月份", "check the first month, the number of months and the months of the ledger"))
}

// refused is a ClaimError about two days of the option at hand that do not fit.
func (d *draft) refused(where string, message text.Text) error {
	i := slices.IndexFunc(d.claim.Options, func(o ClaimOption) bool { return o.ID == d.asked.ID })
	return &ClaimError{Pointer: fmt.Sprintf("/options/%d/%s", i, where), Message: message, Mend: text.T("核对先后两个日期", "check the two days and their order")}
}

func (c *Claim) checkWorksheets() error {
	for i := range c.Sheets {
		at := fmt.Sprintf("/worksheets/%d", i)
		for j, name := range c.Sheets[i].Tables {
			if !slices.ContainsFunc(c.Tables, func(t ClaimTable) bool { return t.ID == name }) {
				return claimError(fmt.Sprintf("%s/tables/%d", at, j), "没有名为“"+name+"”的表格", fmt.Sprintf("no table %q", name), "在 tables 中列出", "list it under tables")
			}
		}
		for j := range c.Sheets[i].Lines {
			if err := c.checkWorksheetLine(fmt.Sprintf("%s/lines/%d", at, j), &c.Sheets[i].Lines[j]); err != nil {
				return err
			}
		}
	}
	return nil
}

func (c *Claim) checkWorksheetLine(at string, l *ClaimLine) error {
	kind, ok := lineKinds[l.Kind]
	if !ok {
		return claimError(at+"/kind", "未知的行类型“"+l.Kind+"”", fmt.Sprintf("unknown kind of line %q", l.Kind), "写 input、constant、computed、total 或 heading 之一", "write one of input, constant, computed, total, heading")
	}
	if kind == Heading {
		return nil
	}
	u, err := ParseUnit(l.Unit)
	if err != nil {
		return claimError(at+"/unit", "未知的单位“"+l.Unit+"”", fmt.Sprintf("unknown unit %q", l.Unit), "写 money（人民币）、money:USD、quantity:piece、ratio、days、date 或 truth", "write money (yuan), money:USD, quantity:piece, ratio, days, date or truth")
	}
	if (l.Formula == nil) == (kind == Computed || kind == Total) {
		return claimError(at, "计算行须有 formula，输入行须有 given", "a computed line has a formula, an input line has given", "kind 为 input、constant、computed 或 total", "kind is input, constant, computed or total")
	}
	if l.Entry == nil {
		return nil
	}
	return c.checkGivenEntry(at+"/given", *l.Entry, u, !l.Unrounded.IsZero())
}

var lineKinds = map[string]LineKind{"input": Input, "constant": Constant, "computed": Computed, "total": Total, "heading": Heading}

// worksheet turns the author's own sheet into a Sheet. No rule of law is
// applied to it, and it says so.
func (c *Claim) worksheet(w *ClaimSheet) *Sheet {
	s := &Sheet{ID: w.ID, Title: w.Title, Note: text.T("作者自制工作表，未适用任何法律规则", "the author's own worksheet; no rule of law applied")}
	for _, name := range w.Tables {
		i := slices.IndexFunc(c.Tables, func(t ClaimTable) bool { return t.ID == name })
		s.Tables = append(s.Tables, c.Tables[i].loaded)
	}
	for _, l := range w.Lines {
		u, _ := ParseUnit(l.Unit)
		line := Line{ID: l.ID, Label: l.Label, Unit: u, Kind: lineKinds[l.Kind], Counted: c.Units[u.Code], Plain: l.Plain, Unrounded: l.Unrounded, Note: l.Note}
		if l.Entry != nil {
			line.Given = l.Entry.given(u)
		}
		if l.Formula != nil {
			line.Expr = l.Formula.Expr
		}
		s.Lines = append(s.Lines, line)
	}
	return s
}
