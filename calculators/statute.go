package calculators

import (
	"cmp"
	"errors"
	"strings"

	"github.com/shopspring/decimal"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// Statute is which text of the AUCL governs acts in a span of days (R01), with
// its cap, multiple, fine and burden of proof, and what each text in force
// meanwhile says of acts that ended under it.
var Statute = Calculator{
	ID: "statute", Title: text.T("适用文本", "Text that governs"),
	About: text.T("按最后行为日确定反不正当竞争法的适用文本，列出损失与获利的次序、法定赔偿上限、惩罚性倍数、罚款与举证责任。",
		"The text of the AUCL by the last act: the order of loss and gain, the statutory cap, the multiple, fines, the burden of proof."),
	Inputs: []Input{
		{ID: "from", Kind: Day, Needed: true, Label: text.T("行为起日", "First act"), Help: text.T("如 2018-11-01", "first day of the acts, such as 2018-11-01")},
		{ID: "to", Kind: Day, Needed: true, Label: text.T("行为止日", "Last act"), Help: text.T("决定适用的文本", "last day of the acts; it decides the text that governs")},
		{ID: "judged", Kind: Day, Label: text.T("裁判生效日", "Judgment effective"), Help: text.T("决定倍数的上限；不填为今天，按未结案计", "day the judgment becomes effective, which decides the ceiling of the multiple; default today, the case pending")},
	},
	work: workStatute,
}

func workStatute(given Given, world World) (*Answer, error) {
	given["judged"] = []string{cmp.Or(given.one("judged"), world.Today.String())}
	if judged := given.day("judged"); judged.Before(given.day("to")) && judged != world.Today {
		return nil, wrong("judged", text.F(text.T("裁判生效日 %v 早于行为止日 %v", "the judgment took effect on %v, before the last act, %v"), judged.String(), given.one("to")),
			text.T("核对两个日期", "check both days"))
	}
	s, err := damages.StatuteOver(given.day("from"), given.day("to"), given.day("judged"))
	if err != nil {
		return nil, statuteInput(err)
	}
	a := &Answer{Given: given, Statute: &s, Notes: s.Notes, Steps: statuteSteps(s), Results: statuteResults(s)}
	a.Table = &Table{Columns: []TableColumn{{Label: text.T("自", "from")}, {Label: text.T("至", "to")}, {text.T("天数", "days"), true},
		{Label: text.T("文本", "text")}, {Label: text.T("法定赔偿", "statutory damages")}, {Label: text.T("惩罚性赔偿", "punitive damages")}}}
	for i := range s.Segments {
		seg := &s.Segments[i]
		days, _ := seg.Days()
		plain := func(v any) text.Text { return text.F(text.T("%v", "%v"), v) }
		a.Table.Rows = append(a.Table.Rows, []text.Text{plain(seg.From.String()), plain(seg.To.String()), plain(days), versionName(seg), capWords(seg), multipleWords(seg)})
	}
	return a, nil
}

// statuteInput says which input an error of the engine lies in.
func statuteInput(err error) error {
	if bad, ok := errors.AsType[*civil.Error](err); ok {
		return wrong("from", text.T(bad.ZH, bad.EN), text.T("行为起日不得晚于行为止日", "the first act is not after the last"))
	}
	if gap, ok := errors.AsType[*law.GapError](err); ok {
		return wrong("from", text.F(text.T("%v 没有反不正当竞争法", "there was no AUCL on %v"), gap.Day.String()), text.T("反不正当竞争法自1993-12-01起施行", "the AUCL took effect on 1993-12-01"))
	}
	return err
}

func versionName(s *damages.Segment) text.Text {
	return law.Default().Cite(s.Version.Cites[0]).Instrument
}

// statuteSteps say by which day the text was picked, then each text with its
// own days.
func statuteSteps(s damages.Statute) []Step {
	steps := []Step{{Words: text.F(text.T("最后行为日 %v，适用%v。", "last act %v: %v governs."), s.To.String(), versionName(&s.Governing)), Cites: s.Governing.Version.Cites}}
	for i := range s.Segments {
		seg := &s.Segments[i]
		days, _ := seg.Days()
		steps = append(steps, Step{Words: text.F(text.T("%[1]v 至 %[2]v（%[3]v 天）：%[4]v，施行 %[5]v；%[6]v；%[7]v；%[8]v；%[9]v；%[10]v。", "%[1]v to %[2]v (%[3]v days): %[4]v, in force %[5]v; %[6]v; %[7]v; %[8]v; %[9]v; %[10]v."),
			seg.From.String(), seg.To.String(), days, versionName(seg), seg.Version.InForce.String(), orderWords(seg), capWords(seg), multipleWords(seg), fineWords(seg), burdenWords(seg)), Cites: seg.Cites()})
	}
	var moved []string
	for _, m := range s.Moved {
		moved = append(moved, m.From+"→"+m.To)
	}
	list := strings.Join(moved, ", ")
	return append(steps, Step{Words: text.T("2019文本与2025文本的条号对应："+list+"。", "articles of the 2019 text in the numbering of 2025: "+list+".")})
}

func orderWords(s *damages.Segment) text.Text { return s.Order.Value.Text() }

func grouped(d decimal.Decimal) string { return text.Group(d.StringFixed(2)) }

func capWords(s *damages.Segment) text.Text {
	switch limit := s.Cap.Value; {
	case s.Cap.IsNone():
		return text.T("无法定赔偿", "no statutory damages")
	case limit.ByReference && !limit.HasMinimum:
		return text.F(text.T("法定赔偿法律未规定，参照上限 %v 元", "no statutory damages in the statute; by reference at most CNY %v"), grouped(limit.Cap))
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

func statuteResults(s damages.Statute) []Result {
	g := &s.Governing
	line := func(label, value text.Text) Result { return Result{Label: label, Value: value, Words: true} }
	results := []Result{
		line(text.T("行为期间", "acts"), text.F(text.T("%v 至 %v", "%v to %v"), s.From.String(), s.To.String())),
		line(text.T("适用文本", "text that governs"), versionName(g)),
		line(text.T("损失与获利", "loss and gain"), orderWords(g)),
		line(text.T("法定赔偿", "statutory damages"), capWords(g)),
		line(text.T("惩罚性赔偿", "punitive damages"), multipleWords(g)),
		line(text.T("行政罚款", "administrative fine"), fineWords(g)),
		line(text.T("举证责任", "burden of proof"), burdenWords(g)),
	}
	results[1].Main = true
	return results
}
