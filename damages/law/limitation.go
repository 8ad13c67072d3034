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
	Articles: []Article{
		{
			ID: "gpcl1987.131", Version: "gpcl1987", Label: text.T("第131条", "art 131"),
			Summary:    text.T("受害人对损害的发生也有过错的，可以减轻侵害人的责任。", "Where the injured party is also at fault, the wrongdoer's liability may be reduced."),
			Confidence: Low, Reads: ReadsLastAct, Governs: during("1987-01-01", "2010-06-30"),
			Note: text.T("自2010-07-01起由侵权责任法第26条取代。", "Displaced from 2010-07-01 by art 26 of the Tort Liability Law."),
		},
		art("gpcl1987", "135", MediumHigh, "一般诉讼时效二年。", "General limitation of two years."),
		art("gpcl1987", "137", MediumHigh, "自权利被侵害之日起最长二十年。", "Twenty years at most from the harm."),
		art("gpcl1987", "154", MediumHigh, "期间的计算：开始当天不计；最后一天为休假日的，以次日为最后一天。", "Counting of periods: the first day is not counted; a last day on a holiday moves to the next.").reads(ReadsTrigger),
	},
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
	Articles: []Article{
		art("gr2017", "188", MediumHigh, "一般诉讼时效三年；最长二十年。", "General limitation of three years; twenty at most."),
		art("gr2017", "189", MediumHigh, "同一债务分期履行的，诉讼时效自最后一期履行期限届满之日起算。", "A debt performed in instalments: limitation runs from the expiry of the last.").reads(ReadsTrigger),
		art("gr2017", "192", MediumHigh, "诉讼时效届满的，义务人可以提出抗辩；法院不得主动适用（第193条）。", "After limitation the obligor may plead it; a court may not on its own (art 193).").reads(ReadsFiling),
		art("gr2017", "196", MediumHigh, "停止侵害等请求权不适用诉讼时效。", "Limitation does not bar claims to stop the infringement.").reads(ReadsFiling),
		art("gr2017", "201", MediumHigh, "期间开始的当日不计入。", "The first day of a period is not counted.").reads(ReadsTrigger),
		art("gr2017", "202", MediumHigh, "按年、月计算的，对应日为最后一日，没有对应日的为月末日。", "Years and months end on the corresponding day, else on the last day of the month.").reads(ReadsTrigger),
		art("gr2017", "203", MediumHigh, "最后一日为休假日的，以休假日结束的次日为最后一日。", "A last day on a holiday moves to the day after the holiday.").reads(ReadsTrigger),
	},
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

// LookBackYears is how far damages for infringement that goes on at filing reach
// back from filing, once limitation has run out and is pleaded: the patent rule,
// by analogy.
var LookBackYears = Parameter[int]{
	ID:    "look_back_years",
	Title: text.T("持续侵权向前推算的年数", "Look-back for continuing infringement (years)"),
	Reads: ReadsFiling,
	Values: []Dated[int]{
		{InForce: during("1993-12-01", "2001-06-30"), Value: 2, Cites: []CitationID{"gpcl1987.135"}},
		{InForce: during("2001-07-01", "2015-01-31"), Value: 2, Cites: []CitationID{"patentint2001.23"}},
		{InForce: during("2015-02-01", "2017-09-30"), Value: 2, Cites: []CitationID{"patentint2015.23"}},
		{
			InForce: during("2017-10-01", "2020-12-31"), Value: 3, Cites: []CitationID{"gr2017.188", "patentint2015.23"},
			Note: text.T("一般诉讼时效自2017-10-01起为三年，专利规定第23条至2020年底仍写二年：按三年推算，须说明另有二年之说。", "The general period was three years from 2017-10-01 while art 23 of the patent rule said two until the end of 2020: three are taken, and two may be argued."),
		},
		{InForce: from("2021-01-01"), Value: 3, Cites: []CitationID{"patentint2020.17"}},
	},
}
