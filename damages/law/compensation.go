package law

import (
	"github.com/shopspring/decimal"

	"redress/internal/text"
)

// AUCLVersion is the id of the version of the AUCL that governs an act, by its
// last day: an act that continued after an amendment falls under the amended
// text (法释〔2020〕7号 art 28).
var AUCLVersion = Parameter[string]{
	ID:    "aucl_version",
	Title: text.T("适用的反不正当竞争法文本", "Governing version of the AUCL"),
	Reads: ReadsLastAct,
	Values: []Dated[string]{
		{InForce: during("1993-12-01", "2017-12-31"), Value: "aucl1993", Cites: []CitationID{"aucl1993.20", "tsint2020.28"}},
		{InForce: during("2018-01-01", "2019-04-22"), Value: "aucl2017", Cites: []CitationID{"aucl2017.17.3", "tsint2020.28"}},
		{InForce: during("2019-04-23", "2025-10-14"), Value: "aucl2019", Cites: []CitationID{"aucl2019.17.3", "tsint2020.28"}},
		{InForce: from("2025-10-15"), Value: "aucl2025", Cites: []CitationID{"aucl2025.22.3", "aucl2025.41", "tsint2020.28"}},
	},
}

// Order is the relation between loss and gain as measures of damages.
type Order string

const (
	// LossThenGain: the gain only where the loss is hard to compute.
	LossThenGain Order = "loss_then_gain"
	// LossOrGain: alternatives without order; one is pleaded as principal, the
	// other as 备选.
	LossOrGain Order = "loss_or_gain"
)

var orderTexts = map[Order]text.Text{
	LossThenGain: text.T("先损失，难以计算的按获利", "loss; gain only where the loss is hard to compute"),
	LossOrGain:   text.T("损失或者获利，无先后；择一为主，另一为备选", "loss or gain, without order; plead one as principal, the other as alternative"),
}

// Text is the order in words.
func (o Order) Text() text.Text { return orderTexts[o] }

// MethodOrder is the order of loss and gain. The statute of 2025 has no order;
// it does not say that the claimant elects.
var MethodOrder = Parameter[Order]{
	ID:    "method_order",
	Title: text.T("损失与获利的顺序", "Order of loss and gain"),
	Reads: ReadsLastAct,
	Values: []Dated[Order]{
		{InForce: during("1993-12-01", "2017-12-31"), Value: LossThenGain, Cites: []CitationID{"aucl1993.20"}},
		{InForce: during("2018-01-01", "2019-04-22"), Value: LossThenGain, Cites: []CitationID{"aucl2017.17.3"}},
		{InForce: during("2019-04-23", "2025-10-14"), Value: LossThenGain, Cites: []CitationID{"aucl2019.17.3"}},
		{InForce: from("2025-10-15"), Value: LossOrGain, Cites: []CitationID{"aucl2025.22.3"}},
	},
}

// StatutoryLimit is the range of damages at the court's discretion, in yuan.
// Minimum is meaningful only with HasMinimum: the statute has none, the range
// borrowed from 2009-10-01 has. ByReference: the AUCL had no range and that of
// patents served through 法释〔2007〕2号 art 17.
type StatutoryLimit struct {
	Cap, Minimum            decimal.Decimal
	HasMinimum, ByReference bool
}

// StatutoryCap is a ceiling, never a default amount; one cap for the case by the
// governing version, never the caps of several versions added.
var StatutoryCap = Parameter[StatutoryLimit]{
	ID:    "statutory_cap",
	Title: text.T("法定赔偿上限", "Statutory damages cap"),
	Reads: ReadsLastAct,
	Values: []Dated[StatutoryLimit]{
		{
			InForce: during("1993-12-01", "2007-01-31"),
			None:    text.T("反不正当竞争法（1993）未规定法定赔偿，法释〔2007〕2号自2007-02-01起方可参照专利方法。", "The AUCL of 1993 had no statutory damages, and Fa Shi [2007] No. 2 allowed the patent method only from 2007-02-01."),
			Cites:   []CitationID{"aucl1993.20"},
		},
		{
			InForce: during("2007-02-01", "2009-09-30"), Value: StatutoryLimit{Cap: dec("500000"), ByReference: true},
			Cites: []CitationID{"ucint2007.17.1", "ucint2007.17.1.reference", "patentint2001.21"},
			Note:  text.T("法律未规定；参照专利：最多五十万元；五千元至三十万元是一般幅度，不是下限。", "None in the statute; by reference: at most 500,000 yuan; 5,000 to 300,000 is the usual range and no minimum."),
		},
		{
			InForce: during("2009-10-01", "2017-12-31"), Value: StatutoryLimit{Cap: dec("1000000"), Minimum: dec("10000"), HasMinimum: true, ByReference: true},
			Cites: []CitationID{"ucint2007.17.1", "ucint2007.17.1.reference", "patent2008.65.2"},
			Note:  text.T("法律未规定；参照专利：一万元至一百万元。", "None in the statute; by reference: 10,000 to 1,000,000 yuan."),
		},
		{InForce: during("2018-01-01", "2019-04-22"), Value: StatutoryLimit{Cap: dec("3000000")}, Cites: []CitationID{"aucl2017.17.4"}},
		{InForce: during("2019-04-23", "2025-10-14"), Value: StatutoryLimit{Cap: dec("5000000")}, Cites: []CitationID{"aucl2019.17.4"}},
		{InForce: from("2025-10-15"), Value: StatutoryLimit{Cap: dec("5000000")}, Cites: []CitationID{"aucl2025.22.4"}},
	},
}

