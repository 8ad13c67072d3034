package cli

import (
	"strings"

	"github.com/shopspring/decimal"
	"github.com/spf13/cobra"

	"redress/calculators"
	"redress/damages"
	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// rulesJSON is what one text says of acts that ended under it. Cap is an
// amount, "none", or "none; by reference 1000000.00" with CapByReference and
// CapMinimum beside it, where there is a minimum. Multiplier is "1-5" or "none".
type rulesJSON struct {
	Version        string    `json:"version"` // 1993, 2017, 2019, 2025
	Name           text.Text `json:"name"`
	Cap            string    `json:"cap"`
	CapByReference string    `json:"cap_by_reference,omitempty"`
	CapMinimum     string    `json:"cap_minimum,omitempty"`
	Order          string    `json:"order"`
	Multiplier     string    `json:"multiplier"`
	Intent         text.Text `json:"intent,omitzero"`
	Fine           fineJSON  `json:"fine"`
	Burden         text.Text `json:"burden"`
}

type fineJSON struct {
	Low         string `json:"low"`
	High        string `json:"high"`
	SeriousLow  string `json:"serious_low,omitempty"`
	SeriousHigh string `json:"serious_high,omitempty"`
}

type segmentJSON struct {
	From        civil.Day `json:"from"`
	To          civil.Day `json:"to"`
	Days        int       `json:"days"`
	InForceFrom string    `json:"in_force_from"`
	InForceTo   string    `json:"in_force_to"` // empty while it is in force
	rulesJSON
	Basis []text.Text `json:"basis"`
}

// statuteJSON is what `redress statute --json` prints: the text that governs
// the whole, then what each text says of its own days.
type statuteJSON struct {
	From civil.Day `json:"from"`
	To   civil.Day `json:"to"`
	rulesJSON
	Ceiling  text.Text         `json:"ceiling,omitzero"`
	Articles map[string]string `json:"articles_2019_to_2025"`
	Segments []segmentJSON     `json:"segments"`
	workingJSON
}

func (r *run) statute() *cobra.Command {
	c := &cobra.Command{Use: "statute --from DAY --to DAY", Short: "which text of the AUCL governs acts in a span of days, and its caps, multiples and fines", Args: noArgs}
	inputFlags(c, calculators.Statute)
	c.RunE = func(c *cobra.Command, _ []string) error {
		given, err := typedInputs(c, calculators.Statute)
		if err != nil {
			return err
		}
		a, err := r.answer(calculators.Statute, given)
		if err != nil {
			return err
		}
		if !r.json {
			return r.printAnswer(a)
		}
		return r.printJSON(statuteAnswer(a))
	}
	return c
}

func statuteAnswer(a *calculators.Answer) statuteJSON {
	s := a.Statute
	out := statuteJSON{From: s.From, To: s.To, rulesJSON: rulesOf(&s.Governing),
		Articles: map[string]string{}, Segments: []segmentJSON{}, workingJSON: workingOf(a)}
	if !s.Governing.Multiple.IsNone() {
		out.Ceiling = text.Join(text.Text{}, s.Ceiling.None, s.Ceiling.Note)
	}
	for _, m := range s.Moved {
		out.Articles[m.From] = m.To
	}
	for i := range s.Segments {
		seg := &s.Segments[i]
		days, _ := seg.Days()
		in := seg.Version.InForce
		one := segmentJSON{From: seg.From, To: seg.To, Days: days, InForceFrom: in.From.String(), rulesJSON: rulesOf(seg), Basis: []text.Text{}}
		if !in.To.IsZero() {
			one.InForceTo = in.To.String()
		}
		for _, id := range seg.Cites() {
			one.Basis = append(one.Basis, law.Default().Cite(id).Text())
		}
		out.Segments = append(out.Segments, one)
	}
	return out
}

func yuan(d decimal.Decimal) string { return d.StringFixed(2) }

func rulesOf(s *damages.Segment) rulesJSON {
	out := rulesJSON{Version: strings.TrimPrefix(s.Version.Value, "aucl"), Name: law.Default().Cite(s.Version.Cites[0]).Instrument, Cap: "none", Order: string(s.Order.Value), Multiplier: "none",
		Fine: fineJSON{Low: yuan(s.Fine.Value.Low), High: yuan(s.Fine.Value.High)}, Burden: s.Burden.None}
	switch limit := s.Cap.Value; {
	case s.Cap.IsNone():
	case limit.ByReference:
		out.CapByReference = yuan(limit.Cap)
		out.Cap = "none; by reference " + out.CapByReference
		if limit.HasMinimum {
			out.CapMinimum = yuan(limit.Minimum)
		}
	default:
		out.Cap = yuan(limit.Cap)
	}
	if m := s.Multiple; !m.IsNone() {
		out.Multiplier, out.Intent = m.Value.Low.String()+"-"+m.Value.High.String(), m.Value.Intent
	}
	if f := s.Fine.Value; f.HasSerious {
		out.Fine.SeriousLow, out.Fine.SeriousHigh = yuan(f.SeriousLow), yuan(f.SeriousHigh)
	}
	if !s.Burden.IsNone() {
		out.Burden = law.Default().Cite(s.Burden.Value).Text()
	}
	return out
}
