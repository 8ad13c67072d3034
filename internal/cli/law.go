package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"redress/damages/law"
	"redress/internal/text"
)

// lawRuleJSON is one rule of the law for programs.
type lawRuleJSON struct {
	ID         string         `json:"id"`
	Title      text.Text      `json:"title"`
	Reads      law.Reads      `json:"reads"`
	InForce    string         `json:"in_force"`
	Confidence law.Confidence `json:"confidence"`
	Caveat     text.Text      `json:"caveat,omitzero"`
	Basis      []text.Text    `json:"basis"`
	Values     []string       `json:"values"`
	Tests      []string       `json:"tests"`
}

type lawJSON struct {
	LawData string        `json:"law_data"`
	Rules   []lawRuleJSON `json:"rules"`
	Open    []text.Text   `json:"open"`
}

func (r *run) law() *cobra.Command {
	return &cobra.Command{Use: "law", Short: "print the law that the program holds, for review", Args: noArgs, RunE: func(*cobra.Command, []string) error {
		if !r.json {
			_, err := fmt.Fprint(r.Stdout, LawPage())
			return err
		}
		out := lawJSON{LawData: law.DataDate, Rules: []lawRuleJSON{}, Open: law.OpenPoints()}
		for _, rule := range law.Default().Rules() {
			one := lawRuleJSON{rule.ID, rule.Title, rule.Reads, rule.InForce.String(), rule.Confidence, rule.Caveat, []text.Text{}, append([]string{}, rule.Values...), append([]string{}, testsOf(rule.ID, tested)...)}
			for _, id := range rule.Cites {
				one.Basis = append(one.Basis, law.Default().Cite(id).Text())
			}
			out.Rules = append(out.Rules, one)
		}
		return r.printJSON(out)
	}}
}
