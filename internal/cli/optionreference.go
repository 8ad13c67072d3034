package cli

import (
	"redress/damages"
	"redress/damages/law"
	"redress/internal/text"
)

// OptionReference is what a claim file says of one option of law: all of it
// read from the declaration that the reader of claim files checks against.
type OptionReference struct {
	Kind  string    `json:"kind"`
	Title text.Text `json:"title"`
	Route text.Text `json:"route"`
	// Method is the measure of damages of a tort option.
	Method text.Text `json:"method,omitzero"`
	// ReadsOthers marks an option worked out after the comparison, which may
	// read the other options of the claim.
	ReadsOthers  bool              `json:"reads_others,omitzero"`
	Rules        []RuleReference   `json:"rules"`
	Choices      []ChoiceReference `json:"choices"`
	Figures      []FigureReference `json:"figures"`
	Tables       []TableReference  `json:"tables"`
	FactorsTitle text.Text         `json:"factors_title,omitzero"`
	Factors      []ItemReference   `json:"factors"`
}

// RuleReference is a rule of law with its articles, of every version that the
// program holds.
type RuleReference struct {
	ID       string      `json:"id"`
	Title    text.Text   `json:"title"`
	Articles []text.Text `json:"articles"`
	CiteIDs  []string    `json:"-"`
}

// ItemReference is an id with its label; When limits it to answers given to
// choices, "detail=single|price", and is empty where it is always asked for.
type ItemReference struct {
	ID    string    `json:"id"`
	Label text.Text `json:"label"`
	When  string    `json:"when,omitempty"`
}

// ChoiceReference is a choice with its alternatives; without a default it must
// be made.
type ChoiceReference struct {
	ItemReference
	Answers []ItemReference `json:"answers"`
	Default string          `json:"default,omitempty"`
}

// FigureReference is a figure, or a column of a table.
type FigureReference struct {
	ItemReference
	Unit     string    `json:"unit"`
	Optional bool      `json:"optional"`
	Limits   text.Text `json:"limits,omitzero"`
	Prove    text.Text `json:"prove,omitzero"`
	Rule     string    `json:"rule,omitempty"`
}

// TableReference is a table with the columns it must have. Monthly is the unit
// of any number of further columns, one a month; empty where there are none.
type TableReference struct {
	ItemReference
	Columns []FigureReference `json:"columns"`
	Monthly string            `json:"monthly,omitempty"`
}

// OptionReferences lists every option of law in the order of methods.
func OptionReferences() []OptionReference {
	kinds := damages.Kinds()
	out := make([]OptionReference, len(kinds))
	for i := range kinds {
		out[i] = referenceOf(&kinds[i])
	}
	return out
}

var methodTitles = map[damages.Method]text.Text{
	damages.ByLoss: text.T("实际损失", "actual loss"), damages.ByGain: text.T("侵权获利", "infringer's gain"), damages.Multiplied: text.T("惩罚性倍数", "a multiple"),
	damages.AtDiscretion: text.T("法定赔偿", "statutory damages"), damages.AboveCap: text.T("裁量性赔偿", "discretion above the cap"),
}

func referenceOf(k *damages.OptionKind) OptionReference {
	out := OptionReference{Kind: k.ID, Title: k.Title, Route: k.Route.Title(), Method: methodTitles[k.Method], ReadsOthers: k.Late,
		Rules: []RuleReference{}, Choices: []ChoiceReference{}, Figures: []FigureReference{}, Tables: []TableReference{}, Factors: []ItemReference{}}
	for _, id := range k.Rules {
		rule, _ := law.Default().Rule(id)
		one := RuleReference{ID: rule.ID, Title: rule.Title, CiteIDs: rule.Cites, Articles: []text.Text{}}
		for _, cite := range rule.Cites {
			one.Articles = append(one.Articles, law.Default().Cite(cite).Text())
		}
		out.Rules = append(out.Rules, one)
	}
	for _, c := range k.Choices {
		one := ChoiceReference{ItemReference{c.ID, c.Label, k.AskedWhen[c.ID]}, nil, c.Default}
		for _, a := range c.Of {
			one.Answers = append(one.Answers, ItemReference{ID: a.ID, Label: a.Label})
		}
		out.Choices = append(out.Choices, one)
	}
	for _, f := range k.Figures {
		out.Figures = append(out.Figures, FigureReference{ItemReference{f.ID, f.Label, f.When}, f.Unit.String(), f.Optional, limitsOf(f.Within), f.Prove, f.Rule})
	}
	for _, t := range k.Tables {
		out.Tables = append(out.Tables, tableReference(t))
	}
	for _, f := range k.Factors {
		out.FactorsTitle = k.FactorsTitle()
		out.Factors = append(out.Factors, ItemReference{f.ID, f.Label, k.AskedWhen[f.ID]})
	}
	return out
}

func tableReference(t damages.TableSpec) TableReference {
	out := TableReference{ItemReference: ItemReference{t.ID, t.Label, t.When}}
	if t.Monthly != (damages.Unit{}) {
		out.Monthly = t.Monthly.String()
	}
	for _, c := range t.Columns {
		limits := limitsOf(c.Within)
		if limits.IsZero() {
			limits = c.Note
		}
		out.Columns = append(out.Columns, FigureReference{ItemReference: ItemReference{ID: c.ID, Label: c.Label}, Unit: c.Unit.String(), Optional: c.Optional, Limits: limits})
	}
	return out
}

func limitsOf(w damages.Within) text.Text {
	if w == (damages.Within{}) {
		return text.Text{}
	}
	return w.Text()
}

// Place is the route of the option with its measure of damages.
func (o OptionReference) Place() text.Text {
	if o.Method.IsZero() {
		return o.Route
	}
	return text.Join(text.T("·", ", "), o.Route, o.Method)
}

// WhenWorkedOut says of an option that reads others when it is worked out.
func (o OptionReference) WhenWorkedOut() text.Text {
	if !o.ReadsOthers {
		return text.Text{}
	}
	return text.T("在方案比较之后计算，可读取本案其他方案的结果", "worked out after the comparison; may read the other options of the claim")
}

// MonthlyColumns says of a table by months which columns follow.
func (t TableReference) MonthlyColumns() text.Text {
	return text.F(text.T("另加每月一列，单位 %v，以 period 写明月份", "and one column a month in %v, its month in period"), t.Monthly)
}

// Asked says whether a figure or column must be there: always, or with certain
// answers only.
func (f FigureReference) Asked() text.Text {
	if f.Optional {
		return f.only(text.T("选填", "optional"))
	}
	return f.only(text.T("必填", "required"))
}

// Asked says whether a choice must be made, or which answer stands in.
func (c ChoiceReference) Asked() text.Text {
	if c.Default == "" {
		return c.only(text.T("必选", "to be chosen"))
	}
	return c.only(text.F(text.T("不填为 %v", "%v where left out"), c.Default))
}

// Asked says with which answers a table or factor is asked for; nothing where
// always.
func (i ItemReference) Asked() text.Text { return i.only(text.Text{}) }

// only adds the answers with which the item is asked for.
func (i ItemReference) only(asked text.Text) text.Text {
	when := text.F(text.T("仅当 %v", "only with %v"), i.When)
	switch {
	case i.When == "":
		return asked
	case asked.IsZero():
		return when
	}
	return text.Join(text.T("，", ", "), asked, when)
}
