package law

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"redress/internal/civil"
	"redress/internal/text"
)

// Stated is one period of a parameter as people read it: the value in words, or
// with None the reason why the law states none.
type Stated struct {
	InForce civil.Period
	Words   text.Text
	None    bool
	Cites   []CitationID
	Note    text.Text
}

// Stated lists the periods of the parameter in order.
func (p Parameter[T]) Stated() []Stated {
	out := make([]Stated, len(p.Values))
	for i, v := range p.Values {
		out[i] = Stated{v.InForce, v.None, v.IsNone(), v.Cites, v.Note}
		if !v.IsNone() {
			out[i].Words = inWords(v.Value)
		}
	}
	return out
}

// inWords is a value for people. A type that has no words of its own comes out
// in Go's notation, which a test refuses.
func inWords(v any) text.Text {
	switch v := v.(type) {
	case interface{ Text() text.Text }:
		return v.Text()
	case decimal.Decimal:
		return both(v.String())
	case bool:
		return map[bool]text.Text{true: text.T("是", "yes"), false: text.T("否", "no")}[v]
	case string:
		return named(v)
	}
	return both(fmt.Sprintf("%+v", v))
}

func both(s string) text.Text { return text.T(s, s) }

// named is the name of a version or an article whose id a value is.
func named(id string) text.Text {
	for _, in := range instruments {
		for _, v := range in.Versions {
			if v.ID == id {
				return v.Name
			}
		}
		for _, a := range in.Articles {
			if a.ID == id {
				return a.Label
			}
		}
	}
	return both(id)
}

func sum(d decimal.Decimal) string { return text.Group(d.String()) }

// Text is the scale: 起点 50 元；超过 10,000 元的部分 2.5 %；…
func (s FeeScale) Text() text.Text {
	zh, en := []string{"起点 " + sum(s.Flat) + " 元"}, []string{"flat CNY " + sum(s.Flat)}
	for _, b := range s.Brackets {
		zh = append(zh, "超过 "+sum(b.Over)+" 元的部分 "+b.Rate.Shift(2).String()+" %")
		en = append(en, "above CNY "+sum(b.Over)+" "+b.Rate.Shift(2).String()+" %")
	}
	if !s.Maximum.IsZero() {
		zh, en = append(zh, "最高 "+sum(s.Maximum)+" 元"), append(en, "at most CNY "+sum(s.Maximum))
	}
	return text.T(strings.Join(zh, "；"), strings.Join(en, "; "))
}

// Text is the range, both bounds inside.
func (r FeeRange) Text() text.Text {
	return text.F(text.T("%v 至 %v 元", "CNY %v to %v"), sum(r.Low), sum(r.High))
}

// Text is the share in the suit and before it.
func (s SecurityShare) Text() text.Text {
	return text.F(text.T("诉讼中不超过 %v %%，诉前 %v %%", "at most %v %% in the suit, %v %% before it"), s.InSuit.Shift(2), s.PreSuit.Shift(2))
}

// Text is the cap, and whether it serves by reference only.
func (l StatutoryLimit) Text() text.Text {
	out := text.F(text.T("上限 %v 元", "at most CNY %v"), sum(l.Cap))
	if l.HasMinimum {
		out = text.F(text.T("%v，下限 %v 元", "%v, at least CNY %v"), out, sum(l.Minimum))
	}
	if l.ByReference {
		out = text.F(text.T("法律未规定；参照%v", "none; by reference %v"), out)
	}
	return out
}

// Text is the range of multiples and the state of mind.
func (m MultipleRange) Text() text.Text {
	return text.F(text.T("%v 至 %v 倍（%v）", "%v to %v times (%v)"), m.Low, m.High, m.Intent)
}

// Text is the ceiling of the number pleaded and of the total.
func (m MultipleCeiling) Text() text.Text {
	out := text.F(text.T("倍数 %v 至 %v", "multiple %v to %v"), m.Least, m.Times)
	if m.HasTotal {
		out = text.F(text.T("%v；总额不超过基数的 %v 倍", "%v; the total at most %v times the base"), out, m.Total)
	}
	return out
}

