package damages

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"redress/internal/text"
)

// checkConflicts holds the recorded choices against the claim.
func (c *Claim) checkConflicts() error {
	for i := range c.Conflicts {
		if err := c.checkConflict(fmt.Sprintf("/conflicts/%d", i), &c.Conflicts[i]); err != nil {
			return err
		}
	}
	return nil
}

// CheckConflict tells whether a recorded choice can stand in the claim.
func (c *Claim) CheckConflict(r *ClaimConflict) error { return c.checkConflict("/conflicts", r) }

func (c *Claim) checkConflict(at string, r *ClaimConflict) error {
	for i, id := range r.Between {
		if !c.hasPlace(id) {
			return claimError(fmt.Sprintf("%s/between/%d", at, i), "没有“"+id+"”这一处", fmt.Sprintf("there is no %q", id),
				"写 方案.数值、facts.事实、comparison.principal_total、方案.表格、方案.表格.行号（只指一格的再加列名）；redress calc 的冲突清单列出各处", "write option.figure, facts.fact, comparison.principal_total, option.table or option.table.row, with a column where one cell is meant; the conflicts that redress calc lists name theirs")
		}
	}
	switch {
	case len(r.Between) == 0 || len(r.Between)+len(r.SetAside) < 2:
		return claimError(at+"/between", "冲突至少有两处", "a conflict lies between two places at least", "写出两处，或在 set_aside 中写未采用的数值", "name two places, or give the value not taken under set_aside")
	case !slices.Contains(r.Between, r.Chosen):
		return claimError(at+"/chosen", "采用的一处不在 between 之列", "the chosen place is none of between", "写 between 中的一处", "write one of between")
	case r.Reason.IsZero():
		return claimError(at+"/reason", "没有写明理由", "no reason is given", "写明为何采用这一处", "say why this one is chosen")
	}
	unit := c.unitAt(r.Chosen)
	for i, e := range r.SetAside {
		where := fmt.Sprintf("%s/set_aside/%d", at, i)
		if unit == (Unit{}) || e.Value == "" {
			return claimError(where, "未采用的数值须是 chosen 所指数值的另一值", "a value set aside is another value of the figure chosen", "chosen 写一个数值或事实，value 写另一值", "let chosen name a figure or a fact, and give value")
		}
		if err := c.checkEntry(where, e, unit, Within{}); err != nil {
			return err
		}
	}
	return nil
}

// unitAt is the unit of the figure or fact at a place; the zero unit of any
// other place.
func (c *Claim) unitAt(id string) Unit {
	sheet, name, _ := strings.Cut(id, ".")
	if sheet == FactsSheet {
		f, _ := factOf(name)
		return f.Unit
	}
	for _, o := range c.Options {
		kind, _ := KindOf(o.Kind)
		for _, f := range kind.Figures {
			if o.ID == sheet && f.ID == name {
				return f.Unit
			}
		}
	}
	return Unit{}
}

// hasPlace tells whether the claim has a place of that id.
func (c *Claim) hasPlace(id string) bool {
	of := strings.Split(id, ".")
	if c.unitAt(id) != (Unit{}) || id == ComparisonSheet+".principal_total" {
		return true
	}
	i := slices.IndexFunc(c.Options, func(o ClaimOption) bool { return o.ID == of[0] })
	if i < 0 || len(of) < 2 || len(of) > 4 {
		return false
	}
	t := c.tableOf(&c.Options[i], of[1])
	if t < 0 || len(of) == 2 {
		return t >= 0
	}
	table := c.Tables[t].loaded
	row, err := strconv.Atoi(of[2])
	if err != nil || row < 1 || row > table.Rows || len(of) == 3 {
		return err == nil && row >= 1 && row <= table.Rows
	}
	return slices.ContainsFunc(table.given(), func(col Column) bool { return col.ID == of[3] })
}

// shownEntry is a value set aside with where it is read.
func (w *working) shownEntry(e Entry, u Unit) text.Text {
	shown := shownIn(e.Value, u, w.claim.unitName(u))
	for _, x := range w.claim.Evidence {
		if e.Source != nil && x.ID == e.Source.Evidence {
			return text.F(text.T("%v，%v《%v》", "%v, %v %v"), shown, x.Number, x.Name)
		}
	}
	return shown
}
