package damages

import (
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"redress/damages/law"
	"redress/internal/text"
)

// JSON is the claim file of a claim, canonical: the same claim, the same
// bytes.
func (c *Claim) JSON() ([]byte, error) {
	return json.Marshal(c, json.Deterministic(true), jsontext.WithIndent("  "))
}

// OutcomeJSON is what `redress calc --json` prints: amounts as text.
type OutcomeJSON struct {
	Result  int        `json:"redress_result"`
	Name    text.Text  `json:"name"`
	CutOff  string     `json:"cut_off"`
	LawData string     `json:"law_data"`
	Notes   []NoteJSON `json:"notes"`
	// Conflicts are inputs that cannot both stand; while one blocks, an exhibit
	// is a draft.
	Conflicts []ConflictJSON `json:"conflicts"`
	// Questions are the figures that lack, one each, with the way to get them.
	Questions []QuestionJSON `json:"questions"`
	Options   []OptionJSON   `json:"options"`
	Sheets    []SheetJSON    `json:"sheets"`
	Tables    []TableJSON    `json:"tables"`
}

// OptionJSON is one option of an outcome.
type OptionJSON struct {
	ID        string        `json:"id"`
	Kind      string        `json:"kind"`
	Title     text.Text     `json:"title"`
	Route     Route         `json:"route"`
	Defendant text.Text     `json:"defendant,omitzero"`
	Principal bool          `json:"principal"`
	State     OptionState   `json:"state"`
	Amount    *string       `json:"amount"`
	Line      string        `json:"line"`
	Place     text.Text     `json:"place"`
	Left      text.Text     `json:"earlier_method_left,omitzero"`
	Causation text.Text     `json:"causation,omitzero"`
	Governs   text.Text     `json:"governs,omitzero"`
	Choices   []ChoiceJSON  `json:"choices"`
	Bars      []NoteJSON    `json:"bars"`
	Lacks     []LackJSON    `json:"lacks"`
	Warnings  []NoteJSON    `json:"warnings"`
	Readings  []ReadingJSON `json:"readings,omitempty"`
	Law       []text.Text   `json:"law"`
	Rules     []RuleJSON    `json:"rules"`
	Basis     []ArticleJSON `json:"basis"`
}

// RuleJSON is a rule of law that an option rests on, with the date it reads and
// what that date is in this case.
type RuleJSON struct {
	ID      string    `json:"id"`
	Title   text.Text `json:"title"`
	Reads   text.Text `json:"reads"`
	On      string    `json:"on"`
	InForce text.Text `json:"in_force"`
}

// ArticleJSON is an article with the days on which its text is law; the last is
// empty while it is in force.
type ArticleJSON struct {
	Text text.Text `json:"text"`
	From string    `json:"from"`
	To   string    `json:"to,omitempty"`
}

// ConflictJSON is a conflict of inputs; one that is settled says how.
type ConflictJSON struct {
	Kind     ConflictKind `json:"kind"`
	Blocking bool         `json:"blocking"`
	Text     text.Text    `json:"text"`
	Between  []PlaceJSON  `json:"between"`
	Mend     text.Text    `json:"mend,omitzero"`
	Chosen   string       `json:"chosen,omitempty"`
	Reason   text.Text    `json:"reason,omitzero"`
}

// PlaceJSON is one side of a conflict: its id, where it stands in the claim,
// and what stands there.
type PlaceJSON struct {
	ID      string    `json:"id"`
	Pointer string    `json:"pointer,omitempty"`
	Label   text.Text `json:"label"`
	Shown   text.Text `json:"shown,omitzero"`
}

// ChoiceJSON is an answer the computation rests on.
type ChoiceJSON struct {
	Label       text.Text `json:"label"`
	Answer      text.Text `json:"answer"`
	Provisional bool      `json:"provisional,omitzero"`
}

// NoteJSON is a bar or a warning with its articles.
type NoteJSON struct {
	Text text.Text   `json:"text"`
	Law  []text.Text `json:"law"`
}

