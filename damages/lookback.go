package damages

import (
	"slices"
	"strings"

	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// Window is how far back damages reach once limitation has run out and the
// defendant pleads it (R35). The zero Window is no limit, as far as the facts
// tell.
type Window struct {
	Expired civil.Day // the last day of the limitation, moved off days of rest
	From    civil.Day // the first day of which damages can be had; zero where the acts had ended before filing
	Years   int       // reach back from filing
	Open    text.Text // why only a table of holidays decides whether it ran out before filing
	Note    text.Text // where the law of the day leaves another reading
	Cites   []string
}

// LookBack is the window of a claim. Limitation runs from the day harm and
// obligor were known; where it ran out before filing and the infringement goes
// on at filing, damages reach back so many years from filing: art 17 of the
// patent rules, by analogy. A claim not yet filed is taken as filed on its
// cut-off day. Where the table of holidays does not reach the last day and
// filing came within the days of rest there may be, nothing is cut off and Open
// says so. The error is a gap of the law.
func LookBack(c *Claim) (Window, error) {
	known, last, filed := c.factDay("known_on"), c.factDay("last_act"), c.lawDay("filed_on")
	if known.IsZero() || last.IsZero() {
		return Window{}, nil
	}
	limit, _ := law.DeadlineOf("limitation")
	e, err := Expire(limit, known, false, c.Published.Holidays)
	if err != nil {
		return Window{}, err
	}
	term, err := e.term(false)
	if err != nil {
		return Window{}, err
	}
	w := Window{Expired: e.Expires, Cites: term.Cites}
	switch {
	case e.Open(filed):
		w.Open = e.Warning
		return w, nil
	case !e.Expires.Before(filed):
		return Window{}, nil
	case e.Rolled:
		w.Cites = union(w.Cites, slices.DeleteFunc(e.cites(), func(id string) bool { return !strings.HasSuffix(id, ".203") }))
	}
	if last.Before(filed) {
		return w, nil
	}
	back, err := law.LookBackYears.On(filed)
	if err != nil {
		return Window{}, err
	}
	w.From, w.Years, w.Note, w.Cites = filed.AddYears(-back.Value), back.Value, back.Note, union(back.Cites, w.Cites)
	return w, nil
}

// line is the window on the facts sheet.
func (w Window) line() Line {
	return Line{ID: "recoverable_from", Label: text.T("时效抗辩成立时赔偿起算日", "first recoverable day if limitation is pleaded"), Unit: DayDate, Kind: Constant,
		Given: &Given{Value: Value{Day: w.From}, Source: Source{Known: Reckoned}}, Cites: w.Cites,
		Note: text.F(text.T("自起诉日向前推算 %v 年，类推适用", "%v years back from filing, by analogy"), w.Years)}
}

// lookBackDay is the first day of which damages can be had if limitation is
// pleaded; the zero day where nothing limits them.
func (d *draft) lookBackDay() civil.Day {
	w, err := LookBack(d.claim)
	if err != nil || d.option.Route != Tort {
		return civil.Day{}
	}
	return w.From
}

// withinLookBack is the cut-off of the look-back (R35), where there is one.
func (d *draft) withinLookBack() (cutoff, bool) {
	w, err := LookBack(d.claim)
	if err != nil || d.lookBackDay().IsZero() {
		return cutoff{}, false
	}
	return cutoff{"recoverable", L(FactsSheet + ".recoverable_from"), text.T("追溯期内", "within the look-back"), union(w.Cites, d.rule("R35"))}, true
}

// lookBackReading offers what is left if limitation is pleaded. It is a reading
// and not the result: the court does not apply limitation on its own (CC 193).
func (d *draft) lookBackReading(line string, c cutoff) {
	d.option.Readings = append(d.option.Readings, Reading{ID: "look_back", Line: d.full(line), Cites: c.cites,
		Title: text.F(text.T("时效抗辩成立，只计 %v 起", "limitation pleaded, from %v only"), d.lookBackDay().String())})
}

// startsBefore tells whether a day of a column lies before another.
func (t *Table) startsBefore(column string, day civil.Day) bool {
	first, _ := t.days(column)
	return !first.IsZero() && first.Before(day)
}

// limitation warns a tort option of the window: the defendant must plead it
// (CC 192, 193), and the claim to stop is not barred (CC 196).
func (d *draft) limitation() error {
	w, err := LookBack(d.claim)
	if err != nil || d.option.Route != Tort || w.Expired.IsZero() {
		return err
	}
	note := text.F(text.T("自知道之日起的时效已于 %v 届满而侵权在起诉前已停止：被告提出时效抗辩的，赔偿请求可能不受支持；须举证中断或中止，或主张自行为终了起算；停止侵害的请求不受时效限制",
		"limitation from knowledge ran out on %v and the acts ended before filing: if the defendant pleads it the damages may be barred; show interruption or suspension, or argue that it runs from the last act; the claim to stop is not barred"), w.Expired.String())
	if !w.From.IsZero() {
		note = text.F(text.T("自知道之日起的时效已于 %v 届满而侵权持续至起诉：被告提出时效抗辩的，赔偿只及于 %v 起的部分（自起诉日向前 %v 年，类推专利规定）；法院不主动适用；停止侵害的请求不受时效限制",
			"limitation from knowledge ran out on %v and the infringement goes on at filing: if the defendant pleads it, damages reach back to %v only (%v years from filing, the patent rule by analogy); the court does not apply it on its own; the claim to stop is not barred"), w.Expired.String(), w.From.String(), w.Years)
	}
	if !w.Open.IsZero() {
		note = text.F(text.T("自知道之日起的时效于 %v 届满，起诉是否逾期取决于放假与调休安排，未据此截断：%v", "limitation from knowledge ran to %v; whether filing was late rests on holidays and make-up days, so nothing is cut off by it: %v"), w.Expired.String(), w.Open)
	}
	if d.claim.factDay("filed_on").IsZero() {
		note = text.Join(text.T("。", ". "), note, text.F(text.T("尚未起诉：按证据截止日 %v", "Not yet filed: the cut-off day, %v, is read"), d.claim.CutOff.String()))
	}
	if !w.Note.IsZero() {
		note = text.Join(text.T("。", ". "), note, w.Note)
	}
	d.warn(note, union(w.Cites, d.rule("R35"))...)
	return d.failed
}
