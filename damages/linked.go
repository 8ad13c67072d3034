package damages

import (
	"fmt"
	"strings"

	"redress/internal/text"
)

// A figure of an option may be a line of the author's own worksheet: what a
// judgment reached by an arithmetic of its own (a price in foreign money, the
// worth of shares on a day, wages month by month) goes on into the multiple,
// the award and the shares of it without being typed again. Sums, quantities
// and rates within bounds can be linked; what decides which text governs or
// what is drafted is stated in the claim.

// checkFigure holds a figure, stated or linked, against its declaration.
func (c *Claim) checkFigure(at string, e Entry, spec FigureSpec) error {
	if e.Line != "" {
		return c.checkLinked(at, e, spec)
	}
	return c.checkEntry(at, e, spec.Unit, spec.Within)
}

// checkLinked holds a link against the worksheets of the claim and the unit of
// the figure.
func (c *Claim) checkLinked(at string, e Entry, spec FigureSpec) error {
	u := spec.Unit
	fail := func(zh, en, mendZH, mendEN string) error { return claimError(at+"/line", zh, en, mendZH, mendEN) }
	switch {
	case e.Value != "" || e.Source != nil:
		return fail("既写了数值又引用工作表的行", "it has a value and is linked to a worksheet", "二者只写其一；来源写在工作表的输入行", "write one of the two; the source stands with the inputs of the worksheet")
	case u.Kind > Ratio, u.Kind == Ratio && spec.Within == Within{}, spec.Fixed:
		return fail("该数值决定适用的规定或计算的列，不能引用工作表", "this figure decides what is applied or which columns count and cannot be linked", "写 value 与 source", "write value and source")
	}
	sheet, line, _ := strings.Cut(e.Line, ".")
	for _, w := range c.Sheets {
		for _, l := range w.Lines {
			if w.ID != sheet || l.ID != line {
				continue
			}
			if is, err := ParseUnit(l.Unit); err != nil || is != u || l.Kind == "heading" {
				return fail(fmt.Sprintf("“%s”的单位是 %s", e.Line, l.Unit), fmt.Sprintf("the unit of %q is %s", e.Line, l.Unit), "该数值的单位是 "+u.String(), "the unit of the figure is "+u.String())
			}
			return nil
		}
	}
	return fail(fmt.Sprintf("没有工作表的行“%s”", echoed(e.Line, 60)), fmt.Sprintf("there is no line %q of a worksheet", echoed(e.Line, 60)), "写作 工作表标识.行标识", "write id of the worksheet.id of the line")
}

// linked adds the line of a figure that a worksheet works out, and holds the
// result against the bounds of the figure.
func (d *draft) linked(spec FigureSpec) {
	link := d.asked.Figures[spec.ID].Line
	d.add(Line{ID: spec.ID, Label: spec.Label, Unit: spec.Unit, Kind: Computed, Plain: spec.Plain, Cites: d.rule(spec.Rule), Expr: L(link),
		Note: text.F(text.T("作者工作表的 %v", "line %v of the author's worksheet"), link)})
	if spec.Within == (Within{}) {
		return
	}
	full := d.full(spec.ID)
	d.later = append(d.later, func(c *Computation) {
		if r := c.Result(full); r.State != Missing && !spec.Within.Holds(r.Value.Number) {
			d.bar(text.F(text.T("“%v”为 %v，超出合理范围：应%v；改工作表", "%v is %v and out of range: it should be %v; mend the worksheet"), spec.Label, r.Value.Number.String(), spec.Within.Text()))
		}
	})
}

// has tells whether the claim gives a figure.
func (d *draft) has(id string) bool {
	e := d.asked.Figures[id]
	return e.Value != "" || e.Line != ""
}
