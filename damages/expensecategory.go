package damages

import (
	"slices"
	"strings"

	"redress/internal/text"
)

// costCategory is a sort of enforcement cost. The fee of the party's own expert
// is one of them; what the court commissioned is paid to the institution and is
// not (Order 481 art 12).
type costCategory struct {
	ID    string
	Label text.Text
}

const (
	courtExpert = "court_expert"
	otherCosts  = "other"
)

// costCategories are the codes that the column “category” of a table of costs
// takes. Any other words are kept as they are and count among the rest.
var costCategories = []costCategory{
	{"lawyer", text.T("律师费", "lawyer's fee")},
	{"notary", text.T("公证费", "notary")},
	{"own_expert", text.T("己方专家、技术比对费", "own expert, technical comparison")},
	{courtExpert, text.T("法院委托鉴定、审计费", "court-commissioned appraisal, audit")},
	{"samples", text.T("购样费", "sample purchase")},
	{"travel", text.T("差旅费", "travel")},
	{"translation", text.T("翻译费", "translation")},
	{"search_print", text.T("查档、复制费", "file search, copies")},
	{"preservation_insurance", text.T("保全保险费", "preservation insurance")},
	{otherCosts, text.T("其他", "other")},
}

// codesOf lists codes with their words.
func codesOf(list []costCategory, words text.Text) text.Text {
	var all text.Text
	for _, c := range list {
		all = text.Join(text.T("、", ", "), nonZero(all, text.T(c.ID+" "+c.Label.ZH, c.ID+" "+c.Label.EN))...)
	}
	return text.F(words, all)
}

// CostCategory is a category of enforcement costs by its code.
func CostCategory(id string) (label text.Text, ok bool) {
	i := slices.IndexFunc(costCategories, func(c costCategory) bool { return c.ID == id })
	if i < 0 {
		return text.Text{}, false
	}
	return costCategories[i].Label, true
}

// categoryOf reads a cell: a code, or the words of one in either language.
func categoryOf(cell string) string {
	zh, en := CellText(cell, text.ZH), CellText(cell, text.EN)
	for _, c := range costCategories {
		if cell == c.ID || zh == c.Label.ZH || strings.EqualFold(en, c.Label.EN) {
			return c.ID
		}
	}
	return otherCosts
}

// byCourt are the words of an item that the court commissioned, where no code
// says so.
var byCourt = []string{"法院委托", "court-commissioned", "commissioned by the court"}

func (e *expenses) category(row int) string {
	id := categoryOf(e.Text("category", row))
	if id == otherCosts && e.speaksOf(row, byCourt) {
		return courtExpert
	}
	return id
}

// speaksOf tells whether item or category of a row hold one of some words.
func (e *expenses) speaksOf(row int, words []string) bool {
	said := strings.ToLower(e.Text("category", row) + " " + e.Text("item", row))
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(said, w) })
}

// categories are those of the rows, in the order of the codes.
func (e *expenses) categories() []costCategory {
	met := map[string]bool{}
	for i := range e.Rows {
		met[e.category(i)] = true
	}
	return slices.DeleteFunc(slices.Clone(costCategories), func(c costCategory) bool { return !met[c.ID] })
}

// sayCategories puts the words of a code where the code stands, so that the
// exhibit reads like one.
func (e *expenses) sayCategories() {
	e.rewrite("category", func(cell string) string {
		if label, ok := CostCategory(cell); ok {
			return label.ZH + CellSeparator + label.EN
		}
		return cell
	})
}

// needsCounted tells whether sub-totals will be made.
func (e *expenses) needsCounted() bool { return len(e.subTotals()) > 1 || e.has("stage") }

// subTotals are the categories that the total is made of: all but what the
// court commissioned, unless a row of it was put among the costs.
func (e *expenses) subTotals() []costCategory {
	return slices.DeleteFunc(e.categories(), func(c costCategory) bool { return c.ID == courtExpert && !e.anyAwarded() })
}

func (e *expenses) anyAwarded() bool {
	v := e.data["awarded"]
	for i := range e.Rows {
		if v != nil && !v.isBlank(i) && v.n[i] != 0 && e.category(i) == courtExpert {
			return true
		}
	}
	return false
}

// byCategory adds a sub-total for each category, where there is more than one.
func (e *expenses) byCategory() {
	of := e.subTotals()
	if len(of) < 2 {
		return
	}
	for _, c := range of {
		e.subTotal(c.ID, c.Label, func(i int) bool { return e.category(i) == c.ID })
	}
}

func (e *expenses) subTotal(id string, label text.Text, holds func(row int) bool, cites ...string) {
	e.mark("is_"+id, text.T("属于"+label.ZH, "counts as "+label.EN), holds)
	e.compute("costs_"+id, text.T("其中 "+label.ZH, "of which "+label.EN), CNY, SumIf{"costs", "counted_part", "is_" + id}, cites...)
}

// stageOf reads an instance; empty where the words are none.
func stageOf(cell string) string {
	for _, s := range costStages {
		if cell == s.ID || CellText(cell, text.ZH) == s.Label.ZH || strings.EqualFold(CellText(cell, text.EN), s.Label.EN) {
			return s.ID
		}
	}
	return ""
}

var costStages = []costCategory{{"first", text.T("一审", "first instance")}, {"second", text.T("二审", "second instance")}}

// byInstance adds a sub-total for each instance; costs of the appeal may be
// added there (法发〔2020〕33号 art 12).
func (e *expenses) byInstance() {
	if !e.has("stage") {
		return
	}
	met := map[string]bool{}
	for i := range e.Rows {
		met[stageOf(e.Text("stage", i))] = true
	}
	for _, s := range append(slices.Clone(costStages), costCategory{"", text.T("审级未定", "instance not stated")}) {
		if !met[s.ID] {
			continue
		}
		var cites []string
		if s.ID == "second" {
			e.rests = append(e.rests, "R13.appeal")
			cites = e.rule("R13.appeal")
		}
		id := map[string]string{"first": "first_instance", "second": "second_instance", "": "no_instance"}[s.ID]
		e.subTotal(id, s.Label, func(i int) bool { return stageOf(e.Text("stage", i)) == s.ID }, cites...)
		if len(cites) > 0 {
			e.note(text.T("二审中可请求将新增开支一并计入；所据意见原文未核", "may be added on appeal; the text of the opinions was not verified"))
		}
	}
}
