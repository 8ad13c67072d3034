package damages

import (
	"github.com/shopspring/decimal"

	"redress/damages/law"
	"redress/internal/text"
)

var guidelineFigures = []FigureSpec{
	{ID: "term_months", Within: NotNegative, Label: text.T("竞业限制的月数", "months of the non-compete"), Unit: Of("month"), Optional: true, When: "phase=after", From: ownRecords, Prove: text.T("竞业限制协议", "the non-compete"), Rule: "R22"},
}

// guideline holds the agreement against the ministry's guideline (R22): 30 % of
// the wage, 50 % beyond a year, a penalty of five times all compensation. The
// lines flag and move no amount: guidance is no law.
func (d *draft) guideline() error {
	if d.choice("phase") == "during" || !d.has("term_months") {
		return nil
	}
	cites := d.rule("R22")
	d.input("term_months")
	d.compute("all_compensation", text.T("约定补偿总额", "compensation agreed in all"), CNY, Fen(Mul(L("monthly"), L("term_months"))), d.rule("R21")...)
	d.add(Line{ID: "penalty_ratio", Label: text.T("违约金与补偿总额之比", "penalty over all compensation"), Unit: Rate, Kind: Computed, Plain: true,
		Expr: Quotient{L("agreed_penalty"), L("all_compensation"), 2}})
	multiple, err := inLaw(d, law.GuidelinePenalty)
	if err != nil {
		return err
	}
	if multiple.IsNone() {
		d.warn(multiple.None)
		return nil
	}
	d.guidelineLine("guideline_multiple", text.T("指引的违约金倍数", "multiple of the guideline"), true, multiple)
	d.compute("guideline_ceiling", text.T("指引的违约金提示线", "guideline's line for the penalty"), CNY, Fen(Mul(L("all_compensation"), L("guideline_multiple"))), cites...)
	d.compute("above_guideline", text.T("违约金高于指引提示线", "the penalty is above the guideline"), YesNo, IsMore(L("agreed_penalty"), L("guideline_ceiling")), cites...)
	d.warnIf("above_guideline", text.T("违约金高于约定补偿总额的五倍：指引的提示线，不是法律", "the penalty is above five times all compensation: a line of the guideline, not law"), cites...)
	return d.guidelinePay(cites)
}

// guidelinePay flags compensation below the guideline's share of the wage.
func (d *draft) guidelinePay(cites []string) error {
	if _, there := d.sheet.Line("average_wage"); !there {
		if !d.has("average_wage") {
			return nil
		}
		d.input("average_wage")
	}
	share, err := inLaw(d, law.GuidelineCompensation)
	if err != nil {
		return err
	}
	long, err := inLaw(d, law.GuidelineLongCompensation)
	if err != nil {
		return err
	}
	d.guidelineLine("guideline_share", text.T("指引的补偿比例", "share of the guideline"), false, share)
	d.guidelineLine("guideline_long_share", text.T("指引的补偿比例 超过一年", "share of the guideline beyond a year"), false, long)
	if _, there := d.sheet.Line("year_months"); !there {
		d.yearMonths()
	}
	d.compute("beyond_a_year", text.T("期限超过一年", "the term exceeds a year"), YesNo, IsMore(L("term_months"), L("year_months")), cites...)
	d.compute("guideline_pay", text.T("指引的月补偿", "monthly compensation of the guideline"), CNY,
		Fen(Mul(L("average_wage"), If{L("beyond_a_year"), L("guideline_long_share"), L("guideline_share")})), cites...)
	d.compute("below_guideline", text.T("月补偿低于指引", "the compensation is below the guideline"), YesNo, IsMore(L("guideline_pay"), L("monthly")), cites...)
	d.warnIf("below_guideline", text.T("月补偿低于指引的比例：仅为提示，不是法律", "the compensation is below the guideline's share: a flag only, not law"), cites...)
	return nil
}

func (d *draft) guidelineLine(id string, label text.Text, plain bool, v law.Dated[decimal.Decimal]) {
	d.add(Line{ID: id, Label: label, Unit: Rate, Kind: Constant, Plain: plain, Given: &Given{Value: Value{Number: v.Value}, Source: Source{Known: OfLaw}}, Cites: v.Cites, Note: v.Note})
}
