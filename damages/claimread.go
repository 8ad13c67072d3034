package damages

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"redress/internal/civil"
	"redress/internal/text"
)

// ReadClaim reads a claim file strictly: exact keys, none unknown, none
// repeated, amounts in plain digits. Tables named as CSV are opened through
// open, which gets the relative path; it may be nil when no table is a file.
// Every error is a *ClaimError with a JSON Pointer and a mend.
func ReadClaim(b []byte, open func(name string) (io.ReadCloser, error)) (*Claim, error) {
	var c Claim
	if err := json.Unmarshal(b, &c, json.RejectUnknownMembers(true)); err != nil {
		return nil, jsonError(err)
	}
	return &c, c.Check(open)
}

// Check holds a claim against the rules of its format and loads its tables.
func (c *Claim) Check(open func(name string) (io.ReadCloser, error)) error {
	for _, check := range []func() error{
		c.checkHead, c.checkEvidence, c.checkFacts,
		func() error { return c.checkTables(open) }, c.checkOptions, c.checkWorksheets, c.checkScenarios,
	} {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

// jsonError puts a decoding error into words with its place.
func jsonError(err error) error {
	var syntactic *jsontext.SyntacticError
	var semantic *json.SemanticError
	switch {
	case errors.As(err, &syntactic):
		e := claimError(string(syntactic.JSONPointer), "不是有效的 JSON："+syntactic.Err.Error(), "not valid JSON: "+syntactic.Err.Error(),
			"检查该处的逗号、引号与括号", "check commas, quotes and brackets there")
		if errors.Is(err, jsontext.ErrDuplicateName) {
			e.Message = text.T("键重复", "the key is repeated")
			e.Mend = text.T("每个键只保留一次", "keep each key once")
		}
		return e
	case errors.As(err, &semantic):
		if errors.Is(err, json.ErrUnknownName) {
			return claimError(string(semantic.JSONPointer), "未知的键", "unknown key", "核对拼写与大小写；redress calc --schema 列出全部键", "check spelling and case; redress calc --schema lists every key")
		}
		var formula *formulaError
		if errors.As(semantic.Err, &formula) {
			return claimError(string(semantic.JSONPointer), formula.message.ZH, formula.message.EN, problemMends["shape"].ZH, problemMends["shape"].EN)
		}
		var day *civil.Error
		if errors.As(semantic.Err, &day) {
			return claimError(string(semantic.JSONPointer), day.ZH, day.EN, `写作 "2026-11-23"`, `write it as "2026-11-23"`)
		}
		why := "类型不符"
		en := "wrong type"
		if semantic.Err != nil {
			why, en = why+"："+semantic.Err.Error(), en+": "+semantic.Err.Error()
		}
		return claimError(string(semantic.JSONPointer), why, en, "金额、比率和日期写成带引号的文字，如 \"849.56\"、\"2023-06-30\"", `write amounts, rates and days as quoted text, such as "849.56" or "2023-06-30"`)
	}
	return claimError("", err.Error(), err.Error(), "检查文件是否完整", "check that the file is whole")
}

func claimError(pointer, zh, en, mendZH, mendEN string) *ClaimError {
	return &ClaimError{Pointer: pointer, Message: text.T(zh, en), Mend: text.T(mendZH, mendEN)}
}

func (c *Claim) checkHead() error {
	switch {
	case c.Version != 1:
		return claimError("/redress_claim", "不是第 1 版诉求文件", "not a claim file of version 1", "写 \"redress_claim\": 1", `write "redress_claim": 1`)
	case !c.Name.Complete():
		return claimError("/name", "缺少中文或英文名称", "the name lacks Chinese or English", `写 {"zh": …, "en": …}`, `write {"zh": …, "en": …}`)
	case c.CutOff.IsZero():
		return claimError("/cut_off", "缺少证据截止日", "the cut-off day lacks", "如 \"2026-11-23\"", `such as "2026-11-23"`)
	}
	return nil
}

func (c *Claim) checkEvidence() error {
	seen := map[string]bool{}
	for i, e := range c.Evidence {
		at := fmt.Sprintf("/evidence/%d", i)
		switch {
		case e.ID == "" || seen[e.ID]:
			return claimError(at+"/id", "证据标识为空或重复", "the evidence id is empty or repeated", "每项证据用不同的标识", "give each item an id of its own")
		case e.Pages < 0:
			return claimError(at+"/pages", "页数不能为负", "pages cannot be negative", "写实际页数", "write the number of pages")
		}
		seen[e.ID] = true
	}
	return nil
}

// checkEntry holds a value against its unit and its bounds, and its source
// against the evidence list.
func (c *Claim) checkEntry(at string, e Entry, u Unit, within Within) error {
	if err := c.checkGivenEntry(at, e, u, false); err != nil {
		return err
	}
	if v, blank, _ := ParseValue(e.Value, u); !blank && u.Kind <= Days && !within.Holds(v.Number) {
		bounds := within.Text()
		return claimError(at+"/value", fmt.Sprintf("“%s”超出合理范围", e.Value), fmt.Sprintf("%q is out of range", e.Value), "应"+bounds.ZH, "it should be "+bounds.EN)
	}
	return nil
}

// checkGivenEntry takes money of more than two decimals where its line states
// why it is not rounded.
func (c *Claim) checkGivenEntry(at string, e Entry, u Unit, unrounded bool) error {
	v, blank, err := ParseValue(e.Value, u)
	if err != nil {
		form := ExpectedForm(u)
		return claimError(at+"/value", fmt.Sprintf("“%s”不是有效的值", e.Value), fmt.Sprintf("%q is not a value of this kind", e.Value), form.ZH, form.EN)
	}
	if u.Kind == Money && !blank && !unrounded && !v.Number.Equal(v.Number.Round(2)) {
		return claimError(at+"/value", "金额最多两位小数", "money has at most two decimal places", "四舍五入到分后填写", "round to the fen")
	}
	if e.Value == "" && e.Source == nil {
		return nil
	}
	return c.checkSource(at+"/source", e.Source)
}

var knownWays = map[Known]bool{Admitted: true, Official: true, CourtObtained: true, OwnBooks: true, Estimate: true}

func (c *Claim) checkSource(at string, s *EntrySource) error {
	if s == nil {
		return claimError(at, "没有来源", "no source", "写明证据与页码，或标为估计并说明理由", "name evidence and page, or mark it an estimate with the reason")
	}
	if !knownWays[s.Known] {
		return claimError(at+"/known", fmt.Sprintf("“%s”不是来源类型", s.Known), fmt.Sprintf("%q is not a way of knowing", s.Known),
			"admitted、official、court_obtained、own_books 或 estimate", "admitted, official, court_obtained, own_books or estimate")
	}
	if s.Known == Estimate && s.Reason.IsZero() {
		return claimError(at+"/reason", "估计值没有说明理由", "the estimate has no reason", "写明估计的依据", "say what the estimate rests on")
	}
	if s.Evidence == "" {
		return nil
	}
	for _, e := range c.Evidence {
		if e.ID == s.Evidence {
			if s.Page < 0 || e.Pages > 0 && s.Page > e.Pages {
				return claimError(at+"/page", fmt.Sprintf("%s 只有 %d 页", e.Number, e.Pages), fmt.Sprintf("%s has %d pages", e.Number, e.Pages), "写证据内的页码", "write a page of that item")
			}
			return nil
		}
	}
	return claimError(at+"/evidence", fmt.Sprintf("证据清单中没有“%s”", s.Evidence), fmt.Sprintf("no evidence %q in the list", s.Evidence), "先在 evidence 中列出", "list it under evidence first")
}

// inNameOrder lists keys so that of several errors the same one is named each
// time.
func inNameOrder[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// pointerStep writes a key as a step of a JSON Pointer (RFC 6901).
func pointerStep(key string) string {
	return strings.NewReplacer("~", "~0", "/", "~1").Replace(key)
}

func (c *Claim) checkFacts() error {
	for _, id := range inNameOrder(c.Facts) {
		e := c.Facts[id]
		f, ok := factOf(id)
		if !ok {
			return claimError("/facts/"+pointerStep(id), "未知的事实", "unknown fact", "redress calc --schema 列出全部事实", "redress calc --schema lists every fact")
		}
		if err := c.checkEntry("/facts/"+id, e, f.Unit, f.Within); err != nil {
			return err
		}
	}
	return nil
}

func (c *Claim) checkTables(open func(string) (io.ReadCloser, error)) error {
	seen := map[string]bool{}
	for i := range c.Tables {
		at := fmt.Sprintf("/tables/%d", i)
		t := &c.Tables[i]
		if seen[t.ID] || !idPattern.MatchString(t.ID) {
			return claimError(at+"/id", "表格标识为空、重复或不合规", "the table id is empty, repeated or malformed", "小写字母开头，如 customers", "lower case, such as customers")
		}
		seen[t.ID] = true
		if !t.Title.Complete() {
			return claimError(at+"/title", "缺少中文或英文标题", "the title lacks Chinese or English", "两种语言都写", "write both languages")
		}
		if err := c.checkSource(at+"/source", t.Source); err != nil {
			return err
		}
		if err := t.load(at, open); err != nil {
			return err
		}
	}
	return nil
}

// load builds the table's columns and reads its rows.
func (t *ClaimTable) load(at string, open func(string) (io.ReadCloser, error)) error {
	table := &Table{ID: t.ID, Title: t.Title, Source: t.Source.source()}
	seen := map[string]bool{}
	for i, col := range t.Columns {
		where := fmt.Sprintf("%s/columns/%d", at, i)
		if seen[col.ID] || !idPattern.MatchString(col.ID) {
			return claimError(where+"/id", "列的标识“"+col.ID+"”为空、重复或不合规", fmt.Sprintf("the column id %q is empty, repeated or malformed", col.ID), "小写字母开头，如 price", "lower case, such as price")
		}
		seen[col.ID] = true
		u, err := ParseUnit(col.Unit)
		if err != nil {
			return claimError(where+"/unit", "未知的单位“"+col.Unit+"”", err.Error(), "money、quantity:件、ratio、days、date、truth 或 text", "money, quantity:piece, ratio, days, date, truth or text")
		}
		column := Column{ID: col.ID, Label: col.Label, Unit: u}
		if col.Formula != nil {
			column.Expr = col.Formula.Expr
		}
		if col.Period != "" {
			if column.Period, err = monthOf(col.Period); err != nil {
				return claimError(where+"/period", "月份应写作 2022-04", "a period is a month such as 2022-04", "如 2022-04", "such as 2022-04")
			}
		}
		if col.Source != nil {
			s := col.Source.source()
			column.Source = &s
		}
		table.Columns = append(table.Columns, column)
	}
	fill := table.Fill()
	if t.Rows.File != "" {
		if err := t.loadFile(at, fill, open); err != nil {
			return err
		}
	}
	for n, row := range t.Rows.Inline {
		if err := fill.Row(row); err != nil {
			return rowError(fmt.Sprintf("%s/rows/%d", at, n), err)
		}
	}
	t.loaded = fill.Done()
	return nil
}

func rowError(at string, err error) error {
	var re *RowError
	if !errors.As(err, &re) {
		return claimError(at, err.Error(), err.Error(), "", "")
	}
	if re.Column == "" && re.Typed != "" {
		return claimError(at, fmt.Sprintf("第 %d 行有 %s 个单元格", re.Row, re.Typed), fmt.Sprintf("row %d has %s cells", re.Row, re.Typed), "应有 "+re.Expected.ZH, "it should be "+re.Expected.EN)
	}
	return claimError(at, fmt.Sprintf("第 %d 行“%s”列的“%s”不能读取", re.Row, re.Column, re.Typed),
		fmt.Sprintf("row %d, column %q: %q cannot be read", re.Row, re.Column, re.Typed), re.Expected.ZH, re.Expected.EN)
}

// table is the loaded table, each time as a value of its own so that options
// may add columns.
func (t *ClaimTable) table() *Table { return t.loaded }
