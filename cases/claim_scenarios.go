package cases

import (
	"context"
	"fmt"
	"slices"

	"redress/damages"
	"redress/internal/text"
)

// RefusedChange is a scenario or a range of the case that does not hold; the
// claim is computed without it.
type RefusedChange struct {
	Record Record // the first of a scenario's
	Err    error
}

// principalInput is what a scenario changes to make its option the principal one.
const principalInput = "principal"

// namedScenario is a scenario in the making, with its first record.
type namedScenario struct {
	damages.ClaimScenario
	record Record
	err    error
}

// scenarios reads the scenarios of a case, in the order of their first records;
// records of one name make one scenario. Ledgers that take another's place become
// tables of the claim.
func (s *Service) scenarios(ctx context.Context, c *ClaimFile) ([]namedScenario, error) {
	var out []namedScenario
	for _, r := range c.File.All(KindScenario) {
		if r.Archived {
			continue
		}
		name := both(r.Bilingual("name"))
		i := slices.IndexFunc(out, func(n namedScenario) bool { return n.Title == name })
		if i < 0 {
			i = len(out)
			out = append(out, namedScenario{record: r, ClaimScenario: damages.ClaimScenario{ID: fmt.Sprintf("scenario_%d", i+1), Title: name,
				Figures: map[string]damages.Entry{}, Choices: map[string]string{}, Tables: map[string]string{}}})
		}
		if err := s.change(ctx, c, &out[i], r); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// change puts one record into its scenario.
func (s *Service) change(ctx context.Context, c *ClaimFile, n *namedScenario, r Record) error {
	full := c.Concerns(r)
	switch {
	case r.Text("input") == principalInput:
		n.Principal = append(n.Principal, full)
	case c.Claim.IsTable(full):
		ledger, ok := c.File.Resolve(r.Ref("ledger"))
		if !ok {
			n.err = &Error{Code: Invalid, Op: "scenario", Path: full, Message: tx("没有选择台账", "no ledger is chosen"), Mend: tx("选择改用的台账", "choose the ledger that takes its place")}
			return nil
		}
		t, err := s.ledgerTable(ctx, c, ledger, fmt.Sprintf("in_%s_%d", n.ID, len(c.Claim.Tables)+1))
		if err != nil {
			return err
		}
		c.Claim.Tables = append(c.Claim.Tables, *t)
		n.Tables[full] = t.ID
	case c.Claim.IsChoice(full):
		n.Choices[full] = r.Text("value")
	default:
		n.Figures[full] = c.changedEntry(r, full)
	}
	return nil
}

// Concerns is the full id of what a scenario or range changes: a figure, choice,
// table or fact, or the option itself where that becomes the principal one.
func (c *ClaimFile) Concerns(r Record) string {
	if r.Text("input") == principalInput {
		return c.optionOf(r.Ref("pleading"))
	}
	if option := c.optionOf(r.Ref("pleading")); option != "" {
		return damages.FullID(option, r.Text("input"))
	}
	return damages.FullID(damages.FactsSheet, r.Text("input"))
}

// optionOf is the id of the option of a pleading; "" where there is none.
func (c *ClaimFile) optionOf(pleading string) string {
	for option, p := range c.Pleadings {
		if p.ID == pleading {
			return option
		}
	}
	return ""
}

// changedEntry is a changed figure. What cannot be read stays as it was typed,
// and the check of the claim says so.
func (c *ClaimFile) changedEntry(r Record, full string) damages.Entry {
	known, reason := damages.Known(r.Text("how")), both(r.Bilingual("assumption"))
	if known == "" {
		known = damages.Estimate
	}
	if known == damages.Estimate && reason.IsZero() {
		reason = tx("未说明来源", "no source given")
	}
	return damages.Entry{Value: c.typedValue(full, r.Text("value")), Source: c.source(r, "value", known, reason)}
}

// typedValue is what was typed, in the form of a claim file.
func (c *ClaimFile) typedValue(full, typed string) string {
	spec, ok := c.Claim.FigureAt(full)
	if !ok {
		return typed
	}
	value, err := parseFigure(spec, typed)
	switch {
	case err != nil:
		return typed
	case spec.Unit.Kind == damages.Truth && value != "":
		return fmt.Sprint(value == yes)
	}
	return value
}

// explore puts scenarios and ranges into a claim that has been checked; those
// that do not hold are named instead.
func (c *ClaimFile) explore(all []namedScenario) {
	for _, n := range all {
		err := n.err
		if err == nil {
			err = claimWords(c.Claim.AddScenario(n.ClaimScenario))
		}
		if err != nil {
			c.Refused = append(c.Refused, RefusedChange{n.record, err})
		}
	}
	for _, r := range c.File.All(KindRange) {
		if r.Archived {
			continue
		}
		full, reason := c.Concerns(r), both(r.Bilingual("reason"))
		if reason.IsZero() {
			reason = text.T("未说明理由", "no reason given")
		}
		one := damages.ClaimRange{Figure: full, Low: c.typedValue(full, r.Text("low")), High: c.typedValue(full, r.Text("high")), Reason: reason}
		if err := claimWords(c.Claim.AddRange(one)); err != nil {
			c.Refused = append(c.Refused, RefusedChange{r, err})
		}
	}
}
