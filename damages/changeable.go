package damages

import "redress/internal/text"

// Changeable is something of a claim that a scenario may change.
type Changeable struct {
	ID        string // full id; of a plea the option's
	What, Now text.Text
	Unit      Unit          // of a figure or fact
	Answers   []Alternative // of a choice
	Plea      bool          // whether the option is the principal one
}

// Changeables lists what scenarios may change, facts first, then each option's
// plea, choices and figures in the order of methods. Tables are not among them.
func (o *Outcome) Changeables() []Changeable {
	var out []Changeable
	for _, f := range facts {
		full := FullID(FactsSheet, f.ID)
		out = append(out, Changeable{ID: full, What: f.Label, Now: o.asPleaded(full, FigureSpec{Unit: f.Unit}), Unit: f.Unit})
	}
	for _, x := range o.Options {
		kind := o.Claim.kindAt(x.ID)
		asked := o.Claim.Options[o.Claim.optionAt(x.ID)]
		if x.Route == Tort || x.Route == Contract {
			out = append(out, Changeable{ID: x.ID, What: o.within(x.ID, pleaLabel), Now: truthWords(x.Principal), Plea: true})
		}
		for _, c := range kind.Choices {
			if !kind.Applies(kind.AskedWhen[c.ID], asked.Choices) {
				continue
			}
			full := FullID(x.ID, c.ID)
			_, now := kind.alternative(c.ID, kind.answer(c.ID, asked.Choices))
			out = append(out, Changeable{ID: full, What: o.within(full, c.Label), Now: now, Answers: c.Of})
		}
		for _, f := range kind.Figures {
			if kind.Applies(f.When, asked.Choices) {
				full := FullID(x.ID, f.ID)
				out = append(out, Changeable{ID: full, What: o.within(full, f.Label), Now: o.asPleaded(full, f), Unit: f.Unit})
			}
		}
	}
	return out
}

var pleaLabel = text.T("主位请求", "principal plea")
