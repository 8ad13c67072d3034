package law

import (
	"github.com/shopspring/decimal"

	"redress/internal/text"
)

// lateDuties are the articles on delayed performance in the numbering of each
// day of the step; enforcementTime those on the time to apply.
var (
	lateDuties      = []CitationID{"cpl2013.253", "cpl2022.260", "cpl2024.264"}
	enforcementTime = []CitationID{"cpl2013.239", "cpl2022.246", "cpl2024.250"}
)

var interestRules = []Rule{
	{
		ID: "R31", Title: text.T("迟延履行加倍部分债务利息", "Doubled interest for delayed performance"),
		Cites:   append([]CitationID{"delayint2014.1", "delayint2014.2", "delayint2014.3"}, lateDuties...),
		InForce: from("2014-08-01"), Reads: ReadsEachDay, Confidence: High, Values: []string{"delayed_interest_daily_rate"},
		Caveat: text.T("本金不含一般债务利息；届满日不计、清偿日计入为默认。", "The debt without general interest; by default the expiry day is not counted and the payment day is."),
	},
	{
		ID: "R32", Title: text.T("清偿抵充顺序：费用、一般债务利息、本金，加倍部分最后", "Order of appropriation: costs, general interest, principal, the doubled part last"),
		Cites:   []CitationID{"contractint2009.21", "civilcode2021.561", "contractint2023.56", "delayint2014.4"},
		InForce: from("2014-08-01"), Reads: ReadsEachDay, Confidence: MediumHigh,
		Caveat: text.T("另有约定的从其约定；第4条针对财产不足清偿的情形，实践对一般部分清偿亦同。", "Unless agreed otherwise; art 4 speaks of assets that do not suffice, practice takes the same order for any part payment."),
	},
	{
		ID: "R33", Title: text.T("按贷款市场报价利率计算的利息损失", "Interest at the loan prime rate"),
		Cites:   []CitationID{"contractlaw1999.113", "civilcode2021.584", "lprnotice2019.1"},
		InForce: from("1999-10-01"), Reads: ReadsEachDay, Confidence: Low,
		Caveat: text.T("裁判实践；仅适用于数额已确定的金钱债务，侵权赔偿默认不计；三百六十五日或三百六十日为一年均有采用。", "Practice; for liquidated money debts only, off for tort damages; years of 365 and of 360 days are both seen."),
	},
	{
		ID: "R43", Title: text.T("非金钱义务的迟延履行金", "Late-performance money for other duties"),
		Cites:   append([]CitationID{"cplint2022.505"}, lateDuties...),
		InForce: from("1993-12-01"), Reads: ReadsProceduralStep, Confidence: Medium, Values: []string{"late_loss_multiple"},
		Caveat: text.T("按判决所定日额；已造成损失的可双倍补偿，二者不并用。", "At the daily rate the judgment fixes; where loss was caused, twice the loss instead, never both."),
	},
	{
		ID: "R52", Title: text.T("执行和解不履行：恢复执行或诉请履行和解", "Settlement in enforcement not kept: resume, or sue on it"),
		Cites: append([]CitationID{"settleint2018.9", "settleint2018.10", "settleint2018.17", "settleint2018.19",
			"settleint2021.9", "settleint2021.10", "settleint2021.17", "settleint2021.19"}, enforcementTime...),
		InForce: from("2018-03-01"), Reads: ReadsProceduralStep, Confidence: MediumHigh,
		Caveat: text.T("二者择一；已履行部分扣除；恢复执行期间自约定履行期最后一日起算。", "One or the other; what was performed comes off; the time to resume runs from the last agreed day."),
	},
}

// LateLossMultiple is by how much a loss caused by the late performance of a
// non-money duty is made good.
var LateLossMultiple = Parameter[decimal.Decimal]{
	ID:    "late_loss_multiple",
	Title: text.T("迟延履行造成损失的补偿倍数", "Multiple of the loss caused by late performance"),
	Reads: ReadsProceduralStep,
	Values: []Dated[decimal.Decimal]{
		{InForce: during("1993-12-01", "2022-04-09"), None: text.T("此前的司法解释同为双倍，条号未收录。", "Earlier interpretations doubled it too; their numbers are not held here.")},
		{InForce: from("2022-04-10"), Value: dec("2"), Cites: []CitationID{"cplint2022.505"}},
	},
}
