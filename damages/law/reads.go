package law

import "redress/internal/text"

// Reads names the date that a rule, a parameter or a text of law reads.
type Reads string

const (
	ReadsLastAct           Reads = "last_act"
	ReadsEachAct           Reads = "each_act"
	ReadsFiling            Reads = "filing"
	ReadsJudgment          Reads = "judgment"
	ReadsJudgmentEffective Reads = "judgment_effective"
	ReadsBreach            Reads = "breach"
	ReadsConclusion        Reads = "conclusion"
	ReadsEachDay           Reads = "each_day"
	ReadsDebateClosed      Reads = "debate_closed"
	ReadsProceduralStep    Reads = "procedural_step"
	ReadsTwoYearEnd        Reads = "two_year_end"
	ReadsSale              Reads = "sale"
	ReadsTrigger           Reads = "trigger"
	ReadsSettlement        Reads = "settlement"
	ReadsInsolvency        Reads = "insolvency"
)

var readsTexts = map[Reads]text.Text{
	ReadsLastAct:           text.T("最后一次侵权行为之日", "the day of the last act"),
	ReadsEachAct:           text.T("每一行为发生之日", "the day of each act"),
	ReadsFiling:            text.T("起诉之日", "the day of filing"),
	ReadsJudgment:          text.T("裁判之日（未决案件为证据截止日）", "the day of judgment (while pending: the exhibit's cut-off day)"),
	ReadsJudgmentEffective: text.T("裁判生效之日（未决案件为证据截止日）", "the day the judgment becomes effective (while pending: the exhibit's cut-off day)"),
	ReadsBreach:            text.T("违约之日", "the day of the breach"),
	ReadsConclusion:        text.T("合同订立之日", "the day the agreement was concluded"),
	ReadsEachDay:           text.T("迟延履行的每一日", "each day of delay"),
	ReadsDebateClosed:      text.T("一审法庭辩论终结之日", "the day the first-instance debate closes"),
	ReadsProceduralStep:    text.T("程序行为之日", "the day of the procedural step"),
	ReadsSettlement:        text.T("和解或者免除之日", "the day of the settlement or release"),
	ReadsInsolvency:        text.T("破产申请受理之日", "the day the bankruptcy petition was accepted"),
	ReadsTwoYearEnd:        text.T("按二年计算的时效期间届满之日", "the day on which a two-year period would run out"),
	ReadsSale:              text.T("取得销售收入之日", "the day of the sale"),
	ReadsTrigger:           text.T("期间起算之日", "the day from which the period runs"),
}

// Text is the date's name in words; both languages are empty for a date that is
// not in the list.
func (r Reads) Text() text.Text { return readsTexts[r] }

// Known reports whether r is one of the dates above.
func (r Reads) Known() bool { _, ok := readsTexts[r]; return ok }
