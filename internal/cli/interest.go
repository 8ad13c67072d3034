package cli

import (
	"github.com/spf13/cobra"

	"redress/calculators"
	"redress/internal/text"
)

func (r *run) interest() *cobra.Command {
	return group("interest", "interest on a late judgment debt, and at the loan prime rate", r.delayedInterest(), r.lprInterest())
}

// interestRowJSON is one row of the working. Rate is a fraction: of the principal a
// day in interest delayed, a year in interest lpr.
type interestRowJSON struct {
	From      string `json:"from"`
	To        string `json:"to"`
	Days      int64  `json:"days"`
	Principal string `json:"principal"`
	Rate      string `json:"rate"`
	Interest  string `json:"interest"`
}

func interestRows(of []calculators.Segment) []interestRowJSON {
	rows := []interestRowJSON{}
	for _, s := range of {
		rows = append(rows, interestRowJSON{s.From.String(), s.To.String(), s.Days, s.Principal, s.Rate, s.Interest})
	}
	return rows
}

// delayedJSON is what `redress interest delayed --json` prints. Total is the
// doubled interest in the counting asked for; both countings stand beside it.
// Outstanding is the principal still unpaid. What was paid beyond the principal
// goes to the doubled interest, and what is then left is Overpaid. The keys of
// general interest stand where its rate is given; payments then go to it first.
type delayedJSON struct {
	Principal        string            `json:"principal"`
	Due              string            `json:"due"`
	Until            string            `json:"until"`
	Count            string            `json:"count"`
	Total            string            `json:"total"`
	TotalExclusive   string            `json:"total_due_day_not_counted"`
	TotalBoth        string            `json:"total_both_days_counted"`
	Paid             string            `json:"paid"`
	Outstanding      string            `json:"outstanding"`
	AppliedToDoubled string            `json:"applied_to_doubled_interest"`
	DoubledOpen      string            `json:"doubled_interest_open"`
	Overpaid         string            `json:"overpaid"`
	EnforceBy        string            `json:"enforce_by,omitempty"`
	GeneralRate      string            `json:"general_rate,omitempty"`
	GeneralFrom      string            `json:"general_from,omitempty"`
	General          string            `json:"general_interest,omitempty"`
	AppliedToGeneral string            `json:"applied_to_general_interest,omitempty"`
	GeneralOpen      string            `json:"general_interest_open,omitempty"`
	DueInAll         string            `json:"due_in_all,omitempty"`
	GeneralSegments  []interestRowJSON `json:"general_segments,omitempty"`
	Segments         []interestRowJSON `json:"segments"`
	workingJSON
}

const delayedHelp = `doubled interest on a judgment debt paid late (0.0175 % a day)

--principal  the money debt, without general interest, which bears none
--due        the last day of the performance period
--pay        DAY=SUM, once for each payment
--until      the day computed to; without it the last payment
--count      exclusive: the due day not counted, the day of payment counted
             both: both days counted; the other counting is printed beside it

Payments go to the principal first, then to the doubled interest; what is still
left is printed as overpaid. A payment on or before the due day reduces the
principal and bears nothing. Payments after --until are not counted.

--general-rate  the annual rate of general interest that the judgment gives: 6%
--general-from  the day it runs from, which is not counted

With these two, general interest runs on the principal that each payment leaves,
over a year of 365 days, and each payment goes to it before the principal
(Civil Code art 561). It is printed beside the doubled interest.`

func (r *run) delayedInterest() *cobra.Command {
	c := &cobra.Command{Use: "delayed --principal P --due DAY --pay DAY=SUM", Short: "doubled interest on a judgment debt paid late", Long: delayedHelp, Args: noArgs,
		Example: "  redress interest delayed --principal 3040000 --due 2026-03-12 --pay 2026-06-20=1000000 --pay 2026-09-28=2040000"}
	inputFlags(c, calculators.DelayedInterest)
	c.RunE = func(c *cobra.Command, _ []string) error {
		given, err := typedInputs(c, calculators.DelayedInterest)
		if err != nil {
			return err
		}
		a, err := r.answer(calculators.DelayedInterest, given)
		if err != nil {
			return err
		}
		if !r.json {
			return r.printAnswer(a)
		}
		return r.printJSON(delayedAnswer(a))
	}
	return c
}

func delayedAnswer(a *calculators.Answer) delayedJSON {
	line := func(id string) string { return a.Money("delayed." + id) }
	answer := delayedJSON{Principal: line("debt"), Due: a.Day("delayed.due_on"), Until: a.Day("delayed.until"), Count: a.One("count"),
		Total: line("doubled"), TotalExclusive: line("doubled_exclusive"), TotalBoth: line("doubled_both"), Paid: line("paid"), Outstanding: line("outstanding"),
		AppliedToDoubled: line("to_doubled"), DoubledOpen: line("doubled_open"), Overpaid: line("overpaid"), EnforceBy: a.Day("delayed.enforce_by"),
		Segments: interestRows(a.Segments), workingJSON: workingOf(a)}
	if a.One("general-rate") == "" {
		return answer
	}
	answer.GeneralRate, answer.GeneralFrom = calculators.Fraction(a.One("general-rate")), a.One("general-from")
	answer.General, answer.GeneralOpen = a.GeneralInterest()
	answer.AppliedToGeneral, answer.DueInAll = line("to_general"), line("due_in_all")
	answer.GeneralSegments = interestRows(a.General)
	return answer
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
	c := &cobra.Command{Use: "lpr --principal P --from DAY --to DAY", Short: "interest at the loan prime rate", Long: lprHelp, Args: noArgs}
	inputFlags(c, calculators.LPRInterest)
	c.Flags().StringVar(&r.rates, "rates", "", "a table of rates in place of the program's")
	c.RunE = func(c *cobra.Command, _ []string) error {
		given, err := typedInputs(c, calculators.LPRInterest)
		if err != nil {
			return err
		}
		a, err := r.answer(calculators.LPRInterest, given)
		if err != nil {
			return err
		}
		if !r.json {
			return r.printAnswer(a)
		}
		answer := lprJSON{Principal: a.Money("interest.principal"), From: a.Day("interest.from"), To: a.Day("interest.to"),
			Multiple: a.One("multiple"), Basis: a.One("basis"), Tenor: a.One("tenor"), Count: a.One("count"),
			Days:  a.Outcome.Computation.Result("interest.days").Value.Number.IntPart(),
			Total: a.Money("interest.interest"), TableLast: a.Day("interest.table_last"), Segments: interestRows(a.Segments), workingJSON: workingOf(a)}
		if len(a.Notes) > 0 {
			answer.Warning = a.Notes[0].Text
		}
		return r.printJSON(answer)
	}
	return c
}
