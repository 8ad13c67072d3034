package damages

import (
	"fmt"
	"slices"
	"strings"

	"redress/internal/text"
)

// unread names what the claim gives under an option and the option does not
// read: nothing pleaded is dropped without a word. While a table lacks the
// sheet is not whole and nothing can be said.
func (d *draft) unread() {
	if d.halted {
		return
	}
	var zh, en []string
	name := func(label text.Text) { zh, en = append(zh, label.ZH), append(en, label.EN) }
	for _, f := range d.kind.Figures {
		l, there := d.sheet.Line(f.ID)
		there = there && (l.Kind == Input || d.asked.Figures[f.ID].Line != "")
		if d.has(f.ID) && (!d.kind.Applies(f.When, d.asked.Choices) || !there && !d.seen[f.ID]) {
			name(f.Label)
		}
	}
	for _, c := range d.kind.Choices {
		if given := d.asked.Choices[c.ID]; given != "" && given != c.Default && !d.kind.Applies(d.kind.AskedWhen[c.ID], d.asked.Choices) {
			name(c.Label)
		}
	}
	for _, t := range d.kind.Tables {
		d.unreadTable(t, name)
	}
	for _, f := range d.kind.Factors {
		if !d.asked.Factors[f.ID].IsZero() && !d.kind.Applies(d.kind.AskedWhen[f.ID], d.asked.Choices) {
			name(f.Label)
		}
	}
	if len(zh) > 0 {
		d.warn(text.T("已列而本次计算未读取："+strings.Join(zh, "、")+"。所选方式或本案适用的规定不用这些内容：改选方式，或删去", "given but not read in this computation: "+strings.Join(en, "; ")+". The choices made, or the rules of this case, leave them aside: choose otherwise or take them out"))
	}
}

// use marks a figure or a table that is read without a line of its own.
func (d *draft) use(id string) {
	if d.seen == nil {
		d.seen = map[string]bool{}
	}
	d.seen[id] = true
}

// unreadTable names a table that is not on the sheet, or its columns of figures
// that this option does not know. Words beside the figures are only carried.
func (d *draft) unreadTable(spec TableSpec, name func(text.Text)) {
	given := d.asked.Tables[spec.ID]
	if given == "" {
		return
	}
	if _, there := d.sheet.Table(spec.ID); !there && !d.seen[spec.ID] {
		name(spec.Label)
		return
	}
	i := slices.IndexFunc(d.claim.Tables, func(t ClaimTable) bool { return t.ID == given })
	for _, c := range d.claim.Tables[i].loaded.Columns {
		if c.Unit != Free && c.Expr == nil && !spec.knows(c) {
			name(text.T(spec.Label.ZH+"›"+c.Label.ZH, spec.Label.EN+"›"+c.Label.EN))
		}
	}
}

// knows tells whether a column is one that the table is read for.
func (t TableSpec) knows(c Column) bool {
	return t.Monthly != (Unit{}) && !c.Period.IsZero() || slices.ContainsFunc(t.Columns, func(want Column) bool { return want.ID == c.ID })
}

// checkColumns refuses a column of figures that no reader of its table knows: a
// misspelt head, or a figure that belongs elsewhere. A worksheet reads any
// column, and words are carried beside the figures.
func (c *Claim) checkColumns() error {
	for i := range c.Tables {
		t := &c.Tables[i]
		readers := c.readersOf(t.ID)
		if len(readers) == 0 {
			continue
		}
		for j, col := range t.loaded.Columns {
			if col.Unit == Free || col.Expr != nil || slices.ContainsFunc(readers, func(s TableSpec) bool { return s.knows(col) }) {
				continue
			}
			var known []string
			for _, want := range readers[0].Columns {
				known = append(known, want.ID)
			}
			list := strings.Join(known, ", ")
			return claimError(fmt.Sprintf("/tables/%d/columns/%d", i, j), "没有方案读取“"+col.ID+"”列", fmt.Sprintf("no option reads the column %q", col.ID),
				"该表读取的列："+list+"；改正列名，删去该列，或以 text 为单位只作记载", "the table is read for "+list+"; correct the name, take the column out, or carry it as text")
		}
	}
	return nil
}

// readersOf lists what options read a table for; none where a worksheet reads
// it, which may read any column.
func (c *Claim) readersOf(table string) []TableSpec {
	var out []TableSpec
	for _, o := range c.Options {
		kind, _ := KindOf(o.Kind)
		for _, spec := range kind.Tables {
			if o.Tables[spec.ID] == table {
				out = append(out, spec)
			}
		}
	}
	if slices.ContainsFunc(c.Sheets, func(s ClaimSheet) bool { return slices.Contains(s.Tables, table) }) {
		return nil
	}
	return out
}
