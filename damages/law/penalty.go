package law

import (
	"github.com/shopspring/decimal"

	"redress/internal/text"
)

// ContractRegime is the body of contract law that governs a breach.
type ContractRegime string

const (
	ContractLaw1999 ContractRegime = "contract_law"
	CivilCode2021   ContractRegime = "civil_code"
	TortLaw2010     ContractRegime = "tort_law" // of several debtors of one tort
)

var regimeTexts = map[ContractRegime]text.Text{
	ContractLaw1999: text.T("合同法", "Contract Law"),
	TortLaw2010:     text.T("侵权责任法", "Tort Liability Law"),
	CivilCode2021:   text.T("民法典", "Civil Code"),
}

// Text is the regime's name.
func (r ContractRegime) Text() text.Text { return regimeTexts[r] }

var (
	beforeContractLaw = text.T("合同法自1999-10-01起施行，此前的合同立法本程序未收录。", "The Contract Law took effect on 1999-10-01; earlier contract statutes are not held here.")
	notYetFinal       = text.T("2023-12-05前已终审的案件不适用法释〔2023〕13号（第69条）。", "Fa Shi [2023] No. 13 does not apply to cases finally judged before 2023-12-05 (art 69).")
)

// ExcessivePenaltyLine is the multiple of the loss above which a penalty is
// generally excessive. A flag, not a formula for the result: strictly above,
// only on request, and for malicious breach a reduction is generally refused.
var ExcessivePenaltyLine = Parameter[decimal.Decimal]{
	ID:    "excessive_penalty_line",
	Title: text.T("违约金过分高于损失的界线（损失的倍数）", "Line of the excessive penalty (multiple of the loss)"),
	Reads: ReadsBreach,
	Values: []Dated[decimal.Decimal]{
		{
			InForce: during("1993-12-01", "2009-05-12"),
			None:    text.T("法释〔2009〕5号自2009-05-13起施行，此前无百分之三十的界线。", "Fa Shi [2009] No. 5 took effect on 2009-05-13; before it there is no 30 % line."),
		},
		{InForce: during("2009-05-13", "2020-12-31"), Value: dec("1.30"), Cites: []CitationID{"contractlaw1999.114", "contractint2009.29"}},
		{InForce: from("2021-01-01"), Value: dec("1.30"), Cites: []CitationID{"civilcode2021.585", "contractint2023.65.2", "contractint2023.69"}, Note: notYetFinal},
	},
}

// PenaltyRegime is the law on adjusting a penalty. IncreaseStopsAtLoss: an
// increased penalty ends at the loss and no damages stand beside it.
type PenaltyRegime struct {
	Regime              ContractRegime
	IncreaseStopsAtLoss bool
}

// PenaltyAdjustment is the basis for raising or reducing a penalty, always on
// request.
var PenaltyAdjustment = Parameter[PenaltyRegime]{
	ID:    "penalty_adjustment",
	Title: text.T("违约金调整的依据", "Basis for adjusting a penalty"),
	Reads: ReadsBreach,
	Values: []Dated[PenaltyRegime]{
		{InForce: during("1993-12-01", "1999-09-30"), None: beforeContractLaw},
		{InForce: during("1999-10-01", "2009-05-12"), Value: PenaltyRegime{Regime: ContractLaw1999}, Cites: []CitationID{"contractlaw1999.114"}},
		{
			InForce: during("2009-05-13", "2020-12-31"), Value: PenaltyRegime{Regime: ContractLaw1999, IncreaseStopsAtLoss: true},
			Cites: []CitationID{"contractlaw1999.114", "contractint2009.27", "contractint2009.28", "contractint2009.29"},
		},
		{
			InForce: from("2021-01-01"), Value: PenaltyRegime{Regime: CivilCode2021},
			Cites: []CitationID{"civilcode2021.585", "contractint2023.64", "contractint2023.65", "contractint2023.66"}, Note: notYetFinal,
		},
	},
}

// Election is the basis of the choice between contract and tort for one wrong.
var Election = Parameter[ContractRegime]{
	ID:    "election",
	Title: text.T("违约与侵权择一的依据", "Basis of the election between contract and tort"),
	Reads: ReadsBreach,
	Values: []Dated[ContractRegime]{
		{InForce: during("1993-12-01", "1999-09-30"), None: beforeContractLaw},
		{InForce: during("1999-10-01", "2020-12-31"), Value: ContractLaw1999, Cites: []CitationID{"contractlaw1999.122"}},
		{InForce: from("2021-01-01"), Value: CivilCode2021, Cites: []CitationID{"civilcode2021.186"}},
	},
}

// limitOnLoss is a limit of the loss of a breach that the Contract Law had and
// the Civil Code kept; it reads the breach.
func limitOnLoss(id string, title text.Text, before, after []CitationID) Parameter[ContractRegime] {
	return Parameter[ContractRegime]{ID: id, Title: title, Reads: ReadsBreach, Values: []Dated[ContractRegime]{
		{InForce: during("1993-12-01", "1999-09-30"), None: beforeContractLaw},
		{InForce: during("1999-10-01", "2020-12-31"), Value: ContractLaw1999, Cites: before},
		{InForce: from("2021-01-01"), Value: CivilCode2021, Cites: after},
	}}
}

// Foreseeability caps the loss at what the breacher foresaw or should have
// foreseen; Mitigation takes off what the injured side could have avoided;
// OwnFault takes off the part that its own fault caused.
var (
	Foreseeability = limitOnLoss("foreseeability", text.T("可预见规则的依据", "Basis of foreseeability"),
		[]CitationID{"contractlaw1999.113"}, []CitationID{"civilcode2021.584", "contractint2023.63"})
	Mitigation = limitOnLoss("mitigation", text.T("减损规则的依据", "Basis of mitigation"),
		[]CitationID{"contractlaw1999.119"}, []CitationID{"civilcode2021.591", "contractint2023.63"})
	OwnFault = limitOnLoss("own_fault", text.T("守约方过错的依据", "Basis of contributory fault"),
		[]CitationID{"contractlaw1999.120"}, []CitationID{"civilcode2021.592", "contractint2023.63"})
)
