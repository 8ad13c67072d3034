package damages

import "redress/internal/text"

// vouchersLacking names each cost claimed that lacks a voucher, and which; in
// practice what is not vouched for, or not yet paid, is cut.
func (e *expenses) vouchersLacking() {
	var all text.Text
	for i := range e.Rows {
		asked := e.yes("on_top", i) && (e.category(i) != courtExpert || e.yes("awarded", i))
		if what := e.lackingIn(i); asked && !what.IsZero() {
			one := text.F(text.T("%v（%v）", "%v (%v)"), e.item(i), what)
			all = text.Join(text.T("；", "; "), nonZero(all, one)...)
		}
	}
	if all.IsZero() {
		return
	}
	e.warn(text.F(text.T("缺凭证的开支：%v。补齐后再提交，或删去该项", "costs that lack a voucher: %v. Supply it before filing, or leave the item out"), all), e.basis.Cites...)
}

// lackingIn says what a row lacks; empty where it lacks nothing.
func (e *expenses) lackingIn(row int) text.Text {
	var out text.Text
	add := func(t text.Text) { out = text.Join(text.T("、", ", "), nonZero(out, t)...) }
	four := e.given4()
	if !e.yes("paid", row) {
		add(text.T("尚未付款 不计入", "not paid, not counted"))
	}
	for _, c := range four {
		if !e.yes(c.ID, row) && (c.ID != "payment" || e.yes("paid", row)) {
			add(c.Label)
		}
	}
	if e.has("proved") && !e.yes("proved", row) && len(four) == 0 {
		if there := e.Text("vouchers", row); there != "" {
			add(text.F(text.T("凭证不全 现有%v", "vouchers not complete, in hand %v"), text.T(CellText(there, text.ZH), CellText(there, text.EN))))
		} else {
			add(text.T("凭证不全", "vouchers not complete"))
		}
	}
	return out
}

func nonZero(of ...text.Text) []text.Text {
	var out []text.Text
	for _, t := range of {
		if !t.IsZero() {
			out = append(out, t)
		}
	}
	return out
}

// item names a row for people.
func (e *expenses) item(row int) text.Text {
	cell := e.Text("item", row)
	if cell == "" {
		return text.F(text.T("第 %v 行", "row %v"), row+1)
	}
	return text.T(CellText(cell, text.ZH), CellText(cell, text.EN))
}

// yes reads a truth cell; an empty one is no.
func (e *expenses) yes(column string, row int) bool {
	v := e.data[column]
	return v != nil && !v.isBlank(row) && v.n[row] != 0
}
