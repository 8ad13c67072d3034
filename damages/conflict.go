package damages

import (
	"slices"
	"strconv"
	"strings"

	"redress/internal/text"
)

// ConflictKind says in which way inputs cannot both stand.
type ConflictKind string

// The kinds of conflict.
const (
	MoneyTwice    ConflictKind = "same_money_twice" // one sum counted in two places
	ReceivedTwice ConflictKind = "received_twice"   // one payment deducted in two places
	TwoValues     ConflictKind = "two_values"       // one fact with two values
	ClaimDiffers  ConflictKind = "claim_differs"    // the sum claimed is not what the sheets come to
	Recorded      ConflictKind = "recorded"         // kept side by side by the author, found by nobody else
)

var conflictTitles = map[ConflictKind]text.Text{
	MoneyTwice:    text.T("同一笔钱计入两处", "the same money in two places"),
	ReceivedTwice: text.T("同一笔已收款扣减两次", "the same payment deducted twice"),
	TwoValues:     text.T("同一事实有两个数值", "two values for one fact"),
	ClaimDiffers:  text.T("诉请与计算不一致", "the sum claimed is not what the sheets come to"),
	Recorded:      text.T("并存的数据", "inputs kept side by side"),
}

// Title names the kind for people.
func (k ConflictKind) Title() text.Text { return conflictTitles[k] }

// Conflict is two inputs of which only one can be right, or money that is used
// twice. While nobody has said which is chosen and why, it blocks: an exhibit
// of the claim is a draft.
type Conflict struct {
	Kind     ConflictKind
	Between  []Place
	SetAside []text.Text // values kept beside, that no option reads
	Mend     text.Text
	Chosen   Place     // of a conflict that is settled
	Reason   text.Text // why; empty while it is open
}

// Place is where an input of a conflict stands.
type Place struct {
	ID      string    // full id: option.figure, facts.fact, option.table, option.table.row, option.table.row.column
	Pointer string    // JSON Pointer into the claim; empty for a computed line
	Label   text.Text // the place in words
	Shown   text.Text // what stands there
}

// Text says a place and what stands there.
func (p Place) Text() text.Text {
	if p.Shown.IsZero() {
		return p.Label
	}
	return text.T(p.Label.ZH+" "+p.Shown.ZH, p.Label.EN+" "+p.Shown.EN)
}

// Blocking tells a conflict that nobody has settled.
func (c Conflict) Blocking() bool { return c.Reason.IsZero() }

// Text says what stands against what, and how it was settled.
func (c Conflict) Text() text.Text {
	var places text.Text
	for _, p := range c.Between {
		places = text.Join(text.T("；", "; "), nonZero(places, p.Text())...)
	}
	for _, t := range c.SetAside {
		places = text.Join(text.T("；", "; "), nonZero(places, text.F(text.T("未采用 %v", "set aside %v"), t))...)
	}
	title := c.Kind.Title()
	out := text.T(title.ZH+"："+places.ZH, title.EN+": "+places.EN)
	if c.Blocking() {
		return out
	}
	return text.F(text.T("%v。采用 %v：%v", "%v. Chosen: %v: %v"), out, c.Chosen.Text(), c.Reason)
}

// Blocking are the conflicts that nobody has settled.
func (o *Outcome) Blocking() []Conflict {
	return slices.DeleteFunc(slices.Clone(o.Conflicts), func(c Conflict) bool { return !c.Blocking() })
}

// ClaimConflict records that conflicting inputs are kept on purpose: which one
// is chosen, and why. Places are named by full id, as Place.ID.
type ClaimConflict struct {
	Between []string `json:"between"`
	// SetAside are further values of the chosen figure that no option reads,
	// such as another count of the same export.
	SetAside []Entry   `json:"set_aside,omitempty"`
	Chosen   string    `json:"chosen"`
	Reason   text.Text `json:"reason"`
}

// settle gives a conflict found the choice that the claim records for it.
func (c *Conflict) settle(w *working, recorded ClaimConflict) {
	c.Chosen, _ = w.place(recorded.Chosen)
	c.Reason = recorded.Reason
	unit := w.claim.unitAt(recorded.Chosen)
	for _, e := range recorded.SetAside {
		c.SetAside = append(c.SetAside, w.shownEntry(e, unit))
	}
}

// covers tells whether a record names every place of a conflict.
func (r ClaimConflict) covers(c Conflict) bool {
	return !slices.ContainsFunc(c.Between, func(p Place) bool { return !slices.Contains(r.Between, p.ID) })
}

// guard lists the conflicts of a claim: those found, each settled where the
// claim says how, and those that only its author knows of.
func (w *working) guard() {
	found := slices.Concat(w.claimDiffers(), w.moneyTwice(), w.receivedTwice(), w.twoValues())
	used := map[int]bool{}
	for i := range found {
		for j, r := range w.claim.Conflicts {
			if r.covers(found[i]) {
				found[i].settle(w, r)
				used[j] = true
				break
			}
		}
	}
	for j, r := range w.claim.Conflicts {
		if used[j] {
			continue
		}
		c := Conflict{Kind: Recorded}
		for _, id := range r.Between {
			p, _ := w.place(id)
			c.Between = append(c.Between, p)
		}
		c.settle(w, r)
		found = append(found, c)
	}
	w.out.Conflicts = found
}

