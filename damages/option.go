package damages

import (
	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// Route is the ground an option stands on. Tort and contract are never added
// up for the same loss.
type Route string

// The routes. Tort, contract and costs are pleaded; the others stand beside
// the pleading and are never part of its total.
const (
	Tort        Route = "tort"
	Contract    Route = "contract"
	Costs       Route = "costs"       // enforcement costs, beside either
	CourtCosts  Route = "court_costs" // fees paid to the court
	Interest    Route = "interest"    // before the judgment
	Award       Route = "award"       // what a judgment gives, and who owes it
	Performance Route = "performance" // what is still due under a judgment
	Reference   Route = "reference"   // thresholds and ranges, for information
)

type routeWords struct{ title, place text.Text }

var routes = map[Route]routeWords{
	Tort:        {text.T("侵权", "tort"), text.Text{}}, // its place is the order of methods
	Contract:    {text.T("违约", "contract"), text.T("与侵权主张择一，同一损失只赔一次", "elected against tort; the same loss is made good once")},
	Costs:       {text.T("合理开支", "costs"), text.T("与赔偿并列，另行计算", "beside damages, on top of them")},
	CourtCosts:  {text.T("诉讼费用", "court costs"), text.T("由法院决定负担，不是赔偿请求", "allocated by the court; no claim of damages")},
	Interest:    {text.T("利息", "interest"), text.T("另行请求，不计入赔偿合计", "asked for apart, no part of the total of damages")},
	Award:       {text.T("裁判与分担", "award and sharing"), text.T("对主张合计的上限与分担，不另行相加", "caps and shares of the total claimed, never added to it")},
	Performance: {text.T("执行", "enforcement"), text.T("裁判生效之后，不是赔偿请求", "after the judgment; no claim of damages")},
	Reference:   {text.T("参考", "reference"), text.T("供参考，不是赔偿请求", "for information; no claim of damages")},
}

// Title names the route for people.
func (r Route) Title() text.Text { return routes[r].title }

// pleaded tells the routes whose options are compared and totalled.
func (r Route) pleaded() bool { return r == Tort || r == Contract || r == Costs }

// OptionState says whether an option can be claimed.
type OptionState string

// The states of an option.
const (
	OptionComputed OptionState = "computed"
	OptionAssumed  OptionState = "assumed"
	OptionMissing  OptionState = "missing"
	OptionBarred   OptionState = "barred"
)

// Title names the state for people.
func (s OptionState) Title() text.Text {
	return map[OptionState]text.Text{
		OptionComputed: text.T("已算出", "computed"), OptionAssumed: AssumedWord,
		OptionMissing: MissingWord, OptionBarred: BarredWord,
	}[s]
}

// Option is one option of a claim, worked out.
type Option struct {
	ID        string
	Kind      string
	Title     text.Text
	Route     Route
	Defendant text.Text
	Principal bool
	Sheet     string // id of its sheet
	Result    string // full id of its result line
	State     OptionState
	Lacks     []Lack
	Bars      []Bar
	Warnings  []Note
	Readings  []Reading
	Place     text.Text // its place in the order of methods
	Left      text.Text // why earlier methods are left
	Causation text.Text
	Factors   []Factor
	Cites     []string
	Rules     []RuleUsed
	Traces    []law.Trace
	Choices   []Chosen  // the answers its computation rests on
	Governs   text.Text // which text of the statute governs, and why
	// What a multiple reads: the part from acts on or after 2019-04-23, where
	// the option has periods of its own, and else its window, where it has one.
	later string // full id
	// What is known of a gain where books were withheld, and the part of that
	// from later acts where its rows are dated; full ids.
	known, knownLater string
	from, to          civil.Day
	parts             []string // ids of the options whose money is in it
	gates             []string // full ids of the truth lines that bar it when one says no
	drawn             []string // rules its figures and remarks rest on
}

// RuleUsed is a rule of law that an option rests on, and the day on which it is
// read: that of the act, the breach, the filing, the judgment.
type RuleUsed struct {
	ID string
	On civil.Day
}

// Chosen is an answer to one of an option's choices.
type Chosen struct {
	Label, Answer text.Text
	Provisional   bool // not yet chosen: the first answer stands in
}

// Lack is a figure without a value and how it could be had.
type Lack struct {
	Line  string
	Label text.Text
	Prove text.Text
}

// Bar is a reason why an option cannot be claimed.
type Bar struct {
	Reason text.Text
	Cites  []string
}

// Note is something the reader should know, with its articles.
type Note struct {
	Text  text.Text
	Cites []string
}

// Reading is one of several ways a clause can be read, with its result.
type Reading struct {
	ID      string
	Title   text.Text
	Line    string // full id
	Default bool
	Chosen  bool
	Cites   []string
}

// Factor is a text given for a factor the court weighs.
type Factor struct {
	Label text.Text
	Text  text.Text
}

// draft builds one option: its sheet, and the questions that only the
// computed figures can answer.
type draft struct {
	claim   *Claim
	asked   *ClaimOption
	kind    *OptionKind
	sheet   *Sheet
	option  *Option
	earlier []*Option // options already drafted, for references between them
	sheets  []*Sheet  // sheets already drafted, for late options that read their lines
	later   []func(*Computation)
	rests   []string        // the rules it rests on in this case, where these are not all of its kind
	failed  error           // the first gap or conflict of law met
	void    bool            // the penalty is void against this promisor; the loss stays claimable
	unasked []string        // choices that the facts leave without a meaning
	reads   law.Days        // dates of its own by which texts are picked, before those of the claim
	unsure  bool            // a condition of its measure is neither yes nor no
	open    []Lack          // facts that options lack on which this one rests
	halted  bool            // a table lacks: the sheet is not whole
	named   *Option         // the option that a multiple names as its base
	seen    map[string]bool // figures and tables read without a line of their own
	// beforeLaw are the rules noted as not yet law.
	beforeLaw []string
}

// Pleaded tells an option that is compared and totalled, not one that stands
// beside the pleading.
func (o *Option) Pleaded() bool { return o.Route.pleaded() }

func (d *draft) full(line string) string { return FullID(d.sheet.ID, line) }

// input adds the line of a figure the claim gives, under its spec.
func (d *draft) input(id string) {
	spec := d.spec(id)
	if d.asked.Figures[id].Line != "" {
		d.linked(spec)
		return
	}
	d.add(Line{ID: spec.ID, Label: spec.Label, Unit: spec.Unit, Kind: Input, Plain: spec.Plain,
		Cites: d.rule(spec.Rule), Given: d.given(id, spec.Unit)})
}

// citeLast gives the line added last its articles, where it rests on some of
// its rule's only.
func (d *draft) citeLast(cites []string) { d.sheet.Lines[len(d.sheet.Lines)-1].Cites = cites }

// inputOr adds a figure that has a value of its own when the claim is silent;
// the note says so, because nothing is defaulted silently.
func (d *draft) inputOr(id, value string, note text.Text) {
	d.input(id)
	l := &d.sheet.Lines[len(d.sheet.Lines)-1]
	if l.Kind == Input && l.Given == nil {
		v, _, _ := ParseValue(value, l.Unit)
		l.Given, l.Note = &Given{Value: v}, note
	}
}

func (d *draft) spec(id string) FigureSpec {
	for _, f := range d.kind.Figures {
		if f.ID == id {
			return f
		}
	}
	panic("damages: " + d.kind.ID + " has no figure " + id)
}

func (d *draft) given(id string, u Unit) *Given { return d.asked.Figures[id].given(u) }

// given reads an entry that has been checked.
func (e Entry) given(u Unit) *Given {
	if e.Value == "" {
		return nil
	}
	v, _, _ := ParseValue(e.Value, u)
	return &Given{Value: v, Source: e.Source.source()}
}

// constant adds a figure of the law.
func (d *draft) constant(id string, label text.Text, u Unit, v Value, cites ...string) {
	d.add(Line{ID: id, Label: label, Unit: u, Kind: Constant, Given: &Given{Value: v, Source: Source{Known: OfLaw}}, Cites: cites})
}

// reckoned adds what the program counts from the days or rows of the case: a
// number of months, the end of a time limit.
func (d *draft) reckoned(id string, label text.Text, u Unit, v Value, cites ...string) {
	d.constant(id, label, u, v, cites...)
	d.last().Given.Source.Known = Reckoned
}

// zero adds the line that comparisons with nothing refer to.
func (d *draft) zero() {
	d.add(Line{ID: "zero", Label: text.T("零元", "zero yuan"), Unit: CNY, Kind: Constant,
		Given: &Given{Value: Num("0"), Source: Source{Known: OfLaw}}, Note: text.T("比较基准", "what is compared against")})
}

// compute adds a computed line.
func (d *draft) compute(id string, label text.Text, u Unit, e Expr, cites ...string) {
	d.add(Line{ID: id, Label: label, Unit: u, Kind: Computed, Expr: e, Cites: cites})
}

// total adds a result line.
func (d *draft) total(id string, label text.Text, e Expr, cites ...string) {
	d.add(Line{ID: id, Label: label, Unit: CNY, Kind: Total, Expr: e, Cites: cites})
}

// result names the line that is the option's amount.
func (d *draft) result(line string) { d.option.Result = d.full(line) }

func (d *draft) bar(reason text.Text, cites ...string) {
	d.option.Bars = append(d.option.Bars, Bar{reason, cites})
}

// barUnless bars the option when a truth line comes out no.
func (d *draft) barUnless(line string, reason text.Text, cites ...string) {
	d.option.gates = append(d.option.gates, d.full(line))
	d.later = append(d.later, func(c *Computation) {
		if r := c.Result(d.full(line)); r.State != Missing && !r.Value.Truth {
			d.bar(reason, cites...)
		}
	})
}

// warnIf adds a note when a truth line comes out yes.
func (d *draft) warnIf(line string, note text.Text, cites ...string) {
	d.later = append(d.later, func(c *Computation) {
		if r := c.Result(d.full(line)); r.State != Missing && r.Value.Truth {
			d.warn(note, cites...)
		}
	})
}

// warnUnless adds a note when a truth line comes out no.
func (d *draft) warnUnless(line string, note text.Text, cites ...string) {
	d.later = append(d.later, func(c *Computation) {
		if r := c.Result(d.full(line)); r.State != Missing && !r.Value.Truth {
			d.warn(note, cites...)
		}
	})
}

func (d *draft) warn(note text.Text, cites ...string) {
	d.option.Warnings = append(d.option.Warnings, Note{note, cites})
}

// choice is the alternative the claim takes, or the default.
func (d *draft) choice(id string) string {
	return d.kind.answer(id, d.asked.Choices)
}

// mayBeEmpty are tables whose having no row is a fact: nothing was paid.
var mayBeEmpty = map[string]bool{"payments": true, "appellants": true, "cuts": true}

// table puts a table of the claim on this sheet, with computed columns after
// the given ones; nil where the claim has none. A table without a row proves
// nothing and counts as none.
func (d *draft) table(id string, computed ...Column) *Table {
	name, ok := d.asked.Tables[id]
	if !ok {
		return nil
	}
	for i := range d.claim.Tables {
		if given := &d.claim.Tables[i]; given.ID == name {
			t := given.table()
			if t.Rows == 0 && !mayBeEmpty[id] {
				d.use(id)
				d.warn(text.F(text.T("表格“%v”没有数据行：录入明细后才能计算", "the table “%v” has no row: enter its rows, without them nothing is computed"), given.Title))
				return nil
			}
			copied := *t
			copied.ID = id
			copied.Columns = append(append([]Column{}, t.Columns...), computed...)
			d.sheet.Tables = append(d.sheet.Tables, &copied)
			return &copied
		}
	}
	return nil
}

// factDay is a fact that decides which law is read; the zero day when the
// claim does not state it.
func (c *Claim) factDay(id string) civil.Day {
	e := c.Facts[id]
	if e.Value == "" { // nothing to put into words
		return civil.Day{}
	}
	d, err := civil.ParseDay(e.Value)
	if err != nil {
		return civil.Day{}
	}
	return d
}

// lawDay is the day a rule reads, or the cut-off day while it is open.
func (c *Claim) lawDay(id string) civil.Day {
	if d := c.factDay(id); !d.IsZero() {
		return d
	}
	return c.CutOff
}
