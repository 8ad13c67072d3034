package law

import "redress/internal/text"

// Borrowing says by what authority the patent formulas for loss and gain are
// used in a trade-secret case.
type Borrowing string

const (
	BorrowedByReference Borrowing = "by_reference" // 法释〔2007〕2号 art 17
	BorrowedByAnalogy   Borrowing = "by_analogy"
)

var borrowingTexts = map[Borrowing]text.Text{
	BorrowedByReference: text.T("参照适用", "by reference"),
	BorrowedByAnalogy:   text.T("类推适用", "by analogy"),
}

// Text is the authority in words.
func (b Borrowing) Text() text.Text { return borrowingTexts[b] }

// ProfitFormulas is where the formulas for loss and gain stand, in the numbering
// of the day of the last act. The change of 2022-03-20 is the end of 法释〔2007〕
// 2号; whether it reads the act or the judgment makes no difference to the sum.
var ProfitFormulas = Parameter[Borrowing]{
	ID:    "profit_formulas",
	Title: text.T("损失与获利的计算公式", "Formulas for loss and gain"),
	Reads: ReadsLastAct,
	Values: []Dated[Borrowing]{
		{
			InForce: during("1993-12-01", "2001-06-30"),
			None:    text.T("2001-07-01以前的专利公式本程序未收录，只有反不正当竞争法（1993）第20条。", "Patent formulas before 2001-07-01 are not held here; only art 20 of the AUCL (1993)."),
			Cites:   []CitationID{"aucl1993.20"},
		},
		{InForce: during("2001-07-01", "2007-01-31"), Value: BorrowedByAnalogy, Cites: []CitationID{"patentint2001.20"}},
		{InForce: during("2007-02-01", "2015-01-31"), Value: BorrowedByReference, Cites: []CitationID{"ucint2007.17.1", "patentint2001.20"}},
		{InForce: during("2015-02-01", "2020-12-31"), Value: BorrowedByReference, Cites: []CitationID{"ucint2007.17.1", "patentint2015.20"}},
		{InForce: during("2021-01-01", "2022-03-19"), Value: BorrowedByReference, Cites: []CitationID{"ucint2007.17.1", "patentint2020.14.1", "patentint2020.14.2"}},
		{InForce: from("2022-03-20"), Value: BorrowedByAnalogy, Cites: []CitationID{"patentint2020.14.1", "patentint2020.14.2"}},
	},
}
