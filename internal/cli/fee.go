package cli

import (
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"redress/damages"
	"redress/internal/civil"
	"redress/internal/text"
)

// feeAsked is what was typed: everything the fee depends on.
type feeAsked struct {
	amount, stage, halve, filed string
}

// feeJSON is what `redress fee --json` prints. Acceptance is the fee of the
// stage asked for, halved where that is asked; AcceptanceFull is the same fee
// neither halved nor rounded. Preservation and Enforcement are always the fees
// of those applications on the same amount.
type feeJSON struct {
	Amount         string `json:"amount"`
	Stage          string `json:"stage"`
	Halve          string `json:"halve"`
	Acceptance     string `json:"acceptance"`
	AcceptanceFull string `json:"acceptance_full"`
	Preservation   string `json:"preservation"`
	Enforcement    string `json:"enforcement"`
	workingJSON
}

const feeHelp = `Court fees on an amount of yuan (Order 481 arts 13 to 18).

--stage first         the acceptance fee on the amount claimed
--stage appeal        the same scale; the amount is the contested part
--stage preservation  the fee of the application, on the property actually preserved
--stage enforcement   the fee of the application, on the amount enforced

Preservation and enforcement are printed beside it at every stage, on the same
amount. Only an acceptance fee is halved; --halve summary is for the first
instance.`

func (r *run) fee() *cobra.Command {
	var asked feeAsked
	c := &cobra.Command{Use: "fee --amount YUAN", Short: "court fees on an amount", Long: feeHelp, Args: noArgs}
	c.Flags().StringVar(&asked.amount, "amount", "", "the amount in yuan; on appeal the contested part")
	c.Flags().StringVar(&asked.stage, "stage", "first", "first, appeal, preservation or enforcement")
	c.Flags().StringVar(&asked.halve, "halve", "", "summary, mediation or withdrawal")
	c.Flags().StringVar(&asked.filed, "filed", "", "day of filing, such as 2026-11-23; default today")
	c.RunE = func(c *cobra.Command, _ []string) error {
		if !c.Flags().Changed("amount") {
			return lacksFlag("--amount")
		}
		if c.Flags().Changed("halve") {
			if err := oneOf("--halve", asked.halve, "summary", "mediation", "withdrawal"); err != nil {
				return err
			}
		}
		out, err := r.feeOutcome(asked)
		if err != nil {
			return err
		}
		return r.printFee(asked, out)
	}
	return c
}

// feeOutcome computes the three fees as options of one small claim.
func (r *run) feeOutcome(asked feeAsked) (*damages.Outcome, error) {
	if err := oneOf("--stage", asked.stage, "first", "appeal", "preservation", "enforcement"); err != nil {
		return nil, err
	}
	if err := asked.canBeHalved(); err != nil {
		return nil, err
	}
	amount, err := amountOf("--amount", asked.amount)
	if err != nil {
		return nil, err
	}
	filed := r.today()
	if asked.filed != "" {
		if filed, err = dayOf("--filed", asked.filed); err != nil {
			return nil, err
		}
	}
	return worked(feeClaim(asked, amount, filed), "--filed")
}

// canBeHalved refuses what no court would halve, rather than pass it over.
func (a feeAsked) canBeHalved() error {
	switch {
	case a.halve == "":
		return nil
	case a.stage == "preservation" || a.stage == "enforcement":
		return &flagError{"--halve", text.T("申请费不减半，只有案件受理费减半", "an application fee is never halved, only an acceptance fee is"),
			text.T("去掉 --halve，或改用 --stage first、appeal", "leave --halve out, or ask for --stage first or appeal")}
	case a.stage == "appeal" && a.halve == "summary":
		return &flagError{"--halve", text.T("二审不适用简易程序", "there is no summary procedure on appeal"),
			text.T("二审可用 mediation 或 withdrawal", "on appeal: mediation or withdrawal")}
	}
	return nil
}

func feeClaim(asked feeAsked, amount damages.Entry, filed civil.Day) *damages.Claim {
	fee := damages.ClaimOption{ID: "acceptance", Kind: "court_fee", Figures: map[string]damages.Entry{"amount": amount}, Choices: map[string]string{"stage": "first"}}
	if asked.stage == "appeal" {
		fee.Choices["stage"], fee.Figures = "appeal", map[string]damages.Entry{"contested": amount}
	}
	if asked.halve != "" {
		fee.Figures[asked.halve] = damages.Entry{Value: "true"}
	}
	preserved := map[string]damages.Entry{"preserved": amount}
	if asked.stage == "preservation" { // the security that the court may ask stands beside it
		preserved["applied"] = amount
	}
	return &damages.Claim{CutOff: filed, Facts: map[string]damages.Entry{"filed_on": {Value: filed.String()}},
		Options: []damages.ClaimOption{
			fee,
			{ID: "preservation", Kind: "preservation", Figures: preserved},
			{ID: "enforcement", Kind: "enforcement_fee", Figures: map[string]damages.Entry{"enforced": amount}},
		}}
}

