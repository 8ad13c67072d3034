package cli

import (
	"errors"
	"fmt"
	"strings"

	"github.com/shopspring/decimal"
	"github.com/spf13/cobra"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// rulesJSON is what one text says of acts that ended under it. Cap is an
// amount, "none", or "none; by reference 1000000.00" with CapByReference and
// CapMinimum beside it. Multiplier is "1-5" or "none".
type rulesJSON struct {
	Version        string    `json:"version"` // 1993, 2017, 2019, 2025
	Name           text.Text `json:"name"`
	Cap            string    `json:"cap"`
	CapByReference string    `json:"cap_by_reference,omitempty"`
	CapMinimum     string    `json:"cap_minimum,omitempty"`
	Order          string    `json:"order"`
	Multiplier     string    `json:"multiplier"`
	Intent         text.Text `json:"intent,omitzero"`
	Fine           fineJSON  `json:"fine"`
	Burden         text.Text `json:"burden"`
}

type fineJSON struct {
	Low         string `json:"low"`
	High        string `json:"high"`
	SeriousLow  string `json:"serious_low,omitempty"`
	SeriousHigh string `json:"serious_high,omitempty"`
}

type segmentJSON struct {
	From        civil.Day `json:"from"`
	To          civil.Day `json:"to"`
	Days        int       `json:"days"`
	InForceFrom string    `json:"in_force_from"`
	InForceTo   string    `json:"in_force_to"` // empty while it is in force
	rulesJSON
	Basis []text.Text `json:"basis"`
}

// statuteJSON is what `redress statute --json` prints: the text that governs
// the whole, then what each text says of its own days.
type statuteJSON struct {
	From civil.Day `json:"from"`
	To   civil.Day `json:"to"`
	rulesJSON
	Ceiling  text.Text         `json:"ceiling,omitzero"`
	Articles map[string]string `json:"articles_2019_to_2025"`
	Segments []segmentJSON     `json:"segments"`
	workingJSON
}

func (r *run) statute() *cobra.Command {
	var from, to, judged string
	c := &cobra.Command{Use: "statute --from DAY --to DAY", Short: "which text of the AUCL governs acts in a span of days, and its caps, multiples and fines", Args: noArgs}
	c.Flags().StringVar(&from, "from", "", "first day of the acts, such as 2018-11-01")
	c.Flags().StringVar(&to, "to", "", "last day of the acts; it decides the text that governs")
	c.Flags().StringVar(&judged, "judged", "", "day the judgment becomes effective, which decides the ceiling of the multiple; default today, the case pending")
	c.RunE = func(*cobra.Command, []string) error {
		first, err := dayOf("--from", from)
		if err != nil {
			return err
		}
		last, err := dayOf("--to", to)
		if err != nil {
			return err
		}
		effective := r.today()
		if judged != "" {
			if effective, err = dayOf("--judged", judged); err != nil {
				return err
			}
		}
		s, err := damages.StatuteOver(first, last, effective)
		if err != nil {
			return statuteFlag(err)
		}
		return r.printStatute(s)
	}
	return c
}

// statuteFlag says which flag an error of the engine lies in.
func statuteFlag(err error) error {
	if bad, ok := errors.AsType[*civil.Error](err); ok {
		return &flagError{"--from", text.T(bad.ZH, bad.EN), text.T("--from 不得晚于 --to", "--from is not after --to")}
	}
	if gap, ok := errors.AsType[*law.GapError](err); ok {
		return &flagError{"--from", gap.Text(), text.T("反不正当竞争法自1993-12-01起施行", "the AUCL took effect on 1993-12-01")}
	}
	return err
}

func (r *run) printStatute(s damages.Statute) error {
	w := statuteWorking(s)
	if !r.json {
		return r.printAnswer(r.statuteResults(s), w)
	}
	out := statuteJSON{From: s.From, To: s.To, rulesJSON: rulesOf(&s.Governing),
		Articles: map[string]string{}, Segments: []segmentJSON{}, workingJSON: w.json()}
	if !s.Governing.Multiple.IsNone() {
		out.Ceiling = text.Join(text.Text{}, s.Ceiling.None, s.Ceiling.Note)
	}
	for _, m := range s.Moved {
		out.Articles[m.From] = m.To
	}
	for i := range s.Segments {
		seg := &s.Segments[i]
		days, _ := seg.Days()
		in := seg.Version.InForce
		one := segmentJSON{From: seg.From, To: seg.To, Days: days, InForceFrom: in.From.String(), rulesJSON: rulesOf(seg), Basis: []text.Text{}}
		if !in.To.IsZero() {
			one.InForceTo = in.To.String()
		}
		for _, id := range seg.Cites() {
			one.Basis = append(one.Basis, law.Default().Cite(id).Text())
		}
		out.Segments = append(out.Segments, one)
	}
	return r.printJSON(out)
}

func yuan(d decimal.Decimal) string { return d.StringFixed(2) }

func rulesOf(s *damages.Segment) rulesJSON {
	out := rulesJSON{Version: strings.TrimPrefix(s.Version.Value, "aucl"), Name: versionName(s), Cap: "none", Order: string(s.Order.Value), Multiplier: "none",
		Fine: fineJSON{Low: yuan(s.Fine.Value.Low), High: yuan(s.Fine.Value.High)}, Burden: s.Burden.None}
	switch limit := s.Cap.Value; {
	case s.Cap.IsNone():
	case limit.ByReference:
		out.CapByReference, out.CapMinimum = yuan(limit.Cap), yuan(limit.Minimum)
		out.Cap = "none; by reference " + out.CapByReference
	default:
		out.Cap = yuan(limit.Cap)
	}
	if m := s.Multiple; !m.IsNone() {
		out.Multiplier, out.Intent = m.Value.Low.String()+"-"+m.Value.High.String(), m.Value.Intent
	}
	if f := s.Fine.Value; f.HasSerious {
		out.Fine.SeriousLow, out.Fine.SeriousHigh = yuan(f.SeriousLow), yuan(f.SeriousHigh)
	}
	if !s.Burden.IsNone() {
		out.Burden = law.Default().Cite(s.Burden.Value).Text()
	}
	return out
}

func versionName(s *damages.Segment) text.Text {
	return law.Default().Cite(s.Version.Cites[0]).Instrument
}

// statuteWorking says by which day the text was picked, then each text with
// its own days.
func statuteWorking(s damages.Statute) working {
	w := working{notes: s.Notes}
	w.steps = append(w.steps, step{words: text.F(text.T("最后行为日 %v，适用%v。", "last act %v: %v governs."), s.To.String(), versionName(&s.Governing)), cites: s.Governing.Version.Cites})
	for i := range s.Segments {
		seg := &s.Segments[i]
		days, _ := seg.Days()
		w.steps = append(w.steps, step{words: text.F(text.T("%[1]v 至 %[2]v（%[3]v 天）：%[4]v，施行 %[5]v；%[6]v；%[7]v；%[8]v；%[9]v；%[10]v。", "%[1]v to %[2]v (%[3]v days): %[4]v, in force %[5]v; %[6]v; %[7]v; %[8]v; %[9]v; %[10]v."),
			seg.From.String(), seg.To.String(), days, versionName(seg), seg.Version.InForce.String(), orderWords(seg), capWords(seg), multipleWords(seg), fineWords(seg), burdenWords(seg)), cites: seg.Cites()})
	}
	var moved []string
	for _, m := range s.Moved {
		moved = append(moved, m.From+"→"+m.To)
	}
	list := strings.Join(moved, ", ")
	w.steps = append(w.steps, step{words: text.T("2019文本与2025文本的条号对应："+list+"。", "articles of the 2019 text in the numbering of 2025: "+list+".")})
	return w
}

func orderWords(s *damages.Segment) text.Text { return s.Order.Value.Text() }

func grouped(d decimal.Decimal) string { return text.Group(yuan(d)) }

func capWords(s *damages.Segment) text.Text {
	switch limit := s.Cap.Value; {
	case s.Cap.IsNone():
		return text.T("无法定赔偿", "no statutory damages")
	case limit.ByReference:
		return text.F(text.T("法定赔偿法律未规定，参照上限 %v 元、下限 %v 元", "no statutory damages in the statute; by reference at most CNY %v, at least CNY %v"), grouped(limit.Cap), grouped(limit.Minimum))
	}
	return text.F(text.T("法定赔偿上限 %v 元", "statutory damages up to CNY %v"), grouped(s.Cap.Value.Cap))
}

func multipleWords(s *damages.Segment) text.Text {
	if s.Multiple.IsNone() {
		return text.T("无惩罚性赔偿", "no punitive damages")
	}
	m := s.Multiple.Value
	return text.F(text.T("惩罚性赔偿 %v 至 %v 倍（%v且情节严重）", "punitive damages %v to %v times (%v, and serious)"), m.Low.String(), m.High.String(), m.Intent)
}

func fineWords(s *damages.Segment) text.Text {
	f := s.Fine.Value
	out := text.F(text.T("罚款 %v 至 %v 元", "fine CNY %v to %v"), grouped(f.Low), grouped(f.High))
	if f.HasSerious {
		out = text.F(text.T("%v，情节严重的 %v 至 %v 元", "%v, serious cases CNY %v to %v"), out, grouped(f.SeriousLow), grouped(f.SeriousHigh))
	}
	return out
}

func burdenWords(s *damages.Segment) text.Text {
	if s.Burden.IsNone() {
		return text.T("举证责任不转移", "the burden of proof does not shift")
	}
	return text.F(text.T("举证责任转移 %v", "the burden of proof shifts, %v"), law.Default().Cite(s.Burden.Value).Article)
}

func (r *run) statuteResults(s damages.Statute) []resultLine {
	lang, g := r.one(), &s.Governing
	line := func(label, value text.Text) resultLine { return resultLine{label.In(lang), "", value.In(lang)} }
	return []resultLine{
		line(text.T("行为期间", "acts"), text.T(fmt.Sprintf("%s 至 %s", s.From, s.To), fmt.Sprintf("%s to %s", s.From, s.To))),
		line(text.T("适用文本", "text that governs"), versionName(g)),
		line(text.T("损失与获利", "loss and gain"), orderWords(g)),
		line(text.T("法定赔偿", "statutory damages"), capWords(g)),
		line(text.T("惩罚性赔偿", "punitive damages"), multipleWords(g)),
		line(text.T("行政罚款", "administrative fine"), fineWords(g)),
		line(text.T("举证责任", "burden of proof"), burdenWords(g)),
	}
}
