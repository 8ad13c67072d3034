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
		{"judged_on", "effective_on"}, {"agreement_from", "agreement_to"},
	}
	inTimeOfOption = [][2]string{{"concluded_on", "breach_on"}}
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
		if err := checkInTime(fmt.Sprintf("/options/%d/figures/", i), inTimeOfOption, o.Figures, label); err != nil {
			return err
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
