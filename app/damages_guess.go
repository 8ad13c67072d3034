//go:build !headless

package app

import (
	"maps"
	"slices"
	"strconv"

	"redress/cases"
	"redress/damages"
	"redress/internal/text"
)

// guessView puts the what-if into words.
func (w *boardWriter) guessView() guessView {
	v := guessView{Picked: w.input(w.picked), Done: w.done}
	for _, c := range w.base.Changes(w.guess) {
		v.Changes = append(v.Changes, w.change("", c, ""))
	}
	if w.flipsErr != nil {
		v.Fault = damagesSaid(w.tr, w.flipsErr)
	}
	for _, f := range w.flips {
		v.Flips = append(v.Flips, w.flip(f))
	}
	return v
}

func (w *boardWriter) flip(f damages.Flip) flipEntry {
	was, is := f.Amounts()
	e := flipEntry{Title: capital(w.tr.In(f.Title)), State: w.tr.In(f.StateWords()), Tone: TonePlain}
	if f.Unit == damages.CNY {
		e.Was, e.Is = w.money(was), w.money(is)
	}
	switch f.Then {
	case damages.OptionBarred, damages.OptionMissing:
		e.Tone = ToneDanger
	case damages.OptionAssumed:
		e.Tone = ToneAmber
	}
	for _, t := range f.New {
		e.New = append(e.New, w.tr.In(t))
	}
	for _, t := range f.Gone {
		e.Gone = append(e.Gone, w.tr.In(t))
	}
	return e
}

// input is what was picked to change, with what it can be changed to.
func (w *boardWriter) input(id string) changedInput {
	for _, c := range w.base.Changeables() {
		if c.ID == id {
			in := changedInput{ID: id, Label: capital(w.tr.In(c.What)), Now: w.tr.In(c.Now), Hint: figureHint(c.Unit)}
			switch {
			case c.Plea:
				in.Options = []option{{"yes", w.tr.T("damages.board.principal")}}
			case len(c.Answers) > 0:
				for _, a := range c.Answers {
					in.Options = append(in.Options, option{a.ID, w.tr.In(a.Label)})
				}
			case c.Unit == damages.YesNo:
				in.Options = []option{{"yes", w.tr.T("damages.truth.yes")}, {"no", w.tr.T("damages.truth.no")}, {"", w.tr.T("damages.truth.unknown")}}
			}
			return in
		}
	}
	return changedInput{}
}

// inputs are all that can be changed, for the list to pick from.
func (w *boardWriter) inputs() []choiceItem {
	var out []choiceItem
	for _, c := range w.base.Changeables() {
		out = append(out, choiceItem{id: c.ID, words: capital(w.tr.In(c.What)), note: w.tr.In(c.Now)})
	}
	return out
}

// figures are those of them that have a low and a high.
func (w *boardWriter) figures() []choiceItem {
	var out []choiceItem
	for _, c := range w.base.Changeables() {
		if c.Unit.Kind >= damages.Money && c.Unit.Kind <= damages.Days {
			out = append(out, choiceItem{id: c.ID, words: capital(w.tr.In(c.What)), note: w.tr.In(c.Now)})
		}
	}
	return out
}

// guessed is a scenario with one change more, as it was typed. Codes: Invalid for
// what cannot be read.
func guessed(out *damages.Outcome, before damages.ClaimScenario, id, typed string) (damages.ClaimScenario, error) {
	s := damages.ClaimScenario{Figures: maps.Clone(before.Figures), Choices: maps.Clone(before.Choices), Principal: slices.Clone(before.Principal)}
	all := out.Changeables()
	i := slices.IndexFunc(all, func(c damages.Changeable) bool { return c.ID == id })
	switch {
	case i < 0:
	case all[i].Plea:
		if !slices.Contains(s.Principal, id) {
			s.Principal = append(s.Principal, id)
		}
	case len(all[i].Answers) > 0:
		if s.Choices == nil {
			s.Choices = map[string]string{}
		}
		s.Choices[id] = typed
	default:
		value, err := cases.ParseField(figureField(damages.FigureSpec{ID: id, Label: all[i].What, Unit: all[i].Unit}), typed)
		if err != nil {
			return before, err
		}
		if all[i].Unit == damages.YesNo && value != "" {
			value = strconv.FormatBool(value == "yes")
		}
		if s.Figures == nil {
			s.Figures = map[string]damages.Entry{}
		}
		s.Figures[id] = damages.Entry{Value: value, Source: &damages.EntrySource{Known: damages.Official}} // as if it were shown
	}
	return s, nil
}

// without is a scenario less one of its changes.
func withoutChange(before damages.ClaimScenario, id string) damages.ClaimScenario {
	s := damages.ClaimScenario{Figures: maps.Clone(before.Figures), Choices: maps.Clone(before.Choices), Principal: slices.Clone(before.Principal)}
	delete(s.Figures, id)
	delete(s.Choices, id)
	s.Principal = slices.DeleteFunc(s.Principal, func(p string) bool { return p == id })
	return s
}

func empty(s damages.ClaimScenario) bool {
	return len(s.Figures)+len(s.Choices)+len(s.Principal) == 0
}

// drafts are the records that keep a what-if as a scenario of a name.
func scenarioDrafts(claim *cases.ClaimFile, name text.Text, s damages.ClaimScenario) []cases.Draft {
	var out []cases.Draft
	words := cases.BilingualValue(name)
	add := func(full, value string) {
		option, input := cutID(full)
		out = append(out, cases.Draft{Kind: cases.KindScenario, Values: map[string]string{"name": words,
			"pleading": claim.Pleadings[option].ID, "input": input, "value": value, "how": "estimate"}})
	}
	for _, full := range slices.Sorted(maps.Keys(s.Figures)) {
		value := s.Figures[full].Value
		if spec, ok := claim.Claim.FigureAt(full); ok && spec.Unit == damages.YesNo && value != "" {
			value = map[string]string{"true": "yes", "false": "no"}[value]
		}
		add(full, value)
	}
	for _, full := range slices.Sorted(maps.Keys(s.Choices)) {
		add(full, s.Choices[full])
	}
	for _, option := range s.Principal {
		add(damages.FullID(option, "principal"), "")
	}
	return out
}

func cutID(full string) (option, input string) {
	sheet := sheetOf(full)
	return sheet, full[len(sheet)+1:]
}