// place is the place of an id, with what stands there.
func (w *working) place(id string) (Place, bool) {
	p := Place{ID: id}
	of := strings.Split(id, ".")
	switch {
	case len(of) == 2 && of[0] == FactsSheet:
		f, _ := factOf(of[1])
		p.Pointer, p.Label = "/facts/"+of[1], f.Label
		p.Shown = shownIn(w.claim.Facts[of[1]].Value, f.Unit, f.Unit.Label())
		return p, true
	case len(of) == 2 && of[0] == ComparisonSheet:
		l, ok := w.out.Computation.Sheets.Line(id)
		if ok {
			r := w.out.Computation.Result(id)
			p.Label, p.Shown = l.Label, text.T(ShowResult(r, l, text.ZH), ShowResult(r, l, text.EN))
		}
		return p, ok
	}
	i := slices.IndexFunc(w.claim.Options, func(o ClaimOption) bool { return o.ID == of[0] })
	if i < 0 || len(of) < 2 {
		return p, false
	}
	return w.placeOfOption(p, i, of[1:])
}

// placeOfOption is a figure, a table or a row that an option reads.
func (w *working) placeOfOption(p Place, option int, of []string) (Place, bool) {
	asked := &w.claim.Options[option]
	kind, _ := KindOf(asked.Kind)
	at := "/options/" + strconv.Itoa(option)
	title := w.titleOf(asked.ID)
	name := func(label text.Text) text.Text { return text.T(title.ZH+"›"+label.ZH, title.EN+"›"+label.EN) }
	for _, f := range kind.Figures {
		if f.ID == of[0] && len(of) == 1 {
			p.Pointer, p.Label = at+"/figures/"+f.ID, name(f.Label)
			p.Shown = shownIn(asked.Figures[f.ID].Value, f.Unit, w.claim.unitName(f.Unit))
			return p, true
		}
	}
	t := w.claim.tableOf(asked, of[0])
	if t < 0 {
		return p, false
	}
	p.Pointer, p.Label = at+"/tables/"+of[0], name(w.claim.Tables[t].Title)
	if len(of) > 1 {
		w.claim.Tables[t].loaded.rowPlace(&p, "/tables/"+strconv.Itoa(t), of[1:])
	}
	return p, true
}

// rowPlace is the place of a row, or of one cell of it.
func (t *Table) rowPlace(p *Place, at string, of []string) {
	row, _ := strconv.Atoi(of[0])
	p.Pointer = at + "/rows/" + strconv.Itoa(row-1)
	p.Label = text.F(text.T("%v 第 %v 行", "%v row %v"), p.Label, row)
	if len(of) == 1 {
		p.Shown = t.shownRow(row - 1)
		return
	}
	i := slices.IndexFunc(t.given(), func(c Column) bool { return c.ID == of[1] })
	c := t.given()[i]
	p.Pointer += "/" + strconv.Itoa(i)
	p.Label = text.F(text.T("%v %v", "%v %v"), p.Label, c.Label)
	p.Shown = t.shownCell(row-1, &c)
}

func (w *working) titleOf(option string) text.Text {
	if o, ok := w.out.Option(option); ok {
		return w.sheetTitle(o)
	}
	return text.T(option, option)
}

// tableOf is the place in the claim's list of the table that an option reads;
// -1 for none.
func (c *Claim) tableOf(o *ClaimOption, table string) int {
	return slices.IndexFunc(c.Tables, func(t ClaimTable) bool { return o.Tables[table] != "" && t.ID == o.Tables[table] })
}

func shownIn(value string, u Unit, label text.Text) text.Text {
	v, blank, err := ParseValue(value, u)
	if err != nil || blank {
		return MissingWord
	}
	return text.T(showValue(v, u, label, false, text.ZH), showValue(v, u, label, false, text.EN))
}

// shownRow is what names a row, and its money and days.
func (t *Table) shownRow(row int) text.Text {
	var out text.Text
	for _, c := range t.given() {
		if c.ID == "item" || c.ID == "payee" || c.Unit.Kind == Money || c.Unit.Kind == Date {
			out = text.Join(text.T(" ", " "), nonZero(out, t.shownCell(row, &c))...)
		}
	}
	return out
}

// shownCell is a given cell for people; empty where it is.
func (t *Table) shownCell(row int, c *Column) text.Text {
	v := t.data[c.ID]
	switch {
	case v == nil || row < 0 || row >= t.Rows || v.isBlank(row):
		return text.Text{}
	case c.Unit.Kind == Words:
		cell := t.Text(c.ID, row)
		return text.T(CellText(cell, text.ZH), CellText(cell, text.EN))
	}
	x := v.at(row, c.Unit.Kind)
	return text.T(ShowValue(x, c.Unit, false, text.ZH), ShowValue(x, c.Unit, false, text.EN))
}

// ConflictsWords says what conflicts that nobody settled mean for an exhibit.
func ConflictsWords(n int) text.Text {
	return text.F(text.T("有 %v 项冲突未解决：表册只能作草稿，不得提交", "open conflicts: %v; an exhibit is a draft and not to be filed"), n)
}
