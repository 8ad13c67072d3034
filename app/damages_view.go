//go:build !headless

package app

import (
	"strconv"
	"unicode"
	"unicode/utf8"

	"redress/cases"
	"redress/damages"
	"redress/internal/i18n"
	"redress/internal/text"
)

// damagesView is all that the damages page shows, in words ready to show.
type damagesView struct {
	Ladder    []ladderEntry // the options, in the order of methods
	Around    []ladderEntry // facts and comparison
	Notes     []noteEntry   // what does not fit together
	Totals    []totalEntry
	Board     ladderEntry // the scenarios
	Bars      []barEntry
	Sheet     sheetView
	Inspector inspectorView
	Addable   []option // kinds of options that may still be pleaded
	Missing   int      // options that lack figures
	Fault     string   // why nothing can be computed
}

// ladderEntry is one option on the ladder.
type ladderEntry struct {
	ID       string // of its sheet
	Pleading string // record id
	Mark     string // its rank, or the sign of its route
	Title    string
	Role     string // principal, alternative
	Amount   string
	Negative bool
	Chip     string // its state in words, where it is not simply computed
	Tone     Tone
	Reason   string
	Faint    bool // cannot be claimed, or not yet
	Chosen   bool
}

// totalEntry is one of the sums under the ladder.
type totalEntry struct {
	ID     string // full id of its line
	Label  string
	Amount string
	Bold   bool
	Chosen bool
}

// barEntry is one option in the chart.
type barEntry struct {
	ID     string
	Label  string
	Amount string
	Word   string // what stands in the bar instead of a length
	Short  string // of the same, where there is little room
	Share  float32
	Fill   barFill
	Chosen bool
}

// barFill is how a bar is drawn; the legend says the same in words.
type barFill int

const (
	barSolid   barFill = iota // every figure has its evidence
	barStriped                // some figure is an assumption
	barOutline                // cannot be claimed
	barNone                   // some figure lacks
)

// chosenLine is what the page looks at.
type chosenLine struct {
	sheet string
	line  string // full id of a line, or a row of another sort; "" is the sheet's result
}

// damagesWriter puts a worked claim into words.
type damagesWriter struct {
	*workedClaim
	tr      *i18n.Translator
	session *Session
	at      chosenLine
	looked
}

// looked is what was read and computed for the line that is looked at.
type looked struct {
	history []cases.Step
	swing   []typedSwing
}

// writeDamages makes the view.
func writeDamages(w *workedClaim, tr *i18n.Translator, s *Session, at chosenLine, more looked) damagesView {
	d := &damagesWriter{workedClaim: w, tr: tr, session: s, at: at, looked: more}
	d.at = d.settle(at)
	v := damagesView{Ladder: d.ladder(), Around: append(d.around(), d.questionsRung()...), Notes: d.notes(), Totals: d.totals(), Board: d.board(), Bars: d.bars(),
		Sheet: d.sheetView(), Addable: d.addable()}
	v.Inspector = d.inspector()
	for _, o := range d.out.Options {
		if o.State == damages.OptionMissing {
			v.Missing++
		}
	}
	return v
}

// settle falls back to the first option, or the facts, where what was looked at
// is gone, and to the result of a sheet where no line of it is chosen.
func (d *damagesWriter) settle(at chosenLine) chosenLine {
	if _, ok := d.out.Computation.Sheets.Sheet(at.sheet); !ok {
		at = chosenLine{sheet: damages.FactsSheet}
		if len(d.out.Options) > 0 {
			at.sheet = d.out.Options[0].ID
		}
	}
	if at.line != "" {
		return at
	}
	if o, ok := d.out.Option(at.sheet); ok {
		at.line = o.Result
		return at
	}
	sheet, _ := d.out.Computation.Sheets.Sheet(at.sheet)
	for i := len(sheet.Lines) - 1; i >= 0; i-- {
		if sheet.Lines[i].Kind == damages.Total || i == 0 {
			at.line = damages.FullID(sheet.ID, sheet.Lines[i].ID)
			break
		}
	}
	return at
}

func (d *damagesWriter) lang() text.Lang { return d.tr.Lang() }

func (d *damagesWriter) in(t text.Text) string { return d.tr.In(t) }

// begin is in at the beginning of a line, where English wants a capital.
func (d *damagesWriter) begin(t text.Text) string { return capital(d.in(t)) }

// capital is words with a capital at their beginning.
func capital(words string) string {
	if words == "" {
		return ""
	}
	first, size := utf8.DecodeRuneInString(words)
	return string(unicode.ToUpper(first)) + words[size:]
}

func (d *damagesWriter) result(full string) damages.Result { return d.out.Computation.Result(full) }

func (d *damagesWriter) line(full string) *damages.Line {
	l, _ := d.out.Computation.Sheets.Line(full)
	return l
}

// value is a line's figure, without the unit of money: that stands at the head.
func (d *damagesWriter) value(full string) string {
	l := d.line(full)
	if l == nil {
		return ""
	}
	r := d.result(full)
	if r.State == damages.Missing {
		return "\u2014"
	}
	if l.Unit.Kind == damages.Money {
		return damages.ShowFigure(r.Value, l.Unit, l.Plain, d.lang())
	}
	return damages.ShowValue(r.Value, l.Unit, l.Plain, d.lang())
}

// option is the option of a sheet, with its pleading and what was asked.
func (d *damagesWriter) option(sheet string) (o *damages.Option, pleading cases.Record) {
	o, ok := d.out.Option(sheet)
	if !ok {
		return nil, cases.Record{}
	}
	return o, d.claim.Pleadings[sheet]
}

func (d *damagesWriter) asked(option string) *damages.ClaimOption {
	for i := range d.out.Claim.Options {
		if d.out.Claim.Options[i].ID == option {
			return &d.out.Claim.Options[i]
		}
	}
	return &damages.ClaimOption{}
}

// rows counts the rows of a table.
func (d *damagesWriter) rows(t *damages.Table) string { return rowsWords(d.tr, t.Rows) }

func rowsWords(tr *i18n.Translator, n int) string {
	return tr.N("damages.rows", n, "Rows", text.Group(strconv.Itoa(n)))
}

// addable are the kinds of options; one may be pleaded twice, against two
// defendants.
func (d *damagesWriter) addable() []option {
	var out []option
	for _, k := range damages.Kinds() {
		out = append(out, option{k.ID, d.in(k.Title)})
	}
	return out
}
