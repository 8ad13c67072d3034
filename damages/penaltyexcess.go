package damages

import (
	"slices"

	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// excess is R16: above 130 % of the loss a penalty is generally excessive. It
// is a flag, not a result. A void penalty is not measured; where the loss is
// unknown the lines say so.
func (d *draft) excess() error {
	if d.void {
		return nil
	}
	line, err := law.ExcessivePenaltyLine.On(d.day("breach_on"))
	if err != nil {
		return err
	}
	if line.IsNone() {
		d.warn(line.None)
		return nil
	}
	cites := d.governing("R16", slices.Clone(line.Cites))
	if d.claim.finalBefore("2023-12-05") && d.day("breach_on").After(civil.MustDay("2020-12-31")) {
		d.warn(line.Note, "civilcode2021.585")
	}
	d.add(Line{ID: "factor", Label: text.T("过高界线", "line of excess"), Unit: Rate, Kind: Constant, Given: &Given{Value: Value{Number: line.Value}, Source: Source{Known: OfLaw}}, Cites: cites})
	d.compute("excess_line", text.T("损失的百分之一百三十", "130 percent of the loss"), CNY, Fen(Mul(L("contract_loss"), L("factor"))), cites...)
	d.compute("excessive", text.T("约定违约金一般过高", "the agreed penalty is generally excessive"), YesNo, IsMore(L("valid_penalty"), L("excess_line")), cites...)
	malice := d.articles("R16", "contractint2023.65.3")
	d.scenarios(cites, malice)
	note := text.T("违约金超过损失的百分之一百三十，对方可请求调减", "the penalty is above 130 % of the loss: a reduction may be asked")
	if len(malice) > 0 {
		note = text.T(note.ZH+"；恶意违约一般不予减少", note.EN+"; for malicious breach it is generally refused")
	}
	d.warnIf("excessive", note, slices.Concat(cites, malice)...)
	if !d.lossKnown() {
		d.unassessed("excess_line", "excessive", "prudent", "floor")
	}
	return nil
}

// unassessed marks lines that the unknown loss leaves open.
func (d *draft) unassessed(ids ...string) {
	for i := range d.sheet.Lines {
		if l := &d.sheet.Lines[i]; slices.Contains(ids, l.ID) {
			l.Unassessed = unknownLoss
		}
	}
}

// scenarios prints the three outcomes of a dispute on the amount (CC 585(2),
// 法释〔2023〕13号 art 65): the full penalty, the prudent one, and as floor the
// loss. That a reduction is refused for malicious breach stands in art 65(3)
// alone, for facts from 2021-01-01: malice holds its article where it governs.
func (d *draft) scenarios(cites, malice []string) {
	prudent, floor := AtMost(L("valid_penalty"), L("excess_line")), L("contract_loss")
	if len(malice) > 0 {
		prudent = If{L("malicious"), L("valid_penalty"), prudent}
		floor = If{L("malicious"), NoLess(L("valid_penalty"), L("contract_loss")), floor}
	} else if d.asked.Figures["malicious"].Value == "true" {
		d.warn(text.T("“恶意违约一般不予减少”出自法释〔2023〕13号第65条第3款，只及于2021-01-01以后且未在2023-12-05前终审的事实；本案不适用", "that a reduction is refused for malicious breach stands in Fa Shi [2023] No. 13 art 65(3), for facts from 2021-01-01 in cases not final before 2023-12-05; it does not apply here"))
	}
	d.reading("full", text.T("情形一 全额", "scenario one, in full"), "valid_penalty", false, cites)
	cites = slices.Concat(cites, malice)
	d.compute("prudent", text.T("按过高界线计的违约金", "agreed penalty, prudent scenario"), CNY, prudent, cites...)
	d.compute("floor", text.T("按损失计的违约金", "agreed penalty, floor scenario"), CNY, floor, cites...)
	d.reading("prudent", text.T("情形二 谨慎", "scenario two, prudent"), "prudent", false, cites)
	d.reading("floor", text.T("情形三 以损失为底", "scenario three, the loss as floor"), "floor", false, cites)
}
