package cases

import (
	"context"
	"errors"
	"slices"
	"strings"

	"redress/internal/text"
)

// RawTable is a table as it stood in a file, read by cases/ledgers.
type RawTable struct {
	File, Sheet string
	Encoding    string // utf-8, gb18030 or xlsx
	Header      []string
	Rows        []RawRow
}

// RawRow is one row and its number in the file, the header's being 1 at least.
type RawRow struct {
	Number int
	Cells  []string
}

// Refusal is a row that was not taken, and the cell that is at fault.
type Refusal struct {
	Row    int    // in the file
	Column string // its heading
	Typed  string
	Reason text.Text
	Mend   text.Text
}

// ImportPlan says what an import would do, before it does it. It is what the
// import then carries out: nothing is read again.
type ImportPlan struct {
	LedgerID   string
	Columns    []Column
	File       string
	Read       int
	Taken      [][]string
	TakenRows  []int // their numbers in the file
	Refused    []Refusal
	Duplicates []Duplicate
}

// Duplicate is a row equal, cell by cell, to one that is there already or comes
// earlier in the file. The user decides.
type Duplicate struct {
	Row   int
	Cells []string
}

// Receipt accounts for every row: Read = Taken + Refused + Duplicate.
type Receipt struct {
	File                             string
	Read, Taken, Refused, Duplicates int
	Refusals                         []Refusal
}

// PlanImport holds a table against a ledger. Where the ledger has no columns yet
// they are proposed from the header; else each heading must be a column's id or
// label. Codes: NotFound, Invalid.
func (s *Service) PlanImport(ctx context.Context, ledgerID string, raw RawTable) (*ImportPlan, error) {
	ledger, err := s.Record(ctx, ledgerID)
	if err != nil {
		return nil, err
	}
	columns, err := Columns(ledger)
	if err != nil {
		return nil, err
	}
	if columns == nil {
		columns = ProposeColumns(raw)
	}
	places, err := placeColumns(columns, raw)
	if err != nil {
		return nil, err
	}
	seen := map[string]bool{}
	err = s.Rows(ctx, ledgerID, func(chunk [][]string) error {
		for _, row := range chunk {
			seen[rowKey(row)] = true
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	plan := &ImportPlan{LedgerID: ledgerID, Columns: columns, File: raw.File, Read: len(raw.Rows)}
	for _, row := range raw.Rows {
		plan.weigh(row, places, seen)
	}
	return plan, nil
}

func rowKey(row []string) string { return strings.Join(row, "\x1f") }

// weigh puts one row where it belongs: taken, refused or duplicate.
func (p *ImportPlan) weigh(row RawRow, places []int, seen map[string]bool) {
	cells := make([]string, len(p.Columns))
	for i, c := range p.Columns {
		if places[i] >= len(row.Cells) {
			continue
		}
		canonical, err := ParseField(c.field(), row.Cells[places[i]])
		if e, bad := errors.AsType[*FieldError](err); bad {
			p.Refused = append(p.Refused, Refusal{Row: row.Number, Column: c.field().Label.In(text.ZH), Typed: e.Typed, Reason: e.Message(), Mend: e.Mend})
			return
		}
		cells[i] = canonical
	}
	if len(row.Cells) > 0 && len(row.Cells) > len(places) && strings.TrimSpace(strings.Join(row.Cells[len(places):], "")) != "" {
		p.Refused = append(p.Refused, Refusal{Row: row.Number, Typed: row.Cells[len(places)],
			Reason: text.F(tx("这一行有 %d 格，首行只有 %d 列。", "This row has %d cells, the header only %d."), len(row.Cells), len(places)),
			Mend:   tx("请检查是否多了逗号。", "Check for a comma too many.")})
		return
	}
	key := rowKey(cells)
	if seen[key] {
		p.Duplicates = append(p.Duplicates, Duplicate{Row: row.Number, Cells: cells})
		return
	}
	seen[key] = true
	p.Taken, p.TakenRows = append(p.Taken, cells), append(p.TakenRows, row.Number)
}

// placeColumns finds each column in the header, by id or label.
func placeColumns(columns []Column, raw RawTable) ([]int, error) {
	places := make([]int, len(columns))
	used := map[int]bool{}
	for i, c := range columns {
		places[i] = slices.IndexFunc(raw.Header, func(h string) bool {
			h = strings.TrimSpace(h)
			return h == c.ID || h != "" && (h == c.Label.ZH || strings.EqualFold(h, c.Label.EN))
		})
		if places[i] < 0 || used[places[i]] {
			return nil, Fail(Invalid, "import", text.F(tx("%s 的首行没有“%s”这一列。", "The header of %s has no column “%s”."), raw.File, c.field().Label),
				text.F(tx("首行应有这些列：%s。", "The header should name: %s."), headings(columns)), nil)
		}
		used[places[i]] = true
	}
	for n, h := range raw.Header {
		if !used[n] && strings.TrimSpace(h) != "" {
			return nil, Fail(Invalid, "import", text.F(tx("%s 的“%s”列不在台账里。", "“%[2]s” of %[1]s is no column of the ledger."), raw.File, h),
				tx("请删去这一列，或先给台账加上。", "Remove the column, or add it to the ledger first."), nil)
		}
	}
	return places, nil
}

func headings(columns []Column) text.Text {
	var parts []text.Text
	for _, c := range columns {
		parts = append(parts, c.field().Label)
	}
	return text.Join(tx("、", ", "), parts...)
}

// ImportRows carries out a plan as one step; duplicates come in only where the
// user says so. Codes: NotFound, Conflict where the ledger was changed since.
func (s *Service) ImportRows(ctx context.Context, plan *ImportPlan, revision int, withDuplicates bool) (Receipt, error) {
	rows := slices.Clone(plan.Taken)
	out := Receipt{File: plan.File, Read: plan.Read, Refused: len(plan.Refused), Refusals: plan.Refused}
	if withDuplicates {
		for _, d := range plan.Duplicates {
			rows = append(rows, d.Cells)
		}
	} else {
		out.Duplicates = len(plan.Duplicates)
	}
	out.Taken = len(rows)
	if len(rows) == 0 {
		return out, nil
	}
	columns, err := ColumnsValue(plan.Columns)
	if err != nil {
		return Receipt{}, err
	}
	_, err = s.edit(ctx, "import", plan.LedgerID, revision, func(d *desk, r Record) (text.Text, error) {
		batch, err := s.storeRows(ctx, d.w, rows)
		if err != nil {
			return text.Text{}, err
		}
		if !r.Has("columns") {
			d.change(r, "columns", columns)
		}
		d.change(r, SlotRows, strings.Join(append(slices.Clone(r.Batches), batch...), "\n"))
		return text.F(tx("导入 %s：%d 行", "Import %s: %d rows"), plan.File, len(rows)), nil
	})
	if err != nil {
		return Receipt{}, err
	}
	return out, nil
}