// Text is the range, and that of serious cases where there is one.
func (f FineRange) Text() text.Text {
	out := text.F(text.T("%v 至 %v 元", "CNY %v to %v"), sum(f.Low), sum(f.High))
	if f.HasSerious {
		out = text.F(text.T("%v；情节严重的 %v 至 %v 元", "%v; serious cases CNY %v to %v"), out, sum(f.SeriousLow), sum(f.SeriousHigh))
	}
	return out
}

// Text says whether an agreement defeats the defence.
func (t TrustDefence) Text() text.Text {
	if t.ContractException {
		return text.T("另有约定的除外", "unless agreed otherwise")
	}
	return text.T("约定不影响自愿选择", "voluntary choice wins against an agreement")
}

// Text is the scope in words.
func (e ExpensesScope) Text() text.Text {
	return map[ExpensesScope]text.Text{
		InvestigationCosts: text.T("调查的合理费用", "reasonable investigation costs"), ReasonableExpenses: text.T("合理开支", "reasonable expenses"),
	}[e]
}

// Text is the regime, and whether an increase stops at the loss.
func (p PenaltyRegime) Text() text.Text {
	if p.IncreaseStopsAtLoss {
		return text.F(text.T("%v；增加以损失为限", "%v; an increase stops at the loss"), p.Regime.Text())
	}
	return p.Regime.Text()
}

// Text is the basis in words.
func (r ReturnBasis) Text() text.Text {
	return map[ReturnBasis]text.Text{ReturnAsAgreed: text.T("按约定返还，与违约金并行", "returned as agreed, beside the penalty")}[r]
}

// Text is the range by its three bases.
func (r CriminalFineRange) Text() text.Text {
	return text.F(text.T("违法所得的 %v 至 %v 倍；无法查清的为非法经营数额的 %v 至 %v；均无法查清的为 %v 至 %v 元，判处三年以上的为 %v 至 %v 元",
		"%v to %v times the illegal gain; where it cannot be found %v to %v of the illegal turnover; where neither can CNY %v to %v, with three years or more CNY %v to %v"),
		r.TimesLow, r.TimesHigh, r.ShareLow.Shift(2).String()+" %", r.ShareHigh.Shift(2).String()+" %", sum(r.Low), sum(r.High), sum(r.SevereLow), sum(r.SevereHigh))
}

// Text is every sum of the line with what it is for.
func (c CriminalLine) Text() text.Text {
	out := []text.Text{text.F(text.T("入罪 %v 元", "crime from CNY %v"), sum(c.Least))}
	for _, part := range []struct {
		holds bool
		words text.Text
	}{
		{!c.Repeat.IsZero(), text.F(text.T("受过处罚的 %v 元", "from CNY %v for those punished before"), sum(c.Repeat))},
		{!c.Heavy.IsZero(), text.F(text.T("特别严重 %v 元", "especially serious from CNY %v"), sum(c.Heavy))},
		{!c.Times.IsZero(), text.F(text.T("特别严重为 %v 倍", "especially serious at %v times"), c.Times)},
		{c.Gain, text.T("违法所得与损失同等", "an illegal gain counts as a loss does")},
		{c.Ruin, text.T("致破产、倒闭即构成", "bankruptcy or closure is enough")},
		{c.RuinIsWorse, text.T("致破产、倒闭为特别严重", "bankruptcy or closure makes it especially serious")},
		{c.Remedial, text.T("补救费用计入损失", "remedial costs count as loss")},
		{c.TheirProfit, text.T("可按侵权产品利润计损失", "infringing units times their profit may stand in for the loss")},
	} {
		if part.holds {
			out = append(out, part.words)
		}
	}
	return text.Join(text.T("；", "; "), out...)
}
