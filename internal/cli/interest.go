package cli

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/spf13/cobra"

	"redress/damages"
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

// segmentColumns say where the working of an option has what a segment prints:
// columns of its table, or lines where they hold a dot.
type segmentColumns struct{ days, principal, rate, interest string }

// segmentsOf are the rows of an option's working that bear on a sum; rows on no
// principal (nothing is open) are left out.
func segmentsOf(out *damages.Outcome, option string, at segmentColumns) ([]interestRowJSON, []step) {
	sheet, _ := out.Computation.Sheets.Sheet(option)
	table, ok := sheet.Table("segments")
	if !ok {
		return []interestRowJSON{}, nil
	}
	value := func(of string, row int) (damages.Value, text.Text) {
		if strings.Contains(of, ".") {
			l, _ := out.Computation.Sheets.Line(of)
			v := out.Computation.Result(of)
			return v.Value, text.T(damages.ShowResult(v, l, text.ZH), damages.ShowResult(v, l, text.EN))
		}
		return out.Computation.Cell(sheet, table.ID, of, row).Value, shownCell(out, sheet, table, of, row)
	}
	segments, steps := []interestRowJSON{}, []step(nil)
	for row := range table.Rows {
		from, fromShown := value("from", row)
		to, toShown := value("to", row)
		days, daysShown := value(at.days, row)
		principal, principalShown := value(at.principal, row)
		rate, rateShown := value(at.rate, row)
		interest, interestShown := value(at.interest, row)
		if principal.Number.IsZero() {
			continue
		}
		segments = append(segments, interestRowJSON{from.Day.String(), to.Day.String(), days.Number.IntPart(), principal.Number.StringFixed(2), rate.Number.String(), interest.Number.StringFixed(2)})
		steps = append(steps, step{words: text.F(text.T("%v 至 %v，%v：本金 %v，利率 %v，利息 %v。", "%v to %v, %v: principal %v at %v, interest %v."),
			fromShown, toShown, daysShown, principalShown, rateShown, interestShown)})
	}
	return segments, steps
}

// interestWorked computes the one option of a calculator's claim; what the
// engine refuses is said of the flag it came from.
func interestWorked(claim *damages.Claim, flags map[string]string) (*damages.Outcome, error) {
	claim.Version, claim.Name = 1, text.T("计算", "calculation")
	for i := range claim.Options {
		for id, e := range claim.Options[i].Figures {
			e.Source = &damages.EntrySource{Known: damages.OwnBooks}
			claim.Options[i].Figures[id] = e
		}
	}
	err := claim.Check(nil)
	var out *damages.Outcome
	if err == nil {
		out, err = worked(claim, flags["from"])
	}
	if wrong, ok := errors.AsType[*damages.ClaimError](err); ok {
		for id, flag := range flags {
			if strings.HasPrefix(wrong.Pointer, "/options/0/figures/"+id) || strings.HasPrefix(wrong.Pointer, "/options/0/tables/"+id) {
				return nil, &flagError{flag, wrong.Message, wrong.Mend}
			}
		}
	}
	if err == nil && out.Options[0].State == damages.OptionMissing {
		return nil, withoutLaw(out.Options[0], flags)
	}
	return out, err
}

// withoutLaw says of an option that lacks a figure of the law why there is none.
func withoutLaw(o *damages.Option, flags map[string]string) error {
	reason := text.T("缺 "+o.Lacks[0].Label.ZH, o.Lacks[0].Label.EN+" lacks")
	if len(o.Warnings) > 0 {
		reason = o.Warnings[len(o.Warnings)-1].Text
	}
	return &flagError{flags["until"], reason, text.T("换一个法律有规定的值", "choose a value that the law covers")}
}

var plainRatio = regexp.MustCompile(`^(0|[1-9][0-9]{0,2})(\.[0-9]{1,6})?$`)

// ratioOf reads a plain multiple such as 1.5.
func ratioOf(flag, typed string) (damages.Entry, error) {
	if !plainRatio.MatchString(typed) {
		return damages.Entry{}, &flagError{flag, text.T(fmt.Sprintf("“%s”不是有效的倍数", typed), fmt.Sprintf("%q is not a multiple", typed)),
			text.T("用半角数字，如 1.5", "plain digits, such as 1.5")}
	}
	return damages.Entry{Value: typed}, nil
}

// shownLine is a line of the answer under a title of its own.
func (r *run) shownLine(out *damages.Outcome, full string, title text.Text) resultLine {
	l, _ := out.Computation.Sheets.Line(full)
	return resultLine{title.In(r.one()), damages.ShowResult(out.Computation.Result(full), l, r.one()), ""}
}
