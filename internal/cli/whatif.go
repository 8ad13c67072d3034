package cli

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"redress/damages"
	"redress/internal/text"
)

func (r *run) whatif() *cobra.Command {
	var set []string
	c := &cobra.Command{Use: "whatif CLAIM.json --set gain.margin=0.3 …", Short: "what flips if figures, facts or choices of a claim were others", Args: exactly(1)}
	c.Flags().StringArrayVar(&set, "set", nil, "option.figure=VALUE, facts.fact=VALUE, option.choice=ANSWER, option.table=TABLE or principal=OPTION; repeat for more")
	c.RunE = func(_ *cobra.Command, args []string) error {
		if len(set) == 0 {
			return &usageError{text.T("缺少 --set", "--set is missing"), "--set", text.T("写作 --set gain.margin=0.3", "write --set gain.margin=0.3")}
		}
		claim, _, err := r.readClaim(args[0])
		if err != nil {
			return err
		}
		was, err := damages.Compute(claim, nil)
		if err != nil {
			return err
		}
		change, err := changeOf(claim, set)
		if err != nil {
			return err
		}
		is, flips, err := damages.WhatIf(was, change)
		if err != nil {
			return atFlag(err)
		}
		return r.printFlips(was, is, flips)
	}
	return c
}

// atFlag says of what is wrong with a change which assignment it came from.
func atFlag(err error) error {
	var e *damages.ClaimError
	if !errors.As(err, &e) {
		return err
	}
	moved := *e
	moved.Pointer = "--set"
	if steps := strings.Split(e.Pointer, "/"); len(steps) > 2 {
		moved.Pointer += " " + steps[2]
	}
	return &moved
}

// changeOf sorts the assignments into figures, choices, tables and pleas.
func changeOf(claim *damages.Claim, set []string) (damages.ClaimScenario, error) {
	change := damages.ClaimScenario{Figures: map[string]damages.Entry{}, Choices: map[string]string{}, Tables: map[string]string{}}
	for _, s := range set {
		full, value, ok := strings.Cut(s, "=")
		if !ok {
			return change, &flagError{"--set", text.T(fmt.Sprintf("“%s”没有等号", s), fmt.Sprintf("%q has no equals sign", s)),
				text.T("写作 方案.数值=值，如 gain.margin=0.3", "write option.figure=value, such as gain.margin=0.3")}
		}
		switch {
		case full == "principal":
			change.Principal = append(change.Principal, value)
		case claim.IsChoice(full):
			change.Choices[full] = value
		case claim.IsTable(full):
			change.Tables[full] = value
		default:
			change.Figures[full] = damages.Entry{Value: value, Source: &damages.EntrySource{Known: damages.Official}} // as if it were shown
		}
	}
	return change, nil
}

func (r *run) printFlips(was, is *damages.Outcome, flips []damages.Flip) error {
	lang := r.one()
	show := func(out *damages.Outcome, f damages.Flip, v damages.Result) string {
		l, ok := out.Computation.Sheets.Line(f.Line)
		if !ok {
			return damages.MissingWord.In(lang)
		}
		return damages.ShowResult(v, l, lang)
	}
	if r.json {
		rows := []damages.FlipJSON{}
		for _, f := range flips {
			rows = append(rows, f.JSON())
		}
		return r.printJSON(rows)
	}
	var b strings.Builder
	for _, f := range flips {
		fmt.Fprintf(&b, "%s  %20s → %s", pad(f.Title.In(lang), 26), show(was, f, f.Was), show(is, f, f.Is))
		if f.Before != f.Then {
			fmt.Fprintf(&b, "  %s → %s", f.Before.Title().In(lang), f.Then.Title().In(lang))
		}
		b.WriteByte('\n')
		for _, t := range f.Gone {
			fmt.Fprintf(&b, "    − %s\n", t.In(lang))
		}
		for _, t := range f.New {
			fmt.Fprintf(&b, "    + %s\n", t.In(lang))
		}
	}
	if len(flips) == 0 {
		fmt.Fprintln(&b, text.T("没有变化", "nothing flips").In(lang))
	}
	_, err := io.WriteString(r.Stdout, b.String())
	return err
}