// MultipleRange is the range of punitive multiples in the AUCL and the state of
// mind that it asks for.
type MultipleRange struct {
	Low, High decimal.Decimal
	Intent    text.Text
}

// PunitiveAvailable says for the day of each act whether the AUCL knows a
// multiple. For information: the multiple itself is not computed from it.
var PunitiveAvailable = Parameter[MultipleRange]{
	ID:    "punitive_available",
	Title: text.T("惩罚性赔偿", "Punitive damages"),
	Reads: ReadsEachAct,
	Values: []Dated[MultipleRange]{
		{
			InForce: during("1993-12-01", "2019-04-22"),
			None:    text.T("2019-04-23以前的行为，反不正当竞争法没有惩罚性赔偿。", "For acts before 2019-04-23 the AUCL has no punitive damages."),
		},
		{InForce: during("2019-04-23", "2025-10-14"), Value: MultipleRange{dec("1"), dec("5"), text.T("恶意", "malice")}, Cites: []CitationID{"aucl2019.17.3"}},
		{InForce: from("2025-10-15"), Value: MultipleRange{dec("1"), dec("5"), text.T("故意", "intent")}, Cites: []CitationID{"aucl2025.22.3"}},
	},
}

// ExpensesScope says which enforcement costs are recoverable.
type ExpensesScope string

const (
	// InvestigationCosts: lawyers' fees under the text of 1993 were contested.
	InvestigationCosts ExpensesScope = "investigation_costs"
	// ReasonableExpenses: all reasonable costs of stopping the infringement.
	ReasonableExpenses ExpensesScope = "reasonable_expenses"
)

// ExpensesBasis is the provision on enforcement costs, on top of damages.
var ExpensesBasis = Parameter[ExpensesScope]{
	ID:    "expenses_basis",
	Title: text.T("合理开支的依据", "Basis of reasonable expenses"),
	Reads: ReadsLastAct,
	Values: []Dated[ExpensesScope]{
		{
			InForce: during("1993-12-01", "2017-12-31"), Value: InvestigationCosts, Cites: []CitationID{"aucl1993.20"},
			Note: text.T("仅指调查的合理费用；律师费能否计入有争议。", "Reasonable investigation costs only; lawyers' fees were contested."),
		},
		{InForce: during("2018-01-01", "2019-04-22"), Value: ReasonableExpenses, Cites: []CitationID{"aucl2017.17.3"}},
		{InForce: during("2019-04-23", "2025-10-14"), Value: ReasonableExpenses, Cites: []CitationID{"aucl2019.17.3"}},
		{InForce: from("2025-10-15"), Value: ReasonableExpenses, Cites: []CitationID{"aucl2025.22.3"}},
	},
}

// FineRange is the administrative fine in yuan, for information; a fine is not
// compensation. The serious range is meaningful only with HasSerious.
type FineRange struct {
	Low, High               decimal.Decimal
	HasSerious              bool
	SeriousLow, SeriousHigh decimal.Decimal
}

func fine(low, high, seriousLow, seriousHigh string) FineRange {
	return FineRange{dec(low), dec(high), true, dec(seriousLow), dec(seriousHigh)}
}

var confiscated = text.T("除罚款外没收违法所得；没收不是赔偿。", "Beside the fine the illegal gain is confiscated, which is no compensation.")

// AdministrativeFine is the range of fines by version.
var AdministrativeFine = Parameter[FineRange]{
	ID:    "administrative_fine",
	Title: text.T("行政罚款幅度", "Range of administrative fines"),
	Reads: ReadsLastAct,
	Values: []Dated[FineRange]{
		{InForce: during("1993-12-01", "2017-12-31"), Value: FineRange{Low: dec("10000"), High: dec("200000")}, Cites: []CitationID{"aucl1993.25"}},
		{InForce: during("2018-01-01", "2019-04-22"), Value: fine("100000", "500000", "500000", "3000000"), Cites: []CitationID{"aucl2017.21"}},
		{InForce: during("2019-04-23", "2025-10-14"), Value: fine("100000", "1000000", "500000", "5000000"), Cites: []CitationID{"aucl2019.21"}, Note: confiscated},
		{InForce: from("2025-10-15"), Value: fine("100000", "1000000", "1000000", "5000000"), Cites: []CitationID{"aucl2025.26"}, Note: confiscated},
	},
}

// BurdenShift is the provision by which prima facie evidence of the holder
// shifts the burden to the defendant; its value is the article of that text.
var BurdenShift = Parameter[CitationID]{
	ID:    "burden_shift",
	Title: text.T("举证责任转移", "Shift of the burden of proof"),
	Reads: ReadsLastAct,
	Values: []Dated[CitationID]{
		{InForce: during("1993-12-01", "2019-04-22"), None: text.T("2019-04-23以前的文本没有举证责任转移的规定。", "The texts before 2019-04-23 do not shift the burden of proof.")},
		{InForce: during("2019-04-23", "2025-10-14"), Value: "aucl2019.32", Cites: []CitationID{"aucl2019.32"}},
		{InForce: from("2025-10-15"), Value: "aucl2025.39", Cites: []CitationID{"aucl2025.39"}},
	},
}
