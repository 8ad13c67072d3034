package law

import "redress/internal/text"

// The loan prime rate in its form of 2019. The figures are a dated table that
// wiring reads; here stands from which day there is one.
var loanPrimeRateNotice = Instrument{
	ID:     "lprnotice",
	Name:   text.T("中国人民银行关于改革完善贷款市场报价利率形成机制的公告", "PBC Announcement on Reforming the Loan Prime Rate"),
	Short:  text.T("LPR公告", "PBC LPR Announcement"),
	Number: "中国人民银行公告〔2019〕第15号",
	Versions: []Version{{
		ID: "lprnotice2019", Name: text.T("LPR公告（中国人民银行公告〔2019〕第15号）", "PBC LPR Announcement ([2019] No. 15)"),
		InForce: from("2019-08-17"), Reads: ReadsEachDay, Confidence: Medium,
		Note: text.T("文号与内容依专业知识。", "Number and content are from professional knowledge."),
	}},
	Articles: []Article{
		art("lprnotice2019", "1", Medium, "自2019-08-20起每月公布贷款市场报价利率，分一年期和五年期以上。", "From 2019-08-20 the loan prime rate is published monthly, for one year and for over five years.").noted(
			"条款序号依专业知识。", "The paragraph number is from professional knowledge."),
	},
}

// LoanPrimeRate says from which day a loan prime rate is published.
var LoanPrimeRate = Parameter[bool]{
	ID:    "loan_prime_rate",
	Title: text.T("贷款市场报价利率（LPR）的公布", "Publication of the loan prime rate (LPR)"),
	Reads: ReadsEachDay,
	Values: []Dated[bool]{
		{InForce: during("1993-12-01", "2019-08-19"), None: text.T("2019-08-20以前没有该种贷款市场报价利率，可改用约定或其他固定年利率", "Before 2019-08-20 there was no loan prime rate of this kind; use an agreed or other fixed annual rate")},
		{InForce: from("2019-08-20"), Value: true, Cites: []CitationID{"lprnotice2019.1"}},
	},
}
