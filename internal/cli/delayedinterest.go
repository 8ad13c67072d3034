package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"redress/damages"
	"redress/internal/civil"
	"redress/internal/text"
)

// delayedAsked is what was typed.
type delayedAsked struct {
	principal, due, until, count string
	payments                     []string // DAY=SUM
}

// delayedJSON is what `redress interest delayed --json` prints. Total is the
// doubled interest in the counting asked for; both countings stand beside it.
// Outstanding is the principal still unpaid, OverPrincipal what was paid beyond
// it: that goes to the doubled interest, and what is then left is Overpaid.
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
principal and bears nothing. Payments after --until are not counted.`

func (r *run) delayedInterest() *cobra.Command {
	var asked delayedAsked
	c := &cobra.Command{Use: "delayed --principal P --due DAY --pay DAY=SUM", Short: "doubled interest on a judgment debt paid late", Long: delayedHelp, Args: noArgs,
		Example: "  redress interest delayed --principal 3040000 --due 2026-03-12 --pay 2026-06-20=1000000 --pay 2026-09-28=2040000"}
	c.Flags().StringVar(&asked.principal, "principal", "", "the money debt in yuan, without general interest")
	c.Flags().StringVar(&asked.due, "due", "", "last day of the performance period, such as 2026-03-12")
	c.Flags().StringArrayVar(&asked.payments, "pay", nil, "a payment, DAY=SUM; repeat it for each")
	c.Flags().StringVar(&asked.until, "until", "", "computed to this day; default the last payment")
	c.Flags().StringVar(&asked.count, "count", "exclusive", "exclusive or both")
	c.RunE = func(*cobra.Command, []string) error {
		claim, err := delayedClaim(asked)
		if err != nil {
			return err
		}
		out, err := interestWorked(claim, map[string]string{"principal": "--principal", "due_on": "--due", "until": asked.endFlag(), "payments": "--pay"})
		if err != nil {
			return err
		}
		return r.printDelayed(asked, out)
	}
	return c
}

// endFlag is the flag that decides to which day is computed.
func (a delayedAsked) endFlag() string {
	if a.until == "" {
		return "--pay"
	}
	return "--until"
}

func delayedClaim(asked delayedAsked) (*damages.Claim, error) {
	if asked.principal == "" {
		return nil, lacksFlag("--principal")
	}
	principal, err := amountOf("--principal", asked.principal)
	if err != nil {
		return nil, err
	}
	due, err := dayOf("--due", asked.due)
	if err != nil {
		return nil, err
	}
	if err := oneOf("--count", asked.count, "exclusive", "both"); err != nil {
		return nil, err
	}
	if len(asked.payments) == 0 && asked.until == "" {
		return nil, lacksFlag("--pay")
	}
	o := damages.ClaimOption{ID: "delayed", Kind: "delayed_interest", Choices: map[string]string{"count": asked.count},
		Figures: map[string]damages.Entry{"principal": principal, "due_on": {Value: due.String()}}}
	claim := &damages.Claim{CutOff: due}
	if asked.until != "" {
		until, err := dayOf("--until", asked.until)
		if err != nil {
			return nil, err
		}
		o.Figures["until"] = damages.Entry{Value: until.String()}
	}
	if len(asked.payments) > 0 {
		t, err := paymentTable(asked.payments)
		if err != nil {
			return nil, err
		}
		claim.Tables, o.Tables = []damages.ClaimTable{*t}, map[string]string{"payments": t.ID}
	}
	claim.Options = []damages.ClaimOption{o}
	return claim, nil
}

// paymentTable reads DAY=SUM, once for each payment.
func paymentTable(typed []string) (*damages.ClaimTable, error) {
	t := &damages.ClaimTable{ID: "payments", Title: text.T("付款", "payments"), Source: &damages.EntrySource{Known: damages.OwnBooks},
		Columns: []damages.ClaimColumn{{ID: "on", Label: text.T("付款日", "paid on"), Unit: "date"}, {ID: "sum", Label: text.T("付款金额", "sum paid"), Unit: "money"}}}
	for _, s := range typed {
		day, sum, ok := strings.Cut(s, "=")
		on, err := civil.ParseDay(day)
		if !ok || err != nil || on.IsZero() || !plainAmount.MatchString(sum) {
			return nil, &flagError{"--pay", text.T(fmt.Sprintf("“%s”不是“日期=金额”", s), fmt.Sprintf("%q is not DAY=SUM", s)),
				text.T("如 --pay 2026-06-20=1000000.00：金额为半角数字，最多两位小数，不为负", "such as --pay 2026-06-20=1000000.00: plain digits, at most two decimals, not negative")}
		}
		t.Rows.Inline = append(t.Rows.Inline, []string{on.String(), sum})
	}
	return t, nil
}

func (r *run) printDelayed(asked delayedAsked, out *damages.Outcome) error {
	at := segmentColumns{"days", "principal", "delayed.daily_rate", "interest"}
	if asked.count == "both" {
		at.days, at.interest = "days_both", "interest_both"
	}
	segments, rows := segmentsOf(out, "delayed", at)
	w := working{insertAfter(stepsOf(out, "delayed", "no_days"), "delayed.debt", rows), notesOf(out, "delayed")}
	line := func(id string) string { return money(out, "delayed."+id) }
	if r.json {
		answer := delayedJSON{Principal: line("debt"), Due: dayText(out, "delayed.due_on"), Until: dayText(out, "delayed.until"), Count: asked.count,
			Total: line("doubled"), TotalExclusive: line("doubled_exclusive"), TotalBoth: line("doubled_both"), Paid: line("paid"), Outstanding: line("outstanding"),
			AppliedToDoubled: line("to_doubled"), DoubledOpen: line("doubled_open"), Overpaid: line("overpaid"), EnforceBy: dayText(out, "delayed.enforce_by"), Segments: segments, workingJSON: w.json()}
		return r.printJSON(answer)
	}
	results := []resultLine{
		r.shownLine(out, "delayed.doubled_exclusive", text.T("加倍利息 届满日不计", "doubled interest, due day not counted")),
		r.shownLine(out, "delayed.doubled_both", text.T("加倍利息 首尾均计入", "doubled interest, both days counted")),
		r.shownLine(out, "delayed.outstanding", text.T("未付本金", "principal outstanding")),
		r.shownLine(out, "delayed.due_in_all", text.T("尚应付合计", "still due in all")),
	}
	i := map[string]int{"exclusive": 0, "both": 1}[asked.count]
	results[i].beside = text.T("采用", "taken").In(r.one())
	if out.Computation.Result("delayed.overpaid").Value.Number.IsPositive() {
		results = append(results, r.shownLine(out, "delayed.overpaid", text.T("多付", "overpaid")))
	}
	return r.printAnswer(results, w)
}

// dayText is a line's day; "" where there is none.
func dayText(out *damages.Outcome, full string) string {
	if r := out.Computation.Result(full); r.State != damages.Missing {
		return r.Value.Day.String()
	}
	return ""
}
