package law

import "redress/internal/text"

// ProfitFormulas is the text in which the formulas for loss and gain stand, in
// the numbering of the day of the last act. It is patent law: by what authority
// it serves in a trade-secret case is FormulaBorrowing.
var ProfitFormulas = Parameter[string]{
	ID:    "profit_formulas",
	Title: text.T("损失与获利的计算公式", "Formulas for loss and gain"),
	Reads: ReadsLastAct,
	Values: []Dated[string]{
		{
			InForce: during("1993-12-01", "2001-06-30"),
			None:    text.T("2001-07-01以前的专利公式本程序未收录，只有反不正当竞争法（1993）第20条。", "Patent formulas before 2001-07-01 are not held here; only art 20 of the AUCL (1993)."),
			Cites:   []CitationID{"aucl1993.20"},
		},
		{InForce: during("2001-07-01", "2015-01-31"), Value: "patentint2001", Cites: []CitationID{"patentint2001.20"}},
		{InForce: during("2015-02-01", "2020-12-31"), Value: "patentint2015", Cites: []CitationID{"patentint2015.20"}},
		{InForce: from("2021-01-01"), Value: "patentint2020", Cites: []CitationID{"patentint2020.14.1", "patentint2020.14.2"}},
	},
}

// Borrowing says by what authority the patent formulas for loss and gain are
// used in a trade-secret case.
type Borrowing string

// BorrowedByReference: art 17(1) of 法释〔2007〕2号 says so. Where no text does,
// the formulas serve by analogy.
const BorrowedByReference Borrowing = "by_reference"

// Text is the authority in words.
func (b Borrowing) Text() text.Text {
	return map[Borrowing]text.Text{BorrowedByReference: text.T("参照适用", "by reference")}[b]
}

// FormulaBorrowing reads the judgment, as 法释〔2007〕2号 does. A stated none is
// the analogy, which changes no sum.
var FormulaBorrowing = Parameter[Borrowing]{
	ID:    "formula_borrowing",
	Title: text.T("专利公式用于商业秘密的依据", "Authority to use the patent formulas"),
	Reads: ReadsJudgment,
	Values: []Dated[Borrowing]{
		{
			InForce: during("1993-12-01", "2007-01-31"),
			None:    text.T("类推适用：法释〔2007〕2号自2007-02-01起施行，此前没有条文准许参照。", "By analogy: Fa Shi [2007] No. 2 took effect on 2007-02-01; before it no text let them serve."),
		},
		{InForce: during("2007-02-01", "2022-03-19"), Value: BorrowedByReference, Cites: []CitationID{"ucint2007.17.1"}},
		{
			InForce: from("2022-03-20"),
			None:    text.T("类推适用：法释〔2007〕2号自2022-03-20起废止（法释〔2022〕9号第29条），没有现行条文准许参照。", "By analogy: Fa Shi [2007] No. 2 was repealed from 2022-03-20 (art 29 of Fa Shi [2022] No. 9) and no current text lets them serve."),
		},
	},
}
