package damages

import (
	"fmt"
	"slices"
	"strings"

	"redress/damages/law"
	"redress/internal/text"
)

// figureAsked is what a declaration says of a figure that lacks.
type figureAsked struct {
	full  string
	label text.Text
	unit  Unit
	prove text.Text
	from  From
	rows  []text.Text
	of    *draft // the option whose figure it is; nil for a fact of the case
}

// within says where a label stands: 侵权销售›件数.
func within(outer, inner text.Text) text.Text {
	return text.F(text.T("%v›%v", "%v›%v"), outer, inner)
}

// figure finds the declaration behind a missing line or column.
func (a *asking) figure(l Lack) figureAsked {
	f := figureAsked{full: l.Line, label: l.Label, prove: l.Prove, from: ownReasons}
	of := strings.Split(l.Line, ".")
	if line, ok := a.out.Computation.Sheets.Line(l.Line); ok {
		f.label, f.unit = line.Label, line.Unit
	}
	if fact, ok := factOf(of[len(of)-1]); ok && of[0] == FactsSheet {
		f.prove, f.from = fact.Prove, fact.From
		return f
	}
	i := slices.IndexFunc(a.drafts, func(d *draft) bool { return d.option.Sheet == of[0] })
	if i < 0 {
		return f
	}
	f.of = a.drafts[i]
	f.of.declared(&f, of)
	if f.from.By == "" { // a test holds every declaration to say it
		f.from = ownReasons
	}
	return f
}

// declared fills in what the option says of one of its figures, of a table that
// is not there, or of a column with blank cells. What is none of these follows
// from other figures, and says so.
func (d *draft) declared(f *figureAsked, of []string) {
	for _, s := range d.kind.Figures {
		if len(of) == 2 && s.ID == of[1] && d.kind.Applies(s.When, d.asked.Choices) {
			f.prove, f.from = s.Prove, d.kind.from(s.From, s.FromIf, d.asked.Choices)
			return
		}
	}
	for _, s := range d.kind.Tables {
		if of[1] != s.ID && of[1] != s.ID+"_total" {
			continue
		}
		f.from = d.kind.from(s.From, s.FromIf, d.asked.Choices)
		if t, ok := d.sheet.Table(s.ID); ok && len(of) == 3 {
			f.rows = t.blankRows(of[2])
		}
		return
	}
	if l, ok := d.sheet.Line(of[1]); ok {
		f.prove = l.Note
	}
	if f.prove.IsZero() {
		f.prove = text.T("由其他方案或案件事实得出，先补齐它们", "it follows from other options or facts: complete those first")
	}
}

// key tells figures apart. One figure of the world is asked once, whatever
// options read it; but what a party states is its own in each option, each
// agreement has its own terms, and each opponent its own books.
func (f figureAsked) key() string {
	if f.of == nil || f.from.By == law.OwnReasons || f.rows != nil || f.of.option.Route == Contract {
		return f.full
	}
	opponent := ""
	if f.from.Holder == Opponent || f.from.Holder == ThirdParty {
		opponent = f.of.option.Defendant.ZH
	}
	return strings.Join([]string{f.label.ZH, f.unit.String(), string(f.from.By), opponent}, "|")
}

// sameKindTwice tells whether a question already asks for the figure of another
// option of the same kind: two options of one kind differ in just such figures.
func (a *asking) sameKindTwice(i int, full string) bool {
	kind := func(full string) string {
		o, _ := a.out.Option(strings.Split(full, ".")[0])
		if o == nil {
			return ""
		}
		return o.Kind
	}
	return slices.ContainsFunc(a.out.Questions[i].Lines, func(l string) bool { return l != full && kind(l) == kind(full) })
}

// blankRowsNamed is how many rows a question names; the rest it counts.
const blankRowsNamed = 10

// blankRows names the rows in which a column has no value, by number and by the
// words that the row begins with.
func (t *Table) blankRows(column string) []text.Text {
	v := t.data[column]
	if v == nil {
		return nil
	}
	var out []text.Text
	more := 0
	for i := range t.Rows {
		switch {
		case !v.isBlank(i):
		case len(out) == blankRowsNamed:
			more++
		default:
			out = append(out, t.rowName(i))
		}
	}
	if more > 0 {
		out = append(out, text.F(text.T("另 %d 行", "%d more"), more))
	}
	return out
}

func (t *Table) rowName(i int) text.Text {
	number := text.F(text.T("第 %d 行", "row %d"), i+1)
	for _, c := range t.Columns {
		if c.Unit != Free || c.Expr != nil {
			continue
		}
		if cell := t.Text(c.ID, i); cell != "" {
			return text.T(fmt.Sprintf("%s（%s）", number.ZH, CellText(cell, text.ZH)), fmt.Sprintf("%s (%s)", number.EN, CellText(cell, text.EN)))
		}
	}
	return number
}
