package cases

import (
	"context"
	"slices"
	"strings"

	"redress/damages"
	"redress/internal/civil"
	"redress/internal/text"
)

// LedgerFor gives the ledger that a pleaded option reads as one of its tables,
// making it where it is not there (made is then true). Its columns are those
// the option asks for, found in the file's header by id or by label in either
// language, and for a monthly table one column for every heading that is a
// month; the header of raw is written over with their ids. Codes: NotFound,
// Invalid naming the columns that lack or are not known.
func (s *Service) LedgerFor(ctx context.Context, caseID, option, table, how string, raw *RawTable) (ledger Record, made bool, err error) {
	file, err := s.CaseFile(ctx, caseID)
	if err != nil {
		return Record{}, false, err
	}
	pleading, spec, err := file.tableOf(option, table)
	if err != nil {
		return Record{}, false, err
	}
	columns, err := columnsFor(spec, raw.Header)
	if err != nil {
		return Record{}, false, err
	}
	for _, l := range file.Of(KindLedger, "pleading", pleading.ID) {
		if l.Text("input") == table && !l.Archived {
			return l, false, nil
		}
	}
	value, err := ColumnsValue(columns)
	if err != nil {
		return Record{}, false, err
	}
	ledger, err = s.Create(ctx, caseID, KindLedger, map[string]string{"name": BilingualValue(spec.Label), "pleading": pleading.ID, "input": table,
		"columns": value, "how": how, "source_file": raw.File})
	return ledger, err == nil, err
}

// tableOf finds a pleaded option and the table it asks for.
func (c *CaseFile) tableOf(option, table string) (Record, damages.TableSpec, error) {
	kind, ok := damages.KindOf(option)
	i := slices.IndexFunc(kind.Tables, func(t damages.TableSpec) bool { return t.ID == table })
	if !ok || i < 0 {
		return Record{}, damages.TableSpec{}, Fail(NotFound, "ledger", text.F(tx("没有方案 %v 的表格 %v。", "There is no table %[2]v of an option %[1]v."), option, table),
			tx("redress calc --schema 列出各方案的表格。", "redress calc --schema lists the tables of every option."), nil)
	}
	for _, p := range c.Of(KindPleading, "option", option) {
		if !p.Archived {
			return p, kind.Tables[i], nil
		}
	}
	return Record{}, damages.TableSpec{}, Fail(NotFound, "ledger", text.F(tx("本案没有主张“%v”。", "The case does not plead %v."), kind.Title),
		tx("先在赔偿计算页添加该算法。", "Add that option on the damages page first."), nil)
}

var cellTypes = map[damages.Kind]FieldType{damages.Money: Money, damages.Ratio: Ratio, damages.Quantity: Quantity,
	damages.Truth: Truth, damages.Date: Day, damages.Words: Line}

// columnsFor lays a file's header against the columns an option asks for, and
// writes their ids over it.
func columnsFor(spec damages.TableSpec, header []string) ([]Column, error) {
	var out []Column
	var lacking, left []string
	placed := make([]bool, len(header))
	for _, want := range spec.Columns {
		i := slices.IndexFunc(header, func(h string) bool {
			h = strings.TrimSpace(h)
			return h == want.ID || h == want.Label.ZH || strings.EqualFold(h, want.Label.EN)
		})
		if i < 0 && want.Optional {
			continue
		}
		if i < 0 {
			lacking = append(lacking, want.Label.ZH+" ("+want.ID+")")
			continue
		}
		out = append(out, Column{ID: want.ID, Label: want.Label, Type: cellTypes[want.Unit.Kind]})
		header[i], placed[i] = want.ID, true
	}
	for i, h := range header {
		if m, ok := monthHeading(h); ok && !placed[i] && spec.Monthly != (damages.Unit{}) {
			out = append(out, Column{ID: "m" + strings.ReplaceAll(m, "-", "_"), Label: text.T(m, m), Type: Money, Period: m})
			header[i], placed[i] = out[len(out)-1].ID, true
		}
		if !placed[i] {
			left = append(left, h)
		}
	}
	if len(lacking)+len(left) > 0 {
		return nil, Fail(Invalid, "ledger", text.F(tx("表头缺少：%v；不认识：%v。", "the header lacks: %v; not known: %v."), orNone(lacking), orNone(left)),
			tx("按列标识或名称改表头；月份写作 2022-03。", "name the columns by id or label; write months like 2022-03."), nil)
	}
	return out, nil
}

func orNone(list []string) string {
	if len(list) == 0 {
		return "—"
	}
	return strings.Join(list, ", ")
}

// monthHeading reads a heading as a month: 2022-03, 2022年3月 or m2022_03.
func monthHeading(h string) (string, bool) {
	h = strings.ReplaceAll(strings.TrimPrefix(strings.TrimSpace(h), "m"), "_", "-")
	m, err := ParseField(Field{Type: Month}, h)
	if err != nil {
		return "", false
	}
	_, err = civil.ParseMonth(m)
	return m, err == nil
}
