package damages

import (
	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// Statute is the text of the AUCL that governs acts from one day to another,
// with what it says, and what each text in force meanwhile says of acts that
// ended under it.
type Statute struct {
	From, To  civil.Day
	Governing Segment // of the last day (法释〔2020〕7号 art 28)
	Segments  []Segment
	Ceiling   law.Dated[law.MultipleCeiling] // by the day the judgment becomes effective
	Moved     []law.Moved                    // articles of 2019 in the numbering of 2025
	Notes     []Note
}

// Segment is a span of days over which the law stood unchanged. A stated none
// in a value carries its reason.
type Segment struct {
	civil.Period
	Version  law.Dated[string]
	Order    law.Dated[law.Order]
	Cap      law.Dated[law.StatutoryLimit]
	Multiple law.Dated[law.MultipleRange]
	Fine     law.Dated[law.FineRange]
	Burden   law.Dated[law.CitationID]
}

// Cites are the articles that a segment rests on, each once.
func (s *Segment) Cites() []string {
	var out []string
	seen := map[string]bool{}
	for _, list := range [][]string{s.Version.Cites, s.Order.Cites, s.Cap.Cites, s.Multiple.Cites, s.Fine.Cites, s.Burden.Cites} {
		for _, id := range list {
			if !seen[id] {
				seen[id] = true
				out = append(out, id)
			}
		}
	}
	return out
}

// StatuteOver says which text governs acts from one day to another, both
// included (R01), and what it says of caps, multiples and fines (R09, R10,
// R38). The ceiling of the multiple reads judged, the day the judgment becomes
// effective, or the day of today while that is open (R11). An error is a
// *civil.Error for days out of order, or a *law.GapError before the first AUCL.
func StatuteOver(from, to, judged civil.Day) (Statute, error) {
	span, err := civil.NewPeriod(from, to)
	if err != nil {
		return Statute{}, err
	}
	s := Statute{From: from, To: to, Moved: law.MovedArticles()}
	for day := from; !day.After(to); {
		segment, err := segmentAt(day, span)
		if err != nil {
			return Statute{}, err
		}
		segment.governed(judged)
		s.Segments = append(s.Segments, segment)
		day = segment.To.AddDays(1)
	}
	s.Governing = s.Segments[len(s.Segments)-1]
	if s.Ceiling, err = law.PunitiveCeiling.On(judged); err != nil {
		return Statute{}, err
	}
	s.Ceiling.Cites = law.Default().Governing(s.Ceiling.Cites, datesOf(to, judged))
	return s, s.note(judged)
}

// datesOf are the dates by which texts are picked for acts that ended on a day
// and are judged on another.
func datesOf(last, judged civil.Day) law.Days {
	return law.Days{law.ReadsLastAct: last, law.ReadsEachAct: last, law.ReadsJudgment: judged, law.ReadsJudgmentEffective: judged}
}

// governed drops articles whose own text does not govern a case judged then.
func (s *Segment) governed(judged civil.Day) {
	for _, list := range []*[]string{&s.Version.Cites, &s.Order.Cites, &s.Cap.Cites, &s.Multiple.Cites, &s.Fine.Cites, &s.Burden.Cites} {
		*list = law.Default().Governing(*list, datesOf(s.To, judged))
	}
}

// segmentAt is the segment that begins on a day.
func segmentAt(day civil.Day, span civil.Period) (Segment, error) {
	s := Segment{Period: civil.Period{From: day, To: span.To}}
	for _, err := range []error{
		read(law.AUCLVersion, &s, &s.Version), read(law.MethodOrder, &s, &s.Order), read(law.StatutoryCap, &s, &s.Cap),
		read(law.PunitiveAvailable, &s, &s.Multiple), read(law.AdministrativeFine, &s, &s.Fine), read(law.BurdenShift, &s, &s.Burden),
	} {
		if err != nil {
			return s, err
		}
	}
	return s, nil
}

// read takes a parameter's value of the segment's first day and ends the
// segment where the value ends.
func read[T any](p law.Parameter[T], s *Segment, into *law.Dated[T]) error {
	v, err := p.On(s.From)
	if err != nil {
		return err
	}
	*into = v
	if end := v.InForce.To; !end.IsZero() && end.Before(s.To) {
		s.To = end
	}
	return nil
}

// note says what a span needs to be told: one cap, the split of the multiple,
// distinct acts, the state of the law.
func (s *Statute) note(judged civil.Day) error {
	add := func(t text.Text, cites ...string) { s.Notes = append(s.Notes, Note{t, cites}) }
	if len(s.Segments) > 1 {
		add(text.T("行为持续到修法之后的，适用修改后的文本；上限只有一个，各文本的上限不相加；彼此独立的行为分别判断", "acts that went on after an amendment fall under the amended text; there is one cap, the caps of several texts are never added; distinct acts are judged apart"), law.Default().Governing([]string{"tsint2020.28", "ucint2022.28"}, datesOf(s.To, judged))...)
	}
	first, last := s.Segments[0], s.Governing
	if first.Multiple.IsNone() && !last.Multiple.IsNone() {
		split, err := law.Default().CitesOn("R12", datesOf(s.To, judged))
		if err != nil {
			return err
		}
		var cites []string
		for _, c := range split {
			cites = append(cites, c.ID)
		}
		add(text.T("倍数只用于2019-04-23（含当日）以后的行为，此前只赔损失或获利；依第28条整体适用新法的解读并列", "the multiple touches acts from 2019-04-23 on, that day inside; before it loss or gain alone; the reading that puts the whole under the new text stands beside it"), cites...)
	}
	if !last.Multiple.IsNone() {
		add(text.Join(text.Text{}, s.Ceiling.None, s.Ceiling.Note), s.Ceiling.Cites...)
	}
	if !last.Cap.Note.IsZero() {
		add(last.Cap.Note, last.Cap.Cites...)
	}
	add(text.T("法定赔偿以损失和获利均难以确定为前提；罚款归国家，不是赔偿", "statutory damages presuppose that loss and gain are both hard to determine; a fine goes to the State and is no compensation"))
	if s.To.After(law.AsOf()) {
		add(text.F(text.T("法律状态核对至 %v，其后的日期按当时有效的规定列出", "the law was checked to %v; later days are shown under what was then in force"), law.DataDate))
	}
	return nil
}
