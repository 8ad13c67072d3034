package law

import (
	"github.com/shopspring/decimal"

	"redress/internal/text"
)

// FeeBracket is one slice of a fee scale: Rate on what lies above Over, up to
// the next bracket's Over. Amounts in yuan, rates as fractions.
type FeeBracket struct{ Over, Rate decimal.Decimal }

// FeeScale is a fee on slices: Flat up to and including the first bracket's
// Over, then each slice at its rate on top of Flat. A zero Maximum means that
// there is none.
type FeeScale struct {
	Flat     decimal.Decimal
	Brackets []FeeBracket // ascending; the last is open
	Maximum  decimal.Decimal
}

func brackets(pairs ...string) []FeeBracket {
	out := make([]FeeBracket, 0, len(pairs)/2)
	for i := 0; i+1 < len(pairs); i += 2 {
		out = append(out, FeeBracket{Over: dec(pairs[i]), Rate: dec(pairs[i+1])})
	}
	return out
}

var noOrder481 = text.T("《诉讼费用交纳办法》自2007-04-01起施行，此前标准本程序未收录。", "The Measures took effect on 2007-04-01; the earlier scale is not held here.")

// FeeBrackets is the first-instance acceptance fee of property cases; on appeal
// it is applied to the contested part.
var FeeBrackets = Parameter[FeeScale]{
	ID:    "fee_brackets",
	Title: text.T("财产案件受理费分段标准", "Acceptance fee scale for property cases"),
	Reads: ReadsFiling,
	Values: []Dated[FeeScale]{
		{InForce: during("1993-12-01", "2007-03-31"), None: noOrder481},
		{InForce: from("2007-04-01"), Cites: []CitationID{"order481.13.1"}, Value: FeeScale{
			Flat: dec("50"),
			Brackets: brackets(
				"10000", "0.025", "100000", "0.02", "200000", "0.015",
				"500000", "0.01", "1000000", "0.009", "2000000", "0.008",
				"5000000", "0.007", "10000000", "0.006", "20000000", "0.005"),
		}},
	},
}

// PreservationFee is the application fee for preservation, on the property
// actually preserved; 30 yuan also where there is no amount.
var PreservationFee = Parameter[FeeScale]{
	ID:    "preservation_fee",
	Title: text.T("财产保全申请费", "Preservation application fee"),
	Reads: ReadsFiling,
	Values: []Dated[FeeScale]{
		{InForce: during("1993-12-01", "2007-03-31"), None: noOrder481},
		{InForce: from("2007-04-01"), Cites: []CitationID{"order481.14.2"}, Value: FeeScale{
			Flat:     dec("30"),
			Brackets: brackets("1000", "0.01", "100000", "0.005"),
			Maximum:  dec("5000"),
		}},
	},
}

// EnforcementFee is the application fee for enforcement. It is not prepaid and
// the debtor bears it (arts 20, 38).
var EnforcementFee = Parameter[FeeScale]{
	ID:    "enforcement_fee",
	Title: text.T("申请执行费", "Enforcement application fee"),
	Reads: ReadsFiling,
	Values: sinceOrder481(FeeScale{
		Flat:     dec("50"),
		Brackets: brackets("10000", "0.015", "500000", "0.01", "5000000", "0.005", "10000000", "0.001"),
	}, "order481.14.1"),
}

// HalvedFee is the part of the acceptance fee that is left where it is halved,
// whatever the number of reasons.
var HalvedFee = Parameter[decimal.Decimal]{
	ID:     "halved_fee",
	Title:  text.T("减半交纳的比例", "Part of the fee left after halving"),
	Reads:  ReadsFiling,
	Values: sinceOrder481(dec("0.5"), "order481.15", "order481.16", "order481.18", "cplint2022.206"),
}

// FeeRange is a fee that a province or a court fixes within bounds, in yuan;
// both bounds are inside.
type FeeRange struct{ Low, High decimal.Decimal }

// NoAmountFee is the acceptance fee of an intellectual-property case without
// an amount in dispute; the province fixes the figure.
var NoAmountFee = Parameter[FeeRange]{
	ID:     "no_amount_fee",
	Title:  text.T("无争议金额的知识产权案件受理费幅度", "Range of the fee of an IP case without amount"),
	Reads:  ReadsFiling,
	Values: sinceOrder481(FeeRange{dec("500"), dec("1000")}, "order481.13.3"),
}

// ObjectionFee is the fee of an objection to jurisdiction that fails.
var ObjectionFee = Parameter[FeeRange]{
	ID:     "objection_fee",
	Title:  text.T("管辖权异议不成立的受理费幅度", "Range of the fee of a failed objection to jurisdiction"),
	Reads:  ReadsFiling,
	Values: sinceOrder481(FeeRange{dec("50"), dec("100")}, "order481.13.6"),
}

// LabourFee is the acceptance fee of a labour case, whatever the amount.
var LabourFee = Parameter[decimal.Decimal]{
	ID:     "labour_fee",
	Title:  text.T("劳动争议案件受理费", "Acceptance fee of a labour case"),
	Reads:  ReadsFiling,
	Values: sinceOrder481(dec("10"), "order481.13.4"),
}

// EnforcementWithoutAmount is the enforcement fee where there is no amount.
var EnforcementWithoutAmount = Parameter[FeeRange]{
	ID:     "enforcement_without_amount",
	Title:  text.T("无执行金额的申请执行费幅度", "Range of the enforcement fee without amount"),
	Reads:  ReadsFiling,
	Values: sinceOrder481(FeeRange{dec("50"), dec("500")}, "order481.14.1"),
}

// SecurityShare is the security for property preservation as a part of the
// amount sought: at most InSuit once the suit is filed, PreSuit before it.
type SecurityShare struct{ InSuit, PreSuit decimal.Decimal }

// PreservationSecurity reads the day of the application.
var PreservationSecurity = Parameter[SecurityShare]{
	ID:    "preservation_security",
	Title: text.T("财产保全担保比例", "Security for property preservation"),
	Reads: ReadsFiling,
	Values: []Dated[SecurityShare]{
		{InForce: during("1993-12-01", "2016-11-30"), None: text.T("法释〔2016〕22号自2016-12-01起施行，此前标准本程序未收录。", "Fa Shi [2016] No. 22 took effect on 2016-12-01; the earlier rule is not held here.")},
		{InForce: from("2016-12-01"), Value: SecurityShare{dec("0.30"), dec("1.00")}, Cites: []CitationID{"preservation2016.5"}},
	},
}

// sinceOrder481 is a value that has stood unchanged since the Measures.
func sinceOrder481[T any](value T, cites ...CitationID) []Dated[T] {
	return []Dated[T]{
		{InForce: during("1993-12-01", "2007-03-31"), None: noOrder481},
		{InForce: from("2007-04-01"), Value: value, Cites: cites},
	}
}
