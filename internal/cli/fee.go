package cli

import (
	"github.com/spf13/cobra"

	"redress/calculators"
)

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
	Security       string `json:"security,omitempty"` // at the stage of preservation
	workingJSON
}

// securityOf is the security that the court may ask for preservation.
func securityOf(a *calculators.Answer, at calculators.FeeStage) string {
	if at.Option != "preservation" {
		return ""
	}
	return a.Money("preservation.security")
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
	c := &cobra.Command{Use: "fee --amount YUAN", Short: "court fees on an amount", Long: feeHelp, Args: noArgs}
	inputFlags(c, calculators.Fee)
	c.RunE = func(c *cobra.Command, _ []string) error {
		given, err := typedInputs(c, calculators.Fee)
		if err != nil {
			return err
		}
		a, err := r.answer(calculators.Fee, given)
		if err != nil {
			return err
		}
		if !r.json {
			return r.printAnswer(a)
		}
		at := calculators.FeeStages[a.One("stage")]
		return r.printJSON(feeJSON{Amount: a.Money(at.Option + "." + at.Base), Stage: a.One("stage"), Halve: a.One("halve"),
			Acceptance: a.Money(at.Option + ".fee"), AcceptanceFull: a.Money(at.Option + "." + at.Full),
			Preservation: a.Money("preservation.fee"), Enforcement: a.Money("enforcement.fee"), Security: securityOf(a, at), workingJSON: workingOf(a)})
	}
	return c
}
