package damages

import (
	"regexp"
	"strings"

	"redress/internal/text"
)

// LineKind is what a line does on its sheet.
type LineKind uint8

// The kinds of line.
const (
	Input    LineKind = iota // a figure of the case, with its source
	Constant                 // a figure of the law, with its article
	Computed                 // an expression over other lines
	Total                    // an expression that is a result
	Heading                  // words only; no value
)

func (k LineKind) String() string {
	return [...]string{"input", "constant", "computed", "total", "heading"}[k]
}

// Line is one line of a sheet.
type Line struct {
	ID     string // unique in its sheet; never changes its meaning once published
	Label  text.Text
	Unit   Unit
	Kind   LineKind
	Given  *Given   // Input and Constant: the value; nil when it lacks
	Expr   Expr     // Computed and Total
	Cites  []string // article ids of damages/law
	Note   text.Text
	Indent int
	Plain  bool // a ratio shown as a number, not as a percentage
	// Fixed marks an input that the program itself reads: it decides which text
	// governs, which lines there are and what they count. Where it is changed in
	// a workbook the formulas do not follow; it is changed in the claim.
	Fixed bool
	// Counted, where set, names the unit for people; else the unit names itself.
	Counted text.Text
	// Unrounded, where set, is the reason why this money line is not rounded
	// to the fen or adds amounts that are not; it is printed.
	Unrounded text.Text
	// Unassessed, where set, is what stands in place of a value while the line
	// has none: it is left open on purpose and asks for nothing.
	Unassessed text.Text
}

// Blank is what the line says while it has no value.
func (l *Line) Blank() text.Text {
	if !l.Unassessed.IsZero() {
		return l.Unassessed
	}
	return MissingWord
}

// UnitLabel names the line's unit for people.
func (l *Line) UnitLabel() text.Text {
	if !l.Counted.IsZero() {
		return l.Counted
	}
	return l.Unit.Label()
}

// Given is a value with where it comes from.
type Given struct {
	Value  Value
	Source Source
}

// Source says how a figure is known. It holds the evidence's id, never a
// printed number, so that renumbering the catalogue changes no figure.
type Source struct {
	Evidence    string    // id in the claim's evidence list
	Page        int       // page of the evidence; 0 where none is given
	Quote       string    // the words on that page
	Known       Known     // how it is known
	Reason      text.Text // why an estimate is reasonable
	Responsible string    // who answers for an estimate
}

// Known is how a figure is known (exhibits.md item 16).
type Known string

// The ways of knowing. An estimate, and what was worked out from one, make a
// figure assumed.
const (
	Admitted      Known = "admitted"
	Official      Known = "official"
	CourtObtained Known = "court_obtained"
	OwnBooks      Known = "own_books"
	Estimate      Known = "estimate"
	OfLaw         Known = "law"
	Reckoned      Known = "reckoned"   // counted by the program from days and rows of the case
	Recomputed    Known = "recomputed" // by the program, with other inputs
	// RecomputedAssumed is the same where an input is an assumption.
	RecomputedAssumed Known = "recomputed_assumed"
)

// NotGiven tells a figure that the case does not give: it is of law, counted by
// the program or worked out anew.
func (k Known) NotGiven() bool {
	return k == OfLaw || k == Reckoned || k == Recomputed || k == RecomputedAssumed
}

// assumed tells the ways of knowing that make a figure assumed.
func (k Known) assumed() bool { return k == Estimate || k == RecomputedAssumed }

// Sheet is an ordered list of lines with the tables they read.
type Sheet struct {
	ID     string
	Title  text.Text
	Lines  []Line
	Tables []*Table
	Note   text.Text // printed under the title, e.g. "no rule of law applied"
}

// Line finds a line by its id.
func (s *Sheet) Line(id string) (*Line, bool) {
	for i := range s.Lines {
		if s.Lines[i].ID == id {
			return &s.Lines[i], true
		}
	}
	return nil, false
}

// Table finds a table by its id.
func (s *Sheet) Table(id string) (*Table, bool) {
	for _, t := range s.Tables {
		if t.ID == id {
			return t, true
		}
	}
	return nil, false
}

// FullID is the id of a line anywhere: "sheet.line". It is also the line's
// defined name in the workbook; with its dot it can never be read as a cell.
func FullID(sheet, line string) string {
	if strings.Contains(line, ".") {
		return line
	}
	return sheet + "." + line
}

var idPattern = regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)

// longestID keeps the defined names of a workbook, which join two ids, within
// the 255 characters that Excel takes.
const longestID = 60

// wellFormed tells whether an id can name a sheet, a line, a table or a column.
func wellFormed(id string) bool { return len(id) <= longestID && idPattern.MatchString(id) }

// forbiddenInLabels are the signs of which formulas in words are made: a
// label that held one could not be found again in its sentence.
const forbiddenInLabels = "+−×÷^=＋＝<>≤≥≠＜＞（）()〔〕[]；;›\n\t\""
