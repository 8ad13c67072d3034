package law

import (
	"github.com/shopspring/decimal"

	"redress/internal/text"
)

var courtCosts = Instrument{
	ID:     "order481",
	Name:   text.T("诉讼费用交纳办法", "Measures on the Payment of Litigation Costs"),
	Short:  text.T("诉讼费用交纳办法", "Litigation Costs Measures"),
	Number: "国务院令第481号",
	Versions: []Version{{
		ID: "order481", Name: text.T("诉讼费用交纳办法（国务院令第481号）", "Litigation Costs Measures (State Council Order No. 481)"),
		InForce: from("2007-04-01"), Reads: ReadsFiling, Confidence: High,
	}},
	Articles: []Article{
		item("order481", "13.1", High, "财产案件按请求金额分段累计交纳案件受理费。", "Property cases: acceptance fee on slices of the amount claimed."),
		item("order481", "13.3", High, "知识产权案件无争议金额的每件五百元至一千元；有争议金额的按财产案件标准。", "IP cases without amount 500 to 1,000 yuan; with an amount the property scale."),
		item("order481", "13.4", High, "劳动争议案件每件十元。", "Labour cases 10 yuan."),
		item("order481", "14.2", High, "财产保全按实际保全的财产数额交纳申请费，最多不超过五千元。", "Preservation fee on the property actually preserved, at most 5,000 yuan."),
		art("order481", "15", High, "调解结案或撤诉的减半。", "Half on mediation or withdrawal."),
		art("order481", "16", High, "适用简易程序的减半。", "Half in summary procedure."),
		art("order481", "17", High, "财产案件上诉按不服部分的请求金额交纳。", "On appeal the scale applies to the contested part."),
		art("order481", "18", High, "反诉、第三人相关请求合并审理的减半。", "Half each for a counterclaim or third-party claim that is joined."),
		art("order481", "22", High, "原告自接到交费通知次日起七日内交纳案件受理费。", "The plaintiff pays within seven days of the notice, the next day being the first."),
		art("order481", "29", High, "由败诉方负担；部分胜诉的由法院决定。", "The loser pays; on part win the court decides."),
		art("order481", "38.3", Medium, "财产保全申请费由申请人负担，可列入诉讼请求。", "The preservation fee is borne by the applicant, who may claim it."),
	},
}

var procedureInterpretation = Instrument{
	ID:     "cplint",
	Name:   text.T("最高人民法院关于适用《中华人民共和国民事诉讼法》的解释", "SPC Interpretation on the Civil Procedure Law"),
	Short:  text.T("民诉法解释", "SPC CPL Interpretation"),
	Number: "法释〔2022〕11号",
	Versions: []Version{{
		ID: "cplint2022", Name: text.T("民诉法解释（法释〔2022〕11号）", "SPC CPL Interpretation (Fa Shi [2022] No. 11)"),
		InForce: from("2022-04-10"), Reads: ReadsProceduralStep, Confidence: Medium,
		Note: text.T("文号和施行日依专业知识，未复核；此前文本的条号未核。", "Number and first day are from professional knowledge; the numbering of earlier texts was not checked."),
	}},
	Articles: []Article{
		art("cplint2022", "125", High, "以时起算的期间自次时起算，以日、月、年计算的自次日起算。", "Periods by the hour run from the next hour; by days, months and years from the next day."),
		art("cplint2022", "171", High, "对保全裁定不服的，收到后五日内申请复议。", "Review of a preservation ruling within five days of receipt."),
		art("cplint2022", "201", High, "多个财产性请求合并计算；财产性与非财产性请求并存的只按财产性请求。", "Several money claims add up; beside a money claim other claims bear no fee."),
		art("cplint2022", "206", High, "有多个减半情形的只减半一次。", "Halving once only."),
		art("cplint2022", "232", High, "法庭辩论结束前增加的诉讼请求、反诉，可以合并审理的合并审理。", "Claims added and counterclaims brought before the debate closes are heard together where they can be."),
		art("cplint2022", "266", High, "简易程序的举证期限不超过十五日。", "Summary procedure: an evidence period of at most 15 days."),
		art("cplint2022", "275", High, "小额诉讼的举证期限一般不超过七日。", "Small claims: an evidence period of seven days at most as a rule."),
	},
}

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
