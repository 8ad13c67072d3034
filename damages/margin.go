package damages

import "redress/internal/text"

// The margin is the infringer's own. Where it cannot be had, the holder's, a
// peer's or the industry's of the same period may stand in: 法释〔2026〕7号 art 9
// was written for punitive bases and persuades elsewhere (R05).

var marginFigures = []FigureSpec{
	{ID: "margin", Within: Within{Least: "-10", Most: "1"}, Label: text.T("侵权人利润率", "infringer's profit margin"), Unit: Rate,
		When: timesMargin + ", margin_form=figure", From: theirBooks, FromIf: []FromIf{{"margin_of=holder", ownRecords}, {"margin_of=peer|industry", publishedData}}, Prove: proveBooks, Rule: "R04"},
}

var marginChoices = []ChoiceSpec{
	{"margin_of", text.T("利润率来源", "whose margin"), []Alternative{
		{"infringer", text.T("侵权人自身", "the infringer's own")},
		{"holder", text.T("权利人自身", "the holder's own")},
		{"peer", text.T("同行企业", "a peer's")},
		{"industry", text.T("同期同行业平均", "the same-period average of the industry")},
	}, "infringer"},
	{"margin_form", text.T("利润率形式", "form of the margin"), []Alternative{
		{"figure", text.T("单一数值", "one figure")},
		{"average", text.T("若干年平均", "the average of several years")},
		{"statements", text.T("由利润表算出", "derived from profit statements")},
	}, "figure"},
}

var marginTables = []TableSpec{{ID: "margins", Label: text.T("各年利润率", "margins by year"), When: timesMargin + ", margin_form=average", From: theirBooks, FromIf: []FromIf{{"margin_of=holder", ownRecords}, {"margin_of=peer|industry", publishedData}}, Columns: []Column{
	{ID: "year", Label: text.T("年度", "year"), Unit: Free},
	{ID: "rate", Label: text.T("年度利润率", "margin of the year"), Unit: Rate, Within: Within{Least: "-10", Most: "1"}},
	{ID: "counted", Label: text.T("计入平均", "counted in the average"), Unit: YesNo},
}}}

var marginLabels = map[string]text.Text{
	"infringer": text.T("侵权人利润率", "infringer's profit margin"),
	"holder":    text.T("权利人利润率", "holder's profit margin"),
	"peer":      text.T("同行企业利润率", "a peer's profit margin"),
	"industry":  text.T("同期同行业平均利润率", "same-period industry average margin"),
}

// marginLine puts the line "margin": a figure, the plain average of the years
// counted, or the chosen profit over revenue of statements. It is false where
// a table lacks.
func (d *draft) marginLine() bool {
	of := d.choice("margin_of")
	cites := d.rule("R04")
	if of != "infringer" {
		cites = d.rule("R05")
		said := text.T("替代利润率须同期、同行业；当时法无明文，凭说理采用", "a margin that stands in is of the same period and industry; there was no text on it then, it rests on its reasons")
		if len(cites) > 0 {
			said = text.T("替代利润率须同期、同行业；该条为惩罚性赔偿基数而设，其他情形仅供说理参照", "a margin that stands in is of the same period and industry; the article is written for punitive bases and persuades elsewhere")
		}
		d.warn(said, cites...)
		if d.asked.Factors["margin_reason"].IsZero() {
			d.warn(text.T("须说明为何不用侵权人自身利润率", "say why the margin is not the infringer's own"), cites...)
		}
	}
	switch d.choice("margin_form") {
	case "average":
		return d.averageMargin(marginLabels[of], cites)
	case "statements":
		return d.marginOfStatements(marginLabels[of], cites)
	default:
		d.input("margin")
		l := &d.sheet.Lines[len(d.sheet.Lines)-1]
		l.Label = marginLabels[of]
		if of != "infringer" {
			l.Cites = cites
		}
	}
	return true
}

// marginOfStatements is the chosen profit over the revenue of all periods, the
// losses set against it or not; both are printed.
func (d *draft) marginOfStatements(label text.Text, cites []string) bool {
	t := d.statementLines()
	if t == nil {
		return false
	}
	kind := d.choice("profit_kind")
	d.lossesApart(t, kind)
	d.compute("margin_netted", text.T("利润率 亏损期间相抵", "margin, losses set against profit"), Rate, Quotient{L(kind + "_profit"), L("statement_revenue"), 10}, cites...)
	d.compute("margin_apart", text.T("利润率 亏损期间不相抵", "margin, losses not set against profit"), Rate, Quotient{L(kind + "_apart"), L("statement_revenue"), 10}, cites...)
	d.note(text.T("亏损期间按零利润计，其收入仍在分母", "a period with a loss counts as no profit; its revenue stays below the line"))
	d.compute("margin", label, Rate, L("margin_"+d.choice("losses")), cites...)
	return true
}

func (d *draft) averageMargin(label text.Text, cites []string) bool {
	if d.table("margins") == nil {
		d.lacks("margins")
		return false
	}
	d.compute("margin_sum", text.T("计入年度利润率之和", "sum of the margins counted"), Rate, SumIf{"margins", "rate", "counted"})
	d.compute("margin_years", text.T("计入年数", "years counted"), Of("year"), CountIf{"margins", "counted", "year"})
	d.compute("margin", label, Rate, Quotient{L("margin_sum"), L("margin_years"), 10}, cites...)
	return true
}
