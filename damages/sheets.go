package damages

import (
	"fmt"
	"slices"
	"strings"

	"redress/internal/text"
)

// Sheets is a checked set of sheets: every id unique and well formed, every
// reference found, every unit right, no cycle, no unrounded money in a sum.
type Sheets struct {
	All   []*Sheet
	lines map[string]located
	order []string // full ids, every line after what it reads
}

type located struct {
	sheet *Sheet
	line  *Line
}

// Line finds a line by its full id.
func (s *Sheets) Line(full string) (*Line, bool) {
	at, ok := s.lines[full]
	return at.line, ok
}

// Sheet finds a sheet by its id.
func (s *Sheets) Sheet(id string) (*Sheet, bool) {
	i := slices.IndexFunc(s.All, func(sh *Sheet) bool { return sh.ID == id })
	if i < 0 {
		return nil, false
	}
	return s.All[i], true
}

// Build checks sheets. The error is a *Problem naming the line.
func Build(all []*Sheet) (*Sheets, error) {
	s := &Sheets{All: all, lines: map[string]located{}}
	seen := map[string]bool{}
	for _, sheet := range all {
		if err := s.checkName(sheet, "", text.T("表", "sheet"), sheet.ID, seen); err != nil {
			return nil, err
		}
		if err := s.addLines(sheet); err != nil {
			return nil, err
		}
	}
	for _, sheet := range all {
		if err := s.checkTables(sheet); err != nil {
			return nil, err
		}
		if err := s.checkLines(sheet); err != nil {
			return nil, err
		}
	}
	return s, s.sort()
}

func (s *Sheets) problem(code string, sheet *Sheet, line, zh, en string, args ...any) error {
	return &Problem{Code: code, Sheet: sheet.ID, Line: line,
		Message: text.T(fmt.Sprintf(zh, inChinese(args)...), fmt.Sprintf(en, args...))}
}

// inChinese names units before their codes.
func inChinese(args []any) []any {
	out := slices.Clone(args)
	for i, arg := range args {
		if u, ok := arg.(Unit); ok {
			out[i] = unitKindsZH[u.Kind] + "（" + u.String() + "）"
		}
	}
	return out
}

func (s *Sheets) addLines(sheet *Sheet) error {
	labels, ids := map[string]bool{}, map[string]bool{}
	for i := range sheet.Lines {
		l := &sheet.Lines[i]
		if err := s.checkName(sheet, l.ID, text.T("行", "line"), l.ID, ids); err != nil {
			return err
		}
		s.lines[FullID(sheet.ID, l.ID)] = located{sheet, l}
		if err := s.checkLabel(sheet, l.ID, l.Label, labels); err != nil {
			return err
		}
	}
	return nil
}

// checkName holds an id against its form and those already taken.
func (s *Sheets) checkName(sheet *Sheet, at string, what text.Text, id string, taken map[string]bool) error {
	switch {
	case taken[id]:
		return s.problem("duplicate", sheet, at, "%[2]s的标识“%[1]s”已被占用", "%[3]s id %[1]q is taken", id, what.ZH, what.EN)
	case !wellFormed(id):
		return s.problem("name", sheet, at, "%[2]s的标识“%[1]s”不合规", "%[3]s id %[1]q is malformed", id, what.ZH, what.EN)
	}
	taken[id] = true
	return nil
}

// checkLabel keeps labels findable in a sentence: unique in each language and
// free of the signs that formulas in words are made of.
func (s *Sheets) checkLabel(sheet *Sheet, at string, label text.Text, taken map[string]bool) error {
	for _, lang := range []text.Lang{text.ZH, text.EN} {
		words := map[text.Lang]string{text.ZH: label.ZH, text.EN: label.EN}[lang] // empty stays empty: the other does not stand in
		switch {
		case strings.TrimSpace(words) != words || words == "":
			return s.problem("label", sheet, at, "%[2]s名称为空或首尾有空格", "its label in %[1]s is empty or has outer spaces",
				map[text.Lang]string{text.ZH: "Chinese", text.EN: "English"}[lang], map[text.Lang]string{text.ZH: "中文", text.EN: "英文"}[lang])
		case strings.ContainsAny(words, forbiddenInLabels):
			return s.problem("label", sheet, at, "名称“%s”含有运算符号或括号", "its label %q holds an operator or a bracket", words)
		case taken[string(lang)+words]:
			return s.problem("duplicate", sheet, at, "名称“%s”在本表重复", "its label %q is repeated on the sheet", words)
		}
		taken[string(lang)+words] = true
	}
	return nil
}

