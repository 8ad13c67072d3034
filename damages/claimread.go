package damages

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"redress/internal/text"
)

// ReadClaim reads a claim file strictly: exact keys, none unknown, none
// repeated, amounts in plain digits. Tables named as CSV are opened through
// open, which gets the relative path; it may be nil when no table is a file.
// Every error is a *ClaimError with a JSON Pointer and a mend.
func ReadClaim(b []byte, open func(name string) (io.ReadCloser, error)) (*Claim, error) {
	c, err := readJSON(b)
	if err == nil {
		err = c.Check(open)
	}
	if err == nil {
		err = cmp.Or(c.checkNumbers(), c.checkOrderOfTime(), c.checkScenarioTime())
	}
	if err == nil {
		err = c.checkColumns()
	}
	return c, err
}

// checkNumbers refuses one evidence number for two items in a claim file. In a
// case in the making numbers may still be put in order.
func (c *Claim) checkNumbers() error {
	numbers := map[string]string{}
	for i, e := range c.Evidence {
		if of := numbers[e.Number]; e.Number != "" && of != "" {
			return claimError(fmt.Sprintf("/evidence/%d/number", i), fmt.Sprintf("证据编号“%s”已用于“%s”", e.Number, of), fmt.Sprintf("the evidence number %q is that of %q", e.Number, of),
				"每项证据用不同的编号；同一项证据只列一次", "give each item a number of its own; list an item once")
		}
		numbers[e.Number] = e.ID
	}
	return nil
}

