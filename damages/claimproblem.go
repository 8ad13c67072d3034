package damages

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

var problemMends = map[string]text.Text{
	"unknown_reference": text.T("核对所引用的标识", "check the id that it refers to"),
	"cycle":             text.T("去掉循环中的一处引用", "remove one reference of the circle"),
	"unit":              text.T("核对算式与单位：金额不能相乘，日期只能相减得天数", "check formula and unit: money is never multiplied by money, dates only give days"),
	"duplicate":         text.T("每个标识和名称只用一次", "use each id and each label once"),
	"computed_column":   text.T("方案在这张表上加的计算列已用这一标识或名称：表格中用了它的那一列另起一个", "a column that the option works out on this table has that id or label: give the column of the table that uses it another"),
	"unrounded":         text.T("先四舍五入到分：算式用 round，表格改单元格；或在 unrounded 中说明理由", "round to the fen first: with round in a formula, in the cells of a table; or give the reason in unrounded"),
	"name":              text.T("小写字母开头，只用小写字母、数字和下划线，不超过 60 个字符", "begin with a lower-case letter; use lower-case letters, digits and underscores, 60 characters at most"),
	"label":             text.T("两种语言都写，不用运算符号与括号", "write both languages, without operators or brackets"),
	"shape":             text.T("redress calc --schema 列出算式的写法", "redress calc --schema shows how formulas are written"),
}

// undated says of a gap or conflict of law which date in the claim file leads
// there. Any other error is passed on.
func (c *Claim) undated(asked *ClaimOption, err error) error {
	var gap *law.GapError
	var conflict *law.ConflictError
	var of string
	var reads law.Reads
	var day civil.Day
	why := text.T("法律数据没有当日适用的规定", "the law data has nothing in force on that day")
	switch {
	case errors.As(err, &gap):
		of, reads, day = gap.Of, gap.Reads, gap.Day
		if of == "rule" {
			of = strings.Join(gap.Candidates, ", ")
		}
	case errors.As(err, &conflict):
		of, reads, day = conflict.Of, conflict.Reads, conflict.Day
		why = text.T("法律数据当日有多项同时适用", "the law data has more than one in force on that day")
	default:
		return err
	}
	return &ClaimError{Pointer: c.pointerToDate(asked, reads), Cause: err,
		Message: text.F(text.T("%[1]s %[2]s：%[3]s（%[4]s）", "%[1]s, %[2]s: %[3]s (%[4]s)"), reads.Text(), day.String(), why, lawTitle(of)),
		Mend:    text.T("核对该日期", "check that date")}
}

// lawTitle is the title of a parameter or rule of law; its id where it has none.
func lawTitle(id string) text.Text {
	for _, p := range law.Default().Parameters() {
		if of, title, _ := p.Describe(); of == id {
			return title
		}
	}
	if rule, ok := law.Default().Rule(id); ok {
		return rule.Title
	}
	return text.T(id, id)
}

// pointerToDate is where the claim file gives the date that a rule reads; the
// cut-off day stands in for one that is not given.
func (c *Claim) pointerToDate(asked *ClaimOption, reads law.Reads) string {
	figure := map[law.Reads]string{law.ReadsBreach: "breach_on", law.ReadsConclusion: "concluded_on"}[reads]
	for i, o := range c.Options {
		if (asked == nil || o.ID == asked.ID) && o.Figures[figure].Value != "" {
			return fmt.Sprintf("/options/%d/figures/%s", i, figure)
		}
	}
	fact := "last_act"
	switch reads {
	case law.ReadsFiling:
		fact = "filed_on"
	case law.ReadsJudgment:
		fact = "judged_on"
	}
	if c.Facts[fact].Value == "" {
		return "/cut_off"
	}
	return "/facts/" + fact
}

// placed says of a problem of a sheet where in the claim file it stands. Any
// other error is passed on.
func (c *Claim) placed(err error) error {
	var p *Problem
	if !errors.As(err, &p) {
		return err
	}
	at := p.Sheet
	if p.Line != "" {
		at += "." + p.Line
	}
	return &ClaimError{Pointer: c.pointerTo(p), Message: text.T(at+"："+p.Message.ZH, at+": "+p.Message.EN), Mend: problemMends[c.mendOf(p)], Cause: p}
}

// mendOf is the mend of a problem. A column of the claim that bears the id or
// label of one that the option works out itself gives way to it.
func (c *Claim) mendOf(p *Problem) string {
	ofOption := slices.ContainsFunc(c.Options, func(o ClaimOption) bool { return o.ID == p.Sheet })
	if p.Code == "duplicate" && ofOption && strings.Contains(p.Line, ".") {
		return "computed_column"
	}
	return p.Code
}

// pointerTo is the JSON Pointer of the line or table.column of a problem.
func (c *Claim) pointerTo(p *Problem) string {
	table, column, _ := strings.Cut(p.Line, ".")
	for i, w := range c.Sheets {
		if w.ID != p.Sheet {
			continue
		}
		at := fmt.Sprintf("/worksheets/%d", i)
		// Of two lines with one id the later is the one too many.
		for j := len(w.Lines) - 1; j >= 0; j-- {
			if w.Lines[j].ID == p.Line {
				return fmt.Sprintf("%s/lines/%d", at, j)
			}
		}
		if found := c.columnPointer(table, column); found != "" {
			return found
		}
		return at
	}
	for i, o := range c.Options {
		if o.ID == p.Sheet {
			if found := c.columnPointer(o.Tables[table], column); found != "" {
				return found
			}
			return fmt.Sprintf("/options/%d", i)
		}
	}
	return ""
}

func (c *Claim) columnPointer(table, column string) string {
	i := slices.IndexFunc(c.Tables, func(t ClaimTable) bool { return t.ID == table })
	if i < 0 {
		return ""
	}
	for j, col := range c.Tables[i].Columns {
		if col.ID == column {
			return fmt.Sprintf("/tables/%d/columns/%d", i, j)
		}
	}
	return fmt.Sprintf("/tables/%d", i)
}
