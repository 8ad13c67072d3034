package law

import (
	"github.com/shopspring/decimal"

	"redress/internal/text"
)

var (
	beforeLabourInt = text.T("法释〔2013〕4号自2013-02-01起施行，此前没有这一规定。", "Fa Shi [2013] No. 4 took effect on 2013-02-01; before it there is no such provision.")
	beforeGuideline = text.T("合规指引于2025-09-04发布，此前没有提示线。", "The guideline was issued on 2025-09-04; before it there is no line.")
	beforeReturn    = text.T("法释〔2025〕12号自2025-09-01起施行：此前违约的，返还补偿仅凭约定主张，裁判不一。", "Fa Shi [2025] No. 12 took effect on 2025-09-01: for an earlier breach the return rests on the agreement alone, and decisions differed.")
	notLaw          = text.T("部门指引，不是法律。", "A ministry's guidance, not law.")
)

// FallbackCompensation is the share of the average wage of the last twelve
// months that is due each month where no amount was agreed (法释〔2020〕26号 art 36).
var FallbackCompensation = Parameter[decimal.Decimal]{
	ID: "fallback_compensation", Title: text.T("未约定时的补偿比例", "Share of the wage where no compensation was agreed"), Reads: ReadsBreach,
	Values: []Dated[decimal.Decimal]{
		{InForce: during("1993-12-01", "2013-01-31"), None: beforeLabourInt},
		{InForce: during("2013-02-01", "2020-12-31"), Value: dec("0.30"), Cites: []CitationID{"labourint2013.6"}},
		{InForce: from("2021-01-01"), Value: dec("0.30"), Cites: []CitationID{"labourint2021.36"}},
	},
}

// EarlyReleaseMonths is how many further months the employee may ask when the
// employer releases him early (法释〔2020〕26号 art 39).
var EarlyReleaseMonths = Parameter[decimal.Decimal]{
	ID: "early_release_months", Title: text.T("提前解除的额外补偿月数", "Further months of compensation on early release"), Reads: ReadsBreach,
	Values: []Dated[decimal.Decimal]{
		{InForce: during("1993-12-01", "2013-01-31"), None: beforeLabourInt},
		{InForce: during("2013-02-01", "2020-12-31"), Value: dec("3"), Cites: []CitationID{"labourint2013.9"}},
		{InForce: from("2021-01-01"), Value: dec("3"), Cites: []CitationID{"labourint2021.39"}},
	},
}

// UnpaidMonths is how many unpaid months open the way to a release
// (法释〔2020〕26号 art 38).
var UnpaidMonths = Parameter[decimal.Decimal]{
	ID: "unpaid_months", Title: text.T("可请求解除的欠付月数", "Unpaid months after which release may be asked"), Reads: ReadsBreach,
	Values: []Dated[decimal.Decimal]{
		{InForce: during("1993-12-01", "2013-01-31"), None: beforeLabourInt},
		{InForce: during("2013-02-01", "2020-12-31"), Value: dec("3"), Cites: []CitationID{"labourint2013.8"}},
		{InForce: from("2021-01-01"), Value: dec("3"), Cites: []CitationID{"labourint2021.38"}},
	},
}

// ReturnBasis says what the return of paid compensation rests on.
type ReturnBasis string

// ReturnAsAgreed: the return stands beside the penalty as far as it was agreed.
const ReturnAsAgreed ReturnBasis = "as_agreed"

// CompensationReturn is the basis of the return of compensation paid for the
// time of the breach.
var CompensationReturn = Parameter[ReturnBasis]{
	ID: "compensation_return", Title: text.T("返还竞业限制补偿的依据", "Basis of the return of compensation"), Reads: ReadsBreach,
	Values: []Dated[ReturnBasis]{
		{InForce: during("1993-12-01", "2025-08-31"), None: beforeReturn},
		{InForce: from("2025-09-01"), Value: ReturnAsAgreed, Cites: []CitationID{"labourint2025.15"}},
	},
}

func guidelineLine(id string, title text.Text, value, cite string) Parameter[decimal.Decimal] {
	return Parameter[decimal.Decimal]{ID: id, Title: title, Reads: ReadsBreach, Values: []Dated[decimal.Decimal]{
		{InForce: during("1993-12-01", "2025-09-03"), None: beforeGuideline},
		{InForce: from("2025-09-04"), Value: dec(value), Cites: []CitationID{cite}, Note: notLaw},
	}}
}

// The lines of the guideline: shares of the average wage, and the multiple of
// all agreed compensation above which a penalty stands out. They flag only.
var (
	GuidelineCompensation     = guidelineLine("guideline_compensation", text.T("指引：月补偿比例", "Guideline: share of monthly compensation"), "0.30", "ncguide2025.compensation")
	GuidelineLongCompensation = guidelineLine("guideline_long_compensation", text.T("指引：超过一年的月补偿比例", "Guideline: share beyond a year"), "0.50", "ncguide2025.compensation")
	GuidelinePenalty          = guidelineLine("guideline_penalty", text.T("指引：违约金与补偿总额的倍数", "Guideline: penalty over all compensation"), "5", "ncguide2025.penalty")
)

// WageDeduction is the share of a month's wage that may be withheld for loss
// (工资支付暂行规定 art 16); never below the minimum wage.
var WageDeduction = Parameter[decimal.Decimal]{
	ID: "wage_deduction", Title: text.T("工资扣除比例", "Share of the wage that may be deducted"), Reads: ReadsJudgment,
	Values: []Dated[decimal.Decimal]{
		{InForce: during("1993-12-01", "1994-12-31"), None: text.T("工资支付暂行规定自1995-01-01起施行。", "The Wage Payment Provisions took effect on 1995-01-01.")},
		{InForce: from("1995-01-01"), Value: dec("0.20"), Cites: []CitationID{"wagepay1995.16"}},
	},
}
