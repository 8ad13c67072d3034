package law

import (
	"github.com/shopspring/decimal"

	"redress/internal/text"
)

var delayInterpretation = Instrument{
	ID:     "delayint",
	Name:   text.T("最高人民法院关于执行程序中计算迟延履行期间的债务利息适用法律若干问题的解释", "SPC Interpretation on Interest for Delayed Performance in Enforcement"),
	Short:  text.T("迟延履行利息解释", "SPC Delayed-Interest Interpretation"),
	Number: "法释〔2014〕8号",
	Versions: []Version{{
		ID: "delayint2014", Name: text.T("迟延履行利息解释（法释〔2014〕8号）", "SPC Delayed-Interest Interpretation (Fa Shi [2014] No. 8)"),
		InForce: from("2014-08-01"), Reads: ReadsEachDay, Confidence: High,
		Note: text.T("文号和施行日依专业知识，条文已读。", "Number and first day are from professional knowledge; the articles were read."),
	}},
	Articles: []Article{
		art("delayint2014", "1", High, "包括一般债务利息和加倍部分；加倍部分为一般利息以外的金钱债务乘以日万分之一点七五乘以日数。", "General interest and the doubled part; the doubled part is the money debt without general interest, times 0.0175 % per day, times the days."),
		art("delayint2014", "2", High, "自履行期间届满之日起算；分期的按每期；未定期间的自文书生效之日。", "From the expiry of the performance period, each instalment by itself; without a period from the day the document took effect."),
		art("delayint2014", "3", High, "计算至履行完毕之日；非因被执行人申请的中止、暂缓期间不计。", "Until each payment; stays not requested by the debtor are left out."),
		art("delayint2014", "4", High, "财产不足清偿的，先清偿金钱债务，后清偿加倍部分，另有约定的除外。", "Where assets do not suffice, the judgment debt first, the doubled part after it, unless agreed."),
		art("delayint2014", "5", High, "外币债务：以该币种计的金额按同一日利率计算，或按起算之日的中间价折算。", "Foreign currency: the same daily rate in that currency, or converted at the mid-rate of the day from which it runs."),
		art("delayint2014", "6", High, "执行回转中原申请执行人迟延返还的，同样计算。", "The same for a former creditor who is late in restitution after reversal."),
		art("delayint2014", "7", High, "自2014年8月1日起施行；此前的日数依原规定。", "From 2014-08-01; earlier days by the earlier rule."),
	},
}

// DelayedInterestDailyRate is the doubled part of the interest on a late
// judgment debt, as a fraction of the debt per day.
var DelayedInterestDailyRate = Parameter[decimal.Decimal]{
	ID:    "delayed_interest_daily_rate",
	Title: text.T("加倍部分债务利息日利率", "Daily rate of doubled interest"),
	Reads: ReadsEachDay,
	Values: []Dated[decimal.Decimal]{
		{InForce: during("1993-12-01", "2014-07-31"), None: text.T("2014-08-01以前的日数依原规定计算，本程序未收录。", "Days before 2014-08-01 follow the earlier rule, which is not held here.")},
		{InForce: from("2014-08-01"), Value: dec("0.000175"), Cites: []CitationID{"delayint2014.1"}},
	},
}

// dec is a number written in the program; it panics on any that is malformed.
func dec(s string) decimal.Decimal { return decimal.RequireFromString(s) }
