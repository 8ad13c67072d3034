package damages

import (
	"slices"

	"github.com/shopspring/decimal"

	"redress/damages/law"
	"redress/internal/text"
)

// The range of the criminal fine (法释〔2025〕5号 art 25; for acts before, 法释
// 〔2020〕10号 art 10): multiples of the illegal gain; where that cannot be found,
// shares of the illegal turnover; where neither can, fixed sums. It goes to the
// State and is no part of any claim.

var illegalTurnover = FigureSpec{ID: "turnover", Within: NotNegative, Label: text.T("非法经营数额", "illegal turnover"), Unit: CNY, Optional: true, When: "fine_base=found", From: fromCriminalCase,
	Prove: text.T("侵权产品的制造、储存、运输、销售价值", "value of the infringing goods made, stored, carried and sold"), Rule: "R36"}

var fineBase = ChoiceSpec{"fine_base", text.T("罚金的计算基数", "base of the criminal fine"), []Alternative{
	{"found", text.T("违法所得，无法查清的为非法经营数额", "the illegal gain, or the illegal turnover where the gain cannot be found")},
	{"neither", text.T("违法所得和非法经营数额均无法查清", "neither the illegal gain nor the illegal turnover can be found")},
}, "found"}

// fineOpen stands in place of a fine that cannot be worked out: the threshold is
// answered without it.
var fineOpen = text.T("未算", "not worked out")

// fineEnds are the two ends of the range.
var fineEnds = []struct{ id, zh, en string }{{"low", "下限", "least"}, {"high", "上限", "greatest"}}

// criminalFine adds the range of the fine under the text of today and, where
// another one held on the day of the act, under that; the one that governs the
// gravity governs the fine. Below the threshold there is none.
func (d *draft) criminalFine(now, act law.Dated[law.CriminalLine]) error {
	two := act.InForce != now.InForce
	if d.turnoverAsked(now.Value) || two && d.turnoverAsked(act.Value) {
		d.input("turnover")
		d.last().Unassessed = fineOpen
	}
	if err := d.fineUnder("now", text.T("现行标准", "text of today"), "judged_on", now.Value); err != nil {
		return err
	}
	if two {
		if err := d.fineUnder("act", text.T("行为时标准", "text of the act"), "last_act", act.Value); err != nil {
			return err
		}
	}
	cites := d.articles("R36", "crimint2020.10", "crimint2025.25")
	for _, end := range fineEnds {
		governs := Expr(L("now_fine_" + end.id))
		if two {
			governs = If{L("old_governs"), L("act_fine_" + end.id), governs}
		}
		d.compute("fine_"+end.id, text.T("罚金"+end.zh, "criminal fine, "+end.en), CNY, If{L("reaches"), governs, L("zero")}, cites...)
		d.last().Unassessed = fineOpen
	}
	d.warn(text.T("罚金为一般幅度，由法院综合全部情节确定；罚金归国家，不是赔偿", "the range of the fine is that of an ordinary case, within which the court weighs all circumstances; it goes to the State and is no compensation"), cites...)
	return nil
}

// gainFound tells that there is an illegal gain to multiply.
func (d *draft) gainFound(line law.CriminalLine) bool { return d.has("gain") || d.profitIsGain(line) }

// turnoverAsked tells that the fine is a share of the illegal turnover.
func (d *draft) turnoverAsked(line law.CriminalLine) bool {
	return !d.gainFound(line) && d.choice("fine_base") == "found"
}

// fineUnder is the range under one text, under ids that begin with p; both ends
// lack where the text is not held.
func (d *draft) fineUnder(p string, name text.Text, fact string, line law.CriminalLine) error {
	fine, err := law.CriminalFine.On(d.claim.lawDay(fact))
	if err != nil {
		return err
	}
	d.option.Cites = union(d.option.Cites, slices.Sorted(slices.Values(fine.Cites)))
	of := func(zh, en string) text.Text { return text.T(name.ZH+" "+zh, name.EN+", "+en) }
	low, high := of("罚金下限", "least fine"), of("罚金上限", "greatest fine")
	r := fine.Value
	switch {
	case fine.IsNone():
		d.add(Line{ID: p + "_fine_low", Label: low, Unit: CNY, Kind: Input, Unassessed: fineOpen, Note: fine.None})
		d.add(Line{ID: p + "_fine_high", Label: high, Unit: CNY, Kind: Input, Unassessed: fineOpen, Note: fine.None})
		d.warn(fine.None)
	case d.gainFound(line):
		d.fineFactor(p+"_fine_times_low", of("罚金下限倍数", "least multiple of the fine"), r.TimesLow, true, fine.Cites)
		d.fineFactor(p+"_fine_times_high", of("罚金上限倍数", "greatest multiple of the fine"), r.TimesHigh, true, fine.Cites)
		d.compute(p+"_fine_low", low, CNY, Fen(Mul(L(p+"_gain"), L(p+"_fine_times_low"))), fine.Cites...)
		d.compute(p+"_fine_high", high, CNY, Fen(Mul(L(p+"_gain"), L(p+"_fine_times_high"))), fine.Cites...)
	case d.turnoverAsked(line):
		d.fineFactor(p+"_fine_share_low", of("罚金下限比例", "least share of the fine"), r.ShareLow, false, fine.Cites)
		d.fineFactor(p+"_fine_share_high", of("罚金上限比例", "greatest share of the fine"), r.ShareHigh, false, fine.Cites)
		d.compute(p+"_fine_low", low, CNY, Fen(Mul(L("turnover"), L(p+"_fine_share_low"))), fine.Cites...)
		d.last().Unassessed = fineOpen
		d.compute(p+"_fine_high", high, CNY, Fen(Mul(L("turnover"), L(p+"_fine_share_high"))), fine.Cites...)
		d.last().Unassessed = fineOpen
	default:
		d.fixedFine(p, of, r, fine.Cites)
	}
	return nil
}

func (d *draft) fineFactor(id string, label text.Text, v decimal.Decimal, plain bool, cites []string) {
	d.constant(id, label, Rate, Value{Number: v}, cites...)
	d.last().Plain = plain
}

// fixedFine is the range in fixed sums. Which of the two holds depends on the
// sentence; what aggravates carries three years or more (刑法 art 219).
func (d *draft) fixedFine(p string, of func(zh, en string) text.Text, r law.CriminalFineRange, cites []string) {
	d.constant(p+"_fine_plain_low", of("三年以下的罚金下限", "least fine with up to three years"), CNY, Value{Number: r.Low}, cites...)
	d.constant(p+"_fine_plain_high", of("三年以下的罚金上限", "greatest fine with up to three years"), CNY, Value{Number: r.High}, cites...)
	d.constant(p+"_fine_severe_low", of("三年以上的罚金下限", "least fine with three years or more"), CNY, Value{Number: r.SevereLow}, cites...)
	d.constant(p+"_fine_severe_high", of("三年以上的罚金上限", "greatest fine with three years or more"), CNY, Value{Number: r.SevereHigh}, cites...)
	for _, end := range fineEnds {
		d.compute(p+"_fine_"+end.id, of("罚金"+end.zh, end.en+" fine"), CNY,
			If{L(p + "_worse"), L(p + "_fine_severe_" + end.id), L(p + "_fine_plain_" + end.id)}, cites...)
	}
	d.note(text.T("定额幅度依判处的刑期；达到加重标准的按三年以上", "the fixed range follows the sentence; what is aggravated is taken as three years or more"))
}