// LackJSON is a missing figure and how it could be had.
type LackJSON struct {
	Line  string    `json:"line"`
	Label text.Text `json:"label"`
	Prove text.Text `json:"prove,omitzero"`
}

// ReadingJSON is a reading of a clause with its result.
type ReadingJSON struct {
	ID      string      `json:"id"`
	Title   text.Text   `json:"title"`
	Amount  *string     `json:"amount"`
	Default bool        `json:"default"`
	Chosen  bool        `json:"chosen"`
	Line    string      `json:"line"`
	Law     []text.Text `json:"law"`
}

// SheetJSON is one sheet with its lines.
type SheetJSON struct {
	ID    string     `json:"id"`
	Title text.Text  `json:"title"`
	Lines []LineJSON `json:"lines"`
	// Tables are those of the sheet; each is named by tables of the outcome where
	// the claim gave it.
	Tables []SheetTableJSON `json:"tables"`
}

// LineJSON is one line: the same figure as value, formula and sentence.
type LineJSON struct {
	ID       string       `json:"id"`
	Label    text.Text    `json:"label"`
	Kind     string       `json:"kind"`
	Unit     string       `json:"unit"`
	Fixed    bool         `json:"fixed,omitempty"` // an input that the program itself reads
	Value    *string      `json:"value"`
	State    string       `json:"state"`
	Open     text.Text    `json:"not_assessed,omitzero"` // why a line is left without a value
	AtLeast  *string      `json:"at_least,omitempty"`
	Lacks    []string     `json:"lacks,omitempty"`
	Assumes  []string     `json:"assumes,omitempty"`
	Formula  text.Text    `json:"formula,omitzero"`
	Sentence text.Text    `json:"sentence"`
	Law      []text.Text  `json:"law,omitempty"`
	Source   *EntrySource `json:"source,omitempty"`
}

// TableJSON names a table that was read.
type TableJSON struct {
	ID     string `json:"id"`
	Rows   int    `json:"rows"`
	SHA256 string `json:"sha256"`
}

// JSON is the outcome for programs.
func (o *Outcome) JSON() OutcomeJSON {
	out := OutcomeJSON{Result: 1, Name: o.Claim.Name, CutOff: o.Claim.CutOff.String(), LawData: law.DataDate,
		Notes: []NoteJSON{}, Conflicts: o.ConflictsJSON(), Questions: o.QuestionsJSON(), Options: []OptionJSON{}, Sheets: []SheetJSON{}, Tables: []TableJSON{}}
	out.Options = append(out.Options, o.OptionsJSON()...)
	for _, n := range o.Notes {
		out.Notes = append(out.Notes, NoteJSON{n.Text, citeTexts(n.Cites)})
	}
	for _, s := range o.Computation.Sheets.All {
		out.Sheets = append(out.Sheets, o.sheetJSON(s))
	}
	for _, t := range o.Claim.Tables {
		hash := t.SHA256
		if hash == "" {
			hash = t.loaded.Hash
		}
		out.Tables = append(out.Tables, TableJSON{t.ID, t.loaded.Rows, hash})
	}
	return out
}

// ConflictsJSON is every conflict for programs.
func (o *Outcome) ConflictsJSON() []ConflictJSON {
	out := []ConflictJSON{}
	for _, c := range o.Conflicts {
		one := ConflictJSON{Kind: c.Kind, Blocking: c.Blocking(), Text: c.Text(), Between: []PlaceJSON{}, Mend: c.Mend, Chosen: c.Chosen.ID, Reason: c.Reason}
		for _, p := range c.Between {
			one.Between = append(one.Between, PlaceJSON(p))
		}
		out = append(out, one)
	}
	return out
}

// lawJSON is the rules and articles that an option rests on.
func (x *Option) lawJSON() (rules []RuleJSON, basis []ArticleJSON) {
	rules, basis = []RuleJSON{}, []ArticleJSON{}
	for _, used := range x.Rules {
		r, _ := law.Default().Rule(used.ID)
		rules = append(rules, RuleJSON{r.ID, r.Title, r.Reads.Text(), used.On.String(), text.T(r.InForce.ZH(), r.InForce.EN())})
	}
	for _, id := range x.Cites {
		c := law.Default().Cite(id)
		a := ArticleJSON{Text: c.Text(), From: c.InForce.From.String()}
		if !c.InForce.To.IsZero() {
			a.To = c.InForce.To.String()
		}
		basis = append(basis, a)
	}
	return rules, basis
}