// feeStage is where a stage's fee stands: its option, and in it the lines of
// the amount and of the fee in full, and the table of brackets.
type feeStage struct{ option, base, full, brackets string }

var feeStages = map[string]feeStage{
	"first":        {"acceptance", "amount", "fee_unrounded", "fee_brackets"},
	"appeal":       {"acceptance", "contested", "fee_unrounded", "fee_brackets"},
	"preservation": {"preservation", "preserved", "fee_capped", "preservation_brackets"},
	"enforcement":  {"enforcement", "enforced", "fee_unrounded", "enforcement_brackets"},
}

func (r *run) printFee(asked feeAsked, out *damages.Outcome) error {
	at := feeStages[asked.stage]
	w := working{feeSteps(asked, out, at), notesOf(out, at.option)}
	for _, other := range []feeStage{feeStages["preservation"], feeStages["enforcement"]} {
		if other.option != at.option {
			w.steps = append(w.steps, feeSteps(asked, out, other)...)
		}
	}
	answer := feeJSON{Amount: money(out, at.option+"."+at.base), Stage: asked.stage, Halve: asked.halve,
		Acceptance: money(out, at.option+".fee"), AcceptanceFull: money(out, at.option+"."+at.full),
		Preservation: money(out, "preservation.fee"), Enforcement: money(out, "enforcement.fee"), workingJSON: w.json()}
	if r.json {
		return r.printJSON(answer)
	}
	return r.printAnswer(r.feeResults(asked, out, at), w)
}

// feeSteps are the lines of one fee, with the part of the amount in each
// bracket; questions on halving stand only where the fee is halved.
func feeSteps(asked feeAsked, out *damages.Outcome, at feeStage) []step {
	leaveOut := []string{"half", "halved", "fee_payable", "fee_base", "summary", "joined", "mediation", "withdrawal"}
	if asked.halve != "" {
		leaveOut = slices.DeleteFunc(leaveOut[3:], func(id string) bool { return id == asked.halve })
		leaveOut = append(leaveOut, "halved")
	}
	steps := stepsOf(out, at.option, leaveOut...)
	return insertAfter(steps, at.option+".fee_flat", bracketSteps(out, at))
}

// bracketSteps are the brackets that the amount reaches, as the engine's table
// has them.
func bracketSteps(out *damages.Outcome, at feeStage) []step {
	sheet, _ := out.Computation.Sheets.Sheet(at.option)
	table, _ := sheet.Table(at.brackets)
	show := func(column string, row int) text.Text { return shownCell(out, sheet, table, column, row) }
	var steps []step
	for row := range table.Rows {
		slice := out.Computation.Cell(sheet, table.ID, "slice", row)
		if slice.Value.Number.IsZero() {
			break
		}
		label := text.F(text.T("超过 %v 的部分", "above %v"), show("over", row))
		if !out.Computation.Cell(sheet, table.ID, "open", row).Value.Truth {
			label = text.F(text.T("超过 %v 至 %v 的部分", "above %v to %v"), show("over", row), show("up_to", row))
		}
		steps = append(steps, step{words: text.F(text.T("%v ＝ %v，费率 %v。", "%v ＝ %v, at %v."), label, show("slice", row), show("rate", row))})
	}
	return steps
}

func (r *run) feeResults(asked feeAsked, out *damages.Outcome, at feeStage) []resultLine {
	lang := r.one()
	show := func(full string, title text.Text, beside string) resultLine {
		l, _ := out.Computation.Sheets.Line(full)
		return resultLine{title.In(lang), damages.ShowResult(out.Computation.Result(full), l, lang), beside}
	}
	lines := []resultLine{show(at.option+"."+at.base, text.T("金额", "amount"), "")}
	if at.option == "acceptance" {
		title := map[string]text.Text{"first": text.T("一审案件受理费", "acceptance fee, first instance"), "appeal": text.T("二审案件受理费", "acceptance fee, appeal")}[asked.stage]
		beside := ""
		if asked.halve != "" {
			whole, _ := out.Computation.Sheets.Line("acceptance.fee_unrounded")
			beside = fmt.Sprintf(text.T("减半，全额 %s", "halved, in full %s").In(lang), damages.ShowResult(out.Computation.Result("acceptance.fee_unrounded"), whole, lang))
		}
		lines = append(lines, show("acceptance.fee", title, beside))
	}
	return append(lines, show("preservation.fee", text.T("财产保全申请费", "preservation fee"), ""),
		show("enforcement.fee", text.T("申请执行费", "enforcement fee"), ""))
}
