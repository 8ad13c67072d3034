package damages

import "redress/internal/text"

// faultWords say why figures that are all there give no value, and what to do.
var faultWords = map[Fault]struct{ why, mend text.Text }{
	ZeroDivisor:  {text.T("除数为零", "the divisor is zero"), text.T("核对作为除数的数值或表格：没有计入的行、年或数量时不能相除", "check the figure or table below the line: with no row, year or quantity counted nothing can be divided")},
	NoCase:       {text.T("没有适用的情形", "no case applies"), text.T("所依据的方案不能主张：见该方案的理由，或改选依据", "what it rests on cannot be claimed: see the reason there, or choose another base")},
	SeveralCases: {text.T("同时有几种情形适用", "more than one case applies"), text.T("核对互相排斥的条件，只留其一", "check the conditions that exclude each other and leave one")},
	BadPower:     {text.T("指数不是零至四百的整数", "the exponent is no whole number from 0 to 400"), text.T("年次写整数", "number the years in whole numbers")},
}

// faulty names the first line of the option that has no value although no
// figure lacks: an option is never open without a reason.
func (d *draft) faulty(c *Computation) []Lack {
	for i := range d.sheet.Lines {
		full := d.full(d.sheet.Lines[i].ID)
		if w, ok := faultWords[c.Result(full).Fault]; ok {
			label := d.sheet.Lines[i].Label
			return []Lack{{Line: full, Label: text.T(label.ZH+"："+w.why.ZH, label.EN+": "+w.why.EN), Prove: w.mend}}
		}
	}
	return nil
}

// blankCells says which cells of a column are empty, and that nothing is
// written as 0.
func (t *Table) blankCells(c *Column) text.Text {
	mend := text.T("补全空白单元格", "fill in its empty cells")
	if rows := t.blankRows(c.ID); len(rows) > 0 {
		mend = text.F(text.T("%v：%v", "%v: %v"), mend, text.Join(text.T("、", ", "), rows...))
	}
	if c.Unit.Kind <= Days {
		mend = text.Join(text.T("；", "; "), mend, text.T("没有的写 0", "write 0 where there is nothing"))
	}
	return mend
}
