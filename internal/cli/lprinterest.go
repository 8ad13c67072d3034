package cli

import (
	"github.com/spf13/cobra"

	"redress/damages"
	"redress/internal/text"
)

// lprAsked is what was typed.
type lprAsked struct {
	principal, from, to, multiple, basis, tenor, count string
}

// lprJSON is what `redress interest lpr --json` prints. Multiple is as asked;
// the rate of a segment is the rate published, before the multiple. Warning
// stands where the table of rates ends before the period.
type lprJSON struct {
	Principal string            `json:"principal"`
	From      string            `json:"from"`
	To        string            `json:"to"`
	Multiple  string            `json:"multiple"`
	Basis     string            `json:"year_basis"`
	Tenor     string            `json:"tenor"`
	Count     string            `json:"count"`
	Days      int64             `json:"days"`
	Total     string            `json:"total"`
	TableLast string            `json:"table_last"`
	Warning   text.Text         `json:"warning,omitzero"`
	Segments  []interestRowJSON `json:"segments"`
	workingJSON
}

const lprHelp = `interest on a liquidated debt at the loan prime rate

The rate is the one last published on or before each day, from 2019-08-20. Each
segment under one rate is rounded to the fen. By default the first day counts
and the last does not. For tort damages, unliquidated until judgment, interest
before the judgment is commonly refused.

The rates are a table that the program ships; a file in its place is looked for
at --rates, then REDRESS_RATES, then lpr.csv in the workspace folder: CSV with
the columns date,one_year_percent,five_year_percent.`

func (r *run) lprInterest() *cobra.Command {
	var asked lprAsked
	c := &cobra.Command{Use: "lpr --principal P --from DAY --to DAY", Short: "interest at the loan prime rate", Long: lprHelp, Args: noArgs}
	c.Flags().StringVar(&asked.principal, "principal", "", "the principal in yuan")
	c.Flags().StringVar(&asked.from, "from", "", "first day, such as 2024-01-01")
	c.Flags().StringVar(&asked.to, "to", "", "last day")
	c.Flags().StringVar(&asked.multiple, "multiple", "1", "multiple of the rate, such as 1.5")
	c.Flags().StringVar(&asked.basis, "basis", "365", "days of a year: 365, 360 or actual")
	c.Flags().StringVar(&asked.tenor, "tenor", "one_year", "one_year or five_year")
	c.Flags().StringVar(&asked.count, "count", "first", "which end counts: first, last, both or neither")
	c.Flags().StringVar(&r.rates, "rates", "", "a table of rates in place of the program's")
	c.RunE = func(*cobra.Command, []string) error {
		claim, err := lprClaim(asked)
		if err != nil {
			return err
		}
		if claim.Published, err = r.published(); err != nil {
			return err
		}
		out, err := interestWorked(claim, map[string]string{"principal": "--principal", "from": "--from", "to": "--to", "multiple": "--multiple"})
		if err != nil {
			return err
		}
		return r.printLPR(asked, claim, out)
	}
	return c
}

func lprClaim(asked lprAsked) (*damages.Claim, error) {
	if asked.principal == "" {
		return nil, lacksFlag("--principal")
	}
	principal, err := amountOf("--principal", asked.principal)
	if err != nil {
		return nil, err
	}
	from, err := dayOf("--from", asked.from)
	if err != nil {
		return nil, err
	}
	to, err := dayOf("--to", asked.to)
	if err != nil {
		return nil, err
	}
	multiple, err := ratioOf("--multiple", asked.multiple)
	if err != nil {
		return nil, err
	}
	for _, word := range []struct {
		flag, typed string
		of          []string
	}{{"--basis", asked.basis, []string{"365", "360", "actual"}}, {"--tenor", asked.tenor, []string{"one_year", "five_year"}}, {"--count", asked.count, []string{"first", "last", "both", "neither"}}} {
		if err := oneOf(word.flag, word.typed, word.of...); err != nil {
			return nil, err
		}
	}
	return &damages.Claim{CutOff: to, Options: []damages.ClaimOption{{ID: "interest", Kind: "lpr_interest",
		Choices: map[string]string{"claim_kind": "liquidated", "basis": asked.basis, "tenor": asked.tenor, "count": asked.count},
		Figures: map[string]damages.Entry{"principal": principal, "from": {Value: from.String()}, "to": {Value: to.String()}, "multiple": multiple}}}}, nil
}

func (r *run) printLPR(asked lprAsked, claim *damages.Claim, out *damages.Outcome) error {
	segments, rows := segmentsOf(out, "interest", segmentColumns{"days", "interest.principal", "rate", "interest"})
	w := working{insertAfter(stepsOf(out, "interest", "no_days"), "interest.table_last", rows), notesOf(out, "interest")}
	last := claim.Published.LPR.Last()
	if r.json {
		answer := lprJSON{Principal: money(out, "interest.principal"), From: dayText(out, "interest.from"), To: dayText(out, "interest.to"),
			Multiple: asked.multiple, Basis: asked.basis, Tenor: asked.tenor, Count: asked.count, Days: out.Computation.Result("interest.days").Value.Number.IntPart(),
			Total: money(out, "interest.interest"), TableLast: last.String(), Segments: segments, workingJSON: w.json()}
		if notes := w.notes; len(notes) > 0 {
			answer.Warning = notes[0].Text
		}
		return r.printJSON(answer)
	}
	return r.printAnswer([]resultLine{
		r.shownLine(out, "interest.interest", text.T("利息", "interest")),
		r.shownLine(out, "interest.days", text.T("计息天数", "days counted")),
		r.shownLine(out, "interest.table_last", text.T("利率表止于", "the table of rates ends on")),
	}, w)
}
