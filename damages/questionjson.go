package damages

import "redress/internal/text"

// QuestionJSON is a question for programs: amounts as text.
type QuestionJSON struct {
	Line        string           `json:"line"`
	Lines       []string         `json:"lines"`
	Label       text.Text        `json:"label"`
	Rows        []text.Text      `json:"rows,omitempty"`
	Prove       text.Text        `json:"prove,omitzero"`
	Holder      Holder           `json:"holder"`
	From        text.Text        `json:"from"`
	Application ApplicationJSON  `json:"application"`
	Or          *ApplicationJSON `json:"or,omitempty"`
	Until       text.Text        `json:"until,omitzero"`
	Condition   text.Text        `json:"condition,omitzero"`
	Refused     text.Text        `json:"refused,omitzero"`
	Inference   text.Text        `json:"inference,omitzero"`
	Law         []text.Text      `json:"law"`
	Waits       []WaitingJSON    `json:"waits"`
}

// ApplicationJSON names a way to get a figure.
type ApplicationJSON struct {
	ID    string    `json:"id"`
	Title text.Text `json:"title"`
	To    text.Text `json:"to,omitzero"`
}

// WaitingJSON is an option that waits, with what is known of its amount.
type WaitingJSON struct {
	Option  string    `json:"option"`
	Title   text.Text `json:"title"`
	Line    string    `json:"line,omitempty"`
	Amount  *string   `json:"amount,omitempty"`
	AtLeast *string   `json:"at_least,omitempty"`
}

// DraftJSON is the text of an application.
type DraftJSON struct {
	Line  string    `json:"line"`
	Title text.Text `json:"title"`
	Text  text.Text `json:"text"`
}

// QuestionsJSON is every question for programs.
func (o *Outcome) QuestionsJSON() []QuestionJSON {
	out := make([]QuestionJSON, len(o.Questions))
	for i := range o.Questions {
		out[i] = o.Questions[i].json()
	}
	return out
}

// DraftsJSON is the text of every application.
func (o *Outcome) DraftsJSON() []DraftJSON {
	out := make([]DraftJSON, len(o.Questions))
	for i := range o.Questions {
		q := &o.Questions[i]
		out[i] = DraftJSON{q.Line(), q.By.Title, o.Application(q)}
	}
	return out
}

func (q *Question) json() QuestionJSON {
	out := QuestionJSON{Line: q.Line(), Lines: q.Lines, Label: q.Label, Rows: q.Rows, Prove: q.Prove, Holder: q.Holder, From: q.Holder.Title(),
		Application: ApplicationJSON{string(q.By.ID), q.By.Title, q.By.To}, Until: q.Until, Condition: q.If, Refused: q.Refused, Inference: q.Infer,
		Law: citeTexts(q.Cites), Waits: make([]WaitingJSON, len(q.Waits))}
	if q.Or != nil {
		out.Or = &ApplicationJSON{string(q.Or.ID), q.Or.Title, q.Or.To}
	}
	for i, w := range q.Waits {
		out.Waits[i] = WaitingJSON{Option: w.Option, Title: w.Title, Line: w.Amount.Line}
		if w.Amount.Line == "" {
			continue
		}
		value := valueText(Result{Value: w.Amount.Value}, CNY)
		if w.Amount.AtLeast {
			out.Waits[i].AtLeast = value
		} else {
			out.Waits[i].Amount = value
		}
	}
	return out
}
