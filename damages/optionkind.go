package damages

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"redress/damages/law"
	"redress/internal/text"
)

// OptionKind is one way of measuring damages that the law allows.
type OptionKind struct {
	ID      string
	Title   text.Text
	Route   Route
	Method  Method // of a tort option
	Rules   []string
	Figures []FigureSpec
	Choices []ChoiceSpec
	Tables  []TableSpec
	Factors []FactorSpec
	// AskedWhen limits a choice or a factor to answers given to choices, as
	// FigureSpec.When does; what is not here is always asked.
	AskedWhen map[string]string
	// Guards is what the penalty of a contract option guards; it decides how
	// the option stands to the tort (R23). Empty: its choices say it.
	Guards law.PenaltyKind
	// Internal options weigh the case for the client's own eyes: a book for the
	// court leaves them out.
	Internal bool
	// Late options read the comparison: they are drafted after it.
	Late  bool
	build func(*draft) error
}

// Method is the measure of damages that a tort option is, in the order in which
// the AUCL names them. Options stand in the order of Kinds, which follows it.
type Method uint8

// The methods.
const (
	ByLoss       Method = iota + 1 // 实际损失
	ByGain                         // 侵权获利
	Multiplied                     // 惩罚性赔偿, on a base of loss or gain
	AtDiscretion                   // 法定赔偿
	AboveCap                       // 裁量性赔偿, above the statutory cap
	InParts                        // several of these, each of its own product, right or period
)

// FigureSpec is a figure that an option reads.
type FigureSpec struct {
	ID       string
	Label    text.Text
	Unit     Unit
	Plain    bool
	Optional bool      // its absence does not make the option missing
	Prove    text.Text // how it can be proved
	From     From      // who holds the proof, and the application that gets it
	FromIf   []FromIf  // where the answers to choices change that; the first that applies
	Rule     string    // the rule of law it serves
	Within   Within    // what values make sense; the zero value takes any
	Fixed    bool      // its value decides what is drafted, see fixed.go
	// When limits the figure to answers given, e.g. "basis=units" or, several
	// answers and several choices, "basis=margin|ledger, margin_form=average";
	// of several such limits with a semicolon between them one is enough.
	When string
}

// Applies tells whether a limit such as FigureSpec.When holds for the answers
// given; a choice not answered stands at its default.
func (k *OptionKind) Applies(when string, answers map[string]string) bool {
	for way := range strings.SplitSeq(when, ";") {
		if k.appliesAll(way, answers) {
			return true
		}
	}
	return false
}

func (k *OptionKind) appliesAll(when string, answers map[string]string) bool {
	for limit := range strings.SplitSeq(when, ",") {
		choice, wanted, limited := strings.Cut(strings.TrimSpace(limit), "=")
		if limited && !slices.Contains(strings.Split(wanted, "|"), k.answer(choice, answers)) {
			return false
		}
	}
	return true
}

// answer is the answer given to a choice, or its default.
func (k *OptionKind) answer(choice string, answers map[string]string) string {
	if answers[choice] != "" {
		return answers[choice]
	}
	i := slices.IndexFunc(k.Choices, func(s ChoiceSpec) bool { return s.ID == choice })
	if i < 0 {
		return ""
	}
	return k.Choices[i].Default
}

// Within bounds a figure: decimals as text, empty for none. Above leaves the
// lower bound itself out.
type Within struct {
	Least, Most string
	Above       bool
}

// The bounds that figures of damages have.
var (
	NotNegative = Within{Least: "0"}
	Part        = Within{Least: "0", Most: "1"}              // a share from nothing to all
	SomePart    = Within{Least: "0", Most: "1", Above: true} // 0 < c ≤ 1: a contribution rate (R06)
)

// Holds tells whether a number is within.
func (w Within) Holds(d decimal.Decimal) bool {
	if w.Least != "" {
		if c := d.Cmp(decimal.RequireFromString(w.Least)); c < 0 || c == 0 && w.Above {
			return false
		}
	}
	return w.Most == "" || d.LessThanOrEqual(decimal.RequireFromString(w.Most))
}

// Text says the bounds for people.
func (w Within) Text() text.Text {
	low := map[bool]text.Text{false: text.T("不小于 ", "not less than "), true: text.T("大于 ", "more than ")}[w.Above]
	out := text.T(low.ZH+w.Least, low.EN+w.Least)
	if w.Most != "" {
		out = text.T(out.ZH+"，不大于 "+w.Most, out.EN+" and not more than "+w.Most)
	}
	return out
}

// ChoiceSpec is a choice of method or of a legal reading, never a number.
type ChoiceSpec struct {
	ID      string
	Label   text.Text
	Of      []Alternative
	Default string // empty: the choice is required
}

// Alternative is one answer to a choice.
type Alternative struct {
	ID    string
	Label text.Text
}

// TableSpec is a table that an option reads, with the columns it must have.
type TableSpec struct {
	ID      string
	Label   text.Text
	Columns []Column
	Monthly Unit   // where set: any number of further columns, one a month
	When    string // as in FigureSpec
	// EachOnce: a row stands for one sum of money, so that two rows alike are
	// the same money twice.
	EachOnce bool
	From     From // as in FigureSpec
	FromIf   []FromIf
}

// FactorSpec is a text that an option asks for, e.g. a factor of 法释〔2020〕7号
// art 20(2).
type FactorSpec struct {
	ID    string
	Label text.Text
}

// FactorsTitle heads the texts an option asks for: what a court weighs, or why
// a measure was taken.
func (k *OptionKind) FactorsTitle() text.Text {
	if k.Method == ByLoss || k.Method == ByGain {
		return text.T("理由", "Reasons")
	}
	return text.T("酌定因素", "Factors of the discretion")
}