func (s *Sheets) checkTables(sheet *Sheet) error {
	ids := map[string]bool{}
	for _, t := range sheet.Tables {
		if err := s.checkName(sheet, t.ID, text.T("表格", "table"), t.ID, ids); err != nil {
			return err
		}
		labels := map[string]bool{}
		known := map[string]bool{}
		for i := range t.Columns {
			c := &t.Columns[i]
			at := t.ID + "." + c.ID
			if err := s.checkName(sheet, at, text.T("列", "column"), c.ID, known); err != nil {
				return err
			}
			if err := s.checkLabel(sheet, at, c.Label, labels); err != nil {
				return err
			}
			if err := s.checkColumn(sheet, t, c, at); err != nil {
				return err
			}
		}
	}
	return nil
}

// checkColumn checks a computed column. It reads columns before it and tables
// before its own, so columns need no sorting and have no cycle.
func (s *Sheets) checkColumn(sheet *Sheet, t *Table, c *Column, at string) error {
	if c.Expr == nil {
		return nil
	}
	check := s.checker(sheet, at, false)
	check.table = t
	check.columns = func(table, column string) (typing, bool) {
		for _, other := range sheet.Tables {
			for i := range other.Columns {
				if other == t && &other.Columns[i] == c {
					return typing{}, false
				}
				if other.ID == table && other.Columns[i].ID == column {
					return other.typeOf(&other.Columns[i]), true
				}
			}
		}
		return typing{}, false
	}
	return s.settle(check, Fold[typing](c.Expr, check), c.Unit, sheet, at)
}

// typeOf is what a column holds. Computed money is rounded because settle
// refuses other; given money is where no cell holds part of a fen.
func (t *Table) typeOf(c *Column) typing {
	return typing{unit: c.Unit, rounded: c.Expr != nil || t.data[c.ID].wholeFen()}
}

func (s *Sheets) checker(sheet *Sheet, at string, exception bool) *checker {
	return &checker{sheet: sheet, at: at, exception: exception, line: s.Line,
		columns: func(table, column string) (typing, bool) {
			t, ok := sheet.Table(table)
			if !ok {
				return typing{}, false
			}
			c, ok := t.Column(column)
			if !ok {
				return typing{}, false
			}
			return t.typeOf(c), true
		}}
}

// settle holds the result of an expression against what its line declares.
func (s *Sheets) settle(c *checker, got typing, want Unit, sheet *Sheet, at string) error {
	switch {
	case got.problem != nil:
		return got.problem
	case got.unit != want:
		return s.problem("unit", sheet, at, "算式得%s，本行为%s", "its expression is in %s, the line in %s", got.unit, want)
	case want.Kind == Money && !got.rounded && !c.exception:
		return s.problem("unrounded", sheet, at, "金额行须四舍五入到分，或说明不取整的理由", "a money line is rounded to the fen or states why not")
	}
	return nil
}

func (s *Sheets) checkLines(sheet *Sheet) error {
	for i := range sheet.Lines {
		l := &sheet.Lines[i]
		switch l.Kind {
		case Heading:
			continue
		case Input, Constant:
			if err := s.checkGiven(sheet, l); err != nil {
				return err
			}
			continue
		}
		if l.Expr == nil {
			return s.problem("shape", sheet, l.ID, "计算行没有算式", "a computed line has no expression")
		}
		c := s.checker(sheet, l.ID, !l.Unrounded.IsZero())
		if err := s.settle(c, Fold[typing](l.Expr, c), l.Unit, sheet, l.ID); err != nil {
			return err
		}
	}
	return nil
}

func (s *Sheets) checkGiven(sheet *Sheet, l *Line) error {
	switch {
	case l.Expr != nil:
		return s.problem("shape", sheet, l.ID, "输入行不能有算式", "an input line has no expression")
	case l.Kind == Constant && (l.Given == nil || len(l.Cites) == 0 && l.Note.IsZero() && l.Given.Source.Known == ""):
		return s.problem("shape", sheet, l.ID, "常数须有数值和出处", "a constant has a value and a source")
	case l.Given == nil:
		return nil
	case l.Unit.Kind == Money && l.Given.Value.Number.Exponent() < -2 && !l.Given.Value.Number.Equal(l.Given.Value.Number.Round(2)) && l.Unrounded.IsZero():
		return s.problem("unrounded", sheet, l.ID, "金额最多两位小数", "money has at most two decimal places")
	}
	return nil
}

// sort orders lines so that each follows what it reads, and finds cycles.
func (s *Sheets) sort() error {
	const (
		open = 1
		done = 2
	)
	mark := map[string]int{}
	var visit func(full string) error
	visit = func(full string) error {
		at := s.lines[full]
		switch mark[full] {
		case done:
			return nil
		case open:
			return s.problem("cycle", at.sheet, at.line.ID, "算式循环引用", "its formula comes back to itself")
		}
		mark[full] = open
		for _, read := range s.Reads(full) {
			if err := visit(read); err != nil {
				return err
			}
		}
		mark[full] = done
		s.order = append(s.order, full)
		return nil
	}
	for _, sheet := range s.All {
		for i := range sheet.Lines {
			if err := visit(FullID(sheet.ID, sheet.Lines[i].ID)); err != nil {
				return err
			}
		}
	}
	return nil
}
