package law

import "redress/internal/text"

var civilPrinciples = Instrument{
	ID:    "gpcl",
	Name:  text.T("中华人民共和国民法通则", "General Principles of Civil Law of the PRC"),
	Short: text.T("民法通则", "General Principles of Civil Law"),
	Versions: []Version{{
		ID: "gpcl1987", Name: text.T("民法通则", "General Principles of Civil Law"),
		InForce: during("1987-01-01", "2020-12-31"), Reads: ReadsTwoYearEnd, Governs: during("1987-01-01", "2017-09-30"), Confidence: MediumHigh,
		Note: text.T("时效规定自2017-10-01起由民法总则取代；全文自2021-01-01起废止。", "On limitation displaced from 2017-10-01 by the General Rules; repealed from 2021-01-01."),
	}},
	Articles: []Article{art("gpcl1987", "135", MediumHigh, "一般诉讼时效二年。", "General limitation of two years.")},
}

var civilRules = Instrument{
	ID:    "gr",
	Name:  text.T("中华人民共和国民法总则", "General Rules of Civil Law of the PRC"),
	Short: text.T("民法总则", "General Rules of Civil Law"),
	Versions: []Version{{
		ID: "gr2017", Name: text.T("民法总则", "General Rules of Civil Law"),
		InForce: during("2017-10-01", "2020-12-31"), Reads: ReadsTwoYearEnd, Confidence: MediumHigh,
		Note: text.T("民法典自2021-01-01起施行，本法同时废止。", "Repealed by the Civil Code from 2021-01-01."),
	}},
	Articles: []Article{art("gr2017", "188", MediumHigh, "一般诉讼时效三年。", "General limitation of three years.")},
}

var limitationInterpretation = Instrument{
	ID:     "limint",
	Name:   text.T("最高人民法院关于适用《中华人民共和国民法总则》诉讼时效制度若干问题的解释", "SPC Interpretation on Limitation under the General Rules"),
	Short:  text.T("民法总则时效解释", "SPC Limitation Interpretation"),
	Number: "法释〔2018〕12号",
	Versions: []Version{{
		ID: "limint2018", Name: text.T("民法总则时效解释（法释〔2018〕12号）", "SPC Limitation Interpretation (Fa Shi [2018] No. 12)"),
		InForce: during("2018-07-23", "2020-12-31"), Reads: ReadsTwoYearEnd, Governs: during("2017-10-01", "2020-12-31"), Confidence: Low,
		Note: text.T("自2021-01-01起废止。", "Repealed from 2021-01-01."),
	}},
	Articles: []Article{art("limint2018", "2", Low, "2017-10-01二年时效尚未届满的，适用三年。", "A two-year period not yet expired on 2017-10-01 became three years.")},
}

// LimitationYears is the general limitation period in years. It reads the day on
// which a period of two years would have run out: a period that had expired
// before 2017-10-01 is not revived, one still running became three years.
var LimitationYears = Parameter[int]{
	ID:    "limitation_years",
	Title: text.T("一般诉讼时效（年）", "General limitation period (years)"),
	Reads: ReadsTwoYearEnd,
	Values: []Dated[int]{
		{InForce: during("1987-01-01", "2017-09-30"), Value: 2, Cites: []CitationID{"gpcl1987.135"}},
		{InForce: during("2017-10-01", "2020-12-31"), Value: 3, Cites: []CitationID{"gr2017.188", "limint2018.2"}},
		{InForce: from("2021-01-01"), Value: 3, Cites: []CitationID{"civilcode2021.188"}},
	},
}
