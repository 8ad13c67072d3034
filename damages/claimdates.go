package damages

import (
	"fmt"
	"slices"

	"redress/internal/civil"
	"redress/internal/text"
)

// inTime are pairs of dates of which the second cannot lie before the first,
// however the case is read. An act may well follow the filing or the judgment:
// infringement goes on.
var (
	inTime = [][2]string{
		{"first_act", "last_act"}, {"filed_on", "debate_closed_on"}, {"filed_on", "judged_on"}, {"debate_closed_on", "judged_on"},
		{"judged_on", "effective_on"}, {"agreement_from", "agreement_to"}, {"known_on", "filed_on"},
	}
	inTimeOfOption = [][2]string{
		{"concluded_on", "breach_on"}, {"breach_on", "breach_until"}, {"penalty_from", "penalty_to"}, {"sold_from", "sold_to"}, {"loss_from", "loss_to"},
		{"knew_on", "applied_on"},
	}
)

// checkOrderOfTime refuses a claim file whose dates cannot all be true. While a
// case is still being put together the same is noted, not refused.
func (c *Claim) checkOrderOfTime() error {
	label := func(id string) text.Text {
		f, _ := factOf(id)
		return f.Label
	}
	if err := checkInTime("/facts/", inTime, c.Facts, label); err != nil {
		return err
	}
	for i, o := range c.Options {
		kind, _ := KindOf(o.Kind)
		label := func(id string) text.Text {
			j := slices.IndexFunc(kind.Figures, func(f FigureSpec) bool { return f.ID == id })
			return kind.Figures[j].Label
		}
		if err := checkServed(fmt.Sprintf("/options/%d/figures/", i), o.Figures); err != nil {
			return err
		}
		for _, spec := range kind.Tables {
			if err := c.checkRowsInTime(spec, o.Tables[spec.ID]); err != nil {
				return err
			}
		}
		if err := checkInTime(fmt.Sprintf("/options/%d/figures/", i), inTimeOfOption, o.Figures, label); err != nil {
			return err
		}
	}
	return nil
}

// checkServed refuses more months served than were agreed (劳动合同法 art 22).
func checkServed(at string, figures map[string]Entry) error {
	served, agreed := figures["served_months"].given(Of("month")), figures["service_months"].given(Of("month"))
	if served == nil || agreed == nil || served.Value.Number.LessThanOrEqual(agreed.Value.Number) {
		return nil
	}
	return claimError(at+"served_months/value", fmt.Sprintf("已履行 %s 个月，超过约定的 %s 个月", served.Value.Number, agreed.Value.Number), fmt.Sprintf("%s months served, of %s agreed", served.Value.Number, agreed.Value.Number),
		"核对两个月数，改正其一", "check both numbers and correct one")
}

// checkRowsInTime refuses a row of a table whose period ends before it begins.
func (c *Claim) checkRowsInTime(spec TableSpec, name string) error {
	i := slices.IndexFunc(c.Tables, func(t ClaimTable) bool { return t.ID == name })
	day := func(id string) bool {
		return slices.ContainsFunc(spec.Columns, func(c Column) bool { return c.ID == id && c.Unit == DayDate })
	}
	if i < 0 || !day("from") || !day("to") {
		return nil
	}
	t := c.Tables[i].loaded
	from, to := t.data["from"], t.data["to"]
	if from == nil || to == nil {
		return nil
	}
	for n := range t.Rows {
		if from.isBlank(n) || to.isBlank(n) {
			continue
		}
		first, last := from.at(n, Date).Day, to.at(n, Date).Day
		if last.Before(first) {
			at := fmt.Sprintf("/tables/%d/rows", i)
			if c.Tables[i].Rows.File == "" {
				at = fmt.Sprintf("%s/%d", at, n)
			}
			return claimError(at, fmt.Sprintf("第 %d 行的期间止于 %s，早于其起始 %s", n+1, last, first), fmt.Sprintf("row %d: the period ends on %s, before it begins on %s", n+1, last, first),
				"核对这两个日期，改正其一", "check both dates and correct one")
		}
	}
	return nil
}

func checkInTime(at string, pairs [][2]string, entries map[string]Entry, label func(id string) text.Text) error {
	for _, pair := range pairs {
		first, errFirst := civil.ParseDay(entries[pair[0]].Value)
		last, errLast := civil.ParseDay(entries[pair[1]].Value)
		if errFirst != nil || errLast != nil || !last.Before(first) {
			continue
		}
		a, b := label(pair[0]), label(pair[1])
		return claimError(at+pair[1]+"/value", fmt.Sprintf("“%s”%s 早于“%s”%s", b.ZH, last, a.ZH, first), fmt.Sprintf("“%s”, %s, is before “%s”, %s", b.EN, last, a.EN, first),
			"核对这两个日期，改正其一", "check both dates and correct one")
	}
	return nil
}
