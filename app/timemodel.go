//go:build !headless

package app

import (
	"cmp"
	"slices"
	"strconv"

	"redress/cases"
	"redress/internal/civil"
	"redress/internal/i18n"
)

// timeModel is the time axis: a lane for each party, chips at their dates.
type timeModel struct {
	From, To civil.Day
	Ticks    []timeTick
	Lanes    []timeLane
	Undated  int // entries without a date that bounds them
}

type timeTick struct {
	Day   civil.Day
	Words string
}

type timeLane struct {
	Name  string
	Chips []timeChip
}

// timeChip is one fact or act.
type timeChip struct {
	Record string
	Words  string
	Date   string
	Tone   tone
	At     civil.Day
	Until  civil.Day // zero for a point in time
}

// modelTime makes the axis of facts, acts and procedural events.
func modelTime(s *Session, tr *i18n.Translator) timeModel {
	var m timeModel
	lanes := map[string][]timeChip{}
	put := func(r cases.Record, who []string, from, to, title string, t tone) {
		chip, ok := chipOf(r, tr, from, to, title)
		if !ok {
			m.Undated++
			return
		}
		chip.Tone = t
		if r.Text("disputed") == "disputed" {
			chip.Tone = amber
		}
		lane := ""
		if len(who) > 0 {
			lane = who[0]
		}
		lanes[lane] = append(lanes[lane], chip)
		m.stretch(chip)
	}
	for _, r := range s.List(cases.KindFact, false) {
		put(r, r.Refs("persons"), "on", "until", "statement", info)
	}
	for _, r := range s.List(cases.KindAct, false) {
		put(r, r.Refs("by"), "from", "to", "title", danger)
	}
	for _, r := range s.List(cases.KindEvent, false) {
		put(r, []string{"court"}, "on", "", "what", plain)
	}
	m.Lanes = orderLanes(s, tr, lanes)
	m.Ticks = timeTicks(m.From, m.To)
	return m
}

func chipOf(r cases.Record, tr *i18n.Translator, from, to, title string) (timeChip, bool) {
	on, known := r.Partial(from)
	day := on.Earliest()
	if day.IsZero() {
		day = on.Latest()
	}
	if !known || day.IsZero() {
		return timeChip{}, false
	}
	f, _ := cases.EntityOf(r.Kind).Field(from)
	c := timeChip{Record: r.ID, At: day, Words: oneLine(r.In(title, tr.Lang())), Date: cases.Display(f, r.Values[from], tr.Lang())}
	if end, ok := r.Partial(to); ok && to != "" {
		c.Until = end.Latest()
	}
	return c, true
}

func (m *timeModel) stretch(c timeChip) {
	if m.From.IsZero() || c.At.Before(m.From) {
		m.From = c.At
	}
	last := c.At
	if !c.Until.IsZero() && c.Until.After(last) {
		last = c.Until
	}
	if m.To.IsZero() || last.After(m.To) {
		m.To = last
	}
}

// orderLanes puts the parties in the order of the case, then the court, then
// what names nobody.
func orderLanes(s *Session, tr *i18n.Translator, lanes map[string][]timeChip) []timeLane {
	var out []timeLane
	add := func(id, name string) {
		chips := lanes[id]
		if len(chips) == 0 {
			return
		}
		slices.SortStableFunc(chips, func(a, b timeChip) int { return a.At.Compare(b.At) })
		out = append(out, timeLane{name, chips})
		delete(lanes, id)
	}
	for _, p := range s.List(cases.KindParty, true) {
		name := p.In("short_name", tr.Lang())
		if name == "" {
			name = p.In("name", tr.Lang())
		}
		add(p.ID, name)
	}
	add("court", tr.T("time.court"))
	add("", tr.T("time.nobody"))
	return out
}

// timeTicks marks the years, the quarters or the months, as many as can be read.
func timeTicks(from, to civil.Day) []timeTick {
	if from.IsZero() {
		return nil
	}
	step := 12
	switch months := (to.Year()-from.Year())*12 + to.Month() - from.Month() + 1; {
	case months <= 12:
		step = 1
	case months <= 48:
		step = 3
	}
	var out []timeTick
	month := civil.MonthOf(from)
	for ; !month.First().After(to); month = month.Next() {
		if (month.Month-1)%step != 0 && len(out) > 0 {
			continue
		}
		words := month.String()
		if step == 12 {
			words = strconv.Itoa(month.Year)
		}
		out = append(out, timeTick{month.First(), words})
	}
	return out
}

// packed is where a chip stands: in which line of its lane.
type packed struct {
	chip  timeChip
	x, w  float32
	place int
}

// pack puts the chips of a lane into as few lines as keep them apart.
func pack(chips []timeChip, x func(civil.Day) float32, width func(timeChip) float32, limit float32) (out []packed, lines int) {
	var ends []float32
	for _, c := range chips {
		p := packed{chip: c, x: x(c.At), w: width(c)}
		p.x = max(0, min(p.x, limit-p.w))
		p.place = slices.IndexFunc(ends, func(end float32) bool { return end+gapXS <= p.x })
		if p.place < 0 {
			p.place = len(ends)
			ends = append(ends, 0)
		}
		ends[p.place] = p.x + p.w
		out = append(out, p)
	}
	return out, cmp.Or(len(ends), 1)
}