// OptionsJSON is every option for programs.
func (o *Outcome) OptionsJSON() []OptionJSON {
	out := make([]OptionJSON, len(o.Options))
	for i, x := range o.Options {
		out[i] = o.optionJSON(x)
	}
	return out
}

func citeTexts(ids []string) []text.Text {
	out := make([]text.Text, len(ids))
	for i, id := range ids {
		out[i] = law.Default().Cite(id).Text()
	}
	return out
}

// valueText is a result as plain text with its fen; nil when it is missing.
func valueText(r Result, u Unit) *string {
	if r.State == Missing {
		return nil
	}
	s := r.Value.Canonical(u)
	if u.Kind == Money {
		s = r.Value.Number.StringFixed(Decimals(r.Value.Number, 2))
	}
	return &s
}

func (o *Outcome) optionJSON(x *Option) OptionJSON {
	out := OptionJSON{ID: x.ID, Kind: x.Kind, Title: x.Title, Route: x.Route, Defendant: x.Defendant, Principal: x.Principal, State: x.State, Line: x.Result,
		Amount: valueText(o.Amount(x), CNY), Place: x.Place, Left: x.Left, Causation: x.Causation, Law: citeTexts(x.Cites),
		Governs: x.Governs, Choices: []ChoiceJSON{}, Bars: []NoteJSON{}, Lacks: []LackJSON{}, Warnings: []NoteJSON{}}
	out.Rules, out.Basis = x.lawJSON()
	for _, c := range x.Choices {
		out.Choices = append(out.Choices, ChoiceJSON(c))
	}
	for _, b := range x.Bars {
		out.Bars = append(out.Bars, NoteJSON{b.Reason, citeTexts(b.Cites)})
	}
	for _, n := range x.Warnings {
		out.Warnings = append(out.Warnings, NoteJSON{n.Text, citeTexts(n.Cites)})
	}
	for _, l := range x.Lacks {
		out.Lacks = append(out.Lacks, LackJSON(l))
	}
	for _, r := range x.Readings {
		out.Readings = append(out.Readings, ReadingJSON{r.ID, r.Title, valueText(o.Computation.Result(r.Line), CNY), r.Default, r.Chosen, r.Line, citeTexts(r.Cites)})
	}
	return out
}

func (o *Outcome) sheetJSON(s *Sheet) SheetJSON {
	out := SheetJSON{ID: s.ID, Title: s.Title, Lines: []LineJSON{}, Tables: o.sheetTablesJSON(s)}
	c := o.Computation
	for i := range s.Lines {
		l := &s.Lines[i]
		full := FullID(s.ID, l.ID)
		r := c.Result(full)
		line := LineJSON{ID: full, Label: l.Label, Kind: l.Kind.String(), Unit: l.Unit.String(), Fixed: l.Fixed, State: r.State.String(),
			Lacks: r.Lacks, Assumes: r.Assumes, Law: citeTexts(l.Cites), Sentence: text.T(c.Sentence(full, text.ZH), c.Sentence(full, text.EN))}
		if l.Kind != Heading {
			line.Value = valueText(r, l.Unit)
		}
		if r.State == Missing {
			line.Open = l.Unassessed
		}
		if l.Expr != nil {
			line.Formula = text.T(c.Sheets.Words(full, text.ZH), c.Sheets.Words(full, text.EN))
		}
		if r.AtLeast != nil {
			line.AtLeast = valueText(Result{Value: r.AtLeast.Value}, l.Unit)
		}
		if g := l.Given; g != nil && g.Source.Known != "" {
			line.Source = &EntrySource{g.Source.Evidence, g.Source.Page, g.Source.Quote, g.Source.Known, g.Source.Reason, g.Source.Responsible}
		}
		out.Lines = append(out.Lines, line)
	}
	return out
}