// Check holds a claim against the rules of its format and loads its tables.
func (c *Claim) Check(open func(name string) (io.ReadCloser, error)) error {
	for _, check := range []func() error{
		c.checkHead, c.checkEvidence, c.checkFacts,
		func() error { return c.checkTables(open) }, c.checkOptions, c.checkWorksheets, c.checkScenarios, c.checkConflicts,
	} {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

func claimError(pointer, zh, en, mendZH, mendEN string) *ClaimError {
	return &ClaimError{Pointer: echoed(pointer, 400), Message: text.T(echoed(zh, 300), echoed(en, 300)), Mend: text.T(echoed(mendZH, 4000), echoed(mendEN, 4000))}
}

// echoed keeps what a file holds from filling the screen when an error repeats
// it: at most so many characters, control characters shown as such.
func echoed(words string, most int) string {
	n := 0
	return strings.Map(func(r rune) rune {
		switch n++; {
		case n > most:
			return -1
		case n == most:
			return '…'
		case unicode.IsControl(r) && r != '\n':
			return '�'
		}
		return r
	}, words)
}

// checkID holds the id of a thing against those already taken.
func checkID(at string, what text.Text, id, example string, taken map[string]bool) error {
	switch {
	case taken[id]:
		return claimError(at+"/id", fmt.Sprintf("%s标识“%s”已被占用", what.ZH, id), fmt.Sprintf("the %s id %q is taken", what.EN, id), "换一个标识", "choose another id")
	case !wellFormed(id):
		return claimError(at+"/id", fmt.Sprintf("%s标识“%s”不合规", what.ZH, id), fmt.Sprintf("the %s id %q is malformed", what.EN, id),
			"小写字母开头，只用小写字母、数字和下划线，不超过 60 个字符，如 "+example, "begin with a lower-case letter; use lower-case letters, digits and underscores, 60 characters at most, such as "+example)
	}
	taken[id] = true
	return nil
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

var sha256Form = regexp.MustCompile(`^[0-9a-f]{64}$`)

// checkHash holds a stated SHA-256 against its form; that of a file is held
// against the file too.
func checkHash(at, sum string) error {
	if sum == "" || sha256Form.MatchString(sum) {
		return nil
	}
	return claimError(at+"/sha256", fmt.Sprintf("“%s”不是 SHA-256", sum), fmt.Sprintf("%q is no SHA-256", sum), "六十四位小写十六进制数字；不知道的删去", "sixty-four hexadecimal digits in lower case; leave it out where it is not known")
}

func (c *Claim) checkEvidence() error {
	seen := map[string]bool{}
	for i, e := range c.Evidence {
		at := fmt.Sprintf("/evidence/%d", i)
		if err := checkHash(at, e.SHA256); err != nil {
			return err
		}
		switch {
		case e.ID == "":
			return claimError(at+"/id", "证据没有标识", "the evidence has no id", "写一个标识，如 contract", "write an id such as contract")
		case seen[e.ID]:
			return claimError(at+"/id", "证据标识“"+e.ID+"”已被占用", fmt.Sprintf("the evidence id %q is taken", e.ID), "每项证据用不同的标识", "give each item an id of its own")
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
	v, blank, _ := ParseValue(e.Value, u)
	if !blank && (u == Of("time") || u == Of("person")) && !v.Number.IsInteger() {
		return claimError(at+"/value", fmt.Sprintf("“%s”不是整数", e.Value), fmt.Sprintf("%q is not a whole number", e.Value), "次数与人数写整数", "times and persons are whole numbers")
	}
	if !blank && u.Kind <= Days && !within.Holds(v.Number) {
		bounds := within.Text()
		return claimError(at+"/value", fmt.Sprintf("“%s”超出合理范围", e.Value), fmt.Sprintf("%q is out of range", e.Value), "应"+bounds.ZH, "it should be "+bounds.EN)
	}
	return nil
}

// checkGivenEntry takes money of more than two decimals where its line states
// why it is not rounded.
func (c *Claim) checkGivenEntry(at string, e Entry, u Unit, unrounded bool) error {
	if e.Line != "" {
		return claimError(at+"/line", "此处不能引用工作表的行", "a line of a worksheet cannot stand here", "写 value 与 source", "write value and source")
	}
	v, blank, err := ParseValue(e.Value, u)
	if err != nil {
		form, typed := ExpectedForm(u), echoed(e.Value, 60)
		return claimError(at+"/value", fmt.Sprintf("“%s”不是有效的值", typed), fmt.Sprintf("%q is not a value of this kind", typed), form.ZH, form.EN)
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
			"写 admitted（对方自认）、official（官方数据）、court_obtained（法院调取或认定）、own_books（自有账册）或 estimate（估计）之一", "write one of admitted (by the other side), official (official data), court_obtained (or found by a court), own_books, estimate")
	}
	if s.Known == Estimate && s.Reason.IsZero() {
		return claimError(at+"/reason", "估计值没有说明理由", "the estimate has no reason", "写明估计的依据", "say what the estimate rests on")
	}
	switch {
	case s.Evidence == "" && s.Page != 0:
		return claimError(at+"/page", "写了页码，没有写是哪项证据", "there is a page and no evidence that it is of", "在 evidence 写该项证据的标识", "write the id of that item under evidence")
	case s.Evidence == "" && s.Quote != "":
		return claimError(at+"/quote", "写了引文，没有写出自哪项证据", "there is a quotation and no evidence that it is from", "在 evidence 写该项证据的标识", "write the id of that item under evidence")
	case s.Evidence == "":
		return nil
	}
	for _, e := range c.Evidence {
		if e.ID == s.Evidence {
			if s.Page < 0 {
				return claimError(at+"/page", "页码不能为负", "a page cannot be negative", "证据内的页码，从 1 起；不写页码的删去 page", "a page of the item, from 1 on; leave page out where there is none")
			}
			if e.Pages > 0 && s.Page > e.Pages {
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
			near := nearest(id, idsOf(facts, func(f Fact) string { return f.ID }))
			return claimError("/facts/"+pointerStep(id), "未知的事实", "unknown fact", near.ZH+"redress calc --schema 列出全部事实", near.EN+"redress calc --schema lists every fact")
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
		if err := checkID(at, text.T("表格", "table"), t.ID, "customers", seen); err != nil {
			return err
		}
		if !t.Title.Complete() {
			return claimError(at+"/title", "缺少中文或英文标题", "the title lacks Chinese or English", "两种语言都写", "write both languages")
		}
		if err := cmp.Or(c.checkSource(at+"/source", t.Source), checkHash(at, t.SHA256)); err != nil {
			return err
		}
		for j, col := range t.Columns {
			if col.Source == nil {
				continue
			}
			if err := c.checkSource(fmt.Sprintf("%s/columns/%d/source", at, j), col.Source); err != nil {
				return err
			}
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
		if err := checkID(where, text.T("列", "column"), col.ID, "price", seen); err != nil {
			return err
		}
		u, err := ParseUnit(col.Unit)
		if err != nil {
			return claimError(where+"/unit", "未知的单位“"+col.Unit+"”", fmt.Sprintf("unknown unit %q", col.Unit), "写 money（人民币）、money:USD、quantity:piece、ratio、days、date、truth 或 text", "write money (yuan), money:USD, quantity:piece, ratio, days, date, truth or text")
		}
		column := Column{ID: col.ID, Label: col.Label, Unit: u}
		if col.Formula != nil {
			column.Expr = col.Formula.Expr
		}
		if col.Period != "" {
			if column.Period, err = monthOf(col.Period); err != nil {
				return claimError(where+"/period", "“"+col.Period+"”不是月份", fmt.Sprintf("%q is no month", col.Period), "写作“年-月”，如 2022-04", "write year-month, such as 2022-04")
			}
		}
		if col.Source != nil {
			s := col.Source.source()
			column.Source = &s
		}
		table.Columns = append(table.Columns, column)
	}
	fill := table.Fill()
	if t.Rows.File != "" || t.Rows.named {
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
	typed := echoed(strings.ToValidUTF8(re.Typed, "�"), 60)
	return claimError(at, fmt.Sprintf("第 %d 行“%s”列的“%s”不能读取", re.Row, re.Column, typed),
		fmt.Sprintf("row %d, column %q: “%s” cannot be read", re.Row, re.Column, typed), re.Expected.ZH, re.Expected.EN)
}

// table is the loaded table, each time as a value of its own so that options
// may add columns.
func (t *ClaimTable) table() *Table { return t.loaded }
